/**
 * The command line: arguments in; files, lines of text and an exit code out.
 *
 * <p>Takes what was typed, gives it as a job to {@link org.jianbao}, and tells what came of it: the
 * files made on the standard output, problems on the standard error, both as one JSON document
 * where that is asked for. {@link org.jianbao.cli.Main} is the program; each command has a file of
 * its own. {@code docs/command-line.md} is the manual page.
 *
 * <p>Exit codes: 0 done; 1 the manuscript has errors, or Jianbao has a fault; 2 wrong usage. Text
 * is the same whatever the language of the system. picocli and the standard streams are used here
 * and nowhere else.
 */
@NullMarked
package org.jianbao.cli;

import org.jspecify.annotations.NullMarked;
