package org.pruefstein.question.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.RenderMode;
import org.pruefstein.shared.Translations;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders questions with the one template {@code templates/question/question.html}; needs no request and no session. */
@Component
public class ThymeleafQuestionRenderer implements QuestionRenderer {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public ThymeleafQuestionRenderer() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/question/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setMessageSource(new Translations());
    }

    @Override
    public String render(
            QuestionBody body,
            OptionTokens tokens,
            RenderMode mode,
            @Nullable Answer answer,
            String id,
            String legend,
            String mediaBase,
            @Nullable Integer worth,
            Locale locale) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an element id: " + id);
        }
        QuestionSheet sheet = SheetBuilder.sheet(
                body,
                tokens,
                mode,
                answer,
                id,
                legend,
                mediaBase,
                subs(body, tokens, mode, answer, id, mediaBase, worth, locale),
                locale);
        return engine.process("question", new Context(locale, Map.of("q", sheet)));
    }

    /** Each question about a situation, rendered as it would be on its own. */
    private List<QuestionSheet.Sub> subs(
            QuestionBody body,
            OptionTokens tokens,
            RenderMode mode,
            @Nullable Answer answer,
            String id,
            String mediaBase,
            @Nullable Integer worth,
            Locale locale) {
        if (!(body instanceof CaseGroup group)) {
            return List.of();
        }
        Answer.Group given = answer instanceof Answer.Group some ? some : new Answer.Group(Map.of());
        SubWords words = new SubWords(group, worth, locale);
        return IntStream.range(0, group.questions().size())
                .mapToObj(i -> {
                    CaseGroup.Sub question = group.questions().get(i);
                    return new QuestionSheet.Sub(
                            tokens.tokenOf(question.key()).orElse(""),
                            render(
                                    question.body(),
                                    tokens.inside(question.key()),
                                    mode,
                                    given.answers().get(question.key()),
                                    id + "-sub-" + (i + 1),
                                    words.legend(i),
                                    mediaBase,
                                    locale),
                            mode == RenderMode.SOLUTION ? words.reached(i, given) : null);
                })
                .toList();
    }
}
