CREATE TABLE visits (city text REFERENCES cities, visitor text);
