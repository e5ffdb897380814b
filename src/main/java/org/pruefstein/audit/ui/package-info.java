/** The page on which the audit trail is read and checked. */
@NullMarked
package org.pruefstein.audit.ui;

import org.jspecify.annotations.NullMarked;
