package org.pruefstein.shared.content;

import org.commonmark.node.CustomNode;

/** A formula in a text, as it was written. */
final class FormulaNode extends CustomNode {
    private final String tex;
    private final boolean block;

    /** @param block whether it stands in a line of its own */
    FormulaNode(String tex, boolean block) {
        this.tex = tex;
        this.block = block;
    }

    String tex() {
        return tex;
    }

    boolean block() {
        return block;
    }

    /** With its marks. */
    String written() {
        String mark = block ? "$$" : "$";
        return mark + tex + mark;
    }
}
