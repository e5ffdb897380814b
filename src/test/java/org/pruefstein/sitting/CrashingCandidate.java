package org.pruefstein.sitting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.testkit.TestAccounts;
import tools.jackson.databind.JsonNode;

/**
 * A candidate who writes while the server dies again and again, and keeps a history of it: what was sent, and whether
 * it was acknowledged or its fate is unknown. What is unknown is mostly sent again, and sometimes forgotten as by a
 * browser that has lost its storage.
 */
class CrashingCandidate {
    /** What became of an entry as the candidate knows it. */
    enum Fate {
        INVOKED,
        OK,
        UNKNOWN
    }

    /** One entry; its fate changes, the rest never does. */
    static final class Operation {
        final int position;
        final int epoch;
        final int seq;
        final JsonNode answer;
        Fate fate = Fate.INVOKED;

        Operation(int position, int epoch, int seq, JsonNode answer) {
            this.position = position;
            this.epoch = epoch;
            this.seq = seq;
            this.answer = answer;
        }

        @Override
        public String toString() {
            return position + "@" + epoch + "/" + seq + " " + answer + " " + fate;
        }
    }

    final SittingFixtures.Candidate candidate;
    final List<Operation> history = new ArrayList<>();
    final List<Long> deadlines = new ArrayList<>();
    final List<Long> remaining = new ArrayList<>();
    final List<String> receipts = new ArrayList<>();
    final List<String> surprises = new ArrayList<>();
    private final ExamClient client;
    private final Random random;
    private final Map<Integer, List<JsonNode>> options = new LinkedHashMap<>();
    private final Map<Integer, Operation> pending = new LinkedHashMap<>();
    private int epoch;
    private int lastSeq;

    CrashingCandidate(int port, SittingFixtures.Exam exam, SittingFixtures.Candidate candidate, long seed) {
        this.candidate = candidate;
        this.client = new ExamClient(port, exam.session(), null);
        this.random = new Random(seed);
    }

    /** Signs in and starts the clock while nothing is broken yet. */
    void begin(String code) throws IOException, InterruptedException {
        client.signIn(candidate.account());
        client.start(code);
        client.page();
        epoch = CanonicalJson.read(client.openWriter().body()).get("epoch").intValue();
    }

    /** The answers that may be given at a position besides typed ones. */
    void offer(int position, List<JsonNode> answers) {
        options.put(position, answers);
    }

    /** Writes until told to stop, then hands in. */
    void write(BooleanSupplier stop) throws InterruptedException {
        while (!stop.getAsBoolean()) {
            change();
            send();
            if (random.nextInt(5) == 0) {
                look();
            }
            rest(20 + random.nextInt(60));
        }
        while (!pending.isEmpty()) {
            send();
        }
        handIn();
        handIn();
    }

    private void change() {
        if (!pending.isEmpty() && random.nextInt(4) == 0) {
            pending.clear();
        }
        int position = 1 + random.nextInt(5);
        lastSeq++;
        List<JsonNode> choices = options.getOrDefault(position, List.of());
        JsonNode answer = choices.isEmpty()
                ? CanonicalJson.read(CanonicalJson.write(Map.of("text", epoch + "-" + lastSeq + " ü🙂")))
                : choices.get(random.nextInt(choices.size()));
        Operation operation = new Operation(position, epoch, lastSeq, answer);
        history.add(operation);
        pending.put(lastSeq, operation);
    }

    private void send() throws InterruptedException {
        List<Map<String, Object>> entries = pending.values().stream()
                .map(o -> Map.<String, Object>of("position", o.position, "seq", o.seq, "answer", o.answer))
                .toList();
        try {
            var reply = client.put("answers", CanonicalJson.write(Map.of("epoch", epoch, "entries", entries)));
            if (reply.statusCode() == 200) {
                CanonicalJson.read(reply.body()).get("results").forEach(this::acknowledge);
                return;
            }
            if (reply.statusCode() < 500) {
                surprises.add("answers " + reply.statusCode() + " " + reply.body());
            }
        } catch (IOException e) {
            // the server is gone; whether it still stored them nobody knows
        }
        pending.values().forEach(o -> o.fate = Fate.UNKNOWN);
        rest(300 + random.nextInt(400));
    }

    private void acknowledge(JsonNode result) {
        Operation operation = pending.remove(result.get("seq").intValue());
        if (operation == null || !"SAVED".equals(result.get("outcome").stringValue())) {
            surprises.add("result " + result);
        } else {
            operation.fate = Fate.OK;
        }
    }

    private void look() {
        try {
            var reply = client.get("state");
            if (reply.statusCode() == 200) {
                JsonNode state = CanonicalJson.read(reply.body());
                remaining.add(state.get("remaining").longValue());
                deadlines.add(
                        state.get("now").longValue() + state.get("remaining").longValue());
            }
        } catch (IOException | InterruptedException e) {
            // asked again later
        }
    }

    private void handIn() throws InterruptedException {
        for (int i = 0; i < 2_000; i++) {
            try {
                var reply = client.post("submit", CanonicalJson.write(Map.of("epoch", epoch, "lastSeq", lastSeq)));
                if (reply.statusCode() == 200) {
                    receipts.add(CanonicalJson.read(reply.body())
                            .get("end")
                            .get("receipt")
                            .stringValue());
                    return;
                }
                if (reply.statusCode() == 409 && reply.body().contains("missing")) {
                    goOnInNewEpoch();
                } else if (reply.statusCode() < 500) {
                    surprises.add("submit " + reply.statusCode() + " " + reply.body());
                }
            } catch (IOException e) {
                rest(100 + random.nextInt(200));
            }
        }
        throw new IllegalStateException("could not hand in");
    }

    /** What was forgotten cannot be sent again, so the page opens an epoch of its own; the sign-in died long ago. */
    private void goOnInNewEpoch() throws IOException, InterruptedException {
        var reply = client.post(
                "writer/password",
                CanonicalJson.write(
                        Map.of("username", candidate.account().username(), "password", TestAccounts.PASSWORD)));
        if (reply.statusCode() == 200) {
            epoch = CanonicalJson.read(reply.body()).get("epoch").intValue();
            lastSeq = 0;
        } else if (reply.statusCode() < 500) {
            surprises.add("password " + reply.statusCode() + " " + reply.body());
        }
    }

    private static void rest(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
