package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.VersionState;

/** Where an exam item belongs and who wrote it. */
class ItemFacts extends Composite<DescriptionList> {
    ItemFacts(QuestionDetails question, QuestionDetails.Version version, Optional<CourseCatalog.Edition> edition) {
        Optional<CourseOutline> outline = edition.map(CourseCatalog.Edition::outline);
        String module = version.content().moduleKey();
        String objective = version.content().objectiveKey();
        getContent().addClassName("facts");
        fact("question.course", outline.map(CourseOutline::title).orElse(question.courseKey()));
        fact(
                "question.module",
                outline.flatMap(c -> c.module(module)).map(Words::of).orElse(module));
        fact(
                "question.objective",
                outline.map(c -> c.objective(objective))
                        .map(o -> o.key() + " · " + o.text())
                        .orElse(objective));
        fact("question.level", Words.of(version.content().level(), getLocale()));
        fact("question.type", Words.of(version.content().body().type(), getLocale()));
        fact(
                "question.authors",
                version.authors().isEmpty()
                        ? getTranslation("question.from-folder")
                        : version.authors().stream().map(question::name).collect(Collectors.joining(", ")));
        if (version.dueAt() != null && version.state() == VersionState.IN_REVIEW) {
            fact("question.due-until", Words.when(version.dueAt(), getLocale()));
        }
        if (version.trail().note() != null) {
            fact("question.change-note", version.trail().note());
        }
        if (version.reviewComment() != null && !version.reviewComment().isBlank()) {
            fact("question.last-comment", version.reviewComment());
        }
    }

    private void fact(String label, String value) {
        getContent().add(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(value));
    }
}
