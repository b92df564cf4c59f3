#!/usr/bin/env bash
# machine.sh BOARD: the whole job on one emulated Arm machine, as a user would do it:
# add, refuse a wrong fingerprint, trust the right one, collect with our own upload, show, bench; then
# nothing of us may be running there.
set -euo pipefail

board=$1
. "$(dirname "$0")/vm.sh"

case $board in
    virt) expect_name="Cortex-A72" expect_agent=aarch64 cores=4 model="Raspberry Pi 4 Model B" ;;
    zero) expect_name="ARM1176" expect_agent=armv6 cores=1 model="" ;;
    v7) expect_name="Cortex-A" expect_agent=armv7 cores= model="" ;;
    *) echo "unknown board $board"; exit 2 ;;
esac

MODEL=$model boot

node=root@127.0.0.1:$port
options=(--identity "$ARM_VM_DIR/keys/id")
ctl add "$node" --name "$board"
status=0; ctl collect --once || status=$?
[ $status -eq 4 ] || fail "an unknown host key must wait for a decision, exit was $status"
status=0; ctl trust "$board" --fingerprint SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA || status=$?
[ $status -eq 4 ] || fail "a wrong fingerprint must be refused, exit was $status"
fingerprint=$(ssh-keygen -lf "$ARM_VM_DIR/keys/host.$name.pub" | awk '{print $2}')
ctl trust "$board" --fingerprint "$fingerprint"

ctl collect --once "${options[@]}"
ctl show "$board"
ctl show "$board" --json >"$work/show.json"
[ "$(jq -r '.hardware.cpu.clusters[-1].name' "$work/show.json" | grep -c "$expect_name")" = 1 ] ||
    fail "expected $expect_name: $(jq -c .hardware.cpu "$work/show.json")"
[ -z "$cores" ] || [ "$(jq .hardware.cpu.total "$work/show.json")" = "$cores" ] || fail "expected $cores cores"
[ -z "$model" ] || [ "$(jq -r .hardware.board.model "$work/show.json")" = "$model" ] || fail "expected $model"
jq -e '.hardware.memory.total_bytes > 0' "$work/show.json" >/dev/null || fail "no memory"

uploaded=$(guest 'ls /root/.cache/rollcall/')
echo "$uploaded" | grep -q '^rollcall-agent-' || fail "our agent is not in the cache: $uploaded"
[ "$(echo "$uploaded" | wc -l)" = 1 ] || fail "something was left beside the agent: $uploaded"
sum=$(guest "sha256sum /root/.cache/rollcall/rollcall-agent-*" | cut -c1-64)
[ "$sum" = "$(sha256sum "$ROLLCALL_AGENTS/$expect_agent/rollcall-agent" | cut -c1-64)" ] ||
    fail "the board has another binary than our $expect_agent agent"

ctl bench "$board" integer "${options[@]}" --json >"$work/bench.json"
jq -e '.scores | length > 0 and all(.checked)' "$work/bench.json" >/dev/null || fail "bench: $(cat "$work/bench.json")"

for _ in 1 2 3 4 5 6 7 8 9 10; do
    left=$(guest 'ps' | grep '[r]ollcall-agent' || true)
    [ -n "$left" ] || break
    sleep 0.5
done
[ -z "$left" ] || fail "left running on the board: $left"

# Cut off in the middle: the collector dies by SIGKILL, and the agent must go with its channel.
"$ROLLCALL_BIN/rollcallctl" collect --interval 1 "${options[@]}" 2>/dev/null &
collector=$!
for _ in $(seq 60); do guest ps | grep -q '[r]ollcall-agent' && break; sleep 0.5; done
kill -9 $collector; wait $collector 2>/dev/null || true
for _ in $(seq 20); do left=$(guest ps | grep '[r]ollcall-agent' || true); [ -n "$left" ] || break; sleep 0.5; done
[ -z "$left" ] || fail "left running after the collector was killed: $left"
echo "PASS: $board"
