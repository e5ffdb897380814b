package org.pruefstein.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled or whose password changed, with its next request; and leads an account with
 * a one-time password to the page where it is changed.
 */
public class LivingAccountFilter extends OncePerRequestFilter {
    private final JdbcClient jdbc;
    private final CurrentAccount current;

    public LivingAccountFilter(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedInAccount> account = current.find();
        if (account.isPresent()) {
            Optional<Boolean> mustChange = mustChange(account.get());
            if (mustChange.isEmpty()) {
                new SecurityContextLogoutHandler()
                        .logout(
                                request,
                                response,
                                SecurityContextHolder.getContext().getAuthentication());
            } else if (mustChange.get() && leadsElsewhere(request)) {
                response.sendRedirect(request.getContextPath() + IdentityRoutes.PASSWORD);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<Boolean> mustChange(SignedInAccount account) {
        return jdbc.sql("""
                        SELECT must_change_password FROM account
                        WHERE id = :id AND disabled = FALSE AND security_stamp = :stamp""")
                .param("id", account.id().value())
                .param("stamp", account.securityStamp())
                .query(Boolean.class)
                .optional();
    }

    private static boolean leadsElsewhere(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean own = path.startsWith(IdentityRoutes.PASSWORD) || path.equals("/logout");
        boolean asset =
                path.endsWith(".css") || path.endsWith(".js") || path.endsWith(".svg") || path.endsWith(".woff2");
        return !own && !asset;
    }
}
