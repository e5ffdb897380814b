package org.pruefstein.sitting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Translations;

/** The sentences that the exam page's scripts say, as JSON; placeholders are {@code {0}}, {@code {1}}. */
final class SitTexts {
    private static final List<String> KEYS = List.of(
            "all-saved",
            "nothing-yet",
            "saving",
            "unsaved-one",
            "unsaved-many",
            "offline",
            "offline-over",
            "time-over",
            "reader",
            "revoked",
            "storage-gone",
            "refused",
            "announce-one",
            "announce-many",
            "credit",
            "place-open",
            "place-answered",
            "place-begun",
            "place-flagged",
            "flag",
            "unflag",
            "hide-time",
            "show-time",
            "open-none",
            "open-list",
            "begun-list",
            "overview-done",
            "overview-flagged",
            "flagged-list",
            "handing-in",
            "hand-in-offline",
            "take-over-device",
            "take-over-tab",
            "password-wrong",
            "password-offline",
            "late-one",
            "late-many",
            "cause-submitted",
            "cause-time-out",
            "cause-closed",
            "cause-common-end",
            "connecting");

    private SitTexts() {}

    static String of(Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        KEYS.forEach(key -> texts.put(key, Translations.text("sitting.page-" + key, locale)));
        return CanonicalJson.write(texts);
    }
}
