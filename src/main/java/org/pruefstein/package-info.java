/** Prüfstein: the application, its shell and its error pages. */
@NullMarked
package org.pruefstein;

import org.jspecify.annotations.NullMarked;
