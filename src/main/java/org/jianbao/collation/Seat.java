package org.jianbao.collation;

import java.util.Optional;
import org.jianbao.change.Change;
import org.jianbao.change.Portion;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Role;

/**
 * To what of a text a line belongs, whichever page it stands on.
 *
 * @param language BCP 47 tag
 * @param what a block, a note, the cover, the contents
 * @param name of the note, index of the block; empty elsewhere
 */
record Seat(String language, What what, String name) {

    enum What {
        BLOCK,
        NOTE,
        COVER,
        CONTENTS
    }

    /** {@return the seat of what stands on a page; empty for furniture} */
    static Optional<Seat> of(Placement.Tag tag) {
        Optional<String> note = note(tag.branch());
        if (note.isPresent()) {
            // A note's branch has its name after that of the language, which tells notes apart.
            String name = note.get().substring(tag.language().length() + 1);
            return Optional.of(new Seat(tag.language(), What.NOTE, name));
        }
        if (tag.block() >= 0) {
            return Optional.of(new Seat(tag.language(), What.BLOCK, String.valueOf(tag.block())));
        }
        if (tag.kind() == Kind.COVER) {
            return Optional.of(new Seat(tag.language(), What.COVER, ""));
        }
        return tag.kind() == Kind.CONTENTS
                ? Optional.of(new Seat(tag.language(), What.CONTENTS, ""))
                : Optional.empty();
    }

    /** {@return the seat of a portion of a text; empty for entries of the front matter} */
    static Optional<Seat> of(Portion portion, Change change) {
        return switch (portion.kind()) {
            case FRONT_MATTER -> Optional.empty();
            case NOTE -> Optional.of(new Seat(change.language(), What.NOTE, portion.name()));
            default -> Optional.of(block(change.language(), portion.block()));
        };
    }

    static Seat block(String language, int block) {
        return new Seat(language, What.BLOCK, String.valueOf(block));
    }

    private static Optional<String> note(Branch branch) {
        Optional<Branch> place = Optional.of(branch);
        while (place.isPresent() && place.get().role() != Role.NOTE) {
            place = place.get().parent();
        }
        return place.flatMap(Branch::name);
    }
}
