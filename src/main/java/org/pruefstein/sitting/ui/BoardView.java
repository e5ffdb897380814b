package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.PageHeader;
import org.pruefstein.shared.ui.Stat;
import org.pruefstein.sitting.Absences;
import org.pruefstein.sitting.Board;
import org.pruefstein.sitting.BoardRow;
import org.pruefstein.sitting.BoardSession;
import org.pruefstein.sitting.Invigilation;
import org.pruefstein.sitting.SittingRoutes;

/** The examiner's board of a session: who sits, how far, and who has not been heard of. Renews itself. */
@Route(SittingRoutes.BOARD)
@RolesAllowed("EXAMINER")
class BoardView extends Div implements BeforeEnterObserver {
    static final int EVERY_MILLIS = 5_000;

    private final transient Board board;
    private final transient Invigilation invigilation;
    private final transient Absences absences;
    private final PageHeader header = new PageHeader();
    private final Anchor log = new Anchor();
    private final Stat sitting = new Stat(getTranslation("sitting.board-sitting"), "0");
    private final Stat ended = new Stat(getTranslation("sitting.board-ended"), "0");
    private final Stat waiting = new Stat(getTranslation("sitting.board-waiting"), "0");
    private final Stat silent = new Stat(getTranslation("sitting.board-silent"), "0");
    private final Text announcement = new Text("");
    private final Paragraph renewed = new Paragraph();
    private final BoardTable table = new BoardTable(this::open);
    private final EmptyState empty =
            new EmptyState(getTranslation("sitting.board-empty"), getTranslation("sitting.board-empty-hint"));
    private transient @Nullable SessionId session;
    private @Nullable Registration polling;
    private int wasSilent;

    BoardView(Board board, Invigilation invigilation, Absences absences) {
        this.board = board;
        this.invigilation = invigilation;
        this.absences = absences;
        Button note = new Button(
                getTranslation("sitting.note-incident"),
                e -> new IncidentDialog(invigilation, session(), null, this::renew).open());
        log.setText(getTranslation("sitting.log"));
        log.setRouterIgnore(true);
        log.addClassName("button");
        header.addActions(note, log);
        Div stats = new Div(sitting, waiting, ended, silent);
        stats.addClassName("board-stats");
        Div spoken = new Div(announcement);
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        renewed.addClassNames("muted", "small");
        add(header, stats, spoken, table, empty, renewed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SessionId id = event.getRouteParameters()
                .get("session")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new SessionId(Long.valueOf(text)))
                .orElseThrow(() -> new NotFoundException("session"));
        BoardSession found = board.session(id);
        session = id;
        header.setTitle(found.title());
        header.setSubtitle(getTranslation(
                found.commonEnd() ? "sitting.board-common-end" : "sitting.board-window",
                Formats.dateTime(found.opensAt(), found.place(), getLocale()),
                Formats.dateTime(found.closesAt(), found.place(), getLocale())));
        log.setHref(SittingRoutes.log(id));
        renew();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_MILLIS);
        polling = event.getUI().addPollListener(e -> renew());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void renew() {
        BoardSession found = board.session(session());
        List<BoardRow> rows = board.rows(found.id());
        table.show(rows, found.place());
        table.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        count(sitting, rows.stream().filter(BoardRow::open).count());
        count(ended, rows.stream().filter(BoardRow::ended).count());
        count(waiting, rows.stream().filter(BoardRow::waiting).count());
        int now = (int) rows.stream().filter(BoardRow::silent).count();
        count(silent, now);
        if (now > wasSilent) {
            announcement.setText(getTranslation("sitting.board-silent-now", now));
        }
        wasSilent = now;
        renewed.setText(getTranslation("sitting.board-renewed", BoardLine.second(found.at(), found.place())));
    }

    private void count(Stat stat, long number) {
        stat.setValue(Formats.number(number, getLocale()));
    }

    private void open(RegistrationId registration) {
        new CandidateDialog(board, invigilation, absences, session(), registration, this::renew).open();
    }

    private SessionId session() {
        if (session == null) {
            throw new NotFoundException("session");
        }
        return session;
    }
}
