package org.pruefstein.sitting;

import org.jspecify.annotations.Nullable;

/** What became of one entry; the reason is a short code and only given for REFUSED. */
record EntryResult(
        int position,
        int seq,
        EntryOutcome outcome,
        @Nullable String reason) {}
