package org.pruefstein.identity;

import java.util.List;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's list of people. One installation serves one provider, so the office sees everybody. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).OFFICE)")
public class People {
    private final PersonQueries queries;
    private final JdbcClient jdbc;
    private final Grants grants;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    People(
            PersonQueries queries,
            JdbcClient jdbc,
            Grants grants,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.grants = grants;
        this.current = current;
        this.events = events;
    }

    /** People whose name or user name contains the text, by name. */
    public List<PersonListItem> list(String text, int offset, int limit) {
        return queries.list(text, offset, limit);
    }

    /** How many people {@link #list} has, counted up to 1,001. */
    public int count(String text) {
        return queries.count(text);
    }

    /** How many enabled accounts still have the one-time password they were created with, counted up to 1,001. */
    public int waitingForFirstSignIn() {
        return queries.waitingForFirstSignIn();
    }

    /** The roles somebody holds now. */
    public List<GrantItem> grants(AccountId id) {
        return queries.grants(id);
    }

    /**
     * Disables or enables an account; a disabled one is signed out with its next request.
     *
     * @throws DomainException {@code identity.not-yourself}, or {@code identity.admin-only} for an administrator's account
     */
    public void setDisabled(AccountId id, boolean disabled) {
        if (id.equals(current.id())) {
            throw new DomainException("identity.not-yourself");
        }
        if (grants.roles(id).contains(Role.ADMIN) && !grants.allows(Role.ADMIN, "*")) {
            throw new DomainException("identity.admin-only");
        }
        int rows = jdbc.sql("UPDATE account SET disabled = :disabled, version = version + 1 WHERE id = :id")
                .param("disabled", disabled)
                .param("id", id.value())
                .update();
        if (rows == 0) {
            throw new NotFoundException("account");
        }
        events.publishEvent(Audited.of(
                disabled ? "identity.account-disabled" : "identity.account-enabled", "account:" + id.value()));
    }
}
