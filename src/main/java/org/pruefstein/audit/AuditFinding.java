package org.pruefstein.audit;

/** Something wrong with the trail: at which chain number, and what. */
public record AuditFinding(long chainNo, Kind kind) {
    /** PAYLOAD: facts were changed. LINK: a row was changed, inserted or re-ordered. GAP: a row is missing. HEAD: the chain was recomputed. */
    public enum Kind {
        PAYLOAD,
        LINK,
        GAP,
        HEAD
    }
}
