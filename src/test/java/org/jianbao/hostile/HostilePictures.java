package org.jianbao.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Pictures in PNG (ISO/IEC 15948), sound and broken ones. */
final class HostilePictures {

    private HostilePictures() {}

    /** {@return a black picture of a size in dots} */
    static byte[] png(int width, int height) {
        return png(width, height, packed(height * (3 * width + 1)), new byte[0]);
    }

    /** {@return a picture that says it has a size, and has what data it is given} */
    static byte[] png(int width, int height, byte[] data, byte[] before) {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8);
        head.put((byte) 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
        out.writeBytes(chunk("IHDR", head.array()));
        out.writeBytes(before);
        out.writeBytes(chunk("IDAT", data));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
        return chunk.put(name).put(data).putInt((int) sum.getValue()).array();
    }

    /** {@return so many zeros, packed: a thousandth of their number} */
    static byte[] packed(int zeros) {
        Deflater deflater = new Deflater(9);
        byte[] block = new byte[1 << 16];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int left = zeros; left > 0; left -= block.length) {
            deflater.setInput(block, 0, Math.min(left, block.length));
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
