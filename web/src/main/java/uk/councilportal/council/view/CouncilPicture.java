package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import uk.councilportal.council.exchange.LogoReader;
import uk.councilportal.council.service.CouncilLogoService;

/** The picture beside a council's name. */
@Named
@RequestScoped
public class CouncilPicture {
    @Inject
    private CouncilLogoService logos;

    @Inject
    private CouncilParameters parameters;

    @Inject
    private CouncilActions actions;

    private Part picture;

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    public void keepLogo() {
        actions.act("picture", "LOGO", () -> logos.keep(parameters.seen(), bytes()));
    }

    /** One byte more than is allowed is enough to see that it is too large. */
    private byte[] bytes() {
        if (picture == null) {
            return new byte[0];
        }
        try (InputStream stream = picture.getInputStream()) {
            return stream.readNBytes(LogoReader.MOST_BYTES + 1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
