package org.jianbao.check.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Chinese and English say each in its way is the same; what is near it is not. */
class SameFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    凌晨4点半出门 | they leave at 4.30 a.m.
                    会议于15:30开始 | the meeting began at 3.30 p.m.
                    会议于15:30开始 | the meeting began at 3:30 p.m.
                    会议于15时开始 | the meeting began at 3.00 pm
                    会议于15时30分开始 | at half past three in the afternoon
                    下午2点至5点开放 | open from 14:00 to 17:00
                    14:00—17:00 | open 2–5 pm
                    中午12点收工 | they stop at noon
                    半夜12点下班 | they finish at midnight
                    40%的妇女 | two in five women
                    40%的妇女 | two out of every five women
                    每五人中有两人没有证件 | 40% have no papers
                    七八成的工人 | 70 to 80 per cent of workers
                    六成五的工人 | 65 per cent of workers
                    2000—3000元 | two to three thousand yuan
                    80后工人 | workers born after 1980
                    """)
    void theSameInBothLanguages(String chinese, String english) {
        assertEquals(List.of(), missing(chinese, "zh", english, "en"));
        assertEquals(List.of(), missing(english, "en", chinese, "zh"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    会议于15:30开始 | the meeting began at 3.20 p.m.
                    会议于15:30开始 | the meeting began at 3.30 a.m.
                    4.30元 | 430 yuan
                    40%的妇女 | two in six women
                    六成五的工人 | 75 per cent of workers
                    下午2点至5点开放 | open from 14:00 to 18:00
                    2000—3000元 | two to four thousand yuan
                    80后工人 | workers born after 1990
                    """)
    void notTheSame(String chinese, String english) {
        assertFalse(
                missing(chinese, "zh", english, "en").isEmpty()
                        && missing(english, "en", chinese, "zh").isEmpty());
    }

    /** The figures in digits of a text that another does not give. */
    private static List<String> missing(
            String text, String language, String other, String otherLanguage) {
        Set<BigDecimal> given =
                FigureReader.read(other, otherLanguage).stream()
                        .flatMap(Figure::offered)
                        .collect(Collectors.toSet());
        Stream<Figure> demanded =
                FigureReader.read(text, language).stream().filter(Figure::demanded);
        return demanded.filter(figure -> !figure.isIn(given))
                .map(figure -> text.substring(figure.from(), figure.to()))
                .toList();
    }
}
