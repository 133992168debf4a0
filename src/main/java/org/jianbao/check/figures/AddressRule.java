package org.jianbao.check.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.check.figures.Addresses.Address;
import org.jianbao.check.text.Rule;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.manuscript.Block;
import org.jianbao.source.SourceSpan;

/**
 * Addresses that one language gives and the other does not.
 *
 * <p>A site in two languages has a page in each: addresses in which the names of languages stand at
 * the same place ({@code example.org/en/about} and {@code example.org/zh/关于}) are one address.
 */
public final class AddressRule implements Rule {

    /** What sites put into their addresses for a language. */
    private static final Set<String> LANGUAGES =
            Set.of(
                    "en", "eng", "english", "en-gb", "en-us", "zh", "cn", "tw", "hk", "chi",
                    "chinese", "zh-cn", "zh-tw", "zh-hk", "zh-hans", "zh-hant", "hans", "hant",
                    "fr", "fre", "french", "es", "spa", "spanish", "ru", "rus", "russian", "de",
                    "pt", "pt-br", "it", "da", "ja", "jp", "ko", "ar", "arabic");

    /** Found only in addresses marked as language variants; stands for all of them. */
    private static final String ANY_LANGUAGE = "*";

    @Override
    public List<Diagnostic> check(Texts texts) {
        return Counterparts.check(texts, "addresses", AddressRule::check);
    }

    private static List<Diagnostic> check(Counterparts both) {
        List<Address> left = Addresses.in(both.left());
        List<Address> right = Addresses.in(both.right());
        return left.isEmpty() && right.isEmpty() ? List.of() : compare(both, left, right);
    }

    private static List<Diagnostic> compare(
            Counterparts both, List<Address> left, List<Address> right) {
        List<Address> here = missing(left, right);
        List<Address> there = missing(right, left);
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            if (i >= there.size()) {
                if (!here.get(i).accepted()) {
                    problems.add(alone(here.get(i), both.second().language(), both.right()));
                }
            } else if (i >= here.size()) {
                if (!there.get(i).accepted()) {
                    problems.add(alone(there.get(i), both.first().language(), both.left()));
                }
            } else if (!here.get(i).accepted() && !there.get(i).accepted()) {
                problems.add(differs(there.get(i), here.get(i)));
            }
        }
        return problems;
    }

    private static List<Address> missing(List<Address> addresses, List<Address> others) {
        Set<String> given =
                others.stream().map(address -> key(address.written())).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return addresses.stream()
                .filter(address -> !given.contains(key(address.written())))
                .filter(address -> seen.add(key(address.written())))
                .toList();
    }

    /** What two addresses of one page have in common. */
    static String key(String address) {
        String bare = address.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
        int slash = bare.indexOf('/');
        String host = (slash < 0 ? bare : bare.substring(0, slash)).toLowerCase(Locale.ROOT);
        String path = slash < 0 ? "" : bare.substring(slash);
        String site = withoutLanguages(host, "\\.");
        if (!site.equals(host) && host.indexOf('.') != host.lastIndexOf('.')) {
            // en.wikipedia.org and zh.wikipedia.org name their pages each in its language
            return site;
        }
        String[] steps = path.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            if (isLanguage(steps[i])) {
                return host + String.join("/", Arrays.copyOf(steps, i)) + "/" + ANY_LANGUAGE;
            }
        }
        return host + withoutLanguages(path, "[._=-]");
    }

    private static String withoutLanguages(String text, String marks) {
        return Arrays.stream(
                        text.split("(?<=" + marks + ")|(?=" + marks + ")|(?<=/)|(?=[/?&#])", -1))
                .map(step -> isLanguage(step) ? ANY_LANGUAGE : step)
                .collect(Collectors.joining());
    }

    private static boolean isLanguage(String step) {
        return step.length() <= 8 && LANGUAGES.contains(step.toLowerCase(Locale.ROOT));
    }

    private static Diagnostic differs(Address address, Address other) {
        return new Diagnostic(
                FigureCode.ADDRESS_DIFFERS,
                "This address is another than in the counterpart.",
                address.span(),
                List.of("Make both the same. If both are meant, mark one of them: `[<…>]{.sic}`."),
                List.of(new Related(other.span(), "There it is `" + other.written() + "`.")));
    }

    private static Diagnostic alone(Address address, String language, List<Block> others) {
        List<Related> related =
                others.isEmpty()
                        ? List.of()
                        : List.of(new Related(firstLine(others.getFirst()), "Its counterpart."));
        return new Diagnostic(
                FigureCode.ADDRESS_DIFFERS,
                "This address is not in the counterpart in `" + language + "`.",
                address.span(),
                List.of("Give it in both. If one is enough, mark it: `[<…>]{.sic}`."),
                related);
    }

    static SourceSpan firstLine(Block block) {
        SourceSpan span = block.span();
        int newline = span.source().text().indexOf('\n', span.start());
        int end = newline < 0 ? span.end() : Math.min(newline, span.end());
        return new SourceSpan(span.source(), span.start(), end);
    }
}
