package org.pruefstein.shared.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.pruefstein.shared.formula.Formula;
import org.pruefstein.shared.formula.FormulaException;

/**
 * What of a Markdown text can be wrong.
 *
 * @param pictures in the order of the text
 * @param badFormulas what is wrong with each formula that is not understood
 */
public record TextParts(List<Picture> pictures, List<FormulaException> badFormulas) {
    public TextParts {
        pictures = List.copyOf(pictures);
        badFormulas = List.copyOf(badFormulas);
    }

    /** A picture with its address as written and what is read instead of it. */
    public record Picture(String address, String alt) {
        /** Whether it is one of the media store. */
        public boolean stored() {
            return address.matches("media:[0-9a-f]{64}");
        }
    }

    public static TextParts of(String markdown) {
        List<Picture> pictures = new ArrayList<>();
        List<FormulaException> faults = new ArrayList<>();
        Markdown.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                pictures.add(new Picture(image.getDestination(), PlainText.of(image)));
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof FormulaNode formula) {
                    try {
                        Formula.of(formula.tex(), formula.block());
                    } catch (FormulaException e) {
                        faults.add(e);
                    }
                }
                visitChildren(node);
            }
        });
        return new TextParts(pictures, faults);
    }
}
