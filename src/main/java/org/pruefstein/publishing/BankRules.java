package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pruefstein.course.Level;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Likeness;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.WritingRules;

/** What nobody sees in one question, but a candidate learns from many: cues, patterns, repetition, holes. */
final class BankRules {
    private static final int LONGEST_PERCENT = 35;
    private static final int POSITION_PERCENT = 50;
    private static final int RESERVE = 3;
    private final CourseSource course;
    private final Findings findings;

    BankRules(CourseSource course, Findings findings) {
        this.course = course;
        this.findings = findings;
    }

    private record Known(Located<QuestionEntry> at, Likeness stem) {}

    void check() {
        for (CourseSource.Module module : course.modules()) {
            for (Bank bank : Bank.values()) {
                bank(
                        module,
                        bank,
                        module.questions().stream()
                                .filter(q -> q.bank() == bank)
                                .map(CourseSource.Question::entry)
                                .toList());
            }
        }
        repetitions();
        course.blueprints().forEach(this::reserve);
    }

    private void bank(CourseSource.Module module, Bank bank, List<Located<QuestionEntry>> questions) {
        List<QuestionEntry> single = ofType(questions, QuestionType.SINGLE_CHOICE);
        if (single.size() >= 8) {
            long cued = single.stream().filter(BankRules::rightIsLongest).count();
            if (cued * 100 > (long) single.size() * LONGEST_PERCENT) {
                findings.error(module.file(), "", "bank", "publishing.bank-longest", bank.name(), cued, single.size());
            }
            single.stream()
                    .collect(Collectors.groupingBy(BankRules::rightPosition, Collectors.counting()))
                    .forEach((position, count) -> {
                        if (count * 100 > (long) single.size() * POSITION_PERCENT) {
                            findings.error(
                                    module.file(),
                                    "",
                                    "bank",
                                    "publishing.bank-position",
                                    bank.name(),
                                    position + 1,
                                    count,
                                    single.size());
                        }
                    });
        }
        oneKey(module, bank, ofType(questions, QuestionType.TRUE_FALSE), "publishing.bank-statements");
        oneKey(module, bank, ofType(questions, QuestionType.KPRIM), "publishing.bank-kprim");
        levels(module, bank, questions);
    }

    /** Three questions or more with one and the same key teach to answer without reading. */
    private void oneKey(CourseSource.Module module, Bank bank, List<QuestionEntry> questions, String messageKey) {
        long keys = questions.stream().map(BankRules::key).distinct().count();
        if (questions.size() >= 3 && keys == 1) {
            findings.error(module.file(), "", "bank", messageKey, bank.name(), questions.size());
        }
    }

    /** About 30 % know, 40 % understand, 30 % apply. */
    private void levels(CourseSource.Module module, Bank bank, List<Located<QuestionEntry>> questions) {
        if (questions.size() < 15) {
            return;
        }
        Map<Level, Long> counts =
                questions.stream().collect(Collectors.groupingBy(q -> q.value().level(), Collectors.counting()));
        for (Level level : Level.values()) {
            long percent = 100 * counts.getOrDefault(level, 0L) / questions.size();
            if (percent < 15 || percent > 55) {
                findings.note(module.file(), "", "bank", "publishing.bank-levels", bank.name(), level.name(), percent);
            }
        }
    }

    private void repetitions() {
        List<Known> known = new ArrayList<>();
        for (CourseSource.Module module : course.modules()) {
            for (CourseSource.Question question : module.questions()) {
                Located<QuestionEntry> at = question.entry();
                Likeness stem = Likeness.of(at.value().stem());
                known.stream()
                        .filter(k -> k.stem().same(stem))
                        .forEach(k -> findings.error(
                                at,
                                "/stem",
                                "bank",
                                "publishing.bank-repeated",
                                at.value().id(),
                                k.at().value().id()));
                known.add(new Known(at, stem));
            }
        }
    }

    private void reserve(Located<ExamFile.Entry> at) {
        Blueprint blueprint = at.value().toBlueprint();
        if (blueprint.kind() != Blueprint.Kind.FINAL) {
            return;
        }
        Map<Blueprint.Cell, Long> there = CoursePool.of(course, blueprint.bank()).stream()
                .flatMap(item -> blueprint.cellOf(item).stream())
                .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
        for (Blueprint.Cell cell : blueprint.cells()) {
            long count = there.getOrDefault(cell, 0L);
            if (count < (long) RESERVE * cell.count()) {
                findings.note(at, "", "reserve", "publishing.reserve-short", cell, cell.count(), count);
            }
        }
    }

    private static List<QuestionEntry> ofType(List<Located<QuestionEntry>> questions, QuestionType type) {
        return questions.stream()
                .map(Located::value)
                .filter(q -> q.kind() == type)
                .toList();
    }

    /** Of statements, how many hold: their order is shuffled. */
    private static String key(QuestionEntry question) {
        return question.kind() == QuestionType.KPRIM
                ? String.valueOf(question.allOptions().stream()
                        .filter(QuestionEntry.Option::right)
                        .count())
                : String.valueOf(question.answer());
    }

    private static boolean rightIsLongest(QuestionEntry question) {
        return WritingRules.rightIsLongest(
                question.toBody(UnaryOperator.identity()).options());
    }

    private static int rightPosition(QuestionEntry question) {
        return IntStream.range(0, question.allOptions().size())
                .filter(i -> question.allOptions().get(i).right())
                .findFirst()
                .orElse(-1);
    }
}
