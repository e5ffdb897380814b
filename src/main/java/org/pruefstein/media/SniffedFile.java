package org.pruefstein.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.pruefstein.shared.DomainException;

/**
 * What the bytes of a file turn out to be.
 *
 * @param width in pixels, or the width of an SVG's view box; 0 where there is none
 * @param height likewise
 */
public record SniffedFile(FileType type, int width, int height) {
    /** Largest file, in bytes: 20 MB. */
    public static final int MAX_SIZE = 20 * 1024 * 1024;

    private static final int MAX_EDGE = 10_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /**
     * Looks into the bytes.
     *
     * @throws DomainException when the file is too large, of an unknown kind, damaged, or an SVG that could do more
     *     than draw
     */
    public static SniffedFile of(byte[] bytes) {
        if (bytes.length > MAX_SIZE) {
            throw new DomainException("media.too-large", MAX_SIZE / 1024 / 1024);
        }
        if (startsWith(bytes, PNG)) {
            return picture(FileType.PNG, bytes);
        }
        if (startsWith(bytes, JPEG)) {
            return picture(FileType.JPEG, bytes);
        }
        if (startsWith(bytes, PDF)) {
            return new SniffedFile(FileType.PDF, 0, 0);
        }
        return SafeSvg.check(bytes);
    }

    // reads the header only, so that a small file that claims an enormous picture costs nothing
    private static SniffedFile picture(FileType type, byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > MAX_EDGE || height > MAX_EDGE) {
                    throw new DomainException("media.too-many-pixels", MAX_EDGE);
                }
                return new SniffedFile(type, width, height);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new DomainException("media.damaged");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length
                && java.util.Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
