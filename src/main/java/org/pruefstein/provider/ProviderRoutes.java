package org.pruefstein.provider;

/** Addresses of the provider's public pages. */
public final class ProviderRoutes {
    public static final String IMPRINT = "/imprint";
    public static final String PRIVACY = "/privacy";
    public static final String ACCESSIBILITY = "/accessibility";

    private ProviderRoutes() {}
}
