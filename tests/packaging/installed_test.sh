#!/usr/bin/env bash
# installed_test.sh BUILD SOURCE: installs the build into an empty folder, then uses the programs
# from there as somebody would who never saw the sources.
set -euo pipefail
build=$1 source=$2
[ -e "$build/agents/aarch64/rollcall-agent" ] || { echo "SKIPPED-ALL: no agents, see ./dev agents"; exit 0; }
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
# Reads to the end, unlike grep -q, so that no program before it writes into a closed pipe.
has() { grep "$@" >/dev/null; }
fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

prefix=$home/usr
cmake --install "$build" --prefix "$prefix" >"$home/log" || { cat "$home/log"; fail "cmake --install"; }
# Nothing but the installed files may help: no variable, and another home.
run() { env -i HOME="$home" PATH="$prefix/bin:/usr/bin:/bin" QT_QPA_PLATFORM=offscreen \
    XDG_RUNTIME_DIR="$home" "$@"; }

run rollcallctl --version | has '^rollcallctl [0-9]' || fail "no version"
run rollcall --version | has '^rollcall [0-9]' || fail "no version of the dashboard"
run rollcall-simulator --help | has Usage || fail "no simulator"
for arch in aarch64 armv6 armv7 x86_64; do
    [ -x "$prefix/libexec/rollcall/agents/$arch/rollcall-agent" ] || fail "no agent for $arch"
done

# The agents are found where they were installed: the one of this computer reports, and is stored.
run rollcallctl add --this-computer --name here >/dev/null
run rollcallctl collect --once --interval 1 >"$home/collect" 2>&1 || { cat "$home/collect"; fail "collect"; }
run rollcallctl list --json | has '"state": "\(online\|offline\)"' || {
    run rollcallctl list --json; fail "this computer is not in the store"; }
run rollcallctl show here --json | has '"cores"' || fail "nothing is known of this computer"

# Completion offers every command, the options of one, and the names of boards.
complete() { # the words of the line, the last one as far as it is typed
    run bash -c 'source "$0"; shift 0; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); compopt() { :; }
        _rollcallctl; printf "%s\n" "${COMPREPLY[@]}"' \
        "$prefix/share/bash-completion/completions/rollcallctl" "$@"
}
commands=$(run rollcallctl --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
[ "$(complete rollcallctl '')" = "$commands" ] || fail "the commands offered: $(complete rollcallctl '')"
complete rollcallctl list --js | has -x -- --json || fail "options are not offered"
complete rollcallctl show he | has -x here || fail "names are not offered"

# The service starts the program that is installed, and a menu finds the dashboard and its icon.
service=$prefix/lib/systemd/user/rollcall-collect.service
grep -q '^ExecStart=/usr/bin/rollcallctl collect' "$service" || fail "$service"
desktop=$prefix/share/applications/rollcall.desktop
[ -x "$prefix/bin/$(sed -n 's/^Exec=//p' "$desktop")" ] || fail "$desktop starts nothing"
[ -e "$prefix/share/icons/hicolor/scalable/apps/$(sed -n 's/^Icon=//p' "$desktop").svg" ] || fail "no icon"
if command -v desktop-file-validate >/dev/null; then desktop-file-validate "$desktop"; fi

# Neither the build folder nor the sources are needed at run time.
for program in rollcall rollcallctl rollcall-simulator; do
    ! readelf -d "$prefix/bin/$program" | grep -E 'R(UN)?PATH' | grep -F "$build" ||
        fail "$program looks into the build folder"
done
! find "$home" -newer "$home/log" -type f -not -path "$home/usr/*" -not -path "$home/.*" \
    -not -name collect | grep . || fail "files outside the XDG folders"
echo "installed, and all of it works"
