/** Pages for marking, release and results. */
@NullMarked
package org.pruefstein.grading.ui;

import org.jspecify.annotations.NullMarked;
