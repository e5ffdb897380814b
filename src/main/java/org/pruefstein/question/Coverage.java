package org.pruefstein.question;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an instructor where the banks of a course have holes. To anybody else the course does not exist. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class Coverage {
    private final CoverageQueries queries;
    private final List<QuestionDemand> demands;
    private final CourseCatalog catalog;
    private final Grants grants;
    private final CurrentAccount current;

    Coverage(
            CoverageQueries queries,
            List<QuestionDemand> demands,
            CourseCatalog catalog,
            Grants grants,
            CurrentAccount current) {
        this.queries = queries;
        this.demands = List.copyOf(demands);
        this.catalog = catalog;
        this.grants = grants;
        this.current = current;
    }

    /** The newest edition's objectives with their questions. @throws NotFoundException when not for this person */
    public CourseCoverage of(String courseKey) {
        CourseOutline course = catalog.newest(courseKey)
                .map(CourseCatalog.Edition::outline)
                .filter(c -> grants.allows(Role.INSTRUCTOR, c.key()))
                .orElseThrow(() -> new NotFoundException("course"));
        List<CoverageQueries.Count> counts = queries.counts(courseKey, current.id());
        List<CourseCoverage.Demand> drawn = demands.stream()
                .flatMap(d -> d.of(courseKey).stream())
                .filter(need -> need.moduleKey() == null
                        || course.module(need.moduleKey()).isPresent())
                .map(need -> demand(course, need, counts))
                .toList();
        Set<String> objectives = course.modules().stream()
                .flatMap(module -> module.objectives().stream())
                .map(CourseOutline.Objective::key)
                .collect(Collectors.toSet());
        return new CourseCoverage(
                course,
                course.modules().stream()
                        .map(module -> part(module, counts, drawn))
                        .toList(),
                drawn.stream()
                        .filter(d -> d.module() == null || d.level() == null)
                        .toList(),
                sum(counts, count -> !objectives.contains(count.objectiveKey())));
    }

    private static CourseCoverage.Part part(
            CourseOutline.Module module, List<CoverageQueries.Count> counts, List<CourseCoverage.Demand> drawn) {
        return new CourseCoverage.Part(
                module,
                module.objectives().stream()
                        .map(objective -> row(objective, counts))
                        .toList(),
                drawn.stream()
                        .filter(demand -> module.equals(demand.module()) && demand.level() != null)
                        .toList());
    }

    private static CourseCoverage.Row row(CourseOutline.Objective objective, List<CoverageQueries.Count> counts) {
        return new CourseCoverage.Row(
                objective,
                counts.stream()
                        .filter(count -> count.objectiveKey().equals(objective.key()))
                        .map(count -> new CourseCoverage.Cell(count.bank(), count.level(), count.published()))
                        .toList());
    }

    /** A draw takes questions by module, level and type, whatever their objective. */
    private static CourseCoverage.Demand demand(
            CourseOutline course, QuestionDemand.Need need, List<CoverageQueries.Count> counts) {
        List<CoverageQueries.Count> there = counts.stream()
                .filter(count -> count.bank() == need.bank()
                        && need.which().takes(count.moduleKey(), count.level(), count.type()))
                .toList();
        return new CourseCoverage.Demand(
                need.title(),
                need.bank(),
                need.moduleKey() == null
                        ? null
                        : course.module(need.moduleKey()).orElse(null),
                need.level(),
                need.type(),
                need.questions(),
                there.stream().mapToInt(CoverageQueries.Count::usable).sum(),
                there.stream().mapToInt(CoverageQueries.Count::unreleased).sum());
    }

    private static int sum(List<CoverageQueries.Count> counts, Predicate<CoverageQueries.Count> which) {
        return counts.stream()
                .filter(which)
                .mapToInt(CoverageQueries.Count::published)
                .sum();
    }
}
