-- The first version; a semicolon in a comment; is no end.
CREATE TABLE orders (id int PRIMARY KEY, note text DEFAULT 'a;b');
