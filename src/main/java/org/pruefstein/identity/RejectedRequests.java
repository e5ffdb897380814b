package org.pruefstein.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers requests which the firewall turns away, such as addresses with {@code //} or {@code ;}. No filter chain has
 * seen them, so the security headers are set here.
 */
@Component
class RejectedRequests implements RequestRejectedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        SecurityHeaders.complete(response);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
