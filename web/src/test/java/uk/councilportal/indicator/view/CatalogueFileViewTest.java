package uk.councilportal.indicator.view;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.service.CatalogueFilePreview;
import uk.councilportal.indicator.service.CatalogueImportService;
import uk.councilportal.indicator.service.CataloguePreview;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;

/** A file of the catalogue that was right when it was checked need not be right when it is stored. */
class CatalogueFileViewTest {

    /** A month was published in between, so that a row needs a reason now. */
    @Test
    void saysWhatIsWrongWithTheFileByNow() throws IOException {
        CatalogueFileView view = new CatalogueFileView();
        view.imports = new Overtaken();
        view.setFile(sent());
        view.check();
        assertThat(view.isStorable()).isTrue();

        view.store();

        assertThat(view.isStored()).isFalse();
        assertThat(view.isChangedByOthers()).isTrue();
        assertThat(view.isStorable()).isFalse();
        assertThat(view.getFailures()).extracting(ImportFailure::column).containsExactly("reason");
    }

    private static Part sent() {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (part, asked, nothing) -> switch (asked.getName()) {
                    case "getSubmittedFileName" -> "catalogue.csv";
                    case "getSize" -> 1L;
                    case "getInputStream" -> new ByteArrayInputStream(new byte[1]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    /** The file can be stored as long as nobody tries. */
    private static final class Overtaken extends CatalogueImportService {
        private boolean overtaken;

        @Override
        public CatalogueFilePreview preview(FileSource file) {
            return new CatalogueFilePreview(overtaken ? rejected(file) : accepted(file), List.of());
        }

        @Override
        public ImportOutcome storePreviewed(FileSource file, List<CataloguePreview> seen) {
            overtaken = true;
            throw new ImportRejectedException(rejected(file));
        }

        private static ImportOutcome accepted(FileSource file) {
            return ImportOutcome.taken(file, new ImportCounts(0, 1, 0, 0), Optional.empty());
        }

        private static ImportOutcome rejected(FileSource file) {
            FailureLog failures = new FailureLog();
            failures.add(2, "reason", "Say why");
            return ImportOutcome.rejected(file, failures);
        }
    }
}
