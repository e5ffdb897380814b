package org.pruefstein.question.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWire;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Gap;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.Scoring;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.Translations;
import org.pruefstein.testkit.Browser;

/** The contract of D3: rendered, answered in a browser, read by Java, scored, written back, identical. */
class QuestionContractBrowserIT {
    private static final ThymeleafQuestionRenderer RENDERER = new ThymeleafQuestionRenderer();
    private static QuestionPages pages;
    private static Browser chromium;

    @BeforeAll
    static void start() throws IOException {
        pages = new QuestionPages();
        chromium = Browser.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        pages.close();
    }

    static Stream<Arguments> everyWay() {
        return Stream.of(QuestionType.values())
                .flatMap(type -> Translations.LOCALES.stream()
                        .flatMap(locale -> Stream.of(true, false).map(touch -> Arguments.of(type, locale, touch))));
    }

    @ParameterizedTest(name = "{0} {1} touch={2}")
    @MethodSource("everyWay")
    void an_answer_comes_back_as_it_was_given(QuestionType type, Locale locale, boolean touch) {
        QuestionBody body = SampleQuestions.of(type);
        OptionTokens tokens = OptionTokens.draw(body, new Random(11));
        Answer right = SampleQuestions.rightAnswer(type);
        try (BrowserContext context = context(touch)) {
            Page page = open(context, body, tokens, RenderMode.ANSWER, null, locale);
            assertThat(AnswerWire.read(body, tokens, json(page)).blank()).isTrue();
            give(page, body, tokens, right, touch);

            String sent = json(page);
            Answer read = AnswerWire.read(body, tokens, sent);
            assertThat(read).isEqualTo(right);
            if (!type.handMarked()) {
                assertThat(Scoring.score(body, read)).isEqualTo(Fraction.ONE);
            }
            if (type != QuestionType.FILE_HAND_IN) {
                assertThat(page.evaluate("() => JSON.stringify(window.changes.at(-1))"))
                        .isEqualTo(sent);
            }

            Page other = open(context, body, tokens, RenderMode.ANSWER, null, locale);
            other.evaluate(
                    "answer => window.question.write(document.body, JSON.parse(answer))",
                    AnswerWire.write(tokens, read));
            assertThat(AnswerWire.read(body, tokens, json(other))).isEqualTo(right);
            for (RenderMode mode : RenderMode.values()) {
                Page restored = open(context, body, tokens, mode, read, locale);
                assertThat(AnswerWire.read(body, tokens, json(restored))).isEqualTo(right);
            }
            other.evaluate("() => window.question.write(document.body, null)");
            assertThat(AnswerWire.read(body, tokens, json(other)).blank()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_and_nothing_is_wider_than_the_phone(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        OptionTokens tokens = OptionTokens.draw(body, new Random(11));
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = chromium.context(phone().setColorScheme(scheme))) {
                for (RenderMode mode : RenderMode.values()) {
                    Page page = open(context, body, tokens, mode, SampleQuestions.rightAnswer(type), Locale.GERMAN);
                    new AxeBuilder(page)
                            .analyze()
                            .getViolations()
                            .forEach(v -> found.add(mode + " " + scheme + " " + v.getId() + " " + v.getNodes()));
                    if (!(Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")) {
                        found.add(mode + " is too wide");
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_touched_is_at_least_44_pixels_high(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        try (BrowserContext context = context(true)) {
            Page page = open(
                    context, body, OptionTokens.draw(body, new Random(11)), RenderMode.ANSWER, null, Locale.GERMAN);
            for (Locator target : page.locator(
                            ".ps-option-label, .ps-typed-control, .ps-pick, .ps-select, .ps-gap-control")
                    .all()) {
                assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | 1234,5      | Verstanden als 1 234,5 €
                    de | 1234.5      | Verstanden als 1 234,5 €
                    de | -0,50       | Verstanden als −0,50 €
                    de | 007         | Verstanden als 7 €
                    de | 1.234,5     | Das ist keine lesbare Zahl. Schreiben Sie zum Beispiel 1234,5 – ohne Tausendertrennung und ohne Einheit.
                    de | 12 €        | Das ist keine lesbare Zahl. Schreiben Sie zum Beispiel 1234,5 – ohne Tausendertrennung und ohne Einheit.
                    en | 1234,5      | Understood as 1 234.5 €
                    """)
    void a_number_is_shown_back_as_it_is_understood(String language, String typed, String echo) {
        QuestionBody body = SampleQuestions.of(QuestionType.NUMERIC);
        try (BrowserContext context = context(false)) {
            Page page = open(
                    context,
                    body,
                    OptionTokens.draw(body, new Random(11)),
                    RenderMode.ANSWER,
                    null,
                    Locale.forLanguageTag(language));
            page.keyboard().press("Tab");
            page.keyboard().type(typed);
            page.keyboard().press("Tab");
            assertThat(page.locator(".ps-echo").textContent().replace('\u202f', ' '))
                    .isEqualTo(echo);
            assertThat(page.locator("[aria-invalid]").count()).isEqualTo(echo.contains("keine") ? 1 : 0);
        }
    }

    @Test
    void a_place_given_twice_is_said_at_once_and_when_the_page_is_opened_again() {
        QuestionBody body = SampleQuestions.of(QuestionType.ORDERING);
        OptionTokens tokens = OptionTokens.draw(body, new Random(11));
        try (BrowserContext context = context(false)) {
            Page page = open(context, body, tokens, RenderMode.ANSWER, null, Locale.GERMAN);
            page.locator("select").nth(0).selectOption("2");
            page.locator("select").nth(3).selectOption("2");
            assertThat(page.locator(".ps-count").textContent())
                    .isEqualTo("2 von 4 beantwortet · Platz 2 ist mehrfach vergeben.");
            Answer given = AnswerWire.read(body, tokens, json(page));
            Page again = open(context, body, tokens, RenderMode.ANSWER, given, Locale.GERMAN);
            assertThat(again.locator(".ps-count").textContent())
                    .isEqualTo("2 von 4 beantwortet · Platz 2 ist mehrfach vergeben.");
            again.locator("select").nth(3).selectOption("");
            assertThat(again.locator(".ps-count").textContent()).isEqualTo("1 von 4 beantwortet");
        }
    }

    @Test
    void each_gap_is_named_by_its_place_and_says_how_its_number_is_understood() {
        QuestionBody body = SampleQuestions.of(QuestionType.CLOZE);
        OptionTokens tokens = OptionTokens.draw(body, new Random(11));
        try (BrowserContext context = context(false)) {
            Page page = open(context, body, tokens, RenderMode.ANSWER, null, Locale.GERMAN);
            Locator number = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Lücke 2 von 3"));
            number.fill("1234,5");
            number.blur();
            assertThat(page.locator(".ps-echo").textContent().replace('\u202f', ' '))
                    .isEqualTo("Lücke 2: Verstanden als 1 234,5 €");
            assertThat(page.locator(".ps-count").textContent()).isEqualTo("1 von 3 Lücken ausgefüllt");
            number.fill("1.234,5");
            number.blur();
            assertThat(page.locator(".ps-echo").textContent()).startsWith("Lücke 2: Das ist keine lesbare Zahl.");
            assertThat(number.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Lücke 3 von 3"))
                            .count())
                    .isEqualTo(1);
        }
    }

    private static void give(Page page, QuestionBody body, OptionTokens tokens, Answer answer, boolean touch) {
        if (answer instanceof Answer.File) {
            // the page around the question takes files and puts in what it has stored
            page.evaluate(
                    "answer => window.question.write(document.body, JSON.parse(answer))",
                    AnswerWire.write(tokens, answer));
            return;
        }
        if (answer instanceof Answer.Text text) {
            if (touch) {
                page.locator(".ps-typed-control").tap();
            } else {
                page.keyboard().press("Tab");
            }
            page.keyboard().type(text.text());
            return;
        }
        if (answer instanceof Answer.Judgements judgements) {
            for (OptionTokens.Token token : tokens.tokens()) {
                boolean holds = judgements.judged().get(token.key());
                if (touch) {
                    page.locator("[data-token='" + token.token() + "'] .ps-pick:has([value='" + holds + "'])")
                            .tap();
                } else {
                    page.keyboard().press("Tab");
                    page.keyboard().press(holds ? "Space" : "ArrowDown");
                }
            }
            return;
        }
        if (answer instanceof Answer.Group group) {
            if (!touch) {
                page.locator(".ps-situation summary, .ps-situation [tabindex='0']")
                        .last()
                        .focus();
            }
            for (CaseGroup.Sub question : ((CaseGroup) body).questions()) {
                give(
                        page,
                        question.body(),
                        tokens.inside(question.key()),
                        group.answers().get(question.key()),
                        touch);
            }
            return;
        }
        if (answer instanceof Answer.Gaps gaps) {
            for (Gap gap : ((Cloze) body).gaps()) {
                String given = gaps.given(gap.key()).orElseThrow();
                OptionTokens.Token token = tokens.tokens().stream()
                        .filter(t -> t.key().equals(gap.key()))
                        .findFirst()
                        .orElseThrow();
                if (gap instanceof Gap.Choice choice) {
                    String text = choice.option(given).orElseThrow().text();
                    choose(page, token, tokens.tokenOf(given).orElseThrow(), text, touch);
                    continue;
                }
                if (touch) {
                    page.locator("[data-token='" + token.token() + "'] input").tap();
                } else {
                    page.keyboard().press("Tab");
                }
                page.keyboard().type(given);
            }
            return;
        }
        if (answer instanceof Answer.Pairs pairs) {
            for (OptionTokens.Token token : tokens.tokens()) {
                String target = pairs.matched().get(token.key());
                if (target != null) {
                    String text = body.part(target).orElseThrow().text();
                    choose(page, token, tokens.tokenOf(target).orElseThrow(), text, touch);
                }
            }
            return;
        }
        if (answer instanceof Answer.Places places) {
            for (OptionTokens.Token token : tokens.tokens()) {
                String place = String.valueOf(places.placed().get(token.key()));
                choose(page, token, place, place, touch);
            }
            return;
        }
        List<String> keys = ((Answer.Choice) answer).keys();
        boolean radios = body.type() != QuestionType.MULTIPLE_CHOICE;
        if (!touch) {
            page.keyboard().press("Tab");
        }
        for (int i = 0; i < tokens.tokens().size(); i++) {
            OptionTokens.Token token = tokens.tokens().get(i);
            if (touch) {
                if (keys.contains(token.key())) {
                    page.locator(".ps-option-label:has([value='" + token.token() + "'])")
                            .tap();
                }
                continue;
            }
            if (i > 0) {
                page.keyboard().press(radios ? "ArrowDown" : "Tab");
            }
            if (keys.contains(token.key())) {
                page.keyboard().press("Space");
                if (radios) {
                    return;
                }
            }
        }
    }

    /** By touch as the system's own list of choices does it; else by the keyboard alone. */
    private static void choose(Page page, OptionTokens.Token token, String value, String text, boolean touch) {
        if (touch) {
            page.locator("[data-token='" + token.token() + "'] select").selectOption(value);
        } else {
            page.keyboard().press("Tab");
            page.keyboard().type(text);
        }
    }

    private static String json(Page page) {
        return (String) page.evaluate("() => JSON.stringify(window.question.read(document.body))");
    }

    private static Page open(
            BrowserContext context,
            QuestionBody body,
            OptionTokens tokens,
            RenderMode mode,
            Answer answer,
            Locale locale) {
        String fragment = RENDERER.render(body, tokens, mode, answer, "q1", "1 / 20", "/media/", locale);
        Page page = context.newPage();
        List<String> errors = new ArrayList<>();
        page.onConsoleMessage(m -> {
            if ("error".equals(m.type())) {
                errors.add(m.text());
            }
        });
        page.navigate(pages.show(fragment, locale));
        page.waitForFunction("() => window.question !== undefined");
        assertThat(errors)
                .as("errors in the browser, such as refusals by the policy")
                .isEmpty();
        return page;
    }

    private static com.microsoft.playwright.Browser.NewContextOptions phone() {
        return Browser.options().setViewportSize(360, 740);
    }

    private static BrowserContext context(boolean touch) {
        return chromium.context(phone().setHasTouch(touch));
    }
}
