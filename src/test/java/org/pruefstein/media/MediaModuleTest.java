package org.pruefstein.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Sha256;
import org.pruefstein.testkit.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@IntegrationTest
class MediaModuleTest {
    @Autowired
    MediaFiles files;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_file_of_several_pieces_comes_back_byte_for_byte() throws IOException {
        byte[] bytes = pdf(2 * 1024 * 1024 + 17);
        MediaFile stored = files.store(bytes, "script.pdf");
        assertThat(stored).isEqualTo(new MediaFile(Sha256.of(bytes), FileType.PDF, bytes.length));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.open(stored.hash()).writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(pieces(stored.hash())).isEqualTo(3);
    }

    @Test
    void the_same_bytes_are_stored_once() {
        byte[] bytes = pdf(100);
        MediaFile first = files.store(bytes, "a.pdf");
        assertThat(files.store(bytes, "b.pdf")).isEqualTo(first);
        assertThat(pieces(first.hash())).isEqualTo(1);
    }

    @Test
    void a_file_is_erased_with_the_last_place_that_holds_it() {
        byte[] bytes = pdf(2 * 1024 * 1024 + 41);
        String hash = files.storeFor("quiz:1:1", bytes, "a.pdf").hash();
        assertThat(files.storeFor("quiz:2:1", bytes, "b.pdf").hash()).isEqualTo(hash);
        files.storeFor("quiz:2:1", bytes, "c.pdf");
        files.giveBack("quiz:1:1", hash);
        files.giveBack("quiz:3:1", hash);
        assertThat(files.holds(hash)).isTrue();
        files.giveBack("quiz:2:1", hash);
        assertThat(files.holds(hash)).isFalse();
        assertThat(pieces(hash)).isZero();
        files.giveBack("quiz:2:1", hash);
        assertThat(files.storeFor("quiz:2:1", bytes, "d.pdf").hash()).isEqualTo(hash);
        assertThat(pieces(hash)).isEqualTo(3);
    }

    @Test
    void a_file_that_something_else_keeps_is_not_erased() {
        String before = files.store(pdf(42), "a.pdf").hash();
        files.storeFor("quiz:1:1", pdf(42), "a.pdf");
        files.giveBack("quiz:1:1", before);
        String after = files.storeFor("quiz:1:1", pdf(43), "a.pdf").hash();
        files.store(pdf(43), "a.pdf");
        files.giveBack("quiz:1:1", after);
        assertThat(pieces(before)).isEqualTo(1);
        assertThat(pieces(after)).isEqualTo(1);
    }

    @Test
    void a_refused_file_leaves_nothing() {
        byte[] bytes = "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> files.store(bytes, "x.svg")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> files.open(Sha256.of(bytes))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_address_that_is_no_hash_is_not_found() {
        assertThatThrownBy(() -> files.open("../../etc/passwd")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> files.open("A".repeat(64))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_file_is_sent_so_that_it_can_only_be_looked_at() throws IOException {
        MediaFile stored = files.store(
                SniffedFileTest.SVG.formatted("<rect x=\"1\"/>").getBytes(StandardCharsets.UTF_8), "evil.html");
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        MediaResponse.send(new MockHttpServletRequest(), response, files.open(stored.hash()));
        assertThat(response.getContentType()).isEqualTo("image/svg+xml");
        assertThat(response.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(response.getHeaders("Cache-Control")).containsExactly("private, max-age=31536000, immutable");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("inline; filename=")
                .doesNotContain("evil");
        assertThat(response.getContentAsByteArray()).hasSize(stored.size());
    }

    @Test
    void a_browser_that_has_the_file_gets_no_bytes() throws IOException {
        MediaFile stored = files.store(pdf(200), "a.pdf");
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("If-None-Match", '"' + stored.hash() + '"');
        MockHttpServletResponse response = new MockHttpServletResponse();
        MediaResponse.send(request, response, files.open(stored.hash()));
        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private int pieces(String hash) {
        return jdbc.sql("SELECT COUNT(*) FROM media_chunk WHERE hash = :hash")
                .param("hash", hash)
                .query(Integer.class)
                .single();
    }

    private static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new java.util.Random(size).nextBytes(bytes);
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 5);
        return bytes;
    }
}
