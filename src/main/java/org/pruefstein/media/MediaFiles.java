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
     * Stores a file once, however often it is given, for good.
     *
     * @param declaredName its name where it came from; kept for people, never trusted
     * @throws org.pruefstein.shared.DomainException when {@link SniffedFile#of} refuses the bytes
     */
    @Transactional
    public MediaFile store(byte[] bytes, String declaredName) {
        String hash = Sha256.of(bytes);
        media.keep(hash);
        return media.find(hash).orElseGet(() -> insert(hash, bytes, declaredName, true));
    }

    /**
     * Stores a file for a place that may give it back.
     *
     * @param declaredName as for {@link #store}
     * @param holder names the place, at most 80 characters
     * @throws org.pruefstein.shared.DomainException as {@link #store}
     */
    @Transactional
    public MediaFile storeFor(String holder, byte[] bytes, String declaredName) {
        String hash = Sha256.of(bytes);
        MediaFile file = media.lock(hash).orElseGet(() -> insert(hash, bytes, declaredName, false));
        media.hold(hash, holder);
        return file;
    }

    /** Gives a file back; it is erased unless another place holds it or it is kept for good. */
    @Transactional
    public void giveBack(String holder, String hash) {
        if (media.lock(hash).isPresent()) {
            media.release(hash, holder);
            media.eraseUnlessHeld(hash);
        }
    }

    private MediaFile insert(String hash, byte[] bytes, String declaredName, boolean kept) {
        MediaFile file = new MediaFile(hash, SniffedFile.of(bytes).type(), bytes.length);
        media.insert(file, declaredName.substring(0, Math.min(MAX_NAME, declaredName.length())), bytes, kept);
        return file;
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
