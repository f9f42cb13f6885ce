package io.github.functionapps.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.functionapps.generated.ClientMethod;
import io.github.functionapps.generated.JsonWriter;
import io.github.functionapps.processor.model.Argument;
import io.github.functionapps.processor.model.Client;
import io.github.functionapps.processor.model.EndpointMethod;
import io.github.functionapps.processor.write.MemberNames.MethodFields;
import javax.lang.model.element.Modifier;

/** Writes clients. The same model gives the same text. */
public final class ClientWriter {
  private ClientWriter() {}

  /** The source of a client. */
  public static SourceFile write(Client client) {
    TypeSpec spec =
        client instanceof Client.Working working
            ? write(working)
            : FaultyClientWriter.write((Client.Faulty) client);
    return ClassWriter.finish(client.type(), spec);
  }

  private static TypeSpec write(Client.Working client) {
    MemberNames names = new MemberNames(client.methods());
    TypeSpec.Builder builder =
        ClassWriter.begin(client.type())
            .addJavadoc(
                "Calls the function app $L as {@link $T} declares it.\n",
                Literals.javadocCode(client.externalId()),
                client.type().api());
    for (int i = 0; i < client.methods().size(); i++) {
      builder.addField(EndpointWriter.write(client.methods().get(i), names.of(i).endpoint()));
    }
    for (int i = 0; i < client.methods().size(); i++) {
      addFields(builder, client.methods().get(i), names.of(i));
    }
    builder.addMethod(ConstructorWriter.forDeclaredId(client));
    builder.addMethod(ConstructorWriter.forAnotherId(client, names));
    for (int i = 0; i < client.methods().size(); i++) {
      builder.addMethod(MethodWriter.write(client.methods().get(i), names.of(i)));
    }
    return builder.build();
  }

  // similar to: private final ClientMethod<Item> create;
  // similar to: private final JsonWriter<NewItem> createItem;
  private static void addFields(
      TypeSpec.Builder builder, EndpointMethod method, MethodFields fields) {
    builder.addField(
        ParameterizedTypeName.get(ClassName.get(ClientMethod.class), Results.type(method.answer())),
        fields.method(),
        Modifier.PRIVATE,
        Modifier.FINAL);
    for (Argument argument : method.arguments()) {
      if (MemberNames.needsWriter(argument)) {
        builder.addField(
            ParameterizedTypeName.get(ClassName.get(JsonWriter.class), argument.parameter().type()),
            fields.writer(argument),
            Modifier.PRIVATE,
            Modifier.FINAL);
      }
    }
  }
}
