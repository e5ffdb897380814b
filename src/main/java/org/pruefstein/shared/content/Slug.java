package org.pruefstein.shared.content;

import java.text.Normalizer;
import java.util.Locale;

/** Names for anchors and addresses, from any text. */
final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters, digits and hyphens, beginning with a letter; umlauts are spelled out. */
    static String of(String text) {
        String plain = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-+$", "") : slug;
        return cut.isEmpty() || !Character.isLetter(cut.charAt(0)) ? "s-" + cut : cut;
    }
}
