package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.Copy;
import org.jianbao.composition.TextStyle;
import org.jianbao.manuscript.Inline;
import org.w3c.dom.Element;

/** Turns inlines into copy: each run with the look that the style sheets give to its element. */
final class CopyWriter {

    private static final String BREAK = "\u2028";

    private final Foundry foundry;
    private final Cascade cascade;
    private final Typecase typecase;
    private final List<Copy.Run> runs = new ArrayList<>();
    private final String language;

    /** What holds for the runs inside an element. */
    private record Context(
            Element element,
            String language,
            boolean verbatim,
            Optional<String> link,
            Optional<TextStyle.Call> call) {
        Context in(Element child) {
            return new Context(child, child.getAttribute("lang"), verbatim, link, call);
        }

        Context linked(Element child, String target) {
            return new Context(child, language, verbatim, Optional.of(target), call);
        }

        Context coded(Element child) {
            return new Context(child, language, true, link, call);
        }

        Context calling(Element child, TextStyle.Call called) {
            return new Context(child, language, verbatim, link, Optional.of(called));
        }
    }

    private CopyWriter(Foundry foundry, String language) {
        this.foundry = foundry;
        this.cascade = foundry.cascade();
        this.typecase = foundry.typecase();
        this.language = language;
    }

    /** {@return the copy of an element's inlines} */
    static Copy copy(Foundry foundry, Element element, List<Inline> inlines) {
        String language = element.getAttribute("lang");
        CopyWriter writer = new CopyWriter(foundry, language);
        Context context = new Context(element, language, false, Optional.empty(), Optional.empty());
        inlines.forEach(inline -> writer.write(inline, context));
        return new Copy(writer.runs, language);
    }

    /** {@return the copy of plain words} */
    static Copy copy(Foundry foundry, Element element, String words) {
        String language = element.getAttribute("lang");
        CopyWriter writer = new CopyWriter(foundry, language);
        writer.add(
                words, new Context(element, language, false, Optional.empty(), Optional.empty()));
        return new Copy(writer.runs, language);
    }

    private void write(Inline inline, Context context) {
        switch (inline) {
            case Inline.Text text -> add(text.text(), context);
            case Inline.Emphasis emphasis ->
                    within(emphasis.children(), context.in(child(context, "em")));
            case Inline.Strong strong ->
                    within(strong.children(), context.in(child(context, "strong")));
            case Inline.Code code -> add(code.text(), context.coded(child(context, "code")));
            case Inline.Link link -> link(link, context.linked(child(context, "a"), link.target()));
            case Inline.Span span -> {
                String tag = span.attributes().language().orElse(context.language());
                String classes = String.join(" ", span.attributes().classes());
                within(
                        span.children(),
                        context.in(cascade.child(context.element(), "span", classes, tag)));
            }
            case Inline.Image image -> add(image.alternative(), context);
            case Inline.NoteCall call -> {
                Element sup = cascade.child(context.element(), "sup", "call", context.language());
                TextStyle.Call called = new TextStyle.Call(call.id(), call.number());
                add(String.valueOf(call.number()), context.calling(sup, called));
            }
            case Inline.LineBreak _ -> add(BREAK, context);
        }
    }

    /** A link without words says where it leads. */
    private void link(Inline.Link link, Context context) {
        if (link.children().isEmpty() && link.target().startsWith("#")) {
            add(foundry.reference(language, link.target().substring(1)), context);
        } else {
            within(link.children(), context);
        }
    }

    private Element child(Context context, String name) {
        return cascade.child(context.element(), name, "", context.language());
    }

    private void within(List<Inline> children, Context context) {
        children.forEach(child -> write(child, context));
    }

    private void add(String text, Context context) {
        if (text.isEmpty()) {
            return;
        }
        Look look = cascade.look(context.element());
        boolean chinese = language.equals("zh") || language.startsWith("zh-");
        boolean dotted =
                look.italic()
                        && (context.language().equals("zh")
                                || context.language().startsWith("zh-"));
        runs.add(
                new Copy.Run(
                        text,
                        new TextStyle(
                                typecase.stack(look, chinese),
                                look.size(),
                                context.language(),
                                look.color(),
                                look.rise(),
                                dotted,
                                context.verbatim(),
                                context.link(),
                                context.call())));
    }
}
