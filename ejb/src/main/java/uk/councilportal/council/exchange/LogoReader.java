package uk.councilportal.council.exchange;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import uk.councilportal.council.model.CouncilLogo;

/**
 * Reads the picture beside a council's name: PNG or JPEG, by what it holds and not by what it is called.
 *
 * <p>It is decoded and written anew as a small PNG, so that nothing but a picture is ever kept or shown.
 */
public final class LogoReader {
    /** The most bytes a picture may have. */
    public static final int MOST_BYTES = 512 * 1024;
    /** The fewest pixels a side may have. */
    public static final int FEWEST_PIXELS = 16;
    /** The most pixels a side may have. */
    public static final int MOST_PIXELS = 2_000;

    private static final int SHOWN_WIDTH = 240;
    private static final int SHOWN_HEIGHT = 80;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private LogoReader() {}

    /** The picture as it is kept; empty when it is none, or too large. */
    public static Optional<CouncilLogo> read(byte[] sent) {
        if (sent.length == 0 || sent.length > MOST_BYTES) {
            return Optional.empty();
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            return read(input);
        } catch (IOException | RuntimeException notReadable) {
            return Optional.empty();
        }
    }

    private static Optional<CouncilLogo> read(ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(input, true, true);
            boolean right = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                    && fits(reader.getWidth(0))
                    && fits(reader.getHeight(0));
            return right ? Optional.of(written(scaled(reader.read(0)))) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static boolean fits(int pixels) {
        return pixels >= FEWEST_PIXELS && pixels <= MOST_PIXELS;
    }

    private static BufferedImage scaled(BufferedImage image) {
        double factor = Math.min(
                1, Math.min((double) SHOWN_WIDTH / image.getWidth(), (double) SHOWN_HEIGHT / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static CouncilLogo written(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new CouncilLogo(png.toByteArray(), image.getWidth(), image.getHeight());
    }
}
