CREATE INDEX items_by_sku ON items (sku);
CREATE FUNCTION total() RETURNS bigint LANGUAGE plpgsql AS $body$ BEGIN RETURN (SELECT count(*) FROM items); END; $body$;
