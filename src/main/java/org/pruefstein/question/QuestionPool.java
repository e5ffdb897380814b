package org.pruefstein.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The published questions, for other modules' procedures: drawing, showing and scoring. Carries no authorisation of its
 * own; the callers are services that have checked the person and the purpose.
 */
public interface QuestionPool {
    /** The newest published versions of a course's bank in a stable order (question id). */
    List<PoolItem> published(String courseKey, Bank bank);

    /** Versions by id. @throws org.pruefstein.shared.NotFoundException when one is missing */
    Map<QuestionVersionId, QuestionVersion> versions(Collection<QuestionVersionId> ids);

    /** One version. @throws org.pruefstein.shared.NotFoundException when it does not exist */
    default QuestionVersion version(QuestionVersionId id) {
        QuestionVersion version = versions(List.of(id)).get(id);
        if (version == null) {
            throw new org.pruefstein.shared.NotFoundException("question version");
        }
        return version;
    }

    /**
     * The exam items among these versions whose answer key no person has released yet; a session may not be frozen with
     * them. Practice questions need no release: their key is shown to everybody who practises.
     */
    List<QuestionVersionId> withoutReleasedKey(Collection<QuestionVersionId> ids);

    /**
     * The versions among these whose key anybody can look up: practice questions, and exam items as the source ships
     * them, also when somebody copied or moved them word by word within the course. What a person wrote here, or what a
     * provider keeps in a folder of its own, is none. A session that draws
     * from such versions is a rehearsal or a demo.
     */
    List<QuestionVersionId> specimens(Collection<QuestionVersionId> ids);

    /** Notes that these versions were drawn for a quiz or a paper; a question counts as used from its first time on. */
    void markUsed(Collection<QuestionVersionId> ids);
}
