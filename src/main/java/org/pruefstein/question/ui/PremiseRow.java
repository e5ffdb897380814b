package org.pruefstein.question.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Matching;

/** One premise in the editor: its text, what belongs to it, and why. */
class PremiseRow extends PartRow {
    private static final String WORDS = "question.premise";
    private final TextArea target;
    private @Nullable String ownKey;

    /**
     * A row with a premise.
     *
     * @param target text of its target
     * @param ownKey key of its target, unless an earlier row has the same
     */
    PremiseRow(Matching.Premise premise, String target, @Nullable String ownKey, Place place) {
        super(WORDS, premise.key(), premise.text(), premise.reason(), place);
        this.ownKey = ownKey;
        this.target = Fields.area("question.premise-target", 1, () -> place.changed(this));
        this.target.setValue(target);
        beside(this.target);
    }

    @Override
    void place(String label, int index, int count) {
        super.place(label, index, count);
        target.setAriaLabel(label + ": " + getTranslation("question.premise-target"));
    }

    TextArea target() {
        return target;
    }

    /** The key of the target that this row brought in. */
    Optional<String> ownKey() {
        return Optional.ofNullable(ownKey);
    }

    void own(String key) {
        ownKey = key;
    }
}
