package org.jianbao.proofreading;

import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;

/**
 * What a reader of the proofs marks.
 *
 * @param problem what is wrong, at its place in the manuscript; its message names no page, so that
 *     the same mark in two editions is known to be the same
 * @param page where it is seen, as the page's number is printed; empty for the whole edition
 */
public record Mark(Diagnostic problem, Optional<String> page) {}
