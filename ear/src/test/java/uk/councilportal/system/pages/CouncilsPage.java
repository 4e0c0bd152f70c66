package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** The pages on which those who look after the portal keep its councils. */
public class CouncilsPage extends PortalPage {

    public static final String PATH = "/app/councils.xhtml";
    private static final String NEW_PATH = "/app/council-new.xhtml";
    private static final String ONE_PATH = "/app/council.xhtml?council=";

    public CouncilsPage(Page page) {
        super(page);
    }

    public void find(String text) {
        goTo(PATH);
        page.locator("#q").fill(text);
        follow(page.locator("form.filters button"));
    }

    /** The councils shown, one line each. */
    public List<String> councils() {
        return page.locator("#councils tbody tr").allInnerTexts();
    }

    /** Opens one council and answers the status. */
    public int open(String code) {
        return goTo(ONE_PATH + code);
    }

    /** Opens the form for a new council. */
    public int openNew() {
        return goTo(NEW_PATH);
    }

    /** Types a council that is in no list. */
    public void type(String code, String name) {
        page.locator("#council").fill(code);
        page.locator("#name").fill(name);
        page.locator("#region").selectOption("Yorkshire and The Humber");
        page.locator("#authority_type").selectOption("Metropolitan district");
    }

    public String typedName() {
        return page.locator("#name").inputValue();
    }

    /** Fills fields, a name and a text each, presses a button by its id and waits for the next page. */
    public void send(String button, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            fill(fields[i], fields[i + 1]);
        }
        follow(page.locator("#" + button));
    }

    /** What a new code, or becoming part of another, would do. */
    public List<String> preview() {
        return page.locator("#preview-sentence, #preview-lines li").allInnerTexts();
    }

    /** Previews that a council becomes part of another, and lets it. */
    public void merge(String since, String successor) {
        send("merge-preview", "since", since, "successor", successor);
        send("succeed-now");
    }

    /** The people of former councils who have yet to be moved here, one line each. */
    public List<String> peopleToMove() {
        return page.locator("#people tbody tr").allInnerTexts();
    }

    /** Moves the people of a former council here. */
    public void movePeople() {
        follow(page.locator("#people input[type=submit]"));
    }

    public boolean offersToMovePeople() {
        return page.locator("#people input[type=submit]").count() > 0;
    }

    private void fill(String field, String text) {
        Locator found = page.locator("#" + field);
        if (found.evaluate("e => e.tagName").equals("SELECT")) {
            found.selectOption(text);
        } else {
            found.fill(text);
        }
    }

    /** Chooses one of the things that exclude each other. */
    public void choose(String name, String value) {
        page.locator("#" + name + "-" + value).check();
    }

    public boolean offers(String button) {
        return page.locator("#" + button).count() > 0;
    }

    public void tickArea(String area) {
        page.locator("input[name=area][value='" + area + "']").check();
    }

    public String state() {
        return page.locator("#council-state").innerText();
    }

    /** The steps of setting up, each with how far it is. */
    public List<String> steps() {
        return page.locator("#steps li").allInnerTexts();
    }

    /** The step that is next. */
    public String nextStep() {
        return page.locator("#steps li[aria-current]").innerText();
    }

    /** What has been done, one line each, latest first. */
    public List<String> changes() {
        return page.locator("#changes tbody tr").allInnerTexts();
    }

    /** How many entries of the audit trail are shown. */
    public int entries() {
        return page.locator("#entries tbody tr").count();
    }

    public List<String> problems() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    /** A picture that can be sent. */
    public static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** Sends a picture. */
    public void sendLogo(byte[] picture) {
        page.locator("#picture").setInputFiles(new FilePayload("logo.png", "image/png", picture));
        follow(page.locator("#logo-now"));
    }

    public boolean showsLogo() {
        return page.locator("#logo").count() > 0
                && (Boolean) page.locator("#logo").evaluate("i => i.complete && i.naturalWidth > 0");
    }
}
