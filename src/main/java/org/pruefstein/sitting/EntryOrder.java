package org.pruefstein.sitting;

/** Which entry counts at a position: the higher epoch, and within it the higher number, wins. */
record EntryOrder(int position, int epoch, int seq) {

    /** Whether an entry with these numbers is newer. */
    boolean olderThan(int otherEpoch, int otherSeq) {
        return epoch < otherEpoch || (epoch == otherEpoch && seq < otherSeq);
    }
}
