package org.pruefstein.testkit;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.pruefstein.platform.InstallationKey;
import org.pruefstein.platform.ThrowawayDatabase;

/**
 * The production jar as a process of its own with a database of its own. Needs {@code target/pruefstein.jar}, made by
 * {@code mvn -Pproduction package}.
 */
public final class ProductionApp implements AutoCloseable {
    private static final Path JAR = Path.of("target", "pruefstein.jar").toAbsolutePath();
    private final @Nullable ThrowawayDatabase database;
    private final Map<String, String> environment;
    private final Path folder;
    private final int port;
    private final List<String> options;
    private Process process;

    private ProductionApp(
            @Nullable ThrowawayDatabase database,
            Map<String, String> environment,
            Path folder,
            int port,
            List<String> options) {
        this.database = database;
        this.environment = environment;
        this.folder = folder;
        this.port = port;
        this.options = options;
        this.process = run();
    }

    /** Starts it with these further options, such as {@code --pruefstein.demo=true}, and waits until it is ready. */
    public static ProductionApp start(String... options) {
        demandJar();
        ThrowawayDatabase database = ThrowawayDatabase.start();
        ProductionApp app = launch(database, database.environment(), options);
        app.awaitReady();
        return app;
    }

    /**
     * Starts it on the database of the tests, as one more node of the same installation: what fixtures make there is
     * what it serves. Its end leaves the database alone.
     */
    public static ProductionApp beside(HikariDataSource tests, String... options) {
        ProductionApp app = launchBeside(tests, options);
        app.awaitReady();
        return app;
    }

    /** The same without waiting, for those who start several at the same moment. */
    public static ProductionApp launchBeside(HikariDataSource tests, String... options) {
        demandJar();
        return launch(
                null,
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        tests.getJdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME",
                        tests.getUsername(),
                        "SPRING_DATASOURCE_PASSWORD",
                        tests.getPassword()),
                options);
    }

    private static void demandJar() {
        if (Files.notExists(JAR)) {
            throw new IllegalStateException("Build the jar first: mvn -Pproduction package");
        }
    }

    private static ProductionApp launch(
            @Nullable ThrowawayDatabase database, Map<String, String> environment, String... options) {
        try {
            Path folder =
                    Files.createTempDirectory(Files.createDirectories(Path.of("target", "production-app")), "app");
            InstallationKey.create(folder.resolve("signing-key"));
            return new ProductionApp(database, environment, folder, freePort(), List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code http://127.0.0.1:40001}. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Its own database. @throws IllegalStateException when it runs on that of the tests */
    public ThrowawayDatabase database() {
        if (database == null) {
            throw new IllegalStateException("it has no database of its own");
        }
        return database;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Ends the process as a power failure would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts it again on the same port and database and waits until it is ready. */
    public void restart() {
        launch();
        awaitReady();
    }

    /** Starts it again without waiting, for those who end it while it is starting. */
    public void launch() {
        process = run();
    }

    /** What it has written so far. */
    public String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
        if (database != null) {
            database.close();
        }
    }

    private Process run() {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--pruefstein.base-url=" + address(),
                "--pruefstein.signing-key-file=" + folder.resolve("signing-key").toAbsolutePath(),
                "--pruefstein.data-dir=" + folder.toAbsolutePath()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers. @throws IllegalStateException when it has ended or five minutes have passed */
    public void awaitReady() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
            while (System.nanoTime() < deadline && process.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException e) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                }
            }
            throw new IllegalStateException("The application did not start:\n" + log());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
