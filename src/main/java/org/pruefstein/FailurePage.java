package org.pruefstein;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to everything unforeseen: a reference number that is in the log, never a message. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = ErrorReference.log(parameter.getCaughtException());
        show(
                getTranslation("app.failed"),
                getTranslation("app.failed-what"),
                getTranslation("app.failed-text", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
