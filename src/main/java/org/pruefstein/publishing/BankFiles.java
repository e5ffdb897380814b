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
import org.pruefstein.shared.NotFoundException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes the questions of a course as files: one for each bank of a module, with the pictures beside it. */
final class BankFiles {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    private static final String HEAD = "# yaml-language-server: $schema=../../../../.schema/questions.json\n";
    private static final Pattern PICTURE = Pattern.compile("media:([0-9a-f]{64})");
    private static final int SHORT = 16;
    private final CourseOutline course;
    private final MediaFiles media;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private BankFiles(CourseOutline course, MediaFiles media) {
        this.course = course;
        this.media = media;
    }

    /** Bytes by path below the course's folder; the same for the same questions. */
    static SortedMap<String, byte[]> of(CourseOutline course, List<ExchangedQuestion> questions, MediaFiles media) {
        BankFiles writer = new BankFiles(course, media);
        Map<String, List<Map<String, Object>>> banks = new LinkedHashMap<>();
        for (ExchangedQuestion question : questions) {
            String module = writer.folder(question.content().moduleKey());
            String path = module + (question.bank() == Bank.PRACTICE ? "/practice" : "/exam") + "/bank.yaml";
            banks.computeIfAbsent(path, _ -> new ArrayList<>())
                    .add(BodyEntry.of(question, text -> writer.withFiles(text, module)));
        }
        banks.forEach((path, entries) -> writer.files.put(
                path, (HEAD + YAML.writeValueAsString(Map.of("questions", entries))).getBytes(StandardCharsets.UTF_8)));
        return writer.files;
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
            String name = "assets/" + hash.substring(0, SHORT) + "."
                    + content.file().type().extension();
            ByteArrayOutputStream bytes =
                    new ByteArrayOutputStream(content.file().size());
            content.writeTo(bytes);
            files.put(module + "/" + name, bytes.toByteArray());
            return "../" + name;
        } catch (NotFoundException _) {
            return "media:" + hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
