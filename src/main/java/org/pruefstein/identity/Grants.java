package org.pruefstein.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Decides by the grants that stand in the database now, not by those at sign-in. Services name the role and the course
 * they need; lists join {@link #exists(String)}.
 */
@Component("grants")
public class Grants {
    private static final String VALID = "g.revoked_at IS NULL AND g.valid_from <= UTC_TIMESTAMP(6)"
            + " AND (g.valid_until IS NULL OR g.valid_until > UTC_TIMESTAMP(6))";
    private final JdbcClient jdbc;
    private final CurrentAccount current;

    Grants(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /**
     * An SQL condition that a row may be seen: binds {@code :actor} (account id) and {@code :role} (role name).
     *
     * @param courseColumn the column with the course key, such as {@code s.course_key}; from code only
     */
    public static String exists(String courseColumn) {
        return exists(courseColumn, "= :role");
    }

    /**
     * An SQL condition that the person holds at least one of these roles for the row's course: binds {@code :actor}.
     *
     * @param courseColumn the column with the course key; from code only
     */
    public static String existsAny(String courseColumn, Role... roles) {
        String names = Arrays.stream(roles).map(r -> "'" + r.name() + "'").collect(Collectors.joining(", "));
        return exists(courseColumn, "IN (" + names + ")");
    }

    private static String exists(String courseColumn, String roles) {
        return "EXISTS (SELECT 1 FROM role_grant g JOIN account ga ON ga.id = g.account_id AND ga.disabled = FALSE"
                + " WHERE g.account_id = :actor AND g.role " + roles + " AND " + VALID + " AND g.course_key IN ('*', "
                + courseColumn + "))";
    }

    /** Whether the signed-in account holds the role for this course now. */
    public boolean allows(Role role, String courseKey) {
        return current.find().map(a -> holds(a.id(), role, courseKey)).orElse(false);
    }

    /** Whether the signed-in account holds the role for any course now; for pages that then list by grant. */
    public boolean allowsAny(Role role) {
        return current.find().map(a -> roles(a.id()).contains(role)).orElse(false);
    }

    /** @throws AccessDeniedException when the signed-in account does not hold the role for this course */
    public void demand(Role role, String courseKey) {
        if (!allows(role, courseKey)) {
            throw new AccessDeniedException(role + " for " + courseKey);
        }
    }

    /** Whether an account holds a role for a course now. */
    public boolean holds(AccountId account, Role role, String courseKey) {
        return jdbc.sql("SELECT " + exists(":course"))
                .param("actor", account.value())
                .param("role", role.name())
                .param("course", courseKey)
                .query(Boolean.class)
                .single();
    }

    /** The keys of the courses for which an account holds a role now; {@code *} stands for all. */
    public Set<String> courses(AccountId account, Role role) {
        return jdbc.sql("SELECT DISTINCT g.course_key FROM role_grant g JOIN account ga ON ga.id = g.account_id"
                        + " AND ga.disabled = FALSE WHERE g.account_id = :id AND g.role = :role AND " + VALID)
                .param("id", account.value())
                .param("role", role.name())
                .query(String.class)
                .set();
    }

    /** The roles an account holds now for at least one course. */
    public Set<Role> roles(AccountId account) {
        List<String> names = jdbc.sql("SELECT DISTINCT g.role FROM role_grant g WHERE g.account_id = :id AND " + VALID)
                .param("id", account.value())
                .query(String.class)
                .list();
        return names.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
