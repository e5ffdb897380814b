package org.pruefstein.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cloze as HTML, cut where its gaps are. A mark inside a link, a formula or an attribute makes no gap, nor
 * does a second mark of the same gap: no field can be there.
 *
 * @param pieces in order; what is not well-formed alone is so together
 * @param unplaced keys of gaps that have no place in the text
 */
public record ClozeText(List<Piece> pieces, List<String> unplaced) {
    private static final Pattern SIGN = Pattern.compile("\uE001(\\d{1,4})\uE002");
    private static final String FORBIDDEN = "a, math, svg, button, label";

    /**
     * HTML and the gap after it.
     *
     * @param gap its key; none after the last piece
     * @param sentence the words around the gap, with the numbers of gaps in brackets; empty without a gap
     */
    public record Piece(String html, @Nullable String gap, String sentence) {}

    /** @param html makes sanitised HTML of Markdown */
    public static ClozeText of(Cloze body, UnaryOperator<String> html) {
        List<String> keys = body.gaps().stream().map(Gap::key).toList();
        Set<String> seen = new HashSet<>();
        String signed = GapMarks.replace(
                body.stem().replaceAll("[\uE001\uE002]", ""),
                key -> keys.contains(key) && seen.add(key) ? sign(keys.indexOf(key)) : GapMarks.of(key));
        Document document = Jsoup.parseBodyFragment(html.apply(signed));
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        Element text = document.body();
        blankWhereNoFieldCanBe(text);
        List<String> sentences = new ArrayList<>(keys);
        text.nodeStream(TextNode.class).forEach(node -> {
            Element around = block(node, text);
            Matcher signs = SIGN.matcher(node.getWholeText());
            while (signs.find()) {
                sentences.set(number(signs), numbered(around.text()));
            }
        });
        return cut(text.html(), keys, sentences);
    }

    private static ClozeText cut(String html, List<String> keys, List<String> sentences) {
        List<Piece> pieces = new ArrayList<>();
        List<String> unplaced = new ArrayList<>(keys);
        Matcher signs = SIGN.matcher(html);
        int from = 0;
        while (signs.find()) {
            String key = keys.get(number(signs));
            pieces.add(new Piece(html.substring(from, signs.start()), key, sentences.get(number(signs))));
            unplaced.remove(key);
            from = signs.end();
        }
        pieces.add(new Piece(html.substring(from), null, ""));
        return new ClozeText(List.copyOf(pieces), List.copyOf(unplaced));
    }

    private static void blankWhereNoFieldCanBe(Element text) {
        for (Element element : text.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                attribute.setValue(SIGN.matcher(attribute.getValue()).replaceAll(GapMarks.BLANK));
            }
        }
        text.select(FORBIDDEN)
                .forEach(element -> element.nodeStream(TextNode.class)
                        .toList()
                        .forEach(node ->
                                node.text(SIGN.matcher(node.getWholeText()).replaceAll(GapMarks.BLANK))));
    }

    private static Element block(TextNode node, Element text) {
        Element around = node.parentNode() instanceof Element parent ? parent : text;
        return around.isBlock()
                ? around
                : around.parents().stream().filter(Element::isBlock).findFirst().orElse(text);
    }

    private static String numbered(String sentence) {
        return SIGN.matcher(sentence).replaceAll(sign -> "[" + (Integer.parseInt(sign.group(1)) + 1) + "]");
    }

    private static int number(Matcher sign) {
        return Integer.parseInt(sign.group(1));
    }

    private static String sign(int index) {
        return "\uE001" + index + "\uE002";
    }
}
