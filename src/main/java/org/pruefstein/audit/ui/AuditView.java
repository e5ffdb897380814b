package org.pruefstein.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pruefstein.audit.AuditInspection;
import org.pruefstein.audit.AuditListItem;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;

/** The audit trail: newest entries first, and a check of the whole chain. */
@Route("office/audit")
@Menu(title = "audit.trail", order = 90)
@RolesAllowed("ADMIN")
class AuditView extends Div implements AfterNavigationObserver {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private final transient AuditInspection inspection;
    private final TextField search = new TextField();
    private final LazyGrid<AuditListItem> grid = new LazyGrid<>(AuditListItem::id);
    private final Div verdict = new Div();
    private final EmptyState empty;

    AuditView(AuditInspection inspection) {
        this.inspection = inspection;
        Button check = new Button(getTranslation("audit.check"), e -> check());
        search.setLabel(getTranslation("audit.search"));
        search.setHelperText(getTranslation("audit.search-hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> load());
        grid.addColumn(e -> Formats.dateTime(e.at(), ZONE, getLocale())).setHeader(getTranslation("audit.at"));
        grid.addColumn(e -> Objects.requireNonNullElse(e.actor(), getTranslation("audit.system")))
                .setHeader(getTranslation("audit.actor"));
        grid.addColumn(AuditListItem::action).setHeader(getTranslation("audit.action"));
        grid.addColumn(AuditListItem::subject).setHeader(getTranslation("audit.subject"));
        grid.addColumn(e -> Objects.requireNonNullElse(e.payload(), getTranslation("audit.erased")))
                .setHeader(getTranslation("audit.details"))
                .setFlexGrow(2);
        empty = new EmptyState(getTranslation("audit.none"), getTranslation("audit.none-hint"));
        add(new PageHeader(getTranslation("audit.trail"))
                .setSubtitle(getTranslation("audit.subtitle"))
                .addActions(check));
        add(verdict, search, grid, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        String text = search.getValue();
        boolean none = inspection.count(text) == 0;
        empty.setVisible(none);
        grid.setVisible(!none);
        grid.loadFrom((offset, limit) -> inspection.list(text, offset, limit));
    }

    private void check() {
        AuditInspection.Report report = inspection.check();
        verdict.removeAll();
        verdict.add(
                report.findings().isEmpty()
                        ? Notice.success(getTranslation("audit.intact", report.rows()))
                        : Notice.error(getTranslation(
                                "audit.broken",
                                report.findings().stream()
                                        .limit(10)
                                        .map(f -> f.chainNo() + " ("
                                                + getTranslation("audit.kind-"
                                                        + f.kind().name().toLowerCase(java.util.Locale.ROOT))
                                                + ")")
                                        .collect(Collectors.joining(", ")))));
        load();
    }
}
