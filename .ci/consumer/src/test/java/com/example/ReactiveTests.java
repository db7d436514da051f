package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fixtures.RequiresService;
import dev.fixtures.postgres.Postgres;
import dev.fixtures.redis.Redis;
import io.r2dbc.spi.Connection;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The drivers that share Netty and Reactor with the product, whichever versions it has. */
class ReactiveTests {

    @RepeatedTest(3)
    void talksToPostgresAndRedis(
            @RequiresService(Postgres.class) Postgres db, @RequiresService(Redis.class) Redis redis) {
        Integer answer = Flux.usingWhen(
                        db.connectionFactory().create(),
                        connection -> Flux.from(connection.createStatement("select 42").execute())
                                .flatMap(result -> result.map((row, metadata) -> row.get(0, Integer.class))),
                        Connection::close)
                .blockFirst(Duration.ofSeconds(60));
        assertEquals(42, answer);
        assertEquals(
                "PONG", Mono.from(redis.connection().reactive().ping()).block(Duration.ofSeconds(60)));
        redis.connection().sync().incr("counted");
    }
}
