package org.pruefstein.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

/** The security headers of this installation, for the filter chains of other features. */
public final class SecurityHeaders {
    /** For plain pages: own scripts and styles only, nothing inline, nothing framed. */
    public static final String STRICT_CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** Applies them with a strict policy. */
    public static void strict(HeadersConfigurer<HttpSecurity> headers) {
        SecurityConfiguration.headers(headers, STRICT_CSP);
    }
}
