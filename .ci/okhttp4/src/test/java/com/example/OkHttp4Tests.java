package com.example;

import static dev.fixtures.llm.PromptMatch.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import dev.fixtures.auth.AuthenticatedUser;
import dev.fixtures.auth.TestUser;
import dev.fixtures.llm.Llm;
import dev.fixtures.llm.MockLlm;
import java.util.stream.Collectors;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class OkHttp4Tests {

    @Test
    void theProductHasOkHttp4() {
        assertTrue(OkHttp.VERSION.startsWith("4."), OkHttp.VERSION);
        assertThrows(ClassNotFoundException.class, () -> Class.forName("mockwebserver3.MockWebServer"));
    }

    @Test
    void theModelServerAnswersItsSdk(@MockLlm Llm llm) {
        llm.on(saying("weather")).reply("Sunny all day");
        OpenAIClient client = OpenAIOkHttpClient.builder()
                .baseUrl(llm.openAiBaseUrl())
                .apiKey(llm.apiKey())
                .build();
        ChatCompletionCreateParams question = ChatCompletionCreateParams.builder()
                .model("gpt-4o-mini")
                .addUserMessage("How is the weather?")
                .build();
        try (StreamResponse<ChatCompletionChunk> answer =
                client.chat().completions().createStreaming(question)) {
            assertEquals(
                    "Sunny all day",
                    answer.stream()
                            .flatMap(chunk -> chunk.choices().stream())
                            .flatMap(choice -> choice.delta().content().stream())
                            .collect(Collectors.joining()));
        } finally {
            client.close();
        }
    }

    @Test
    void theIssuerAnswersItsClient(@AuthenticatedUser TestUser alice) throws Exception {
        Request request = new Request.Builder().url(alice.issuer().jwksUri().toURL()).build();
        try (Response response = new OkHttpClient().newCall(request).execute()) {
            assertEquals(200, response.code());
            assertTrue(response.body().string().contains("\"keys\""));
        }
        Request who = new Request.Builder()
                .url(alice.issuer().uri() + "/userinfo")
                .header("Authorization", alice.authorizationHeader())
                .build();
        try (Response response = new OkHttpClient().newCall(who).execute()) {
            assertTrue(response.body().string().contains(alice.subject()));
        }
    }
}
