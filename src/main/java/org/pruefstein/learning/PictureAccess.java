package org.pruefstein.learning;

import org.pruefstein.course.CourseCatalog;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which pictures a learner may see: those of the edition of their run, and those of questions drawn for them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PictureAccess {
    private final EnrolledLearner learner;
    private final CourseCatalog catalog;
    private final QuizQueries quizzes;

    PictureAccess(EnrolledLearner learner, CourseCatalog catalog, QuizQueries quizzes) {
        this.learner = learner;
        this.catalog = catalog;
        this.quizzes = quizzes;
    }

    /** @throws NotFoundException when the picture is unknown or not for this person */
    public void demand(String courseKey, String hash) {
        Enrolment place = learner.in(courseKey);
        boolean known = hash.matches("[0-9a-f]{64}");
        if (!known || !(catalog.hasMedia(place.editionId(), hash) || quizzes.shows(place.id(), hash))) {
            throw new NotFoundException("picture");
        }
    }
}
