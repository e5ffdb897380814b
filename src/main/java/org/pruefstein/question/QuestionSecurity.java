package org.pruefstein.question;

import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.LivingAccountFilter;
import org.pruefstein.identity.SecurityHeaders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** The filter chain of the pictures of questions, for those signed in; which of them, the controller decides. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionSettings.class)
class QuestionSecurity {
    @Bean
    @Order(310)
    SecurityFilterChain questionPictureChain(HttpSecurity http, JdbcClient jdbc, CurrentAccount current)
            throws Exception {
        http.securityMatcher("/" + QuestionRoutes.PICTURES + "/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.requestCache(cache -> cache.disable());
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        http.addFilterBefore(new LivingAccountFilter(jdbc, current), AuthorizationFilter.class);
        http.headers(SecurityHeaders::strict);
        return http.build();
    }
}
