package org.pruefstein.media;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Tells files that hold a picture and nothing else, as they are after being drawn anew: those need not be drawn again
 * and so keep their address.
 */
final class PlainPicture {
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    /** JFIF head, tables, frame, scan (ITU-T T.81, table B.1). */
    private static final Set<Integer> SEGMENTS = Set.of(0xe0, 0xdb, 0xc0, 0xc4, 0xdd, 0xda);

    private PlainPicture() {}

    static boolean is(byte[] file) {
        return file.length > 8
                && (unsigned(file, 0, 1) == 0xff ? jpeg(file) : unsigned(file, 0, 1) == 0x89 && png(file));
    }

    private static boolean png(byte[] file) {
        int at = 8;
        while (at + 12 <= file.length) {
            int length = unsigned(file, at, 4);
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > file.length || !CHUNKS.contains(type)) {
                return false;
            }
            at += 12 + length;
            if (type.equals("IEND")) {
                return at == file.length;
            }
        }
        return false;
    }

    private static boolean jpeg(byte[] file) {
        int at = 2;
        while (at + 4 <= file.length && unsigned(file, at, 1) == 0xff) {
            int marker = unsigned(file, at + 1, 1);
            int length = unsigned(file, at + 2, 2);
            boolean unusualHead = marker == 0xe0 && length != 16;
            if (!SEGMENTS.contains(marker) || unusualHead || length < 2) {
                return false;
            }
            at += 2 + length;
            if (marker == 0xda) {
                return endsAfterScan(file, at);
            }
        }
        return false;
    }

    private static boolean endsAfterScan(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            if (unsigned(file, at, 1) == 0xff) {
                int next = unsigned(file, at + 1, 1);
                if (next == 0xd9) {
                    return at + 2 == file.length;
                }
                if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                    return false;
                }
            }
        }
        return false;
    }

    private static int unsigned(byte[] file, int at, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | file[at + i] & 0xff;
        }
        return value;
    }
}
