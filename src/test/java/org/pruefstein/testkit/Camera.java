package org.pruefstein.testkit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Takes small, sharp pictures of what a browser shows: PNG with at most 256 colours, without caret and animation. */
public final class Camera {
    /** Largest picture in bytes that a reader of the README should have to load. */
    public static final int LARGEST = 200 * 1024;

    private final Path folder;

    /** @param folder where the pictures go; made when it is missing */
    public Camera(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes what stands in the window once fonts and network are at rest, in place of an older picture of that name.
     *
     * @param name the file's name without its ending
     * @throws IllegalStateException when the picture is larger than {@link #LARGEST}
     */
    public void take(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("() => document.fonts.ready.then(() => true)");
        byte[] shot = page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE));
        try {
            byte[] small = png(Palette.reduce(ImageIO.read(new ByteArrayInputStream(shot))));
            if (small.length > LARGEST) {
                throw new IllegalStateException(name + " has " + small.length + " bytes");
            }
            Files.write(Files.createDirectories(folder).resolve(name + ".png"), small);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
