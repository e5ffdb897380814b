package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.testkit.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ContentPublisherModuleTest {
    @Autowired
    ContentPublisher publisher;

    @Autowired
    CourseCatalog catalog;

    @Autowired
    QuestionPool pool;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_packaged_course_is_there_after_the_start() {
        var edition = catalog.newest("social-media-manager").orElseThrow();
        assertThat(edition.outline().modules()).hasSize(19);
        String lesson =
                edition.outline().modules().getFirst().lessons().getFirst().key();
        assertThat(catalog.lesson(edition.id(), lesson).html()).contains("<h2");
        assertThat(pool.published("social-media-manager", Bank.EXAM)).hasSizeGreaterThanOrEqualTo(650);
    }

    @Test
    void a_second_course_is_one_more_folder_and_an_older_or_broken_one_never_replaces_it() {
        assertThat(publish("second-a", 2, "")).isEqualTo(ContentPublisher.Outcome.PUBLISHED);
        assertThat(publish("second-a", 2, "")).isEqualTo(ContentPublisher.Outcome.UNCHANGED);
        assertThat(publish("second-a", 1, "")).isEqualTo(ContentPublisher.Outcome.NEWER_STORED);
        assertThat(publish("second-a", 2, "# changed\n")).isEqualTo(ContentPublisher.Outcome.CONFLICT);
        assertThat(publish("second-a", 3, "modules: [nowhere\n")).isEqualTo(ContentPublisher.Outcome.BROKEN);
        assertThat(catalog.newest("second-a").orElseThrow().outline().edition()).isEqualTo(2);
    }

    @Test
    void two_nodes_that_start_together_publish_once() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<ContentPublisher.Outcome> start = () -> publish("second-b", 1, "");
            List<ContentPublisher.Outcome> outcomes = new java.util.ArrayList<>();
            for (Future<ContentPublisher.Outcome> node : nodes.invokeAll(List.of(start, start))) {
                outcomes.add(node.get());
            }
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(ContentPublisher.Outcome.PUBLISHED, ContentPublisher.Outcome.UNCHANGED);
        }
    }

    /** A temporary table of the same name hides the stored editions from this transaction only. */
    @Test
    void a_first_start_with_a_broken_folder_only_stops_with_a_clear_message_and_names_each_error() {
        CourseFolder broken = changed("second-c", 1, "modules: [nowhere\n");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("CREATE TEMPORARY TABLE course_edition (id BIGINT)").update();
            try {
                assertThatIllegalStateException()
                        .isThrownBy(() -> publisher.publishAll(List.of(broken)))
                        .withMessageContaining("No course could be published and none is stored")
                        .withMessageContaining("mend the content folder");
                assertThat(publisher.problems()).anyMatch(p -> p.matches("second-c/course\\.yaml:\\d+: ERROR .+"));
            } finally {
                jdbc.sql("DROP TEMPORARY TABLE course_edition").update();
            }
        });
        publisher.publishAll();
        assertThat(publisher.problems()).isEmpty();
    }

    @Test
    void a_broken_folder_lets_the_server_start_while_an_edition_is_stored() {
        publisher.publishAll(List.of(changed("second-d", 1, "modules: [nowhere\n")));
        assertThat(publisher.problems()).isNotEmpty();
        assertThat(catalog.newest("social-media-manager")).isPresent();
        publisher.publishAll();
        assertThat(publisher.problems()).isEmpty();
    }

    private ContentPublisher.Outcome publish(String id, int edition, String suffix) {
        return publisher.publish(ContentCheck.read(changed(id, edition, suffix)));
    }

    /** The shipped course under other ids. */
    private static CourseFolder changed(String id, int edition, String suffix) {
        CourseFolder shipped = CourseFolders.of(Path.of("content")).getFirst();
        TreeMap<String, byte[]> files = new TreeMap<>(shipped.files());
        String course = shipped.text("course.yaml")
                .replace("id: social-media-manager", "id: " + id)
                .replaceFirst("edition: \\d+", "edition: " + edition);
        files.put("course.yaml", (course + suffix).getBytes(StandardCharsets.UTF_8));
        return new CourseFolder(id, files);
    }
}
