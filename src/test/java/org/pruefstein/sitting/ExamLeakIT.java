package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.pruefstein.course.Level;
import org.pruefstein.question.Answer;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ContentQuestions;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sits an exam and searches every byte that the server sent, headers too, for what tells right from wrong. */
@IntegrationTest
class ExamLeakIT {
    private static final Pattern RESOURCE = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css|svg))");
    /** Tokens, hashes, times: by chance they may contain a number that is searched for. */
    private static final Pattern RANDOM =
            Pattern.compile("date=\\[[^]]*]|\\b[0-9a-f]{18,}\\b|[A-Za-z0-9_-]{43,}|\\b\\d{7,}\\b");

    private static final Pattern IMPORT = Pattern.compile("from '\\./([a-z]+\\.js)'");

    @LocalServerPort
    int port;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    AttemptRepository attempts;

    /** Script and style are the same for every exam; names of the programme's own are no leak there. */
    private final Map<String, String> documents = new TreeMap<>();

    private final Map<String, String> files = new TreeMap<>();

    @ParameterizedTest
    @FieldSource("org.pruefstein.question.SampleQuestions#SCORED")
    @UseCase(value = "UC-003", rules = "BR-090")
    void no_byte_of_a_whole_sitting_tells_right_from_wrong(QuestionType type) throws Exception {
        List<QuestionBody> variants = SampleQuestions.variants(type);
        List<ContentQuestions.ContentQuestion> questions = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            questions.add(new ContentQuestions.ContentQuestion(
                    "q-" + i, Bank.EXAM, "m1", "m1-lz1", Level.KNOW, variants.get(i)));
        }
        SittingFixtures.Exam exam = fixtures.exam(questions);
        sit(exam, type, variants.size());
        assertThat(documents).hasSizeGreaterThanOrEqualTo(8);
        documents.forEach((what, bytes) -> assertThat(SampleQuestions.secretsIn(bytes))
                .as(type + ", " + what)
                .isEmpty());
        files.forEach((what, bytes) -> SampleQuestions.secrets().stream()
                .filter(secret -> secret.matches("[A-Z][a-z]+"))
                .forEach(secret -> assertThat(bytes).as(what).doesNotContain(secret)));
    }

    @Test
    void the_answers_of_the_protocol_do_not_depend_on_what_is_right() throws Exception {
        List<String> replies = new ArrayList<>();
        for (QuestionBody body : SampleQuestions.variants(QuestionType.SINGLE_CHOICE)) {
            documents.clear();
            SittingFixtures.Exam exam = fixtures.exam(
                    List.of(new ContentQuestions.ContentQuestion("q-0", Bank.EXAM, "m1", "m1-lz1", Level.KNOW, body)));
            sit(exam, QuestionType.SINGLE_CHOICE, 1);
            replies.add((documents.get("answers") + documents.get("state") + documents.get("submit"))
                    .replaceAll("\"remaining\":[*\\d]+", ""));
        }
        assertThat(replies).hasSize(3).containsOnly(replies.getFirst());
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void a_candidate_is_told_what_each_question_of_a_case_counts_and_nothing_of_its_answer() throws Exception {
        SittingFixtures.Exam exam = fixtures.exam(List.of(new ContentQuestions.ContentQuestion(
                "q-0", Bank.EXAM, "m1", "m1-lz1", Level.KNOW, SampleQuestions.weighted())));
        sit(exam, QuestionType.CASE, 1);
        assertThat(documents.get("page"))
                .contains("Teilaufgabe 1 von 4, 10 Punkte", "Teilaufgabe 3 von 4, 2 Punkte")
                .doesNotContain("erreicht");
        documents.forEach((what, bytes) -> SampleQuestions.secrets()
                .forEach(secret -> assertThat(bytes).as(what).doesNotContainIgnoringCase(secret)));
    }

    private void sit(SittingFixtures.Exam exam, QuestionType type, int places) throws Exception {
        SittingFixtures.Candidate candidate = fixtures.candidate(exam);
        ExamClient client = new ExamClient(port, exam.session(), null);
        client.signIn(candidate.account());
        keep("start page", client.page());
        keep("start", client.start(exam.code()));
        keep("page", client.page());
        keep("writer", client.openWriter());
        AttemptId id = attempts.find(candidate.registration()).orElseThrow().id();
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int position = 1; position <= places; position++) {
            boolean typed = type == QuestionType.NUMERIC || type == QuestionType.SHORT_TEXT;
            Object answer = typed ? Map.of("text", "1234") : desk.wire(id, position, given(type));
            entries.add(Map.of("position", position, "seq", position, "answer", answer));
        }
        String body = CanonicalJson.write(Map.of("epoch", 1, "entries", entries));
        keep("answers", client.put("answers", body));
        keep("state", client.get("state"));
        keep("flags", client.put("flags", "{\"flagged\":[1]}"));
        keep("page with answers", client.page());
        keep("submit", client.post("submit", "{\"epoch\":1,\"lastSeq\":" + places + "}"));
        keep("page after the end", client.page());
        keepFiles(client, documents.get("page"));
    }

    /** Nothing that is right may be typed: what a candidate typed comes back. */
    private static Answer given(QuestionType type) {
        if (type == QuestionType.CASE) {
            return new Answer.Group(Map.of(
                    "kqz6", given(QuestionType.CLOZE),
                    "kqz7", given(QuestionType.SINGLE_CHOICE),
                    "kqz8", new Answer.Text("1234"),
                    "kqz9", given(QuestionType.KPRIM)));
        }
        return type == QuestionType.CLOZE
                ? new Answer.Gaps(Map.of("kqz0", "1234", "kqz1", "1234"), Map.of("kqz2", "kqz3"))
                : SampleQuestions.rightAnswer(type);
    }

    private void keep(String what, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(what).isLessThan(400);
        String headers = response.headers().map().toString().toLowerCase(Locale.ROOT);
        documents.put(what, RANDOM.matcher(headers + "\n" + response.body()).replaceAll("*"));
    }

    private void keepFiles(ExamClient client, String page) throws Exception {
        Matcher resource = RESOURCE.matcher(page);
        while (resource.find()) {
            keepFile(client, resource.group(1));
        }
        assertThat(files.keySet()).anyMatch(f -> f.endsWith("page.js")).anyMatch(f -> f.endsWith("saver.js"));
    }

    private void keepFile(ExamClient client, String path) throws Exception {
        if (files.containsKey(path)) {
            return;
        }
        HttpResponse<String> response = client.web().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        files.put(path, response.body());
        Matcher more = IMPORT.matcher(response.body());
        while (more.find()) {
            keepFile(client, path.substring(0, path.lastIndexOf('/') + 1) + more.group(1));
        }
    }
}
