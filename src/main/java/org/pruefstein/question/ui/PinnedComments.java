package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.CommentId;
import org.pruefstein.question.Pin;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.ReviewComment;
import org.pruefstein.question.ReviewComments;
import org.pruefstein.question.VersionState;

/**
 * Reviewers' comments in the editor: each below the field it is about, those without a field here, above all fields,
 * with how many are open.
 */
class PinnedComments extends Composite<Div> {
    private final QuestionForm form;
    private final transient ReviewComments comments;
    private final EditorErrors errors;
    private final Map<Pin, Component> placed = new HashMap<>();
    private final Map<CommentId, CommentItem> items = new HashMap<>();
    private final Map<Pin, @Nullable Component> beside = new HashMap<>();
    private transient @Nullable QuestionDetails question;

    PinnedComments(QuestionForm form, ReviewComments comments, EditorErrors errors) {
        this.form = form;
        this.comments = comments;
        this.errors = errors;
        getContent().addClassNames("pinned-comments");
    }

    /** Shows the comments on the newest version while it is open. */
    void show(@Nullable QuestionDetails details) {
        question = details;
        placed.values().forEach(group -> group.getElement().removeFromParent());
        placed.clear();
        arrange();
    }

    /** Follows the fields, which come and go as the type or the options change. */
    void arrange() {
        List<ReviewComment> all = all();
        Map<Pin, @Nullable Component> now = new HashMap<>();
        all.forEach(c -> now.put(c.pin(), field(c.pin()).orElse(null)));
        if (placed.isEmpty() == all.isEmpty() && now.equals(beside)) {
            return;
        }
        beside.clear();
        beside.putAll(now);
        placed.values().forEach(group -> group.getElement().removeFromParent());
        placed.clear();
        getContent().removeAll();
        long open = all.stream().filter(ReviewComment::open).count();
        if (!all.isEmpty()) {
            Paragraph count = new Paragraph(getTranslation("question.open-comments", open));
            count.getElement().setAttribute("role", "status");
            getContent().add(count);
        }
        all.stream().map(ReviewComment::pin).distinct().forEach(pin -> place(pin, all, now.get(pin)));
    }

    private void place(Pin pin, List<ReviewComment> all, @Nullable Component field) {
        Div group = new Div();
        group.addClassName("comment-group");
        all.stream().filter(c -> c.pin().equals(pin)).forEach(c -> group.add(item(c, field != null)));
        placed.put(pin, group);
        Element parent = field == null ? null : field.getElement().getParent();
        if (field == null || parent == null) {
            getContent().add(group);
        } else {
            parent.insertChild(parent.indexOfChild(field.getElement()) + 1, group.getElement());
        }
    }

    private CommentItem item(ReviewComment comment, boolean besideField) {
        QuestionDetails details = Objects.requireNonNull(question);
        String place = besideField && comment.pin().place() != Pin.Place.KEY
                ? null
                : CommentWords.name(comment.pin(), form.read().body(), getLocale());
        CommentItem item = new CommentItem(
                details, comment, place, details.newest().state() == VersionState.DRAFT ? this::settle : null);
        items.put(comment.id(), item);
        return item;
    }

    /** Leaves everything else on the page as it is: a comment is no change of the question. */
    private void settle(ReviewComment comment, boolean settled) {
        QuestionDetails details = Objects.requireNonNull(question);
        if (errors.attempt(() -> show(comments.settle(details.id(), comment.id(), settled)))) {
            Objects.requireNonNull(items.get(comment.id())).focus();
        }
    }

    private List<ReviewComment> all() {
        QuestionDetails details = question;
        return details == null || !details.newest().state().open()
                ? List.of()
                : details.newest().trail().comments();
    }

    private Optional<Component> field(Pin pin) {
        return switch (pin.place()) {
            case QUESTION -> Optional.empty();
            case STEM -> form.field("stem", 0);
            case EXPLANATION -> form.field("explanation", 0);
            case OPTION -> ofPart("option-text", pin.part());
            case REASON -> ofPart("option-reason", pin.part());
            case KEY ->
                Stream.of("options", "answer", "answers", "model-answer")
                        .flatMap(name -> form.field(name, 0).stream())
                        .findFirst();
        };
    }

    private Optional<Component> ofPart(String field, String key) {
        int index = form.read().body().parts().stream()
                .map(QuestionBody.Part::key)
                .toList()
                .indexOf(key);
        return index < 0 ? Optional.empty() : form.field(field, index);
    }
}
