package org.pruefstein.publishing;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes content before the first request, and tells the health page, which shows it to administrators, when a folder is broken. */
@Configuration(proxyBeanMethods = false)
class ContentStart {
    private static final int LISTED = 50;

    @Bean
    SmartInitializingSingleton contentAtStart(ContentPublisher publisher) {
        return publisher::publishAll;
    }

    /** Stays up with a broken folder, because the last good edition serves. */
    @Bean
    HealthIndicator contentHealthIndicator(ContentPublisher publisher) {
        return () -> Health.up()
                .withDetail("contentErrors", publisher.problems().size())
                .withDetail(
                        "errors", publisher.problems().stream().limit(LISTED).toList())
                .build();
    }
}
