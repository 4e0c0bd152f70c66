package uk.councilportal.commentary.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.service.CommentaryAddress;
import uk.councilportal.commentary.service.CommentaryAddress.About;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;

/** The choices that stand in the address of the commentary page. A choice that cannot mean anything is not found. */
@RequestScoped
public class CommentaryParameters {
    static final String PAGE = "commentary.xhtml";
    static final String REPORT = "report";
    static final String MONTH = "month";
    static final String SHOW = "show";
    static final String REF = "ref";
    static final String TOPIC = "topic";
    static final String KIND = "kind";
    static final String DONE = "done";

    /** The topic that is no area. */
    static final String WHOLE_REPORT = "report";

    private static final String AREA = "area:";

    @Inject
    private AddressParameters parameters;

    /** What was given for a parameter. */
    Optional<String> get(String name) {
        return parameters.get(name);
    }

    Optional<ReportingMonth> month() {
        return parameters.month(MONTH);
    }

    /** The indicator or topic whose text is open. */
    Optional<About> about() {
        return get(REF).map(About::indicator).or(() -> get(TOPIC).map(CommentaryParameters::topic));
    }

    CommentaryKind kind() {
        String asked = get(KIND).orElse(CommentaryKind.ANALYSIS.name());
        return Arrays.stream(CommentaryKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(PageNotFoundException::new);
    }

    /** The address of the page for one text; the rows that were shown stay so. */
    PageAddress address(CommentaryAddress text) {
        About about = text.about();
        String topic = about.topic().isEmpty() ? WHOLE_REPORT : AREA + about.topic();
        return list(text.report(), text.month())
                .with(REF, about.ref())
                .with(TOPIC, about.isTopic() ? topic : "")
                .with(
                        KIND,
                        text.kind() == CommentaryKind.ANALYSIS
                                ? ""
                                : text.kind().name().toLowerCase(Locale.ROOT));
    }

    /** The address of the page for a month. */
    PageAddress list(String report, ReportingMonth month) {
        return PageAddress.of(PAGE)
                .with(REPORT, report)
                .with(MONTH, month.toString())
                .with(SHOW, get(SHOW).orElse(""));
    }

    private static About topic(String name) {
        if (!name.equals(WHOLE_REPORT) && !name.startsWith(AREA)) {
            throw new PageNotFoundException();
        }
        return About.topic(name.equals(WHOLE_REPORT) ? "" : name.substring(AREA.length()));
    }
}
