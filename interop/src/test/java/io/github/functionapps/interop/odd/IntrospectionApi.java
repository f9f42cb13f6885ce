package io.github.functionapps.interop.odd;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;

/** What a function tells about itself. */
@FunctionApp("odd")
public interface IntrospectionApi {
  record Ping(String status) {}

  @Get("/__ping__")
  Ping ping();

  @Get("/__health__")
  JsonNode health();

  @Get("/__routes__")
  JsonNode routes();

  @Get("/__schema__")
  JsonNode schema();

  @Get("/__client_methods__")
  JsonNode clientMethods();
}
