package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.source.SourceSpan;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a stretch of a file as one YAML document of scalars, lists and maps.
 *
 * <p>It stands on the parser's events, not on its object model, so that every value keeps its place
 * and nothing is resolved. Aliases are refused: they are the stuff of "billion laughs" and no
 * briefing needs one.
 */
final class YamlReader {

    /** Lists and maps within each other; what we read needs four. */
    private static final int DEEPEST = 12;

    /** Characters of a document; the parser's time grows with the square of a value's length. */
    private static final int LONGEST = 200_000;

    private final Desk desk;
    private final String text;
    private final int base;

    /** The offset in the text of each of its code points, and of its end. */
    private final int[] offsets;

    private Iterator<Event> events = List.<Event>of().iterator();

    private YamlReader(Desk desk, int start, int end) {
        this.desk = desk;
        this.text = desk.source().text().substring(start, end);
        this.base = start;
        this.offsets = offsets(text);
    }

    /**
     * {@return the document between two offsets; empty when it is broken, which is then reported} A
     * document with nothing in it is an empty mapping.
     */
    static Optional<Yaml> read(Desk desk, int start, int end) {
        return new YamlReader(desk, start, end).document();
    }

    private Optional<Yaml> document() {
        if (text.length() > LONGEST) {
            desk.report(YamlProblems.tooComplex(character(0), "more than 200,000 characters"));
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder().build();
            events = new Parse(settings).parseString(text).iterator();
            Event event = events.next();
            while (event.getEventId() == Event.ID.StreamStart
                    || event.getEventId() == Event.ID.DocumentStart) {
                event = events.next();
            }
            if (event.getEventId() == Event.ID.StreamEnd) {
                return Optional.of(new Yaml.Mapping(List.of(), span(0, 0)));
            }
            Yaml root = value(event, 0);
            refuseSecondDocument();
            return Optional.of(root);
        } catch (Refused refused) {
            desk.report(YamlProblems.tooComplex(refused.span, refused.what));
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(this::offset).orElse(0);
            desk.report(YamlProblems.broken(character(at), e.getProblem()));
        } catch (ReaderException e) {
            desk.report(
                    YamlProblems.broken(
                            character(codePointOffset(e.getPosition())),
                            "this character cannot stand here"));
        } catch (YamlEngineException e) {
            desk.report(YamlProblems.broken(character(0), String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private void refuseSecondDocument() {
        events.next(); // the end of the first
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(span(next), "a second document");
        }
    }

    private Yaml value(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new Refused(span(event), "nesting this deep");
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> sequence(start, depth);
            case MappingStartEvent start -> mapping(start, depth);
            case AliasEvent alias -> throw new Refused(span(alias), "an alias");
            default -> throw new IllegalStateException("event " + event);
        };
    }

    private Yaml scalar(ScalarEvent event) {
        String value = CharacterSieve.sifted(desk, event.getValue(), span(event));
        boolean none =
                event.getScalarStyle() == ScalarStyle.PLAIN
                        && (value.equals("~") || value.equals("null"));
        return new Yaml.Scalar(none ? "" : value, span(event));
    }

    private Yaml sequence(Event start, int depth) {
        List<Yaml> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(value(event, depth + 1));
            event = events.next();
        }
        return new Yaml.Sequence(items, span(start, event));
    }

    private Yaml mapping(Event start, int depth) {
        List<Yaml.Entry> entries = new ArrayList<>();
        Map<String, SourceSpan> seen = new HashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Yaml key = value(event, depth + 1);
            Yaml value = value(events.next(), depth + 1);
            if (!(key instanceof Yaml.Scalar(String name, SourceSpan keySpan))) {
                desk.report(YamlProblems.wrongType(key, "A key", "a text"));
            } else if (seen.containsKey(name)) {
                desk.report(YamlProblems.keyTwice(name, keySpan, seen.get(name)));
            } else {
                seen.put(name, keySpan);
                entries.add(new Yaml.Entry(name, keySpan, value));
            }
            event = events.next();
        }
        return new Yaml.Mapping(entries, span(start, event));
    }

    private SourceSpan span(Event event) {
        return span(event, event);
    }

    private SourceSpan span(Event first, Event last) {
        int start = first.getStartMark().map(this::offset).orElse(0);
        int end = last.getEndMark().map(this::offset).orElse(start);
        return span(start, Math.max(start, end));
    }

    private SourceSpan span(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return desk.span(base + start, base + last);
    }

    private SourceSpan character(int offset) {
        return desk.span(base + offset, Math.min(base + offset + 1, base + text.length()));
    }

    /** Marks count code points; our offsets count UTF-16 units. */
    private int offset(Mark mark) {
        return codePointOffset(mark.getIndex());
    }

    private int codePointOffset(int codePoints) {
        return offsets[Math.clamp(codePoints, 0, offsets.length - 1)];
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[offsets.length - 1] = at;
        return offsets;
    }

    /** Well-formed YAML that we do not take. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SourceSpan span;
        private final String what;

        Refused(SourceSpan span, String what) {
            this.span = span;
            this.what = what;
        }
    }
}
