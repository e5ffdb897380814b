package org.pruefstein;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to an address that no page has. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnknownAddressPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(
                getTranslation("app.not-found"),
                getTranslation("app.not-found-what"),
                getTranslation("app.not-found-text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
