package vn.parindex.platform.files;

import java.util.List;
import vn.parindex.notation.Fault;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.text.Text;

/** Ends the reading of a file that can't be read any further. Readers turn it into faults. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  /** The whole file, where no line or cell can be named. */
  static final Location FILE = new Location.Pointer("tệp / file");

  private final transient Fault fault;

  Refusal(Location location, FaultCode code, String vi, String en) {
    super(en);
    this.fault = new Fault(location, "", code, new Text(vi, en));
  }

  /** What the author of the file is told. */
  public List<Fault> faults() {
    return List.of(fault);
  }
}
