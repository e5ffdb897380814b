package org.pruefstein.home;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.pruefstein.identity.Role;

/** The start page of each role. Who has several begins with the work that waits for others. */
final class StartPages {
    private static final String LEARN = "/learn";
    private static final Map<Role, String> PAGES = new EnumMap<>(Map.of(
            Role.LEARNER, LEARN,
            Role.INSTRUCTOR, "/author",
            Role.EXAMINER, "/examine",
            Role.OFFICE, "/office",
            Role.ADMIN, "/office/audit"));
    private static final Role[] ORDER = {Role.EXAMINER, Role.OFFICE, Role.INSTRUCTOR, Role.ADMIN, Role.LEARNER};

    private StartPages() {}

    /** The page to begin with; somebody without a role will learn. */
    static String of(Set<Role> roles) {
        for (Role role : ORDER) {
            if (roles.contains(role)) {
                return PAGES.getOrDefault(role, LEARN);
            }
        }
        return LEARN;
    }
}
