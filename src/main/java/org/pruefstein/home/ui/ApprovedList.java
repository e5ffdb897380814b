package org.pruefstein.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pruefstein.question.Approval;
import org.pruefstein.question.AuthorNotices;
import org.pruefstein.question.QuestionRoutes;

/** Exam items of this author that were approved, until the author takes note of each; hidden when there is none. */
class ApprovedList extends Composite<Section> {
    private final transient AuthorNotices notices;
    private final UnorderedList list = new UnorderedList();
    private int shown;

    ApprovedList(AuthorNotices notices) {
        this.notices = notices;
        List<Approval> approved = notices.approved();
        shown = approved.size();
        list.addClassNames("plain-list", "approved-list");
        approved.forEach(approval -> list.add(row(approval)));
        getContent().add(new H2(getTranslation("home.approved")), list);
        getContent().setVisible(shown > 0);
    }

    /** Whether there is anything to take note of. */
    boolean isEmpty() {
        return shown == 0;
    }

    private ListItem row(Approval approval) {
        Anchor link = new Anchor(
                QuestionRoutes.question(approval.id()),
                approval.stem().isBlank() ? getTranslation("home.untitled-question") : approval.stem());
        Span what =
                new Span(getTranslation("home.approved-by", approval.key(), approval.number(), approval.approvedBy()));
        what.addClassNames("muted", "small");
        Div words = new Div(link, what);
        words.addClassName("question-row-words");
        ListItem row = new ListItem(words);
        Button noted = new Button(getTranslation("home.noted"), e -> {
            notices.noted(approval.id());
            list.remove(row);
            shown--;
            getContent().setVisible(shown > 0);
        });
        noted.setDisableOnClick(true);
        noted.addThemeVariants(ButtonVariant.TERTIARY);
        noted.setAriaLabel(getTranslation("home.noted-of", approval.key()));
        row.add(noted);
        return row;
    }
}
