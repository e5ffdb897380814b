package org.pruefstein.home;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.enrolment.AttendanceMode;
import org.pruefstein.enrolment.DemoRuns;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.DemoAccounts;
import org.pruefstein.identity.NewAccount;
import org.pruefstein.identity.Role;
import org.pruefstein.platform.DatabaseTime;
import org.pruefstein.platform.InstallationMode;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills a demo installation once: an account for each role, and a run with a learner and some attendance. */
@Component
class DemoData implements ApplicationRunner {
    private static final String PASSWORD = "demo";
    private final InstallationMode mode;
    private final DemoAccounts accounts;
    private final DemoRuns runs;
    private final CourseCatalog catalog;
    private final DatabaseTime time;

    DemoData(InstallationMode mode, DemoAccounts accounts, DemoRuns runs, CourseCatalog catalog, DatabaseTime time) {
        this.mode = mode;
        this.accounts = accounts;
        this.runs = runs;
        this.catalog = catalog;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!mode.demo()) {
            return;
        }
        create("dozentin@demo", "Demo", "Dozentin", Map.of(Role.INSTRUCTOR, "*"));
        create("pruefer@demo", "Demo", "Prüfer", Map.of(Role.EXAMINER, "*"));
        create("buero@demo", "Demo", "Büro", Map.of(Role.OFFICE, "*"));
        create("admin@demo", "Demo", "Administration", Map.of(Role.ADMIN, "*", Role.OFFICE, "*"));
        create("lernende@demo", "Demo", "Lernende", Map.of()).ifPresent(this::enrol);
    }

    private Optional<AccountId> create(String username, String givenName, String familyName, Map<Role, String> grants) {
        NewAccount account = new NewAccount(username, givenName, familyName, LocalDate.of(1990, 5, 17), "Musterstadt");
        return accounts.create(account, PASSWORD, grants);
    }

    private void enrol(AccountId learner) {
        LocalDate today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
        catalog.newest().stream()
                .findFirst()
                .ifPresent(edition -> runs.open(
                                edition.outline().key(),
                                "Demo-Durchgang",
                                today.minusDays(14),
                                today.plusDays(56),
                                List.of(learner))
                        .forEach(place -> {
                            runs.attend(place, today.minusDays(14), 8, AttendanceMode.PRESENCE);
                            runs.attend(place, today.minusDays(7), 4, AttendanceMode.LIVE_ONLINE);
                        }));
    }
}
