package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import org.pruefstein.certificate.CertificateItem;
import org.pruefstein.certificate.CertificateRoutes;

/** The ways from an issued proof to its document and to its public page, which opens beside this one. */
class ProofLinks extends Composite<Div> {
    /** @param buttons whether they look like buttons and say more */
    ProofLinks(CertificateItem item, boolean buttons) {
        getContent().addClassName("row");
        getContent()
                .add(
                        link(CertificateRoutes.document(item.id()), "certificate.document", item, buttons),
                        link(
                                CertificateRoutes.verification(item.id()),
                                "certificate.open-verification",
                                item,
                                buttons));
    }

    private Anchor link(String address, String text, CertificateItem item, boolean button) {
        Anchor link = new Anchor(address, getTranslation(button ? text : text + "-short"));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setAriaLabel(getTranslation(text) + ": " + item.serial());
        if (button) {
            link.addClassName("button");
        }
        return link;
    }
}
