package org.pruefstein.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Room;
import org.pruefstein.testkit.KaribuTest;

class FileUploadTest extends KaribuTest {
    private static final UploadWords WORDS = new UploadWords("Wählen", "Ablegen", "Zu groß", "Andere Art");
    private final FormErrors errors = new FormErrors();

    @Test
    void no_more_than_one_byte_above_the_limit_is_read_and_nothing_stays_on_the_disk() throws IOException {
        List<Path> seen = new ArrayList<>();
        FileUpload upload = shown((file, name) -> {
            seen.add(file);
            assertThat(Files.size(file)).isEqualTo(11);
            throw new DomainException("media.too-large", 10);
        });
        ByteArrayInputStream flood = new ByteArrayInputStream(new byte[1_000_000]);
        upload.receive(flood, "x");
        assertThat(flood.available()).isEqualTo(1_000_000 - 11);
        assertThat(seen).hasSize(1).noneMatch(Files::exists);
        upload.finish();
        assertThat(said()).contains("höchstens 10 MB");
    }

    @Test
    void files_in_memory_are_only_so_many_at_once_and_others_are_asked_to_try_again() throws IOException {
        FileUpload upload = shown(FileUpload.inMemory((bytes, name) -> errors::clear));
        try (Room.Stay _ = FileUpload.MEMORY.enter(Integer.MAX_VALUE)) {
            upload.receive(new ByteArrayInputStream(new byte[1]), "x");
        }
        upload.finish();
        assertThat(said()).contains("Gerade ist viel los. Bitte versuchen Sie es gleich noch einmal.");
        upload.receive(new ByteArrayInputStream(new byte[1]), "x");
        upload.finish();
        assertThat(said()).isEmpty();
        upload.finish();
        assertThat(said()).contains("kam nicht vollständig an");
    }

    private FileUpload shown(FileUpload.Taker taker) {
        FileUpload upload = new FileUpload(WORDS, 10, errors, taker);
        UI.getCurrent().add(errors, upload);
        return _get(FileUpload.class);
    }

    private String said() {
        return errors.getElement().getTextRecursively();
    }
}
