import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A product in a container, which knows nothing of fixtures: checks the token of each request with the issuer that it is
 * configured with, and asks its database for the answer.
 */
public final class Product {

    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final String ISSUER = ENVIRONMENT.getOrDefault("OIDC_ISSUER", "");

    private Product() {}

    public static void main(String[] arguments) throws IOException {
        if (ENVIRONMENT.containsKey("FAILS")) {
            System.err.println("no license");
            System.exit(3);
        }
        int port = Integer.parseInt(ENVIRONMENT.getOrDefault("PORT", "8080"));
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/health", exchange -> answer(exchange, 200, ENVIRONMENT.get("INSTANCE_ID")));
        server.createContext("/who", exchange -> {
            try {
                answer(exchange, 200, subject(exchange) + " in " + database());
            } catch (SecurityException e) {
                answer(exchange, 401, e.getMessage());
            } catch (Exception | LinkageError e) {
                answer(exchange, 500, e.toString());
            }
        });
        server.createContext("/configuration", exchange -> answer(exchange, 200, configuration()));
        server.start();
        System.out.println("listening on " + port);
    }

    private static String configuration() {
        return ISSUER + " " + ENVIRONMENT.get("DATABASE_HOST") + " " + ENVIRONMENT.get("SELF");
    }

    private static String database() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://" + ENVIRONMENT.get("DATABASE_HOST") + ":" + ENVIRONMENT.get("DATABASE_PORT")
                                + "/" + ENVIRONMENT.get("DATABASE_DATABASE"),
                        ENVIRONMENT.get("DATABASE_USERNAME"),
                        ENVIRONMENT.get("DATABASE_PASSWORD"));
                ResultSet row = connection.createStatement().executeQuery("SELECT current_database()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String subject(HttpExchange exchange) throws Exception {
        String header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String[] parts = header.replaceFirst("^Bearer ", "").split("\\.", -1);
        if (parts.length != 3) {
            throw new SecurityException("no token");
        }
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        if (!field(claims, "iss").equals(ISSUER)) {
            throw new SecurityException("issued by " + field(claims, "iss") + ", expected " + ISSUER);
        }
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key(field(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8), "kid")));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
            throw new SecurityException("signed by somebody else");
        }
        if (Instant.now().getEpochSecond() > Long.parseLong(field(claims, "exp"))) {
            throw new SecurityException("expired");
        }
        return field(claims, "sub");
    }

    private static PublicKey key(String id) throws Exception {
        String discovery = get(ISSUER + "/.well-known/openid-configuration");
        if (!field(discovery, "issuer").equals(ISSUER)) {
            throw new SecurityException("the issuer calls itself " + field(discovery, "issuer"));
        }
        for (String key : get(field(discovery, "jwks_uri")).split("\\},", -1)) {
            if (key.contains("\"" + id + "\"")) {
                AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
                curve.init(new ECGenParameterSpec("secp256r1"));
                return KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(
                                new ECPoint(number(field(key, "x")), number(field(key, "y"))),
                                curve.getParameterSpec(ECParameterSpec.class)));
            }
        }
        throw new SecurityException("unknown key " + id);
    }

    private static BigInteger number(String encoded) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(encoded));
    }

    private static String get(String url) throws IOException {
        try (var answer = URI.create(url).toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String field(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}]*)").matcher(json);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
