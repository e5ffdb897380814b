package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import org.pruefstein.exam.CandidateExam;
import org.pruefstein.exam.ExamRoutes;

/** The exam that comes next for its candidate, in short: when it is, where one stands, and the one step to do. */
public class ExamSummary extends Composite<Section> {
    /**
     * @param course title of the course
     * @param slots the parts that other features contribute, such as the way into the exam room; asked only once one
     *     can enter it
     */
    public ExamSummary(CandidateExam exam, String course, Stream<CandidateSlot> slots) {
        getContent().addClassNames("card", "exam-summary");
        Paragraph eyebrow = new Paragraph(
                getTranslation(exam.registered() ? "exam.next-exam" : "exam.open-exams") + " · " + course);
        eyebrow.addClassName("eyebrow");
        Div head = new Div(new H2(exam.plan().title()), SessionWords.badge(exam, getLocale()));
        head.addClassName("spread");
        Div step = new Div();
        step.addClassName("row");
        if (exam.running()) {
            slots.forEach(slot -> slot.part(exam.id()).ifPresent(step::add));
        } else {
            step.add(link(exam));
        }
        getContent()
                .add(
                        eyebrow,
                        head,
                        new Paragraph(SessionWords.window(exam.plan(), getLocale())),
                        new Paragraph(getTranslation(
                                standing(exam), exam.candidateNumber().orElse(""))),
                        step);
    }

    private Anchor link(CandidateExam exam) {
        boolean confirm = exam.admitted() && !exam.confirmed();
        Anchor link = confirm
                ? new Anchor(ExamRoutes.confirm(exam.id()), getTranslation("exam.confirm-now"))
                : new Anchor(ExamRoutes.EXAMS, getTranslation("exam.to-exams"));
        link.setRouterIgnore(confirm);
        link.addClassName("button");
        return link;
    }

    private static String standing(CandidateExam exam) {
        if (!exam.registered()) {
            return "exam.may-register";
        }
        if (!exam.admitted()) {
            return "exam.waits-for-admission";
        }
        if (!exam.confirmed()) {
            return "exam.confirm-next";
        }
        return exam.begun() ? "exam.is-confirmed" : "exam.ready-for-start";
    }
}
