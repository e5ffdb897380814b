package org.pruefstein.exam;

import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.ExpiredForms;
import org.pruefstein.identity.IdentityRoutes;
import org.pruefstein.identity.LivingAccountFilter;
import org.pruefstein.identity.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The step before the exam room is a plain page; who is only remembered from an earlier visit signs in again first. */
@Configuration(proxyBeanMethods = false)
class ExamSecurity {
    @Bean
    @Order(110)
    SecurityFilterChain examConfirmationChain(HttpSecurity http, JdbcClient jdbc, CurrentAccount current)
            throws Exception {
        http.securityMatcher("/exams/*/confirm");
        http.authorizeHttpRequests(requests -> requests.anyRequest().fullyAuthenticated());
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(
                        new LoginUrlAuthenticationEntryPoint(IdentityRoutes.LOGIN))
                .accessDeniedHandler(new ExpiredForms()));
        http.addFilterBefore(new LivingAccountFilter(jdbc, current), AuthorizationFilter.class);
        http.headers(SecurityHeaders::strict);
        return http.build();
    }
}
