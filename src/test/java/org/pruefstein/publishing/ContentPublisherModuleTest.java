package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

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

@IntegrationTest
class ContentPublisherModuleTest {
    @Autowired
    ContentPublisher publisher;

    @Autowired
    CourseCatalog catalog;

    @Autowired
    QuestionPool pool;

    @Test
    void the_packaged_course_is_there_after_the_start() {
        var edition = catalog.newest("social-media-manager").orElseThrow();
        assertThat(edition.outline().modules()).hasSize(2);
        String lesson =
                edition.outline().modules().getFirst().lessons().getFirst().key();
        assertThat(catalog.lesson(edition.id(), lesson).html()).contains("<h2");
        assertThat(pool.published("social-media-manager", Bank.EXAM)).hasSize(60);
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

    /** The shipped course under other ids. */
    private ContentPublisher.Outcome publish(String id, int edition, String suffix) {
        CourseFolder shipped = CourseFolders.of(Path.of("content")).getFirst();
        TreeMap<String, byte[]> files = new TreeMap<>(shipped.files());
        String course = shipped.text("course.yaml")
                .replace("id: social-media-manager", "id: " + id)
                .replace("edition: 1", "edition: " + edition);
        files.put("course.yaml", (course + suffix).getBytes(StandardCharsets.UTF_8));
        return publisher.publish(ContentCheck.read(new CourseFolder(id, files)));
    }
}
