package org.pruefstein.sitting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWords;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an examiner sees of a session while it is sat and afterwards; limited as {@link Invigilation} is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class Board {
    private final BoardQueries queries;
    private final AttemptRepository attempts;
    private final WriterRepository writers;
    private final AnswerRepository answers;
    private final PaperSheets papers;
    private final CurrentAccount current;

    Board(
            BoardQueries queries,
            AttemptRepository attempts,
            WriterRepository writers,
            AnswerRepository answers,
            PaperSheets papers,
            CurrentAccount current) {
        this.queries = queries;
        this.attempts = attempts;
        this.writers = writers;
        this.answers = answers;
        this.papers = papers;
        this.current = current;
    }

    /** @throws NotFoundException when it does not exist or belongs to a course that is not one's own */
    public BoardSession session(SessionId session) {
        return queries.session(session, current.id()).orElseThrow(() -> new NotFoundException("session"));
    }

    /** Everybody who may sit in the session, by candidate number. */
    public List<BoardRow> rows(SessionId session) {
        return queries.rows(session(session).id());
    }

    /** What happened in the session, in order of time. */
    public List<LogEntry> log(SessionId session) {
        return queries.log(session(session).id());
    }

    /** The devices of one sitting, newest first; none before it has begun. */
    public List<Device> devices(SessionId session, RegistrationId registration) {
        return attempt(session, registration).stream()
                .flatMap(a -> writers.all(a.id()).stream()
                        .map(w -> new Device(
                                w.epoch(), w.device(), w.openedAt(), w.revokedAt(), a.open() && w.active(a.epoch()))))
                .sorted(Comparator.comparingInt(Device::epoch).reversed())
                .toList();
    }

    /** The entries of one sitting that came after its end, in order of arrival, in words. */
    public List<LateEntry> late(SessionId session, RegistrationId registration, Locale locale) {
        return attempt(session, registration).stream()
                .filter(a -> a.startedAt() != null)
                .flatMap(a -> answers.late(a.id()).stream().map(e -> late(papers.of(a.paper()), e, locale)))
                .toList();
    }

    private Optional<Attempt> attempt(SessionId session, RegistrationId registration) {
        SessionId own = session(session).id();
        return attempts.find(registration).filter(a -> a.sessionId().equals(own));
    }

    private static LateEntry late(PaperSheet sheet, AnswerEvent event, Locale locale) {
        QuestionBody body = sheet.at(event.position()).orElseThrow().body();
        Answer answer = CanonicalAnswer.read(Objects.requireNonNull(event.answer()));
        return new LateEntry(
                event.position(),
                AnswerWords.plain(body.asked()),
                AnswerWords.of(body, answer, locale),
                event.writtenAt(),
                event.receivedAt());
    }
}
