package org.pruefstein;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    @Test
    void modules_use_only_what_the_design_allows() {
        ApplicationModules.of(Application.class).verify();
    }
}
