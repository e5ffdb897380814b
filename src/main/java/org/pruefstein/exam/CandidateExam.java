package org.pruefstein.exam;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session as one of its candidates, or somebody who could become one, sees it.
 *
 * @param kind whether it counts
 * @param minutes working time without credits
 * @param registration nothing for who is not registered
 * @param number the candidate's number, once registered
 * @param confirmed whether identity and instructions are confirmed
 * @param open whether one can register or withdraw by oneself now
 * @param begun whether the first start is possible now, or has been
 * @param over whether the last start, or the common end, has passed
 * @param progress what stands for and against admission by completed modules
 */
public record CandidateExam(
        SessionId id,
        String courseKey,
        SessionPlan plan,
        SessionState state,
        Blueprint.Kind kind,
        int minutes,
        int questions,
        List<String> aids,
        @Nullable RegistrationState registration,
        @Nullable String number,
        boolean confirmed,
        boolean open,
        boolean begun,
        boolean over,
        ModuleProgress progress) {
    public CandidateExam {
        aids = List.copyOf(aids);
    }

    /** Whether the person has a place or waits for one. */
    public boolean registered() {
        return registration == RegistrationState.REGISTERED || registration == RegistrationState.ADMITTED;
    }

    /** Whether the person has a seat in a session that is not called off. */
    public boolean admitted() {
        return registration == RegistrationState.ADMITTED && state != SessionState.CANCELLED;
    }

    /** Whether one can enter the exam room now. */
    public boolean running() {
        return admitted() && confirmed && begun && !over;
    }

    /** Whether it lies ahead or is running. */
    public boolean upcoming() {
        return !over && (state == SessionState.PLANNED || state == SessionState.FROZEN);
    }

    /** The candidate's number, for display. */
    public Optional<String> candidateNumber() {
        return Optional.ofNullable(number);
    }

    CandidateExam with(ModuleProgress found) {
        return new CandidateExam(
                id,
                courseKey,
                plan,
                state,
                kind,
                minutes,
                questions,
                aids,
                registration,
                number,
                confirmed,
                open,
                begun,
                over,
                found);
    }
}
