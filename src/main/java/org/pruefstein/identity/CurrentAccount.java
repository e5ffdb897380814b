package org.pruefstein.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in. */
@Component
public class CurrentAccount {
    /** @throws AccessDeniedException when nobody is signed in */
    public AccountId id() {
        return find().map(SignedInAccount::id).orElseThrow(() -> new AccessDeniedException("not signed in"));
    }

    public Optional<SignedInAccount> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** Whether the sign-in is only remembered from an earlier visit, which is never enough to enter a sitting. */
    public boolean onlyRemembered() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof RememberMeAuthenticationToken;
    }
}
