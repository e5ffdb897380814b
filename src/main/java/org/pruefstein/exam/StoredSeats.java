package org.pruefstein.exam;

import java.util.List;
import java.util.Optional;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats, papers and sessions as they are stored. */
@Component
class StoredSeats implements Seats {
    private final SeatQueries seats;
    private final PaperRepository papers;
    private final BlueprintRepository blueprints;
    private final SessionRepository sessions;

    StoredSeats(SeatQueries seats, PaperRepository papers, BlueprintRepository blueprints, SessionRepository sessions) {
        this.seats = seats;
        this.papers = papers;
        this.blueprints = blueprints;
        this.sessions = sessions;
    }

    @Override
    public Optional<Seat> seat(SessionId session, AccountId account) {
        return seats.ofPerson(session, account).stream().findFirst();
    }

    @Override
    public Optional<Seat> seat(RegistrationId registration) {
        return seats.ofRegistration(registration).stream().findFirst();
    }

    @Override
    public List<Seat> seats(SessionId session) {
        return seats.ofSession(session);
    }

    @Override
    public Paper paper(PaperId id) {
        return papers.load(id);
    }

    @Override
    public boolean startCodeMatches(SessionId session, String code) {
        return sessions.startCode(session).map(c -> c.matches(code)).orElse(false);
    }

    @Override
    public Blueprint blueprint(SessionId session) {
        return blueprints.ofSession(session);
    }

    @Override
    public boolean specimen(SessionId session) {
        return sessions.find(session).map(ExamSession::specimen).orElseThrow(() -> new NotFoundException("session"));
    }

    @Override
    @Transactional
    public void markReleased(SessionId session, AccountId actor) {
        sessions.release(session, actor);
    }
}
