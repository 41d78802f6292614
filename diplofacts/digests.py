"""The digests of hashlib without hashlib, whose import, with OpenSSL, takes longer than all digests of an article."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any


def blake2b(data: bytes, size: int) -> bytes:
    """The BLAKE2b digest of some bytes, itself `size` bytes long."""
    digest: bytes = _found("blake2b", "_blake2")(data, digest_size=size).digest()
    return digest


def sha256(data: bytes) -> str:
    """The SHA-256 digest of some bytes, in hexadecimal.

    >>> sha256(b"")[:16]
    'e3b0c44298fc1c14'
    """
    digest: str = _found("sha256", "_sha2", "_sha256")(data).hexdigest()
    return digest


@cache
def _found(name: str, *homes: str) -> Any:
    """A digest by its name, from the first of these modules that this Python has."""
    for home in (*homes, "hashlib"):
        try:
            return getattr(import_module(home), name)
        except ImportError:
            continue
    raise ImportError(name)
