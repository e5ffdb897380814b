package org.pruefstein.publishing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pruefstein.shared.content.YamlDocument;

/** The packaged JSON Schemas, the same that editors use; each violation becomes a finding that says what to do. */
final class ContentSchemas {
    private static final String RULE = "schema";
    /** Messages repeat what they are about, which may be long. */
    private static final int LONGEST_MESSAGE = 500;

    /** What the editor lets stand in a draft; its own rules decide on these. */
    private static final Set<String> OF_FINISHED =
            Set.of("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern", "uniqueItems");

    private final Map<String, Schema> schemas;
    private final boolean drafts;

    ContentSchemas() {
        this(false);
    }

    /** Schemas that also let drafts pass: texts and lists may still be empty, or longer than one publishes. */
    static ContentSchemas structure() {
        return new ContentSchemas(true);
    }

    private ContentSchemas(boolean drafts) {
        this.drafts = drafts;
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        schemas = Stream.of("course", "glossary", "exam", "module", "lesson", "questions", "quizzes")
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> load(registry, name)));
    }

    /** Reports each violation; whether there was none. */
    boolean check(String schema, String file, YamlDocument yaml, Findings findings) {
        int before = findings.count();
        Schema known = schemas.get(schema);
        if (known == null) {
            throw new IllegalArgumentException(schema);
        }
        for (Error error : known.validate(yaml.root())) {
            if (!drafts || !ofFinished(error)) {
                report(file, yaml, error, findings);
            }
        }
        return findings.count() == before;
    }

    private static boolean ofFinished(Error error) {
        String place = error.getInstanceLocation().toString();
        boolean names = place.matches("/(?:questions|quizzes)/\\d+/(?:id|objective)");
        return (OF_FINISHED.contains(error.getKeyword()) && !names)
                || ("required".equals(error.getKeyword()) && "explanation".equals(error.getProperty()));
    }

    private static void report(String file, YamlDocument yaml, Error error, Findings findings) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty() == null ? "" : error.getProperty();
        String shown = pointer.isEmpty() ? "/" : pointer;
        int line = yaml.line("additionalProperties".equals(error.getKeyword()) ? pointer + "/" + property : pointer);
        String message = error.getMessage();
        findings.error(
                file,
                line,
                RULE,
                "publishing.schema-other",
                shown,
                message.substring(0, Math.min(LONGEST_MESSAGE, message.length())));
    }

    private static Schema load(SchemaRegistry registry, String name) {
        try (InputStream in = ContentSchemas.class.getResourceAsStream("/content/.schema/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("schema missing: " + name);
            }
            return registry.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
