/** The one renderer of questions to accessible HTML. */
@NullMarked
package org.pruefstein.question.render;

import org.jspecify.annotations.NullMarked;
