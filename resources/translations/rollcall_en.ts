<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>Facts of %n node(s), side by side</source>
        <translation>
            <numerusform>Facts of %n node, side by side</numerusform>
            <numerusform>Facts of %n nodes, side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlierList</name>
    <message numerus="yes">
        <source>%n board(s) were held against the others of their model, by median and median deviation: temperature now, newest scores, memory and clock.</source>
        <translation>
            <numerusform>%n board were held against the others of their model, by median and median deviation: temperature now, newest scores, memory and clock.</numerusform>
            <numerusform>%n boards were held against the others of their model, by median and median deviation: temperature now, newest scores, memory and clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n board(s) with at least four others of their model is unusual in temperature, scores, memory or clock.</source>
        <translation>
            <numerusform>None of the %n board with at least four others of their model is unusual in temperature, scores, memory or clock.</numerusform>
            <numerusform>None of the %n boards with at least four others of their model is unusual in temperature, scores, memory or clock.</numerusform>
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
    <name>rollcall::desktop::PaletteModel</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
</TS>
