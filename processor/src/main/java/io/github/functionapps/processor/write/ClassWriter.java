package io.github.functionapps.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.functionapps.generated.GeneratedClient;
import io.github.functionapps.processor.model.Client;
import io.github.functionapps.processor.model.ClientType;
import io.github.functionapps.processor.model.MethodSignature;
import io.github.functionapps.processor.model.NullableMark;
import io.github.functionapps.processor.model.Parameter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what working and faulty clients have in common: heads of classes and methods. */
final class ClassWriter {
  private ClassWriter() {}

  // similar to: @GeneratedClient(value = ItemsApi.class, abi = 2)
  // similar to: public final class ItemsApiClient implements ItemsApi
  static TypeSpec.Builder begin(ClientType type) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(type.name())
            .addAnnotation(
                AnnotationSpec.builder(GeneratedClient.class)
                    .addMember("value", "$T.class", type.api())
                    .addMember("abi", "$L", Client.ABI)
                    .build())
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(type.typeVariables())
            .addSuperinterface(api(type))
            .alwaysQualify(type.hiddenNames().toArray(String[]::new));
    if (type.isPublic()) {
      builder.addModifiers(Modifier.PUBLIC);
    }
    if (type.deprecated()) {
      builder.addAnnotation(Deprecated.class);
    }
    if (!type.suppressions().isEmpty()) {
      builder.addAnnotation(suppress(type.suppressions()));
    }
    return builder;
  }

  private static TypeName api(ClientType type) {
    return type.typeVariables().isEmpty()
        ? type.api()
        : ParameterizedTypeName.get(
            type.api(), type.typeVariables().toArray(TypeVariableName[]::new));
  }

  // similar to: @SuppressWarnings({"deprecation", "removal"})
  private static AnnotationSpec suppress(List<String> warnings) {
    AnnotationSpec.Builder builder = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(warning -> builder.addMember("value", "$S", warning));
    return builder.build();
  }

  // similar to: @Override
  // similar to: public Item item(int itemId)
  static MethodSpec.Builder begin(MethodSignature signature) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(signature.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariables(signature.typeVariables())
            .returns(marked(signature.returnType(), signature.nullable()))
            .varargs(signature.varargs());
    declarationMark(signature.nullable()).ifPresent(builder::addAnnotation);
    if (signature.deprecated()) {
      builder.addAnnotation(Deprecated.class);
    }
    NameAllocator names = parameterNames(signature);
    for (Parameter parameter : signature.parameters()) {
      TypeName type = marked(parameter.type(), parameter.nullable());
      ParameterSpec.Builder spec = ParameterSpec.builder(type, names.get(parameter.name()));
      declarationMark(parameter.nullable()).ifPresent(spec::addAnnotation);
      builder.addParameter(spec.build());
    }
    return builder;
  }

  // similar to: java.util.@Nullable List<Item>
  private static TypeName marked(TypeName type, Optional<NullableMark> nullable) {
    return nullable
        .filter(NullableMark::onType)
        .map(mark -> type.annotated(AnnotationSpec.builder(mark.annotation()).build()))
        .orElse(type);
  }

  private static Optional<ClassName> declarationMark(Optional<NullableMark> nullable) {
    return nullable.filter(mark -> !mark.onType()).map(NullableMark::annotation);
  }

  /** Names from class files that other languages wrote need not be names in Java. */
  static NameAllocator parameterNames(MethodSignature signature) {
    NameAllocator names = new NameAllocator();
    signature.parameters().forEach(parameter -> names.newName(parameter.name(), parameter.name()));
    return names;
  }

  static SourceFile finish(ClientType type, TypeSpec spec) {
    String source =
        JavaFile.builder(type.name().packageName(), spec)
            .skipJavaLangImports(true)
            .build()
            .toString();
    return new SourceFile(type.name().canonicalName(), Layout.finish(source));
  }
}
