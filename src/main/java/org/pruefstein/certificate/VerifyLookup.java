package org.pruefstein.certificate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** A look-up as the public pages make it: counted by address first, and the same answer to every code without a certificate. */
@Component
class VerifyLookup {
    private final LookupThrottle throttle;
    private final Verification verification;

    VerifyLookup(LookupThrottle throttle, Verification verification) {
        this.throttle = throttle;
        this.verification = verification;
    }

    /** @throws UnknownCodeException or {@link TooManyLookupsException} */
    VerifiedCertificate find(String code, HttpServletRequest request) {
        count(request);
        return verification.find(code).orElseThrow(UnknownCodeException::new);
    }

    /** The public key of a certificate as PEM. @throws UnknownCodeException also when the key is not known here */
    String key(String code, HttpServletRequest request) {
        return verification.key(find(code, request)).orElseThrow(UnknownCodeException::new);
    }

    /** The answer to an address that can belong to no certificate. */
    UnknownCodeException unknown(HttpServletRequest request) {
        count(request);
        return new UnknownCodeException();
    }

    private void count(HttpServletRequest request) {
        Duration wait = throttle.count(request.getRemoteAddr());
        if (wait.isPositive()) {
            throw new TooManyLookupsException(wait);
        }
    }
}
