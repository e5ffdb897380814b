package org.pruefstein.testkit;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pruefstein.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A test of Flow views without a browser: the real application, database and security, all routes and the shell. The
 * page is German unless {@link #language} says otherwise; open an address with {@link #go} and find
 * components with {@code LocatorJ}. Each test starts signed out in a new session.
 */
@IntegrationTest
public abstract class KaribuTest {
    private static final Routes ROUTES = FlowPages.routes();

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected TestAccounts accounts;

    @BeforeEach
    void openBrowser() {
        accounts.signOut();
        open(Locale.GERMAN);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        accounts.signOut();
    }

    /** Starts again with a page in this language; after it, who was signed in still is. */
    protected void language(Locale locale) {
        MockVaadin.tearDown();
        open(locale);
    }

    /** Makes an account with this role for all courses, signs it in and starts again as after a sign-in. */
    protected TestAccounts.TestAccount signIn(Role role) {
        return signIn(Map.of(role, "*"));
    }

    /** Makes an account with these roles, each for one course, signs it in and starts again as after a sign-in. */
    protected TestAccounts.TestAccount signIn(Map<Role, String> roles) {
        TestAccounts.TestAccount account = accounts.create(roles);
        signIn(account);
        return account;
    }

    /** Signs an account in and starts again as after a sign-in. */
    protected void signIn(TestAccounts.TestAccount account) {
        accounts.signIn(account);
        language(Locale.GERMAN);
    }

    /** Opens an address as typed into the address bar, also one that no page has. */
    protected void go(String path) {
        UI ui = UI.getCurrent();
        ui.getInternals()
                .getRouter()
                .navigate(ui, new Location(path.replaceFirst("^/", "")), NavigationTrigger.PAGE_LOAD);
    }

    private void open(Locale locale) {
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().getSession().setLocale(locale);
        requestComesFrom(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Access to views is decided by the request's principal, which no filter has set here. */
    private static void requestComesFrom(@Nullable Authentication person) {
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(person);
        request.setUserInRole((principal, role) -> person != null
                && person.getAuthorities().stream().anyMatch(a -> ("ROLE_" + role).equals(a.getAuthority())));
    }
}
