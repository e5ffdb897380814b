package org.pruefstein.platform;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** With the embedded database, which has demo accounts, the server is reachable from this machine only. */
public class LoopbackDefaults implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty("spring.datasource.url")) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("loopbackDefaults", Map.of("server.address", "127.0.0.1")));
        }
    }
}
