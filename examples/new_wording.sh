#!/usr/bin/env bash
# A rule of one's own for a wording that is not read yet: write it with its cases, try them, use it.
#
#     examples/new_wording.sh
set -euo pipefail
rules=$(dirname "$0")/new_wording.toml

diplofacts rules test "$rules"

echo 'Sáng 29/4, Bộ trưởng Ngoại giao Trần Văn Mẫu hàn huyên cùng Đại sứ Xứ Kim Chi.' |
    diplofacts extract --published 2025-04-29 --rules "$rules" -f table
