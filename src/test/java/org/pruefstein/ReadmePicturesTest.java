package org.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.Camera;

/** Holds the pictures that the README links against those that are there. */
class ReadmePicturesTest {
    private static final Path FOLDER = Path.of("src/docs/images");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)");

    @Test
    void the_readme_shows_each_picture_once_and_none_that_is_missing() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        try (Stream<Path> pictures = Files.list(FOLDER)) {
            pictures.forEach(picture -> files.add(FOLDER + "/" + picture.getFileName()));
        }
        assertThat(linked().keySet()).isNotEmpty().isEqualTo(files);
    }

    @Test
    void each_picture_is_described_in_words() throws IOException {
        assertThat(linked()).allSatisfy((_, words) -> assertThat(words).hasSizeGreaterThan(20));
    }

    @Test
    void each_picture_is_small() throws IOException {
        for (String picture : linked().keySet()) {
            assertThat(Files.size(Path.of(picture))).as(picture).isLessThanOrEqualTo(Camera.LARGEST);
        }
    }

    /** The alternative text of each picture, by its path. */
    private static SortedMap<String, String> linked() throws IOException {
        SortedMap<String, String> pictures = new TreeMap<>();
        Matcher picture = PICTURE.matcher(Files.readString(Path.of("README.md")));
        while (picture.find()) {
            assertThat(pictures.put(picture.group(2), picture.group(1)))
                    .as("%s stands there once", picture.group(2))
                    .isNull();
        }
        return pictures;
    }
}
