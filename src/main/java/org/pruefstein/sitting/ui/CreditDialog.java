package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.sitting.BoardRow;
import org.pruefstein.sitting.CreditKind;
import org.pruefstein.sitting.Invigilation;

/** Gives one person more time. */
class CreditDialog extends Dialog {
    private final IntegerField minutes = new IntegerField();
    private final Select<CreditKind> kind = new Select<>();
    private final TextField reason = new TextField();
    private final FormErrors errors = new FormErrors();

    CreditDialog(Invigilation invigilation, SessionId session, BoardRow row, Runnable afterwards) {
        setHeaderTitle(getTranslation("sitting.give-time"));
        setWidth("34rem");
        minutes.setLabel(getTranslation("sitting.minutes-more"));
        minutes.setMin(1);
        minutes.setMax(1_440);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(10);
        kind.setLabel(getTranslation("sitting.credit-kind"));
        kind.setItems(CreditKind.values());
        kind.setItemLabelGenerator(k -> BoardWords.of("credit", k.name(), getLocale()));
        kind.setValue(CreditKind.FAULT);
        reason.setLabel(getTranslation("sitting.reason"));
        reason.setHelperText(getTranslation("sitting.credit-reason-hint"));
        reason.setMaxLength(Invigilation.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        FormLayout form = new FormLayout(minutes, kind, reason);
        form.setColspan(reason, 2);
        add(new Paragraph(getTranslation("sitting.board-person", row.name(), row.number())), form, errors);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button give = new Button(getTranslation("sitting.give"));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setDisableOnClick(true);
        give.addClickListener(e -> {
            give(invigilation, session, row, afterwards);
            give.setEnabled(true);
        });
        getFooter().add(cancel, give);
    }

    private void give(Invigilation invigilation, SessionId session, BoardRow row, Runnable afterwards) {
        Integer amount = minutes.getValue();
        if (amount == null) {
            errors.show(getTranslation("sitting.credit-amount"));
            return;
        }
        boolean given = errors.attempt(
                () -> invigilation.give(session, row.registrationId(), kind.getValue(), amount, reason.getValue()));
        if (given) {
            close();
            Notice.toast(getTranslation("sitting.given", amount, row.name()));
            afterwards.run();
        }
    }
}
