package org.pruefstein.question;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.pruefstein.course.Level;

/** Questions for tests: contents with a chosen stem, and a course key nobody else uses. */
public final class QuestionFixture {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private QuestionFixture() {}

    public static String course() {
        return "course-" + COUNTER.incrementAndGet() + "-" + System.nanoTime();
    }

    public static QuestionContent content(String stem) {
        return new QuestionContent("seo", "seo-lz1", Level.KNOW, single(stem));
    }

    public static QuestionBody.SingleChoice single(String stem) {
        return new QuestionBody.SingleChoice(
                stem,
                List.of(
                        new QuestionBody.Option("a", "Alpha", true, "So ist es."),
                        new QuestionBody.Option("b", "Beta", false, "Das ist etwas anderes."),
                        new QuestionBody.Option("c", "Gamma", false, "Das gibt es nicht.")),
                null);
    }

    static ContentQuestions.ContentQuestion inFolder(String key, Bank bank, String stem) {
        return new ContentQuestions.ContentQuestion(key, bank, "seo", "seo-lz1", Level.KNOW, single(stem));
    }
}
