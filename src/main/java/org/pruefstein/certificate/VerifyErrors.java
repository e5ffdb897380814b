package org.pruefstein.certificate;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the public pages answer when there is nothing to show: the form again, saying why. */
@ControllerAdvice(assignableTypes = {VerifyController.class, VerifyFiles.class})
class VerifyErrors {
    private static final int TOO_MANY_REQUESTS = 429;
    private final VerifyPage page;

    VerifyErrors(VerifyPage page) {
        this.page = page;
    }

    @ExceptionHandler(UnknownCodeException.class)
    String unknown(HttpServletResponse response, Model model, Locale locale) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return page.unknown(model, locale);
    }

    @ExceptionHandler(TooManyLookupsException.class)
    String tooMany(TooManyLookupsException e, HttpServletResponse response, Model model, Locale locale) {
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", String.valueOf(e.seconds()));
        return page.tooMany(e.seconds(), model, locale);
    }
}
