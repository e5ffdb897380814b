package org.pruefstein.exam;

import java.util.Locale;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.SignedInAccount;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page before the exam room: instructions, and the confirmation of identity and instructions. */
@Controller
@RequestMapping("/exams/{session}/confirm")
class ConfirmController {
    private final ExamConfirmation confirmation;
    private final CurrentAccount current;

    ConfirmController(ExamConfirmation confirmation, CurrentAccount current) {
        this.confirmation = confirmation;
        this.current = current;
    }

    @GetMapping
    String show(@PathVariable String session, Model model, Locale locale) {
        return show(confirmation.find(id(session)), model, locale);
    }

    @PostMapping
    String confirm(
            @PathVariable String session,
            @RequestParam(defaultValue = "false") boolean identity,
            @RequestParam(defaultValue = "false") boolean instructions,
            Model model,
            Locale locale) {
        SessionId id = id(session);
        try {
            confirmation.confirm(id, identity, instructions);
        } catch (DomainException e) {
            model.addAttribute("error", e.messageKey());
            return show(confirmation.find(id), model, locale);
        }
        return "redirect:/exams/" + id.value() + "/sit";
    }

    private String show(CandidateExam exam, Model model, Locale locale) {
        SessionPlan plan = exam.plan();
        model.addAttribute("exam", exam);
        model.addAttribute(
                "name", current.find().map(SignedInAccount::displayName).orElse(""));
        model.addAttribute("opens", Formats.dateTime(plan.opensAt(), plan.zone(), locale));
        model.addAttribute("closes", Formats.dateTime(plan.closesAt(), plan.zone(), locale));
        model.addAttribute("zone", plan.zone().getId());
        model.addAttribute("minutes", Formats.minutes(exam.minutes(), locale));
        return "exam/confirm";
    }

    private static SessionId id(String text) {
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw new NotFoundException("session");
        }
        return new SessionId(Long.valueOf(text));
    }
}
