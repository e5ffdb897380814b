package org.pruefstein.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.platform.InstallationMode;
import org.pruefstein.platform.PruefsteinSettings;
import org.pruefstein.testkit.UseCase;
import org.springframework.mock.env.MockEnvironment;

class SituationTest {
    private static final ExamOutcome PASSED = outcome(true, "2026-11-20", false);
    private static final ExamOutcome FAILED = outcome(false, "2026-11-20", false);
    private static final ExamOutcome SPECIMEN = outcome(true, "2026-11-20", true);

    @Test
    @UseCase(value = "UC-006", rules = "BR-054")
    void attendance_and_a_passed_exam_make_a_certificate() {
        assertThat(kinds(situation(80, PASSED), CertificateKind.CERTIFICATE)).isEmpty();
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-054")
    void one_unit_below_the_threshold_is_too_little_for_both() {
        Situation situation = situation(79, PASSED);
        assertThat(situation.missing(CertificateKind.CERTIFICATE))
                .containsExactly(Obstacle.of(Obstacle.Kind.ATTENDANCE, 79, 80));
        assertThat(kinds(situation(79, null), CertificateKind.PARTICIPATION)).containsExactly(Obstacle.Kind.ATTENDANCE);
    }

    @ParameterizedTest
    @CsvSource({"16, 80, 13", "100, 80, 80", "50, 75, 38", "16, 0, 0", "16, 100, 16"})
    void the_threshold_is_rounded_up_to_whole_units(int planned, int percent, int needed) {
        assertThat(Situation.needed(planned, percent)).isEqualTo(needed);
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-054")
    void without_a_passed_exam_there_is_a_statement_but_no_certificate() {
        assertThat(kinds(situation(80, null), CertificateKind.CERTIFICATE)).containsExactly(Obstacle.Kind.EXAM_OPEN);
        assertThat(situation(80, FAILED).missing(CertificateKind.CERTIFICATE))
                .containsExactly(Obstacle.of(Obstacle.Kind.EXAM_FAILED, 41));
        assertThat(kinds(situation(80, null), CertificateKind.PARTICIPATION)).isEmpty();
        assertThat(kinds(situation(80, FAILED), CertificateKind.PARTICIPATION)).isEmpty();
        assertThat(kinds(situation(80, PASSED), CertificateKind.PARTICIPATION)).containsExactly(Obstacle.Kind.PASSED);
    }

    @Test
    void published_questions_need_a_permission_and_meanwhile_leave_the_statement() {
        Situation forbidden = new Situation(80, 80, SPECIMEN, true, false, false, true, true);
        assertThat(kinds(forbidden, CertificateKind.CERTIFICATE)).containsExactly(Obstacle.Kind.SPECIMEN);
        assertThat(kinds(forbidden, CertificateKind.PARTICIPATION)).isEmpty();
        Situation permitted = new Situation(80, 80, SPECIMEN, true, false, true, true, true);
        assertThat(kinds(permitted, CertificateKind.CERTIFICATE)).isEmpty();
        assertThat(kinds(permitted, CertificateKind.PARTICIPATION)).containsExactly(Obstacle.Kind.PASSED);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        Situation situation = new Situation(0, 80, null, false, true, false, false, false);
        assertThat(kinds(situation, CertificateKind.CERTIFICATE))
                .containsExactly(
                        Obstacle.Kind.ATTENDANCE,
                        Obstacle.Kind.EXAM_OPEN,
                        Obstacle.Kind.NAME,
                        Obstacle.Kind.BIRTH_DATE,
                        Obstacle.Kind.ISSUER,
                        Obstacle.Kind.ADDRESS);
    }

    @Test
    void of_several_exams_a_passed_one_decides_and_of_these_one_with_unpublished_questions() {
        ExamOutcome later = outcome(false, "2026-12-01", false);
        ExamOutcome latest = outcome(true, "2026-12-05", false);
        assertThat(ExamOutcome.decisive(List.of())).isEmpty();
        assertThat(ExamOutcome.decisive(List.of(later, FAILED))).contains(later);
        assertThat(ExamOutcome.decisive(List.of(later, SPECIMEN))).contains(SPECIMEN);
        assertThat(ExamOutcome.decisive(List.of(outcome(true, "2026-12-09", true), PASSED)))
                .contains(PASSED);
        assertThat(ExamOutcome.decisive(List.of(PASSED, latest))).contains(latest);
    }

    @Test
    void a_public_address_is_complete_or_the_start_fails_with_a_sentence() {
        assertThat(PublicAddress.checked(" https://exams.example.org/ ")).isEqualTo("https://exams.example.org");
        assertThat(PublicAddress.checked(null)).isNull();
        for (String wrong : List.of("exams.example.org", "https://", "https://a b", "https://a/?x=1", "ftp://a")) {
            assertThatThrownBy(() -> PublicAddress.checked(wrong)).hasMessageContaining("pruefstein.base-url");
        }
    }

    @Test
    void without_a_configured_address_only_a_demo_installation_has_one() {
        PruefsteinSettings unset = new PruefsteinSettings(Path.of("x"), Path.of("x"), null, " ", null, null);
        MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8123");
        assertThat(new PublicAddress(unset, new InstallationMode(false, false), environment).verifyPage())
                .isEmpty();
        assertThat(new PublicAddress(unset, new InstallationMode(true, false), environment).verifyPage())
                .isEmpty();
        assertThat(new PublicAddress(unset, new InstallationMode(true, true), environment).verifyPage())
                .contains("http://localhost:8123/verify");
    }

    private static Situation situation(int attended, ExamOutcome exam) {
        return new Situation(attended, 80, exam, true, false, false, true, true);
    }

    private static ExamOutcome outcome(boolean passed, String date, boolean specimen) {
        return new ExamOutcome(LocalDate.parse(date), passed, passed ? 88 : 41, "gut", "2,0", "ihk-100 1", specimen);
    }

    private static List<Obstacle.Kind> kinds(Situation situation, CertificateKind kind) {
        return situation.missing(kind).stream().map(Obstacle::kind).toList();
    }
}
