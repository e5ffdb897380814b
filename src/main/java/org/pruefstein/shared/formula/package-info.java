/** Formulas in the notation of LaTeX, as MathML that browsers and screen readers understand without a script. */
@NullMarked
package org.pruefstein.shared.formula;

import org.jspecify.annotations.NullMarked;
