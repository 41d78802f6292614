#!/usr/bin/env bash
# One HTML page to read articles with their facts marked, to look at charts, and to accept, mend or reject facts.
#
#     examples/report_page.sh news/ report.html
set -euo pipefail
page=${2:-$(mktemp -d)/report.html}

diplofacts report "${1:-seeds}" --title 'Three articles' -o "$page"
echo "open $page in a browser"
# What Check saved there (gold.jsonl) then says how right the facts are, and what the rules have to learn:
#     diplofacts evaluate gold.jsonl
#     diplofacts rules case gold.jsonl > cases.toml
