package org.jianbao.check.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in many forms mean what an editor means by them. */
class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    25000 | 25000
                    25,000 | 25000
                    1,234,567.8 | 1234567.8
                    25 thousand | 25000
                    3.5 million | 3500000
                    3.5m | 3500000
                    2bn | 2000000000
                    20k | 20000
                    12 crore | 120000000
                    1930s | 1930
                    26th | 26
                    2½ | 2.5
                    03 | 3
                    4.0 | 4
                    £5 | 5
                    US$3.5 million | 3500000
                    30% | 30
                    30 per cent | 30
                    twenty-five thousand | 25000
                    one hundred and five | 105
                    two hundred thousand | 200000
                    one million two hundred thousand | 1200000
                    a hundred and twenty | 120
                    thirty percent | 30
                    twentieth century | 20
                    the nineties | 90
                    half a million | 500000
                    two and a half million | 2500000
                    twenty-first | 21
                    tenfold | 10
                    November | 11
                    XIV | 14
                    seventeen | 17
                    """)
    void englishFigures(String words, BigDecimal value) {
        assertTrue(
                reads(words, "en", value), () -> words + " is " + FigureReader.read(words, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2.5万 | 25000
                    两万五千 | 25000
                    二万五千 | 25000
                    １２３ | 123
                    1.2亿 | 120000000
                    1亿2000万 | 120000000
                    3万5千 | 35000
                    100多万 | 1000000
                    十余万 | 100000
                    一百零五 | 105
                    一千零一 | 1001
                    三百五 | 350
                    一万二 | 12000
                    十七 | 17
                    四十 | 40
                    一九九九年 | 1999
                    二〇一〇年 | 2010
                    两三百人 | 200
                    两三百人 | 300
                    百分之三十 | 30
                    百分之3.5 | 3.5
                    三成 | 30
                    三点五亿 | 350000000
                    零点五 | 0.5
                    20世纪30年代 | 1930
                    二十世纪三十年代 | 1930
                    三十年代 | 1930
                    二十世纪 | 20
                    08年 | 2008
                    350万美元 | 3500000
                    下午3点 | 15
                    两年半 | 2.5
                    一半 | 0.5
                    上百万 | 1000000
                    億 | 100000000
                    """)
    void chineseFigures(String words, BigDecimal value) {
        assertTrue(
                reads(words, "zh", value), () -> words + " is " + FigureReader.read(words, "zh"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 000,5 | 1000.5
                    1.000,5 | 1000.5
                    25.000 | 25000
                    3,5 millions | 3500000
                    4.0 | 4
                    2 Mrd | 2000000000
                    """)
    void figuresWithDecimalCommas(String words, BigDecimal value) {
        assertTrue(
                reads(words, "fr", value), () -> words + " is " + FigureReader.read(words, "fr"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P2 and COVID-19 | ''
                    1999-01-15 | 1999 1 15
                    15/11/2010 | 15 11 2010
                    1.2.3 | 1 2 3
                    in 2010 500 people | 2010 500
                    2007–08 | 2007 8
                    15:00 | 15
                    1, 2 and 3 | 1 2 3
                    CC BY 4.0 | 4
                    """)
    void digitsAskFor(String words, String values) {
        String demanded =
                FigureReader.read(words, "en").stream()
                        .filter(Figure::demanded)
                        .map(figure -> figure.value().toPlainString())
                        .collect(Collectors.joining(" "));
        assertEquals(values, demanded);
    }

    @Test
    void rangesShareMultipleAndSign() {
        assertTrue(reads("2–3 million", "en", new BigDecimal(2_000_000)));
        assertTrue(reads("20到30万", "zh", new BigDecimal(200_000)));
        assertTrue(reads("pp. 123–45", "en", new BigDecimal(145)));
        assertEquals(Unit.PERCENT, FigureReader.read("30–40%", "en").getFirst().unit());
    }

    @Test
    void hostileFiguresAreReadOrPassedOver() {
        for (String piece :
                List.of(
                        "9",
                        "万亿",
                        "亿",
                        "千",
                        "1,",
                        "1,000",
                        "九",
                        "点五",
                        "1 ",
                        "1/",
                        "million ",
                        "one ",
                        "hundred-",
                        "分之",
                        "十分之",
                        "10^9999 ",
                        "世纪30年代",
                        "半",
                        "½")) {
            FigureReader.read(piece.repeat(50_000), "zh");
            FigureReader.read(piece.repeat(50_000), "fr");
        }
        assertEquals(List.of(), FigureReader.read("9".repeat(100_000), "en"));
    }

    @Property(tries = 300)
    void anyNumberIsTheSameInAllItsForms(@ForAll @IntRange(min = 2, max = 999_999_999) int number) {
        BigDecimal value = BigDecimal.valueOf(number);
        BigDecimal changed = value.add(BigDecimal.TEN);
        for (String form :
                List.of(
                        Integer.toString(number),
                        String.format(Locale.ROOT, "%,d", number),
                        value.movePointLeft(4).toPlainString() + "万",
                        value.movePointLeft(8).toPlainString() + "亿",
                        value.movePointLeft(6).toPlainString() + " million",
                        Spelled.chinese(number),
                        Spelled.english(number))) {
            assertTrue(reads(form, "zh", value), () -> form + " is not " + number);
            assertTrue(!reads(form, "zh", changed), () -> form + " is " + changed);
        }
    }

    private static boolean reads(String words, String language, BigDecimal value) {
        return FigureReader.read(words, language).stream()
                .flatMap(Figure::offered)
                .anyMatch(read -> read.compareTo(value) == 0);
    }
}
