package org.pruefstein.sitting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.RenderMode;
import org.pruefstein.shared.Translations;
import org.springframework.stereotype.Component;

/** Renders the questions of a sitting for the exam page: texts and controls only, nothing that tells right from wrong. */
@Component
class SitPage {
    private final PaperSheets papers;
    private final AnswerRepository answers;
    private final QuestionRenderer renderer;

    SitPage(PaperSheets papers, AnswerRepository answers, QuestionRenderer renderer) {
        this.papers = papers;
        this.answers = answers;
        this.renderer = renderer;
    }

    /**
     * One place of the paper as the page shows it.
     *
     * @param points what the question is worth
     */
    record Place(int position, int points, String html) {}

    /** The places in order; those of an ended sitting are locked. */
    List<Place> places(Attempt attempt, Locale locale) {
        PaperSheet sheet = papers.of(attempt.paper());
        Map<Integer, CurrentAnswer> current = answers.current(attempt.id());
        int count = sheet.questions().size();
        Function<PaperSheet.Question, Place> place = q -> {
            int position = q.item().position();
            CurrentAnswer answer = current.get(position);
            return new Place(
                    position,
                    q.item().points(),
                    renderer.render(
                            q.body(),
                            q.tokens(),
                            attempt.open() ? RenderMode.ANSWER : RenderMode.LOCKED,
                            answer == null ? null : CanonicalAnswer.read(answer.answer()),
                            "q" + position,
                            Translations.text("sitting.legend", locale, position, count),
                            SittingRoutes.api(attempt.id()) + "/media/",
                            q.item().points(),
                            locale));
        };
        return sheet.questions().values().stream().map(place).toList();
    }
}
