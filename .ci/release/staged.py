#!/usr/bin/env python3
"""Checks what is about to be published: python3 .ci/release/staged.py FOLDER VERSION

FOLDER has the layout of a Maven repository: what was deployed there, or a bundle for Maven Central
that was unpacked. It must have all that Central asks for, and nothing but our artifacts. Signatures
are verified with the keys that gpg knows.
"""
import hashlib
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import jars

GROUP = "io.github.functionapps"
JARS = {"function-apps-runtime": "runtime", "function-apps-processor": "processor", "function-apps-testing": "testing"}
POMS = ("function-apps-parent", "function-apps-bom")
SUMS = ("md5", "sha1")
MORE_SUMS = ("sha256", "sha512")
NAMESPACE = {"m": "http://maven.apache.org/POM/4.0.0"}
ASKED_FOR = ("name", "description", "url", "licenses/license/name", "licenses/license/url", "developers/developer/name",
             "scm/connection", "scm/developerConnection", "scm/url")


def path_of(element):
    return "/".join(f"m:{step}" for step in element.split("/"))


class Staged:
    def __init__(self, folder, version):
        self.root = Path(folder)
        self.group = self.root.joinpath(*GROUP.split("."))
        self.version = version
        self.mistakes = []

    def file(self, artifact, end):
        return self.group / artifact / self.version / f"{artifact}-{self.version}{end}"

    def say(self, what):
        self.mistakes.append(what)

    def check(self):
        expected = []
        for artifact in POMS:
            expected.append(self.file(artifact, ".pom"))
        for artifact in JARS:
            expected += [self.file(artifact, end) for end in (".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")]
        for file in expected:
            if file.exists():
                self.check_sums(file)
                self.check_signature(file)
            else:
                self.say(f"{file.name} is missing")
        self.check_nothing_else(expected)
        if not self.mistakes:
            for artifact in (*POMS, *JARS):
                self.check_pom(artifact)
            self.check_bom()
            for artifact, module in JARS.items():
                for jar in jars.jars_of(self.group / artifact / self.version, artifact, self.version):
                    self.mistakes += [f"{jar.name} {mistake}" for mistake in jars.mistakes_of_jar(jar, module)]
                    self.check_modes(jar)
                self.check_sbom(artifact)
        return expected

    def check_nothing_else(self, expected):
        known = {str(file) + end for file in expected for end in ("", ".asc", *(f".{s}" for s in SUMS + MORE_SUMS))}
        for file in self.root.rglob("*"):
            # Central writes its own metadata; sums of signatures are not asked for, and do no harm.
            plain = re.sub(r"\.asc\.(md5|sha\d+)$", ".asc", str(file))
            if file.is_file() and plain not in known and not file.name.startswith("maven-metadata"):
                self.say(f"{file.relative_to(self.root)} is not to be published")

    def check_sums(self, file):
        for kind in SUMS + MORE_SUMS:
            said = Path(f"{file}.{kind}")
            if said.exists():
                if said.read_text().split()[0] != hashlib.new(kind, file.read_bytes()).hexdigest():
                    self.say(f"{said.name} is the sum of something else")
            elif kind in SUMS:
                self.say(f"{said.name} is missing")

    def check_signature(self, file):
        signature = Path(f"{file}.asc")
        if not signature.exists():
            self.say(f"{signature.name} is missing")
        elif subprocess.run(["gpg", "--batch", "--verify", signature, file], capture_output=True).returncode:
            self.say(f"{signature.name} is no signature of it by a key that gpg knows")

    def pom(self, artifact):
        return ElementTree.parse(self.file(artifact, ".pom")).getroot()

    def check_pom(self, artifact):
        pom = self.pom(artifact)
        parent = pom.find(path_of("parent/artifactId"), NAMESPACE)
        inherited = self.pom(parent.text) if parent is not None else None
        for element in ASKED_FOR:
            own = pom.findtext(path_of(element), None, NAMESPACE)
            # A name or description that is inherited would be that of another artifact.
            if not own and inherited is not None and element not in ("name", "description"):
                own = inherited.findtext(path_of(element), None, NAMESPACE)
            if not own:
                self.say(f"the pom of {artifact} has no {element}")
        if "-SNAPSHOT" in self.file(artifact, ".pom").read_text():
            self.say(f"the pom of {artifact} names a snapshot")
        for dependency in pom.findall(path_of("dependencies/dependency"), NAMESPACE):
            scope = dependency.findtext("m:scope", "compile", NAMESPACE)
            name = dependency.findtext("m:artifactId", "", NAMESPACE)
            group = dependency.findtext("m:groupId", "", NAMESPACE)
            if scope in ("compile", "runtime") and group == GROUP and name not in JARS:
                self.say(f"{artifact} depends on {name}, which is not published")
            if scope in ("compile", "runtime") and group.startswith("com.squareup"):
                self.say(f"{artifact} depends on {name}, which is in the runtime's jar")

    def check_bom(self):
        bom = self.pom("function-apps-bom")
        if bom.find(path_of("parent"), NAMESPACE) is not None:
            self.say("the BOM has a parent, whose managed versions an import would bring along")
        managed = bom.findall(path_of("dependencyManagement/dependencies/dependency"), NAMESPACE)
        names = sorted(dependency.findtext("m:artifactId", "", NAMESPACE) for dependency in managed)
        if names != sorted(JARS):
            self.say(f"the BOM manages {names}")
        for dependency in managed:
            if dependency.findtext("m:version", "", NAMESPACE) not in (self.version, "${project.version}"):
                self.say("the BOM manages another version than its own")

    def check_modes(self, jar):
        with zipfile.ZipFile(jar) as archive:
            modes = {entry.external_attr >> 16 & 0o777 for entry in archive.infolist()}
        # Otherwise a build elsewhere would not have the same bytes. Jars of modules have no modes.
        if not modes <= {0, 0o644, 0o755}:
            self.say(f"{jar.name} was not built from a clone that was made with umask 022")

    def check_sbom(self, artifact):
        sbom = json.loads(self.file(artifact, "-cyclonedx.json").read_text())
        itself = sbom["metadata"]["component"]
        if (itself["name"], itself["version"]) != (artifact, self.version):
            self.say(f"the SBOM of {artifact} is that of {itself['name']} {itself['version']}")
        if not sbom.get("components"):
            self.say(f"the SBOM of {artifact} is empty")
        inside = sorted(f"{part['group']}:{part['name']} {part['version']}" for part in itself.get("components", []))
        notice = jars.notice(JARS[artifact]).decode()
        said = sorted(f"{name} {version}" for version, name in re.findall(r"^\w+ (\S+) \((\S+:\S+)\)$", notice, re.MULTILINE))
        if inside != said:
            self.say(f"inside {artifact} are {said} by its notice, but {inside} by its SBOM")


def main(folder, version):
    staged = Staged(folder, version)
    files = staged.check()
    for mistake in staged.mistakes:
        print(mistake, file=sys.stderr)
    if staged.mistakes:
        sys.exit(f"FAILED: {len(staged.mistakes)} mistakes in what would be published")
    print(f"{len(files)} files of {version} with signature and sums; poms, BOM, licences, notices and SBOMs as they must be")


if __name__ == "__main__":
    main(*sys.argv[1:])
