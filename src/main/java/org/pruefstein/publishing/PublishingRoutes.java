package org.pruefstein.publishing;

/** Addresses of exporting and importing. */
public final class PublishingRoutes {
    public static final String IMPORT = "author/import";

    private PublishingRoutes() {}
}
