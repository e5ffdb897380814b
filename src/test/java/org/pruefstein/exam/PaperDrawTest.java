package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pruefstein.course.Level;
import org.pruefstein.exam.Blueprint.Cell;
import org.pruefstein.exam.Blueprint.TypeQuota;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.testkit.UseCase;

class PaperDrawTest {
    private static final List<Cell> CELLS = List.of(
            new Cell("seo", Level.KNOW, 3, 5),
            new Cell("seo", Level.UNDERSTAND, 4, 5),
            new Cell("seo", Level.APPLY, 3, 5),
            new Cell("law", Level.KNOW, 3, 5),
            new Cell("law", Level.UNDERSTAND, 4, 5),
            new Cell("law", Level.APPLY, 3, 5));
    private static final List<TypeQuota> QUOTAS = List.of(
            new TypeQuota(QuestionType.SINGLE_CHOICE, 7, 10),
            new TypeQuota(QuestionType.MULTIPLE_CHOICE, 3, 6),
            new TypeQuota(QuestionType.TRUE_FALSE, 2, 4),
            new TypeQuota(QuestionType.NUMERIC, 1, 3),
            new TypeQuota(QuestionType.SHORT_TEXT, 1, 3));
    private static final int PAPERS = 10_000;

    @Test
    void ten_thousand_papers_keep_the_matrix_and_the_quotas_and_use_the_whole_pool_evenly() {
        Blueprint blueprint = blueprint(CELLS, QUOTAS);
        List<PoolItem> pool = pool();
        assertThat(pool).hasSize(48);
        assertThat(blueprint.questions()).isEqualTo(20);
        PaperDraw draw = new PaperDraw(blueprint, pool);
        PaperDraw sameDraw = new PaperDraw(blueprint, pool);
        Map<PoolItem, Integer> exposure = new HashMap<>();
        for (long seed = 0; seed < PAPERS; seed++) {
            List<DrawnItem> paper = draw.draw(seed);
            assertThat(sameDraw.draw(seed)).isEqualTo(paper);
            keepsMatrix(blueprint, paper);
            keepsQuotas(blueprint, paper);
            paper.forEach(i -> exposure.merge(i.item(), 1, Integer::sum));
        }
        assertThat(exposure.keySet()).containsExactlyInAnyOrderElementsOf(pool);
        for (Cell cell : CELLS) {
            double expected = (double) PAPERS * cell.count() / of(pool, cell).size();
            of(pool, cell)
                    .forEach(i -> assertThat((double) exposure.getOrDefault(i, 0))
                            .as(i.toString())
                            .isBetween(expected / 2, expected * 2));
        }
    }

    @Test
    void the_same_seed_over_the_same_pool_gives_the_same_paper_and_another_seed_another() {
        PaperDraw draw = new PaperDraw(blueprint(CELLS, QUOTAS), pool());
        List<PoolItem> shuffled = new ArrayList<>(pool());
        java.util.Collections.reverse(shuffled);
        PaperDraw sameDraw = new PaperDraw(blueprint(CELLS, QUOTAS), shuffled);
        assertThat(sameDraw.draw(42)).isEqualTo(draw.draw(42));
        assertThat(draw.draw(43)).isNotEqualTo(draw.draw(42));
    }

    @Test
    void a_stored_seed_gives_the_same_paper_in_years_to_come() {
        assertThat(new PaperDraw(blueprint(CELLS, QUOTAS), pool())
                        .draw(20261123).stream()
                                .map(i -> i.item().questionId().value())
                                .toList())
                .containsExactly(
                        38L, 1L, 28L, 9L, 22L, 12L, 7L, 2L, 35L, 18L, 44L, 15L, 14L, 41L, 29L, 36L, 24L, 34L, 26L, 42L);
    }

    @Test
    void questions_of_all_cells_are_mixed() {
        PaperDraw draw = new PaperDraw(blueprint(CELLS, QUOTAS), pool());
        long firstFromSeo = LongStream.range(0, 1000)
                .filter(seed -> draw.draw(seed).getFirst().item().moduleKey().equals("seo"))
                .count();
        assertThat(firstFromSeo).isBetween(400L, 600L);
    }

    @Test
    void every_paper_that_keeps_matrix_and_quotas_is_equally_likely() {
        List<PoolItem> pool = List.of(
                item(1, "m", Level.KNOW, QuestionType.SINGLE_CHOICE),
                item(2, "m", Level.KNOW, QuestionType.SINGLE_CHOICE),
                item(3, "m", Level.KNOW, QuestionType.NUMERIC),
                item(4, "n", Level.KNOW, QuestionType.SINGLE_CHOICE),
                item(5, "n", Level.KNOW, QuestionType.NUMERIC),
                item(6, "n", Level.KNOW, QuestionType.NUMERIC));
        Blueprint blueprint = blueprint(
                List.of(new Cell("m", Level.KNOW, 2, 1), new Cell("n", Level.KNOW, 1, 1)),
                List.of(new TypeQuota(QuestionType.NUMERIC, 1, 1)));
        PaperDraw draw = new PaperDraw(blueprint, pool);
        Map<List<Long>, Long> papers = LongStream.range(0, PAPERS)
                .mapToObj(seed -> draw.draw(seed).stream()
                        .map(i -> i.item().questionId().value())
                        .sorted()
                        .toList())
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        assertThat(papers.keySet())
                .containsExactlyInAnyOrder(
                        List.of(1L, 2L, 5L), List.of(1L, 2L, 6L), List.of(1L, 3L, 4L), List.of(2L, 3L, 4L));
        papers.values().forEach(n -> assertThat(n).isCloseTo(PAPERS / 4, within(200L)));
    }

    @Test
    void papers_are_equally_likely_also_where_hardly_any_keeps_the_quotas() {
        List<PoolItem> pool = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int module = 0; module < 6; module++) {
            for (int i = 0; i < 20; i++) {
                pool.add(item(
                        pool.size() + 1,
                        "m" + module,
                        Level.KNOW,
                        i < 2 ? QuestionType.NUMERIC : QuestionType.SINGLE_CHOICE));
            }
            cells.add(new Cell("m" + module, Level.KNOW, 1, 1));
        }
        PaperDraw draw = new PaperDraw(blueprint(cells, List.of(new TypeQuota(QuestionType.NUMERIC, 5, 6))), pool);
        long onlyNumbers = LongStream.range(0, PAPERS)
                .filter(seed -> draw.draw(seed).stream().allMatch(i -> i.item().type() == QuestionType.NUMERIC))
                .count();
        double share = 64.0 / (64 + 6 * 32 * 18);
        assertThat((double) onlyNumbers).isCloseTo(PAPERS * share, within(60.0));
    }

    @Test
    void the_one_solution_of_a_tight_matrix_is_found() {
        List<PoolItem> pool = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int module = 0; module < 12; module++) {
            for (QuestionType type : SampleQuestions.SCORED) {
                pool.add(item(pool.size() + 1, "m" + module, Level.KNOW, type));
            }
            cells.add(new Cell("m" + module, Level.KNOW, 1, 1));
        }
        Blueprint blueprint = blueprint(
                cells,
                List.of(
                        new TypeQuota(QuestionType.SHORT_TEXT, 12, 12),
                        new TypeQuota(QuestionType.SINGLE_CHOICE, 0, 0)));
        assertThat(new PaperDraw(blueprint, pool).draw(7))
                .allMatch(i -> i.item().type() == QuestionType.SHORT_TEXT)
                .hasSize(12);
    }

    @Test
    @Timeout(5)
    void a_long_exam_over_nineteen_modules_is_drawn_in_a_moment() {
        List<PoolItem> pool = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int module = 0; module < 19; module++) {
            for (Level level : Level.values()) {
                for (int i = 0; i < 40; i++) {
                    pool.add(item(pool.size() + 1, "m" + module, level, QuestionType.values()[i % 5]));
                }
                cells.add(new Cell("m" + module, level, 1, 1));
            }
        }
        Blueprint blueprint = blueprint(
                cells,
                QUOTAS.stream()
                        .map(q -> new TypeQuota(q.type(), q.min() * 2, q.max() * 5))
                        .toList());
        keepsQuotas(blueprint, new PaperDraw(blueprint, pool).draw(1));
    }

    @Test
    void what_cannot_be_filled_is_refused_with_the_reason() {
        refused(List.of(new Cell("seo", Level.KNOW, 9, 5)), List.of(), "seo", "9", "8");
        refused(List.of(new Cell("pr", Level.KNOW, 1, 5)), List.of(), "pr", "1", "0");
        refused(List.of(), List.of(), "keine Aufgabe");
        refused(List.of(new Cell("seo", Level.KNOW, 1, 0)), List.of(), "Punkt");
        refused(List.of(CELLS.get(0), CELLS.get(0)), List.of(), "denselben Aufgaben", "Modul „seo“, Wissen");
        refused(CELLS, List.of(new TypeQuota(QuestionType.NUMERIC, 7, 20)), "Zahl", "7", "6");
        refused(
                List.of(new Cell("seo", Level.KNOW, 8, 5)),
                List.of(new TypeQuota(QuestionType.SINGLE_CHOICE, 0, 2)),
                "2",
                "3");
        refused(CELLS, List.of(new TypeQuota(QuestionType.NUMERIC, 3, 2)), "3", "2");
        refused(CELLS, List.of(QUOTAS.get(0), QUOTAS.get(0)), "zweimal");
        refused(
                CELLS,
                List.of(
                        new TypeQuota(QuestionType.SINGLE_CHOICE, 11, 20),
                        new TypeQuota(QuestionType.MULTIPLE_CHOICE, 10, 20)),
                "zusammen");
    }

    @Test
    void a_draw_that_is_not_possible_never_starts() {
        Blueprint blueprint = blueprint(List.of(new Cell("pr", Level.KNOW, 1, 5)), List.of());
        assertThatThrownBy(() -> new PaperDraw(blueprint, pool())).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(List<Cell> cells, List<TypeQuota> quotas, String... words) {
        List<DrawObstacle> obstacles = PaperDraw.obstacles(blueprint(cells, quotas), pool());
        assertThat(obstacles.stream().map(o -> o.text(Locale.GERMAN)).collect(Collectors.joining(" ")))
                .contains(words)
                .doesNotContain("!");
    }

    private static void keepsMatrix(Blueprint blueprint, List<DrawnItem> paper) {
        assertThat(paper).hasSize(blueprint.questions()).doesNotHaveDuplicates();
        for (Cell cell : blueprint.cells()) {
            assertThat(paper.stream()
                            .filter(i -> i.item().moduleKey().equals(cell.module())
                                    && i.item().level() == cell.level()
                                    && i.points() == cell.points()))
                    .hasSize(cell.count());
        }
    }

    private static void keepsQuotas(Blueprint blueprint, List<DrawnItem> paper) {
        for (TypeQuota quota : blueprint.types()) {
            assertThat(paper.stream()
                            .filter(i -> i.item().type() == quota.type())
                            .count())
                    .isBetween((long) quota.min(), (long) quota.max());
        }
    }

    private static List<PoolItem> of(List<PoolItem> pool, Cell cell) {
        return pool.stream()
                .filter(i -> i.moduleKey().equals(cell.module()) && i.level() == cell.level())
                .toList();
    }

    /** 48 questions: eight in each cell, three of them single choice. */
    private static List<PoolItem> pool() {
        List<QuestionType> types = List.of(
                QuestionType.SINGLE_CHOICE,
                QuestionType.SINGLE_CHOICE,
                QuestionType.SINGLE_CHOICE,
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.TRUE_FALSE,
                QuestionType.NUMERIC,
                QuestionType.SHORT_TEXT);
        List<PoolItem> pool = new ArrayList<>();
        for (Cell cell : CELLS) {
            types.forEach(t -> pool.add(item(pool.size() + 1, cell.module(), cell.level(), t)));
        }
        return pool;
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-163")
    void a_matrix_that_could_draw_what_is_marked_by_hand_is_refused_with_that_reason() {
        List<PoolItem> pool = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            pool.add(item(i, "m", Level.KNOW, i < 3 ? QuestionType.ESSAY : QuestionType.NUMERIC));
        }
        List<Cell> cells = List.of(new Cell("m", Level.KNOW, 2, 1));
        Blueprint open = blueprint(cells, List.of());
        assertThat(PaperDraw.obstacles(open, pool))
                .singleElement()
                .satisfies(o -> assertThat(o.text(Locale.GERMAN)).contains("„m“", "Freitext", "von Hand"))
                .satisfies(o -> assertThat(o.text(Locale.ENGLISH)).contains("Essay", "by hand"));
        assertThatThrownBy(() -> new PaperDraw(open, pool)).isInstanceOf(IllegalArgumentException.class);

        Blueprint without = blueprint(cells, List.of(new TypeQuota(QuestionType.ESSAY, 0, 0)));
        assertThat(PaperDraw.obstacles(without, pool)).isEmpty();
        for (long seed = 0; seed < 50; seed++) {
            assertThat(new PaperDraw(without, pool).draw(seed))
                    .hasSize(2)
                    .allMatch(drawn -> drawn.item().type() == QuestionType.NUMERIC);
        }
        assertThat(PaperDraw.obstacles(open, pool.subList(0, 2))).isNotEmpty();
        assertThat(PaperDraw.obstacles(without, pool.subList(0, 3))).isNotEmpty();
    }

    /** The pool with six cases, no two of the same module and level. */
    private static List<PoolItem> poolWithCases() {
        List<PoolItem> pool = new ArrayList<>(pool());
        CELLS.forEach(c -> pool.add(item(pool.size() + 1, c.module(), c.level(), QuestionType.CASE)));
        return pool;
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-210")
    void ten_thousand_papers_have_the_case_that_a_cell_names_and_no_other_and_use_all_cases_evenly() {
        List<Cell> cells = new ArrayList<>(CELLS);
        cells.add(new Cell(null, null, QuestionType.CASE, 1, 10));
        List<TypeQuota> quotas = new ArrayList<>(QUOTAS);
        quotas.add(new TypeQuota(QuestionType.CASE, 1, 1));
        PaperDraw draw = new PaperDraw(blueprint(cells, quotas), poolWithCases());
        Map<PoolItem, Integer> exposure = new HashMap<>();
        for (long seed = 0; seed < PAPERS; seed++) {
            List<DrawnItem> paper = draw.draw(seed);
            keepsQuotas(blueprint(cells, quotas), paper);
            List<DrawnItem> cases = paper.stream()
                    .filter(i -> i.item().type() == QuestionType.CASE)
                    .toList();
            assertThat(cases)
                    .singleElement()
                    .satisfies(i -> assertThat(i.points()).isEqualTo(10));
            keepsMatrix(
                    blueprint(CELLS, QUOTAS),
                    paper.stream().filter(i -> !cases.contains(i)).toList());
            paper.forEach(i -> exposure.merge(i.item(), 1, Integer::sum));
        }
        assertThat(exposure.keySet()).containsExactlyInAnyOrderElementsOf(poolWithCases());
        assertThat(exposure.entrySet()).allSatisfy(e -> {
            PoolItem item = e.getKey();
            double expected = item.type() == QuestionType.CASE
                    ? PAPERS / 6.0
                    : CELLS.stream()
                            .filter(c -> item.moduleKey().equals(c.module()) && c.level() == item.level())
                            .mapToDouble(c -> PAPERS * c.count() / 8.0)
                            .sum();
            assertThat((double) e.getValue()).as(item.toString()).isBetween(expected / 2, expected * 2);
            if (item.type() == QuestionType.CASE) {
                assertThat((double) e.getValue()).isCloseTo(expected, within(200.0));
            }
        });
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-210")
    void a_cell_without_a_type_never_draws_a_case() {
        List<PoolItem> pool = List.of(
                item(1, "m", Level.KNOW, QuestionType.CASE),
                item(2, "m", Level.KNOW, QuestionType.NUMERIC),
                item(3, "m", Level.APPLY, QuestionType.CASE));
        Cell one = new Cell("m", Level.KNOW, 1, 1);
        for (long seed = 0; seed < 100; seed++) {
            assertThat(new PaperDraw(blueprint(List.of(one), List.of()), pool).draw(seed))
                    .extracting(i -> i.item().questionId().value())
                    .containsExactly(2L);
        }
        assertThat(PaperDraw.obstacles(blueprint(List.of(new Cell("m", Level.KNOW, 2, 1)), List.of()), pool))
                .extracting(o -> o.text(Locale.GERMAN))
                .containsExactly("Modul „m“, Wissen: Die Matrix verlangt 2 Aufgaben, im Pool sind 1.");
        assertThat(PaperDraw.obstacles(blueprint(List.of(one), List.of(new TypeQuota(QuestionType.CASE, 1, 1))), pool))
                .extracting(DrawObstacle::messageKey)
                .containsExactly("exam.obstacle-quota-min");
        assertThat(PaperDraw.obstacles(
                        blueprint(List.of(new Cell(null, null, QuestionType.CASE, 3, 1)), List.of()), pool))
                .extracting(o -> o.text(Locale.ENGLISH))
                .containsExactly("Case, all modules: the matrix asks for 3 questions, the pool has 2.");
        Cell apply = new Cell(null, Level.APPLY, QuestionType.CASE, 1, 1);
        assertThat(new PaperDraw(blueprint(List.of(apply), List.of()), pool).draw(1))
                .extracting(i -> i.item().questionId().value())
                .containsExactly(3L);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-211")
    void what_a_cell_with_a_type_could_draw_no_cell_without_draws_and_no_two_cells_share_questions() {
        Cell named = new Cell("seo", null, QuestionType.SINGLE_CHOICE, 2, 1);
        Cell open = new Cell("seo", Level.KNOW, 3, 1);
        Cell other = new Cell("law", Level.KNOW, 8, 1);
        Blueprint blueprint = blueprint(List.of(open, named, other), List.of());
        for (long seed = 0; seed < 100; seed++) {
            List<DrawnItem> paper = new PaperDraw(blueprint, pool()).draw(seed);
            assertThat(paper).hasSize(13).doesNotHaveDuplicates();
            assertThat(paper.stream()
                            .filter(i -> i.item().moduleKey().equals("seo")
                                    && i.item().type() == QuestionType.SINGLE_CHOICE))
                    .hasSize(2);
        }
        refused(List.of(new Cell("seo", Level.KNOW, 6, 1), named), List.of(), "Modul „seo“, Wissen", "6", "5");
        refused(
                List.of(named, new Cell(null, Level.KNOW, QuestionType.SINGLE_CHOICE, 1, 1)),
                List.of(),
                "denselben Aufgaben",
                "Einfachauswahl, Modul „seo“",
                "Einfachauswahl, alle Module, Wissen");
        assertThat(PaperDraw.obstacles(
                        blueprint(
                                List.of(
                                        new Cell(null, Level.KNOW, QuestionType.SINGLE_CHOICE, 1, 1),
                                        new Cell(null, Level.APPLY, QuestionType.SINGLE_CHOICE, 1, 1),
                                        new Cell("seo", null, QuestionType.NUMERIC, 1, 1),
                                        new Cell("law", null, QuestionType.NUMERIC, 1, 1)),
                                List.of()),
                        pool()))
                .isEmpty();
        assertThatThrownBy(() -> new Cell("seo", null, null, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell(null, Level.KNOW, null, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-212")
    void a_blueprint_stored_before_cells_had_types_draws_cases_as_it_did() {
        String stored = """
                {"aids":[],"bank":"EXAM","cells":[{"count":1,"level":"KNOW","module":"m","points":5}],"gradeKey":"ihk-100",\
                "key":"bp","kind":"FINAL","minutes":45,"passPoints":50,"rounding":"A","title":"Alt",\
                "types":[{"max":1,"min":1,"type":"CASE"}]}""";
        Blueprint old = CanonicalJson.read(stored, Blueprint.class);
        assertThat(old.draw()).isEqualTo("quota-v1");
        List<PoolItem> pool =
                List.of(item(1, "m", Level.KNOW, QuestionType.CASE), item(2, "m", Level.KNOW, QuestionType.NUMERIC));
        assertThat(PaperDraw.obstacles(old, pool)).isEmpty();
        assertThat(new PaperDraw(old, pool).draw(1))
                .extracting(i -> i.item().questionId().value())
                .containsExactly(1L);
        assertThat(CanonicalJson.read(CanonicalJson.write(old), Blueprint.class))
                .isEqualTo(old);
        Blueprint today = blueprint(List.of(new Cell(null, null, QuestionType.CASE, 1, 1)), List.of());
        assertThat(CanonicalJson.write(today))
                .contains("{\"count\":1,\"points\":1,\"type\":\"CASE\"}", "\"draw\":\"quota-v2\"");
        assertThat(CanonicalJson.read(CanonicalJson.write(today), Blueprint.class))
                .isEqualTo(today);
    }

    @Test
    @Timeout(30)
    @UseCase(value = "UC-005", rules = "BR-042")
    void sixty_questions_of_nineteen_modules_with_one_case_are_drawn_in_a_moment_whatever_the_seed() {
        Blueprint blueprint = sixty(4, 7);
        assertThat(blueprint.questions()).isEqualTo(60);
        assertThat(blueprint.points()).isEqualTo(100);
        PaperDraw draw = new PaperDraw(blueprint, poolOfNineteen());
        for (long seed = 0; seed < 1000; seed++) {
            List<DrawnItem> paper = draw.draw(seed);
            keepsQuotas(blueprint, paper);
            assertThat(paper.stream().filter(i -> i.item().type() == QuestionType.CASE))
                    .hasSize(1);
        }
    }

    @Test
    @Timeout(30)
    @UseCase(value = "UC-005", rules = "BR-215")
    void quotas_that_hardly_any_long_paper_keeps_are_refused_with_that_reason() {
        assertThat(PaperDraw.obstacles(sixty(5, 6), poolOfNineteen()))
                .singleElement()
                .satisfies(o -> assertThat(o.text(Locale.GERMAN)).contains("so eng"))
                .satisfies(o -> assertThat(o.text(Locale.ENGLISH)).contains("so narrow"));
    }

    /** 59 questions of 57 cells and a case; eight of the types so often. */
    private static Blueprint sixty(int least, int most) {
        List<Cell> cells = new ArrayList<>();
        for (int module = 0; module < 19; module++) {
            for (Level level : Level.values()) {
                cells.add(new Cell("m" + module, level, level == Level.UNDERSTAND && module < 2 ? 2 : 1, 1));
            }
        }
        cells.add(new Cell(null, null, QuestionType.CASE, 1, 41));
        return blueprint(
                cells,
                SampleQuestions.SCORED.stream()
                        .filter(type -> type != QuestionType.CASE && type != QuestionType.SINGLE_CHOICE)
                        .map(type -> new TypeQuota(type, least, most))
                        .toList());
    }

    /** Eleven questions of each cell, three of eleven single choice, and a case of each module. */
    private static List<PoolItem> poolOfNineteen() {
        List<QuestionType> types = new ArrayList<>(SampleQuestions.SCORED);
        types.remove(QuestionType.CASE);
        types.add(QuestionType.SINGLE_CHOICE);
        types.add(QuestionType.SINGLE_CHOICE);
        List<PoolItem> pool = new ArrayList<>();
        for (int module = 0; module < 19; module++) {
            for (Level level : Level.values()) {
                for (QuestionType type : types) {
                    pool.add(item(pool.size() + 1, "m" + module, level, type));
                }
            }
            pool.add(item(pool.size() + 1, "m" + module, Level.APPLY, QuestionType.CASE));
        }
        return pool;
    }

    private static PoolItem item(long id, String module, Level level, QuestionType type) {
        return new PoolItem(
                new QuestionVersionId(id + 1000), new QuestionId(id), module, module + "-o", level, type, "hash" + id);
    }

    private static Blueprint blueprint(List<Cell> cells, List<TypeQuota> types) {
        return new Blueprint(
                "bp",
                Blueprint.Kind.FINAL,
                "Abschlussprüfung",
                Bank.EXAM,
                45,
                50,
                "ihk-100",
                "A",
                List.of(),
                cells,
                types);
    }
}
