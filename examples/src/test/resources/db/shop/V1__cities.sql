CREATE TABLE cities (name text PRIMARY KEY, temperature integer);
