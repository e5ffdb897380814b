package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.pruefstein.certificate.CertificateDesk;
import org.pruefstein.certificate.CertificateKind;
import org.pruefstein.certificate.CertificatePerson;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.ProgressLine;

/**
 * Issues the certificates of several people, one with each poll of the browser, each in a transaction of its own: the
 * page stays alive, shows how far it is, and can be stopped between two.
 */
class IssueAllDialog extends Dialog {
    private static final int POLL_MILLIS = 200;
    private final transient CertificateDesk desk;
    private final Deque<CertificatePerson> waiting;
    private final int total;
    private final transient Runnable afterwards;
    private final ProgressLine progress;
    private final Div outcome = new Div();
    private final Button button;
    private int issued;
    private @Nullable Registration polls;

    IssueAllDialog(CertificateDesk desk, Collection<CertificatePerson> people, Runnable afterwards) {
        this.desk = desk;
        this.waiting = new ArrayDeque<>(people);
        this.total = people.size();
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("certificate.issuing-all"));
        setWidth("28rem");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        progress = new ProgressLine(getTranslation("certificate.certificates"));
        button = new Button(getTranslation("certificate.stop"), e -> stop());
        add(progress, outcome);
        getFooter().add(button);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.setPollInterval(POLL_MILLIS);
        polls = ui.addPollListener(e -> next(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        endPolls(event.getUI());
    }

    private void next(UI ui) {
        CertificatePerson person = waiting.poll();
        if (person == null) {
            finish(ui);
            return;
        }
        try {
            desk.issue(person.id(), CertificateKind.CERTIFICATE);
            issued++;
        } catch (DomainException e) {
            outcome.add(Notice.warning(getTranslation(
                    "certificate.issuing-failed",
                    person.name(),
                    getTranslation(e.messageKey(), e.arguments().toArray()))));
        }
        show();
        if (waiting.isEmpty()) {
            finish(ui);
        }
    }

    private void show() {
        int done = total - waiting.size();
        progress.set(done, total, getTranslation("certificate.issuing-progress", done, total));
    }

    /** The first click ends the issuing, the second closes. */
    private void stop() {
        if (polls == null) {
            close();
            afterwards.run();
        } else {
            waiting.clear();
            getUI().ifPresent(this::finish);
        }
    }

    private void finish(UI ui) {
        endPolls(ui);
        outcome.add(Notice.success(getTranslation("certificate.issuing-done", issued)));
        button.setText(getTranslation("certificate.close"));
        button.focus();
    }

    private void endPolls(UI ui) {
        if (polls != null) {
            polls.remove();
            polls = null;
            ui.setPollInterval(-1);
        }
    }
}
