package org.pruefstein;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.pruefstein.shared.NotFoundException;

/** The answer to an unknown id and, just the same, to one of somebody else. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(
                getTranslation("app.not-found"),
                getTranslation("app.not-found-what"),
                getTranslation("app.not-found-text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
