package org.pruefstein.publishing;

import java.util.List;
import java.util.regex.Pattern;
import org.pruefstein.question.QuestionType;

/** How a single question must be written, by the item-writing guidance that multiple-choice exams rest on. */
final class ItemRules {
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
    private final CourseSource course;
    private final Findings findings;

    ItemRules(CourseSource course, Findings findings) {
        this.course = course;
        this.findings = findings;
    }

    void check() {
        course.modules().forEach(module -> module.questions().forEach(q -> check(q.entry())));
    }

    private void check(Located<QuestionEntry> at) {
        QuestionEntry entry = at.value();
        stem(at, entry);
        List<QuestionEntry.Option> options = entry.allOptions();
        for (int i = 0; i < options.size(); i++) {
            if (ALL_OR_NONE.matcher(options.get(i).text()).find()) {
                findings.error(at, "/options/" + i + "/text", "item", "publishing.item-all-none", entry.id());
            }
        }
        switch (entry.kind()) {
            case SINGLE_CHOICE -> number(at, entry, 5);
            case MULTIPLE_CHOICE -> {
                number(at, entry, 6);
                if (!SEVERAL.matcher(entry.stem()).find()) {
                    findings.error(at, "/stem", "item", "publishing.item-several", entry.id());
                }
            }
            case MATCHING -> elimination(at, entry);
            case NUMERIC -> {
                if (entry.unit() == null && !PLAIN_NUMBER.matcher(entry.stem()).find()) {
                    findings.error(at, "/stem", "item", "publishing.item-unit", entry.id());
                }
            }
            case TRUE_FALSE, KPRIM, ORDERING, SHORT_TEXT -> {}
        }
        if (entry.kind() == QuestionType.SINGLE_CHOICE || entry.kind() == QuestionType.MULTIPLE_CHOICE) {
            alike(at, options);
        }
    }

    private void elimination(Located<QuestionEntry> at, QuestionEntry entry) {
        long matched = entry.allPremises().stream()
                .map(QuestionEntry.Premise::target)
                .distinct()
                .count();
        if (matched == entry.allPremises().size()
                && matched == entry.allTargets().size()) {
            findings.note(at, "/targets", "item", "publishing.item-elimination", entry.id());
        }
    }

    private void stem(Located<QuestionEntry> at, QuestionEntry entry) {
        String stem = entry.stem().strip();
        if (Sentences.words(stem) < 4 || !stem.matches("(?s).*[.?!:…][“\")*]*")) {
            findings.error(at, "/stem", "item", "publishing.item-sentence", entry.id());
        }
        List<String> sentences = Sentences.of(stem);
        String asked = sentences.stream()
                .filter(s -> s.contains("?"))
                .reduce((a, b) -> b)
                .orElse("");
        if (asked.matches("(?iu)(welche[mnrs]?|was|wer|wo)\\b.*")
                && NEGATION.matcher(asked).find()
                && !MARKED.matcher(asked).find()) {
            findings.error(at, "/stem", "item", "publishing.item-negation", entry.id());
        }
    }

    private void number(Located<QuestionEntry> at, QuestionEntry entry, int most) {
        int options = entry.allOptions().size();
        if (options < 3 || options > most) {
            findings.error(at, "/options", "item", "publishing.item-options", entry.id(), options, most);
        }
    }

    private void alike(Located<QuestionEntry> at, List<QuestionEntry.Option> options) {
        int longest = options.stream().mapToInt(o -> o.text().length()).max().orElse(0);
        int shortest = options.stream().mapToInt(o -> o.text().length()).min().orElse(0);
        if (longest - shortest > 40 && longest > 2.5 * shortest) {
            findings.note(
                    at,
                    "/options",
                    "item",
                    "publishing.item-lengths",
                    at.value().id(),
                    shortest,
                    longest);
        }
    }
}
