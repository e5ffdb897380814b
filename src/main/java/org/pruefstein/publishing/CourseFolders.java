package org.pruefstein.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the courses of a folder, or those packaged with the application, in classes or within a jar. */
final class CourseFolders {
    private static final String COURSE = "course.yaml";
    private static final String PACKAGED = "content/";
    private static final long MAX_FILE = 20L * 1024 * 1024;

    private CourseFolders() {}

    /**
     * The courses of a folder: the folder itself when it holds a {@code course.yaml}, else each folder in it that is
     * not hidden.
     */
    static List<CourseFolder> of(Path folder) {
        try {
            if (Files.exists(folder.resolve(COURSE))) {
                return List.of(read(folder));
            }
            List<CourseFolder> courses = new ArrayList<>();
            try (Stream<Path> children = Files.list(folder)) {
                for (Path child : children.sorted().toList()) {
                    if (Files.isDirectory(child)
                            && CourseFolder.counts(child.getFileName().toString())) {
                        courses.add(read(child));
                    }
                }
            }
            return courses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packaged courses. */
    static List<CourseFolder> packaged(ClassLoader loader) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        try {
            List<CourseFolder> courses = new ArrayList<>();
            for (Resource course : resolver.getResources("classpath*:" + PACKAGED + "*/" + COURSE)) {
                String name = path(course).replace("/" + COURSE, "");
                SortedMap<String, byte[]> files = new TreeMap<>();
                for (Resource file : resolver.getResources("classpath*:" + PACKAGED + name + "/**")) {
                    String path = path(file);
                    if (file.isReadable() && !path.endsWith("/") && CourseFolder.counts(path)) {
                        try (InputStream in = file.getInputStream()) {
                            files.putIfAbsent(path.substring(name.length() + 1), in.readAllBytes());
                        }
                    }
                }
                courses.add(new CourseFolder(name, files));
            }
            return courses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CourseFolder read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (CourseFolder.counts(path)) {
                    files.put(
                            path,
                            Files.size(file) > MAX_FILE ? new byte[(int) MAX_FILE + 1] : Files.readAllBytes(file));
                }
            }
        }
        return new CourseFolder(
                folder.toAbsolutePath().normalize().getFileName().toString(), files);
    }

    private static String path(Resource resource) throws IOException {
        String url = URLDecoder.decode(resource.getURL().toString().replace("+", "%2B"), StandardCharsets.UTF_8);
        return url.substring(url.lastIndexOf("/" + PACKAGED) + PACKAGED.length() + 1);
    }
}
