package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** The page on which administrators keep users. */
public class UsersPage extends PortalPage {

    public static final String PATH = "/app/users.xhtml";
    private static final String FILE_PATH = "/app/userfile.xhtml";

    public UsersPage(Page page) {
        super(page);
    }

    public void open() {
        goTo(PATH);
    }

    public void find(String text) {
        page.locator("#q").fill(text);
        follow(page.locator("form.filters button"));
    }

    /** The users shown, one line each. */
    public List<String> users() {
        return page.locator("#users tbody tr").allInnerTexts();
    }

    /** Chooses a council or board to look in; a council that has left is found only while it has people. */
    public boolean findIn(String place) {
        goTo(PATH);
        if (page.locator("#place option[value='" + place + "']").count() == 0) {
            return false;
        }
        page.locator("#place").selectOption(place);
        follow(page.locator("form.filters button"));
        return true;
    }

    public void fillInvitation(String email, String first, String last) {
        page.locator("#email").fill(email);
        page.locator("#first").fill(first);
        page.locator("#last").fill(last);
    }

    public void tick(String role) {
        role(role).check();
    }

    public void untick(String role) {
        role(role).uncheck();
    }

    public boolean offersRole(String role) {
        return role(role).count() > 0;
    }

    /** Chooses a council, none with nothing. */
    public void chooseCouncil(String code) {
        page.locator("#where").selectOption(code.isEmpty() ? "" : "COUNCIL:" + code);
    }

    public void tickBoard(String name) {
        board(name).check();
    }

    public void untickBoard(String name) {
        board(name).uncheck();
    }

    /** The boards that are ticked. */
    public List<String> tickedBoards() {
        return page.locator("#where-boards input:checked").all().stream()
                .map(box -> box.getAttribute("value"))
                .toList();
    }

    public void invite() {
        follow(page.locator("#invite-now"));
    }

    public String typedEmail() {
        return page.locator("#email").inputValue();
    }

    /** The link of somebody just invited. */
    public String link() {
        return page.locator("#one-time-link").getAttribute("href");
    }

    /** Opens somebody's page and answers its status. */
    public int openUser(String name) {
        return goTo(PATH + "?user=" + name);
    }

    public boolean canChange() {
        return page.locator("#change-now").count() > 0;
    }

    public void change() {
        follow(page.locator("#change-now"));
    }

    /** Presses a button of the account and answers the status of the page that comes. */
    public int pressButton(String id) {
        return page.waitForNavigation(page.locator(id)::click).status();
    }

    /** Disables or removes, and says yes when asked. */
    public void sayYesTo(String what) {
        follow(page.locator("a[href*='ask=" + what + "']"));
        follow(page.locator("#" + what + "-now"));
    }

    /** Opens the page that asks whether somebody is to be disabled or removed. */
    public void ask(String name, String what) {
        goTo(PATH + "?user=" + name + "&ask=" + what);
    }

    /** Opens the page on which a file is sent, and has it checked. */
    public void checkFile(Path file) {
        goTo(FILE_PATH);
        page.locator("[id='send:file']").setInputFiles(file);
        follow(page.locator("[id='send:check']"));
    }

    /** Rows of the file that cannot be taken, one line each. */
    public List<String> rejectedRows() {
        return page.locator("#rejected tbody tr").allInnerTexts();
    }

    /** People of the file who would be invited, one line each. */
    public List<String> peopleToInvite() {
        return page.locator("#people tbody tr").allInnerTexts();
    }

    public boolean canInviteAll() {
        return page.locator("[id='do:invite']").count() > 0;
    }

    public void inviteAll() {
        follow(page.locator("[id='do:invite']"));
    }

    /** Presses the button and does not wait for what comes. */
    public void pressInviteAll() {
        page.locator("[id='do:invite']").click(new Locator.ClickOptions().setNoWaitAfter(true));
    }

    /** Waits for the page that says what has gone wrong. */
    public void awaitAnswer() {
        page.locator(".error-summary").waitFor();
    }

    /** The links of everybody just invited by a file. */
    public List<String> links() {
        return page.locator(".one-time-link").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** The roles that are ticked. */
    public List<String> ticked() {
        return page.locator("input[name=give]:checked").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    public List<String> problems() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    /** Sends a form with other values than it offers, as somebody with bad intent would. */
    public void forge(String form, String field, String value) {
        page.evaluate(
                "([form, name, value]) => { const f = document.getElementById(form); f.querySelectorAll(`[name=${name}]`)"
                        + ".forEach(old => old.remove()); const i = document.createElement('input'); i.type = 'hidden';"
                        + " i.name = name; i.value = value; f.append(i); }",
                List.of(form, field, value));
    }

    private Locator board(String name) {
        return page.locator("#where-boards input[value='BOARD:" + name + "']");
    }

    private Locator role(String role) {
        return page.locator("input[name=give][value=" + role + "]");
    }
}
