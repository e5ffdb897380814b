package org.pruefstein.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.media.FileType;

/**
 * One file is handed in. What kind it is, its bytes tell.
 *
 * @param types what is accepted, of {@link #ALLOWED} and in their order; none in a draft that has none yet
 * @param maxMegabytes size of the largest file, in units of 1,048,576 bytes
 */
public record FileHandIn(
        String stem,
        List<FileType> types,
        int maxMegabytes,
        String modelAnswer,
        List<RubricRow> rubric,
        @Nullable String explanation)
        implements HandMarked {
    /** What can be handed in at all: nothing that could carry a script that a browser runs. */
    public static final List<FileType> ALLOWED = List.of(FileType.PNG, FileType.JPEG, FileType.PDF);
    /** Largest size an author can allow. */
    public static final int MOST_MEGABYTES = 20;

    /** @throws IllegalArgumentException when a type is none of {@link #ALLOWED} */
    public FileHandIn {
        if (!ALLOWED.containsAll(types)) {
            throw new IllegalArgumentException("a type of file that is never accepted");
        }
        types = types.stream().distinct().sorted().toList();
        rubric = List.copyOf(rubric);
    }

    @Override
    public QuestionType type() {
        return QuestionType.FILE_HAND_IN;
    }

    /** The size of the largest file, in bytes. */
    public int maxBytes() {
        return maxMegabytes * 1024 * 1024;
    }
}
