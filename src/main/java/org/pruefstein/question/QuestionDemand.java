package org.pruefstein.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;

/** Tells how many questions of a course's banks are drawn at once; implemented by the features that draw. */
public interface QuestionDemand {
    /**
     * So many published questions are needed in a bank.
     *
     * @param title what draws them, such as the title of a blueprint
     * @param moduleKey their module; none when they may be of any
     * @param level their level; none when they may be of any
     * @param type their type; none when they may be of any that is left to them
     * @param which what exactly may be drawn for this need
     */
    record Need(
            String title,
            Bank bank,
            @Nullable String moduleKey,
            @Nullable Level level,
            @Nullable QuestionType type,
            int questions,
            Which which) {}

    /** Which questions serve a need. */
    @FunctionalInterface
    interface Which {
        /** Whether those of this module, level and type do. */
        boolean takes(String moduleKey, Level level, QuestionType type);
    }

    /** What is drawn from a course's banks now. The caller has checked that the reader may author its questions. */
    List<Need> of(String courseKey);
}
