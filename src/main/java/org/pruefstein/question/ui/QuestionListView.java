package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionListItem;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.QuestionSearch;
import org.pruefstein.question.VariantDesk;
import org.pruefstein.question.VersionState;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.PageHeader;

/** The questions of one's courses (UC-004). What restricts them stands in the address. */
@Route(QuestionRoutes.QUESTIONS)
@Menu(title = "question.questions", order = 20)
@RolesAllowed("INSTRUCTOR")
class QuestionListView extends Div implements AfterNavigationObserver {
    private final transient QuestionSearch search;
    private final transient AuthorOverview overview;
    private final transient Variants variants;
    private final QuestionFilterBar bar = new QuestionFilterBar(this::changed);
    private final LazyGrid<QuestionListItem> grid = new LazyGrid<>(QuestionListItem::id);
    private final Paragraph count = new Paragraph();
    private final Anchor create = new Anchor("", "");
    private final EmptyState none;
    private final EmptyState nothing;
    private final transient CoursePlaces places = new CoursePlaces();
    private ListState state = new ListState(QuestionFilter.all(), ListOrder.CHANGED);

    QuestionListView(QuestionSearch search, AuthorOverview overview, VariantDesk variants) {
        this.variants = new Variants(variants);
        this.search = search;
        this.overview = overview;
        create.setText(getTranslation("question.new"));
        create.addClassNames("button", "primary");
        count.addClassNames("muted", "question-count");
        count.getElement().setAttribute("role", "status");
        grid.addComponentColumn(this::row).setKey("question").setHeader(getTranslation("question.questions"));
        grid.addClassName("question-list");
        Anchor first = new Anchor(QuestionRoutes.NEW, getTranslation("question.new"));
        first.addClassName("button");
        none = new EmptyState(getTranslation("question.none-yet"), getTranslation("question.none-yet-hint"), first);
        Button reset = new Button(getTranslation("question.reset-filters"), e -> reset());
        nothing = new EmptyState(
                getTranslation("question.nothing-matches"), getTranslation("question.nothing-matches-hint"), reset);
        add(new PageHeader(getTranslation("question.questions")).addActions(create), bar, count, grid, none, nothing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<CourseOutline> courses = overview.courses();
        places.know(courses);
        bar.offer(courses);
        state = ListState.of(event.getLocation().getQueryParameters());
        bar.show(state);
        load();
    }

    private void changed(ListState wanted) {
        boolean typing = !wanted.filter().text().equals(state.filter().text());
        state = wanted;
        Location location = new Location(QuestionRoutes.QUESTIONS, wanted.parameters());
        getUI().map(ui -> ui.getPage().getHistory()).ifPresent(history -> {
            if (typing) {
                history.replaceState(null, location);
            } else {
                history.pushState(null, location);
            }
        });
        load();
    }

    private void reset() {
        ListState all = new ListState(QuestionFilter.all(), state.order());
        bar.show(all);
        changed(all);
    }

    private void load() {
        int found = search.count(state.filter());
        none.setVisible(found == 0 && !state.filtered());
        nothing.setVisible(found == 0 && state.filtered());
        bar.setVisible(!none.isVisible());
        grid.setVisible(found > 0);
        count.setText(
                found > QuestionSearch.COUNTED
                        ? getTranslation("question.more-than", Formats.number(QuestionSearch.COUNTED, getLocale()))
                        : getTranslation("question.count", found));
        create.setHref(state.address(QuestionRoutes.NEW));
        ListState shown = state;
        grid.loadFrom((offset, limit) ->
                search.find(shown.filter(), shown.order().sort(), shown.order().descending(), offset, limit));
    }

    private QuestionRow row(QuestionListItem item) {
        List<Component> marks = new ArrayList<>();
        marks.add(Words.badge(Words.of(item.bank(), getLocale())));
        if (item.published() && item.state() != VersionState.APPROVED) {
            marks.add(Words.badge(VersionState.APPROVED, getLocale()));
        }
        marks.add(Words.badge(item.state(), getLocale()));
        String origin = String.join(
                " · ",
                item.key(),
                places.of(item.courseKey(), item.moduleKey()),
                item.objectiveKey(),
                Words.of(item.type(), getLocale()),
                Words.when(item.changedAt(), getLocale()));
        Button vary =
                new Button(getTranslation("question.duplicate-row"), e -> variants.open(item.id(), state.parameters()));
        vary.setDisableOnClick(true);
        vary.addThemeVariants(ButtonVariant.TERTIARY);
        vary.setAriaLabel(getTranslation("question.duplicate-this", item.key()));
        marks.add(vary);
        return new QuestionRow(
                state.address(QuestionRoutes.question(item.id())),
                item.stem(),
                origin,
                marks.toArray(Component[]::new));
    }
}
