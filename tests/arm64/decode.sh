#!/usr/bin/env bash
# decode.sh BOARD: what the agent reads on one emulated Arm machine, decoded here, is what the machine
# was made of. No fleet and no upload of ours: that is machine.sh.
set -euo pipefail

board=$1
. "$(dirname "$0")/vm.sh"

# What each machine is, by the options it is started with below or by boot.sh: as jq conditions.
case $board in
    efi)
        export MEM=512 SMBIOS="-smbios type=1,manufacturer=GIGABYTE,product=R272-P30-JG,serial=ARMVM1 \
            -smbios type=2,manufacturer=GIGABYTE,product=MP32-AR0-JG \
            -smbios type=4,sock_pfx=SOCKET,manufacturer=Ampere,version=Altra,max-speed=3000,current-speed=2800 \
            -smbios type=17,loc_pfx=DIMM,manufacturer=Micron,part=MTA9ASF,speed=3200"
        expected=(
            '.cpu.total == 4 and .cpu.online == 4 and .cpu.sockets == 1'
            '.cpu.clusters | length == 1 and .[0].name == "Cortex-A72" and .[0].part == "0xd08"'
            '.board.model | contains("R272-P30-JG")'
            '.board.vendor | ascii_downcase | contains("gigabyte")'
            '.memory.installed_bytes == 512 * 1048576'
            '.memory.modules | length == 1'
            '.memory.modules[0].size_bytes == 512 * 1048576'
            '.memory.modules[0].manufacturer == "Micron"'
            '.memory.modules[0].part_number == "MTA9ASF"'
            '.memory.modules[0].speed_mts == 3200'
            '.memory.page_bytes == 4096'
            '.sources["board.model"].from == "dmi"') ;;
    biglittle)
        expected=(
            '.cpu.total == 6 and .cpu.online == 6 and .cpu.sockets == 1'
            '[.cpu.clusters[] | [.name, .count, .cpus]]
                == [["Cortex-A53", 4, "0-3"], ["Cortex-A72", 2, "4-5"]]'
            '[.cpu.clusters[] | [.variant, .revision]] == [[0, 4], [0, 3]]'
            '.cpu.clusters[0].capacity < .cpu.clusters[1].capacity'
            '.cpu.clusters[1].capacity == 1024'
            '.board.model == "FriendlyElec NanoPi R4S"') ;;
    k16)
        expected=(
            '.cpu.total == 4 and .cpu.online == 4'
            '.cpu.clusters | length == 1 and .[0].name == "Cortex-A76"'
            '.memory.page_bytes == 16384'
            '.os.kernel_bits == 64'
            '.board.virtual_machine == "QEMU"') ;;
    raspi3b)
        expected=(
            '.cpu.total == 4 and .cpu.online == 4 and .cpu.sockets == 1'
            '.cpu.clusters | length == 1 and .[0].name == "Cortex-A53" and .[0].count == 4'
            '.board.model == "Raspberry Pi 3 Model B"'
            '.board.family == "Raspberry Pi" and .board.soc == "BCM2837"'
            '.board.virtual_machine == null'
            '.memory.page_bytes == 4096'
            '.temperature_sensor.label == "cpu-thermal"') ;;
    *) echo "unknown board $board"; exit 2 ;;
esac

boot

guest 'cat >/tmp/agent && chmod 700 /tmp/agent' <"$ROLLCALL_AGENTS/aarch64/rollcall-agent"
guest '/tmp/agent report; rm /tmp/agent' >"$work/report.json"
ctl decode "$work/report.json"
ctl decode "$work/report.json" --json >"$work/decoded.json"
for condition in "${expected[@]}"; do
    jq -e "$condition" "$work/decoded.json" >/dev/null ||
        fail "not true: $condition in $(jq -c 'del(.pci, .usb, .sources)' "$work/decoded.json")"
done

# The kernel counts as well.
[ "$(jq .cpu.online "$work/decoded.json")" = "$(guest 'grep -c ^processor /proc/cpuinfo')" ] ||
    fail "the kernel counts other CPUs"
! guest 'ps' | grep '[/]tmp/agent' || fail "the agent is still running"
echo "PASS: $board"
