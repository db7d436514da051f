CREATE TABLE items (order_id int REFERENCES orders, sku text);
CREATE SEQUENCE numbers;
