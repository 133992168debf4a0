package org.jianbao.press;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Role;

/**
 * Puts a structure tree in order: notes after the paragraphs that call them, sections around what
 * their headings lead, rows with all their cells, headings without a gap in their levels.
 */
final class TagOrder {

    private final TagNode root;
    private int level;

    TagOrder(TagNode root) {
        this.root = root;
    }

    /**
     * Puts all in order.
     *
     * @param notes that are to stand after what calls them
     * @param calls by the note's name the element in which it is called first
     */
    void put(List<TagNode> notes, Map<String, TagNode> calls) {
        place(notes, calls);
        root.nodes().forEach(TagOrder::complete);
        root.nodes().forEach(TagOrder::section);
        root.nodes().forEach(this::number);
    }

    private void place(List<TagNode> notes, Map<String, TagNode> calls) {
        Map<TagNode, TagNode> lastOf = new HashMap<>();
        for (TagNode note : notes) {
            note.sort();
            TagNode caller = calls.get(note.branch().name().orElse(""));
            if (caller == null) {
                partOf(note).add(note);
            } else if (isCell(caller)) {
                caller.add(note);
            } else {
                TagNode within = caller.parent().orElse(root);
                TagNode after = lastOf.getOrDefault(caller, caller);
                within.insert(within.kids().indexOf(after) + 1, note);
                lastOf.put(caller, note);
            }
        }
    }

    private static boolean isCell(TagNode node) {
        return node.role() == Role.CELL || node.role() == Role.HEAD_CELL;
    }

    private TagNode partOf(TagNode note) {
        return root.nodes().stream()
                .filter(part -> part.language().equals(note.language()))
                .findFirst()
                .orElse(root);
    }

    /** A cell in which nothing stands is a cell (ISO 14289-1, 7.5: tables are regular). */
    private static void complete(TagNode node) {
        List<TagNode> cells = node.role() == Role.ROW ? node.nodes() : List.of();
        if (node.role() == Role.ROW && cells.size() < node.branch().columns()) {
            List<TagKid> all = new ArrayList<>();
            for (int i = 0; i < node.branch().columns(); i++) {
                long place = i;
                all.add(
                        cells.stream()
                                .filter(cell -> cell.order() == place)
                                .findFirst()
                                .orElseGet(() -> empty(node, cells.getFirst().role(), place)));
            }
            node.hold(all);
        }
        for (TagKid kid : node.kids()) {
            if (kid instanceof TagNode inner) {
                complete(inner);
            }
        }
    }

    private static TagNode empty(TagNode row, Role role, long place) {
        return new TagNode(row.branch().child(role, place), "");
    }

    /** Parts a language's text into sections, each from its heading to the next as high. */
    private static void section(TagNode part) {
        List<TagKid> top = new ArrayList<>();
        Deque<TagNode> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        for (TagKid kid : List.copyOf(part.kids())) {
            int level = kid instanceof TagNode node ? node.role().level() : 0;
            boolean inText = kid.order() >= 0 && kid.order() != Branch.LAST;
            while (!open.isEmpty()
                    && (kid.order() == Branch.LAST || (level > 0 && levels.getFirst() >= level))) {
                open.pop();
                levels.pop();
            }
            if (level > 0 && inText) {
                TagNode section =
                        new TagNode(Branch.of(Role.SECTION, part.language(), kid.order()), "");
                addTo(open, top, section);
                open.push(section);
                levels.push(level);
            }
            addTo(open, top, kid);
        }
        part.hold(top);
    }

    private static void addTo(Deque<TagNode> open, List<TagKid> top, TagKid kid) {
        if (open.isEmpty()) {
            top.add(kid);
        } else {
            open.getFirst().add(kid);
        }
    }

    /** A heading is at most one level below the last (ISO 14289-1, 7.4.2). */
    private void number(TagNode node) {
        if (node.role().level() > 0) {
            level = Math.min(node.role().level(), level + 1);
            node.level(level);
        }
        for (TagKid kid : node.kids()) {
            if (kid instanceof TagNode inner) {
                number(inner);
            }
        }
    }
}
