package org.jianbao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.diagnostic.DiagnosticCode;

/**
 * What a code means for somebody who meets it: the file {@code codes/ID.md} among the resources.
 *
 * @param why why it matters and what to do, a few sentences
 * @param wrong what is told of
 * @param right the same, put right
 */
public record Explanation(String why, Sample wrong, Sample right) {

    /** The fence's word for a sample in plain words, which nothing can be made of. */
    private static final String PLAIN = "text";

    private static final Pattern FORM =
            Pattern.compile(
                    "(.+?)\\n+Wrong:\\n+(`{3,}) *(\\w*)\\n(.*?)^\\2\\n+"
                            + "Right:\\n+(`{3,}) *(\\w*)\\n(.*?)^\\5\\s*",
                    Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * An excerpt of a manuscript, or plain words where the problem lies in no manuscript.
     *
     * @param text the body of a text; or files, each after a line {@code @ name}; or plain words
     * @param isManuscript whether it can be built
     */
    public record Sample(String text, boolean isManuscript) {

        private static Sample of(MatchResult match, int fence) {
            return new Sample(match.group(fence + 1), !match.group(fence).equals(PLAIN));
        }
    }

    /** {@return the explanation of a code} */
    public static Explanation of(DiagnosticCode code) {
        String name = "codes/" + code.id() + ".md";
        try (InputStream in = Explanation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Explanation read(String name, String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException(name + " is no explanation");
        }
        String why = form.group(1).strip().replaceAll("\\s+", " ");
        return new Explanation(why, Sample.of(form, 3), Sample.of(form, 6));
    }
}
