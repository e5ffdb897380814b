package org.pruefstein.learning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.media.MediaResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures of a course's lessons and practice questions, for those enrolled, and no other file. */
@Controller
class LessonPictures {
    private final PictureAccess access;
    private final MediaFiles media;

    LessonPictures(PictureAccess access, MediaFiles media) {
        this.access = access;
        this.media = media;
    }

    @GetMapping(LearningRoutes.PICTURES + "/{course}/{hash}")
    void picture(
            @PathVariable String course,
            @PathVariable String hash,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        access.demand(course, hash);
        MediaResponse.send(request, response, media.open(hash));
    }
}
