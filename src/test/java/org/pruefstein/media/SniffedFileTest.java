package org.pruefstein.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.shared.DomainException;

class SniffedFileTest {
    static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 40\">%s</svg>";

    @Test
    void a_drawing_is_accepted_with_the_size_of_its_view_box() {
        assertThat(SniffedFile.of(bytes(SVG.formatted("<rect width=\"8\" height=\"4\" fill=\"#fff\"/>"))))
                .isEqualTo(new SniffedFile(FileType.SVG, 80, 40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject><p/></foreignObject>",
                "<rect onload=\"alert(1)\"/>",
                "<image href=\"https://example.org/x.png\"/>",
                "<use href=\"https://example.org/x.svg#a\"/>",
                "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:image/svg+xml,x\"/>",
                "<rect fill=\"url(https://example.org/x)\"/>",
                "<rect style=\"fill:red\"/>",
                "<style>@import url(https://example.org)</style>",
                "<a href=\"javascript:alert(1)\"><rect/></a>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
                "<?xml-stylesheet href=\"https://example.org\"?>"
            })
    void an_svg_that_does_more_than_draw_is_refused(String inner) {
        assertThatThrownBy(() -> SniffedFile.of(bytes(SVG.formatted(inner))))
                .isInstanceOf(DomainException.class)
                .hasMessage("media.unsafe-svg");
    }

    @Test
    void inner_references_of_a_drawing_are_fine() {
        String inner = "<defs><marker id=\"a\"><path d=\"M0 0\"/></marker></defs>"
                + "<line marker-end=\"url(#a)\"/><use href=\"#a\"/>";
        assertThat(SniffedFile.of(bytes(SVG.formatted(inner))).type()).isEqualTo(FileType.SVG);
    }

    @Test
    void entities_and_document_types_are_refused() {
        String xxe = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + SVG.formatted("<text>&x;</text>");
        assertThatThrownBy(() -> SniffedFile.of(bytes(xxe))).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<html><body/></html>", "GIF89a", "<svg>", "MZ", "{}"})
    void other_kinds_are_refused_whatever_their_name(String content) {
        assertThatThrownBy(() -> SniffedFile.of(bytes(content)))
                .isInstanceOf(DomainException.class)
                .hasMessage("media.unknown-type");
    }

    @Test
    void png_and_jpeg_are_told_by_their_bytes() throws IOException {
        assertThat(SniffedFile.of(picture("png"))).isEqualTo(new SniffedFile(FileType.PNG, 30, 20));
        assertThat(SniffedFile.of(picture("jpg"))).isEqualTo(new SniffedFile(FileType.JPEG, 30, 20));
        assertThat(SniffedFile.of(bytes("%PDF-1.7 …")).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void a_cut_off_picture_is_refused() throws IOException {
        byte[] cut = Arrays.copyOf(picture("png"), 12);
        assertThatThrownBy(() -> SniffedFile.of(cut)).hasMessage("media.damaged");
    }

    @Test
    void more_than_20_mb_are_refused() {
        assertThatThrownBy(() -> SniffedFile.of(new byte[SniffedFile.MAX_SIZE + 1]))
                .hasMessage("media.too-large");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
