package io.github.functionapps.example.docs;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Idempotent;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.RespondAsync;
import io.github.functionapps.annotation.Timeout;

/** Methods that say how they are called. */
final class Reports {
  private Reports() {}

  record Report(int year, double total) {}

  // snippet: policies
  @FunctionApp("reports")
  interface ReportsApi {
    @Post("/reports")
    FunctionCall<Report> report(int year); // returns at once: a handle to a running call

    @RespondAsync
    @Post("/reports")
    Report reportNow(int year); // waits, but no connection does: outlasts any gateway

    @Idempotent
    @Post("/reports/query")
    Report query(int year); // a POST that may run twice, so that it can be tried again

    @Timeout("PT5S")
    @Get("/reports/latest")
    Report latest(); // at most 5 seconds, with everything

    @Get("/reports/<year>")
    Outcome<Report> tryReport(int year); // nothing thrown for what the function says
  }
  // end
}
