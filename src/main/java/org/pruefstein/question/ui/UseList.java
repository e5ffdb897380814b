package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pruefstein.question.VersionUse;

/** Where a version is used: quizzes by run and module, papers by session; or that it is not used yet. */
class UseList extends Composite<UnorderedList> {
    UseList(List<VersionUse> uses) {
        getContent().addClassNames("use-list", "small");
        getContent().getElement().setAttribute("aria-label", getTranslation("question.used-in"));
        uses.forEach(use -> getContent().add(new ListItem(text(use))));
        if (uses.isEmpty()) {
            getContent().add(new ListItem(getTranslation("question.not-used")));
        }
    }

    private String text(VersionUse use) {
        return switch (use) {
            case VersionUse.Quizzes quizzes ->
                quizzes.quiz() == null
                        ? getTranslation(
                                "question.used-in-quizzes",
                                quizzes.run(),
                                quizzes.moduleKey(),
                                quizzes.finished(),
                                quizzes.open())
                        : getTranslation(
                                "question.used-in-course-quiz",
                                quizzes.run(),
                                quizzes.quiz(),
                                quizzes.finished(),
                                quizzes.open());
            case VersionUse.Picked picked -> getTranslation("question.used-picked", picked.quiz());
            case VersionUse.Papers papers -> {
                String state =
                        getTranslation(papers.released() ? "question.session-released" : "question.session-frozen");
                yield papers.session() == null
                        ? getTranslation("question.used-in-coming-session", papers.papers(), state)
                        : getTranslation("question.used-in-session", papers.session(), papers.papers(), state);
            }
        };
    }
}
