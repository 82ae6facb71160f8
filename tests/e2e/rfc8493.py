"""Judges an unpacked bag by the rules of RFC 8493, with nothing of ours: prints what breaks them."""

import hashlib
import os
import re
import sys

bag = sys.argv[1]
broken = []


def read(path):
    with open(os.path.join(bag, path), "rb") as file:
        return file.read()


def lines(path):
    return read(path).decode("utf-8").splitlines()


def sha256(path):
    return hashlib.sha256(read(path)).hexdigest()


def rule(section, holds, what):
    if not holds:
        broken.append(f"{section}: {what}")


def manifest(name):
    """Digests by path (2.1.3): a digest, white space, a path without ./ or .. parts, once."""
    digests = {}
    for line in lines(name):
        match = re.fullmatch(r"([0-9a-f]{64})[ \t]+\*?(\S.*)", line)
        rule("2.1.3", match, f"{name}: {line}")
        if match:
            digest, path = match.groups()
            parts = path.split("/")
            rule("2.1.3", ".." not in parts and "." not in parts and parts[0], f"{name}: {path}")
            rule("2.1.3", path not in digests, f"{name}: {path} twice")
            digests[path] = digest
    return digests


def files(top):
    for folder, _, names in os.walk(os.path.join(bag, top)):
        for name in names:
            yield os.path.relpath(os.path.join(folder, name), bag).replace(os.sep, "/")


rule("2.1.1", read("bagit.txt") == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", "bagit.txt")
rule("2.1.2", os.path.isdir(os.path.join(bag, "data")), "no payload directory")

payload = manifest("manifest-sha256.txt")
rule("2.1.3", set(payload) == set(files("data")), "manifest and payload do not hold the same files")
for path, digest in payload.items():
    rule("3", sha256(path) == digest, f"{path} is not as its manifest says")

tags = manifest("tagmanifest-sha256.txt")
rule("2.2.1", not any(path.startswith("data/") for path in tags), "tag manifest lists payload")
rule("2.2.1", "tagmanifest-sha256.txt" not in tags, "tag manifest lists itself")
rule("2.2.1", "manifest-sha256.txt" in tags, "tag manifest does not list the manifest")
for path, digest in tags.items():
    rule("3", sha256(path) == digest, f"{path} is not as its tag manifest says")

info = dict(line.split(": ", 1) for line in lines("bag-info.txt"))
octets = sum(os.path.getsize(os.path.join(bag, path)) for path in payload)
rule("2.2.2", info.get("Payload-Oxum") == f"{octets}.{len(payload)}", "Payload-Oxum")
rule("2.2.2", re.fullmatch(r"\d{4}-\d{2}-\d{2}", info.get("Bagging-Date", "")), "Bagging-Date")

print("\n".join(broken) or "valid")
sys.exit(1 if broken else 0)
