package org.pruefstein.shared.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks through a lesson once and notes what is counted and checked. */
final class LessonScan extends AbstractVisitor {
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0]*[\\p{L}\\p{N}][^\\s\\u00a0]*");
    private final int firstLine;
    private int words;
    private final List<LessonDocument.Heading> headings = new ArrayList<>();
    private final List<LessonDocument.Citation> citations = new ArrayList<>();
    private final List<LessonDocument.Picture> pictures = new ArrayList<>();
    private final List<LessonDocument.Link> links = new ArrayList<>();
    private final List<LessonDocument.Block> blocks = new ArrayList<>();
    private final List<Integer> rawHtml = new ArrayList<>();

    LessonScan(int firstLine) {
        this.firstLine = firstLine;
    }

    LessonDocument document(Node tree) {
        return new LessonDocument(tree, words, headings, citations, pictures, links, blocks, rawHtml);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph, true);
        visitChildren(paragraph);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            block(node, false);
        }
        visitChildren(node);
    }

    @Override
    public void visit(Heading heading) {
        block(heading, false);
        headings.add(new LessonDocument.Heading(heading.getLevel(), plainText(heading), line(heading)));
        visitChildren(heading);
    }

    @Override
    public void visit(Text text) {
        Matcher citation = LessonDocument.CITATION.matcher(text.getLiteral());
        while (citation.find()) {
            citations.add(new LessonDocument.Citation(citation.group(1), line(text)));
        }
        count(LessonDocument.CITATION.matcher(text.getLiteral()).replaceAll(""));
    }

    @Override
    public void visit(Code code) {
        count(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        count(block.getLiteral());
    }

    @Override
    public void visit(Image image) {
        pictures.add(new LessonDocument.Picture(image.getDestination(), plainText(image), line(image)));
    }

    @Override
    public void visit(Link link) {
        links.add(new LessonDocument.Link(link.getDestination(), line(link)));
        visitChildren(link);
    }

    @Override
    public void visit(HtmlBlock html) {
        rawHtml.add(line(html));
    }

    @Override
    public void visit(HtmlInline html) {
        rawHtml.add(line(html));
    }

    /** The text of a node without its marks. */
    static String plainText(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return LessonDocument.CITATION.matcher(text).replaceAll("").strip();
    }

    private void block(Node node, boolean prose) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append('\u2026');
            }

            @Override
            public void visit(SoftLineBreak part) {
                text.append(' ');
            }

            @Override
            public void visit(Image part) {}
        });
        List<String> cited = LessonDocument.CITATION
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
        String plain = LessonDocument.CITATION.matcher(text).replaceAll("").strip();
        if (!plain.isEmpty()) {
            blocks.add(new LessonDocument.Block(plain, cited, line(node), prose));
        }
    }

    private void count(String text) {
        words += (int) WORD.matcher(text).results().count();
    }

    private int line(Node node) {
        Node at = node;
        while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
            at = at.getParent();
        }
        return firstLine
                + (at.getSourceSpans().isEmpty()
                        ? 0
                        : at.getSourceSpans().getFirst().getLineIndex());
    }
}
