package org.jianbao.watch;

import java.time.Duration;

/**
 * How patiently files are watched.
 *
 * @param quiet how long nothing must happen before a change counts as whole: programs save in
 *     several steps
 * @param most how long is waited for that at most
 * @param round how often the files are looked at where the system reports nothing
 */
public record Pace(Duration quiet, Duration most, Duration round) {

    /** For somebody who edits a text and looks at the pages. */
    public static final Pace USUAL =
            new Pace(Duration.ofMillis(40), Duration.ofMillis(300), Duration.ofMillis(500));
}
