package org.pruefstein.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.question.Evidence;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;

/** A question as a file of a bank says it; which parts are there depends on its type. */
record QuestionEntry(
        String id,
        String type,
        String objective,
        Level level,
        String stem,
        @Nullable List<Option> options,
        @Nullable List<Item> items,
        @Nullable List<Premise> premises,
        @Nullable List<Target> targets,
        @Nullable List<GapEntry> gaps,
        @Nullable String key,
        @Nullable Integer points,
        @Nullable List<QuestionEntry> questions,
        @Nullable String scoring,
        @Nullable String answer,
        @Nullable Map<String, String> reasons,
        @Nullable String tolerance,
        @Nullable String unit,
        @Nullable List<String> answers,
        @Nullable Boolean caseSensitive,
        @Nullable Boolean umlautsAlike,
        @Nullable Boolean wildcards,
        @Nullable Words words,
        @Nullable HandIn file,
        @Nullable String modelAnswer,
        @Nullable List<Criterion> rubric,
        @Nullable String explanation,
        @Nullable List<String> sources,
        @Nullable LocalDate validUntil,
        @Nullable List<String> tags) {
    QuestionEntry {
        options = options == null ? List.of() : options;
        items = items == null ? List.of() : items;
        premises = premises == null ? List.of() : premises;
        targets = targets == null ? List.of() : targets;
        gaps = gaps == null ? List.of() : gaps;
        questions = questions == null ? List.of() : questions;
        reasons = reasons == null ? Map.of() : reasons;
        answers = answers == null ? List.of() : answers;
        rubric = rubric == null ? List.of() : rubric;
        sources = sources == null ? List.of() : sources;
        tags = tags == null ? List.of() : tags;
    }

    record Option(String key, String text, @Nullable Boolean correct, String reason) {
        boolean right() {
            return Boolean.TRUE.equals(correct);
        }
    }

    /** Something to be put in order. */
    record Item(String key, String text, String reason) {}

    /** Something that belongs to a target, by its key. */
    record Premise(String key, String text, String target, String reason) {}

    /** How many words are asked; no bound where none is given. */
    record Words(@Nullable Integer min, @Nullable Integer max) {
        int least() {
            return min == null ? 0 : min;
        }

        int most() {
            return max == null ? 0 : max;
        }

        /** Whether no number of words keeps both bounds. */
        boolean crossed() {
            return max != null && least() > max;
        }
    }

    /** What can be handed in. @param types such as {@code pdf} */
    record HandIn(List<String> types, int maxMegabytes) {}

    /** Something there are points for. */
    record Criterion(String key, String text, int points, String expected) {}

    /** Something to choose from. */
    record Target(String key, String text) {}

    QuestionType kind() {
        return QuestionType.ofCode(type);
    }

    /** Every Markdown text of it, by its JSON pointer within the question. */
    List<Map.Entry<String, String>> texts() {
        return EntryMarkdown.of(this);
    }

    List<Option> allOptions() {
        return options == null ? List.of() : options;
    }

    /** The keys of all its parts. */
    List<String> keys() {
        return Stream.of(
                        allOptions().stream().map(Option::key),
                        allItems().stream().map(Item::key),
                        allPremises().stream().map(Premise::key),
                        allTargets().stream().map(Target::key),
                        allQuestions().stream().flatMap(question -> Stream.ofNullable(question.key())),
                        allGaps().stream().flatMap(gap -> gap.keys().stream()),
                        allCriteria().stream().map(Criterion::key))
                .flatMap(keys -> keys)
                .toList();
    }

    List<Premise> allPremises() {
        return premises == null ? List.of() : premises;
    }

    List<Criterion> allCriteria() {
        return rubric == null ? List.of() : rubric;
    }

    List<Target> allTargets() {
        return targets == null ? List.of() : targets;
    }

    /** The questions about the situation that this is; they have a key, but neither id, objective nor level. */
    List<QuestionEntry> allQuestions() {
        return questions == null ? List.of() : questions;
    }

    List<GapEntry> allGaps() {
        return gaps == null ? List.of() : gaps;
    }

    List<String> allTags() {
        return tags == null ? List.of() : tags;
    }

    List<Item> allItems() {
        return items == null ? List.of() : items;
    }

    Evidence evidence() {
        return new Evidence(sources == null ? List.of() : sources, validUntil);
    }

    Deviation deviation() {
        return new Deviation(tolerance);
    }

    /** @param markdown what is done to each text, such as putting pictures' addresses in */
    QuestionBody toBody(UnaryOperator<String> markdown) {
        return EntryBody.of(this, markdown);
    }
}
