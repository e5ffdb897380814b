package org.pruefstein.publishing;

import java.util.List;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.question.ExchangedQuestion;
import org.pruefstein.question.ImportStep;
import org.pruefstein.question.QuestionExchange;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exports the questions of a course in the content format, and imports such files. For instructors of the course. */
@Service
@Transactional
@PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
public class QuestionExchangeDesk {
    /** Largest archive, in bytes. */
    public static final int MAX_ARCHIVE = BankArchive.MAX_SIZE;

    private final CourseCatalog catalog;
    private final QuestionExchange exchange;
    private final MediaFiles media;

    QuestionExchangeDesk(CourseCatalog catalog, QuestionExchange exchange, MediaFiles media) {
        this.catalog = catalog;
        this.exchange = exchange;
        this.media = media;
    }

    /**
     * What an archive would do.
     *
     * @param findings what is wrong with the files; while there are errors nothing is imported
     * @param steps one for each question
     */
    public record Preview(List<Finding> findings, List<ImportStep> steps) {
        /** Whether nothing stands against it and there is something to do. */
        public boolean possible() {
            return new Report(findings).clean()
                    && steps.stream()
                            .anyMatch(step ->
                                    step.kind() == ImportStep.Kind.NEW || step.kind() == ImportStep.Kind.CHANGED);
        }
    }

    /** A ZIP of both banks with their pictures; equal banks give equal bytes. */
    public byte[] export(String courseKey) {
        List<ExchangedQuestion> questions = exchange.bank(courseKey);
        return BankArchive.write(courseKey, BankFiles.of(outline(courseKey), questions, media));
    }

    /** @throws DomainException when the archive itself is refused, see {@link BankArchive#read} */
    @Transactional(readOnly = true)
    public Preview preview(String courseKey, byte[] archive) {
        BankReader.Banks banks = read(courseKey, archive);
        return new Preview(banks.findings(), exchange.plan(courseKey, banks.questions()));
    }

    /**
     * Imports the new and changed questions as drafts, all or none.
     *
     * @param seen what the person agreed to
     * @throws DomainException {@code publishing.archive-errors}, or {@code question.import-overtaken} when somebody
     *     changed the banks meanwhile
     */
    public void apply(String courseKey, byte[] archive, List<ImportStep> seen) {
        BankReader.Banks banks = read(courseKey, archive);
        if (!new Report(banks.findings()).clean()) {
            throw new DomainException("publishing.archive-errors");
        }
        banks.pictures().forEach((path, bytes) -> media.store(bytes, path));
        exchange.apply(courseKey, banks.questions(), seen);
    }

    private BankReader.Banks read(String courseKey, byte[] archive) {
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
