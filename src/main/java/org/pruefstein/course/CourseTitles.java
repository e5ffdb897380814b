package org.pruefstein.course;

import java.util.SortedMap;
import java.util.TreeMap;
import org.pruefstein.identity.CourseNames;
import org.springframework.stereotype.Component;

/** Names the courses for grants. */
@Component
class CourseTitles implements CourseNames {
    private final CourseCatalog catalog;

    CourseTitles(CourseCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public SortedMap<String, String> titles() {
        TreeMap<String, String> titles = new TreeMap<>();
        catalog.newest().forEach(e -> titles.put(e.outline().key(), e.outline().title()));
        return titles;
    }
}
