package org.pruefstein.publishing;

import org.pruefstein.shared.content.YamlDocument;

/**
 * A value read from a file that still knows where it stood.
 *
 * @param pointer JSON pointer of the value within the file
 */
record Located<T>(String file, YamlDocument yaml, String pointer, T value) {
    /** @param inner JSON pointer below the value, such as {@code /options/2/text}; empty for the value itself */
    int line(String inner) {
        return yaml.line(pointer + inner);
    }

    <U> Located<U> at(String inner, U part) {
        return new Located<>(file, yaml, pointer + inner, part);
    }
}
