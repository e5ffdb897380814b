/** Attempts, answers, time credits, receipts, the exam page with its protocol, and invigilation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "media", "question", "exam", "exam :: ui"})
package org.pruefstein.sitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
