/** The learner's pages: path, reader, quiz; and the link to the next step for other pages. */
@NullMarked
@NamedInterface("ui")
package org.pruefstein.learning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
