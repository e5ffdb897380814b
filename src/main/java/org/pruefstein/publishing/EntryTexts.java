package org.pruefstein.publishing;

import java.util.Map;
import java.util.regex.Pattern;
import org.pruefstein.shared.content.TextParts;

/** The pictures and formulas in the texts of a question of the files. */
final class EntryTexts {
    private EntryTexts() {}

    /** The text with the addresses of stored pictures, such as {@code media:…}, for those of its files. */
    static String placed(CourseFolder folder, String modulePath, String text, PictureStore store) {
        if (text.indexOf('!') < 0) {
            return text;
        }
        String placed = text;
        for (TextParts.Picture picture : TextParts.of(text).pictures()) {
            String path = path(modulePath, picture.address());
            byte[] bytes = folder.files().get(path);
            if (bytes != null) {
                String hash = store.hash(path, bytes);
                placed = placed.replaceAll("\\(" + Pattern.quote(picture.address()) + "(?=[)\\s])", "(media:" + hash);
            }
        }
        return placed;
    }

    /** Reports formulas that make no sense, and pictures that are not there or lack their description. */
    static void check(CourseFolder folder, String modulePath, Located<QuestionEntry> at, Findings findings) {
        for (Map.Entry<String, String> text : at.value().texts()) {
            TextParts parts = TextParts.of(text.getValue());
            parts.badFormulas()
                    .forEach(e -> findings.error(
                            at,
                            text.getKey(),
                            "formula",
                            e.messageKey(),
                            e.arguments().toArray()));
            for (TextParts.Picture picture : parts.pictures()) {
                if (!folder.files().containsKey(path(modulePath, picture.address()))) {
                    findings.error(at, text.getKey(), "picture", "publishing.picture-missing", picture.address());
                }
                if (picture.alt().isBlank()) {
                    findings.error(at, text.getKey(), "picture", "publishing.alt-missing", picture.address());
                }
            }
        }
    }

    /** Gives the hash of a picture of the files. */
    interface PictureStore {
        String hash(String path, byte[] bytes);
    }

    /** Where the file would be; nowhere for addresses that no file has. */
    private static String path(String modulePath, String address) {
        return address.matches("[A-Za-z0-9._/-]{1,200}") ? Pictures.path(modulePath, address) : "";
    }
}
