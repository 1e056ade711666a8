import com.adobe.epubcheck.tool.EpubChecker;
import java.util.Locale;

/** Runs EPUBCheck over many books in one JVM. Arguments: book, report, book, report… Each report is JSON. */
public class CheckBooks {
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ENGLISH);
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      new EpubChecker().run(new String[] {arguments[i], "--quiet", "--usage", "--json", arguments[i + 1]});
    }
  }
}
