#!/usr/bin/env bash
# A store kept up to date day by day: only new and changed articles are worked on; then a question to it.
#
#     examples/daily_batch.sh news/ facts.db
set -euo pipefail
articles=${1:-seeds}
store=${2:-$(mktemp -d)/facts.db}

diplofacts batch "$articles" --store "$store"
# The next day, from cron: what is there already costs nothing.
diplofacts batch "$articles" --store "$store" --wait

diplofacts query --store "$store" --type meeting --between VNM,JPN -f csv | cut -d, -f1-4
