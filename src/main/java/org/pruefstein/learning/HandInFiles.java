package org.pruefstein.learning;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pruefstein.media.MediaResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends a handed-in file back to the person who handed it in, to be saved and never to be shown in the page. */
@Controller
class HandInFiles {
    private final HandIns handIns;

    HandInFiles(HandIns handIns) {
        this.handIns = handIns;
    }

    @GetMapping(LearningRoutes.HAND_INS + "/{attempt}/{position}")
    void file(@PathVariable long attempt, @PathVariable int position, HttpServletResponse response) throws IOException {
        HandIns.HandedIn file = handIns.file(new QuizAttemptId(attempt), position);
        String name = file.name().replaceAll("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9-]+", "-");
        String extension = file.content().file().type().extension();
        MediaResponse.download(response, file.content(), (name.isBlank() ? "datei" : name) + "." + extension);
    }
}
