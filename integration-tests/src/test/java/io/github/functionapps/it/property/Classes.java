package io.github.functionapps.it.property;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** The compiled classes of a try, of which values are made. */
record Classes(ClassLoader loader) {
  Class<?> named(String simpleName) {
    try {
      return loader.loadClass(SourceFile.PACKAGE + "." + simpleName);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static Object construct(Class<?> record, Object[] components) {
    try {
      Constructor<?> constructor = record.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static Object read(Object record, String component) {
    try {
      Method accessor = record.getClass().getDeclaredMethod(component);
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
