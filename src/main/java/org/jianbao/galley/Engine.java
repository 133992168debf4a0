package org.jianbao.galley;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.FontResolver;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/**
 * What Flying Saucer wants to know of the world: nothing is fetched, no font is resolved, nobody
 * points at anything.
 */
public final class Engine {
    private Engine() {}

    /** {@return a context without fonts, files and network, for so many dots to the point} */
    public static SharedContext context(int dots) {
        SharedContext shared =
                new SharedContext(
                        new NothingFetched(),
                        new NoFontResolver(),
                        new NothingReplaced(),
                        new ITextTextRenderer(),
                        72f * dots,
                        dots * 3 / 4);
        shared.setPrint(false);
        return shared;
    }

    /** Fonts are chosen by our composer. */
    static final class NoFonts implements FontContext {}

    private static final class NoFontResolver implements FontResolver {
        @Override
        public @Nullable FSFont resolveFont(
                SharedContext context, FontSpecification specification) {
            return null;
        }

        @Override
        public void flushCache() {}
    }

    /** Pictures are placed by the makeup. */
    private static final class NothingReplaced implements ReplacedElementFactory {
        @Override
        public @Nullable ReplacedElement createReplacedElement(
                LayoutContext context,
                BlockBox box,
                UserAgentCallback agent,
                int width,
                int height) {
            return null;
        }

        @Override
        public void reset() {}

        @Override
        public void remove(Element element) {}

        @Override
        public void setFormSubmissionListener(FormSubmissionListener listener) {}
    }

    /** No pointer, no focus. */
    static final class Unmoved implements UserInterface {
        @Override
        public boolean isHover(Element element) {
            return false;
        }

        @Override
        public boolean isActive(Element element) {
            return false;
        }

        @Override
        public boolean isFocus(Element element) {
            return false;
        }
    }

    private static final class NothingFetched implements UserAgentCallback {
        @Override
        public CSSResource getCSSResource(String uri) {
            return new CSSResource(InputStream.nullInputStream());
        }

        @Override
        public ImageResource getImageResource(String uri) {
            return new ImageResource(uri, null);
        }

        @Override
        public @Nullable XMLResource getXMLResource(String uri) {
            return null;
        }

        @Override
        public byte @Nullable [] getBinaryResource(String uri) {
            return null;
        }

        @Override
        public boolean isVisited(@Nullable String uri) {
            return false;
        }

        @Override
        public void setBaseURL(@Nullable String uri) {}

        @Override
        public String getBaseURL() {
            return "";
        }

        @Override
        public @Nullable String resolveURI(@Nullable String uri) {
            return uri;
        }
    }
}
