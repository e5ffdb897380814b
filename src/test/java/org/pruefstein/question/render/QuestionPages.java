package org.pruefstein.question.render;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.pruefstein.identity.SecurityHeaders;

/** Serves rendered questions as plain pages under the strict policy, without the application. */
class QuestionPages implements AutoCloseable {
    private static final String SCRIPT = """
            import * as question from '/question.js';
            window.question = question;
            window.changes = [];
            document.addEventListener('question-change', (event) => window.changes.push(event.detail));
            """;
    private static final String STYLE =
            ":root { color-scheme: light dark; } body { background: var(--ps-bg, light-dark(#fff, #14171c)); }";
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();

    QuestionPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a page with this fragment. */
    String show(String fragment, Locale locale) {
        String path = "/page-" + counter.incrementAndGet();
        pages.put(path, """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>Test</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="/favicon.svg">
                <link rel="stylesheet" href="/styles.css"><link rel="stylesheet" href="/question.css">
                <link rel="stylesheet" href="/page.css">
                <script type="module" src="/page.js"></script></head>
                <body><main><h1>Test</h1>%s</main></body></html>""".formatted(locale.getLanguage(), fragment));
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/page.js" -> send(exchange, "text/javascript", SCRIPT.getBytes(StandardCharsets.UTF_8));
            case "/page.css" -> send(exchange, "text/css", STYLE.getBytes(StandardCharsets.UTF_8));
            case "/question.js" -> send(exchange, "text/javascript", resource(path));
            case "/question.css", "/styles.css" -> send(exchange, "text/css", resource(path));
            case "/favicon.svg" -> send(exchange, "image/svg+xml", resource(path));
            default ->
                send(
                        exchange,
                        "text/html; charset=utf-8",
                        pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = QuestionPages.class.getResourceAsStream("/META-INF/resources" + path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", SecurityHeaders.STRICT_CSP);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
