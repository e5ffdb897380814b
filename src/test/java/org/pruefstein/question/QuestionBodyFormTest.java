package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.testkit.UseCase;

class QuestionBodyFormTest {
    private static final int ROUNDS = 200;
    private static final String SIGNS = "aäß€ \n\t\"\\/<>&{}[]:#*_`§\u00a0\u202f\u2028𝄞0";
    private Random random = new Random();

    @ParameterizedTest
    @EnumSource
    void whatever_stands_in_it_a_body_is_the_same_after_its_canonical_form(QuestionType type) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            random = new Random(seed);
            QuestionBody body = body(type);
            String form = CanonicalJson.write(body);
            QuestionBody read = CanonicalJson.read(form, QuestionBody.class);
            assertThat(read).as("seed %d", seed).isEqualTo(body);
            assertThat(CanonicalJson.write(read)).as("seed %d", seed).isEqualTo(form);
        }
    }

    @Test
    void a_number_stored_before_percentages_has_the_same_form_and_therefore_hash() {
        String form = "{\"answer\":\"9.5\",\"explanation\":null,\"stem\":\"?\",\"tolerance\":\"0.5\","
                + "\"type\":\"numeric\",\"unit\":\"€\"}";
        QuestionBody number = new QuestionBody.Numeric("?", "9.5", "0.5", "€", null);
        assertThat(CanonicalJson.write(number)).isEqualTo(form);
        assertThat(CanonicalJson.read(form, QuestionBody.class)).isEqualTo(number);
        assertThat(CanonicalJson.write(new QuestionBody.Numeric("?", "9.5", "0.5", true, "€", null)))
                .isEqualTo(form.replace("\"stem\"", "\"percent\":true,\"stem\""));
    }

    @Test
    void a_short_text_without_the_new_options_has_the_form_it_had_before_them() {
        String form = "{\"answers\":[\"a*\"],\"caseSensitive\":false,\"explanation\":null,\"stem\":\"?\","
                + "\"type\":\"short-text\"}";
        QuestionBody text = new ShortText("?", List.of("a*"), false, null);
        assertThat(CanonicalJson.write(text)).isEqualTo(form);
        assertThat(CanonicalJson.read(form, QuestionBody.class)).isEqualTo(text);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void a_case_stored_before_weights_has_the_same_form_and_each_of_its_questions_weighs_one() {
        String form = "{\"explanation\":null,\"questions\":[{\"body\":{\"answers\":[\"a\"],\"caseSensitive\":false,"
                + "\"explanation\":null,\"stem\":\"?\",\"type\":\"short-text\"},\"key\":\"a\"}],\"stem\":\"?\",\"type\":\"case\"}";
        ShortText text = new ShortText("?", List.of("a"), false, null);
        CaseGroup stored = (CaseGroup) CanonicalJson.read(form, QuestionBody.class);
        assertThat(stored.questions().getFirst().weight()).isOne();
        assertThat(stored).isEqualTo(new CaseGroup("?", List.of(new CaseGroup.Sub("a", text, 1)), null));
        assertThat(CanonicalJson.write(stored)).isEqualTo(form);
        String heavier = form.replace("\"key\":\"a\"", "\"key\":\"a\",\"points\":3");
        CaseGroup three = new CaseGroup("?", List.of(new CaseGroup.Sub("a", text, 3)), null);
        assertThat(CanonicalJson.write(three)).isEqualTo(heavier);
        assertThat(CanonicalJson.read(heavier, QuestionBody.class)).isEqualTo(three);
        String merged = form.replace("\"key\":\"a\"", "\"key\":\"a\",\"points\":null");
        assertThat(CanonicalJson.read(merged, QuestionBody.class)).isEqualTo(stored);
    }

    @Test
    void an_option_that_a_merge_took_away_is_not_set() {
        String form = "{\"answer\":\"9.5\",\"explanation\":null,\"percent\":null,\"stem\":\"?\","
                + "\"tolerance\":\"0.5\",\"type\":\"numeric\",\"unit\":\"€\"}";
        assertThat(CanonicalJson.read(form, QuestionBody.class))
                .isEqualTo(new QuestionBody.Numeric("?", "9.5", "0.5", "€", null));
    }

    private QuestionBody body(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE -> new QuestionBody.SingleChoice(text(), options(), way());
            case MULTIPLE_CHOICE -> new QuestionBody.MultipleChoice(text(), options(), random.nextBoolean(), way());
            case TRUE_FALSE -> new QuestionBody.TrueFalse(text(), random.nextBoolean(), text(), text(), way());
            case KPRIM -> new Kprim(text(), options(), way());
            case ORDERING ->
                new Ordering(
                        text(),
                        options().stream()
                                .map(o -> new Ordering.Item(o.key(), o.text(), o.reason()))
                                .toList(),
                        Ordering.Credit.values()[random.nextInt(3)],
                        way());
            case MATCHING ->
                new Matching(
                        text(),
                        options().stream()
                                .map(o -> new Matching.Premise(o.key(), o.text(), "t" + random.nextInt(3), o.reason()))
                                .toList(),
                        options().stream()
                                .map(o -> new Matching.Target("t" + o.key(), o.text()))
                                .toList(),
                        random.nextBoolean(),
                        way());
            case CASE ->
                new CaseGroup(
                        text(),
                        IntStream.range(0, random.nextInt(5))
                                .mapToObj(i -> new CaseGroup.Sub(
                                        "q" + i,
                                        body(QuestionType.values()[random.nextInt(QuestionType.CLOZE.ordinal() + 1)]),
                                        1 + random.nextInt(CaseGroup.MAX_WEIGHT)))
                                .toList(),
                        way());
            case CLOZE ->
                new Cloze(
                        text() + "[[k1]]" + text() + "[[k0]]",
                        options().stream().map(this::gap).toList(),
                        random.nextBoolean(),
                        way());
            case ESSAY -> new Essay(text(), random.nextInt(9), random.nextInt(9), text(), rubric(), way());
            case FILE_HAND_IN ->
                new FileHandIn(
                        text(),
                        FileHandIn.ALLOWED.subList(random.nextInt(3), 3),
                        random.nextInt(20),
                        text(),
                        rubric(),
                        way());
            case NUMERIC ->
                new QuestionBody.Numeric(
                        text(), "-" + random.nextInt(99) + ".50", "0.10", random.nextBoolean(), text(), way());
            case SHORT_TEXT ->
                new ShortText(text(), texts(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), way());
        };
    }

    private Gap gap(QuestionBody.Option from) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Gap.Words(
                        from.key(),
                        texts(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        from.reason());
            case 1 -> new Gap.Number(from.key(), "", "0.10", random.nextBoolean(), text(), from.reason());
            default ->
                new Gap.Choice(
                        from.key(),
                        options().stream()
                                .map(o -> new Gap.Option(from.key() + o.key(), o.text()))
                                .toList(),
                        text(),
                        from.reason());
        };
    }

    private List<QuestionBody.Option> options() {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> new QuestionBody.Option("k" + i, text(), random.nextBoolean(), text()))
                .toList();
    }

    private List<RubricRow> rubric() {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> new RubricRow("k" + i, text(), random.nextInt(9), text()))
                .toList();
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(5)).mapToObj(_ -> text()).toList();
    }

    private String way() {
        return random.nextInt(3) == 0 ? null : text();
    }

    private String text() {
        int[] signs = SIGNS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(30), 0, signs.length).forEach(i -> text.appendCodePoint(signs[i]));
        return text.toString();
    }
}
