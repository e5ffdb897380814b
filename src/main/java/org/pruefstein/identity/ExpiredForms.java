package org.pruefstein.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Refuses forms without the token of the session. Mostly they were open longer than the session, so the error page says
 * so and leads back to the form instead of speaking of permissions.
 */
public class ExpiredForms implements AccessDeniedHandler {
    private static final String ATTRIBUTE = ExpiredForms.class.getName();
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            request.setAttribute(ATTRIBUTE, form(request.getHeader(HttpHeaders.REFERER)));
        }
        others.handle(request, response, denied);
    }

    /** The address on this server where the refused form can be opened anew; nothing when none was refused. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }

    /** Only the path of where the form came from, so that it leads nowhere else. */
    private static String form(@Nullable String from) {
        try {
            String path = from == null ? null : URI.create(from).getRawPath();
            return path != null && path.matches("/[^/\\\\].*") ? path : IdentityRoutes.START;
        } catch (IllegalArgumentException e) {
            return IdentityRoutes.START;
        }
    }
}
