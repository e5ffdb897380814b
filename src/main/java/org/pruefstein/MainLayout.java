package org.pruefstein;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.CurrentAccount;

/** The shell of all Flow pages: product name, navigation by area, language, account; and the page itself. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final String CONTENT_ID = "content";
    private static final String SKIP = """
            this.addEventListener('click', (event) => {
              event.preventDefault();
              document.getElementById($0)?.focus();
            });""";
    private static final String BEGIN = """
            this.shadowRoot?.querySelector('[part=content]')?.scrollTo(0, 0);
            if ($0 && document.activeElement === document.body) {
              document.getElementById($1)?.focus({ preventScroll: true });
            }""";

    private final Main main = new Main();
    private String path = "";

    MainLayout(CurrentAccount current, LanguageSwitch languageSwitch, AccountMenu accountMenu) {
        main.setId(CONTENT_ID);
        main.addClassName("page");
        main.getElement().setAttribute("tabindex", "-1");
        Div bar = new Div(skipLink(), brand());
        bar.addClassName("shell-bar");
        List<SideNav> areas = current.find().isPresent() ? Navigation.areas(getLocale()) : List.of();
        if (!areas.isEmpty()) {
            DrawerToggle toggle = new DrawerToggle();
            toggle.setAriaLabel(getTranslation("app.menu"));
            bar.addComponentAtIndex(1, toggle);
            Nav nav = new Nav();
            nav.setAriaLabel(getTranslation("app.navigation"));
            nav.addClassName("shell-nav");
            areas.forEach(nav::add);
            addToDrawer(nav);
        }
        bar.add(languageSwitch.button());
        bar.add(accountMenu.component());
        addToNavbar(bar);
        setPrimarySection(Section.NAVBAR);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.add((Component) content);
        }
        super.showRouterLayoutContent(main);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    /**
     * Begins each page at its top, for the eye and for the keyboard: the layout, which stays, keeps the place to which
     * the page before was scrolled, and the link that was followed is gone with the focus it had.
     */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!event.getLocation().getPath().equals(path)) {
            getElement().executeJs(BEGIN, !path.isEmpty(), CONTENT_ID);
            path = event.getLocation().getPath();
        }
    }

    private Anchor skipLink() {
        Anchor link = new Anchor("#" + CONTENT_ID, getTranslation("app.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        // the document's base is "/", where the address of the link alone would lead
        link.getElement().executeJs(SKIP, CONTENT_ID);
        return link;
    }

    private Anchor brand() {
        Image mark = new Image("favicon.svg", "");
        Anchor brand = new Anchor("/", mark, new Span(getTranslation("app.name")));
        brand.addClassName("brand");
        brand.setRouterIgnore(true);
        return brand;
    }
}
