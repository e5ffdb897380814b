package org.pruefstein.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.pruefstein.exam.CandidateItem;
import org.pruefstein.exam.SessionCandidates;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.FormErrors;

/** Admits people although modules are missing, with the reason. */
class AdmitDialog extends Dialog {
    private final transient Runnable afterwards;
    private final TextArea reason = new TextArea();
    private final FormErrors errors = new FormErrors();

    AdmitDialog(SessionCandidates candidates, SessionId session, List<CandidateItem> chosen, Runnable afterwards) {
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("exam.admit"));
        setWidth("34rem");
        String names = chosen.stream().map(CandidateItem::name).collect(Collectors.joining("; "));
        reason.setLabel(getTranslation("exam.admission-reason"));
        reason.setHelperText(getTranslation("exam.admission-reason-hint"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setManualValidation(true);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button admit = new Button(getTranslation("exam.admit"), e -> admit(candidates, session, chosen));
        admit.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("exam.admit-whom", names)), reason, errors);
        getFooter().add(cancel, admit);
    }

    private void admit(SessionCandidates candidates, SessionId session, List<CandidateItem> chosen) {
        reason.setInvalid(false);
        errors.attempt(() -> {
            try {
                candidates.admit(session, chosen.stream().map(CandidateItem::id).toList(), reason.getValue());
                close();
                afterwards.run();
            } catch (DomainException e) {
                if (!e.messageKey().equals("exam.reason-required")) {
                    throw e;
                }
                reason.setErrorMessage(getTranslation(e.messageKey()));
                reason.setInvalid(true);
            }
        });
    }
}
