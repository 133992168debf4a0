package org.jianbao.manuscript.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.source.SourceSpan;

/** What can be wrong with text, headings and pictures: one method for each problem. */
final class TextProblems {

    private TextProblems() {}

    static Diagnostic attributesMalformed(SourceSpan braces) {
        return new Diagnostic(
                ManuscriptCode.ATTRIBUTES_MALFORMED,
                "These braces cannot be read as attributes and are printed as they stand.",
                braces,
                "Write one name `#name`, classes `.class` and `lang=tag` with spaces between them;"
                        + " write `\\{` for a brace that is to be printed.");
    }

    static Diagnostic attributesAfterLink(SourceSpan braces) {
        return new Diagnostic(
                ManuscriptCode.ATTRIBUTES_MALFORMED,
                "A link, or a picture among words, takes no attributes: these braces are printed as"
                        + " they stand.",
                braces,
                "Put the link into a span of its own: `[[text](address)]{lang=tag}`.");
    }

    static Diagnostic imageInLine(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.IMAGE_IN_LINE,
                "A picture among words is not printed: the words in its square brackets stand for it.",
                span,
                "Put the picture into a paragraph of its own, with a blank line before and after.");
    }

    static Diagnostic attributeUnknown(SourceSpan braces, String key) {
        return new Diagnostic(
                ManuscriptCode.ATTRIBUTE_UNKNOWN,
                "The attribute `" + key + "` is unknown and is left out.",
                braces,
                Suggestion.nearest(key, List.of("lang"))
                        .map(YamlProblems::didYouMean)
                        .orElse(
                                "Only `lang` takes a value; names are written `#name` and classes `.class`."));
    }

    static Diagnostic classUnknown(SourceSpan braces, String name, String near) {
        return new Diagnostic(
                ManuscriptCode.ATTRIBUTE_UNKNOWN,
                "The class `" + name + "` has no meaning of its own.",
                braces,
                YamlProblems.didYouMean(near));
    }

    static Diagnostic attributeLanguage(SourceSpan braces, String value) {
        return new Diagnostic(
                ManuscriptCode.ATTRIBUTE_LANGUAGE,
                "`" + value + "` is no language tag.",
                braces,
                "Write a tag such as `en`, `fr` or `zh-Hans`.");
    }

    static Diagnostic idTwice(SourceSpan span, String id, SourceSpan first) {
        return new Diagnostic(
                ManuscriptCode.ID_TWICE,
                "The name `#" + id + "` is given twice.",
                span,
                List.of("Give one of the two another name: links cannot tell them apart."),
                List.of(new Related(first, "The first stands here.")));
    }

    static Diagnostic linkTargetMissing(SourceSpan span, String id, Collection<String> known) {
        Optional<String> near = Suggestion.nearest(id, known);
        return new Diagnostic(
                ManuscriptCode.LINK_TARGET_MISSING,
                "This link goes to `#" + id + "`, but nothing in this text has that name.",
                span,
                near.map(name -> YamlProblems.didYouMean("#" + name))
                        .orElse("Give the heading that is meant the name: `{#" + id + "}`."));
    }

    static Diagnostic headingLevelOne(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.HEADING_LEVEL_ONE,
                "A heading with one `#` is a title, but the title stands in the front matter.",
                span,
                "Begin sections with `##` and their parts with `###`.");
    }

    static Diagnostic headingLevelSkipped(SourceSpan span, int level, int before) {
        return new Diagnostic(
                ManuscriptCode.HEADING_LEVEL_SKIPPED,
                "This heading is of level "
                        + level
                        + ", but the one before it is of level "
                        + before
                        + ".",
                span,
                "Write `"
                        + "#".repeat(before + 1)
                        + "` here: a part is one level below what it is part of.");
    }

    static Diagnostic headingEmpty(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.HEADING_EMPTY,
                "This heading has no text.",
                span,
                "Write the heading after the `#`, or take the `#` away.");
    }

    static Diagnostic imageMissing(SourceSpan span, String file) {
        return new Diagnostic(
                ManuscriptCode.IMAGE_MISSING,
                "The picture `" + file + "` is not there.",
                span,
                "Put the file into the manuscript's folder, or correct its name; upper and lower case count.");
    }

    static Diagnostic imageNotLocal(SourceSpan span, String file) {
        return new Diagnostic(
                ManuscriptCode.IMAGE_NOT_LOCAL,
                "The picture `" + file + "` is not in the manuscript's folder.",
                span,
                "Copy the file into that folder and name it from there, for example `pictures/map.png`.");
    }

    static Diagnostic imageWithoutText(SourceSpan span, String file) {
        return new Diagnostic(
                ManuscriptCode.IMAGE_WITHOUT_TEXT,
                "The picture `" + file + "` has no text for readers who cannot see it.",
                span,
                "Say in the square brackets what it shows: `![what it shows](" + file + ")`.");
    }

    static Diagnostic html(SourceSpan span, String literal) {
        boolean lineBreak = literal.matches("(?i)<br\\s*/?>\\s*");
        return new Diagnostic(
                ManuscriptCode.HTML,
                "HTML is not read here: it is printed as it stands.",
                span,
                lineBreak
                        ? "For a line break end the line with a backslash."
                        : "Use Markdown, or write `\\<` for a mark that is to be printed.");
    }

    static Diagnostic markLeftOver(SourceSpan span, String mark, String hint) {
        return new Diagnostic(
                ManuscriptCode.MARK_LEFT_OVER,
                "`" + mark + "` takes no effect here and is printed as it stands.",
                span,
                hint);
    }

    static Diagnostic stretchTooLong(SourceSpan span, int lines, int characters) {
        return new Diagnostic(
                ManuscriptCode.STRETCH_TOO_LONG,
                String.format(
                        Locale.ROOT,
                        "More than %,d lines or %,d characters stand here without a blank line.",
                        lines,
                        characters),
                span,
                "Is it the right file? Put blank lines between paragraphs.");
    }

    static Diagnostic paragraphTooLong(SourceSpan span, int characters) {
        return new Diagnostic(
                ManuscriptCode.STRETCH_TOO_LONG,
                String.format(
                        Locale.ROOT,
                        "More than %,d characters stand here in one paragraph, or piece of code.",
                        characters),
                span,
                "Is it the right file? Put blank lines between paragraphs.");
    }

    static Diagnostic nestedTooDeep(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.NESTED_TOO_DEEP,
                "Lists or quotes stand within each other deeper than can be printed.",
                span,
                "Write this with fewer levels.");
    }

    static Diagnostic bracketsTooDeep(SourceSpan span, int most) {
        return new Diagnostic(
                ManuscriptCode.NESTED_TOO_DEEP,
                "Bracketed words stand within each other deeper than " + most + " times.",
                span,
                "Write this with fewer brackets.");
    }
}
