/** The provider of the courses: issuer, signatories and legal texts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity"})
package org.pruefstein.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
