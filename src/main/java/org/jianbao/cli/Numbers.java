package org.jianbao.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Numbers of pages in words. */
final class Numbers {

    private Numbers() {}

    /** {@return "page 6" or "pages 6–8, 12"; empty for none} */
    static String pages(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return "";
        }
        return (numbers.size() == 1 ? "page " : "pages ") + of(numbers);
    }

    /** {@return rising numbers, those that follow each other as one: "6–8, 12"} */
    static String of(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int from = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            String dash = i == from + 1 ? ", " : "–";
            runs.add(
                    from == i
                            ? String.valueOf(numbers.get(i))
                            : numbers.get(from) + dash + numbers.get(i));
        }
        return String.join(", ", runs);
    }

    /** {@return numbers one by one: "1, 2, 27, 28"} */
    static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(joining(", "));
    }
}
