package org.pruefstein.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pruefstein.Application;
import org.pruefstein.certificate.CertificateFixtures;
import org.pruefstein.exam.ExamFixtures;
import org.pruefstein.learning.AuthoredQuizFixtures;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.sitting.SittingFixtures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application, a real database and a real port. All such tests share one application context and
 * one database; each makes its own data with unique names and leaves the rest alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestSigningKey.class)
@Import({
    FreshDatabase.class,
    TestAccounts.class,
    ExamFixtures.class,
    SittingFixtures.class,
    CertificateFixtures.class,
    LearnerFixtures.class,
    AuthoredQuizFixtures.class
})
public @interface IntegrationTest {}
