package org.pruefstein.sitting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Protocol v1 of a writer: save answers, flag, hand in, ask for the state. The cookie is all it needs. */
@RestController
@RequestMapping(path = SittingRoutes.API + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class AttemptApi extends ApiErrors {
    private final AnswerIntake intake;
    private final HandIn handIn;
    private final StateReader states;
    private final Flags flags;

    AttemptApi(AnswerIntake intake, HandIn handIn, StateReader states, Flags flags) {
        this.intake = intake;
        this.handIn = handIn;
        this.states = states;
        this.flags = flags;
    }

    @PutMapping(path = "/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> save(@PathVariable String id, HttpServletRequest request) throws IOException {
        AttemptId attempt = ApiIds.parse(id);
        String token = WriterCookie.demand(request);
        ApiBody body = ApiBody.read(request, "epoch", "entries");
        AnswerIntake.Reply reply = intake.save(attempt, token, body.number("epoch", 1, Writers.MOST), body.entries());
        return reply.active()
                ? ResponseEntity.ok(
                        new ApiReplies.Saved(reply.state(), reply.at().toEpochMilli(), reply.results()))
                : ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new ApiReplies.Problem(
                                reply.revoked() ? "revoked" : "superseded", reply.results(), null));
    }

    @PutMapping(path = "/flags", consumes = MediaType.APPLICATION_JSON_VALUE)
    ApiReplies.Flagged flag(@PathVariable String id, HttpServletRequest request) throws IOException {
        AttemptId attempt = ApiIds.parse(id);
        String token = WriterCookie.demand(request);
        ApiBody body = ApiBody.read(request, "flagged");
        return new ApiReplies.Flagged(flags.set(attempt, token, body.numbers("flagged", 1, 10_000, 300)));
    }

    @PostMapping(path = "/submit", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> submit(@PathVariable String id, HttpServletRequest request) throws IOException {
        AttemptId attempt = ApiIds.parse(id);
        String token = WriterCookie.demand(request);
        ApiBody body = ApiBody.read(request, "epoch", "lastSeq");
        HandIn.Reply reply = handIn.submit(
                attempt, token, body.number("epoch", 1, Writers.MOST), body.number("lastSeq", 0, Entry.MAX_SEQ));
        if (reply.receipt().isPresent()) {
            return ResponseEntity.ok(states.read(attempt, token));
        }
        ApiReplies.Problem problem = reply.active()
                ? new ApiReplies.Problem("missing", null, reply.missing())
                : new ApiReplies.Problem("superseded");
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    @GetMapping("/state")
    ApiReplies.State state(@PathVariable String id, HttpServletRequest request) {
        return states.read(ApiIds.parse(id), WriterCookie.demand(request));
    }
}
