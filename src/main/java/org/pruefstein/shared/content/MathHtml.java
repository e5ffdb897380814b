package org.pruefstein.shared.content;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;

/** The elements of MathML that formulas are made of, and no others: none links, runs or loads anything. */
final class MathHtml {
    private static final String[] ELEMENTS = {
        "math",
        "mrow",
        "mi",
        "mn",
        "mo",
        "mtext",
        "mspace",
        "mfrac",
        "msqrt",
        "mroot",
        "msub",
        "msup",
        "msubsup",
        "munder",
        "mover",
        "munderover",
        "mtable",
        "mtr",
        "mtd"
    };

    private MathHtml() {}

    static HtmlPolicyBuilder allowIn(HtmlPolicyBuilder policy) {
        return policy.allowElements(ELEMENTS)
                .allowTextIn(ELEMENTS)
                .allowAttributes("display")
                .matching(true, "block")
                .onElements("math")
                .allowAttributes("alttext", "aria-label")
                .onElements("math")
                .allowAttributes("mathvariant")
                .matching(true, "normal")
                .onElements("mi")
                .allowAttributes("accent")
                .matching(true, "true")
                .onElements("mover")
                .allowAttributes("width")
                .matching(Pattern.compile("\\d(?:\\.\\d{1,3})?em"))
                .onElements("mspace");
    }
}
