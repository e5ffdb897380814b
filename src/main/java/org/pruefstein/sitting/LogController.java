package org.pruefstein.sitting;

import java.util.List;
import java.util.Locale;
import org.pruefstein.exam.SessionId;
import org.pruefstein.platform.DatabaseTime;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.ui.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The log of a session, to be printed for the record. */
@Controller
class LogController {
    private final Board board;
    private final DatabaseTime time;

    LogController(Board board, DatabaseTime time) {
        this.board = board;
        this.time = time;
    }

    /** A line of the log as it is printed. */
    record Line(String date, String time, String who, String what, String detail, String by) {}

    @GetMapping("/examine/sessions/{session}/log")
    String show(@PathVariable String session, Model model, Locale locale) {
        SessionId id = ApiIds.session(session);
        BoardSession found = board.session(id);
        List<Line> lines =
                board.log(id).stream().map(e -> line(e, found, locale)).toList();
        model.addAttribute("found", found);
        model.addAttribute("lines", lines);
        model.addAttribute("board", SittingRoutes.board(id));
        model.addAttribute("opens", Formats.dateTime(found.opensAt(), found.place(), locale));
        model.addAttribute("closes", Formats.dateTime(found.closesAt(), found.place(), locale));
        model.addAttribute("printed", Formats.dateTime(time.instant(), found.place(), locale));
        return "sitting/log";
    }

    private static Line line(LogEntry entry, BoardSession session, Locale locale) {
        return new Line(
                Formats.shortDate(entry.at().atZone(session.place()).toLocalDate(), locale),
                LogWords.second(entry.at(), session.place()),
                entry.name() == null ? "" : entry.number() + " · " + entry.name(),
                Translations.text("sitting.log-" + entry.kind().name().toLowerCase(Locale.ROOT), locale),
                LogWords.detail(entry, session.place(), locale),
                entry.person() == null ? "" : entry.person());
    }
}
