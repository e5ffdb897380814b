package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.question.Answer;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.ProductionApp;
import org.pruefstein.testkit.SmallCourse;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nodes of one installation as processes with a content folder each: they start together, one of them restarts with a
 * broken folder while somebody sits an exam, and with an older folder beside a newer node. Needs no browser, but the jar
 * as the browser tests do.
 */
@IntegrationTest
class NodesBrowserIT {
    private static final String ENTRY =
            "{\"epoch\":1,\"entries\":[{\"position\":5,\"seq\":%d,\"answer\":{\"text\":\"%s\"}}]}";

    @Autowired
    HikariDataSource database;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    AttemptRepository attempts;

    @Autowired
    StoredSittings sittings;

    @Autowired
    CourseCatalog catalog;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folders;

    private final String course = "second-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_second_course_is_published_once_kept_through_a_broken_folder_and_never_replaced_by_an_older_one()
            throws Exception {
        Path one = folder("one", 1);
        Path two = folder("two", 1);
        try (ProductionApp older = ProductionApp.launchBeside(database, "--pruefstein.content-dir=" + one);
                ProductionApp newer = ProductionApp.launchBeside(database, "--pruefstein.content-dir=" + two)) {
            older.awaitReady();
            newer.awaitReady();
            assertThat(editions()).as("of two nodes that started together").isEqualTo(1);
            assertThat(edition()).isEqualTo(1);
            assertThat(new WebSession(older.port()).get("/").body()).contains("Zweiter Lehrgang");

            surviveABrokenFolder(older, one);

            newer.kill();
            write(two, 2, "");
            newer.restart();
            assertThat(edition()).isEqualTo(2);
            older.kill();
            write(one, 1, "");
            older.restart();
            assertThat(older.log()).contains("Course folder " + course + ": newer_stored");
            assertThat(edition()).as("beside an older node that restarted").isEqualTo(2);
            assertThat(editions()).isEqualTo(2);
            assertThat(new WebSession(older.port()).get("/").body()).contains("Zweiter Lehrgang");
        }
    }

    /** Somebody sits on a node that is killed and finds a broken folder when it comes back. */
    private void surviveABrokenFolder(ProductionApp node, Path folder) throws Exception {
        SittingFixtures.Exam exam = fixtures.exam();
        SittingFixtures.Candidate candidate = fixtures.candidate(exam);
        ExamClient page = new ExamClient(node.port(), exam.session(), null);
        page.signIn(candidate.account());
        page.start(exam.code());
        page.page();
        page.openWriter();
        assertThat(page.put("answers", ENTRY.formatted(1, "davor")).body()).contains("SAVED");

        node.kill();
        write(folder, 2, "modules: [nowhere\n");
        node.restart();

        assertThat(node.log()).containsPattern(course + "/course\\.yaml:\\d+: ERROR ");
        assertThat(edition()).isEqualTo(1);
        AttemptId attempt =
                attempts.find(candidate.registration()).orElseThrow().id();
        assertThat(sittings.find(attempt).orElseThrow().answers()).containsEntry(5, new Answer.Text("davor"));
        assertThat(page.get("state").body()).contains("\"5\":[1,1]");
        assertThat(page.put("answers", ENTRY.formatted(2, "danach")).body()).contains("SAVED");
        assertThat(page.post("submit", "{\"epoch\":1,\"lastSeq\":2}").body()).contains("receipt");
        assertThat(sittings.find(attempt).orElseThrow().answers()).containsEntry(5, new Answer.Text("danach"));
    }

    private Path folder(String node, int edition) throws IOException {
        Path folder = Files.createDirectory(folders.resolve(node));
        SmallCourse.copy(folder.resolve(course));
        write(folder, edition, "");
        return folder;
    }

    private void write(Path folder, int edition, String suffix) throws IOException {
        Path file = folder.resolve(course).resolve("course.yaml");
        Path clean = folder.resolve(course + ".clean");
        if (Files.notExists(clean)) {
            Files.copy(file, clean);
        }
        Files.writeString(
                file,
                Files.readString(clean)
                                .replaceFirst("(?m)^id: .*", "id: " + course)
                                .replaceFirst("(?m)^title: .*", "title: Zweiter Lehrgang")
                                .replaceFirst("(?m)^edition: .*", "edition: " + edition)
                        + suffix);
    }

    private int edition() {
        return catalog.newest(course).orElseThrow().outline().edition();
    }

    private int editions() {
        return jdbc.sql("SELECT COUNT(*) FROM course_edition WHERE course_key = :course")
                .param("course", course)
                .query(Integer.class)
                .single();
    }
}
