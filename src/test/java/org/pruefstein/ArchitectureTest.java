package org.pruefstein;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "org.pruefstein", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule vaadin_stays_in_the_user_interface = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.pruefstein", "org.pruefstein.identity", "org.pruefstein.shared")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule views_are_not_public = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_route_says_who_may_open_it = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositories_and_queries_are_not_public = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .haveSimpleNameEndingWith("Queries")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    /** Where the walk through all pages finds them; it knows the start page by name. */
    @ArchTest
    static final ArchRule pages_stand_at_routes_and_controllers = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.pruefstein.home.StartPage")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.web.servlet.function..");

    @ArchTest
    static final ArchRule views_use_no_database = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..");

    @ArchTest
    static final ArchRule services_are_secured =
            classes().that().areAnnotatedWith(Service.class).should(secureEachPublicMethod());

    @ArchTest
    static final ArchRule only_the_database_tells_the_time = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "a clock of the system",
                    call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                            && call.getName().matches("system.*|tick.*")));

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto)$");

    @ArchTest
    static void no_source_is_longer_than_200_lines(JavaClasses classes) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    assertThat(lines.count()).as("%s", file).isLessThanOrEqualTo(200);
                }
            }
        }
    }

    private static ArchCondition<JavaClass> secureEachPublicMethod() {
        return new ArchCondition<>("carry @PreAuthorize on each public method or on the class") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean whole = type.isAnnotatedWith(PreAuthorize.class);
                type.getMethods().stream()
                        .filter(m -> m.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .filter(m ->
                                !m.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC))
                        .filter(m -> !whole && !m.isAnnotatedWith(PreAuthorize.class))
                        .forEach(
                                m -> events.add(SimpleConditionEvent.violated(m, m.getFullName() + " is not secured")));
            }
        };
    }
}
