<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertsCard</name>
    <message>
        <source>Notifications and tray icon</source>
        <translation>Benachrichtigungen und Infobereich</translation>
    </message>
    <message>
        <source>What happens to many boards at once is one notification.</source>
        <translation>Was vielen Boards zugleich geschieht, ist eine einzige Benachrichtigung.</translation>
    </message>
    <message>
        <source>Urgent: offline, too little voltage, host key changed</source>
        <translation>Dringend: offline, Unterspannung, Host-Schlüssel geändert</translation>
    </message>
    <message>
        <source>Warnings: hot, throttled, memory or disk full</source>
        <translation>Warnungen: heiß, gedrosselt, Speicher oder Datenträger voll</translation>
    </message>
    <message>
        <source>Notices: worn card, wrong clock</source>
        <translation>Hinweise: Karte abgenutzt, Uhr falsch</translation>
    </message>
    <message>
        <source>When it is well again</source>
        <translation>Wenn es wieder gut ist</translation>
    </message>
    <message>
        <source>Show the state of the fleet in the tray</source>
        <translation>Den Zustand der Flotte im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Keep watching in the tray when the window is closed</source>
        <translation>Im Infobereich weiter beobachten, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
</context>
<context>
    <name>AppCommands</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Open node</source>
        <translation>Offener Knoten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Move between nodes</source>
        <translation>Zwischen Knoten bewegen</translation>
    </message>
    <message>
        <source>Open the node</source>
        <translation>Knoten öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back, or clear the search</source>
        <translation>Zurück, oder Suche leeren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show the fleet as a wall</source>
        <translation>Flotte als Wand zeigen</translation>
    </message>
    <message>
        <source>Show the fleet as a table</source>
        <translation>Flotte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the fleet as a heat map</source>
        <translation>Flotte als Heatmap zeigen</translation>
    </message>
    <message>
        <source>Show all nodes</source>
        <translation>Alle Knoten zeigen</translation>
    </message>
    <message>
        <source>Node: now</source>
        <translation>Knoten: Jetzt</translation>
    </message>
    <message>
        <source>Node: history</source>
        <translation>Knoten: Verlauf</translation>
    </message>
    <message>
        <source>Node: hardware</source>
        <translation>Knoten: Hardware</translation>
    </message>
    <message>
        <source>Node: scores</source>
        <translation>Knoten: Ergebnisse</translation>
    </message>
    <message>
        <source>Node: events</source>
        <translation>Knoten: Ereignisse</translation>
    </message>
    <message>
        <source>Node: identity</source>
        <translation>Knoten: Identität</translation>
    </message>
    <message>
        <source>Run benchmarks on this node</source>
        <translation>Benchmarks auf diesem Knoten starten</translation>
    </message>
    <message>
        <source>Connect to this node again</source>
        <translation>Diesen Knoten neu verbinden</translation>
    </message>
    <message>
        <source>Remove this node…</source>
        <translation>Diesen Knoten entfernen …</translation>
    </message>
    <message>
        <source>Close this node</source>
        <translation>Diesen Knoten schließen</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Design: wie der Desktop</translation>
    </message>
    <message>
        <source>Temperatures in °C</source>
        <translation>Temperaturen in °C</translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <translation>Temperaturen in °F</translation>
    </message>
    <message>
        <source>Choose the node; with Shift and arrows several</source>
        <translation>Knoten wählen; mit Umschalt und Pfeilen mehrere</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Choose all nodes that are shown</source>
        <translation>Alle gezeigten Knoten wählen</translation>
    </message>
    <message>
        <source>Choose no node</source>
        <translation>Keinen Knoten wählen</translation>
    </message>
    <message>
        <source>Add this node to the comparison</source>
        <translation>Diesen Knoten zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Fill the screen: wall mode</source>
        <translation>Bildschirm füllen: Wandmodus</translation>
    </message>
    <message>
        <source>Look at the host key of this node…</source>
        <translation>Host-Schlüssel dieses Knotens ansehen …</translation>
    </message>
    <message>
        <source>Add boards…</source>
        <translation>Boards hinzufügen …</translation>
    </message>
    <message>
        <source>Review host keys…</source>
        <translation>Host-Schlüssel durchsehen …</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Choose the event; with Shift and arrows several</source>
        <translation>Das Ereignis wählen; mit Umschalt und Pfeilen mehrere</translation>
    </message>
    <message>
        <source>Acknowledge the chosen events, or take it back</source>
        <translation>Die gewählten Ereignisse quittieren oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Mute what the chosen events tell…</source>
        <translation>Stummschalten, was die gewählten Ereignisse melden …</translation>
    </message>
    <message>
        <source>Choose all events that wait for somebody</source>
        <translation>Alle Ereignisse wählen, die auf jemanden warten</translation>
    </message>
    <message>
        <source>Mute this node…</source>
        <translation>Diesen Knoten stummschalten …</translation>
    </message>
    <message>
        <source>Unmute this node</source>
        <translation>Stummschaltung dieses Knotens aufheben</translation>
    </message>
</context>
<context>
    <name>AppField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>AppNews</name>
    <message>
        <source>%1 is watched now.</source>
        <translation>%1 wird jetzt beobachtet.</translation>
    </message>
    <message>
        <source>The key of %1 is accepted.</source>
        <translation>Der Schlüssel von %1 ist angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) are trusted from now on.</source>
        <translation>
            <numerusform>%n Host-Schlüssel wird von jetzt an vertraut.</numerusform>
            <numerusform>%n Host-Schlüsseln wird von jetzt an vertraut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>all seen</source>
        <translation>alle gesehen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>%1, %2, seen</source>
        <translation>%1, %2, gesehen</translation>
    </message>
    <message>
        <source>%1, %2, new</source>
        <translation>%1, %2, neu</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedKeyRow</name>
    <message>
        <source>%1, known until now %2, shows now %3</source>
        <translation>%1, bisher bekannt %2, zeigt jetzt %3</translation>
    </message>
    <message>
        <source>before</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Decide about the key of %1</source>
        <translation>Über den Schlüssel von %1 entscheiden</translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>CPU %1: load %2, %3</source>
        <translation>CPU %1: Last %2, %3</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything, do anything</source>
        <translation>Überall hin, alles tun</translation>
    </message>
    <message>
        <source>A command, a node, a page, a kept search</source>
        <translation>Ein Befehl, ein Knoten, eine Seite, eine gemerkte Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No command, node or kept search is called that.</source>
        <translation>Kein Befehl, kein Knoten und keine gemerkte Suche heißt so.</translation>
    </message>
    <message>
        <source>A few letters are enough: “sco” finds the scores, “pi 7” finds pi-07. Enter searches boards, parts and tags for it.</source>
        <translation>Wenige Buchstaben genügen: „erg“ findet die Ergebnisse, „pi 7“ findet pi-07. Die Eingabetaste sucht danach in Boards, Kerntypen und Tags.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Node to compare</source>
        <translation>Knoten zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 öffnen, %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>%1 differs</source>
        <translation>%1 ist verschieden</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Unusual boards</source>
        <translation>Auffällige Boards</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>As a table for a spreadsheet or a mail</source>
        <translation>Als Tabelle für eine Tabellenkalkulation oder eine Mail</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Als Tabelle kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Facts of %n node(s), side by side</source>
        <translation>
            <numerusform>Angaben zu %n Knoten, nebeneinander</numerusform>
            <numerusform>Angaben zu %n Knoten, nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>These nodes agree in every fact they tell.</source>
        <translation>Diese Knoten stimmen in allen Angaben überein, die sie machen.</translation>
    </message>
    <message>
        <source>One more node, please</source>
        <translation>Bitte noch einen Knoten</translation>
    </message>
    <message>
        <source>Choose two to eight nodes</source>
        <translation>Wählen Sie zwei bis acht Knoten</translation>
    </message>
    <message>
        <source>On the fleet page, choose nodes with Ctrl and a click, or with Space; Shift chooses all in between. In the palette (Ctrl+K), Ctrl+Enter adds a node.</source>
        <translation>Wählen Sie auf der Flottenseite Knoten mit Strg und Klick oder mit der Leertaste; Umschalt wählt alle dazwischen. In der Befehlssuche (Strg+K) fügt Strg+Eingabe einen Knoten hinzu.</translation>
    </message>
    <message>
        <source>Go to the fleet</source>
        <translation>Zur Flotte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s) differ; the first 8 chosen nodes are shown</source>
        <translation>
            <numerusform>%1 von %n Angabe ist verschieden; gezeigt werden die ersten 8 gewählten Knoten</numerusform>
            <numerusform>%1 von %n Angaben sind verschieden; gezeigt werden die ersten 8 gewählten Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s) differ</source>
        <translation>
            <numerusform>%1 von %n Angabe ist verschieden</numerusform>
            <numerusform>%1 von %n Angaben sind verschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>under-voltage</source>
        <translation>Unterspannung</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>capped at %1 MHz</source>
        <translation>auf %1 MHz begrenzt</translation>
    </message>
    <message>
        <source>frequency capped</source>
        <translation>Takt begrenzt</translation>
    </message>
    <message>
        <source>the supply voltage is too low</source>
        <translation>die Versorgungsspannung ist zu niedrig</translation>
    </message>
    <message>
        <source>%1 over the passive trip</source>
        <translation>%1 über der Drosselschwelle</translation>
    </message>
    <message>
        <source>%1 below the passive trip</source>
        <translation>%1 unter der Drosselschwelle</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 % of memory in use</source>
        <translation>%1 % des Speichers belegt</translation>
    </message>
    <message>
        <source>%1 % of %2 in use</source>
        <translation>%1 % von %2 belegt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2 % of its life used up</source>
        <translation>%1: %2 % der Lebensdauer verbraucht</translation>
    </message>
    <message>
        <source>%1 says its end of life is near (%2)</source>
        <translation>%1 meldet das nahe Ende der Lebensdauer (%2)</translation>
    </message>
    <message>
        <source>the board&apos;s clock is %1 behind</source>
        <translation>die Uhr des Boards geht %1 nach</translation>
    </message>
    <message>
        <source>the board&apos;s clock is %1 ahead</source>
        <translation>die Uhr des Boards geht %1 vor</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>CPU %1 → %2</source>
        <translation>CPU %1 → %2</translation>
    </message>
    <message>
        <source>CPUs %1 → %2</source>
        <translation>CPUs %1 → %2</translation>
    </message>
    <message>
        <source>CPUs online %1 → %2</source>
        <translation>CPUs online %1 → %2</translation>
    </message>
    <message>
        <source>%1 no longer online</source>
        <translation>%1 nicht mehr online</translation>
    </message>
    <message>
        <source>%1 online again</source>
        <translation>%1 wieder online</translation>
    </message>
    <message>
        <source>memory %1 → %2</source>
        <translation>Speicher %1 → %2</translation>
    </message>
    <message>
        <source>swap %1 → %2</source>
        <translation>Swap %1 → %2</translation>
    </message>
    <message>
        <source>board %1 → %2</source>
        <translation>Board %1 → %2</translation>
    </message>
    <message>
        <source>serial number %1 → %2</source>
        <translation>Seriennummer %1 → %2</translation>
    </message>
    <message>
        <source>hostname %1 → %2</source>
        <translation>Hostname %1 → %2</translation>
    </message>
    <message>
        <source>OS %1 → %2</source>
        <translation>Betriebssystem %1 → %2</translation>
    </message>
    <message>
        <source>kernel %1 → %2</source>
        <translation>Kernel %1 → %2</translation>
    </message>
    <message>
        <source>userland bits %1 → %2</source>
        <translation>Userland-Bits %1 → %2</translation>
    </message>
    <message>
        <source>address of %1 %2 → %3</source>
        <translation>Adresse von %1 %2 → %3</translation>
    </message>
    <message>
        <source>SD card %1 replaced: %2 → %3</source>
        <translation>SD-Karte %1 ersetzt: %2 → %3</translation>
    </message>
    <message>
        <source>storage %1 replaced: %2 → %3</source>
        <translation>Datenträger %1 ersetzt: %2 → %3</translation>
    </message>
    <message>
        <source>%1 replaced: %2 → %3</source>
        <translation>%1 ersetzt: %2 → %3</translation>
    </message>
    <message>
        <source>SD card %1 removed</source>
        <translation>SD-Karte %1 entfernt</translation>
    </message>
    <message>
        <source>SD card %1 removed (%2)</source>
        <translation>SD-Karte %1 entfernt (%2)</translation>
    </message>
    <message>
        <source>SD card %1 added</source>
        <translation>SD-Karte %1 hinzugekommen</translation>
    </message>
    <message>
        <source>SD card %1 added (%2)</source>
        <translation>SD-Karte %1 hinzugekommen (%2)</translation>
    </message>
    <message>
        <source>storage %1 removed</source>
        <translation>Datenträger %1 entfernt</translation>
    </message>
    <message>
        <source>storage %1 removed (%2)</source>
        <translation>Datenträger %1 entfernt (%2)</translation>
    </message>
    <message>
        <source>storage %1 added</source>
        <translation>Datenträger %1 hinzugekommen</translation>
    </message>
    <message>
        <source>storage %1 added (%2)</source>
        <translation>Datenträger %1 hinzugekommen (%2)</translation>
    </message>
    <message>
        <source>network %1 replaced: %2 → %3</source>
        <translation>Netzwerk %1 ersetzt: %2 → %3</translation>
    </message>
    <message>
        <source>network %1 removed</source>
        <translation>Netzwerk %1 entfernt</translation>
    </message>
    <message>
        <source>network %1 added</source>
        <translation>Netzwerk %1 hinzugekommen</translation>
    </message>
    <message>
        <source>PCI device removed: %1</source>
        <translation>PCI-Gerät entfernt: %1</translation>
    </message>
    <message>
        <source>PCI device added: %1</source>
        <translation>PCI-Gerät hinzugekommen: %1</translation>
    </message>
    <message>
        <source>USB device removed: %1</source>
        <translation>USB-Gerät entfernt: %1</translation>
    </message>
    <message>
        <source>USB device added: %1</source>
        <translation>USB-Gerät hinzugekommen: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 removed (%2)</source>
        <translation>%1 entfernt (%2)</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugekommen</translation>
    </message>
    <message>
        <source>%1 added (%2)</source>
        <translation>%1 hinzugekommen (%2)</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>another board with the same card</source>
        <translation>anderes Board mit derselben Karte</translation>
    </message>
    <message>
        <source>another board with the same card: %1</source>
        <translation>anderes Board mit derselben Karte: %1</translation>
    </message>
    <message>
        <source>another board with the same system</source>
        <translation>anderes Board mit demselben System</translation>
    </message>
    <message>
        <source>another board with the same system: %1</source>
        <translation>anderes Board mit demselben System: %1</translation>
    </message>
    <message>
        <source>another board answers here</source>
        <translation>hier antwortet ein anderes Board</translation>
    </message>
    <message>
        <source>another board answers here: %1</source>
        <translation>hier antwortet ein anderes Board: %1</translation>
    </message>
    <message>
        <source>MAC address %1 → %2</source>
        <translation>MAC-Adresse %1 → %2</translation>
    </message>
    <message>
        <source>card %1 → %2</source>
        <translation>Karte %1 → %2</translation>
    </message>
    <message>
        <source>machine-id %1 → %2</source>
        <translation>Machine-ID %1 → %2</translation>
    </message>
    <message>
        <source>host key %1 → %2</source>
        <translation>Host-Schlüssel %1 → %2</translation>
    </message>
    <message>
        <source>the card of %1 is in this board now</source>
        <translation>die Karte von %1 steckt jetzt in diesem Board</translation>
    </message>
    <message>
        <source>another card with the same system</source>
        <translation>andere Karte mit demselben System</translation>
    </message>
    <message>
        <source>another card with the same system: %1</source>
        <translation>andere Karte mit demselben System: %1</translation>
    </message>
    <message>
        <source>another card with another system</source>
        <translation>andere Karte mit einem anderen System</translation>
    </message>
    <message>
        <source>another card with another system: %1</source>
        <translation>andere Karte mit einem anderen System: %1</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>anderes System</translation>
    </message>
    <message>
        <source>another system: %1</source>
        <translation>anderes System: %1</translation>
    </message>
    <message>
        <source>the same board is on the roster as %1, too</source>
        <translation>dasselbe Board steht auch als %1 auf der Liste</translation>
    </message>
    <message>
        <source>runs a copy of the same system as %1: give each its own machine-id and host key</source>
        <translation>führt eine Kopie desselben Systems aus wie %1: Geben Sie jedem eine eigene Machine-ID und einen eigenen Host-Schlüssel</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>the result was not checked</source>
        <translation>das Ergebnis wurde nicht geprüft</translation>
    </message>
    <message>
        <source>the numbers make no sense</source>
        <translation>die Zahlen ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>fewer than two runs</source>
        <translation>weniger als zwei Läufe</translation>
    </message>
    <message>
        <source>runs differ by %1</source>
        <translation>die Läufe weichen um %1 voneinander ab</translation>
    </message>
    <message>
        <source>the board warmed by %1</source>
        <translation>das Board hat sich um %1 erwärmt</translation>
    </message>
    <message>
        <source>the clock fell by %1</source>
        <translation>der Takt fiel um %1</translation>
    </message>
    <message>
        <source>%1-bit vectors</source>
        <translation>%1-Bit-Vektoren</translation>
    </message>
    <message>
        <source>vector AES</source>
        <translation>AES auf Vektoren</translation>
    </message>
    <message>
        <source>half precision</source>
        <translation>halbe Genauigkeit</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>int8 matrices</source>
        <translation>int8-Matrizen</translation>
    </message>
    <message>
        <source>pointer authentication</source>
        <translation>Zeigerauthentifizierung</translation>
    </message>
    <message>
        <source>branch targets</source>
        <translation>Sprungziele (BTI)</translation>
    </message>
    <message>
        <source>memory tagging</source>
        <translation>Speichermarkierung (MTE)</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD-Karte</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-Stick</translation>
    </message>
    <message>
        <source>virtual disk</source>
        <translation>virtuelles Laufwerk</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>an empty word</source>
        <translation>ein leeres Wort</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>meinten Sie %1?</translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation>nichts zum Ausschließen</translation>
    </message>
    <message>
        <source>nothing is called &quot;%1&quot;</source>
        <translation>nichts heißt „%1“</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>den Zustand „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>only one number can be compared with</source>
        <translation>verglichen wird nur mit einer Zahl</translation>
    </message>
    <message>
        <source>put it in quotes to look for the word</source>
        <translation>in Anführungszeichen wird nach dem Wort gesucht</translation>
    </message>
    <message>
        <source>remove the comma</source>
        <translation>entfernen Sie das Komma</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the search is too long</source>
        <translation>die Suche ist zu lang</translation>
    </message>
    <message>
        <source>too many terms</source>
        <translation>zu viele Begriffe</translation>
    </message>
    <message>
        <source>use at most %1</source>
        <translation>höchstens %1 sind möglich</translation>
    </message>
    <message>
        <source>use at most %1 characters</source>
        <translation>höchstens %1 Zeichen sind möglich</translation>
    </message>
    <message>
        <source>what of &quot;%1&quot;?</source>
        <translation>was ist mit „%1“?</translation>
    </message>
    <message>
        <source>write another &quot; behind it</source>
        <translation>schreiben Sie dahinter ein weiteres &quot;</translation>
    </message>
    <message>
        <source>write the word right behind it: -tag:rack1</source>
        <translation>schreiben Sie das Wort direkt dahinter: -tag:rack1</translation>
    </message>
    <message>
        <source>CPU feature as Linux names it</source>
        <translation>CPU-Merkmal, wie Linux es nennt</translation>
    </message>
    <message>
        <source>CPU temperature now</source>
        <translation>CPU-Temperatur jetzt</translation>
    </message>
    <message>
        <source>address or an IP address of its own</source>
        <translation>Adresse oder eine eigene IP-Adresse</translation>
    </message>
    <message>
        <source>board, family or maker</source>
        <translation>Board, Familie oder Hersteller</translation>
    </message>
    <message>
        <source>degrees left to its passive trip</source>
        <translation>Grad bis zur Drosselschwelle</translation>
    </message>
    <message>
        <source>highest clock of its fastest cores</source>
        <translation>höchster Takt der schnellsten Kerne</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>wie es ihm geht</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>kind of core</source>
        <translation>Art des Kerns</translation>
    </message>
    <message>
        <source>kind, maker or model of a disk or card</source>
        <translation>Art, Hersteller oder Modell eines Laufwerks oder einer Karte</translation>
    </message>
    <message>
        <source>memory it has</source>
        <translation>verbauter Speicher</translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation>eines seiner Tags</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>percent of all cores now</source>
        <translation>Prozent aller Kerne jetzt</translation>
    </message>
    <message>
        <source>percent of memory in use now</source>
        <translation>Prozent des Speichers jetzt belegt</translation>
    </message>
    <message>
        <source>percent of the root volume in use</source>
        <translation>Prozent des Root-Dateisystems belegt</translation>
    </message>
    <message>
        <source>since its start</source>
        <translation>seit dem Start</translation>
    </message>
    <message>
        <source>system on a chip</source>
        <translation>System-on-a-Chip</translation>
    </message>
    <message>
        <source>version of Linux</source>
        <translation>Linux-Version</translation>
    </message>
    <message>
        <source>word size of its programs</source>
        <translation>Wortbreite seiner Programme</translation>
    </message>
    <message>
        <source>a clock such as 1.8G or 600</source>
        <translation>einen Takt wie 1.8G oder 600</translation>
    </message>
    <message>
        <source>a number such as 4</source>
        <translation>eine Zahl wie 4</translation>
    </message>
    <message>
        <source>a percentage such as 80</source>
        <translation>einen Prozentwert wie 80</translation>
    </message>
    <message>
        <source>a size such as 2G or 512M</source>
        <translation>eine Größe wie 2G oder 512M</translation>
    </message>
    <message>
        <source>a span such as 90s, 12h or 30d</source>
        <translation>eine Dauer wie 90s, 12h oder 30d</translation>
    </message>
    <message>
        <source>a temperature such as 70 or 158F</source>
        <translation>eine Temperatur wie 70 oder 158F</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>schreiben Sie %1</translation>
    </message>
    <message>
        <source>a list of fingerprints has at most 1 MiB</source>
        <translation>eine Liste von Fingerabdrücken hat höchstens 1 MiB</translation>
    </message>
    <message>
        <source>the list has more than 16384 fingerprints</source>
        <translation>die Liste hat mehr als 16384 Fingerabdrücke</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>teilen Sie sie auf</translation>
    </message>
    <message>
        <source>MD5 fingerprints prove nothing any more</source>
        <translation>MD5-Fingerabdrücke beweisen nichts mehr</translation>
    </message>
    <message>
        <source>read them anew with ssh-keygen -l -E sha256</source>
        <translation>lesen Sie sie neu mit ssh-keygen -l -E sha256</translation>
    </message>
    <message>
        <source>there is no SHA256 fingerprint and no host key in it</source>
        <translation>es steht kein SHA256-Fingerabdruck und kein Host-Schlüssel darin</translation>
    </message>
    <message>
        <source>give a known_hosts file, or what this prints on the boards: for f in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf $f; done</source>
        <translation>geben Sie eine known_hosts-Datei an, oder was dies auf den Boards ausgibt: for f in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf $f; done</translation>
    </message>
    <message>
        <source>cannot write the list of known host keys: %1</source>
        <translation>die Liste bekannter Host-Schlüssel kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>check the folder&apos;s owner and free space</source>
        <translation>prüfen Sie Besitzer und freien Platz des Ordners</translation>
    </message>
    <message>
        <source>there is no valid host key to accept</source>
        <translation>es gibt keinen gültigen Host-Schlüssel zum Annehmen</translation>
    </message>
    <message>
        <source>connect once, so that the node shows its key</source>
        <translation>verbinden Sie sich einmal, damit der Knoten seinen Schlüssel zeigt</translation>
    </message>
    <message>
        <source>this name cannot be kept in known_hosts</source>
        <translation>dieser Name kann nicht in known_hosts stehen</translation>
    </message>
    <message>
        <source>use the node&apos;s plain name or address</source>
        <translation>nehmen Sie den einfachen Namen oder die Adresse des Knotens</translation>
    </message>
    <message>
        <source>this host key has been revoked</source>
        <translation>dieser Host-Schlüssel wurde widerrufen</translation>
    </message>
    <message>
        <source>give the board a new host key</source>
        <translation>geben Sie dem Board einen neuen Host-Schlüssel</translation>
    </message>
    <message>
        <source>another host key is on file for it</source>
        <translation>für ihn ist ein anderer Host-Schlüssel hinterlegt</translation>
    </message>
    <message>
        <source>compare the fingerprints and replace the old key</source>
        <translation>vergleichen Sie die Fingerabdrücke und ersetzen Sie den alten Schlüssel</translation>
    </message>
    <message>
        <source>the old host key is in %1, line %2, which is not ours to change</source>
        <translation>der alte Host-Schlüssel steht in %1, Zeile %2, die Rollcall nicht ändern darf</translation>
    </message>
    <message>
        <source>remove it yourself: ssh-keygen -R &apos;%1&apos; -f %2</source>
        <translation>entfernen Sie ihn selbst: ssh-keygen -R &apos;%1&apos; -f %2</translation>
    </message>
    <message>
        <source>cannot read the list of known host keys</source>
        <translation>die Liste bekannter Host-Schlüssel ist nicht lesbar</translation>
    </message>
    <message>
        <source>the list of known host keys is larger than 16 MiB</source>
        <translation>die Liste bekannter Host-Schlüssel ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>remove what is not needed from it</source>
        <translation>entfernen Sie daraus, was nicht gebraucht wird</translation>
    </message>
    <message>
        <source>its ssh configuration has a %1 that cannot be completed: %2</source>
        <translation>seine SSH-Konfiguration hat ein %1, das sich nicht vervollständigen lässt: %2</translation>
    </message>
    <message>
        <source>check the % tokens, variables and ~ of that value</source>
        <translation>prüfen Sie %-Zeichen, Variablen und ~ dieses Werts</translation>
    </message>
    <message>
        <source>its ProxyCommand would pass a socket (ProxyUseFdpass), which Rollcall does not take</source>
        <translation>sein ProxyCommand würde einen Socket übergeben (ProxyUseFdpass), was Rollcall nicht annimmt</translation>
    </message>
    <message>
        <source>let the command carry the connection itself</source>
        <translation>lassen Sie den Befehl die Verbindung selbst übertragen</translation>
    </message>
    <message>
        <source>its ProxyJump leads over more than 16 hosts, or in a circle</source>
        <translation>sein ProxyJump führt über mehr als 16 Hosts oder im Kreis</translation>
    </message>
    <message>
        <source>check ProxyJump of the hosts on the way</source>
        <translation>prüfen Sie ProxyJump der Hosts auf dem Weg</translation>
    </message>
    <message>
        <source>whether its ssh configuration counts depends on a command (Match exec), which Rollcall does not run</source>
        <translation>ob seine SSH-Konfiguration gilt, hängt von einem Befehl ab (Match exec), den Rollcall nicht ausführt</translation>
    </message>
    <message>
        <source>give this host a Host block of its own, before that line, or take the host out of the condition</source>
        <translation>geben Sie diesem Host vor jener Zeile einen eigenen Host-Block, oder nehmen Sie ihn aus der Bedingung</translation>
    </message>
    <message>
        <source>cannot read it: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>correct the line; ssh would refuse it as well</source>
        <translation>berichtigen Sie die Zeile; auch ssh würde sie ablehnen</translation>
    </message>
    <message>
        <source>is it an ssh configuration?</source>
        <translation>ist das eine SSH-Konfiguration?</translation>
    </message>
    <message>
        <source>it belongs to somebody else, or others may write it</source>
        <translation>sie gehört jemand anderem, oder andere dürfen sie schreiben</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>%1 has an empty value</source>
        <translation>%1 hat einen leeren Wert</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 nimmt genau einen Wert</translation>
    </message>
    <message>
        <source>Match all stands alone</source>
        <translation>Match all steht allein</translation>
    </message>
    <message>
        <source>there is no Match for &quot;%1&quot;</source>
        <translation>Match kennt „%1“ nicht</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>an included file of another user, or ~ in a file that is not the user&apos;s, is not read</source>
        <translation>eine eingebundene Datei eines anderen Benutzers, oder ~ in einer Datei, die nicht dem Benutzer gehört, wird nicht gelesen</translation>
    </message>
    <message>
        <source>files include each other more than 16 deep</source>
        <translation>Dateien binden einander mehr als 16-fach ein</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>die Datei ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>the pattern means too many files</source>
        <translation>das Muster meint zu viele Dateien</translation>
    </message>
    <message>
        <source>there are more than 500,000 lines</source>
        <translation>es sind mehr als 500.000 Zeilen</translation>
    </message>
    <message>
        <source>there are more than 512 configuration files</source>
        <translation>es sind mehr als 512 Konfigurationsdateien</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>die Option „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>write it as [user@]host[:port], e.g. pi@raspberrypi.local</source>
        <translation>schreiben Sie [benutzer@]host[:port], z. B. pi@raspberrypi.local</translation>
    </message>
    <message>
        <source>after the bracket only :port may follow</source>
        <translation>nach der Klammer darf nur :Port folgen</translation>
    </message>
    <message>
        <source>the bracket around the address is not closed</source>
        <translation>die Klammer um die Adresse ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the host name is missing</source>
        <translation>der Hostname fehlt</translation>
    </message>
    <message>
        <source>the port is missing after the colon</source>
        <translation>nach dem Doppelpunkt fehlt der Port</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>this is no host name or address</source>
        <translation>das ist kein Hostname und keine Adresse</translation>
    </message>
    <message>
        <source>this is no user name before the @</source>
        <translation>vor dem @ steht kein Benutzername</translation>
    </message>
    <message>
        <source>%1 hosts that Ansible does not reach over SSH</source>
        <translation>%1 Hosts, die Ansible nicht über SSH erreicht</translation>
    </message>
    <message>
        <source>the group %1 is a child of itself, or groups lie more than %2 deep</source>
        <translation>die Gruppe %1 enthält sich selbst, oder Gruppen sind mehr als %2-fach verschachtelt</translation>
    </message>
    <message>
        <source>%1 is a template</source>
        <translation>%1 ist eine Vorlage</translation>
    </message>
    <message>
        <source>%1 is no host</source>
        <translation>%1 ist kein Host</translation>
    </message>
    <message>
        <source>%1 is no host name or address</source>
        <translation>%1 ist kein Hostname und keine Adresse</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 ist kein Port</translation>
    </message>
    <message>
        <source>%1 is no user name</source>
        <translation>%1 ist kein Benutzername</translation>
    </message>
    <message>
        <source>%1 lies in more than %2 groups</source>
        <translation>%1 liegt in mehr als %2 Gruppen</translation>
    </message>
    <message>
        <source>a host is a name, followed by variables such as ansible_host=192.0.2.7</source>
        <translation>ein Host ist ein Name, gefolgt von Variablen wie ansible_host=192.0.2.7</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>ein Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>look at its children</source>
        <translation>sehen Sie ihre Kinder an</translation>
    </message>
    <message>
        <source>split it into several files</source>
        <translation>teilen Sie es auf mehrere Dateien auf</translation>
    </message>
    <message>
        <source>the inventory has too many hosts; what comes after is left out</source>
        <translation>das Inventar hat zu viele Hosts; was danach kommt, bleibt weg</translation>
    </message>
    <message>
        <source>write it out; only Ansible itself can work it out</source>
        <translation>schreiben Sie es aus; nur Ansible selbst kann es auflösen</translation>
    </message>
    <message>
        <source>%1 is no name of a group</source>
        <translation>%1 ist kein Gruppenname</translation>
    </message>
    <message>
        <source>%1 is no variable of the host</source>
        <translation>%1 ist keine Variable des Hosts</translation>
    </message>
    <message>
        <source>a group has :children and :vars, but no %1</source>
        <translation>eine Gruppe hat :children und :vars, aber kein %1</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a variable is written name=value</source>
        <translation>eine Variable schreibt man name=wert</translation>
    </message>
    <message>
        <source>one group a line</source>
        <translation>eine Gruppe je Zeile</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>teilen Sie die Datei auf</translation>
    </message>
    <message>
        <source>the bracket of this heading is not closed</source>
        <translation>die Klammer dieser Überschrift ist nicht geschlossen</translation>
    </message>
    <message>
        <source>there are too many groups</source>
        <translation>es sind zu viele Gruppen</translation>
    </message>
    <message>
        <source>this line is too long</source>
        <translation>diese Zeile ist zu lang</translation>
    </message>
    <message>
        <source>write name=value behind it, and one host a line</source>
        <translation>schreiben Sie name=wert dahinter, und einen Host je Zeile</translation>
    </message>
    <message>
        <source>%1 in the group %2</source>
        <translation>%1 in der Gruppe %2</translation>
    </message>
    <message>
        <source>%1 must be names with a colon behind each</source>
        <translation>%1 müssen Namen mit je einem Doppelpunkt dahinter sein</translation>
    </message>
    <message>
        <source>the group %1 must hold hosts:, children: or vars:</source>
        <translation>die Gruppe %1 muss hosts:, children: oder vars: enthalten</translation>
    </message>
    <message>
        <source>a group has hosts:, children: and vars:</source>
        <translation>eine Gruppe hat hosts:, children: und vars:</translation>
    </message>
    <message>
        <source>is this an inventory in YAML?</source>
        <translation>ist das ein Inventar in YAML?</translation>
    </message>
    <message>
        <source>its aliases make too many values</source>
        <translation>seine Aliasse ergeben zu viele Werte</translation>
    </message>
    <message>
        <source>its groups are nested too deep</source>
        <translation>seine Gruppen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the document has too many values</source>
        <translation>das Dokument hat zu viele Werte</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>das Dokument ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this is no inventory: it does not begin with a group</source>
        <translation>das ist kein Inventar: Es beginnt nicht mit einer Gruppe</translation>
    </message>
    <message>
        <source>this is no name of a group</source>
        <translation>das ist kein Gruppenname</translation>
    </message>
    <message>
        <source>this is no name of a host</source>
        <translation>das ist kein Hostname</translation>
    </message>
    <message>
        <source>the list names more than %1 boards; what comes after is left out</source>
        <translation>die Liste nennt mehr als %1 Boards; was danach kommt, bleibt weg</translation>
    </message>
    <message>
        <source>there are too many problems; what comes after is left out</source>
        <translation>es sind zu viele Probleme; was danach kommt, bleibt weg</translation>
    </message>
    <message>
        <source>is this the right kind of file?</source>
        <translation>ist das die richtige Art Datei?</translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation>%1 ist kein Name</translation>
    </message>
    <message>
        <source>%1 is no tag, or one too many</source>
        <translation>%1 ist kein Tag oder eines zu viel</translation>
    </message>
    <message>
        <source>a cell has more than 4096 characters</source>
        <translation>eine Zelle hat mehr als 4096 Zeichen</translation>
    </message>
    <message>
        <source>a column is there twice</source>
        <translation>eine Spalte steht zweimal da</translation>
    </message>
    <message>
        <source>begin it with name,address,user,port,tags</source>
        <translation>beginnen Sie sie mit name,address,user,port,tags</translation>
    </message>
    <message>
        <source>begin the table with name,address,user,port,tags</source>
        <translation>beginnen Sie die Tabelle mit name,address,user,port,tags</translation>
    </message>
    <message>
        <source>columns that are not used: %1</source>
        <translation>Spalten, die nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>it has more than 256 columns</source>
        <translation>sie hat mehr als 256 Spalten</translation>
    </message>
    <message>
        <source>the header has no column &quot;address&quot;</source>
        <translation>die Kopfzeile hat keine Spalte „address“</translation>
    </message>
    <message>
        <source>leave the name empty beside a range</source>
        <translation>lassen Sie den Namen neben einem Bereich leer</translation>
    </message>
    <message>
        <source>several addresses cannot have one name</source>
        <translation>mehrere Adressen können nicht einen Namen haben</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>die Tabelle ist leer</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation>hinter einem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>%1 entries of this computer itself, broadcast and blocked names</source>
        <translation>%1 Einträge für diesen Rechner selbst, Broadcast und gesperrte Namen</translation>
    </message>
    <message>
        <source>%1 is no IP address</source>
        <translation>%1 ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>each line is an address and its names</source>
        <translation>jede Zeile ist eine Adresse mit ihren Namen</translation>
    </message>
    <message>
        <source>this address has no usable name</source>
        <translation>diese Adresse hat keinen brauchbaren Namen</translation>
    </message>
    <message>
        <source>a configuration of ssh may include others, so it must be a file</source>
        <translation>eine SSH-Konfiguration kann andere einbinden, daher muss sie eine Datei sein</translation>
    </message>
    <message>
        <source>a list of boards has at most 4 MiB</source>
        <translation>eine Liste von Boards hat höchstens 4 MiB</translation>
    </message>
    <message>
        <source>give its path with --from</source>
        <translation>geben Sie ihren Pfad mit --from an</translation>
    </message>
    <message>
        <source>this is no text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <source>an archived node of this name</source>
        <translation>ein archivierter Knoten dieses Namens</translation>
    </message>
    <message>
        <source>on the roster as %1</source>
        <translation>steht schon als %1 auf der Liste</translation>
    </message>
    <message>
        <source>the history of what was at this address is kept as %1</source>
        <translation>der Verlauf dessen, was unter dieser Adresse war, ist als %1 aufbewahrt</translation>
    </message>
    <message>
        <source>the name belongs to %1</source>
        <translation>der Name gehört schon: %1</translation>
    </message>
    <message>
        <source>the node at %1</source>
        <translation>der Knoten unter %1</translation>
    </message>
    <message>
        <source>the one at %1</source>
        <translation>der unter %1</translation>
    </message>
    <message>
        <source>the same address as at %1</source>
        <translation>dieselbe Adresse wie in %1</translation>
    </message>
    <message>
        <source>%1 has too many parts</source>
        <translation>%1 hat zu viele Teile</translation>
    </message>
    <message>
        <source>%1 is no range of numbers of at most 9 digits</source>
        <translation>%1 ist kein Zahlenbereich mit höchstens 9 Ziffern</translation>
    </message>
    <message>
        <source>%1 is no step: a whole number from 1</source>
        <translation>%1 ist keine Schrittweite: eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>%1 runs backwards</source>
        <translation>%1 läuft rückwärts</translation>
    </message>
    <message>
        <source>%1: both ends want the same number of digits</source>
        <translation>%1: Beide Enden brauchen gleich viele Ziffern</translation>
    </message>
    <message>
        <source>there are more than %1 ranges in it</source>
        <translation>es sind mehr als %1 Bereiche darin</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a closing bracket has no opening one</source>
        <translation>eine schließende Klammer hat keine öffnende</translation>
    </message>
    <message>
        <source>a pattern has at most 4096 characters</source>
        <translation>ein Muster hat höchstens 4096 Zeichen</translation>
    </message>
    <message>
        <source>a range goes from small to small or from capital to capital letters</source>
        <translation>ein Bereich geht von Klein- zu Klein- oder von Groß- zu Großbuchstaben</translation>
    </message>
    <message>
        <source>a range has two ends</source>
        <translation>ein Bereich hat zwei Enden</translation>
    </message>
    <message>
        <source>enrol them in parts</source>
        <translation>nehmen Sie sie in Teilen auf</translation>
    </message>
    <message>
        <source>its names are longer than 255 characters</source>
        <translation>seine Namen sind länger als 255 Zeichen</translation>
    </message>
    <message>
        <source>sets cannot be subtracted here; name what you want</source>
        <translation>Mengen lassen sich hier nicht abziehen; nennen Sie, was Sie wollen</translation>
    </message>
    <message>
        <source>there is nothing between two commas</source>
        <translation>zwischen zwei Kommas steht nichts</translation>
    </message>
    <message>
        <source>this names more than %1 boards</source>
        <translation>das nennt mehr als %1 Boards</translation>
    </message>
    <message>
        <source>write ranges as pi[01-32].lab or node[1-3,7]</source>
        <translation>schreiben Sie Bereiche wie pi[01-32].lab oder node[1-3,7]</translation>
    </message>
    <message>
        <source>write ranges as pi[01:32].lab or rack-[a:f]</source>
        <translation>schreiben Sie Bereiche wie pi[01:32].lab oder rack-[a:f]</translation>
    </message>
    <message>
        <source>A piece of the history is damaged</source>
        <translation>Ein Stück des Verlaufs ist beschädigt</translation>
    </message>
    <message>
        <source>check the store: rollcallctl store check</source>
        <translation>prüfen Sie die Datenbank: rollcallctl store check</translation>
    </message>
    <message>
        <source>The copy cannot be made</source>
        <translation>Die Kopie kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The copy is damaged, as the store may be</source>
        <translation>Die Kopie ist beschädigt, vielleicht auch die Datenbank</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>it was left as it is: choose another name</source>
        <translation>sie blieb, wie sie war: Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>see rollcallctl store check</source>
        <translation>siehe rollcallctl store check</translation>
    </message>
    <message>
        <source>Another program collects for this store</source>
        <translation>Ein anderes Programm sammelt für diese Datenbank</translation>
    </message>
    <message>
        <source>Another program collects for this store%1</source>
        <translation>Ein anderes Programm sammelt für diese Datenbank%1</translation>
    </message>
    <message>
        <source>The store cannot be locked: %1</source>
        <translation>Die Datenbank lässt sich nicht sperren: %1</translation>
    </message>
    <message>
        <source>The store&apos;s lock cannot be opened: %1</source>
        <translation>Die Sperre der Datenbank lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>choose a place you can write to</source>
        <translation>wählen Sie einen Ort, an den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>end it first, or use another store</source>
        <translation>beenden Sie es zuerst, oder nehmen Sie eine andere Datenbank</translation>
    </message>
    <message>
        <source>put the store on a local disk</source>
        <translation>legen Sie die Datenbank auf ein lokales Laufwerk</translation>
    </message>
    <message>
        <source>The file is a database of another program</source>
        <translation>Die Datei ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>The store was written by an older Rollcall</source>
        <translation>Die Datenbank wurde von einem älteren Rollcall geschrieben</translation>
    </message>
    <message>
        <source>This file system cannot hold the store&apos;s write-ahead log</source>
        <translation>Dieses Dateisystem kann das Write-Ahead-Log der Datenbank nicht halten</translation>
    </message>
    <message>
        <source>it was left as it is: choose another file for the store</source>
        <translation>sie blieb, wie sie war: Wählen Sie eine andere Datei für die Datenbank</translation>
    </message>
    <message>
        <source>open it once for writing to bring it up to date</source>
        <translation>öffnen Sie sie einmal zum Schreiben, um sie zu aktualisieren</translation>
    </message>
    <message>
        <source>Another program has kept the store locked for too long</source>
        <translation>Ein anderes Programm hält die Datenbank zu lange gesperrt</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>Die Datenbank meldet: %1</translation>
    </message>
    <message>
        <source>The file is damaged or no Rollcall store</source>
        <translation>Die Datei ist beschädigt oder keine Rollcall-Datenbank</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>Die Datenbank ist nicht schreibbar</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds the store</source>
        <translation>Auf dem Datenträger der Datenbank ist kein Platz mehr</translation>
    </message>
    <message>
        <source>There is no such node in the store</source>
        <translation>Diesen Knoten gibt es in der Datenbank nicht</translation>
    </message>
    <message>
        <source>This is in the store already</source>
        <translation>Das steht schon in der Datenbank</translation>
    </message>
    <message>
        <source>close the other program that uses this file</source>
        <translation>schließen Sie das andere Programm, das diese Datei benutzt</translation>
    </message>
    <message>
        <source>free some space on that disk</source>
        <translation>schaffen Sie Platz auf diesem Datenträger</translation>
    </message>
    <message>
        <source>it was left as it is: rollcallctl store recover saves what can be read of it</source>
        <translation>sie blieb, wie sie war: rollcallctl store recover rettet, was lesbar ist</translation>
    </message>
    <message>
        <source>make the file and its folder writable for you, or choose another store</source>
        <translation>machen Sie Datei und Ordner für sich schreibbar, oder wählen Sie eine andere Datenbank</translation>
    </message>
    <message>
        <source>The copy cannot be opened</source>
        <translation>Die Kopie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The copy cannot be opened: %1</source>
        <translation>Die Kopie lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The copy cannot be written to the disk</source>
        <translation>Die Kopie lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>The copy cannot be written to the disk: %1</source>
        <translation>Die Kopie lässt sich nicht auf den Datenträger schreiben: %1</translation>
    </message>
    <message>
        <source>The file cannot be moved</source>
        <translation>Die Datei lässt sich nicht verschieben</translation>
    </message>
    <message>
        <source>The file cannot be moved: %1</source>
        <translation>Die Datei lässt sich nicht verschieben: %1</translation>
    </message>
    <message>
        <source>choose a place with enough space that you may write to</source>
        <translation>wählen Sie einen Ort mit genug Platz, an den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>The store was written by a newer Rollcall</source>
        <translation>Die Datenbank wurde von einem neueren Rollcall geschrieben</translation>
    </message>
    <message>
        <source>it was left as it is: update Rollcall, or choose another store</source>
        <translation>sie blieb, wie sie war: Aktualisieren Sie Rollcall, oder wählen Sie eine andere Datenbank</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one; none was lost</source>
        <translation>Die Datenbank war beschädigt und liegt jetzt als %1 beiseite. %2 Zeilen wurden in eine neue gerettet; keine ging verloren</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one (%3); none was lost</source>
        <translation>Die Datenbank war beschädigt und liegt jetzt als %1 beiseite. %2 Zeilen wurden in eine neue gerettet (%3); keine ging verloren</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one; some were lost of: %3</source>
        <translation>Die Datenbank war beschädigt und liegt jetzt als %1 beiseite. %2 Zeilen wurden in eine neue gerettet; einige gingen verloren aus: %3</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one (%3); some were lost of: %4</source>
        <translation>Die Datenbank war beschädigt und liegt jetzt als %1 beiseite. %2 Zeilen wurden in eine neue gerettet (%3); einige gingen verloren aus: %4</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. Nothing in it could be read: the new store is empty. A backup can take its place while nothing collects.</source>
        <translation>Die Datenbank war beschädigt und liegt jetzt als %1 beiseite. Nichts darin war lesbar: Die neue ist leer. Eine Sicherung kann an ihre Stelle treten, solange nichts sammelt.</translation>
    </message>
    <message>
        <source>The file is no Rollcall store</source>
        <translation>Die Datei ist keine Rollcall-Datenbank</translation>
    </message>
    <message>
        <source>try again in a second</source>
        <translation>versuchen Sie es in einer Sekunde noch einmal</translation>
    </message>
    <message>
        <source>A sample from before 1970 cannot be stored</source>
        <translation>Ein Messwert von vor 1970 kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Too many readings of one millisecond</source>
        <translation>Zu viele Messwerte aus einer Millisekunde</translation>
    </message>
    <message>
        <source>The store cannot be made</source>
        <translation>Die Datenbank lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The store cannot be read</source>
        <translation>Die Datenbank ist nicht lesbar</translation>
    </message>
    <message>
        <source>The store&apos;s folder cannot be made</source>
        <translation>Der Ordner der Datenbank lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>There is no such store</source>
        <translation>Diese Datenbank gibt es nicht</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>check the path, or add a node to make a new store</source>
        <translation>prüfen Sie den Pfad, oder fügen Sie einen Knoten hinzu, um eine neue anzulegen</translation>
    </message>
    <message>
        <source>choose another place for the store</source>
        <translation>wählen Sie einen anderen Ort für die Datenbank</translation>
    </message>
    <message>
        <source>make the file readable for you</source>
        <translation>machen Sie die Datei für sich lesbar</translation>
    </message>
    <message>
        <source>A score that is no number cannot be stored</source>
        <translation>Ein Ergebnis, das keine Zahl ist, kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>0 keeps for good</source>
        <translation>0 bewahrt dauerhaft auf</translation>
    </message>
    <message>
        <source>An age cannot be negative</source>
        <translation>Eine Dauer kann nicht negativ sein</translation>
    </message>
    <message>
        <source>Raw samples are kept for two hours at least, and no roll-up shorter than a finer one</source>
        <translation>Rohe Messwerte bleiben mindestens zwei Stunden, und keine Zusammenfassung kürzer als eine feinere</translation>
    </message>
    <message>
        <source>The size limit is too small</source>
        <translation>Das Größenlimit ist zu klein</translation>
    </message>
    <message>
        <source>allow 16 MiB at least, or 0 for no limit</source>
        <translation>erlauben Sie mindestens 16 MiB, oder 0 für kein Limit</translation>
    </message>
    <message>
        <source>give the coarser ones at least the age of the finer ones</source>
        <translation>geben Sie den gröberen mindestens die Dauer der feineren</translation>
    </message>
    <message>
        <source>A node cannot be joined with itself</source>
        <translation>Ein Knoten kann nicht mit sich selbst verbunden werden</translation>
    </message>
    <message>
        <source>There is no node number %1</source>
        <translation>Einen Knoten Nummer %1 gibt es nicht</translation>
    </message>
    <message>
        <source>There is no watched node number %1</source>
        <translation>Einen beobachteten Knoten Nummer %1 gibt es nicht</translation>
    </message>
    <message>
        <source>see rollcallctl list</source>
        <translation>siehe rollcallctl list</translation>
    </message>
    <message>
        <source>%1 is in the roster already, as %2</source>
        <translation>%1 steht schon auf der Liste, als %2</translation>
    </message>
    <message>
        <source>A name, host, user or tag has at most 255 characters</source>
        <translation>Name, Host, Benutzer und Tag haben höchstens 255 Zeichen</translation>
    </message>
    <message>
        <source>A node needs a name</source>
        <translation>Ein Knoten braucht einen Namen</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>There is a node of this name already, at %1</source>
        <translation>Einen Knoten dieses Namens gibt es schon, unter %1</translation>
    </message>
    <message>
        <source>There is a node of this name already</source>
        <translation>Einen Knoten dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>choose another name or address, or change that node</source>
        <translation>wählen Sie einen anderen Namen oder eine andere Adresse, oder ändern Sie jenen Knoten</translation>
    </message>
    <message>
        <source>Too many readings wait to be stored; the oldest were dropped</source>
        <translation>Zu viele Messwerte warten auf das Speichern; die ältesten wurden verworfen</translation>
    </message>
    <message>
        <source>free some space on the disk of the store</source>
        <translation>schaffen Sie Platz auf dem Datenträger der Datenbank</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>check that the disk has space and the file can be written</source>
        <translation>prüfen Sie, ob Platz frei und die Datei schreibbar ist</translation>
    </message>
    <message>
        <source>the agent did not answer in time</source>
        <translation>der Agent hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the agent did not say hello</source>
        <translation>der Agent hat sich nicht gemeldet</translation>
    </message>
    <message>
        <source>the agent did not start: %1</source>
        <translation>der Agent ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>the agent ended</source>
        <translation>der Agent hat geendet</translation>
    </message>
    <message>
        <source>the agent ended: %1</source>
        <translation>der Agent hat geendet: %1</translation>
    </message>
    <message>
        <source>the agent sent a line without end</source>
        <translation>der Agent schickte eine Zeile ohne Ende</translation>
    </message>
    <message>
        <source>the agent says: %1</source>
        <translation>der Agent meldet: %1</translation>
    </message>
    <message>
        <source>the agent was uploaded but does not start there</source>
        <translation>der Agent wurde übertragen, startet dort aber nicht</translation>
    </message>
    <message>
        <source>the agent answered something else than was asked</source>
        <translation>der Agent antwortete etwas anderes als gefragt</translation>
    </message>
    <message>
        <source>something else than an agent answers: &quot;%1&quot;</source>
        <translation>statt eines Agenten antwortet: „%1“</translation>
    </message>
    <message>
        <source>no agent for this computer was found</source>
        <translation>für diesen Rechner wurde kein Agent gefunden</translation>
    </message>
    <message>
        <source>no agent for machine type &quot;%1&quot;</source>
        <translation>für den Maschinentyp „%1“ gibt es keinen Agenten</translation>
    </message>
    <message>
        <source>cannot read the %1 agent at %2</source>
        <translation>der %1-Agent in %2 ist nicht lesbar</translation>
    </message>
    <message>
        <source>no place on the board can hold the agent: %1</source>
        <translation>kein Ort auf dem Board kann den Agenten aufnehmen: %1</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1: the disk or quota is full, %2 are missing</source>
        <translation>%1: Datenträger oder Kontingent ist voll, %2 fehlen</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>it sends more than an agent has to say</source>
        <translation>es sendet mehr, als ein Agent zu sagen hat</translation>
    </message>
    <message>
        <source>it sends too many messages</source>
        <translation>es sendet zu viele Nachrichten</translation>
    </message>
    <message>
        <source>it answers other questions than ours</source>
        <translation>es beantwortet andere Fragen als unsere</translation>
    </message>
    <message>
        <source>the benchmark does not come to its end</source>
        <translation>der Benchmark kommt nicht zu seinem Ende</translation>
    </message>
    <message>
        <source>the connection is dead: nothing has come back for some time</source>
        <translation>die Verbindung ist tot: Seit einiger Zeit kam nichts mehr zurück</translation>
    </message>
    <message>
        <source>the last sample is overdue</source>
        <translation>die letzte Messung ist überfällig</translation>
    </message>
    <message>
        <source>comes and goes: %1 times within %2 min</source>
        <translation>kommt und geht: %1-mal innerhalb von %2 min</translation>
    </message>
    <message>
        <source>Rollcall&apos;s agent runs on aarch64, ARMv7, ARMv6 and x86-64</source>
        <translation>Rollcalls Agent läuft auf aarch64, ARMv7, ARMv6 und x86-64</translation>
    </message>
    <message>
        <source>build it with ./dev agents, or set ROLLCALL_AGENTS</source>
        <translation>bauen Sie ihn mit ./dev agents, oder setzen Sie ROLLCALL_AGENTS</translation>
    </message>
    <message>
        <source>rebuild it with ./dev build</source>
        <translation>bauen Sie ihn neu mit ./dev build</translation>
    </message>
    <message>
        <source>make one of them usable, or install rollcall-agent on the board</source>
        <translation>machen Sie einen davon nutzbar, oder installieren Sie rollcall-agent auf dem Board</translation>
    </message>
    <message>
        <source>check what this login&apos;s shell runs, or its forced command</source>
        <translation>prüfen Sie, was die Shell dieser Anmeldung ausführt, oder ihren erzwungenen Befehl</translation>
    </message>
    <message>
        <source>log in there and look why</source>
        <translation>melden Sie sich dort an und sehen Sie nach</translation>
    </message>
    <message>
        <source>try it on the board: %1 report</source>
        <translation>versuchen Sie es auf dem Board: %1 report</translation>
    </message>
    <message>
        <source>check that the file exists and may be executed</source>
        <translation>prüfen Sie, ob die Datei existiert und ausführbar ist</translation>
    </message>
    <message>
        <source>is that really Rollcall&apos;s agent? It is cut off and tried again later</source>
        <translation>ist das wirklich Rollcalls Agent? Er wird getrennt und später neu versucht</translation>
    </message>
    <message>
        <source>is that really Rollcall&apos;s agent?</source>
        <translation>ist das wirklich Rollcalls Agent?</translation>
    </message>
    <message>
        <source>is the board switched off, or its cable pulled?</source>
        <translation>ist das Board ausgeschaltet oder sein Kabel gezogen?</translation>
    </message>
    <message>
        <source>update the agent on the board</source>
        <translation>aktualisieren Sie den Agenten auf dem Board</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>this node is not on the roster any more</source>
        <translation>dieser Knoten steht nicht mehr auf der Liste</translation>
    </message>
    <message>
        <source>its host key is not in question</source>
        <translation>sein Host-Schlüssel steht nicht in Frage</translation>
    </message>
    <message>
        <source>the server shows another key by now</source>
        <translation>der Server zeigt inzwischen einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>look at the new fingerprint and decide again</source>
        <translation>sehen Sie den neuen Fingerabdruck an und entscheiden Sie erneut</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>check its owner and mode</source>
        <translation>prüfen Sie Besitzer und Rechte</translation>
    </message>
    <message>
        <source>a list of host keys has at most 16 MiB</source>
        <translation>eine Liste von Host-Schlüsseln hat höchstens 16 MiB</translation>
    </message>
    <message>
        <source>its fingerprint is not in the list</source>
        <translation>sein Fingerabdruck steht nicht in der Liste</translation>
    </message>
    <message>
        <source>line %1 of the list</source>
        <translation>Zeile %1 der Liste</translation>
    </message>
    <message>
        <source>line %1 of the list says that this is the key of %2</source>
        <translation>Zeile %1 der Liste nennt dies den Schlüssel von %2</translation>
    </message>
    <message>
        <source>the list has another key for %1</source>
        <translation>die Liste hat einen anderen Schlüssel für %1</translation>
    </message>
    <message>
        <source>the list has no key for %1</source>
        <translation>die Liste hat keinen Schlüssel für %1</translation>
    </message>
    <message>
        <source>the list has this key for %1</source>
        <translation>die Liste hat diesen Schlüssel für %1</translation>
    </message>
    <message>
        <source>the list says that this key is revoked</source>
        <translation>die Liste nennt diesen Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>it is in the list, but another key is on file here: decide with trust %1 --replace</source>
        <translation>er steht in der Liste, aber hier ist ein anderer Schlüssel hinterlegt: Entscheiden Sie mit trust %1 --replace</translation>
    </message>
    <message>
        <source>%1 shows the same key: one board under two names, or a cloned card</source>
        <translation>%1 zeigt denselben Schlüssel: ein Board unter zwei Namen oder eine geklonte Karte</translation>
    </message>
    <message>
        <source>%1: the limits cannot be read: %2; the defaults hold until it is readable for you</source>
        <translation>%1: Die Grenzwerte sind nicht lesbar: %2; es gelten die Vorgaben, bis sie für Sie lesbar sind</translation>
    </message>
    <message>
        <source>ssh-agent cannot be used: %1</source>
        <translation>ssh-agent ist nicht nutzbar: %1</translation>
    </message>
    <message>
        <source>ssh-agent answers endlessly</source>
        <translation>ssh-agent antwortet ohne Ende</translation>
    </message>
    <message>
        <source>ssh-agent has not answered yet</source>
        <translation>ssh-agent hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>ssh-agent&apos;s list of keys ends early</source>
        <translation>die Schlüsselliste von ssh-agent endet zu früh</translation>
    </message>
    <message>
        <source>no socket for ssh-agent</source>
        <translation>kein Socket für ssh-agent</translation>
    </message>
    <message>
        <source>it does not tell its keys</source>
        <translation>er nennt seine Schlüssel nicht</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>er hat aufgelegt</translation>
    </message>
    <message>
        <source>it takes no request</source>
        <translation>er nimmt keine Anfrage an</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keinen</translation>
    </message>
    <message>
        <source>does it wait for you? confirm there, or touch the token</source>
        <translation>wartet er auf Sie? Bestätigen Sie dort, oder berühren Sie den Token</translation>
    </message>
    <message>
        <source>the server accepted none of our keys</source>
        <translation>der Server hat keinen unserer Schlüssel angenommen</translation>
    </message>
    <message>
        <source>the server wants more than a key</source>
        <translation>der Server verlangt mehr als einen Schlüssel</translation>
    </message>
    <message>
        <source>there is no key to log in with</source>
        <translation>es gibt keinen Schlüssel zum Anmelden</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>versucht: %1</translation>
    </message>
    <message>
        <source>skipped, as it has a passphrase: %1</source>
        <translation>übergangen, weil mit Passphrase: %1</translation>
    </message>
    <message>
        <source>cannot use %1</source>
        <translation>nicht nutzbar: %1</translation>
    </message>
    <message>
        <source>the server accepts %1</source>
        <translation>der Server akzeptiert %1</translation>
    </message>
    <message>
        <source>allow this user to log in with a key alone</source>
        <translation>erlauben Sie diesem Benutzer die Anmeldung allein mit Schlüssel</translation>
    </message>
    <message>
        <source>keep fewer keys in the agent, or name the key file for this node</source>
        <translation>halten Sie weniger Schlüssel im Agenten, oder nennen Sie die Schlüsseldatei für diesen Knoten</translation>
    </message>
    <message>
        <source>load the key with a passphrase into the agent first: ssh-add %1</source>
        <translation>laden Sie zuerst den Schlüssel mit Passphrase in den Agenten: ssh-add %1</translation>
    </message>
    <message>
        <source>put one of your public keys into authorized_keys there: ssh-copy-id %1</source>
        <translation>tragen Sie dort einen Ihrer öffentlichen Schlüssel in authorized_keys ein: ssh-copy-id %1</translation>
    </message>
    <message>
        <source>it asks too many questions</source>
        <translation>er stellt zu viele Fragen</translation>
    </message>
    <message>
        <source>it asks one question after another</source>
        <translation>er stellt eine Frage nach der anderen</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>niemand antwortet</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>niemand hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the key %1 has a passphrase</source>
        <translation>der Schlüssel %1 hat eine Passphrase</translation>
    </message>
    <message>
        <source>it wants the password of %1</source>
        <translation>er verlangt das Passwort von %1</translation>
    </message>
    <message>
        <source>it asks &quot;%1&quot; and nobody answered</source>
        <translation>er fragt „%1“, und niemand hat geantwortet</translation>
    </message>
    <message>
        <source>enter it, or load the key into the agent: ssh-add %1</source>
        <translation>geben Sie sie ein, oder laden Sie den Schlüssel in den Agenten: ssh-add %1</translation>
    </message>
    <message>
        <source>load the key into the agent: ssh-add %1</source>
        <translation>laden Sie den Schlüssel in den Agenten: ssh-add %1</translation>
    </message>
    <message>
        <source>enter it, or put a public key of yours there: ssh-copy-id %1</source>
        <translation>geben Sie es ein, oder hinterlegen Sie dort einen öffentlichen Schlüssel von Ihnen: ssh-copy-id %1</translation>
    </message>
    <message>
        <source>put a public key of yours there: ssh-copy-id %1</source>
        <translation>hinterlegen Sie dort einen öffentlichen Schlüssel von Ihnen: ssh-copy-id %1</translation>
    </message>
    <message>
        <source>be there when it asks, or put a public key of yours there: ssh-copy-id %1</source>
        <translation>seien Sie da, wenn er fragt, oder hinterlegen Sie dort einen öffentlichen Schlüssel von Ihnen: ssh-copy-id %1</translation>
    </message>
    <message>
        <source>gave no answer to %1 in time</source>
        <translation>keine rechtzeitige Antwort bei: %1</translation>
    </message>
    <message>
        <source>the login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>the login by ssh-agent</source>
        <translation>Anmeldung über ssh-agent</translation>
    </message>
    <message>
        <source>the keys of ssh-agent</source>
        <translation>die Schlüssel von ssh-agent</translation>
    </message>
    <message>
        <source>the offer of a key</source>
        <translation>Angebot eines Schlüssels</translation>
    </message>
    <message>
        <source>the request for a channel</source>
        <translation>Anfrage nach einem Kanal</translation>
    </message>
    <message>
        <source>the request for a way on</source>
        <translation>Anfrage nach einem Weg weiter</translation>
    </message>
    <message>
        <source>the start of a command</source>
        <translation>Start eines Befehls</translation>
    </message>
    <message>
        <source>the end of the command</source>
        <translation>Ende des Befehls</translation>
    </message>
    <message>
        <source>the key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>its error output</source>
        <translation>seine Fehlerausgabe</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>der Befehl</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>die Ausgabe</translation>
    </message>
    <message>
        <source>what was written to it</source>
        <translation>was ihm geschrieben wurde</translation>
    </message>
    <message>
        <source>the command there has ended</source>
        <translation>der Befehl dort hat geendet</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes</source>
        <translation>%1 ist länger als %2 Byte</translation>
    </message>
    <message>
        <source>out of memory for another channel</source>
        <translation>kein Speicher für einen weiteren Kanal</translation>
    </message>
    <message>
        <source>out of memory for another connection</source>
        <translation>kein Speicher für eine weitere Verbindung</translation>
    </message>
    <message>
        <source>the server opens no channel for us: %1</source>
        <translation>der Server öffnet uns keinen Kanal: %1</translation>
    </message>
    <message>
        <source>the server refused to start &quot;%1&quot;</source>
        <translation>der Server hat den Start von „%1“ abgelehnt</translation>
    </message>
    <message>
        <source>the server closed the channel for &quot;%1&quot; each time before it answered</source>
        <translation>der Server schloss den Kanal für „%1“ jedes Mal, bevor er antwortete</translation>
    </message>
    <message>
        <source>check MaxSessions in its sshd_config</source>
        <translation>prüfen Sie MaxSessions in seiner sshd_config</translation>
    </message>
    <message>
        <source>look into the log of its sshd</source>
        <translation>sehen Sie in das Protokoll seines sshd</translation>
    </message>
    <message>
        <source>look into the log of its sshd; it may limit new connections (MaxStartups)</source>
        <translation>sehen Sie in das Protokoll seines sshd; er begrenzt vielleicht neue Verbindungen (MaxStartups)</translation>
    </message>
    <message>
        <source>cannot use this address or user: %1</source>
        <translation>Adresse oder Benutzer nicht nutzbar: %1</translation>
    </message>
    <message>
        <source>check the spelling of the node</source>
        <translation>prüfen Sie die Schreibweise des Knotens</translation>
    </message>
    <message>
        <source>is the board busy or its network slow?</source>
        <translation>ist das Board ausgelastet oder sein Netz langsam?</translation>
    </message>
    <message>
        <source>is the board still up?</source>
        <translation>läuft das Board noch?</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <source>the connection was lost (%1)</source>
        <translation>die Verbindung ist abgerissen (%1)</translation>
    </message>
    <message>
        <source>the connection was given up</source>
        <translation>die Verbindung wurde aufgegeben</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>the server said: %1</source>
        <translation>der Server meldet: %1</translation>
    </message>
    <message>
        <source>it opens no way to %1: %2</source>
        <translation>er öffnet keinen Weg zu %1: %2</translation>
    </message>
    <message>
        <source>no socket for a jump: %1</source>
        <translation>kein Socket für einen Sprung: %1</translation>
    </message>
    <message>
        <source>can that host reach the board? its sshd must allow it (AllowTcpForwarding)</source>
        <translation>erreicht jener Host das Board? Sein sshd muss es erlauben (AllowTcpForwarding)</translation>
    </message>
    <message>
        <source>accepted the connection but said nothing for %1</source>
        <translation>nahm die Verbindung an, sagte aber %1 lang nichts</translation>
    </message>
    <message>
        <source>did not finish the key exchange within %1</source>
        <translation>beendete den Schlüsselaustausch nicht innerhalb von %1</translation>
    </message>
    <message>
        <source>closed the connection at once</source>
        <translation>schloss die Verbindung sofort</translation>
    </message>
    <message>
        <source>closed the connection during the key exchange</source>
        <translation>schloss die Verbindung während des Schlüsselaustauschs</translation>
    </message>
    <message>
        <source>ended the key exchange</source>
        <translation>beendete den Schlüsselaustausch</translation>
    </message>
    <message>
        <source>the key exchange failed: %1</source>
        <translation>der Schlüsselaustausch schlug fehl: %1</translation>
    </message>
    <message>
        <source>is it an SSH server that listens on this port?</source>
        <translation>lauscht auf diesem Port ein SSH-Server?</translation>
    </message>
    <message>
        <source>what answers there is not an SSH server</source>
        <translation>was dort antwortet, ist kein SSH-Server</translation>
    </message>
    <message>
        <source>check the port</source>
        <translation>prüfen Sie den Port</translation>
    </message>
    <message>
        <source>the server may be too old; update its SSH server</source>
        <translation>der Server ist vielleicht zu alt; aktualisieren Sie seinen SSH-Server</translation>
    </message>
    <message>
        <source>the server showed no usable host key</source>
        <translation>der Server zeigte keinen brauchbaren Host-Schlüssel</translation>
    </message>
    <message>
        <source>its host key is not known yet: %1</source>
        <translation>sein Host-Schlüssel ist noch nicht bekannt: %1</translation>
    </message>
    <message>
        <source>an authority vouches for this host (%1), but Rollcall cannot check certificates of hosts</source>
        <translation>eine Zertifizierungsstelle bürgt für diesen Host (%1), aber Rollcall kann Zertifikate von Hosts nicht prüfen</translation>
    </message>
    <message>
        <source>compare the fingerprint with the board&apos;s and accept it</source>
        <translation>vergleichen Sie den Fingerabdruck mit dem des Boards und nehmen Sie ihn an</translation>
    </message>
    <message>
        <source>its host key is another one than before: %1</source>
        <translation>sein Host-Schlüssel ist ein anderer als bisher: %1</translation>
    </message>
    <message>
        <source>if you re-installed the board or swapped its card, compare the fingerprint and accept the new key; if not, somebody may be listening in</source>
        <translation>wenn Sie das Board neu installiert oder seine Karte getauscht haben, vergleichen Sie den Fingerabdruck und nehmen Sie den neuen Schlüssel an; wenn nicht, hört vielleicht jemand mit</translation>
    </message>
    <message>
        <source>its host key has been revoked: %1</source>
        <translation>sein Host-Schlüssel wurde widerrufen: %1</translation>
    </message>
    <message>
        <source>give the board a new host key, as this one is not secret any more</source>
        <translation>geben Sie dem Board einen neuen Host-Schlüssel, denn dieser ist nicht mehr geheim</translation>
    </message>
    <message>
        <source>its ProxyCommand ended, saying: %1</source>
        <translation>sein ProxyCommand endete mit der Meldung: %1</translation>
    </message>
    <message>
        <source>nothing; exit status %1</source>
        <translation>nichts; Rückgabewert %1</translation>
    </message>
    <message>
        <source>its ProxyCommand does not start: %1</source>
        <translation>sein ProxyCommand startet nicht: %1</translation>
    </message>
    <message>
        <source>no socket for its ProxyCommand: %1</source>
        <translation>kein Socket für seinen ProxyCommand: %1</translation>
    </message>
    <message>
        <source>try the command of ProxyCommand in a shell</source>
        <translation>versuchen Sie den ProxyCommand in einer Shell</translation>
    </message>
    <message>
        <source>the name server did not answer in time</source>
        <translation>der Nameserver hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>check the network, or use the address instead of the name</source>
        <translation>prüfen Sie das Netz, oder nehmen Sie die Adresse statt des Namens</translation>
    </message>
    <message>
        <source>no address is known for the name &quot;%1&quot;</source>
        <translation>für den Namen „%1“ ist keine Adresse bekannt</translation>
    </message>
    <message>
        <source>check the spelling, or use the board&apos;s address</source>
        <translation>prüfen Sie die Schreibweise, oder nehmen Sie die Adresse des Boards</translation>
    </message>
    <message>
        <source>connection refused on port %1</source>
        <translation>Verbindung auf Port %1 abgelehnt</translation>
    </message>
    <message>
        <source>is sshd running there? check the port</source>
        <translation>läuft dort sshd? Prüfen Sie den Port</translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation>keine Antwort auf Port %1</translation>
    </message>
    <message>
        <source>is the board switched on, and on this network?</source>
        <translation>ist das Board eingeschaltet und in diesem Netz?</translation>
    </message>
    <message>
        <source>there is no route to it</source>
        <translation>es gibt keinen Weg dorthin</translation>
    </message>
    <message>
        <source>cannot connect: %1</source>
        <translation>keine Verbindung möglich: %1</translation>
    </message>
    <message>
        <source>check the address and the network</source>
        <translation>prüfen Sie Adresse und Netz</translation>
    </message>
    <message>
        <source>its SFTP server cannot be understood</source>
        <translation>sein SFTP-Server ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>update the SSH server there</source>
        <translation>aktualisieren Sie dort den SSH-Server</translation>
    </message>
    <message>
        <source>cannot write to the remote path &quot;%1&quot;</source>
        <translation>auf den entfernten Pfad „%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot write %1 there%2</source>
        <translation>%1 kann dort nicht geschrieben werden%2</translation>
    </message>
    <message>
        <source>give the absolute path of a file</source>
        <translation>geben Sie den absoluten Pfad einer Datei an</translation>
    </message>
    <message>
        <source>free some space on the board</source>
        <translation>schaffen Sie Platz auf dem Board</translation>
    </message>
    <message>
        <source>check the folder&apos;s owner and that its disk is not read-only</source>
        <translation>prüfen Sie den Besitzer des Ordners, und ob der Datenträger nicht schreibgeschützt ist</translation>
    </message>
    <message>
        <source>there is no D-Bus system bus on this computer</source>
        <translation>auf diesem Rechner gibt es keinen D-Bus-Systembus</translation>
    </message>
    <message>
        <source>start dbus, or name the boards yourself: rollcallctl add</source>
        <translation>starten Sie dbus, oder nennen Sie die Boards selbst: rollcallctl add</translation>
    </message>
    <message>
        <source>the Avahi daemon, which finds computers by mDNS, is not running here</source>
        <translation>der Avahi-Dienst, der Rechner über mDNS findet, läuft hier nicht</translation>
    </message>
    <message>
        <source>install and start it (on Debian: sudo apt install avahi-daemon), or name the boards yourself: rollcallctl add</source>
        <translation>installieren und starten Sie ihn (auf Debian: sudo apt install avahi-daemon), oder nennen Sie die Boards selbst: rollcallctl add</translation>
    </message>
    <message>
        <source>Avahi does not look for %1: %2</source>
        <translation>Avahi sucht nicht nach %1: %2</translation>
    </message>
    <message>
        <source>is this user allowed to use it?</source>
        <translation>darf dieser Benutzer es nutzen?</translation>
    </message>
    <message>
        <source>the network announces too many computers</source>
        <translation>das Netz kündigt zu viele Rechner an</translation>
    </message>
    <message>
        <source>the first ones are shown</source>
        <translation>die ersten werden gezeigt</translation>
    </message>
    <message>
        <source>Avahi gave up: %1</source>
        <translation>Avahi hat aufgegeben: %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1: nothing can be executed there (mounted noexec?)</source>
        <translation>%1: Dort lässt sich nichts ausführen (mit noexec eingehängt?)</translation>
    </message>
    <message>
        <source>%1: it, or the folder above, is open to other users</source>
        <translation>%1: Er oder der Ordner darüber steht anderen Benutzern offen</translation>
    </message>
    <message>
        <source>%1: the file system is read-only</source>
        <translation>%1: Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>%1: no space is left</source>
        <translation>%1: Es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: Zugriff verweigert</translation>
    </message>
    <message>
        <source>%1: it cannot be used</source>
        <translation>%1: nicht nutzbar</translation>
    </message>
    <message>
        <source>%1: its shell says nothing</source>
        <translation>%1: Seine Shell sagt nichts</translation>
    </message>
    <message>
        <source>nothing can be executed there (mounted noexec?)</source>
        <translation>dort lässt sich nichts ausführen (mit noexec eingehängt?)</translation>
    </message>
    <message>
        <source>it, or the folder above, is open to other users</source>
        <translation>er oder der Ordner darüber steht anderen Benutzern offen</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>no space is left</source>
        <translation>es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>its shell says nothing</source>
        <translation>seine Shell sagt nichts</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes arrived</source>
        <translation>nur %1 von %2 Byte kamen an</translation>
    </message>
    <message>
        <source>chmod go-w %1</source>
        <translation>chmod go-w %1</translation>
    </message>
    <message>
        <source>%1, which is this computer itself</source>
        <translation>%1, das ist dieser Rechner selbst</translation>
    </message>
    <message>
        <source>the connection was closed during the login</source>
        <translation>die Verbindung wurde während der Anmeldung geschlossen</translation>
    </message>
    <message>
        <source>tried so far: %1</source>
        <translation>bisher versucht: %1</translation>
    </message>
    <message>
        <source>look into the log of its sshd; it may limit the time of a login (LoginGraceTime), or be on its way down</source>
        <translation>sehen Sie in das Protokoll seines sshd; er begrenzt vielleicht die Zeit einer Anmeldung (LoginGraceTime) oder fährt gerade herunter</translation>
    </message>
    <message>
        <source>32-bit userland</source>
        <translation>32-Bit-Userland</translation>
    </message>
    <message>
        <source>no AES and SHA-2 in hardware</source>
        <translation>kein AES und SHA-2 in Hardware</translation>
    </message>
    <message>
        <source>only %1 GiB of memory</source>
        <translation>nur %1 GiB Speicher</translation>
    </message>
    <message>
        <source>its card is a copy of that of %1</source>
        <translation>seine Karte ist eine Kopie der Karte von %1</translation>
    </message>
    <message>
        <source>the same board as %1</source>
        <translation>dasselbe Board wie %1</translation>
    </message>
    <message>
        <source>32 or 64 bits: not known</source>
        <translation>32 oder 64 Bit: nicht bekannt</translation>
    </message>
    <message>
        <source>crypto extensions: not known</source>
        <translation>Krypto-Erweiterungen: nicht bekannt</translation>
    </message>
    <message>
        <source>memory: not known</source>
        <translation>Speicher: nicht bekannt</translation>
    </message>
    <message>
        <source>not on the roster; rollcallctl add</source>
        <translation>steht nicht auf der Liste; rollcallctl add</translation>
    </message>
    <message>
        <source>nobody watches it; rollcallctl collect</source>
        <translation>niemand beobachtet es; rollcallctl collect</translation>
    </message>
    <message>
        <source>several addresses cannot have one seat</source>
        <translation>mehrere Adressen können nicht einen Platz haben</translation>
    </message>
    <message>
        <source>leave the seat empty beside a range</source>
        <translation>lassen Sie den Platz neben einem Bereich leer</translation>
    </message>
    <message>
        <source>%1 is no name of a seat</source>
        <translation>%1 ist kein Platzname</translation>
    </message>
    <message>
        <source>make the list anew; the file is kept beside it</source>
        <translation>legen Sie die Liste neu an; die Datei bleibt daneben erhalten</translation>
    </message>
    <message>
        <source>entry %1 is no board</source>
        <translation>Eintrag %1 ist kein Board</translation>
    </message>
    <message>
        <source>it is no JSON: %1 at byte %2</source>
        <translation>das ist kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>it is no list of expected boards</source>
        <translation>das ist keine Liste erwarteter Boards</translation>
    </message>
    <message>
        <source>the list was written by a newer Rollcall</source>
        <translation>die Liste wurde von einem neueren Rollcall geschrieben</translation>
    </message>
    <message>
        <source>update Rollcall</source>
        <translation>aktualisieren Sie Rollcall</translation>
    </message>
    <message>
        <source>update Rollcall, or move the file away</source>
        <translation>aktualisieren Sie Rollcall, oder legen Sie die Datei beiseite</translation>
    </message>
    <message>
        <source>the list has too many boards</source>
        <translation>die Liste hat zu viele Boards</translation>
    </message>
    <message>
        <source>the list cannot be written</source>
        <translation>die Liste kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>make the folder writable for you</source>
        <translation>machen Sie den Ordner für sich schreibbar</translation>
    </message>
    <message>
        <source>the old list cannot be kept</source>
        <translation>die alte Liste lässt sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>the file that is there cannot be read, nor moved away</source>
        <translation>die vorhandene Datei ist weder lesbar noch zu verschieben</translation>
    </message>
    <message>
        <source>nobody is expected yet: there is no list</source>
        <translation>noch wird niemand erwartet: Es gibt keine Liste</translation>
    </message>
    <message>
        <source>make one: rollcallctl rollcall --expect &apos;pi[01-30].lab&apos;</source>
        <translation>legen Sie eine an: rollcallctl rollcall --expect &apos;pi[01-30].lab&apos;</translation>
    </message>
    <message>
        <source>the list cannot be read</source>
        <translation>die Liste ist nicht lesbar</translation>
    </message>
    <message>
        <source>make it a file that is readable for you</source>
        <translation>machen Sie daraus eine für Sie lesbare Datei</translation>
    </message>
    <message>
        <source>this is too large for a list</source>
        <translation>das ist zu groß für eine Liste</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1: %2 is expected already</source>
        <translation>%1: %2 wird schon erwartet</translation>
    </message>
    <message>
        <source>%1: the seat %2 is taken already</source>
        <translation>%1: Der Platz %2 ist schon vergeben</translation>
    </message>
    <message>
        <source>the way over %1 has ended: %2</source>
        <translation>der Weg über %1 hat geendet: %2</translation>
    </message>
    <message>
        <source>is that host still up?</source>
        <translation>läuft jener Host noch?</translation>
    </message>
    <message>
        <source>is that host busy or its network slow?</source>
        <translation>ist jener Host ausgelastet oder sein Netz langsam?</translation>
    </message>
    <message>
        <source>nothing is kept for it</source>
        <translation>dafür ist nichts hinterlegt</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>der Schlüsselbund wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>unlock the keychain of your desktop session</source>
        <translation>entsperren Sie den Schlüsselbund Ihrer Desktop-Sitzung</translation>
    </message>
    <message>
        <source>no keychain answers in this session</source>
        <translation>in dieser Sitzung antwortet kein Schlüsselbund</translation>
    </message>
    <message>
        <source>on Debian: install libsecret-1-0 and gnome-keyring</source>
        <translation>auf Debian: installieren Sie libsecret-1-0 und gnome-keyring</translation>
    </message>
    <message>
        <source>the keychain failed: %1</source>
        <translation>der Schlüsselbund hat versagt: %1</translation>
    </message>
    <message>
        <source>look at it with the program of your desktop</source>
        <translation>sehen Sie ihn mit dem Programm Ihres Desktops an</translation>
    </message>
    <message>
        <source>the session is still asked for its keychain</source>
        <translation>die Sitzung wird noch nach ihrem Schlüsselbund gefragt</translation>
    </message>
    <message>
        <source>this session has no D-Bus, by which a keychain is reached</source>
        <translation>diese Sitzung hat kein D-Bus, über das ein Schlüsselbund erreicht wird</translation>
    </message>
    <message>
        <source>log in to a desktop session, or load keys into ssh-agent</source>
        <translation>melden Sie sich an einer Desktop-Sitzung an, oder laden Sie Schlüssel in ssh-agent</translation>
    </message>
    <message>
        <source>no keychain runs in this session</source>
        <translation>in dieser Sitzung läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>start one, such as GNOME Keyring, KeePassXC or KWallet</source>
        <translation>starten Sie einen, etwa GNOME Keyring, KeePassXC oder KWallet</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>how wrong its clock is</source>
        <translation>wie falsch seine Uhr geht</translation>
    </message>
    <message>
        <source>A mute needs a node or a kind of event</source>
        <translation>Eine Stummschaltung braucht einen Knoten oder eine Art von Ereignis</translation>
    </message>
    <message>
        <source>A mute cannot be over before it begins</source>
        <translation>Eine Stummschaltung kann nicht vorbei sein, bevor sie beginnt</translation>
    </message>
</context>
<context>
    <name>EnrolAddress</name>
    <message>
        <source>Address, or a range of them</source>
        <translation>Adresse oder Bereich von Adressen</translation>
    </message>
    <message>
        <source>pi@raspberrypi.local, 192.168.1.20:2222, pi[01-32].lab</source>
        <translation>pi@raspberrypi.local, 192.168.1.20:2222, pi[01-32].lab</translation>
    </message>
    <message>
        <source>[user@]host[:port]. Ranges count: pi[01-32].lab, node[1-3,7]. Several are separated by commas.</source>
        <translation>[benutzer@]host[:port]. Bereiche zählen: pi[01-32].lab, node[1-3,7]. Mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n Board</numerusform>
            <numerusform>%n Boards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolDemo</name>
    <message>
        <source>The demo shows 24 simulated boards of many kinds behind real SSH, in a window of its own. It keeps nothing, and changes nothing here.</source>
        <translation>Die Demo zeigt 24 simulierte Boards vieler Arten hinter echtem SSH, in einem eigenen Fenster. Sie bewahrt nichts auf und ändert hier nichts.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>or in a terminal:</source>
        <translation>oder in einem Terminal:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>EnrolFile</name>
    <message>
        <source>A list of boards</source>
        <translation>Eine Liste von Boards</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a file, or drop it anywhere on this page</source>
        <translation>Wählen Sie eine Datei, oder ziehen Sie sie irgendwo auf diese Seite</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelesen als: %1</translation>
    </message>
    <message>
        <source>Ansible inventories (INI, YAML), CSV tables with a name or address column, ~/.ssh/config, hosts files and plain lists of addresses are recognised. The file is only read.</source>
        <translation>Erkannt werden Ansible-Inventare (INI, YAML), CSV-Tabellen mit einer Spalte name oder address, ~/.ssh/config, hosts-Dateien und einfache Listen von Adressen. Die Datei wird nur gelesen.</translation>
    </message>
</context>
<context>
    <name>EnrolHere</name>
    <message>
        <source>This computer is on the roster already.</source>
        <translation>Dieser Rechner steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>Rollcall reads this computer without SSH, with the rights you have. It is live within seconds.</source>
        <translation>Rollcall liest diesen Rechner ohne SSH, mit Ihren Rechten. Er ist in Sekunden da.</translation>
    </message>
    <message>
        <source>Watch this computer</source>
        <translation>Diesen Rechner beobachten</translation>
    </message>
</context>
<context>
    <name>EnrolNetwork</name>
    <message numerus="yes">
        <source>%n board(s) announced themselves.</source>
        <translation>
            <numerusform>%n Board hat sich gemeldet.</numerusform>
            <numerusform>%n Boards haben sich gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening for boards that announce SSH. Those that are switched on now will turn up by themselves.</source>
        <translation>Es wird auf Boards gehorcht, die SSH anbieten. Was jetzt eingeschaltet wird, taucht von selbst auf.</translation>
    </message>
    <message numerus="yes">
        <source>Listening: %n board(s) so far.</source>
        <translation>
            <numerusform>Es wird gehorcht: bisher %n Board.</numerusform>
            <numerusform>Es wird gehorcht: bisher %n Boards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Reach them by IP address, for a computer that cannot look up .local names</source>
        <translation>Über ihre IP-Adresse erreichen, falls dieser Rechner keine .local-Namen auflösen kann</translation>
    </message>
    <message>
        <source>Boards announce SSH when avahi-daemon runs on them. Nothing is connected to before you add it, and anybody can announce anything: compare the host keys.</source>
        <translation>Boards melden SSH, wenn avahi-daemon auf ihnen läuft. Verbunden wird erst, wenn Sie sie hinzufügen, und melden kann sich jeder: Vergleichen Sie die Host-Schlüssel.</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back to the fleet</source>
        <translation>Zurück zur Flotte</translation>
    </message>
    <message>
        <source>Add boards</source>
        <translation>Boards hinzufügen</translation>
    </message>
    <message>
        <source>Rollcall logs in with your SSH keys and agent. At first contact it shows each host key and asks you.</source>
        <translation>Rollcall meldet sich mit Ihren SSH-Schlüsseln und Ihrem Agenten an. Beim ersten Kontakt zeigt es jeden Host-Schlüssel und fragt Sie.</translation>
    </message>
    <message>
        <source>Where the boards are taken from</source>
        <translation>Woher die Boards genommen werden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Name, if not the host&apos;s</source>
        <translation>Name, wenn nicht der des Hosts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tags for all, e.g. rack1, lab</source>
        <translation>Tags für alle, z. B. rack1, lab</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n board(s)</source>
        <translation>
            <numerusform>%n Board hinzufügen</numerusform>
            <numerusform>%n Boards hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation>Die Liste hier ablegen</translation>
    </message>
</context>
<context>
    <name>EnrolPlan</name>
    <message numerus="yes">
        <source>%n line(s) cannot be read:</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar:</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all new boards</source>
        <translation>Alle neuen Boards hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>%n schon beobachtet</numerusform>
            <numerusform>%n schon beobachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n doppelt genannt</numerusform>
            <numerusform>%n doppelt genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be added</source>
        <translation>
            <numerusform>%n kann nicht hinzugefügt werden</numerusform>
            <numerusform>%n können nicht hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) to be added</source>
        <translation>
            <numerusform>%n Board wird hinzugefügt</numerusform>
            <numerusform>%n Boards werden hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolProgressView</name>
    <message numerus="yes">
        <source>All %n board(s) are online.</source>
        <translation>
            <numerusform>%n Board ist online.</numerusform>
            <numerusform>Alle %n Boards sind online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n board(s) are online.</source>
        <translation>
            <numerusform>%1 von %n Board ist online.</numerusform>
            <numerusform>%1 von %n Boards sind online.</numerusform>
        </translation>
    </message>
    <message>
        <source>Boards online</source>
        <translation>Boards online</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n Board</numerusform>
            <numerusform>%n Boards</numerusform>
        </translation>
    </message>
    <message>
        <source>Add others</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Try %n failed again</source>
        <translation>
            <numerusform>%n gescheitertes noch einmal versuchen</numerusform>
            <numerusform>%n gescheiterte noch einmal versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the fleet</source>
        <translation>Flotte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Review %n host key(s)</source>
        <translation>
            <numerusform>%n Host-Schlüssel durchsehen</numerusform>
            <numerusform>%n Host-Schlüssel durchsehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolSources</name>
    <message>
        <source>Address or range</source>
        <translation>Adresse oder Bereich</translation>
    </message>
    <message>
        <source>One board, or pi[01-32].lab</source>
        <translation>Ein Board, oder pi[01-32].lab</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>In diesem Netz</translation>
    </message>
    <message>
        <source>Boards that announce themselves</source>
        <translation>Boards, die sich selbst melden</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Ansible, CSV, hosts, SSH config</source>
        <translation>Ansible, CSV, hosts, SSH-Konfiguration</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Without SSH, at once</source>
        <translation>Ohne SSH, sofort</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demo-Flotte</translation>
    </message>
    <message>
        <source>24 simulated boards to look at</source>
        <translation>24 simulierte Boards zum Ansehen</translation>
    </message>
    <message>
        <source>Where the boards are taken from</source>
        <translation>Woher die Boards genommen werden</translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message numerus="yes">
        <source>%n event(s) chosen</source>
        <translation>
            <numerusform>%n Ereignis gewählt</numerusform>
            <numerusform>%n Ereignisse gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is going on now, newest first</source>
        <translation>zurzeit ist nichts im Gange, neueste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n going on now, nothing waits for you</source>
        <translation>
            <numerusform>%n dauert an, nichts wartet auf Sie</numerusform>
            <numerusform>%n dauern an, nichts wartet auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going on now, newest first</source>
        <translation>
            <numerusform>%n dauert an, neueste zuerst</numerusform>
            <numerusform>%n dauern an, neueste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n going on now wait for somebody</source>
        <translation>
            <numerusform>%1 von %n, das andauert, wartet auf jemanden</numerusform>
            <numerusform>%1 von %n, die andauern, warten auf jemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle quittieren</translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>Doch nicht gesehen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten …</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keines wählen</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>Doch nicht gesehen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten …</translation>
    </message>
    <message>
        <source>Open the node</source>
        <translation>Knoten öffnen</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>for %1</source>
        <translation>%1 lang</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events cannot be read</source>
        <translation>Die Ereignisse sind nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Throttling, outages, changed host keys and changed hardware will be listed here, with when they began and how long they took.</source>
        <translation>Drosselung, Ausfälle, geänderte Host-Schlüssel und geänderte Hardware stehen hier, mit Beginn und Dauer.</translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message>
        <source>Events cannot be read</source>
        <translation>Die Ereignisse sind nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Throttling, outages and hardware changes of this node will be listed here.</source>
        <translation>Drosselung, Ausfälle und Hardwareänderungen dieses Knotens stehen hier.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FleetBar</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>View of the fleet</source>
        <translation>Ansicht der Flotte</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Heißeste</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Am meisten belastet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Was die Farben zeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Add boards</source>
        <translation>Boards hinzufügen</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Speicher belegt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Root full</source>
        <translation>Root belegt</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>No node matches</source>
        <translation>Kein Knoten passt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation>Gespeichertes wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) wait until somebody has looked at their host keys.</source>
        <translation>
            <numerusform>%n Board wartet, bis jemand seinen Host-Schlüssel angesehen hat.</numerusform>
            <numerusform>%n Boards warten, bis jemand ihre Host-Schlüssel angesehen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review host keys</source>
        <translation>Host-Schlüssel durchsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are watched, none of them matches this search and these states.</source>
        <translation>
            <numerusform>%n Knoten wird beobachtet; er passt nicht zu dieser Suche und diesen Zuständen.</numerusform>
            <numerusform>%n Knoten werden beobachtet, keiner davon passt zu dieser Suche und diesen Zuständen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetTableView</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupedTiles</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HardwareTab</name>
    <message>
        <source>Hardware not known yet</source>
        <translation>Hardware noch nicht bekannt</translation>
    </message>
    <message>
        <source>It is read as soon as the node can be reached for the first time.</source>
        <translation>Sie wird gelesen, sobald der Knoten zum ersten Mal erreichbar ist.</translation>
    </message>
    <message>
        <source>Board and system</source>
        <translation>Board und System</translation>
    </message>
    <message>
        <source>Hardware support for</source>
        <translation>Hardware-Unterstützung für</translation>
    </message>
    <message>
        <source>PCI and USB devices</source>
        <translation>PCI- und USB-Geräte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>No disk or card was found.</source>
        <translation>Kein Laufwerk und keine Karte gefunden.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>No physical interface was found.</source>
        <translation>Keine physische Schnittstelle gefunden.</translation>
    </message>
    <message>
        <source>Other sensors</source>
        <translation>Weitere Sensoren</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>%1 without a reading</source>
        <translation>%1 ohne Messwert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n node(s)</source>
        <translation>
            <numerusform>%1, %n Knoten</numerusform>
            <numerusform>%1, %n Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMetric</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Left to the passive trip</source>
        <translation>Abstand zur Drosselschwelle</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Speicher belegt</translation>
    </message>
    <message>
        <source>Root volume full</source>
        <translation>Root-Dateisystem belegt</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Läuft seit</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>%1: now %2, %3</source>
        <translation>%1: jetzt %2, %3</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>Keine Messwerte in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Höchste Frequenz</translation>
    </message>
    <message>
        <source>All in one chart</source>
        <translation>Alles in einem Diagramm</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n Messwert</numerusform>
            <numerusform>%n Messwerte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>The host key of %1 has changed</source>
        <translation>Der Host-Schlüssel von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Ist das wirklich %1?</translation>
    </message>
    <message>
        <source>%1 shows another key than before. That is so after the card was re-flashed or the system installed anew. It is also what an impostor between you and the board would look like. Nothing was sent to it.</source>
        <translation>%1 zeigt einen anderen Schlüssel als bisher. So ist es, wenn die Karte neu beschrieben oder das System neu installiert wurde. So sähe es aber auch aus, wenn sich jemand zwischen Ihnen und dem Board für das Board ausgibt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Rollcall connects to %1 for the first time. Compare the key once, so that nobody can pretend to be this board. Nothing was sent to it yet.</source>
        <translation>Rollcall verbindet sich zum ersten Mal mit %1. Vergleichen Sie den Schlüssel einmal, damit sich niemand als dieses Board ausgeben kann. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Key shown now (%1)</source>
        <translation>Jetzt gezeigter Schlüssel (%1)</translation>
    </message>
    <message>
        <source>Key of type %1</source>
        <translation>Schlüssel vom Typ %1</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>Bisher bekannt</translation>
    </message>
    <message>
        <source>At the board&apos;s own console, this prints the same fingerprint:</source>
        <translation>An der Konsole des Boards gibt dies denselben Fingerabdruck aus:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I know why the key changed, and the fingerprint is the same at the board&apos;s console</source>
        <translation>Ich weiß, warum sich der Schlüssel geändert hat, und an der Konsole des Boards steht derselbe Fingerabdruck</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Accept key</source>
        <translation>Schlüssel annehmen</translation>
    </message>
</context>
<context>
    <name>HostKeyRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Picture of the key of %1</source>
        <translation>Bild des Schlüssels von %1</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Look at the host key of %1</source>
        <translation>Den Host-Schlüssel von %1 ansehen</translation>
    </message>
</context>
<context>
    <name>HostKeysPage</name>
    <message>
        <source>A known_hosts file, or a list of fingerprints</source>
        <translation>Eine known_hosts-Datei oder eine Liste von Fingerabdrücken</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>Zurück zur Flotte</translation>
    </message>
    <message>
        <source>Host keys</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>No board waits for you.</source>
        <translation>Kein Board wartet auf Sie.</translation>
    </message>
    <message>
        <source>Compare each with what the board&apos;s own console shows, once, so that nobody can pretend to be it. Nothing was sent to these boards yet.</source>
        <translation>Vergleichen Sie jeden einmal mit dem, was die Konsole des Boards selbst zeigt, damit sich niemand dafür ausgeben kann. An diese Boards wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen …</translation>
    </message>
    <message>
        <source>A known_hosts file, or fingerprints read on the boards&apos; consoles with ssh-keygen -l</source>
        <translation>Eine known_hosts-Datei, oder Fingerabdrücke, die an den Konsolen der Boards mit ssh-keygen -l gelesen wurden</translation>
    </message>
    <message numerus="yes">
        <source>%1 contradicts %n of these keys. They cannot be trusted from here.</source>
        <translation>
            <numerusform>%1 widerspricht %n dieser Schlüssel. Ihm kann von hier aus nicht vertraut werden.</numerusform>
            <numerusform>%1 widerspricht %n dieser Schlüssel. Ihnen kann von hier aus nicht vertraut werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Either the list is old, or something between you and the board shows a key of its own. Compare at the board&apos;s console before anything else.</source>
        <translation>Entweder ist die Liste alt, oder etwas zwischen Ihnen und dem Board zeigt einen eigenen Schlüssel. Vergleichen Sie vor allem anderen an der Konsole des Boards.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are the same as in %1, and ticked.</source>
        <translation>
            <numerusform>%n Schlüssel ist derselbe wie in %1 und angehakt.</numerusform>
            <numerusform>%n Schlüssel sind dieselben wie in %1 und angehakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) show another key than before</source>
        <translation>
            <numerusform>%n Board zeigt einen anderen Schlüssel als bisher</numerusform>
            <numerusform>%n Boards zeigen einen anderen Schlüssel als bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>That is so after a card was flashed anew or a system installed again: the board is the same, its keys are not. It is also what an impostor would look like. Each is decided by itself.</source>
        <translation>So ist es, nachdem eine Karte neu beschrieben oder ein System neu installiert wurde: Das Board ist dasselbe, seine Schlüssel nicht. So sähe aber auch ein Betrüger aus. Über jeden wird einzeln entschieden.</translation>
    </message>
    <message>
        <source>Changed keys</source>
        <translation>Geänderte Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n first contact(s)</source>
        <translation>
            <numerusform>%n erster Kontakt</numerusform>
            <numerusform>%n erste Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, address, tag or fingerprint</source>
        <translation>Name, Adresse, Tag oder Fingerabdruck</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Die Schlüssel filtern</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show each key as a picture, as ssh -o VisualHostKey=yes does</source>
        <translation>Jeden Schlüssel als Bild zeigen, wie ssh -o VisualHostKey=yes</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen anhaken</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten anhaken</translation>
    </message>
    <message>
        <source>Keys of first contact</source>
        <translation>Schlüssel des ersten Kontakts</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Kein Schlüssel passt.</translation>
    </message>
    <message>
        <source>All keys are decided</source>
        <translation>Über alle Schlüssel ist entschieden</translation>
    </message>
    <message>
        <source>When a board shows a key that you have not seen, or another one than before, it waits here for you.</source>
        <translation>Wenn ein Board einen Schlüssel zeigt, den Sie noch nicht gesehen haben, oder einen anderen als bisher, wartet er hier auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>I have compared the %n ticked fingerprint(s) that no list vouches for, each at its board&apos;s console.</source>
        <translation>
            <numerusform>Ich habe den %n angehakten Fingerabdruck, für den keine Liste bürgt, an der Konsole seines Boards verglichen.</numerusform>
            <numerusform>Ich habe die %n angehakten Fingerabdrücke, für die keine Liste bürgt, jeden an der Konsole seines Boards verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go…</source>
        <translation>
            <numerusform>Noch %n …</numerusform>
            <numerusform>Noch %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust the ticked</source>
        <translation>Den angehakten vertrauen</translation>
    </message>
    <message numerus="yes">
        <source>Trust %n board(s)</source>
        <translation>
            <numerusform>%n Board vertrauen</numerusform>
            <numerusform>%n Boards vertrauen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityTab</name>
    <message>
        <source>Copies of one system are told apart by their boards. Give each a machine-id and host key of its own.</source>
        <translation>Kopien eines Systems werden an ihren Boards unterschieden. Geben Sie jeder eine eigene Machine-ID und einen eigenen Host-Schlüssel.</translation>
    </message>
    <message>
        <source>Identity cannot be read</source>
        <translation>Die Identität ist nicht lesbar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>The marks of its board, card and system are read when the node is reached for the first time.</source>
        <translation>Die Merkmale von Board, Karte und System werden gelesen, wenn der Knoten zum ersten Mal erreicht wird.</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>It has been the same board, card and system all the time.</source>
        <translation>Es war die ganze Zeit dasselbe Board, dieselbe Karte und dasselbe System.</translation>
    </message>
    <message>
        <source>Known by before</source>
        <translation>Früher erkannt an</translation>
    </message>
    <message>
        <source>Put right by hand</source>
        <translation>Von Hand berichtigen</translation>
    </message>
    <message>
        <source>Histories are never joined or split by themselves. No reading is lost either way.</source>
        <translation>Verläufe werden nie von selbst verbunden oder getrennt. In keinem Fall geht ein Messwert verloren.</translation>
    </message>
    <message>
        <source>Join another history…</source>
        <translation>Anderen Verlauf anfügen …</translation>
    </message>
    <message>
        <source>Split at a time…</source>
        <translation>Zu einem Zeitpunkt trennen …</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a history with %1</source>
        <translation>Einen Verlauf mit %1 verbinden</translation>
    </message>
    <message>
        <source>All readings, changes, scores and events of the one you choose become those of %1.</source>
        <translation>Alle Messwerte, Änderungen, Ergebnisse und Ereignisse des gewählten Knotens gehen an %1 über.</translation>
    </message>
    <message>
        <source>Histories to choose from</source>
        <translation>Verläufe zur Auswahl</translation>
    </message>
    <message>
        <source>%1 leaves the list of nodes: nobody watches it any more, and its history goes on as that of %2.</source>
        <translation>%1 verlässt die Knotenliste: Er wird nicht mehr beobachtet, und sein Verlauf geht als der von %2 weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Join, and drop %1</source>
        <translation>Verbinden und %1 aufgeben</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>KeptSecretsCard</name>
    <message>
        <source>Kept in the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt</translation>
    </message>
    <message>
        <source>No password and no passphrase. They are kept only when you tick it as you type them.</source>
        <translation>Kein Passwort und keine Passphrase. Sie werden nur aufbewahrt, wenn Sie es bei der Eingabe anhaken.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rollcall (%1)</source>
        <translation>Rollcall (%1)</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>MuteDialog</name>
    <message>
        <source>Everything of %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>It is recorded and listed all the same, but nobody is told, and it is no alarm on the wall.</source>
        <translation>Es wird trotzdem aufgezeichnet und aufgelistet, aber niemand wird benachrichtigt, und auf der Wand ist es kein Alarm.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>Bis ich es aufhebe</translation>
    </message>
    <message>
        <source>Why? (optional, for the others)</source>
        <translation>Warum? (freiwillig, für die anderen)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MuteList</name>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n mute(s)</source>
        <translation>
            <numerusform>%n Stummschaltung</numerusform>
            <numerusform>%n Stummschaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung von %1 aufheben</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appell</translation>
    </message>
</context>
<context>
    <name>NoNodes</name>
    <message>
        <source>Welcome. Which boards are yours?</source>
        <translation>Willkommen. Welche Boards sind Ihre?</translation>
    </message>
    <message>
        <source>Rollcall watches boards over SSH: nothing to install on them, no port to open. The first one is live in less than a minute.</source>
        <translation>Rollcall beobachtet Boards über SSH: nichts auf ihnen zu installieren, kein Port zu öffnen. Das erste ist in weniger als einer Minute da.</translation>
    </message>
</context>
<context>
    <name>NodeHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>Zurück zur Flotte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Views of this node</source>
        <translation>Ansichten dieses Knotens</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
</context>
<context>
    <name>NodeMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation>Schlüssel ansehen …</translation>
    </message>
    <message>
        <source>Run benchmarks</source>
        <translation>Benchmarks starten</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten …</translation>
    </message>
</context>
<context>
    <name>NodePage</name>
    <message>
        <source>Look at the key…</source>
        <translation>Schlüssel ansehen …</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Aufheben</translation>
    </message>
</context>
<context>
    <name>NodeTile</name>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>mem</source>
        <translation>RAM</translation>
    </message>
</context>
<context>
    <name>NowTab</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>OutlierList</name>
    <message numerus="yes">
        <source>%n board(s) were held against the others of their model, by median and median deviation: temperature now, newest scores, memory and clock.</source>
        <translation>
            <numerusform>%n Board wurde mit den anderen seines Modells verglichen, nach Median und mittlerer Abweichung vom Median: Temperatur jetzt, neueste Ergebnisse, Speicher und Takt.</numerusform>
            <numerusform>%n Boards wurden mit den anderen ihres Modells verglichen, nach Median und mittlerer Abweichung vom Median: Temperatur jetzt, neueste Ergebnisse, Speicher und Takt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual boards</source>
        <translation>Auffällige Boards</translation>
    </message>
    <message>
        <source>Every board is like its kind</source>
        <translation>Jedes Board ist wie seinesgleichen</translation>
    </message>
    <message>
        <source>Too few boards of one model</source>
        <translation>Zu wenige Boards eines Modells</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n board(s) with at least four others of their model is unusual in temperature, scores, memory or clock.</source>
        <translation>
            <numerusform>Das eine Board (%n) mit mindestens vier anderen seines Modells fällt bei Temperatur, Ergebnissen, Speicher und Takt nicht auf.</numerusform>
            <numerusform>Keines der %n Boards mit mindestens vier anderen ihres Modells fällt bei Temperatur, Ergebnissen, Speicher oder Takt auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>To say what is usual, at least five boards of one model must be known.</source>
        <translation>Um zu sagen, was üblich ist, müssen mindestens fünf Boards eines Modells bekannt sein.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu prüfen</translation>
    </message>
</context>
<context>
    <name>OutlierRow</name>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare %1 with usual boards of its model</source>
        <translation>%1 mit üblichen Boards seines Modells vergleichen</translation>
    </message>
</context>
<context>
    <name>OverlayCard</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>History of %n line(s) on one chart</source>
        <translation>
            <numerusform>Verlauf von %n Linie in einem Diagramm</numerusform>
            <numerusform>Verlauf von %n Linien in einem Diagramm</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>There are no readings in this time.</source>
        <translation>In dieser Zeit gibt es keine Messwerte.</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Flotte durchsuchen</translation>
    </message>
    <message>
        <source>Go to anything, do anything</source>
        <translation>Überall hin, alles tun</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Go to the fleet</source>
        <translation>Zur Flotte</translation>
    </message>
    <message>
        <source>Go to scores</source>
        <translation>Zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Go to events</source>
        <translation>Zu den Ereignissen</translation>
    </message>
    <message>
        <source>Go to the roll call</source>
        <translation>Zum Appell</translation>
    </message>
    <message>
        <source>Go to reports</source>
        <translation>Zu den Berichten</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Compare the chosen nodes</source>
        <translation>Gewählte Knoten vergleichen</translation>
    </message>
    <message>
        <source>Show unusual boards</source>
        <translation>Auffällige Boards zeigen</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>%1, to compare</source>
        <translation>%1, zum Vergleichen</translation>
    </message>
    <message>
        <source>to compare</source>
        <translation>zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Look at the host key of %1</source>
        <translation>Den Host-Schlüssel von %1 ansehen</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It is no longer watched, and its history, scores and events are deleted. Nothing changes on the board itself.</source>
        <translation>Der Knoten wird nicht mehr beobachtet; Verlauf, Ergebnisse und Ereignisse werden gelöscht. Am Board selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation>Knoten entfernen</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Fleet report</source>
        <translation>Flottenbericht</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Two to eight nodes side by side, with what differs; copied as a table for a document or a ticket.</source>
        <translation>Zwei bis acht Knoten nebeneinander, mit dem, was sie unterscheidet; als Tabelle kopiert für ein Dokument oder ein Ticket.</translation>
    </message>
    <message>
        <source>Compare nodes</source>
        <translation>Knoten vergleichen</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appell</translation>
    </message>
    <message>
        <source>Who is present, late, missing or wrong, seat by seat; written as a table.</source>
        <translation>Wer anwesend ist, verspätet, fehlt oder nicht passt, Platz für Platz; als Tabelle geschrieben.</translation>
    </message>
    <message>
        <source>Go to the roll call</source>
        <translation>Zum Appell</translation>
    </message>
    <message numerus="yes">
        <source>A table with one line for each of the %n node(s): board, processor, memory, system, newest readings and scores. Opens in any spreadsheet.</source>
        <translation>
            <numerusform>Eine Tabelle mit einer Zeile für den %n Knoten: Board, Prozessor, Speicher, System, neueste Messwerte und Wertungen. Lässt sich in jeder Tabellenkalkulation öffnen.</numerusform>
            <numerusform>Eine Tabelle mit einer Zeile für jeden der %n Knoten: Board, Prozessor, Speicher, System, neueste Messwerte und Wertungen. Lässt sich in jeder Tabellenkalkulation öffnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One document with everything that is known of each of the %n node(s), for programs.</source>
        <translation>
            <numerusform>Ein Dokument mit allem, was über den %n Knoten bekannt ist, für Programme.</numerusform>
            <numerusform>Ein Dokument mit allem, was über jeden der %n Knoten bekannt ist, für Programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is older is kept in longer steps, each with its lowest, mean and highest reading.</source>
        <translation>Älteres wird in größeren Schritten aufbewahrt, jeder mit niedrigstem, mittlerem und höchstem Messwert.</translation>
    </message>
    <message>
        <source>%1 are kept</source>
        <translation>%1 aufbewahren</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>The store may grow to</source>
        <translation>Die Datenbank darf wachsen bis</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Vom Limit</translation>
    </message>
    <message>
        <source>As Rollcall thinks best</source>
        <translation>Wie Rollcall vorschlägt</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save and delete what is older</source>
        <translation>Speichern und Älteres löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>RollCallDialog</name>
    <message>
        <source>Name at least one board.</source>
        <translation>Nennen Sie mindestens ein Board.</translation>
    </message>
    <message>
        <source>Who is expected?</source>
        <translation>Wer wird erwartet?</translation>
    </message>
    <message>
        <source>A range such as pi[01-30].lab, several addresses, or the path of a file: a table with the columns seat, name and address, a host list, or an inventory of Ansible. A file can also be dropped on the page.</source>
        <translation>Ein Bereich wie pi[01-30].lab, mehrere Adressen oder der Pfad einer Datei: eine Tabelle mit den Spalten seat, name und address, eine Host-Liste oder ein Ansible-Inventar. Eine Datei kann auch auf die Seite gezogen werden.</translation>
    </message>
    <message>
        <source>Expected boards</source>
        <translation>Erwartete Boards</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n board(s) that is kept now is replaced.</source>
        <translation>
            <numerusform>Die jetzige Liste mit %n Board wird ersetzt.</numerusform>
            <numerusform>Die jetzige Liste mit %n Boards wird ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect nobody</source>
        <translation>Niemanden erwarten</translation>
    </message>
    <message>
        <source>Present fleet</source>
        <translation>Jetzige Flotte</translation>
    </message>
    <message>
        <source>Expect the present fleet</source>
        <translation>Die jetzige Flotte erwarten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Expect these</source>
        <translation>Diese erwarten</translation>
    </message>
</context>
<context>
    <name>RollCallPage</name>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken; the first: %1</source>
        <translation>
            <numerusform>%n Zeile war nicht zu verwenden: %1</numerusform>
            <numerusform>%n Zeilen waren nicht zu verwenden; die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appell</translation>
    </message>
    <message>
        <source>Write table</source>
        <translation>Tabelle schreiben</translation>
    </message>
    <message>
        <source>Write the roll call as a CSV table</source>
        <translation>Den Appell als CSV-Tabelle schreiben</translation>
    </message>
    <message>
        <source>Change list</source>
        <translation>Liste ändern</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>all present</source>
        <translation>alle anwesend</translation>
    </message>
    <message numerus="yes">
        <source>of %n present</source>
        <translation>
            <numerusform>von %n anwesend</numerusform>
            <numerusform>von %n anwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is expected?</source>
        <translation>Wer wird erwartet?</translation>
    </message>
    <message>
        <source>Name the boards of your workshop, and see at a glance who is present, late, missing or wrong. The list may be a range, a file with seat names, or the fleet as it is now.</source>
        <translation>Nennen Sie die Boards Ihres Kurses, und sehen Sie auf einen Blick, wer anwesend ist, sich verspätet, fehlt oder falsch ist. Die Liste kann ein Bereich sein, eine Datei mit Platznamen oder die jetzige Flotte.</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Liste anlegen</translation>
    </message>
    <message>
        <source>Expect the present fleet</source>
        <translation>Die jetzige Flotte erwarten</translation>
    </message>
</context>
<context>
    <name>RollCallSide</name>
    <message>
        <source>A board must have</source>
        <translation>Ein Board braucht</translation>
    </message>
    <message>
        <source>64-bit userland</source>
        <translation>64-Bit-Userland</translation>
    </message>
    <message>
        <source>crypto extensions</source>
        <translation>Krypto-Erweiterungen</translation>
    </message>
    <message>
        <source>a card of its own, no copy</source>
        <translation>eine eigene Karte, keine Kopie</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Mindestspeicher</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1 MiB or more</source>
        <translation>%1 MiB oder mehr</translation>
    </message>
    <message>
        <source>%1 GiB or more</source>
        <translation>%1 GiB oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n expected board(s) are not watched yet.</source>
        <translation>
            <numerusform>%n erwartetes Board wird noch nicht beobachtet.</numerusform>
            <numerusform>%n erwartete Boards werden noch nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch them</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Nobody else is there.</source>
        <translation>Sonst ist niemand da.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are there uninvited:</source>
        <translation>
            <numerusform>%n Board ist ungeladen da:</numerusform>
            <numerusform>%n Boards sind ungeladen da:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Scores cannot be read</source>
        <translation>Die Ergebnisse sind nicht lesbar</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Open a node that is online and run its benchmarks under Scores. The boards are compared here.</source>
        <translation>Öffnen Sie einen Knoten, der online ist, und starten Sie unter „Ergebnisse“ seine Benchmarks. Hier werden die Boards verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n Wertung</numerusform>
            <numerusform>%n Wertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresTab</name>
    <message>
        <source>Running…</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>Run benchmarks</source>
        <translation>Benchmarks starten</translation>
    </message>
    <message>
        <source>About a minute on this board alone. It will be busy and warm.</source>
        <translation>Etwa eine Minute, nur auf diesem Board. Es wird ausgelastet und warm sein.</translation>
    </message>
    <message>
        <source>The node must be online to run benchmarks.</source>
        <translation>Für Benchmarks muss der Knoten online sein.</translation>
    </message>
    <message>
        <source>Scores cannot be read</source>
        <translation>Die Ergebnisse sind nicht lesbar</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Memory bandwidth and latency, integer speed and SHA-256, measured on the board with checked results.</source>
        <translation>Speicherbandbreite und -latenz, Ganzzahlleistung und SHA-256, auf dem Board gemessen und auf Richtigkeit geprüft.</translation>
    </message>
    <message>
        <source>result checked</source>
        <translation>Ergebnis geprüft</translation>
    </message>
    <message>
        <source>result not checked</source>
        <translation>Ergebnis nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>there is no such page or node: %1</source>
        <translation>diese Seite oder diesen Knoten gibt es nicht: %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search names, boards, parts… e.g. part:cortex-a53 temp&gt;70 tag:rack1</source>
        <translation>Namen, Boards, Kerntypen … suchen, z. B. part:cortex-a53 temp&gt;70 tag:rack1</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>What could be typed</source>
        <translation>Mögliche Eingaben</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche merken</translation>
    </message>
</context>
<context>
    <name>SeatGrid</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>That was not right.</source>
        <translation>Das war nicht richtig.</translation>
    </message>
    <message>
        <source>One more question follows.</source>
        <translation>Eine weitere Frage folgt.</translation>
    </message>
    <message>
        <source>%1 more questions follow.</source>
        <translation>%1 weitere Fragen folgen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems aufbewahren</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n node(s) chosen</source>
        <translation>
            <numerusform>%n Knoten gewählt</numerusform>
            <numerusform>%n Knoten gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare: at most 8</source>
        <translation>Vergleich: höchstens 8</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>%1, free software under GPL-3.0-or-later</source>
        <translation>%1, freie Software unter GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Fleet and history</source>
        <translation>Flotte und Verlauf</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the history of %1</source>
        <translation>Verlauf von %1 trennen</translation>
    </message>
    <message>
        <source>What was before becomes the history of an archived board, kept but not watched. %1 goes on with what came after.</source>
        <translation>Was davor war, wird der Verlauf eines archivierten Boards: aufbewahrt, aber nicht beobachtet. %1 macht mit dem weiter, was danach kam.</translation>
    </message>
    <message>
        <source>Another board answers since</source>
        <translation>Ein anderes Board antwortet seit</translation>
    </message>
    <message>
        <source>2026-05-12 16:45</source>
        <translation>2026-05-12 16:45</translation>
    </message>
    <message>
        <source>The history before is called</source>
        <translation>Der Verlauf davor heißt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier trennen</translation>
    </message>
</context>
<context>
    <name>TableTitle</name>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>TileFrame</name>
    <message>
        <source>%1, muted</source>
        <translation>%1, stumm</translation>
    </message>
</context>
<context>
    <name>WallCard</name>
    <message>
        <source>Wall mode</source>
        <translation>Wandmodus</translation>
    </message>
    <message>
        <source>F11 fills the screen with what can be read from across the room; Esc ends it.</source>
        <translation>F11 füllt den Bildschirm mit dem, was quer durch den Raum lesbar ist; Esc beendet es.</translation>
    </message>
    <message>
        <source>Groups of the wall</source>
        <translation>Gruppen der Wand</translation>
    </message>
    <message>
        <source>go through groups by</source>
        <translation>Gruppen durchgehen nach</translation>
    </message>
    <message>
        <source>Time of each group</source>
        <translation>Zeit je Gruppe</translation>
    </message>
    <message>
        <source>each for</source>
        <translation>jeweils</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw attention by motion when something goes wrong</source>
        <translation>Durch Bewegung auffallen, wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Ask the desktop to keep the screen awake meanwhile</source>
        <translation>Den Desktop bitten, den Bildschirm währenddessen wach zu halten</translation>
    </message>
</context>
<context>
    <name>WallModeView</name>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>Alle Boards</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation>Gespeichertes wird gelesen …</translation>
    </message>
    <message>
        <source>No boards yet</source>
        <translation>Noch keine Boards</translation>
    </message>
    <message numerus="yes">
        <source>online, %n still being connected</source>
        <translation>
            <numerusform>online, %n verbindet noch</numerusform>
            <numerusform>online, %n verbinden noch</numerusform>
        </translation>
    </message>
    <message>
        <source>online, all is well</source>
        <translation>online, alles in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>of %n board(s) not well</source>
        <translation>
            <numerusform>von %n Board nicht in Ordnung</numerusform>
            <numerusform>von %n Boards nicht in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well elsewhere</source>
        <translation>
            <numerusform>%n Board anderswo nicht in Ordnung</numerusform>
            <numerusform>%n Boards anderswo nicht in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc leaves · ← → other groups · Space holds · G groups by %1</source>
        <translation>Esc verlässt · ← → andere Gruppen · Leertaste hält an · G gruppiert nach %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>online, %n not well and somebody knows</source>
        <translation>
            <numerusform>online, %n nicht in Ordnung, und jemand weiß es</numerusform>
            <numerusform>online, %n nicht in Ordnung, und jemand weiß es</numerusform>
        </translation>
    </message>
    <message>
        <source>online, nothing to tell</source>
        <translation>online, nichts zu melden</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well and muted</source>
        <translation>
            <numerusform>%n Board nicht in Ordnung und stumm</numerusform>
            <numerusform>%n Boards nicht in Ordnung und stumm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallRows</name>
    <message>
        <source>What is not well</source>
        <translation>Was nicht in Ordnung ist</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>demo fleet</source>
        <translation>Demo-Flotte</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop</name>
    <message>
        <source>%1 takes %2</source>
        <translation>%1 erwartet %2</translation>
    </message>
    <message>
        <source>see rollcall --help</source>
        <translation>siehe rollcall --help</translation>
    </message>
    <message>
        <source>Keep fleet and history in this file.</source>
        <translation>Flotte und Verlauf in dieser Datei aufbewahren.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Host keys to trust; the first such file is also written. May be repeated.</source>
        <translation>Host-Schlüssel, denen vertraut wird; in die erste Datei wird auch geschrieben. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>SSH key to log in with. May be repeated.</source>
        <translation>SSH-Schlüssel für die Anmeldung. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Folder with &lt;arch&gt;/rollcall-agent for the boards.</source>
        <translation>Ordner mit &lt;arch&gt;/rollcall-agent für die Boards.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Time between two samples of a node, 1 to 3600.</source>
        <translation>Zeit zwischen zwei Messungen eines Knotens, 1 bis 3600.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>dark, light or system, for this run only.</source>
        <translation>dark, light oder system, nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>DESIGN</translation>
    </message>
    <message>
        <source>Show a fleet of simulated boards and this computer.</source>
        <translation>Eine Flotte simulierter Boards und diesen Rechner zeigen.</translation>
    </message>
    <message>
        <source>Boards of the demo, 1 to 1000.</source>
        <translation>Boards der Demo, 1 bis 1000.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Makes the demo repeat itself.</source>
        <translation>Lässt die Demo gleich ablaufen.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Write a PNG of the window and end.</source>
        <translation>Ein PNG des Fensters schreiben und enden.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>SEITE</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1280x800.</source>
        <translation>Größe des Fensters, z. B. 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>Wait this long before the screenshot, 0 to 600.</source>
        <translation>So lange vor dem Bild warten, 0 bis 600.</translation>
    </message>
    <message>
        <source>dark, light or system</source>
        <translation>dark, light oder system</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>eine Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>width and height, e.g. 1280x800</source>
        <translation>Breite und Höhe, z. B. 1280x800</translation>
    </message>
    <message>
        <source>seconds from 0 to 600</source>
        <translation>Sekunden von 0 bis 600</translation>
    </message>
    <message>
        <source>%1 is no option</source>
        <translation>%1 ist keine Option</translation>
    </message>
    <message>
        <source>seconds from 1 to 3600</source>
        <translation>Sekunden von 1 bis 3600</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>hergestellt %1</translation>
    </message>
    <message>
        <source>up to %1 worn</source>
        <translation>bis zu %1 abgenutzt</translation>
    </message>
    <message>
        <source>end of life: %1</source>
        <translation>Lebensende: %1</translation>
    </message>
    <message>
        <source>may be a counterfeit: %1</source>
        <translation>vielleicht eine Fälschung: %1</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>half duplex</source>
        <translation>Halbduplex</translation>
    </message>
    <message>
        <source>%1 rpm</source>
        <translation>%1 U/min</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>drahtlos</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Read from the kernel (sysfs)</source>
        <translation>Vom Kernel gelesen (sysfs)</translation>
    </message>
    <message>
        <source>Read from the running system</source>
        <translation>Vom laufenden System gelesen</translation>
    </message>
    <message>
        <source>Named by the device tree</source>
        <translation>Vom Device-Tree benannt</translation>
    </message>
    <message>
        <source>Named by the firmware (DMI)</source>
        <translation>Von der Firmware benannt (DMI)</translation>
    </message>
    <message>
        <source>Named by the SoC driver</source>
        <translation>Vom SoC-Treiber benannt</translation>
    </message>
    <message>
        <source>Known from Rollcall&apos;s tables</source>
        <translation>Aus Rollcalls Tabellen bekannt</translation>
    </message>
    <message>
        <source>Concluded, not read</source>
        <translation>Erschlossen, nicht gelesen</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>CPU-Temperatur</translation>
    </message>
    <message>
        <source>%1 over the passive trip</source>
        <translation>%1 über der Drosselschwelle</translation>
    </message>
    <message>
        <source>%1 below the passive trip</source>
        <translation>%1 unter der Drosselschwelle</translation>
    </message>
    <message>
        <source>this board shows no CPU sensor</source>
        <translation>dieses Board zeigt keinen CPU-Sensor</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message numerus="yes">
        <source>load average %1 on %n core(s)</source>
        <translation>
            <numerusform>Systemlast %1 auf %n Kern</numerusform>
            <numerusform>Systemlast %1 auf %n Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>load average %1</source>
        <translation>Systemlast %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>kein Swap</translation>
    </message>
    <message>
        <source>swap %1</source>
        <translation>Swap %1</translation>
    </message>
    <message>
        <source>Power and clock</source>
        <translation>Strom und Takt</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>voller Takt</translation>
    </message>
    <message>
        <source>under-voltage since boot</source>
        <translation>Unterspannung seit dem Start</translation>
    </message>
    <message>
        <source>throttled since boot</source>
        <translation>gedrosselt seit dem Start</translation>
    </message>
    <message>
        <source>%1 ago at most</source>
        <translation>vor höchstens %1</translation>
    </message>
    <message>
        <source>no throttle report</source>
        <translation>keine Auskunft über Drosselung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>crypto: %1</source>
        <translation>Krypto: %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n Sockel</numerusform>
            <numerusform>%n Sockel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n Cluster</numerusform>
            <numerusform>%n Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logical CPU(s)</source>
        <translation>
            <numerusform>%n logische CPU</numerusform>
            <numerusform>%n logische CPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>userland %1</source>
        <translation>Userland %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>SoC</source>
        <translation>SoC</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Manufactured by</source>
        <translation>Gefertigt von</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Word size</source>
        <translation>Wortbreite</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>geht %1 nach</translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation>Krypto</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht nutzbar</translation>
    </message>
    <message>
        <source>its programs are 32 bit</source>
        <translation>seine Programme sind 32-Bit</translation>
    </message>
    <message>
        <source>32-bit programs</source>
        <translation>32-Bit-Programme</translation>
    </message>
    <message>
        <source>on CPU %1 alone</source>
        <translation>nur auf CPU %1</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Nutzbar</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Verbaut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1 MT/s</source>
        <translation>%1 MT/s</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>NUMA nodes</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>Host-Schlüssel geändert</translation>
    </message>
    <message>
        <source>new host key</source>
        <translation>neuer Host-Schlüssel</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>agent cannot start</source>
        <translation>Agent startet nicht</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>unerwartete Antwort</translation>
    </message>
    <message>
        <source>port closed</source>
        <translation>Port geschlossen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet …</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>verspätet seit %1</translation>
    </message>
    <message>
        <source>offline %1</source>
        <translation>offline seit %1</translation>
    </message>
    <message>
        <source>benchmark %1/%2</source>
        <translation>Benchmark %1/%2</translation>
    </message>
    <message>
        <source>clock wrong</source>
        <translation>Uhr falsch</translation>
    </message>
    <message>
        <source>32-bit userland</source>
        <translation>32-Bit-Userland</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Kerntypen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Fastest clock</source>
        <translation>Höchster Takt</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Threads per core</source>
        <translation>Threads je Kern</translation>
    </message>
    <message>
        <source>the best of these</source>
        <translation>das beste davon</translation>
    </message>
    <message>
        <source>%1 behind the best</source>
        <translation>%1 hinter dem besten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Board and system</source>
        <translation>Board und System</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Fill the screen and show the fleet as on a wall; Esc ends it.</source>
        <translation>Den Bildschirm füllen und die Flotte wie auf einer Wand zeigen; Esc beendet es.</translation>
    </message>
    <message>
        <source>Shows a fleet of Arm boards: what they are, how they are, how fast they are.

Examples:
  rollcall                         your fleet
  rollcall --demo                  simulated boards, nothing of yours is touched
  rollcall --demo --boards 144     a lab
  rollcall --store lab.db          another fleet
  rollcall --wall                  for a screen on the wall
  rollcall --demo --theme dark --screenshot wall.png --after 20</source>
        <translation>Zeigt eine Flotte von Arm-Boards: was sie sind, wie es ihnen geht, wie schnell sie sind.

Beispiele:
  rollcall                         Ihre Flotte
  rollcall --demo                  simulierte Boards, nichts von Ihnen wird berührt
  rollcall --demo --boards 144     ein Labor
  rollcall --store lab.db          eine andere Flotte
  rollcall --wall                  für einen Bildschirm an der Wand
  rollcall --demo --theme dark --screenshot wall.png --after 20</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist offline</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are offline</source>
        <translation>
            <numerusform>%n Board ist offline</numerusform>
            <numerusform>%n Boards sind offline</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has too little voltage</source>
        <translation>%1 hat Unterspannung</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) have too little voltage</source>
        <translation>
            <numerusform>%n Board hat Unterspannung</numerusform>
            <numerusform>%n Boards haben Unterspannung</numerusform>
        </translation>
    </message>
    <message>
        <source>The host key of %1 changed</source>
        <translation>Der Host-Schlüssel von %1 hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>The host keys of %n board(s) changed</source>
        <translation>
            <numerusform>Der Host-Schlüssel von %n Board hat sich geändert</numerusform>
            <numerusform>Die Host-Schlüssel von %n Boards haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation>%1 ist gedrosselt</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are throttled</source>
        <translation>
            <numerusform>%n Board ist gedrosselt</numerusform>
            <numerusform>%n Boards sind gedrosselt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is hot</source>
        <translation>%1 ist heiß</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are hot</source>
        <translation>
            <numerusform>%n Board ist heiß</numerusform>
            <numerusform>%n Boards sind heiß</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs out of memory</source>
        <translation>%1 geht der Speicher aus</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) run out of memory</source>
        <translation>
            <numerusform>%n Board geht der Speicher aus</numerusform>
            <numerusform>%n Boards geht der Speicher aus</numerusform>
        </translation>
    </message>
    <message>
        <source>A disk of %1 fills up</source>
        <translation>Ein Datenträger von %1 läuft voll</translation>
    </message>
    <message numerus="yes">
        <source>Disks of %n board(s) fill up</source>
        <translation>
            <numerusform>Datenträger von %n Board laufen voll</numerusform>
            <numerusform>Datenträger von %n Boards laufen voll</numerusform>
        </translation>
    </message>
    <message>
        <source>The card of %1 is worn out</source>
        <translation>Die Karte von %1 ist abgenutzt</translation>
    </message>
    <message numerus="yes">
        <source>The cards of %n board(s) are worn out</source>
        <translation>
            <numerusform>Die Karte von %n Board ist abgenutzt</numerusform>
            <numerusform>Die Karten von %n Boards sind abgenutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 is wrong</source>
        <translation>Die Uhr von %1 geht falsch</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n board(s) are wrong</source>
        <translation>
            <numerusform>Die Uhr von %n Board geht falsch</numerusform>
            <numerusform>Die Uhren von %n Boards gehen falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a look</source>
        <translation>%1 braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) need a look</source>
        <translation>
            <numerusform>%n Board braucht Ihre Aufmerksamkeit</numerusform>
            <numerusform>%n Boards brauchen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is well again</source>
        <translation>%1 ist wieder in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are well again</source>
        <translation>
            <numerusform>%n Board ist wieder in Ordnung</numerusform>
            <numerusform>%n Boards sind wieder in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News of %n board(s)</source>
        <translation>
            <numerusform>Neues von %n Board</numerusform>
            <numerusform>Neues von %n Boards</numerusform>
        </translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no AES and SHA-2 in hardware</source>
        <translation>kein AES und SHA-2 in Hardware</translation>
    </message>
    <message>
        <source>only %1 of memory</source>
        <translation>nur %1 Speicher</translation>
    </message>
    <message>
        <source>card is a copy of that of %1</source>
        <translation>Karte ist eine Kopie der Karte von %1</translation>
    </message>
    <message>
        <source>same board as %1</source>
        <translation>dasselbe Board wie %1</translation>
    </message>
    <message>
        <source>32 or 64 bits: not known</source>
        <translation>32 oder 64 Bit: nicht bekannt</translation>
    </message>
    <message>
        <source>crypto extensions: not known</source>
        <translation>Krypto-Erweiterungen: nicht bekannt</translation>
    </message>
    <message>
        <source>memory: not known</source>
        <translation>Speicher: nicht bekannt</translation>
    </message>
    <message>
        <source>not watched yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>nobody watches it</source>
        <translation>niemand beobachtet es</translation>
    </message>
    <message>
        <source>No boards yet</source>
        <translation>Noch keine Boards</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n board(s) online</source>
        <translation>
            <numerusform>%1 von %n Board online</numerusform>
            <numerusform>%1 von %n Boards online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well</source>
        <translation>
            <numerusform>%n Board nicht in Ordnung</numerusform>
            <numerusform>%n Boards nicht in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>under-voltage</source>
        <translation>Unterspannung</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>memory runs out</source>
        <translation>Speicher geht aus</translation>
    </message>
    <message>
        <source>disk fills up</source>
        <translation>Datenträger läuft voll</translation>
    </message>
    <message>
        <source>comes and goes</source>
        <translation>kommt und geht</translation>
    </message>
    <message>
        <source>card is worn out</source>
        <translation>Karte ist abgenutzt</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n Board</numerusform>
            <numerusform>%n Boards</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show: fleet, node:NAME, add, keys, host-key:NAME, events, scores, rollcall, wall, reports or settings.</source>
        <translation>Was zu zeigen ist: fleet, node:NAME, add, keys, host-key:NAME, events, scores, rollcall, wall, reports oder settings.</translation>
    </message>
    <message>
        <source>fleet, node:NAME, add, keys, host-key:NAME, events, scores, rollcall, wall, reports or settings</source>
        <translation>fleet, node:NAME, add, keys, host-key:NAME, events, scores, rollcall, wall, reports oder settings</translation>
    </message>
    <message numerus="yes">
        <source>%n threads per core</source>
        <translation>
            <numerusform>%n Thread je Kern</numerusform>
            <numerusform>%n Threads je Kern</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (±%2)</source>
        <translation>%1 (±%2)</translation>
    </message>
    <message>
        <source>Times in its own logs and files are off by that, and certificates may seem invalid. The history here is kept by this computer&apos;s clock.</source>
        <translation>Zeiten in seinen eigenen Protokollen und Dateien sind um so viel falsch, und Zertifikate können ungültig erscheinen. Der Verlauf hier folgt der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Something changed on %1</source>
        <translation>Auf %1 hat sich etwas geändert</translation>
    </message>
    <message numerus="yes">
        <source>Something changed on %n board(s)</source>
        <translation>
            <numerusform>Auf %n Board hat sich etwas geändert</numerusform>
            <numerusform>Auf %n Boards hat sich etwas geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Another board or card answers as %1</source>
        <translation>Ein anderes Board oder eine andere Karte antwortet als %1</translation>
    </message>
    <message numerus="yes">
        <source>Other boards or cards answer as %n node(s)</source>
        <translation>
            <numerusform>Ein anderes Board oder eine andere Karte antwortet als %n Knoten</numerusform>
            <numerusform>Andere Boards oder Karten antworten als %n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well, and somebody has seen it</source>
        <translation>
            <numerusform>%n Board nicht in Ordnung, und jemand hat es gesehen</numerusform>
            <numerusform>%n Boards nicht in Ordnung, und jemand hat es gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well, and muted</source>
        <translation>
            <numerusform>%n Board nicht in Ordnung, und stumm</numerusform>
            <numerusform>%n Boards nicht in Ordnung, und stumm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Attention</name>
    <message numerus="yes">
        <source>%n event(s) acknowledged.</source>
        <translation>
            <numerusform>%n Ereignis quittiert.</numerusform>
            <numerusform>%n Ereignisse quittiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) ask again.</source>
        <translation>
            <numerusform>%n Ereignis meldet sich wieder.</numerusform>
            <numerusform>%n Ereignisse melden sich wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted. It is recorded all the same.</source>
        <translation>Stummgeschaltet. Es wird trotzdem aufgezeichnet.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until you unmute it</source>
        <translation>bis Sie es aufheben</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>stumm bis %1</translation>
    </message>
    <message>
        <source>muted until you unmute it</source>
        <translation>stumm, bis Sie es aufheben</translation>
    </message>
    <message>
        <source>Muted until %1, by %2</source>
        <translation>Stumm bis %1, von %2</translation>
    </message>
    <message>
        <source>Muted until you unmute it, by %1</source>
        <translation>Stumm, bis Sie es aufheben, von %1</translation>
    </message>
    <message>
        <source>every node</source>
        <translation>jeder Knoten</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::CellField</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ChartBackdrop</name>
    <message>
        <source>throttled %1</source>
        <translation>gedrosselt %1</translation>
    </message>
    <message>
        <source>passive trip %1</source>
        <translation>Drosselschwelle %1</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ChartFeed</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 at %2, between %3 and %4</source>
        <translation>%1 um %2, zwischen %3 und %4</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 um %2: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ClusterModel</name>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 von %2 online</translation>
    </message>
    <message>
        <source>unknown part</source>
        <translation>unbekannter Kerntyp</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::CompareModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, verschieden</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Dashboard</name>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Readings cannot be saved</source>
        <translation>Messwerte können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The store was damaged; what could be read of it goes on in a new one</source>
        <translation>Die Datenbank war beschädigt; was lesbar war, geht in einer neuen weiter</translation>
    </message>
    <message>
        <source>Some readings were lost</source>
        <translation>Einige Messwerte gingen verloren</translation>
    </message>
    <message>
        <source>Readings are kept in memory and written as soon as it works again.</source>
        <translation>Messwerte bleiben im Arbeitsspeicher und werden geschrieben, sobald es wieder geht.</translation>
    </message>
    <message>
        <source>%1 of the oldest had to be given up: too many waited to be written.</source>
        <translation>%1 der ältesten mussten aufgegeben werden: Zu viele warteten auf das Schreiben.</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::DemoFleet</name>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::DesktopNotifier</name>
    <message>
        <source>There is no D-Bus session here, so nothing can be shown.</source>
        <translation>Es gibt hier keine D-Bus-Sitzung, daher lässt sich nichts zeigen.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers to %1.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Auf %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>Notifications cannot be shown: %1</source>
        <translation>Benachrichtigungen lassen sich nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::EnrolProgress</name>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Enrolment</name>
    <message>
        <source>List of addresses</source>
        <translation>Liste von Adressen</translation>
    </message>
    <message>
        <source>Ansible inventory (INI)</source>
        <translation>Ansible-Inventar (INI)</translation>
    </message>
    <message>
        <source>Ansible inventory (YAML)</source>
        <translation>Ansible-Inventar (YAML)</translation>
    </message>
    <message>
        <source>SSH configuration</source>
        <translation>SSH-Konfiguration</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>hosts-Datei</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Detect by itself</source>
        <translation>Selbst erkennen</translation>
    </message>
    <message>
        <source>this is too long to be typed</source>
        <translation>das ist zu lang zum Eintippen</translation>
    </message>
    <message>
        <source>put it into a file and import that</source>
        <translation>schreiben Sie es in eine Datei und importieren Sie diese</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>was Sie getippt haben</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>abgelegter Text</translation>
    </message>
    <message>
        <source>install and start avahi-daemon on this computer, or type the addresses</source>
        <translation>installieren und starten Sie avahi-daemon auf diesem Rechner, oder tippen Sie die Adressen ein</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag, or is one too many.</source>
        <translation>„%1“ kann kein Tag sein, oder ist eines zu viel.</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::EventsModel</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Under-voltage</source>
        <translation>Unterspannung</translation>
    </message>
    <message>
        <source>Hardware changed</source>
        <translation>Hardware geändert</translation>
    </message>
    <message>
        <source>Another board or card</source>
        <translation>Anderes Board oder andere Karte</translation>
    </message>
    <message>
        <source>Memory runs out</source>
        <translation>Speicher geht aus</translation>
    </message>
    <message>
        <source>Disk fills up</source>
        <translation>Datenträger läuft voll</translation>
    </message>
    <message>
        <source>Card is worn out</source>
        <translation>Karte ist abgenutzt</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation>Host-Schlüssel geändert</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>On every node: %1</source>
        <translation>Auf jedem Knoten: %1</translation>
    </message>
    <message>
        <source>On %1 alone: %2</source>
        <translation>Nur auf %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Everything of these %n nodes</source>
        <translation>
            <numerusform>Alles von diesem %n Knoten</numerusform>
            <numerusform>Alles von diesen %n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On these %n nodes, what each of them tells here</source>
        <translation>
            <numerusform>Auf diesem %n Knoten, was er hier meldet</numerusform>
            <numerusform>Auf diesen %n Knoten, was jeder hier meldet</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by %1, %2</source>
        <translation>gesehen von %1, %2</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetGroups</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Kerntyp</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>hottest %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 hot</source>
        <translation>%1 heiß</translation>
    </message>
    <message>
        <source>%1 not online</source>
        <translation>%1 nicht online</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n Board</numerusform>
            <numerusform>%n Boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 core(s)</source>
        <translation>
            <numerusform>%1 Kern</numerusform>
            <numerusform>%1 Kerne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetOutliers</name>
    <message numerus="yes">
        <source>%1 hotter than the other %n %2</source>
        <translation>
            <numerusform>%1 heißer als die anderen %n %2</numerusform>
            <numerusform>%1 heißer als die anderen %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cooler than the other %n %2</source>
        <translation>
            <numerusform>%1 kühler als die anderen %n %2</numerusform>
            <numerusform>%1 kühler als die anderen %n %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1, üblich sind %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 less memory than the other %n %2</source>
        <translation>
            <numerusform>%1 weniger Speicher als die anderen %n %2</numerusform>
            <numerusform>%1 weniger Speicher als die anderen %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more memory than the other %n %2</source>
        <translation>
            <numerusform>%1 mehr Speicher als die anderen %n %2</numerusform>
            <numerusform>%1 mehr Speicher als die anderen %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clocked %1 lower than the other %n %2</source>
        <translation>
            <numerusform>%1 niedriger getaktet als die anderen %n %2</numerusform>
            <numerusform>%1 niedriger getaktet als die anderen %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clocked %1 higher than the other %n %2</source>
        <translation>
            <numerusform>%1 höher getaktet als die anderen %n %2</numerusform>
            <numerusform>%1 höher getaktet als die anderen %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 slower in %2 than the other %n %3</source>
        <translation>
            <numerusform>%1 langsamer bei „%2“ als die anderen %n %3</numerusform>
            <numerusform>%1 langsamer bei „%2“ als die anderen %n %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 faster in %2 than the other %n %3</source>
        <translation>
            <numerusform>%1 schneller bei „%2“ als die anderen %n %3</numerusform>
            <numerusform>%1 schneller bei „%2“ als die anderen %n %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Formatter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::HostKeyList</name>
    <message>
        <source>The same as in line %1 of %2.</source>
        <translation>Derselbe wie in Zeile %1 von %2.</translation>
    </message>
    <message>
        <source>The same as in %1.</source>
        <translation>Derselbe wie in %1.</translation>
    </message>
    <message>
        <source>%1 says nothing of it.</source>
        <translation>%1 sagt nichts über ihn.</translation>
    </message>
    <message>
        <source>%1 has ANOTHER key for this host. Do not trust this one before you know why.</source>
        <translation>%1 hat für diesen Host einen ANDEREN Schlüssel. Vertrauen Sie diesem nicht, bevor Sie wissen, warum.</translation>
    </message>
    <message>
        <source>%1 says that this key is REVOKED.</source>
        <translation>%1 sagt, dass dieser Schlüssel WIDERRUFEN ist.</translation>
    </message>
    <message>
        <source>%1 says in line %2 that this is the key of %3, not of this board.</source>
        <translation>%1 sagt in Zeile %2, dass dies der Schlüssel von %3 ist, nicht von diesem Board.</translation>
    </message>
    <message>
        <source>%1 shows the same key, so %2 cannot tell whose it is: one board under two names, or a cloned card.</source>
        <translation>%1 zeigt denselben Schlüssel, also kann %2 nicht sagen, wem er gehört: ein Board unter zwei Namen oder eine geklonte Karte.</translation>
    </message>
    <message>
        <source>It is in %1, but another key is on file here.</source>
        <translation>Er steht in %1, aber hier ist ein anderer Schlüssel hinterlegt.</translation>
    </message>
    <message>
        <source>This is the key of %1, a host on the way to the board.</source>
        <translation>Das ist der Schlüssel von %1, einem Host auf dem Weg zum Board.</translation>
    </message>
    <message>
        <source>%1 shows the same key: one board under two names, or a cloned card.</source>
        <translation>%1 zeigt denselben Schlüssel: ein Board unter zwei Namen oder eine geklonte Karte.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bits</source>
        <translation>
            <numerusform>%1, %n Bit</numerusform>
            <numerusform>%1, %n Bit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::HostKeys</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::IdentityModel</name>
    <message>
        <source>Board serial</source>
        <translation>Seriennummer des Boards</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Card or disk</source>
        <translation>Karte oder Laufwerk</translation>
    </message>
    <message>
        <source>System (machine-id)</source>
        <translation>System (Machine-ID)</translation>
    </message>
    <message>
        <source>SSH host key</source>
        <translation>SSH-Host-Schlüssel</translation>
    </message>
    <message>
        <source>split off: %1</source>
        <translation>abgetrennt: %1</translation>
    </message>
    <message>
        <source>its history is kept; join brings it back</source>
        <translation>sein Verlauf bleibt erhalten; Verbinden bringt ihn zurück</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 mark in common</source>
        <translation>1 gemeinsames Merkmal</translation>
    </message>
    <message>
        <source>archived %1</source>
        <translation>archiviert %1</translation>
    </message>
    <message>
        <source>watched at %1</source>
        <translation>beobachtet unter %1</translation>
    </message>
    <message>
        <source>Write the time as %1.</source>
        <translation>Schreiben Sie die Zeit wie %1.</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Das liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>%1 has the history of %2 now.</source>
        <translation>%1 hat jetzt den Verlauf von %2.</translation>
    </message>
    <message>
        <source>What was before is kept as %1.</source>
        <translation>Was davor war, bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks in common</source>
        <translation>
            <numerusform>%n gemeinsames Merkmal</numerusform>
            <numerusform>%n gemeinsame Merkmale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::NodeActions</name>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>%1 wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 …</translation>
    </message>
    <message>
        <source>Say where to write the report: a file name is missing.</source>
        <translation>Sagen Sie, wohin der Bericht soll: Ein Dateiname fehlt.</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::NodeViewModel</name>
    <message>
        <source>Last seen %1: %2</source>
        <translation>Zuletzt gesehen %1: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::OverlayHistory</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Höchste Frequenz</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>keine Messwerte</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>Flotte nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Gemerkte Suche</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::PlanModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>watched already</source>
        <translation>schon beobachtet</translation>
    </message>
    <message>
        <source>listed twice</source>
        <translation>doppelt genannt</translation>
    </message>
    <message>
        <source>cannot be added</source>
        <translation>kann nicht hinzugefügt werden</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ReplacedKeys</name>
    <message>
        <source>The board of %1 could not be compared with the one before.</source>
        <translation>Das Board von %1 konnte nicht mit dem vorigen verglichen werden.</translation>
    </message>
    <message>
        <source>%1 looks like a re-flashed card: the board says it is the same as before, with a new key.</source>
        <translation>%1 sieht nach einer neu beschriebenen Karte aus: Das Board sagt, es sei dasselbe wie zuvor, mit einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>A board can say what it likes: its serial number alone proves nothing.</source>
        <translation>Ein Board kann behaupten, was es will: Seine Seriennummer allein beweist nichts.</translation>
    </message>
    <message>
        <source>Another board answers as %1 than before.</source>
        <translation>Als %1 antwortet ein anderes Board als zuvor.</translation>
    </message>
    <message>
        <source>If you did not put another board there, remove this node and find out who answers.</source>
        <translation>Wenn Sie dort kein anderes Board angeschlossen haben, entfernen Sie diesen Knoten und finden Sie heraus, wer antwortet.</translation>
    </message>
    <message>
        <source>Whether %1 is the board from before cannot be told: no serial number was known of it.</source>
        <translation>Ob %1 das Board von zuvor ist, lässt sich nicht sagen: Es war keine Seriennummer bekannt.</translation>
    </message>
    <message>
        <source>Whether %1 is the board from before cannot be told: it shows nothing that could be compared.</source>
        <translation>Ob %1 das Board von zuvor ist, lässt sich nicht sagen: Es zeigt nichts, was sich vergleichen ließe.</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::RetentionModel</name>
    <message>
        <source>Every sample</source>
        <translation>Alle Messwerte</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutenwerte</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Zehnminutenwerte</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>Zweistundenwerte</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>, %1 of it free for new readings</source>
        <translation>, davon %1 frei für neue Messwerte</translation>
    </message>
    <message>
        <source>; the size limit leaves %1 of the ages</source>
        <translation>; das Größenlimit lässt davon %1 übrig</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%1 nodes</source>
        <translation>
            <numerusform>%1 Knoten</numerusform>
            <numerusform>%1 Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2 after a year, and %3 more each year.</source>
        <translation>Etwa %1 für %2 nach einem Jahr, und %3 mehr mit jedem weiteren.</translation>
    </message>
    <message>
        <source>About %1 for %2 once all ages are reached.</source>
        <translation>Etwa %1 für %2, wenn alle Zeiten erreicht sind.</translation>
    </message>
    <message>
        <source>The store is larger than the limit already: the oldest goes.</source>
        <translation>Die Datenbank ist schon größer als das Limit: Das Älteste wird gelöscht.</translation>
    </message>
    <message>
        <source>That is more than the limit: ages will be cut to fit it.</source>
        <translation>Das ist mehr als das Limit: Die Zeiten werden passend gekürzt.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>zurück bis %1</translation>
    </message>
    <message>
        <source>%1 of it will be deleted</source>
        <translation>%1 davon werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::RollCallModel</name>
    <message>
        <source>The list that was there cannot be read; it is kept as %1.</source>
        <translation>Die vorhandene Liste ist nicht lesbar; sie bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>No board is named there.</source>
        <translation>Dort ist kein Board genannt.</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>Say where to write the table: a file name is missing.</source>
        <translation>Sagen Sie, wohin die Tabelle soll: Ein Dateiname fehlt.</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ScoresModel</name>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>Memory latency</source>
        <translation>Speicherlatenz</translation>
    </message>
    <message>
        <source>Integer mix</source>
        <translation>Ganzzahl-Mix</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 with crypto instructions</source>
        <translation>SHA-256 mit Krypto-Befehlen</translation>
    </message>
    <message>
        <source>%1, all cores</source>
        <translation>%1, alle Kerne</translation>
    </message>
    <message>
        <source>Newest run of each node; less is better</source>
        <translation>Neuester Lauf jedes Knotens; weniger ist besser</translation>
    </message>
    <message>
        <source>Newest run of each node; more is better</source>
        <translation>Neuester Lauf jedes Knotens; mehr ist besser</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>± %1, %2 runs</source>
        <translation>± %1, %2 Läufe</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::SecretQuestions</name>
    <message>
        <source>Passphrase of a key</source>
        <translation>Passphrase eines Schlüssels</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A board asks</source>
        <translation>Ein Board fragt</translation>
    </message>
    <message>
        <source>Boards take this key, but it is locked. Its passphrase is asked for once, for all of them, and forgotten when the key is open.</source>
        <translation>Boards nehmen diesen Schlüssel an, aber er ist gesperrt. Seine Passphrase wird einmal für alle erfragt und vergessen, sobald der Schlüssel offen ist.</translation>
    </message>
    <message>
        <source>It is no longer in the keychain.</source>
        <translation>Es steht nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Looking for the system&apos;s keychain…</source>
        <translation>Der Schlüsselbund des Systems wird gesucht …</translation>
    </message>
    <message>
        <source>It cannot be kept: no keychain runs in this session. GNOME Keyring, KeePassXC or KWallet would be one.</source>
        <translation>Es kann nicht aufbewahrt werden: In dieser Sitzung läuft kein Schlüsselbund. GNOME Keyring, KeePassXC oder KWallet wäre einer.</translation>
    </message>
    <message>
        <source>This board takes none of your keys. The password is kept in memory until Rollcall ends, and nowhere else unless you say so.</source>
        <translation>Dieses Board nimmt keinen Ihrer Schlüssel an. Das Passwort bleibt im Arbeitsspeicher, bis Rollcall endet, und sonst nirgends, es sei denn, Sie wollen es.</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ServiceBackend</name>
    <message>
        <source>%1. This window shows what that one stores, and takes over when it ends.</source>
        <translation>%1. Dieses Fenster zeigt, was jenes speichert, und übernimmt, wenn es endet.</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::TrayIcon</name>
    <message>
        <source>Show Rollcall</source>
        <translation>Rollcall zeigen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Wandmodus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::WallMode</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Kerntyp</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>gesehen von %1</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::WallScreen</name>
    <message>
        <source>There is no D-Bus session: the desktop decides when the screen goes blank.</source>
        <translation>Es gibt keine D-Bus-Sitzung: Der Desktop entscheidet, wann der Bildschirm dunkel wird.</translation>
    </message>
    <message>
        <source>A wall of boards is shown.</source>
        <translation>Eine Wand von Boards wird gezeigt.</translation>
    </message>
    <message>
        <source>The desktop does not keep the screen awake: %1</source>
        <translation>Der Desktop hält den Bildschirm nicht wach: %1</translation>
    </message>
</context>
</TS>
