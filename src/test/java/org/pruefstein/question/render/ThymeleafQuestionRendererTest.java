package org.pruefstein.question.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.pruefstein.question.Answer;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Gap;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.Matching;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.ShortText;
import org.pruefstein.testkit.UseCase;

class ThymeleafQuestionRendererTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private final ThymeleafQuestionRenderer renderer = new ThymeleafQuestionRenderer();

    @Test
    void options_stand_in_the_order_of_the_tokens_and_are_known_by_them_only() {
        QuestionBody body = SampleQuestions.of(QuestionType.SINGLE_CHOICE);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Document html = render(body, tokens, RenderMode.ANSWER, new Answer.Choice(List.of("kqz1")), Locale.GERMAN);
        assertThat(html.select("fieldset > legend").text()).isEqualTo("Aufgabe 3 von 20");
        assertThat(html.select("input[type=radio]").eachAttr("value"))
                .isEqualTo(
                        tokens.tokens().stream().map(OptionTokens.Token::token).toList());
        assertThat(html.select("input[checked]").eachAttr("value"))
                .containsExactly(tokens.tokenOf("kqz1").orElseThrow());
    }

    @Test
    void a_statement_is_judged_in_the_language_of_the_page() {
        QuestionBody body = SampleQuestions.of(QuestionType.TRUE_FALSE);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        assertThat(render(body, tokens, RenderMode.ANSWER, null, Locale.GERMAN)
                        .select(".ps-option-text")
                        .eachText())
                .containsExactly("Richtig", "Falsch");
        assertThat(render(body, tokens, RenderMode.ANSWER, null, Locale.ENGLISH)
                        .select(".ps-option-text")
                        .eachText())
                .containsExactly("True", "False");
    }

    @Test
    void every_text_of_the_frame_is_translated() {
        for (QuestionType type : QuestionType.values()) {
            QuestionBody body = SampleQuestions.of(type);
            OptionTokens tokens = OptionTokens.draw(body, new Random(3));
            for (RenderMode mode : RenderMode.values()) {
                assertThat(render(body, tokens, mode, SampleQuestions.rightAnswer(type), Locale.ENGLISH)
                                .html())
                        .doesNotContain("!question.", "??question.");
            }
        }
    }

    @Test
    void a_locked_question_cannot_be_changed() {
        for (QuestionType type : QuestionType.values()) {
            QuestionBody body = SampleQuestions.of(type);
            Document html = render(
                    body,
                    OptionTokens.draw(body, new Random(3)),
                    RenderMode.LOCKED,
                    SampleQuestions.rightAnswer(type),
                    Locale.GERMAN);
            assertThat(html.select("fieldset")).isNotEmpty().allMatch(fields -> fields.hasAttr("disabled"));
            assertThat(html.select("[data-outcome], .ps-verdict, .ps-solution")).isEmpty();
        }
    }

    @Test
    void the_solution_tells_own_choice_and_right_ones_in_words() {
        QuestionBody body = SampleQuestions.of(QuestionType.MULTIPLE_CHOICE);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Document html =
                render(body, tokens, RenderMode.SOLUTION, new Answer.Choice(List.of("kqz0", "kqz3")), Locale.GERMAN);
        assertThat(html.select("[data-outcome=hit] .ps-verdict").text()).isEqualTo("Ihre Antwort: richtig");
        assertThat(html.select("[data-outcome=wrong] .ps-verdict").text()).isEqualTo("Ihre Antwort: nicht richtig");
        assertThat(html.select("[data-outcome=right] .ps-verdict").text()).isEqualTo("Richtige Antwort");
        assertThat(html.select(".ps-reason")).hasSize(4);
    }

    @Test
    void each_statement_is_judged_by_a_pair_of_radio_buttons_named_after_it() {
        QuestionBody body = SampleQuestions.of(QuestionType.KPRIM);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Document html =
                render(body, tokens, RenderMode.ANSWER, new Answer.Judgements(Map.of("kqz1", false)), Locale.GERMAN);
        assertThat(html.select(".ps-row").eachAttr("data-token"))
                .isEqualTo(
                        tokens.tokens().stream().map(OptionTokens.Token::token).toList());
        assertThat(html.select(".ps-row").first().select("label").eachText()).containsExactly("Richtig", "Falsch");
        for (Element group : html.select("[role=radiogroup]")) {
            assertThat(html.getElementById(group.attr("aria-labelledby")).text())
                    .startsWith("Die ");
            assertThat(group.select("input[type=radio]").eachAttr("name"))
                    .containsOnly(group.select("input").attr("name"));
        }
        assertThat(html.select("input[checked]").eachAttr("value")).containsExactly("false");
        assertThat(html.select(".ps-count").text()).isEqualTo("1 von 4 beantwortet");
    }

    @Test
    void the_solution_tells_of_each_statement_whether_it_holds_and_why() {
        QuestionBody body = SampleQuestions.of(QuestionType.KPRIM);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Answer answer = new Answer.Judgements(Map.of("kqz0", true, "kqz1", true));
        Document html = render(body, tokens, RenderMode.SOLUTION, answer, Locale.GERMAN);
        assertThat(html.select("[data-outcome=hit] .ps-verdict").text()).isEqualTo("Ihre Antwort: richtig");
        assertThat(html.select("[data-outcome=wrong] .ps-verdict").text())
                .isEqualTo("Ihre Antwort: nicht richtig. Die Aussage ist falsch.");
        assertThat(html.select("[data-outcome=open] .ps-verdict").eachText())
                .containsExactlyInAnyOrder(
                        "Keine Antwort. Die Aussage ist richtig.", "Keine Antwort. Die Aussage ist falsch.");
        assertThat(html.select(".ps-reason")).hasSize(4);
    }

    @Test
    void each_item_has_a_list_of_places_named_after_it() {
        QuestionBody body = SampleQuestions.of(QuestionType.ORDERING);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Document html = render(body, tokens, RenderMode.ANSWER, new Answer.Places(Map.of("kqz1", 4)), Locale.GERMAN);
        assertThat(html.select("select")).hasSize(4);
        for (Element select : html.select("select")) {
            assertThat(select.select("option").eachText()).containsExactly("–", "1", "2", "3", "4");
            String[] name = select.attr("aria-labelledby").split(" ");
            assertThat(html.getElementById(name[0]).text()).isEqualTo("Platz");
            assertThat(html.getElementById(name[1]).text()).startsWith("Die ");
        }
        assertThat(html.select("option[selected]").eachText()).containsExactly("4");
        assertThat(html.select(".ps-row").eachAttr("data-token"))
                .isEqualTo(
                        tokens.tokens().stream().map(OptionTokens.Token::token).toList());
    }

    @Test
    void the_solution_tells_of_each_item_its_place_and_of_all_the_order() {
        QuestionBody body = SampleQuestions.of(QuestionType.ORDERING);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Answer answer = new Answer.Places(Map.of("kqz0", 1, "kqz1", 2, "kqz2", 2));
        Document html = render(body, tokens, RenderMode.SOLUTION, answer, Locale.GERMAN);
        assertThat(html.select("[data-outcome=hit] .ps-verdict").text()).isEqualTo("Ihre Antwort: richtig");
        assertThat(html.select("[data-outcome=shared] .ps-verdict").eachText())
                .containsExactlyInAnyOrder(
                        "Platz mehrfach vergeben, zählt nicht. Richtiger Platz: 2.",
                        "Platz mehrfach vergeben, zählt nicht. Richtiger Platz: 3.");
        assertThat(html.select("[data-outcome=open] .ps-verdict").text())
                .isEqualTo("Keine Antwort. Richtiger Platz: 4.");
        assertThat(html.select(".ps-sequence li").eachText())
                .containsExactly("Die erste Antwort", "Die zweite Antwort", "Die dritte Antwort", "Die vierte");
    }

    @Test
    void each_premise_has_a_list_of_all_targets_in_their_shuffled_order() {
        QuestionBody body = SampleQuestions.of(QuestionType.MATCHING);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Document html =
                render(body, tokens, RenderMode.ANSWER, new Answer.Pairs(Map.of("kqz1", "kqz6")), Locale.GERMAN);
        assertThat(html.select(".ps-row").eachAttr("data-token"))
                .isEqualTo(tokens.tokens().stream()
                        .limit(3)
                        .map(OptionTokens.Token::token)
                        .toList());
        for (Element select : html.select("select")) {
            assertThat(select.select("option").eachAttr("value"))
                    .endsWith(tokens.tokens().stream()
                            .skip(3)
                            .map(OptionTokens.Token::token)
                            .toArray(String[]::new))
                    .hasSize(4);
        }
        assertThat(html.select("option[selected]").eachText()).containsExactly("Binden & halten");
        assertThat(html.select(".ps-count").text()).isEqualTo("1 von 3 beantwortet");
    }

    @Test
    void the_solution_tells_of_each_premise_what_belongs_to_it() {
        QuestionBody body = SampleQuestions.of(QuestionType.MATCHING);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Answer answer = new Answer.Pairs(Map.of("kqz0", "kqz4", "kqz1", "kqz6"));
        Document html = render(body, tokens, RenderMode.SOLUTION, answer, Locale.GERMAN);
        assertThat(html.select("[data-outcome=hit] .ps-verdict").text()).isEqualTo("Ihre Antwort: richtig");
        assertThat(html.select("[data-outcome=wrong] .ps-verdict").text())
                .isEqualTo("Ihre Antwort: nicht richtig. Richtig: Verkaufen");
        assertThat(html.select("[data-outcome=open] .ps-verdict").text())
                .isEqualTo("Keine Antwort. Richtig: Verkaufen");
    }

    @Test
    void gaps_stand_in_their_text_with_their_place_as_name_and_their_sentence_as_description() {
        QuestionBody body = SampleQuestions.of(QuestionType.CLOZE);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Answer answer = new Answer.Gaps(Map.of("kqz0", "Fnord"), Map.of("kqz2", "kqz4"));
        Document html = render(body, tokens, RenderMode.ANSWER, answer, Locale.GERMAN);
        assertThat(html.select("p > .ps-bound > .ps-gap")).hasSize(2);
        assertThat(html.select("li > .ps-bound > .ps-gap")).hasSize(1);
        assertThat(html.select(".ps-gap-control").eachAttr("aria-label"))
                .containsExactly("Lücke 1 von 3", "Lücke 2 von 3", "Lücke 3 von 3");
        Element number = html.select("input[inputmode=decimal]").first();
        String[] described = number.attr("aria-describedby").split(" ");
        assertThat(html.getElementById(described[0]).text()).isEqualTo("Eine Kennzahl heißt [1] und beträgt [2].");
        assertThat(html.getElementById(described[1]).attr("data-gap"))
                .isEqualTo(tokens.tokenOf("kqz1").orElseThrow());
        assertThat(html.select("input[inputmode=text]").attr("value")).isEqualTo("Fnord");
        assertThat(html.select("option[selected]").eachText()).containsExactly("gesunken & schlecht");
        assertThat(html.select("select option").eachAttr("value"))
                .endsWith(tokens.tokens().stream()
                        .skip(3)
                        .map(OptionTokens.Token::token)
                        .toArray(String[]::new));
        assertThat(html.select(".ps-count").text()).isEqualTo("2 von 3 Lücken ausgefüllt");
        assertThat(html.text()).doesNotContain("[[");
    }

    @Test
    void the_solution_tells_of_each_gap_what_was_given_what_is_right_and_why() {
        QuestionBody body = SampleQuestions.of(QuestionType.CLOZE);
        Answer answer = new Answer.Gaps(Map.of("kqz1", "4711,6"), Map.of("kqz2", "kqz4"));
        Document html =
                render(body, OptionTokens.draw(body, new Random(3)), RenderMode.SOLUTION, answer, Locale.GERMAN);
        assertThat(html.select(".ps-gap-notes .ps-verdict").eachText().stream()
                        .map(text -> text.replace('\u00a0', ' ')))
                .containsExactly(
                        "Lücke 1 – Keine Antwort. Richtig: Fnordelix",
                        "Lücke 2 – Ihre Antwort: richtig",
                        "Lücke 3 – Ihre Antwort: nicht richtig. Richtig: gestiegen");
        assertThat(html.select(".ps-gap").eachAttr("data-outcome")).containsExactly("open", "hit", "wrong");
        assertThat(html.select(".ps-gap-notes .ps-reason").eachText())
                .containsExactly("Grundangabe null.", "Grundangabe eins.", "Grundangabe zwei.");
        assertThat(html.select(".ps-gap-notes").text().replace('\u00a0', ' ')).contains("Richtig von 4 711,375");
    }

    @Test
    void a_case_shows_its_situation_once_and_its_questions_in_their_order() {
        QuestionBody body = SampleQuestions.of(QuestionType.CASE);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        Document html =
                render(body, tokens, RenderMode.ANSWER, SampleQuestions.rightAnswer(QuestionType.CASE), Locale.GERMAN);
        assertThat(html.select("details[open] > summary").text()).isEqualTo("Situation");
        assertThat(html.select("details table")).hasSize(1);
        assertThat(html.select(".ps-sub").eachAttr("data-token"))
                .isEqualTo(tokens.tokens().stream()
                        .limit(4)
                        .map(OptionTokens.Token::token)
                        .toList());
        assertThat(html.select(".ps-sub legend").eachText())
                .containsExactly(
                        "Teilaufgabe 1 von 4", "Teilaufgabe 2 von 4", "Teilaufgabe 3 von 4", "Teilaufgabe 4 von 4");
        List<String> ids = html.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(html.select(".ps-typed-control").attr("value")).isEqualTo("2718,25");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void questions_that_weigh_differently_say_what_they_count_where_their_group_is_named() {
        QuestionBody body = SampleQuestions.weighted();
        assertThat(legends(body, RenderMode.ANSWER, null, Locale.GERMAN))
                .startsWith(
                        "Teilaufgabe 1 von 4, 5 von 10 Punkten der Aufgabe",
                        "Teilaufgabe 2 von 4, 2 von 10 Punkten der Aufgabe");
        assertThat(legends(body, RenderMode.ANSWER, 5, Locale.GERMAN))
                .containsExactly(
                        "Teilaufgabe 1 von 4, 2,5 Punkte",
                        "Teilaufgabe 2 von 4, 1 Punkt",
                        "Teilaufgabe 3 von 4, 0,5 Punkte",
                        "Teilaufgabe 4 von 4, 1 Punkt");
        assertThat(legends(body, RenderMode.LOCKED, 20, Locale.ENGLISH))
                .startsWith("Part question 1 of 4, 10 points", "Part question 2 of 4, 4 points");
        assertThat(legends(SampleQuestions.of(QuestionType.CASE), RenderMode.ANSWER, 20, Locale.ENGLISH))
                .startsWith("Part question 1 of 4");
        assertThat(sheet(body, RenderMode.ANSWER, null, 5, Locale.GERMAN)
                        .select("#q3-hint")
                        .text())
                .isEqualTo("Alle Fragen beziehen sich auf die Situation. Was jede zählt, steht bei ihr.");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-214")
    void the_solution_of_a_case_says_for_each_question_what_was_reached() {
        QuestionBody body = SampleQuestions.weighted();
        Answer answer = new Answer.Group(Map.of(
                "kqz7", SampleQuestions.rightAnswer(QuestionType.SINGLE_CHOICE),
                "kqz8", new Answer.Text("7"),
                "kqz9", new Answer.Judgements(Map.of("kqz0", true, "kqz1", false, "kqz2", true, "kqz3", true))));
        assertThat(reached(body, answer, 5, Locale.GERMAN))
                .containsExactly(
                        "Teilaufgabe 1: 2,5 von 2,5 Punkten erreicht",
                        "Teilaufgabe 2: 0 von 1 Punkt erreicht",
                        "Teilaufgabe 3: 0,25 von 0,5 Punkten erreicht",
                        "Teilaufgabe 4: 0 von 1 Punkt erreicht");
        assertThat(reached(body, answer, null, Locale.ENGLISH))
                .startsWith("Part question 1: 100 % reached", "Part question 2: 0 % reached");
        assertThat(reached(SampleQuestions.of(QuestionType.CASE), new Answer.Group(Map.of()), null, Locale.GERMAN))
                .hasSize(4)
                .allMatch(text -> text.endsWith(": 0 % erreicht"));
        assertThat(sheet(body, RenderMode.LOCKED, answer, 5, Locale.GERMAN).select(".ps-sub-reached"))
                .isEmpty();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-214")
    void the_solution_of_a_case_gives_for_each_question_reasons_explanation_and_what_else_is_right() {
        ShortText word = new ShortText("Wie heißt das?", List.of("Reichweite", "Reach"), false, "So nennt man es.");
        Gap gap = new Gap.Words("g", List.of("Zielgruppe", "Publikum"), false, false, false, "Sie wird angesprochen.");
        CaseGroup body = new CaseGroup(
                "Ein Verein wirbt um Mitglieder.",
                List.of(
                        new CaseGroup.Sub("a", SampleQuestions.of(QuestionType.SINGLE_CHOICE)),
                        new CaseGroup.Sub("b", word),
                        new CaseGroup.Sub("c", SampleQuestions.of(QuestionType.NUMERIC)),
                        new CaseGroup.Sub(
                                "d", new Cloze("Wir suchen die [[g]].", List.of(gap), false, "Das Wort fällt oft."))),
                "Das Ganze erklärt.");
        Document html = sheet(body, RenderMode.SOLUTION, new Answer.Group(Map.of()), 10, Locale.GERMAN);
        List<String> parts = html.select(".ps-sub").eachText().stream()
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
        body.questions()
                .getFirst()
                .body()
                .options()
                .forEach(option -> assertThat(parts.get(0)).contains(option.reason()));
        assertThat(parts.get(0)).contains("Erklaerwort");
        assertThat(parts.get(1)).contains("Reichweite", "Ebenfalls richtig: Reach", "So nennt man es.");
        assertThat(parts.get(2)).contains("2 718,25", "Richtig von 2 718,125", "Erklaerwort");
        assertThat(parts.get(3))
                .contains("Zielgruppe", "Ebenfalls richtig: Publikum", "Sie wird angesprochen.", "Das Wort fällt oft.");
        assertThat(html.select(".ps-explanation").last().text()).contains("Das Ganze erklärt.");
    }

    private List<String> legends(QuestionBody body, RenderMode mode, Integer worth, Locale locale) {
        return sheet(body, mode, null, worth, locale).select(".ps-sub legend").eachText();
    }

    private List<String> reached(QuestionBody body, Answer answer, Integer worth, Locale locale) {
        return sheet(body, RenderMode.SOLUTION, answer, worth, locale)
                .select(".ps-sub > .ps-sub-reached")
                .eachText()
                .stream()
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    private Document sheet(QuestionBody body, RenderMode mode, Answer answer, Integer worth, Locale locale) {
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        return Jsoup.parse(
                renderer.render(body, tokens, mode, answer, "q3", "Aufgabe 3 von 20", "/media/", worth, locale));
    }

    @Test
    void a_gap_whose_mark_is_in_a_link_or_missing_stands_at_the_end() {
        Gap gap = new Gap.Words("a", List.of("x"), false, false, false, "");
        for (String stem : List.of("Ohne Marke.", "Im [Link [[a]]](https://example.org/[[a]])")) {
            QuestionBody body = new Cloze(stem, List.of(gap), false, null);
            Document html =
                    render(body, OptionTokens.draw(body, new Random(3)), RenderMode.ANSWER, null, Locale.GERMAN);
            assertThat(html.select("a .ps-gap")).isEmpty();
            assertThat(html.select(".ps-gap")).hasSize(1);
        }
    }

    @Test
    void numbers_of_the_solution_carry_the_decimal_mark_of_the_language() {
        QuestionBody body = SampleQuestions.of(QuestionType.NUMERIC);
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        assertThat(render(body, tokens, RenderMode.SOLUTION, null, Locale.GERMAN)
                        .select(".ps-solution")
                        .text()
                        .replace('\u00a0', ' '))
                .contains("2 718,25 €", "Richtig von 2 718,125 bis 2 718,375 € (± 0,125)");
        assertThat(render(body, tokens, RenderMode.SOLUTION, null, Locale.ENGLISH)
                        .select(".ps-solution")
                        .text()
                        .replace('\u00a0', ' '))
                .contains("2 718.25 €", "Right from 2 718.125 to 2 718.375 € (± 0.125)");
    }

    @Test
    void the_solution_says_whether_what_was_typed_is_right() {
        QuestionBody number = new QuestionBody.Numeric("?", "48000", "500", "€", null);
        QuestionBody word = new ShortText("?", List.of("Impressum"), false, null);
        assertThat(typed(number, "48200")).containsExactly("hit", "Ihre Antwort: richtig");
        assertThat(typed(number, "49000")).containsExactly("wrong", "Ihre Antwort: nicht richtig");
        assertThat(typed(number, "viel")).containsExactly("wrong", "Ihre Antwort: nicht richtig");
        assertThat(typed(word, "impressum")).containsExactly("hit", "Ihre Antwort: richtig");
        assertThat(typed(word, "")).containsExactly("open", "Keine Antwort");
    }

    private List<String> typed(QuestionBody body, String text) {
        Element typed = render(
                        body,
                        OptionTokens.draw(body, new Random(3)),
                        RenderMode.SOLUTION,
                        new Answer.Text(text),
                        Locale.GERMAN)
                .expectFirst(".ps-typed");
        assertThat(typed.expectFirst("input").attr("aria-describedby"))
                .isEqualTo(typed.expectFirst(".ps-verdict").id());
        return List.of(
                typed.attr("data-outcome"), typed.expectFirst(".ps-verdict").text());
    }

    @Test
    void of_accepted_forms_that_differ_only_in_capitals_spaces_or_marks_the_solution_tells_the_first() {
        assertThat(solution(new ShortText(
                        "?", List.of("Art. 26 DSGVO", "Art.26 DSGVO", "art 26 dsgvo", "Artikel 26"), false, null)))
                .contains("Richtige Antwort: Art. 26 DSGVO Ebenfalls richtig: Artikel 26")
                .doesNotContain("Art.26", "art 26");
        assertThat(solution(new ShortText("?", List.of("→", "=>"), false, null)))
                .contains("Richtige Antwort: → Ebenfalls richtig: =>");
    }

    @Test
    void marks_after_a_gap_stay_on_its_line() {
        QuestionBody body = new Cloze(
                "Von [[a]], nicht von [[b]].",
                List.of(
                        new Gap.Words("a", List.of("x"), false, false, false, ""),
                        new Gap.Words("b", List.of("y"), false, false, false, "")),
                false,
                null);
        Document html = render(body, OptionTokens.draw(body, new Random(3)), RenderMode.ANSWER, null, Locale.GERMAN);
        assertThat(html.select(".ps-bound").eachText()).containsExactly("1,", "2.");
        assertThat(html.select(".ps-cloze").text()).isEqualTo("Von 1, nicht von 2.");
    }

    @Test
    void the_solution_shows_the_accepted_range_of_a_number_unless_only_the_exact_one_counts() {
        assertThat(solution(new QuestionBody.Numeric("?", "10", "0.5", "€", null)))
                .contains("Richtige Antwort: 10 € Richtig von 9,5 bis 10,5 € (± 0,5)");
        assertThat(solution(new QuestionBody.Numeric("?", "-1250.00", "10", true, "", null)))
                .contains("Richtig von -1 375,00 bis -1 125,00 (± 10 % der Lösung)");
        assertThat(solution(new QuestionBody.Numeric("?", "10", "0.0", true, "€", null)))
                .doesNotContain("von", "±");
    }

    @Test
    void a_wildcard_of_the_solution_is_an_ellipsis_that_is_explained() {
        assertThat(solution(new ShortText("?", List.of("Suchmaschine*", "*bot"), false, false, true, null)))
                .contains(
                        "Richtige Antwort: Suchmaschine…",
                        "… steht für beliebige weitere Zeichen.",
                        "Ebenfalls richtig: …bot");
        assertThat(solution(new ShortText("?", List.of("a*"), false, null)))
                .contains("Richtige Antwort: a*")
                .doesNotContain("…");
    }

    private String solution(QuestionBody body) {
        OptionTokens tokens = OptionTokens.draw(body, new Random(3));
        return render(body, tokens, RenderMode.SOLUTION, null, Locale.GERMAN)
                .select(".ps-solution")
                .text()
                .replace('\u00a0', ' ');
    }

    @Test
    void script_and_template_expressions_in_any_text_stay_text() {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) "
                + "__${T(java.lang.Runtime)}__ [[${7*7}]] \"' onfocus=alert(1)";
        QuestionBody choice = new QuestionBody.SingleChoice(
                attack, List.of(new QuestionBody.Option("a", attack, true, attack)), attack);
        QuestionBody number = new QuestionBody.Numeric(attack, "1", "0", attack, attack);
        QuestionBody text = new ShortText(attack, List.of(attack, attack), false, attack);
        QuestionBody kprim = new Kprim(attack, List.of(new QuestionBody.Option("a", attack, true, attack)), attack);
        QuestionBody order =
                new Ordering(attack, List.of(new Ordering.Item("a", attack, attack)), Ordering.Credit.POSITION, attack);
        QuestionBody match = new Matching(
                attack,
                List.of(new Matching.Premise("a", attack, "1", attack)),
                List.of(new Matching.Target("1", attack)),
                false,
                attack);
        QuestionBody cloze = new Cloze(
                attack + "[[a]] [[b]] [[c]]",
                List.of(
                        new Gap.Words("a", List.of(attack), false, false, false, attack),
                        new Gap.Number("b", "1", "0", false, attack, attack),
                        new Gap.Choice("c", List.of(new Gap.Option("c1", attack)), "c1", attack)),
                false,
                attack);
        Answer typed = new Answer.Gaps(Map.of("a", attack, "b", attack), Map.of("c", "c1"));
        for (RenderMode mode : RenderMode.values()) {
            Document html = render(cloze, OptionTokens.draw(cloze, new Random(3)), mode, typed, Locale.GERMAN);
            assertThat(html.select("script, img, [onerror], [onfocus]")).isEmpty();
            assertThat(html.select(".ps-gap")).hasSize(3);
            assertThat(html.text()).contains("[[${7*7}]]").doesNotContain("49");
        }
        for (QuestionBody body : List.of(choice, kprim, order, match, number, text)) {
            for (RenderMode mode : RenderMode.values()) {
                OptionTokens tokens = OptionTokens.draw(body, new Random(3));
                Document html = Jsoup.parse(renderer.render(
                        body, tokens, mode, new Answer.Text(attack), "q", attack, "/media/", Locale.GERMAN));
                assertThat(html.select("script, img, [onerror], [onfocus]")).isEmpty();
                assertThat(html.select("a[href^=javascript]")).isEmpty();
                assertThat(html.text()).contains("[[${7*7}]]").doesNotContain("49");
            }
        }
    }

    @Test
    void pictures_come_from_the_media_store_only() {
        QuestionBody body = new ShortText(
                "![Ein Balken](media:" + HASH + ") ![Fremd](https://example.org/x.png)", List.of("x"), false, null);
        Document html = render(body, OptionTokens.draw(body, new Random(3)), RenderMode.ANSWER, null, Locale.GERMAN);
        assertThat(html.select("img[src]").eachAttr("src"))
                .contains("/media/" + HASH)
                .noneMatch(s -> s.contains("example"));
        assertThat(html.select("img").first().attr("alt")).isEqualTo("Ein Balken");
    }

    @Test
    void an_id_that_is_none_is_refused() {
        QuestionBody body = SampleQuestions.of(QuestionType.SHORT_TEXT);
        assertThatThrownBy(() -> renderer.render(
                        body,
                        OptionTokens.draw(body, new Random(3)),
                        RenderMode.ANSWER,
                        null,
                        "q\" x",
                        "",
                        "",
                        Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Document render(QuestionBody body, OptionTokens tokens, RenderMode mode, Answer answer, Locale locale) {
        return Jsoup.parse(renderer.render(body, tokens, mode, answer, "q3", "Aufgabe 3 von 20", "/media/", locale));
    }
}
