package org.pruefstein.question;

/** What lists of questions can be ordered by. */
public enum QuestionSort {
    KEY("q.course_key, q.question_key"),
    MODULE("v.module_key"),
    OBJECTIVE("v.objective_key"),
    TYPE("v.type"),
    STATE("v.state"),
    CHANGED("v.changed_at");

    private final String column;

    QuestionSort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        return (descending ? column.replace(",", " DESC,") + " DESC" : column) + ", q.id";
    }
}
