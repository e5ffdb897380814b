package org.pruefstein.grading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The points of one learning objective with its words. */
public record ObjectivePart(ObjectiveText objective, PartialSum sum) {
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
