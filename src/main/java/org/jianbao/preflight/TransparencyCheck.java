package org.jianbao.preflight;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Transparency, which PDF/X-1a does not know. */
final class TransparencyCheck implements Check {

    static final Rule OPAQUE = Rule.iso("PF251", "There is no transparency", "11", Profile.X1A);

    private static final String HINT = "Flatten transparency on export, or deliver PDF/X-4.";

    @Override
    public List<Rule> rules() {
        return List.of(OPAQUE);
    }

    @Override
    public void page(Sheet sheet, Findings findings) {
        group(sheet.page().getCOSObject(), sheet.place(), findings);
    }

    @Override
    public void resource(Resource resource, Findings findings) {
        if (resource.kind() != Resource.Kind.XOBJECT) {
            return;
        }
        group(resource.dictionary(), resource.place(), findings);
        if (resource.dictionary().getDictionaryObject(COSName.SMASK) instanceof COSStream) {
            findings.add(OPAQUE, resource.place(), "A picture has a soft mask.", HINT);
        }
    }

    private static void group(COSDictionary owner, Place place, Findings findings) {
        @Nullable COSDictionary group = owner.getCOSDictionary(COSName.GROUP);
        if (group != null && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S))) {
            findings.add(OPAQUE, place, "There is a transparency group.", HINT);
        }
    }

    @Override
    public void mark(Sheet sheet, Mark mark, Findings findings) {
        if (mark.laying().isTransparent()) {
            findings.add(OPAQUE, mark.place(), "What lies beneath a mark shows through.", HINT);
        }
    }
}
