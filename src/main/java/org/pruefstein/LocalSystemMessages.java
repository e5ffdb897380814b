package org.pruefstein;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import org.pruefstein.shared.Translations;

/** What a page says when its session has ended or the server could not answer, in the language of the page. */
class LocalSystemMessages implements SystemMessagesProvider {
    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale() == null ? Locale.GERMAN : info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Translations.text("app.session-expired", locale));
        messages.setSessionExpiredMessage(Translations.text("app.session-expired-text", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Translations.text("app.no-cookies", locale));
        messages.setCookiesDisabledMessage(Translations.text("app.no-cookies-text", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(Translations.text("app.failed", locale));
        messages.setInternalErrorMessage(Translations.text("app.reload", locale));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(Translations.text("app.out-of-step", locale));
        messages.setSyncErrorMessage(Translations.text("app.reload", locale));
        return messages;
    }
}
