package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.List;
import org.pruefstein.sitting.Device;

/** The devices that were allowed to write into a sitting, with the way to shut out the one that writes. */
class DeviceList extends Div {
    DeviceList(List<Device> devices, ZoneId place, SerializableConsumer<Integer> revoke) {
        add(new H3(getTranslation("sitting.devices")));
        if (devices.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("sitting.devices-none"));
            none.addClassName("muted");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        devices.forEach(device -> list.add(item(device, place, revoke)));
        add(list);
    }

    private ListItem item(Device device, ZoneId place, SerializableConsumer<Integer> revoke) {
        String since = getTranslation(
                "sitting.device-since", device.epoch(), device.name(), BoardLine.second(device.openedAt(), place));
        ListItem item = new ListItem(new Span(since));
        item.addClassName("spread");
        if (device.writes()) {
            Button button = new Button(getTranslation("sitting.revoke"), e -> revoke.accept(device.epoch()));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            button.setAriaLabel(button.getText() + ": " + device.name());
            item.add(button);
        } else {
            Span state = new Span(
                    getTranslation(device.revokedAt() == null ? "sitting.device-reads" : "sitting.device-revoked"));
            state.addClassName("badge");
            item.add(state);
        }
        return item;
    }
}
