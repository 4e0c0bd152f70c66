package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.exchange.LogoReader;
import uk.councilportal.council.service.CouncilLogoService;
import uk.councilportal.council.service.SuccessionService;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Option;

/** A council's picture, and the council that follows it. */
@Named
@RequestScoped
public class CouncilFurther {
    private static final String SUCCESSOR = "successor";
    private static final String SUCCEEDED = "SUCCEEDED";

    @Inject
    private SuccessionService successions;

    @Inject
    private CouncilLogoService logos;

    @Inject
    private CouncilParameters parameters;

    @Inject
    private CouncilActions actions;

    @Inject
    private CouncilOptions options;

    private Part picture;

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    public String typed(String name) {
        return parameters.typed(name);
    }

    /** The councils that another can become part of. */
    public List<Option> getSuccessors() {
        return options.others(SUCCESSOR, council -> council.state().admitsPeople());
    }

    public void keepLogo() {
        actions.act("picture", "LOGO", () -> logos.keep(parameters.seen(), bytes()));
    }

    /** A choice that was not made is the council itself, which is refused. */
    public void merge() {
        AuthorityCode successor = AuthorityCode.find(typed(SUCCESSOR)).orElseGet(parameters::code);
        actions.act(SUCCESSOR, SUCCEEDED, () -> successions.merge(parameters.seen(), successor, since()));
    }

    public void recode() {
        actions.act("new_code", SUCCEEDED, () -> successions.recode(parameters.seen(), typed("new_code"), since()));
    }

    /** The day typed; none where it is no day. */
    private LocalDate since() {
        return Days.parse(typed("since")).orElse(null);
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
