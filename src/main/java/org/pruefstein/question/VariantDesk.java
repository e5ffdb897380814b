package org.pruefstein.question;

import java.util.Map;
import org.pruefstein.shared.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a new question out of one that is there, to be varied. For instructors of the question's course. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class VariantDesk {
    private final AuthorDesk desk;
    private final ApplicationEventPublisher events;

    VariantDesk(AuthorDesk desk, ApplicationEventPublisher events) {
        this.desk = desk;
        this.events = events;
    }

    /**
     * A new question in the same bank whose draft says what the newest version of the other says.
     *
     * @throws org.pruefstein.shared.NotFoundException when there is no such question for this person
     */
    public QuestionId duplicate(QuestionId original) {
        QuestionDetails details = desk.open(original);
        QuestionId variant = desk.create(
                details.courseKey(), details.bank(), details.newest().content());
        events.publishEvent(new Audited(
                "question.duplicated",
                "question:" + variant.value(),
                Map.of("original", String.valueOf(original.value()))));
        return variant;
    }
}
