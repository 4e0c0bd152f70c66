package uk.councilportal.council.model;

/**
 * The picture beside a council's name.
 *
 * @param png the picture as PNG, written by the portal itself
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record CouncilLogo(byte[] png, int width, int height) {
    /** Takes a copy. */
    public CouncilLogo {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }
}
