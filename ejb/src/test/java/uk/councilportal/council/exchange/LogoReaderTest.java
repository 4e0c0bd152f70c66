package uk.councilportal.council.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.council.model.CouncilLogo;

@DisplayName("The picture beside a council's name")
class LogoReaderTest {
    @ParameterizedTest(name = "{0} of {1} by {2}: {3}")
    @CsvSource({
        "png , 16  , 16  , 16 by 16",
        "png , 100 , 40  , 100 by 40",
        "jpeg, 480 , 80  , 240 by 40",
        "png , 1000, 2000, 40 by 80",
        "png , 2000, 16  , 240 by 2",
        "png , 15  , 40  , ''",
        "png , 40  , 15  , ''",
        "png , 2001, 40  , ''",
        "png , 40  , 2001, ''",
        "gif , 100 , 100 , ''",
        "bmp , 100 , 100 , ''",
    })
    void isAPngOrJpegOfFittingSizeAndKeptSmall(String format, int width, int height, String kept) throws IOException {
        assertThat(LogoReader.read(picture(format, width, height))
                        .map(logo -> logo.width() + " by " + logo.height())
                        .orElse(""))
                .isEqualTo(kept);
    }

    @Test
    void isWrittenAnewSoThatNothingElseIsKept() throws IOException {
        byte[] sent = picture("png", 40, 40);
        byte[] withMore = Arrays.copyOf(sent, sent.length + 8);
        System.arraycopy("<script>".getBytes(StandardCharsets.US_ASCII), 0, withMore, sent.length, 8);

        CouncilLogo logo = LogoReader.read(withMore).orElseThrow();

        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.png())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void isNothingThatOnlySaysItWereAPicture() throws IOException {
        assertThat(LogoReader.read(new byte[0])).isEmpty();
        assertThat(LogoReader.read("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(LogoReader.read(Arrays.copyOf(picture("png", 40, 40), 60))).isEmpty();
        assertThat(LogoReader.read(new byte[LogoReader.MOST_BYTES + 1])).isEmpty();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
