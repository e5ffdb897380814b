package org.pruefstein.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;

class ItemFiguresTest {
    @Test
    void a_question_that_the_weaker_half_does_better_stands_first() {
        List<MarkedPaper> papers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean strong = i >= 5;
            papers.add(paper(share(strong), share(strong), share(!strong), Fraction.of(1, 2)));
        }
        List<ItemFigure> figures = ItemFigures.of(papers);
        assertThat(figures.getFirst().versionId()).isEqualTo(new QuestionVersionId(3L));
        assertThat(figures.getFirst().sign()).isEqualTo(ItemFigure.Sign.REVERSED);
        assertThat(figures.getFirst().difference()).isEqualTo(Fraction.of(-1));
        assertThat(figures.get(1).sign()).isEqualTo(ItemFigure.Sign.BLUNT);
        assertThat(figures.getLast().difference()).isEqualTo(Fraction.ONE);
        assertThat(figures.getLast().sign()).isEqualTo(ItemFigure.Sign.NONE);
    }

    @Test
    void shares_below_40_and_above_80_percent_are_marked() {
        assertThat(sign(Fraction.of(39, 100))).isEqualTo(ItemFigure.Sign.HARD);
        assertThat(sign(Fraction.of(40, 100))).isEqualTo(ItemFigure.Sign.NONE);
        assertThat(sign(Fraction.of(80, 100))).isEqualTo(ItemFigure.Sign.NONE);
        assertThat(sign(Fraction.of(81, 100))).isEqualTo(ItemFigure.Sign.EASY);
    }

    @Test
    void few_papers_have_no_halves_and_no_papers_no_figures() {
        assertThat(ItemFigures.of(List.of(paper(Fraction.ONE))).getFirst().difference())
                .isNull();
        assertThat(ItemFigures.of(List.of(paper(Fraction.ZERO))).getFirst().sign())
                .isEqualTo(ItemFigure.Sign.NONE);
        assertThat(ItemFigures.of(List.of())).isEmpty();
    }

    @Test
    void mean_and_rate_are_exact_and_every_grade_is_counted() {
        ResultFigures figures = ResultFigures.of(
                List.of(Fraction.of(100, 3), Fraction.of(200, 3), Fraction.of(100)),
                List.of(
                        new Grade(33, 5, "mangelhaft", "5,2", false),
                        new Grade(67, 3, "befriedigend", "3,4", true),
                        new Grade(100, 1, "sehr gut", "1,0", true)));
        assertThat(figures.mean()).isEqualTo(Fraction.of(200, 3));
        assertThat(figures.passPercent()).isEqualTo(66);
        assertThat(figures.byGrade().values()).containsExactly(1, 0, 1, 0, 1, 0);
        assertThat(ResultFigures.of(List.of(), List.of()).passPercent()).isZero();
    }

    private static ItemFigure.Sign sign(Fraction share) {
        return ItemFigures.of(Collections.nCopies(5, paper(share))).getFirst().sign();
    }

    private static Fraction share(boolean right) {
        return right ? Fraction.ONE : Fraction.ZERO;
    }

    private static MarkedPaper paper(Fraction... shares) {
        List<MarkedItem> items = new ArrayList<>();
        for (Fraction share : shares) {
            int position = items.size() + 1;
            items.add(new MarkedItem(
                    position, new QuestionVersionId((long) position), "m1", "lz1", Level.KNOW, 5, share));
        }
        return new MarkedPaper(items);
    }
}
