package uk.councilportal.platform.config;

import java.util.Optional;

/** The mail server notices are handed to, and who they come from. Its password is never written anywhere. */
public record MailSettings(
        String host, int port, boolean encrypted, Optional<String> user, String password, String from) {

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
