package org.pruefstein.platform;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the process of the embedded server, and ends the one that a killed application left behind. */
final class ServerProcess {
    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

    private ServerProcess() {}

    /** Number of the server of this data folder that this application has started; {@code 0} when it is not found. */
    static String find(Path folder) {
        return ProcessHandle.current()
                .descendants()
                .filter(p -> p.info()
                        .commandLine()
                        .filter(line -> line.contains("mariadbd") && line.contains(folder.toString()))
                        .isPresent())
                .findFirst()
                .map(p -> String.valueOf(p.pid()))
                .orElse("0");
    }

    /**
     * Ends the server that an earlier application left behind, and waits for its end.
     *
     * @throws IllegalStateException when a living application uses the data folder, or the server does not end
     */
    static void endOrphan(DatabaseMemo memo, Path folder) {
        Optional<String> process = memo.find("process").filter(p -> isServerOf(p, folder));
        if (process.isEmpty()) {
            return;
        }
        memo.find("owner").filter(ServerProcess::livesElsewhere).ifPresent(owner -> {
            throw new IllegalStateException(
                    "The data folder is in use by another running Prüfstein (process " + owner + ").");
        });
        log.warn("Ending the database server {} that an earlier run left behind.", process.get());
        ProcessHandle.of(Long.parseLong(process.get())).ifPresent(ServerProcess::end);
    }

    private static boolean livesElsewhere(String owner) {
        return ProcessHandle.of(Long.parseLong(owner)).isPresent()
                && !owner.equals(String.valueOf(ProcessHandle.current().pid()));
    }

    private static boolean isServerOf(String process, Path folder) {
        return ProcessHandle.of(Long.parseLong(process))
                .flatMap(p -> p.info().commandLine())
                .filter(line -> line.contains(folder.toString()))
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The database server " + process.pid() + " does not end; end it.", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
