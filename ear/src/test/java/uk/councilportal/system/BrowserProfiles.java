package uk.councilportal.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser profiles of one test: each new, empty and wide, all closed after the test. Of a test that failed a picture
 * of every page it had open is left in {@code ear/target/browser-failures}.
 *
 * <pre>
 * &#64;RegisterExtension
 * final BrowserProfiles browsers = new BrowserProfiles();
 * </pre>
 */
public final class BrowserProfiles implements AfterEachCallback {
    private static final Logger LOGGER = Logger.getLogger(BrowserProfiles.class.getName());
    private static final Path PICTURES = Path.of(System.getProperty("run.target", "target"), "browser-failures");
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 1000;

    private final List<BrowserContext> open = new ArrayList<>();

    /** Signs a sample user in, in a profile of their own, and returns at the page that was asked for. */
    public Page signIn(String username, String path) {
        return PortalBrowser.signIn(open(), username, path);
    }

    /** A profile in which nobody is signed in. */
    public BrowserContext open() {
        return open(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT));
    }

    /** A profile with a chosen window size, colour scheme and so on, in which nobody is signed in. */
    public BrowserContext open(Browser.NewContextOptions options) {
        BrowserContext profile = PortalBrowser.newContext(options);
        open.add(profile);
        return profile;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            picture("%s.%s.%s"
                    .formatted(
                            test.getRequiredTestClass().getSimpleName(),
                            test.getRequiredTestMethod().getName(),
                            test.getDisplayName().replaceAll("\\W+", "-")));
        }
        open.forEach(BrowserContext::close);
    }

    /** A page that cannot be painted any more must not hide why the test failed. */
    private void picture(String name) {
        List<Page> pages =
                open.stream().flatMap(profile -> profile.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            Path file = PICTURES.resolve(name + "." + i + ".png");
            try {
                pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(file));
                LOGGER.info(() -> "The page of the failed test: " + file);
            } catch (PlaywrightException failure) {
                LOGGER.log(Level.WARNING, failure, () -> "No picture " + file);
            }
        }
    }
}
