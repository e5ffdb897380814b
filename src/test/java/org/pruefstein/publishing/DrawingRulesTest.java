package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.testkit.SmallCourse;
import org.pruefstein.testkit.UseCase;

class DrawingRulesTest {
    private static final String DRAWING = "modules/18-recht/assets/kasten.svg";

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        SmallCourse.copy(folder);
        Files.createDirectories(folder.resolve(DRAWING).getParent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 720 400", "0,0,720,400", " -10 , +5\n 7.2e2 .5 ", "0 0 1. 1"})
    @UseCase(value = "UC-004", rules = "BR-219")
    void a_drawing_with_four_plain_numbers_and_a_size_is_shown_whole(String box) throws IOException {
        draw("viewBox=\"" + box + "\"");
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0 0 720",
                "0 0 720 400 1",
                "0\u00a00\u00a0720\u00a0400",
                "0 0 720\u00a0400",
                "0,,0 720 400",
                "0 0 720px 400",
                "0 0 0 400",
                "0 0 720 -400",
                "0 0 NaN 400",
                "0; 0; 720; 400"
            })
    @UseCase(value = "UC-004", rules = "BR-219")
    void a_drawing_whose_box_no_browser_reads_is_an_error_at_its_line(String box) throws IOException {
        draw("role=\"img\"\n  viewBox=\"" + box + "\"");
        assertThat(errors()).singleElement().satisfies(error -> {
            assertThat(error.file()).endsWith("/" + DRAWING);
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.rule()).isEqualTo("picture");
            assertThat(error.text(Locale.GERMAN)).contains("viewBox", "„" + box + "“");
        });
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-219")
    void a_drawing_without_a_box_or_without_sense_is_an_error_too() throws IOException {
        draw("width=\"720\" height=\"400\"");
        assertThat(errors()).extracting(Finding::messageKey).containsExactly("publishing.drawing-box");
        Files.writeString(folder.resolve(DRAWING), "<html viewBox=\"0 0 8 8\"/>");
        assertThat(errors()).extracting(Finding::messageKey).containsExactly("publishing.drawing-box");
        Files.writeString(folder.resolve(DRAWING), "\n<svg viewBox=\"0 0 8 8\" <");
        assertThat(errors()).singleElement().satisfies(error -> {
            assertThat(error.messageKey()).isEqualTo("publishing.drawing-unreadable");
            assertThat(error.line()).isEqualTo(2);
        });
    }

    private void draw(String attributes) throws IOException {
        Files.writeString(
                folder.resolve(DRAWING),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "><title>Kasten</title></svg>\n");
    }

    private List<Finding> errors() {
        return ContentCheck.check(folder).errors();
    }
}
