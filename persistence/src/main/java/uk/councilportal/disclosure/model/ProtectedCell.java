package uk.councilportal.disclosure.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/**
 * One figure of a table before anybody has decided what may be shown of it. Never leaves the services.
 *
 * @param key what the figure is known by; anything with equals
 * @param value the figure, unrounded
 * @param format how it is printed; only a {@link MeasureUnit#COUNT} is ever a small number by itself
 * @param policy how its indicator is protected
 * @param council whose figure it is; empty for a figure over several councils
 * @param seen whether it is printed anywhere the reader can look; an unseen count is protected from being worked out
 * @param symbol what its publisher printed in place of a number, if so
 * @param flags what is said beside it
 * @param <K> the kind of key
 */
public record ProtectedCell<K>(
        K key,
        MeasureValue value,
        DisplayFormat format,
        DisclosurePolicy policy,
        Optional<AuthorityCode> council,
        boolean seen,
        Optional<DataSymbol> symbol,
        Set<FigureFlag> flags) {

    /** A figure of one council. */
    public static <K> ProtectedCell<K> of(
            K key, AuthorityCode council, MeasureValue value, DisplayFormat format, DisclosurePolicy policy) {
        return new ProtectedCell<>(key, value, format, policy, Optional.of(council), true, Optional.empty(), Set.of());
    }

    /** A figure over several councils, such as the sum of a region. */
    public static <K> ProtectedCell<K> aggregate(
            K key, MeasureValue value, DisplayFormat format, DisclosurePolicy policy) {
        return new ProtectedCell<>(key, value, format, policy, Optional.empty(), true, Optional.empty(), Set.of());
    }

    /** The same figure where no page, document or interface prints it, but others from which it could be worked out. */
    public ProtectedCell<K> unseen() {
        return new ProtectedCell<>(key, value, format, policy, council, false, symbol, flags);
    }

    /** A cell for which its publisher gave a symbol and no number. */
    public ProtectedCell<K> marked(DataSymbol given) {
        MeasureValue none = MeasureValue.missing(MissingReason.NOT_AVAILABLE);
        return new ProtectedCell<>(key, none, format, policy, council, seen, Optional.of(given), flags);
    }

    /** The same figure with something said beside it. */
    public ProtectedCell<K> flagged(FigureFlag flag) {
        EnumSet<FigureFlag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new ProtectedCell<>(key, value, format, policy, council, seen, symbol, Set.copyOf(more));
    }

    /** The number, if the figure has one. */
    public Optional<BigDecimal> number() {
        return value.known();
    }

    /** Whether the figure is a count. */
    public boolean isCount() {
        return format.unit() == MeasureUnit.COUNT;
    }

    /** Whether the figure is a count so small that nobody outside the council may see it (statistics and disclosure, 3.2). */
    public boolean isSmall() {
        return isCount() && number().filter(policy::isSmall).isPresent();
    }
}
