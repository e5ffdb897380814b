package org.pruefstein.learning;

import org.pruefstein.course.LessonAddresses;
import org.springframework.stereotype.Component;

/** Names the reader's addresses to features that point to lessons. */
@Component
class ReaderAddresses implements LessonAddresses {
    @Override
    public String lesson(String courseKey, String moduleKey, String slug) {
        return LearningRoutes.lesson(courseKey, moduleKey, slug);
    }
}
