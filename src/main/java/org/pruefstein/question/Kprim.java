package org.pruefstein.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Four statements, each to be judged right or wrong. Four right judgements earn all points, three earn half, fewer
 * nothing (Krebs, Testen mit Multiple Choice, type Kprim).
 *
 * @param options the statements
 */
public record Kprim(
        String stem, List<Option> options, @Nullable String explanation) implements QuestionBody {
    /** How many statements a complete question has. */
    public static final int STATEMENTS = 4;

    public Kprim {
        options = List.copyOf(options);
    }

    @Override
    public QuestionType type() {
        return QuestionType.KPRIM;
    }
}
