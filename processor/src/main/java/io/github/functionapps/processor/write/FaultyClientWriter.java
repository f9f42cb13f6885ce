package io.github.functionapps.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.processor.model.Client;
import io.github.functionapps.processor.model.ClientType;
import io.github.functionapps.processor.model.MethodSignature;
import javax.lang.model.element.Modifier;

/** Writes a class that can be named and constructed, and does nothing. */
final class FaultyClientWriter {
  private FaultyClientWriter() {}

  static TypeSpec write(Client.Faulty client) {
    ClientType type = client.type();
    TypeSpec.Builder builder =
        ClassWriter.begin(type)
            .addJavadoc("No client yet: the compiler said why {@link $T} has none.\n", type.api())
            .addMethod(constructor(type).build())
            .addMethod(constructor(type).addParameter(String.class, "externalId").build());
    client.methods().forEach(method -> builder.addMethod(throwing(method)));
    return builder.build();
  }

  private static MethodSpec.Builder constructor(ClientType type) {
    MethodSpec.Builder builder =
        MethodSpec.constructorBuilder().addParameter(FunctionApps.class, "apps");
    return type.isPublic() ? builder.addModifiers(Modifier.PUBLIC) : builder;
  }

  // similar to: throw new UnsupportedOperationException("The interface has mistakes.");
  private static MethodSpec throwing(MethodSignature method) {
    return ClassWriter.begin(method)
        .addStatement(
            "throw new $T($S)",
            UnsupportedOperationException.class,
            "The interface of this client has mistakes.")
        .build();
  }
}
