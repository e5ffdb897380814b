/** Start pages by role and the demo data. */
@NullMarked
@ApplicationModule
package org.pruefstein.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
