package org.pruefstein.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Room;

/**
 * A picture that a person uploaded, drawn anew: what it shows is kept, whatever else the file held is gone, such as
 * places, names, scripts and further files behind it. A file that holds nothing else already stays as it is. Its longer side has at most {@link #MAX_EDGE} pixels.
 *
 * @param bytes as PNG, or as JPEG where it was a photograph
 */
public record ReencodedPicture(byte[] bytes) {
    /** Longest side of what is kept, in pixels. */
    public static final int MAX_EDGE = 1600;

    /** Largest file that is read, in bytes: 10 MB. */
    public static final int MAX_SIZE = 10 * 1024 * 1024;

    private static final int MAX_PIXELS = 25_000_000;
    /** A photograph has one scan; one that loads in steps has about ten, and each is a pass over the whole picture. */
    private static final int MAX_SCANS = 20;

    private static final float QUALITY = 0.86f;
    /** One at a time on a node, so that many large pictures at once cannot use up its memory. */
    private static final Room TURN = new Room(1);

    private enum Format {
        PNG,
        JPEG,
        GIF,
        WEBP
    }

    /**
     * Reads a PNG, JPEG, WebP or GIF, whatever its name says, and draws its first picture anew.
     *
     * @throws DomainException when it is of another kind, too large in bytes or pixels, or damaged; pixels are counted
     *     before any is read
     */
    public static ReencodedPicture of(byte[] file) {
        if (file.length > MAX_SIZE) {
            throw new DomainException("media.too-large", MAX_SIZE / 1024 / 1024);
        }
        Format format = format(file);
        if (format == Format.JPEG && scans(file) > MAX_SCANS) {
            throw new DomainException("media.damaged");
        }
        try (Room.Stay _ = TURN.enter(1)) {
            BufferedImage read = read(file, format);
            if (Math.max(read.getWidth(), read.getHeight()) <= MAX_EDGE && PlainPicture.is(file)) {
                return new ReencodedPicture(file);
            }
            BufferedImage drawn =
                    Turned.upright(Turned.scaled(read, MAX_EDGE), format == Format.JPEG ? file : new byte[0]);
            boolean photograph = format == Format.JPEG || format == Format.WEBP;
            return new ReencodedPicture(photograph && !drawn.getColorModel().hasAlpha() ? jpeg(drawn) : png(drawn));
        } catch (IOException | RuntimeException e) {
            throw e instanceof DomainException refused ? refused : new DomainException("media.damaged");
        }
    }

    private static Format format(byte[] file) {
        String head = new String(file, 0, Math.min(12, file.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Format.PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Format.JPEG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Format.GIF;
        }
        if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return Format.WEBP;
        }
        throw new DomainException("media.not-a-picture");
    }

    private static int scans(byte[] file) {
        int scans = 0;
        for (int i = 0; i + 1 < file.length; i++) {
            scans += file[i] == (byte) 0xff && file[i + 1] == (byte) 0xda ? 1 : 0;
        }
        return scans;
    }

    private static BufferedImage read(byte[] file, Format format) throws IOException {
        ImageReader reader = format == Format.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT))
                        .next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > MAX_PIXELS) {
                throw new DomainException("media.too-many-dots", MAX_PIXELS / 1_000_000);
            }
            int step = Math.max(1, Math.max(width, height) / (2 * MAX_EDGE));
            ImageReadParam wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] png(BufferedImage drawn) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage drawn) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(drawn, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
