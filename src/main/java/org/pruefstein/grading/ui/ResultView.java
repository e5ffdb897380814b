package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.grading.AnsweredItem;
import org.pruefstein.grading.GradingRoutes;
import org.pruefstein.grading.MyResult;
import org.pruefstein.grading.MyResults;
import org.pruefstein.grading.RehearsalAnswers;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;
import org.pruefstein.sitting.AttemptId;
import org.pruefstein.sitting.SittingRoutes;

/** One's released result: verdict, points and grade, how they came about, what is sure and what to read again. */
@Route(GradingRoutes.RESULT)
@PermitAll
class ResultView extends Div implements BeforeEnterObserver {
    private final transient MyResults results;
    private final transient RehearsalAnswers answers;
    private final transient QuestionRenderer renderer;

    ResultView(MyResults results, RehearsalAnswers answers, QuestionRenderer renderer) {
        this.results = results;
        this.answers = answers;
        this.renderer = renderer;
        addClassName("result-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId id = event.getRouteParameters()
                .get("attempt")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new AttemptId(Long.valueOf(text)))
                .orElseThrow(() -> new NotFoundException("result"));
        show(results.find(id));
    }

    private void show(MyResult result) {
        removeAll();
        add(
                new PageHeader(getTranslation("grading.result"))
                        .setSubtitle(getTranslation(
                                "grading.result-of",
                                result.courseTitle(),
                                result.sessionTitle(),
                                Formats.date(result.result().examDate(), getLocale()))),
                verdict(result));
        if (result.result().kind() == Blueprint.Kind.REHEARSAL) {
            add(Notice.info(getTranslation("grading.rehearsal")));
        } else if (result.specimen()) {
            add(Notice.info(getTranslation("grading.specimen")));
        }
        NativeDetails rules = new NativeDetails(getTranslation("grading.rules"), rules(result.rules()));
        add(
                section("grading.path", new GradePath(result), rules, new KeyTable(result.key())),
                section("grading.by-objective", new ModuleResults(result)));
        List<AnsweredItem> items = answers.of(result.result().attemptId());
        if (!items.isEmpty()) {
            String pictures = SittingRoutes.pictures(result.result().attemptId());
            add(section(
                    "grading.answers",
                    new Paragraph(getTranslation("grading.answers-hint")),
                    new AnsweredPaper(renderer, pictures, items)));
        }
        add(section("grading.ask", new Paragraph(contact(result)), receipt(result)));
    }

    private Div verdict(MyResult result) {
        boolean passed = result.grade().passed();
        Paragraph word = new Paragraph(getTranslation(passed ? "grading.passed" : "grading.failed"));
        word.addClassName("word");
        Paragraph grade = new Paragraph(getTranslation(
                "grading.verdict-grade",
                Points.word(result.grade(), getLocale()),
                result.grade().decimal()));
        grade.addClassName("grade");
        Paragraph points = new Paragraph(getTranslation(
                "grading.verdict-points", Points.of(result.result().points(), getLocale()), result.passPoints()));
        Span released = new Span(getTranslation(
                "grading.released-at", Formats.dateTime(result.result().releasedAt(), result.zone(), getLocale())));
        released.addClassNames("muted", "small");
        Div verdict = new Div(word, grade, points, released);
        verdict.addClassNames("result-verdict", "card", passed ? "good" : "bad");
        return verdict;
    }

    private Paragraph rules(String name) {
        return new Paragraph(getTranslation("grading.rules-" + name));
    }

    private String contact(MyResult result) {
        return result.contact().isBlank()
                ? getTranslation("grading.ask-office")
                : getTranslation("grading.ask-contact", result.contact());
    }

    private Component receipt(MyResult result) {
        Div part = new Div();
        String hash = result.receiptHash();
        if (hash != null) {
            Paragraph mono = new Paragraph(hash);
            mono.addClassNames("mono", "hash");
            part.add(new Paragraph(getTranslation("grading.receipt")), mono);
        }
        return part;
    }

    private Section section(String title, Component... content) {
        Section section = new Section(new H2(getTranslation(title)));
        section.add(content);
        return section;
    }
}
