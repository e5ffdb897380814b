package org.pruefstein.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The JdbcClient of the application: {@code DATETIME(6)} columns hold UTC and are read as instants. */
@Configuration(proxyBeanMethods = false)
class JdbcConfiguration {
    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        DefaultConversionService conversions = new DefaultConversionService();
        conversions.addConverter(LocalDateTime.class, Instant.class, time -> time.toInstant(ZoneOffset.UTC));
        return JdbcClient.create(operations, conversions);
    }
}
