package org.pruefstein;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** The answer when a service refuses a person: the same as to an unknown id. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ForbiddenPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(
                getTranslation("app.not-found"),
                getTranslation("app.not-found-what"),
                getTranslation("app.not-found-text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
