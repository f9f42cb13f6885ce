package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Types that another processor writes while this one runs. */
class RoundsTest {
  private static final String API =
      """
      package com.acme;

      import io.github.functionapps.annotation.*;

      @FunctionApp("a")
      public interface Api {
        @Get(Paths.ITEM)
        @Timeout(Paths.TIME)
        Item item(int id);

        @Get("/items/<item_id>")
        Item typo(int itmId);
      }
      """;

  @Test
  void aTypeOfALaterRoundIsWaitedFor() {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Xlint:all,-processing", "-Werror")
            .withProcessors(new FunctionAppProcessor(), new Late())
            .compile(Compilations.source(API.replace("itmId", "itemId"), "Api"));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compilations.generated(compilation).get("ApiClient.java"))
        .contains(
            "Endpoint.of(\"GET\", \"/items/<id>\").timeout(\"PT1S\")",
            "item.path(\"/items/\").value(\"id\", id).call()");
  }

  @Test
  void aTypeThatNeverComesIsTheCompilersToReport() {
    Compilation compilation =
        Compilations.lenient().compile(Compilations.source(API.replace("itmId", "itemId"), "Api"));

    assertThat(Compilations.messages(compilation))
        .hasSize(4)
        .allMatch(message -> message.contains("cannot find symbol"));
  }

  @Test
  void otherMistakesShowBesideIt() {
    Compilation compilation = Compilations.lenient().compile(Compilations.source(API, "Api"));

    assertThat(Compilations.messages(compilation))
        .hasSize(5)
        .filteredOn(message -> !message.contains("cannot find symbol"))
        .singleElement()
        .asString()
        .startsWith("11: [PathVariableUnbound]");
  }

  @Test
  void nothingIsSaidAboutWhatAMissingParentMayHaveSaid() {
    String heir =
        """
        package com.acme;

        import io.github.functionapps.annotation.*;

        @FunctionApp(Missing.ID)
        interface Heir extends Missing {
          @Override
          String item();

          @Get("/items/<id>")
          String path(@Path(Missing.ID) int key);

          @Get
          String noPath(int key);

          @Get("/timed")
          @Timeout(Missing.TIME)
          String timed();

          @Override
          @Idempotent
          String redeclared();
        }

        interface Between extends Missing {
          @Override
          @Timeout("PT1S")
          String redeclared(@Path("id") int key);
        }

        @SuppressWarnings("FunctionAppMissing")
        interface Left {
          @Get("/time")
          @Timeout(Missing.TIME)
          String time();

          @Get("/flag")
          @Idempotent(Missing.FLAG)
          String flag();
        }

        @SuppressWarnings("FunctionAppMissing")
        interface Right {
          @Get("/time")
          @Timeout("PT1S")
          String time();

          @Get("/flag")
          @Idempotent(false)
          String flag();
        }

        @FunctionApp("a")
        interface Both extends Left, Right {}

        @FunctionApp("a")
        interface Redeclaring extends Left, Right {
          @Override
          String time();

          @Override
          String flag();
        }
        """;
    Compilation compilation = Compilations.lenient().compile(Compilations.source(heir, "Heir"));

    assertThat(Compilations.messages(compilation))
        .isNotEmpty()
        .noneMatch(message -> message.contains("["));
  }

  @Test
  void anInheritedMistakeIsToldOnceWhateverTheRound() {
    String parent =
        """
        package com.acme;

        import io.github.functionapps.annotation.*;

        class Apis {
          interface Parent {
            @Get("/items/<item_id>")
            String typo(int itmId);
          }

          @FunctionApp("a")
          interface First extends Parent {}

          @FunctionApp("a")
          interface Second extends Parent {
            @Get("/item")
            Item item();
          }
        }
        """;
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new FunctionAppProcessor(), new Late())
            .compile(Compilations.source(parent, "Apis"));

    assertThat(Compilations.messages(compilation).stream().filter(m -> m.contains("Unbound")))
        .singleElement()
        .asString()
        .startsWith("7: [PathVariableUnbound]");
  }

  @Test
  void aParentOfADataTypeIsWaitedFor() {
    String api =
        """
        package com.acme;

        import io.github.functionapps.annotation.*;
        import java.util.List;

        @FunctionApp("a")
        interface Api {
          @Post("/items")
          List<Read> item(Written item, @Body2 Holder holder);
        }

        @interface Body2 {}

        class Written extends Base {}

        class Read extends Between {
          private int own;
        }

        abstract class Between extends Base {}

        record Holder(Written[] written) {}
        """;
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new FunctionAppProcessor(), new Late())
            .compile(Compilations.source(api, "Api"));

    assertThat(Compilations.messages(compilation)).isEmpty();
    assertThat(Compilations.generated(compilation)).containsKey("ApiClient.java");
  }

  @Test
  void aParentOfADataTypeThatNeverComesIsTheCompilersToReport() {
    String api =
        """
        package com.acme;

        import io.github.functionapps.annotation.*;

        @FunctionApp("a")
        interface Api {
          @Post("/items")
          Dto item(Dto item);
        }

        class Dto extends Missing {}
        """;

    assertThat(
            Compilations.messages(Compilations.lenient().compile(Compilations.source(api, "Api"))))
        .singleElement()
        .asString()
        .contains("cannot find symbol");
  }

  /** Writes the missing types, one in each round. */
  @SupportedAnnotationTypes("*")
  private static final class Late extends AbstractProcessor {
    private final Map<String, String> sources =
        new TreeMap<>(
            Map.of(
                "com.acme.Base",
                "package com.acme; public class Base {"
                    + " public int x; public int getY() { return x; } }",
                "com.acme.Item",
                "package com.acme; public record Item(int id) {}",
                "com.acme.Paths",
                "package com.acme; public interface Paths {"
                    + " String ITEM = \"/items/<id>\"; String TIME = \"PT1S\"; }"));

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!sources.isEmpty()) {
        String name = sources.keySet().iterator().next();
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(sources.remove(name));
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      return false;
    }
  }
}
