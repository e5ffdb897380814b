package org.pruefstein.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pruefstein.media.FileType;

/** One question of each type with words that occur nowhere else, so that a leak of any of them is found. */
public final class SampleQuestions {
    /** Five types, for papers and quizzes whose points are reckoned by hand. */
    public static final List<QuestionType> FIVE = List.of(
            QuestionType.SINGLE_CHOICE,
            QuestionType.MULTIPLE_CHOICE,
            QuestionType.TRUE_FALSE,
            QuestionType.NUMERIC,
            QuestionType.SHORT_TEXT);

    /** All types that are scored by a rule. */
    public static final List<QuestionType> SCORED =
            Stream.of(QuestionType.values()).filter(type -> !type.handMarked()).toList();

    /** Tokens of options, hashes, UUIDs, tokens against forgery, numbers of questions, names of tests' courses and accounts. */
    private static final Pattern RANDOM = Pattern.compile(
            "[0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\\w-]{43,}|\\bq\\d+\\b|(learn|course|test)-\\d+-\\d+");

    private SampleQuestions() {}

    /** The samples; {@code right} says which option (by index) or which variant of the solution is right. */
    public static List<QuestionBody> variants(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE -> List.of(single(0), single(1), single(2));
            case MULTIPLE_CHOICE -> List.of(multiple(0, 1), multiple(1, 2), multiple(0, 3), multiple(0, 1, 2, 3));
            case TRUE_FALSE -> List.of(statement(true), statement(false));
            case KPRIM -> List.of(kprim(0, 2), kprim(1), kprim(), kprim(0, 1, 2, 3));
            case ORDERING -> List.of(order(0, 1, 2, 3), order(3, 1, 0, 2), order(1, 0, 3, 2));
            case MATCHING ->
                List.of(match("kqz4", "kqz5", "kqz5"), match("kqz5", "kqz4", "kqz6"), match("kqz6", "kqz6", "kqz6"));
            case CASE -> List.of(group(0), group(1), group(2));
            case CLOZE ->
                List.of(
                        cloze("kqz3", "4711.5", "Fnordelix"),
                        cloze("kqz4", "-86420", "Krawumpel", "Zett*aff"),
                        cloze("kqz5", "1.5", "Zwackelstein"));
            case NUMERIC ->
                List.of(number("2718.25", "0.125"), number("-314159", "77.5"), number("1618", "27.5", true));
            case SHORT_TEXT ->
                List.of(text(true, "Quorxel"), text(false, "Brimplat", "Zwackelstein"), open("Nurf*zeller"));
            case ESSAY -> List.of(essay("Plinkwert", 3), essay("Zorbelfrist", 5));
            case FILE_HAND_IN -> List.of(handIn("Plinkwert", 4), handIn("Zorbelfrist", 7));
        };
    }

    public static QuestionBody of(QuestionType type) {
        return variants(type).getFirst();
    }

    /** A right answer to {@link #of}, by option keys or text. */
    public static Answer rightAnswer(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE -> new Answer.Choice(List.of("kqz0"));
            case MULTIPLE_CHOICE -> new Answer.Choice(List.of("kqz0", "kqz1"));
            case TRUE_FALSE -> new Answer.Choice(List.of("true"));
            case KPRIM -> new Answer.Judgements(Map.of("kqz0", true, "kqz1", false, "kqz2", true, "kqz3", false));
            case ORDERING -> new Answer.Places(Map.of("kqz0", 1, "kqz1", 2, "kqz2", 3, "kqz3", 4));
            case MATCHING -> new Answer.Pairs(Map.of("kqz0", "kqz4", "kqz1", "kqz5", "kqz2", "kqz5"));
            case NUMERIC -> new Answer.Text("2718,25");
            case SHORT_TEXT -> new Answer.Text("Quorxel");
            case CLOZE -> new Answer.Gaps(Map.of("kqz0", "fnordelix", "kqz1", "4711,5"), Map.of("kqz2", "kqz3"));
            case CASE ->
                new Answer.Group(Map.of(
                        "kqz7", rightAnswer(QuestionType.SINGLE_CHOICE),
                        "kqz8", rightAnswer(QuestionType.NUMERIC),
                        "kqz9", rightAnswer(QuestionType.KPRIM),
                        "kqz6", rightAnswer(QuestionType.CLOZE)));
            case ESSAY -> new Answer.Text("Erst hören, dann antworten");
            case FILE_HAND_IN -> new Answer.File("0123456789abcdef".repeat(4), "Mein Plan.pdf", 250_000);
        };
    }

    /** What of {@link #secrets} stands in something sent, in any case; random tokens and names could contain one by chance. */
    public static List<String> secretsIn(String sent) {
        String plain =
                RANDOM.matcher(sent).replaceAll("*").replace("\u00a0", "").toLowerCase(Locale.ROOT);
        return secrets().stream()
                .filter(secret -> plain.contains(secret.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Everything of {@link #variants} that may not be sent before the solution may be seen. */
    public static List<String> secrets() {
        return List.of(
                "kqz",
                "Grundangabe",
                "Erklaerwort",
                "2718",
                "1618",
                "27.5",
                "27,5",
                "0.125",
                "0,125",
                "314159",
                "77.5",
                "77,5",
                "Quorxel",
                "Brimplat",
                "Zwackelstein",
                "4711",
                "86420",
                "Fnordelix",
                "Krawumpel",
                "Zett",
                "Nurf",
                "Plinkwert",
                "Zorbelfrist",
                "Musterwort",
                "rubric",
                "modelAnswer",
                "zeller",
                "umlautsAlike",
                "wildcards",
                "correct",
                "allOrNothing",
                "caseSensitive",
                "ADJACENT",
                "tolerance");
    }

    private static QuestionBody single(int right) {
        return new QuestionBody.SingleChoice(
                "Welche Kennzahl misst die **Reichweite** eines Beitrags?", options(3, right), "Erklaerwort eins.");
    }

    private static QuestionBody multiple(Integer... right) {
        return new QuestionBody.MultipleChoice(
                "Welche Angaben gehören ins Impressum?\n\n- eines Vereins\n- einer Firma",
                options(4, right),
                right.length > 2,
                "Erklaerwort zwei.");
    }

    private static QuestionBody statement(boolean answer) {
        return new QuestionBody.TrueFalse(
                "Ein Alt-Text beschreibt das Bild.",
                answer,
                "Grundangabe ja.",
                "Grundangabe nein.",
                "Erklaerwort drei.");
    }

    private static QuestionBody kprim(Integer... holding) {
        return new Kprim("Was gilt für Gewinnspiele?", options(4, holding), "Erklaerwort sechs.");
    }

    private static QuestionBody order(Integer... right) {
        List<QuestionBody.Option> options = options(4);
        return new Ordering(
                "Bringen Sie die Schritte einer Kampagne in die richtige Reihenfolge.",
                List.of(right).stream()
                        .map(options::get)
                        .map(o -> new Ordering.Item(o.key(), o.text(), o.reason()))
                        .toList(),
                Ordering.Credit.values()[right[0] % 3],
                "Erklaerwort sieben.");
    }

    private static QuestionBody match(String... targets) {
        List<QuestionBody.Option> options = options(3);
        return new Matching(
                "Welches Ziel verfolgen die Beiträge? Ordnen Sie zu.",
                java.util.stream.IntStream.range(0, 3)
                        .mapToObj(i -> new Matching.Premise(
                                options.get(i).key(),
                                options.get(i).text(),
                                targets[i],
                                options.get(i).reason()))
                        .toList(),
                List.of(
                        new Matching.Target("kqz4", "Bekannt werden"),
                        new Matching.Target("kqz5", "Verkaufen"),
                        new Matching.Target("kqz6", "Binden & halten")),
                targets[0].equals("kqz6"),
                "Erklaerwort acht.");
    }

    /** A case of four questions that weigh 5, 2, 1 and 2: a choice, a number, four statements and a text with gaps. */
    public static CaseGroup weighted() {
        CaseGroup plain = (CaseGroup) of(QuestionType.CASE);
        List<Integer> weights = List.of(5, 2, 1, 2);
        return new CaseGroup(
                plain.stem(),
                IntStream.range(0, weights.size())
                        .mapToObj(i -> new CaseGroup.Sub(
                                plain.questions().get(i).key(),
                                plain.questions().get(i).body(),
                                weights.get(i)))
                        .toList(),
                plain.explanation());
    }

    private static QuestionBody group(int variant) {
        return new CaseGroup(
                "Ein Verein plant eine **Kampagne**.\n\n| Monat | Budget |\n|---|---|\n| Mai | 300 € |",
                List.of(
                        new CaseGroup.Sub(
                                "kqz7", variants(QuestionType.SINGLE_CHOICE).get(variant)),
                        new CaseGroup.Sub("kqz8", number(variant == 0 ? "2718.25" : "-314159", "0.125")),
                        new CaseGroup.Sub("kqz9", variants(QuestionType.KPRIM).get(variant)),
                        new CaseGroup.Sub("kqz6", variants(QuestionType.CLOZE).get(variant))),
                "Erklaerwort zehn.");
    }

    private static QuestionBody cloze(String right, String number, String... answers) {
        return new Cloze(
                "Eine **Kennzahl** heißt [[kqz0]] und beträgt [[kqz1]].\n\n- Sie ist damit [[kqz2]].",
                List.of(
                        new Gap.Choice(
                                "kqz2",
                                List.of(
                                        new Gap.Option("kqz3", "gestiegen"),
                                        new Gap.Option("kqz4", "gesunken & schlecht"),
                                        new Gap.Option("kqz5", "gleich geblieben")),
                                right,
                                "Grundangabe zwei."),
                        new Gap.Number("kqz1", number, "0.125", answers.length > 1, "€", "Grundangabe eins."),
                        new Gap.Words(
                                "kqz0",
                                List.of(answers),
                                answers.length > 1,
                                true,
                                answers.length > 1,
                                "Grundangabe null.")),
                answers.length > 1,
                "Erklaerwort neun.");
    }

    private static QuestionBody essay(String secret, int points) {
        return new Essay(
                "Wie reagieren Sie auf einen Sturm der Entrüstung?",
                3,
                200,
                "Musterwort: **%s**.".formatted(secret),
                rubric(secret, points),
                "Erklaerwort neun.");
    }

    private static QuestionBody handIn(String secret, int points) {
        return new FileHandIn(
                "Geben Sie einen Redaktionsplan ab.",
                List.of(FileType.PNG, FileType.PDF),
                5,
                "Musterwort: **%s**.".formatted(secret),
                rubric(secret, points),
                "Erklaerwort zehn.");
    }

    private static List<RubricRow> rubric(String secret, int points) {
        return List.of(
                new RubricRow("kqz0", secret + " benannt", points, "Grundangabe null."),
                new RubricRow("kqz1", secret + " begründet", 1, "Grundangabe eins."),
                new RubricRow("kqz2", "Sprache", 2, "Grundangabe zwei."));
    }

    private static QuestionBody number(String answer, String tolerance) {
        return number(answer, tolerance, false);
    }

    private static QuestionBody number(String answer, String tolerance, boolean percent) {
        return new QuestionBody.Numeric(
                "Wie hoch sind die Kosten? Geben Sie zwei Nachkommastellen an.",
                answer,
                tolerance,
                percent,
                "€",
                "Erklaerwort vier.");
    }

    private static QuestionBody open(String form) {
        return new ShortText("Wie heißt das Werkzeug?", List.of(form), false, true, true, "Erklaerwort fünf.");
    }

    private static QuestionBody text(boolean caseSensitive, String... answers) {
        return new ShortText("Wie heißt das Werkzeug?", List.of(answers), caseSensitive, "Erklaerwort fünf.");
    }

    private static List<QuestionBody.Option> options(int count, Integer... right) {
        List<String> texts = List.of("Die *erste* Antwort", "Die zweite Antwort", "Die dritte `Antwort`", "Die vierte");
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new QuestionBody.Option(
                        "kqz" + i, texts.get(i), List.of(right).contains(i), "Grundangabe " + i + "."))
                .toList();
    }
}
