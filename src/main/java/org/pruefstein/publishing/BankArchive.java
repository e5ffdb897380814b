package org.pruefstein.publishing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.pruefstein.shared.DomainException;

/** The files of a course's banks as one ZIP archive; reading keeps bounds whatever the archive says of itself. */
final class BankArchive {
    /** Largest archive, in bytes: 20 MB. */
    static final int MAX_SIZE = 20 * 1024 * 1024;

    /** Largest file in it, in bytes: 10 MB. */
    static final int MAX_FILE = 10 * 1024 * 1024;

    private static final int MAX_ALL = 80 * 1024 * 1024;
    private static final int MAX_FILES = 3000;
    /** 1 January 1980, the first day an archive can tell, so that equal files make equal archives. */
    private static final long NO_TIME = 315_532_800_000L;

    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*){0,9}");
    private static final Pattern WANTED =
            Pattern.compile("quizzes\\.yaml|modules/[^/]+/(?:(?:practice|exam)/[^/]+\\.yaml|assets/[^/]+)");

    private BankArchive() {}

    /** @param course name of the folder around all files */
    static byte[] write(String course, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(course + "/" + file.getKey());
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The banks, pictures and quizzes of a course; what else lies in its folder is passed over.
     *
     * @param course name that the folder around all files must have
     * @throws DomainException when it is no archive, too large packed or unpacked, of another course, or names a file
     *     outside of its folder
     */
    static CourseFolder read(String course, Path archive) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            if (Files.size(archive) > MAX_SIZE) {
                throw new DomainException("publishing.archive-too-large", MAX_SIZE / 1024 / 1024);
            }
            int seen = 0;
            long left = MAX_ALL;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = path(entry, course);
                byte[] bytes = zip.readNBytes((int) Math.min(MAX_FILE, left) + 1);
                left -= bytes.length;
                if (++seen > MAX_FILES || bytes.length > MAX_FILE || left < 0) {
                    throw new DomainException("publishing.archive-unpacks-too-large", MAX_ALL / 1024 / 1024, MAX_FILES);
                }
                if (WANTED.matcher(path).matches() && files.put(path, bytes) != null) {
                    throw new DomainException("publishing.archive-file-twice", path);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DomainException("publishing.archive-damaged");
        }
        if (files.isEmpty()) {
            throw new DomainException("publishing.archive-empty", course);
        }
        return new CourseFolder(course, files);
    }

    private static String path(ZipEntry entry, String course) {
        String name = entry.isDirectory()
                ? entry.getName().substring(0, entry.getName().length() - 1)
                : entry.getName();
        if (name.length() > 300 || !PATH.matcher(name).matches()) {
            throw new DomainException("publishing.archive-path", name.substring(0, Math.min(100, name.length())));
        }
        if (!name.equals(course) && !name.startsWith(course + "/")) {
            throw new DomainException("publishing.archive-other-course", name.replaceAll("/.*", ""), course);
        }
        return name.equals(course) ? "" : name.substring(course.length() + 1);
    }
}
