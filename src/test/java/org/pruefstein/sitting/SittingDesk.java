package org.pruefstein.sitting;

import java.util.List;
import java.util.Map;
import org.pruefstein.exam.Seats;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWire;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Starts sittings and makes entries for tests, below the web. */
@TestComponent
class SittingDesk {
    private final SittingFixtures fixtures;
    private final AttemptRepository attempts;
    private final Starting starting;
    private final Writers writers;
    private final Seats seats;
    private final PaperSheets papers;

    SittingDesk(
            SittingFixtures fixtures,
            AttemptRepository attempts,
            Starting starting,
            Writers writers,
            Seats seats,
            PaperSheets papers) {
        this.fixtures = fixtures;
        this.attempts = attempts;
        this.starting = starting;
        this.writers = writers;
        this.seats = seats;
        this.papers = papers;
    }

    /** An open sitting and its first writer. */
    record Sitting(SittingFixtures.Candidate candidate, AttemptId id, String token) {}

    Sitting open(SittingFixtures.Exam exam) {
        SittingFixtures.Candidate candidate = fixtures.candidate(exam);
        attempts.prepare(fixtures.seat(candidate));
        starting.start(fixtures.seat(candidate), seats.paper(exam.paper()));
        AttemptId id = attempts.find(candidate.registration()).orElseThrow().id();
        return new Sitting(
                candidate,
                id,
                writers.open(id, candidate.account().id(), "Test", null).token());
    }

    Attempt attempt(AttemptId id) {
        return attempts.find(id).orElseThrow();
    }

    /** The nth option of a question as the page sends it. */
    JsonNode option(AttemptId id, int position, int index) {
        OptionTokens tokens =
                papers.of(attempt(id).paper()).at(position).orElseThrow().tokens();
        return wire(
                id,
                position,
                new Answer.Choice(List.of(tokens.tokens().get(index).key())));
    }

    /** An answer as the page sends it. */
    JsonNode wire(AttemptId id, int position, Answer answer) {
        OptionTokens tokens =
                papers.of(attempt(id).paper()).at(position).orElseThrow().tokens();
        return CanonicalJson.read(AnswerWire.write(tokens, answer));
    }

    /** An entry choosing the nth option. */
    Entry choose(AttemptId id, int position, int seq, int index) {
        return new Entry(position, seq, option(id, position, index), null);
    }

    /** An entry with typed text; position 4 takes a number, 5 a text. */
    Entry type(int position, int seq, String text) {
        return new Entry(position, seq, CanonicalJson.read(CanonicalJson.write(Map.of("text", text))), null);
    }
}
