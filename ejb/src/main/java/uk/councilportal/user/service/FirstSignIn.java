package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.repository.OneTimeLinkRepository;

/**
 * How somebody who was invited comes in for the first time: by a mail of the sign-in service, or, in development, where no
 * mail is sent, by a link that works once.
 */
@ApplicationScoped
public class FirstSignIn {
    /** How long a link works: over a weekend. The realm holds the same for the links of its mails. */
    public static final Duration VALID = Duration.ofDays(3);

    private static final int BYTES = 24;

    private final PortalConfiguration configuration;
    private final UserKeeper keeper;
    private final OneTimeLinkRepository links;
    private final Clock clock;

    /** For the proxy of the container only. */
    protected FirstSignIn() {
        this(null, null, null, null);
    }

    @Inject
    public FirstSignIn(PortalConfiguration configuration, UserKeeper keeper, OneTimeLinkRepository links, Clock clock) {
        this.configuration = configuration;
        this.keeper = keeper;
        this.links = links;
        this.clock = clock;
    }

    /** Lets somebody in: has the mail sent, or answers the link, with which earlier ones no longer work. */
    Optional<String> invite(String name) {
        if (!configuration.isDevelopment()) {
            keeper.sendInvitation(name);
            return Optional.empty();
        }
        String code = random();
        links.replace(digest(code), name, LocalDateTime.now(clock).plus(VALID));
        return Optional.of(configuration.baseUrl() + "/welcome.xhtml?code=" + code);
    }

    /** Uses a link up and gives its owner a password for one sign-in; empty where the link does not work. */
    Optional<FirstPassword> open(String code) {
        if (!configuration.isDevelopment()) {
            return Optional.empty();
        }
        String digest = digest(code);
        return links.findName(digest, LocalDateTime.now(clock))
                .filter(name -> links.use(digest))
                .map(name -> {
                    String password = random();
                    keeper.giveFirstPassword(name, password);
                    return new FirstPassword(name, password);
                });
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String code) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
