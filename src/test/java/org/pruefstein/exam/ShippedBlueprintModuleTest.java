package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ShippedBlueprintModuleTest {
    private static final String COURSE = "social-media-manager";
    private static final int PAPERS = 2_000;

    @Autowired
    SessionQueries blueprints;

    @Autowired
    QuestionPool questions;

    @Test
    @UseCase(value = "UC-005", rules = "BR-042")
    void the_final_exam_draws_twenty_of_at_least_forty_eight_and_uses_them_all() {
        Blueprint blueprint = shipped(Blueprint.Kind.FINAL);
        List<PoolItem> pool = pool(blueprint);
        assertThat(blueprint.questions()).isEqualTo(20);
        assertThat(pool).hasSizeGreaterThanOrEqualTo(48);
        PaperDraw draw = new PaperDraw(blueprint, pool);
        Map<QuestionId, Integer> exposure = new HashMap<>();
        for (long seed = 0; seed < PAPERS; seed++) {
            List<DrawnItem> paper = draw.draw(seed);
            for (Blueprint.TypeQuota quota : blueprint.types()) {
                assertThat(paper.stream()
                                .filter(i -> i.item().type() == quota.type())
                                .count())
                        .isBetween((long) quota.min(), (long) quota.max());
            }
            paper.forEach(i -> exposure.merge(i.item().questionId(), 1, Integer::sum));
        }
        for (Blueprint.Cell cell : blueprint.cells()) {
            List<PoolItem> ofCell = pool.stream()
                    .filter(i -> i.moduleKey().equals(cell.module()) && i.level() == cell.level())
                    .toList();
            double expected = (double) PAPERS * cell.count() / ofCell.size();
            assertThat(ofCell)
                    .allSatisfy(i -> assertThat((double) exposure.getOrDefault(i.questionId(), 0))
                            .as("%s %s", cell, i)
                            .isPositive()
                            .isLessThanOrEqualTo(expected * 2));
        }
    }

    @Test
    void the_rehearsal_can_be_drawn_from_the_practice_questions() {
        Blueprint blueprint = shipped(Blueprint.Kind.REHEARSAL);
        assertThat(PaperDraw.obstacles(blueprint, pool(blueprint))).isEmpty();
    }

    private Blueprint shipped(Blueprint.Kind kind) {
        return blueprints.blueprints(COURSE).stream()
                .map(BlueprintChoice::blueprint)
                .filter(b -> b.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<PoolItem> pool(Blueprint blueprint) {
        return questions.published(COURSE, blueprint.bank()).stream()
                .filter(i -> blueprint.cells().stream()
                        .anyMatch(c -> c.module().equals(i.moduleKey()) && c.level() == i.level()))
                .toList();
    }
}
