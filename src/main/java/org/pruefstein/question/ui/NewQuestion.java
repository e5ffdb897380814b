package org.pruefstein.question.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Criterion;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionType;
import org.pruefstein.shared.NotFoundException;

/** With what a new question begins: the place the list was restricted to, as far as it exists. */
record NewQuestion(String courseKey, Bank bank, QuestionContent content) {
    /** @throws NotFoundException when the person authors no published course */
    static NewQuestion of(List<CourseOutline> courses, QuestionFilter filter) {
        CourseOutline course = courses.stream()
                .filter(c -> c.key().equals(filter.get(Criterion.COURSE)))
                .findFirst()
                .or(() -> courses.stream().findFirst())
                .orElseThrow(() -> new NotFoundException("course"));
        Optional<CourseOutline.Module> module = course.module(orEmpty(filter.get(Criterion.MODULE)));
        Optional<CourseOutline.Objective> objective =
                module.map(m -> course.objective(orEmpty(filter.get(Criterion.OBJECTIVE))));
        Bank bank = filter.get(Criterion.BANK, Bank.class);
        Level level = filter.get(Criterion.LEVEL, Level.class);
        QuestionType type = filter.get(Criterion.TYPE, QuestionType.class);
        return new NewQuestion(
                course.key(),
                bank == null ? Bank.PRACTICE : bank,
                new QuestionContent(
                        module.map(CourseOutline.Module::key).orElse(""),
                        objective.map(CourseOutline.Objective::key).orElse(""),
                        level == null
                                ? objective.map(CourseOutline.Objective::level).orElse(Level.KNOW)
                                : level,
                        BlankBody.of(type == null ? QuestionType.SINGLE_CHOICE : type)));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
