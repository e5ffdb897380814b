package org.pruefstein.exam;

import java.util.List;
import org.pruefstein.question.QuestionDemand;
import org.springframework.stereotype.Component;

/** Tells how many questions the blueprints of a course draw, so that authors see what a bank lacks. */
@Component
class BlueprintDemand implements QuestionDemand {
    private final SessionQueries queries;

    BlueprintDemand(SessionQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Need> of(String courseKey) {
        return queries.blueprints(courseKey).stream()
                .map(BlueprintChoice::blueprint)
                .flatMap(blueprint -> blueprint.cells().stream()
                        .map(cell -> new Need(
                                blueprint.title(),
                                blueprint.bank(),
                                cell.module(),
                                cell.level(),
                                cell.type(),
                                cell.count(),
                                (module, level, type) -> blueprint
                                        .cellOf(module, level, type)
                                        .filter(cell::equals)
                                        .isPresent())))
                .toList();
    }
}
