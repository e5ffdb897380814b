package org.pruefstein.publishing;

import java.nio.file.Path;

/** Addresses of pictures as lessons and questions write them. */
final class Pictures {
    private Pictures() {}

    /** The path below the course's folder of a picture that a file in a module's sub-folder names. */
    static String path(CourseSource.Module module, String written) {
        return path(module.path(), written);
    }

    /** The same by the path of the module's folder. */
    static String path(String module, String written) {
        return Path.of(module, "lessons", written).normalize().toString().replace('\\', '/');
    }
}
