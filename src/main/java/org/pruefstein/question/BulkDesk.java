package org.pruefstein.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes many questions at once. Each is checked and changed in a transaction of its own, so that one that cannot be
 * changed is skipped and said; grant, state and revision are those of the moment.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class BulkDesk {
    /** The most questions of one action. */
    public static final int MOST = 500;

    private final BulkStep step;

    BulkDesk(BulkStep step) {
        this.step = step;
    }

    /**
     * Does it to each of these questions; those of foreign courses are skipped like unknown ones.
     *
     * @throws DomainException {@code question.bulk-too-many}
     */
    public BulkOutcome apply(BulkAction action, Collection<QuestionId> questions) {
        return each(new LinkedHashSet<>(questions), id -> step.apply(id, action));
    }

    /** Takes it back, except where the question was changed since. */
    public BulkOutcome undo(BulkOutcome outcome) {
        return each(outcome.changed(), step::undo);
    }

    private static <T> BulkOutcome each(Collection<T> rows, Function<T, BulkOutcome.Change> change) {
        if (rows.size() > MOST) {
            throw new DomainException("question.bulk-too-many", MOST);
        }
        List<BulkOutcome.Change> changed = new ArrayList<>();
        Map<String, Integer> skipped = new LinkedHashMap<>();
        for (T row : rows) {
            try {
                changed.add(change.apply(row));
            } catch (DomainException e) {
                skipped.merge(e.messageKey(), 1, Integer::sum);
            } catch (NotFoundException e) {
                skipped.merge("question.bulk-unknown", 1, Integer::sum);
            }
        }
        return new BulkOutcome(changed, skipped);
    }
}
