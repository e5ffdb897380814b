package org.pruefstein.question;

import java.util.List;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the versions of a question are used, for instructors of its course; to anybody else it does not exist. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class QuestionUses {
    private final QuestionRepository repository;
    private final List<QuestionUsage> features;
    private final CurrentAccount current;

    QuestionUses(QuestionRepository repository, List<QuestionUsage> features, CurrentAccount current) {
        this.repository = repository;
        this.features = List.copyOf(features);
        this.current = current;
    }

    /** The latest uses of all versions, the latest first within each feature. @throws NotFoundException when not for this person */
    public List<VersionUse> of(QuestionId id) {
        if (repository.find(id, current.id(), Role.INSTRUCTOR).isEmpty()) {
            throw new NotFoundException("question");
        }
        return features.stream()
                .flatMap(feature -> feature.of(id, current.id()).stream())
                .toList();
    }
}
