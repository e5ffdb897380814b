package org.pruefstein.sitting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.Translations;

/** Puts the lines of a session's log into words. */
final class LogWords {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private LogWords() {}

    /** Time of day at a place, to the second. */
    static String second(Instant at, ZoneId place) {
        return SECOND.format(at.atZone(place));
    }

    /** What there is to say beside the kind; empty when nothing. */
    static String detail(LogEntry entry, ZoneId place, Locale locale) {
        long amount = Objects.requireNonNullElse(entry.amount(), 0L);
        return switch (entry.kind()) {
            case FROZEN, STARTED -> hash("sitting.log-paper-hash", entry.text(), locale);
            case RELEASED -> "";
            case DEVICE ->
                Translations.text("sitting.log-device-detail", locale, amount, Objects.toString(entry.text(), "–"));
            case CREDIT ->
                join(
                        Translations.text("sitting.log-minutes", locale, amount / 60),
                        code("credit", entry.code(), locale),
                        entry.text());
            case INCIDENT -> join(code("incident", entry.code(), locale), entry.text(), null);
            case ENDED ->
                join(code("cause", entry.code(), locale), hash("sitting.log-receipt-hash", entry.text(), locale), null);
            case LATE ->
                Translations.text(
                        "sitting.log-late-detail",
                        locale,
                        amount,
                        entry.otherAt() == null ? "–" : second(entry.otherAt(), place),
                        second(entry.at(), place));
        };
    }

    private static String code(String prefix, @Nullable String code, Locale locale) {
        return code == null
                ? ""
                : Translations.text(
                        "sitting." + prefix + "-"
                                + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                        locale);
    }

    private static String hash(String key, @Nullable String hash, Locale locale) {
        return hash == null ? "" : Translations.text(key, locale, hash);
    }

    private static String join(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(p -> p != null && !p.isEmpty())
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
    }
}
