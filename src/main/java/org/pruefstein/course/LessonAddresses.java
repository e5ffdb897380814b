package org.pruefstein.course;

/** Where the lessons of a course are read; implemented by the feature that shows them. */
public interface LessonAddresses {
    /** The address of a lesson for those enrolled. @param slug the last part of the lesson's address */
    String lesson(String courseKey, String moduleKey, String slug);
}
