package org.pruefstein.publishing;

import java.util.Optional;
import org.pruefstein.shared.content.Yaml;
import org.pruefstein.shared.content.YamlDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one file: present, UTF-8, YAML, schema, record; the first step that fails reports and ends it. */
final class ContentFileReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final CourseFolder folder;
    private final ContentSchemas schemas;
    private final Findings findings;

    ContentFileReader(CourseFolder folder, ContentSchemas schemas, Findings findings) {
        this.folder = folder;
        this.schemas = schemas;
        this.findings = findings;
    }

    /** A YAML file that must be there. */
    <T> Optional<Located<T>> read(String path, String schema, Class<T> type) {
        return present(path) ? map(path, schema, Yaml.read(folder.text(path), 1), type) : Optional.empty();
    }

    /** Whether a file is there and is text; reports when not. */
    boolean present(String path) {
        if (!folder.files().containsKey(path)) {
            findings.error(path, 1, "layout", "publishing.file-missing", path);
            return false;
        }
        if (!folder.readable(path)) {
            findings.error(path, 1, "layout", "publishing.not-utf8");
            return false;
        }
        return true;
    }

    <T> Optional<Located<T>> map(String path, String schema, YamlDocument yaml, Class<T> type) {
        yaml.problems()
                .forEach(p -> findings.error(
                        path, p.line(), "yaml", p.messageKey(), p.arguments().toArray()));
        if (!yaml.problems().isEmpty() || !schemas.check(schema, path, yaml, findings)) {
            return Optional.empty();
        }
        return map(new Located<>(path, yaml, "", yaml.root()), type);
    }

    <T> Optional<Located<T>> map(Located<JsonNode> node, Class<T> type) {
        try {
            return Optional.of(node.at("", MAPPER.treeToValue(node.value(), type)));
        } catch (JacksonException e) {
            findings.error(node, "", "schema", "publishing.schema-other", node.pointer(), e.getOriginalMessage());
            return Optional.empty();
        }
    }
}
