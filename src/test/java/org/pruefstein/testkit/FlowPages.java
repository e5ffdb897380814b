package org.pruefstein.testkit;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** All Flow pages of the application, found on the class path although they are not public. */
public final class FlowPages {
    private FlowPages() {}

    /** The views, by class name. */
    public static Set<Class<?>> views() {
        return find(new AnnotationTypeFilter(Route.class));
    }

    /** Views, shell and error pages as Karibu wants them. */
    static Routes routes() {
        Set<Class<? extends Component>> routes = new LinkedHashSet<>();
        views().forEach(v -> routes.add(v.asSubclass(Component.class)));
        find(new AnnotationTypeFilter(Layout.class)).forEach(l -> routes.add(l.asSubclass(Component.class)));
        Set<Class<? extends HasErrorParameter<?>>> errors = new LinkedHashSet<>();
        find(new AssignableTypeFilter(HasErrorParameter.class)).forEach(e -> errors.add(errorPage(e)));
        return new Routes(routes, errors, true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type;
    }

    private static Set<Class<?>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<?>> types = new LinkedHashSet<>();
        scanner.findCandidateComponents("org.pruefstein").stream()
                .map(bean -> String.valueOf(bean.getBeanClassName()))
                .sorted()
                .forEach(name -> types.add(ClassUtils.resolveClassName(name, FlowPages.class.getClassLoader())));
        return types;
    }
}
