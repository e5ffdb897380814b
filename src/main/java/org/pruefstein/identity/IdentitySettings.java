package org.pruefstein.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of accounts.
 *
 * @param firstAdministrator user name of the account that is made at start while nobody administers the installation
 */
@ConfigurationProperties("pruefstein.identity")
record IdentitySettings(@Nullable String firstAdministrator) {}
