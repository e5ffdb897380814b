package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ExchangedQuestion;
import org.pruefstein.question.ImportStep;
import org.pruefstein.question.PictureUploads;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionExchange;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.Tag;
import org.pruefstein.shared.DomainException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

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
        for (QuestionBody body : SampleQuestions.variants(type)) {
            questions.add(question(type.code() + questions.size(), Bank.EXAM, body, new Tag("Ä#b"), new Tag("yes")));
        }
        byte[] first = archive(questions);
        BankReader.Banks read = BankReader.read(BankArchive.read(COURSE, first), outline());
        assertThat(new Report(read.findings()).errors()).isEmpty();
        assertThat(read.questions()).isEqualTo(questions);

        desk.apply(COURSE, first, desk.preview(COURSE, first).steps());
        List<ExchangedQuestion> stored = exchange.bank(COURSE).stream()
                .filter(q -> q.key().startsWith(prefix))
                .toList();
        assertThat(archive(stored)).isEqualTo(first);
        assertThat(desk.preview(COURSE, first).steps())
                .extracting(ImportStep::kind)
                .containsOnly(ImportStep.Kind.IDENTICAL);
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
        List<ImportStep> steps = desk.preview(COURSE, first).steps();
        assertThat(steps).extracting(ImportStep::kind).containsExactly(ImportStep.Kind.NEW);
        desk.apply(COURSE, first, steps);

        byte[] changed = archive(List.of(question("a", Bank.PRACTICE, QuestionFixture.single("Was ist das andere?"))));
        QuestionExchangeDesk.Preview own = desk.preview(COURSE, changed);
        assertThat(own.possible()).isTrue();
        assertThat(own.steps().getFirst().noteKey()).isEqualTo("question.import-replaces-draft");
        assertThat(desk.preview(
                                COURSE,
                                archive(List.of(question("a", Bank.EXAM, QuestionFixture.single("Was ist das eine?")))))
                        .steps()
                        .getFirst()
                        .noteKey())
                .isEqualTo("question.import-other-bank");

        desk.apply(COURSE, changed, own.steps());
        assertThatThrownBy(() -> desk.apply(COURSE, changed, own.steps()))
                .isInstanceOf(DomainException.class)
                .hasMessage("question.import-overtaken");
        assertThat(desk.preview(COURSE, changed).possible()).isFalse();

        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, COURSE)));
        assertThat(desk.preview(COURSE, first).steps().getFirst().noteKey()).isEqualTo("question.import-foreign-draft");
    }

    @Test
    void tags_alone_change_without_a_new_version() {
        QuestionBody body = QuestionFixture.single("Was ist das?");
        byte[] first = archive(List.of(question("t", Bank.PRACTICE, body)));
        desk.apply(COURSE, first, desk.preview(COURSE, first).steps());
        byte[] tagged = archive(List.of(question("t", Bank.PRACTICE, body, new Tag("neu"))));
        List<ImportStep> steps = desk.preview(COURSE, tagged).steps();
        assertThat(steps.getFirst().noteKey()).isEqualTo("question.import-tags-only");
        desk.apply(COURSE, tagged, steps);
        assertThat(desk.preview(COURSE, tagged).steps().getFirst().kind()).isEqualTo(ImportStep.Kind.IDENTICAL);
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
        QuestionExchangeDesk.Preview preview = desk.preview(COURSE, archive);
        assertThat(preview.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(Finding::file, Finding::messageKey)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "modules/14-seo/practice/b.yaml", "content.formula-command"),
                        org.assertj.core.groups.Tuple.tuple(
                                "modules/14-seo/practice/b.yaml", "publishing.picture-missing"),
                        org.assertj.core.groups.Tuple.tuple(
                                "modules/14-seo/practice/b.yaml", "publishing.alt-missing"));
        assertThat(preview.findings()).allMatch(f -> f.line() > 1);
        assertThat(preview.possible()).isFalse();
        assertThatThrownBy(() -> desk.apply(COURSE, archive, preview.steps())).hasMessage("publishing.archive-errors");
        assertThat(exchange.bank(COURSE)).noneMatch(q -> q.key().startsWith(prefix));
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
        assertThatThrownBy(() -> desk.preview(COURSE, named))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-173")
    void bombs_and_garbage_are_refused() {
        byte[] bomb = BankArchive.write(COURSE, Map.of("modules/14-seo/practice/a.yaml", new byte[90_000_000]));
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> desk.preview(COURSE, bomb)).hasMessage("publishing.archive-unpacks-too-large");
        assertThatThrownBy(() -> desk.preview(COURSE, new byte[BankArchive.MAX_SIZE + 1]))
                .hasMessage("publishing.archive-too-large");
        assertThatThrownBy(() -> desk.preview(COURSE, "kein ZIP".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("publishing.archive-empty");
        byte[] latin = BankArchive.write(
                COURSE, Map.of("modules/14-seo/practice/a.yaml", "questions: ü".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(desk.preview(COURSE, latin).findings())
                .extracting(Finding::messageKey)
                .containsExactly("publishing.not-utf8");
        byte[] unknown = zip(Map.of("modules/99-none/practice/a.yaml", "questions: []"));
        assertThat(desk.preview(COURSE, unknown).findings())
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
        assertThat(desk.preview(COURSE, fake).findings())
                .extracting(Finding::messageKey)
                .contains("media.not-a-picture");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void another_courses_banks_neither_leave_nor_change() {
        byte[] archive = archive(List.of(question("f", Bank.EXAM, QuestionFixture.single("Was ist das?"))));
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course())));
        assertThatThrownBy(() -> desk.export(COURSE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.preview(COURSE, archive)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.apply(COURSE, archive, List.of())).isInstanceOf(AccessDeniedException.class);
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, COURSE)));
        assertThatThrownBy(() -> desk.export(COURSE)).isInstanceOf(AccessDeniedException.class);
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
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
