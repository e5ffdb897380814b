package org.pruefstein.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.DemoSessions;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.SessionPlan;
import org.pruefstein.grading.DemoReleases;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.DemoKeys;
import org.pruefstein.sitting.DemoSittings;
import org.springframework.stereotype.Component;

/** Makes the demo's exam sessions: one to register for, one that can be sat now, and two that have been sat. */
@Component
class DemoExams {
    private static final String REASON = "Demo: zugelassen ohne abgeschlossene Module";
    private final DemoSessions sessions;
    private final DemoSittings sittings;
    private final DemoKeys keys;

    private final DemoReleases releases;

    DemoExams(DemoSessions sessions, DemoSittings sittings, DemoKeys keys, DemoReleases releases) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.keys = keys;
        this.releases = releases;
    }

    void releaseKeys(String course, AccountId examiner) {
        keys.release(course, examiner);
    }

    /** A session next week, open for registration. */
    void planned(String course, Instant now) {
        Instant opens = now.plus(Duration.ofDays(7));
        sessions.plan(
                course,
                Blueprint.Kind.FINAL,
                plan("Abschlussprüfung, nächster Termin (Demo)", opens, opens.plus(Duration.ofHours(3))));
    }

    /** A frozen session that these people can sit from now on, for a week. */
    void open(String course, Instant now, List<AccountId> people) {
        frozen(course, Blueprint.Kind.FINAL, "Abschlussprüfung zum Ausprobieren (Demo)", now, people);
    }

    /** A session that these people have sat, right in the positions that the rule says, released by the examiner. */
    void sat(
            String course,
            Blueprint.Kind kind,
            String title,
            Instant now,
            AccountId examiner,
            List<AccountId> people,
            List<IntPredicate> right) {
        frozen(course, kind, title, now, people).ifPresent(id -> {
            sessions.confirm(id, people);
            for (int i = 0; i < people.size(); i++) {
                sittings.sit(id, people.get(i), right.get(i));
            }
            releases.release(id, examiner);
        });
    }

    private Optional<SessionId> frozen(
            String course, Blueprint.Kind kind, String title, Instant now, List<AccountId> people) {
        Instant opens = now.minus(Duration.ofHours(1));
        return sessions.plan(course, kind, plan(title, opens, opens.plus(Duration.ofDays(7))))
                .filter(id -> {
                    sessions.admit(id, people, REASON);
                    return sessions.freeze(id);
                });
    }

    private static SessionPlan plan(String title, Instant opens, Instant closes) {
        return new SessionPlan(title, opens, closes, false, SessionPlan.DEFAULT_ZONE, false);
    }
}
