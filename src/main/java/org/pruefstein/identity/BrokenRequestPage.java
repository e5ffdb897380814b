package org.pruefstein.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.Translations;

/**
 * The server's own last answer, to requests too broken to be led to a page: the security headers, and a sentence in both
 * languages because nobody could read which one was asked for. The server makes it by its class name.
 */
public class BrokenRequestPage extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.complete(response);
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page());
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Prüfstein</title>"
                + "<link rel=\"stylesheet\" href=\"/styles.css\"></head><body class=\"plain\">"
                + "<main class=\"narrow stack\"><h1>Prüfstein</h1>");
        for (Locale locale : Translations.LOCALES) {
            page.append("<p lang=\"").append(locale.getLanguage()).append("\">");
            page.append(Translations.text("app.refused", locale)).append(". ");
            page.append(Translations.text("app.refused-text", locale)).append("</p>");
        }
        return page.append("<p><a href=\"/\">Prüfstein</a></p></main></body></html>")
                .toString();
    }
}
