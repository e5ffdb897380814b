package org.pruefstein.learning;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class QuizLeakTest extends KaribuTest {
    @Autowired
    LearnerFixtures fixtures;

    @ParameterizedTest
    @EnumSource
    @UseCase(value = "UC-002", rules = "BR-013")
    void before_the_answer_nothing_on_the_page_tells_right_from_wrong(QuestionType type) {
        String course = fixtures.course(SampleQuestions.of(type));
        signIn(fixtures.enrol(course).account());
        go("courses/" + course + "/m1/quiz");
        _click(_get(Button.class, s -> s.withText("Übungstest beginnen")));
        // the name of a property of Vaadin's upload
        String page = everything(_get(Main.class).getElement()).replace("incorrectFileType", "");
        assertThat(page).contains("ps-question");
        assertThat(SampleQuestions.secretsIn(page)).isEmpty();
        _click(_get(Button.class, s -> s.withText("Weiß ich nicht – Lösung zeigen")));
        assertThat(everything(_get(Main.class).getElement())).contains("Erklaerwort");
    }

    /** All that Flow sends of an element and of those below it: attributes, properties, texts. */
    static String everything(Element element) {
        StringBuilder all = new StringBuilder();
        collect(element, all);
        return all.toString();
    }

    private static void collect(Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames()
                .forEach(name -> all.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> all.append(element.getPropertyRaw(name)).append('\n'));
        element.getChildren().forEach(child -> collect(child, all));
    }
}
