package org.pruefstein.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class StartPageIT {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @ParameterizedTest
    @CsvSource({"de, Social Media Manager/in, Anmelden", "en, Social Media Manager/in, Sign in"})
    @UseCase(value = "UC-001", rules = "BR-004")
    void everybody_sees_the_courses_in_the_language_of_the_browser(String language, String course, String signIn)
            throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                            .header("Accept-Language", language)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\"", course, signIn)
                    .doesNotContain("!home.");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'");
        }
    }

    @Test
    void the_language_can_be_switched() throws Exception {
        WebSession visitor = new WebSession(port);
        visitor.get("/?lang=en");
        assertThat(visitor.get("/").body()).contains("Sign in");
        visitor.get("/?lang=de");
        assertThat(visitor.get("/").body()).contains("Anmelden");
    }

    @ParameterizedTest
    @CsvSource({
        "LEARNER, /learn",
        "INSTRUCTOR, /author",
        "EXAMINER, /examine",
        "OFFICE, /office",
        "ADMIN, /office/audit"
    })
    void who_is_signed_in_is_led_to_the_start_page_of_the_role(Role role, String page) throws Exception {
        WebSession person = new WebSession(port);
        person.signIn(accounts.create(role).username(), TestAccounts.PASSWORD);
        HttpResponse<String> start = person.get("/");
        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.headers().firstValue("Location").orElseThrow()).endsWith(page);
    }

    @Test
    void what_flow_sends_to_the_same_address_reaches_flow() throws Exception {
        WebSession person = new WebSession(port);
        person.signIn(accounts.create(Role.OFFICE).username(), TestAccounts.PASSWORD);
        HttpResponse<String> init = person.get("/?v-r=init&location=office/people&query=");
        assertThat(init.statusCode()).isEqualTo(200);
        assertThat(init.body()).contains("appConfig");
        assertThat(person.json("POST", "/?v-r=uidl&v-uiId=0", "{}").statusCode())
                .isNotIn(400, 405);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Ihre Sitzung ist beendet, Ihre Anmeldung ist hier nicht mehr bekannt",
        "en, Your session has ended, Your sign-in is no longer known here"
    })
    void what_a_page_says_when_its_session_or_its_cookie_is_gone_is_in_its_language(
            String language, String ended, String gone) throws Exception {
        WebSession person = new WebSession(port);
        person.signIn(accounts.create(Role.OFFICE).username(), TestAccounts.PASSWORD);
        assertThat(person.json("GET", "/?v-r=init&location=office/people&query=", "", "Accept-Language", language)
                        .body())
                .contains(ended);
        String[] headers = {"Accept-Language", language};
        assertThat(new WebSession(port)
                        .json("POST", "/?v-r=uidl&v-uiId=0", "{}", headers)
                        .body())
                .contains(gone);
        assertThat(new WebSession(port)
                        .json("POST", "/?v-r=uidl&v-uiId=0", "{}", "Cookie", "JSESSIONID=0123456789ABCDEF")
                        .body())
                .contains("\"sessionExpired\":true");
    }
}
