"""python -m diplofacts."""

from diplofacts.cli import main

if __name__ == "__main__":
    main()
