package org.pruefstein.publishing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pruefstein.shared.Translations;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The command {@code check-content DIR}: checks a content folder without a server and a database. */
public final class CheckContent {
    /** No error was found; there may be notes. */
    public static final int CLEAN = 0;

    /** At least one error was found. */
    public static final int ERRORS = 1;

    /** No folder with a course was named, so that nothing was checked. */
    public static final int USAGE = 2;

    private static final String COMMAND = "check-content";

    private CheckContent() {}

    /**
     * Runs the command and ends the process with its exit code when the arguments ask for it; else does nothing. Speaks
     * the language of the machine, English where that is not German.
     */
    public static void exitIfAsked(String... arguments) {
        if (arguments.length > 0 && COMMAND.equals(arguments[0])) {
            LoggingSystem.get(CheckContent.class.getClassLoader())
                    .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
            List<String> folders = List.of(arguments).subList(1, arguments.length);
            System.exit(run(folders, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Locale.getDefault()));
        }
    }

    /** Texts and file names are UTF-8, also where the machine's locale knows only ASCII. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /**
     * Prints each finding and a summary.
     *
     * @param folders exactly one: a course or a folder of courses
     * @param errors receives what is wrong with the call itself
     * @return {@link #CLEAN}, {@link #ERRORS} or {@link #USAGE}
     */
    static int run(List<String> folders, PrintStream out, PrintStream errors, Locale machine) {
        Locale locale = Locale.GERMAN.getLanguage().equals(machine.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
        if (folders.size() != 1 || folders.getFirst().isBlank()) {
            errors.println(Translations.text("publishing.check-usage", locale));
            return USAGE;
        }
        Path folder = Path.of(folders.getFirst());
        if (!Files.isDirectory(folder)) {
            errors.println(Translations.text("publishing.check-no-folder", locale, folder));
            return USAGE;
        }
        int courses = CourseFolders.of(folder).size();
        if (courses == 0) {
            errors.println(Translations.text("publishing.check-no-course", locale, folder));
            return USAGE;
        }
        Report report = ContentCheck.check(folder);
        report.findings().forEach(finding -> out.println(finding.text(locale)));
        out.println(Translations.text(
                "publishing.check-summary",
                locale,
                courses,
                report.errors().size(),
                report.notes().size()));
        return report.clean() ? CLEAN : ERRORS;
    }
}
