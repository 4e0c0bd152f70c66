package uk.councilportal.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import uk.councilportal.notice.model.Notice;
import uk.councilportal.platform.config.MailSettings;
import uk.councilportal.platform.config.PortalConfiguration;

/** Hands notices to the mail server that the configuration names. Without one there is no mail. */
@ApplicationScoped
public class MailDispatch {
    private static final String PATIENCE = "10000";

    private final PortalConfiguration configuration;
    private final Clock clock;

    /** For the proxy of the container only. */
    protected MailDispatch() {
        this(null, null);
    }

    @Inject
    public MailDispatch(PortalConfiguration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    public boolean isOn() {
        return configuration.mail().isPresent();
    }

    /**
     * Sends a notice as plain text.
     *
     * @throws MessagingException when the mail server does not take it
     */
    void send(Notice notice) throws MessagingException {
        MailSettings settings =
                configuration.mail().orElseThrow(() -> new MessagingException("No mail server is configured"));
        MimeMessage message = new MimeMessage(session(settings));
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(notice.address()));
        message.setSubject(notice.subject(), StandardCharsets.UTF_8.name());
        message.setText(notice.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private static Session session(MailSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.encrypted()));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.encrypted()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user().orElse(""), settings.password());
            }
        });
    }
}
