package org.pruefstein.sitting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ContentQuestions;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class PaperPicturesBrowserIT {
    @LocalServerPort
    int port;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    MediaFiles media;

    @Test
    @UseCase(value = "UC-004", rules = "BR-171")
    void pictures_and_formulas_of_the_whole_paper_are_there_before_the_connection_goes() throws IOException {
        SittingFixtures.Exam exam =
                fixtures.exam(Stream.of(11, 12).map(this::question).toList());
        SittingFixtures.Candidate candidate = fixtures.candidate(exam);
        AtomicInteger asked = new AtomicInteger();
        try (Browser browser = Browser.start();
                BrowserContext context = browser.context()) {
            context.route("**/media/*", route -> {
                if (asked.incrementAndGet() == 1) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            Page page = context.newPage();
            String base = "http://localhost:" + port;
            Browser.signIn(page, base, candidate.account());
            page.navigate(base + SittingRoutes.sit(exam.session()));
            page.fill("#code", exam.code().toLowerCase(Locale.ROOT));
            page.click("button.primary");
            LocatorAssertions.HasJSPropertyOptions patiently =
                    new LocatorAssertions.HasJSPropertyOptions().setTimeout(60_000);
            assertThat(page.locator("img[alt='Bild 11']")).hasJSProperty("naturalWidth", 11, patiently);
            assertThat(page.locator("img[alt='Bild 12']")).hasJSProperty("naturalWidth", 12, patiently);
            assertThat(asked.get()).isGreaterThan(2);
            context.setOffline(true);
            assertThat(page.locator("img[alt='Bild 12']")).hasJSProperty("naturalWidth", 12);
            assertThat(page.locator("math").first()).hasAttribute("aria-label", "a / b");
        }
    }

    private ContentQuestions.ContentQuestion question(int width) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        String hash = media.store(png.toByteArray(), "p.png").hash();
        return new ContentQuestions.ContentQuestion(
                "q-" + width,
                Bank.EXAM,
                "m1",
                "m1-lz1",
                Level.KNOW,
                QuestionFixture.single("Was zeigt ![Bild " + width + "](media:" + hash + ") bei $\\frac{a}{b}$?"));
    }
}
