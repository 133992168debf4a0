package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At most two lines running end with a hyphen, be it added or written (K10). */
final class RunningHyphensTest {

    private static final String TEXT =
            "Words are hyphenated by patterns, with at least two letters before the hyphen and three"
                    + " after it: typographical, incomprehensible, characteristically,"
                    + " counterrevolutionaries, misunderstandings. Where patterns fail, exceptions"
                    + " help: a well-known, co-operative and self-evident e-mail, an all-in-one"
                    + " type-setting machine-made proof-reader, a half-hearted re-reading.";

    @ParameterizedTest
    @ValueSource(doubles = {15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28})
    void writtenHyphensCountToo(double measure) {
        List<SetLine> lines = Sample.lines("en", measure, "", TEXT);
        boolean three =
                IntStream.range(2, lines.size())
                        .anyMatch(i ->
                                endsInHyphen(lines.get(i - 2))
                                        && endsInHyphen(lines.get(i - 1))
                                        && endsInHyphen(lines.get(i)));
        assertTrue(!three, () -> lines.stream().map(Sample::text).toList().toString());
    }

    private static boolean endsInHyphen(SetLine line) {
        return Sample.text(line).endsWith("-");
    }
}
