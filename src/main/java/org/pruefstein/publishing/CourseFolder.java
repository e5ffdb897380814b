package org.pruefstein.publishing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;

/**
 * The files of one course in memory, so that a folder and a jar are read alike.
 *
 * @param name of the folder
 * @param files bytes by path below the folder, with {@code /}
 */
record CourseFolder(String name, SortedMap<String, byte[]> files) {
    CourseFolder {
        files = new TreeMap<>(files);
    }

    /** Whether a file belongs to a course; hidden files and what systems leave behind do not. */
    static boolean counts(String path) {
        return List.of(path.split("/")).stream().noneMatch(part -> part.startsWith(".") || part.endsWith("~"));
    }

    /** A text file, line ends as on Unix. */
    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException(path);
        }
        return plain(bytes);
    }

    /** Whether a text file is valid UTF-8. */
    boolean readable(String path) {
        return !text(path).contains("\ufffd");
    }

    /** The files directly in a folder, in order. */
    List<String> in(String folder, String extension) {
        return files.keySet().stream()
                .filter(p -> p.startsWith(folder + "/") && p.endsWith(extension))
                .filter(p -> p.indexOf('/', folder.length() + 1) < 0)
                .toList();
    }

    /** SHA-256 over all paths and contents; the line ends of texts do not matter. */
    String hash() {
        List<List<String>> entries = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean text = file.getKey().matches(".*\\.(yaml|md|svg)");
            entries.add(List.of(file.getKey(), text ? Sha256.of(plain(file.getValue())) : Sha256.of(file.getValue())));
        }
        return Sha256.of(CanonicalJson.write(entries));
    }

    private static String plain(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
