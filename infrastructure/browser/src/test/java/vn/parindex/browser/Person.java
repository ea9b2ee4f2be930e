package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a screen. What a page complains about in the console is kept and must be nothing. */
final class Person implements AutoCloseable {

  /** Screens are kept where this says; without it nothing is written. */
  private static final String SCREENS = System.getProperty("parindex.screens", "");

  private static final int PHONE_WIDTH = 390;

  /** An A4 sheet without its margins, at 96 dots an inch. */
  private static final int PAPER_WIDTH = 718;

  private static final int PAPER_HEIGHT = 1047;

  /** Longest wait for something to appear, in milliseconds; build machines are busy. */
  private static final double PATIENCE = 20_000;

  private final Site site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Person(Site site, int width, int height, ColorScheme scheme) {
    this.site = site;
    this.context =
        site.chromium()
            .browser()
            .newContext(
                new NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                    .setLocale("vi-VN"));
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    setDefaultAssertionTimeout(PATIENCE);
    page.onPageError(error -> complaints.add(error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && message.text().contains("Content Security")) {
            complaints.add(message.text());
          }
        });
  }

  static Person atADesk(Site site) {
    return new Person(site, 1280, 860, ColorScheme.LIGHT);
  }

  static Person atNight(Site site) {
    return new Person(site, 1280, 860, ColorScheme.DARK);
  }

  static Person withAPhone(Site site) {
    return new Person(site, PHONE_WIDTH, 844, ColorScheme.LIGHT);
  }

  /** Signs in on the sign-in page, as people do. */
  Person signIn(String username) {
    open("");
    button("Đăng nhập").first().click();
    chooseAccount(username);
    return this;
  }

  /** On the sign-in page: chooses an account and comes back. */
  void chooseAccount(String username) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(username).setExact(true))
        .click();
    page.waitForURL(Pattern.compile(Pattern.quote(site.address().toString()) + ".*"));
    assertThat(button("Đăng xuất")).isVisible();
    assertThat(page.locator("#app")).hasAttribute("data-shown", Pattern.compile(".*"));
  }

  Person open(String path) {
    page.navigate(site.address() + "/" + path);
    assertThat(heading()).isVisible();
    return this;
  }

  /** Goes to a page of the round within the site, as by a link. */
  Person go(String path) {
    var hash = "#/2022/" + path;
    page.evaluate("hash => { location.hash = hash; }", hash);
    assertThat(page.locator("#app")).hasAttribute("data-shown", hash);
    assertThat(heading()).isVisible();
    return this;
  }

  Page page() {
    return page;
  }

  /** The address that the pages come from. */
  String origin() {
    return site.address().toString();
  }

  BrowserContext context() {
    return context;
  }

  Locator heading() {
    return page.locator("main h1").first();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  Locator field(String label) {
    return page.getByLabel(label);
  }

  Locator words(Pattern words) {
    return page.getByText(words);
  }

  Locator words(String words) {
    return page.getByText(words);
  }

  /** Everybody can use this page: no axe violation, nothing cut off sideways, no complaint. */
  Person usable() {
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().map(it -> it.getId() + " " + it.getNodes()).toList())
        .as("axe on " + page.url())
        .isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("wider than the screen: " + page.url())
        .isNotPositive();
    assertThat(complaints).as("complaints of " + page.url()).isEmpty();
    return this;
  }

  /** Keeps how the page looks, if that is asked for. */
  Person screen(String name) {
    if (!SCREENS.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(SCREENS).resolve(name + ".png"))
              .setAnimations(ScreenshotAnimations.DISABLED));
    }
    return this;
  }

  /** Keeps how the whole page looks when it is printed on A4, if that is asked for. */
  Person onPaper(String name) {
    if (!SCREENS.isEmpty()) {
      var size = page.viewportSize();
      page.setViewportSize(PAPER_WIDTH, PAPER_HEIGHT);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(SCREENS).resolve(name + ".png"))
              .setFullPage(true));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      page.setViewportSize(size.width, size.height);
    }
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
