package org.jianbao;

/** Is told how far a job has come, so that somebody who waits can be told. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (_, _, _, _) -> {};

    /**
     * A stage begins.
     *
     * @param edition the edition it works on, empty for the briefing as a whole
     * @param stage what is done, such as "setting"
     * @param done how many editions are through with this stage
     * @param of how many editions there are, 0 while that is not known
     */
    void stage(String edition, String stage, int done, int of);
}
