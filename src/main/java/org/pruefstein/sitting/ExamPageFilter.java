package org.pruefstein.sitting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Lets only the exam page of this site change anything: it sends a header that a foreign page cannot send without
 * asking first, and the browser says where the page is from.
 */
class ExamPageFilter extends OncePerRequestFilter {
    static final String HEADER = "X-Requested-By";
    static final String PAGE = "exam-page";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || own(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "foreign-page");
        }
    }

    static void refuse(HttpServletResponse response, int status, String code) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getWriter().write("{\"code\":\"" + code + "\"}");
    }

    private static boolean own(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return PAGE.equals(request.getHeader(HEADER))
                && (site == null || "same-origin".equals(site))
                && (origin == null || origin.equalsIgnoreCase(ownOrigin(request)));
    }

    private static String ownOrigin(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .replacePath(null)
                .build()
                .toUriString();
    }
}
