package org.pruefstein.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pruefstein.shared.DomainException;

/**
 * A word that groups questions across modules, such as „Klausur 2026“; upper and lower case make no difference.
 *
 * @param name as shown: one line of 1 to {@value #MAX_NAME} characters without surrounding space
 */
public record Tag(String name) {
    /** Longest name, in characters. */
    public static final int MAX_NAME = 40;

    /** The most tags of one question. */
    public static final int MAX_TAGS = 20;

    /** @throws DomainException {@code question.tag-length} when it is empty or too long */
    public Tag {
        name = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (name.isEmpty() || name.length() > MAX_NAME || key(name).length() > MAX_NAME) {
            throw new DomainException("question.tag-length", MAX_NAME);
        }
    }

    /** By which two tags are the same. */
    public String key() {
        return key(name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Each tag once, by name. @throws DomainException {@code question.too-many-tags} */
    static List<Tag> distinct(Collection<Tag> tags) {
        List<Tag> distinct =
                tags.stream()
                        .collect(Collectors.toMap(Tag::key, tag -> tag, (first, second) -> first))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(Tag::key))
                        .toList();
        if (distinct.size() > MAX_TAGS) {
            throw new DomainException("question.too-many-tags", MAX_TAGS);
        }
        return distinct;
    }

    static boolean contains(Collection<Tag> tags, Tag tag) {
        return tags.stream().anyMatch(t -> t.key().equals(tag.key()));
    }

    static String names(Collection<Tag> tags) {
        return tags.stream().map(Tag::name).collect(Collectors.joining(", "));
    }
}
