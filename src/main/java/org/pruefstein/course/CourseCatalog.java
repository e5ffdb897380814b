package org.pruefstein.course;

import java.util.List;
import java.util.Optional;

/** The published editions of all courses. Outlines are public; lesson texts are shown by learning to those enrolled. */
public interface CourseCatalog {
    /** An edition with its outline. */
    record Edition(EditionId id, CourseOutline outline) {}

    /** The newest edition of each course, by title. */
    List<Edition> newest();

    /** The newest edition of a course. */
    Optional<Edition> newest(String courseKey);

    /** A given edition. @throws org.pruefstein.shared.NotFoundException when it does not exist */
    CourseOutline outline(EditionId id);

    /** A lesson's text. @throws org.pruefstein.shared.NotFoundException when the edition has no such lesson */
    LessonText lesson(EditionId id, String lessonKey);

    /** The glossary of an edition, by term. */
    List<GlossaryTerm> glossary(EditionId id);

    /** Whether a file of the media store belongs to an edition, so that its readers may see it. */
    boolean hasMedia(EditionId id, String hash);
}
