package org.pruefstein.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's text in the browser: the element of {@code reader.js} around the sanitised HTML. It goes to the heading
 * where reading was left, shows how far one is, explains terms, and tells which heading one has come to.
 */
@Tag("lesson-text")
class LessonElement extends Component {
    private static final String ANCHOR = "event.detail";
    private static final int LONGEST_ANCHOR = 90;

    /**
     * @param html sanitised
     * @param lang language of the content
     * @param place anchor of the heading to go to
     * @param moved hears the anchor of the heading one has come to; empty at the beginning
     */
    LessonElement(String html, String lang, @Nullable String place, Consumer<String> moved) {
        Element article = new Element("article");
        article.getClassList().add("lesson");
        article.setAttribute("lang", lang);
        article.setProperty("innerHTML", html);
        getElement().appendChild(article);
        if (place != null) {
            getElement().setAttribute("place", place);
        }
        getElement()
                .addEventListener("lesson-place", event -> {
                    String anchor = event.getEventData().path(ANCHOR).asString("");
                    if (anchor.length() <= LONGEST_ANCHOR) {
                        moved.accept(anchor);
                    }
                })
                .addEventData(ANCHOR);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://reader.js");
    }
}
