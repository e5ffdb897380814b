/** The office's page for certificates and the learner's own. */
@NullMarked
package org.pruefstein.certificate.ui;

import org.jspecify.annotations.NullMarked;
