package org.jianbao.cli;

import java.util.concurrent.Callable;

/** A command that can be typed after {@code jianbao}: called, it gives the exit code. */
interface Command extends Callable<Integer> {

    /** {@return what can be typed after it} */
    Ticket ticket();
}
