#!/usr/bin/env python3
"""Looks into the jars of the modules that are published: python3 .ci/release/jars.py MODULE...

Each must carry the licence and its notice, and nothing of anybody else's but what the notice says.
"""
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = "io/github/functionapps/"
RELOCATED = OURS + "internal/relocated/"
# What vulnerability reports about Retrofit's libraries are about; SECURITY.md says it is not there.
LEFT_OUT = (
    "okhttp3/OkHttpClient",
    "okhttp3/CertificatePinner",
    "okhttp3/internal/connection/",
    "okhttp3/internal/http1/",
    "okhttp3/internal/http2/",
    "okhttp3/internal/publicsuffix/",
    "okhttp3/internal/tls/",
    "okio/GzipSource",
    "okio/InflaterSource",
)
KINDS = ("", "-sources", "-javadoc")


def notice(module):
    own = ROOT / module / "NOTICE"
    return (own if own.exists() else ROOT / "NOTICE").read_bytes()


def mistakes_of_jar(jar, module):
    """What is wrong with one jar, as sentences without the jar's name."""
    with zipfile.ZipFile(jar) as archive:
        names = archive.namelist()
        if len(names) != len(set(names)):
            yield "has entries twice"
        for name, expected in (
            ("META-INF/LICENSE", (ROOT / "LICENSE").read_bytes()),
            ("META-INF/NOTICE", notice(module)),
        ):
            if name not in names:
                yield f"has no {name}"
            elif archive.read(name) != expected:
                yield f"has another {name} than the repository"
    for name in names:
        if name.startswith("META-INF/maven/") and name.count("/") > 3 and "/io.github.functionapps/" not in name:
            yield f"says that {name} is in it"
        if name.endswith(".class") and name != "module-info.class" and not name.startswith(OURS):
            yield f"holds a class that is not ours: {name}"
        if name.startswith(RELOCATED):
            if module != "runtime":
                yield f"holds {name}, of which its notice says nothing"
            elif name[len(RELOCATED):].startswith(LEFT_OUT):
                yield f"holds {name}, which was to be left out"
    if jar.name.endswith("-javadoc.jar"):
        wanted = "index.html"
    elif jar.name.endswith("-sources.jar"):
        wanted = ".java"
    else:
        wanted = ".class"
    if not any(name.endswith(wanted) for name in names):
        yield f"holds no {wanted}"


def jars_of(folder, artifact, version):
    return [Path(folder) / f"{artifact}-{version}{kind}.jar" for kind in KINDS]


def mistakes_of_module(module):
    artifact = f"function-apps-{module}"
    folder = ROOT / module / "target"
    for kind in KINDS:
        found = [
            jar
            for jar in folder.glob(f"{artifact}-*{kind}.jar")
            if kind or not jar.stem.endswith(("-sources", "-javadoc"))
        ]
        if len(found) != 1:
            yield f"{module}: expected one jar {kind or 'of classes'}, found {len(found)}"
        for jar in found:
            for mistake in mistakes_of_jar(jar, module):
                yield f"{jar.name} {mistake}"


def main(modules):
    mistakes = [mistake for module in modules for mistake in mistakes_of_module(module)]
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    if mistakes or not modules:
        sys.exit(f"FAILED: {len(mistakes)} mistakes in the jars of {', '.join(modules) or 'no module'}")
    print(f"{', '.join(modules)}: {len(modules) * len(KINDS)} jars with licence and notice, and nothing of others unsaid")


if __name__ == "__main__":
    main(sys.argv[1:])
