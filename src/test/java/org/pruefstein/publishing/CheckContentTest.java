package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pruefstein.Application;
import org.pruefstein.testkit.SmallCourse;

class CheckContentTest {
    private static final String BANK = "modules/18-recht/practice/bank.yaml";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void clean_content_ends_with_0_and_a_summary() {
        assertThat(run(Locale.GERMANY, "content")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ein Kurs geprüft: keine Fehler, ");
        assertThat(errors.size()).isZero();
    }

    @Test
    void a_broken_copy_ends_with_1_and_names_file_line_and_what_to_do() throws IOException {
        int line = breakCopy();
        assertThat(run(Locale.UK, folder.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anySatisfy(finding -> assertThat(finding)
                        .contains("/" + BANK + ":" + line + ": ERROR [reference] The objective recht-lz99 does not"))
                .last()
                .asString()
                .matches("One course checked: .*error.*");
    }

    @Test
    void the_machine_speaks_german_or_else_english() throws IOException {
        breakCopy();
        run(Locale.of("de", "AT"), folder.toString());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("FEHLER [reference] Das Lernziel recht-lz99");
        out.reset();
        run(Locale.FRANCE, folder.toString());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ERROR [reference] The objective recht-lz99");
    }

    @Test
    void wrong_usage_ends_with_2_and_a_sentence_on_the_error_stream_only() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        for (List<String> call : List.of(
                List.<String>of(),
                List.of(" "),
                List.of("content", "content"),
                List.of("no-such-folder"),
                List.of(file.toString()))) {
            errors.reset();
            assertThat(run(Locale.ENGLISH, call.toArray(String[]::new)))
                    .as("%s", call)
                    .isEqualTo(2);
            assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void a_folder_without_a_course_is_not_called_clean() {
        assertThat(run(Locale.ENGLISH, folder.toString())).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("holds no course");
    }

    @Test
    void the_command_runs_before_the_server_and_prints_nothing_but_findings() throws Exception {
        breakCopy();
        Path printed = Files.createTempFile("check", ".txt");
        Process process = command("-Duser.language=en", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(Files.readAllLines(printed))
                    .allMatch(line -> line.matches(".+:\\d+: (ERROR|NOTE) \\[[a-z-]+] .+")
                            || line.startsWith("One course checked: "));
        } finally {
            process.destroyForcibly();
            Files.delete(printed);
        }
    }

    @Test
    void umlauts_are_printed_in_utf8_also_where_the_machine_knows_ascii_only() throws Exception {
        Path printed = Files.createTempFile("check", ".txt");
        ProcessBuilder command = command("-Duser.language=de", "content").redirectOutput(printed.toFile());
        command.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        command.environment().put("LC_ALL", "C");
        Process process = command.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(printed)).contains("Ein Kurs geprüft: ");
        } finally {
            process.destroyForcibly();
            Files.delete(printed);
        }
    }

    private static ProcessBuilder command(String language, String folder) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                language,
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "check-content",
                folder);
    }

    private int run(Locale locale, String... folders) {
        return CheckContent.run(
                List.of(folders),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                locale);
    }

    /** Copies the course with an unknown objective; the line on which it stands. */
    private int breakCopy() throws IOException {
        SmallCourse.copy(folder);
        Path bank = folder.resolve(BANK);
        String text = Files.readString(bank);
        int at = text.indexOf("objective: recht-lz1");
        assertThat(at).isPositive();
        Files.writeString(bank, text.substring(0, at) + "objective: recht-lz99" + text.substring(at + 20));
        return (int) text.substring(0, at).lines().count();
    }
}
