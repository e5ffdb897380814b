package org.pruefstein.question;

/** What a rendering may show and do. */
public enum RenderMode {
    /** Controls to answer with; nothing that tells right from wrong. */
    ANSWER,
    /** The answer given, read-only; nothing that tells right from wrong. */
    LOCKED,
    /** The answer given, the solution and the reasons. */
    SOLUTION
}
