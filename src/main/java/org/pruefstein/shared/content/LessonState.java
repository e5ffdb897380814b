package org.pruefstein.shared.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.Translations;

/** What one rendering of a lesson has met so far: anchors, numbers of sources, terms already explained. */
final class LessonState {
    private final TermIndex terms;
    private final Locale language;
    private final Map<String, LessonRenderer.Picture> pictures;
    private final List<RenderedLesson.Anchor> headings = new ArrayList<>();
    private final List<String> cited = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final Set<String> explained = new HashSet<>();
    private int tables;

    LessonState(TermIndex terms, Locale language, Map<String, LessonRenderer.Picture> pictures) {
        this.terms = terms;
        this.language = language;
        this.pictures = pictures;
    }

    List<RenderedLesson.Anchor> headings() {
        return headings;
    }

    List<String> cited() {
        return cited;
    }

    LessonRenderer.@Nullable Picture picture(String path) {
        return pictures.get(path);
    }

    String anchor(int level, String text) {
        String anchor = Slug.of(text);
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = Slug.of(text) + "-" + i;
        }
        if (level == 2) {
            headings.add(new RenderedLesson.Anchor(anchor, text));
        }
        return anchor;
    }

    int sourceNumber(String key) {
        if (!cited.contains(key)) {
            cited.add(key);
        }
        return cited.indexOf(key) + 1;
    }

    /** The terms in a text that have not been explained in this lesson yet. */
    List<TermIndex.Match> firstOccurrences(String text) {
        return terms.find(text).stream()
                .filter(m -> explained.add(m.term().key()))
                .toList();
    }

    String sourceLabel(int number) {
        return Translations.text("content.source-label", language, number);
    }

    String tableLabel() {
        return Translations.text("content.table-label", language, ++tables);
    }
}
