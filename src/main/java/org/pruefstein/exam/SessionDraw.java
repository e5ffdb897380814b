package org.pruefstein.exam;

import java.util.List;
import org.pruefstein.question.PoolItem;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;

/**
 * What the papers of a session are drawn from, stored when it is frozen. Also a candidate who comes later gets a paper
 * from this pool, whatever became of its questions since.
 */
record SessionDraw(long seed, String algorithm, List<PoolItem> pool) {
    SessionDraw {
        pool = List.copyOf(pool);
    }

    /** The pool as it is stored and hashed. */
    String poolJson() {
        return CanonicalJson.write(pool);
    }

    String poolHash() {
        return Sha256.of(poolJson());
    }

    /**
     * The seed of one paper, so that each can be drawn again without the others.
     *
     * @param drawNo 0 for the common paper, else the registration's id
     */
    long paperSeed(long drawNo) {
        return Long.parseUnsignedLong(Sha256.of(seed + "/" + drawNo).substring(0, 16), 16);
    }
}
