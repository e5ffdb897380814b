package org.pruefstein.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.pruefstein.shared.Translations;

/**
 * The head of a page: its only {@code h1}, a line below it, and the page's primary action on the right. It also sets
 * the title of the browser window, „Seite – Prüfstein“; a page that has one needs no other title.
 */
public class PageHeader extends Composite<Header> {
    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader() {
        subtitle.addClassName("subtitle");
        subtitle.setVisible(false);
        actions.addClassName("actions");
        actions.setVisible(false);
        getContent().addClassName("page-header");
        getContent().add(new Div(title, subtitle), actions);
    }

    /** @param text the translated title */
    public PageHeader(String text) {
        this();
        setTitle(text);
    }

    /** The translated title, also when it is known only later. */
    public PageHeader setTitle(String text) {
        title.setText(text);
        getUI().ifPresent(this::setWindowTitle);
        return this;
    }

    /** A title from the content. @param lang its language, by which it is read out and hyphenated */
    public PageHeader setTitle(String text, String lang) {
        title.getElement().setAttribute("lang", lang);
        return setTitle(text);
    }

    public String title() {
        return title.getText();
    }

    /** A line below the title; an empty one disappears. */
    public PageHeader setSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isBlank());
        return this;
    }

    /** What one mostly does here; the first is the primary action. */
    public PageHeader addActions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        setWindowTitle(event.getUI());
    }

    /**
     * Sets the title of the browser window; called again by the shell when a navigation has ended. Flow empties the
     * title of a page without an annotation at the very end, so this waits for the response.
     */
    public void setWindowTitle(UI ui) {
        ui.beforeClientResponse(this, context -> {
            String app = Translations.text("app.name", ui.getLocale());
            ui.getPage().setTitle(title().isBlank() ? app : title() + " – " + app);
        });
    }
}
