package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming in, and what anybody can do with the page. */
@ExtendWith(InBrowser.class)
class SignInTest {

  @Test
  void an_officer_signs_in_and_sees_the_own_work_and_the_deadline(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.stp.canbo")) {
      assertThat(officer.heading()).containsText("Cán bộ đầu mối Sở Tư pháp");
      assertThat(officer.words("trước ngày 10/12/2022").first()).isVisible();
      assertThat(officer.link("Kê khai số liệu")).isVisible();
      // Nobody is offered what the account may not do.
      assertThat(officer.page().locator("nav.main")).not().containsText("Đợt đánh giá");
      officer.usable().screen("viec-cua-toi");
    }
  }

  @Test
  void the_token_stays_in_the_tab_and_out_of_the_address(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.stp.canbo")) {
      assertThat(officer.page().url()).doesNotContain("code=").doesNotContain("token");
      assertThat((String) officer.page().evaluate("JSON.stringify(localStorage)"))
          .doesNotContain("eyJ");
      officer.button("Đăng xuất").click();
      assertThat(officer.button("Đăng nhập").first()).isVisible();
      assertThat((String) officer.page().evaluate("sessionStorage.getItem('token') ?? ''"))
          .isEmpty();
    }
  }

  @Test
  void a_code_that_this_tab_did_not_ask_for_is_not_taken(Site site) {
    try (var victim = Person.atADesk(site)) {
      victim.open("?code=of-somebody-else&state=guessed");
      assertThat(victim.button("Đăng nhập").first()).isVisible();
      assertThat(victim.page().url()).doesNotContain("code=");
    }
  }

  @Test
  void the_page_speaks_english_and_has_a_dark_look(Site site) {
    try (var officer = Person.atNight(site).signIn("so.stp.canbo")) {
      officer.button("English").click();
      assertThat(officer.link("Self-assessment").first()).isVisible();
      assertThat(officer.words("before 10/12/2022").first()).isVisible();
      assertThat(officer.page().locator("html")).hasAttribute("lang", "en");
      officer.usable().screen("dark-english");
    }
  }

  @Test
  void whoever_uses_the_keyboard_alone_skips_to_the_content(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.stp.canbo")) {
      officer.open("#/2022/calendar");
      officer.page().locator("[data-skip]").focus();
      officer.page().keyboard().press("Enter");
      assertThat(officer.page().locator("#main")).isFocused();
      officer.page().keyboard().press("Tab");
      assertThat(
              (Boolean)
                  officer
                      .page()
                      .evaluate(
                          "document.activeElement.closest('main') !== null ||"
                              + " document.activeElement.closest('footer') !== null"))
          .isTrue();
    }
  }
}
