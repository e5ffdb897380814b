package org.pruefstein.question.ui;

import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.BankAdvice;
import org.pruefstein.question.FilterChoices;
import org.pruefstein.question.PictureUploads;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionSettings;
import org.pruefstein.question.QuestionTags;
import org.pruefstein.question.QuestionUses;
import org.pruefstein.question.ReviewComments;
import org.pruefstein.question.VariantDesk;
import org.pruefstein.question.VersionDesk;
import org.pruefstein.question.WorkingCopies;
import org.springframework.stereotype.Component;

/** All that the editor of a question works with. */
@Component
record EditorDesks(
        AuthorOverview overview,
        AuthorDesk author,
        PublicationDesk publication,
        VersionDesk versions,
        VariantDesk variants,
        WorkingCopies copies,
        BankAdvice bank,
        ReviewComments comments,
        QuestionUses uses,
        QuestionTags tags,
        FilterChoices choices,
        PictureUploads pictures,
        QuestionSettings settings) {}
