package org.pruefstein.sitting;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.pruefstein.shared.NotFoundException;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie with a writer's token: unreadable for scripts, sent to this sitting's protocol on this site only. */
final class WriterCookie {
    static final String NAME = "writer";
    private static final Duration AGE = Duration.ofHours(24);

    private WriterCookie() {}

    static String of(HttpServletRequest request, AttemptId id, String token) {
        return ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path(request.getContextPath() + SittingRoutes.api(id))
                .maxAge(AGE)
                .build()
                .toString();
    }

    static Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .filter(token -> !token.isEmpty() && token.length() <= 100);
    }

    /** @throws NotFoundException when there is none */
    static String demand(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new NotFoundException("writer"));
    }
}
