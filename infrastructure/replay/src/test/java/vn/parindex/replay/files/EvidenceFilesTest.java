package vn.parindex.replay.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class EvidenceFilesTest {

  private static EvidenceFile file(String contentTypePart) {
    for (int pick = 0; pick < 6; pick++) {
      var file = EvidenceFiles.about("STP 1.1.1", pick);
      if (file.contentType().contains(contentTypePart)) {
        return file;
      }
    }
    throw new AssertionError("No file of type " + contentTypePart);
  }

  @Test
  void a_pdf_has_a_table_that_points_to_its_objects() {
    var pdf = new String(file("pdf").content().toArray(), ISO_8859_1);
    assertThat(pdf).startsWith("%PDF-1.4\n").endsWith("%%EOF\n").contains("(STP 1.1.1) Tj");
    var start =
        Integer.parseInt(
            pdf.substring(pdf.indexOf("startxref\n") + 10).lines().findFirst().orElseThrow());
    var table = pdf.substring(start).lines().toList();
    assertThat(table.getFirst()).isEqualTo("xref");
    for (int number = 1; number <= 5; number++) {
      int offset = Integer.parseInt(table.get(2 + number).substring(0, 10));
      assertThat(pdf.substring(offset)).startsWith(number + " 0 obj\n");
    }
  }

  @Test
  void a_word_document_is_a_zip_with_its_parts() throws IOException {
    var names = new ArrayList<String>();
    try (var zip =
        new ZipInputStream(
            new ByteArrayInputStream(file("wordprocessingml").content().toArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).containsExactly("[Content_Types].xml", "_rels/.rels", "word/document.xml");
  }

  @Test
  void pictures_can_be_opened() throws IOException {
    for (var type : new String[] {"png", "jpeg"}) {
      var image = ImageIO.read(new ByteArrayInputStream(file(type).content().toArray()));
      assertThat(image.getWidth()).isEqualTo(32);
    }
  }

  @Test
  void the_same_title_gives_the_same_bytes_and_another_title_others() {
    for (int pick = 0; pick < 6; pick++) {
      var file = EvidenceFiles.about("STP 1.1.1", pick);
      assertThat(EvidenceFiles.about("STP 1.1.1", pick).content().sha256())
          .isEqualTo(file.content().sha256());
      assertThat(EvidenceFiles.about("STP 1.1.2", pick).content().sha256())
          .isNotEqualTo(file.content().sha256());
    }
  }
}
