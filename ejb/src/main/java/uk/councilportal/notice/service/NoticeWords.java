package uk.councilportal.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.councilportal.identity.model.Person;
import uk.councilportal.notice.model.Notice;
import uk.councilportal.notice.model.NoticeKey;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.ReturnedItem;

/** Writes notices: plain text with a link to the page, and never a figure. */
@ApplicationScoped
public class NoticeWords {
    private static final ResourceBundle TEXT =
            ResourceBundle.getBundle("uk.councilportal.notice.service.notice", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LONGEST_SUBJECT = 300;

    private final PortalConfiguration configuration;

    /** For the proxy of the container only. */
    protected NoticeWords() {
        this(null);
    }

    @Inject
    public NoticeWords(PortalConfiguration configuration) {
        this.configuration = configuration;
    }

    /** The notice of an occasion for one person. */
    Notice write(Occasion occasion, Person person) {
        MonthLine line = occasion.line();
        NoticeKey key = new NoticeKey(line.report(), line.month(), occasion.name(), person.name());
        String subject = text("subject." + occasion.kind(), arguments(occasion)).replaceAll("\\p{Cntrl}", " ");
        String fitting = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
        return new Notice(key, occasion.kind(), person.email().orElseThrow(), fitting, body(occasion));
    }

    private String body(Occasion occasion) {
        List<String> lines = new ArrayList<>();
        lines.add(text("said." + occasion.kind(), arguments(occasion)));
        if (!occasion.reason().isEmpty()) {
            lines.add("");
            lines.add(text("reason", occasion.reason()));
        }
        if (!occasion.asked().isEmpty()) {
            lines.add("");
            lines.add(text("cells"));
            occasion.asked().stream().map(NoticeWords::cell).forEach(lines::add);
        }
        lines.add("");
        lines.add(text("link", link(occasion)));
        lines.add("");
        lines.add(text("why", configuration.baseUrl() + "/app/preferences.xhtml"));
        return String.join("\n", lines) + "\n";
    }

    private static Object[] arguments(Occasion occasion) {
        MonthLine line = occasion.line();
        return switch (occasion.kind()) {
            case SUBMITTED, RETURNED -> new Object[] {line.title(), line.month().longName(), occasion.by()};
            case PUBLISHED ->
                new Object[] {
                    line.title(),
                    line.month().longName(),
                    occasion.by(),
                    String.valueOf(line.issues().size())
                };
            case DEADLINE_NEAR -> new Object[] {line.title(), line.month().longName(), day(line.deadline())};
        };
    }

    private String link(Occasion occasion) {
        String page = switch (occasion.kind()) {
            case SUBMITTED, RETURNED, DEADLINE_NEAR -> "review";
            case PUBLISHED -> "scorecard";
        };
        MonthLine line = occasion.line();
        return "%s/app/%s.xhtml?report=%s&month=%s"
                .formatted(
                        configuration.baseUrl(),
                        page,
                        URLEncoder.encode(line.report(), StandardCharsets.UTF_8),
                        line.month());
    }

    private static String cell(ReturnedItem item) {
        String part = item.cell().breakdown().members().replace(";", " · ");
        return text("cell", item.cell().code(), item.cell().period().code()) + (part.isEmpty() ? "" : ", " + part);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String text(String key, Object... arguments) {
        return new MessageFormat(TEXT.getString(key), Locale.UK).format(arguments);
    }
}
