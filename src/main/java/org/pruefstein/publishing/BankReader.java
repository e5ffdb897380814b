package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.ExchangedQuiz;
import org.pruefstein.media.FileType;
import org.pruefstein.media.ReencodedPicture;
import org.pruefstein.media.SniffedFile;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ExchangedQuestion;
import org.pruefstein.question.ImportStep;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionExchange;
import org.pruefstein.question.Tag;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Sha256;
import tools.jackson.databind.JsonNode;

/**
 * Reads the questions of an archive for an existing course. What the editor can keep as a draft can be read; what would
 * hinder publishing is noted.
 */
final class BankReader {
    private static final Pattern FILE = Pattern.compile("(modules/(?:\\d{2}-)?([^/]+))/(practice|exam)/.*");
    /** How many pictures an archive can bring. */
    static final int MOST_PICTURES = 300;

    private static final int LONGEST_TEXT = 40_000;
    private final CourseFolder folder;
    private final CourseOutline course;
    private final Findings findings = new Findings("");
    private final ContentFileReader files;
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<ExchangedQuestion> questions = new ArrayList<>();

    private BankReader(CourseFolder folder, CourseOutline course) {
        this.folder = folder;
        this.course = course;
        this.files = new ContentFileReader(folder, ContentSchemas.structure(), findings);
    }

    /**
     * What an archive holds.
     *
     * @param quizzes in the order of their file
     * @param pictures bytes of the pictures that the questions show, by path
     */
    record Banks(
            List<ExchangedQuestion> questions,
            List<ExchangedQuiz> quizzes,
            Map<String, byte[]> pictures,
            List<Finding> findings) {
        /** The keys of the practice questions that are taken over. */
        Set<String> coming(List<ImportStep> steps) {
            Set<String> taken = steps.stream()
                    .filter(ImportStep::takes)
                    .map(ImportStep::key)
                    .collect(Collectors.toSet());
            return questions.stream()
                    .filter(question -> question.bank() == Bank.PRACTICE)
                    .map(ExchangedQuestion::key)
                    .filter(taken::contains)
                    .collect(Collectors.toSet());
        }

        /** The pictures that the questions with these keys show. */
        Map<String, byte[]> picturesOf(Set<String> keys) {
            String bodies = questions.stream()
                    .filter(question -> keys.contains(question.key()))
                    .map(question -> question.content().canonicalBody())
                    .collect(Collectors.joining());
            Map<String, byte[]> shown = new LinkedHashMap<>(pictures);
            shown.values().removeIf(bytes -> !bodies.contains(Sha256.of(bytes)));
            return shown;
        }
    }

    static Banks read(CourseFolder folder, CourseOutline course) {
        BankReader reader = new BankReader(folder, course);
        folder.files().keySet().stream()
                .filter(path -> path.endsWith(".yaml"))
                .takeWhile(_ -> !reader.findings.full())
                .forEach(reader::file);
        List<ExchangedQuiz> quizzes = QuizFiles.read(folder, reader.files, reader.findings);
        return new Banks(reader.questions, quizzes, reader.pictures, new Report(reader.findings.all()).findings());
    }

    private void file(String path) {
        Matcher place = FILE.matcher(path);
        if (!place.matches()) {
            return;
        }
        CourseOutline.Module module = course.modules().stream()
                .filter(m -> m.key().equals(place.group(2)))
                .findFirst()
                .orElse(null);
        if (module == null) {
            findings.error(path, 1, "layout", "publishing.module-unknown", place.group(2));
            return;
        }
        Bank bank = place.group(3).equals("exam") ? Bank.EXAM : Bank.PRACTICE;
        files.read(path, "questions", JsonNode.class).ifPresent(file -> {
            int i = 0;
            for (JsonNode question : file.value().path("questions")) {
                files.map(file.at("/questions/" + i++, question), QuestionEntry.class)
                        .ifPresent(entry -> question(place.group(1), module, bank, entry));
            }
        });
    }

    private void question(String path, CourseOutline.Module module, Bank bank, Located<QuestionEntry> at) {
        QuestionEntry entry = at.value();
        int before = findings.count();
        String other = ids.putIfAbsent(entry.id(), at.file());
        if (other != null) {
            findings.error(at, "/id", "unique-id", "publishing.id-used", entry.id(), other);
        }
        if (module.objectives().stream().noneMatch(o -> o.key().equals(entry.objective()))) {
            findings.error(at, "/objective", "reference", "publishing.objective-unknown", entry.objective());
        }
        if (ids.size() > QuestionExchange.MOST) {
            findings.error(at, "", "layout", "publishing.too-many-questions", QuestionExchange.MOST);
            return;
        }
        try {
            if (entry.texts().stream().anyMatch(text -> text.getValue().length() > LONGEST_TEXT)) {
                findings.error(at, "", "size", "question.too-long");
                return;
            }
            EntryTexts.check(folder, path, at, findings);
            UnaryOperator<String> placed = text -> EntryTexts.placed(folder, path, text, this::picture);
            QuestionBody body = entry.toBody(placed);
            QuestionCheck.sizes(body)
                    .forEach(p -> findings.error(
                            at,
                            "/" + p.field(),
                            "size",
                            p.messageKey(),
                            p.arguments().toArray()));
            if (findings.count() == before) {
                QuestionCheck.complete(body)
                        .forEach(p -> findings.note(
                                at,
                                "/" + p.field(),
                                "draft",
                                p.messageKey(),
                                p.arguments().toArray()));
                questions.add(new ExchangedQuestion(
                        entry.id(),
                        bank,
                        new QuestionContent(module.key(), entry.objective(), entry.level(), body, entry.evidence()),
                        entry.allTags().stream().map(Tag::new).toList()));
            }
        } catch (DomainException e) {
            findings.error(at, "", "question", e.messageKey(), e.arguments().toArray());
        } catch (IllegalArgumentException | NullPointerException e) {
            findings.error(at, "", "question", "publishing.question-senseless", entry.id());
        }
    }

    /** As it will be stored: drawn anew unless it is a drawing of lines. */
    private String picture(String path, byte[] bytes) {
        return hashes.computeIfAbsent(path, _ -> {
            if (pictures.size() >= MOST_PICTURES) {
                throw new DomainException("publishing.too-many-pictures", MOST_PICTURES);
            }
            boolean drawing = path.endsWith(".svg") && SniffedFile.of(bytes).type() == FileType.SVG;
            byte[] kept = drawing ? bytes : ReencodedPicture.of(bytes).bytes();
            pictures.put(path, kept);
            return Sha256.of(kept);
        });
    }
}
