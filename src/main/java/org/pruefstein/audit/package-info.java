/** The sealed trail of what was done; listens to auditable events and is imported by nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity"})
package org.pruefstein.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
