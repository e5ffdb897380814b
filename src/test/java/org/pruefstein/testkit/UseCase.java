package org.pruefstein.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Names the use case of {@code src/docs/use-cases} and the rules that a test proves. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {
    /** Such as {@code UC-003}. */
    String value();

    /** Such as {@code BR-012}. */
    String[] rules() default {};
}
