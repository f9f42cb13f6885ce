package io.github.functionapps.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.generated.FunctionClient;
import io.github.functionapps.processor.model.Argument;
import io.github.functionapps.processor.model.Client;
import io.github.functionapps.processor.model.EndpointMethod;
import io.github.functionapps.processor.write.MemberNames.MethodFields;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes how a client is made: readers and writers once, never per call. */
final class ConstructorWriter {
  private static final Set<String> LOCALS = Set.of("apps", "externalId", "client");

  private ConstructorWriter() {}

  // similar to: public ItemsApiClient(FunctionApps apps) { this(apps, "inventory"); }
  static MethodSpec forDeclaredId(Client.Working client) {
    return begin(client)
        .addJavadoc(
            "A client of the function app $L.\n\n@param apps the connection\n",
            Literals.javadocCode(client.externalId()))
        .addStatement("this(apps, $L)", Literals.string(client.externalId()))
        .build();
  }

  // similar to: public ItemsApiClient(FunctionApps apps, String externalId) { … }
  static MethodSpec forAnotherId(Client.Working client, MemberNames names) {
    MethodSpec.Builder builder =
        begin(client)
            .addJavadoc("A client of a function app with another external id.\n\n")
            .addJavadoc("@param apps the connection\n")
            .addJavadoc("@param externalId the function's external id\n")
            .addParameter(String.class, "externalId")
            .addStatement(
                "$T client = $T.of(apps, externalId, $T.$L)",
                FunctionClient.class,
                FunctionClient.class,
                Naming.class,
                client.naming());
    for (int i = 0; i < client.methods().size(); i++) {
      builder.addCode(method(client.methods().get(i), names.of(i)));
    }
    return builder.build();
  }

  private static MethodSpec.Builder begin(Client.Working client) {
    MethodSpec.Builder builder =
        MethodSpec.constructorBuilder().addParameter(FunctionApps.class, "apps");
    return client.type().isPublic() ? builder.addModifiers(Modifier.PUBLIC) : builder;
  }

  // similar to: create = client.method(CREATE, Result.data(DataType.of(Item.class)));
  // similar to: createItem = client.writer(DataType.of(NewItem.class));
  private static CodeBlock method(EndpointMethod method, MethodFields fields) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$L = client.method($L,$W$L)",
                field(fields.method()),
                fields.endpoint(),
                Results.expression(method.answer()));
    for (Argument argument : method.arguments()) {
      if (MemberNames.needsWriter(argument)) {
        code.addStatement(
            "$L =$Wclient.writer($L)",
            field(fields.writer(argument)),
            DataTypes.expression(argument.parameter().type()));
      }
    }
    return code.build();
  }

  private static String field(String name) {
    return LOCALS.contains(name) ? "this." + name : name;
  }
}
