package io.github.functionapps.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * One way in which a call fails.
 *
 * @param name what went wrong, as the expectations call it
 * @param call what is called
 * @param arrangement what makes it go wrong
 */
record FailureCase(String name, Call call, Arrangement arrangement) {
  /** Makes calls fail. */
  interface Arrangement {
    void on(Stage stage) throws Exception;
  }

  /** How a method gives its result. */
  enum Form {
    BLOCKING {
      @Override
      Throwable failure(Call call, InventoryApi api) {
        return catchThrowable(() -> call.blocking().accept(api));
      }
    },
    FUTURE {
      @Override
      Throwable failure(Call call, InventoryApi api) {
        CompletableFuture<?> future = call.async().apply(api);
        Throwable failure = future.handle((value, thrown) -> thrown).join();
        assertThat(catchThrowable(future::join))
            .isExactlyInstanceOf(CompletionException.class)
            .extracting(Throwable::getCause)
            .isSameAs(failure);
        assertThat(catchThrowable(future::get))
            .isExactlyInstanceOf(ExecutionException.class)
            .extracting(Throwable::getCause)
            .isSameAs(failure);
        return failure;
      }
    };

    /** What the caller gets. */
    abstract Throwable failure(Call call, InventoryApi api);
  }

  /** Arranges it and calls. */
  Throwable happen(Stage stage, Form form) throws Exception {
    arrangement.on(stage);
    return form.failure(call, stage.api());
  }

  @Override
  public String toString() {
    return name;
  }
}
