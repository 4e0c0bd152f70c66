package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.view.PackView;
import uk.councilportal.council.service.SeenLogoService;

/** The pictures of the councils in a board's pack, asked for all at once. */
@Named
@RequestScoped
public class PackLogos {

    @Inject
    private SeenLogoService service;

    @Inject
    private PackView pack;

    private Map<AuthorityCode, byte[]> logos;

    /** For an image; empty where the council has none. */
    public String of(String council) {
        if (logos == null) {
            logos = service.logos(pack.getProfiles().stream()
                    .map(profile -> new AuthorityCode(profile.code()))
                    .collect(Collectors.toSet()));
        }
        return Optional.ofNullable(logos.get(new AuthorityCode(council)))
                .map(CouncilLogo::inline)
                .orElse("");
    }
}
