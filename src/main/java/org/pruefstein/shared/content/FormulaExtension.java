package org.pruefstein.shared.content;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.pruefstein.shared.formula.Formula;
import org.pruefstein.shared.formula.FormulaException;

/** Formulas in Markdown; one that is not understood is shown as it was written. */
final class FormulaExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new FormulaMarks());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(context -> new FormulaRenderer(context.getWriter()));
    }

    private record FormulaRenderer(HtmlWriter html) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FormulaNode.class);
        }

        @Override
        public void render(Node node) {
            FormulaNode formula = (FormulaNode) node;
            try {
                html.raw(Formula.of(formula.tex(), formula.block()).mathMl());
            } catch (FormulaException _) {
                html.text(formula.written());
            }
        }
    }
}
