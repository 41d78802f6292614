#!/usr/bin/env bash
# Facts through a shell pipeline: the sides of each meeting held, the most frequent first.
# needs: jq
#
#     examples/pipeline.sh news/
set -euo pipefail

diplofacts extract "${1:-seeds}" --types meeting -f jsonl |
    jq -r 'select(.status == "held") | [.participants[].country // "?"] | unique | join(" – ")' |
    sort | uniq -c | sort -rn
