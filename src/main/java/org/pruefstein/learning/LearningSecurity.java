package org.pruefstein.learning;

import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.LivingAccountFilter;
import org.pruefstein.identity.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** The filter chain of what the reader's pages load besides themselves: pictures and handed-in files for those signed in, and the script. */
@Configuration(proxyBeanMethods = false)
class LearningSecurity {
    @Bean
    @Order(300)
    SecurityFilterChain readerChain(HttpSecurity http, JdbcClient jdbc, CurrentAccount current) throws Exception {
        http.securityMatcher(LearningRoutes.PICTURES + "/**", LearningRoutes.HAND_INS + "/**", LearningRoutes.SCRIPT);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(LearningRoutes.SCRIPT)
                .permitAll()
                .anyRequest()
                .authenticated());
        http.requestCache(cache -> cache.disable());
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        http.addFilterBefore(new LivingAccountFilter(jdbc, current), AuthorizationFilter.class);
        http.headers(SecurityHeaders::strict);
        return http.build();
    }
}
