package org.jianbao.makeup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of the text: what stands there, in which language, and within what. All lines
 * of a paragraph have the same branch, however they are torn and wherever they stand, so that the
 * tree comes out in the order of the manuscript. A branch is known by itself, not by what it says:
 * two paragraphs may be alike. Immutable.
 */
public final class Branch {

    /** What is painted and not read. */
    public static final Branch ARTIFACT = new Branch(Role.ARTIFACT, "", 0, null, Details.NONE);

    /** The order of what stands where it is called, as a note does. */
    public static final long CALLED = Long.MIN_VALUE;

    /** The orders of what stands before the text: the cover, the contents. */
    public static final long COVER = -2;

    public static final long CONTENTS = -1;

    /** The order of what stands after all others. */
    public static final long LAST = Long.MAX_VALUE;

    private final Role role;
    private final String language;
    private final long order;
    private final @Nullable Branch parent;
    private final Details details;

    private Branch(
            Role role, String language, long order, @Nullable Branch parent, Details details) {
        this.role = role;
        this.language = language;
        this.order = order;
        this.parent = parent;
        this.details = details;
    }

    /**
     * What is told of a branch beside its role.
     *
     * @param alternative what a picture shows, in words
     * @param name by which a note is called
     * @param columns of a row's table; 0 for what is no row
     * @param numbered whether a list has numbers or letters
     */
    private record Details(
            Optional<String> alternative, Optional<String> name, int columns, boolean numbered) {
        static final Details NONE = new Details(Optional.empty(), Optional.empty(), 0, false);
    }

    /**
     * {@return a branch of a language's text}
     *
     * @param role what stands there
     * @param language BCP 47 tag
     * @param order among its neighbors: the least is read first, of equals what stands first
     */
    public static Branch of(Role role, String language, long order) {
        return new Branch(role, language, order, null, Details.NONE);
    }

    /** {@return a branch within this one} */
    public Branch child(Role inner, long place) {
        return new Branch(inner, language, place, this, Details.NONE);
    }

    /** {@return another branch, with words for those who cannot see it} */
    public Branch described(String alternative) {
        return with(
                new Details(
                        Optional.of(alternative), details.name, details.columns, details.numbered));
    }

    /** {@return another branch, of a note with a name} */
    public Branch named(String name) {
        return with(
                new Details(
                        details.alternative, Optional.of(name), details.columns, details.numbered));
    }

    /** {@return another branch, a row of as many cells} */
    public Branch wide(int columns) {
        return with(new Details(details.alternative, details.name, columns, details.numbered));
    }

    /** {@return another branch, a list whose items are numbered} */
    public Branch numbered() {
        return with(new Details(details.alternative, details.name, details.columns, true));
    }

    private Branch with(Details others) {
        return new Branch(role, language, order, parent, others);
    }

    /** {@return what stands there} */
    public Role role() {
        return role;
    }

    /** {@return BCP 47 tag} */
    public String language() {
        return language;
    }

    /** {@return its place among its neighbors} */
    public long order() {
        return order;
    }

    /** {@return what it stands within; empty at the top of a language's text} */
    public Optional<Branch> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return what a picture shows} */
    public Optional<String> alternative() {
        return details.alternative;
    }

    /** {@return the name by which a note is called} */
    public Optional<String> name() {
        return details.name;
    }

    /** {@return how many cells a row has} */
    public int columns() {
        return details.columns;
    }

    /** {@return whether a list has numbers or letters} */
    public boolean isNumbered() {
        return details.numbered;
    }

    /** {@return whether it is painted and not read} */
    public boolean isArtifact() {
        return role == Role.ARTIFACT;
    }
}
