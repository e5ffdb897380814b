package org.pruefstein.identity;

/** Addresses of the identity pages. */
public final class IdentityRoutes {
    public static final String START = "/";
    public static final String LOGIN = "/login";
    public static final String PASSWORD = "/account/password";
    public static final String PEOPLE = "office/people";

    private IdentityRoutes() {}
}
