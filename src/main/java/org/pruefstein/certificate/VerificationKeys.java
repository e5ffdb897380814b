package org.pruefstein.certificate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.platform.InstallationKey;
import org.pruefstein.shared.Sha256;
import org.springframework.stereotype.Component;

/** The public keys by which signatures of this installation are checked: the current one and the former ones. */
@Component
class VerificationKeys {
    private final Map<String, PublicKey> keys = new HashMap<>();

    VerificationKeys(InstallationKey installation, CertificateSettings settings) {
        add(installation.publicKey());
        settings.formerKeys().forEach(this::add);
    }

    private void add(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64.strip());
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            keys.put(Sha256.of(encoded).substring(0, 16), key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "pruefstein.certificate.former-keys has an entry that is no Ed25519 public key (X.509, Base64).",
                    e);
        }
    }

    /** Whether the key is known; what an unknown one signed cannot be checked here. */
    boolean knows(String keyId) {
        return keys.containsKey(keyId);
    }

    /** Whether the key is known and signed the UTF-8 bytes of the text; the signature is Base64url. */
    boolean signed(String keyId, String text, String signature) {
        PublicKey key = keys.get(keyId);
        if (key == null) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The key as a PEM file, as OpenSSL reads it. */
    Optional<String> pem(String keyId) {
        return Optional.ofNullable(keys.get(keyId))
                .map(key -> "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
    }
}
