package org.pruefstein.platform;

/**
 * How this installation runs.
 *
 * @param embedded whether the embedded database serves it, that is no datasource is configured
 * @param demo whether demo accounts and data are offered
 */
public record InstallationMode(boolean embedded, boolean demo) {}
