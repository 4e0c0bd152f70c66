package uk.councilportal.benchmark.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.benchmark.exchange.AreaDirectory;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.benchmark.rules.AreaSuccession;

/** The areas of national data as files need them. Used by the import services within their transaction. */
@ApplicationScoped
public class NationalAreas {
    private final NationalAreaRepository areas;

    /** For the proxy of the container only. */
    protected NationalAreas() {
        this(null);
    }

    @Inject
    public NationalAreas(NationalAreaRepository areas) {
        this.areas = areas;
    }

    /** All areas by key. */
    Map<String, NationalArea> map() {
        return areas.listAreas().stream().collect(Collectors.toMap(NationalArea::key, Function.identity()));
    }

    /** What files may name. */
    AreaDirectory directory() {
        return new AreaDirectory(areas.listAreas(), areas.mapKeysByCode());
    }

    /** Keeps areas, with the codes they have and what they continue. */
    void keep(List<NationalArea> kept) {
        kept.forEach(areas::keep);
        areas.follow(AreaSuccession.ofKeys());
        areas.flush();
        areas.keepCodes(kept.stream()
                .filter(area -> area.onsCode().isPresent())
                .collect(Collectors.toMap(area -> area.onsCode().orElseThrow().value(), NationalArea::key)));
    }

    /** Keeps what a file in the common layout has described. */
    void keepAdded(AreaDirectory directory) {
        keep(List.copyOf(directory.added()));
        areas.keepCodes(directory.addedCodes());
        areas.flush();
    }
}
