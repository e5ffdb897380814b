/** Pages for planning sessions and for registering, and the places on them for what other features know. */
@NullMarked
@NamedInterface("ui")
package org.pruefstein.exam.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
