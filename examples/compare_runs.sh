#!/usr/bin/env bash
# What a change gained and lost: two runs over articles whose facts are known, one with rules of one's own.
#
#     examples/compare_runs.sh gold.jsonl rules.toml
set -euo pipefail
here=$(dirname "$0")
gold=${1:-$here/gold.jsonl}
rules=${2:-$here/new_wording.toml}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

diplofacts extract "$gold" -f jsonl -o "$work/before.jsonl"
diplofacts extract "$gold" -f jsonl -o "$work/after.jsonl" --rules "$rules"
diplofacts evaluate "$gold" "$work/after.jsonl" --against "$work/before.jsonl" --intervals off
