package org.pruefstein.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pruefstein.shared.Fraction;

class ObjectivePartTest {
    @Test
    void objectives_are_gathered_by_module_in_their_order_and_add_up() {
        List<ObjectivePart> parts = List.of(
                part("b1", "Suche", 4, Fraction.of(1, 3)),
                part("a1", "Recht", 2, Fraction.of(2)),
                part("b2", "Suche", 2, Fraction.of(1)));
        assertThat(ObjectivePart.byModule(parts).keySet()).containsExactly("Suche", "Recht");
        assertThat(ObjectivePart.sum("Suche", ObjectivePart.byModule(parts).get("Suche")))
                .isEqualTo(new PartialSum("Suche", 2, 6, Fraction.of(4, 3)));
    }

    private static ObjectivePart part(String key, String module, int reachable, Fraction earned) {
        return new ObjectivePart(
                new ObjectiveText(key, module, "Ziel " + key, List.of()), new PartialSum(key, 1, reachable, earned));
    }
}
