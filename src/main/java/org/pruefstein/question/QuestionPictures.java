package org.pruefstein.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.media.MediaResponse;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures of one's courses, for those who write or review their questions, and no other file. */
@Controller
class QuestionPictures {
    private final CourseCatalog catalog;
    private final Grants grants;
    private final MediaFiles media;

    QuestionPictures(CourseCatalog catalog, Grants grants, MediaFiles media) {
        this.catalog = catalog;
        this.grants = grants;
        this.media = media;
    }

    @GetMapping("/" + QuestionRoutes.PICTURES + "/{hash}")
    void picture(@PathVariable String hash, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean allowed = catalog.newest().stream()
                .filter(e -> grants.allows(Role.INSTRUCTOR, e.outline().key())
                        || grants.allows(Role.EXAMINER, e.outline().key()))
                .anyMatch(e -> catalog.hasMedia(e.id(), hash));
        if (!allowed) {
            throw new NotFoundException("picture");
        }
        MediaResponse.send(request, response, media.open(hash));
    }
}
