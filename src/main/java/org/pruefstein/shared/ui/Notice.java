package org.pruefstein.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A sentence to be noticed: information, success, warning or error. Errors are announced at once. */
public class Notice extends Composite<Div> {
    private Notice(String kind, boolean urgent, Component... content) {
        getContent().addClassNames("notice", kind);
        getContent().getElement().setAttribute("role", urgent ? "alert" : "status");
        getContent().add(content);
    }

    public static Notice info(String text) {
        return new Notice("info", false, line(text));
    }

    public static Notice success(String text) {
        return new Notice("success", false, line(text));
    }

    public static Notice warning(String text) {
        return new Notice("warning", false, line(text));
    }

    public static Notice error(String text) {
        return new Notice("error", true, line(text));
    }

    /** Adds something to do about it. */
    public Notice with(Component... components) {
        getContent().add(components);
        return this;
    }

    /** A short confirmation that disappears by itself; never the only place where something important stands. */
    public static void toast(String text) {
        Notification notification = Notification.show(text, 4000, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
    }

    private static Paragraph line(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("notice-text");
        return paragraph;
    }
}
