package vn.parindex.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

  @Test
  void aVietnameseNameComesInBothForms() {
    assertThat(Attachment.disposition("Đề án số 5.pdf"))
        .isEqualTo(
            "attachment; filename=\"De an so 5.pdf\";"
                + " filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20s%E1%BB%91%205.pdf");
  }

  @Test
  void nothingInANameEndsTheHeaderOrTheQuotes() {
    assertThat(Attachment.disposition("a\"; x=\"b\\c%d.pdf"))
        .isEqualTo(
            "attachment; filename=\"a_; x=_b_c_d.pdf\";"
                + " filename*=UTF-8''a%22%3B%20x%3D%22b%5Cc%25d.pdf");
  }
}
