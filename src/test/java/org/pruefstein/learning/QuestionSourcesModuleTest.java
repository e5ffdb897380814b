package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.LessonText;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Evidence;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class QuestionSourcesModuleTest {
    private static final String COURSE = "social-media-manager";

    @Autowired
    QuestionSources sources;

    @Autowired
    CourseCatalog catalog;

    @Test
    @UseCase(value = "UC-002", rules = "BR-261")
    void the_solution_names_the_sources_that_the_course_has() {
        LessonText.Source known = catalog.newest(COURSE)
                .orElseThrow()
                .outline()
                .module("seo")
                .orElseThrow()
                .citable()
                .getFirst();
        assertThat(sources.of(version(COURSE, "gone", known.key()))).containsExactly(known);
        assertThat(sources.of(version(COURSE))).isEmpty();
        assertThat(sources.of(version("no-such-course", known.key()))).isEmpty();
    }

    private static QuestionVersion version(String course, String... keys) {
        return new QuestionVersion(
                new QuestionVersionId(1L),
                new QuestionId(1L),
                course,
                "q",
                1,
                Bank.PRACTICE,
                "seo",
                "seo-lz1",
                Level.KNOW,
                QuestionFixture.single("Was ist das?"),
                "0".repeat(64),
                new Evidence(List.of(keys), null));
    }
}
