package uk.councilportal.council.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.council.service.SuccessionPreview;
import uk.councilportal.council.service.SuccessionService;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Option;

/** The council that follows one, or its new code: what would happen is seen before it does. */
@Named
@ViewScoped
public class SuccessionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SUCCESSOR = "successor";
    private static final String SINCE = "since";
    private static final String NEW_CODE = "new_code";
    private static final String SUCCEEDED = "SUCCEEDED";

    @Inject
    transient SuccessionService successions;

    @Inject
    CouncilParameters parameters;

    @Inject
    CouncilActions actions;

    @Inject
    CouncilOptions options;

    private transient SuccessionPreview preview;

    public String typed(String name) {
        return parameters.typed(name);
    }

    /** The councils that another can become part of. */
    public List<Option> getSuccessors() {
        return options.others(SUCCESSOR, council -> council.state().admitsPeople());
    }

    public SuccessionPreview getPreview() {
        return preview;
    }

    public void previewMerge() {
        show(SUCCESSOR, () -> successions.previewMerge(parameters.seen(), successor(), since()));
    }

    public void previewRecode() {
        show(NEW_CODE, () -> successions.previewRecode(parameters.seen(), typed(NEW_CODE), since()));
    }

    /** Does what was previewed; where it would do something else by now, nothing is done, and it can be previewed again. */
    public void confirm() {
        SuccessionPreview seen = preview;
        if (seen == null) {
            return;
        }
        boolean merged = seen.succession().kind() == Succession.Kind.MERGED;
        preview = null;
        if (merged) {
            succeed(SUCCESSOR, () -> successions.merge(parameters.seen(), successor(), since(), seen));
        } else {
            succeed(NEW_CODE, () -> successions.recode(parameters.seen(), typed(NEW_CODE), since(), seen));
        }
    }

    private void succeed(String form, Runnable action) {
        actions.act(form, about(form), SUCCEEDED, action);
    }

    private void show(String form, Supplier<SuccessionPreview> what) {
        preview = null;
        actions.look(form, about(form), () -> preview = what.get());
    }

    private static Function<CouncilProblem, String> about(String form) {
        return problem -> problem == CouncilProblem.SINCE ? SINCE : form;
    }

    /** A choice that was not made is the council itself, which is refused. */
    private AuthorityCode successor() {
        return AuthorityCode.find(typed(SUCCESSOR)).orElseGet(parameters::code);
    }

    /** The day typed; none where it is no day. */
    private LocalDate since() {
        return Days.parse(typed(SINCE)).orElse(null);
    }
}
