package org.pruefstein.audit;

import java.util.List;
import org.pruefstein.platform.InstallationKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains new rows in short batches and signs the end of each batch with the installation's key, which lies outside the
 * database. Two sealers at once do no harm: the unique chain number lets one of them win.
 */
@Component
class AuditSealer {
    private static final int BATCH = 500;
    private final AuditRepository rows;
    private final InstallationKey key;
    private final TransactionTemplate transaction;

    AuditSealer(AuditRepository rows, InstallationKey key, TransactionTemplate transaction) {
        this.rows = rows;
        this.key = key;
        this.transaction = transaction;
    }

    /** Seals everything that is there; returns how many rows that were. */
    int seal(String reason) {
        int total = 0;
        int sealed;
        do {
            sealed = batch(reason);
            total += sealed;
        } while (sealed == BATCH);
        return total;
    }

    private int batch(String reason) {
        try {
            Integer sealed = transaction.execute(status -> {
                List<AuditLink> open = rows.unsealed(BATCH);
                long number = rows.lastHead().map(AuditRepository.Head::chainNo).orElse(0L);
                String hash =
                        rows.lastHead().map(AuditRepository.Head::chainHash).orElse(AuditLink.GENESIS);
                for (AuditLink link : open) {
                    number++;
                    hash = link.hashAfter(hash, number);
                    if (!rows.seal(link.id(), number, hash)) {
                        status.setRollbackOnly();
                        return 0;
                    }
                }
                if (!open.isEmpty()) {
                    rows.addHead(
                            new AuditRepository.Head(number, hash, key.keyId(), key.sign(number + ":" + hash)), reason);
                }
                return open.size();
            });
            return sealed == null ? 0 : sealed;
        } catch (DuplicateKeyException e) {
            return 0;
        }
    }
}
