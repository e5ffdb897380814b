package org.pruefstein.learning;

/** How far somebody is in a module. COMPLETED is a dated fact and never left again. */
public enum ModuleState {
    NOT_BEGUN,
    BEGUN,
    COMPLETED
}
