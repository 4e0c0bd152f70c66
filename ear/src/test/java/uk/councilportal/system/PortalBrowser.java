package uk.councilportal.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium or Chrome that is installed on this machine, without a window. Where there is none the test is
 * skipped with a message, or fails when {@code -Dportal.browser.required=true} says that one has to be there.
 */
public final class PortalBrowser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static Playwright playwright;
    private static Browser browser;

    private PortalBrowser() {}

    /** A new, empty browser profile of its own; the caller closes it. */
    public static BrowserContext newContext() {
        return newContext(new Browser.NewContextOptions());
    }

    /** A new, empty browser profile with a chosen window size, colour scheme and so on; the caller closes it. */
    public static BrowserContext newContext(Browser.NewContextOptions options) {
        return browser().newContext(options.setBaseURL(RunningPortal.get().baseUrl()));
    }

    /** Signs a sample user in through the sign-in page and returns at the page that was asked for. */
    public static Page signIn(BrowserContext context, String username, String path) {
        Page page = context.newPage();
        page.navigate(path);
        identify(page, username);
        page.waitForURL(url -> url.startsWith(RunningPortal.get().baseUrl()) && !url.contains("/callback"));
        return page;
    }

    /** Fills in the sign-in page for a sample user and sends it. */
    static void identify(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(username);
        page.locator("#kc-login").click();
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Path executable = installed().orElseThrow(PortalBrowser::missing);
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(arguments()));
        }
        return browser;
    }

    private static RuntimeException missing() {
        String message = "No Chromium or Chrome found (path, or -Dportal.browser=<file>): browser tests are skipped";
        if (Boolean.getBoolean("portal.browser.required")) {
            throw new AssertionError(message);
        }
        return Assumptions.abort(message);
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Optional<Path> installed() {
        String chosen = System.getProperty("portal.browser", "");
        if (!chosen.isEmpty()) {
            return Optional.of(Path.of(chosen));
        }
        Stream<Path> onThePath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onThePath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static synchronized void end() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }
}
