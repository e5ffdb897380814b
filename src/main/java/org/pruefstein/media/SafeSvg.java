package org.pruefstein.media;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.DomainException;

/**
 * Accepts an SVG only when every element and attribute is on the list of those that draw: no script, no foreign
 * content, no event handlers, no style sheets, no reference that leaves the file.
 */
final class SafeSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "title",
            "desc",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "marker",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern");
    private static final Set<String> ATTRIBUTES = Set.of(
            ("alignment-baseline aria-hidden aria-label aria-labelledby baseline-shift class clip-path clip-rule cx"
                            + " cy d direction display dominant-baseline dx dy fill fill-opacity fill-rule font-family"
                            + " font-size font-style font-weight fx fy gradientTransform gradientUnits height href id"
                            + " lang letter-spacing marker-end marker-height marker-mid marker-start markerHeight"
                            + " markerUnits markerWidth mask maskUnits offset opacity orient paint-order"
                            + " patternTransform patternUnits points preserveAspectRatio r refX refY role rotate rx ry"
                            + " space stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap"
                            + " stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor"
                            + " text-decoration textLength transform vector-effect version viewBox visibility width"
                            + " word-spacing x x1 x2 xml:space y y1 y2")
                    .split(" "));
    private static final Pattern INNER_REFERENCE = Pattern.compile("#[A-Za-z][\\w-]*");
    private static final Pattern URL = Pattern.compile("(?i)url\\s*\\(\\s*['\"]?(?!#)");

    private SafeSvg() {}

    /** @throws DomainException when it is no SVG or could do more than draw */
    static SniffedFile check(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            SniffedFile root = null;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (root == null) {
                        root = root(reader);
                    }
                    element(reader);
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION
                        || event == XMLStreamConstants.DTD
                        || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new DomainException("media.unsafe-svg", "<!… ?>");
                }
            }
            if (root == null) {
                throw new DomainException("media.unknown-type");
            }
            return root;
        } catch (XMLStreamException e) {
            throw new DomainException("media.unknown-type");
        }
    }

    private static SniffedFile root(XMLStreamReader reader) {
        if (!"svg".equals(reader.getLocalName()) || !SVG.equals(reader.getNamespaceURI())) {
            throw new DomainException("media.unknown-type");
        }
        List<String> box = Arrays.asList(
                text(reader.getAttributeValue(null, "viewBox")).strip().split("[\\s,]+"));
        try {
            return box.size() == 4
                    ? new SniffedFile(FileType.SVG, size(box.get(2)), size(box.get(3)))
                    : new SniffedFile(FileType.SVG, 0, 0);
        } catch (NumberFormatException e) {
            throw new DomainException("media.unsafe-svg", "viewBox");
        }
    }

    private static void element(XMLStreamReader reader) {
        if (!SVG.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(reader.getLocalName())) {
            throw new DomainException("media.unsafe-svg", "<" + reader.getLocalName() + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (!ATTRIBUTES.contains(name)
                    || ("href".equals(name)
                            && !INNER_REFERENCE.matcher(value.strip()).matches())
                    || URL.matcher(value).find()
                    || value.toLowerCase(Locale.ROOT).contains("javascript:")) {
                throw new DomainException("media.unsafe-svg", name);
            }
        }
    }

    private static int size(String number) {
        return (int) Math.ceil(Double.parseDouble(number));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
