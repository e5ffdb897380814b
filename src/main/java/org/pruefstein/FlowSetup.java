package org.pruefstein;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.pruefstein.identity.LocaleChoice;
import org.pruefstein.shared.ui.PageHeader;

/** Sets up what all Flow pages share: language, window titles, and what happens on errors and expired sessions. */
@SpringComponent
class FlowSetup implements VaadinServiceInitListener {
    private final LocaleChoice locales;

    FlowSetup(LocaleChoice locales) {
        this.locales = locales;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(new LocalSystemMessages());
        event.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(new PageErrorHandler()));
        event.getSource().addUIInitListener(this::uiInit);
    }

    private void uiInit(UIInitEvent event) {
        UI ui = event.getUI();
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null) {
            ui.setLocale(locales.resolveLocale(request.getHttpServletRequest()));
            ui.getSession().setLocale(ui.getLocale());
        }
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
        // Flow itself sets the title after these listeners, to nothing where the view names none
        ui.addAfterNavigationListener(e -> e.getActiveChain().stream()
                .findFirst()
                .filter(Component.class::isInstance)
                .flatMap(target -> header((Component) target))
                .ifPresent(header -> ui.beforeClientResponse(header, context -> header.setWindowTitle(ui))));
    }

    private static Optional<PageHeader> header(Component component) {
        return component instanceof PageHeader header
                ? Optional.of(header)
                : component.getChildren().flatMap(c -> header(c).stream()).findFirst();
    }
}
