package org.pruefstein.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.media.MediaContent;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ExchangedQuestion;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes the questions of a course as files: one or more for each bank of a module, with the pictures beside them. What
 * an import would refuse for its size is not written.
 */
final class BankFiles {
    /** How files are written: no markers, long texts as blocks. */
    static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private static final String HEAD = "# yaml-language-server: $schema=../../../../.schema/questions.json\n";
    private static final Pattern PICTURE = Pattern.compile("media:([0-9a-f]{64})");
    private static final int SHORT = 16;
    /** So few in one file that their text is far from what a reader of YAML takes. */
    private static final int MOST_IN_FILE = 250;

    private static final int LARGEST_TEXT = 3 * 1024 * 1024;
    private final CourseOutline course;
    private final MediaFiles media;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int pictures = BankReader.MOST_PICTURES;
    /** Pictures are packed already: in an archive they take as much room as outside. */
    private int room = BankArchive.MAX_SIZE;

    private BankFiles(CourseOutline course, MediaFiles media) {
        this.course = course;
        this.media = media;
    }

    /**
     * Bytes by path below the course's folder; the same for the same questions.
     *
     * @throws DomainException {@code publishing.export-too-large} when an import would not take as many or as large
     *     pictures or texts
     */
    static SortedMap<String, byte[]> of(CourseOutline course, List<ExchangedQuestion> questions, MediaFiles media) {
        BankFiles writer = new BankFiles(course, media);
        Map<String, List<Map<String, Object>>> banks = new LinkedHashMap<>();
        for (ExchangedQuestion question : questions) {
            String module = writer.folder(question.content().moduleKey());
            String path = module + (question.bank() == Bank.PRACTICE ? "/practice" : "/exam") + "/bank";
            banks.computeIfAbsent(path, _ -> new ArrayList<>())
                    .add(BodyEntry.of(question, text -> writer.withFiles(text, module)));
        }
        banks.forEach(writer::write);
        return writer.files;
    }

    private void write(String path, List<Map<String, Object>> entries) {
        for (int from = 0; from < entries.size(); from += MOST_IN_FILE) {
            List<Map<String, Object>> some = entries.subList(from, Math.min(entries.size(), from + MOST_IN_FILE));
            byte[] text = (HEAD + YAML.writeValueAsString(Map.of("questions", some))).getBytes(StandardCharsets.UTF_8);
            if (text.length > LARGEST_TEXT) {
                throw tooLarge();
            }
            files.put(path + (from == 0 ? "" : "-" + (1 + from / MOST_IN_FILE)) + ".yaml", text);
        }
    }

    /** What to do when a course has more than one archive can carry. */
    static DomainException tooLarge() {
        return new DomainException(
                "publishing.export-too-large", BankReader.MOST_PICTURES, BankArchive.MAX_SIZE / 1024 / 1024);
    }

    /** The folder of a module as its number and key make it; {@code 00} for one that the edition no longer has. */
    private String folder(String moduleKey) {
        int number = course.modules().stream()
                .filter(module -> module.key().equals(moduleKey))
                .findFirst()
                .map(CourseOutline.Module::number)
                .orElse(0);
        return "modules/" + String.format(Locale.ROOT, "%02d", number) + "-" + moduleKey;
    }

    private String withFiles(String text, String module) {
        return PICTURE.matcher(text).replaceAll(found -> file(found.group(1), module));
    }

    private String file(String hash, String module) {
        try {
            MediaContent content = media.open(hash);
            String name = module + "/assets/" + hash.substring(0, SHORT) + "."
                    + content.file().type().extension();
            if (!files.containsKey(name)) {
                files.put(name, bytes(content));
            }
            return ".." + name.substring(module.length());
        } catch (NotFoundException _) {
            return "media:" + hash;
        }
    }

    private byte[] bytes(MediaContent content) {
        int size = content.file().size();
        room -= size;
        if (--pictures < 0 || room < 0 || size > BankArchive.MAX_FILE) {
            throw tooLarge();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
