package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Bank;
import org.pruefstein.question.BankAdvice;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.WritingAdvice;
import org.pruefstein.question.WritingHelp;

/**
 * Advice beside the form while one types: it hinders nothing, is announced politely, and each piece leads to its field.
 */
class AdvicePanel extends Composite<Section> {
    /** Puts the cursor into a field. */
    @FunctionalInterface
    interface Focus {
        void on(String field, int index);
    }

    private final transient BankAdvice bank;
    private final transient Focus focus;
    private final SimilarPanel similar;
    private final Div list = new Div();
    private transient List<WritingAdvice> shown = List.of();

    AdvicePanel(BankAdvice bank, Focus focus, SimilarPanel similar) {
        this.bank = bank;
        this.focus = focus;
        this.similar = similar;
        list.getElement().setAttribute("aria-live", "polite");
        list.addClassName("advice-list");
        getContent().addClassName("advice");
        getContent().setAriaLabel(getTranslation("question.advice"));
        getContent().add(new H2(getTranslation("question.advice")), similar, list);
        show();
    }

    /**
     * Shows what can be said of a question as it stands in the form.
     *
     * @param saved {@code null} for one that was never saved
     */
    void show(@Nullable QuestionDetails saved, String courseKey, Bank ofBank, QuestionContent content) {
        similar.show(saved, courseKey, content.body());
        QuestionId id = saved == null ? null : saved.id();
        List<WritingAdvice> advice = new ArrayList<>();
        if (!content.objectiveKey().isEmpty()) {
            int others = bank.published(courseKey, ofBank, content.objectiveKey(), id);
            if (others + 1 < BankAdvice.LEAST) {
                advice.add(new WritingAdvice(
                        "objective", "objective", 0, true, List.of(Words.of(ofBank, getLocale()), BankAdvice.LEAST)));
            }
        }
        advice.addAll(WritingHelp.of(content.body()));
        if (!advice.equals(shown)) {
            shown = List.copyOf(advice);
            show();
        }
    }

    private void show() {
        list.removeAll();
        shown.stream()
                .filter(a -> !a.rule().equals("reason"))
                .forEach(a ->
                        list.add(line(a, getTranslation(key(a), a.arguments().toArray()))));
        List<WritingAdvice> reasons =
                shown.stream().filter(a -> a.rule().equals("reason")).toList();
        if (!reasons.isEmpty()) {
            String letters = reasons.stream().map(AdvicePanel::letter).collect(Collectors.joining(", "));
            list.add(line(reasons.getFirst(), getTranslation(key(reasons.getFirst()), letters)));
        }
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("question.advice-none"));
            none.addClassNames("muted", "small");
            list.add(none);
        }
    }

    private Div line(WritingAdvice advice, String text) {
        Button go = new Button(place(advice), e -> focus.on(advice.field(), advice.index()));
        go.addThemeVariants(ButtonVariant.TERTIARY);
        go.setAriaLabel(getTranslation("question.advice-go", place(advice)));
        Div line = new Div(go, new Span(text));
        line.addClassNames("advice-line", advice.note() ? "note" : "fault");
        return line;
    }

    private String place(WritingAdvice advice) {
        if (advice.field().startsWith("questions/")) {
            int question = Integer.parseInt(advice.field().split("/", 3)[1]);
            return DifferenceWords.part("question.sub", question + 1, getLocale());
        }
        return switch (advice.field()) {
            case "stem" -> getTranslation("question.stem");
            case "objective" -> getTranslation("question.objective");
            case "option-text" -> getTranslation("question.option", letter(advice));
            case "option-reason" -> getTranslation("question.clash-reason");
            default -> getTranslation("question.advice-options");
        };
    }

    private static String key(WritingAdvice advice) {
        return "question.advice-" + (advice.rule().equals("options") ? "options-count" : advice.rule());
    }

    private static String letter(WritingAdvice advice) {
        return String.valueOf((char) ('A' + advice.index()));
    }
}
