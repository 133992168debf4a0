package org.jianbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jianbao.diagnostic.Outcome;

/** What holds of any flow: nothing is lost, doubled, out of order, out of place or overlapping. */
class MakeupPropertyTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Provide
    Arbitrary<RandomFlow> flows() {
        return RandomFlow.any();
    }

    @Provide
    Arbitrary<RandomFlow> flowsWithLongNotes() {
        return RandomFlow.any(40);
    }

    @Property(tries = 1000)
    void pagesOfOneLanguageHoldEverythingOnceAndApart(@ForAll("flows") RandomFlow random) {
        single(random, false);
    }

    @Property(tries = 500)
    void notesOfAnyLengthFindTheirPlace(@ForAll("flowsWithLongNotes") RandomFlow random) {
        single(random, true);
    }

    private static void single(RandomFlow random, boolean carries) {
        Flow flow = random.flow(0);
        PageDesign design = TinyDesign.lines(random.pageLines());
        Plan plan = make(() -> Tiny.single(design, flow)).value().orElseThrow();
        new PlanCheck(flow, design, plan).all(carries);
    }

    @Property(tries = 1000)
    void pagesOfTwoLanguagesHoldEverythingOnceAndApart(@ForAll("flows") RandomFlow random) {
        List<Flow> flows = List.of(random.flow(0), random.flow(1));
        PageDesign design = TinyDesign.lines(random.pageLines());
        Plan plan =
                make(() -> Tiny.facing(design, flows.get(0), flows.get(1))).value().orElseThrow();
        new PlanCheck(flows.get(0), design, plan).all(false);
        new PlanCheck(flows.get(1), design, plan).all(false);
    }

    private static Outcome<Plan> make(java.util.function.Supplier<Outcome<Plan>> maker) {
        return assertTimeoutPreemptively(LONG, maker::get);
    }

    @Property(tries = 100)
    void theSameFlowGivesTheSamePages(@ForAll("flows") RandomFlow random) {
        PageDesign design = TinyDesign.lines(random.pageLines());
        assertEquals(
                Drawing.of(Tiny.facing(design, random.flow(0), random.flow(1))),
                Drawing.of(Tiny.facing(design, random.flow(0), random.flow(1))));
        assertTrue(random.pageLines() > 0);
    }
}
