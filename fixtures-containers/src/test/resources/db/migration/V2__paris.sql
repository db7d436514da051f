INSERT INTO cities VALUES ('Paris');
