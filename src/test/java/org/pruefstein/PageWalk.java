package org.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pruefstein.testkit.Browser;

/** Follows every link that a person finds, and looks at each kind of page as that person does. */
final class PageWalk {
    private static final int OF_A_KIND = 1;

    /** The page has its heading, and what the server was asked has come and is shown: seen so in six frames in a row. */
    private static final String SETTLED = """
            () => {
              const heading = document.querySelector('h1');
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              const still = document.readyState === 'complete' && heading && heading.textContent.trim()
                && !clients.some(c => c.isActive && c.isActive()) && !document.querySelector('vaadin-grid[loading]');
              window.stillFrames = still ? (window.stillFrames ?? 0) + 1 : 0;
              return window.stillFrames > 5;
            }""";

    private final Page page;
    private final String base;
    private final Addresses addresses;
    private final List<String> console = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    PageWalk(BrowserContext context, String base, Addresses addresses) {
        this.page = context.newPage();
        this.base = base;
        this.addresses = addresses;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                console.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> console.add(page.url() + " " + error));
    }

    Page page() {
        return page;
    }

    /** Begins at these paths and goes on until no new kind of page is found. @return the patterns seen */
    Set<String> walk(String... starts) {
        for (String start : starts) {
            enqueue(start);
        }
        while (!waiting.isEmpty()) {
            visit(waiting.removeFirst());
        }
        assertThat(console).as("what the browser complains of").isEmpty();
        return new TreeSet<>(seen.keySet());
    }

    /** How many of the pages show this text. */
    long shown(String text) {
        return texts.stream().filter(t -> t.contains(text)).count();
    }

    private void visit(String path) {
        String pattern = addresses.patternOf(path.replaceFirst("[?#].*", "")).orElseThrow();
        if (seen.getOrDefault(pattern, 0) >= OF_A_KIND) {
            return;
        }
        var response = page.navigate(base + path);
        page.waitForFunction(SETTLED);
        String landed = URI.create(page.url()).getPath();
        addresses.patternOf(landed).ifPresent(p -> seen.merge(p, 1, Integer::sum));
        if (!landed.equals(path.replaceFirst("[?#].*", ""))) {
            seen.merge(pattern, 1, Integer::sum);
        }
        assertThat(response.status()).as(path).isLessThan(400);
        look();
        collect();
    }

    private void look() {
        assertThat(page.title()).as("title of " + page.url()).contains("Prüfstein");
        assertThat(page.locator("h1:visible").count())
                .as("main headings of " + page.url())
                .isEqualTo(1);
        assertThat(page.locator("body").innerText())
                .as("texts of " + page.url())
                .doesNotContainPattern("![a-z]+\\.[a-z0-9.-]+!")
                .doesNotContain("Exception");
        assertThat(page.evaluate("() => window.hacked ?? 0"))
                .as("scripts run by texts of " + page.url())
                .isEqualTo(0);
        texts.add(page.locator("body").innerText());
        Browser.assertAccessible(page);
        Browser.assertFitsWidth(page);
        tabThrough();
    }

    /** Focus must move with each press of the key, be visible, and never be trapped. */
    private void tabThrough() {
        String before = "";
        for (int i = 0; i < 25; i++) {
            page.keyboard().press("Tab");
            String focus = (String) page.evaluate("""
                    () => {
                      let e = document.activeElement;
                      while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
                      if (!e || e === document.body) return 'end';
                      window.tabStops = window.tabStops || new Map();
                      if (!window.tabStops.has(e)) window.tabStops.set(e, window.tabStops.size);
                      const box = e.getBoundingClientRect();
                      const hidden = box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth;
                      return window.tabStops.get(e) + ' ' + e.tagName + ' ' + (hidden ? 'OUTSIDE ' : '')
                        + (e.textContent || '').trim().slice(0, 40);
                    }""");
            if (focus.equals("end")) {
                return;
            }
            assertThat(focus)
                    .as("focus after Tab on " + page.url())
                    .isNotEqualTo(before)
                    .doesNotContain("OUTSIDE");
            before = focus;
        }
    }

    private void collect() {
        Object links = page.evaluate("""
                () => Array.from(document.querySelectorAll('a[href]:not([download]), vaadin-side-nav-item'))
                  .map(a => a.href || new URL(a.path || '/', location.origin).href)
                  .filter(h => h && h.startsWith(location.origin))""");
        for (Object link : (List<?>) links) {
            URI uri = URI.create((String) link);
            enqueue(uri.getPath());
        }
    }

    private void enqueue(String path) {
        if (!path.contains("/logout") && addresses.patternOf(path).isPresent() && known.add(path)) {
            waiting.addLast(path);
        }
    }
}
