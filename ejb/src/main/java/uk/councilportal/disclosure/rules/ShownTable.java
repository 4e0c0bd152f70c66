package uk.councilportal.disclosure.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.disclosure.model.CellRelation;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.disclosure.model.FigureFlag;
import uk.councilportal.disclosure.model.ProtectedCell;
import uk.councilportal.disclosure.model.ProtectedTable;
import uk.councilportal.disclosure.model.RoundingBase;
import uk.councilportal.observation.model.MeasureValue;

/** Writes down what is shown once it is decided what is withheld. */
final class ShownTable<K> {

    private static final String WITHHELD =
            "withheld: it is a small number of children, or one could be worked out from it";

    private final ProtectedTable<K> table;
    private final DisclosureAudience audience;
    private final TableIndex<K> index;
    private final Withholding withholding;
    private final Map<K, DisclosurePolicy> restOnFew = new HashMap<>();

    ShownTable(ProtectedTable<K> table, DisclosureAudience audience, TableIndex<K> index, Withholding withholding) {
        this.table = table;
        this.audience = audience;
        this.index = index;
        this.withholding = withholding;
        table.relations().forEach(this::findSmallShares);
    }

    DisclosedTable<K> build(String version) {
        Map<K, DisclosedValue> values = new LinkedHashMap<>(table.cells().size() * 2);
        Map<K, Set<FigureFlag>> flags = new LinkedHashMap<>();
        for (int number = 0; number < table.cells().size(); number++) {
            ProtectedCell<K> cell = table.cells().get(number);
            if (cell.seen()) {
                values.put(cell.key(), shown(cell, withholding.isWithheld(number)));
                if (!cell.flags().isEmpty()) {
                    flags.put(cell.key(), cell.flags());
                }
            }
        }
        return new DisclosedTable<>(audience, version, values, flags);
    }

    private DisclosedValue shown(ProtectedCell<K> cell, boolean withheld) {
        if (cell.symbol().isPresent()) {
            DataSymbol symbol = cell.symbol().get();
            return DisclosedValue.marked(symbol, reason(symbol));
        }
        if (cell.value() instanceof MeasureValue.Missing missing) {
            return DisclosedValue.missing(missing);
        }
        if (withheld) {
            return DisclosedValue.suppressed(WITHHELD);
        }
        DisclosedValue value = number(cell, cell.number().orElseThrow());
        return isOwn(cell) ? smallBy(cell).map(value::markedSmall).orElse(value) : value;
    }

    private Optional<DisclosurePolicy> smallBy(ProtectedCell<K> cell) {
        return cell.isSmall() ? Optional.of(cell.policy()) : Optional.ofNullable(restOnFew.get(cell.key()));
    }

    /** 3.8: rounded for the eye, from the unrounded number. */
    private DisclosedValue number(ProtectedCell<K> cell, BigDecimal number) {
        BigDecimal rounded = rounding(cell).round(number);
        if (rounded.signum() == 0 && number.signum() != 0) {
            return DisclosedValue.marked(DataSymbol.LOW, reason(DataSymbol.LOW));
        }
        return DisclosedValue.shown(rounded, cell.format().format(rounded));
    }

    private RoundingBase rounding(ProtectedCell<K> cell) {
        if (!cell.isCount() || isOwn(cell)) {
            return RoundingBase.NONE;
        }
        return cell.council().isPresent() ? cell.policy().rounding() : audience.aggregates();
    }

    private boolean isOwn(ProtectedCell<K> cell) {
        return cell.council().filter(audience::seesExactly).isPresent();
    }

    private void findSmallShares(CellRelation<K> relation) {
        if (relation instanceof CellRelation.Share<K> share) {
            ProtectedCell<K> part = table.cells().get(index.number(share.numerator()));
            ProtectedCell<K> whole = table.cells().get(index.number(share.denominator()));
            if (isOwn(part)
                    && part.isCount()
                    && part.number().isPresent()
                    && whole.number().isPresent()) {
                BigDecimal rest = whole.number().get().subtract(part.number().get());
                if (part.isSmall() || part.policy().isSmall(rest)) {
                    restOnFew.put(share.cell(), part.policy());
                }
            }
        }
    }

    private static String reason(DataSymbol symbol) {
        return switch (symbol) {
            case NOT_APPLICABLE -> "a figure would have no meaning";
            case UNAVAILABLE -> "not available from its publisher";
            case CONFIDENTIAL -> "withheld by its publisher";
            case LOW -> "rounds to zero but is not zero";
            case LOW_RELIABILITY -> "not reliable enough to be shown";
        };
    }
}
