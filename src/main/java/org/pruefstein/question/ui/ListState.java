package org.pruefstein.question.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.question.Criterion;
import org.pruefstein.question.QuestionFilter;

/** Which questions the list shows and in which order, as its address says it. What it says wrongly is left out. */
record ListState(QuestionFilter filter, ListOrder order) {
    static ListState of(QueryParameters parameters) {
        QuestionFilter filter = QuestionFilter.all();
        for (Criterion criterion : Criterion.values()) {
            String value = parameter(parameters, name(criterion))
                    .flatMap(criterion::value)
                    .orElse(null);
            filter = filter.with(criterion, value);
        }
        String text = parameter(parameters, "text")
                .filter(t -> t.length() <= QuestionFilter.MAX_TEXT)
                .orElse("");
        ListOrder order = parameter(parameters, "order")
                .flatMap(code -> Arrays.stream(ListOrder.values())
                        .filter(o -> o.code().equals(code))
                        .findFirst())
                .orElse(ListOrder.CHANGED);
        return new ListState(filter.with(text), order);
    }

    /** The address's part after the question mark. */
    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            String value = filter.get(criterion);
            if (value != null) {
                values.put(name(criterion), criterion.code(value));
            }
        }
        if (!filter.text().isEmpty()) {
            values.put("text", filter.text());
        }
        if (order != ListOrder.CHANGED) {
            values.put("order", order.code());
        }
        return QueryParameters.simple(values);
    }

    /** Whether anything restricts the list. */
    boolean filtered() {
        return !filter.equals(QuestionFilter.all());
    }

    /** A path with this state after it. */
    String address(String path) {
        String query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String name(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> parameter(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(value -> !value.isBlank());
    }
}
