package org.pruefstein.sitting;

import org.springframework.http.HttpStatus;

/** A request that the protocol refuses, with the code the exam page understands. */
class ApiProblem extends RuntimeException {
    private final HttpStatus status;

    ApiProblem(HttpStatus status, String code) {
        super(code);
        this.status = status;
    }

    static ApiProblem malformed() {
        return new ApiProblem(HttpStatus.BAD_REQUEST, "malformed");
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return String.valueOf(getMessage());
    }
}
