package org.pruefstein.sitting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.SignedInAccount;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.media.MediaResponse;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Sha256;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Protocol v1: the pictures of a paper, for its writer or its signed-in candidate, and no other file. */
@Controller
class PictureApi {
    private final AttemptRepository attempts;
    private final WriterRepository writers;
    private final PaperSheets papers;
    private final MediaFiles media;
    private final CurrentAccount current;

    PictureApi(
            AttemptRepository attempts,
            WriterRepository writers,
            PaperSheets papers,
            MediaFiles media,
            CurrentAccount current) {
        this.attempts = attempts;
        this.writers = writers;
        this.papers = papers;
        this.media = media;
        this.current = current;
    }

    @GetMapping(SittingRoutes.API + "/{id}/media/{hash}")
    void picture(
            @PathVariable String id,
            @PathVariable String hash,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Attempt attempt = attempts.find(ApiIds.parse(id))
                .filter(a -> a.startedAt() != null)
                .filter(a -> mayLook(a, request))
                .orElseThrow(() -> new NotFoundException("attempt"));
        if (hash.length() < 64 || !shows(papers.of(attempt.paper()), hash)) {
            throw new NotFoundException("picture");
        }
        MediaResponse.send(request, response, media.open(hash));
    }

    @ExceptionHandler(NotFoundException.class)
    void notFound(HttpServletResponse response) throws IOException {
        ExamPageFilter.refuse(response, HttpServletResponse.SC_NOT_FOUND, "not-found");
    }

    private boolean mayLook(Attempt attempt, HttpServletRequest request) {
        AccountId candidate = attempt.accountId();
        boolean own = current.find()
                .map(SignedInAccount::id)
                .filter(candidate::equals)
                .isPresent();
        return own
                || WriterCookie.find(request)
                        .flatMap(token -> writers.find(attempt.id(), Sha256.of(token)))
                        .isPresent();
    }

    private static boolean shows(PaperSheet sheet, String hash) {
        return sheet.questions().values().stream()
                .map(PaperSheet.Question::body)
                .flatMap(PictureApi::texts)
                .anyMatch(text -> text.contains(hash));
    }

    private static Stream<String> texts(QuestionBody body) {
        return Stream.concat(Stream.of(body.stem()), body.parts().stream().map(QuestionBody.Part::text));
    }
}
