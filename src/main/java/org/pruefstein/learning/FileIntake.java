package org.pruefstein.learning;

import java.util.List;
import java.util.stream.Collectors;
import org.pruefstein.media.FileType;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.media.SniffedFile;
import org.pruefstein.question.Answer;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.shared.DomainException;
import org.springframework.stereotype.Component;

/** Stores a file that was handed in, if it is one that was asked for. What it is, its bytes tell. */
@Component
class FileIntake {
    private static final List<String> OTHER = List.of("media.unknown-type", "media.unsafe-svg");
    private final MediaFiles media;

    FileIntake(MediaFiles media) {
        this.media = media;
    }

    /**
     * Stores it for a place in a quiz.
     *
     * @throws DomainException {@code learning.file-…} or {@code media.…}, when it is too large or of another kind
     */
    Answer.File store(FileHandIn asked, QuizAttemptId attempt, int position, byte[] bytes, String name) {
        if (bytes.length > asked.maxBytes()) {
            throw new DomainException("learning.file-too-large", asked.maxMegabytes());
        }
        if (bytes.length == 0 || !accepted(asked, bytes)) {
            throw new DomainException(
                    "learning.file-other",
                    asked.types().stream().map(FileType::name).collect(Collectors.joining(", ")));
        }
        String plain = Answer.File.plainName(name);
        return new Answer.File(
                media.storeFor(holder(attempt, position), bytes, plain).hash(), plain, bytes.length);
    }

    /** Erases a file that another one took the place of, unless it is somebody else's, too. */
    void giveBack(QuizAttemptId attempt, int position, String hash) {
        media.giveBack(holder(attempt, position), hash);
    }

    /** Erases what was handed in so far when the answer is another file, or none. @param asked before it was answered */
    void drop(QuizStep asked, QuizAttemptId attempt, Answer answer) {
        if (asked.draft() instanceof Answer.File before
                && !before.blank()
                && !(answer instanceof Answer.File given && given.hash().equals(before.hash()))) {
            giveBack(attempt, asked.position(), before.hash());
        }
    }

    private static String holder(QuizAttemptId attempt, int position) {
        return "quiz:" + attempt.value() + ":" + position;
    }

    private static boolean accepted(FileHandIn asked, byte[] bytes) {
        try {
            return asked.types().contains(SniffedFile.of(bytes).type());
        } catch (DomainException e) {
            if (OTHER.contains(e.messageKey())) {
                return false;
            }
            throw e;
        }
    }
}
