package uk.councilportal.commentary.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.service.CommentaryAddress;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;

/** Where one gets from the text that is open: to the other text about the same, and to the indicator's page. */
@Named
@RequestScoped
public class CommentaryKinds {

    private static final String INDICATOR_PAGE = "indicator.xhtml";

    @Inject
    private CommentaryEdit edit;

    @Inject
    private CommentaryParameters parameters;

    /** The kinds of text about the same indicator or topic. */
    public List<Option> getOptions() {
        CommentaryAddress open = edit.getAddress();
        return Arrays.stream(CommentaryKind.values())
                .map(kind -> new Option(
                        Messages.text("commentary.kind." + kind),
                        parameters
                                .address(new CommentaryAddress(open.report(), open.month(), open.about(), kind))
                                .toString(),
                        kind == open.kind()))
                .toList();
    }

    /** The page with everything behind the figure. */
    public String getIndicatorAddress() {
        CommentaryAddress open = edit.getAddress();
        return PageAddress.of(INDICATOR_PAGE)
                .with(CommentaryParameters.REPORT, open.report())
                .with(CommentaryParameters.REF, open.about().ref())
                .with(CommentaryParameters.MONTH, open.month().toString())
                .toString();
    }
}
