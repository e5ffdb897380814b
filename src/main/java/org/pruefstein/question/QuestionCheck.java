package org.pruefstein.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a question must fulfil before it is shown to anybody, and the sizes that even a draft must keep. */
public final class QuestionCheck {
    public static final int MAX_STEM = 4000;
    public static final int MAX_OPTION = 1000;
    public static final int MAX_REASON = 2000;
    public static final int MAX_ANSWER = 200;
    public static final int MAX_UNIT = 40;
    public static final int MAX_OPTIONS = 8;
    public static final int MAX_TARGETS = 10;
    public static final int MAX_ANSWERS = 30;

    private QuestionCheck() {}

    /**
     * Something to be corrected.
     *
     * @param field {@code stem}, {@code gap-further}, {@code explanation}, {@code options}, {@code option-text}, {@code option-reason},
     *     {@code target}, {@code targets}, {@code target-text},
     *     {@code answer}, {@code answers}, {@code tolerance}, {@code unit}, {@code words}, {@code model-answer},
     *     {@code points}, {@code file-types}, {@code file-size}
     * @param index which option, from 0; 0 for other fields
     * @param messageKey translation key
     * @param arguments values for the placeholders of the message
     */
    public record Problem(String field, int index, String messageKey, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        /** With a message that has no placeholders. */
        public Problem(String field, int index, String messageKey) {
            this(field, index, messageKey, List.of());
        }
    }

    /** What hinders even saving: texts that are too long, or too many of them. */
    public static List<Problem> sizes(QuestionBody body) {
        List<Problem> problems = new ArrayList<>();
        tooLong(problems, body.stem(), MAX_STEM, "stem", 0);
        tooLong(problems, body.explanation(), MAX_STEM, "explanation", 0);
        if (body instanceof CaseGroup group) {
            CaseCheck.sizes(problems, group);
            return problems;
        }
        List<? extends QuestionBody.Part> parts = body.parts();
        for (int i = 0; i < parts.size(); i++) {
            tooLong(problems, parts.get(i).text(), MAX_OPTION, "option-text", i);
            tooLong(problems, parts.get(i).reason(), MAX_REASON, "option-reason", i);
        }
        if (body instanceof Matching matching) {
            MatchingCheck.sizes(problems, matching);
        } else if (body instanceof Cloze cloze) {
            ClozeCheck.sizes(problems, cloze);
        } else if (parts.size() > MAX_OPTIONS) {
            problems.add(new Problem("options", 0, "question.too-many-options"));
        }
        if (body instanceof ShortText text
                && (text.answers().size() > MAX_ANSWERS
                        || text.answers().stream().anyMatch(a -> a.length() > MAX_ANSWER))) {
            problems.add(new Problem("answers", 0, "question.answers-too-long"));
        }
        if (body instanceof HandMarked marked) {
            HandMarkedCheck.sizes(problems, marked);
        }
        if (body instanceof QuestionBody.Numeric numeric) {
            tooLong(problems, numeric.unit(), MAX_UNIT, "unit", 0);
        }
        return problems;
    }

    /** What hinders publishing or sending to review, sizes included. */
    public static List<Problem> complete(QuestionBody body) {
        List<Problem> problems = new ArrayList<>(sizes(body));
        blank(problems, body.stem(), "stem", 0, "question.stem-missing");
        switch (body) {
            case QuestionBody.SingleChoice q -> {
                options(problems, q.options());
                count(problems, q.options(), 3, 1, 1, "question.one-right");
            }
            case QuestionBody.MultipleChoice q -> {
                options(problems, q.options());
                count(problems, q.options(), 4, 2, q.options().size() - 1, "question.several-right");
            }
            case QuestionBody.TrueFalse q -> {
                blank(problems, q.reasonTrue(), "option-reason", 0, "question.reason-missing");
                blank(problems, q.reasonFalse(), "option-reason", 1, "question.reason-missing");
            }
            case Kprim q -> {
                options(problems, q.options());
                if (q.options().size() != Kprim.STATEMENTS) {
                    problems.add(new Problem("options", 0, "question.four-statements"));
                }
            }
            case HandMarked q -> HandMarkedCheck.complete(problems, q);
            case Matching q -> MatchingCheck.complete(problems, q);
            case Cloze q -> ClozeCheck.complete(problems, q);
            case CaseGroup q -> CaseCheck.complete(problems, q);
            case Ordering q -> {
                options(problems, q.items());
                if (q.items().size() < 3) {
                    problems.add(new Problem("options", 0, "question.too-few-items"));
                }
            }
            case QuestionBody.Numeric q -> {
                blank(problems, q.answer(), "answer", 0, "question.number-missing");
                if (AcceptedRange.emptyPercentage(q)) {
                    problems.add(new Problem("tolerance", 0, "question.percent-of-zero"));
                }
                blank(problems, q.explanation(), "explanation", 0, "question.explanation-missing");
            }
            case ShortText q -> {
                blank(problems, q.explanation(), "explanation", 0, "question.explanation-missing");
                if (q.answers().stream().allMatch(String::isBlank)) {
                    problems.add(new Problem("answers", 0, "question.answers-missing"));
                } else if (q.tooWide()) {
                    problems.add(new Problem("answers", 0, "question.wildcard-too-wide"));
                }
            }
        }
        TextCheck.of(body, problems);
        return problems;
    }

    static void options(List<Problem> problems, List<? extends QuestionBody.Part> options) {
        for (int i = 0; i < options.size(); i++) {
            QuestionBody.Part option = options.get(i);
            blank(problems, option.text(), "option-text", i, "question.option-missing");
            blank(problems, option.reason(), "option-reason", i, "question.reason-missing");
            if (options.subList(0, i).stream()
                    .anyMatch(o -> !o.text().isBlank()
                            && Objects.equals(o.text().strip(), option.text().strip()))) {
                problems.add(new Problem("option-text", i, "question.option-twice"));
            }
        }
    }

    private static void count(
            List<Problem> problems,
            List<QuestionBody.Option> options,
            int atLeast,
            int minRight,
            int maxRight,
            String messageKey) {
        if (options.size() < atLeast) {
            problems.add(new Problem("options", 0, "question.too-few-options"));
        }
        long right = options.stream().filter(QuestionBody.Option::correct).count();
        if (right < minRight || right > maxRight) {
            problems.add(new Problem("options", 0, messageKey));
        }
    }

    static void blank(List<Problem> problems, @Nullable String text, String field, int index, String messageKey) {
        if (text == null || text.isBlank()) {
            problems.add(new Problem(field, index, messageKey));
        }
    }

    static void tooLong(List<Problem> problems, @Nullable String text, int max, String field, int index) {
        if (text != null && text.length() > max) {
            problems.add(new Problem(field, index, "question.too-long"));
        }
    }
}
