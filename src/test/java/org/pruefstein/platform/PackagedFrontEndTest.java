package org.pruefstein.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackagedFrontEndTest {
    private static final String JAR = "jar:file:/srv/pruefstein.jar!/";
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void a_jar_without_its_front_end_says_in_one_sentence_how_to_build_it() throws Exception {
        assertThat(missing(JAR + "PackagedFrontEnd.class", null)).isTrue();
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("mvn -Pproduction");
    }

    @Test
    void a_production_jar_and_classes_in_a_folder_start() throws Exception {
        assertThat(missing(JAR + "PackagedFrontEnd.class", JAR + PackagedFrontEnd.MARKER))
                .isFalse();
        assertThat(missing("file:/srv/target/classes/PackagedFrontEnd.class", null))
                .isFalse();
        assertThat(errors.size()).isZero();
    }

    private boolean missing(String own, @Nullable String marker) throws MalformedURLException {
        URL found = marker == null ? null : URI.create(marker).toURL();
        return PackagedFrontEnd.missing(
                URI.create(own).toURL(), found, new PrintStream(errors, true, StandardCharsets.UTF_8));
    }
}
