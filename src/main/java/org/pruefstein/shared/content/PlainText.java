package org.pruefstein.shared.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.pruefstein.shared.formula.Formula;
import org.pruefstein.shared.formula.FormulaException;

/** Collects the words of a Markdown text: those of formulas in one line, of pictures what stands for them. */
final class PlainText extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    static String of(Node tree) {
        PlainText text = new PlainText();
        tree.accept(text);
        return text.words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        words.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaNode formula) {
            words.append(formula(formula));
        } else {
            visitChildren(node);
            words.append(' ');
        }
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block) {
            words.append(' ');
        }
    }

    private static String formula(FormulaNode formula) {
        try {
            return Formula.of(formula.tex(), formula.block()).words();
        } catch (FormulaException _) {
            return formula.written();
        }
    }
}
