package org.pruefstein.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/** What the embedded database remembers beside its data: port, password, process. Only the owner can read the file. */
final class DatabaseMemo {
    private final Path file;
    private final Properties facts;

    private DatabaseMemo(Path file, Properties facts) {
        this.file = file;
        this.facts = facts;
    }

    /** Reads the file; where there is none yet, nothing is known. */
    static DatabaseMemo read(Path file) throws IOException {
        Properties facts = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                facts.load(reader);
            }
        }
        return new DatabaseMemo(file, facts);
    }

    /** @throws IllegalStateException when it is not known */
    String get(String fact) {
        return find(fact).orElseThrow(() -> new IllegalStateException("not known: " + fact));
    }

    Optional<String> find(String fact) {
        return Optional.ofNullable(facts.getProperty(fact));
    }

    boolean has(String fact) {
        return facts.containsKey(fact);
    }

    void put(String fact, String value) {
        facts.setProperty(fact, value);
    }

    void putIfAbsent(String fact, String value) {
        facts.putIfAbsent(fact, value);
    }

    void remove(String fact) {
        facts.remove(fact);
    }

    void write() throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            facts.store(writer, "The embedded database of this installation; keep it private.");
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
