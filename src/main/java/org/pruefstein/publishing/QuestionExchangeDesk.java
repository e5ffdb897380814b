package org.pruefstein.publishing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.ExchangedQuiz;
import org.pruefstein.learning.QuizExchange;
import org.pruefstein.learning.QuizImportStep;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.question.ImportStep;
import org.pruefstein.question.PictureUploads;
import org.pruefstein.question.QuestionExchange;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Room;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Exports the questions of a course in the content format, and imports such files. For instructors of the course. No
 * connection to the database is held while files are read and pictures drawn, and a node does it for one person at a
 * time, because all of an archive is held meanwhile.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
public class QuestionExchangeDesk {
    /** Largest archive, in bytes. */
    public static final int MAX_ARCHIVE = BankArchive.MAX_SIZE;

    private static final Room TURN = new Room(1);
    private final CourseCatalog catalog;
    private final QuestionExchange exchange;
    private final QuizExchange quizzes;
    private final MediaFiles media;
    private final PictureUploads pictures;
    private final TransactionTemplate transaction;

    QuestionExchangeDesk(
            CourseCatalog catalog,
            QuestionExchange exchange,
            QuizExchange quizzes,
            MediaFiles media,
            PictureUploads pictures,
            TransactionTemplate transaction) {
        this.catalog = catalog;
        this.exchange = exchange;
        this.quizzes = quizzes;
        this.media = media;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    /**
     * What an archive would do.
     *
     * @param findings what is wrong with the files; while there are errors nothing is imported
     * @param steps one for each question
     * @param quizzes one for each quiz
     */
    public record Preview(List<Finding> findings, List<ImportStep> steps, List<QuizImportStep> quizzes) {
        /** Whether nothing stands against it and there is something to do. */
        public boolean possible() {
            return new Report(findings).clean()
                    && (steps.stream().anyMatch(ImportStep::takes)
                            || quizzes.stream().anyMatch(QuizImportStep::takes));
        }
    }

    /**
     * A ZIP of both banks with their pictures, and of the quizzes of instructors; equal banks give equal bytes, and an import takes whatever is exported.
     *
     * @param moduleKey of one module only; empty for all of the course
     * @throws DomainException {@code question.export-too-many} or {@code publishing.export-too-large} when an import
     *     would not take it; {@code app.busy}
     */
    public byte[] export(String courseKey, String moduleKey) {
        try (Room.Stay _ = TURN.enter(1)) {
            SortedMap<String, byte[]> files =
                    BankFiles.of(outline(courseKey), exchange.bank(courseKey, moduleKey), media);
            List<ExchangedQuiz> given = quizzes.quizzes(courseKey, moduleKey);
            if (!given.isEmpty()) {
                files.put(QuizFiles.PATH, QuizFiles.write(given).getBytes(StandardCharsets.UTF_8));
            }
            byte[] archive = BankArchive.write(courseKey, files);
            if (archive.length > BankArchive.MAX_SIZE) {
                throw BankFiles.tooLarge();
            }
            return archive;
        }
    }

    /** @throws DomainException when the archive itself is refused, see {@link BankArchive#read}, or {@code app.busy} */
    public Preview preview(String courseKey, Path archive) {
        try (Room.Stay _ = TURN.enter(1)) {
            BankReader.Banks banks = read(courseKey, archive);
            List<ImportStep> steps = exchange.plan(courseKey, banks.questions());
            return new Preview(banks.findings(), steps, quizzes.plan(courseKey, banks.quizzes(), banks.coming(steps)));
        }
    }

    /**
     * Imports the new and changed questions with their pictures, and quizzes, as drafts, all or none. Pictures that are new count as
     * uploaded by the person.
     *
     * @param seen what the person agreed to
     * @throws DomainException {@code publishing.archive-errors}, {@code question.import-overtaken} when somebody changed
     *     the banks meanwhile, {@code question.too-many-pictures}, or {@code app.busy}
     */
    public void apply(String courseKey, Path archive, Preview seen) {
        try (Room.Stay _ = TURN.enter(1)) {
            BankReader.Banks banks = read(courseKey, archive);
            if (!new Report(banks.findings()).clean()) {
                throw new DomainException("publishing.archive-errors");
            }
            Set<String> taken = seen.steps().stream()
                    .filter(ImportStep::takes)
                    .map(ImportStep::key)
                    .collect(Collectors.toSet());
            transaction.executeWithoutResult(_ -> {
                exchange.apply(courseKey, banks.questions(), seen.steps());
                pictures.addAll(banks.picturesOf(taken));
                quizzes.apply(courseKey, banks.quizzes(), banks.coming(seen.steps()), seen.quizzes());
            });
        }
    }

    private BankReader.Banks read(String courseKey, Path archive) {
        return BankReader.read(BankArchive.read(courseKey, archive), outline(courseKey));
    }

    private CourseOutline outline(String courseKey) {
        return catalog.newest().stream()
                .map(CourseCatalog.Edition::outline)
                .filter(outline -> outline.key().equals(courseKey))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("course"));
    }
}
