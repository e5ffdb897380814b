package org.pruefstein.learning;

import java.util.HashSet;
import java.util.Set;
import org.pruefstein.course.CourseOutline;

/** The keys under which a module is known: its own, earlier ones, and in a newer edition perhaps a later one. */
final class ModuleKeys {
    private ModuleKeys() {}

    static Set<String> of(CourseOutline.Module module) {
        Set<String> keys = new HashSet<>(module.formerKeys());
        keys.add(module.key());
        return keys;
    }

    /** All keys of a module as this edition and the newest one name it. */
    static Set<String> of(CourseOutline.Module module, CourseOutline newest) {
        Set<String> keys = of(module);
        newest.modules().stream()
                .map(ModuleKeys::of)
                .filter(later -> later.contains(module.key()))
                .forEach(keys::addAll);
        return keys;
    }
}
