package org.pruefstein.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.PaperDraw;
import org.pruefstein.learning.ExchangedQuiz;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.question.Bank;

/**
 * What a course must keep beyond the schemas of its files: ids used once, references that lead somewhere, objectives
 * taught and examined, keys that can be scored, blueprints that can be filled.
 */
final class ContentRules {
    private final CourseSource course;
    private final Findings findings;
    private final Map<String, String> ids = new HashMap<>();

    ContentRules(CourseSource course, Findings findings) {
        this.course = course;
        this.findings = findings;
    }

    void check() {
        course.glossary().forEach(t -> once(t, t.value().id()));
        course.blueprints().forEach(b -> once(b, b.value().id()));
        course.quizzes().forEach(q -> once(q, q.value().id()));
        new DrawingRules(course.folder(), findings).check();
        for (CourseSource.Module module : course.modules()) {
            once(module.file(), module.file().value().id());
            ModuleFile file = module.file().value();
            all(module.file(), "/objectives", file.objectives(), ModuleFile.Objective::id);
            all(module.file(), "/sources", file.sources(), ModuleFile.Source::id);
            module.lessons().forEach(lesson -> lesson(module, lesson));
            module.questions().forEach(question -> question(module, question));
            if (module.complete()) {
                objectives(module);
            }
        }
        if (course.complete()) {
            new PlanRules(course, findings).check();
            course.blueprints().forEach(this::fillable);
            course.quizzes().forEach(this::answerable);
        }
    }

    /** Whether a quiz of an instructor names what there is. */
    private void answerable(Located<QuizFiles.Entry> quiz) {
        ExchangedQuiz named = quiz.value().toQuiz();
        if (!named.moduleKey().isEmpty()
                && course.modules().stream()
                        .noneMatch(m -> m.file().value().id().equals(named.moduleKey()))) {
            findings.error(quiz, "/module", "reference", "publishing.module-unknown", named.moduleKey());
        }
        Set<String> practice = course.modules().stream()
                .flatMap(module -> module.questions().stream())
                .filter(question -> question.bank() == Bank.PRACTICE)
                .map(question -> question.entry().value().id())
                .collect(Collectors.toSet());
        named.questions().stream()
                .filter(key -> !practice.contains(key))
                .forEach(key ->
                        findings.error(quiz, "/questions", "reference", "publishing.quiz-question-unknown", key));
    }

    private void once(Located<?> at, String id) {
        once(at, "", id);
    }

    private <T> void all(Located<?> at, String list, List<T> entries, Function<T, String> id) {
        for (int i = 0; i < entries.size(); i++) {
            once(at, list + "/" + i, id.apply(entries.get(i)));
        }
    }

    private void once(Located<?> at, String pointer, String id) {
        String before = ids.putIfAbsent(id, at.file());
        if (before != null) {
            findings.error(at, pointer, "unique-id", "publishing.id-used", id, before);
        }
    }

    private void lesson(CourseSource.Module module, CourseSource.Lesson lesson) {
        Located<LessonHead> head = lesson.head();
        ModuleFile file = module.file().value();
        once(head, head.value().id());
        if (lesson.slug().equals(LearningRoutes.QUIZ_SLUG)) {
            findings.error(lesson.file(), 1, "address", "publishing.address-taken", lesson.slug());
        }
        all(head, "/tasks", head.value().tasks(), LessonHead.Task::id);
        head.value().objectives().stream()
                .filter(o -> file.objective(o).isEmpty())
                .forEach(o -> findings.error(head, "/objectives", "reference", "publishing.objective-unknown", o));
        head.value().sources().stream()
                .filter(s -> file.source(s).isEmpty())
                .forEach(s -> findings.error(head, "/sources", "reference", "publishing.source-unknown", s));
        Set<String> listed = Set.copyOf(head.value().sources());
        lesson.text().citations().stream()
                .filter(c -> !listed.contains(c.key()))
                .forEach(c ->
                        findings.error(lesson.file(), c.line(), "reference", "publishing.source-unlisted", c.key()));
        lesson.text().rawHtml().forEach(l -> findings.error(lesson.file(), l, "markdown", "publishing.raw-html"));
        lesson.text().pictures().forEach(p -> {
            if (!course.folder().files().containsKey(Pictures.path(module, p.path()))) {
                findings.error(lesson.file(), p.line(), "picture", "publishing.picture-missing", p.path());
            }
            if (p.alt().isBlank()) {
                findings.error(lesson.file(), p.line(), "picture", "publishing.alt-missing", p.path());
            }
        });
    }

    private void question(CourseSource.Module module, CourseSource.Question question) {
        Located<QuestionEntry> at = question.entry();
        QuestionEntry entry = at.value();
        ModuleFile file = module.file().value();
        once(at, entry.id());
        EntryTexts.check(course.folder(), module.path(), at, findings);
        if (file.objective(entry.objective()).isEmpty()) {
            findings.error(at, "/objective", "reference", "publishing.objective-unknown", entry.objective());
        }
        if (entry.sources() != null) {
            entry.sources().stream()
                    .filter(s -> file.source(s).isEmpty())
                    .forEach(s -> findings.error(at, "/sources", "reference", "publishing.source-unknown", s));
        }
        new KeyRules(findings, at).check();
    }

    private void objectives(CourseSource.Module module) {
        List<ModuleFile.Objective> all = module.file().value().objectives();
        for (int i = 0; i < all.size(); i++) {
            ModuleFile.Objective objective = all.get(i);
            String pointer = "/objectives/" + i;
            boolean taught = module.lessons().stream()
                    .anyMatch(l -> l.head().value().objectives().contains(objective.id()));
            if (!taught) {
                findings.error(module.file(), pointer, "coverage", "publishing.objective-untaught", objective.id());
            }
            Map<Bank, Long> asked = module.questions().stream()
                    .filter(q -> q.entry().value().objective().equals(objective.id()))
                    .collect(Collectors.groupingBy(CourseSource.Question::bank, Collectors.counting()));
            for (Bank bank : Bank.values()) {
                if (asked.getOrDefault(bank, 0L) < 2) {
                    findings.error(
                            module.file(),
                            pointer,
                            "coverage",
                            "publishing.objective-unasked",
                            objective.id(),
                            bank.name());
                }
            }
        }
    }

    private void fillable(Located<ExamFile.Entry> at) {
        Blueprint blueprint = at.value().toBlueprint();
        if (blueprint.points() != 100) {
            findings.error(
                    at, "/cells", "blueprint", "publishing.blueprint-points", blueprint.key(), blueprint.points());
        }
        PaperDraw.obstacles(blueprint, CoursePool.of(course, blueprint.bank()))
                .forEach(o -> findings.error(at, "", "blueprint", "publishing.unfillable", blueprint.key(), o));
    }
}
