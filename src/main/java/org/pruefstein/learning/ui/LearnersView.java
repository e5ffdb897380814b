package org.pruefstein.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.AnswerFilter;
import org.pruefstein.learning.LearnerAnswers;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.RunChoice;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.PageHeader;

/**
 * What the learners of an instructor get wrong in quizzes, by learning objective and question, and the answers to one
 * question counted (UC-004). What is shown stands in the address, so that going back from the editor finds it again.
 */
@Route(LearningRoutes.LEARNERS)
@Menu(title = "learning.learners", order = 50)
@RolesAllowed("INSTRUCTOR")
class LearnersView extends Div implements BeforeEnterObserver {
    private final transient LearnerAnswers answers;
    private final AnswerFilterBar bar =
            new AnswerFilterBar(filter -> UI.getCurrent().navigate(LearningRoutes.LEARNERS, parameters(filter, null)));
    private final Div stage = new Div();

    LearnersView(LearnerAnswers answers) {
        this.answers = answers;
        PageHeader header = new PageHeader(getTranslation("learning.learners"));
        header.setSubtitle(getTranslation("learning.learners-hint", LearnerAnswers.LEAST));
        stage.addClassName("stack");
        addClassName("learners-page");
        add(header, bar, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters wanted = event.getLocation().getQueryParameters();
        List<RunChoice> runs = answers.runs();
        stage.removeAll();
        bar.setVisible(!runs.isEmpty());
        if (runs.isEmpty()) {
            stage.add(new EmptyState(
                    getTranslation("learning.learners-no-run"), getTranslation("learning.learners-no-run-hint")));
            return;
        }
        List<CourseOutline> courses = answers.courses();
        AnswerFilter filter = filter(wanted, runs);
        bar.show(courses, runs, filter);
        CourseOutline course = courses.stream()
                .filter(c -> c.key().equals(filter.course()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("course"));
        Optional<QuestionId> question =
                wanted.getSingleParameter("question").map(LearnersView::number).map(QuestionId::new);
        if (question.isPresent()) {
            stage.add(new AnsweredQuestion(
                    answers.question(filter, question.get()),
                    answers.tally(filter, question.get(), getLocale()),
                    course,
                    address(filter, null)));
        } else {
            stage.add(new AnswerFigures(
                    answers, filter, course, narrower -> address(narrower, null), id -> address(filter, id)));
        }
    }

    private static AnswerFilter filter(QueryParameters wanted, List<RunChoice> runs) {
        long run = wanted.getSingleParameter("run").map(LearnersView::number).orElse(-1L);
        String course =
                wanted.getSingleParameter("course").orElse(runs.getFirst().courseKey());
        RunChoice chosen =
                runs.stream().filter(r -> r.id() == run).findFirst().orElseGet(() -> new RunChoice(0L, course, "", 0));
        return new AnswerFilter(
                chosen.courseKey(),
                chosen.id(),
                wanted.getSingleParameter("module").orElse(""),
                wanted.getSingleParameter("objective").orElse(""));
    }

    private static String address(AnswerFilter filter, @Nullable QuestionId question) {
        return LearningRoutes.LEARNERS + "?" + parameters(filter, question).getQueryString();
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static QueryParameters parameters(AnswerFilter filter, @Nullable QuestionId question) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("course", filter.course());
        if (filter.run() > 0) {
            all.put("run", String.valueOf(filter.run()));
        }
        if (!filter.module().isEmpty()) {
            all.put("module", filter.module());
        }
        if (!filter.objective().isEmpty()) {
            all.put("objective", filter.objective());
        }
        if (question != null) {
            all.put("question", String.valueOf(question.value()));
        }
        return QueryParameters.simple(all);
    }
}
