package org.pruefstein.question;

/**
 * Something that there are points for in an answer marked by hand.
 *
 * @param key stable within the question
 * @param text what is looked at, Markdown
 * @param points the most there are, at least 1 in a complete question
 * @param expected what earns the points, Markdown
 */
public record RubricRow(String key, String text, int points, String expected) implements QuestionBody.Part {
    @Override
    public String reason() {
        return expected;
    }
}
