import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a PDF with openhtmltopdf: {@code OpenHtmlToPdf HTML PDF [TIMES]}; says the milliseconds of each time. */
public final class OpenHtmlToPdf {

    private OpenHtmlToPdf() {}

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < (args.length > 2 ? Integer.parseInt(args[2]) : 1); i++) {
            long start = System.nanoTime();
            try (OutputStream pdf = Files.newOutputStream(Path.of(args[1]))) {
                new PdfRendererBuilder()
                        .withFile(Path.of(args[0]).toFile())
                        .toStream(pdf)
                        .run();
            }
            System.out.println((System.nanoTime() - start) / 1e6);
        }
    }
}
