package org.pruefstein.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.Audited;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditTrailModuleTest {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditInspection inspection;

    @Autowired
    AuditSealer sealer;

    @Autowired
    AuditRepository rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestAccounts accounts;

    private final String subject = "test:" + UUID.randomUUID();

    @BeforeEach
    void signInAsAdministrator() {
        accounts.signIn(accounts.create(Map.of(Role.ADMIN, "*")));
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void an_untouched_trail_has_no_findings() {
        write(3);
        assertThat(inspection.check().findings()).isEmpty();
    }

    @Test
    void a_row_is_written_only_if_the_business_transaction_commits() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(Audited.of("test.rolled-back", subject));
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
    }

    @Test
    void a_changed_payload_is_found() {
        long row = write(1).getFirst();
        String payload = jdbc.sql("SELECT payload FROM audit_event WHERE id = :id")
                .param("id", row)
                .query(String.class)
                .single();
        update("payload", "{\"n\":\"9\"}", row);
        assertThat(kinds()).containsExactly(AuditFinding.Kind.PAYLOAD);
        update("payload", payload, row);
        assertThat(inspection.check().findings()).isEmpty();
    }

    @Test
    void an_erased_payload_keeps_the_chain_whole() {
        long row = write(1).getFirst();
        jdbc.sql("UPDATE audit_event SET payload = NULL, salt = NULL WHERE id = :id")
                .param("id", row)
                .update();
        assertThat(inspection.check().findings()).isEmpty();
    }

    @Test
    void a_changed_action_is_found() {
        long row = write(1).getFirst();
        update("action", "test.forged", row);
        assertThat(kinds()).containsExactly(AuditFinding.Kind.LINK);
        update("action", "test.done", row);
    }

    @Test
    void a_deleted_row_is_found() {
        List<Long> ids = write(3);
        long row = ids.get(1);
        Long number = jdbc.sql("SELECT chain_no FROM audit_event WHERE id = :id")
                .param("id", row)
                .query(Long.class)
                .single();
        jdbc.sql("UPDATE audit_event SET chain_no = NULL WHERE id = :id")
                .param("id", row)
                .update();
        String hash = jdbc.sql("SELECT chain_hash FROM audit_event WHERE id = :id")
                .param("id", row)
                .query(String.class)
                .single();
        jdbc.sql("UPDATE audit_event SET chain_no = -1 WHERE id = :id")
                .param("id", row)
                .update();
        assertThat(kinds()).contains(AuditFinding.Kind.GAP);
        jdbc.sql("UPDATE audit_event SET chain_no = :no, chain_hash = :hash WHERE id = :id")
                .param("no", number)
                .param("hash", hash)
                .param("id", row)
                .update();
        assertThat(inspection.check().findings()).isEmpty();
    }

    @Test
    void a_chain_recomputed_after_a_change_is_found_by_its_signed_head() {
        long row = write(1).getFirst();
        AuditLink before = rows.sealed(numberOf(row) - 1, 1).getFirst();
        String previous = numberOf(row) == 1
                ? AuditLink.GENESIS
                : String.valueOf(rows.sealed(numberOf(row) - 2, 1).getFirst().chainHash());
        update("action", "test.forged", row);
        AuditLink forged = rows.sealed(numberOf(row) - 1, 1).getFirst();
        update("chain_hash", forged.hashAfter(previous, numberOf(row)), row);
        assertThat(kinds()).containsExactly(AuditFinding.Kind.HEAD);
        update("action", "test.done", row);
        update("chain_hash", String.valueOf(before.chainHash()), row);
        assertThat(inspection.check().findings()).isEmpty();
    }

    @Test
    void an_inserted_row_is_found_although_it_is_chained_as_it_should_be() {
        AuditLink last = rows.sealed(numberOf(write(1).getFirst()) - 1, 1).getFirst();
        long number = numberOf(last.id()) + 1;
        jdbc.sql("""
                        INSERT INTO audit_event (at, actor_id, action, subject, payload, salt, commitment, chain_no)
                        SELECT at, actor_id, 'test.inserted', subject, payload, salt, commitment, :no FROM audit_event
                        WHERE id = :id""").param("no", number).param("id", last.id()).update();
        AuditLink forged = rows.sealed(number - 1, 1).getFirst();
        update("chain_hash", forged.hashAfter(String.valueOf(last.chainHash()), number), forged.id());
        assertThat(inspection.check().findings()).containsExactly(new AuditFinding(number, AuditFinding.Kind.HEAD));
        jdbc.sql("DELETE FROM audit_event WHERE id = :id")
                .param("id", forged.id())
                .update();
        assertThat(inspection.check().findings()).isEmpty();
    }

    @Test
    void only_an_administrator_reads_the_trail() {
        accounts.signIn(accounts.create(Role.OFFICE));
        assertThatThrownBy(() -> inspection.list("", 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    private List<Long> write(int number) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < number; i++) {
                events.publishEvent(new Audited("test.done", subject, Map.of("n", String.valueOf(i))));
            }
        });
        sealer.seal("test");
        return jdbc.sql("SELECT id FROM audit_event WHERE subject = :s ORDER BY id")
                .param("s", subject)
                .query(Long.class)
                .list();
    }

    private List<AuditFinding.Kind> kinds() {
        return inspection.check().findings().stream()
                .map(AuditFinding::kind)
                .distinct()
                .toList();
    }

    private int count() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE subject = :s")
                .param("s", subject)
                .query(Integer.class)
                .single();
    }

    private long numberOf(long row) {
        return jdbc.sql("SELECT chain_no FROM audit_event WHERE id = :id")
                .param("id", row)
                .query(Long.class)
                .single();
    }

    private void update(String column, String value, long row) {
        jdbc.sql("UPDATE audit_event SET " + column + " = :v WHERE id = :id")
                .param("v", value)
                .param("id", row)
                .update();
    }
}
