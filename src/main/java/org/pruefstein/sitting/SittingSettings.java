package org.pruefstein.sitting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sittings.
 *
 * @param grace time after the deadline in which an answer still counts, for its way through the network
 * @param sweep how often overdue sittings are closed
 */
@ConfigurationProperties("pruefstein.sitting")
record SittingSettings(
        @DefaultValue("10s") Duration grace,
        @DefaultValue("5s") Duration sweep) {}
