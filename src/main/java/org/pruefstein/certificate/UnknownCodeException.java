package org.pruefstein.certificate;

/** No certificate has the code, whatever it looks like. */
class UnknownCodeException extends RuntimeException {}
