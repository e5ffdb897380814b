package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.learning.ExchangedQuiz;
import org.pruefstein.learning.QuizExchange;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.learning.QuizRule;

/** What {@code quizzes.yaml} says: the quizzes that instructors put together, each naming its questions by id. */
record QuizFiles(List<Entry> quizzes) {
    /** Where they stand in a course's folder. */
    static final String PATH = "quizzes.yaml";

    private static final String HEAD = "# yaml-language-server: $schema=../.schema/quizzes.json\n";

    record Entry(
            String id,
            String title,
            @Nullable String module,
            String mode,
            @Nullable List<String> questions,
            @Nullable List<Rule> rules,
            boolean shuffle,
            int passPercent,
            String feedback,
            @Nullable Integer attempts) {
        ExchangedQuiz toQuiz() {
            return new ExchangedQuiz(
                    id,
                    title,
                    module == null ? "" : module,
                    QuizPlan.Mode.valueOf(constant(mode)),
                    questions == null ? List.of() : questions,
                    rules == null ? List.of() : rules.stream().map(Rule::toRule).toList(),
                    shuffle,
                    passPercent,
                    QuizPlan.Feedback.valueOf(constant(feedback)),
                    attempts);
        }
    }

    record Rule(@Nullable List<String> objectives, @Nullable Level level, int number) {
        QuizRule toRule() {
            return new QuizRule(objectives == null ? List.of() : objectives, level, number);
        }
    }

    /** The file as text. */
    static String write(List<ExchangedQuiz> quizzes) {
        return HEAD
                + BankFiles.YAML.writeValueAsString(
                        Map.of("quizzes", quizzes.stream().map(QuizFiles::entry).toList()));
    }

    /** The quizzes of an archive; none without the file. What is wrong is reported. */
    static List<ExchangedQuiz> read(CourseFolder folder, ContentFileReader files, Findings findings) {
        List<ExchangedQuiz> quizzes = new ArrayList<>();
        if (folder.files().containsKey(PATH)) {
            Set<String> ids = new HashSet<>();
            files.read(PATH, "quizzes", QuizFiles.class).ifPresent(file -> {
                for (Entry entry : file.value().quizzes()) {
                    String at = "/quizzes/" + quizzes.size();
                    if (!ids.add(entry.id())) {
                        findings.error(file, at + "/id", "unique-id", "publishing.id-used", entry.id(), PATH);
                    }
                    quizzes.add(entry.toQuiz());
                }
                if (quizzes.size() > QuizExchange.MOST) {
                    findings.error(file, "", "layout", "publishing.too-many-quizzes", QuizExchange.MOST);
                }
            });
        }
        return quizzes;
    }

    private static Map<String, Object> entry(ExchangedQuiz quiz) {
        Map<String, Object> entry = EntryFields.of("id", quiz.key(), "title", quiz.title());
        if (!quiz.moduleKey().isEmpty()) {
            entry.put("module", quiz.moduleKey());
        }
        entry.put("mode", word(quiz.mode()));
        if (!quiz.questions().isEmpty()) {
            entry.put("questions", quiz.questions());
        }
        if (!quiz.rules().isEmpty()) {
            entry.put("rules", EntryFields.each(quiz.rules(), QuizFiles::rule));
        }
        entry.put("shuffle", quiz.shuffle());
        entry.put("passPercent", quiz.passPercent());
        entry.put("feedback", word(quiz.feedback()));
        if (quiz.attempts() != null) {
            entry.put("attempts", quiz.attempts());
        }
        return entry;
    }

    private static Map<String, Object> rule(QuizRule rule) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (!rule.objectives().isEmpty()) {
            written.put("objectives", rule.objectives());
        }
        if (rule.level() != null) {
            written.put("level", rule.level().name());
        }
        written.put("number", rule.number());
        return written;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
