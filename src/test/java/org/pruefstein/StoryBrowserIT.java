package org.pruefstein;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pruefstein.certificate.pdf.PdfProofs;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.ProductionApp;
import org.pruefstein.testkit.SmallCourse;

/**
 * The whole story on the production jar, from an empty installation to a certificate that an employer checks: each
 * person does their part through the pages, signed in with the password they were given. The course is a small one of
 * the shipped course's modules, so that all of its lessons are read.
 */
class StoryBrowserIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);
    private static final String COURSE = "social-media-manager";
    private static final String NEW_QUESTION = "Was heißt in dieser neuen Aufgabe Ankertext?";
    private static ProductionApp app;
    private static Browser browser;
    private static StoryAnswers answers;

    private final Map<String, Page> pages = new TreeMap<>();
    private boolean newQuestionCame;

    @BeforeAll
    static void start(@TempDir Path content) throws IOException {
        SmallCourse.copy(content.resolve(COURSE));
        app = ProductionApp.start(
                "--pruefstein.content-dir=" + content.toAbsolutePath(),
                "--pruefstein.identity.first-administrator=leitung",
                "--pruefstein.provider.name=Testinstitut",
                "--pruefstein.provider.address=Teststraße 1, 12345 Teststadt",
                "--pruefstein.provider.place=Teststadt",
                "--pruefstein.provider.contact=pruefung@example.org",
                "--pruefstein.provider.signatories[0].name=Test Leitung",
                "--pruefstein.provider.signatories[0].function=Lehrgangsleitung");
        browser = Browser.start();
        answers = new StoryAnswers(app.database());
    }

    @AfterAll
    static void stop() {
        answers.close();
        browser.close();
        app.close();
    }

    @AfterEach
    void picture() {
        pages.forEach((who, page) -> page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "story", who + ".png"))));
    }

    @Test
    void from_an_empty_installation_to_a_certificate_that_an_employer_checks() throws Exception {
        Matcher first = Pattern.compile("First administrator leitung created; .*: (\\S+)")
                .matcher(app.log());
        assertThat(first.find()).as("one-time password in the log").isTrue();
        Page admin = enter("leitung", first.group(1));
        Page office = enter("buero", hire(admin, "Büro", "buero", "Büro"));
        Page examiner = enter("pruefer", hire(office, "Prüfung", "pruefer", "Prüfende"));
        Page instructor = enter("dozentin", hire(office, "Lehre", "dozentin", "Lehrende"));
        String firstPassword = hire(office, "Lernen", "lernende", null);
        openRun(office);
        attend(office);
        Page learner = enter("lernende", firstPassword);

        writeQuestion(instructor);
        learn(learner);
        practiseUntilTheNewQuestionComes(learner);

        releaseKeys(examiner);
        String session = planSession(examiner);
        register(learner);
        String code = freeze(examiner, session);
        answers.awaitDay();
        sit(learner, code);
        release(examiner, session);
        readResult(learner);

        issue(office);
        String address = download(learner);
        verify(address);
    }

    /** Creates a person and, with a role, grants it for the course. @return the one-time password */
    private String hire(Page page, String name, String username, @Nullable String role) {
        page.navigate(app.address() + "/office/people");
        button(page, "Person anlegen").click();
        field(page, "Vorname").fill("Test");
        field(page, "Nachname").fill(name);
        field(page, "Benutzername").fill(username);
        dialogButton(page, "Anlegen").click();
        Locator secret =
                page.locator("vaadin-dialog vaadin-text-field[readonly] input").last();
        secret.waitFor();
        String password = secret.inputValue();
        assertThat(password).hasSizeGreaterThanOrEqualTo(10);
        dialogButton(page, "Notiert").click();
        if (role != null) {
            button(page, name + ", Test").click();
            page.locator("vaadin-dialog vaadin-select").click();
            page.locator("vaadin-select-item", text("^\\s*" + role + "\\s*$")).click();
            dialogButton(page, "Rolle geben").click();
            assertThat(page.locator("vaadin-dialog .plain-list")).containsText(role + " · Social Media Manager/in");
            dialogButton(page, "Schließen").click();
        }
        return password;
    }

    /** Signs in with the one-time password, must change it, and signs in with the new one. */
    private Page enter(String username, String oneTimePassword) {
        Page page = browser.page();
        pages.put(username, page);
        signIn(page, username, oneTimePassword);
        assertThat(page.locator("h1")).hasText("Passwort ändern");
        String password = username + "-eigenes-Passwort";
        page.fill("#oldPassword", oneTimePassword);
        page.fill("#newPassword", password);
        page.fill("#repeated", password);
        page.click("button.primary");
        assertThat(page.locator(".notice.success")).isVisible();
        signIn(page, username, password);
        assertThat(page.locator("h1")).not().hasText(Pattern.compile("Anmelden|Passwort"));
        return page;
    }

    private static void signIn(Page page, String username, String password) {
        page.navigate(app.address() + "/login");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("button.primary");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private void openRun(Page page) {
        page.navigate(app.address() + "/office/runs");
        button(page, "Durchgang anlegen").first().click();
        field(page, "Bezeichnung").fill("Herbst");
        date(field(page, "Beginn"), LocalDate.now().minusDays(40));
        date(field(page, "Ende"), LocalDate.now().plusDays(40));
        dialogButton(page, "Durchgang anlegen").click();
        assertThat(page.locator("h1")).hasText("Herbst");
        button(page, "Personen anmelden").first().click();
        Locator people = page.locator("vaadin-dialog vaadin-multi-select-combo-box");
        people.locator("input").fill("Lernen");
        page.locator("vaadin-multi-select-combo-box-item", text("Lernen")).click();
        people.locator("input").press("Escape");
        dialogButton(page, "Personen anmelden").click();
        assertThat(page.locator("vaadin-grid")).containsText("Lernen");
    }

    /** Records attendance day by day until the person attended everything. */
    private void attend(Page page) {
        Pattern percent = Pattern.compile("(\\d+)[\\s\\u00a0]*%");
        for (int day = 39; day > 0; day--) {
            Locator cell = page.locator("vaadin-grid-cell-content", text("\\d+\\s*%"));
            Matcher attended = percent.matcher(cell.first().innerText());
            assertThat(attended.find()).isTrue();
            if (Integer.parseInt(attended.group(1)) >= 100) {
                return;
            }
            page.locator("vaadin-grid vaadin-checkbox").last().click();
            button(page, "Anwesenheit eintragen").click();
            date(field(page, "Tag"), LocalDate.now().minusDays(day));
            dialogButton(page, "Eintragen").click();
            page.locator("vaadin-dialog").waitFor(hidden());
            assertThat(cell.first()).not().hasText(attended.group());
        }
        throw new AssertionError("attendance never reached 100 %");
    }

    private void writeQuestion(Page page) {
        page.navigate(app.address() + "/author/questions/new?course=" + COURSE + "&module=seo&objective=seo-lz1");
        field(page, "Frage oder Aussage").fill(NEW_QUESTION);
        for (String letter : List.of("A", "B", "C", "D")) {
            field(page, "Antwort " + letter + ": Antworttext").fill("die Antwort " + letter);
            field(page, "Antwort " + letter + ": Begründung: warum richtig oder falsch?")
                    .fill("weil " + letter);
        }
        field(page, "Antwort B: ist richtig").check();
        assertThat(page.locator(".question-preview .ps-question-stem")).hasText(NEW_QUESTION);
        button(page, "Veröffentlichen").click();
        assertThat(page.locator(".page-header .subtitle")).containsText("Fassung 1, veröffentlicht");
    }

    /** Follows the one obvious next step until nothing is left. */
    private void learn(Page page) {
        for (int step = 0; step < 200; step++) {
            page.navigate(app.address() + "/learn");
            page.locator("h1").waitFor();
            Locator next = page.locator(".continue-card a.primary");
            String href = next.count() == 0 ? "" : next.getAttribute("href");
            if (href.endsWith("/quiz")) {
                next.click();
                takeQuiz(page, module(href));
                assertThat(page.locator(".notice.success")).isVisible();
            } else if (href.chars().filter(c -> c == '/').count() >= 3) {
                next.click();
                button(page, "Lektion abhaken").click();
                assertThat(page.locator(".lesson-end h2")).hasText("Lektion abgehakt");
            } else {
                page.navigate(app.address() + "/courses/" + COURSE);
                assertThat(page.locator(".overview .notice.success")).isVisible();
                return;
            }
        }
        throw new AssertionError("the course has no end");
    }

    private static String module(String href) {
        String[] parts = href.split("/");
        return parts[parts.length - 2];
    }

    /** Takes a quiz from its start to the summary, and notices the instructor's new question. */
    private void takeQuiz(Page page, String module) {
        button(page, "Übungstest beginnen|Neuen Übungstest beginnen").click();
        Locator legend = page.locator(".ps-question-legend");
        for (int position = 1; position <= 10; position++) {
            assertThat(legend).hasText("Aufgabe " + position + " von 10");
            newQuestionCame |= page.locator(".ps-question").innerText().contains(NEW_QUESTION);
            answers.quiz(page.locator(".ps-question"), module, position);
            button(page, "Antwort prüfen").click();
            assertThat(page.locator(".quiz-verdict .notice.success")).isVisible();
            button(page, "Nächste Aufgabe|Zur Auswertung").click();
        }
        assertThat(page.locator(".quiz-figures")).containsText("100");
    }

    /** Questions seen least come first, so that as many quizzes as the objective has questions are enough. */
    private void practiseUntilTheNewQuestionComes(Page page) {
        for (int quiz = 0; quiz < 6 && !newQuestionCame; quiz++) {
            page.navigate(app.address() + "/courses/" + COURSE + "/seo/quiz");
            takeQuiz(page, "seo");
        }
        if (!newQuestionCame) {
            throw new AssertionError("the new question never came");
        }
    }

    private void releaseKeys(Page page) {
        page.navigate(app.address() + "/examine/review");
        field(page, "Alle auswählen").check();
        button(page, "Ausgewählte freigeben").click();
        dialogButton(page, "Schlüssel freigeben").click();
        assertThat(page.locator(".notice.success")).containsText("Lösungsschlüssel freigegeben");
    }

    /** @return the address of the session's page */
    private String planSession(Page page) {
        page.navigate(app.address() + "/examine/sessions");
        button(page, "Prüfungstermin planen").first().click();
        field(page, "Titel").fill("Abschlussprüfung im Herbst");
        moment(page, 0, LocalDate.now().plusDays(2));
        assertThat(page.locator("vaadin-dialog")).containsText("Das heißt");
        moment(page, 1, LocalDate.now().plusDays(4));
        assertThat(page.locator("vaadin-dialog"))
                .containsText(SPOKEN.format(LocalDate.now().plusDays(4)));
        dialogButton(page, "Planen").click();
        assertThat(page.locator("h1")).hasText("Abschlussprüfung im Herbst");
        page.waitForURL(Pattern.compile(".*/examine/sessions/\\d+"));
        return page.url();
    }

    private void register(Page page) {
        page.navigate(app.address() + "/exams");
        Locator card = page.locator(".exam-card", text("Abschlussprüfung im Herbst"));
        card.locator("vaadin-button", new Locator.LocatorOptions().setHasText("Anmelden"))
                .click();
        assertThat(card.locator(".badge").first()).hasText("zugelassen");
        card.locator("a.primary").click();
        page.locator("input[name=identity]").check();
        page.locator("input[name=instructions]").check();
        page.click("button.primary");
        assertThat(page.locator(".notice")).containsText("kann ab");
    }

    /** @return the start code */
    private String freeze(Page page, String session) {
        page.navigate(session);
        assertThat(page.locator("vaadin-grid")).containsText("alle Module abgeschlossen");
        button(page, "Prüfungsbögen ziehen").click();
        dialogButton(page, "Prüfungsbögen ziehen").click();
        assertThat(page.locator(".notice.success").first()).containsText("Die Prüfungsbögen wurden");
        return page.locator(".start-code-text").innerText();
    }

    /** Answers all but the last question. */
    private void sit(Page page, String code) {
        page.navigate(app.address() + "/exams");
        page.locator("a[href$='/sit']").first().click();
        page.fill("#code", code);
        page.click("button.primary");
        page.locator(".sit-overview").waitFor();
        int questions = page.locator("[data-go]").count();
        assertThat(questions).isEqualTo(20);
        for (int position = 1; position < questions; position++) {
            page.click("[data-go='" + position + "']");
            answers.paper(page.locator(".sit-place[data-position='" + position + "'] .ps-question"), position);
        }
        assertThat(page.locator("#saved")).containsText("Gespeichert");
        page.click("#finish");
        assertThat(page.locator("#finish-open")).containsText("1");
        page.click("#finish-confirm");
        assertThat(page.locator("#receipt-cause")).containsText("Sie haben Ihre Prüfung abgegeben");
        assertThat(page.locator("#receipt-answers")).hasText("19");
    }

    private void release(Page page, String session) {
        page.navigate(session + "/results");
        button(page, "Ergebnisse freigeben").click();
        dialogButton(page, "Ergebnisse freigeben").click();
        assertThat(page.locator(".results-page")).containsText("freigegeben von Test Prüfung");
    }

    private void readResult(Page page) {
        page.navigate(app.address() + "/exams");
        page.locator("a[href*='results/']").first().click();
        assertThat(page.locator("body")).containsText("95");
        assertThat(page.locator("body")).containsText(Pattern.compile("[Bb]estanden"));
    }

    private void issue(Page page) {
        openCertificates(page);
        button(page, "Zertifikat ausstellen").click();
        assertThat(page.locator(".certificate-person .badge").first()).hasText("Zertifikat ausgestellt");
    }

    private void openCertificates(Page page) {
        page.navigate(app.address() + "/office/runs");
        page.locator("vaadin-grid a", text("Herbst")).click();
        page.locator("a", text("Zertifikate")).last().click();
        page.locator(".certificate-person").waitFor();
    }

    /** @return what the QR code of the learner's document says */
    private String download(Page page) throws Exception {
        page.navigate(app.address() + "/certificates");
        Download document = page.waitForDownload(
                () -> page.locator("a", text("PDF herunterladen")).click());
        return PdfProofs.qrCode(Files.readAllBytes(document.path()));
    }

    private void verify(String address) {
        assertThat(address).startsWith(app.address() + "/verify/");
        try (BrowserContext employer = browser.context()) {
            Page page = employer.newPage();
            page.navigate(address);
            assertThat(page.locator("h1")).hasText("Echt und gültig");
            assertThat(page.locator(".verify-holder")).hasText("Test Lernen");
            assertThat(page.locator("main")).containsText("Social Media Manager/in");
            assertThat(page.locator("main")).containsText("Testinstitut");
            Browser.assertAccessible(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "story", "verified.png")));
        }
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String pattern) {
        return page.locator("vaadin-button", text("^\\s*(" + pattern + ")")).first();
    }

    private static Locator dialogButton(Page page, String pattern) {
        return page.locator("vaadin-dialog vaadin-button, vaadin-confirm-dialog vaadin-button", text(pattern))
                .last();
    }

    private static void date(Locator field, LocalDate day) {
        field.fill(DAY.format(day));
        field.press("Enter");
        field.press("Tab");
    }

    private static void moment(Page page, int picker, LocalDate day) {
        Locator fields = page.locator("vaadin-date-time-picker").nth(picker).locator("input");
        date(fields.first(), day);
        fields.last().fill("12:00");
        fields.last().press("Tab");
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    private static Page.LocatorOptions text(String pattern) {
        return new Page.LocatorOptions().setHasText(Pattern.compile(pattern));
    }
}
