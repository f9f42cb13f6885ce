import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.util.List;

/** What would warn once more in the implementation, in the unnamed package. */
@Deprecated
@FunctionApp("old")
public interface Warnings {
  @Get("/old")
  @Deprecated
  Old old();

  @Get("/doomed")
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  Doomed doomed();

  @Post("/lists")
  @SuppressWarnings("unchecked")
  void lists(List<String>... lists);

  @Get("/failing")
  String failing() throws IllegalStateException;

  @Deprecated
  record Old(String text) {}

  @Deprecated(forRemoval = true)
  record Doomed(String text) {}
}
