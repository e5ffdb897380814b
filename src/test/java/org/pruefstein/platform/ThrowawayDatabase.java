package org.pruefstein.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An empty database for an application that runs as a process of its own: a new schema on the server of
 * {@code SPRING_DATASOURCE_URL}, or an embedded server.
 */
public final class ThrowawayDatabase implements AutoCloseable {
    private static final String OPTIONS =
            "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useSSL=false&allowPublicKeyRetrieval=true";
    private final @Nullable EmbeddedDatabase embedded;
    private final String url;
    private final String user;
    private final String password;

    private ThrowawayDatabase(@Nullable EmbeddedDatabase embedded, String url, String user, String password) {
        this.embedded = embedded;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    public static ThrowawayDatabase start() {
        String configured = System.getenv("SPRING_DATASOURCE_URL");
        if (configured == null) {
            Path data = Path.of("target", "data", UUID.randomUUID().toString());
            EmbeddedDatabase server =
                    EmbeddedDatabase.start(data, Path.of(System.getProperty("user.home"), ".cache", "pruefstein"));
            return new ThrowawayDatabase(server, server.url(), server.user(), server.password());
        }
        String user = System.getenv("SPRING_DATASOURCE_USERNAME");
        String password = System.getenv("SPRING_DATASOURCE_PASSWORD");
        String schema = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String server = configured.replaceFirst("(jdbc:mysql://[^/]+/).*", "$1");
        try (var connection = DriverManager.getConnection(server + OPTIONS, user, password);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new ThrowawayDatabase(null, server + schema + OPTIONS, user, password);
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** The settings for the process that uses it. */
    public Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                url,
                "SPRING_DATASOURCE_USERNAME",
                user,
                "SPRING_DATASOURCE_PASSWORD",
                password);
    }

    @Override
    public void close() {
        try {
            if (embedded != null) {
                embedded.stop();
            } else {
                drop();
            }
        } catch (ch.vorburger.exec.ManagedProcessException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drop() {
        String schema = url.replaceFirst("jdbc:mysql://[^/]+/([^?]+).*", "$1");
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
