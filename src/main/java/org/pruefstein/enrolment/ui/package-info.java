/** The office's pages for runs, enrolments and attendance. */
@NullMarked
package org.pruefstein.enrolment.ui;

import org.jspecify.annotations.NullMarked;
