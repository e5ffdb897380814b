package org.pruefstein;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to a page of a role that the person does not hold. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ForeignAreaPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(
                getTranslation("app.no-access"),
                getTranslation("app.no-access-what"),
                getTranslation("app.no-access-text"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
