package org.pruefstein.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.testkit.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class LegalPagesIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/imprint, de, Impressum",
        "/imprint, en, Imprint",
        "/privacy, de, Datenschutz",
        "/privacy, fr, Datenschutz",
        "/accessibility, de, Barrierefreiheit",
        "/accessibility, en-GB, Accessibility"
    })
    void everybody_reads_the_providers_pages_in_their_language(String path, String language, String title)
            throws Exception {
        HttpResponse<String> page = get(path, language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>" + title + "</h1>").doesNotContain("!provider.");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept-Language", language)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
