package org.pruefstein.publishing;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What each drawing of a course must keep so that browsers show the whole of it: a root with a {@code viewBox} as they
 * read it. One that they cannot read is as good as none, and only a corner of the picture is seen.
 */
final class DrawingRules {
    private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
    private static final String GAP = "(?:[ \\t\\r\\n]+(?:,[ \\t\\r\\n]*)?|,[ \\t\\r\\n]*)";
    private static final Pattern BOX =
            Pattern.compile("[ \\t\\r\\n]*" + NUMBER + "(?:" + GAP + NUMBER + "){3}[ \\t\\r\\n]*");
    private static final Pattern GAPS = Pattern.compile("[ \\t\\r\\n,]+");

    private final CourseFolder folder;
    private final Findings findings;

    DrawingRules(CourseFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    void check() {
        folder.files().keySet().stream().filter(path -> path.endsWith(".svg")).forEach(this::check);
    }

    private void check(String path) {
        String text = folder.text(path);
        String box;
        try {
            box = box(text).orElse(null);
        } catch (XMLStreamException e) {
            findings.error(
                    path, Math.max(1, e.getLocation().getLineNumber()), "picture", "publishing.drawing-unreadable");
            return;
        }
        if (!whole(box)) {
            int at = Math.max(0, box == null ? text.indexOf("<svg") : text.indexOf("viewBox"));
            int ends =
                    (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            findings.error(path, 1 + ends, "picture", "publishing.drawing-box", box == null ? "" : box);
        }
    }

    /**
     * Whether a browser reads four numbers out of it, with plain white space or commas between, and something is seen.
     * Source: SVG 2, 8.6 The viewBox attribute.
     */
    static boolean whole(@Nullable String box) {
        if (box == null || !BOX.matcher(box).matches()) {
            return false;
        }
        String[] numbers = GAPS.split(box.strip());
        return Double.parseDouble(numbers[2]) > 0 && Double.parseDouble(numbers[3]) > 0;
    }

    /** The viewBox of the root; empty where it has none or the root is no drawing. */
    private static Optional<String> box(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
        while (!reader.isStartElement()) {
            reader.next();
        }
        return "svg".equals(reader.getLocalName())
                ? Optional.ofNullable(reader.getAttributeValue(null, "viewBox"))
                : Optional.empty();
    }
}
