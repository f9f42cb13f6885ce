package io.github.functionapps.it.async;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Timeout;
import java.util.List;
import java.util.Optional;

/** One route, whose calls run for as long as a test likes, and what can be made of its answer. */
@FunctionApp("reports")
interface ReportsApi {
  @Post("/reports")
  FunctionCall<Report> report(int year);

  @Post("/reports")
  FunctionCall<Optional<Report>> found(int year);

  @Post("/reports")
  FunctionCall<Outcome<Report>> tried(int year);

  @Post("/reports")
  FunctionCall<FunctionResponse<Report>> response(int year);

  @Post("/reports")
  FunctionCall<Outcome<FunctionResponse<Optional<Report>>>> everything(int year);

  @Post("/reports")
  FunctionCall<List<Report>> all(int year);

  @Post("/reports")
  FunctionCall<Void> nothing(int year);

  /** Enough to be accepted; nothing else depends on it. */
  @Timeout("PT1S")
  @Post("/reports")
  FunctionCall<Report> hurried(int year);

  @Get("/ping")
  String ping();

  /** What comes back, as {@code {"year":…,"page_count":…}}. */
  record Report(int year, int pageCount) {}
}
