package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.media.ReencodedPicture;
import org.pruefstein.question.Answer;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Evidence;
import org.pruefstein.question.ExchangedQuestion;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.ImportStep;
import org.pruefstein.question.PictureUploads;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionExchange;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.RandomAnswers;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.Scoring;
import org.pruefstein.question.Tag;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.Sha256;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class QuestionExchangeModuleTest {
    private static final String COURSE = "social-media-manager";
    private static final String NASTY =
            "Erste Zeile: \"ja\" # kein Kommentar\n\n- yes\n\t- 'null' \\ {a: b}\n| x |\n|---|\n"
                    + "| ~ |\n\nEnde mit Leerzeichen \u00a0\u2028\r\n\u0085 äöüß 😀 5 $ 100 %  \n";
    private final String prefix = "x" + System.nanoTime();

    @Autowired
    QuestionExchangeDesk desk;

    @Autowired
    QuestionExchange exchange;

    @Autowired
    PictureUploads uploads;

    @Autowired
    CourseCatalog catalog;

    @Autowired
    MediaFiles media;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @BeforeEach
    void instructor() {
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, COURSE)));
    }

    @AfterEach
    void nobody() {
        accounts.signOut();
    }

    @ParameterizedTest
    @EnumSource
    @UseCase(value = "UC-004", rules = "BR-172")
    void every_type_is_the_same_after_export_and_import_and_export(QuestionType type) {
        List<ExchangedQuestion> questions = new ArrayList<>();
        List<QuestionBody> bodies = new ArrayList<>(SampleQuestions.variants(type));
        if (type == QuestionType.CASE) {
            bodies.add(SampleQuestions.weighted());
        }
        for (QuestionBody body : bodies) {
            questions.add(
                    question(type.code() + questions.size(), Bank.EXAM, own(body), new Tag("Ä#b"), new Tag("yes")));
        }
        byte[] first = archive(questions);
        BankReader.Banks read = BankReader.read(BankArchive.read(COURSE, file(first)), outline());
        assertThat(new Report(read.findings()).errors()).isEmpty();
        assertThat(read.questions()).isEqualTo(questions);

        apply(first, preview(first).steps());
        List<ExchangedQuestion> stored = exchange.bank(COURSE, "").stream()
                .filter(q -> q.key().startsWith(prefix))
                .toList();
        assertThat(archive(stored)).isEqualTo(first);
        demandEqualScores(questions, stored, type.ordinal());
        assertThat(preview(first).steps()).extracting(ImportStep::kind).containsOnly(ImportStep.Kind.IDENTICAL);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void texts_with_everything_that_files_take_for_signs_and_pictures_come_back_as_they_were() throws IOException {
        String picture = uploads.add(png(), "bild.png");
        List<ExchangedQuestion> questions = List.of(question(
                "texts",
                Bank.PRACTICE,
                new QuestionBody.SingleChoice(
                        NASTY + "![Ein Bild](" + picture + ")",
                        List.of(
                                new QuestionBody.Option("a", "![Bild](" + picture + ") 1.0", true, "null"),
                                new QuestionBody.Option("b", "2024-01-01", false, " "),
                                new QuestionBody.Option("c", "", false, "")),
                        "$\\frac{a}{b}$")));
        SortedMap<String, byte[]> files = BankFiles.of(outline(), questions, media);
        assertThat(files).hasSize(2);
        assertThat(files.keySet()).anyMatch(path -> path.contains("/assets/") && path.endsWith(".png"));
        BankReader.Banks read = BankReader.read(new CourseFolder(COURSE, files), outline());
        assertThat(read.questions()).isEqualTo(questions);
        assertThat(read.pictures()).hasSize(1);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void an_import_makes_drafts_and_leaves_alone_what_others_are_working_on() {
        ExchangedQuestion question = question("a", Bank.PRACTICE, QuestionFixture.single("Was ist das eine?"));
        byte[] first = archive(List.of(question));
        List<ImportStep> steps = preview(first).steps();
        assertThat(steps).extracting(ImportStep::kind).containsExactly(ImportStep.Kind.NEW);
        apply(first, steps);

        byte[] changed = archive(List.of(question("a", Bank.PRACTICE, QuestionFixture.single("Was ist das andere?"))));
        QuestionExchangeDesk.Preview own = preview(changed);
        assertThat(own.possible()).isTrue();
        assertThat(own.steps().getFirst().noteKey()).isEqualTo("question.import-replaces-draft");
        assertThat(preview(archive(List.of(question("a", Bank.EXAM, QuestionFixture.single("Was ist das eine?")))))
                        .steps()
                        .getFirst()
                        .noteKey())
                .isEqualTo("question.import-other-bank");

        apply(changed, own.steps());
        assertThatThrownBy(() -> apply(changed, own.steps()))
                .isInstanceOf(DomainException.class)
                .hasMessage("question.import-overtaken");
        assertThat(preview(changed).possible()).isFalse();

        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, COURSE)));
        assertThat(preview(first).steps().getFirst().noteKey()).isEqualTo("question.import-foreign-draft");
    }

    @Test
    void tags_alone_change_without_a_new_version() {
        QuestionBody body = QuestionFixture.single("Was ist das?");
        byte[] first = archive(List.of(question("t", Bank.PRACTICE, body)));
        apply(first, preview(first).steps());
        byte[] tagged = archive(List.of(question("t", Bank.PRACTICE, body, new Tag("neu"))));
        List<ImportStep> steps = preview(tagged).steps();
        assertThat(steps.getFirst().noteKey()).isEqualTo("question.import-tags-only");
        apply(tagged, steps);
        assertThat(preview(tagged).steps().getFirst().kind()).isEqualTo(ImportStep.Kind.IDENTICAL);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-173")
    void an_error_names_file_and_line_and_hinders_the_whole_import() {
        String good = new String(
                archiveFiles(List.of(question("ok", Bank.PRACTICE, QuestionFixture.single("Was ist das?"))))
                        .firstEntry()
                        .getValue(),
                StandardCharsets.UTF_8);
        String bad = good.replace(prefix + "-ok", prefix + "-bad")
                .replace("Was ist das?", "Was gilt für $\\\\foo$ und ![](../assets/none.png)?");
        byte[] archive = zip(Map.of("modules/14-seo/practice/a.yaml", good, "modules/14-seo/practice/b.yaml", bad));
        QuestionExchangeDesk.Preview preview = preview(archive);
        assertThat(preview.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(Finding::file, Finding::messageKey)
                .contains(
                        tuple("modules/14-seo/practice/b.yaml", "content.formula-command"),
                        tuple("modules/14-seo/practice/b.yaml", "publishing.picture-missing"),
                        tuple("modules/14-seo/practice/b.yaml", "publishing.alt-missing"));
        assertThat(preview.findings()).allMatch(f -> f.line() > 1);
        assertThat(preview.possible()).isFalse();
        assertThatThrownBy(() -> apply(archive, preview.steps())).hasMessage("publishing.archive-errors");
        assertThat(exchange.bank(COURSE, "")).noneMatch(q -> q.key().startsWith(prefix));
    }

    @ParameterizedTest
    @CsvSource({
        "../x.yaml,                              publishing.archive-path",
        "social-media-manager/../../x.yaml,      publishing.archive-path",
        "/etc/passwd,                            publishing.archive-path",
        "social-media-manager\\x.yaml,           publishing.archive-path",
        "C:/x.yaml,                              publishing.archive-path",
        "other-course/modules/a/practice/x.yaml, publishing.archive-other-course",
        "social-media-manager/course.yaml,       publishing.archive-empty"
    })
    @UseCase(value = "UC-004", rules = "BR-173")
    void archives_that_lead_elsewhere_are_refused(String path, String key) {
        byte[] archive = BankArchive.write("X", Map.of("y", new byte[1]));
        byte[] named = rezip(path);
        assertThat(archive).isNotEmpty();
        assertThatThrownBy(() -> preview(named))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-173")
    void bombs_and_garbage_are_refused() {
        byte[] bomb = BankArchive.write(COURSE, Map.of("modules/14-seo/practice/a.yaml", new byte[90_000_000]));
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> preview(bomb)).hasMessage("publishing.archive-unpacks-too-large");
        assertThatThrownBy(() -> preview(new byte[BankArchive.MAX_SIZE + 1]))
                .hasMessage("publishing.archive-too-large");
        assertThatThrownBy(() -> preview("kein ZIP".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("publishing.archive-empty");
        byte[] latin = BankArchive.write(
                COURSE, Map.of("modules/14-seo/practice/a.yaml", "questions: ü".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(preview(latin).findings()).extracting(Finding::messageKey).containsExactly("publishing.not-utf8");
        byte[] unknown = zip(Map.of("modules/99-none/practice/a.yaml", "questions: []"));
        assertThat(preview(unknown).findings())
                .extracting(Finding::messageKey)
                .containsExactly("publishing.module-unknown");
        byte[] fake = BankArchive.write(
                COURSE,
                Map.of(
                        "modules/14-seo/assets/a.png",
                        "<script>".getBytes(StandardCharsets.UTF_8),
                        "modules/14-seo/practice/a.yaml",
                        new String(
                                        archiveFiles(List.of(question(
                                                        "p", Bank.PRACTICE, QuestionFixture.single("Was ist das?"))))
                                                .firstEntry()
                                                .getValue(),
                                        StandardCharsets.UTF_8)
                                .replace("Was ist das?", "Was? ![Bild](../assets/a.png)")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(preview(fake).findings()).extracting(Finding::messageKey).contains("media.not-a-picture");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void another_courses_banks_neither_leave_nor_change() {
        byte[] archive = archive(List.of(question("f", Bank.EXAM, QuestionFixture.single("Was ist das?"))));
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course())));
        assertThatThrownBy(() -> desk.export(COURSE, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.preview(COURSE, file(archive))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.apply(
                        COURSE, file(archive), new QuestionExchangeDesk.Preview(List.of(), List.of(), List.of())))
                .isInstanceOf(AccessDeniedException.class);
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, COURSE)));
        assertThatThrownBy(() -> desk.export(COURSE, "")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void what_is_published_with_its_key_does_not_enter_the_exam_bank_under_another_name() {
        ExchangedQuestion shipped = exchange.bank(COURSE, "seo").stream()
                .filter(q -> q.bank() == Bank.EXAM && !q.key().startsWith("x"))
                .findFirst()
                .orElseThrow();
        ExchangedQuestion practised = exchange.bank(COURSE, "seo").stream()
                .filter(q -> q.bank() == Bank.PRACTICE && !q.key().startsWith("x"))
                .findFirst()
                .orElseThrow();
        byte[] copies = archive(List.of(
                question("a", Bank.EXAM, shipped.content().body()),
                question("b", Bank.EXAM, practised.content().body()),
                question("c", Bank.EXAM, own(shipped.content().body())),
                new ExchangedQuestion(
                        shipped.key(),
                        Bank.EXAM,
                        new QuestionContent(
                                shipped.content().moduleKey(),
                                shipped.content().objectiveKey(),
                                shipped.content().level() == Level.KNOW ? Level.APPLY : Level.KNOW,
                                shipped.content().body()),
                        List.of())));
        List<ImportStep> steps = preview(copies).steps();
        assertThat(steps)
                .extracting(ImportStep::key, ImportStep::kind, ImportStep::noteKey)
                .containsExactlyInAnyOrder(
                        tuple(prefix + "-a", ImportStep.Kind.CONFLICT, "question.import-specimen"),
                        tuple(prefix + "-b", ImportStep.Kind.CONFLICT, "question.import-specimen"),
                        tuple(prefix + "-c", ImportStep.Kind.NEW, null),
                        tuple(shipped.key(), ImportStep.Kind.CONFLICT, "question.import-specimen"));
        apply(copies, steps);
        assertThat(exchange.bank(COURSE, "seo"))
                .extracting(ExchangedQuestion::key)
                .contains(prefix + "-c")
                .doesNotContain(prefix + "-a", prefix + "-b");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void the_trail_counts_what_an_import_changed() {
        ExchangedQuestion same = question("same", Bank.PRACTICE, QuestionFixture.single("Was ist das?"));
        byte[] first = archive(List.of(same));
        apply(first, preview(first).steps());
        byte[] more =
                archive(List.of(same, question("more", Bank.PRACTICE, QuestionFixture.single("Was ist das andere?"))));
        apply(more, preview(more).steps());
        assertThat(jdbc.sql(
                                "SELECT payload FROM audit_event WHERE action = 'question.bank-imported' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("\"questions\":\"1\"");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-171")
    void pictures_of_an_import_count_as_uploaded_and_keep_to_the_days_number() throws IOException {
        TestAccounts.TestAccount person = accounts.create(Map.of(Role.INSTRUCTOR, COURSE));
        accounts.signIn(person);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("modules/14-seo/assets/a.png", png(41));
        files.put("modules/14-seo/assets/b.png", png(42));
        files.put("modules/14-seo/assets/unused.png", png(43));
        String yaml = new String(
                archiveFiles(List.of(question("pic", Bank.PRACTICE, QuestionFixture.single("Was ist das?"))))
                        .firstEntry()
                        .getValue(),
                StandardCharsets.UTF_8);
        files.put(
                "modules/14-seo/practice/a.yaml",
                yaml.replace("Was ist das?", "Was? ![A](../assets/a.png) ![B](../assets/b.png)")
                        .getBytes(StandardCharsets.UTF_8));
        byte[] archive = BankArchive.write(COURSE, files);
        List<ImportStep> steps = preview(archive).steps();
        uploaded(person, 299);
        assertThatThrownBy(() -> apply(archive, steps)).hasMessage("question.too-many-pictures");
        assertThat(exchange.bank(COURSE, "seo")).noneMatch(q -> q.key().startsWith(prefix));

        jdbc.sql("DELETE FROM picture_upload WHERE account_id = :id AND hash = :hash")
                .param("id", person.id().value())
                .param("hash", Sha256.of(prefix + 0))
                .update();
        apply(archive, steps);
        assertThat(jdbc.sql("SELECT hash FROM picture_upload WHERE account_id = :id")
                        .param("id", person.id().value())
                        .query(String.class)
                        .list())
                .hasSize(300);
        assertThat(preview(archive).steps()).extracting(ImportStep::kind).containsOnly(ImportStep.Kind.IDENTICAL);
        assertThat(media.holds(Sha256.of(ReencodedPicture.of(png(41)).bytes()))).isTrue();
        assertThat(media.holds(Sha256.of(ReencodedPicture.of(png(43)).bytes()))).isFalse();
    }

    @Test
    void neither_export_nor_import_is_in_a_transaction_while_pictures_are_drawn() {
        Transactional whole =
                AnnotatedElementUtils.getMergedAnnotation(QuestionExchangeDesk.class, Transactional.class);
        assertThat(whole).isNotNull();
        assertThat(whole.propagation()).isEqualTo(Propagation.NOT_SUPPORTED);
        assertThat(QuestionExchangeDesk.class.getDeclaredMethods())
                .noneMatch(method -> AnnotatedElementUtils.isAnnotated(method, Transactional.class));
        byte[] archive =
                archive(List.of(question("alone", Bank.PRACTICE, QuestionFixture.single("Was ist das allein?"))));
        List<ImportStep> steps = preview(archive).steps();
        transaction.executeWithoutResult(around -> {
            apply(archive, steps);
            around.setRollbackOnly();
        });
        assertThat(exchange.bank(COURSE, "seo")).anyMatch(q -> q.key().equals(prefix + "-alone"));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-173")
    void what_an_import_would_not_take_is_not_exported() throws IOException {
        List<ExchangedQuestion> many = new ArrayList<>();
        for (int i = 0; i < 260; i++) {
            many.add(question(String.format("n%03d", i), Bank.PRACTICE, QuestionFixture.single("Was ist " + i + "?")));
        }
        SortedMap<String, byte[]> files = archiveFiles(many);
        assertThat(files.keySet())
                .containsExactly("modules/14-seo/practice/bank-2.yaml", "modules/14-seo/practice/bank.yaml");
        BankReader.Banks read = BankReader.read(BankArchive.read(COURSE, file(archive(many))), outline());
        assertThat(read.questions()).containsExactlyInAnyOrderElementsOf(many);

        List<ExchangedQuestion> large = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            large.add(question("l" + i, Bank.PRACTICE, QuestionFixture.single("x".repeat(13_000))));
        }
        assertThatThrownBy(() -> archiveFiles(large)).hasMessage("publishing.export-too-large");

        StringBuilder pictures = new StringBuilder("Was?");
        for (int i = 0; i < 301; i++) {
            pictures.append(" ![Bild](media:")
                    .append(media.store(png(1000 + i), "p.png").hash())
                    .append(')');
        }
        ExchangedQuestion full = question("full", Bank.PRACTICE, QuestionFixture.single(pictures.toString()));
        assertThatThrownBy(() -> archiveFiles(List.of(full))).hasMessage("publishing.export-too-large");

        byte[] heavy = new byte[11 * 1024 * 1024];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, heavy, 0, 5);
        String hash = media.store(heavy, "x.pdf").hash();
        ExchangedQuestion one =
                question("one", Bank.PRACTICE, QuestionFixture.single("Was? ![Bild](media:" + hash + ")"));
        assertThatThrownBy(() -> archiveFiles(List.of(one))).hasMessage("publishing.export-too-large");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void sources_and_validity_come_back_as_they_were() {
        QuestionBody body = QuestionFixture.single("Was ist das?");
        ExchangedQuestion proven = new ExchangedQuestion(
                prefix + "-src",
                Bank.PRACTICE,
                new QuestionContent(
                        "seo",
                        "seo-lz1",
                        Level.KNOW,
                        body,
                        new Evidence(List.of("src-seo-b", "src-seo-a"), LocalDate.of(2027, 1, 31))),
                List.of());
        byte[] first = archive(List.of(proven));
        QuestionExchangeDesk.Preview preview = preview(first);
        assertThat(preview.findings()).isEmpty();
        apply(first, preview.steps());
        ExchangedQuestion stored = exchange.bank(COURSE, "seo").stream()
                .filter(q -> q.key().equals(proven.key()))
                .findFirst()
                .orElseThrow();
        assertThat(stored).isEqualTo(proven);
        assertThat(archive(List.of(stored))).isEqualTo(first);

        byte[] bare = archive(List.of(question("src", Bank.PRACTICE, body)));
        assertThat(preview(bare).steps().getFirst().kind()).isEqualTo(ImportStep.Kind.CHANGED);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void the_shipped_exam_items_leave_with_the_sources_that_their_files_name() {
        CourseSource files = ContentCheck.read(
                        CourseFolders.packaged(getClass().getClassLoader()).getFirst())
                .source()
                .orElseThrow();
        Map<String, Evidence> written = files.modules().stream()
                .flatMap(module -> module.questions().stream())
                .map(question -> question.entry().value())
                .collect(Collectors.toMap(QuestionEntry::id, QuestionEntry::evidence));
        List<ExchangedQuestion> items = exchange.bank(COURSE, "blogs").stream()
                .filter(q -> q.bank() == Bank.EXAM && written.containsKey(q.key()))
                .toList();
        assertThat(items)
                .hasSizeGreaterThan(20)
                .allSatisfy(q -> assertThat(q.content().evidence()).isEqualTo(written.get(q.key())))
                .anyMatch(q -> q.content().evidence().validUntil() != null);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void a_single_module_can_be_exported() {
        byte[] archive = desk.export(COURSE, "seo");
        assertThat(BankArchive.read(COURSE, file(archive)).files().keySet())
                .isNotEmpty()
                .allMatch(path -> path.startsWith("modules/14-seo/"));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-173")
    void files_that_are_nothing_but_errors_are_not_read_to_the_end() {
        String flood = "questions:\n" + "  - {a: 1}\n".repeat(9_000);
        QuestionExchangeDesk.Preview preview =
                preview(zip(Map.of("modules/14-seo/practice/a.yaml", flood, "modules/14-seo/practice/b.yaml", flood)));
        assertThat(preview.findings()).hasSize(Findings.MOST);
        assertThat(preview.findings())
                .filteredOn(f -> f.messageKey().equals("publishing.too-many-findings"))
                .hasSize(1);
        assertThat(preview.possible()).isFalse();
        byte[] deep = zip(Map.of("modules/14-seo/practice/a.yaml", "questions: [" + "0, ".repeat(900_000) + "]"));
        assertThat(preview(deep).findings()).extracting(Finding::messageKey).containsExactly("content.yaml-too-large");
    }

    /** Twenty answers by chance to each question earn the same before and after. */
    private static void demandEqualScores(List<ExchangedQuestion> before, List<ExchangedQuestion> after, long seed) {
        RandomAnswers answers = new RandomAnswers(seed);
        Set<Fraction> scores = new HashSet<>();
        for (ExchangedQuestion question : before) {
            QuestionBody body = question.content().body();
            QuestionBody back = after.stream()
                    .filter(q -> q.key().equals(question.key()))
                    .findFirst()
                    .orElseThrow()
                    .content()
                    .body();
            for (int i = 0; i < 20; i++) {
                if (body instanceof HandMarked marked) {
                    Map<String, Integer> rating = answers.rating(marked);
                    assertThat(((HandMarked) back).share(rating)).isEqualTo(marked.share(rating));
                    scores.add(marked.share(rating));
                } else {
                    Answer answer = answers.to(body);
                    Fraction score = Scoring.score(body, answer);
                    assertThat(Scoring.score(back, answer)).as("%s", answer).isEqualTo(score);
                    scores.add(score);
                }
            }
        }
        assertThat(scores).as("answers by chance are right and wrong").hasSizeGreaterThan(1);
    }

    /** So many pictures of today, none of which is stored. */
    private void uploaded(TestAccounts.TestAccount person, int count) {
        for (int i = 0; i < count; i++) {
            jdbc.sql("INSERT INTO picture_upload (account_id, hash, uploaded_at)"
                            + " VALUES (:id, :hash, UTC_TIMESTAMP(6))")
                    .param("id", person.id().value())
                    .param("hash", Sha256.of(prefix + i))
                    .update();
        }
    }

    private QuestionExchangeDesk.Preview preview(byte[] archive) {
        return desk.preview(COURSE, file(archive));
    }

    private void apply(byte[] archive, List<ImportStep> seen) {
        desk.apply(COURSE, file(archive), new QuestionExchangeDesk.Preview(List.of(), seen, List.of()));
    }

    private Path file(byte[] archive) {
        try {
            return Files.write(Files.createTempFile(folder, "archive", ".zip"), archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same question in words that no other test has. */
    private QuestionBody own(QuestionBody body) {
        return CanonicalJson.read(
                CanonicalJson.write(body).replaceFirst("\"stem\":\"", "\"stem\":\"" + prefix + " "),
                QuestionBody.class);
    }

    private ExchangedQuestion question(String key, Bank bank, QuestionBody body, Tag... tags) {
        return new ExchangedQuestion(
                prefix + "-" + key, bank, new QuestionContent("seo", "seo-lz1", Level.KNOW, body), List.of(tags));
    }

    private CourseOutline outline() {
        return catalog.newest(COURSE).orElseThrow().outline();
    }

    private SortedMap<String, byte[]> archiveFiles(List<ExchangedQuestion> questions) {
        return BankFiles.of(outline(), questions, media);
    }

    private byte[] archive(List<ExchangedQuestion> questions) {
        return BankArchive.write(COURSE, archiveFiles(questions));
    }

    private static byte[] zip(Map<String, String> files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return BankArchive.write(COURSE, bytes);
    }

    private static byte[] rezip(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry(path));
            zip.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] png() throws IOException {
        return png(0);
    }

    private static byte[] png(int colour) throws IOException {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, colour);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
