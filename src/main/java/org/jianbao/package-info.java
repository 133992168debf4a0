/**
 * Jianbao typesets bilingual briefings: a folder of Markdown becomes PDFs.
 *
 * <p>This package is the way in, for the command line and for any other program. Takes a {@link
 * org.jianbao.Job} (what is to be built from what, and where to), gives a {@link
 * org.jianbao.Report} (the files made and every problem found):
 *
 * {@snippet :
 * Report report = Workshop.build(job, Progress.NONE);
 * report.products().forEach(product -> System.out.println(product.file()));
 * }
 *
 * <p>{@link org.jianbao.Workshop} reads like the way of a briefing: read, check, choose editions,
 * make them, deliver them. {@link org.jianbao.ComposingStick} sets single paragraphs, for those who
 * try a rule or a theme. {@link org.jianbao.Codes} lists what can be told, {@link
 * org.jianbao.Explanation} tells more of each. Nothing is printed and nothing ends the program
 * here. May use every other package but {@code cli}.
 *
 * <p>Words: an <em>edition</em> is one PDF made from a briefing; a <em>product</em> is an edition
 * as delivered; <em>home</em> is the folder that holds {@code fonts/} and {@code styles/}; a
 * <em>composing stick</em> is the tray in which a compositor sets lines by hand.
 */
@NullMarked
package org.jianbao;

import org.jspecify.annotations.NullMarked;
