package org.pruefstein.platform;

import java.io.PrintStream;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Tells at once, and in one sentence, when a jar was built without the front end that a server needs. */
public final class PackagedFrontEnd {
    /** Written by the front-end build of the production profile only. */
    static final String MARKER = "META-INF/VAADIN/config/flow-build-info.json";

    private static final int EXIT_CODE = 1;

    private PackagedFrontEnd() {}

    /** Ends the process when it runs from a jar that has no front end; classes in a folder build theirs as they run. */
    public static void exitIfMissing() {
        ClassLoader loader = PackagedFrontEnd.class.getClassLoader();
        URL own = PackagedFrontEnd.class.getResource("PackagedFrontEnd.class");
        if (missing(own, loader.getResource(MARKER), System.err)) {
            System.exit(EXIT_CODE);
        }
    }

    /**
     * Whether a jar lacks its front end; says so.
     *
     * @param own where this class was loaded from
     * @param marker where the marker was found
     */
    static boolean missing(@Nullable URL own, @Nullable URL marker, PrintStream errors) {
        boolean missing = own != null && "jar".equals(own.getProtocol()) && marker == null;
        if (missing) {
            errors.println("This jar was built without its front end and cannot serve pages; build it with "
                    + "`mvn -Pproduction -DskipTests package` (Maven on JDK 21 or newer).");
        }
        return missing;
    }
}
