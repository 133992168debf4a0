package org.jianbao.check.figures;

import java.util.HashMap;
import java.util.Map;

/** The English words of {@link NumberWords}, in the singular and in lower case. */
final class Vocabulary {

    /** Cardinal numbers below a hundred. */
    static final Map<String, Integer> VALUES = new HashMap<>();

    /** Ordinal numbers below a hundred that are one word. */
    static final Map<String, Integer> ORDINALS = new HashMap<>();

    /** Powers of ten. */
    static final Map<String, Integer> POWERS = new HashMap<>();

    /** Words that stand for a number and take no part in a longer one. */
    static final Map<String, Integer> ALONE = new HashMap<>();

    /** Fractions that are no ordinals. */
    static final Map<String, Double> FRACTIONS =
            Map.of("half", 0.5, "halves", 0.5, "quarter", 0.25, "quarters", 0.25);

    static {
        pairs(POWERS, "hundred 2 thousand 3 lakh 5 million 6 crore 7 billion 9 trillion 12");
        number(VALUES, 0, "zero one two three four five six seven eight nine ten eleven twelve");
        number(VALUES, 13, "thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        tens(VALUES, "twenty thirty forty fifty sixty seventy eighty ninety");
        tens(ALONE, "twenties thirties forties fifties sixties seventies eighties nineties");
        number(ORDINALS, 1, "first second third fourth fifth sixth seventh eighth ninth tenth");
        number(ORDINALS, 11, "eleventh twelfth thirteenth fourteenth fifteenth sixteenth");
        number(ORDINALS, 17, "seventeenth eighteenth nineteenth");
        tens(ORDINALS, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth");
        ORDINALS.put("ninetieth", 90);
        number(ALONE, 1, "january february march april may june july august september october");
        number(ALONE, 11, "november december");
        number(ALONE, 1, "jan feb mar apr may jun jul aug sep oct nov dec");
        pairs(ALONE, "no 0 none 0 nil 0 a 1 an 1 single 1 each 1 every 1 per 1 once 1");
        pairs(ALONE, "pair 2 couple 2 both 2 double 2 twice 2 triple 3 treble 3 thrice 3");
        pairs(
                ALONE,
                "quadruple 4 sept 9 decade 10 dozen 12 noon 12 midnight 12 fortnight 14 century 100");
        number(ALONE, 2, "ii iii iv");
        number(ALONE, 5, "v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi");
        ALONE.put("i", 1);
    }

    private Vocabulary() {}

    private static void number(Map<String, Integer> map, int first, String words) {
        int value = first;
        for (String word : words.split(" ", -1)) {
            map.put(word, value);
            value++;
        }
    }

    private static void tens(Map<String, Integer> map, String words) {
        int value = 20;
        for (String word : words.split(" ", -1)) {
            map.put(word, value);
            value += 10;
        }
    }

    private static void pairs(Map<String, Integer> map, String words) {
        String[] each = words.split(" ", -1);
        for (int i = 0; i + 1 < each.length; i += 2) {
            map.put(each[i], Integer.parseInt(each[i + 1]));
        }
    }
}
