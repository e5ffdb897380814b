package org.pruefstein.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.certificate.CertificateFixtures.Desk;
import org.pruefstein.certificate.pdf.PdfProofs;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.identity.Role;
import org.pruefstein.platform.InstallationKey;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Sha256;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class CertificateModuleTest {
    @Autowired
    CertificateFixtures fixtures;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateDesk desk;

    @Autowired
    CertificateFiles files;

    @Autowired
    OwnCertificates own;

    @Autowired
    Issuing issuing;

    @Autowired
    Verification verification;

    @Autowired
    InstallationKey key;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-055")
    void the_issued_document_keeps_both_standards_and_carries_the_stored_signed_facts() throws Exception {
        Desk d = fixtures.fulfilled();
        fixtures.rename(d.learner(), "Małgorzata", "Ößwald-Dvořák");
        byte[] pdf = bytes(issue(d));
        PdfProofs.assertCompliant(pdf);
        Map<String, Object> row = row(d);
        String facts = (String) row.get("facts");
        Map<String, byte[]> attached = PdfProofs.attachments(pdf);
        assertThat(new String(attached.get("facts.json"), StandardCharsets.UTF_8))
                .isEqualTo(facts);
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(attached.get("facts.sig")))
                .isEqualTo(row.get("signature"));
        assertThat(key.verifies(facts, (String) row.get("signature"))).isTrue();
        assertThat(row.get("document_hash")).isEqualTo(Sha256.of(pdf));
        CertificateFacts read = CertificateFacts.read(facts);
        assertThat(read.holder().name()).isEqualTo("Małgorzata Ößwald-Dvořák");
        assertThat(read.attendedUnits()).isEqualTo(fixtures.units());
        assertThat(read.issuer().name()).isEqualTo("Testakademie");
        assertThat(read.issue().by()).isEqualTo("account:" + d.office().id().value());
        assertThat(read.specimen()).isFalse();
        assertThat(read.number()).isEqualTo(row.get("serial")).matches("20\\d\\d-\\d{6}");
        assertThat(PdfProofs.text(pdf)).contains("Małgorzata Ößwald-Dvořák", read.number(), "Testakademie");
    }

    @Test
    void the_code_is_printed_and_in_the_picture_but_the_database_knows_its_hash_only() throws Exception {
        Desk d = fixtures.fulfilled();
        CertificateId id = issue(d);
        VerificationCode code = files.code(id);
        assertThat(code.text()).hasSize(26);
        assertThat(PdfProofs.qrCode(bytes(id))).isEqualTo("http://localhost/verify/" + code.text());
        assertThat(row(d).get("code_hash")).isEqualTo(code.hash());
        assertThat(row(d).toString()).doesNotContain(code.text());
    }

    @Test
    void the_grade_is_off_unless_the_course_switches_it_on() throws Exception {
        Desk off = fixtures.fulfilled();
        assertThat(facts(issue(off), off).exam().grade()).isNull();
        Desk on = fixtures.desk(fixtures.editionWithGrade());
        fixtures.attend(on, fixtures.units());
        fixtures.exam(on, true, false);
        CertificateId id = issue(on);
        assertThat(facts(id, on).exam().grade()).isEqualTo(new CertificateFacts.Grade("gut", "2,0", "ihk-100 test"));
        assertThat(PdfProofs.text(bytes(id))).contains("gut (2,0)");
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-054")
    void who_lacks_something_gets_nothing_and_hears_what() {
        Desk d = fixtures.desk();
        accounts.signIn(d.office());
        assertThatThrownBy(() -> desk.issue(d.place(), CertificateKind.CERTIFICATE))
                .isInstanceOf(DomainException.class)
                .hasMessage("certificate.missing-attendance");
        fixtures.attend(d, fixtures.needed());
        assertThatThrownBy(() -> desk.issue(d.place(), CertificateKind.CERTIFICATE))
                .hasMessage("certificate.missing-exam-open");
        fixtures.exam(d, Blueprint.Kind.REHEARSAL, true, false);
        assertThatThrownBy(() -> desk.issue(d.place(), CertificateKind.CERTIFICATE))
                .hasMessage("certificate.missing-exam-open");
        fixtures.exam(d, false, false);
        assertThatThrownBy(() -> desk.issue(d.place(), CertificateKind.CERTIFICATE))
                .hasMessage("certificate.missing-exam-failed");
        fixtures.exam(d, true, false);
        fixtures.rename(d.learner(), "山田", "太郎");
        assertThatThrownBy(() -> desk.issue(d.place(), CertificateKind.CERTIFICATE))
                .hasMessage("certificate.missing-name");
        fixtures.rename(d.learner(), "Yamada", "Tarō");
        assertThat(desk.issue(d.place(), CertificateKind.CERTIFICATE)).isNotNull();
    }

    @Test
    void who_did_not_pass_gets_a_statement_that_says_nothing_of_exams() throws Exception {
        Desk d = fixtures.desk();
        fixtures.attend(d, fixtures.needed());
        fixtures.exam(d, false, false);
        accounts.signIn(d.office());
        CertificateId id = desk.issue(d.place(), CertificateKind.PARTICIPATION);
        CertificateFacts facts = facts(id, d);
        assertThat(facts.exam()).isNull();
        assertThat(facts.course().note()).isEmpty();
        byte[] pdf = bytes(id);
        assertThat(PdfProofs.text(pdf))
                .contains("Teilnahmebescheinigung")
                .doesNotContainIgnoringCase("bestanden")
                .doesNotContainIgnoringCase("bestehen");
        PdfProofs.assertCompliant(pdf);
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-056")
    void published_questions_need_an_administrators_recorded_permission_and_are_named() throws Exception {
        Desk d = fixtures.desk();
        fixtures.attend(d, fixtures.units());
        fixtures.exam(d, true, true);
        accounts.signIn(d.office());
        assertThatThrownBy(() -> desk.issue(d.place(), CertificateKind.CERTIFICATE))
                .hasMessage("certificate.missing-specimen");
        assertThatThrownBy(() -> desk.permitSpecimen(d.place(), "Weil.")).isInstanceOf(AccessDeniedException.class);
        accounts.signIn(accounts.create(Map.of(Role.ADMIN, "another-course")));
        assertThatThrownBy(() -> desk.permitSpecimen(d.place(), "Weil.")).isInstanceOf(NotFoundException.class);
        accounts.signIn(accounts.create(Role.ADMIN));
        assertThatThrownBy(() -> desk.permitSpecimen(d.place(), "  ")).hasMessage("certificate.reason-missing");
        assertThatThrownBy(() -> desk.permitSpecimen(d.place(), "x".repeat(501)))
                .hasMessage("certificate.reason-long");
        assertThat(certificates.people(d.run()).getFirst().waitsForPermission()).isTrue();
        desk.permitSpecimen(d.place(), "Vorführung");
        assertThat(audited(
                        "certificate.specimen-permitted",
                        "enrolment:" + d.place().value()))
                .isEqualTo(1);
        CertificateId id = issue(d);
        assertThat(facts(id, d).specimen()).isTrue();
        assertThat(PdfProofs.text(bytes(id))).contains("veröffentlichte Beispielaufgaben");
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-054")
    void two_officers_at_once_issue_exactly_one() throws Exception {
        Desk d = fixtures.fulfilled();
        List<CertificateId> ids = together(List.of(
                () -> issuing.issue(
                        d.place(), CertificateKind.CERTIFICATE, d.office().id()),
                () -> issuing.issue(
                        d.place(), CertificateKind.CERTIFICATE, d.office().id()),
                () -> issuing.issue(
                        d.place(), CertificateKind.CERTIFICATE, d.office().id())));
        assertThat(ids).hasSize(3).containsOnly(ids.getFirst());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM certificate WHERE enrolment_id = :place")
                        .param("place", d.place().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(audited("certificate.issued", "certificate:" + ids.getFirst().value()))
                .isEqualTo(1);
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-057")
    void numbers_have_no_gap_when_many_are_issued_at_once_and_some_fail() throws Exception {
        List<Callable<CertificateId>> work = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Desk d = fixtures.fulfilled();
            work.add(() -> issuing.issue(
                    d.place(), CertificateKind.CERTIFICATE, d.office().id()));
        }
        Desk broken = fixtures.fulfilled();
        jdbc.sql("UPDATE course_run SET title = '秋' WHERE id = :run")
                .param("run", broken.run().value())
                .update();
        work.add(3, () -> {
            assertThatThrownBy(() -> issuing.issue(
                            broken.place(),
                            CertificateKind.CERTIFICATE,
                            broken.office().id()))
                    .hasMessage("certificate.unprintable");
            return new CertificateId(0L);
        });
        together(work);
        List<Integer> numbers = jdbc.sql(
                        "SELECT CAST(SUBSTRING(serial, 6) AS SIGNED) FROM certificate WHERE serial LIKE :year ORDER BY 1")
                .param("year", year() + "-%")
                .query(Integer.class)
                .list();
        assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
        assertThat(numbers.getFirst()).isEqualTo(1);
        assertThat(numbers.getLast()).isEqualTo(numbers.size());
    }

    @Test
    void a_run_that_still_goes_on_is_certified_up_to_the_day_of_issue() {
        Desk d = fixtures.fulfilled();
        jdbc.sql("UPDATE course_run SET starts_on = '2020-01-01', ends_on = '2999-12-31' WHERE id = :run")
                .param("run", d.run().value())
                .update();
        CertificateFacts facts = facts(issue(d), d);
        assertThat(facts.run().endsOn()).isEqualTo(facts.issue().day());
        Desk over = fixtures.fulfilled();
        jdbc.sql("UPDATE course_run SET starts_on = '2020-01-01', ends_on = '2020-03-31' WHERE id = :run")
                .param("run", over.run().value())
                .update();
        assertThat(facts(issue(over), over).run().endsOn()).isEqualTo("2020-03-31");
    }

    @Test
    void a_revoked_certificate_leaves_room_for_a_new_one_with_a_new_number() {
        Desk d = fixtures.fulfilled();
        CertificateId first = issue(d);
        assertThatThrownBy(() -> desk.revoke(first, " ")).hasMessage("certificate.reason-missing");
        desk.revoke(first, "Name falsch geschrieben");
        assertThatThrownBy(() -> desk.revoke(first, "noch einmal")).hasMessage("certificate.revoked-already");
        CertificateId second = desk.issue(d.place(), CertificateKind.CERTIFICATE);
        assertThat(second).isNotEqualTo(first);
        CertificatePerson person = certificates.people(d.run()).getFirst();
        assertThat(person.issued()).hasSize(2);
        assertThat(person.issued().getFirst().revocationReason()).isEqualTo("Name falsch geschrieben");
        assertThat(person.valid(CertificateKind.CERTIFICATE).orElseThrow().id()).isEqualTo(second);
        assertThat(audited("certificate.revoked", "certificate:" + first.value()))
                .isEqualTo(1);
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-055")
    void what_changes_later_changes_nothing_that_is_certified() throws Exception {
        Desk d = fixtures.fulfilled();
        CertificateId id = issue(d);
        byte[] before = bytes(id);
        fixtures.rename(d.learner(), "Jemand", "Anderes");
        fixtures.attend(d, 3);
        assertThat(bytes(id)).isEqualTo(before);
        assertThat(verification.find(files.code(id).grouped()).orElseThrow().facts())
                .isEqualTo(facts(id, d));
        assertThat(certificates.list("", 0, 50).getFirst().holder()).startsWith("Test");
    }

    @Test
    void another_courses_office_finds_nothing_and_can_do_nothing() {
        Desk d = fixtures.fulfilled();
        CertificateId id = issue(d);
        accounts.signIn(accounts.create(Map.of(Role.OFFICE, "another-course")));
        assertThat(certificates.runs(0, 100)).isEmpty();
        assertThat(certificates.list("", 0, 100)).isEmpty();
        assertThat(certificates.ready()).isEmpty();
        assertThatThrownBy(() -> certificates.run(d.run())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> certificates.people(d.run())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.issue(d.place(), CertificateKind.PARTICIPATION))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.revoke(id, "fremd")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> files.document(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> files.code(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_learner_opens_the_own_document_only_and_issues_nothing() throws Exception {
        Desk d = fixtures.fulfilled();
        CertificateId id = issue(d);
        accounts.signIn(d.learner());
        assertThat(own.list()).extracting(CertificateItem::id).containsExactly(id);
        assertThat(own.ahead()).isEmpty();
        assertThat(bytes(id)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> desk.revoke(id, "ich")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.issue(d.place(), CertificateKind.PARTICIPATION))
                .isInstanceOf(AccessDeniedException.class);
        Desk other = fixtures.desk();
        accounts.signIn(other.learner());
        assertThat(own.list()).isEmpty();
        assertThat(own.ahead().getFirst().missing())
                .extracting(Obstacle::kind)
                .contains(Obstacle.Kind.ATTENDANCE, Obstacle.Kind.EXAM_OPEN);
        assertThatThrownBy(() -> files.document(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_office_hears_how_many_could_get_a_certificate_now() {
        Desk d = fixtures.fulfilled();
        fixtures.another(d);
        accounts.signIn(d.office());
        assertThat(certificates.ready()).containsExactly(Map.entry(d.run(), 2));
        issue(d);
        assertThat(certificates.ready()).containsExactly(Map.entry(d.run(), 1));
        assertThat(certificates.run(d.run())).satisfies(run -> {
            assertThat(run.people()).isEqualTo(2);
            assertThat(run.certified()).isEqualTo(1);
        });
    }

    @Test
    void issued_documents_are_found_by_number_and_by_name_and_wildcards_are_text() {
        Desk d = fixtures.fulfilled();
        fixtures.rename(d.learner(), "Zoë", "Findling");
        issue(d);
        String serial = (String) row(d).get("serial");
        assertThat(certificates.list(serial, 0, 10)).hasSize(1);
        assertThat(certificates.list("findl", 0, 10)).hasSize(1);
        assertThat(certificates.list("%", 0, 10)).isEmpty();
    }

    private CertificateId issue(Desk d) {
        accounts.signIn(d.office());
        return desk.issue(d.place(), CertificateKind.CERTIFICATE);
    }

    private byte[] bytes(CertificateId id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.document(id).content().writeTo(out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        return out.toByteArray();
    }

    private Map<String, Object> row(Desk d) {
        return jdbc.sql("SELECT * FROM certificate WHERE enrolment_id = :place ORDER BY id DESC LIMIT 1")
                .param("place", d.place().value())
                .query()
                .singleRow();
    }

    private CertificateFacts facts(CertificateId id, Desk d) {
        assertThat(row(d).get("id")).isEqualTo(id.value());
        return CertificateFacts.read((String) row(d).get("facts"));
    }

    private int audited(String action, String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = :action AND subject = :subject")
                .param("action", action)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private int year() {
        return jdbc.sql("SELECT MAX(issue_year) FROM certificate_sequence")
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work, 60, TimeUnit.SECONDS)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
