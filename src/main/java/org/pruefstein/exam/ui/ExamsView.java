package org.pruefstein.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pruefstein.exam.CandidateExam;
import org.pruefstein.exam.ExamRegistration;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.SessionState;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** One's exams: those registered for with the next step, those open for registration, those that are done. */
@Route(ExamRoutes.EXAMS)
@Menu(title = "exam.exams", order = 30)
@RolesAllowed("LEARNER")
class ExamsView extends Div implements BeforeEnterObserver {
    private final transient ExamRegistration registration;
    private final transient CourseNames courses;
    private final transient ObjectProvider<CandidateSlot> slots;

    ExamsView(ExamRegistration registration, CourseNames courses, ObjectProvider<CandidateSlot> slots) {
        this.registration = registration;
        this.courses = courses;
        this.slots = slots;
        addClassName("exams-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<CandidateExam> exams = registration.list();
        Map<String, String> titles = courses.titles();
        removeAll();
        add(new PageHeader(getTranslation("exam.exams")));
        if (exams.isEmpty()) {
            add(new EmptyState(getTranslation("exam.no-exams"), getTranslation("exam.no-exams-hint")));
            return;
        }
        section("exam.your-exams", exams, titles, e -> e.registered() && !settled(e));
        section("exam.open-exams", exams, titles, e -> !e.registered());
        section("exam.past-exams", exams, titles, e -> e.registered() && settled(e));
    }

    private void section(
            String title, List<CandidateExam> exams, Map<String, String> titles, Predicate<CandidateExam> which) {
        List<CandidateExam> chosen = exams.stream().filter(which).toList();
        if (chosen.isEmpty()) {
            return;
        }
        Section section = new Section(new H2(getTranslation(title)));
        section.addClassName("stack");
        chosen.forEach(exam -> section.add(new ExamCard(
                exam,
                titles.getOrDefault(exam.courseKey(), exam.courseKey()),
                registration,
                slots.orderedStream().toList(),
                this::show)));
        add(section);
    }

    private static boolean settled(CandidateExam exam) {
        return exam.state() == SessionState.RELEASED
                || (exam.over() && (exam.state() != SessionState.FROZEN || !exam.admitted()));
    }
}
