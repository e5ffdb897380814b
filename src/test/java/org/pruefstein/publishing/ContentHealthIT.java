package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the health page says while a content folder is broken. */
@IntegrationTest
class ContentHealthIT {
    @LocalServerPort
    int port;

    @Autowired
    ContentPublisher publisher;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void breakAFolder() {
        publisher.publishAll(List.of(new CourseFolder("broken-course", new TreeMap<>())));
    }

    @AfterEach
    void mend() {
        publisher.publishAll();
    }

    @Test
    void an_administrator_reads_there_which_file_is_broken() throws Exception {
        assertThat(health(Role.ADMIN)).contains("\"contentErrors\":3", "broken-course/course.yaml:1: ERROR");
    }

    @Test
    void nobody_else_reads_more_than_that_the_server_is_up() throws Exception {
        String everybody = new WebSession(port).get("/actuator/health").body();
        assertThat(everybody).contains("\"status\":\"UP\"").doesNotContain("details", "components", "course");
        for (Role role : List.of(Role.LEARNER, Role.INSTRUCTOR, Role.EXAMINER, Role.OFFICE)) {
            assertThat(health(role)).as(role.name()).isEqualTo(everybody);
        }
    }

    private String health(Role role) throws Exception {
        WebSession web = new WebSession(port);
        web.signIn(accounts.create(role).username(), TestAccounts.PASSWORD);
        return web.get("/actuator/health").body();
    }
}
