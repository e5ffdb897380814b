package org.pruefstein;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pruefstein.shared.Translations;

/**
 * The navigation, made of the pages that carry {@code @Menu} and that this person may open, grouped by area. The title
 * of a menu entry is a translation key; the first part of its path decides the area.
 */
final class Navigation {
    private Navigation() {}

    /** The areas of design: one home each, by role. */
    enum Area {
        LEARN("learn", "courses", "exams", "results", "certificates"),
        AUTHOR("author"),
        EXAMINE("examine"),
        OFFICE("office"),
        OTHER();

        private final Set<String> firstParts;

        Area(String... firstParts) {
            this.firstParts = Set.of(firstParts);
        }

        static Area of(String path) {
            String first = path.replaceFirst("^/", "").split("/", 2)[0];
            return Arrays.stream(values())
                    .filter(a -> a.firstParts.contains(first))
                    .findFirst()
                    .orElse(OTHER);
        }

        String title(Locale locale) {
            return Translations.text("app.area-" + name().toLowerCase(Locale.ROOT), locale);
        }
    }

    static List<SideNav> areas(Locale locale) {
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries(locale);
        return Arrays.stream(Area.values())
                .map(area -> nav(
                        area,
                        entries.stream().filter(e -> Area.of(e.path()) == area).toList(),
                        locale))
                .filter(nav -> !nav.getItems().isEmpty())
                .toList();
    }

    private static SideNav nav(Area area, List<MenuEntry> entries, Locale locale) {
        SideNav nav = new SideNav(area.title(locale));
        nav.setCollapsible(false);
        for (MenuEntry entry : entries) {
            nav.addItem(new SideNavItem(
                    Translations.text(entry.title(), locale), "/" + entry.path().replaceFirst("^/", "")));
        }
        return nav;
    }
}
