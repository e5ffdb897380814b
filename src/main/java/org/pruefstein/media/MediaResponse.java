package org.pruefstein.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends a stored file so that it can only be looked at: with its sniffed type, no guessing, no script even when opened
 * on its own. Replaces the headers that the filter chain has already set for pages.
 */
public final class MediaResponse {
    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private static final String ONE_YEAR = "private, max-age=31536000, immutable";

    private MediaResponse() {}

    /** Writes headers and bytes; a browser that has the file already gets 304. */
    public static void send(HttpServletRequest request, HttpServletResponse response, MediaContent content)
            throws IOException {
        MediaFile file = content.file();
        String tag = '"' + file.hash() + '"';
        response.setHeader("Cache-Control", ONE_YEAR);
        response.setHeader("Pragma", null);
        response.setHeader("Expires", null);
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", SANDBOX);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type().contentType());
        response.setContentLength(file.size());
        String disposition = file.type().picture() ? "inline" : "attachment";
        String name = file.hash().substring(0, 12) + "." + file.type().extension();
        response.setHeader("Content-Disposition", disposition + "; filename=\"" + name + "\"");
        content.writeTo(response.getOutputStream());
    }

    /**
     * Writes a file that is personal: to be saved under this name, kept by no cache.
     *
     * @param name of the file, from letters, digits, points and hyphens
     */
    public static void download(HttpServletResponse response, MediaContent content, String name) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentType(content.file().type().contentType());
        response.setContentLength(content.file().size());
        content.writeTo(response.getOutputStream());
    }
}
