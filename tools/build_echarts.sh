#!/usr/bin/env bash
# Build the part of Apache ECharts that reports embed: diplofacts/write/report/vendor/echarts.min.js. Needs npm.
set -euo pipefail
echarts=6.1.0 esbuild=0.28.2
vendor=$(cd "$(dirname "$0")/../diplofacts/write/report/vendor" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund "echarts@$echarts" "esbuild@$esbuild"
cat >entry.js <<'END'
export { init } from "echarts/core";
import { use } from "echarts/core";
import { BarChart, GraphChart, ScatterChart } from "echarts/charts";
import { AriaComponent, DataZoomComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
use([BarChart, GraphChart, ScatterChart, AriaComponent, DataZoomComponent, GridComponent, LabelLayout,
    LegendComponent, TooltipComponent, SVGRenderer]);
END
npx esbuild entry.js --bundle --minify --format=iife --global-name=echarts --target=es2020 --legal-comments=none \
    --define:process.env.NODE_ENV='"production"' \
    --banner:js="/* Apache ECharts $echarts, https://echarts.apache.org, Apache License 2.0: see echarts.LICENSE.txt */" \
    --outfile=echarts.min.js
cp echarts.min.js "$vendor/echarts.min.js"
cp node_modules/echarts/LICENSE "$vendor/echarts.LICENSE.txt"
{
    cat node_modules/echarts/NOTICE
    printf '\n\nThe build contains zrender (BSD 3-Clause) and tslib (0BSD).\n\n'
    cat node_modules/zrender/LICENSE
} >"$vendor/echarts.NOTICE.txt"
