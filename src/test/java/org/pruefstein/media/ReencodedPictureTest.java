package org.pruefstein.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.shared.DomainException;
import org.pruefstein.testkit.UseCase;

class ReencodedPictureTest {
    private static final String PAYLOAD = "<script>alert('payload')</script>";
    /** One pixel each. */
    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    @UseCase(value = "UC-004", rules = "BR-171")
    void what_a_file_holds_besides_its_picture_is_gone(String format) throws IOException {
        byte[] polyglot = join(picture(40, 20, format), PAYLOAD.getBytes(StandardCharsets.UTF_8));
        byte[] kept = ReencodedPicture.of(polyglot).bytes();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(size(kept)).isEqualTo("40x20");
        assertThat(SniffedFile.of(kept).type()).isEqualTo(format.equals("jpeg") ? FileType.JPEG : FileType.PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void what_was_drawn_anew_stays_as_it_is(String format) throws IOException {
        byte[] once = ReencodedPicture.of(join(picture(40, 20, format), new byte[] {1}))
                .bytes();
        assertThat(ReencodedPicture.of(once).bytes()).isEqualTo(once);
    }

    @Test
    void webp_is_read_and_kept_in_a_kind_that_everything_shows() {
        byte[] kept = ReencodedPicture.of(Base64.getDecoder().decode(WEBP)).bytes();
        assertThat(SniffedFile.of(kept).type()).isIn(FileType.JPEG, FileType.PNG);
        assertThat(size(kept)).isEqualTo("1x1");
    }

    @Test
    void large_pictures_become_smaller_and_keep_their_shape() throws IOException {
        assertThat(size(ReencodedPicture.of(picture(4000, 2000, "jpeg")).bytes()))
                .isEqualTo("1600x800");
        assertThat(size(ReencodedPicture.of(picture(10, 3200, "png")).bytes())).isEqualTo("5x1600");
    }

    @Test
    void a_photograph_that_was_taken_sideways_stands_upright() throws IOException {
        byte[] exif = new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] jpeg = picture(40, 20, "jpeg");
        byte[] sideways =
                join(java.util.Arrays.copyOf(jpeg, 2), join(exif, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length)));
        byte[] kept = ReencodedPicture.of(sideways).bytes();
        assertThat(size(kept)).isEqualTo("20x40");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(new Color(upright.getRGB(10, 2)).getRed())
                .as("left is above now")
                .isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><script>alert(1)</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
                "<html><img src=x onerror=alert(1)>",
                "%PDF-1.7",
                "BM",
                "",
                "RIFF0000WAVE"
            })
    @UseCase(value = "UC-004", rules = "BR-171")
    void other_kinds_are_refused_whatever_they_are_called(String file) {
        assertRefused(file.getBytes(StandardCharsets.UTF_8), "media.not-a-picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff\u00e0", "GIF89a", "RIFF0000WEBP"})
    void a_head_without_a_picture_is_refused(String head) {
        assertRefused(head.getBytes(StandardCharsets.ISO_8859_1), "media.damaged");
        assertRefused((head + PAYLOAD.repeat(50)).getBytes(StandardCharsets.ISO_8859_1), "media.damaged");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-171")
    void a_small_file_that_claims_an_enormous_picture_is_refused_before_it_is_unpacked() throws IOException {
        byte[] bomb = picture(1, 1, "png");
        ByteBuffer.wrap(bomb).putInt(16, 30_000).putInt(20, 30_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertRefused(bomb, "media.too-many-dots"));
    }

    @Test
    void too_many_bytes_and_scans_are_refused() throws IOException {
        assertRefused(new byte[ReencodedPicture.MAX_SIZE + 1], "media.too-large");
        assertRefused(join(picture(2, 2, "jpeg"), scans(20)), "media.damaged");
        assertThat(ReencodedPicture.of(join(picture(2, 2, "jpeg"), scans(19))).bytes())
                .isNotEmpty();
    }

    private static byte[] scans(int count) {
        byte[] scans = new byte[2 * count];
        for (int i = 0; i < scans.length; i += 2) {
            scans[i] = (byte) 0xff;
            scans[i + 1] = (byte) 0xda;
        }
        return scans;
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> ReencodedPicture.of(file))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    /** Red on the left, blue on the right. */
    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static String size(byte[] file) {
        SniffedFile found = SniffedFile.of(file);
        return found.width() + "x" + found.height();
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
