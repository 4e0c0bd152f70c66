package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Asks every page and every REST address of the matrix as everybody, for the own council and for another one. */
class AddressMatrixIT {
    private static final Path MATRIX = Path.of(
            "..", "web", "src", "test", "resources", "uk", "councilportal", "access", "matrix", "addresses.txt");
    private static final Map<String, String> PEOPLE = Map.of(
            "rotherham-officer", "data-officer",
            "rotherham-owner", "indicator-owner",
            "rotherham-approver", "approver",
            "rotherham-viewer", "viewer",
            "rotherham-admin", "council-admin",
            "board-all", "board-member",
            "portal-admin", "portal-admin");
    private static final String SET_UP_WRONGLY = "two-councils";
    private static final String OWN = "month=2017-03&report=ROTH-SG&ref=1.1&indicator=cpp-count";
    private static final String OTHER = "month=2017-01&report=NORF&ref=1.1&indicator=cpp-count";
    private static final int SIGNED_OUT = 401;
    private static final List<Integer> REFUSED = List.of(403, 404);
    /** What is sent where something is to be stored: nothing that could be. */
    private static final String NONSENSE = "nonsense";
    /** Let in, and told in one way or another that it is nonsense. */
    private static final List<Integer> LET_IN = List.of(200, 400, 422);
    /** Let in, and told that there is nothing of this number. */
    private static final int NOTHING_THERE = 404;
    /** What is to be changed or withdrawn where something is: nothing there could be. */
    private static final String NO_NUMBER = "0";

    private static final int NOT_PERMITTED = 403;

    private final RunningPortal portal = RunningPortal.get();

    /** One line of the matrix. */
    private record Address(String kind, String path, String place, Set<String> roles) {
        static Address of(String line) {
            String[] parts = line.split("\\s*\\|\\s*");
            String[] address = parts[0].split(" ", 2);
            return new Address(address[0], address[1], parts[1], Set.of(parts[2].split(" ")));
        }

        boolean isPage() {
            return kind.equals("page");
        }

        boolean isForStoring() {
            return kind.equals("POST") || kind.equals("PUT") || isForRemoving();
        }

        boolean isForRemoving() {
            return kind.equals("DELETE");
        }

        /** Whether the address names one of several things by its number. */
        boolean isOfOne() {
            return path.contains("{id}");
        }

        boolean isPublic() {
            return roles.contains("public");
        }

        boolean allows(String role) {
            return isPublic() || roles.contains("all") || roles.contains(role);
        }

        String ofOwnCouncil() {
            return filled("E08000018", "ROTH-SG", OWN);
        }

        String ofOtherCouncil() {
            return filled("E10000020", "NORF", OTHER);
        }

        private String filled(String council, String report, String query) {
            return path.replace("{onsCode}", council)
                            .replace("{report}", report)
                            .replace("{month}", query.replaceAll("^month=|&.*", ""))
                            .replace("{ref}", "1.1")
                            .replace("{indicator}", "cpp-count")
                            .replace("{id}", NO_NUMBER)
                    + (path.contains("?") ? "&" : "?")
                    + query;
        }
    }

    @TestFactory
    Stream<DynamicTest> givesEveryRoleWhatTheMatrixSays() throws IOException {
        List<Address> addresses = addresses();
        return PEOPLE.keySet().stream().sorted().flatMap(person -> testsFor(person, addresses));
    }

    @TestFactory
    Stream<DynamicTest> givesSomebodyInTwoCouncilsNothingButAnExplanation() throws IOException {
        BrowserSession browser = BrowserSession.of(portal, SET_UP_WRONGLY);
        return addresses().stream()
                .filter(address -> !address.isPublic())
                .map(address -> DynamicTest.dynamicTest(address.path(), () -> {
                    assertThat(status(address, SET_UP_WRONGLY, browser, address.ofOwnCouncil()))
                            .isEqualTo(403);
                    assertThat(status(address, SET_UP_WRONGLY, browser, address.ofOtherCouncil()))
                            .isEqualTo(403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> givesNobodyOnlyThePublicPages() throws IOException {
        BrowserSession browser = new BrowserSession(portal);
        return addresses().stream()
                .map(address -> DynamicTest.dynamicTest(address.path(), () -> {
                    int expected = address.isPublic() ? 200 : address.isPage() ? 302 : SIGNED_OUT;
                    assertThat(statusForNobody(address, browser)).isEqualTo(expected);
                }));
    }

    private Stream<DynamicTest> testsFor(String person, List<Address> addresses) {
        BrowserSession browser = BrowserSession.of(portal, person);
        return addresses.stream()
                .map(address -> DynamicTest.dynamicTest(
                        person + " " + address.path(), () -> expectMatrix(person, browser, address)));
    }

    private void expectMatrix(String person, BrowserSession browser, Address address) {
        int own = status(address, person, browser, address.ofOwnCouncil());
        int other = status(address, person, browser, address.ofOtherCouncil());
        if (address.isOfOne()) {
            boolean allowed = address.allows(PEOPLE.get(person));
            assertThat(List.of(own, other)).containsOnly(allowed ? NOTHING_THERE : NOT_PERMITTED);
        } else if (address.allows(PEOPLE.get(person))) {
            assertThat(own).isIn(address.isForStoring() ? LET_IN : List.of(200));
            assertThat(other)
                    .isIn(
                            address.place().equals("council")
                                    ? List.of(404)
                                    : address.isForStoring() ? LET_IN : List.of(200));
        } else {
            assertThat(own).isIn(REFUSED);
            assertThat(other).isIn(REFUSED);
        }
    }

    private int status(Address address, String person, BrowserSession browser, String path) {
        if (address.isPage()) {
            return browser.follow(browser.get(path)).statusCode();
        }
        return address.isForStoring()
                ? portal.send(nonsense(address, portal.authorised(person, path)))
                        .statusCode()
                : portal.getAs(person, path).statusCode();
    }

    private int statusForNobody(Address address, BrowserSession browser) {
        URI asked = URI.create(portal.baseUrl() + address.ofOwnCouncil());
        return address.isForStoring()
                ? portal.send(nonsense(address, HttpRequest.newBuilder(asked))).statusCode()
                : browser.get(address.ofOwnCouncil()).statusCode();
    }

    private static HttpRequest.Builder nonsense(Address address, HttpRequest.Builder request) {
        if (address.isForRemoving()) {
            return request.DELETE();
        }
        if (address.path().endsWith("/grants") || address.path().endsWith("/peer-groups")) {
            return request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"grantee\": \"" + NONSENSE + "\"}"));
        }
        if (address.kind().equals("PUT")) {
            return request.header("Content-Type", "application/json")
                    .header("If-Match", "\"0\"")
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"text\": \"" + NONSENSE + "\"}"));
        }
        return request.header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofString(NONSENSE));
    }

    private static List<Address> addresses() throws IOException {
        return Files.readAllLines(MATRIX).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Address::of)
                .toList();
    }
}
