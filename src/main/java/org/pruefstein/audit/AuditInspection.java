package org.pruefstein.audit;

import java.util.ArrayList;
import java.util.List;
import org.pruefstein.platform.InstallationKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows the trail and checks it from its first row to its last signed head. */
@Service
@PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).ADMIN, '*')")
public class AuditInspection {
    private static final int BATCH = 1000;
    private final AuditRepository rows;
    private final AuditQueries queries;
    private final AuditSealer sealer;
    private final InstallationKey key;

    AuditInspection(AuditRepository rows, AuditQueries queries, AuditSealer sealer, InstallationKey key) {
        this.rows = rows;
        this.queries = queries;
        this.sealer = sealer;
        this.key = key;
    }

    /** What the check looked at and found; no findings means that nothing was changed, removed, inserted or re-chained. */
    public record Report(long rows, List<AuditFinding> findings) {}

    /** Newest entries first, whose action or subject starts with the text. */
    public List<AuditListItem> list(String text, int offset, int limit) {
        return queries.list(text, offset, limit);
    }

    /** How many entries {@link #list} has, counted up to 1,001. */
    public int count(String text) {
        return queries.count(text);
    }

    /** Seals what is open, then recomputes every link and every signed head. At most 100 findings are listed. */
    public Report check() {
        sealer.seal("check");
        List<AuditFinding> findings = new ArrayList<>();
        String hash = AuditLink.GENESIS;
        long number = 0;
        List<AuditLink> batch;
        do {
            batch = rows.sealed(number, BATCH);
            for (AuditLink link : batch) {
                long found = link.chainNo() == null ? number + 1 : link.chainNo();
                if (found != number + 1) {
                    findings.add(new AuditFinding(number + 1, AuditFinding.Kind.GAP));
                }
                number = found;
                String expected = link.hashAfter(hash, number);
                if (!expected.equals(link.chainHash())) {
                    findings.add(new AuditFinding(number, AuditFinding.Kind.LINK));
                }
                if (!link.keepsItsWord()) {
                    findings.add(new AuditFinding(number, AuditFinding.Kind.PAYLOAD));
                }
                hash = link.chainHash() == null ? expected : link.chainHash();
                checkHead(number, hash, findings);
            }
        } while (batch.size() == BATCH && findings.size() < 100);
        long last = rows.lastHead().map(AuditRepository.Head::chainNo).orElse(0L);
        if (last > number) {
            findings.add(new AuditFinding(number + 1, AuditFinding.Kind.GAP));
        }
        if (number > last) {
            findings.add(new AuditFinding(last + 1, AuditFinding.Kind.HEAD));
        }
        return new Report(number, List.copyOf(findings));
    }

    private void checkHead(long number, String hash, List<AuditFinding> findings) {
        rows.head(number).ifPresent(head -> {
            boolean signed = key.verifies(number + ":" + head.chainHash(), head.signature());
            if (!signed || !head.chainHash().equals(hash)) {
                findings.add(new AuditFinding(number, AuditFinding.Kind.HEAD));
            }
        });
    }
}
