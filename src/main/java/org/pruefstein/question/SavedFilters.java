package org.pruefstein.question;

import java.util.List;
import java.util.Locale;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.platform.Upsert;
import org.pruefstein.shared.DomainException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters a person keeps under a name; nobody else sees them. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class SavedFilters {
    /** Longest name, in characters. */
    public static final int MAX_NAME = 60;

    /** The most filters of one person. */
    public static final int MOST = 30;

    private static final int MAX_QUERY = 2000;
    private final JdbcClient jdbc;
    private final CurrentAccount current;

    SavedFilters(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /**
     * One of them.
     *
     * @param query the address's part after the question mark
     */
    public record SavedFilter(String name, String query) {}

    /** This person's filters, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> all() {
        return jdbc.sql(
                        "SELECT name, query_text AS query FROM saved_filter WHERE account_id = :account ORDER BY name, id")
                .param("account", current.id().value())
                .query((row, _) -> new SavedFilter(row.getString(1), row.getString(2)))
                .list();
    }

    /**
     * Keeps a filter; one of the same name, in upper or lower case, is replaced.
     *
     * @throws DomainException {@code question.filter-name} or {@code question.too-many-filters}
     */
    public void save(SavedFilter filter) {
        String name = filter.name().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String key = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty()
                || name.length() > MAX_NAME
                || key.length() > MAX_NAME
                || filter.query().length() > MAX_QUERY) {
            throw new DomainException("question.filter-name", MAX_NAME);
        }
        jdbc.sql(Upsert.sql("saved_filter", List.of("account_id", "name_key"), List.of("name", "query_text")))
                .param("account_id", current.id().value())
                .param("name_key", key)
                .param("name", name)
                .param("query_text", filter.query())
                .update();
        if (all().size() > MOST) {
            throw new DomainException("question.too-many-filters", MOST);
        }
    }

    /** Deletes the filter of this name, if there is one; {@link #save} brings it back. */
    public void delete(String name) {
        jdbc.sql("DELETE FROM saved_filter WHERE account_id = :account AND name_key = :key")
                .param("account", current.id().value())
                .param("key", name.toLowerCase(Locale.ROOT))
                .update();
    }
}
