package org.pruefstein.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A part that one feature contributes to another feature's page, so that the page's feature need not know it. The page
 * declares a sub-interface, asks for all beans of it and shows the parts in the order of their {@code @Order}.
 *
 * @param <T> what the page is about
 */
public interface PageSlot<T> {
    /** The part for this subject, freshly made, or nothing when it has none to offer. */
    Optional<Component> part(T subject);
}
