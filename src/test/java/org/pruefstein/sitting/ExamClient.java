package org.pruefstein.sitting;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.SessionId;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.WebSession;

/** An exam page without a browser: signs in, starts, and speaks the protocol. */
class ExamClient {
    private static final Pattern ATTEMPT = Pattern.compile("data-attempt=\"(\\d+)\"");

    private final WebSession web;
    private final SessionId session;
    private @Nullable AttemptId attempt;
    private String csrf = "";

    ExamClient(int port, SessionId session, @Nullable AttemptId attempt) {
        this.web = new WebSession(port);
        this.session = session;
        this.attempt = attempt;
    }

    WebSession web() {
        return web;
    }

    String csrf() {
        return csrf;
    }

    void signIn(TestAccounts.TestAccount account) throws IOException, InterruptedException {
        web.signIn(account.username(), TestAccounts.PASSWORD);
        page();
    }

    /** The page as it stands; remembers its CSRF token and its attempt. */
    HttpResponse<String> page() throws IOException, InterruptedException {
        HttpResponse<String> page = web.get(SittingRoutes.sit(session));
        csrf = WebSession.csrf(page.body());
        Matcher id = ATTEMPT.matcher(page.body());
        if (id.find()) {
            attempt = new AttemptId(Long.valueOf(id.group(1)));
        }
        return page;
    }

    HttpResponse<String> start(String code) throws IOException, InterruptedException {
        return web.postForm(SittingRoutes.sit(session), SittingRoutes.sit(session) + "/start", Map.of("code", code));
    }

    HttpResponse<String> openWriter() throws IOException, InterruptedException {
        return openWriter("");
    }

    HttpResponse<String> openWriter(String body) throws IOException, InterruptedException {
        return web.json("POST", api() + "/writer", body, "X-Requested-By", "exam-page", "X-CSRF-TOKEN", csrf);
    }

    HttpResponse<String> get(String what) throws IOException, InterruptedException {
        return web.get(api() + "/" + what);
    }

    HttpResponse<String> put(String what, String body) throws IOException, InterruptedException {
        return web.json("PUT", api() + "/" + what, body, "X-Requested-By", "exam-page");
    }

    HttpResponse<String> post(String what, String body) throws IOException, InterruptedException {
        return web.json("POST", api() + "/" + what, body, "X-Requested-By", "exam-page");
    }

    private String api() {
        if (attempt == null) {
            throw new IllegalStateException("no attempt on the page");
        }
        return SittingRoutes.api(attempt);
    }
}
