package org.pruefstein.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Essay;
import org.pruefstein.question.Evidence;
import org.pruefstein.question.ExchangedQuestion;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.question.Gap;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.Matching;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.ShortText;
import org.pruefstein.question.Tag;

/** Makes what a file says from a question: the way back from {@link EntryBody}. */
final class BodyEntry {
    private final UnaryOperator<String> markdown;
    private final Map<String, Object> entry = new LinkedHashMap<>();

    private BodyEntry(UnaryOperator<String> markdown) {
        this.markdown = markdown;
    }

    /**
     * The entry as it is written, its parts in the order in which people read them.
     *
     * @param markdown what is done to each text, such as giving pictures the addresses of files
     */
    static Map<String, Object> of(ExchangedQuestion question, UnaryOperator<String> markdown) {
        BodyEntry writer = new BodyEntry(markdown);
        QuestionBody body = question.content().body();
        writer.put("id", question.key());
        writer.put("type", body.type().code());
        writer.put("objective", question.content().objectiveKey());
        writer.put("level", question.content().level().name());
        writer.said(body);
        Evidence evidence = question.content().evidence();
        writer.some("sources", evidence.sources());
        writer.put(
                "validUntil",
                evidence.validUntil() == null ? null : evidence.validUntil().toString());
        writer.some("tags", question.tags().stream().map(Tag::name).toList());
        return writer.entry;
    }

    /** What a question within a case says, too. */
    private void said(QuestionBody body) {
        put("stem", text(body.stem()));
        body(body);
        put("explanation", body.explanation() == null ? null : text(body.explanation()));
    }

    private Map<String, Object> sub(CaseGroup.Sub sub) {
        BodyEntry writer = new BodyEntry(markdown);
        writer.entry.putAll(
                EntryFields.of("key", sub.key(), "type", sub.body().type().code()));
        writer.put("points", sub.points());
        writer.said(sub.body());
        return writer.entry;
    }

    private void body(QuestionBody body) {
        switch (body) {
            case QuestionBody.SingleChoice q -> put("options", options(q.options()));
            case QuestionBody.MultipleChoice q -> {
                scoring(q.allOrNothing());
                put("options", options(q.options()));
            }
            case QuestionBody.TrueFalse q -> {
                put("answer", q.answer());
                put("reasons", EntryFields.of("true", text(q.reasonTrue()), "false", text(q.reasonFalse())));
            }
            case Kprim q -> put("options", options(q.options()));
            case Ordering q -> {
                put("scoring", q.credit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                put("items", EntryFields.each(q.items(), i -> part(i.key(), i.text(), i.reason())));
            }
            case Matching q -> matching(q);
            case Cloze q -> {
                scoring(q.allOrNothing());
                put("gaps", EntryFields.each(q.gaps(), this::gap));
            }
            case QuestionBody.Numeric q -> number(entry, q);
            case ShortText q -> words(entry, q);
            case HandMarked q -> handMarked(q);
            case CaseGroup q -> put("questions", EntryFields.each(q.questions(), this::sub));
        }
    }

    private void matching(Matching body) {
        scoring(body.allOrNothing());
        put("premises", EntryFields.each(body.premises(), p -> {
            Map<String, Object> premise = EntryFields.of("key", p.key(), "text", text(p.text()));
            premise.put("target", p.target());
            premise.put("reason", text(p.reason()));
            return premise;
        }));
        put("targets", EntryFields.each(body.targets(), t -> EntryFields.of("key", t.key(), "text", text(t.text()))));
    }

    private void handMarked(HandMarked body) {
        if (body instanceof Essay essay && essay.minWords() + essay.maxWords() > 0) {
            Map<String, Object> words = new LinkedHashMap<>();
            if (essay.minWords() > 0) {
                words.put("min", essay.minWords());
            }
            if (essay.maxWords() > 0) {
                words.put("max", essay.maxWords());
            }
            put("words", words);
        }
        if (body instanceof FileHandIn file) {
            List<String> types = file.types().stream()
                    .map(type -> type.name().toLowerCase(Locale.ROOT))
                    .toList();
            put("file", EntryFields.of("types", types, "maxMegabytes", file.maxMegabytes()));
        }
        put("modelAnswer", text(body.modelAnswer()));
        put("rubric", EntryFields.each(body.rubric(), row -> {
            Map<String, Object> criterion = EntryFields.of("key", row.key(), "text", text(row.text()));
            criterion.put("points", row.points());
            criterion.put("expected", text(row.expected()));
            return criterion;
        }));
    }

    private Map<String, Object> gap(Gap gap) {
        Map<String, Object> written = EntryFields.of("key", gap.key(), "kind", gap.kind());
        switch (gap) {
            case Gap.Words w -> words(written, w.term());
            case Gap.Number n -> number(written, n.number());
            case Gap.Choice c -> {
                written.put(
                        "options",
                        EntryFields.each(c.options(), o -> EntryFields.of("key", o.key(), "text", text(o.text()))));
                written.put("right", c.right());
            }
        }
        written.put("reason", text(gap.reason()));
        return written;
    }

    private static void words(Map<String, Object> to, ShortText body) {
        to.put("answers", body.answers());
        to.put("caseSensitive", body.caseSensitive());
        to.put("umlautsAlike", body.umlautsAlike());
        to.put("wildcards", body.wildcards());
    }

    private static void number(Map<String, Object> to, QuestionBody.Numeric body) {
        to.put("answer", body.answer());
        to.put("tolerance", body.tolerance() + (body.percent() ? " %" : ""));
        to.put("unit", body.unit());
    }

    private List<Map<String, Object>> options(List<QuestionBody.Option> options) {
        return EntryFields.each(options, o -> {
            Map<String, Object> option = EntryFields.of("key", o.key(), "text", text(o.text()));
            option.put("correct", o.correct());
            option.put("reason", text(o.reason()));
            return option;
        });
    }

    private Map<String, Object> part(String key, String text, String reason) {
        Map<String, Object> part = EntryFields.of("key", key, "text", text(text));
        part.put("reason", text(reason));
        return part;
    }

    private void scoring(boolean whole) {
        put("scoring", whole ? "all-or-nothing" : null);
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            entry.put(name, value);
        }
    }

    private void some(String name, List<String> values) {
        put(name, values.isEmpty() ? null : values);
    }

    private String text(String written) {
        return markdown.apply(written);
    }
}
