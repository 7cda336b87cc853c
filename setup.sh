#!/bin/sh
# Installs the Debian packages that the build and the tests need and that are missing. Calls the
# package manager only when something is; asks for sudo only then, and only when not root.
set -eu
cd "$(dirname "$0")"

# One line a need: packages, then what each is for.
packages="
cmake ninja-build g++ pkg-config
libcli11-dev libfmt-dev libexpected-dev
nlohmann-json3-dev libyaml-cpp-dev libzip-dev
libseccomp-dev libssl-dev libutf8proc-dev
libgtest-dev libgmock-dev libboost-test-dev libboost-dev
libvalijson-dev
python3
"

# An installed package has its status file's line; dpkg-query answers for all in one call.
installed=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $packages 2>/dev/null |
  sed -n 's/^ii //p')
missing=
for package in $packages; do
  case "
$installed
" in
    *"
$package
"*) ;;
    *) missing="$missing $package" ;;
  esac
done
[ -z "$missing" ] && exit 0

sudo=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo > /dev/null || {
    echo "setup: these Debian packages are missing, and there is no sudo to install them:" >&2
    echo "  $missing" >&2
    echo "setup: as root: apt-get install$missing" >&2
    exit 1
  }
  sudo=sudo
fi
echo "setup: installing$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { $sudo env DEBIAN_FRONTEND=noninteractive apt-get "$@" > "$log" 2>&1; }
# The lists may be old or absent: only then are they fetched.
apt install -y --no-install-recommends $missing ||
  { apt update && apt install -y --no-install-recommends $missing; } ||
  { cat "$log" >&2
    echo "setup: the packages above could not be installed; is the network there?" >&2
    exit 1; }
