package org.pruefstein.learning;

import java.util.Optional;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.question.Answer;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a module's practice quiz, question by question. The first answer to a question counts; nothing is taken back. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).LEARNER)")
public class Quizzes {
    private final EnrolledLearner learner;
    private final CurrentAccount current;
    private final LearningProgress progress;
    private final ReadingRepository reading;
    private final QuizRepository repository;
    private final HandInRepository handIns;
    private final FileIntake files;
    private final QuizStart start;
    private final QuizQuestions questions;
    private final QuizMarking marking;

    Quizzes(
            EnrolledLearner learner,
            CurrentAccount current,
            LearningProgress progress,
            ReadingRepository reading,
            QuizRepository repository,
            HandInRepository handIns,
            FileIntake files,
            QuizStart start,
            QuizQuestions questions,
            QuizMarking marking) {
        this.learner = learner;
        this.current = current;
        this.progress = progress;
        this.reading = reading;
        this.repository = repository;
        this.handIns = handIns;
        this.files = files;
        this.start = start;
        this.questions = questions;
        this.marking = marking;
    }

    /** What there is to do. @throws NotFoundException when one is not enrolled or there is no such module */
    public QuizRoom enter(String courseKey, String moduleKey) {
        Enrolment place = learner.in(courseKey);
        CourseProgress course = progress.of(place);
        ModuleProgress found = module(course, moduleKey);
        CourseOutline.Module module = found.module();
        return new QuizRoom(
                course.outline(),
                module,
                start.size(courseKey, module),
                found.quiz(),
                repository.open(place.id(), module.key()).flatMap(questions::firstOpen),
                repository
                        .last(place.id(), module.key())
                        .map(attempt -> marking.summary(place, course.outline(), module, attempt)));
    }

    /** Draws a new quiz, or goes on with the one under way. @throws DomainException {@code learning.no-questions} */
    public QuizStep start(String courseKey, String moduleKey) {
        Enrolment place = learner.in(courseKey);
        CourseOutline.Module module = module(progress.of(place), moduleKey).module();
        reading.lock(place.id());
        return questions.firstOpen(start.begin(place, module)).orElseThrow();
    }

    /**
     * Checks the answer to the first open question. A question that was answered before keeps its answer, which is
     * returned; so a second click or an older tab does no harm.
     *
     * @param answer a blank one counts as none and shows the solution
     * @throws NotFoundException when the quiz is unknown or somebody else's
     * @throws DomainException {@code learning.not-a-number}, {@code learning.words-…} or {@code learning.quiz-order}
     * @throws org.pruefstein.question.InvalidAnswerException when it is no answer to this question
     */
    public QuizStep answer(QuizAttemptId id, int position, Answer answer) {
        QuizRepository.Attempt attempt = demand(id);
        reading.lock(attempt.enrolmentId());
        QuizStep asked = questions.step(attempt, position);
        if (asked.given() != null) {
            return asked;
        }
        if (questions.firstOpen(attempt).filter(s -> s.position() == position).isEmpty()) {
            throw new DomainException("learning.quiz-order");
        }
        QuizQuestions.check(asked, answer);
        repository.insertAnswer(
                id,
                position,
                CanonicalJson.write(answer),
                QuizQuestions.score(asked.version().body(), answer));
        handIns.forget(id, position);
        files.drop(asked, id, answer);
        marking.settle(attempt);
        return questions.step(attempt, position);
    }

    /** The first open question; nothing when the quiz is finished. @throws NotFoundException as {@link #answer} */
    public Optional<QuizStep> next(QuizAttemptId id) {
        return questions.firstOpen(demand(id));
    }

    private QuizRepository.Attempt demand(QuizAttemptId id) {
        return repository.own(id, current.id()).orElseThrow(() -> new NotFoundException("quiz"));
    }

    private static ModuleProgress module(CourseProgress course, String moduleKey) {
        return course.module(moduleKey).orElseThrow(() -> new NotFoundException("module"));
    }
}
