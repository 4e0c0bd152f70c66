package uk.councilportal.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.OpenToSignedIn;

/**
 * National benchmarks: what official statistics publish for councils and England, councils' places among all of them, and
 * the means of their statistical neighbours.
 *
 * <p>The figures are published, so everybody who is signed in may read them. Each comes with its source, its year and the
 * version of the neighbour model.
 */
@Stateless
public class NationalBenchmarkService {
    private final NationalReader reader;

    /** For the proxy of the container only. */
    protected NationalBenchmarkService() {
        this(null);
    }

    @Inject
    public NationalBenchmarkService(NationalReader reader) {
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
}
