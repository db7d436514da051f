-- The product's whole schema. It can be run again and again.

CREATE TABLE IF NOT EXISTS users (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    issuer     text        NOT NULL,
    subject    text        NOT NULL,
    email      text,
    name       text,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (issuer, subject)
);

CREATE TABLE IF NOT EXISTS threads (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id    uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title      text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX IF NOT EXISTS threads_by_user ON threads (user_id, created_at);

CREATE TABLE IF NOT EXISTS messages (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    thread_id  uuid        NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
    role       text        NOT NULL CHECK (role IN ('user', 'assistant', 'tool')),
    tool_name  text CHECK ((role = 'tool') = (tool_name IS NOT NULL)),
    content    text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX IF NOT EXISTS messages_by_thread ON messages (thread_id, id);

CREATE TABLE IF NOT EXISTS cities (
    name          text PRIMARY KEY,
    country       text    NOT NULL,
    conditions    text    NOT NULL,
    temperature_c integer NOT NULL
);

INSERT INTO cities (name, country, conditions, temperature_c)
VALUES ('Paris', 'France', 'sunny', 21),
       ('Oslo', 'Norway', 'snow', -4),
       ('Lagos', 'Nigeria', 'humid', 31),
       ('Lima', 'Peru', 'overcast', 18),
       ('Kyoto', 'Japan', 'light rain', 14)
ON CONFLICT (name) DO NOTHING;
