/** Value types and contracts that every module may use, the reading of Markdown and YAML, and the kit of user interface parts. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.pruefstein.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
