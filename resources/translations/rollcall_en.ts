<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppNews</name>
    <message numerus="yes">
        <source>%n host key(s) are trusted from now on.</source>
        <translation>
            <numerusform>%n host key is trusted from now on.</numerusform>
            <numerusform>%n host keys are trusted from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>Facts of %n node(s), side by side</source>
        <translation>
            <numerusform>Facts of %n node, side by side</numerusform>
            <numerusform>Facts of %n nodes, side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s) differ; the first 8 chosen nodes are shown</source>
        <translation>
            <numerusform>%1 of %n fact differs; the first 8 chosen nodes are shown</numerusform>
            <numerusform>%1 of %n facts differ; the first 8 chosen nodes are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s) differ</source>
        <translation>
            <numerusform>%1 of %n fact differs</numerusform>
            <numerusform>%1 of %n facts differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolAddress</name>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n board</numerusform>
            <numerusform>%n boards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolNetwork</name>
    <message numerus="yes">
        <source>%n board(s) announced themselves.</source>
        <translation>
            <numerusform>%n board announced itself.</numerusform>
            <numerusform>%n boards announced themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listening: %n board(s) so far.</source>
        <translation>
            <numerusform>Listening: %n board so far.</numerusform>
            <numerusform>Listening: %n boards so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message numerus="yes">
        <source>Add %n board(s)</source>
        <translation>
            <numerusform>Add %n board</numerusform>
            <numerusform>Add %n boards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolPlan</name>
    <message numerus="yes">
        <source>%n line(s) cannot be read:</source>
        <translation>
            <numerusform>%n line cannot be read:</numerusform>
            <numerusform>%n lines cannot be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>%n watched already</numerusform>
            <numerusform>%n watched already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n listed twice</numerusform>
            <numerusform>%n listed twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be added</source>
        <translation>
            <numerusform>%n cannot be added</numerusform>
            <numerusform>%n cannot be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) to be added</source>
        <translation>
            <numerusform>%n board to be added</numerusform>
            <numerusform>%n boards to be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolProgressView</name>
    <message numerus="yes">
        <source>All %n board(s) are online.</source>
        <translation>
            <numerusform>%n board is online.</numerusform>
            <numerusform>All %n boards are online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n board(s) are online.</source>
        <translation>
            <numerusform>%1 of %n board is online.</numerusform>
            <numerusform>%1 of %n boards are online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n board</numerusform>
            <numerusform>%n boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n failed again</source>
        <translation>
            <numerusform>Try %n failed again</numerusform>
            <numerusform>Try %n failed again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n host key(s)</source>
        <translation>
            <numerusform>Review %n host key</numerusform>
            <numerusform>Review %n host keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message numerus="yes">
        <source>%n event(s) chosen</source>
        <translation>
            <numerusform>%n event chosen</numerusform>
            <numerusform>%n events chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going on now, nothing waits for you</source>
        <translation>
            <numerusform>%n going on now, nothing waits for you</numerusform>
            <numerusform>%n going on now, nothing waits for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going on now, newest first</source>
        <translation>
            <numerusform>%n going on now, newest first</numerusform>
            <numerusform>%n going on now, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n going on now wait for somebody</source>
        <translation>
            <numerusform>%1 of %n going on now waits for somebody</numerusform>
            <numerusform>%1 of %n going on now wait for somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message numerus="yes">
        <source>%n board(s) wait until somebody has looked at their host keys.</source>
        <translation>
            <numerusform>%n board waits until somebody has looked at its host key.</numerusform>
            <numerusform>%n boards wait until somebody has looked at their host keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are watched, none of them matches this search and these states.</source>
        <translation>
            <numerusform>%n node is watched; it does not match this search and these states.</numerusform>
            <numerusform>%n nodes are watched, none of them matches this search and these states.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetTableView</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupedTiles</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%1, %n node(s)</source>
        <translation>
            <numerusform>%1, %n node</numerusform>
            <numerusform>%1, %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostKeysPage</name>
    <message numerus="yes">
        <source>%1 contradicts %n of these keys. They cannot be trusted from here.</source>
        <translation>
            <numerusform>%1 contradicts %n of these keys. It cannot be trusted from here.</numerusform>
            <numerusform>%1 contradicts %n of these keys. They cannot be trusted from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are the same as in %1, and ticked.</source>
        <translation>
            <numerusform>%n key is the same as in %1, and ticked.</numerusform>
            <numerusform>%n keys are the same as in %1, and ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) show another key than before</source>
        <translation>
            <numerusform>%n board shows another key than before</numerusform>
            <numerusform>%n boards show another key than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first contact(s)</source>
        <translation>
            <numerusform>%n first contact</numerusform>
            <numerusform>%n first contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have compared the %n ticked fingerprint(s) that no list vouches for, each at its board&apos;s console.</source>
        <translation>
            <numerusform>I have compared the %n ticked fingerprint that no list vouches for, at its board&apos;s console.</numerusform>
            <numerusform>I have compared the %n ticked fingerprints that no list vouches for, each at its board&apos;s console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go…</source>
        <translation>
            <numerusform>%n to go…</numerusform>
            <numerusform>%n to go…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust %n board(s)</source>
        <translation>
            <numerusform>Trust %n board</numerusform>
            <numerusform>Trust %n boards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MuteList</name>
    <message numerus="yes">
        <source>%n mute(s)</source>
        <translation>
            <numerusform>%n mute</numerusform>
            <numerusform>%n mutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlierList</name>
    <message numerus="yes">
        <source>%n board(s) were held against the others of their model, by median and median deviation: temperature now, newest scores, memory and clock.</source>
        <translation>
            <numerusform>%n board was held against the others of its model, by median and median deviation: temperature now, newest scores, memory and clock.</numerusform>
            <numerusform>%n boards were held against the others of their model, by median and median deviation: temperature now, newest scores, memory and clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n board(s) with at least four others of their model is unusual in temperature, scores, memory or clock.</source>
        <translation>
            <numerusform>The %n board with at least four others of its model is not unusual in temperature, scores, memory or clock.</numerusform>
            <numerusform>None of the %n boards with at least four others of their model is unusual in temperature, scores, memory or clock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayCard</name>
    <message numerus="yes">
        <source>History of %n line(s) on one chart</source>
        <translation>
            <numerusform>History of %n line on one chart</numerusform>
            <numerusform>History of %n lines on one chart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>A table with one line for each of the %n node(s): board, processor, memory, system, newest readings and scores. Opens in any spreadsheet.</source>
        <translation>
            <numerusform>A table with one line for the %n node: board, processor, memory, system, newest readings and scores. Opens in any spreadsheet.</numerusform>
            <numerusform>A table with one line for each of the %n nodes: board, processor, memory, system, newest readings and scores. Opens in any spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One document with everything that is known of each of the %n node(s), for programs.</source>
        <translation>
            <numerusform>One document with everything that is known of the %n node, for programs.</numerusform>
            <numerusform>One document with everything that is known of each of the %n nodes, for programs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCallDialog</name>
    <message numerus="yes">
        <source>The list of %n board(s) that is kept now is replaced.</source>
        <translation>
            <numerusform>The list of %n board that is kept now is replaced.</numerusform>
            <numerusform>The list of %n boards that is kept now is replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCallPage</name>
    <message numerus="yes">
        <source>%n line(s) could not be taken; the first: %1</source>
        <translation>
            <numerusform>%n line could not be taken: %1</numerusform>
            <numerusform>%n lines could not be taken; the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n present</source>
        <translation>
            <numerusform>of %n present</numerusform>
            <numerusform>of %n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCallSide</name>
    <message numerus="yes">
        <source>%n expected board(s) are not watched yet.</source>
        <translation>
            <numerusform>%n expected board is not watched yet.</numerusform>
            <numerusform>%n expected boards are not watched yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are there uninvited:</source>
        <translation>
            <numerusform>%n board is there uninvited:</numerusform>
            <numerusform>%n boards are there uninvited:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatGrid</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n node(s) chosen</source>
        <translation>
            <numerusform>%n node chosen</numerusform>
            <numerusform>%n nodes chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallCard</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallModeView</name>
    <message numerus="yes">
        <source>online, %n still being connected</source>
        <translation>
            <numerusform>online, %n still being connected</numerusform>
            <numerusform>online, %n still being connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n board(s) not well</source>
        <translation>
            <numerusform>of %n board not well</numerusform>
            <numerusform>of %n boards not well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well elsewhere</source>
        <translation>
            <numerusform>%n board not well elsewhere</numerusform>
            <numerusform>%n boards not well elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>online, %n not well and somebody knows</source>
        <translation>
            <numerusform>online, %n not well and somebody knows</numerusform>
            <numerusform>online, %n not well and somebody knows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well and muted</source>
        <translation>
            <numerusform>%n board not well and muted</numerusform>
            <numerusform>%n boards not well and muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop</name>
    <message numerus="yes">
        <source>load average %1 on %n core(s)</source>
        <translation>
            <numerusform>load average %1 on %n core</numerusform>
            <numerusform>load average %1 on %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logical CPU(s)</source>
        <translation>
            <numerusform>%n logical CPU</numerusform>
            <numerusform>%n logical CPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are offline</source>
        <translation>
            <numerusform>%n board is offline</numerusform>
            <numerusform>%n boards are offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) have too little voltage</source>
        <translation>
            <numerusform>%n board has too little voltage</numerusform>
            <numerusform>%n boards have too little voltage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host keys of %n board(s) changed</source>
        <translation>
            <numerusform>The host key of %n board changed</numerusform>
            <numerusform>The host keys of %n boards changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are throttled</source>
        <translation>
            <numerusform>%n board is throttled</numerusform>
            <numerusform>%n boards are throttled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are hot</source>
        <translation>
            <numerusform>%n board is hot</numerusform>
            <numerusform>%n boards are hot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) run out of memory</source>
        <translation>
            <numerusform>%n board runs out of memory</numerusform>
            <numerusform>%n boards run out of memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disks of %n board(s) fill up</source>
        <translation>
            <numerusform>A disk of %n board fills up</numerusform>
            <numerusform>Disks of %n boards fill up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cards of %n board(s) are worn out</source>
        <translation>
            <numerusform>The card of %n board is worn out</numerusform>
            <numerusform>The cards of %n boards are worn out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n board(s) are wrong</source>
        <translation>
            <numerusform>The clock of %n board is wrong</numerusform>
            <numerusform>The clocks of %n boards are wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) need a look</source>
        <translation>
            <numerusform>%n board needs a look</numerusform>
            <numerusform>%n boards need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are well again</source>
        <translation>
            <numerusform>%n board is well again</numerusform>
            <numerusform>%n boards are well again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News of %n board(s)</source>
        <translation>
            <numerusform>News of %n board</numerusform>
            <numerusform>News of %n boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n board(s) online</source>
        <translation>
            <numerusform>%1 of %n board online</numerusform>
            <numerusform>%1 of %n boards online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well</source>
        <translation>
            <numerusform>%n board not well</numerusform>
            <numerusform>%n boards not well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n board</numerusform>
            <numerusform>%n boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads per core</source>
        <translation>
            <numerusform>%n thread per core</numerusform>
            <numerusform>%n threads per core</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something changed on %n board(s)</source>
        <translation>
            <numerusform>Something changed on %n board</numerusform>
            <numerusform>Something changed on %n boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other boards or cards answer as %n node(s)</source>
        <translation>
            <numerusform>Another board or card answers as %n node</numerusform>
            <numerusform>Other boards or cards answer as %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well, and somebody has seen it</source>
        <translation>
            <numerusform>%n board not well, and somebody has seen it</numerusform>
            <numerusform>%n boards not well, and somebody has seen it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well, and muted</source>
        <translation>
            <numerusform>%n board not well, and muted</numerusform>
            <numerusform>%n boards not well, and muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Attention</name>
    <message numerus="yes">
        <source>%n event(s) acknowledged.</source>
        <translation>
            <numerusform>%n event acknowledged.</numerusform>
            <numerusform>%n events acknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) ask again.</source>
        <translation>
            <numerusform>%n event asks again.</numerusform>
            <numerusform>%n events ask again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::EventsModel</name>
    <message numerus="yes">
        <source>Everything of these %n nodes</source>
        <translation>
            <numerusform>Everything of this %n node</numerusform>
            <numerusform>Everything of these %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On these %n nodes, what each of them tells here</source>
        <translation>
            <numerusform>On this %n node, what it tells here</numerusform>
            <numerusform>On these %n nodes, what each of them tells here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetGroups</name>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n board</numerusform>
            <numerusform>%n boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 core(s)</source>
        <translation>
            <numerusform>%1 core</numerusform>
            <numerusform>%1 cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetOutliers</name>
    <message numerus="yes">
        <source>%1 hotter than the other %n %2</source>
        <translation>
            <numerusform>%1 hotter than the other %n %2</numerusform>
            <numerusform>%1 hotter than the other %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cooler than the other %n %2</source>
        <translation>
            <numerusform>%1 cooler than the other %n %2</numerusform>
            <numerusform>%1 cooler than the other %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less memory than the other %n %2</source>
        <translation>
            <numerusform>%1 less memory than the other %n %2</numerusform>
            <numerusform>%1 less memory than the other %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more memory than the other %n %2</source>
        <translation>
            <numerusform>%1 more memory than the other %n %2</numerusform>
            <numerusform>%1 more memory than the other %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clocked %1 lower than the other %n %2</source>
        <translation>
            <numerusform>clocked %1 lower than the other %n %2</numerusform>
            <numerusform>clocked %1 lower than the other %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clocked %1 higher than the other %n %2</source>
        <translation>
            <numerusform>clocked %1 higher than the other %n %2</numerusform>
            <numerusform>clocked %1 higher than the other %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 slower in %2 than the other %n %3</source>
        <translation>
            <numerusform>%1 slower in %2 than the other %n %3</numerusform>
            <numerusform>%1 slower in %2 than the other %n %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 faster in %2 than the other %n %3</source>
        <translation>
            <numerusform>%1 faster in %2 than the other %n %3</numerusform>
            <numerusform>%1 faster in %2 than the other %n %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Formatter</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::HostKeyList</name>
    <message numerus="yes">
        <source>%1, %n bits</source>
        <translation>
            <numerusform>%1, %n bit</numerusform>
            <numerusform>%1, %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::HostKeys</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::IdentityModel</name>
    <message numerus="yes">
        <source>%n marks in common</source>
        <translation>
            <numerusform>%n mark in common</numerusform>
            <numerusform>%n marks in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::PaletteModel</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::RetentionModel</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nodes</source>
        <translation>
            <numerusform>%1 node</numerusform>
            <numerusform>%1 nodes</numerusform>
        </translation>
    </message>
</context>
</TS>
