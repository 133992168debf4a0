package org.jianbao.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jianbao.AcceptReport;
import org.jianbao.AcceptReport.Item;
import org.jianbao.AcceptReport.State;
import org.jianbao.ProofDesk;
import org.jianbao.RefusedJobException;
import org.junit.jupiter.api.Test;

/** The list of accepted translations of the shipped briefing agrees with its texts. */
class AcceptedTest {

    @Test
    void nothingOfTheShippedBriefingIsStale() throws RefusedJobException {
        AcceptReport report = ProofDesk.list(StarterFolder.HOME.resolve("manuscript"), List.of());
        assertFalse(report.items().isEmpty());
        assertEquals(
                List.of(),
                report.items().stream()
                        .filter(item -> item.state() != State.ACCEPTED)
                        .map(Item::id)
                        .toList());
        assertEquals(List.of(), report.diagnostics());
    }
}
