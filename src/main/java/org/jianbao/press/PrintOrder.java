package org.jianbao.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What a printing house asks of a file.
 *
 * @param standard by which the file is made
 * @param condition press and paper for which colors are made
 * @param ink the most that all inks together may lay down on one spot of a picture, %
 * @param slug what stands outside the page, with crop marks and the like, before the number of the
 *     page; empty for a file without marks
 */
public record PrintOrder(Standard standard, Condition condition, double ink, String slug) {

    /** Standards for print files. */
    public enum Standard {
        /** PDF/X-4 (ISO 15930-7:2010), which is PDF 1.6. */
        X4("PDF/X-4"),
        /** PDF/X-1a (ISO 15930-4:2003), which is PDF 1.4. */
        X1A("PDF/X-1a:2003");

        private final String declared;

        Standard(String declared) {
            this.declared = declared;
        }

        /** {@return how a file says that it keeps the standard} */
        String declared() {
            return declared;
        }
    }

    /**
     * A press with its paper.
     *
     * @param name by which printers know it
     * @param profile its ICC profile
     */
    public record Condition(String name, byte[] profile) {

        private static final String FOGRA39 = "/org/jianbao/profile/FOGRA39L_coated.icc";

        /** {@return offset on coated paper (ISO 12647-2:2004, paper types 1 and 2)} */
        public static Condition usual() {
            try (InputStream in = PrintOrder.class.getResourceAsStream(FOGRA39)) {
                if (in == null) {
                    throw new IllegalStateException("no profile " + FOGRA39);
                }
                return new Condition("FOGRA39", in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@return what is asked for as a rule: PDF/X-4 for coated paper, without marks} */
    public static PrintOrder usual() {
        return new PrintOrder(Standard.X4, Condition.usual(), 300, "");
    }

    /** {@return whether crop marks and the like are asked for} */
    boolean hasMarks() {
        return !slug.isEmpty();
    }
}
