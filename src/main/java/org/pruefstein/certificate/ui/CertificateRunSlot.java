package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.pruefstein.certificate.CertificateRoutes;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.enrolment.ui.RunSlot;
import org.pruefstein.shared.Translations;
import org.springframework.core.annotation.Order;

/** Leads from a run to its certificates. */
@org.springframework.stereotype.Component
@Order(10)
class CertificateRunSlot implements RunSlot {
    @Override
    public Optional<Component> part(RunId run) {
        Anchor link = new Anchor(
                CertificateRoutes.run(run),
                Translations.text("certificate.certificates", UI.getCurrent().getLocale()));
        link.addClassName("button");
        return Optional.of(link);
    }
}
