package org.pruefstein.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.media.ReencodedPicture;
import org.pruefstein.platform.Upsert;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes pictures that instructors put into questions. What is stored was drawn anew and never changes. */
@Service
@Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class PictureUploads {
    /** How many pictures a person can upload within a day. */
    static final int A_DAY = 300;

    private final MediaFiles media;
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    PictureUploads(
            MediaFiles media,
            JdbcClient jdbc,
            CurrentAccount current,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.media = media;
        this.jdbc = jdbc;
        this.current = current;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Stores a picture. No connection to the database is held while it is drawn.
     *
     * @param declaredName its name where it came from; kept for people, never trusted
     * @return its address in Markdown, such as {@code media:…}
     * @throws DomainException when {@link ReencodedPicture#of} refuses it, or {@code question.too-many-pictures}
     */
    public String add(byte[] file, String declaredName) {
        AccountId person = current.id();
        demandRoom(person, 1);
        byte[] drawn = ReencodedPicture.of(file).bytes();
        String hash = transaction.execute(_ -> {
            oneAtATime(person);
            demandRoom(person, 1);
            return store(person, drawn, declaredName);
        });
        return "media:" + hash;
    }

    /**
     * Stores the pictures of an import as if each had been uploaded, within the caller's transaction; what is stored
     * already is left alone and not counted.
     *
     * @param drawn by name; each comes from {@link ReencodedPicture#of} or is a drawing of lines
     * @throws DomainException {@code question.too-many-pictures}, and none is stored
     */
    @Transactional
    public void addAll(Map<String, byte[]> drawn) {
        AccountId person = current.id();
        Map<String, byte[]> fresh = new TreeMap<>(drawn);
        fresh.values().removeIf(bytes -> media.holds(Sha256.of(bytes)));
        oneAtATime(person);
        demandRoom(person, fresh.size());
        fresh.forEach((name, bytes) -> store(person, bytes, name));
    }

    private String store(AccountId person, byte[] drawn, String declaredName) {
        String hash = media.store(drawn, declaredName).hash();
        jdbc.sql(Upsert.sql("picture_upload", List.of("account_id", "hash"), List.of("uploaded_at"))
                        .replace(":uploaded_at", "UTC_TIMESTAMP(6)"))
                .param("account_id", person.value())
                .param("hash", hash)
                .update();
        events.publishEvent(new Audited("question.picture-uploaded", "media:" + hash, Map.of()));
        return hash;
    }

    /** A person's uploads are counted one after the other, until the transaction ends. */
    private void oneAtATime(AccountId person) {
        jdbc.sql("SELECT id FROM account WHERE id = :account FOR UPDATE")
                .param("account", person.value())
                .query(Long.class)
                .single();
    }

    private void demandRoom(AccountId person, int more) {
        int lately = jdbc.sql("SELECT COUNT(*) FROM picture_upload WHERE account_id = :account"
                        + " AND uploaded_at > UTC_TIMESTAMP(6) - INTERVAL 1 DAY")
                .param("account", person.value())
                .query(Integer.class)
                .single();
        if (lately + more > A_DAY) {
            throw new DomainException("question.too-many-pictures", A_DAY);
        }
    }
}
