package org.pruefstein.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws pictures smaller, and upright where a camera noted that it was held otherwise (Exif 2.32, tag 0x0112). */
final class Turned {
    private static final int ORIENTATION = 0x0112;

    private Turned() {}

    /** The picture with its longer side of at most this many pixels, in colours that every browser knows. */
    static BufferedImage scaled(BufferedImage picture, int edge) {
        double factor = Math.min(1, (double) edge / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        return drawn(
                picture,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight()));
    }

    /** @param jpeg the file that may tell how the camera was held; empty for others */
    static BufferedImage upright(BufferedImage picture, byte[] jpeg) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return switch (orientation(jpeg)) {
            case 3 -> drawn(picture, width, height, new AffineTransform(-1, 0, 0, -1, width, height));
            case 6 -> drawn(picture, height, width, new AffineTransform(0, 1, -1, 0, height, 0));
            case 8 -> drawn(picture, height, width, new AffineTransform(0, -1, 1, 0, 0, width));
            default -> picture;
        };
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform how) {
        boolean alpha = picture.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawn;
    }

    private static int orientation(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && unsigned(jpeg, at, 1, false) == 0xff) {
            int marker = unsigned(jpeg, at + 1, 1, false);
            int length = unsigned(jpeg, at + 2, 2, false);
            boolean exif = marker == 0xe1
                    && length > 20
                    && at + 2 + length <= jpeg.length
                    && jpeg[at + 4] == 'E'
                    && jpeg[at + 5] == 'x';
            if (exif) {
                return noted(jpeg, at + 10, at + 2 + length);
            }
            if (marker == 0xda || length < 2) {
                return 1;
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int noted(byte[] file, int start, int end) {
        boolean little = file[start] == 'I';
        int directory = start + unsigned(file, start + 4, 4, little);
        if (directory < start || directory + 2 > end) {
            return 1;
        }
        int entries = unsigned(file, directory, 2, little);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry + 12 > end) {
                return 1;
            }
            if (unsigned(file, entry, 2, little) == ORIENTATION) {
                return unsigned(file, entry + 8, 2, little);
            }
        }
        return 1;
    }

    private static int unsigned(byte[] file, int at, int count, boolean little) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | file[at + (little ? count - 1 - i : i)] & 0xff;
        }
        return value;
    }
}
