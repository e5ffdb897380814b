package org.pruefstein.identity.ui;

import java.util.Locale;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.shared.Translations;

/** Roles and courses as people read them. */
final class RoleNames {
    private RoleNames() {}

    static String of(String role, Locale locale) {
        return Translations.text("identity.role-" + role.toLowerCase(Locale.ROOT), locale);
    }

    static String course(String key, CourseNames courses, Locale locale) {
        return "*".equals(key)
                ? Translations.text("identity.all-courses", locale)
                : courses.titles().getOrDefault(key, key);
    }
}
