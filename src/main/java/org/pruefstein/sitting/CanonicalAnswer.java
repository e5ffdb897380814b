package org.pruefstein.sitting;

import java.nio.charset.StandardCharsets;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWire;
import org.pruefstein.question.InvalidAnswerException;
import org.pruefstein.shared.CanonicalJson;

/** Answers between the wire, where options are tokens, and the store, where they are keys in canonical JSON. */
final class CanonicalAnswer {
    private static final int RAW = 1_000;

    private CanonicalAnswer() {}

    /** @throws InvalidAnswerException when the paper has no such position or the entry is no answer to it */
    static Answer read(PaperSheet sheet, Entry entry) {
        PaperSheet.Question question =
                sheet.at(entry.position()).orElseThrow(() -> new InvalidAnswerException("unknown-position"));
        Answer answer = AnswerWire.read(question.body(), question.tokens(), entry.answer());
        if (!encodable(answer)) {
            throw new InvalidAnswerException("malformed");
        }
        return answer;
    }

    static Answer read(String canonical) {
        return CanonicalJson.read(canonical, Answer.class);
    }

    static String write(Answer answer) {
        return CanonicalJson.write(answer);
    }

    /** The beginning of what was sent, for the examiner. */
    static String raw(Entry entry) {
        String text = entry.answer().toString();
        String start = text.length() > RAW ? text.substring(0, RAW) : text;
        return new String(start.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static boolean encodable(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> encodable(text.text());
            case Answer.Gaps gaps -> gaps.typed().values().stream().allMatch(CanonicalAnswer::encodable);
            case Answer.Group group -> group.answers().values().stream().allMatch(CanonicalAnswer::encodable);
            default -> true;
        };
    }

    private static boolean encodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
