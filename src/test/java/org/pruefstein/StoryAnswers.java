package org.pruefstein;

import com.microsoft.playwright.Locator;
import org.pruefstein.platform.ThrowawayDatabase;
import org.pruefstein.question.AnswerWire;
import org.pruefstein.question.ModelAnswer;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;

/** Somebody who knows every answer: what is right is read from the database, and given by mouse and keyboard. */
final class StoryAnswers implements AutoCloseable {
    private final SingleConnectionDataSource source;
    private final JdbcClient jdbc;

    StoryAnswers(ThrowawayDatabase database) {
        source = new SingleConnectionDataSource(database.url(), database.user(), database.password(), true);
        jdbc = JdbcClient.create(source);
    }

    /** Gives the right answer to a question of the quiz that is under way in this module. */
    void quiz(Locator question, String module, int position) {
        give(question, jdbc.sql("""
                        SELECT v.body, i.tokens FROM quiz_item i JOIN quiz_attempt a ON a.id = i.attempt_id
                        JOIN question_version v ON v.id = i.version_id
                        WHERE a.module_key = :module AND a.finished_at IS NULL AND i.position = :position""").param("module", module).param("position", position));
    }

    /** Gives the right answer to a question of the only paper. */
    void paper(Locator question, int position) {
        give(question, jdbc.sql("""
                        SELECT v.body, i.tokens FROM paper_item i JOIN question_version v ON v.id = i.question_version_id
                        WHERE i.position = :position""").param("position", position));
    }

    /** Moves the only session's window as if three days had passed. */
    void awaitDay() {
        jdbc.sql("UPDATE exam_session SET opens_at = opens_at - INTERVAL 3 DAY, closes_at = closes_at - INTERVAL 3 DAY")
                .update();
    }

    private static void give(Locator question, JdbcClient.StatementSpec stored) {
        String wire = stored.query((row, number) -> AnswerWire.write(
                        CanonicalJson.read(row.getString("tokens"), OptionTokens.class),
                        ModelAnswer.of(CanonicalJson.read(row.getString("body"), QuestionBody.class))))
                .single();
        JsonNode answer = CanonicalJson.read(wire);
        JsonNode given = answer.iterator().next();
        if (given.isString()) {
            question.locator(".ps-typed-control").fill(given.stringValue());
        } else if (given.isArray()) {
            given.forEach(token -> question.locator("input[value='" + token.stringValue() + "']")
                    .check());
        } else {
            given.properties()
                    .forEach(e -> give(
                            question.locator("[data-token='" + e.getKey() + "']"),
                            e.getValue().asString()));
        }
    }

    /** Gives one of several parts its value. */
    private static void give(Locator part, String value) {
        Locator list = part.locator("select");
        Locator typed = part.locator("input[type='text']");
        if (list.count() == 1) {
            list.selectOption(value);
        } else if (typed.count() == 1) {
            typed.fill(value);
        } else {
            part.locator("input[value='" + value + "']").check();
        }
    }

    @Override
    public void close() {
        source.destroy();
    }
}
