package org.pruefstein.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Sign-in and the filter chain of the Flow pages, the last one. Features with pages or endpoints of their own put
 * ordered chains before it.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String FLOW_CSP = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final int REMEMBERED_SECONDS = 14 * 24 * 3600;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(10);
    }

    @Bean
    PersistentTokenBasedRememberMeServices rememberMeServices(
            AccountUserDetailsService accounts, DataSource dataSource) {
        JdbcTokenRepositoryImpl tokens = new JdbcTokenRepositoryImpl();
        tokens.setDataSource(dataSource);
        var services = new RememberedSignIns(UUID.randomUUID().toString(), accounts, tokens);
        services.setParameter("remember-me");
        services.setTokenValiditySeconds(REMEMBERED_SECONDS);
        return services;
    }

    /** The plain start page and those of sign-in, with the form's token required and nothing inline. */
    @Bean
    @Order(1000)
    SecurityFilterChain signInChain(
            HttpSecurity http,
            ThrottledAuthenticationProvider provider,
            PersistentTokenBasedRememberMeServices rememberMe,
            JdbcClient jdbc,
            CurrentAccount current)
            throws Exception {
        http.securityMatcher(new OrRequestMatcher(
                PathPatternRequestMatcher.pathPattern(IdentityRoutes.LOGIN),
                PathPatternRequestMatcher.pathPattern("/account/**"),
                SecurityConfiguration::isStartPage));
        http.authenticationProvider(provider);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(IdentityRoutes.START, IdentityRoutes.LOGIN)
                .permitAll()
                .anyRequest()
                .authenticated());
        http.formLogin(form -> form.loginPage(IdentityRoutes.LOGIN).defaultSuccessUrl("/", false));
        http.exceptionHandling(handling -> handling.accessDeniedHandler(new ExpiredForms()));
        http.rememberMe(r -> r.rememberMeServices(rememberMe).key(rememberMe.getKey()));
        http.addFilterBefore(new LivingAccountFilter(jdbc, current), AuthorizationFilter.class);
        http.headers(headers -> headers(headers, SecurityHeaders.STRICT_CSP));
        return http.build();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain flowChain(
            HttpSecurity http,
            ThrottledAuthenticationProvider provider,
            PersistentTokenBasedRememberMeServices rememberMe,
            JdbcClient jdbc,
            CurrentAccount current)
            throws Exception {
        http.authenticationProvider(provider);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        IdentityRoutes.LOGIN,
                        "/error",
                        "/assets/**",
                        "/styles.css",
                        "/question.js",
                        "/question.css",
                        "/favicon.svg",
                        "/actuator/health/**")
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), flow -> flow.loginView(IdentityRoutes.LOGIN));
        http.rememberMe(r -> r.rememberMeServices(rememberMe).key(rememberMe.getKey()));
        http.addFilterBefore(new LivingAccountFilter(jdbc, current), AuthorizationFilter.class);
        http.headers(headers -> headers(headers, FLOW_CSP));
        return http.build();
    }

    /** Flow sends its own requests to the same address, with a parameter. */
    private static boolean isStartPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && IdentityRoutes.START.equals(
                        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()))
                && request.getParameter("v-r") == null;
    }

    /** The headers every response carries, sent eagerly because Flow commits its pages early. */
    static void headers(HeadersConfigurer<HttpSecurity> headers, String contentSecurityPolicy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy));
        headers.referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.frameOptions(f -> f.deny());
        headers.permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()"));
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
    }
}
