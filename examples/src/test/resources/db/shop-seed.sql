INSERT INTO cities VALUES ('Paris', 21), ('Oslo', -4);
