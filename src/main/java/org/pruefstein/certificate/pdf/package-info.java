/** The certificate as PDF/A-3u and PDF/UA-1 with its signed facts attached. */
@NullMarked
package org.pruefstein.certificate.pdf;

import org.jspecify.annotations.NullMarked;
