package org.pruefstein.media;

/** The kinds of files that are kept, told by their bytes and never by their name. */
public enum FileType {
    SVG("image/svg+xml", "svg"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    PDF("application/pdf", "pdf");

    private final String contentType;
    private final String extension;

    FileType(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** Such as {@code image/png}. */
    public String contentType() {
        return contentType;
    }

    /** Such as {@code png}. */
    public String extension() {
        return extension;
    }

    /** Whether a page can show it as a picture. */
    public boolean picture() {
        return this != PDF;
    }
}
