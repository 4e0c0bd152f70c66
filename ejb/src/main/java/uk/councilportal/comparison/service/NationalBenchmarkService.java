package uk.councilportal.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.OpenToSignedIn;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.benchmark.rules.AskedYear;

/**
 * National benchmarks: what official statistics publish for councils and England, councils' places among all of them, and
 * the means of their statistical neighbours.
 *
 * <p>The figures are published, so everybody who is signed in may read them. Each comes with its source, its year and the
 * version of the neighbour model.
 */
@Stateless
public class NationalBenchmarkService {
    private final Caller caller;
    private final NationalReader reader;

    /** For the proxy of the container only. */
    protected NationalBenchmarkService() {
        this(null, null);
    }

    @Inject
    public NationalBenchmarkService(Caller caller, NationalReader reader) {
        this.caller = caller;
        this.reader = reader;
    }

    /**
     * The benchmarks of a standard indicator in one year.
     *
     * @throws BenchmarkNotFoundException when the indicator, the neighbour model or a council is not known
     */
    @OpenToSignedIn
    public NationalBenchmarks benchmarks(@AuditObject NationalQuestion question) {
        return new NationalComposer(reader.read(question)).compose(question.councils());
    }

    /** What the latest official statistics say about the caller's own council; empty where nothing is published. */
    @Requires(Permission.SCORECARD_READ)
    public Optional<NationalNote> ownNote(@AuditObject String indicator) {
        NationalQuestion question =
                new NationalQuestion(indicator, AskedYear.latest(), Optional.empty(), Set.of(caller.council()));
        NationalMaterial material = reader.read(question);
        return material.keys().containsKey(caller.council())
                ? new NationalNotes(new NationalComposer(material).compose(question.councils())).note()
                : Optional.empty();
    }
}
