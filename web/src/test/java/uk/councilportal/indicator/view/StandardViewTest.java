package uk.councilportal.indicator.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.StandardLinks;
import uk.councilportal.indicator.model.StandardUse;
import uk.councilportal.indicator.service.CatalogueChangedException;
import uk.councilportal.indicator.service.CatalogueEntry;
import uk.councilportal.indicator.service.CatalogueImpact;
import uk.councilportal.indicator.service.CatalogueLine;
import uk.councilportal.indicator.service.CataloguePreview;
import uk.councilportal.indicator.service.CatalogueSeen;
import uk.councilportal.indicator.service.CatalogueService;
import uk.councilportal.indicator.service.StandardDifference;
import uk.councilportal.indicator.service.StandardRefusedException;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Fault;

/** What is typed about a standard indicator is stored only as it was previewed. */
class StandardViewTest {
    private static final String DEFINITION = "definition";

    private final Kept kept = new Kept();
    private final StandardView view = new StandardView();

    @BeforeEach
    void typesAndPreviews() {
        view.catalogue = kept;
        view.parameters = new Nothing();
        view.load();
        view.getForm().setCode("visits");
        type("Visits made.");
        view.check();
    }

    @Test
    void showsWhatWasTypedAfterThePreviewAndStoresNothing() {
        kept.refusal = new CatalogueChangedException("visits");
        type("Calls made.");

        view.store();

        assertThat(kept.seen.differences())
                .extracting(StandardDifference::after)
                .containsExactly("Visits made.");
        assertThat(view.isChanged()).isTrue();
        assertThat(view.getForm().getCells()).containsEntry(DEFINITION, "Calls made.");
        assertThat(view.getPreview().differences())
                .extracting(StandardDifference::after)
                .containsExactly("Calls made.");
    }

    /** A month was published in between, so that a reason is needed now. */
    @Test
    void saysWhatIsWrongWithItByNow() {
        kept.refusal = new StandardRefusedException(List.of());
        kept.wrong = List.of(new ImportFailure(1, "reason", "Say why"));

        view.store();

        assertThat(view.getPreview()).isNull();
        assertThat(view.isChanged()).isFalse();
        assertThat(view.getFaults()).containsExactly(new Fault("reason", "Reason for the change: Say why"));
    }

    @Test
    void previewsFirstWhatHasNotBeenPreviewed() {
        kept.wrong = List.of(new ImportFailure(1, "reason", "Say why"));
        view.check();
        kept.wrong = List.of();

        view.store();

        assertThat(kept.seen).isNull();
        assertThat(view.getPreview()).isNotNull();
    }

    private void type(String definition) {
        view.getForm().getCells().put(DEFINITION, definition);
    }

    /** An address that names nothing. */
    private static final class Nothing extends AddressParameters {
        @Override
        public Optional<String> get(String name) {
            return Optional.empty();
        }
    }

    /** A catalogue that finds something wrong, or refuses to store. */
    private static final class Kept extends CatalogueService {
        private List<ImportFailure> wrong = List.of();
        private RuntimeException refusal;
        private CataloguePreview seen;

        @Override
        public List<CatalogueLine> list() {
            return List.of();
        }

        @Override
        public CataloguePreview preview(CatalogueEntry entry) {
            if (!wrong.isEmpty()) {
                throw new StandardRefusedException(wrong);
            }
            CatalogueImpact none = new CatalogueImpact(new StandardLinks(entry.code(), 0, 0), StandardUse.NONE, 0, 0);
            StandardDifference typed = new StandardDifference(
                    Optional.empty(), DEFINITION, "", entry.cells().get(DEFINITION));
            return new CataloguePreview(entry.code(), List.of(typed), "", new CatalogueSeen(0, none));
        }

        @Override
        public void store(CatalogueEntry entry, CataloguePreview previewed) {
            seen = previewed;
            throw refusal;
        }
    }
}
