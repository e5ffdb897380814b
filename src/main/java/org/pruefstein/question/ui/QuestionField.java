package org.pruefstein.question.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWire;
import org.pruefstein.question.InvalidAnswerException;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.RenderMode;

/**
 * A question as a field: shows what {@link QuestionRenderer} makes of it and has the answer as its value. The browser
 * sends each change of the answer after a short rest; an answer that does not belong to the question is dropped. Only in
 * the mode {@link RenderMode#ANSWER} does the field take answers.
 */
@Tag("div")
@StyleSheet("context://question.css")
public class QuestionField extends AbstractField<QuestionField, Answer> {
    private static final Answer BLANK = new Answer.Choice(List.of());
    private static final AtomicLong COUNTER = new AtomicLong();
    private static final String CHANGED = "JSON.stringify(event.detail)";
    private static final int REST_MS = 250;

    private final QuestionRenderer renderer;
    private final String mediaBase;
    private final String id = "q" + COUNTER.incrementAndGet();
    private @Nullable Shown shown;
    private RenderMode mode = RenderMode.ANSWER;

    /** @param mediaBase path before the hash of a picture, ending in {@code /}; guarded by the page's feature */
    public QuestionField(QuestionRenderer renderer, String mediaBase) {
        super(BLANK);
        this.renderer = renderer;
        this.mediaBase = mediaBase;
        addClassName("question-field");
        getElement()
                .addEventListener("question-change", this::answered)
                .addEventData(CHANGED)
                .debounce(REST_MS);
    }

    private record Shown(QuestionBody body, OptionTokens tokens, String legend) {}

    /**
     * Shows a question without an answer, to be answered.
     *
     * @param tokens the options as this page shows them
     * @param legend what stands above the stem, such as „Aufgabe 3 von 10“; empty for a plain „Aufgabe“
     */
    public void show(QuestionBody body, OptionTokens tokens, String legend) {
        shown = new Shown(body, tokens, legend);
        mode = RenderMode.ANSWER;
        setModelValue(BLANK, false);
        render();
    }

    /** Shows the same question otherwise; the answer stays. */
    public void setMode(RenderMode mode) {
        this.mode = mode;
        render();
    }

    /** How the question is shown. */
    public RenderMode mode() {
        return mode;
    }

    /** The rendered fragment. */
    public String html() {
        return getElement().getChildCount() == 0 ? "" : getElement().getChild(0).getProperty("innerHTML", "");
    }

    @Override
    public boolean isEmpty() {
        return getValue().blank();
    }

    @Override
    protected boolean valueEquals(Answer one, Answer other) {
        return one.equals(other) || one.blank() && other.blank();
    }

    @Override
    protected void setPresentationValue(Answer value) {
        render();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://question.js");
        render();
    }

    /** A fresh element each time: the browser may have changed the one before without the server's knowledge. */
    private void render() {
        getElement().removeAllChildren();
        if (shown != null) {
            Element fragment = new Element("div");
            fragment.setProperty(
                    "innerHTML",
                    renderer.render(
                            shown.body(),
                            shown.tokens(),
                            mode,
                            getValue(),
                            id,
                            shown.legend(),
                            mediaBase,
                            getLocale()));
            getElement().appendChild(fragment);
        }
    }

    private void answered(DomEvent event) {
        if (shown == null || mode != RenderMode.ANSWER || isReadOnly()) {
            return;
        }
        try {
            String json = event.getEventData().path(CHANGED).asString("");
            setModelValue(AnswerWire.read(shown.body(), shown.tokens(), json), true);
        } catch (InvalidAnswerException e) {
            render();
        }
    }
}
