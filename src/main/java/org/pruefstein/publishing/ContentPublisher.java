package org.pruefstein.publishing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pruefstein.course.CourseEditions;
import org.pruefstein.platform.PruefsteinSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes content folders as editions. A folder is checked as a whole; only a clean one with a higher number than the
 * stored edition is taken over, in one transaction under the course's row lock. Anything else keeps the last good one.
 */
@Component
class ContentPublisher {
    private static final Logger log = LoggerFactory.getLogger(ContentPublisher.class);
    private final CourseEditions editions;
    private final EditionWriter writer;
    private final TransactionTemplate transaction;
    private final PruefsteinSettings settings;
    private volatile List<String> problems = List.of();

    ContentPublisher(
            CourseEditions editions,
            EditionWriter writer,
            TransactionTemplate transaction,
            PruefsteinSettings settings) {
        this.editions = editions;
        this.writer = writer;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** What became of a folder. */
    enum Outcome {
        PUBLISHED,
        UNCHANGED,
        NEWER_STORED,
        CONFLICT,
        BROKEN
    }

    /** What stands against the folders seen last; empty when all is well. */
    List<String> problems() {
        return problems;
    }

    /**
     * Publishes the configured folder, or the packaged courses.
     *
     * @throws IllegalStateException when there is no edition at all afterwards
     */
    void publishAll() {
        Path folder = settings.contentDir();
        publishAll(
                folder == null
                        ? CourseFolders.packaged(ContentPublisher.class.getClassLoader())
                        : CourseFolders.of(folder));
    }

    void publishAll(List<CourseFolder> folders) {
        List<String> found = new ArrayList<>();
        for (CourseFolder folder : folders) {
            ContentCheck.Checked checked = ContentCheck.read(folder);
            Outcome outcome = publish(checked);
            log.info("Course folder {}: {}", folder.name(), outcome.name().toLowerCase(Locale.ROOT));
            if (outcome == Outcome.BROKEN) {
                new Report(checked.findings()).errors().forEach(f -> found.add(f.text(Locale.ENGLISH)));
            } else if (outcome == Outcome.CONFLICT) {
                found.add(folder.name() + "/course.yaml: the files changed but the edition did not; raise `edition:`");
            }
        }
        found.forEach(problem -> log.error("{}", problem));
        problems = List.copyOf(found);
        if (!editions.any()) {
            throw new IllegalStateException(
                    "No course could be published and none is stored; mend the content folder, see the errors above.");
        }
    }

    Outcome publish(ContentCheck.Checked checked) {
        Optional<CourseSource> source = checked.source();
        if (source.isEmpty() || !checked.clean()) {
            return Outcome.BROKEN;
        }
        try {
            return publish(source.get());
        } catch (TransientDataAccessException e) {
            log.info("Publishing met another node, trying once more: {}", e.getMessage());
            return publish(source.get());
        }
    }

    private Outcome publish(CourseSource course) {
        int number = course.course().value().edition();
        Outcome outcome = transaction.execute(status -> {
            Optional<CourseEditions.Published> stored =
                    editions.lock(course.course().value().id());
            if (stored.isPresent() && stored.get().number() > number) {
                return Outcome.NEWER_STORED;
            }
            if (stored.isPresent() && stored.get().number() == number) {
                return stored.get().hash().equals(course.folder().hash()) ? Outcome.UNCHANGED : Outcome.CONFLICT;
            }
            List<String> left = writer.write(course);
            left.forEach(key -> log.warn("Question {} was edited in the user interface and is left as it is.", key));
            return Outcome.PUBLISHED;
        });
        return outcome == null ? Outcome.BROKEN : outcome;
    }
}
