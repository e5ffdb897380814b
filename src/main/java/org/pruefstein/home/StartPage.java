package org.pruefstein.home;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.IdentityRoutes;
import org.pruefstein.identity.LocaleChoice;
import org.pruefstein.provider.Provider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The first page: signed out the provider's courses, signed in the start page of one's role. Flow sends requests of its
 * own to the same address, with the parameter {@code v-r} or as a post. A route lets them pass on to Flow, where a
 * controller's method would answer them with a refusal.
 */
@Configuration(proxyBeanMethods = false)
class StartPage {
    private final CourseCatalog catalog;
    private final Provider provider;
    private final CurrentAccount current;
    private final Grants grants;
    private final LocaleChoice locales;

    StartPage(CourseCatalog catalog, Provider provider, CurrentAccount current, Grants grants, LocaleChoice locales) {
        this.catalog = catalog;
        this.provider = provider;
        this.current = current;
        this.grants = grants;
        this.locales = locales;
    }

    @Bean
    RouterFunction<ServerResponse> startRoute() {
        return RouterFunctions.route(
                RequestPredicates.GET(IdentityRoutes.START)
                        .and(request -> request.param("v-r").isEmpty()),
                this::start);
    }

    private ServerResponse start(ServerRequest request) {
        HttpServletRequest servletRequest = request.servletRequest();
        Optional<String> lang = request.param("lang");
        if (lang.isPresent()) {
            locales.setLocale(servletRequest, null, Locale.forLanguageTag(lang.get()));
            return to(IdentityRoutes.START);
        }
        var account = current.find();
        if (account.isPresent()) {
            return to(StartPages.of(grants.roles(account.get().id())));
        }
        Locale locale = locales.resolveLocale(servletRequest);
        return ServerResponse.ok()
                .render(
                        "home/start",
                        Map.of(
                                "otherLanguage",
                                locale.getLanguage().equals("en") ? "de" : "en",
                                "provider",
                                provider.issuer().map(Provider.Issuer::name).orElse(""),
                                "courses",
                                catalog.newest().stream()
                                        .map(edition -> CourseCard.of(edition.outline(), locale))
                                        .toList()));
    }

    private static ServerResponse to(String path) {
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .build();
    }
}
