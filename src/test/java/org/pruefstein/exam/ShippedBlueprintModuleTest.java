package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ShippedBlueprintModuleTest {
    private static final String COURSE = "social-media-manager";
    /** Ten thousand of each were drawn when the matrix was made; that many on every build would take its time. */
    private static final int PAPERS = Integer.getInteger("papers", 1_000);

    @Autowired
    SessionQueries blueprints;

    @Autowired
    QuestionPool questions;

    @ParameterizedTest
    @EnumSource
    @UseCase(value = "UC-005", rules = "BR-042")
    void every_paper_keeps_every_rule_and_no_question_comes_much_more_often_than_others(Blueprint.Kind kind) {
        Blueprint blueprint = shipped(kind);
        List<PoolItem> pool = questions.published(COURSE, blueprint.bank());
        assertThat(blueprint.points()).isEqualTo(100);
        PaperDraw draw = new PaperDraw(blueprint, pool);
        Map<QuestionId, Integer> exposure = new HashMap<>();
        for (long seed = 0; seed < PAPERS; seed++) {
            List<DrawnItem> paper = draw.draw(seed);
            keepsTheRules(blueprint, paper);
            paper.forEach(i -> exposure.merge(i.item().questionId(), 1, Integer::sum));
        }
        for (Blueprint.Cell cell : blueprint.cells()) {
            List<PoolItem> ofCell = pool.stream()
                    .filter(i -> blueprint.cellOf(i).filter(cell::equals).isPresent())
                    .filter(i -> !i.type().handMarked())
                    .toList();
            assertThat(ofCell).as("%s", cell).hasSizeGreaterThanOrEqualTo(3 * cell.count());
            double expected = (double) PAPERS * cell.count() / ofCell.size();
            assertThat(ofCell)
                    .allSatisfy(i -> assertThat((double) exposure.getOrDefault(i.questionId(), 0))
                            .as("%s %s", cell, i)
                            .isPositive()
                            .isLessThanOrEqualTo(expected * 2));
        }
    }

    private static void keepsTheRules(Blueprint blueprint, List<DrawnItem> paper) {
        assertThat(paper.stream().map(i -> i.item().questionId()).distinct()).hasSize(blueprint.questions());
        for (Blueprint.Cell cell : blueprint.cells()) {
            assertThat(paper.stream()
                            .filter(i -> blueprint
                                    .cellOf(i.item())
                                    .filter(cell::equals)
                                    .isPresent())
                            .count())
                    .isEqualTo(cell.count());
        }
        for (Blueprint.TypeQuota quota : blueprint.types()) {
            assertThat(paper.stream()
                            .filter(i -> i.item().type() == quota.type())
                            .count())
                    .isBetween((long) quota.min(), (long) quota.max());
        }
    }

    private Blueprint shipped(Blueprint.Kind kind) {
        return blueprints.blueprints(COURSE).stream()
                .map(BlueprintChoice::blueprint)
                .filter(b -> b.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
