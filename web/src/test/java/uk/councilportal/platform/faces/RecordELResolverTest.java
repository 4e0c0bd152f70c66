package uk.councilportal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records in page expressions. */
@DisplayName("A record in an expression")
class RecordELResolverTest {

    /** A record as the services return them. */
    public record Person(String name, Optional<Person> chief) {}

    private static final Person TWO = new Person("Two", Optional.empty());
    private static final Person ONE = new Person("One", Optional.of(TWO));

    private final ELResolver resolver = new RecordELResolver();
    private final ELContext context = new BareContext();

    @Test
    void givesItsComponentsByName() {
        assertThat(resolver.getValue(context, ONE, "name")).isEqualTo("One");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void givesAnOptionalAsItsValueOrAsNothing() {
        assertThat(resolver.getValue(context, ONE, "chief")).isEqualTo(TWO);
        assertThat(resolver.getValue(context, TWO, "chief")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void hasNoOtherProperties() {
        resolver.getValue(context, ONE, "age");

        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesOtherObjectsToOthers() {
        resolver.getValue(context, "text", "length");

        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> resolver.setValue(context, ONE, "name", "Other"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class BareContext extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
