package org.pruefstein.shared.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the nodes of a lesson that need more than plain Markdown: headings, texts, line ends and pictures. */
final class LessonNodes implements NodeRenderer {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String WORD_JOINER = "\u2060";
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final LessonState state;

    LessonNodes(HtmlNodeRendererContext context, LessonState state) {
        this.context = context;
        this.html = context.getWriter();
        this.state = state;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Text.class, Image.class, SoftLineBreak.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Image image -> image(image);
            case Text text -> text(text);
            case SoftLineBreak end -> lineEnd(end);
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    private void heading(Heading heading) {
        String name = "h" + heading.getLevel();
        html.line();
        html.tag(name, Map.of("id", state.anchor(heading.getLevel(), LessonScan.plainText(heading))));
        children(heading);
        html.tag("/" + name);
        html.line();
    }

    private void image(Image image) {
        LessonRenderer.Picture picture = state.picture(image.getDestination());
        if (picture == null) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", "media:" + picture.hash());
        attributes.put("alt", LessonScan.plainText(image));
        if (picture.width() > 0) {
            attributes.put("width", String.valueOf(picture.width()));
            attributes.put("height", String.valueOf(picture.height()));
        }
        html.tag("img", attributes, true);
    }

    private void text(Text text) {
        String literal = text.getLiteral();
        boolean explain = explainsTerms(text);
        Matcher citation = LessonDocument.CITATION.matcher(literal);
        int from = 0;
        while (citation.find()) {
            words(literal.substring(from, citation.start()).stripTrailing(), explain);
            html.text(spaced(text, from, citation.start()) ? NO_BREAK_SPACE : WORD_JOINER);
            citation(citation.group(1));
            from = citation.end();
        }
        words(literal.substring(from), explain);
    }

    /** Whether white space stands before a citation, which is bound to its word so that it never starts a line. */
    private static boolean spaced(Text text, int from, int citation) {
        return citation > from
                ? Character.isWhitespace(text.getLiteral().charAt(citation - 1))
                : citation == 0 && text.getPrevious() instanceof SoftLineBreak;
    }

    private void lineEnd(SoftLineBreak end) {
        boolean cites = end.getNext() instanceof Text text
                && LessonDocument.CITATION.matcher(text.getLiteral()).lookingAt();
        if (!cites) {
            html.raw(context.getSoftbreak());
        }
    }

    private void citation(String key) {
        int number = state.sourceNumber(key);
        html.tag("sup", Map.of("class", "citation"));
        html.tag("a", attributes("href", "#source-" + number, "aria-label", state.sourceLabel(number)));
        html.text(String.valueOf(number));
        html.tag("/a");
        html.tag("/sup");
    }

    private void words(String words, boolean explain) {
        List<TermIndex.Match> matches = explain ? state.firstOccurrences(words) : List.of();
        int from = 0;
        for (TermIndex.Match match : matches) {
            html.text(words.substring(from, match.start()));
            String id = "term-" + match.term().key();
            html.tag("dfn", attributes("class", "term", "tabindex", "0", "aria-describedby", id));
            html.text(words.substring(match.start(), match.end()));
            html.tag("span", attributes("class", "definition", "role", "tooltip", "id", id));
            html.text(match.term().definition());
            html.tag("/span");
            html.tag("/dfn");
            from = match.end();
        }
        html.text(words.substring(from));
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    // not inside headings and links, where another focus stop would confuse
    private static boolean explainsTerms(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Heading || at instanceof Link) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }
}
