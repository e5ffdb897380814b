package org.pruefstein.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Units attended on a day; an entry is never changed, only revoked and entered anew. */
public record AttendanceEntry(
        Long id,
        LocalDate heldOn,
        int units,
        AttendanceMode mode,
        @Nullable String note,
        boolean revoked) {}
