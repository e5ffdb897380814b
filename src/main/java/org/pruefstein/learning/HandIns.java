package org.pruefstein.learning;

import java.util.Map;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.media.MediaContent;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerFit;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.question.HandMarked;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions of a quiz that a person judges: what is written is kept with each pause, a file is taken, and whoever answered
 * rates the answer beside the model answer. All of it for the person who takes the quiz only.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).LEARNER)")
public class HandIns {
    /** How often a file can be replaced before it is answered. */
    static final int MOST_UPLOADS = 20;

    /** How much a person can hand in within 24 hours, in bytes. */
    static final long MOST_A_DAY = 200L * 1024 * 1024;

    private final CurrentAccount current;
    private final ReadingRepository reading;
    private final QuizRepository repository;
    private final HandInRepository handIns;
    private final QuizQuestions questions;
    private final QuizMarking marking;
    private final FileIntake files;
    private final MediaFiles media;

    HandIns(
            CurrentAccount current,
            ReadingRepository reading,
            QuizRepository repository,
            HandInRepository handIns,
            QuizQuestions questions,
            QuizMarking marking,
            FileIntake files,
            MediaFiles media) {
        this.current = current;
        this.reading = reading;
        this.repository = repository;
        this.handIns = handIns;
        this.questions = questions;
        this.marking = marking;
        this.files = files;
        this.media = media;
    }

    /**
     * Keeps what is written so far.
     *
     * @return whether it was kept: not once the question is answered
     * @throws org.pruefstein.question.InvalidAnswerException when it cannot be an answer to this question
     */
    public boolean keep(QuizAttemptId id, int position, Answer answer) {
        QuizStep asked = locked(id, position);
        if (asked.given() != null || answer instanceof Answer.File) {
            return false;
        }
        AnswerFit.demand(asked.version().body(), answer);
        handIns.keep(id, position, answer);
        return true;
    }

    /**
     * Takes a file in the place of the one before, which is erased.
     *
     * @param name as the person's device calls it
     * @throws DomainException {@code learning.file-…} or {@code media.…}, when it is too large or of another kind
     * @throws NotFoundException when no file is asked there or the question is answered
     */
    public Answer.File take(QuizAttemptId id, int position, byte[] bytes, String name) {
        QuizStep asked = locked(id, position);
        if (!(asked.version().body() instanceof FileHandIn body) || asked.given() != null) {
            throw new NotFoundException("question");
        }
        if (!handIns.count(current.id(), bytes.length, MOST_A_DAY)) {
            throw new DomainException("learning.files-too-many", MOST_A_DAY / 1024 / 1024);
        }
        Answer.File file = files.store(body, id, position, bytes, name);
        if (!handIns.keepFile(id, position, file, MOST_UPLOADS)) {
            throw new DomainException("learning.file-too-often", MOST_UPLOADS);
        }
        if (asked.draft() instanceof Answer.File before && !before.hash().equals(file.hash())) {
            files.giveBack(id, position, before.hash());
        }
        return file;
    }

    /**
     * Rates an own answer; the first rating counts.
     *
     * @param rating points by key of a criterion
     * @throws org.pruefstein.question.InvalidAnswerException when it does not fit the rubric
     */
    public QuizStep rate(QuizAttemptId id, int position, Map<String, Integer> rating) {
        QuizStep asked = locked(id, position);
        if (!(asked.version().body() instanceof HandMarked body) || asked.given() == null) {
            throw new NotFoundException("question");
        }
        if (asked.given().score() == null) {
            handIns.rate(id, position, rating, body.share(rating));
            marking.settle(demand(id));
        }
        return questions.step(demand(id), position);
    }

    /** A handed-in file with the name it was given. @throws NotFoundException when it is none or somebody else's */
    @Transactional(readOnly = true)
    public HandedIn file(QuizAttemptId id, int position) {
        QuizStep step = questions.step(demand(id), position);
        Answer answer = step.given() == null ? step.draft() : step.given().answer();
        if (answer instanceof Answer.File file && !file.blank()) {
            return new HandedIn(file.name(), media.open(file.hash()));
        }
        throw new NotFoundException("file");
    }

    /** A file as it was handed in. */
    public record HandedIn(String name, MediaContent content) {}

    private QuizStep locked(QuizAttemptId id, int position) {
        QuizRepository.Attempt attempt = demand(id);
        reading.lock(attempt.enrolmentId());
        return questions.step(attempt, position);
    }

    private QuizRepository.Attempt demand(QuizAttemptId id) {
        return repository.own(id, current.id()).orElseThrow(() -> new NotFoundException("quiz"));
    }
}
