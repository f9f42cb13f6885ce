package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

/** Java 25 declares the class of a file that has none. */
@EnabledForJreRange(minVersion = 25)
class CompactSourceTest {
  @Test
  void hasAClassThatNoClientCanName() {
    Compilation compilation =
        Compilations.lenient()
            .compile(
                JavaFileObjects.forSourceString(
                    "Main",
                    """
                    import io.github.functionapps.annotation.*;

                    void main() {}

                    @FunctionApp("a")
                    interface Api {
                      @Get("/items")
                      void items();
                    }
                    """));

    assertThat(Compilations.messages(compilation))
        .containsExactly(
            "6: [InterfacePrivate] Api must be visible to the class that implements it, but nothing"
                + " else can name the class Main around it. Move it to a file of its own.");
  }
}
