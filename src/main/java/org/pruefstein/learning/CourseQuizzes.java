package org.pruefstein.learning;

import java.util.List;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The instructors' quizzes of a course for its learners; they are answered by {@link Quizzes}. They complete no module. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).LEARNER)")
public class CourseQuizzes {
    private final EnrolledLearner learner;
    private final CurrentAccount current;
    private final CourseCatalog catalog;
    private final ReadingRepository reading;
    private final AuthoredAttempts attempts;
    private final CourseQuizStart start;
    private final QuizQuestions questions;
    private final QuizRepository repository;
    private final CourseQuizResults results;

    CourseQuizzes(
            EnrolledLearner learner,
            CurrentAccount current,
            CourseCatalog catalog,
            ReadingRepository reading,
            AuthoredAttempts attempts,
            CourseQuizStart start,
            QuizQuestions questions,
            QuizRepository repository,
            CourseQuizResults results) {
        this.learner = learner;
        this.current = current;
        this.catalog = catalog;
        this.reading = reading;
        this.attempts = attempts;
        this.start = start;
        this.questions = questions;
        this.repository = repository;
        this.results = results;
    }

    /** What is offered in a course, the oldest first. @throws NotFoundException when one is not enrolled in it */
    @Transactional(readOnly = true)
    public List<CourseQuiz> of(String courseKey) {
        Enrolment place = learner.in(courseKey);
        List<QuizRepository.Attempt> taken = attempts.of(place.id());
        return attempts.offers(courseKey, place.id()).stream()
                .map(offer -> results.quiz(offer, offer.readPlan().questions(), taken))
                .toList();
    }

    /** What there is to do. @throws NotFoundException when one is not enrolled or there is no such quiz */
    @Transactional(readOnly = true)
    public CourseQuizRoom enter(String courseKey, AuthoredQuizId id) {
        Enrolment place = learner.in(courseKey);
        AuthoredAttempts.Offer offer = demand(id, place);
        List<QuizRepository.Attempt> taken = attempts.of(place.id());
        CourseOutline outline = catalog.outline(place.editionId());
        return new CourseQuizRoom(
                outline,
                results.quiz(offer, start.size(courseKey, offer.readPlan()), taken),
                offer.offered(),
                start.open(place, id).flatMap(questions::firstOpen),
                results.last(outline, id, taken));
    }

    /**
     * Begins an attempt, or goes on with the one under way.
     *
     * @throws DomainException {@code learning.no-attempt-left} or {@code learning.no-questions}
     * @throws NotFoundException as {@link #enter}
     */
    public QuizStep start(String courseKey, AuthoredQuizId id) {
        Enrolment place = learner.in(courseKey);
        reading.lock(place.id());
        return questions.firstOpen(start.begin(place, demand(id, place))).orElseThrow();
    }

    /** When the solutions of an attempt may be seen. @throws NotFoundException when it is somebody else's */
    @Transactional(readOnly = true)
    public QuizPlan.Feedback feedback(QuizAttemptId id) {
        return repository
                .own(id, current.id())
                .map(QuizRepository.Attempt::authoredVersionId)
                .map(version -> attempts.plan(version).feedback())
                .orElseThrow(() -> new NotFoundException("quiz"));
    }

    private AuthoredAttempts.Offer demand(AuthoredQuizId id, Enrolment place) {
        return attempts.offer(id, place.courseKey(), place.id()).orElseThrow(() -> new NotFoundException("quiz"));
    }
}
