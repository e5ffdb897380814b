package org.pruefstein.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.pruefstein.shared.Sha256;
import org.springframework.stereotype.Component;

/**
 * The installation's Ed25519 key, which signs receipts, audit heads and certificates. It lives in a file outside the
 * database: two lines of Base64, private key (PKCS #8) and public key (X.509). It is generated on first start only with
 * the embedded database; production must provide {@code pruefstein.signing-key-file}, the same on each node.
 */
@Component
public class InstallationKey {
    private final PrivateKey privateKey;
    private final PublicKey publicKey;
    private final String keyId;

    InstallationKey(PruefsteinSettings settings, InstallationMode mode) {
        Path configured = settings.signingKeyFile();
        if (configured == null && !mode.embedded()) {
            throw new IllegalStateException("Set pruefstein.signing-key-file to the file with the signing key;"
                    + " `java -jar pruefstein.jar create-signing-key FILE` makes one.");
        }
        Path file = configured == null ? settings.dataDir().resolve("signing-key") : configured;
        try {
            if (Files.notExists(file) && mode.embedded()) {
                create(file);
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            privateKey = factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0))));
            publicKey = factory.generatePublic(
                    new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
            keyId = Sha256.of(publicKey.getEncoded()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read: " + file, e);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("The signing key is damaged: " + file, e);
        }
    }

    /** Writes a new key to a file that must not exist yet, readable by its owner only. */
    public static void create(Path file) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.createFile(file);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(
                    file,
                    base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                            + base64.encodeToString(pair.getPublic().getEncoded()) + "\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Short name of the key: the first 16 hexadecimal digits of the SHA-256 of its public part. */
    public String keyId() {
        return keyId;
    }

    /** The public part, X.509 in Base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(publicKey.getEncoded());
    }

    /** Signs the UTF-8 bytes; Base64url without padding. */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this key signed the text so. */
    public boolean verifies(String text, String signatureText) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getUrlDecoder().decode(signatureText));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
