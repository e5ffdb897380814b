package org.pruefstein.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.certificate.CertificateFixtures.Desk;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class VerifyIT {
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    CertificateFixtures fixtures;

    @Autowired
    CertificateDesk desk;

    @Autowired
    CertificateFiles files;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address = "2001:db8:" + ADDRESS.incrementAndGet() + "::1";

    /** An issued certificate with the code that is printed on it. */
    record Issued(Desk desk, CertificateId id, String code) {}

    @AfterEach
    void signOut() {
        accounts.signOut();
        client.close();
    }

    @Test
    @UseCase(value = "UC-007", rules = "BR-060")
    void an_employer_sees_what_was_certified_to_whom_by_whom_when_and_that_it_is_valid() throws Exception {
        Issued issued = issue();
        fixtures.rename(issued.desk().learner(), "Later", "Renamed");
        HttpResponse<String> page = get("/verify/" + issued.code());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Echt und gültig", "Social Media Manager/in", "Testakademie", "Tessa Test")
                .contains("20. November 2026", "SEO", fixtures.units() + " von")
                .contains("&lt;b&gt;Kim&lt;/b&gt; Müller")
                .doesNotContain("<b>Kim", "Renamed", "!certificate.");
        assertThat(get("/verify/" + issued.code() + "?lang=en").body())
                .contains("Genuine and valid", "20 November 2026", "lang=\"en\"")
                .doesNotContain("!certificate.");
    }

    @Test
    void the_page_is_strict_kept_by_nobody_and_tells_no_other_site_its_address() throws Exception {
        Issued issued = issue();
        for (String path : new String[] {"/verify", "/verify/" + issued.code(), "/verify/NOBODY", "/verify/a/b"}) {
            HttpResponse<String> page = get(path);
            assertThat(header(page, "Content-Security-Policy"))
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(page, "Cache-Control")).contains("no-store");
            assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(page, "X-Robots-Tag")).contains("noindex");
            assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.body()).doesNotContain("<script", "style=");
        }
    }

    @ParameterizedTest
    @UseCase(value = "UC-007", rules = "BR-061")
    @ValueSource(
            strings = {
                "0123456789ABCDEFGHJKMNPQRS",
                "x",
                "' OR 1=1 --",
                "<script>alert(1)</script>",
                "%C3%A4%F0%9F%98%80",
                "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AA-AAAA-AAAA",
                "__proto__/facts.json",
                "0123456789ABCDEFGHJKMNPQRS/facts.json",
                "0123456789ABCDEFGHJKMNPQRS/key.pem",
                "0123456789ABCDEFGHJKMNPQRS/elsewhere"
            })
    void unknown_and_malformed_codes_get_the_same_answer(String code) throws Exception {
        HttpResponse<String> expected = get("/verify/ZZZZZZZZZZZZZZZZZZZZZZZZZZ");
        HttpResponse<String> answer = get("/verify/" + path(code));
        assertThat(answer.statusCode()).isEqualTo(404).isEqualTo(expected.statusCode());
        assertThat(answer.body()).isEqualTo(expected.body()).contains("Zu diesem Code gibt es hier kein Dokument.");
    }

    @Test
    void the_form_takes_the_code_as_people_type_it() throws Exception {
        Issued issued = issue();
        String typed = " " + new VerificationCode(issued.code()).grouped().toLowerCase(java.util.Locale.ROOT) + " ";
        HttpResponse<String> answer =
                post(Map.of("code", typed.replace('0', 'o').replace('1', 'l'), "lang", "en"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/verify/" + issued.code() + "?lang=en");
        HttpResponse<String> empty = post(Map.of("code", " - "));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("aria-invalid=\"true\"", "Bitte geben Sie den Prüfcode ein.");
        assertThat(post(Map.of()).statusCode()).isEqualTo(400);
        assertThat(header(post(Map.of("code", "x\r\nSet-Cookie: a=b", "lang", "//evil")), "Location"))
                .endsWith("/verify/XSETC00K1EAB");
        assertThat(post(Map.of("code", "A".repeat(100_000))).statusCode()).isEqualTo(302);
    }

    @Test
    @UseCase(value = "UC-007", rules = "BR-062")
    void a_revoked_certificate_says_so_and_when_but_not_why() throws Exception {
        Issued issued = issue();
        desk.revoke(issued.id(), "Geheimer Grund");
        HttpResponse<String> page = get("/verify/" + issued.code());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Widerrufen</h1>", "Der Aussteller hat dieses Dokument am", "Müller")
                .doesNotContain("Echt und gültig", "Geheimer Grund");
    }

    @Test
    @UseCase(value = "UC-007", rules = "BR-064")
    void altered_facts_are_not_shown_and_the_signature_is_called_invalid() throws Exception {
        Issued issued = issue();
        alter(issued, "facts = REPLACE(facts, 'Müller', 'Fälscher')");
        assertInvalid(issued, "Fälscher");
        Issued garbled = issue();
        alter(garbled, "facts = '{}'");
        assertInvalid(garbled, "Müller");
        Issued unreadable = issue();
        alter(unreadable, "facts = 'no json'");
        assertInvalid(unreadable, "Müller");
        Issued resigned = issue();
        alter(resigned, "signature = 'nö!'");
        assertInvalid(resigned, "Müller");
        assertThat(get("/verify/" + resigned.code() + "/facts.sig").statusCode())
                .isEqualTo(200);
    }

    @Test
    @UseCase(value = "UC-007", rules = "BR-064")
    void genuine_facts_under_another_code_are_no_certificate_for_it() throws Exception {
        Issued issued = issue();
        String other = "0000000000000000000000" + String.format("%04d", ADDRESS.incrementAndGet());
        alter(issued, "code_hash = '" + new VerificationCode(other).hash() + "'");
        assertInvalid(new Issued(issued.desk(), issued.id(), other), "Müller");
    }

    @Test
    void what_an_unknown_key_signed_cannot_be_checked_here() throws Exception {
        Issued issued = issue();
        alter(issued, "key_id = 'ffffffffffffffff'");
        HttpResponse<String> page = get("/verify/" + issued.code());
        assertThat(page.body())
                .contains("Signatur hier nicht prüfbar", "ffffffffffffffff")
                .doesNotContain("Müller", "key.pem\"");
        assertThat(get("/verify/" + issued.code() + "/key.pem").statusCode()).isEqualTo(404);
    }

    @Test
    @UseCase(value = "UC-007", rules = "BR-063")
    void facts_signature_and_key_are_downloaded_and_checked_without_the_installation() throws Exception {
        Issued issued = issue();
        HttpResponse<byte[]> facts = bytes("/verify/" + issued.code() + "/facts.json");
        HttpResponse<byte[]> signature = bytes("/verify/" + issued.code() + "/facts.sig");
        HttpResponse<byte[]> pem = bytes("/verify/" + issued.code() + "/key.pem");
        for (HttpResponse<byte[]> file : java.util.List.of(facts, signature, pem)) {
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(header(file, "Content-Disposition")).startsWith("attachment");
            assertThat(header(file, "Cache-Control")).contains("no-store");
            assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        }
        String base64 = new String(pem.body(), StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\\s", "");
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64))));
        check.update(facts.body());
        assertThat(signature.body()).hasSize(64);
        assertThat(check.verify(signature.body())).isTrue();
        assertThat(get("/verify/" + issued.code()).body()).contains(VerifyPage.COMMAND);
    }

    @Test
    @UseCase(value = "UC-007", rules = "BR-061")
    void too_many_look_ups_from_one_network_wait_and_hear_how_long() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(get("/verify/UNKNOWN" + i).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> refused = get("/verify/UNKNOWN");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
        assertThat(refused.body()).contains("Zu viele Abfragen", "Sekunde");
        assertThat(header(refused, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(get("/verify/UNKNOWN/facts.json").statusCode()).isEqualTo(429);
        assertThat(from(address.replace("::1", "::2"), "/verify/UNKNOWN").statusCode())
                .isEqualTo(429);
        assertThat(from("198.51.100.7", "/verify/UNKNOWN").statusCode()).isEqualTo(404);
        assertThat(get("/verify").statusCode()).isEqualTo(200);
    }

    @Test
    void the_document_is_for_its_holder_and_the_office_and_can_only_be_saved() throws Exception {
        Issued issued = issue();
        String path = CertificateRoutes.document(issued.id());
        assertThat(new WebSession(port).get(path).statusCode()).isEqualTo(302);
        WebSession holder = signedIn(issued.desk().learner());
        HttpResponse<String> document = holder.get(path);
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).startsWith("%PDF-");
        assertThat(header(document, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(document, "Content-Disposition")).matches("attachment; filename=\"certificate-[-\\d]+.pdf\"");
        assertThat(header(document, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(document, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(document, "Cache-Control")).contains("no-store");
        HttpResponse<String> proof = holder.get(CertificateRoutes.verification(issued.id()));
        assertThat(proof.statusCode()).isEqualTo(302);
        assertThat(header(proof, "Location")).endsWith("/verify/" + issued.code());
        assertThat(header(proof, "Cache-Control")).contains("no-store");
        assertThat(signedIn(issued.desk().office()).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void a_foreign_document_is_as_unknown_as_one_that_does_not_exist() throws Exception {
        Issued issued = issue();
        Desk other = fixtures.desk();
        for (TestAccounts.TestAccount stranger : new TestAccounts.TestAccount[] {other.learner(), other.office()}) {
            WebSession session = signedIn(stranger);
            for (String id : new String[] {issued.id().value().toString(), "999999999", "0", "abc", "1e3"}) {
                for (String what : new String[] {"document", "verification"}) {
                    HttpResponse<String> answer = session.get("/certificates/" + id + "/" + what);
                    assertThat(answer.statusCode()).as(id).isEqualTo(404);
                    assertThat(answer.body()).doesNotContain("%PDF-", issued.code());
                }
            }
        }
    }

    private Issued issue() {
        Desk d = fixtures.fulfilled();
        fixtures.rename(d.learner(), "<b>Kim</b>", "Müller");
        accounts.signIn(d.office());
        CertificateId id = desk.issue(d.place(), CertificateKind.CERTIFICATE);
        return new Issued(d, id, files.code(id).text());
    }

    private void alter(Issued issued, String assignment) {
        assertThat(jdbc.sql("UPDATE certificate SET " + assignment + " WHERE id = :id")
                        .param("id", issued.id().value())
                        .update())
                .isEqualTo(1);
    }

    private void assertInvalid(Issued issued, String hidden) throws Exception {
        HttpResponse<String> page = get("/verify/" + issued.code());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Signatur ungültig</h1>").doesNotContain("Echt und gültig", hidden);
    }

    private WebSession signedIn(TestAccounts.TestAccount account) throws Exception {
        WebSession session = new WebSession(port);
        assertThat(session.signIn(account.username(), TestAccounts.PASSWORD).statusCode())
                .isEqualTo(302);
        return session;
    }

    private static String path(String code) {
        return code.contains("%")
                ? code
                : URLEncoder.encode(code, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return from(address, path);
    }

    private HttpResponse<String> from(String remote, String path) throws IOException, InterruptedException {
        return client.send(request(remote, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(request(address, path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> post(Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(java.util.stream.Collectors.joining("&"));
        return client.send(
                request(address, "/verify")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String remote, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", remote)
                .header("Accept-Language", "de");
    }
}
