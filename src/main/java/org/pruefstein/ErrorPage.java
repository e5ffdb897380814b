package org.pruefstein;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.PageHeader;

/** The common look of the error pages: what happened, and the way on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {
    private String title = "";

    void show(String title, String what, String text) {
        this.title = title + " – " + getTranslation("app.name");
        Anchor home = new Anchor("/", getTranslation("app.to-start"));
        home.addClassNames("button", "primary");
        home.setRouterIgnore(true);
        removeAll();
        add(new PageHeader(title), new EmptyState(what, text, home));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
