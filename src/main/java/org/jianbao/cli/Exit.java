package org.jianbao.cli;

/** What the program's exit codes mean. */
final class Exit {

    static final int DONE = 0;
    static final int ERRORS = 1;
    static final int WRONG_USAGE = 2;

    private Exit() {}
}
