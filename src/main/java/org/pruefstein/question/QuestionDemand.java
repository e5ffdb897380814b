package org.pruefstein.question;

import java.util.List;
import org.pruefstein.course.Level;

/** Tells how many questions of a course's banks are drawn at once; implemented by the features that draw. */
public interface QuestionDemand {
    /**
     * So many published questions of a module and level are needed in a bank.
     *
     * @param title what draws them, such as the title of a blueprint
     */
    record Need(String title, Bank bank, String moduleKey, Level level, int questions) {}

    /** What is drawn from a course's banks now. The caller has checked that the reader may author its questions. */
    List<Need> of(String courseKey);
}
