package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links that look like buttons. */
final class LessonLinks {
    private LessonLinks() {}

    static Anchor button(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.addClassName("button");
        return link;
    }
}
