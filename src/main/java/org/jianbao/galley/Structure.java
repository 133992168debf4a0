package org.jianbao.galley;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Role;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The tree of a text, read off the elements of the galley: for each of them its branch. Branches at
 * the top are in the order of the manuscript's blocks; within, in that in which they are asked for.
 */
final class Structure {

    /** More than any block has branches. */
    private static final long BLOCK = 1_000_000;

    private final String language;
    private final Element body;
    private final Map<Element, Branch> branches = new HashMap<>();
    private int asked;

    /**
     * A tree without branches.
     *
     * @param language BCP 47 tag
     * @param body the element at the top, which is no branch
     */
    Structure(String language, Element body) {
        this.language = language;
        this.body = body;
    }

    /** A block begins: what is asked for in it is counted from its beginning. */
    void begin() {
        asked = 0;
    }

    /** {@return a place that comes after all those given before within a block} */
    private long next(int block) {
        return block * BLOCK + ++asked;
    }

    /** {@return a new branch below an element's, or at the top} */
    Branch leaf(Role role, @Nullable Element parent, int block) {
        Optional<Branch> within =
                parent == null || parent.equals(body)
                        ? Optional.empty()
                        : Optional.of(branch(parent, block));
        long place = next(block);
        return within.map(b -> b.child(role, place))
                .orElseGet(() -> Branch.of(role, language, place));
    }

    /** Says what an element is, where its name does not. */
    void put(Element element, Branch branch) {
        branches.put(element, branch);
    }

    /** {@return the branch of an element: of a list's item its body} */
    Branch branch(Element element, int block) {
        Branch known = branches.get(element);
        if (known != null) {
            return known;
        }
        Branch branch = grow(element, block);
        branches.put(element, branch);
        return branch;
    }

    private Branch grow(Element element, int block) {
        Element parent = element.getParentNode() instanceof Element above ? above : null;
        return switch (element.getTagName()) {
            case "hr" -> Branch.ARTIFACT;
            case "ul" -> leaf(Role.LIST, parent, block);
            case "ol" -> leaf(Role.LIST, parent, block).numbered();
            case "li" -> {
                Branch item = leaf(Role.ITEM, parent, block);
                yield item.child(Role.ITEM_BODY, next(block));
            }
            case "blockquote", "aside" -> leaf(Role.QUOTATION, parent, block);
            case "pre" -> leaf(Role.PARAGRAPH, parent, block).child(Role.CODE, 0);
            case "figure" -> leaf(Role.GROUP, parent, block);
            case "figcaption" -> leaf(Role.CAPTION, parent, block);
            case "table" -> leaf(Role.TABLE, parent, block);
            case "tr" -> leaf(Role.ROW, parent, block);
            case "th" -> leaf(Role.HEAD_CELL, parent, block);
            case "td" -> leaf(Role.CELL, parent, block);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    leaf(Role.heading(element.getTagName().charAt(1) - '0'), parent, block);
            default -> leaf(Role.PARAGRAPH, parent, block);
        };
    }

    /**
     * {@return the branch of what is set of an element: a paragraph of its own in what holds some}
     */
    Branch text(Element element, int block) {
        return switch (element.getTagName()) {
            case "li", "blockquote", "aside" -> leaf(Role.PARAGRAPH, element, block);
            default -> branch(element, block);
        };
    }

    /** {@return the branch of an item's bullet, number or label} */
    Branch label(Element item, int block) {
        Branch body = branch(item, block);
        return body.parent().orElse(body).child(Role.LABEL, 0);
    }

    /** {@return a branch that is read after all others of an element} */
    Branch last(Role role, Element parent, int block) {
        return branch(parent, block).child(role, Branch.LAST);
    }
}
