package org.pruefstein.learning.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.pruefstein.learning.PickedQuestion;
import org.pruefstein.learning.QuizShelf;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Criterion;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionListItem;
import org.pruefstein.question.QuestionSearch;
import org.pruefstein.question.QuestionSort;

/** Searches the practice bank of a course for questions that a quiz may ask. */
@SpringComponent
class PickSearch {
    private static final int LOOKED_AT = 60;
    private final QuestionSearch search;
    private final QuizShelf shelf;

    PickSearch(QuestionSearch search, QuizShelf shelf) {
        this.search = search;
        this.shelf = shelf;
    }

    /** The published ones among the first that match; without words those of the module, if there is one. */
    List<PickedQuestion> find(String courseKey, String moduleKey, String words) {
        QuestionFilter filter = QuestionFilter.course(courseKey)
                .with(Criterion.BANK, Bank.PRACTICE)
                .with(Criterion.MODULE, words.isBlank() && !moduleKey.isEmpty() ? moduleKey : null)
                .with(words);
        return shelf.eligible(
                courseKey,
                search.find(filter, QuestionSort.KEY, false, 0, LOOKED_AT).stream()
                        .map(QuestionListItem::id)
                        .toList());
    }
}
