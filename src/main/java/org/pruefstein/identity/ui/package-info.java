/** Sign-in and the pages of one's own account. */
@NullMarked
package org.pruefstein.identity.ui;

import org.jspecify.annotations.NullMarked;
