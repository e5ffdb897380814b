/** The ground the application stands on: embedded database, database time and upserts, jobs, health, command line. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
package org.pruefstein.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
