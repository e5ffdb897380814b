package org.pruefstein.shared.content;

/**
 * A Markdown file taken apart: the YAML between its two lines of three hyphens, and the text below.
 *
 * @param head what stands in the YAML part
 * @param body the Markdown
 * @param bodyLine line of the file on which the Markdown begins
 */
public record FrontMatter(YamlDocument head, String body, int bodyLine) {
    /** Takes a file apart; one without a head gets an empty head with a problem. */
    public static FrontMatter of(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        if (end < 0) {
            return new FrontMatter(
                    new YamlDocument(
                            Yaml.read("{}", 1).root(),
                            java.util.Map.of(),
                            java.util.List.of(
                                    new YamlDocument.Problem(1, "content.no-front-matter", java.util.List.of()))),
                    text,
                    1);
        }
        String head = text.substring(4, end + 1);
        int bodyLine = 3 + (int) head.chars().filter(c -> c == '\n').count();
        return new FrontMatter(Yaml.read(head, 2), text.substring(end + 5), bodyLine);
    }
}
