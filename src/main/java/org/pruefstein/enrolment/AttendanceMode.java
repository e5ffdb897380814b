package org.pruefstein.enrolment;

/** How a teaching unit was held; distance-teaching law counts live and asynchronous units apart (FernUSG § 1). */
public enum AttendanceMode {
    PRESENCE,
    LIVE_ONLINE,
    ASYNCHRONOUS
}
