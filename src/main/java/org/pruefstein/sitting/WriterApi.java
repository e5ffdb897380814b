package org.pruefstein.sitting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.CurrentAccount;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Protocol v1: opens a new epoch for the signed-in candidate, or with the password where the sign-in has ended. */
@RestController
@RequestMapping(path = SittingRoutes.API + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class WriterApi extends ApiErrors {
    /** The newest epoch the page knows of; left out, whoever writes is shut out. */
    private static final String NEWEST = "newest";

    private final Writers writers;
    private final CurrentAccount current;
    private final PasswordAgain passwords;

    WriterApi(Writers writers, CurrentAccount current, PasswordAgain passwords) {
        this.writers = writers;
        this.current = current;
        this.passwords = passwords;
    }

    @PostMapping("/writer")
    ResponseEntity<ApiReplies.Opened> open(@PathVariable String id, HttpServletRequest request) throws IOException {
        AttemptId attempt = ApiIds.parse(id);
        Integer newest = ApiBody.readAny(request, NEWEST)
                .map(body -> body.number(NEWEST, 0, Writers.MOST))
                .orElse(null);
        return open(attempt, current.id(), newest, request);
    }

    @PostMapping(path = "/writer/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ApiReplies.Opened> openWithPassword(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        AttemptId attempt = ApiIds.parse(id);
        ApiBody body = ApiBody.read(request, "username", "password", NEWEST);
        AccountId candidate = passwords.demand(request, body.text("username", 120), body.text("password", 200));
        return open(attempt, candidate, body.has(NEWEST) ? body.number(NEWEST, 0, Writers.MOST) : null, request);
    }

    private ResponseEntity<ApiReplies.Opened> open(
            AttemptId id, AccountId candidate, @Nullable Integer newest, HttpServletRequest request) {
        Writers.Opened opened =
                writers.open(id, candidate, DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)), newest);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, WriterCookie.of(request, id, opened.token()))
                .body(new ApiReplies.Opened(opened.epoch()));
    }
}
