package org.pruefstein.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;

/**
 * Remembered sign-ins, each good for one use. One that is used a second time was copied, or two tabs opened at the same
 * moment: all of the account's end, and whoever came second is a visitor like any other instead of meeting an error.
 */
class RememberedSignIns extends PersistentTokenBasedRememberMeServices {
    RememberedSignIns(String key, UserDetailsService accounts, PersistentTokenRepository tokens) {
        super(key, accounts, tokens);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        try {
            return super.processAutoLoginCookie(cookie, request, response);
        } catch (CookieTheftException e) {
            throw new InvalidCookieException(String.valueOf(e.getMessage()));
        }
    }
}
