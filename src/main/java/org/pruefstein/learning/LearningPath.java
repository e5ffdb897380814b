package org.pruefstein.learning;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses of the signed-in learner, each with progress and the next step. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).LEARNER)")
public class LearningPath {
    private final EnrolledLearner learner;
    private final LearningProgress progress;

    LearningPath(EnrolledLearner learner, LearningProgress progress) {
        this.learner = learner;
        this.progress = progress;
    }

    /** The courses one is enrolled in, newest run first. */
    public List<CourseProgress> courses() {
        return learner.all().stream().map(progress::of).toList();
    }

    /** @throws org.pruefstein.shared.NotFoundException when one is not enrolled or there is no such course */
    public CourseProgress course(String courseKey) {
        return progress.of(learner.in(courseKey));
    }
}
