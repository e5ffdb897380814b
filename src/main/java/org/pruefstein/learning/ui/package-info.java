/** The learner's pages: path, reader, quiz. */
@NullMarked
package org.pruefstein.learning.ui;

import org.jspecify.annotations.NullMarked;
