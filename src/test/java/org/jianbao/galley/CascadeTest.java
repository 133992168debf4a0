package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Elements of one kind have one look; what tells their looks apart makes them of two kinds. */
class CascadeTest {

    private static final String SHEET =
            "body { font-size: 10pt } .big { font-size: 20pt } li p { font-size: 8pt } ";

    @Test
    void elementsOfOneKindHaveOneLook() {
        Cascade cascade = cascade("");
        assertSame(cascade.look(p(cascade, "")), cascade.look(p(cascade, "")));
    }

    @Test
    void classesAndWhatAnElementStandsInTellLooksApart() {
        Cascade cascade = cascade("");
        Element item = cascade.child(cascade.body(), "li", "", "en");
        assertEquals(10, cascade.look(p(cascade, "")).size());
        assertEquals(20, cascade.look(p(cascade, "big")).size());
        assertEquals(8, cascade.look(cascade.child(item, "p", "", "en")).size());
    }

    @Test
    void aSizeOfItsOwnTellsAnElementApart() {
        Cascade cascade = cascade("");
        assertEquals(10, cascade.look(p(cascade, "")).size());
        Element own = p(cascade, "");
        own.setAttribute("style", "font-size: 30pt");
        assertEquals(30, cascade.look(own).size());
    }

    @Test
    void whereASelectorAsksForANeighborEachElementIsLookedUp() {
        for (String selector : List.of("p + p", "p:first-child + p", "p ~ p")) {
            Theme theme = theme(selector + " { font-size: 5pt }");
            assertEquals(false, theme.isByDescent(), selector);
        }
        assertEquals(true, theme("li > p:lang(zh), .a, #b { color: red }").isByDescent());
        Cascade cascade = cascade("p + p { font-size: 5pt }");
        Element first = p(cascade, "");
        Element second = p(cascade, "");
        assertEquals(10, cascade.look(first).size());
        assertEquals(5, cascade.look(second).size());
    }

    private static Element p(Cascade cascade, String classes) {
        return cascade.child(cascade.body(), "p", classes, "en");
    }

    private static Cascade cascade(String more) {
        return new Cascade(theme(more), "en");
    }

    private static Theme theme(String more) {
        return Theme.of(List.of(new SourceText("own.css", SHEET + more)));
    }
}
