package org.pruefstein.publishing;

import java.util.List;
import org.pruefstein.question.GermanStyle;
import org.pruefstein.question.Sentences;
import org.pruefstein.shared.content.LessonDocument;

/** How heavy the German prose of a course is: passive voice and nominal style. Matters of taste, so notes only. */
final class StyleRules {
    private static final int LEAST_SENTENCES = 20;
    private final CourseSource course;
    private final Findings findings;

    StyleRules(CourseSource course, Findings findings) {
        this.course = course;
        this.findings = findings;
    }

    void check() {
        for (CourseSource.Module module : course.modules()) {
            module.lessons().forEach(this::lesson);
            module.questions().forEach(question -> question(question.entry()));
        }
    }

    private void lesson(CourseSource.Lesson lesson) {
        List<LessonDocument.Block> prose = lesson.text().blocks().stream()
                .filter(LessonDocument.Block::prose)
                .toList();
        prose.forEach(block -> paragraph(lesson.file(), block.line(), Sentences.of(block.text())));
        List<String> all =
                prose.stream().flatMap(b -> Sentences.of(b.text()).stream()).toList();
        long percent = all.isEmpty() ? 0 : 100 * passive(all) / all.size();
        if (all.size() >= LEAST_SENTENCES && percent > GermanStyle.MOST_PASSIVE) {
            String key = "publishing.style-passive-lesson";
            findings.note(lesson.file(), 1, "style", key, percent, GermanStyle.MOST_PASSIVE);
        }
    }

    private void question(Located<QuestionEntry> at) {
        for (var text : at.value().texts()) {
            String plain = text.getValue().replaceAll("`[^`]*`", "…").replace("**", "");
            paragraph(at.file(), at.line(text.getKey()), Sentences.of(plain));
        }
    }

    private void paragraph(String file, int line, List<String> sentences) {
        if (GermanStyle.mostlyPassive(sentences)) {
            findings.note(file, line, "style", "publishing.style-passive", passive(sentences), sentences.size());
        }
        for (String sentence : sentences) {
            if (GermanStyle.heavy(sentence)) {
                int nouns = GermanStyle.nominal(sentence);
                findings.note(file, line, "style", "publishing.style-nominal", nouns, Sentences.words(sentence));
            }
        }
    }

    private static long passive(List<String> sentences) {
        return sentences.stream().filter(GermanStyle::passive).count();
    }
}
