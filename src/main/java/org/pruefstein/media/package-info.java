/** Files as rows, addressed by the hash of their bytes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity"})
package org.pruefstein.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
