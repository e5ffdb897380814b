/** Start pages: the public one and one for each role. */
@NullMarked
package org.pruefstein.home.ui;

import org.jspecify.annotations.NullMarked;
