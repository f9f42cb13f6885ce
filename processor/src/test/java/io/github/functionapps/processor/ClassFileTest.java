package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parents that were compiled before. */
class ClassFileTest {
  private static final String PARENT =
      """
      package com.parents;

      import io.github.functionapps.annotation.*;

      public interface Parent<T> {
        @Get("/items/<item_id>")
        @Timeout("PT1M")
        @Idempotent(false)
        T item(int itemId, boolean includeTax);

        @Post("/items/<item_id>")
        T change(@Path("item_id") int id, @Field("name") String name);

        @Put("/items/<item_id>")
        T replace(@Path("item_id") int id, @Body java.util.List<T> items);

        @Get("/items")
        T find(@QueryMap java.util.Map<String, String> filter);

        @Delete("/items/<item_id>")
        T delete(int key);
      }
      """;

  private static final String CHILD =
      """
      package com.acme;

      @io.github.functionapps.annotation.FunctionApp("a")
      public interface Child extends com.parents.Parent<Child.Item> {
        record Item(int id) {}
      %s
      }
      """;

  private static final String OVERRIDE =
      "  @Override default Item delete(int key) { return null; }";

  @TempDir Path classes;

  @Test
  void namesOfParametersComeFromTheClassFile() {
    compileParent("-parameters");

    Compilation child = compileChild(CHILD.formatted(OVERRIDE));

    assertThat(child.diagnostics()).isEmpty();
    assertThat(Compilations.generated(child).get("ChildClient.java"))
        .contains(
            "Endpoint.of(\"GET\", \"/items/<item_id>\").idempotent(false).timeout(\"PT1M\")",
            "item.path(\"/items/\").value(\"item_id\", itemId).query(\"include_tax\", includeTax)",
            ".field(\"name\", changeName, name)");
  }

  @Test
  void lostNamesAreOneErrorForTheParent() {
    compileParent();

    Compilation child = compileChild(CHILD.formatted(""));

    assertThat(Compilations.messages(child))
        .containsExactly(
            "4: [ParameterNamesMissing] Child needs the names of the parameters that it inherits,"
                + " but Parent was compiled without them: item(int arg0, boolean arg1), delete(int"
                + " arg0). Compile it with -parameters, or give each parameter's name in an"
                + " annotation.");
  }

  @Test
  void annotationsMakeUpForLostNames() {
    compileParent();

    Compilation child =
        compileChild(
            CHILD.formatted(OVERRIDE + "\n  @Override Item item(int itemId, boolean includeTax);"));

    assertThat(child.diagnostics()).isEmpty();
    assertThat(Compilations.generated(child).get("ChildClient.java"))
        .contains(".value(\"item_id\", arg0)", ".field(\"name\", changeArg1, arg1)");
  }

  @Test
  void mistakesInClassFilesAreToldOnTheHeir() {
    compileParent("-parameters");

    Compilation child = compileChild(CHILD.formatted(""));

    assertThat(Compilations.messages(child))
        .containsExactly(
            "4: [PathVariableUnbound] Child inherits Parent.delete(int key), which does not fit"
                + " here: \"/items/<item_id>\" has the variable <item_id>, but delete(int key) has"
                + " no parameter for it. Add a parameter itemId, or annotate one"
                + " @Path(\"item_id\").");
  }

  @Test
  void aTimeoutInAClassFileIsToldOnTheHeirUnlessItIsCorrected() {
    ClassFiles.keep(
        Compiler.javac()
            .withOptions("-parameters")
            .compile(Compilations.source(PARENT.replace("PT1M", "1m"), "Parent")),
        classes);
    String corrected =
        "@Override @io.github.functionapps.annotation.Timeout(\"PT2M\")"
            + " Item item(int itemId, boolean includeTax);";

    assertThat(Compilations.messages(compileChild(CHILD.formatted(OVERRIDE))))
        .containsExactly(
            "4: [TimeoutInvalid] Child inherits Parent.item(int itemId, boolean includeTax), which"
                + " does not fit here: A timeout is a positive ISO-8601 duration of at most 365"
                + " days, but this is \"1m\". Write \"PT1M\".");
    assertThat(compileChild(CHILD.formatted(OVERRIDE + corrected)).diagnostics()).isEmpty();
  }

  @Test
  void aVerbThatIsIgnoredInAClassFileIsToldOnTheHeir() {
    ClassFiles.keep(
        Compiler.javac()
            .compile(
                Compilations.source(
                    PARENT.replace("T delete(int key);", "default void delete() {}"), "Parent")),
        classes);
    String overrides = "@Override Item item(int itemId, boolean includeTax);";

    assertThat(Compilations.messages(compileChild(CHILD.formatted(overrides))))
        .containsExactly(
            "4: [VerbNotAllowedHere] Child inherits delete(), which does not fit here: @Delete"
                + " belongs on an abstract method of an interface, but delete() is a default"
                + " method. Remove the annotation or make the method abstract.");
  }

  @Test
  void theClientOfAnEarlierRunGivesWay() {
    compileParent("-parameters");
    String child = CHILD.formatted(OVERRIDE);
    ClassFiles.keep(compileChild(child), classes);

    assertThat(compileChild(child).diagnostics()).isEmpty();
  }

  private void compileParent(String... options) {
    ClassFiles.keep(
        Compiler.javac()
            .withOptions((Object[]) options)
            .compile(Compilations.source(PARENT, "Parent")),
        classes);
  }

  private Compilation compileChild(String source) {
    return ClassFiles.strictAgainst(classes).compile(Compilations.source(source, "Child"));
  }
}
