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
