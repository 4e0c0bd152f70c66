package uk.councilportal.access.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The portal's key to its audit trail. It is a setting and not in the database: whoever can only write there can make
 * neither an entry nor a chain that fits.
 */
public final class AuditKey {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public AuditKey(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The mark of an entry of this content. */
    public String mark(List<String> content) {
        return hmac("entry", joined(content));
    }

    /** The link of the entry in this place: it covers the entry's mark and, through the link before, all before it. */
    public String link(String linkBefore, long position, String mark) {
        return hmac("link", joined(List.of(linkBefore, String.valueOf(position), mark)));
    }

    /** The seal under both ends of the chain. */
    public String seal(ChainEnds ends) {
        return hmac(
                "ends",
                joined(List.of(
                        String.valueOf(ends.earlier()),
                        String.valueOf(ends.removedTo()),
                        ends.removedLink(),
                        String.valueOf(ends.sealedTo()),
                        ends.sealedLink())));
    }

    /** Whether the mark belongs to the content, at this place of the chain; entries from before the chain needed no key. */
    boolean fits(String mark, List<String> content, boolean fromBeforeTheChain) {
        return mark.equals(mark(content)) || (fromBeforeTheChain && mark.equals(markWithoutKey(content)));
    }

    /** The mark of an entry from before there was a chain, as the database made it when the chain began. */
    static String markWithoutKey(List<String> content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(joined(content).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyRuntimeHasIt) {
            throw new IllegalStateException(everyRuntimeHasIt);
        }
    }

    /** With the length of each part before it, no two lists of parts make the same text. */
    private static String joined(List<String> parts) {
        return parts.stream()
                .flatMap(part -> Stream.of(String.valueOf(part.codePointCount(0, part.length())), ":", part))
                .collect(Collectors.joining());
    }

    private String hmac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((purpose + " " + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyRuntimeHasIt) {
            throw new IllegalStateException(everyRuntimeHasIt);
        }
    }
}
