package org.pruefstein.identity;

import java.util.SortedMap;

/** The courses a grant can name: key to title. Provided by the courses, which identity does not know. */
public interface CourseNames {
    SortedMap<String, String> titles();
}
