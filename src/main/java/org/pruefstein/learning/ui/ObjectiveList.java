package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.QuizSummary;

/** Points by learning objective, each with the lessons to repeat. */
class ObjectiveList extends Composite<OrderedList> {
    /** @param address where a lesson is read */
    ObjectiveList(
            List<QuizSummary.ObjectiveScore> objectives, SerializableFunction<CourseOutline.Lesson, String> address) {
        getContent().addClassName("objective-scores");
        objectives.forEach(score -> getContent().add(objective(score, address)));
    }

    private ListItem objective(
            QuizSummary.ObjectiveScore score, SerializableFunction<CourseOutline.Lesson, String> address) {
        Span badge = new Span(getTranslation(score.sure() ? "learning.sure" : "learning.repeat"));
        badge.addClassNames("badge", score.sure() ? "good" : "warn");
        Span points = new Span(
                getTranslation("learning.points-of-all", score.points().format(getLocale()), score.questions()));
        points.addClassNames("muted", "small");
        Div head = new Div(badge, points);
        head.addClassName("row");
        ListItem item = new ListItem(head, new Paragraph(score.text()));
        item.addClassName("card");
        if (!score.sure() && !score.lessons().isEmpty()) {
            UnorderedList lessons = new UnorderedList();
            score.lessons()
                    .forEach(lesson -> lessons.add(new ListItem(new Anchor(address.apply(lesson), lesson.title()))));
            Paragraph title = new Paragraph(getTranslation("learning.repeat-lessons"));
            title.addClassNames("muted", "small");
            item.add(title, lessons);
        }
        return item;
    }
}
