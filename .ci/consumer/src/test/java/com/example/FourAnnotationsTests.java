package com.example;

import static dev.fixtures.llm.PromptMatch.saying;
import static dev.fixtures.websocket.MessageMatch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fixtures.RequiresService;
import dev.fixtures.auth.AuthenticatedUser;
import dev.fixtures.auth.TestUser;
import dev.fixtures.llm.Llm;
import dev.fixtures.llm.MockLlm;
import dev.fixtures.postgres.Postgres;
import dev.fixtures.redis.Redis;
import dev.fixtures.websocket.WebSocketSession;
import dev.fixtures.websocket.WsSession;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@RequiresService(Postgres.class)
@RequiresService(Redis.class)
class FourAnnotationsTests {

    @Test
    void storesInPostgres(Postgres db) throws Exception {
        assertEquals("18", select(db, "select split_part(version(), ' ', 2)").substring(0, 2));
    }

    @Test
    void remembersInRedis(Redis redis) {
        redis.connection().sync().set("greeting", "hello");
        assertEquals("hello", redis.connection().sync().get("greeting"));
    }

    @RepeatedTest(4)
    void doesItAllAtOnce(
            @RequiresService(Postgres.class) Postgres db,
            Gateway gateway,
            @MockLlm Llm llm,
            @AuthenticatedUser TestUser alice,
            @WebSocketSession WsSession session)
            throws Exception {
        llm.on(saying("weather")).reply("Sunny");

        session.send("hello");
        session.await(text("hello, " + alice.subject()), Duration.ofSeconds(20));
        assertTrue(ask(llm, "How is the weather?").contains("Sunny"));
        assertEquals("1", select(db, "select 1"));
    }

    private static String select(Postgres db, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(db.jdbcUrl(), db.username(), db.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    private static String ask(Llm llm, String question) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(llm.openAiBaseUrl() + "/chat/completions"))
                .header("Authorization", "Bearer " + llm.apiKey())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"model\":\"gpt-4o-mini\",\"messages\":"
                        + "[{\"role\":\"user\",\"content\":\"" + question + "\"}]}"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }
}
