/** The kit of user interface parts: headers, empty states, notices, small layouts. */
@NullMarked
package org.pruefstein.shared.ui;

import org.jspecify.annotations.NullMarked;
