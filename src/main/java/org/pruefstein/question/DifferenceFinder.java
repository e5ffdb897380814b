package org.pruefstein.question;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionDifference.Change;
import org.pruefstein.question.QuestionDifference.Section;

/** Compares the facts of two versions: those of the same name, and the parts of the same key. */
final class DifferenceFinder {
    private DifferenceFinder() {}

    static QuestionDifference between(ContentFacts before, ContentFacts after) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("question", "", 0, 0, false, changes(before.facts(), after.facts())));
        List<String> older = keys(before);
        List<String> newer = keys(after);
        Set<String> moved = moved(older, newer);
        Map<String, ContentFacts.Part> old = parts(before);
        parts(after).forEach((key, part) -> {
            List<ContentFacts.Fact> was = Optional.ofNullable(old.get(key))
                    .map(ContentFacts.Part::facts)
                    .orElse(List.of());
            sections.add(new Section(
                    part.kind(),
                    key,
                    older.indexOf(key) + 1,
                    newer.indexOf(key) + 1,
                    moved.contains(key),
                    changes(was, part.facts())));
        });
        old.forEach((key, part) -> {
            if (!newer.contains(key)) {
                sections.add(new Section(
                        part.kind(), key, older.indexOf(key) + 1, 0, false, changes(part.facts(), List.of())));
            }
        });
        return new QuestionDifference(sections.stream()
                .filter(s ->
                        s.moved() || s.added() || s.removed() || !s.changes().isEmpty())
                .toList());
    }

    private static List<Change> changes(List<ContentFacts.Fact> before, List<ContentFacts.Fact> after) {
        return Stream.concat(after.stream(), before.stream())
                .map(ContentFacts.Fact::name)
                .distinct()
                .flatMap(name -> change(named(before, name), named(after, name)).stream())
                .toList();
    }

    private static Optional<Change> change(ContentFacts.@Nullable Fact before, ContentFacts.@Nullable Fact after) {
        ContentFacts.Fact either = after != null ? after : before;
        if (either == null || (before != null && before.equals(after))) {
            return Optional.empty();
        }
        String name = either.name();
        return switch (either) {
            case ContentFacts.Text _ -> {
                String old = before instanceof ContentFacts.Text t ? t.text() : "";
                String now = after instanceof ContentFacts.Text t ? t.text() : "";
                yield old.equals(now)
                        ? Optional.empty()
                        : Optional.of(new QuestionDifference.TextChange(name, TextDifference.runs(old, now)));
            }
            case ContentFacts.Value _ ->
                Optional.of(new QuestionDifference.ValueChange(
                        name,
                        before instanceof ContentFacts.Value v ? v.value() : null,
                        after instanceof ContentFacts.Value v ? v.value() : null));
            case ContentFacts.Terms _ -> {
                List<String> old = before instanceof ContentFacts.Terms t ? t.terms() : List.of();
                List<String> now = after instanceof ContentFacts.Terms t ? t.terms() : List.of();
                List<String> removed = without(old, now);
                List<String> added = without(now, old);
                yield removed.isEmpty() && added.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new QuestionDifference.TermsChange(name, removed, added));
            }
        };
    }

    /** The parts of both versions that are not in the longest order common to both. */
    private static Set<String> moved(List<String> before, List<String> after) {
        List<String> kept = before.stream().filter(after::contains).toList();
        Set<String> moved = new HashSet<>();
        DiffUtils.diff(kept, after.stream().filter(before::contains).toList())
                .getDeltas()
                .forEach(delta -> moved.addAll(delta.getSource().getLines()));
        return moved;
    }

    private static ContentFacts.@Nullable Fact named(List<ContentFacts.Fact> facts, String name) {
        return facts.stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
    }

    private static Map<String, ContentFacts.Part> parts(ContentFacts content) {
        Map<String, ContentFacts.Part> parts = new LinkedHashMap<>();
        content.parts().forEach(part -> parts.putIfAbsent(part.key(), part));
        return parts;
    }

    private static List<String> keys(ContentFacts content) {
        return content.parts().stream().map(ContentFacts.Part::key).distinct().toList();
    }

    private static List<String> without(List<String> terms, List<String> others) {
        return terms.stream().filter(t -> !others.contains(t)).toList();
    }
}
