package org.pruefstein.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pruefstein.question.Sentences;
import org.pruefstein.shared.content.LessonDocument;

/** How German texts of a course are written: typography, address, gender, currency, sources of legal statements. */
final class ProseRules {
    private static final Pattern LEGAL = Pattern.compile(
            "§§?\\h?\\d|\\bArt\\.\\h?\\d|\\b(?:BGH|BAG|EuGH|BVerfG|BVerwG|OLG)\\b|\\bVO\\h\\(E[UG]\\)|\\bVerordnung\\h\\(E[UG]\\)");
    private static final Pattern STRAIGHT_QUOTE = Pattern.compile("(?<!\\w)\"\\p{L}|\\p{L}[.!?,]?\"(?![\\w>])");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\w+=\"[^\"]*\"");
    private static final Pattern HYPHEN_AS_DASH = Pattern.compile("(?<=\\p{L}) - (?=\\p{L})");
    private static final Pattern BREAKABLE = Pattern.compile("§ \\d|\\d §|\\bArt\\. \\d|\\bAbs\\. \\d|\\bNr\\. \\d");
    private static final Pattern FAMILIAR =
            Pattern.compile("(?u)\\b(du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)\\b");
    private static final Pattern QUOTED = Pattern.compile("„[^“]*“");
    private static final Pattern GENDER_SIGN =
            Pattern.compile("\\p{Ll}(?:[*:_]|/-)innen\\b|\\p{Ll}(?:[*:_]|/-)in\\b|\\p{Ll}Innen\\b");
    private final CourseSource course;
    private final Findings findings;

    ProseRules(CourseSource course, Findings findings) {
        this.course = course;
        this.findings = findings;
    }

    void check() {
        for (CourseSource.Module module : course.modules()) {
            module.lessons().forEach(lesson -> lesson(module, lesson));
            module.questions().forEach(question -> question(module, question.entry()));
        }
    }

    private void lesson(CourseSource.Module module, CourseSource.Lesson lesson) {
        String file = lesson.file();
        for (LessonDocument.Block block : lesson.text().blocks()) {
            typography(block.text()).ifPresent(key -> findings.error(file, block.line(), "typography", key));
            manner(block.text()).ifPresent(key -> findings.error(file, block.line(), "language", key));
            for (String sentence : Sentences.of(block.text())) {
                OutdatedTerm.in(sentence)
                        .forEach(t -> findings.error(
                                file, block.line(), "currency", "publishing.outdated", t.name(), t.today()));
                if (block.prose() && Sentences.words(sentence) > Sentences.LONG) {
                    findings.note(
                            file, block.line(), "sentence", "publishing.sentence-long", Sentences.words(sentence));
                }
            }
            if (block.prose() && LEGAL.matcher(block.text()).find() && !legallySourced(module, block.cited())) {
                findings.note(file, block.line(), "legal", "publishing.legal-unsourced", excerpt(block.text()));
            }
        }
        boolean legal = lesson.text().blocks().stream()
                .anyMatch(b -> LEGAL.matcher(b.text()).find());
        if (legal && !legallySourced(module, lesson.head().value().sources())) {
            findings.error(lesson.head(), "/sources", "legal", "publishing.legal-lesson");
        }
    }

    private void question(CourseSource.Module module, Located<QuestionEntry> at) {
        QuestionEntry entry = at.value();
        List<String> sources = entry.sources() == null ? List.of() : entry.sources();
        for (var text : entry.texts()) {
            String plain = text.getValue().replaceAll("`[^`]*`", "…").replace("**", "");
            typography(plain).ifPresent(key -> findings.error(at, text.getKey(), "typography", key));
            manner(plain).ifPresent(key -> findings.error(at, text.getKey(), "language", key));
        }
        for (String sentence : Sentences.of(entry.stem())) {
            OutdatedTerm.in(sentence)
                    .forEach(t -> findings.error(at, "/stem", "currency", "publishing.outdated", t.name(), t.today()));
        }
        boolean legal = LEGAL.matcher(entry.stem()).find()
                || entry.allOptions().stream()
                        .filter(QuestionEntry.Option::right)
                        .anyMatch(
                                o -> LEGAL.matcher(o.text() + " " + o.reason()).find());
        if (legal && !legallySourced(module, sources)) {
            findings.error(at, "", "legal", "publishing.legal-question", entry.id());
        }
    }

    private static boolean legallySourced(CourseSource.Module module, Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> module.file().value().source(key).stream())
                .anyMatch(source -> source.norm() != null && source.version() != null);
    }

    private static Optional<String> typography(String written) {
        String text = ATTRIBUTE.matcher(written).replaceAll("…");
        return STRAIGHT_QUOTE.matcher(text).find()
                ? Optional.of("publishing.straight-quote")
                : HYPHEN_AS_DASH.matcher(text).find()
                        ? Optional.of("publishing.hyphen-dash")
                        : BREAKABLE.matcher(text).find() ? Optional.of("publishing.breakable") : Optional.empty();
    }

    private static Optional<String> manner(String text) {
        String own = QUOTED.matcher(text).replaceAll("„…“");
        return FAMILIAR.matcher(own).find()
                ? Optional.of("publishing.familiar")
                : GENDER_SIGN.matcher(own).find() ? Optional.of("publishing.gender-sign") : Optional.empty();
    }

    private static String excerpt(String text) {
        Matcher mark = LEGAL.matcher(text);
        int at = mark.find() ? mark.start() : 0;
        return text.substring(at, Math.min(text.length(), at + 40));
    }
}
