package org.pruefstein.enrolment;

/** Addresses of the office's pages for runs. */
public final class EnrolmentRoutes {
    public static final String RUNS = "office/runs";

    private EnrolmentRoutes() {}

    /** The page of one run. */
    public static String run(RunId id) {
        return RUNS + "/" + id.value();
    }
}
