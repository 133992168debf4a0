package org.jianbao.press;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Compresses streams (ISO 32000-1, 7.4.4). The same bytes give the same whoever compresses them and
 * when. To make a deflater takes as long as to compress a page, so each is used again and again.
 * Safe for use by several threads.
 */
final class Packer implements AutoCloseable {

    /** That of zlib itself: the highest makes files smaller by less than one in a hundred. */
    private static final int LEVEL = 6;

    /** What is compressed in one go: short, since garbage is not collected meanwhile. */
    private static final int STEP = 1 << 13;

    private final Deque<Deflater> idle = new ArrayDeque<>();

    /** {@return bytes, compressed} */
    byte[] packed(byte[] bytes) {
        Deflater deflater = take();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + STEP);
        byte[] step = new byte[STEP];
        while (!deflater.finished()) {
            out.write(step, 0, deflater.deflate(step));
        }
        deflater.reset();
        put(deflater);
        return out.toByteArray();
    }

    private synchronized Deflater take() {
        @Nullable Deflater free = idle.poll();
        return free == null ? new Deflater(LEVEL) : free;
    }

    private synchronized void put(Deflater deflater) {
        idle.push(deflater);
    }

    /** Gives back what the deflaters hold. */
    @Override
    public synchronized void close() {
        idle.forEach(Deflater::end);
        idle.clear();
    }
}
