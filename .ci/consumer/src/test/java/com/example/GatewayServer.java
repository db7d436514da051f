package com.example;

import dev.fixtures.Ledger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;

/** Asks the issuer that the token names who the user is, as a product would, and answers with the name. */
final class GatewayServer extends WebSocketServer {

    private final HttpClient http = HttpClient.newHttpClient();
    private final CompletableFuture<Integer> started = new CompletableFuture<>();
    private final Ledger ledger;

    GatewayServer(Ledger ledger) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.ledger = ledger;
        setDaemon(true);
    }

    int listen() throws Exception {
        start();
        return started.get(10, TimeUnit.SECONDS);
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(WebSocket socket, Draft draft, ClientHandshake request)
            throws InvalidDataException {
        socket.setAttachment(subject(request.getFieldValue("Authorization")));
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        ledger.exchange();
        socket.send(message + ", " + socket.<String>getAttachment());
    }

    private String subject(String authorization) throws InvalidDataException {
        try {
            String claims = new String(Base64.getUrlDecoder().decode(authorization.split("[ .]")[2]));
            HttpRequest request = HttpRequest.newBuilder(URI.create(member(get(
                                    HttpRequest.newBuilder(URI.create(
                                                    member(claims, "iss") + "/.well-known/openid-configuration"))
                                            .build()),
                            "userinfo_endpoint")))
                    .header("Authorization", authorization)
                    .build();
            return member(get(request), "sub");
        } catch (IOException | RuntimeException e) {
            throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, e);
        }
    }

    private String get(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException(request.uri() + " answered " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String member(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalArgumentException("no " + name + " in " + json);
        }
        return found.group(1).replace("\\/", "/");
    }

    @Override
    public void onStart() {
        started.complete(getPort());
    }

    @Override
    public void onError(WebSocket socket, Exception error) {
        started.completeExceptionally(error);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {}

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}
}
