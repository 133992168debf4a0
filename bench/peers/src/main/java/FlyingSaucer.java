import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Makes a PDF with Flying Saucer: {@code FlyingSaucer HTML PDF [TIMES]}; says the milliseconds of each time. */
public final class FlyingSaucer {

    private FlyingSaucer() {}

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < (args.length > 2 ? Integer.parseInt(args[2]) : 1); i++) {
            long start = System.nanoTime();
            try (OutputStream pdf = Files.newOutputStream(Path.of(args[1]))) {
                ITextRenderer renderer = ITextRenderer.fromUrl(Path.of(args[0]).toUri().toString());
                renderer.layout();
                renderer.createPDF(pdf);
            }
            System.out.println((System.nanoTime() - start) / 1e6);
        }
    }
}
