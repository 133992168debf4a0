package org.jianbao.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Role;
import org.jspecify.annotations.Nullable;

/** An element of the structure tree while it grows (ISO 32000-1, 14.7.2). */
final class TagNode implements TagKid {

    /** The place of an element's own words among its kids: after a label, before a note. */
    static final long WORDS = 1;

    private final Branch branch;
    private final String key;
    private final List<TagKid> kids = new ArrayList<>();
    private Role role;
    private @Nullable TagNode parent;
    private Optional<Links.Area> box = Optional.empty();

    /**
     * An element without kids.
     *
     * @param branch what it is
     * @param key by which a part of a line is known to go on on the next; empty for none
     */
    TagNode(Branch branch, String key) {
        this.branch = branch;
        this.key = key;
        this.role = branch.role();
    }

    @Override
    public long order() {
        return key.isEmpty() ? branch.order() : WORDS;
    }

    Branch branch() {
        return branch;
    }

    Role role() {
        return role;
    }

    /** Makes it a heading of another level. */
    void level(int level) {
        role = Role.heading(level);
    }

    String language() {
        return branch.language();
    }

    List<TagKid> kids() {
        return kids;
    }

    Optional<TagNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return where on its page a figure stands} */
    Optional<Links.Area> box() {
        return box;
    }

    void standsAt(Links.Area area) {
        box = Optional.of(area);
    }

    void add(TagKid kid) {
        insert(kids.size(), kid);
    }

    void insert(int index, TagKid kid) {
        kids.add(index, kid);
        if (kid instanceof TagNode node) {
            node.parent = this;
        }
    }

    /** Replaces all kids. */
    void hold(List<TagKid> others) {
        kids.clear();
        others.forEach(this::add);
    }

    /** {@return the part of a line that goes on, or a new one of a role and language} */
    TagNode inline(Role inner, String language, String name) {
        if (!kids.isEmpty() && kids.getLast() instanceof TagNode last && last.key.equals(name)) {
            return last;
        }
        TagNode node = new TagNode(Branch.of(inner, language, WORDS), name);
        add(node);
        return node;
    }

    /** Puts the kids of all elements below into the order in which they are read. */
    void sort() {
        if (!isSorted()) {
            kids.sort(Comparator.comparingLong(TagKid::order));
        }
        for (TagKid kid : kids) {
            if (kid instanceof TagNode node) {
                node.sort();
            }
        }
    }

    private boolean isSorted() {
        for (int i = 1; i < kids.size(); i++) {
            if (kids.get(i).order() < kids.get(i - 1).order()) {
                return false;
            }
        }
        return true;
    }

    /** {@return the kids that are elements, a copy} */
    List<TagNode> nodes() {
        List<TagNode> nodes = new ArrayList<>();
        for (TagKid kid : kids) {
            if (kid instanceof TagNode node) {
                nodes.add(node);
            }
        }
        return nodes;
    }
}
