package org.pruefstein.sitting;

import jakarta.servlet.http.HttpServletRequest;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.SignedInAccount;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/** Checks a candidate's password in place, behind the same throttle as the sign-in; makes no session. */
@Component
class PasswordAgain {
    private final AuthenticationProvider passwords;

    PasswordAgain(AuthenticationProvider passwords) {
        this.passwords = passwords;
    }

    /** @throws ApiProblem 401 {@code sign-in} when name and password do not belong together */
    AccountId demand(HttpServletRequest request, String username, String password) {
        var token = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        try {
            Authentication authentication = passwords.authenticate(token);
            if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
                return account.id();
            }
        } catch (AuthenticationException e) {
            throw new ApiProblem(HttpStatus.UNAUTHORIZED, "sign-in");
        }
        throw new ApiProblem(HttpStatus.UNAUTHORIZED, "sign-in");
    }
}
