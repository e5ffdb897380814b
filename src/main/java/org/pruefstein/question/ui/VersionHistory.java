package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.QuestionUses;
import org.pruefstein.question.VersionState;
import org.pruefstein.question.VersionUse;

/** The versions of a question, newest first: each can be read, compared with another and, by its author, restored. */
class VersionHistory extends Composite<Section> {
    private final transient QuestionRenderer renderer;
    private final transient @Nullable QuestionUses uses;
    private final transient @Nullable IntConsumer restore;
    private final OrderedList list = new OrderedList();

    /** For those who only read. */
    VersionHistory(QuestionRenderer renderer) {
        this(renderer, null, null);
    }

    /**
     * For authors.
     *
     * @param uses tells where each version is used
     * @param restore takes the number of the version that is to become the draft
     */
    VersionHistory(QuestionRenderer renderer, @Nullable QuestionUses uses, @Nullable IntConsumer restore) {
        this.renderer = renderer;
        this.uses = uses;
        this.restore = restore;
        list.addClassName("version-list");
        getContent().add(new H2(getTranslation("question.versions")), list);
    }

    /** For a question that has none yet. */
    void hide() {
        getContent().setVisible(false);
    }

    void show(QuestionDetails question) {
        getContent().setVisible(true);
        list.removeAll();
        List<VersionUse> known = uses == null ? List.of() : uses.of(question.id());
        question.versions().forEach(version -> {
            VersionItem item =
                    new VersionItem(question, version, tools(question, version).toArray(Component[]::new));
            if (uses != null && version.state() != VersionState.DRAFT) {
                item.add(new UseList(known.stream()
                        .filter(use -> use.versionId().equals(version.id()))
                        .toList()));
            }
            list.add(item);
        });
    }

    private List<Button> tools(QuestionDetails question, QuestionDetails.Version version) {
        List<Button> tools = new ArrayList<>();
        tools.add(button(
                "question.look",
                "question.look-at",
                version,
                () -> new VersionDialog(renderer, question, version).open()));
        if (question.before(version).isPresent()) {
            tools.add(button(
                    "question.compare",
                    "question.compare-version",
                    version,
                    () -> new DifferenceDialog(question, version).open()));
        }
        IntConsumer action = restore;
        if (action != null && version.number() != question.newest().number()) {
            tools.add(button(
                    "question.restore", "question.restore-version", version, () -> action.accept(version.number())));
        }
        return tools;
    }

    private Button button(String label, String name, QuestionDetails.Version version, Runnable action) {
        Button button = new Button(getTranslation(label));
        button.setDisableOnClick(true);
        button.addClickListener(e -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(name, version.number()));
        return button;
    }
}
