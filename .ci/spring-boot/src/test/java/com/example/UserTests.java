package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static dev.fixtures.llm.PromptMatch.saying;

import dev.fixtures.auth.AuthenticatedUser;
import dev.fixtures.auth.TestUser;
import dev.fixtures.llm.Llm;
import dev.fixtures.postgres.Postgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClient;

@WholeContextTest
class UserTests {

    /** Made by Boot from the address of the issuer. Unconfigured, it takes the type JWT only, not at+jwt (RFC 9068). */
    @Autowired
    JwtDecoder tokens;

    @Test
    void knowsTheUsersOfTheIssuer(@AuthenticatedUser TestUser alice) {
        assertEquals(alice.subject(), tokens.decode(alice.idToken()).getSubject());
        assertThrows(JwtException.class, () -> tokens.decode(alice.idToken() + "x"));
    }

    @Test
    void asksTheModelThatTheTestScripts(
            Llm llm,
            @Value("${spring.ai.openai.base-url}") String url,
            @Value("${spring.ai.openai.api-key}") String key) {
        llm.on(saying("weather")).reply("Sunny");
        String answer = RestClient.create(url)
                .post()
                .uri("/v1/chat/completions")
                .headers(headers -> headers.setBearerAuth(key))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"model\":\"gpt-4o-mini\",\"messages\":[{\"role\":\"user\",\"content\":\"weather?\"}]}")
                .retrieve()
                .body(String.class);
        assertTrue(answer.contains("Sunny"), answer);
    }

    @Nested
    class Beside {

        @Autowired
        Orders orders;

        @Test
        void sharesTheContext(@Value("${spring.datasource.url}") String url, Postgres db) {
            assertEquals(db.jdbcUrl(), url);
            orders.place("bob");
            assertTrue(orders.count() > 0);
        }
    }
}
