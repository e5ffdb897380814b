package org.pruefstein.course;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes new editions over, for the procedure that publishes content; it locks the course first. */
@Component
public class CourseEditions {
    private final CourseEditionRepository editions;

    CourseEditions(CourseEditionRepository editions) {
        this.editions = editions;
    }

    /** The newest published edition of a course: its number and the hash of the files it was read from. */
    public record Published(int number, String hash) {}

    /** Whether any course has an edition. */
    public boolean any() {
        return editions.any();
    }

    /** Locks the course until the transaction ends, whether it exists already or not, and tells its newest edition. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Published> lock(String courseKey) {
        editions.lock(courseKey);
        return editions.newest(courseKey);
    }

    /** Adds an edition to the locked course; from now on it never changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EditionId add(NewEdition edition) {
        EditionId id = editions.insert(edition);
        edition.lessons().forEach(lesson -> editions.insertLesson(id, lesson));
        edition.media().forEach(hash -> editions.insertMedia(id, hash));
        return id;
    }
}
