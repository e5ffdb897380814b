package org.pruefstein.publishing;

import java.nio.file.Path;

/** Addresses of pictures as lessons and questions write them. */
final class Pictures {
    private Pictures() {}

    /** The path below the course's folder of a picture that a file in a module's sub-folder names. */
    static String path(CourseSource.Module module, String written) {
        return Path.of(module.path(), "lessons", written).normalize().toString().replace('\\', '/');
    }
}
