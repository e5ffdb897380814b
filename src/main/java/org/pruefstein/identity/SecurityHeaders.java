package org.pruefstein.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

/** The security headers of this installation, for the filter chains of other features. */
public final class SecurityHeaders {
    /** For plain pages: own scripts and styles only, nothing inline, nothing framed. */
    public static final String STRICT_CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> LEAST = Map.of(
            "Content-Security-Policy",
            STRICT_CSP,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private SecurityHeaders() {}

    /** Applies them with a strict policy. */
    public static void strict(HeadersConfigurer<HttpSecurity> headers) {
        SecurityConfiguration.headers(headers, STRICT_CSP);
    }

    /** Sets those that are missing, on the answer to a request that no filter chain has seen. */
    static void complete(HttpServletResponse response) {
        LEAST.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
    }
}
