package org.pruefstein;

import com.vaadin.flow.router.Route;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pruefstein.testkit.FlowPages;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** The address patterns of all pages, of Flow and plain ones, as the code declares them. */
final class Addresses {
    private final Set<String> patterns = new TreeSet<>();

    private Addresses() {}

    /** All pages: Flow's routes and what plain controllers answer to GET; not what programs fetch. */
    static Addresses declared() {
        Addresses addresses = new Addresses();
        addresses.add("/");
        FlowPages.views()
                .forEach(view ->
                        addresses.add("/" + view.getAnnotation(Route.class).value()));
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.findCandidateComponents("org.pruefstein").stream()
                .map(bean -> ClassUtils.resolveClassName(
                        String.valueOf(bean.getBeanClassName()), Addresses.class.getClassLoader()))
                .forEach(addresses::addPages);
        return addresses;
    }

    Set<String> patterns() {
        return patterns;
    }

    /** The pattern that a path belongs to; one without placeholders comes first. */
    Optional<String> patternOf(String path) {
        return patterns.stream()
                .sorted((a, b) -> Long.compare(placeholders(a), placeholders(b)))
                .filter(pattern -> expression(pattern).matcher(path).matches())
                .findFirst();
    }

    private void addPages(Class<?> controller) {
        RequestMapping type = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        List<String> prefixes = type == null ? List.of("") : Arrays.asList(type.path());
        for (Method method : controller.getDeclaredMethods()) {
            RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null
                    && (method.getReturnType() == String.class || method.getReturnType() == ModelAndView.class)
                    && Arrays.asList(mapping.method()).contains(RequestMethod.GET)) {
                String[] paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
                prefixes.stream()
                        .flatMap(prefix -> Stream.of(paths).map(prefix::concat))
                        .filter(path -> !path.startsWith("/api/"))
                        .forEach(this::add);
            }
        }
    }

    private void add(String pattern) {
        patterns.add(pattern.replace("**", ":")
                .replaceAll("\\{[^}]+}", ":")
                .replaceAll(":[A-Za-z]*[?*]?(\\([^)]*\\))?", ":"));
    }

    private static long placeholders(String pattern) {
        return pattern.chars().filter(c -> c == ':').count();
    }

    private static Pattern expression(String pattern) {
        return Pattern.compile(pattern.replace(":", "[^/]+"));
    }
}
