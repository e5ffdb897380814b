package org.pruefstein.question;

import static org.pruefstein.question.WritingAdvice.fault;
import static org.pruefstein.question.WritingAdvice.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a single question must be written, by the item-writing guidance that multiple-choice exams rest on (Haladyna,
 * Downing and Rodriguez: A Review of Multiple-Choice Item-Writing Guidelines, Applied Measurement in Education 15, 2002).
 * The content check and the editor apply the same rules. What is not written yet breaks none.
 */
public final class WritingRules {
    private static final Pattern SHOWN = Pattern.compile("(?:\\|.*|!\\[.*]\\(.*\\))?");
    private static final Pattern ALL_OR_NONE =
            Pattern.compile("(?iu)\\b(alle|keine|keines|nichts|none|all)\\s+(der|dieser|von den|of the)\\s+"
                    + "(genannten|obigen|anderen|antworten|aussagen|above)\\b|\\b(alle|keine) antworten\\b");
    private static final Pattern NEGATION = Pattern.compile("(?iu)\\b(nicht|kein(?:e[mnrs]?)?|außer|ausgenommen)\\b");
    private static final Pattern MARKED = Pattern.compile("(?iu)\\*\\*[^*]*(nicht|kein|außer|ausgenommen)[^*]*\\*\\*");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iu)\\b(mehrere|zwei|drei|vier|several|two|three|four)\\b[^.?!]*\\b(richtig|zutreffend|correct|true)"
                    + "|\\b(wählen|select|choose)\\b[^.?!]*\\b(zwei|drei|vier|alle|two|three|four|all)\\b"
                    + "|mehrfachauswahl");
    private static final Pattern PLAIN_NUMBER = Pattern.compile(
            "(?iu)\\b(wie viele|anzahl|quotient|verhältnis|faktor|kennzahl|index|punkte|how many|ratio|number of)\\b");

    private WritingRules() {}

    /** What to improve, in the order of the editor. */
    public static List<WritingAdvice> of(QuestionBody body) {
        List<WritingAdvice> advice = new ArrayList<>();
        String stem = body.asked().strip();
        if (!stem.isEmpty()) {
            stem(advice, stem);
        }
        switch (body) {
            case QuestionBody.SingleChoice q -> options(advice, q.options(), 5);
            case QuestionBody.MultipleChoice q -> {
                if (!stem.isEmpty() && !SEVERAL.matcher(stem).find()) {
                    advice.add(fault("several", "stem", 0));
                }
                options(advice, q.options(), 6);
            }
            case Kprim q -> allOrNone(advice, q.options());
            case Matching q -> elimination(advice, q);
            case QuestionBody.Numeric q -> {
                if (!stem.isEmpty()
                        && q.unit().isBlank()
                        && !PLAIN_NUMBER.matcher(stem).find()) {
                    advice.add(fault("unit", "stem", 0));
                }
            }
            case CaseGroup q -> {
                for (int i = 0; i < q.questions().size(); i++) {
                    String within = "questions/" + i + "/";
                    of(q.questions().get(i).body())
                            .forEach(a -> advice.add(new WritingAdvice(
                                    a.rule(), within + a.field(), a.index(), a.note(), a.arguments())));
                }
            }
            case ShortText q -> repeated(advice, q);
            case Cloze q ->
                q.gaps().stream()
                        .filter(Gap.Words.class::isInstance)
                        .forEach(gap -> repeated(advice, ((Gap.Words) gap).term()));
            case QuestionBody.TrueFalse _, Ordering _, HandMarked _ -> {}
        }
        return advice;
    }

    /** Whether the first of the longest options is right: who knows nothing chooses it. */
    public static boolean rightIsLongest(List<QuestionBody.Option> options) {
        return options.stream()
                .max(Comparator.comparingInt(o -> o.text().length()))
                .map(QuestionBody.Option::correct)
                .orElse(false);
    }

    private static void stem(List<WritingAdvice> advice, String stem) {
        if (Sentences.words(stem) < 4 || !prose(stem).matches("(?s).*[.?!:…][“\")*]*")) {
            advice.add(fault("sentence", "stem", 0));
        }
        String asked = Sentences.of(stem).stream()
                .filter(s -> s.contains("?"))
                .reduce((a, b) -> b)
                .orElse("");
        if (asked.matches("(?iu)(welche[mnrs]?|was|wer|wo)\\b.*")
                && NEGATION.matcher(asked).find()
                && !MARKED.matcher(asked).find()) {
            advice.add(fault("negation", "stem", 0));
        }
    }

    /** What stands before the tables and pictures at the end, such as the figures that a situation closes with. */
    private static String prose(String stem) {
        List<String> lines = new ArrayList<>(stem.lines().map(String::strip).toList());
        while (!lines.isEmpty() && SHOWN.matcher(lines.getLast()).matches()) {
            lines.removeLast();
        }
        return String.join("\n", lines).strip();
    }

    private static void options(List<WritingAdvice> advice, List<QuestionBody.Option> options, int most) {
        List<String> written = options.stream()
                .map(QuestionBody.Option::text)
                .filter(t -> !t.isBlank())
                .toList();
        if (written.isEmpty()) {
            return;
        }
        if (written.size() < 3 || written.size() > most) {
            advice.add(fault("options", "options", 0, written.size(), most));
        }
        allOrNone(advice, options);
        int longest = written.stream().mapToInt(String::length).max().orElse(0);
        int shortest = written.stream().mapToInt(String::length).min().orElse(0);
        if (longest - shortest > 40 && longest > 2.5 * shortest) {
            advice.add(note("lengths", "options", 0, shortest, longest));
        }
    }

    private static void allOrNone(List<WritingAdvice> advice, List<QuestionBody.Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (ALL_OR_NONE.matcher(options.get(i).text()).find()) {
                advice.add(fault("all-none", "option-text", i));
            }
        }
    }

    private static void repeated(List<WritingAdvice> advice, ShortText term) {
        List<String> forms = AcceptedForms.repeated(term);
        if (!forms.isEmpty()) {
            advice.add(note("capitals", "options", 0, String.join(", ", forms)));
        }
    }

    private static void elimination(List<WritingAdvice> advice, Matching body) {
        long matched = body.premises().stream()
                .map(Matching.Premise::target)
                .distinct()
                .count();
        if (matched > 0
                && matched == body.premises().size()
                && matched == body.targets().size()) {
            advice.add(note("elimination", "targets", 0));
        }
    }
}
