package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.SavedFilters;
import org.pruefstein.question.SavedFilters.SavedFilter;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.Notice;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The filters a person kept: a link for each, which shows the list so; the one on screen can be kept too. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SavedFilterBar extends Composite<Div> {
    private final transient SavedFilters filters;
    private final Div links = new Div();
    private final Div notice = new Div();
    private final Button keep = new Button();
    private String query = "";

    SavedFilterBar(SavedFilters filters) {
        this.filters = filters;
        links.addClassName("saved-filters");
        links.getElement().setAttribute("role", "group");
        links.getElement().setAttribute("aria-label", getTranslation("question.saved-filters"));
        keep.setText(getTranslation("question.keep-filter"));
        keep.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        keep.addClickListener(e -> askName());
        getContent().add(links, notice);
    }

    /** Shows what is kept, beside the filter on screen. */
    void show(ListState state) {
        query = state.filtered() ? state.parameters().getQueryString() : "";
        show();
    }

    private void show() {
        List<SavedFilter> kept = filters.all();
        notice.removeAll();
        links.removeAll();
        kept.forEach(filter -> links.add(entry(filter)));
        keep.setVisible(!query.isEmpty()
                && kept.stream().noneMatch(filter -> filter.query().equals(query)));
        links.add(keep);
    }

    private Component entry(SavedFilter filter) {
        Anchor link = new Anchor(QuestionRoutes.QUESTIONS + "?" + filter.query(), filter.name());
        if (filter.query().equals(query)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        Button delete = new Button("×", e -> delete(filter));
        delete.setAriaLabel(getTranslation("question.delete-filter", filter.name()));
        delete.setTooltipText(getTranslation("question.delete-filter", filter.name()));
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div entry = new Div(link, delete);
        entry.addClassName("saved-filter");
        return entry;
    }

    private void delete(SavedFilter filter) {
        filters.delete(filter.name());
        show();
        Button undo = new Button(getTranslation("question.undo"), e -> {
            filters.save(filter);
            show();
        });
        notice.add(Notice.success(getTranslation("question.filter-deleted", filter.name()))
                .with(undo));
        undo.focus();
    }

    private void askName() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("question.keep-filter"));
        TextField name = new TextField(getTranslation("question.filter-name-label"));
        name.setHelperText(getTranslation("question.filter-name-hint"));
        name.setManualValidation(true);
        name.setWidthFull();
        Button cancel = new Button(getTranslation("app.cancel"), e -> dialog.close());
        Button save = new Button(getTranslation("question.keep"), e -> save(name, dialog));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        dialog.add(name);
        dialog.getFooter().add(cancel, save);
        dialog.open();
        name.focus();
    }

    private void save(TextField name, Dialog dialog) {
        try {
            filters.save(new SavedFilter(name.getValue(), query));
            dialog.close();
            show();
        } catch (DomainException e) {
            name.setErrorMessage(getTranslation(e.messageKey(), e.arguments().toArray()));
            name.setInvalid(true);
        }
    }
}
