package org.pruefstein;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Translations;
import org.springframework.security.access.AccessDeniedException;

/** Answers an error in a click or an input: a rule's rejection with its text, anything else with a reference number. */
class PageErrorHandler implements ErrorHandler {
    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        String text = text(event.getThrowable(), ui);
        if (ui != null) {
            ui.access(() -> {
                Notification notification = Notification.show(text, 0, Notification.Position.TOP_CENTER);
                notification.setDuration(15_000);
                notification.setAssertive(true);
                notification.addThemeVariants(NotificationVariant.ERROR);
            });
        }
    }

    private static String text(Throwable error, @org.jspecify.annotations.Nullable UI ui) {
        var locale = ui == null ? java.util.Locale.GERMAN : ui.getLocale();
        return switch (error) {
            case DomainException e ->
                Translations.text(e.messageKey(), locale, e.arguments().toArray());
            case NotFoundException e -> Translations.text("app.not-found-text", locale);
            case AccessDeniedException e -> Translations.text("app.not-found-text", locale);
            default -> Translations.text("app.failed-text", locale, ErrorReference.log(error));
        };
    }
}
