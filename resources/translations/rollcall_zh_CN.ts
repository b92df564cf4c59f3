<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddNodeDialog</name>
    <message>
        <source>Add node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall logs in with your SSH keys and your agent. At first contact it shows the host key and asks you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[user@]host[:port]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if not the host&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. bench-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. rack1, lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppCommands</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything, do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, or clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fleet as a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fleet as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fleet as a heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node: history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node: hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node: scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node: events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node: identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run benchmarks on this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this node again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures in °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppField</name>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1: load %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything, do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a node, a page, a kept search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command, node or kept search is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters are enough: “sco” finds the scores, “pi 7” finds pi-07. Enter searches boards, parts and tags for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>under-voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capped at %1 MHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency capped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supply voltage is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the passive trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below the passive trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % of its life used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says its end of life is near (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board&apos;s clock is %1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board&apos;s clock is %1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs online %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 online again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hostname %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>userland bits %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of %1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD card %1 replaced: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage %1 replaced: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD card %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD card %1 removed (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD card %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD card %1 added (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage %1 removed (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage %1 added (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network %1 replaced: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI device removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI device added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB device removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB device added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another board with the same card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another board with the same card: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another board with the same system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another board with the same system: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another board answers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another board answers here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine-id %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host key %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card of %1 is in this board now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another card with the same system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another card with the same system: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another card with another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another card with another system: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another system: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same board is on the roster as %1, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs a copy of the same system as %1: give each its own machine-id and host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs differ by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board warmed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock fell by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-bit vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vector AES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int8 matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointer authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one number can be compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it in quotes to look for the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what of &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write another &quot; behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the word right behind it: -tag:rack1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU feature as Linux names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU temperature now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address or an IP address of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board, family or maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees left to its passive trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest clock of its fastest cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind, maker or model of a disk or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent of all cores now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent of memory in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent of the root volume in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system on a chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version of Linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word size of its programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clock such as 1.8G or 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number such as 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a percentage such as 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size such as 2G or 512M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span such as 90s, 12h or 30d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a temperature such as 70 or 158F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of fingerprints has at most 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has more than 16384 fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 fingerprints prove nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read them anew with ssh-keygen -l -E sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no SHA256 fingerprint and no host key in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a known_hosts file, or what this prints on the boards: for f in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf $f; done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write the list of known host keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the folder&apos;s owner and free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no valid host key to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect once, so that the node shows its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name cannot be kept in known_hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the node&apos;s plain name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this host key has been revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the board a new host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another host key is on file for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the fingerprints and replace the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old host key is in %1, line %2, which is not ours to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it yourself: ssh-keygen -R &apos;%1&apos; -f %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read the list of known host keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of known host keys is larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove what is not needed from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ssh configuration has a %1 that cannot be completed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the % tokens, variables and ~ of that value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ProxyCommand would pass a socket (ProxyUseFdpass), which Rollcall does not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the command carry the connection itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ProxyJump leads over more than 16 hosts, or in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check ProxyJump of the hosts on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether its ssh configuration counts depends on a command (Match exec), which Rollcall does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give this host a Host block of its own, before that line, or take the host out of the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the line; ssh would refuse it as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is it an ssh configuration?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to somebody else, or others may write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an empty value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match all stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no Match for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an included file of another user, or ~ in a file that is not the user&apos;s, is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files include each other more than 16 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern means too many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than 500,000 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than 512 configuration files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as [user@]host[:port], e.g. pi@raspberrypi.local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the bracket only :port may follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bracket around the address is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is missing after the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no host name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no user name before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts that Ansible does not reach over SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group %1 is a child of itself, or groups lie more than %2 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no host name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in more than %2 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host is a name, followed by variables such as ansible_host=192.0.2.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at its children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split it into several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inventory has too many hosts; what comes after is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it out; only Ansible itself can work it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no name of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no variable of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has :children and :vars, but no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variable is written name=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one group a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bracket of this heading is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write name=value behind it, and one host a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the group %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be names with a colon behind each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group %1 must hold hosts:, children: or vars:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has hosts:, children: and vars:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is this an inventory in YAML?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its aliases make too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its groups are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no inventory: it does not begin with a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list names more than %1 boards; what comes after is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many problems; what comes after is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is this the right kind of file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no tag, or one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell has more than 4096 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin it with name,address,user,port,tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the table with name,address,user,port,tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns that are not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 256 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header has no column &quot;address&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the name empty beside a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several addresses cannot have one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries of this computer itself, broadcast and blocked names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each line is an address and its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address has no usable name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a configuration of ssh may include others, so it must be a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of boards has at most 4 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give its path with --from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archived node of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the roster as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history of what was at this address is kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same address as at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no range of numbers of at most 9 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no step: a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: both ends want the same number of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 ranges in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing bracket has no opening one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern has at most 4096 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range goes from small to small or from capital to capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range has two ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrol them in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its names are longer than 255 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets cannot be subtracted here; name what you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing between two commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this names more than %1 boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write ranges as pi[01-32].lab or node[1-3,7]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write ranges as pi[01:32].lab or rack-[a:f]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of the history is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the store: rollcallctl store check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is damaged, as the store may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was left as it is: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see rollcallctl store check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program collects for this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program collects for this store%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be locked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s lock cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a place you can write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end it first, or use another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the store on a local disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by an older Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file system cannot hold the store&apos;s write-ahead log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was left as it is: choose another file for the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it once for writing to bring it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has kept the store locked for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or no Rollcall store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such node in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the store already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the other program that uses this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space on that disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was left as it is: rollcallctl store recover saves what can be read of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the file and its folder writable for you, or choose another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy cannot be written to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy cannot be written to the disk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a place with enough space that you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was left as it is: update Rollcall, or choose another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one; none was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one (%3); none was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one; some were lost of: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one (%3); some were lost of: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. Nothing in it could be read: the new store is empty. A backup can take its place while nothing collects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no Rollcall store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again in a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample from before 1970 cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many readings of one millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path, or add a node to make a new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place for the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the file readable for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score that is no number cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw samples are kept for two hours at least, and no roll-up shorter than a finer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size limit is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow 16 MiB at least, or 0 for no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the coarser ones at least the age of the finer ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node cannot be joined with itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no node number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no watched node number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see rollcallctl list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the roster already, as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, host, user or tag has at most 255 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a node of this name already, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a node of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name or address, or change that node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many readings wait to be stored; the oldest were dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space on the disk of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the disk has space and the file can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent did not say hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent sent a line without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent was uploaded but does not start there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent answered something else than was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else than an agent answers: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agent for this computer was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agent for machine type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read the %1 agent at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place on the board can hold the agent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk or quota is full, %2 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends more than an agent has to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends too many messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers other questions than ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the benchmark does not come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is dead: nothing has come back for some time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last sample is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes and goes: %1 times within %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall&apos;s agent runs on aarch64, ARMv7, ARMv6 and x86-64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build it with ./dev agents, or set ROLLCALL_AGENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebuild it with ./dev build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make one of them usable, or install rollcall-agent on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check what this login&apos;s shell runs, or its forced command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in there and look why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try it on the board: %1 report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the file exists and may be executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is that really Rollcall&apos;s agent? It is cut off and tried again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is that really Rollcall&apos;s agent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the board switched off, or its cable pulled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update the agent on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this node is not on the roster any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host key is not in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server shows another key by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the new fingerprint and decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its owner and mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of host keys has at most 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its fingerprint is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the list says that this is the key of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has another key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has no key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has this key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list says that this key is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in the list, but another key is on file here: decide with trust %1 --replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows the same key: one board under two names, or a cloned card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the limits cannot be read: %2; the defaults hold until it is readable for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-agent cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-agent answers endlessly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-agent has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-agent&apos;s list of keys ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no socket for ssh-agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not tell its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes no request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does it wait for you? confirm there, or touch the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server accepted none of our keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server wants more than a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key to log in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped, as it has a passphrase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server accepts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow this user to log in with a key alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep fewer keys in the agent, or name the key file for this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load the key with a passphrase into the agent first: ssh-add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put one of your public keys into authorized_keys there: ssh-copy-id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks too many questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks one question after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 has a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks &quot;%1&quot; and nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter it, or load the key into the agent: ssh-add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load the key into the agent: ssh-add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter it, or put a public key of yours there: ssh-copy-id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a public key of yours there: ssh-copy-id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be there when it asks, or put a public key of yours there: ssh-copy-id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave no answer to %1 in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login by ssh-agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys of ssh-agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offer of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request for a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request for a way on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its error output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command there has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory for another channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory for another connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server opens no channel for us: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused to start &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server closed the channel for &quot;%1&quot; each time before it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check MaxSessions in its sshd_config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into the log of its sshd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into the log of its sshd; it may limit new connections (MaxStartups)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot use this address or user: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the spelling of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the board busy or its network slow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the board still up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was lost (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it opens no way to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no socket for a jump: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can that host reach the board? its sshd must allow it (AllowTcpForwarding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted the connection but said nothing for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not finish the key exchange within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the connection at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the connection during the key exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended the key exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key exchange failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is it an SSH server that listens on this port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers there is not an SSH server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server may be too old; update its SSH server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server showed no usable host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host key is not known yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authority vouches for this host (%1), but Rollcall cannot check certificates of hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the fingerprint with the board&apos;s and accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host key is another one than before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if you re-installed the board or swapped its card, compare the fingerprint and accept the new key; if not, somebody may be listening in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host key has been revoked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the board a new host key, as this one is not secret any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ProxyCommand ended, saying: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing; exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ProxyCommand does not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no socket for its ProxyCommand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try the command of ProxyCommand in a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the network, or use the address instead of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address is known for the name &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the spelling, or use the board&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused on port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is sshd running there? check the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the board switched on, and on this network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no route to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot connect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the address and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its SFTP server cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update the SSH server there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write to the remote path &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write %1 there%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the absolute path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the folder&apos;s owner and that its disk is not read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no D-Bus system bus on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start dbus, or name the boards yourself: rollcallctl add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Avahi daemon, which finds computers by mDNS, is not running here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install and start it (on Debian: sudo apt install avahi-daemon), or name the boards yourself: rollcallctl add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avahi does not look for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is this user allowed to use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network announces too many computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first ones are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avahi gave up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing can be executed there (mounted noexec?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it, or the folder above, is open to other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file system is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no space is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its shell says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be executed there (mounted noexec?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it, or the folder above, is open to other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shell says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 of %2 bytes arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chmod go-w %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is this computer itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 going on now, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is going on now, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttling, outages, changed host keys and changed hardware will be listed here, with when they began and how long they took.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message>
        <source>Events cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttling, outages and hardware changes of this node will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetBar</name>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>No node matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes are watched, none of them matches this search and these states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetTableView</name>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupedTiles</name>
    <message>
        <source>%1 groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HardwareTab</name>
    <message>
        <source>Hardware not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read as soon as the node can be reached for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware support for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI and USB devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disk or card was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No physical interface was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sensors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>%1, %2 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMetric</name>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the passive trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root volume full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>%1: now %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>The host key of %1 has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another key than before. That is so after the card was re-flashed or the system installed anew. It is also what an impostor between you and the board would look like. Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall connects to %1 for the first time. Compare the key once, so that nobody can pretend to be this board. Nothing was sent to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key shown now (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the board&apos;s own console, this prints the same fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know why the key changed, and the fingerprint is the same at the board&apos;s console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityTab</name>
    <message>
        <source>Copies of one system are told apart by their boards. Give each a machine-id and host key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks of its board, card and system are read when the node is reached for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been the same board, card and system all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histories are never joined or split by themselves. No reading is lost either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join another history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at a time…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a history with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings, changes, scores and events of the one you choose become those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histories to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the list of nodes: nobody watches it any more, and its history goes on as that of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join, and drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rollcall (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is watched now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoNodes</name>
    <message>
        <source>No nodes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall watches boards over SSH: nothing to install on them, no port to open. Add the first one by its address, or begin with this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodePage</name>
    <message>
        <source>Look at the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeTile</name>
    <message>
        <source>last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowTab</name>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>%1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer watched, and its history, scores and events are deleted. Nothing changes on the board itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with one line for each of the %1 nodes: board, processor, memory, system, newest readings and scores. Opens in any spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document with everything that is known of each of the %1 nodes, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is older is kept in longer steps, each with its lowest, mean and highest reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store may grow to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Rollcall thinks best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and delete what is older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a node that is online and run its benchmarks under Scores. The boards are compared here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresTab</name>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a minute on this board alone. It will be busy and warm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node must be online to run benchmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth and latency, integer speed and SHA-256, measured on the board with checked results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such page or node: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search names, boards, parts… e.g. part:cortex-a53 temp&gt;70 tag:rack1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Forget this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>That was not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more question follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more questions follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, free software under GPL-3.0-or-later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the history of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was before becomes the history of an archived board, kept but not watched. %1 goes on with what came after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another board answers since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-05-12 16:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history before is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>%1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop</name>
    <message>
        <source>%1 takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see rollcall --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep fleet and history in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host keys to trust; the first such file is also written. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key to log in with. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with &lt;arch&gt;/rollcall-agent for the boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two samples of a node, 1 to 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark, light or system, for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THEME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a fleet of simulated boards and this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards of the demo, 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the demo repeat itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a PNG of the window and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show: fleet, node:NAME, add, host-key:NAME, events, scores, reports or settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WxH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait this long before the screenshot, 0 to 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark, light or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fleet, node:NAME, add, host-key:NAME, events, scores, reports or settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width and height, e.g. 1280x800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds from 0 to 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a fleet of Arm boards: what they are, how they are, how fast they are.

Examples:
  rollcall                         your fleet
  rollcall --demo                  simulated boards, nothing of yours is touched
  rollcall --demo --boards 144     a lab
  rollcall --store lab.db          another fleet
  rollcall --demo --theme dark --screenshot wall.png --after 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds from 1 to 3600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 worn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of life: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a counterfeit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wireless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the kernel (sysfs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the running system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by the device tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by the firmware (DMI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by the SoC driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from Rollcall&apos;s tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded, not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the passive trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below the passive trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this board shows no CPU sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>load average %1 on %n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>load average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under-voltage since boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throttled since boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no throttle report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crypto: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 threads per core</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n logical CPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>userland %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufactured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its programs are 32 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on CPU %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MT/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benchmark %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit userland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ChartBackdrop</name>
    <message>
        <source>throttled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passive trip %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ChartFeed</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, between %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ClusterModel</name>
    <message>
        <source>%1 of %2 online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Dashboard</name>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged; what could be read of it goes on in a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some readings were lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings are kept in memory and written as soon as it works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the oldest had to be given up: too many waited to be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::DemoFleet</name>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::EventsModel</name>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another board or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk fills up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card is worn out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetGroups</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hottest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetTable</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Formatter</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::IdentityModel</name>
    <message>
        <source>Board serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System (machine-id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its history is kept; join brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mark in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marks in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the history of %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::NodeActions</name>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the report: a file name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::NodeViewModel</name>
    <message>
        <source>Last seen %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::PaletteModel</name>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::RetentionModel</name>
    <message>
        <source>Every sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of it free for new readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the size limit leaves %1 of the ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 for %2 after a year, and %3 more each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 for %2 once all ages are reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is larger than the limit already: the oldest goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than the limit: ages will be cut to fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it will be deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ScoresModel</name>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integer mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 with crypto instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest run of each node; less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest run of each node; more is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± %1, %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::SecretQuestions</name>
    <message>
        <source>Passphrase of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards take this key, but it is locked. Its passphrase is asked for once, for all of them, and forgotten when the key is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board takes none of your keys. The password is kept in memory until Rollcall ends, and stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ServiceBackend</name>
    <message>
        <source>%1. This window shows what that one stores, and takes over when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
