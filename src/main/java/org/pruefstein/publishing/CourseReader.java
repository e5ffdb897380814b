package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Bank;
import org.pruefstein.shared.content.FrontMatter;
import org.pruefstein.shared.content.LessonDocument;
import tools.jackson.databind.JsonNode;

/** Reads a course's files into what they say; what cannot be read is reported and left out. */
final class CourseReader {
    private static final String COURSE = "course.yaml";
    private final CourseFolder folder;
    private final Findings findings;
    private final ContentFileReader files;

    CourseReader(CourseFolder folder, ContentSchemas schemas, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        this.files = new ContentFileReader(folder, schemas, findings);
    }

    /** The course, or nothing when not even {@code course.yaml} can be read. */
    Optional<CourseSource> read() {
        int before = findings.count();
        Optional<Located<CourseFile>> course = files.read(COURSE, "course", CourseFile.class);
        List<Located<GlossaryFile.Entry>> glossary = new ArrayList<>();
        files.read("glossary.yaml", "glossary", GlossaryFile.class)
                .ifPresent(file -> each(file, "/terms/", file.value().terms(), glossary));
        List<Located<ExamFile.Entry>> blueprints = new ArrayList<>();
        files.read("exam.yaml", "exam", ExamFile.class)
                .ifPresent(file -> each(file, "/blueprints/", file.value().blueprints(), blueprints));
        List<Located<QuizFiles.Entry>> quizzes = new ArrayList<>();
        if (folder.files().containsKey(QuizFiles.PATH)) {
            files.read(QuizFiles.PATH, "quizzes", QuizFiles.class)
                    .ifPresent(file -> each(file, "/quizzes/", file.value().quizzes(), quizzes));
        }
        List<CourseSource.Module> modules = course.map(this::modules).orElse(List.of());
        boolean complete = findings.count() == before;
        return course.map(file -> new CourseSource(folder, file, glossary, blueprints, quizzes, modules, complete));
    }

    private List<CourseSource.Module> modules(Located<CourseFile> course) {
        List<CourseSource.Module> modules = new ArrayList<>();
        List<String> names = course.value().modules();
        for (int i = 0; i < names.size(); i++) {
            String path = "modules/" + names.get(i);
            if (folder.files().containsKey(path + "/module.yaml")) {
                CourseSource.Module module =
                        module(path, Integer.parseInt(names.get(i).substring(0, 2)));
                if (module != null) {
                    modules.add(module);
                }
            } else {
                findings.error(course, "/modules/" + i, "layout", "publishing.module-missing", path);
            }
        }
        return modules;
    }

    private CourseSource.@Nullable Module module(String path, int number) {
        int before = findings.count();
        Optional<Located<ModuleFile>> file = files.read(path + "/module.yaml", "module", ModuleFile.class);
        List<CourseSource.Lesson> lessons = new ArrayList<>();
        for (String lesson : folder.in(path + "/lessons", ".md")) {
            lesson(lesson, lessons);
        }
        List<CourseSource.Question> questions = new ArrayList<>();
        for (Bank bank : Bank.values()) {
            String name = bank == Bank.PRACTICE ? "/practice" : "/exam";
            folder.in(path + name, ".yaml").forEach(questionFile -> questions(questionFile, bank, questions));
        }
        boolean complete = findings.count() == before;
        return file.map(f -> new CourseSource.Module(path, number, f, lessons, questions, complete))
                .orElse(null);
    }

    private void lesson(String path, List<CourseSource.Lesson> lessons) {
        if (!files.present(path)) {
            return;
        }
        FrontMatter parts = FrontMatter.of(folder.text(path));
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!name.matches("[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*\\.md")) {
            findings.error(path, 1, "layout", "publishing.lesson-name", name);
            return;
        }
        files.map(path, "lesson", parts.head(), LessonHead.class)
                .ifPresent(head -> lessons.add(new CourseSource.Lesson(
                        name.substring(3, name.length() - 3),
                        head,
                        parts.body(),
                        LessonDocument.parse(parts.body(), parts.bodyLine()))));
    }

    private void questions(String path, Bank bank, List<CourseSource.Question> questions) {
        files.read(path, "questions", JsonNode.class).ifPresent(file -> {
            int i = 0;
            for (JsonNode question : file.value().path("questions")) {
                Located<JsonNode> at = file.at("/questions/" + i++, question);
                files.map(at, QuestionEntry.class)
                        .ifPresent(entry -> questions.add(new CourseSource.Question(bank, entry)));
            }
        });
    }

    private static <T> void each(Located<?> file, String pointer, List<T> values, List<Located<T>> to) {
        for (int i = 0; i < values.size(); i++) {
            to.add(file.at(pointer + i, values.get(i)));
        }
    }
}
