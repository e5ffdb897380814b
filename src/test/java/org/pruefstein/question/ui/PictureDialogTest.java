package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.PictureUploads;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.FileUpload;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PictureDialogTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";

    @Autowired
    PictureUploads uploads;

    @Test
    @UseCase(value = "UC-004", rules = "BR-171")
    void a_picture_needs_a_file_and_a_description_and_goes_into_a_text() throws IOException {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        TextArea stem = new TextArea("Stamm");
        PictureDialog dialog = new PictureDialog(
                uploads, List.of(stem), (into, markdown) -> into.setValue(PictureButton.with("Was?", 4, markdown)));
        dialog.open();
        _click(_get(Button.class, s -> s.withText("Einfügen")));
        assertThat(text(dialog)).contains("Wählen Sie zuerst ein Bild.");

        upload("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8), "x.png");
        assertThat(text(dialog)).contains("Das ist kein Bild");

        upload(png(), "x.exe");
        assertThat(_get(Image.class).getSrc()).matches("/author/pictures/0/[0-9a-f]{64}");
        _click(_get(Button.class, s -> s.withText("Einfügen")));
        TextField alt = _get(TextField.class, s -> s.withLabel("Beschreibung"));
        assertThat(alt.getErrorMessage()).isEqualTo("Beschreiben Sie, was auf dem Bild zu sehen ist.");
        _setValue(alt, "Ein ](x) \"<script>");
        _click(_get(Button.class, s -> s.withText("Einfügen")));
        assertThat(stem.getValue()).matches("Was\\? !\\[Ein \\(x\\) \"<script>\\]\\(media:[0-9a-f]{64}\\)");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void the_editor_offers_every_text_of_the_question() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        go("author/questions/new?module=seo&objective=seo-lz3");
        _click(_get(Button.class, s -> s.withText("Bild einfügen")));
        @SuppressWarnings("unchecked")
        Select<TextArea> into = _get(Select.class, s -> s.withLabel("Einfügen in"));
        assertThat(into.getListDataView().getItems().map(into.getItemLabelGenerator()))
                .startsWith("Frage oder Aussage", "Antwort A: Antworttext")
                .endsWith("Erläuterung (erscheint mit der Lösung)");
    }

    @Test
    void a_picture_stands_apart_from_the_words_around_it() {
        assertThat(PictureButton.with("", 0, "P")).isEqualTo("P");
        assertThat(PictureButton.with("ab", 1, "P")).isEqualTo("a P b");
        assertThat(PictureButton.with("a\n", 2, "P")).isEqualTo("a\nP");
        assertThat(PictureButton.with("a", 99, "P")).isEqualTo("a P");
        assertThat(PictureButton.with("a", -1, "P")).isEqualTo("P a");
    }

    @Test
    void only_who_writes_questions_uploads_pictures() {
        signIn(Map.of(Role.LEARNER, COURSE));
        assertThatThrownBy(() -> uploads.add(png(), "x.png")).isInstanceOf(AccessDeniedException.class);
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        assertThatThrownBy(() -> uploads.add(new byte[0], "x.png")).isInstanceOf(DomainException.class);
        _assertNone(Image.class);
    }

    private static void upload(byte[] bytes, String name) throws IOException {
        FileUpload upload = _get(FileUpload.class);
        upload.receive(new ByteArrayInputStream(bytes), name);
        upload.finish();
    }

    private static String text(PictureDialog dialog) {
        return dialog.getElement().getTextRecursively();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
