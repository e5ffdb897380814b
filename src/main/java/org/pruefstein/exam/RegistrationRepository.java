package org.pruefstein.exam;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores registrations; the callers hold the lock of the session where it matters. */
@Repository
class RegistrationRepository {
    private static final String SELECT = """
            SELECT r.id, r.session_id, r.account_id, r.enrolment_id, r.state, r.paper_id, r.identity_confirmed_at,
                   r.instructions_confirmed_at
            FROM registration r WHERE\s""";
    private final JdbcClient jdbc;

    RegistrationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Registers a person, again when the place had been given back; a person who is registered already stays so. */
    void register(
            SessionId session,
            AccountId account,
            @Nullable EnrolmentId enrolment,
            int number,
            @Nullable AccountId actor) {
        jdbc.sql("""
                        INSERT INTO registration (session_id, account_id, enrolment_id, candidate_number, state,
                            registered_by, registered_at)
                        VALUES (:session, :account, :enrolment, :number, 'REGISTERED', :actor, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE
                            enrolment_id = IF(state = 'WITHDRAWN', VALUES(enrolment_id), enrolment_id),
                            registered_by = IF(state = 'WITHDRAWN', VALUES(registered_by), registered_by),
                            registered_at = IF(state = 'WITHDRAWN', VALUES(registered_at), registered_at),
                            withdrawn_at = NULL, withdrawn_by = NULL,
                            state = IF(state = 'WITHDRAWN', 'REGISTERED', state)""")
                .param("session", session.value())
                .param("account", account.value())
                .param("enrolment", enrolment == null ? null : enrolment.value())
                .param("number", number)
                .param("actor", actor == null ? null : actor.value())
                .update();
    }

    /** Whether it was waiting for admission. */
    boolean admit(RegistrationId id, Admission admission, @Nullable AccountId actor, @Nullable String reason) {
        return jdbc.sql("""
                        UPDATE registration SET state = 'ADMITTED', admission = :admission, admitted_by = :actor,
                            admission_reason = :reason, admitted_at = UTC_TIMESTAMP(6)
                        WHERE id = :id AND state = 'REGISTERED'""")
                        .param("id", id.value())
                        .param("admission", admission.name())
                        .param("actor", actor == null ? null : actor.value())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Whether there was a place to give back. */
    boolean withdraw(RegistrationId id, AccountId actor) {
        return jdbc.sql("""
                        UPDATE registration SET state = 'WITHDRAWN', admission = NULL, admitted_by = NULL,
                            admitted_at = NULL, admission_reason = NULL, identity_confirmed_at = NULL,
                            instructions_confirmed_at = NULL, withdrawn_by = :actor, withdrawn_at = UTC_TIMESTAMP(6)
                        WHERE id = :id AND state <> 'WITHDRAWN' AND paper_id IS NULL""")
                        .param("id", id.value())
                        .param("actor", actor.value())
                        .update()
                == 1;
    }

    /** Confirms identity and instructions; the first time counts. */
    void confirm(RegistrationId id) {
        jdbc.sql("""
                        UPDATE registration SET
                            identity_confirmed_at = COALESCE(identity_confirmed_at, UTC_TIMESTAMP(6)),
                            instructions_confirmed_at = COALESCE(instructions_confirmed_at, UTC_TIMESTAMP(6))
                        WHERE id = :id AND state = 'ADMITTED'""").param("id", id.value()).update();
    }

    void givePaper(RegistrationId id, PaperId paper) {
        jdbc.sql("UPDATE registration SET paper_id = :paper WHERE id = :id AND paper_id IS NULL")
                .param("id", id.value())
                .param("paper", paper.value())
                .update();
    }

    Optional<Registration> find(SessionId session, RegistrationId id) {
        return jdbc.sql(SELECT + "r.session_id = :session AND r.id = :id")
                .param("session", session.value())
                .param("id", id.value())
                .query(Registration.class)
                .optional();
    }

    Optional<Registration> find(SessionId session, AccountId account) {
        return jdbc.sql(SELECT + "r.session_id = :session AND r.account_id = :account")
                .param("session", session.value())
                .param("account", account.value())
                .query(Registration.class)
                .optional();
    }

    /** Those with a seat but without a paper, by candidate number. */
    List<Registration> withoutPaper(SessionId session) {
        return jdbc.sql(SELECT + "r.session_id = :session AND r.state = 'ADMITTED' AND r.paper_id IS NULL"
                        + " ORDER BY r.candidate_number, r.id")
                .param("session", session.value())
                .query(Registration.class)
                .list();
    }

    List<Integer> numbers(SessionId session) {
        return jdbc.sql("SELECT candidate_number FROM registration WHERE session_id = :session")
                .param("session", session.value())
                .query(Integer.class)
                .list();
    }
}
