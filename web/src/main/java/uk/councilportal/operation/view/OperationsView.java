package uk.councilportal.operation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.RunningJobs;
import uk.councilportal.operation.model.MonthUnderWay;
import uk.councilportal.operation.model.SlowQuery;
import uk.councilportal.operation.model.StoredImport;
import uk.councilportal.operation.service.OperationService;
import uk.councilportal.operation.service.PortalState;
import uk.councilportal.operation.service.WorkLine;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;

/** How the portal is doing at this moment. What is to be given up is asked about first; it stands in the address. */
@Named
@RequestScoped
public class OperationsView {
    private static final String ASK = "ask";
    private static final String DONE = "done";

    @Inject
    private OperationService service;

    @Inject
    private AddressParameters parameters;

    private PortalState state;
    private List<MonthUnderWay> months = List.of();
    private List<StoredImport> imports = List.of();
    private List<SlowQuery> queries = List.of();
    private List<WorkLine> work = List.of();

    /** Looks at everything once. */
    public void load() {
        if (state == null) {
            state = service.state();
            months = service.months();
            imports = service.imports();
            queries = service.slowQueries();
            work = service.work();
        }
    }

    /** Gives up what was asked about. */
    public void cancel() {
        boolean given = service.cancel(parameters.require(ASK));
        Redirect.to(page().with(DONE, given ? "cancelled" : "ended"));
    }

    PortalState state() {
        load();
        return state;
    }

    List<MonthUnderWay> months() {
        load();
        return months;
    }

    List<StoredImport> imports() {
        load();
        return imports;
    }

    List<SlowQuery> queries() {
        load();
        return queries;
    }

    List<WorkLine> work() {
        load();
        return work;
    }

    /** The work asked about, while it is under way. */
    public Optional<RunningJobs.Line> asked() {
        return parameters
                .get(ASK)
                .flatMap(id -> work().stream()
                        .map(WorkLine::work)
                        .filter(one -> one.id().equals(id))
                        .findFirst());
    }

    public boolean isAsked() {
        return asked().isPresent();
    }

    public String getAskedId() {
        return asked().map(RunningJobs.Line::id).orElse("");
    }

    /** What has just been done, nothing where nothing was. */
    public String getDone() {
        String key = "operations.done." + parameters.get(DONE).orElse("");
        return Messages.has(key) ? Messages.text(key) : null;
    }

    static PageAddress page() {
        return PageAddress.of("operations.xhtml");
    }

    static String askAddress(String id) {
        return page().with(ASK, id).toString();
    }
}
