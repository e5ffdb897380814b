/** Pages of exporting and importing a course's questions. */
@NullMarked
package org.pruefstein.publishing.ui;

import org.jspecify.annotations.NullMarked;
