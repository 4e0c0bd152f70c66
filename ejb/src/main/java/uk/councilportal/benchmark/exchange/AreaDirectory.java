package uk.councilportal.benchmark.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.NationalArea;

/**
 * The areas that files of national data name, by number or by ONS code. A file in the common layout describes its areas,
 * so it may name new ones, and codes an area had before or has since; they are collected here to be kept with the file.
 */
public final class AreaDirectory {
    private final Map<String, NationalArea> areas = new HashMap<>();
    private final Map<String, String> keyByCode;
    private final Map<String, NationalArea> added = new LinkedHashMap<>();
    private final Map<String, String> addedCodes = new LinkedHashMap<>();

    /**
     * @param kept the areas that are kept
     * @param keyByCode the keys of areas by every ONS code they are known to have or have had
     */
    public AreaDirectory(Collection<NationalArea> kept, Map<String, String> keyByCode) {
        kept.forEach(area -> areas.put(area.key(), area));
        this.keyByCode = new HashMap<>(keyByCode);
    }

    /** The area with a number of the official tool. */
    Optional<NationalArea> findByNumber(String number) {
        String key = OfficialRegions.findCode(number).orElse(number);
        return Optional.ofNullable(areas.get(key));
    }

    /** The key of an area as a file describes it; an area that is not known yet is added. */
    String keyOf(NationalArea described) {
        String code = described.onsCode().map(AuthorityCode::value).orElse("");
        NationalArea known = areas.get(described.key());
        if (known == null) {
            boolean codeTaken = keyByCode.containsKey(code);
            NationalArea fresh = codeTaken
                    ? new NationalArea(
                            described.key(), described.kind(), described.name(), described.region(), Optional.empty())
                    : described;
            areas.put(fresh.key(), fresh);
            added.put(fresh.key(), fresh);
        }
        if (!code.isEmpty() && keyByCode.putIfAbsent(code, described.key()) == null) {
            addedCodes.put(code, described.key());
        }
        return described.key();
    }

    /** The areas that are new. */
    public Collection<NationalArea> added() {
        return added.values();
    }

    /** The ONS codes that are new, with the keys of their areas. */
    public Map<String, String> addedCodes() {
        return Map.copyOf(addedCodes);
    }

    /** The name of an area, for people. */
    public String nameOf(String key) {
        return Optional.ofNullable(areas.get(key)).map(NationalArea::name).orElse(key);
    }
}
