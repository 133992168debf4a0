package org.jianbao.press;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;

/** What has to be known of a picture's file beyond what Java's readers tell. */
final class PictureFile {

    private static final int PNG_SIGNATURE = 8;
    private static final int PROFILE_LIMIT = 16 << 20;

    private PictureFile() {}

    static BufferedImage decode(byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        if (picture == null) {
            throw new IOException("no known kind of picture");
        }
        return picture;
    }

    /** {@return whether a file is a JPEG of four components (ISO/IEC 10918-1, B.2.2)} */
    static boolean isCmykJpeg(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (in.remaining() < 4 || in.getShort() != (short) 0xFFD8) {
            return false;
        }
        while (in.remaining() >= 4 && (in.get() & 0xFF) == 0xFF) {
            int marker = in.get() & 0xFF;
            int start = in.position();
            int length = in.getShort() & 0xFFFF;
            boolean isFrame =
                    marker >= 0xC0
                            && marker <= 0xCF
                            && marker != 0xC4
                            && marker != 0xC8
                            && marker != 0xCC;
            if (isFrame) {
                return in.remaining() > 5 && in.get(start + 7) == 4;
            }
            if (start + length > file.length) {
                return false;
            }
            in.position(start + length);
        }
        return false;
    }

    /** {@return what the numbers of a picture in red, green and blue mean} */
    static ICC_Profile profile(byte[] file, BufferedImage picture) {
        ColorSpace space = picture.getColorModel().getColorSpace();
        if (space instanceof ICC_ColorSpace icc && space.getType() == ColorSpace.TYPE_RGB) {
            return ofPng(file).orElse(icc.getProfile());
        }
        return Samples.usual();
    }

    /** The chunk iCCP: a name, a zero, a zero for the method, the packed profile (11.3.2.3). */
    private static Optional<ICC_Profile> ofPng(byte[] file) {
        if (!new String(file, 1, 3, ISO_8859_1).equals("PNG")) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(file).position(PNG_SIGNATURE);
        while (in.remaining() > 12) {
            int length = in.getInt();
            byte[] type = new byte[4];
            in.get(type);
            String name = new String(type, ISO_8859_1);
            if (length < 0 || length > in.remaining() || name.equals("IDAT")) {
                return Optional.empty();
            }
            if (name.equals("iCCP")) {
                int at = in.position();
                return unpacked(Arrays.copyOfRange(file, at, at + length));
            }
            in.position(Math.min(in.limit(), in.position() + length + 4));
        }
        return Optional.empty();
    }

    private static Optional<ICC_Profile> unpacked(byte[] chunk) {
        int end = 0;
        while (end < chunk.length && chunk[end] != 0) {
            end++;
        }
        int from = Math.min(chunk.length, end + 2);
        var packed = new ByteArrayInputStream(chunk, from, chunk.length - from);
        try (InflaterInputStream in = new InflaterInputStream(packed)) {
            ICC_Profile profile = ICC_Profile.getInstance(in.readNBytes(PROFILE_LIMIT));
            return Optional.of(profile).filter(p -> p.getColorSpaceType() == ColorSpace.TYPE_RGB);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
