package org.jianbao.diagnostic;

/**
 * How much a problem matters: an error stops the build, a warning is told, a remark is for the
 * curious.
 */
public enum Severity {
    ERROR,
    WARNING,
    REMARK
}
