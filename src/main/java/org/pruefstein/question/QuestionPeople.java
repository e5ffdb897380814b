package org.pruefstein.question;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.pruefstein.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the people who wrote, approved or released versions of a question. */
@Component
class QuestionPeople {
    private final JdbcClient jdbc;

    QuestionPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(Long accountId, String name) {}

    Map<AccountId, String> of(Long question) {
        return jdbc.sql("""
                        SELECT p.account_id, CONCAT(p.given_name, ' ', p.family_name) AS name FROM (
                          SELECT a.account_id FROM question_version_author a JOIN question_version v ON v.id = a.version_id
                          WHERE v.question_id = :id
                          UNION SELECT s.account_id FROM question_step s JOIN question_version v ON v.id = s.version_id
                          WHERE v.question_id = :id
                          UNION SELECT c.account_id FROM question_comment c JOIN question_version v ON v.id = c.version_id
                          WHERE v.question_id = :id
                          UNION SELECT c.resolved_by FROM question_comment c JOIN question_version v ON v.id = c.version_id
                          WHERE v.question_id = :id
                          UNION SELECT v.reviewed_by FROM question_version v WHERE v.question_id = :id
                          UNION SELECT v.key_released_by FROM question_version v WHERE v.question_id = :id) named_in
                        JOIN person p ON p.account_id = named_in.account_id""").param("id", question).query(Named.class).list().stream()
                .collect(Collectors.toMap(n -> new AccountId(n.accountId()), Named::name));
    }

    /** The names of these people, as far as they have one. */
    Map<AccountId, String> named(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT p.account_id, CONCAT(p.given_name, ' ', p.family_name) AS name FROM person p"
                        + " WHERE p.account_id IN (:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toList())
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(n -> new AccountId(n.accountId()), Named::name));
    }
}
