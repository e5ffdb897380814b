/** The examiner's board and log of a session. */
@NullMarked
package org.pruefstein.sitting.ui;

import org.jspecify.annotations.NullMarked;
