package org.pruefstein.media;

import java.util.regex.Pattern;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores and opens files. Carries no authorisation of its own: a file is readable only through the feature that owns
 * it, which checks the person first and sends it with {@link MediaResponse}.
 */
@Component
public class MediaFiles {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int MAX_NAME = 200;
    private final MediaRepository media;

    MediaFiles(MediaRepository media) {
        this.media = media;
    }

    /**
     * Stores a file once, however often it is given.
     *
     * @param declaredName its name where it came from; kept for people, never trusted
     * @throws org.pruefstein.shared.DomainException when {@link SniffedFile#of} refuses the bytes
     */
    @Transactional
    public MediaFile store(byte[] bytes, String declaredName) {
        String hash = Sha256.of(bytes);
        return media.find(hash).orElseGet(() -> {
            MediaFile file = new MediaFile(hash, SniffedFile.of(bytes).type(), bytes.length);
            media.insert(file, declaredName.substring(0, Math.min(MAX_NAME, declaredName.length())), bytes);
            return file;
        });
    }

    /** Whether a file is stored already. @param hash SHA-256 of its bytes */
    public boolean holds(String hash) {
        return media.find(hash).isPresent();
    }

    /** @throws NotFoundException when no file has this address */
    public MediaContent open(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new NotFoundException("media");
        }
        return media.find(hash)
                .map(file -> new MediaContent(file, media))
                .orElseThrow(() -> new NotFoundException("media"));
    }
}
