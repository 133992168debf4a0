package org.jianbao.press;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.TextStyle;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Role;

/**
 * The structure tree of a document, grown from the branches of what stands on its pages, and what
 * marks each line with its place in the tree. Each language has a part of its own, whole and in the
 * order of its manuscript, wherever its lines stand.
 */
final class TagTree implements Tagging {

    private final Anchors anchors;
    private final TagNode root;
    private final IdentityHashMap<Branch, TagNode> nodes = new IdentityHashMap<>();
    private final Map<String, TagNode> parts = new LinkedHashMap<>();

    /** By the name of the note that is called. */
    private final Map<String, TagNode> calls = new HashMap<>();

    private final NoteWords noteWords = new NoteWords();
    private final List<TagNode> notes = new ArrayList<>();
    private final Map<Integer, Leaf> leaves = new HashMap<>();

    /** What stands tagged on one page. */
    private static final class Leaf {
        private final IdentityHashMap<Placement, List<Stretch>> lines = new IdentityHashMap<>();
        private final IdentityHashMap<Placement, String> pictures = new IdentityHashMap<>();
        private final IdentityHashMap<GlyphRun, Links.Link> runs = new IdentityHashMap<>();

        /** The elements of the marked contents, by their numbers. */
        private final List<TagNode> contents = new ArrayList<>();

        /** The links that are read, each with its element. */
        private final Map<Links.Link, TagNode> links = new LinkedHashMap<>();
    }

    private TagTree(Anchors anchors, String language) {
        this.anchors = anchors;
        this.root = new TagNode(Branch.of(Role.DOCUMENT, language, 0), "");
    }

    /** {@return the tree of a plan whose main language is given} */
    static TagTree of(Plan plan, String language) {
        TagTree tree = new TagTree(Anchors.of(plan), language);
        plan.pages().forEach(page -> tree.leaves.put(page.number(), new Leaf()));
        inReadingOrder(plan).forEach(tree::read);
        tree.root.sort();
        new TagOrder(tree.root).put(tree.notes, tree.calls);
        return tree;
    }

    private static List<Page> inReadingOrder(Plan plan) {
        List<Page> pages = new ArrayList<>();
        plan.pages().stream()
                .collect(groupingBy(Page::part, LinkedHashMap::new, toList()))
                .forEach((part, own) -> pages.addAll(part.turned() ? own.reversed() : own));
        return pages;
    }

    /** {@return what a link's element leads to, where its words alone don't say it} */
    Optional<String> description(TagNode link, String number) {
        return noteWords.description(link, number);
    }

    TagNode root() {
        return root;
    }

    /** {@return where links can lead} */
    Anchors anchors() {
        return anchors;
    }

    /** {@return the elements of a page's marked contents, by their numbers} */
    List<TagNode> contents(int page) {
        return leaf(page).contents;
    }

    /** {@return the links of a page that are read, each with its element} */
    Map<Links.Link, TagNode> links(int page) {
        return leaf(page).links;
    }

    private Leaf leaf(int page) {
        Leaf leaf = leaves.get(page);
        if (leaf == null) {
            throw new IllegalArgumentException("page " + page + " is not of this plan");
        }
        return leaf;
    }

    @Override
    public List<Stretch> stretches(Page page, Placement.Line line) {
        List<Stretch> known = leaf(page.number()).lines.get(line);
        List<GlyphRun> runs = Tagging.printed(line);
        if (known != null || runs.isEmpty()) {
            return known == null ? List.of() : known;
        }
        return List.of(new Stretch(Tagging.artifact(line), runs, ""));
    }

    @Override
    public String mark(Page page, Placement placement) {
        return Optional.ofNullable(leaf(page.number()).pictures.get(placement))
                .orElseGet(() -> Tagging.artifact(placement));
    }

    private void read(Page page) {
        Leaf leaf = leaf(page.number());
        for (Links.Link link : new Links(anchors).on(page)) {
            link.runs().forEach(run -> leaf.runs.put(run, link));
        }
        for (Placement placement : page.placements()) {
            switch (placement) {
                case Placement.Line line when !line.tag().branch().isArtifact() ->
                        leaf.lines.put(line, read(page.number(), line, leaf));
                case Placement.Picture picture when !picture.tag().branch().isArtifact() ->
                        read(page.number(), picture, leaf);
                default -> {}
            }
        }
    }

    private void read(int page, Placement.Picture picture, Leaf leaf) {
        TagNode node = node(picture.tag().branch());
        node.standsAt(
                new Links.Area(
                        picture.x(),
                        picture.y(),
                        picture.x() + picture.width(),
                        picture.y() + picture.height()));
        leaf.pictures.put(picture, mark(node, words(page, node, leaf), ""));
    }

    /** Reads a line; runs that are one thing to a reader are marked together. */
    private List<Stretch> read(int page, Placement.Line line, Leaf leaf) {
        List<Stretch> stretches = new ArrayList<>();
        List<GlyphRun> open = new ArrayList<>();
        TagNode paragraph = node(line.tag().branch());
        noteWords.hear(line);
        String said = said(line, paragraph);
        List<GlyphRun> printed = Tagging.printed(line);
        List<GlyphRun> runs = told(printed);
        for (int i = 0; i < runs.size(); i++) {
            open.add(runs.get(i));
            boolean last = i == runs.size() - 1;
            if (last || !isOne(runs.get(i), runs.get(i + 1), leaf)) {
                TagNode node = host(open.getFirst(), paragraph, leaf);
                String mark = mark(node, words(page, node, leaf), said);
                stretches.add(new Stretch(mark, open, last ? line.line().after() : ""));
                open.clear();
            }
        }
        linksEndIn(page, stretches, leaf);
        if (runs.size() < printed.size()) {
            List<GlyphRun> dots = printed.stream().filter(run -> !isTold(run)).toList();
            stretches.add(new Stretch(Tagging.artifact(line), dots, ""));
        }
        return stretches;
    }

    /** {@return the runs of a line that say something: emphasis dots don't} */
    private static List<GlyphRun> told(List<GlyphRun> printed) {
        for (GlyphRun run : printed) {
            if (!isTold(run)) {
                return printed.stream().filter(TagTree::isTold).toList();
            }
        }
        return printed;
    }

    private static boolean isTold(GlyphRun run) {
        for (String text : run.texts()) {
            if (!text.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether two runs stand in the same element} */
    private static boolean isOne(GlyphRun one, GlyphRun other, Leaf leaf) {
        return one.style().language().equals(other.style().language())
                && one.style().call().equals(other.style().call())
                && Objects.equals(leaf.runs.get(one), leaf.runs.get(other));
    }

    /** An area stands after the words over which it lies. */
    private static void linksEndIn(int page, List<Stretch> stretches, Leaf leaf) {
        for (Stretch stretch : stretches) {
            Links.Link link = leaf.runs.get(stretch.runs().getFirst());
            TagNode node = link == null ? null : leaf.links.get(link);
            if (link != null && node != null) {
                TagKid.Area area = new TagKid.Area(page, link);
                if (!node.kids().contains(area)) {
                    node.add(area);
                }
            }
        }
    }

    /** {@return the element in which a run of a paragraph stands: a link, foreign words} */
    private TagNode host(GlyphRun run, TagNode paragraph, Leaf leaf) {
        TextStyle style = run.style();
        Links.Link link = leaf.runs.get(run);
        TagNode host = paragraph;
        if (style.call().isPresent()) {
            String id = style.call().get().id();
            host = host.inline(Role.REFERENCE, host.language(), "call " + id);
            noteWords.calls(host, paragraph.language() + "." + id);
            calls.putIfAbsent(paragraph.language() + "." + id, paragraph);
        }
        if (link != null) {
            host = host.inline(Role.LINK, host.language(), "link " + link.name());
            leaf.links.put(link, host);
        }
        if (!style.language().equals(paragraph.language())) {
            host = host.inline(Role.SPAN, style.language(), "language " + style.language());
        }
        return host;
    }

    private static TagKid.Words words(int page, TagNode node, Leaf leaf) {
        TagKid.Words words = new TagKid.Words(page, leaf.contents.size());
        leaf.contents.add(node);
        node.add(words);
        return words;
    }

    /** The lines of a cover's title are one line to a reader, with spaces where they are due. */
    private static String said(Placement.Line line, TagNode paragraph) {
        boolean goesOn =
                line.tag().kind() == Kind.COVER
                        && paragraph.role() == Role.H1
                        && !paragraph.kids().isEmpty();
        if (!goesOn) {
            return "";
        }
        String text = line.line().text();
        return Character.isIdeographic(text.codePointAt(0)) ? "" : " " + text;
    }

    private static String mark(TagNode node, TagKid.Words words, String said) {
        String mark = "/" + node.role().type() + " <</MCID " + words.number();
        return said.isEmpty()
                ? mark + ">> BDC"
                : new ContentStream().text(mark).text(" /ActualText ").unicode(said) + ">> BDC";
    }

    private TagNode node(Branch branch) {
        TagNode known = nodes.get(branch);
        if (known != null) {
            return known;
        }
        TagNode node = new TagNode(branch, "");
        nodes.put(branch, node);
        if (branch.order() == Branch.CALLED) {
            notes.add(node);
        } else {
            branch.parent().map(this::node).orElseGet(() -> part(branch)).add(node);
        }
        return node;
    }

    private TagNode part(Branch branch) {
        return parts.computeIfAbsent(
                branch.language(),
                language -> {
                    TagNode part = new TagNode(Branch.of(Role.PART, language, parts.size()), "");
                    root.add(part);
                    return part;
                });
    }
}
