package org.jianbao.preflight;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jianbao.diagnostic.Severity;

/** Files within the file. */
final class AttachmentCheck implements Check {

    static final Rule ATTACHED = Rule.house("PF553", "No files are attached", Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(ATTACHED);
    }

    @Override
    public void file(PdfFile file, Findings findings) {
        COSDictionary names = file.catalog().getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
            findings.add(
                    ATTACHED,
                    Place.of("document catalog"),
                    "Other files are attached to the file.",
                    "A print file needs none: export without attachments.");
        }
    }
}
