package org.pruefstein.sitting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short name for a browser and its system, such as „Firefox, Android“, so that people recognise their device. */
final class DeviceName {
    private static final List<List<String>> BROWSERS = List.of(
            List.of("Edg", "Edge"),
            List.of("OPR/", "Opera"),
            List.of("SEB/", "Safe Exam Browser"),
            List.of("Firefox/", "Firefox"),
            List.of("Chrome/", "Chrome"),
            List.of("Safari/", "Safari"));
    private static final List<List<String>> SYSTEMS = List.of(
            List.of("Android", "Android"),
            List.of("iPhone", "iPhone"),
            List.of("iPad", "iPad"),
            List.of("Windows", "Windows"),
            List.of("Mac OS", "macOS"),
            List.of("CrOS", "ChromeOS"),
            List.of("Linux", "Linux"));

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, text);
        String system = first(SYSTEMS, text);
        return browser.isEmpty() ? "?" : system.isEmpty() ? browser : browser + ", " + system;
    }

    private static String first(List<List<String>> names, String text) {
        return names.stream()
                .filter(n -> text.contains(n.getFirst()))
                .map(List::getLast)
                .findFirst()
                .orElse("");
    }
}
