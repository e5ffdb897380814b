package org.pruefstein;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.identity.ExpiredForms;
import org.pruefstein.shared.NotFoundException;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/**
 * What plain pages and endpoints say of an error: status and, where something failed, the number under which it is in
 * the log; never a message, a path or a stack trace.
 */
@Component
@ControllerAdvice
class PlainErrors extends DefaultErrorAttributes {
    @ExceptionHandler(NotFoundException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Integer code =
                (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        int status = code == null ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : code;
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("status", status);
        HttpStatus known = HttpStatus.resolve(status);
        attributes.put("error", known == null ? "Error" : known.getReasonPhrase());
        Optional<String> expired = ExpiredForms.of(((ServletWebRequest) request).getRequest());
        expired.ifPresent(form -> attributes.put("form", form));
        String key = switch (status) {
            case 404 -> "app.not-found";
            case 401, 403 -> expired.isPresent() ? "app.expired" : "app.no-access";
            default -> status < 500 ? "app.refused" : "app.failed";
        };
        attributes.put("titleKey", key);
        attributes.put("textKey", key + "-text");
        Throwable error = getError(request);
        if (status >= 500) {
            attributes.put(
                    "reference",
                    ErrorReference.log(error == null ? new IllegalStateException("status " + status) : error));
        }
        return attributes;
    }
}
