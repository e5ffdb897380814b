package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.CandidateExam;
import org.pruefstein.exam.ExamRegistration;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.SessionState;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.Notice;

/** One exam for its candidate: when, what, where one stands, and the next step. */
class ExamCard extends Composite<Article> {
    /** So many missing modules are listed at once; more are folded. */
    private static final int FEW = 4;

    private final transient CandidateExam exam;
    private final transient ExamRegistration registration;
    private final transient Runnable afterwards;
    private final FormErrors errors = new FormErrors();

    ExamCard(
            CandidateExam exam,
            String course,
            ExamRegistration registration,
            List<CandidateSlot> slots,
            Runnable afterwards) {
        this.exam = exam;
        this.registration = registration;
        this.afterwards = afterwards;
        getContent().addClassNames("card", "exam-card");
        Div head = new Div(new H3(exam.plan().title()), SessionWords.badge(exam, getLocale()));
        head.addClassName("spread");
        String work =
                getTranslation("exam.what", course, exam.questions(), Formats.minutes(exam.minutes(), getLocale()));
        Paragraph what = new Paragraph(
                exam.kind() == Blueprint.Kind.FINAL
                        ? work
                        : work + " · "
                                + getTranslation("exam.kind-" + exam.kind().name()));
        what.addClassName("muted");
        getContent().add(head, new Paragraph(SessionWords.window(exam.plan(), getLocale())), what);
        state();
        Div parts = new Div();
        parts.addClassName("stack");
        if (exam.registered() && (exam.confirmed() || exam.over())) {
            slots.forEach(slot -> slot.part(exam.id()).ifPresent(parts::add));
        }
        parts.setVisible(parts.getComponentCount() > 0);
        Div actions = new Div();
        actions.addClassName("row");
        actions.add(steps().toArray(Component[]::new));
        actions.setVisible(actions.getComponentCount() > 0);
        getContent().add(parts, errors, actions);
    }

    private void state() {
        if (exam.state() == SessionState.CANCELLED) {
            getContent().add(Notice.warning(getTranslation("exam.cancelled-for-you")));
        } else if (exam.over() && exam.registered() && !exam.admitted()) {
            getContent().add(Notice.info(getTranslation("exam.never-admitted")));
        } else if (exam.admitted() && !exam.over()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            exam.confirmed()
                                    ? exam.begun() ? "exam.is-confirmed" : "exam.ready-for-start"
                                    : "exam.confirm-next",
                            exam.candidateNumber().orElse(""))));
        } else if (!exam.over() && !exam.progress().complete()) {
            missing();
        }
    }

    private void missing() {
        getContent()
                .add(new Paragraph(getTranslation(exam.registered() ? "exam.missing-waits" : "exam.missing-first")));
        int number = exam.progress().missing().size();
        UnorderedList list = new UnorderedList();
        exam.progress()
                .missing()
                .forEach(module -> list.add(new ListItem(new Anchor("courses/" + exam.courseKey(), module.title()))));
        list.setVisible(number > 0);
        getContent()
                .add(number <= FEW ? list : new NativeDetails(getTranslation("exam.missing-modules", number), list));
    }

    private List<Component> steps() {
        if (exam.state() == SessionState.CANCELLED || exam.state() == SessionState.RELEASED || exam.over()) {
            return List.of();
        }
        if (!exam.registered()) {
            Button register = new Button(getTranslation("exam.register-me"), e -> run(false));
            register.addThemeVariants(ButtonVariant.PRIMARY);
            register.setAriaLabel(register.getText() + ": " + exam.plan().title());
            return List.of(register);
        }
        if (exam.confirmed() && exam.begun()) {
            return List.of();
        }
        Anchor confirm = new Anchor(
                ExamRoutes.confirm(exam.id()),
                getTranslation(exam.admitted() && !exam.confirmed() ? "exam.confirm-now" : "exam.read-instructions"));
        confirm.setRouterIgnore(true);
        confirm.addClassName("button");
        if (exam.admitted() && !exam.confirmed()) {
            confirm.addClassName("primary");
        }
        return exam.open() ? List.of(confirm, withdrawButton()) : List.of(confirm);
    }

    private Button withdrawButton() {
        Button withdraw = new Button(
                getTranslation("exam.withdraw-me"),
                e -> ConfirmAction.askDangerous(
                        getTranslation("exam.withdraw-me-question", exam.plan().title()),
                        getTranslation("exam.withdraw-me-effect"),
                        getTranslation("exam.withdraw-me"),
                        () -> run(true)));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(withdraw.getText() + ": " + exam.plan().title());
        return withdraw;
    }

    private void run(boolean withdraw) {
        boolean done = errors.attempt(() -> {
            if (withdraw) {
                registration.withdraw(exam.id());
                Notice.toast(getTranslation("exam.withdrawn"));
            } else {
                boolean admitted = registration.register(exam.id()).admitted();
                Notice.toast(getTranslation(admitted ? "exam.registered-admitted" : "exam.registered-waits"));
            }
        });
        if (done) {
            afterwards.run();
        }
    }
}
