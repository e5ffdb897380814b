package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.sitting.Absences;
import org.pruefstein.sitting.AttemptState;
import org.pruefstein.sitting.Board;
import org.pruefstein.sitting.BoardRow;
import org.pruefstein.sitting.BoardSession;
import org.pruefstein.sitting.Invigilation;

/** What an invigilator can see and do for one candidate. */
class CandidateDialog extends Dialog {
    private final transient Board board;
    private final transient Invigilation invigilation;
    private final transient Absences absences;
    private final transient SessionId session;
    private final transient RegistrationId registration;
    private final transient Runnable afterwards;
    private final Div body = new Div();
    private final Button credit = new Button();
    private final Button note = new Button();
    private final Button end = new Button();
    private final Button absent = new Button();
    private final Button excused = new Button();

    CandidateDialog(
            Board board,
            Invigilation invigilation,
            Absences absences,
            SessionId session,
            RegistrationId registration,
            Runnable afterwards) {
        this.board = board;
        this.invigilation = invigilation;
        this.absences = absences;
        this.session = session;
        this.registration = registration;
        this.afterwards = afterwards;
        setWidth("44rem");
        body.addClassName("stack");
        // so that the keyboard can scroll it
        body.getElement().setAttribute("tabindex", "0");
        add(body);
        credit.setText(getTranslation("sitting.give-time"));
        credit.addThemeVariants(ButtonVariant.PRIMARY);
        note.setText(getTranslation("sitting.note-incident"));
        end.setText(getTranslation("sitting.close-sitting"));
        end.addThemeVariants(ButtonVariant.ERROR);
        Button close = new Button(getTranslation("app.close"), e -> close());
        absent.setText(getTranslation("sitting.mark-absent"));
        excused.setText(getTranslation("sitting.excuse"));
        getFooter().add(end, absent, excused, note, credit, close);
        absent.addClickListener(e -> askAbsent());
        excused.addClickListener(e -> askExcuse());
        credit.addClickListener(e -> new CreditDialog(invigilation, session, row(), this::renew).open());
        note.addClickListener(e -> new IncidentDialog(invigilation, session, row(), this::renew).open());
        end.addClickListener(e -> askEnd());
        show();
    }

    private void show() {
        BoardRow row = row();
        BoardSession found = board.session(session);
        ZoneId place = found.place();
        setHeaderTitle(getTranslation("sitting.board-person", row.name(), row.number()));
        boolean missing = found.closed() && row.startedAt() == null;
        credit.setVisible(!row.ended() && !missing);
        end.setVisible(row.open());
        absent.setVisible(missing && row.state() != AttemptState.ABSENT);
        excused.setVisible(missing && row.state() != AttemptState.EXCUSED);
        body.removeAll();
        body.add(new CandidateFacts(row, place));
        body.add(new DeviceList(board.devices(session, registration), place, this::askRevoke));
        if (row.late() > 0) {
            body.add(new LateList(board.late(session, registration, getLocale()), place));
        }
    }

    private void askEnd() {
        BoardRow row = row();
        new ReasonDialog(
                        getTranslation("sitting.close-question", row.name()),
                        getTranslation("sitting.close-effect", row.answered(), row.questions()),
                        getTranslation("sitting.close-sitting"),
                        reason -> invigilation.close(session, registration, reason),
                        this::renew)
                .open();
    }

    private void askAbsent() {
        ConfirmAction.ask(
                getTranslation("sitting.absent-question", row().name()),
                getTranslation("sitting.absent-effect"),
                getTranslation("sitting.note"),
                () -> {
                    absences.markAbsent(session, registration);
                    renew();
                });
    }

    private void askExcuse() {
        new ReasonDialog(
                        getTranslation("sitting.excuse-question", row().name()),
                        getTranslation("sitting.excuse-effect"),
                        getTranslation("sitting.excuse"),
                        reason -> absences.excuse(session, registration, reason),
                        this::renew)
                .harmless()
                .open();
    }

    private void askRevoke(int epoch) {
        new ReasonDialog(
                        getTranslation("sitting.revoke-question"),
                        getTranslation("sitting.revoke-effect"),
                        getTranslation("sitting.revoke"),
                        reason -> invigilation.revoke(session, registration, epoch, reason),
                        this::renew)
                .open();
    }

    private void renew() {
        show();
        afterwards.run();
    }

    private BoardRow row() {
        return board.rows(session).stream()
                .filter(r -> r.registrationId().equals(registration))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("seat"));
    }
}
