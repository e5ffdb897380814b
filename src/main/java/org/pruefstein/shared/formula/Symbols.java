package org.pruefstein.shared.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commands that stand for a sign, a letter, a name or a space. */
final class Symbols {
    private static final Map<String, String> OPERATORS = pairs(
            "cdot ⋅ times × div ÷ pm ± mp ∓ ast ∗ circ ∘ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ lt < gt > approx ≈ equiv ≡"
                    + " sim ∼ propto ∝ to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐"
                    + " Leftrightarrow ⇔ implies ⇒ iff ⇔ mapsto ↦ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩"
                    + " setminus ∖ land ∧ lor ∨ neg ¬ mid ∣ colon :");
    private static final Map<String, String> LETTERS = pairs(
            "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ"
                    + " nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ"
                    + " Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ emptyset ∅"
                    + " forall ∀ exists ∃ ldots … dots … cdots ⋯ euro € ell ℓ");
    private static final Map<String, String> LARGE = pairs("sum ∑ prod ∏ lim lim min min max max");
    private static final Set<String> NAMES =
            Set.of("log", "ln", "lg", "exp", "sin", "cos", "tan", "arctan", "det", "gcd", "mod");
    private static final Map<String, String> SPACES =
            Map.of(",", "0.167em", ":", "0.222em", ";", "0.278em", " ", "0.25em", "quad", "1em", "qquad", "2em");

    private Symbols() {}

    /** What a command without arguments stands for; null when it is none of these. */
    static @Nullable Term of(String command) {
        String large = LARGE.get(command);
        if (large != null) {
            return new Term(Term.tag("mo", large), large + " ", true);
        }
        String operator = OPERATORS.get(command);
        if (operator != null) {
            return Term.operator(operator);
        }
        String letter = LETTERS.get(command);
        if (letter != null) {
            return Term.of("mi", letter);
        }
        String space = SPACES.get(command);
        if (space != null) {
            return new Term("<mspace width=\"" + space + "\"></mspace>", " ", false);
        }
        if (command.equals("!")) {
            return new Term("", "", false);
        }
        if (command.equals("int")) {
            return Term.of("mo", "∫");
        }
        if (command.length() == 1 && "%$_&#{}".contains(command)) {
            return "{}".contains(command) ? Term.of("mo", command) : Term.name(command);
        }
        return NAMES.contains(command) ? new Term(Term.name(command).mathMl(), command + " ", false) : null;
    }

    private static Map<String, String> pairs(String written) {
        String[] words = written.split(" ");
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
