package org.pruefstein.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.Paper;
import org.pruefstein.exam.Seats;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.question.Answer;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.sitting.AttemptId;
import org.pruefstein.sitting.SittingRecord;
import org.pruefstein.sitting.Sittings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the signed-in candidate a rehearsal again once its result is out: what was asked, answered and right. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RehearsalAnswers {
    private final ResultRepository results;
    private final MarkingRepository markings;
    private final Sittings sittings;
    private final Seats seats;
    private final QuestionPool pool;
    private final CurrentAccount current;

    RehearsalAnswers(
            ResultRepository results,
            MarkingRepository markings,
            Sittings sittings,
            Seats seats,
            QuestionPool pool,
            CurrentAccount current) {
        this.results = results;
        this.markings = markings;
        this.sittings = sittings;
        this.seats = seats;
        this.pool = pool;
        this.current = current;
    }

    /**
     * The questions of one's released rehearsal in the order of the paper; none for a final exam, and none as soon as
     * one question's key is not published, because it may be asked again.
     *
     * @throws NotFoundException when there is no released result of this person's
     */
    public List<AnsweredItem> of(AttemptId attempt) {
        ReleasedResult result = results.find(attempt)
                .map(StoredResult::result)
                .filter(r -> r.accountId().equals(current.id()))
                .orElseThrow(() -> new NotFoundException("result"));
        SittingRecord sitting = sittings.find(attempt).orElseThrow(() -> new NotFoundException("sitting"));
        Paper paper = seats.paper(sitting.paperId());
        Set<QuestionVersionId> asked =
                new HashSet<>(paper.items().stream().map(Paper.Item::versionId).toList());
        boolean open =
                result.kind() == Blueprint.Kind.REHEARSAL && new HashSet<>(pool.specimens(asked)).containsAll(asked);
        return open ? items(attempt, paper, pool.versions(asked), sitting.answers()) : List.of();
    }

    private List<AnsweredItem> items(
            AttemptId attempt,
            Paper paper,
            Map<QuestionVersionId, QuestionVersion> versions,
            Map<Integer, Answer> answers) {
        MarkedPaper marked = markings.find(attempt).orElseThrow(() -> new NotFoundException("marking"));
        return paper.items().stream()
                .map(item -> new AnsweredItem(
                        item.position(),
                        item.points(),
                        earned(marked, item.position()),
                        Objects.requireNonNull(versions.get(item.versionId())).body(),
                        item.tokens(),
                        answers.get(item.position())))
                .toList();
    }

    private static Fraction earned(MarkedPaper marked, int position) {
        return marked.items().stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .map(MarkedItem::earned)
                .orElse(Fraction.ZERO);
    }
}
