package org.pruefstein.grading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pruefstein.shared.Fraction;

/** The points of one learning objective with its words. */
public record ObjectivePart(ObjectiveText objective, PartialSum sum) {
    /** Parts by the title of their module, in the order in which they come. */
    public static Map<String, List<ObjectivePart>> byModule(List<ObjectivePart> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> part.objective().moduleTitle(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The points of some parts together. */
    public static PartialSum sum(String name, List<ObjectivePart> parts) {
        return parts.stream()
                .map(ObjectivePart::sum)
                .reduce(new PartialSum(name, 0, 0, Fraction.ZERO), PartialSum::plus);
    }

    /** The parts of some papers together, in the order of the curriculum; unknown ones last, as they occur. */
    static List<ObjectivePart> of(List<MarkedPaper> papers, Map<String, ObjectiveText> texts) {
        List<MarkedItem> items =
                papers.stream().flatMap(p -> p.items().stream()).toList();
        Map<String, String> modules = new HashMap<>();
        items.forEach(item -> modules.put(item.objectiveKey(), item.moduleKey()));
        List<String> order = List.copyOf(texts.keySet());
        return new MarkedPaper(items)
                .by(MarkedItem::objectiveKey).stream()
                        .sorted(Comparator.comparingInt(
                                sum -> order.contains(sum.key()) ? order.indexOf(sum.key()) : order.size()))
                        .map(sum -> new ObjectivePart(
                                texts.getOrDefault(
                                        sum.key(),
                                        ObjectiveText.unknown(sum.key(), modules.getOrDefault(sum.key(), ""))),
                                sum))
                        .toList();
    }
}
