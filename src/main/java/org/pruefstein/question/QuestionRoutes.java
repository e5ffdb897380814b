package org.pruefstein.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the author's desk and the examiner's review. */
public final class QuestionRoutes {
    public static final String QUESTIONS = "author/questions";
    public static final String NEW = QUESTIONS + "/new";
    public static final String COVERAGE = "author/coverage";
    public static final String PICTURES = "author/pictures";
    public static final String REVIEW = "examine/review";

    private QuestionRoutes() {}

    /** The questions of a course. */
    public static String of(String courseKey) {
        return QUESTIONS + "?course=" + URLEncoder.encode(courseKey, StandardCharsets.UTF_8);
    }

    /** Which objectives of a course have too few questions. */
    public static String coverage(String courseKey) {
        return COVERAGE + "?course=" + URLEncoder.encode(courseKey, StandardCharsets.UTF_8);
    }

    /** The editor of a question. */
    public static String question(QuestionId id) {
        return QUESTIONS + "/" + id.value();
    }

    /** The path before the hash of a picture of a question, ending in a slash. */
    public static String pictures(QuestionId id) {
        return "/" + PICTURES + "/" + id.value() + "/";
    }

    /** A picture that this person uploaded. @param address as in Markdown, such as {@code media:…} */
    public static String ownPicture(String address) {
        return "/" + PICTURES + "/0/" + address.substring("media:".length());
    }

    /** An exam item as the examiner reviews it. */
    public static String review(QuestionId id) {
        return REVIEW + "/" + id.value();
    }
}
