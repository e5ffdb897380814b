package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionPlan;
import org.pruefstein.shared.ui.Formats;

/** When a session takes place and how it ends. */
class PlanCard extends Composite<Div> {
    PlanCard(SessionDetails details) {
        SessionPlan plan = details.session().plan();
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("exam.plan-title")),
                        new Facts()
                                .with(
                                        getTranslation("exam.opens"),
                                        Formats.dateTime(plan.opensAt(), plan.zone(), getLocale()))
                                .with(
                                        getTranslation(plan.commonEnd() ? "exam.closes-common" : "exam.closes"),
                                        Formats.dateTime(plan.closesAt(), plan.zone(), getLocale()))
                                .with(getTranslation("exam.zone"), plan.zone().getId())
                                .with(
                                        getTranslation("exam.end-kind"),
                                        getTranslation(plan.commonEnd() ? "exam.end-common" : "exam.end-window"))
                                .with(
                                        getTranslation("exam.paper-kind"),
                                        getTranslation(plan.commonPaper() ? "exam.paper-common" : "exam.paper-each")));
    }
}
