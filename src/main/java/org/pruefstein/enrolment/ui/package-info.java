/** The office's pages for runs, enrolments and attendance, and the place on them for what other features know. */
@NullMarked
@NamedInterface("ui")
package org.pruefstein.enrolment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
