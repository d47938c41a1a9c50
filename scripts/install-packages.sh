#!/bin/sh
# Installs what Lectern needs and this machine lacks, quietly; does nothing when nothing is missing.
#   scripts/install-packages.sh PART...      parts of packages/debian-12.txt: build, test, dev
# A package "name:program" is only wanted where that program is not there yet.
set -eu
list=$(dirname "$0")/../packages/debian-12.txt

wanted=
for part in "$@"; do
  for entry in $(awk -v part="$part" '$1 == part { print $2 }' "$list"); do
    case $entry in
      *:*) command -v "${entry#*:}" >/dev/null 2>&1 || wanted="$wanted ${entry%%:*}" ;;
      *) wanted="$wanted $entry" ;;
    esac
  done
done

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
  echo "This system has no apt, so Lectern cannot install what it needs."
  echo "Install these with your own package manager (the names are those of Debian 12), then go on with"
  echo "  make PACKAGES=installed ..."
  echo
  echo "$wanted" | tr ' ' '\n' | sed '/^$/d; s/^/  /'
  exit 1
fi

missing=
for package in $wanted; do
  status=$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null || true)
  case $status in ii*) ;; *) missing="$missing $package" ;; esac
done
[ -z "$missing" ] && exit 0

as_root=
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "Lectern needs packages that only root can install. Run this as root, then try again:"
    echo "  apt-get install$missing"
    exit 1
  fi
  as_root="sudo"
fi
echo "Installing:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { $as_root apt-get -q update &&
       $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $missing; } >"$log" 2>&1; then
  tail -n 20 "$log"
  echo "The packages could not be installed; the lines above say why."
  exit 1
fi
