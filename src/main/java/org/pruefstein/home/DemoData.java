package org.pruefstein.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.certificate.CertificateKind;
import org.pruefstein.certificate.DemoCertificates;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.enrolment.AttendanceMode;
import org.pruefstein.enrolment.DemoRuns;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.DemoAccounts;
import org.pruefstein.identity.NewAccount;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.DemoQuizzes;
import org.pruefstein.platform.DatabaseTime;
import org.pruefstein.platform.InstallationMode;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills a demo installation once: an account for each role, a run with people, sessions to sit and sat. */
@Component
class DemoData implements ApplicationRunner {
    private static final String PASSWORD = "demo";
    private final InstallationMode mode;
    private final DemoAccounts accounts;
    private final DemoRuns runs;
    private final CourseCatalog catalog;
    private final DemoExams exams;
    private final DemoCertificates certificates;
    private final DemoQuizzes quizzes;
    private final DatabaseTime time;

    DemoData(
            InstallationMode mode,
            DemoAccounts accounts,
            DemoRuns runs,
            CourseCatalog catalog,
            DemoExams exams,
            DemoCertificates certificates,
            DemoQuizzes quizzes,
            DatabaseTime time) {
        this.mode = mode;
        this.accounts = accounts;
        this.runs = runs;
        this.catalog = catalog;
        this.exams = exams;
        this.certificates = certificates;
        this.quizzes = quizzes;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!mode.demo()) {
            return;
        }
        create("dozentin@demo", "Demo", "Dozentin", Map.of(Role.INSTRUCTOR, "*"))
                .ifPresent(instructor -> catalog.newest().forEach(e -> quizzes.give(e.outline(), instructor)));
        create("buero@demo", "Demo", "Büro", Map.of(Role.OFFICE, "*"));
        create("admin@demo", "Demo", "Administration", Map.of(Role.ADMIN, "*", Role.OFFICE, "*"));
        Optional<AccountId> examiner = create("pruefer@demo", "Demo", "Prüfer", Map.of(Role.EXAMINER, "*"));
        Optional<AccountId> learner = create("lernende@demo", "Demo", "Lernende", Map.of());
        Optional<AccountId> graduate = create("absolventin@demo", "Demo", "Absolventin", Map.of());
        Optional<AccountId> participant = create("teilnehmer@demo", "Demo", "Teilnehmer", Map.of());
        if (examiner.isPresent() && learner.isPresent() && graduate.isPresent() && participant.isPresent()) {
            catalog.newest().stream().map(CourseCatalog.Edition::outline).forEach(outline -> {
                String course = outline.key();
                List<Enrolment> places = enrol(outline, List.of(learner.get(), graduate.get(), participant.get()));
                examine(course, examiner.get(), learner.get(), graduate.get(), participant.get());
                places.stream()
                        .filter(place -> place.accountId().equals(graduate.get()))
                        .forEach(place -> certificates.issue(place.id(), CertificateKind.CERTIFICATE));
            });
        }
    }

    private Optional<AccountId> create(String username, String givenName, String familyName, Map<Role, String> grants) {
        NewAccount account = new NewAccount(username, givenName, familyName, LocalDate.of(1990, 5, 17), "Musterstadt");
        return accounts.create(account, PASSWORD, grants);
    }

    private List<Enrolment> enrol(CourseOutline outline, List<AccountId> people) {
        LocalDate today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
        List<Enrolment> places =
                runs.open(outline.key(), "Demo-Durchgang", today.minusDays(14), today.plusDays(56), people);
        places.forEach(place -> {
            runs.attend(place, today.minusDays(14), 8, AttendanceMode.PRESENCE);
            runs.attend(place, today.minusDays(7), 4, AttendanceMode.LIVE_ONLINE);
            if (!place.accountId().equals(people.getFirst())) {
                for (int missing = outline.units() - 12; missing > 0; missing -= 8) {
                    runs.attend(place, today.minusDays(1), Math.min(missing, 8), AttendanceMode.PRESENCE);
                }
            }
        });
        return places;
    }

    private void examine(
            String course, AccountId examiner, AccountId learner, AccountId graduate, AccountId participant) {
        Instant now = time.instant();
        exams.releaseKeys(course, examiner);
        exams.planned(course, now);
        exams.open(course, now, List.of(learner));
        exams.sat(
                course,
                Blueprint.Kind.REHEARSAL,
                "Probeprüfung (Demo)",
                now,
                examiner,
                List.of(learner),
                List.of(position -> position <= 7));
        exams.sat(
                course,
                Blueprint.Kind.FINAL,
                "Abschlussprüfung, voriger Termin (Demo)",
                now,
                examiner,
                List.of(graduate, participant),
                List.of(position -> position % 8 != 0, position -> position % 3 == 0));
    }
}
