package org.pruefstein.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionType;

/** What {@code exam.yaml} says. */
record ExamFile(List<Entry> blueprints) {
    record Entry(
            String id,
            Blueprint.Kind kind,
            String title,
            Bank bank,
            int minutes,
            int passPoints,
            String gradeKey,
            String rounding,
            List<String> aids,
            List<Cell> cells,
            List<Quota> types) {
        Blueprint toBlueprint() {
            return new Blueprint(
                    id,
                    kind,
                    title,
                    bank,
                    minutes,
                    passPoints,
                    gradeKey,
                    rounding,
                    aids,
                    cells.stream().map(Cell::toCell).toList(),
                    types.stream()
                            .map(t -> new Blueprint.TypeQuota(QuestionType.ofCode(t.type()), t.min(), t.max()))
                            .toList());
        }
    }

    record Cell(
            @Nullable String module,
            @Nullable Level level,
            @Nullable String type,
            int count,
            int points) {
        Blueprint.Cell toCell() {
            return new Blueprint.Cell(module, level, type == null ? null : QuestionType.ofCode(type), count, points);
        }
    }

    record Quota(String type, int min, int max) {}
}
