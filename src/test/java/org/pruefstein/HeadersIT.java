package org.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What really arrives over HTTP, on each kind of response. */
@IntegrationTest
class HeadersIT {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    WebSession web;

    @BeforeEach
    void open() {
        web = new WebSession(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, same-origin",
        "/login, 200, same-origin",
        "/imprint, 200, same-origin",
        "/verify, 200, no-referrer",
        "/verify/unknown, 404, no-referrer",
        "/sit/page.js, 200, same-origin",
        "/reader.js, 200, same-origin",
        "/api/v1/attempts/1/state, 404, same-origin",
        "/certificates/1/document, 302, no-referrer",
        "/exams/1/confirm, 302, same-origin",
    })
    void plain_pages_and_protocol_allow_nothing_inline(String path, int status, String referrer) throws Exception {
        var reply = web.get(path);
        assertThat(reply.statusCode()).isEqualTo(status);
        demandHeaders(reply, referrer);
        demandStrictPolicy(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "/styles.css, 200",
        "/favicon.svg, 200",
        "/actuator/health, 200",
        "/actuator/health/readiness, 200",
        "/VAADIN/nothing.js, 404",
        "/no-such-page, 302",
        "/actuator/env, 302",
        "/error, 500",
    })
    void files_health_redirects_and_errors_carry_them(String path, int status) throws Exception {
        var reply = web.get(path);
        assertThat(reply.statusCode()).isEqualTo(status);
        demandHeaders(reply, "same-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "/learn, 200",
        "/people, 403",
        "/no-such-page, 403",
        "/assets/nothing, 404",
        "/?v-r=heartbeat, 403",
        "/?v-r=uidl, 200",
    })
    void pages_of_a_signed_in_person_carry_them(String path, int status) throws Exception {
        web.signIn(accounts.create(Role.LEARNER).username(), TestAccounts.PASSWORD);
        var reply = web.get(path);
        assertThat(reply.statusCode()).isEqualTo(status);
        demandHeaders(reply, "same-origin");
    }

    @ParameterizedTest
    @CsvSource({"GET, //login", "GET, /login;x=1", "GET, /a/%2e%2e/login", "PROPFIND, /login"})
    void requests_turned_away_by_the_firewall_carry_them(String method, String path) throws Exception {
        var reply = web.json(method, path, "");
        assertThat(reply.statusCode()).isEqualTo(400);
        demandHeaders(reply, "same-origin");
        demandStrictPolicy(reply);
    }

    @Test
    void refused_forms_and_methods_carry_them() throws Exception {
        var withoutToken = web.json("POST", "/login", "{}");
        assertThat(withoutToken.statusCode()).isEqualTo(403);
        demandHeaders(withoutToken, "same-origin");
        var wrongMethod = web.json("DELETE", "/imprint", "");
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        demandHeaders(wrongMethod, "same-origin");
        var signIn = web.signIn(accounts.create(Role.LEARNER).username(), TestAccounts.PASSWORD);
        assertThat(signIn.statusCode()).isEqualTo(302);
        demandHeaders(signIn, "same-origin");
        var incomplete = web.postForm("/account/password", "/account/password", Map.of());
        assertThat(incomplete.statusCode()).isEqualTo(400);
        demandHeaders(incomplete, "same-origin");
    }

    /** Sent byte by byte, because no client library would. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /[ HTTP/1.1",
                "GET /verify/%zz HTTP/1.1",
                "GET /a%00b HTTP/1.1",
                "GET /?x=%zz HTTP/1.1",
                "GET /login?lang=%zz HTTP/1.1",
                "GET /login HTTP/9.9",
                "TRACE /login HTTP/1.1",
                "GARBAGE",
            })
    void requests_that_the_server_cannot_read_carry_them_and_get_no_page_of_the_servers_maker(String line)
            throws Exception {
        String reply = raw(line);
        assertThat(reply)
                .matches("(?s)HTTP/1.1 (400|405|505) .*")
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: same-origin")
                .doesNotContain("Tomcat", "HTTP Status", "Exception");
        assertThat(reply.split("Content-Security-Policy:")).hasSize(2);
    }

    @Test
    void a_request_too_broken_to_lead_anywhere_gets_a_sentence_in_both_languages() throws Exception {
        assertThat(raw("GET /verify/%zz HTTP/1.1"))
                .contains("Anfrage abgelehnt", "Request refused", "href=\"/\"")
                .doesNotContain("style=", "<script");
    }

    private String raw(String line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void demandHeaders(HttpResponse<String> reply, String referrer) {
        var headers = reply.headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src", "frame-ancestors 'none'", "form-action 'self'", "base-uri")
                        .doesNotContain("*"));
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly(referrer);
    }

    private static void demandStrictPolicy(HttpResponse<String> reply) {
        assertThat(reply.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }
}
