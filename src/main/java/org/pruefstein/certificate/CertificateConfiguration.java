package org.pruefstein.certificate;

import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.IdentityRoutes;
import org.pruefstein.identity.LivingAccountFilter;
import org.pruefstein.identity.SecurityHeaders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The settings, and two filter chains: the public verification has no account and no session, is kept by nobody and
 * found by no search engine, and tells no other site its address; documents need a sign-in.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateSettings.class)
class CertificateConfiguration {
    @Bean
    @Order(41)
    SecurityFilterChain verificationChain(HttpSecurity http) throws Exception {
        http.securityMatcher(CertificateRoutes.VERIFY, CertificateRoutes.VERIFY + "/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        // the form changes nothing and there is no session whose rights it could use
        http.csrf(AbstractHttpConfigurer::disable);
        http.headers(headers -> {
            SecurityHeaders.strict(headers);
            headers.referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER));
            headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow, noarchive"));
        });
        return http.build();
    }

    @Bean
    @Order(120)
    SecurityFilterChain certificateDocumentChain(HttpSecurity http, JdbcClient jdbc, CurrentAccount current)
            throws Exception {
        http.securityMatcher("/certificates/*/document", "/certificates/*/verification");
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.exceptionHandling(handling ->
                handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(IdentityRoutes.LOGIN)));
        http.addFilterBefore(new LivingAccountFilter(jdbc, current), AuthorizationFilter.class);
        http.headers(headers -> {
            SecurityHeaders.strict(headers);
            headers.referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER));
        });
        return http.build();
    }
}
