package org.pruefstein.testkit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, does not follow redirects. */
public class WebSession {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CSRF_META = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public WebSession(int port) {
        base = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts a form with the token of the page named first. */
    public HttpResponse<String> postForm(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("_csrf", csrf(get(page).body()));
        String body = all.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts these form fields as they are, with further headers, names and values in turn. */
    public HttpResponse<String> form(String path, String fields, String... headers)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    public HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        return postForm("/login", "/login", Map.of("username", username, "password", password));
    }

    /** Sends JSON with further headers, names and values in turn. */
    public HttpResponse<String> json(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Loses a cookie, as a browser does that was closed. */
    public void forget(String name) {
        java.util.List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(c -> c.getName().equals(name))
                .forEach(c -> cookies.getCookieStore().remove(null, c));
    }

    /** The CSRF token in a page. */
    public static String csrf(String html) {
        Matcher form = CSRF.matcher(html);
        if (form.find()) {
            return form.group(1);
        }
        Matcher meta = CSRF_META.matcher(html);
        return meta.find() ? meta.group(1) : "";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
