package org.pruefstein.question.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pruefstein.course.CourseOutline;

/** The titles of courses and modules by key; a key that no edition has stands for itself. */
class CoursePlaces {
    private final Map<String, String> titles = new HashMap<>();
    private boolean single;

    /** From now on these courses are known. */
    void know(List<CourseOutline> courses) {
        titles.clear();
        single = courses.size() < 2;
        courses.forEach(course -> {
            titles.put(course.key(), course.title());
            course.modules().forEach(module -> titles.put(key(course.key(), module.key()), module.title()));
        });
    }

    /** The module, with its course where there are several. */
    String of(String course, String module) {
        String title = titles.getOrDefault(key(course, module), module);
        return single && titles.containsKey(course) ? title : titles.getOrDefault(course, course) + " · " + title;
    }

    private static String key(String course, String module) {
        return course + "/" + module;
    }
}
