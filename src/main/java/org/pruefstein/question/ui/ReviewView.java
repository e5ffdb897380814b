package org.pruefstein.question.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.question.Pin;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionDifference;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.ReviewComments;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.question.VersionState;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;

/** An exam item with its key and reasons, for the second person (UC-004): approve it, send it back, release its key. */
@Route(QuestionRoutes.REVIEW + "/:question")
@RolesAllowed("EXAMINER")
class ReviewView extends Div implements BeforeEnterObserver {
    private final transient ReviewDesk desk;
    private final transient ReviewComments reviews;
    private final transient QuestionRenderer renderer;
    private final transient CourseCatalog catalog;
    private final transient CurrentAccount current;
    private final PageHeader header = new PageHeader();
    private final Div item = new Div();
    private final DifferencePanel difference = new DifferencePanel();
    private final Details changes = new Details();
    private final CommentsPanel comments = new CommentsPanel();
    private final Div write = new Div();
    private final FormErrors writeErrors = new FormErrors();
    private final Div decision = new Div();
    private final FormErrors errors = new FormErrors();
    private final VersionHistory history;
    private @Nullable CommentForm commentForm;
    private transient @Nullable QuestionDetails question;

    ReviewView(
            ReviewDesk desk,
            ReviewComments reviews,
            QuestionRenderer renderer,
            CourseCatalog catalog,
            CurrentAccount current) {
        this.desk = desk;
        this.reviews = reviews;
        this.renderer = renderer;
        this.catalog = catalog;
        this.current = current;
        history = new VersionHistory(renderer);
        item.addClassName("card");
        changes.add(difference);
        decision.addClassName("stack");
        Section decide = new Section(new H2(getTranslation("question.decision")), decision, errors);
        decide.addClassName("review-decision");
        add(
                new Nav(new Anchor(QuestionRoutes.REVIEW, getTranslation("question.back-to-review"))),
                header,
                item,
                changes,
                new Section(new H2(getTranslation("question.comments")), comments, write, writeErrors),
                decide,
                history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        errors.clear();
        show(desk.open(RouteQuestion.of(event)));
    }

    private void show(QuestionDetails details) {
        question = details;
        QuestionDetails.Version version = details.newest();
        header.setTitle(getTranslation("question.item-title", details.key()));
        header.setSubtitle(
                getTranslation("question.version", version.number()) + ", " + Words.of(version.state(), getLocale()));
        item.removeAll();
        item.add(
                new ItemFacts(details, version, catalog.newest(details.courseKey())),
                VersionDialog.solved(renderer, details.id(), version));
        compare(details, version);
        history.show(details);
        said(details);
        write.removeAll();
        commentForm = null;
        decision.removeAll();
        if (version.state() == VersionState.IN_REVIEW) {
            decide(details, version);
        } else if (version.state() == VersionState.APPROVED && version.keyReleasedBy() == null) {
            decision.add(Notice.info(getTranslation("question.key-open")), releaseButton(version));
        } else {
            decision.add(Notice.info(
                    version.state() == VersionState.APPROVED
                            ? getTranslation("question.key-is-released")
                            : getTranslation("question.nothing-to-decide")));
        }
    }

    private void said(QuestionDetails details) {
        comments.show(details, details.newest(), getTranslation("question.no-comments"));
    }

    /** Whether there must be something to read for the authors when the item is sent back. */
    private boolean needed() {
        return comments.open() == 0 && (commentForm == null || !commentForm.unsaved());
    }

    private boolean add(Pin pin, String text) {
        QuestionDetails details = question;
        return details != null
                && writeErrors.attempt(
                        () -> said(reviews.add(details.id(), details.newest().id(), pin, text)));
    }

    /** What a new version changes in the one that is drawn now, or was drawn last. */
    private void compare(QuestionDetails details, QuestionDetails.Version version) {
        Optional<QuestionDetails.Version> before =
                details.everPublished().filter(v -> version.state().open());
        changes.setVisible(before.isPresent());
        before.ifPresent(old -> {
            changes.setSummaryText(getTranslation("question.changes-since", old.number()));
            changes.setOpened(true);
            difference.show(QuestionDifference.between(old.content(), version.content()));
        });
    }

    private void decide(QuestionDetails details, QuestionDetails.Version version) {
        if (version.authors().contains(current.id())) {
            decision.add(Notice.info(getTranslation("question.own-item")));
            return;
        }
        commentForm = new CommentForm(version.content().body(), this::add);
        write.add(commentForm);
        Button approve = new Button(
                getTranslation("question.approve"),
                e -> ConfirmAction.ask(
                        getTranslation("question.approve-question"),
                        getTranslation("question.approve-effect"),
                        getTranslation("question.approve"),
                        () -> decideBy(() -> desk.approve(details.id(), details.revision()))));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        decision.add(
                approve,
                new SendBackForm(
                        this::needed,
                        comment -> decideBy(() -> desk.sendBack(details.id(), details.revision(), comment))));
    }

    private Button releaseButton(QuestionDetails.Version version) {
        Button release = new Button(
                getTranslation("question.release"),
                e -> ConfirmAction.ask(
                        getTranslation("question.release-question", 1),
                        getTranslation("question.release-effect"),
                        getTranslation("question.release"),
                        () -> decideBy(() -> desk.releaseKeys(List.of(version.id())))));
        release.addThemeVariants(ButtonVariant.PRIMARY);
        return release;
    }

    private void decideBy(Runnable action) {
        QuestionDetails details = question;
        if (commentForm != null && commentForm.unsaved()) {
            errors.show(getTranslation("question.comment-unsaved"));
        } else if (details != null && errors.attempt(action)) {
            show(desk.open(details.id()));
            Notice.toast(getTranslation("question.decided"));
        }
    }
}
