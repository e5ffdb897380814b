package org.pruefstein.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.certificate.OwnCertificates;
import org.pruefstein.exam.CandidateExam;
import org.pruefstein.exam.ui.CandidateSlot;
import org.pruefstein.exam.ui.ExamSummary;
import org.pruefstein.home.NextExams;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.learning.CourseProgress;
import org.pruefstein.learning.LearningPath;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.NextStep;
import org.pruefstein.provider.Provider;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** The learner's home: the one next step, the next exam, the courses with progress, and what was achieved (UC-002). */
@Route(LearningRoutes.HOME)
@Menu(title = "learning.home", order = 10)
@RolesAllowed("LEARNER")
class LearnView extends Div implements AfterNavigationObserver {
    private final transient LearningPath path;
    private final transient NextExams exams;
    private final transient OwnCertificates certificates;
    private final transient CourseNames names;
    private final transient ObjectProvider<CandidateSlot> slots;
    private final ZoneId zone;
    private final Div body = new Div();

    LearnView(
            LearningPath path,
            NextExams exams,
            OwnCertificates certificates,
            CourseNames names,
            Provider provider,
            ObjectProvider<CandidateSlot> slots) {
        this.path = path;
        this.exams = exams;
        this.certificates = certificates;
        this.names = names;
        this.slots = slots;
        this.zone = provider.zone();
        addClassName("learn");
        add(new PageHeader(getTranslation("learning.home")), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<CourseProgress> courses = path.courses();
        Optional<CandidateExam> exam = exams.next();
        boolean sitNow = exam.filter(CandidateExam::running).isPresent();
        Map<String, String> titles = names.titles();
        body.removeAll();
        if (sitNow) {
            exam.ifPresent(e -> body.add(summary(e, titles)));
        }
        if (courses.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("learning.not-enrolled"), getTranslation("learning.not-enrolled-hint")));
        } else {
            body.add(new ContinueCard(atHand(courses), !sitNow));
        }
        if (!sitNow) {
            exam.ifPresent(e -> body.add(summary(e, titles)));
        }
        if (!courses.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("cards");
            courses.forEach(course -> list.add(new ListItem(new CourseCard(course))));
            body.add(new H2(getTranslation("learning.my-courses")), list);
        }
        body.add(new OwnProofs(certificates.list(), titles, zone));
    }

    private ExamSummary summary(CandidateExam exam, Map<String, String> titles) {
        return new ExamSummary(exam, titles.getOrDefault(exam.courseKey(), exam.courseKey()), slots.orderedStream());
    }

    /** The course one goes on with: one that is begun and not finished, else one not finished. */
    private static CourseProgress atHand(List<CourseProgress> courses) {
        return courses.stream()
                .min(Comparator.comparing((CourseProgress c) -> c.next() instanceof NextStep.Finished)
                        .thenComparing(c -> !c.begun()))
                .orElseThrow();
    }
}
