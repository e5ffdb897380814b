package org.pruefstein.question.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.VersionState;

/** Which questions the list shows and in which order, as its address says it. What it says wrongly is left out. */
record ListState(QuestionFilter filter, ListOrder order) {
    private static final int MAX_VALUE = 200;

    static ListState of(QueryParameters parameters) {
        return new ListState(
                new QuestionFilter(
                        value(parameters, "course"),
                        value(parameters, "module"),
                        value(parameters, "objective"),
                        constant(QuestionType.values(), value(parameters, "type")),
                        constant(VersionState.values(), value(parameters, "state")),
                        constant(Bank.values(), value(parameters, "bank")),
                        orElse(value(parameters, "text"), "")),
                orElse(constant(ListOrder.values(), value(parameters, "order")), ListOrder.CHANGED));
    }

    /** The address's part after the question mark. */
    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "course", filter.courseKey());
        put(values, "module", filter.moduleKey());
        put(values, "objective", filter.objectiveKey());
        put(values, "type", filter.type());
        put(values, "state", filter.state());
        put(values, "bank", filter.bank());
        put(values, "text", filter.text().isBlank() ? null : filter.text());
        put(values, "order", order == ListOrder.CHANGED ? null : order);
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

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Enum<?> constant ? code(constant) : value.toString());
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String value(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(v -> !v.isBlank() && v.length() <= MAX_VALUE)
                .orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, @Nullable String code) {
        return Arrays.stream(values)
                .filter(v -> code(v).equals(code))
                .findFirst()
                .orElse(null);
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
