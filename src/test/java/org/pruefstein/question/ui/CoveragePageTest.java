package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.ContentBlueprints;
import org.pruefstein.exam.ExamFixtures;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.question.CourseCoverage;
import org.pruefstein.question.Coverage;
import org.pruefstein.question.QuestionType;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class CoveragePageTest extends KaribuTest {
    private static final String SHIPPED = "social-media-manager";

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    Coverage coverage;

    @Autowired
    ContentBlueprints blueprints;

    @Test
    @UseCase(value = "UC-004", rules = "BR-150")
    void an_objective_lacks_what_it_has_less_than_two_of_in_each_bank() {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        signIn(Map.of(Role.INSTRUCTOR, course));
        CourseCoverage found = coverage.of(course);
        // lz1: three practice questions and one exam item; lz2: two and none; lz3 of the second module: nothing
        assertThat(found.modules()).extracting(CourseCoverage.Part::holes).containsExactly(2, 2);
        assertThat(found.holes()).isEqualTo(4);
        assertThat(found.elsewhere()).isZero();
    }

    @Test
    void questions_of_objectives_that_the_edition_no_longer_has_are_told_of() {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        fixtures.rename(course, "lz1", "lz9");
        signIn(Map.of(Role.INSTRUCTOR, course));
        assertThat(coverage.of(course).elsewhere()).isEqualTo(4);
        go("author/coverage?course=" + course);
        assertThat(_get(com.vaadin.flow.component.html.Paragraph.class, s -> s.withClasses("notice-text"))
                        .getText())
                .startsWith("4 veröffentlichte Aufgaben");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-150")
    void a_hole_says_in_words_what_is_missing_and_leads_to_the_question_that_fills_it() {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        signIn(Map.of(Role.INSTRUCTOR, course));
        go("author/coverage?course=" + course);
        Anchor hole = _find(Anchor.class, s -> s.withClasses("coverage-hole")).getFirst();
        assertThat(hole.getText()).isEqualTo("⚠ 1 fehlt");
        assertThat(hole.getElement().getAttribute("aria-label"))
                .isEqualTo("Eine Aufgabe fehlt – neue schreiben: Prüfungspool, Wissen, Lernziel „Ziel lz1“");
        go(hole.getHref());
        assertThat(_get(ComboBox.class, s -> s.withLabel("Lernziel")).getValue())
                .isEqualTo("lz1");
        assertThat(_get(Select.class, s -> s.withLabel("Pool")).getValue()).hasToString("EXAM");
    }

    @Test
    void a_count_leads_to_these_questions_and_a_plus_to_a_new_one_of_its_level() {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        signIn(Map.of(Role.INSTRUCTOR, course));
        go("author/coverage?course=" + course);
        Anchor count = _find(Anchor.class, s -> s.withClasses("coverage-count")).getFirst();
        assertThat(count.getText()).isEqualTo("3");
        assertThat(count.getHref()).contains("objective=lz1", "level=know", "bank=practice");
        Anchor add = _find(Anchor.class, s -> s.withClasses("coverage-add")).stream()
                .filter(a -> a.getHref().contains("level=apply"))
                .findFirst()
                .orElseThrow();
        go(add.getHref());
        assertThat(_get(Select.class, s -> s.withLabel("Stufe")).getValue()).hasToString("APPLY");
    }

    @Test
    void complete_modules_are_closed_and_can_be_left_out() {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        signIn(Map.of(Role.INSTRUCTOR, course));
        go("author/coverage?course=" + course);
        assertThat(_find(NativeDetails.class)).allMatch(NativeDetails::isOpen).hasSize(2);
        int rows = rowHeaders();
        _setValue(_get(Checkbox.class, s -> s.withLabel("Nur Lücken zeigen")), true);
        assertThat(rowHeaders()).isLessThanOrEqualTo(rows);
        assertThat(_find(H2.class)).hasSize(2);
    }

    @Test
    void what_the_exam_draws_stands_beside_what_the_bank_has() {
        signIn(Map.of(Role.INSTRUCTOR, SHIPPED));
        go("author/coverage");
        List<String> facts = _find(Span.class, s -> s.withClasses("coverage-enough")).stream()
                .map(Span::getText)
                .toList();
        assertThat(facts).isNotEmpty().allMatch(text -> text.matches("✓ \\d+ aus \\d+"));
        language(Locale.ENGLISH);
        go("author/coverage");
        assertThat(_get(H1.class).getText()).isEqualTo("Coverage");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-150")
    void what_an_exam_draws_from_all_modules_stands_above_them_and_leads_to_what_is_missing() {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        blueprints.publish(course, List.of(ExamFixtures.blueprintWithCase()));
        signIn(Map.of(Role.INSTRUCTOR, course));
        go("author/coverage?course=" + course);
        assertThat(coverage.of(course).across()).singleElement().satisfies(demand -> {
            assertThat(demand.missing()).isOne();
            assertThat(demand.type()).isEqualTo(QuestionType.CASE);
        });
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains(
                        "„Abschlussprüfung“ zieht aus dem Prüfungspool: Fallaufgabe, alle Module, jede Stufe",
                        "⚠ 1 aus 0");
        Anchor hole = _find(Anchor.class, s -> s.withClasses("coverage-hole")).getFirst();
        assertThat(hole.getHref()).contains("type=case", "bank=exam");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void a_foreign_course_is_as_unknown_as_one_that_does_not_exist() {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        signIn(Map.of(Role.INSTRUCTOR, SHIPPED));
        assertThatThrownBy(() -> coverage.of(course)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> coverage.of("no-such-course")).isInstanceOf(NotFoundException.class);
        go("author/coverage?course=" + course);
        assertThat(_find(NativeDetails.class)).isEmpty();
    }

    private static int rowHeaders() {
        return _find(com.vaadin.flow.component.html.NativeTableHeaderCell.class).size();
    }
}
