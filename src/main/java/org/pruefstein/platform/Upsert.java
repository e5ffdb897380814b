package org.pruefstein.platform;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds {@code INSERT … ON DUPLICATE KEY UPDATE} in the one syntax that MySQL and MariaDB both know. Table and column
 * names come from code only, never from input.
 */
public final class Upsert {
    private Upsert() {}

    /**
     * @param table the table
     * @param keys columns of the unique key
     * @param values columns that are set on insert and on update
     * @return the statement with a named parameter for each column
     */
    public static String sql(String table, List<String> keys, List<String> values) {
        var all = new java.util.ArrayList<>(keys);
        all.addAll(values);
        String updates = (values.isEmpty() ? keys : values)
                .stream().map(c -> c + " = VALUES(" + c + ")").collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + String.join(", ", all) + ") VALUES ("
                + all.stream().map(c -> ":" + c).collect(Collectors.joining(", ")) + ") ON DUPLICATE KEY UPDATE "
                + updates;
    }
}
