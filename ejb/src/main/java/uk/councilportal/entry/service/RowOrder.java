package uk.councilportal.entry.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;

/** Breakdowns in the council's order of dimensions and members: the whole council, single members, combinations. */
final class RowOrder implements Comparator<Breakdown> {
    private final Map<BreakdownPart, Integer> places = new HashMap<>();

    RowOrder(List<Dimension> dimensions) {
        for (Dimension dimension : dimensions) {
            for (DimensionMember member : dimension.members()) {
                places.put(new BreakdownPart(dimension.code(), member.name()), places.size());
            }
        }
    }

    @Override
    public int compare(Breakdown one, Breakdown other) {
        int bySize = Integer.compare(one.parts().size(), other.parts().size());
        for (int i = 0; bySize == 0 && i < one.parts().size(); i++) {
            int byPlace = Integer.compare(
                    place(one.parts().get(i)), place(other.parts().get(i)));
            if (byPlace != 0) {
                return byPlace;
            }
        }
        return bySize;
    }

    private int place(BreakdownPart part) {
        return places.getOrDefault(part, Integer.MAX_VALUE);
    }
}
