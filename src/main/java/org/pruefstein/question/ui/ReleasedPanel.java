package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.ReleasedKey;
import org.pruefstein.question.ReleasedKeys;
import org.pruefstein.shared.ui.LazyGrid;

/** The answer keys that were released, by whom and when. */
class ReleasedPanel extends Composite<Section> {
    private final transient ReleasedKeys keys;
    private final LazyGrid<ReleasedKey> grid = new LazyGrid<>(ReleasedKey::questionId);
    private final transient CoursePlaces places;
    private final Paragraph none;

    ReleasedPanel(ReleasedKeys keys, CoursePlaces places) {
        this.places = places;
        this.keys = keys;
        none = new Paragraph(getTranslation("question.no-keys-released"));
        grid.addComponentColumn(this::row).setHeader(getTranslation("question.exam-items"));
        getContent().add(new H2(getTranslation("question.keys-released")), none, grid);
    }

    void load() {
        List<ReleasedKey> released = keys.latest();
        none.setVisible(released.isEmpty());
        grid.setVisible(!released.isEmpty());
        grid.show(released);
    }

    private QuestionRow row(ReleasedKey key) {
        return new QuestionRow(
                QuestionRoutes.review(key.questionId()),
                key.stem(),
                String.join(
                        " · ",
                        key.key(),
                        places.of(key.courseKey(), key.moduleKey()),
                        getTranslation("question.version", key.number()),
                        getTranslation(
                                "question.released-by", key.releasedBy(), Words.when(key.releasedAt(), getLocale()))));
    }
}
