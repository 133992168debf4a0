/**
 * Reads a briefing's folder: Markdown and YAML become the model of {@link org.jianbao.manuscript}.
 *
 * <p>Takes a folder, gives a briefing and every problem found in it ({@link
 * org.jianbao.manuscript.markdown.BriefingReader}). Each construct of the format has a file of its
 * own; the format itself is told in {@code docs/manuscript.md} and {@code docs/editions.md}. The
 * Markdown parser (commonmark-java) and the YAML parser (snakeyaml-engine) are used here and
 * nowhere else, and none of their types leaves this package.
 *
 * <p>Words: a <em>desk</em> is a file being read, with the folder around it and the tray for its
 * problems; <em>front matter</em> is what a text says of itself between two lines of three hyphens;
 * a <em>call</em> is the mark in the text that sends the reader to a note; a <em>leftover</em> is a
 * mark of Markdown that took no effect and would be printed.
 */
@NullMarked
package org.jianbao.manuscript.markdown;

import org.jspecify.annotations.NullMarked;
