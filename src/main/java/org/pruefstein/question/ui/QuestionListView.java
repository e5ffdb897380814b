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
import java.util.LinkedHashSet;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.BulkDesk;
import org.pruefstein.question.FilterChoices;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionListItem;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.QuestionSearch;
import org.pruefstein.question.VariantDesk;
import org.pruefstein.question.VersionState;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.PageHeader;

/** The questions of one's courses (UC-004). What restricts them stands in the address. */
@Route(QuestionRoutes.QUESTIONS)
@Menu(title = "question.questions", order = 20)
@RolesAllowed("INSTRUCTOR")
class QuestionListView extends Div implements AfterNavigationObserver, BulkBar.Selection {
    private final transient QuestionSearch search;
    private final transient AuthorOverview overview;
    private final transient FilterChoices choices;
    private final transient Variants variants;
    private final QuestionFilterBar bar = new QuestionFilterBar(this::changed);
    private final LazyGrid<QuestionListItem> grid = new LazyGrid<>(QuestionListItem::id);
    private final SavedFilterBar saved;
    private final BulkBar bulk;
    private final Paragraph count = new Paragraph();
    private final Anchor create = new Anchor("", "");
    private final EmptyState none;
    private final EmptyState nothing;
    private final transient CoursePlaces places = new CoursePlaces();
    private int found;
    private ListState state = new ListState(QuestionFilter.all(), ListOrder.CHANGED);

    QuestionListView(
            QuestionSearch search,
            AuthorOverview overview,
            FilterChoices choices,
            VariantDesk variants,
            SavedFilterBar saved,
            BulkDesk desk) {
        this.variants = new Variants(variants);
        this.saved = saved;
        bulk = new BulkBar(desk, choices, this);
        this.search = search;
        this.overview = overview;
        this.choices = choices;
        create.setText(getTranslation("question.new"));
        create.addClassNames("button", "primary");
        count.addClassNames("muted", "question-count");
        count.getElement().setAttribute("role", "status");
        grid.addComponentColumn(this::row).setKey("question").setHeader(getTranslation("question.questions"));
        grid.addClassName("question-list");
        grid.chooseSeveral();
        grid.addSelectionListener(e -> bulk.show(chosen(), found));
        Anchor first = new Anchor(QuestionRoutes.NEW, getTranslation("question.new"));
        first.addClassName("button");
        none = new EmptyState(getTranslation("question.none-yet"), getTranslation("question.none-yet-hint"), first);
        Button reset = new Button(getTranslation("question.reset-filters"), e -> bar.clear());
        nothing = new EmptyState(
                getTranslation("question.nothing-matches"), getTranslation("question.nothing-matches-hint"), reset);
        PageHeader header = new PageHeader(getTranslation("question.questions")).addActions(create);
        add(header, bar, saved, count, bulk, grid, none, nothing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<CourseOutline> courses = overview.courses();
        places.know(courses);
        bar.offer(courses, choices);
        bulk.offer(courses);
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

    private void load() {
        found = search.count(state.filter(), state.order().sort(), state.order().descending());
        none.setVisible(found == 0 && !state.filtered());
        nothing.setVisible(found == 0 && state.filtered());
        bar.setVisible(!none.isVisible());
        saved.setVisible(!none.isVisible());
        saved.show(state);
        bulk.setVisible(found > 0);
        grid.setVisible(found > 0);
        count.setText(getTranslation("question.count", found));
        create.setHref(state.address(QuestionRoutes.NEW));
        ListState shown = state;
        grid.loadFrom((offset, limit) ->
                search.find(shown.filter(), shown.order().sort(), shown.order().descending(), offset, limit));
        bulk.show(List.of(), found);
    }

    private List<QuestionId> chosen() {
        return grid.getSelectedItems().stream().map(QuestionListItem::id).toList();
    }

    @Override
    public void selectAll() {
        grid.asMultiSelect().setValue(new LinkedHashSet<>(search.all(state.filter())));
    }

    @Override
    public void selectNone() {
        grid.deselectAll();
    }

    @Override
    public void reload() {
        bar.offer(overview.courses(), choices);
        bar.show(state);
        load();
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
                Words.of(item.level(), getLocale()),
                Words.when(item.changedAt(), getLocale()));
        item.tags().forEach(tag -> marks.add(Words.tag(tag)));
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
