/** The field that shows and answers a question, the author's desk and the examiner's review of exam items. */
@NullMarked
@NamedInterface("ui")
package org.pruefstein.question.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
