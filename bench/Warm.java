import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.Job;
import org.jianbao.Progress;
import org.jianbao.Workshop;

/** Builds a briefing from nothing, again and again in one process: {@code Warm.java HOME TIMES} where its text lies. */
void main(String[] args) throws Exception {
    Path here = Path.of(".");
    Job job = new Job(here, here, List.of("text"), List.of(), Optional.empty(), Path.of(args[0]));
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        long start = System.nanoTime();
        if (Workshop.build(job, Progress.NONE).hasErrors()) {
            throw new IllegalStateException("the text has errors");
        }
        IO.println((System.nanoTime() - start) / 1e6);
    }
}
