INSERT INTO orders VALUES (1), (2);
COPY items (order_id, sku) FROM stdin;
1	tea
2	a;b
\.
SELECT nextval('numbers');
