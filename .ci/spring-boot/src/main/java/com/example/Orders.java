package com.example;

import jakarta.annotation.PreDestroy;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Keeps orders in PostgreSQL and the last customer in Redis. */
@Service
public class Orders {

    private final JdbcTemplate database;
    private final StringRedisTemplate redis;

    public Orders(JdbcTemplate database, StringRedisTemplate redis) {
        this.database = database;
        this.redis = redis;
        database.execute("CREATE TABLE IF NOT EXISTS orders (id serial PRIMARY KEY, customer text NOT NULL)");
    }

    public void place(String customer) {
        database.update("INSERT INTO orders (customer) VALUES (?)", customer);
        redis.opsForValue().set("last-customer", customer);
    }

    public int count() {
        return database.queryForObject("SELECT count(*) FROM orders", Integer.class);
    }

    /** Fails where the database has gone before the application. */
    @PreDestroy
    void leave() {
        System.out.println("orders at the end: " + count());
    }
}
