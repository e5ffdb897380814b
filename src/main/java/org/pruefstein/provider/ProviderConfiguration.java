package org.pruefstein.provider;

import org.pruefstein.identity.SecurityHeaders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The provider's settings, and the filter chain of its public pages: no account, no session, strict headers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderConfiguration {
    @Bean
    @Order(40)
    SecurityFilterChain providerChain(HttpSecurity http) throws Exception {
        http.securityMatcher(ProviderRoutes.IMPRINT, ProviderRoutes.PRIVACY, ProviderRoutes.ACCESSIBILITY);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.headers(SecurityHeaders::strict);
        return http.build();
    }
}
