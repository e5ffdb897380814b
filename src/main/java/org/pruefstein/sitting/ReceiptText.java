package org.pruefstein.sitting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pruefstein.shared.CanonicalJson;

/** What a receipt says, as canonical JSON: the same sitting always gives the same text. */
final class ReceiptText {
    static final String FORMAT = "pruefstein-receipt-1";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private ReceiptText() {}

    /** @param answers the current answers in order of position */
    static String of(Attempt attempt, PaperSheet sheet, List<CurrentAnswer> answers) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("format", FORMAT);
        text.put("attempt", attempt.id().value());
        text.put("session", attempt.sessionId().value());
        text.put("registration", attempt.registrationId().value());
        text.put("paper", Objects.requireNonNull(attempt.paperHash()));
        text.put("cause", Objects.requireNonNull(attempt.endCause()));
        text.put("startedAt", time(Objects.requireNonNull(attempt.startedAt())));
        text.put("endedAt", time(Objects.requireNonNull(attempt.endedAt())));
        text.put("answers", answers.stream().map(a -> answer(sheet, a)).toList());
        return CanonicalJson.write(text);
    }

    private static Map<String, Object> answer(PaperSheet sheet, CurrentAnswer answer) {
        return Map.of(
                "position",
                answer.position(),
                "version",
                sheet.at(answer.position()).orElseThrow().item().versionId().value(),
                "answer",
                CanonicalJson.read(answer.answer()),
                "epoch",
                answer.epoch(),
                "seq",
                answer.seq(),
                "receivedAt",
                time(answer.receivedAt()));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
