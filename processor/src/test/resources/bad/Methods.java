package com.acme;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

@FunctionApp("a")
interface Methods {
  void nothing(); // error: VerbMissing

  @GetMapping("/items")
  void spring(); // error: VerbMissing

  @GET("/items")
  void retrofit(); // error: VerbMissing

  @RequestLine("GET /items")
  void feign(); // error: VerbMissing

  boolean equals(Object other);

  @Get("/items")
  @Post("/items") // error: SeveralVerbs
  void both(List<Object> items);

  @Get("/items")
  <T> T generic(T one, Class<T> two, List<T> three); // error: MethodGeneric

  @Get("/items")
  void failing() throws IOException, IllegalStateException, InterruptedException; // error: ThrowsChecked

  @interface GetMapping {
    String value();
  }

  @interface GET {
    String value();
  }

  @interface RequestLine {
    String value();
  }
}

class UsesMethods {
  Object client(io.github.functionapps.FunctionApps apps) {
    return new MethodsClient(apps);
  }
}
