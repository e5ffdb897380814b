package org.pruefstein.sitting;

import java.util.Locale;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The exam page: start code, questions, receipt. A plain page that outlives the session it was opened with. */
@Controller
@RequestMapping("/exams/{session}/sit")
class SitController {
    private final CandidateRoom room;
    private final SitPage page;
    private final StateReader states;
    private final AnswerRepository answers;
    private final CurrentAccount current;

    SitController(
            CandidateRoom room, SitPage page, StateReader states, AnswerRepository answers, CurrentAccount current) {
        this.room = room;
        this.page = page;
        this.states = states;
        this.answers = answers;
        this.current = current;
    }

    @GetMapping
    String show(@PathVariable String session, Model model, Locale locale) {
        return show(enter(session), model, locale);
    }

    @PostMapping("/start")
    String start(@PathVariable String session, @RequestParam String code, Model model, Locale locale) {
        SessionId id = enter(session).seat().sessionId();
        try {
            room.start(id, code.length() > 40 ? "" : code);
        } catch (DomainException e) {
            model.addAttribute("error", e.messageKey());
            return show(enter(session), model, locale);
        }
        return "redirect:" + SittingRoutes.sit(id);
    }

    private Room enter(String session) {
        return room.enter(ApiIds.session(session));
    }

    private String show(Room found, Model model, Locale locale) {
        if (found.phase() == Room.Phase.CONFIRM) {
            return "redirect:/exams/" + found.seat().sessionId().value() + "/confirm";
        }
        model.addAttribute("phase", found.phase().name());
        model.addAttribute("seat", found.seat());
        model.addAttribute(
                "opens", Formats.dateTime(found.seat().opensAt(), found.seat().zone(), locale));
        model.addAttribute(
                "closes", Formats.dateTime(found.seat().closesAt(), found.seat().zone(), locale));
        model.addAttribute("minutes", Formats.minutes(found.seat().minutes(), locale));
        if (found.phase() != Room.Phase.OPEN && found.phase() != Room.Phase.ENDED) {
            return "sitting/start";
        }
        Attempt attempt = found.attempt().orElseThrow();
        int answered = answers.current(attempt.id()).size();
        model.addAttribute("attempt", attempt);
        model.addAttribute("api", SittingRoutes.api(attempt.id()));
        model.addAttribute("places", page.places(attempt, locale));
        model.addAttribute("username", current.find().orElseThrow().getUsername());
        model.addAttribute("end", states.end(attempt, answered).orElse(null));
        model.addAttribute("texts", SitTexts.of(locale));
        return "sitting/sit";
    }
}
