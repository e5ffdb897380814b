package org.pruefstein.sitting;

import org.pruefstein.shared.NotFoundException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the protocol has in common: what goes wrong becomes a status and a code; unknown and foreign get the same. */
abstract class ApiErrors {

    @ExceptionHandler
    ResponseEntity<ApiReplies.Problem> notFound(NotFoundException e) {
        return problem(HttpStatus.NOT_FOUND, "not-found");
    }

    @ExceptionHandler
    ResponseEntity<ApiReplies.Problem> refused(ApiProblem e) {
        return problem(e.status(), e.code());
    }

    @ExceptionHandler
    ResponseEntity<ApiReplies.Problem> otherTab(ForeignEpochException e) {
        return problem(HttpStatus.CONFLICT, "other-epoch");
    }

    @ExceptionHandler
    ResponseEntity<ApiReplies.TakenOver> takenOver(TakenOverException e) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ApiReplies.TakenOver("taken-over", e.epoch()));
    }

    @ExceptionHandler
    ResponseEntity<ApiReplies.Problem> busy(TransientDataAccessException e) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "try-again");
    }

    @ExceptionHandler
    ResponseEntity<ApiReplies.Problem> method(HttpRequestMethodNotSupportedException e) {
        return problem(HttpStatus.METHOD_NOT_ALLOWED, "method");
    }

    @ExceptionHandler
    ResponseEntity<ApiReplies.Problem> type(HttpMediaTypeNotSupportedException e) {
        return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "type");
    }

    private static ResponseEntity<ApiReplies.Problem> problem(HttpStatus status, String code) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ApiReplies.Problem(code));
    }
}
