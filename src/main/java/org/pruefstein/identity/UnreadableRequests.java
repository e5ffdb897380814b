package org.pruefstein.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Security headers for the answers to requests that the server itself refuses before any filter chain sees them. */
@Configuration(proxyBeanMethods = false)
class UnreadableRequests {
    /** For those which reach the error page. */
    @Bean
    FilterRegistrationBean<ErrorPageHeaders> errorPageHeaders() {
        var registration = new FilterRegistrationBean<>(new ErrorPageHeaders());
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** For those which are so broken that they reach nothing. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> brokenRequestPage() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(BrokenRequestPage.class.getName());
            }
        });
    }

    /** Completes the headers of an error page. */
    static class ErrorPageHeaders extends OncePerRequestFilter {
        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            SecurityHeaders.complete(response);
            chain.doFilter(request, response);
        }
    }
}
