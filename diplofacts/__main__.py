"""The command diplofacts, and python -m diplofacts."""

from __future__ import annotations

import gc

RARELY = 100_000, 50, 50


def main() -> None:
    """Run the command line. Nothing that starting makes is garbage: to look for it takes a tenth of a short run."""
    gc.set_threshold(*RARELY)
    from diplofacts.kept_modules import shelf
    from diplofacts.spared import spared

    modules = shelf()
    spared("click")
    from diplofacts.cli import main

    main(modules.keep if modules else None)


if __name__ == "__main__":
    main()
