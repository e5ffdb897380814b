package org.pruefstein.publishing;

import java.util.List;
import org.pruefstein.question.Bank;
import org.pruefstein.shared.content.LessonDocument;

/**
 * A course as its files say it, each part with its place.
 *
 * @param complete whether every file could be read and kept its schema; only then can the whole be judged
 */
record CourseSource(
        CourseFolder folder,
        Located<CourseFile> course,
        List<Located<GlossaryFile.Entry>> glossary,
        List<Located<ExamFile.Entry>> blueprints,
        List<Located<QuizFiles.Entry>> quizzes,
        List<Module> modules,
        boolean complete) {
    CourseSource {
        glossary = List.copyOf(glossary);
        blueprints = List.copyOf(blueprints);
        quizzes = List.copyOf(quizzes);
        modules = List.copyOf(modules);
    }

    /**
     * A module with all that lies in its folder.
     *
     * @param path of its folder, such as {@code modules/14-seo}
     * @param number of the topic, from the folder's name
     * @param complete whether every file of the module could be read
     */
    record Module(
            String path,
            int number,
            Located<ModuleFile> file,
            List<Lesson> lessons,
            List<Question> questions,
            boolean complete) {
        Module {
            lessons = List.copyOf(lessons);
            questions = List.copyOf(questions);
        }

        /** The name of its folder, such as {@code 14-seo}. */
        String folder() {
            return path.substring(path.indexOf('/') + 1);
        }
    }

    /** A lesson: its head, its text as written and as parsed. {@code slug} is the last part of its address. */
    record Lesson(String slug, Located<LessonHead> head, String markdown, LessonDocument text) {
        String file() {
            return head.file();
        }
    }

    /** A question of a bank. */
    record Question(Bank bank, Located<QuestionEntry> entry) {}
}
