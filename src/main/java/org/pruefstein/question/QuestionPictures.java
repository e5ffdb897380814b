package org.pruefstein.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.media.MediaResponse;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures of a question, for those who write or review it, and no other file. */
@Controller
class QuestionPictures {
    private final QuestionRepository questions;
    private final CurrentAccount current;
    private final MediaFiles media;

    QuestionPictures(QuestionRepository questions, CurrentAccount current, MediaFiles media) {
        this.questions = questions;
        this.current = current;
        this.media = media;
    }

    @GetMapping("/" + QuestionRoutes.PICTURES + "/{question}/{hash}")
    void picture(
            @PathVariable String question,
            @PathVariable String hash,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!question.matches("\\d{1,18}")
                || !questions.shows(new QuestionId(Long.valueOf(question)), hash, current.id())) {
            throw new NotFoundException("picture");
        }
        MediaResponse.send(request, response, media.open(hash));
    }
}
