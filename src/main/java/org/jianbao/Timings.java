package org.jianbao;

import java.time.Duration;
import java.util.List;

/**
 * How long the stages of a job took.
 *
 * @param each the stages that ran or were spared, edition by edition; first those of the briefing
 *     as a whole
 * @param all how long all took till now; less than all stages together where some went on side by
 *     side
 */
public record Timings(List<Timing> each, Duration all) {

    /** Copies the list. */
    public Timings {
        each = List.copyOf(each);
    }

    /**
     * A stage of an edition.
     *
     * @param edition its name; empty for the briefing as a whole
     * @param stage what was done
     * @param time how long it took, without the stages inside it
     * @param done how many things were done: texts read, paragraphs broken into lines, files
     * @param remembered how many were not done, since they are as they were
     */
    public record Timing(String edition, Stage stage, Duration time, int done, int remembered) {}
}
