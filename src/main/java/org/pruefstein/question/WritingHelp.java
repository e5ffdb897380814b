package org.pruefstein.question;

import static org.pruefstein.question.WritingAdvice.fault;
import static org.pruefstein.question.WritingAdvice.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pruefstein.shared.content.Markdown;

/**
 * What helps while a question is being written: the rules that hold for all, and what can only be said of a question
 * under the pen: that its right option sticks out, a reason is still missing, or it is heavy or hard to read.
 */
public final class WritingHelp {
    /** From here on a text reads very hard (Björnsson). */
    static final int HARD = 60;
    /** A shorter text is not judged by its words. */
    private static final int LEAST_WORDS = 20;

    private WritingHelp() {}

    /** What to improve, in the order of the editor. */
    public static List<WritingAdvice> of(QuestionBody body) {
        List<WritingAdvice> advice = new ArrayList<>();
        String stem = Markdown.toWords(body.asked());
        Sentences.of(stem).stream()
                .mapToInt(Sentences::words)
                .filter(words -> words > Sentences.LONG)
                .findFirst()
                .ifPresent(words -> advice.add(note("long", "stem", 0, words)));
        style(advice, Sentences.of(stem));
        int lix = lix(stem);
        if (lix > HARD && Sentences.words(stem) >= LEAST_WORDS) {
            advice.add(note("reading", "stem", 0, lix));
        }
        advice.addAll(WritingRules.of(body));
        List<QuestionBody.Option> options = body.options();
        if (body instanceof QuestionBody.SingleChoice && sticksOut(options)) {
            advice.add(note("longest", "options", 0));
        }
        IntStream.range(0, options.size())
                .filter(i -> !options.get(i).text().isBlank()
                        && options.get(i).reason().isBlank())
                .forEach(i -> advice.add(fault("reason", "option-reason", i)));
        return advice;
    }

    private static void style(List<WritingAdvice> advice, List<String> sentences) {
        if (GermanStyle.mostlyPassive(sentences)) {
            advice.add(note("passive", "stem", 0));
        }
        sentences.stream()
                .filter(GermanStyle::heavy)
                .findFirst()
                .ifPresent(s -> advice.add(note("nominal", "stem", 0, GermanStyle.nominal(s))));
    }

    /**
     * The reading level of a text: mean words per sentence plus the percentage of words of more than six letters. 30 is
     * easy, 50 is a newspaper's leader, above 60 is a thesis.
     *
     * <p>Source: C. H. Björnsson, Lesbarkeit durch Lix, Stockholm 1968; for German the same, Readability of Newspapers in
     * 11 Languages, Reading Research Quarterly 18 (1983), 480–497.
     *
     * @return 0 for no words
     */
    public static int lix(String text) {
        List<String> words = java.util.Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return 0;
        }
        long hard = words.stream().filter(w -> w.length() > 6).count();
        int sentences = Math.max(1, Sentences.of(text).size());
        return Math.toIntExact(Math.round((double) words.size() / sentences + 100.0 * hard / words.size()));
    }

    /** Whether the right option is longer than every other by a fifth and by more than a word. */
    private static boolean sticksOut(List<QuestionBody.Option> options) {
        int right = longest(options, true);
        int wrong = longest(options, false);
        return wrong > 0 && right > wrong + 8 && right * 5 > wrong * 6;
    }

    private static int longest(List<QuestionBody.Option> options, boolean correct) {
        return options.stream()
                .filter(o -> o.correct() == correct)
                .mapToInt(o -> o.text().length())
                .max()
                .orElse(0);
    }
}
