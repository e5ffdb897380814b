package org.pruefstein.shared.content;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A lesson's Markdown, parsed, with all that can be checked or counted in it. Lines count as in the file.
 *
 * @param words visible words, headings and tables included
 * @param blocks its prose: paragraphs, headings and cells of tables, in order
 * @param rawHtml lines with raw HTML, which is not allowed
 */
public record LessonDocument(
        Node tree,
        int words,
        List<Heading> headings,
        List<Citation> citations,
        List<Picture> pictures,
        List<Link> links,
        List<Block> blocks,
        List<Integer> rawHtml) {
    /** How a source is cited: {@code [@src-x]}. */
    static final Pattern CITATION = Pattern.compile("\\[@([^\\]\\s]*)\\]");

    private static final Parser PARSER = Parser.builder()
            .extensions(Markdown.EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxInlineNesting(50)
            .maxOpenBlockParsers(50)
            .build();

    public LessonDocument {
        headings = List.copyOf(headings);
        citations = List.copyOf(citations);
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
        blocks = List.copyOf(blocks);
        rawHtml = List.copyOf(rawHtml);
    }

    /** A heading; level 1–6. */
    public record Heading(int level, String text, int line) {}

    /** A source that is cited, by its key. */
    public record Citation(String key, int line) {}

    /** A picture with the address as written. */
    public record Picture(String path, String alt, int line) {}

    /** A paragraph, heading or cell: its text without marks and code, and the sources it cites. */
    public record Block(String text, List<String> cited, int line, boolean prose) {
        public Block {
            cited = List.copyOf(cited);
        }
    }

    /** A link with the address as written. */
    public record Link(String url, int line) {}

    /** @param firstLine line of the file on which the Markdown begins */
    public static LessonDocument parse(String markdown, int firstLine) {
        Node tree = PARSER.parse(markdown);
        LessonScan scan = new LessonScan(firstLine);
        tree.accept(scan);
        return scan.document(tree);
    }

    /** Time to read, at 150 words a minute, and to do the tasks: in whole minutes. */
    public int minutes(int taskMinutes) {
        return (int) Math.round(words / 150.0 + taskMinutes);
    }
}
