package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.media.FileType;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Essay;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.question.Gap;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.Matching;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck;
import org.pruefstein.question.RubricRow;
import org.pruefstein.question.ShortText;
import org.pruefstein.testkit.SmallCourse;
import org.pruefstein.testkit.UseCase;

/** How the question types with parts of their own stand in a content file. */
class QuestionFormsTest {
    private static final String BANK = "modules/18-recht/practice/bank.yaml";
    private static final String HEAD = """

              - id: recht-neu%s
                type: %s
                objective: recht-lz1
                level: KNOW
                stem: |
                  Was gilt nach § 5 DDG für das Impressum eines Betriebs%s?
                sources: [src-recht-ddg-5]
            """;
    private static final String KPRIM = """
                options:
                  - {key: a, text: "Es muss leicht erkennbar sein.", correct: true, reason: "So verlangt es die Vorschrift ausdrücklich."}
                  - {key: b, text: "Es darf hinter der Anmeldung liegen.", reason: "Erreichbar muss es ohne Anmeldung sein."}
                  - {key: c, text: "Es muss ständig verfügbar sein.", correct: true, reason: "Auch das nennt die Vorschrift ausdrücklich."}
                  - {key: d, text: "Es genügt ein Postfach als Anschrift.", reason: "Ein Postfach ist keine ladungsfähige Anschrift."}
            """;

    private static final String WORDS = """
                answers: ["Anbieterkennzeichnung*"]
                caseSensitive: false
                umlautsAlike: true
                wildcards: true
                explanation: "So heißt die Pflicht in der Vorschrift."
            """;
    private static final String NUMERIC = """
                answer: "12.5"
                tolerance: "4 %"
                unit: "Tage"
                explanation: "Die Frist läuft ab dem Zugang der Aufforderung."
            """;

    private static final String ORDERING = """
                scoring: adjacent-pairs
                items:
                  - {key: a, text: "Zielgruppe bestimmen", reason: "Ohne sie hat kein weiterer Schritt einen Maßstab."}
                  - {key: b, text: "Inhalte planen", reason: "Der Plan folgt der Zielgruppe und geht der Umsetzung voraus."}
                  - {key: c, text: "Wirkung messen", reason: "Gemessen wird, was veröffentlicht ist."}
            """;

    private static final String MATCHING = """
                premises:
                  - {key: a, text: "Aufruf eines Beitrags", target: t1, reason: "Gezählt wird, wie oft er angezeigt wurde."}
                  - {key: b, text: "Klick auf den Bestelllink", target: t2, reason: "Der Klick führt zum Abschluss hin."}
                targets:
                  - {key: t1, text: "Reichweite"}
                  - {key: t2, text: "Umsatz"}
                  - {key: t3, text: "Bindung"}
            """;

    private static final String CLOZE = """
                scoring: all-or-nothing
                gaps:
                  - {key: b, kind: number, answer: "12.5", tolerance: "4 %", unit: "Tage", reason: "Die Frist nennt die Vorschrift selbst."}
                  - key: a
                    kind: words
                    answers: ["Anbieterkennzeichnung*", "Impressum"]
                    umlautsAlike: true
                    wildcards: true
                    reason: "So heißt die Pflicht in der Vorschrift."
                  - key: c
                    kind: choice
                    options:
                      - {key: c1, text: "ständig"}
                      - {key: c2, text: "zeitweise"}
                    right: c1
                    reason: "Auch das nennt die Vorschrift ausdrücklich."
            """;

    private static final String ESSAY = """
                words: {min: 20, max: 120}
                modelAnswer: |
                  Der Betrieb entschuldigt sich, nennt die Ursache und die nächsten Schritte.
                rubric:
                  - {key: a, text: "Ton", points: 2, expected: "Freundlich, ohne Floskeln und ohne Schuldzuweisung."}
                  - {key: b, text: "Inhalt", points: 3, expected: "Ursache, Abhilfe und Ansprechpartner sind genannt."}
            """;

    private static final String FILE = """
                file: {types: [pdf, png], maxMegabytes: 5}
                modelAnswer: |
                  Ein Plan mit Thema, Format, Kanal und Tag für jede Woche des Monats.
                rubric:
                  - {key: a, text: "Vollständigkeit", points: 4, expected: "Vier Wochen mit je einem Thema sind geplant."}
            """;

    private static final String CASE = """
                questions:
                  - key: a
                    type: true-false
                    stem: "Der Verein braucht ein Impressum auf seiner Seite."
                    answer: true
                    reasons: {"true": "Die Vorschrift gilt auch für Vereine.", "false": "Auch Vereine betrifft die Vorschrift."}
                  - key: b
                    type: cloze
                    stem: "Die Pflicht heißt [[a]] und gilt [[b]]."
                    gaps:
                      - {key: a, kind: words, answers: ["Impressumspflicht"], reason: "So wird die Pflicht genannt."}
                      - {key: b, kind: choice, right: b1, reason: "Das sagt die Vorschrift ausdrücklich.", options: [{key: b1, text: "ständig"}, {key: b2, text: "nie"}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        SmallCourse.copy(folder);
    }

    @Test
    void four_statements_are_read() throws IOException {
        add("kprim", KPRIM);
        assertThat(errors()).isEmpty();
        QuestionBody body = body();
        assertThat(body).isInstanceOf(Kprim.class);
        assertThat(body.options()).extracting(QuestionBody.Option::correct).containsExactly(true, false, true, false);
        assertThat(QuestionCheck.complete(body)).isEmpty();
    }

    @Test
    void items_are_read_in_their_order_with_what_counts() throws IOException {
        add("ordering", ORDERING);
        assertThat(errors()).isEmpty();
        assertThat(body()).isInstanceOfSatisfying(Ordering.class, ordering -> {
            assertThat(ordering.items()).extracting(Ordering.Item::key).containsExactly("a", "b", "c");
            assertThat(ordering.credit()).isEqualTo(Ordering.Credit.ADJACENT_PAIRS);
            assertThat(QuestionCheck.complete(ordering)).isEmpty();
        });
    }

    @Test
    void premises_are_read_with_their_targets() throws IOException {
        add("matching", MATCHING);
        assertThat(errors()).isEmpty();
        assertThat(body()).isInstanceOfSatisfying(Matching.class, matching -> {
            assertThat(matching.premises()).extracting(Matching.Premise::target).containsExactly("t1", "t2");
            assertThat(matching.targets()).hasSize(3);
            assertThat(matching.allOrNothing()).isFalse();
            assertThat(QuestionCheck.complete(matching)).isEmpty();
        });
    }

    @Test
    void a_situation_is_read_with_its_questions() throws IOException {
        add("case", CASE);
        assertThat(errors()).isEmpty();
        assertThat(body()).isInstanceOfSatisfying(CaseGroup.class, group -> {
            assertThat(group.questions()).extracting(CaseGroup.Sub::key).containsExactly("a", "b");
            assertThat(group.questions().getFirst().body()).isInstanceOf(QuestionBody.TrueFalse.class);
            assertThat(group.questions().getLast().body()).isInstanceOf(Cloze.class);
            assertThat(QuestionCheck.complete(group)).isEmpty();
        });
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void a_question_of_a_case_weighs_what_its_points_say_and_else_one() throws IOException {
        add("case", CASE.replace("key: b\n", "key: b\n        points: 3\n"));
        assertThat(errors()).isEmpty();
        assertThat(body())
                .isInstanceOfSatisfying(
                        CaseGroup.class,
                        group -> assertThat(group.questions())
                                .extracting(CaseGroup.Sub::weight)
                                .containsExactly(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "21", "-1", "1.5", "viel"})
    @UseCase(value = "UC-004", rules = "BR-213")
    void points_out_of_range_or_of_a_question_on_its_own_are_refused(String points) throws IOException {
        add("case", CASE.replace("key: b\n", "key: b\n        points: " + points + "\n"));
        assertThat(errors()).contains("publishing.schema-other");
    }

    @Test
    void a_question_on_its_own_has_no_points() throws IOException {
        add("kprim", "    points: 2\n" + KPRIM);
        assertThat(errors()).contains("publishing.schema-other");
    }

    @Test
    void gaps_are_read_in_the_order_of_their_text() throws IOException {
        add("cloze", CLOZE);
        assertThat(errors()).isEmpty();
        assertThat(body()).isInstanceOfSatisfying(Cloze.class, cloze -> {
            assertThat(cloze.allOrNothing()).isTrue();
            assertThat(cloze.gaps())
                    .containsExactly(
                            new Gap.Words(
                                    "a",
                                    List.of("Anbieterkennzeichnung*", "Impressum"),
                                    false,
                                    true,
                                    true,
                                    "So heißt die Pflicht in der Vorschrift."),
                            new Gap.Number("b", "12.5", "4", true, "Tage", "Die Frist nennt die Vorschrift selbst."),
                            new Gap.Choice(
                                    "c",
                                    List.of(new Gap.Option("c1", "ständig"), new Gap.Option("c2", "zeitweise")),
                                    "c1",
                                    "Auch das nennt die Vorschrift ausdrücklich."));
            assertThat(QuestionCheck.complete(cloze)).isEmpty();
        });
    }

    @Test
    void a_tolerance_is_read_as_a_number_or_in_percent_of_the_answer() throws IOException {
        add("numeric", NUMERIC);
        assertThat(errors()).isEmpty();
        assertThat(body()).isInstanceOfSatisfying(QuestionBody.Numeric.class, number -> {
            assertThat(number.tolerance()).isEqualTo("4");
            assertThat(number.percent()).isTrue();
        });
    }

    @Test
    void a_tolerance_without_a_sign_is_a_number() throws IOException {
        add("numeric", NUMERIC.replace("4 %", "4"));
        assertThat(body()).isInstanceOfSatisfying(QuestionBody.Numeric.class, number -> {
            assertThat(number.tolerance()).isEqualTo("4");
            assertThat(number.percent()).isFalse();
        });
    }

    @Test
    void the_options_of_accepted_forms_are_read_and_off_when_left_out() throws IOException {
        add("short-text", WORDS);
        assertThat(errors()).isEmpty();
        assertThat(body()).isInstanceOfSatisfying(ShortText.class, text -> {
            assertThat(text.umlautsAlike()).isTrue();
            assertThat(text.wildcards()).isTrue();
        });
    }

    @Test
    void without_its_option_a_star_is_a_star() throws IOException {
        add("short-text", WORDS.replaceAll("(?m)^ +(wildcards|umlautsAlike).*\\n", ""));
        assertThat(errors()).isEmpty();
        assertThat(body())
                .isEqualTo(
                        new ShortText(body().stem(), List.of("Anbieterkennzeichnung*"), false, body().explanation()));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-160")
    void an_essay_is_read_with_its_limits_and_its_rubric() throws IOException {
        add("essay", ESSAY);
        assertThat(errors()).isEmpty();
        assertThat(body()).isInstanceOfSatisfying(Essay.class, essay -> {
            assertThat(essay.minWords()).isEqualTo(20);
            assertThat(essay.maxWords()).isEqualTo(120);
            assertThat(essay.rubric()).extracting(RubricRow::points).containsExactly(2, 3);
            assertThat(QuestionCheck.complete(essay)).isEmpty();
        });
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-163")
    void a_matrix_that_could_draw_an_essay_is_refused_unless_it_rules_the_type_out() throws IOException {
        Path exam = folder.resolve(BANK.replace("practice", "exam"));
        Files.writeString(
                exam, Files.readString(exam) + HEAD.formatted("", "essay", "").replace("KNOW", "APPLY") + ESSAY);
        assertThat(ContentCheck.check(folder).errors())
                .filteredOn(e -> e.messageKey().equals("publishing.unfillable"))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.text(Locale.GERMAN)).contains("Freitext", "von Hand"))
                .allSatisfy(e -> assertThat(e.text(Locale.ENGLISH)).contains("Essay", "by hand"));
        Path blueprints = folder.resolve("exam.yaml");
        Files.writeString(
                blueprints,
                Files.readString(blueprints)
                        .replace("    types:\n", "    types:\n      - {type: essay, min: 0, max: 0}\n"));
        assertThat(errors()).doesNotContain("publishing.unfillable");
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-210")
    void a_cell_of_a_type_is_filled_from_all_modules_and_noted_while_its_reserve_is_short() throws IOException {
        cells("{type: case, count: 1, points: 5}");
        Path blueprints = folder.resolve("exam.yaml");
        Files.writeString(
                blueprints,
                Files.readString(blueprints)
                        .replace("module: seo, level: KNOW, count: 3", "module: seo, level: KNOW, count: 2"));
        assertThat(texts("blueprint"))
                .singleElement()
                .asString()
                .contains("Fallaufgabe, alle Module: Die Matrix verlangt 1 Aufgaben, im Pool sind 0.");
        Path exam = folder.resolve(BANK.replace("practice", "exam"));
        Files.writeString(exam, Files.readString(exam) + HEAD.formatted("", "case", "") + CASE);
        assertThat(texts("blueprint")).isEmpty();
        assertThat(texts("reserve"))
                .anyMatch(
                        text -> text.contains(
                                "Zelle „Fallaufgabe, alle Module“: Ein Bogen zieht 1, im Pool sind 1. Gedacht ist mindestens das Dreifache."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{count: 1, points: 5}",
                "{module: recht, count: 1, points: 5}",
                "{level: KNOW, count: 1, points: 5}",
                "{type: cases, count: 1, points: 5}"
            })
    @UseCase(value = "UC-005", rules = "BR-211")
    void only_a_cell_with_a_known_type_leaves_out_module_or_level(String cell) throws IOException {
        cells(cell);
        assertThat(errors()).containsOnly("publishing.schema-other");
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-211")
    void cells_that_draw_from_the_same_questions_are_refused() throws IOException {
        cells("{module: recht, type: single-choice, count: 1, points: 1}\n"
                + "      - {level: KNOW, type: single-choice, count: 1, points: 1}");
        assertThat(texts("blueprint"))
                .anyMatch(text -> text.contains(
                        "denselben Aufgaben: Einfachauswahl, Modul „recht“ und Einfachauswahl, alle Module, Wissen"));
    }

    /** Puts these cells in front of those of the final exam. */
    private void cells(String cells) throws IOException {
        Path blueprints = folder.resolve("exam.yaml");
        Files.writeString(
                blueprints,
                Files.readString(blueprints).replaceFirst("    cells:\n", "    cells:\n      - " + cells + "\n"));
    }

    private List<String> texts(String rule) {
        return ContentCheck.check(folder).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.text(Locale.GERMAN))
                .toList();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-161")
    void a_file_hand_in_is_read_with_what_it_accepts() throws IOException {
        add("file-hand-in", FILE);
        assertThat(errors()).isEmpty();
        assertThat(body()).isInstanceOfSatisfying(FileHandIn.class, file -> {
            assertThat(file.types()).containsExactly(FileType.PNG, FileType.PDF);
            assertThat(file.maxBytes()).isEqualTo(5 * 1024 * 1024);
            assertThat(QuestionCheck.complete(file)).isEmpty();
        });
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-220")
    void accepted_forms_that_differ_only_in_capitals_are_noted() throws IOException {
        add("short-text", WORDS.replace("[\"Anbieterkennzeichnung*\"]", "[\"Impressum\", \"Kennung\", \"IMPRESSUM\"]"));
        assertThat(ContentCheck.check(folder).notes())
                .filteredOn(note -> note.messageKey().equals("publishing.item-capitals"))
                .singleElement()
                .satisfies(note -> assertThat(note.text(Locale.GERMAN)).endsWith("Streichen Sie: IMPRESSUM."));
    }

    @Test
    void a_matching_whose_last_target_can_be_guessed_is_noted() throws IOException {
        add("matching", MATCHING.replaceFirst("(?m)^.*key: t3.*\\n", ""));
        assertThat(ContentCheck.check(folder).notes())
                .extracting(Finding::messageKey)
                .contains("publishing.item-elimination");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kprim | (?m)^ +- .key: d.*\\n          | ''                | publishing.schema-other
            kprim | , reason: "Erreichbar[^"]*"    | ''                | publishing.schema-other
            kprim | key: d                         | key: c            | publishing.option-key-twice
            ordering | (?m)^ +- .key: c.*\\n       | ''                | publishing.schema-other
            ordering | adjacent-pairs             | backwards         | publishing.schema-other
            ordering | key: b                     | key: a            | publishing.option-key-twice
            ordering | Wirkung messen             | Frag deine Kollegin | publishing.familiar
            matching | target: t2                 | target: t7        | publishing.target-unknown
            matching | key: t3                    | key: t1           | publishing.option-key-twice
            matching | , target: t2               | ''                | publishing.schema-other
            matching | key: t3                    | key: c            | publishing.schema-other
            kprim | Es genügt ein Postfach         | Keine der Antworten | publishing.item-all-none
            cloze | key: b,                        | key: d,           | publishing.mark-unknown
            cloze | key: b,                        | key: d,           | publishing.gap-unmarked
            cloze | key: c1                        | key: c2           | publishing.option-key-twice
            cloze | right: c1                      | right: c3         | publishing.gap-right-unknown
            cloze | right: c1                      | ''                | publishing.schema-other
            cloze | zeitweise                      | ständig           | publishing.gap-options-alike
            cloze | (?m)^ +- .key: c2.*\\n         | ''                | publishing.schema-other
            cloze | "12.5"                         | "0"               | publishing.gap-number-wrong
            cloze | "12.5"                         | "12,5"            | publishing.schema-other
            cloze | Anbieterkennzeichnung          | *                 | publishing.gap-wildcard-wide
            cloze | kind: number                   | kind: words       | publishing.schema-other
            cloze | So heißt die Pflicht           | Frag deine Kollegin | publishing.familiar
            case | (?m)key: b$                      | key: a            | publishing.option-key-twice
            case | right: b1                       | right: b3         | publishing.gap-right-unknown
            case | type: cloze                     | type: case        | publishing.schema-other
            case | type: cloze                     | type: essay       | publishing.schema-other
            case | heißt \\[\\[a\\]\\]                | heißt so          | publishing.gap-unmarked
            case | reasons: .*                     | reasons: {}       | publishing.schema-other
            case | braucht ein Impressum           | frag deine Leute nach dem Impressum | publishing.familiar
            numeric | 4 %                          | 4 %%              | publishing.schema-other
            numeric | 4 %                          | -4 %              | publishing.schema-other
            numeric | 12.5                         | 0.0               | publishing.number-wrong
            short-text | Anbieterkennzeichnung     | *                 | publishing.wildcard-wide
            essay | max: 120                       | max: 12           | publishing.words-crossed
            essay | max: 120                       | max: 99999        | publishing.schema-other
            essay | points: 2                      | points: 0         | publishing.schema-other
            essay | key: b                         | key: a            | publishing.option-key-twice
            essay | (?s)modelAnswer.*rubric:       | 'rubric:'         | publishing.schema-other
            file-hand-in | \\[pdf, png\\]          | [svg]             | publishing.schema-other
            file-hand-in | maxMegabytes: 5         | maxMegabytes: 500 | publishing.schema-other
            file-hand-in | Vollständigkeit         | Frag deine Kollegin | publishing.familiar
            short-text | wildcards: true           | wildcards: ja     | publishing.schema-other
            """)
    void what_does_not_hold_together_is_reported(String type, String pattern, String text, String key)
            throws IOException {
        String form = form(type);
        String broken = form.replaceFirst(pattern, text);
        assertThat(broken).isNotEqualTo(form);
        add(type, broken);
        assertThat(errors()).contains(key);
    }

    @Test
    void statements_of_which_always_as_many_hold_are_reported() throws IOException {
        for (String copy : List.of("1", "2", "3")) {
            append(HEAD.formatted(copy, "kprim", ", Fall " + copy.repeat(40)) + KPRIM);
        }
        assertThat(errors()).contains("publishing.bank-kprim");
    }

    private static String form(String type) {
        return switch (type) {
            case "kprim" -> KPRIM;
            case "numeric" -> NUMERIC;
            case "short-text" -> WORDS;
            case "ordering" -> ORDERING;
            case "matching" -> MATCHING;
            case "cloze" -> CLOZE;
            case "case" -> CASE;
            case "essay" -> ESSAY;
            case "file-hand-in" -> FILE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private void add(String type, String form) throws IOException {
        append(HEAD.formatted("", type, type.equals("cloze") ? ", das [[a]] heißt und binnen [[b]] [[c]] stimmt" : "")
                + form);
    }

    private void append(String text) throws IOException {
        Path path = folder.resolve(BANK);
        Files.writeString(path, Files.readString(path) + text);
    }

    private List<String> errors() {
        return ContentCheck.check(folder).errors().stream()
                .map(Finding::messageKey)
                .toList();
    }

    private QuestionBody body() {
        return ContentCheck.read(CourseFolders.of(folder).getFirst()).source().orElseThrow().modules().stream()
                .flatMap(module -> module.questions().stream())
                .map(question -> question.entry().value())
                .filter(entry -> entry.id().equals("recht-neu"))
                .map(entry -> entry.toBody(UnaryOperator.identity()))
                .findFirst()
                .orElseThrow();
    }
}
