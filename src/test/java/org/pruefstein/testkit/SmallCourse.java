package org.pruefstein.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The shipped course with two of its modules only, without case studies, and a final exam of 20 questions of them, for tests that check or take it whole. */
public final class SmallCourse {
    private static final Path COURSE = Path.of("content", "social-media-manager");
    private static final List<String> MODULES = List.of("14-seo", "18-recht");
    private static final Pattern UNITS = Pattern.compile("(?m)^units: (\\d+)$");

    private SmallCourse() {}

    /** Copies it into a folder, which becomes the course's own. @throws IOException when a file cannot be copied */
    public static Path copy(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(COURSE, folder);
        int units = 0;
        try (Stream<Path> modules = Files.list(folder.resolve("modules"))) {
            for (Path module : modules.toList()) {
                if (MODULES.contains(module.getFileName().toString())) {
                    Path file = module.resolve("module.yaml");
                    String text = Files.readString(file);
                    Matcher own = UNITS.matcher(text);
                    own.find();
                    Files.writeString(file, text.replaceFirst("(?m)^prerequisites: .*", "prerequisites: []"));
                    units += Integer.parseInt(own.group(1));
                    Files.deleteIfExists(module.resolve("exam/cases.yaml"));
                } else {
                    FileSystemUtils.deleteRecursively(module);
                }
            }
        }
        Path course = folder.resolve("course.yaml");
        Files.writeString(
                course,
                UNITS.matcher(Files.readString(course))
                        .replaceFirst("units: " + units)
                        .replaceFirst("(?s)\\n(plan|modules):.*", "\nmodules: " + MODULES + "\n"));
        Files.writeString(folder.resolve("exam.yaml"), EXAM);
        return folder;
    }

    private static final String EXAM = """
            blueprints:
              - id: bp-final
                kind: FINAL
                title: Abschlussprüfung
                bank: EXAM
                minutes: 45
                passPoints: 50
                gradeKey: ihk-100
                rounding: A
                aids: ["Taschenrechner (nicht programmierbar)"]
                cells:
                  - {module: seo, level: KNOW, count: 3, points: 5}
                  - {module: seo, level: UNDERSTAND, count: 4, points: 5}
                  - {module: seo, level: APPLY, count: 3, points: 5}
                  - {module: recht, level: KNOW, count: 3, points: 5}
                  - {module: recht, level: UNDERSTAND, count: 4, points: 5}
                  - {module: recht, level: APPLY, count: 3, points: 5}
                types:
                  - {type: single-choice, min: 5, max: 11}
            """;
}
