package org.pruefstein.publishing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.pruefstein.learning.QuizImportStep;
import org.pruefstein.publishing.Finding;
import org.pruefstein.publishing.QuestionExchangeDesk.Preview;
import org.pruefstein.publishing.Report;
import org.pruefstein.question.ImportStep;
import org.pruefstein.shared.ui.Notice;

/** What an archive would do: how many questions become what, which, and what is to be mended first. */
class ImportPreview extends Composite<Div> {
    private static final int SHOWN = 200;

    ImportPreview(Preview preview) {
        getContent().addClassName("stack");
        getContent().getElement().setAttribute("role", "status");
        Report report = new Report(preview.findings());
        if (!report.clean()) {
            getContent()
                    .add(Notice.error(getTranslation(
                            "publishing.import-errors", report.errors().size())));
        }
        findings("publishing.import-to-mend", report.errors());
        if (report.clean()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "publishing.import-sum",
                            count(preview, ImportStep.Kind.NEW),
                            count(preview, ImportStep.Kind.CHANGED),
                            count(preview, ImportStep.Kind.IDENTICAL),
                            count(preview, ImportStep.Kind.CONFLICT))));
            if (!preview.possible()) {
                getContent().add(Notice.info(getTranslation("publishing.import-nothing")));
            }
            for (ImportStep.Kind kind :
                    List.of(ImportStep.Kind.CONFLICT, ImportStep.Kind.NEW, ImportStep.Kind.CHANGED)) {
                steps(
                        kind,
                        preview.steps().stream()
                                .filter(step -> step.kind() == kind)
                                .toList());
            }
            quizzes(preview.quizzes());
            findings("publishing.import-notes", report.notes());
        }
    }

    private void findings(String title, List<Finding> findings) {
        list(
                getTranslation(title),
                findings.stream()
                        .map(f -> getTranslation("publishing.import-place", f.file(), f.line(), f.message(getLocale())))
                        .toList());
    }

    private void steps(ImportStep.Kind kind, List<ImportStep> steps) {
        list(
                getTranslation("publishing.import-" + kind.name().toLowerCase(Locale.ROOT)),
                steps.stream()
                        .map(step -> step.noteKey() == null
                                ? step.key()
                                : step.key() + ": " + getTranslation(step.noteKey()))
                        .toList());
    }

    private void quizzes(List<QuizImportStep> steps) {
        list(
                getTranslation("publishing.import-quizzes"),
                steps.stream()
                        .map(step -> getTranslation(
                                        "publishing.import-quiz-"
                                                + step.kind().name().toLowerCase(Locale.ROOT),
                                        step.title())
                                + (step.noteKey() == null
                                        ? ""
                                        : " "
                                                + getTranslation(
                                                        step.noteKey(),
                                                        step.arguments().toArray())))
                        .toList());
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.stream().limit(SHOWN).map(ListItem::new).forEach(list::add);
        getContent().add(new H3(title), list);
        if (lines.size() > SHOWN) {
            getContent().add(new Paragraph(getTranslation("publishing.import-more", lines.size() - SHOWN)));
        }
    }

    private static long count(Preview preview, ImportStep.Kind kind) {
        return preview.steps().stream().filter(step -> step.kind() == kind).count();
    }
}
