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
need readelf binutils
need redis-server redis-server
need nginx nginx-light
need caddy caddy
[ -e /usr/lib/postgresql ] || missing+=(postgresql)
# Makes the checkpoints of containers.
need runc runc
need zstd zstd
need xz xz-utils
need bzip2 bzip2
# A root without glibc.
need musl-gcc musl-tools
# They make images, and docker need not run.
need umoci umoci
need skopeo skopeo
need podman podman
# libc's separate debug file, whose names the diagnosis is to find.
dpkg -s libc6-dbg >/dev/null 2>&1 || missing+=(libc6-dbg)
/usr/bin/python3 -c 'import numpy' 2>/dev/null || missing+=(python3-numpy)
[ -e /usr/lib/x86_64-linux-gnu/openblas-pthread ] || missing+=(libopenblas0-pthread)
[ "$(id -u)" = 0 ] && root=() || root=(sudo -n)
install() {
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q install -y --no-install-recommends "$@"
}
if [ ${#missing[@]} -gt 0 ]; then
  "${root[@]}" apt-get -q update
  install "${missing[@]}"
fi
# CRIU's own reader of images; Ubuntu 24.04 has no criu.
if ! command -v crit >/dev/null; then
  "${root[@]}" apt-get -q update
  install criu || echo 'no crit: the tests that compare with it are skipped'
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

step 'tests, and a short soak beside them'
npx vitest run
