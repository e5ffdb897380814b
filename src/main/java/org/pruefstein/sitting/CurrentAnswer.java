package org.pruefstein.sitting;

import java.time.Instant;

/** The answer that counts at a position, with the entry it came from. */
record CurrentAnswer(int position, int epoch, int seq, String answer, Instant receivedAt) {}
