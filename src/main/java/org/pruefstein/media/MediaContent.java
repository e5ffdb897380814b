package org.pruefstein.media;

import java.io.IOException;
import java.io.OutputStream;

/** A stored file that can be sent piece by piece, without holding it whole in memory. */
public final class MediaContent {
    private final MediaFile file;
    private final MediaRepository media;

    MediaContent(MediaFile file, MediaRepository media) {
        this.file = file;
        this.media = media;
    }

    public MediaFile file() {
        return file;
    }

    /** Writes all bytes in order. @throws IOException when the receiver does not take them */
    public void writeTo(OutputStream out) throws IOException {
        for (int position = 0; position * MediaRepository.CHUNK < file.size(); position++) {
            out.write(media.chunk(file.hash(), position));
        }
    }
}
