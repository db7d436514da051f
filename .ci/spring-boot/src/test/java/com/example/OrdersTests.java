package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fixtures.RequiresService;
import dev.fixtures.postgres.Postgres;
import dev.fixtures.redis.Redis;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@RequiresService(Postgres.class)
@RequiresService(Redis.class)
class OrdersTests {

    @Autowired
    Orders orders;

    @Test
    void keepsAnOrder(Postgres db, Redis redis) throws Exception {
        int before = orders.count();
        orders.place("alice");

        assertEquals(before + 1, orders.count());
        try (Connection connection = db.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM orders WHERE customer = 'alice'")) {
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
        assertEquals("alice", redis.connection().sync().get("last-customer"));
    }
}
