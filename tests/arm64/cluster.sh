#!/usr/bin/env bash
# cluster.sh: four small arm64 machines at once, as a fleet: all watched, one switched off in mid-stream,
# one that freezes (half-open: its TCP connection stays, nothing answers); the others must not notice,
# both must come back, and in the end one board is cleaned and nothing of us runs on any.
set -euo pipefail

board=cluster
. "$(dirname "$0")/vm.sh"
numbers="1 2 3 4"
nodes=; for i in $numbers; do nodes="$nodes rollcall-n$i"; done
collector=
cleanup() {
    [ -z "$collector" ] || kill -9 "$collector" 2>/dev/null || true
    for node in $nodes; do # a frozen one would not end
        [ ! -e "$ARM_VM_DIR/run/$node.pid" ] || kill -CONT "$(cat "$ARM_VM_DIR/run/$node.pid")" 2>/dev/null || true
    done
    # shellcheck disable=SC2086
    "$vm/stop.sh" $nodes >/dev/null 2>&1 || true
    rm -rf "$work"
}

start() { CPU=cortex-a53 SMP=1 MEM=${MEM:-192} NAME=rollcall-n$1 ADDR=127.0.2.$1 PORT=$port "$vm/boot.sh"; }
machine() { ssh -F "$ARM_VM_DIR/run/ssh_config" "rollcall-n$1" "$2"; }
state() { jq -r --arg node "n$1" 'select(.event == "state" and .node == $node) | .state' "$work/log" | tail -n 1; }
# await NODE STATE SECONDS
await() {
    local began=$SECONDS
    until [ "$(state "$1")" = "$2" ]; do
        kill -0 "$collector" 2>/dev/null || fail "the collector ended: $(tail -n 3 "$work/log")"
        [ $((SECONDS - began)) -lt "$3" ] || fail "n$1 is not $2 after $3 s but $(state "$1"): $(tail -n 5 "$work/log")"
        sleep 0.3
    done
    echo "n$1 $2 after $((SECONDS - began)) s"
}

start 1 # alone: it fills the cache
pids=; for i in 2 3 4; do start "$i" & pids="$pids $!"; done
for pid in $pids; do wait "$pid" || fail "a machine did not come up"; done

for i in $numbers; do
    ctl add "root@127.0.2.$i:$port" --name "n$i" >/dev/null
    ctl trust "n$i" --fingerprint "$(ssh-keygen -lf "$ARM_VM_DIR/keys/host.rollcall-n$i.pub" | awk '{print $2}')" >/dev/null
done
options=(--identity "$ARM_VM_DIR/keys/id")
"$ROLLCALL_BIN/rollcallctl" collect --log json --interval 2 "${options[@]}" 2>"$work/log" &
collector=$!
for i in $numbers; do await "$i" online 120; done

"$vm/stop.sh" rollcall-n2
kill -STOP "$(cat "$ARM_VM_DIR/run/rollcall-n3.pid")"
await 2 offline 35
await 3 offline 35
sleep 5
kill -CONT "$(cat "$ARM_VM_DIR/run/rollcall-n3.pid")"
start 2
await 3 online 90
await 2 online 90
for i in 1 4; do
    gone=$(jq -r --arg node "n$i" 'select(.event == "state" and .node == $node) | .state' "$work/log" |
        grep -vE '^(online|late)$' || true)
    [ -z "$gone" ] || fail "n$i was told as $gone while others went away"
done

kill -TERM "$collector"
wait "$collector" || fail "the collector did not end well"
collector=
for i in $numbers; do
    for _ in $(seq 60); do left=$(machine "$i" ps | grep '[r]ollcall-agent' || true); [ -n "$left" ] || break; sleep 0.5; done
    [ -z "$left" ] || fail "left running on n$i: $left"
done
machine 1 'echo mine >/root/.cache/rollcall/notes'
ctl forget n1 --clean --yes "${options[@]}"
[ "$(machine 1 'ls -A /root/.cache/rollcall')" = notes ] || fail "n1 is not clean: $(machine 1 'ls -lA /root/.cache/rollcall')"
ctl forget n4 --clean --yes "${options[@]}"
machine 4 '[ ! -e /root/.cache/rollcall ]' || fail "n4 is not clean"
echo "PASS: cluster"
