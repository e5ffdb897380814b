package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Essay;
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
        List<String> tags = question.tags().stream().map(Tag::name).toList();
        writer.put("tags", tags.isEmpty() ? null : tags);
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
        writer.entry.putAll(fields("key", sub.key(), "type", sub.body().type().code()));
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
                put("reasons", fields("true", text(q.reasonTrue()), "false", text(q.reasonFalse())));
            }
            case Kprim q -> put("options", options(q.options()));
            case Ordering q -> {
                put("scoring", q.credit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                put("items", each(q.items(), i -> part(i.key(), i.text(), i.reason())));
            }
            case Matching q -> matching(q);
            case Cloze q -> {
                scoring(q.allOrNothing());
                put("gaps", each(q.gaps(), this::gap));
            }
            case QuestionBody.Numeric q -> number(entry, q);
            case ShortText q -> words(entry, q);
            case HandMarked q -> handMarked(q);
            case CaseGroup q -> put("questions", each(q.questions(), this::sub));
        }
    }

    private void matching(Matching body) {
        scoring(body.allOrNothing());
        put("premises", each(body.premises(), p -> {
            Map<String, Object> premise = fields("key", p.key(), "text", text(p.text()));
            premise.put("target", p.target());
            premise.put("reason", text(p.reason()));
            return premise;
        }));
        put("targets", each(body.targets(), t -> fields("key", t.key(), "text", text(t.text()))));
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
            put("file", fields("types", types, "maxMegabytes", file.maxMegabytes()));
        }
        put("modelAnswer", text(body.modelAnswer()));
        put("rubric", each(body.rubric(), row -> {
            Map<String, Object> criterion = fields("key", row.key(), "text", text(row.text()));
            criterion.put("points", row.points());
            criterion.put("expected", text(row.expected()));
            return criterion;
        }));
    }

    private Map<String, Object> gap(Gap gap) {
        Map<String, Object> written = fields("key", gap.key(), "kind", gap.kind());
        switch (gap) {
            case Gap.Words w -> words(written, w.term());
            case Gap.Number n -> number(written, n.number());
            case Gap.Choice c -> {
                written.put("options", each(c.options(), o -> fields("key", o.key(), "text", text(o.text()))));
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
        return each(options, o -> {
            Map<String, Object> option = fields("key", o.key(), "text", text(o.text()));
            option.put("correct", o.correct());
            option.put("reason", text(o.reason()));
            return option;
        });
    }

    private Map<String, Object> part(String key, String text, String reason) {
        Map<String, Object> part = fields("key", key, "text", text(text));
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

    private String text(String written) {
        return markdown.apply(written);
    }

    private static <P> List<Map<String, Object>> each(List<P> parts, Function<P, Map<String, Object>> written) {
        List<Map<String, Object>> all = new ArrayList<>();
        parts.forEach(part -> all.add(written.apply(part)));
        return all;
    }

    private static Map<String, Object> fields(String first, Object value, String second, Object other) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(first, value);
        fields.put(second, other);
        return fields;
    }
}
