/** Accounts, persons, role grants, sign-in and the security filter chains. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform"})
package org.pruefstein.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
