#!/usr/bin/env bash
# Installs what a fresh machine lacks, then checks everything. Needs Node, and apt-get as root or sudo.
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$*"; }

step 'packages that the tests use'
missing=()
need() { command -v "$1" >/dev/null || missing+=("$2"); }
need cc gcc
need cc libc6-dev
need javac default-jdk-headless
need python3 python3
need pgrep procps
need git git
need cpio cpio
/usr/bin/python3 -c 'import numpy' 2>/dev/null || missing+=(python3-numpy)
[ -e /usr/lib/x86_64-linux-gnu/openblas-pthread ] || missing+=(libopenblas0-pthread)
need readelf binutils
# libc's separate debug file, whose names the diagnosis is to find.
dpkg -s libc6-dbg >/dev/null 2>&1 || missing+=(libc6-dbg)
if [ ${#missing[@]} -gt 0 ]; then
  [ "$(id -u)" = 0 ] && root=() || root=(sudo -n)
  "${root[@]}" apt-get -q update
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q install -y --no-install-recommends "${missing[@]}"
fi
npm ci --no-audit --no-fund

step 'types, lint, format, and what is generated from the inputs'
npm run --silent build
npm run --silent lint

step 'dist is what these sources give'
changed=$(git status --porcelain -- dist)
if [ -n "$changed" ]; then
  printf 'commit what `npm run build` changed:\n%s\n' "$changed" >&2
  exit 1
fi

step 'tests'
npx vitest run
