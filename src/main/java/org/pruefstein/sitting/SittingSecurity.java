package org.pruefstein.sitting;

import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.ExpiredForms;
import org.pruefstein.identity.IdentityRoutes;
import org.pruefstein.identity.LivingAccountFilter;
import org.pruefstein.identity.SecurityHeaders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Who may enter: the pages and a new writer need a full sign-in, never a remembered one; everything else of the
 * protocol goes by the writer's cookie alone and knows no session, so that it survives the end of one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SittingSettings.class)
class SittingSecurity {

    @Bean
    @Order(100)
    SecurityFilterChain writerChain(HttpSecurity http, JdbcClient jdbc, CurrentAccount current) throws Exception {
        http.securityMatcher(SittingRoutes.API + "/*/writer", SittingRoutes.API + "/*/media/*");
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(HttpMethod.GET, SittingRoutes.API + "/*/media/*")
                        .permitAll()
                        .anyRequest()
                        .fullyAuthenticated());
        http.requestCache(cache -> cache.disable());
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, e) -> ExamPageFilter.refuse(response, 401, "sign-in"))
                .accessDeniedHandler((request, response, e) -> ExamPageFilter.refuse(response, 403, "refused")));
        http.addFilterBefore(new LivingAccountFilter(jdbc, current), AuthorizationFilter.class);
        http.addFilterAfter(new ExamPageFilter(), HeaderWriterFilter.class);
        http.headers(SecurityHeaders::strict);
        return http.build();
    }

    @Bean
    @Order(101)
    SecurityFilterChain protocolChain(HttpSecurity http) throws Exception {
        http.securityMatcher(SittingRoutes.API + "/**", "/sit/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.securityContext(context -> context.disable());
        http.requestCache(cache -> cache.disable());
        // the exam page's own check takes its place: there is no session whose token could be asked for
        http.csrf(csrf -> csrf.disable());
        http.addFilterAfter(new ExamPageFilter(), HeaderWriterFilter.class);
        http.headers(SecurityHeaders::strict);
        return http.build();
    }

    @Bean
    @Order(102)
    SecurityFilterChain examPageChain(HttpSecurity http, JdbcClient jdbc, CurrentAccount current) throws Exception {
        http.securityMatcher("/exams/*/sit", "/exams/*/sit/*", "/examine/sessions/*/log");
        http.authorizeHttpRequests(requests -> requests.anyRequest().fullyAuthenticated());
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(
                        new LoginUrlAuthenticationEntryPoint(IdentityRoutes.LOGIN))
                .accessDeniedHandler(new ExpiredForms()));
        http.addFilterBefore(new LivingAccountFilter(jdbc, current), AuthorizationFilter.class);
        http.headers(SecurityHeaders::strict);
        return http.build();
    }
}
