<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gateway Monitor</source>
        <translation>Über Gateway Monitor</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Shows what happens in a Discord bot&apos;s gateway session, and why.&lt;/p&gt;&lt;p&gt;Free software under the GPL-3.0-or-later; libgateway is under the ISC licence. Not connected with Discord Inc.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Zeigt, was in der Gateway-Sitzung eines Discord-Bots geschieht und warum.&lt;/p&gt;&lt;p&gt;Freie Software unter der GPL-3.0-or-later; libgateway steht unter der ISC-Lizenz. Keine Verbindung zu Discord Inc.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy them as text, for a report of an error</source>
        <translation>Als Text kopieren, für eine Fehlermeldung</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the desktop: the window changes with it, also while it is open</source>
        <translation>Wie der Desktop: Das Fenster wechselt mit ihm, auch während es offen ist</translation>
    </message>
    <message>
        <source>The shape of buttons and fields</source>
        <translation>Die Form von Knöpfen und Feldern</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Taken when the program is started again</source>
        <translation>Gilt ab dem nächsten Start des Programms</translation>
    </message>
    <message>
        <source>Light and dark colours need the style Fusion, which is taken unless the desktop has them itself.</source>
        <translation>Helle und dunkle Farben brauchen den Stil Fusion; er wird verwendet, wenn der Desktop sie nicht selbst hat.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>&amp;Stil:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is no capture: its first line is not the header of one.</source>
        <translation>Das ist keine Aufzeichnung: Die erste Zeile ist kein Kopf einer solchen.</translation>
    </message>
    <message>
        <source>A capture&apos;s first line has the key &quot;gateway_capture&quot;.</source>
        <translation>Die erste Zeile einer Aufzeichnung hat den Schlüssel &quot;gateway_capture&quot;.</translation>
    </message>
    <message>
        <source>The capture has version %1; this program reads up to %2.</source>
        <translation>Die Aufzeichnung hat Version %1; dieses Programm liest bis %2.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or a newer one.</source>
        <translation>Mit der Version öffnen, die sie geschrieben hat, oder einer neueren.</translation>
    </message>
    <message>
        <source>not a JSON object.</source>
        <translation>kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;time&quot; or &quot;shard&quot; is missing or malformed.</source>
        <translation>&quot;time&quot; oder &quot;shard&quot; fehlt oder ist fehlerhaft.</translation>
    </message>
    <message>
        <source>neither a payload, nor a change of state, nor a snapshot.</source>
        <translation>weder Payload noch Zustandswechsel noch Momentaufnahme.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This build cannot read or write zstd.</source>
        <translation>Dieser Build kann zstd weder lesen noch schreiben.</translation>
    </message>
    <message>
        <source>Use a name that ends in .ndjson, or a build with zstd.</source>
        <translation>Einen Namen mit der Endung .ndjson verwenden oder einen Build mit zstd.</translation>
    </message>
    <message>
        <source>%1 is damaged behind byte %2.</source>
        <translation>%1 ist nach Byte %2 beschädigt.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2.</source>
        <translation>Zeile %1 ist länger als %2.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>“%1” in the folder “%2” cannot be opened: %3.</source>
        <translation>„%1“ im Ordner „%2“ lässt sich nicht öffnen: %3.</translation>
    </message>
</context>
<context>
    <name>CaptureBanner</name>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Show what was read so far</source>
        <translation>Das bisher Gelesene anzeigen</translation>
    </message>
    <message>
        <source>Close capture</source>
        <translation>Aufzeichnung schließen</translation>
    </message>
    <message>
        <source>Empty the window</source>
        <translation>Das Fenster leeren</translation>
    </message>
    <message>
        <source>Capture, not a live session:</source>
        <translation>Aufzeichnung, keine laufende Sitzung:</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>aufgezeichnet %1 von %2</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lesen: %1 %</translation>
    </message>
    <message>
        <source>Reading was stopped at %1 %.</source>
        <translation>Das Lesen wurde bei %1 % angehalten.</translation>
    </message>
    <message>
        <source>Its end is missing: whatever wrote it was interrupted.</source>
        <translation>Das Ende fehlt: Das Schreiben wurde unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were skipped; the last: %1</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar und wurde übersprungen; die letzte: %1</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar und wurden übersprungen; die letzte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>payloads, changes of state</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>%Ln Payload</numerusform>
            <numerusform>%Ln Payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>%Ln Zustandswechsel</numerusform>
            <numerusform>%Ln Zustandswechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s).</source>
        <translation>
            <numerusform>Die Datei ist an %n Stelle beschädigt.</numerusform>
            <numerusform>Die Datei ist an %n Stellen beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 lines are missing.</source>
        <translation>Zwischen %1 und %2 fehlen Zeilen.</translation>
    </message>
    <message>
        <source>All before %1 is missing.</source>
        <translation>Alles vor %1 fehlt.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>↓ in ⟲</source>
        <comment>received, replayed</comment>
        <translation>↓ ein ⟲</translation>
    </message>
    <message>
        <source>↓ in</source>
        <comment>received</comment>
        <translation>↓ ein</translation>
    </message>
    <message>
        <source>↑ out</source>
        <comment>sent</comment>
        <translation>↑ aus</translation>
    </message>
    <message>
        <source>• state</source>
        <comment>a change of state</comment>
        <translation>• Zustand</translation>
    </message>
</context>
<context>
    <name>CellTip</name>
    <message>
        <source>An event that the gateway dispatches; its type says which.</source>
        <translation>Ein Ereignis, das das Gateway verteilt; sein Typ sagt, welches.</translation>
    </message>
    <message>
        <source>Shows that the connection lives. The client sends it in the interval that HELLO gave; the gateway may ask for one at once.</source>
        <translation>Zeigt, dass die Verbindung lebt. Der Client sendet ihn im Intervall aus HELLO; das Gateway kann jederzeit sofort einen verlangen.</translation>
    </message>
    <message>
        <source>Begins a new session, and takes one of the session starts of the day.</source>
        <translation>Beginnt eine neue Sitzung und verbraucht einen der Sitzungsstarts des Tages.</translation>
    </message>
    <message>
        <source>Sets the bot&apos;s status and activities.</source>
        <translation>Setzt Status und Aktivitäten des Bots.</translation>
    </message>
    <message>
        <source>Joins, moves between or leaves voice channels.</source>
        <translation>Sprachkanal betreten, wechseln oder verlassen.</translation>
    </message>
    <message>
        <source>Takes up a session that was dropped: what was missed is sent again.</source>
        <translation>Nimmt eine abgebrochene Sitzung wieder auf: Versäumtes wird nachgeliefert.</translation>
    </message>
    <message>
        <source>The gateway asks the client to reconnect and resume.</source>
        <translation>Das Gateway fordert den Client auf, sich neu zu verbinden und fortzusetzen.</translation>
    </message>
    <message>
        <source>Asks for members of a guild; GUILD_MEMBERS_CHUNK events answer.</source>
        <translation>Fragt Mitglieder einer Guild ab; die Antwort sind GUILD_MEMBERS_CHUNK-Ereignisse.</translation>
    </message>
    <message>
        <source>The session is invalid. Its data tell whether it can be resumed.</source>
        <translation>Die Sitzung ist ungültig. Die Daten sagen, ob sie fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>The first payload of a connection; it gives the interval of heartbeats.</source>
        <translation>Die erste Payload einer Verbindung; sie gibt das Heartbeat-Intervall vor.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer to a heartbeat. When it fails to come the connection is dead.</source>
        <translation>Die Antwort des Gateways auf einen Heartbeat. Bleibt sie aus, ist die Verbindung tot.</translation>
    </message>
    <message>
        <source>A change of state is no payload: it has no opcode.</source>
        <translation>Ein Zustandswechsel ist keine Payload: Er hat keinen Opcode.</translation>
    </message>
    <message>
        <source>Opcode %1 is not known to this version.</source>
        <translation>Opcode %1 ist dieser Version unbekannt.</translation>
    </message>
    <message>
        <source>Opcode %1, %2</source>
        <translation>Opcode %1, %2</translation>
    </message>
    <message>
        <source>%1 comes whatever the intents.</source>
        <translation>%1 kommt unabhängig von den Intents.</translation>
    </message>
    <message>
        <source>%1 is brought by the intent %2.</source>
        <translation>%1 kommt mit dem Intent %2.</translation>
    </message>
    <message>
        <source>%1 is brought by any of the intents %2.</source>
        <translation>%1 kommt mit jedem der Intents %2.</translation>
    </message>
    <message>
        <source>It is privileged: enable it on the Developer Portal.</source>
        <translation>Er ist privilegiert: im Developer Portal aktivieren.</translation>
    </message>
    <message>
        <source>Close code %1, %2</source>
        <translation>Close-Code %1, %2</translation>
    </message>
    <message>
        <source>The shard changed its state.</source>
        <translation>Der Shard hat den Zustand gewechselt.</translation>
    </message>
    <message>
        <source>This version does not know the type.</source>
        <translation>Diese Version kennt den Typ nicht.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Replayed: missed while disconnected and sent again after RESUME</source>
        <translation>Nachgeliefert: während der Trennung versäumt und nach RESUME erneut gesendet</translation>
    </message>
    <message>
        <source>Received from the gateway</source>
        <translation>Vom Gateway empfangen</translation>
    </message>
    <message>
        <source>Sent by this client</source>
        <translation>Von diesem Client gesendet</translation>
    </message>
    <message>
        <source>The shard changed its state</source>
        <translation>Der Shard hat den Zustand gewechselt</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>Sequence %1 of shard %2</source>
        <translation>Sequenz %1 von Shard %2</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 of JSON, %2 on the wire</source>
        <translation>%1 JSON, %2 übertragen</translation>
    </message>
</context>
<context>
    <name>ChannelInfoPage</name>
    <message>
        <source>&amp;Status of voice channels</source>
        <translation>&amp;Status von Sprachkanälen</translation>
    </message>
    <message>
        <source>Since &amp;when voice goes on</source>
        <translation>Seit &amp;wann gesprochen wird</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guild:</translation>
    </message>
</context>
<context>
    <name>ColorRuleBook</name>
    <message>
        <source>A shard failed or backs off</source>
        <translation>Ein Shard ist gescheitert oder wartet ab</translation>
    </message>
    <message>
        <source>The gateway ends the session</source>
        <translation>Das Gateway beendet die Sitzung</translation>
    </message>
    <message>
        <source>Replayed after a resume</source>
        <translation>Nach dem Fortsetzen nachgeliefert</translation>
    </message>
    <message>
        <source>Sent by the bot</source>
        <translation>Vom Bot gesendet</translation>
    </message>
</context>
<context>
    <name>ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>A row is painted by the first rule in the list that matches it and is ticked. Drag rules to change their order.</source>
        <translation>Eine Zeile erhält die Farbe der ersten angehakten Regel, die auf sie passt. Regeln ziehen, um die Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Light:</source>
        <translation>&amp;Hell:</translation>
    </message>
    <message>
        <source>&amp;Dark:</source>
        <translation>&amp;Dunkel:</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Ground in dark colours</source>
        <translation>Hintergrund bei dunklen Farben</translation>
    </message>
    <message>
        <source>Ground in light colours</source>
        <translation>Hintergrund bei hellen Farben</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
</context>
<context>
    <name>CommandHistory</name>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>Die Sitzung endete, bevor der Befehl gesendet wurde.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent after %1 s</source>
        <translation>Gesendet nach %1 s</translation>
    </message>
    <message>
        <source>When it was given to the shard, local time</source>
        <translation>Wann er an den Shard ging, Ortszeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The shard that sends it</source>
        <translation>Der Shard, der ihn sendet</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What was sent; the tip of a row shows the payload</source>
        <translation>Was gesendet wurde; der Tooltip einer Zeile zeigt die Payload</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Bytes of the payload as JSON</source>
        <translation>Bytes der Payload als JSON</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Whether it waits, went out, or was dropped and why</source>
        <translation>Ob er wartet, gesendet oder verworfen wurde und warum</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Verbleib</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 erwartet %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>Die Umgebungsvariable GATEWAY_TOKEN setzen oder --token-file verwenden.</translation>
    </message>
    <message>
        <source>A token is not taken from the command line, where every user of this machine can read it.</source>
        <translation>Ein Token wird nicht von der Befehlszeile genommen, wo ihn jeder Benutzer dieses Rechners lesen kann.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Die Option --%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>War --%1 gemeint?</translation>
    </message>
    <message>
        <source>There is an argument that looks like a token.</source>
        <translation>Ein Argument sieht wie ein Token aus.</translation>
    </message>
    <message>
        <source>“%1” is not part of any option. See --help.</source>
        <translation>„%1“ gehört zu keiner Option. Siehe --help.</translation>
    </message>
    <message>
        <source>One capture can be opened at a time, not %1.</source>
        <translation>Es kann nur eine Aufzeichnung auf einmal geöffnet werden, nicht %1.</translation>
    </message>
    <message>
        <source>There is no capture “%1”.</source>
        <translation>Die Aufzeichnung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--screenshot needs a window, and there is no display. QT_QPA_PLATFORM=offscreen does without.</source>
        <translation>--screenshot braucht ein Fenster, und es gibt keinen Bildschirm. Mit QT_QPA_PLATFORM=offscreen geht es ohne.</translation>
    </message>
    <message>
        <source>There is no display for a window; running in the terminal, as with --console.</source>
        <translation>Kein Bildschirm für ein Fenster; läuft im Terminal wie mit --console.</translation>
    </message>
    <message>
        <source>--simulate and --%1 contradict each other: the simulator is embedded.</source>
        <translation>--simulate und --%1 widersprechen sich: Der Simulator ist eingebaut.</translation>
    </message>
    <message>
        <source>A capture is shown in the window; zstd -dc %1 | jq shows it in a terminal.</source>
        <translation>Eine Aufzeichnung wird im Fenster gezeigt; zstd -dc %1 | jq zeigt sie im Terminal.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --doctor, which opens no session.</source>
        <translation>--%1 ist für --doctor ohne Bedeutung, da keine Sitzung geöffnet wird.</translation>
    </message>
    <message>
        <source>--%1 needs --console or --ndjson.</source>
        <translation>--%1 braucht --console oder --ndjson.</translation>
    </message>
    <message>
        <source>--%1 is for the window, and --console or --ndjson asks for none.</source>
        <translation>--%1 ist für das Fenster; --console und --ndjson öffnen keines.</translation>
    </message>
    <message>
        <source>nothing: this Qt has no TLS</source>
        <translation>nichts: Dieses Qt hat kein TLS</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>system, bundled or a file with the certificates of a CA</source>
        <translation>system, bundled oder eine Datei mit den Zertifikaten einer CA</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It holds no certificate.</source>
        <translation>Sie enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>--proxy: “%1” holds a password, which is not taken from the command line, where every user of this machine can read it. Write http://USER@HOST:PORT or socks5://USER@HOST:PORT and set the environment variable GATEWAY_PROXY_PASSWORD.</source>
        <translation>--proxy: „%1“ enthält ein Passwort. Es wird nicht von der Befehlszeile genommen, wo es jeder Benutzer dieses Rechners lesen kann. http://USER@HOST:PORT oder socks5://USER@HOST:PORT schreiben und die Umgebungsvariable GATEWAY_PROXY_PASSWORD setzen.</translation>
    </message>
    <message>
        <source>--proxy takes none, system, or a URL such as http://HOST:PORT or socks5://HOST:PORT, not “%1”. %2</source>
        <translation>--proxy erwartet none, system oder eine URL wie http://HOST:PORT oder socks5://HOST:PORT, nicht „%1“. %2</translation>
    </message>
    <message>
        <source>GATEWAY_PROXY_PASSWORD is not used: --proxy names no user before the host.</source>
        <translation>GATEWAY_PROXY_PASSWORD wird nicht verwendet: --proxy nennt keinen Benutzer vor dem Host.</translation>
    </message>
    <message>
        <source>the name of a folder</source>
        <translation>den Namen eines Ordners</translation>
    </message>
    <message>
        <source>--session-store is for a gateway that outlives this program: the embedded simulator does not.</source>
        <translation>--session-store ist für ein Gateway, das dieses Programm überdauert; der eingebaute Simulator tut das nicht.</translation>
    </message>
    <message>
        <source>Connect to the embedded simulator. It is also what happens without a token.</source>
        <translation>Mit dem eingebauten Simulator verbinden. Das geschieht auch ohne Token.</translation>
    </message>
    <message>
        <source>Read the bot&apos;s token from FILE; it goes before GATEWAY_TOKEN.</source>
        <translation>Den Token des Bots aus FILE lesen; hat Vorrang vor GATEWAY_TOKEN.</translation>
    </message>
    <message>
        <source>Connect as the profile NAME says; other options go before it. The window begins with the one that was used last.</source>
        <translation>Mit dem Profil NAME verbinden; andere Optionen haben Vorrang. Das Fenster beginnt mit dem zuletzt benutzten.</translation>
    </message>
    <message>
        <source>List the profiles, which are made in the Connect dialog.</source>
        <translation>Die Profile auflisten; angelegt werden sie im Dialog „Verbinden“.</translation>
    </message>
    <message>
        <source>Connect to this gateway (ws or wss). Without --api the REST interface is not asked, and --shards is 1 unless you say otherwise.</source>
        <translation>Mit diesem Gateway verbinden (ws oder wss). Ohne --api wird die REST-Schnittstelle nicht gefragt, und --shards ist 1, wenn nicht anders angegeben.</translation>
    </message>
    <message>
        <source>Base of the REST interface, by default https://discord.com/api/v10.</source>
        <translation>Basis-URL der REST-Schnittstelle, Vorgabe https://discord.com/api/v10.</translation>
    </message>
    <message>
        <source>How many shards, or which: 16, or &quot;0-3,8 of 16&quot;; auto, the default: what the gateway recommends. The embedded simulator recommends 2.</source>
        <translation>Wie viele Shards oder welche: 16 oder &quot;0-3,8 of 16&quot;; auto, die Vorgabe: was das Gateway empfiehlt. Der eingebaute Simulator empfiehlt 2.</translation>
    </message>
    <message>
        <source>Names with commas between, all, unprivileged, none or a number; -NAME takes one away again: --intents=all,-GUILD_PRESENCES. By default unprivileged with a token, all on the embedded simulator.</source>
        <translation>Namen mit Kommas, all, unprivileged, none oder eine Zahl; -NAME nimmt einen wieder weg: --intents=all,-GUILD_PRESENCES. Vorgabe: unprivileged mit Token, all beim eingebauten Simulator.</translation>
    </message>
    <message>
        <source>How the gateway shall write payloads, by default json; what is shown is the same.</source>
        <translation>Wie das Gateway Payloads schreiben soll, Vorgabe json; die Anzeige ist dieselbe.</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is: the store of this machine, the default; Mozilla&apos;s roots, built in; or the certificates in FILE and no others.</source>
        <translation>Wer für die Identität eines Servers bürgt: der Zertifikatsspeicher dieses Rechners (Vorgabe), Mozillas eingebaute Stammzertifikate oder nur die Zertifikate in FILE.</translation>
    </message>
    <message>
        <source>Qt&apos;s TLS backend, such as openssl; by default the best there is.</source>
        <translation>TLS-Backend von Qt, etwa openssl; Vorgabe: das beste vorhandene.</translation>
    </message>
    <message>
        <source>The proxy to the gateway, by default that of the system; or http://HOST:PORT or socks5://HOST:PORT, with USER@ before HOST if needed. The password is read from GATEWAY_PROXY_PASSWORD.</source>
        <translation>Der Proxy zum Gateway, Vorgabe: der des Systems; oder http://HOST:PORT oder socks5://HOST:PORT, bei Bedarf mit USER@ vor HOST. Das Passwort wird aus GATEWAY_PROXY_PASSWORD gelesen.</translation>
    </message>
    <message>
        <source>Keep the sessions in FOLDER: started again within 5 minutes, the program resumes them and no event is lost. When it ends they stay open, so that the bot goes offline some minutes later.</source>
        <translation>Die Sitzungen in FOLDER aufbewahren: Innerhalb von 5 Minuten neu gestartet, setzt das Programm sie fort, ohne ein Ereignis zu verlieren. Beim Beenden bleiben sie offen, sodass der Bot erst einige Minuten später offline geht.</translation>
    </message>
    <message>
        <source>Spend the last session starts too, a twentieth of all and at least one, which are kept back otherwise; when none is left the gateway resets the token.</source>
        <translation>Auch die letzten Sitzungsstarts verbrauchen (ein Zwanzigstel, mindestens einer), die sonst zurückgehalten werden; ist keiner übrig, setzt das Gateway den Token zurück.</translation>
    </message>
    <message>
        <source>Events a second that the embedded simulator makes, by default 20.</source>
        <translation>Ereignisse pro Sekunde, die der eingebaute Simulator erzeugt, Vorgabe 20.</translation>
    </message>
    <message>
        <source>Of the simulated guilds and traffic: the same seed, the same events.</source>
        <translation>Für simulierte Guilds und Verkehr: gleicher Seed, gleiche Ereignisse.</translation>
    </message>
    <message>
        <source>Show and count only the events that the filter lets pass.</source>
        <translation>Nur Ereignisse zeigen und zählen, die der Filter durchlässt.</translation>
    </message>
    <message>
        <source>Record the session into FILE, compressed where its name ends in .zst. The window opens it later.</source>
        <translation>Die Sitzung in FILE aufzeichnen, komprimiert bei der Endung .zst. Das Fenster kann sie später öffnen.</translation>
    </message>
    <message>
        <source>Stop after S seconds.</source>
        <translation>Nach S Sekunden anhalten.</translation>
    </message>
    <message>
        <source>No window: a live table in the terminal, or plain lines when the output is a file.</source>
        <translation>Kein Fenster: eine laufende Tabelle im Terminal oder einfache Zeilen, wenn die Ausgabe eine Datei ist.</translation>
    </message>
    <message>
        <source>No window: one JSON object a line for each event on the standard output; changes of state go to the standard error. A slow reader slows the session down.</source>
        <translation>Kein Fenster: je Ereignis ein JSON-Objekt pro Zeile auf der Standardausgabe; Zustandswechsel gehen auf die Standardfehlerausgabe. Ein langsamer Leser bremst die Sitzung.</translation>
    </message>
    <message>
        <source>No window and no session: check token, intents, shards, session starts, clock, TLS and proxy, and say what to do about what is wrong.</source>
        <translation>Weder Fenster noch Sitzung: Token, Intents, Shards, Sitzungsstarts, Uhr, TLS und Proxy prüfen und sagen, was gegen Fehler zu tun ist.</translation>
    </message>
    <message>
        <source>Console: stop after N events.</source>
        <translation>Konsole: nach N Ereignissen anhalten.</translation>
    </message>
    <message>
        <source>Console: stop after the first event of TYPE, such as MESSAGE_CREATE.</source>
        <translation>Konsole: nach dem ersten Ereignis vom Typ TYPE anhalten, etwa MESSAGE_CREATE.</translation>
    </message>
    <message>
        <source>Console: give up when no session is ready after S seconds, by default 30.</source>
        <translation>Konsole: aufgeben, wenn nach S Sekunden keine Sitzung bereit ist, Vorgabe 30.</translation>
    </message>
    <message>
        <source>Console: no colours. The variable NO_COLOR does the same.</source>
        <translation>Konsole: keine Farben. Die Variable NO_COLOR bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Save a picture of the window after --duration, then quit.</source>
        <translation>Nach --duration ein Bild des Fensters speichern, dann beenden.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Qt style of the window, such as Fusion.</source>
        <translation>Qt-Stil des Fensters, etwa Fusion.</translation>
    </message>
    <message>
        <source>Qt logging rules with semicolons between, such as gateway.*=true.</source>
        <translation>Qt-Protokollregeln, mit Semikolons getrennt, etwa gateway.*=true.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Shows live what happens between a Discord bot and the gateway.</source>
        <translation>Zeigt live, was zwischen einem Discord-Bot und dem Gateway geschieht.</translation>
    </message>
    <message>
        <source>A session that was recorded, to be shown in the window.</source>
        <translation>Eine aufgezeichnete Sitzung, die im Fenster gezeigt wird.</translation>
    </message>
    <message>
        <source>a number of seconds from 0.001 to %1</source>
        <translation>eine Anzahl Sekunden von 0.001 bis %1</translation>
    </message>
    <message>
        <source>--until-event: there is no event type “%1”.</source>
        <translation>--until-event: Den Ereignistyp „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>One such is MESSAGE_CREATE.</source>
        <translation>Ein solcher ist MESSAGE_CREATE.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>rules such as gateway.*=true</source>
        <translation>Regeln wie gateway.*=true</translation>
    </message>
    <message>
        <source>--log-rules: “%1” is no rule. Write a category, = and true or false, such as gateway.*=true.</source>
        <translation>--log-rules: „%1“ ist keine Regel. Eine Kategorie, = und true oder false schreiben, etwa gateway.*=true.</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>den Namen einer Datei</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark oder system</translation>
    </message>
    <message>
        <source>--screenshot: there is no folder “%1”.</source>
        <translation>--screenshot: Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>the name of a .png file</source>
        <translation>den Namen einer .png-Datei</translation>
    </message>
    <message>
        <source>--screenshot needs --duration: how many seconds to wait before the picture is taken.</source>
        <translation>--screenshot braucht --duration: wie viele Sekunden bis zur Aufnahme des Bildes gewartet wird.</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”, nor any other. They are made in the Connect dialog.</source>
        <translation>--profile: Das Profil „%1“ gibt es nicht, auch kein anderes. Angelegt werden sie im Dialog „Verbinden“.</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”. There are: %2.</source>
        <translation>--profile: Das Profil „%1“ gibt es nicht. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>embedded simulator</source>
        <translation>eingebauter Simulator</translation>
    </message>
    <message>
        <source>token in the keychain</source>
        <translation>Token im Schlüsselbund</translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation>kein Token gespeichert</translation>
    </message>
    <message>
        <source>--profile: the token of “%1” is not kept; set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--profile: Der Token von „%1“ ist nicht gespeichert; die Umgebungsvariable GATEWAY_TOKEN setzen oder --token-file verwenden.</translation>
    </message>
    <message>
        <source>--%1 needs a token: set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--%1 braucht einen Token: die Umgebungsvariable GATEWAY_TOKEN setzen oder --token-file verwenden.</translation>
    </message>
    <message>
        <source>With --simulate it tries the simulator.</source>
        <translation>Mit --simulate wird der Simulator geprüft.</translation>
    </message>
    <message>
        <source>a URL that begins with %1://</source>
        <translation>eine URL, die mit %1:// beginnt</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// oder </translation>
    </message>
    <message>
        <source>--%1 takes a URL without user name and password.</source>
        <translation>--%1 erwartet eine URL ohne Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The token travels unencrypted to %1.</source>
        <translation>Der Token geht unverschlüsselt an %1.</translation>
    </message>
    <message>
        <source>--intents names no intent. Write none if none is meant.</source>
        <translation>--intents nennt keinen Intent. Wenn keiner gemeint ist, none schreiben.</translation>
    </message>
    <message>
        <source>--shards auto asks the REST interface: add --api, or say how many.</source>
        <translation>--shards auto fragt die REST-Schnittstelle: --api ergänzen oder die Anzahl angeben.</translation>
    </message>
    <message>
        <source>--compress: this build cannot inflate %1.</source>
        <translation>--compress: Dieser Build kann %1 nicht entpacken.</translation>
    </message>
    <message>
        <source>json or etf</source>
        <translation>json oder etf</translation>
    </message>
    <message>
        <source>--%1 is for the embedded simulator: add --simulate.</source>
        <translation>--%1 ist für den eingebauten Simulator: --simulate ergänzen.</translation>
    </message>
    <message>
        <source>a number of events a second from 0 to %1</source>
        <translation>eine Anzahl Ereignisse pro Sekunde von 0 bis %1</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>Language of all that is shown, such as de; by default as chosen in the window, else that of the system.</source>
        <translation>Sprache aller Anzeigen, etwa de; Vorgabe: wie im Fenster gewählt, sonst die des Systems.</translation>
    </message>
    <message>
        <source>--%1 is for a session, not for a capture.</source>
        <translation>--%1 ist für eine Sitzung, nicht für eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Serve the session&apos;s figures on PORT for Prometheus, at /metrics; 0: any free port, which is told.</source>
        <translation>Die Zahlen der Sitzung auf PORT unter /metrics für Prometheus bereitstellen; 0: ein beliebiger freier Port, der genannt wird.</translation>
    </message>
    <message>
        <source>Where --metrics listens, by default 127.0.0.1. Whoever can reach another address can read the figures.</source>
        <translation>Wo --metrics lauscht, Vorgabe 127.0.0.1. Wer eine andere Adresse erreicht, kann die Zahlen lesen.</translation>
    </message>
    <message>
        <source>--metrics-address is where --metrics listens, which is not there.</source>
        <translation>--metrics-address sagt, wo --metrics lauscht; das fehlt.</translation>
    </message>
    <message>
        <source>an address of this machine, such as 127.0.0.1 or ::1</source>
        <translation>eine Adresse dieses Rechners, etwa 127.0.0.1 oder ::1</translation>
    </message>
    <message>
        <source>a port, from 0 to 65535</source>
        <translation>einen Port von 0 bis 65535</translation>
    </message>
    <message>
        <source>--all-payloads needs --ndjson.</source>
        <translation>--all-payloads braucht --ndjson.</translation>
    </message>
    <message>
        <source>--json needs --doctor or --inflater-lab.</source>
        <translation>--json braucht --doctor oder --inflater-lab.</translation>
    </message>
    <message>
        <source>--portable and --data-folder name two folders for the same.</source>
        <translation>--portable und --data-folder nennen zwei Ordner für dasselbe.</translation>
    </message>
    <message>
        <source>--inflater-lab: there is no capture “%1”.</source>
        <translation>--inflater-lab: Die Aufzeichnung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --inflater-lab, which opens no session.</source>
        <translation>--%1 ist für --inflater-lab ohne Bedeutung, da keine Sitzung geöffnet wird.</translation>
    </message>
    <message>
        <source>Rows are numbered in the window&apos;s log alone; without it, “row” matches nothing.</source>
        <translation>Nur im Log des Fensters sind Zeilen nummeriert; ohne es passt „row“ auf nichts.</translation>
    </message>
    <message>
        <source>How the gateway shall compress; by default the best that this build can inflate. payload: large payloads alone, JSON only.</source>
        <translation>Wie das Gateway komprimieren soll; Vorgabe: das Beste, was dieser Build entpacken kann. payload: nur große Payloads, nur mit JSON.</translation>
    </message>
    <message>
        <source>Let the embedded simulator play a scenario of faults: a built-in one, such as wrong-token, or a file; gateway-simulator --list-scenarios lists them.</source>
        <translation>Den eingebauten Simulator ein Störungsszenario spielen lassen: ein eingebautes wie wrong-token oder eine Datei; gateway-simulator --list-scenarios listet sie auf.</translation>
    </message>
    <message>
        <source>With --ndjson: every payload in both directions, heartbeats too, and not events alone; the token is redacted.</source>
        <translation>Mit --ndjson: jede Payload in beiden Richtungen, auch Heartbeats, statt nur der Ereignisse; der Token ist geschwärzt.</translation>
    </message>
    <message>
        <source>No window and no session: compress the payloads of the capture FILE as the gateway would, inflate them with every library of this build, and compare.</source>
        <translation>Weder Fenster noch Sitzung: die Payloads der Aufzeichnung FILE komprimieren, wie es das Gateway täte, mit jeder Bibliothek dieses Builds entpacken und vergleichen.</translation>
    </message>
    <message>
        <source>Doctor and inflater lab: what was found, as JSON.</source>
        <translation>Diagnose und Entpacker-Labor: die Befunde als JSON.</translation>
    </message>
    <message>
        <source>Keep settings, layout, sessions and the log&apos;s temporary files beside the program and nothing elsewhere; no keychain is used.</source>
        <translation>Einstellungen, Layout, Sitzungen und die temporären Dateien des Logs neben dem Programm ablegen und nichts anderswo; kein Schlüsselbund wird verwendet.</translation>
    </message>
    <message>
        <source>The same in the folder DIR, which is made where it is not there.</source>
        <translation>Dasselbe im Ordner DIR, der bei Bedarf angelegt wird.</translation>
    </message>
    <message>
        <source>Window: what the log may take of the memory, such as 512MiB, by default 1GiB.</source>
        <translation>Fenster: was das Log vom Arbeitsspeicher belegen darf, etwa 512MiB, Vorgabe 1GiB.</translation>
    </message>
    <message>
        <source>Window: what the log may take in temporary files beyond it, by default 8GiB; 0: nothing.</source>
        <translation>Fenster: was das Log darüber hinaus in temporären Dateien belegen darf, Vorgabe 8GiB; 0: nichts.</translation>
    </message>
    <message>
        <source>
The token is read from --token-file or the environment variable GATEWAY_TOKEN, never
from the command line, which all users of a machine can read; that of a profile is in the
keychain of the system.

Exit status:
  0  done, also after Ctrl-C and when the reader of a pipe has gone
  1  --duration was over before --events or --until-event, or the output failed
  2  a wrong option, value or token file
  3  refused for good, such as a wrong token; the advice is on the standard error
  4  network: no session became ready within --connect-timeout or --duration
Of --doctor: 0 all is well, 1 warnings, 3 no session can be begun, 4 nothing could be asked
Of --inflater-lab: 1 the capture cannot be read or holds no payload

Examples:
  gateway-monitor
  GATEWAY_TOKEN=... gateway-monitor --intents GUILDS,GUILD_MESSAGES
  GATEWAY_TOKEN=... gateway-monitor --doctor
  gateway-monitor capture.ndjson.zst
  gateway-monitor --ndjson --rate 500 --events 1000 | jq -r .t | sort | uniq -c
</source>
        <translation>
Der Token wird aus --token-file oder der Umgebungsvariablen GATEWAY_TOKEN gelesen, nie
von der Befehlszeile, die alle Benutzer eines Rechners lesen können; der eines Profils
liegt im Schlüsselbund des Systems.

Rückgabewert:
  0  fertig, auch nach Strg+C und wenn der Leser einer Pipe weg ist
  1  --duration war vor --events oder --until-event um, oder die Ausgabe schlug fehl
  2  falsche Option, falscher Wert oder falsche Token-Datei
  3  endgültig abgewiesen, etwa falscher Token; der Rat steht auf der Standardfehlerausgabe
  4  Netzwerk: keine Sitzung wurde innerhalb von --connect-timeout oder --duration bereit
Bei --doctor: 0 alles gut, 1 Warnungen, 3 keine Sitzung möglich, 4 nichts war zu erfragen
Bei --inflater-lab: 1 die Aufzeichnung ist nicht lesbar oder enthält keine Payload

Beispiele:
  gateway-monitor
  GATEWAY_TOKEN=... gateway-monitor --intents GUILDS,GUILD_MESSAGES
  GATEWAY_TOKEN=... gateway-monitor --doctor
  gateway-monitor capture.ndjson.zst
  gateway-monitor --ndjson --rate 500 --events 1000 | jq -r .t | sort | uniq -c
</translation>
    </message>
    <message>
        <source>a size from 8MiB on, such as 512MiB or 2GiB</source>
        <translation>eine Größe ab 8MiB, etwa 512MiB oder 2GiB</translation>
    </message>
    <message>
        <source>a size such as 512MiB or 2GiB, or 0</source>
        <translation>eine Größe wie 512MiB oder 2GiB oder 0</translation>
    </message>
    <message>
        <source>--profile: “%1” holds what cannot be: %2. Mend it in the Connect dialog.</source>
        <translation>--profile: „%1“ enthält Unmögliches: %2. Im Dialog „Verbinden“ beheben.</translation>
    </message>
    <message>
        <source>none, payload, zlib-stream or zstd-stream</source>
        <translation>none, payload, zlib-stream oder zstd-stream</translation>
    </message>
    <message>
        <source>--compress payload is for --encoding json only.</source>
        <translation>--compress payload gibt es nur mit --encoding json.</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --scenario: it stands in the scenario.</source>
        <translation>--%1 ist mit --scenario ohne Bedeutung: Es steht im Szenario.</translation>
    </message>
    <message>
        <source>--scenario: “%1” is about TLS, and the embedded simulator speaks without. gateway-simulator plays it.</source>
        <translation>--scenario: In „%1“ geht es um TLS, und der eingebaute Simulator spricht ohne. gateway-simulator spielt es.</translation>
    </message>
    <message>
        <source>The library that inflates, if this build has it, and by it the compression; by default the fastest.</source>
        <translation>Die Bibliothek, die entpackt, wenn dieser Build sie hat, und damit die Kompression; normalerweise die schnellste.</translation>
    </message>
    <message>
        <source>zlib, zlib-ng or zstd</source>
        <translation>zlib, zlib-ng oder zstd</translation>
    </message>
    <message>
        <source>--inflater: this build does not have %1.</source>
        <translation>--inflater: Dieser Build hat kein %1.</translation>
    </message>
    <message>
        <source>--inflater: %1 does not inflate %2.</source>
        <translation>--inflater: %1 entpackt %2 nicht.</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the API or the gateway, with all below them; * for any.</source>
        <translation>Hosts, die das Token bekommen dürfen, obwohl sie nicht zur Domain der API oder des Gateways gehören, mit allen darunter; * für jeden.</translation>
    </message>
    <message>
        <source>--record: there is no folder “%1” for the file “%2”.</source>
        <translation>--record: Den Ordner „%1“ für die Datei „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--record: the file “%2” cannot be made in the folder “%1”, which is not writable.</source>
        <translation>--record: Die Datei „%2“ kann im Ordner „%1“ nicht angelegt werden: Er ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>--record: the file “%2” in the folder “%1” is not writable.</source>
        <translation>--record: Die Datei „%2“ im Ordner „%1“ ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>names or addresses of hosts with commas between, or *</source>
        <translation>Namen oder Adressen von Hosts mit Kommas dazwischen, oder *</translation>
    </message>
</context>
<context>
    <name>CommandsPanel</name>
    <message>
        <source>Shard %1 does not serve this guild, shard %2 does: no answer will come.</source>
        <translation>Shard %1 bedient diese Guild nicht, sondern Shard %2: Es wird keine Antwort kommen.</translation>
    </message>
    <message>
        <source>It needs %1, which this session did not ask for.</source>
        <translation>Dafür ist %1 nötig; diese Sitzung hat es nicht angefordert.</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this session&apos;s.</source>
        <translation>Shard %1 gehört nicht zu dieser Sitzung.</translation>
    </message>
    <message>
        <source>All members of this guild were asked for a moment ago; the gateway takes that once in 30 s, again in %1 s.</source>
        <translation>Alle Mitglieder dieser Guild wurden gerade abgefragt; das Gateway erlaubt das einmal in 30 s, wieder in %1 s.</translation>
    </message>
    <message>
        <source>No session: connect first.</source>
        <translation>Keine Sitzung: zuerst verbinden.</translation>
    </message>
    <message>
        <source>Shard %1: %2 of %3 a minute may go now</source>
        <translation>Shard %1: %2 von %3 pro Minute jetzt möglich</translation>
    </message>
    <message>
        <source>the next in %1 s</source>
        <translation>der nächste in %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>The guild&apos;s shard, or all</source>
        <translation>Der Shard der Guild oder alle</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Alle Shards</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd on %n shard(s)</source>
        <translation>
            <numerusform>Auf %n Shard se&amp;nden</numerusform>
            <numerusform>Auf %n Shards se&amp;nden</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Gesendet (%1)</translation>
    </message>
    <message>
        <source>Members of %1: %2</source>
        <translation>Mitglieder von %1: %2</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>Art des Befehls</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>A guild is served by the shard (guild id &gt;&gt; 22) % shards; no other answers for it</source>
        <translation>Eine Guild wird vom Shard (guild id &gt;&gt; 22) % shards bedient; kein anderer antwortet für sie</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>Sprachstatus</translation>
    </message>
    <message>
        <source>Guild members</source>
        <translation>Guild-Mitglieder</translation>
    </message>
    <message>
        <source>Soundboard sounds</source>
        <translation>Soundboard-Sounds</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>Kanalinfo</translation>
    </message>
    <message>
        <source>Raw payload</source>
        <translation>Rohe Payload</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Größe der Payload</translation>
    </message>
    <message>
        <source>%v of %m bytes</source>
        <translation>%v von %m Bytes</translation>
    </message>
    <message>
        <source>The gateway closes a connection with 4002 that sends a larger payload</source>
        <translation>Sendet eine Verbindung eine größere Payload, schließt das Gateway sie mit 4002</translation>
    </message>
    <message>
        <source>A connection may send %1 payloads a minute, heartbeats counted; commands wait for their turn</source>
        <translation>Eine Verbindung darf %1 Payloads pro Minute senden, Heartbeats mitgezählt; Befehle warten, bis sie dran sind</translation>
    </message>
    <message>
        <source>Send it (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>Commands that were sent</source>
        <translation>Gesendete Befehle</translation>
    </message>
    <message>
        <source>What is sent from here is listed with its fate: queued, sent, or dropped and why.</source>
        <translation>Was von hier gesendet wird, erscheint hier mit seinem Verbleib: in der Warteschlange, gesendet oder verworfen und warum.</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Send the payload of the selected row once more, on the same shard</source>
        <translation>Die Payload der gewählten Zeile noch einmal auf demselben Shard senden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Take the payload of the selected row into the form</source>
        <translation>Die Payload der gewählten Zeile ins Formular übernehmen</translation>
    </message>
    <message>
        <source>Chunks of the answer</source>
        <translation>Chunks der Antwort</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Nicht mehr &amp;warten</translation>
    </message>
    <message>
        <source>The answer comes all the same, and shows in the log</source>
        <translation>Die Antwort kommt trotzdem und erscheint im Log</translation>
    </message>
    <message>
        <source>%1 bytes: %2 too many</source>
        <translation>%1 Bytes: %2 zu viel</translation>
    </message>
    <message>
        <source>It is not sent again: %1</source>
        <translation>Er wird nicht erneut gesendet: %1</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Tab or Enter takes it · Esc closes</source>
        <translation>Tab oder Eingabe übernimmt · Esc schließt</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>A token is kept in the keychain; leave the field empty to use it.</source>
        <translation>Ein Token liegt im Schlüsselbund; das Feld leer lassen, um ihn zu verwenden.</translation>
    </message>
    <message>
        <source>The token given before is used when the field stays empty.</source>
        <translation>Bleibt das Feld leer, wird der zuvor angegebene Token verwendet.</translation>
    </message>
    <message>
        <source>It may also come from the environment variable GATEWAY_TOKEN or from a file given with --token-file.</source>
        <translation>Er kann auch aus der Umgebungsvariablen GATEWAY_TOKEN oder einer mit --token-file angegebenen Datei kommen.</translation>
    </message>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>Der Schlüsselbund antwortet nicht (%1); der Token wird jedes Mal abgefragt.</translation>
    </message>
    <message>
        <source>A token is needed: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Ein Token ist nötig: Developer Portal, eigene Anwendung, Seite „Bot“, „Reset Token“.</translation>
    </message>
    <message>
        <source>This is no bot token: that has three parts with dots between. It is neither the application&apos;s id nor its client secret nor its public key.</source>
        <translation>Das ist kein Bot-Token: Der hat drei durch Punkte getrennte Teile. Er ist weder die ID der Anwendung noch ihr Client Secret noch ihr Public Key.</translation>
    </message>
    <message>
        <source>Say how many shards, such as 4, or which, such as 0-3,8 of 16.</source>
        <translation>Angeben, wie viele Shards (etwa 4) oder welche (etwa 0-3,8 of 16).</translation>
    </message>
    <message>
        <source>The embedded simulator is for %1 shards at most.</source>
        <translation>Der eingebaute Simulator ist für höchstens %1 Shards.</translation>
    </message>
    <message>
        <source>Embedded &amp;simulator: no token, nothing leaves this machine</source>
        <translation>Eingebauter &amp;Simulator: kein Token, nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Bot an&amp;d session</source>
        <translation>B&amp;ot und Sitzung</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Netz&amp;werk</translation>
    </message>
    <message>
        <source>Intents: the groups of events to ask for</source>
        <translation>Intents: die Gruppen von Ereignissen, die angefordert werden</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Sa&amp;ve profile</source>
        <translation>Profil spei&amp;chern</translation>
    </message>
    <message>
        <source>Keep this without connecting</source>
        <translation>Dies ohne Verbinden speichern</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>Prü&amp;fen…</translation>
    </message>
    <message>
        <source>Find out whether this can work, without a session</source>
        <translation>Ohne Sitzung herausfinden, ob das funktionieren kann</translation>
    </message>
    <message>
        <source> events/s</source>
        <translation> Ereignisse/s</translation>
    </message>
    <message>
        <source>How much traffic the simulator makes, over all shards</source>
        <translation>Wie viel Verkehr der Simulator erzeugt, über alle Shards</translation>
    </message>
    <message>
        <source>The number of shards that the simulator recommends</source>
        <translation>Die Anzahl Shards, die der Simulator empfiehlt</translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation>Ver&amp;kehr:</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>Developer Portal, your application, page Bot, Reset Token. It is never shown here.</source>
        <translation>Developer Portal, eigene Anwendung, Seite „Bot“, „Reset Token“. Er wird hier nie angezeigt.</translation>
    </message>
    <message>
        <source>Re&amp;member in the system keychain</source>
        <translation>I&amp;m Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>Kept by the keychain of your desktop, never in a file of this program</source>
        <translation>Liegt im Schlüsselbund des Desktops, nie in einer Datei dieses Programms</translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>As many as the gateway recommends</source>
        <translation>So viele, wie das Gateway empfiehlt</translation>
    </message>
    <message>
        <source>Number of shards, or which of how many</source>
        <translation>Anzahl der Shards oder welche von wie vielen</translation>
    </message>
    <message>
        <source>4, or 0-3,8 of 16</source>
        <translation>4 oder 0-3,8 of 16</translation>
    </message>
    <message>
        <source>How many, or which of how many this program runs: 4, or 0-3,8 of 16</source>
        <translation>Wie viele, oder welche von wie vielen dieses Programm betreibt: 4 oder 0-3,8 of 16</translation>
    </message>
    <message>
        <source>S&amp;hards:</source>
        <translation>S&amp;hards:</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>Profil duplizieren</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Import a bot’s token</source>
        <translation>Token eines Bots importieren</translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*);;All files (*)</source>
        <translation>Umgebungsdateien (.env *.env .env.*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>The token of %1 in %2 is used; it is not shown.</source>
        <translation>Der Token aus %1 in %2 wird verwendet; er wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The profile “%1” has changes that are not saved.</source>
        <translation>Das Profil „%1“ hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Es gibt ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>This profile holds what cannot be (%1). The usual is shown in its place: look it over and save it.</source>
        <translation>Dieses Profil enthält Unmögliches (%1). Stattdessen wird das Übliche gezeigt: bitte durchsehen und speichern.</translation>
    </message>
    <message>
        <source>The file holds several tokens. Which one is this bot’s?</source>
        <translation>Die Datei enthält mehrere Token. Welcher gehört zu diesem Bot?</translation>
    </message>
    <message>
        <source>D&amp;iscord, or a gateway of your own</source>
        <translation>D&amp;iscord oder ein eigenes Gateway</translation>
    </message>
    <message>
        <source>R&amp;ecommended shards:</source>
        <translation>Empfoh&amp;lene Shards:</translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>on the embedded simulator; no real bot is connected</source>
        <translation>am eingebauten Simulator; kein echter Bot ist verbunden</translation>
    </message>
    <message>
        <source>No session start is left, and one more would reset the token: find out what identifies so often, and wait.</source>
        <translation>Kein Sitzungsstart ist übrig, und ein weiterer würde den Token zurücksetzen: herausfinden, was sich so oft identifiziert, und warten.</translation>
    </message>
    <message>
        <source>Find out what identifies so often; then wait, or spend the last %1 with --use-reserve. At 0 the token is reset.</source>
        <translation>Herausfinden, was sich so oft identifiziert; dann warten oder die letzten %1 mit --use-reserve verbrauchen. Bei 0 wird der Token zurückgesetzt.</translation>
    </message>
    <message>
        <source>No session became ready within %1 s.</source>
        <translation>Innerhalb von %1 s wurde keine Sitzung bereit.</translation>
    </message>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>Shard %1 war zuletzt: %2: %3</translation>
    </message>
    <message>
        <source>No session became ready before --duration was over.</source>
        <translation>Keine Sitzung wurde vor Ablauf von --duration bereit.</translation>
    </message>
    <message>
        <source>%1 did not come before --duration was over.</source>
        <translation>%1 kam nicht vor Ablauf von --duration.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n events came before --duration was over.</source>
        <translation>
            <numerusform>Nur %1 von %n Ereignis kam, bevor --duration um war.</numerusform>
            <numerusform>Nur %1 von %n Ereignissen kamen, bevor --duration um war.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session cannot be recorded: %1</source>
        <translation>Die Sitzung kann nicht aufgezeichnet werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>Die Aufzeichnung geht weiter; %n Eintrag wurde nicht geschrieben.</numerusform>
            <numerusform>Die Aufzeichnung geht weiter; %n Einträge wurden nicht geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… and %n more shard(s) stopped</source>
        <translation>
            <numerusform>… und %n weiterer Shard angehalten</numerusform>
            <numerusform>… und %n weitere Shards angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1 was not answered: %2</source>
        <translation>%1 wurde nicht beantwortet: %2</translation>
    </message>
    <message>
        <source>No REST interface is asked, so that token, intents and session starts cannot be checked.</source>
        <translation>Es wird keine REST-Schnittstelle gefragt; Token, Intents und Sitzungsstarts können nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Name the REST interface if the gateway has one.</source>
        <translation>Die REST-Schnittstelle angeben, falls das Gateway eine hat.</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms.</source>
        <translation>Die REST-Schnittstelle unter %1 antwortet nach %2 ms.</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms, through the proxy %3.</source>
        <translation>Die REST-Schnittstelle unter %1 antwortet nach %2 ms über den Proxy %3.</translation>
    </message>
    <message>
        <source>Its certificate is in order.</source>
        <translation>Ihr Zertifikat ist in Ordnung.</translation>
    </message>
    <message>
        <source>The gateway says HELLO, after %1 ms, with %2 and %3.</source>
        <translation>Das Gateway sendet HELLO nach %1 ms, mit %2 und %3.</translation>
    </message>
    <message>
        <source>no compression</source>
        <translation>ohne Kompression</translation>
    </message>
    <message>
        <source>The token belongs to %1, which is no bot.</source>
        <translation>Der Token gehört %1; das ist kein Bot.</translation>
    </message>
    <message>
        <source>Programs may only use bots&apos; accounts: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Programme dürfen nur Bot-Konten verwenden: Developer Portal, eigene Anwendung, Seite „Bot“, „Reset Token“.</translation>
    </message>
    <message>
        <source>The token is right. It belongs to the bot %1 (%2).</source>
        <translation>Der Token ist richtig. Er gehört dem Bot %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>It is in about %n guild(s).</source>
        <translation>
            <numerusform>Er ist in etwa %n Guild.</numerusform>
            <numerusform>Er ist in etwa %n Guilds.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>The clock of this machine is right.</source>
        <translation>Die Uhr dieses Rechners geht richtig.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 slow.</source>
        <translation>Die Uhr dieses Rechners geht %1 nach.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 fast.</source>
        <translation>Die Uhr dieses Rechners geht %1 vor.</translation>
    </message>
    <message>
        <source>Set it, best by NTP: certificates may count as invalid, and all times in the log are wrong.</source>
        <translation>Stellen, am besten per NTP: Zertifikate könnten als ungültig gelten, und alle Zeiten im Log sind falsch.</translation>
    </message>
    <message>
        <source>Set it, best by NTP: all times in the log are wrong by that.</source>
        <translation>Stellen, am besten per NTP: Alle Zeiten im Log sind um so viel falsch.</translation>
    </message>
    <message>
        <source>Whether the privileged intents are enabled could not be checked.</source>
        <translation>Ob die privilegierten Intents aktiviert sind, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>If the gateway closes with 4014: Developer Portal, your application, page Bot.</source>
        <translation>Falls das Gateway mit 4014 schließt: Developer Portal, eigene Anwendung, Seite „Bot“.</translation>
    </message>
    <message>
        <source>%1 is not enabled for this application: the gateway would close with 4014.</source>
        <translation>%1 ist für diese Anwendung nicht aktiviert: Das Gateway würde mit 4014 schließen.</translation>
    </message>
    <message>
        <source>Switch on “%1” in the Developer Portal, your application, page Bot, or do not ask for this intent.</source>
        <translation>„%1“ im Developer Portal, eigene Anwendung, Seite „Bot“, einschalten oder diesen Intent nicht anfordern.</translation>
    </message>
    <message>
        <source>Enabled and asked for: %1.</source>
        <translation>Aktiviert und angefordert: %1.</translation>
    </message>
    <message>
        <source>None of the intents that are asked for needs a permission.</source>
        <translation>Keiner der angeforderten Intents braucht eine Freigabe.</translation>
    </message>
    <message>
        <source>Messages come without their text: MESSAGE_CONTENT is not asked for.</source>
        <translation>Nachrichten kommen ohne Text: MESSAGE_CONTENT ist nicht angefordert.</translation>
    </message>
    <message>
        <source>It is enabled for this application; ask for it if the bot reads messages.</source>
        <translation>Er ist für diese Anwendung aktiviert; anfordern, wenn der Bot Nachrichten liest.</translation>
    </message>
    <message>
        <source>If the bot reads messages, enable it in the Developer Portal, page Bot, and ask for it.</source>
        <translation>Wenn der Bot Nachrichten liest: im Developer Portal, Seite „Bot“, aktivieren und anfordern.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) will be run, as the gateway recommends.</source>
        <translation>
            <numerusform>%n Shard wird betrieben, wie das Gateway empfiehlt.</numerusform>
            <numerusform>%n Shards werden betrieben, wie das Gateway empfiehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program runs %1.</source>
        <translation>Dieses Programm betreibt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are chosen, as the gateway recommends.</source>
        <translation>
            <numerusform>%n Shard ist gewählt, wie das Gateway empfiehlt.</numerusform>
            <numerusform>%n Shards sind gewählt, wie das Gateway empfiehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards chosen: %1; the gateway recommends %2.</source>
        <translation>Gewählte Shards: %1; das Gateway empfiehlt %2.</translation>
    </message>
    <message>
        <source>Choose as many as are recommended: fewer have more guilds each, and no more than %1 guilds are allowed on one.</source>
        <translation>So viele wie empfohlen wählen: Bei weniger hat jeder mehr Guilds, und auf einem sind höchstens %1 Guilds erlaubt.</translation>
    </message>
    <message>
        <source>More than recommended only cost session starts.</source>
        <translation>Mehr als empfohlen kosten nur Sitzungsstarts.</translation>
    </message>
    <message>
        <source>About %1 guilds on %2 shards are more than %3 each: the gateway would close with 4011.</source>
        <translation>Etwa %1 Guilds auf %2 Shards sind mehr als %3 je Shard: Das Gateway würde mit 4011 schließen.</translation>
    </message>
    <message>
        <source>Run at least %1 shards.</source>
        <translation>Mindestens %1 Shards betreiben.</translation>
    </message>
    <message>
        <source>A bot this large must run a multiple of %1 shards, not %2: the gateway would close with 4010.</source>
        <translation>Ein so großer Bot muss ein Vielfaches von %1 Shards betreiben, nicht %2: Das Gateway würde mit 4010 schließen.</translation>
    </message>
    <message>
        <source>Run %1 shards.</source>
        <translation>%1 Shards betreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) need as many.</source>
        <translation>
            <numerusform>%n Shard braucht ebenso viele.</numerusform>
            <numerusform>%n Shards brauchen ebenso viele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until then, and find out what identifies so often: at 0 the token is reset.</source>
        <translation>Bis dahin warten und herausfinden, was sich so oft identifiziert: Bei 0 wird der Token zurückgesetzt.</translation>
    </message>
    <message>
        <source>Connecting uses %1 and leaves %2.</source>
        <translation>Das Verbinden verbraucht %1 und lässt %2 übrig.</translation>
    </message>
    <message>
        <source>As fast as they were used today, the session starts are gone at %1, before there are more at %2.</source>
        <translation>Beim heutigen Verbrauch sind die Sitzungsstarts um %1 aufgebraucht, bevor es um %2 neue gibt.</translation>
    </message>
    <message>
        <source>Find out what identifies so often: a bot that restarts in a loop should keep its sessions and resume.</source>
        <translation>Herausfinden, was sich so oft identifiziert: Ein Bot, der in einer Schleife neu startet, sollte seine Sitzungen aufbewahren und fortsetzen.</translation>
    </message>
    <message>
        <source>payload compression</source>
        <translation>Payload-Kompression</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left.</source>
        <translation>%1 von %2 Sitzungsstarts sind übrig.</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left until %3 (in %4).</source>
        <translation>%1 von %2 Sitzungsstarts sind bis %3 (in %4) übrig.</translation>
    </message>
    <message>
        <source>Connecting uses %1, the last ones among them, which are a reserve otherwise.</source>
        <translation>Das Verbinden verbraucht %1, darunter die letzten, die sonst Reserve sind.</translation>
    </message>
    <message>
        <source>Find out what identifies so often: at 0 the token is reset.</source>
        <translation>Herausfinden, was sich so oft identifiziert: Bei 0 wird der Token zurückgesetzt.</translation>
    </message>
    <message>
        <source>The last %1 are a reserve, so that only %2 of %3 shards would start.</source>
        <translation>Die letzten %1 sind eine Reserve, sodass nur %2 von %3 Shards starten würden.</translation>
    </message>
    <message>
        <source>Or let the reserve be used: --use-reserve, or the box in the Connect dialog.</source>
        <translation>Oder die Reserve freigeben: --use-reserve oder das Kästchen im Dialog „Verbinden“.</translation>
    </message>
    <message>
        <source>As fast as they were used today (%1 in %2), about %3 are still left at %4.</source>
        <translation>Beim heutigen Verbrauch (%1 in %2) sind um %4 noch etwa %3 übrig.</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s, and all shards are up after about %3 s.</source>
        <translation>max_concurrency ist %1: So viele Sitzungen dürfen in %2 s gestartet werden, und nach etwa %3 s laufen alle Shards.</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s.</source>
        <translation>max_concurrency ist %1: So viele Sitzungen dürfen in %2 s gestartet werden.</translation>
    </message>
    <message>
        <source>Where it expects TLS, the URL begins with https.</source>
        <translation>Wo TLS erwartet wird, beginnt die URL mit https.</translation>
    </message>
    <message>
        <source>%1 of the intents’ number means no intent: the gateway would close with 4013.</source>
        <translation>%1 in der Zahl der Intents steht für keinen Intent: Das Gateway würde mit 4013 schließen.</translation>
    </message>
    <message>
        <source>Another connect would use %1 and leave %2.</source>
        <translation>Ein weiteres Verbinden würde %1 verbrauchen und %2 übrig lassen.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>There is no token.</source>
        <translation>Es gibt keinen Token.</translation>
    </message>
    <message>
        <source>Copy it from the Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Aus dem Developer Portal kopieren: eigene Anwendung, Seite „Bot“, „Reset Token“.</translation>
    </message>
    <message>
        <source>Asking for the limits of the gateway…</source>
        <translation>Limits des Gateways werden abgefragt…</translation>
    </message>
    <message>
        <source>Asking who the bot is…</source>
        <translation>Abfragen, wer der Bot ist…</translation>
    </message>
    <message>
        <source>Asking what the application may…</source>
        <translation>Abfragen, was die Anwendung darf…</translation>
    </message>
    <message>
        <source>Waiting for the gateway’s HELLO…</source>
        <translation>Warten auf HELLO des Gateways…</translation>
    </message>
    <message>
        <source>%1 at %2 was not answered within %3 s.</source>
        <translation>%1 bei %2 wurde nicht innerhalb von %3 s beantwortet.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall, or try again later.</source>
        <translation>Netzwerk, Proxy und Firewall prüfen oder es später erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>Die Antwort von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What answers at this address is not Discord’s REST interface: check the API URL, and whether a proxy or a login page stands in between.</source>
        <translation>Was unter dieser Adresse antwortet, ist nicht Discords REST-Schnittstelle: die API-URL prüfen und ob ein Proxy oder eine Anmeldeseite dazwischensteht.</translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Checks token, intents, shards, session starts, clock, TLS and proxy, and says what to do about what is wrong. No session is opened, and none of the session starts is used.</source>
        <translation>Prüft Token, Intents, Shards, Sitzungsstarts, Uhr, TLS und Proxy und sagt, was gegen Fehler zu tun ist. Es wird keine Sitzung geöffnet und kein Sitzungsstart verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation>
            <numerusform>%n Sache muss zuerst behoben werden</numerusform>
            <numerusform>%n Dinge müssen zuerst behoben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n warning(s)</source>
        <translation>
            <numerusform>Es funktioniert, mit %n Warnung</numerusform>
            <numerusform>Es funktioniert, mit %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found out</source>
        <translation>Nichts herausgefunden</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 questions</source>
        <translation>Nach %1 von %2 Fragen abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n note(s)</source>
        <translation>
            <numerusform>Es funktioniert, mit %n Hinweis</numerusform>
            <numerusform>Es funktioniert, mit %n Hinweisen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>DoctorRun</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of your bot.</source>
        <translation>Die .env-Datei des Bots wählen.</translation>
    </message>
    <message>
        <source>“%1” is too large for an .env file.</source>
        <translation>„%1“ ist zu groß für eine .env-Datei.</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>In „%1“ steht kein Token.</translation>
    </message>
    <message>
        <source>It is looked for in DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN and other variables that end so.</source>
        <translation>Gesucht wird er in DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN und anderen Variablen mit solchem Ende.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>Anhänge: %1</translation>
    </message>
    <message>
        <source>embeds: %1</source>
        <translation>Embeds: %1</translation>
    </message>
    <message>
        <source>stickers: %1</source>
        <translation>Sticker: %1</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(kein Inhalt)</translation>
    </message>
    <message>
        <source>guild %1 is unavailable (outage)</source>
        <translation>Guild %1 ist nicht verfügbar (Ausfall)</translation>
    </message>
    <message>
        <source>left guild %1</source>
        <translation>Guild %1 verlassen</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <translation>%1, Mitglieder: %2</translation>
    </message>
    <message>
        <source>left voice</source>
        <translation>Sprachkanal verlassen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>deafened</source>
        <translation>taub</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streamt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>guilds: %1</source>
        <translation>Guilds: %1</translation>
    </message>
    <message>
        <source>chunk %1 of %2, members: %3</source>
        <translation>Chunk %1 von %2, Mitglieder: %3</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>message %1 in %2</source>
        <translation>Nachricht %1 in %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <translation>%1, Nachrichten: %2</translation>
    </message>
    <message>
        <source>%1 is typing in %2</source>
        <translation>%1 schreibt in %2</translation>
    </message>
    <message>
        <source>pins of %1</source>
        <translation>Angepinntes in %1</translation>
    </message>
    <message>
        <source>the session goes on</source>
        <translation>die Sitzung geht weiter</translation>
    </message>
    <message>
        <source>op %1, again in %2 s</source>
        <translation>op %1, wieder in %2 s</translation>
    </message>
    <message>
        <source>the gateway asks for a heartbeat</source>
        <translation>das Gateway verlangt einen Heartbeat</translation>
    </message>
    <message>
        <source>last sequence %1</source>
        <translation>letzte Sequenz %1</translation>
    </message>
    <message>
        <source>no sequence yet</source>
        <translation>noch keine Sequenz</translation>
    </message>
    <message>
        <source>heartbeat acknowledged</source>
        <translation>Heartbeat bestätigt</translation>
    </message>
    <message>
        <source>heartbeat every %1</source>
        <translation>Heartbeat alle %1</translation>
    </message>
    <message>
        <source>shard %1 of %2, intents %3</source>
        <translation>Shard %1 von %2, Intents %3</translation>
    </message>
    <message>
        <source>from sequence %1</source>
        <translation>ab Sequenz %1</translation>
    </message>
    <message>
        <source>the gateway asks to reconnect</source>
        <translation>das Gateway verlangt eine Neuverbindung</translation>
    </message>
    <message>
        <source>the session may be resumed</source>
        <translation>die Sitzung kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>of guild %1</source>
        <translation>der Guild %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Umlaufzeit %1</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Stop writing; a file that was there before stays as it is</source>
        <translation>Schreiben anhalten; eine vorhandene Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>How much of the export is written</source>
        <translation>Wie viel vom Export geschrieben ist</translation>
    </message>
    <message>
        <source>%1 is written. Rows: %2; size: %3.</source>
        <translation>%1 ist geschrieben. Zeilen: %2; Größe: %3.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>JSON lines, a capture whose first line is its header (*.ndjson)</source>
        <translation>JSON-Zeilen, eine Aufzeichnung mit Kopf in der ersten Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>ExportScopeDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Which rows shall be written, in the order of the log?</source>
        <translation>Welche Zeilen sollen geschrieben werden, in der Reihenfolge des Logs?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the condition must not hold</source>
        <translation>die Bedingung darf nicht gelten</translation>
    </message>
    <message>
        <source>the field or path is there</source>
        <translation>das Feld oder der Pfad ist vorhanden</translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation>beide müssen gelten</translation>
    </message>
    <message>
        <source>one of them must hold</source>
        <translation>eine davon muss gelten</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>five minutes before now</source>
        <translation>vor fünf Minuten</translation>
    </message>
    <message>
        <source>an hour before now</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>seen in this log</source>
        <translation>in diesem Log gesehen</translation>
    </message>
    <message>
        <source>Event type or opcode name</source>
        <translation>Ereignistyp oder Opcode-Name</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Number of the shard</source>
        <translation>Nummer des Shards</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Sequenznummer</translation>
    </message>
    <message>
        <source>Id of the guild</source>
        <translation>ID der Guild</translation>
    </message>
    <message>
        <source>Id of the channel or thread</source>
        <translation>ID des Kanals oder Threads</translation>
    </message>
    <message>
        <source>Id of who did it</source>
        <translation>ID dessen, der es getan hat</translation>
    </message>
    <message>
        <source>Received (in), sent (out) or a change of state</source>
        <translation>Empfangen (in), gesendet (out) oder ein Zustandswechsel</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>Bytes der Payload</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Übertragene Bytes</translation>
    </message>
    <message>
        <source>When it came or was sent</source>
        <translation>Wann es kam oder gesendet wurde</translation>
    </message>
    <message>
        <source>Came again while the session resumed</source>
        <translation>Kam beim Fortsetzen der Sitzung erneut</translation>
    </message>
    <message>
        <source>The new state, of a change of state</source>
        <translation>Der neue Zustand bei einem Zustandswechsel</translation>
    </message>
    <message>
        <source>Number of the row, from 0 at the beginning of the log</source>
        <translation>Nummer der Zeile, ab 0 vom Anfang des Logs</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>is there and not equal to</source>
        <translation>ist vorhanden und ungleich</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is one of {a, b, 1..5}</source>
        <translation>ist eines von {a, b, 1..5}</translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation>enthält den Text</translation>
    </message>
    <message>
        <source>begins with the text</source>
        <translation>beginnt mit dem Text</translation>
    </message>
    <message>
        <source>ends with the text</source>
        <translation>endet mit dem Text</translation>
    </message>
    <message>
        <source>matches the /regular expression/</source>
        <translation>passt auf den /regulären Ausdruck/</translation>
    </message>
    <message>
        <source>A word, or a text in quotes, is searched for in the whole payload, whatever the case of its letters. Everything else is a condition on a field, or on a value of the payload.</source>
        <translation>Ein Wort oder ein Text in Anführungszeichen wird in der ganzen Payload gesucht, ohne Groß- und Kleinschreibung zu beachten. Alles andere ist eine Bedingung für ein Feld oder einen Wert der Payload.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Paths of the payload</source>
        <translation>Pfade der Payload</translation>
    </message>
    <message>
        <source>Joining conditions</source>
        <translation>Bedingungen verknüpfen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>messages of people</source>
        <translation>Nachrichten von Menschen</translation>
    </message>
    <message>
        <source>large ones of these types</source>
        <translation>große dieser Typen</translation>
    </message>
    <message>
        <source>mentions this user, among others</source>
        <translation>erwähnt unter anderem diesen Benutzer</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>mit einem regulären Ausdruck</translation>
    </message>
    <message>
        <source>from half past two on, of four shards</source>
        <translation>ab halb drei, von vier Shards</translation>
    </message>
    <message>
        <source>shards that are not ready any more</source>
        <translation>Shards, die nicht mehr bereit sind</translation>
    </message>
    <message>
        <source>the field or path that follows is there</source>
        <translation>das folgende Feld oder der Pfad ist vorhanden</translation>
    </message>
    <message>
        <source>a key in a key; alone: it is true</source>
        <translation>ein Schlüssel in einem Schlüssel; allein: er ist wahr</translation>
    </message>
    <message>
        <source>a place in an array</source>
        <translation>eine Stelle in einem Array</translation>
    </message>
    <message>
        <source>any of them; with != none of them</source>
        <translation>irgendeines davon; mit != keines davon</translation>
    </message>
    <message>
        <source>a key that is no word</source>
        <translation>ein Schlüssel, der kein Wort ist</translation>
    </message>
    <message>
        <source>a key at the top, beside d, t and s</source>
        <translation>ein Schlüssel auf oberster Ebene, neben d, t und s</translation>
    </message>
    <message>
        <source>must not hold; binds strongest</source>
        <translation>darf nicht gelten; bindet am stärksten</translation>
    </message>
    <message>
        <source>both must hold; may be left out</source>
        <translation>beide müssen gelten; darf fehlen</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>was zusammengehört</translation>
    </message>
    <message>
        <source>What a row does not have fails every comparison, != too.</source>
        <translation>Was einer Zeile fehlt, erfüllt keinen Vergleich, auch != nicht.</translation>
    </message>
    <message>
        <source>Numbers may have units: 64KiB, 1.5MB, 250ms, 5min. Ids may stand in quotes or not.</source>
        <translation>Zahlen dürfen Einheiten haben: 64KiB, 1.5MB, 250ms, 5min. IDs dürfen in Anführungszeichen stehen oder nicht.</translation>
    </message>
    <message>
        <source>Times: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. They are as long as they are written: == 14:30 is the whole minute.</source>
        <translation>Zeiten: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. Sie sind so lang, wie sie geschrieben sind: == 14:30 ist die ganze Minute.</translation>
    </message>
    <message>
        <source>contains, startswith, endswith and == regard the case of letters; a text alone and /…/i do not.</source>
        <translation>contains, startswith, endswith und == beachten Groß- und Kleinschreibung; ein Text allein und /…/i nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The filter is too long: it may have %n character(s).</source>
        <translation>
            <numerusform>Der Filter ist zu lang: Er darf %n Zeichen haben.</numerusform>
            <numerusform>Der Filter ist zu lang: Er darf %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No parenthesis is open here.</source>
        <translation>Hier ist keine Klammer offen.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>„%1“ bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A condition is missing in the parentheses.</source>
        <translation>In der Klammer fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed with a ).</source>
        <translation>Die Klammer ist nicht mit ) geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many conditions: it may have %n.</source>
        <translation>
            <numerusform>Der Filter hat zu viele Bedingungen: Er darf %n haben.</numerusform>
            <numerusform>Der Filter hat zu viele Bedingungen: Er darf %n haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text to search for is empty.</source>
        <translation>Der gesuchte Text ist leer.</translation>
    </message>
    <message>
        <source>A field or path stands before “%1”, without quotes.</source>
        <translation>Vor „%1“ steht ein Feld oder Pfad, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A regular expression follows a path and “matches”, as in d.content matches /re/i.</source>
        <translation>Ein regulärer Ausdruck folgt auf einen Pfad und „matches“, etwa d.content matches /re/i.</translation>
    </message>
    <message>
        <source>A condition is missing.</source>
        <translation>Eine Bedingung fehlt.</translation>
    </message>
    <message>
        <source>A condition is missing before “%1”.</source>
        <translation>Vor „%1“ fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>A field or path is missing after “exists”.</source>
        <translation>Nach „exists“ fehlt ein Feld oder Pfad.</translation>
    </message>
    <message>
        <source>“exists” stands before what it asks for.</source>
        <translation>„exists“ steht vor dem, wonach es fragt.</translation>
    </message>
    <message>
        <source>“%1” is a field: compare it, or write “exists %1”. In quotes it is a text to search for.</source>
        <translation>„%1“ ist ein Feld: vergleichen oder „exists %1“ schreiben. In Anführungszeichen ist es ein gesuchter Text.</translation>
    </message>
    <message>
        <source>“%1” cannot be used with “%2”. It has %3.</source>
        <translation>„%1“ kann nicht mit „%2“ verwendet werden. Es hat %3.</translation>
    </message>
    <message>
        <source>Values in braces follow “in”, as in {a, b, 1..5}.</source>
        <translation>Auf „in“ folgen Werte in geschweiften Klammern, etwa {a, b, 1..5}.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>Nach dem Komma fehlt ein Wert.</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many values: it may have %n.</source>
        <translation>
            <numerusform>Der Filter hat zu viele Werte: Er darf %n haben.</numerusform>
            <numerusform>Der Filter hat zu viele Werte: Er darf %n haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brace is not closed with a }.</source>
        <translation>Die geschweifte Klammer ist nicht mit } geschlossen.</translation>
    </message>
    <message>
        <source>A comma or } is missing before “%1”.</source>
        <translation>Vor „%1“ fehlt ein Komma oder }.</translation>
    </message>
    <message>
        <source>In brackets stands a place such as [0], [*] for any, or a key in quotes.</source>
        <translation>In eckigen Klammern steht eine Stelle wie [0], [*] für irgendeine oder ein Schlüssel in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The bracket is not closed with a ].</source>
        <translation>Die eckige Klammer ist nicht mit ] geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The path is too long: it may have %n step(s).</source>
        <translation>
            <numerusform>Der Pfad ist zu lang: Er darf %n Schritt haben.</numerusform>
            <numerusform>Der Pfad ist zu lang: Er darf %n Schritte haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is missing. Keys that are no words are written as [&quot;odd key&quot;].</source>
        <translation>Ein Schlüssel fehlt. Schlüssel, die keine Wörter sind, schreibt man als [&quot;odd key&quot;].</translation>
    </message>
    <message>
        <source>There is no field “%1”. Paths of the payload begin with d.</source>
        <translation>Das Feld „%1“ gibt es nicht. Pfade der Payload beginnen mit d.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>Das Feld „%1“ gibt es nicht. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2; paths of the payload begin with d.</source>
        <translation>Das Feld „%1“ gibt es nicht. Felder sind %2; Pfade der Payload beginnen mit d.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A backslash stands before &quot;, \, /, n, t, r, b, f or u and four digits; two of them are a backslash.</source>
        <translation>Ein Backslash steht vor &quot;, \, /, n, t, r, b, f oder u und vier Ziffern; zwei davon sind ein Backslash.</translation>
    </message>
    <message>
        <source>The regular expression is not closed with a /.</source>
        <translation>Der reguläre Ausdruck ist nicht mit / geschlossen.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Put a text with such signs in quotes.</source>
        <translation>„%1“ bedeutet hier nichts. Text mit solchen Zeichen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1” is no operator. Did you mean “%2”?</source>
        <translation>„%1“ ist kein Operator. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>The end of the range is missing, as in 1..5.</source>
        <translation>Das Ende des Bereichs fehlt, wie in 1..5.</translation>
    </message>
    <message>
        <source>A range goes from a number to a number, or from a time to a time.</source>
        <translation>Ein Bereich geht von Zahl zu Zahl oder von Zeit zu Zeit.</translation>
    </message>
    <message>
        <source>The range is empty: it ends before it begins.</source>
        <translation>Der Bereich ist leer: Er endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>A regular expression follows “matches”.</source>
        <translation>Auf „matches“ folgt ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>There is no unit “%1” here. Units are %2.</source>
        <translation>Die Einheit „%1“ gibt es hier nicht. Einheiten sind %2.</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 512 or 64KiB.</source>
        <translation>„%1“ wird mit einer Zahl verglichen, etwa 512 oder 64KiB.</translation>
    </message>
    <message>
        <source>“%1” is compared with a number.</source>
        <translation>„%1“ wird mit einer Zahl verglichen.</translation>
    </message>
    <message>
        <source>“%1” is a number without a unit.</source>
        <translation>„%1“ ist eine Zahl ohne Einheit.</translation>
    </message>
    <message>
        <source>“%1” is compared with an id, a number such as 81384788765712384.</source>
        <translation>„%1“ wird mit einer ID verglichen, einer Zahl wie 81384788765712384.</translation>
    </message>
    <message>
        <source>A time counted from now is in the past: it begins with a -.</source>
        <translation>Eine Zeit relativ zu jetzt liegt in der Vergangenheit: Sie beginnt mit -.</translation>
    </message>
    <message>
        <source>A time is written as 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 or -5min.</source>
        <translation>Eine Zeit schreibt man als 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 oder -5min.</translation>
    </message>
    <message>
        <source>An event type is missing.</source>
        <translation>Ein Ereignistyp fehlt.</translation>
    </message>
    <message>
        <source>There is no event type “%1”. In quotes it is taken as it is.</source>
        <translation>Den Ereignistyp „%1“ gibt es nicht. In Anführungszeichen wird er genommen, wie er ist.</translation>
    </message>
    <message>
        <source>There is no event type “%1”. Did you mean %2?</source>
        <translation>Den Ereignistyp „%1“ gibt es nicht. War %2 gemeint?</translation>
    </message>
    <message>
        <source>No event type is like “%1”.</source>
        <translation>Kein Ereignistyp ähnelt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is one of %2.</source>
        <translation>„%1“ ist eines von %2.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression. Flags are i (whatever the case), m (^ and $ at each line) and s (a dot is a line end too).</source>
        <translation>„%1“ ist kein Flag eines regulären Ausdrucks. Flags sind i (Groß-/Kleinschreibung egal), m (^ und $ an jeder Zeile) und s (ein Punkt ist auch ein Zeilenende).</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>Der reguläre Ausdruck ist falsch: %1.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Give this search up and go back to the filter before</source>
        <translation>Diese Suche aufgeben und zum vorigen Filter zurück</translation>
    </message>
    <message>
        <source>showing: all rows</source>
        <translation>zeigt: alle Zeilen</translation>
    </message>
    <message>
        <source>showing: %1</source>
        <translation>zeigt: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Saved as “%1”: rename or remove it</source>
        <translation>Gespeichert als „%1“: umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>Filter des Ereignis-Logs</translation>
    </message>
    <message>
        <source>Filter, such as  type == MESSAGE_CREATE and not d.author.bot</source>
        <translation>Filter, etwa  type == MESSAGE_CREATE and not d.author.bot</translation>
    </message>
    <message>
        <source>What can stand here (Ctrl+Space)</source>
        <translation>Was hier stehen kann (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Filters used last</source>
        <translation>Zuletzt benutzte Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Wie man einen Filter schreibt</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Noch kein Filter benutzt</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>Alle &amp;vergessen</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch kein Filter gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save the current filter…</source>
        <translation>Aktuellen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Organise…</source>
        <translation>V&amp;erwalten…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows</source>
        <translation>
            <numerusform>Alle %Ln Zeilen</numerusform>
            <numerusform>Alle %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows (%2 %)</source>
        <comment>matching rows, rows, per cent</comment>
        <translation>
            <numerusform>%1 von %Ln Zeile (%2 %)</numerusform>
            <numerusform>%1 von %Ln Zeilen (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows match so far</source>
        <translation>
            <numerusform>Suche läuft… bisher passt %Ln Zeile</numerusform>
            <numerusform>Suche läuft… bisher passen %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterFile</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Es ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation>„%1“ fehlt darin.</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>Von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>How to write a filter</source>
        <translation>Wie man einen Filter schreibt</translation>
    </message>
</context>
<context>
    <name>FilterListDialog</name>
    <message>
        <source>Add one</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Den gewählten entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>It has no filter yet</source>
        <translation>Noch ohne Filter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>%1 kann nicht geschrieben werden. %2</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>What the filter does, or what is wrong with it</source>
        <translation>Was der Filter tut oder was an ihm falsch ist</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find: a word, or a condition as in the filter</source>
        <translation>Suchen: ein Wort oder eine Bedingung wie im Filter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Vorigen Treffer suchen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Nächsten Treffer suchen (F3)</translation>
    </message>
    <message>
        <source>Past the end: found from the other one</source>
        <translation>Über das Ende hinaus: vom anderen Ende her gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Suche läuft… %1 %</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>Gateway::BotGateway</name>
    <message>
        <source>The answer of /gateway/bot cannot be read (%1).</source>
        <translation>Die Antwort von /gateway/bot ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>Die API-URL prüfen.</translation>
    </message>
    <message>
        <source>The answer of /gateway/bot recommends %1 shards.</source>
        <translation>Die Antwort von /gateway/bot empfiehlt %1 Shards.</translation>
    </message>
</context>
<context>
    <name>Gateway::CaptureWriter</name>
    <message>
        <source>The recording goes on when the file can be written again.</source>
        <translation>Die Aufzeichnung geht weiter, sobald die Datei wieder beschrieben werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not written.</source>
        <translation>
            <numerusform>%n Eintrag wurde nicht geschrieben.</numerusform>
            <numerusform>%n Einträge wurden nicht geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::CloseCode</name>
    <message>
        <source>Discord could not say what went wrong; reconnecting is right.</source>
        <translation>Discord konnte nicht sagen, was schiefging; neu verbinden ist richtig.</translation>
    </message>
    <message>
        <source>A payload carried an opcode or body the gateway does not know; look at the last command sent.</source>
        <translation>Eine Payload hatte einen Opcode oder Inhalt, den das Gateway nicht kennt; den zuletzt gesendeten Befehl ansehen.</translation>
    </message>
    <message>
        <source>A payload was no valid JSON/ETF or exceeded 4096 bytes; look at the last command sent.</source>
        <translation>Eine Payload war kein gültiges JSON/ETF oder größer als 4096 Bytes; den zuletzt gesendeten Befehl ansehen.</translation>
    </message>
    <message>
        <source>Something was sent before identifying, or the session was invalidated; start a new session.</source>
        <translation>Vor dem Identifizieren wurde etwas gesendet, oder die Sitzung wurde ungültig; eine neue Sitzung beginnen.</translation>
    </message>
    <message>
        <source>The token is wrong or was reset; copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>Der Token ist falsch oder wurde zurückgesetzt; einen neuen aus dem Developer Portal, Seite „Bot“, kopieren.</translation>
    </message>
    <message>
        <source>Identify was sent twice on one connection; a bug in the client.</source>
        <translation>IDENTIFY wurde auf einer Verbindung zweimal gesendet; ein Fehler im Client.</translation>
    </message>
    <message>
        <source>The sequence given on resume was not one this session had; start a new session.</source>
        <translation>Die beim Fortsetzen genannte Sequenz gab es in dieser Sitzung nicht; eine neue Sitzung beginnen.</translation>
    </message>
    <message>
        <source>More than 120 payloads in 60 s were sent on one connection; slow the commands down.</source>
        <translation>Über eine Verbindung wurden mehr als 120 Payloads in 60 s gesendet; Befehle langsamer senden.</translation>
    </message>
    <message>
        <source>The session expired before it was resumed; start a new one.</source>
        <translation>Die Sitzung lief ab, bevor sie fortgesetzt wurde; eine neue beginnen.</translation>
    </message>
    <message>
        <source>The shard pair [id, count] is impossible, or count is no multiple of what Discord assigned a large bot.</source>
        <translation>Das Shard-Paar [id, count] ist unmöglich, oder count ist kein Vielfaches dessen, was Discord einem großen Bot zugewiesen hat.</translation>
    </message>
    <message>
        <source>The shard would hold over 2500 guilds; use the shard count that GET /gateway/bot recommends.</source>
        <translation>Der Shard hätte mehr als 2500 Guilds; die von GET /gateway/bot empfohlene Shard-Anzahl verwenden.</translation>
    </message>
    <message>
        <source>The v query parameter names a version that does not exist any more.</source>
        <translation>Der Query-Parameter v nennt eine Version, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The intents number has a bit that means nothing; compute it anew.</source>
        <translation>Die Intents-Zahl hat ein Bit ohne Bedeutung; neu berechnen.</translation>
    </message>
    <message>
        <source>A privileged intent is asked for that is not enabled (or not approved) for this application: enable it on the Developer Portal&apos;s Bot page, or drop it.</source>
        <translation>Ein privilegierter Intent ist angefordert, der für diese Anwendung nicht aktiviert (oder nicht genehmigt) ist: im Developer Portal auf der Seite „Bot“ aktivieren oder weglassen.</translation>
    </message>
</context>
<context>
    <name>Gateway::Cluster</name>
    <message numerus="yes">
        <source>The new shards were not ready within %n s.</source>
        <translation>
            <numerusform>Die neuen Shards waren nach %n s nicht bereit.</numerusform>
            <numerusform>Die neuen Shards waren nach %n s nicht bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old ones go on. See in the log what held up the new ones.</source>
        <translation>Die alten laufen weiter. Im Log steht, was die neuen aufgehalten hat.</translation>
    </message>
    <message>
        <source>There is no shard %1.</source>
        <translation>Es gibt keinen Shard %1.</translation>
    </message>
    <message>
        <source>The cluster cannot reshard now.</source>
        <translation>Der Cluster kann jetzt kein Resharding durchführen.</translation>
    </message>
    <message>
        <source>Wait until it runs and no other reshard is under way.</source>
        <translation>Warten, bis er läuft und kein anderes Resharding im Gange ist.</translation>
    </message>
    <message>
        <source>The cluster runs %1 of %2 shards, and the others are not its own.</source>
        <translation>Der Cluster betreibt %1 von %2 Shards, die anderen gehören nicht ihm.</translation>
    </message>
    <message>
        <source>Reshard where all of them run, or start each part anew with its range of the new count.</source>
        <translation>Das Resharding dort durchführen, wo alle laufen, oder jeden Teil mit seinem Bereich der neuen Anzahl neu starten.</translation>
    </message>
</context>
<context>
    <name>Gateway::Commands</name>
    <message>
        <source>The command has %1 bytes: %2 more than the gateway takes (%3).</source>
        <translation>Der Befehl hat %1 Bytes: %2 mehr, als das Gateway annimmt (%3).</translation>
    </message>
    <message>
        <source>Shorten it, or split it into several.</source>
        <translation>Kürzen oder in mehrere aufteilen.</translation>
    </message>
    <message>
        <source>The command names no guild.</source>
        <translation>Der Befehl nennt keine Guild.</translation>
    </message>
    <message>
        <source>There is no activity of type %1.</source>
        <translation>Den Aktivitätstyp %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>An activity has no name.</source>
        <translation>Eine Aktivität hat keinen Namen.</translation>
    </message>
    <message>
        <source>Any name will do for a custom one; its state is shown.</source>
        <translation>Bei einer benutzerdefinierten genügt irgendein Name; gezeigt wird ihr state.</translation>
    </message>
    <message>
        <source>A custom activity has no state.</source>
        <translation>Eine benutzerdefinierte Aktivität hat keinen state.</translation>
    </message>
    <message>
        <source>Its state is the text that is shown.</source>
        <translation>Ihr state ist der Text, der gezeigt wird.</translation>
    </message>
    <message>
        <source>The activity “%1” has a URL, but is no stream.</source>
        <translation>Die Aktivität „%1“ hat eine URL, ist aber kein Stream.</translation>
    </message>
    <message>
        <source>“%1” is no URL of a stream.</source>
        <translation>„%1“ ist keine URL eines Streams.</translation>
    </message>
    <message>
        <source>It begins with https:// and a host.</source>
        <translation>Sie beginnt mit https:// und einem Host.</translation>
    </message>
    <message>
        <source>A presence is idle since before 1970.</source>
        <translation>Eine Präsenz ist seit vor 1970 inaktiv.</translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation>Den Status %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>„%1“ ist kein Status.</translation>
    </message>
    <message>
        <source>Choose online, dnd, idle, invisible or offline.</source>
        <translation>online, dnd, idle, invisible oder offline wählen.</translation>
    </message>
    <message>
        <source>The session itself sends op %1 (%2).</source>
        <translation>Op %1 (%2) sendet die Sitzung selbst.</translation>
    </message>
    <message>
        <source>Reconnect the shard if it shall identify or resume.</source>
        <translation>Den Shard neu verbinden, damit er sich identifiziert oder fortsetzt.</translation>
    </message>
    <message>
        <source>The gateway knows no op %1.</source>
        <translation>Das Gateway kennt keinen op %1.</translation>
    </message>
    <message>
        <source>It would close the connection with 4001.</source>
        <translation>Es würde die Verbindung mit 4001 schließen.</translation>
    </message>
    <message>
        <source>Only the gateway sends op %1 (%2).</source>
        <translation>Op %1 (%2) sendet nur das Gateway.</translation>
    </message>
    <message>
        <source>The command is no JSON: %1 (byte %2).</source>
        <translation>Der Befehl ist kein JSON: %1 (Byte %2).</translation>
    </message>
    <message>
        <source>The command has no opcode.</source>
        <translation>Der Befehl hat keinen Opcode.</translation>
    </message>
    <message>
        <source>It looks like {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</source>
        <translation>Er sieht so aus: {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</translation>
    </message>
    <message>
        <source>The channel to join has the id 0.</source>
        <translation>Der zu betretende Kanal hat die ID 0.</translation>
    </message>
    <message>
        <source>Name no channel at all to leave.</source>
        <translation>Zum Verlassen keinen Kanal nennen.</translation>
    </message>
    <message>
        <source>The request names %1 users; the gateway takes %2 at most.</source>
        <translation>Die Anfrage nennt %1 Benutzer; das Gateway nimmt höchstens %2 an.</translation>
    </message>
    <message>
        <source>Split it into several requests.</source>
        <translation>In mehrere Anfragen aufteilen.</translation>
    </message>
    <message>
        <source>One of the users has the id 0.</source>
        <translation>Einer der Benutzer hat die ID 0.</translation>
    </message>
    <message>
        <source>A limit goes with a query, not with the ids of users.</source>
        <translation>Ein Limit gehört zu einer Query, nicht zu Benutzer-IDs.</translation>
    </message>
    <message>
        <source>The request has a query and the ids of users; one excludes the other.</source>
        <translation>Die Anfrage hat eine Query und Benutzer-IDs; beides schließt sich aus.</translation>
    </message>
    <message>
        <source>The request has neither a query nor the ids of users.</source>
        <translation>Die Anfrage hat weder eine Query noch Benutzer-IDs.</translation>
    </message>
    <message>
        <source>An empty query with limit 0 asks for all members.</source>
        <translation>Eine leere Query mit Limit 0 fragt nach allen Mitgliedern.</translation>
    </message>
    <message>
        <source>The limit of %1 members is not between 0 and %2.</source>
        <translation>Das Limit von %1 Mitgliedern liegt nicht zwischen 0 und %2.</translation>
    </message>
    <message>
        <source>The nonce has %1 bytes; the gateway ignores over %2.</source>
        <translation>Die Nonce hat %1 Bytes; mehr als %2 ignoriert das Gateway.</translation>
    </message>
    <message>
        <source>One of the guilds has the id 0.</source>
        <translation>Eine der Guilds hat die ID 0.</translation>
    </message>
    <message>
        <source>The request names no field.</source>
        <translation>Die Anfrage nennt kein Feld.</translation>
    </message>
    <message>
        <source>Ask for status, voice_start_time or both.</source>
        <translation>status, voice_start_time oder beides abfragen.</translation>
    </message>
    <message>
        <source>The command contains the bot&apos;s token: it is not sent.</source>
        <translation>Der Befehl enthält das Token des Bots: Er wird nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Gateway::Compression</name>
    <message>
        <source>“%1” is no compression.</source>
        <translation>„%1“ ist keine Kompression.</translation>
    </message>
    <message>
        <source>Choose none, zlib-stream or zstd-stream.</source>
        <translation>none, zlib-stream oder zstd-stream wählen.</translation>
    </message>
</context>
<context>
    <name>Gateway::Connection</name>
    <message>
        <source>This build cannot inflate %1.</source>
        <translation>Dieser Build kann %1 nicht entpacken.</translation>
    </message>
    <message>
        <source>Choose another compression, or build with its library.</source>
        <translation>Eine andere Kompression wählen oder mit deren Bibliothek bauen.</translation>
    </message>
    <message>
        <source>The server does not open a WebSocket (%1).</source>
        <translation>Der Server öffnet keinen WebSocket (%1).</translation>
    </message>
    <message>
        <source>Check that the URL leads to a gateway.</source>
        <translation>Prüfen, ob die URL zu einem Gateway führt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s host was not found (%1).</source>
        <translation>Der Host des Gateways wurde nicht gefunden (%1).</translation>
    </message>
    <message>
        <source>Check the URL, the name server and the network.</source>
        <translation>URL, Nameserver und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The gateway refused the connection (%1).</source>
        <translation>Das Gateway hat die Verbindung abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall stands between.</source>
        <translation>Dort lauscht nichts, oder eine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time (%1).</source>
        <translation>Das Gateway hat nicht rechtzeitig geantwortet (%1).</translation>
    </message>
    <message>
        <source>Check the network and the firewall.</source>
        <translation>Netzwerk und Firewall prüfen.</translation>
    </message>
    <message>
        <source>The WebSocket could not be opened (%1).</source>
        <translation>Der WebSocket ließ sich nicht öffnen (%1).</translation>
    </message>
    <message>
        <source>The connection was lost (%1).</source>
        <translation>Die Verbindung ging verloren (%1).</translation>
    </message>
    <message>
        <source>its answer has no end</source>
        <translation>seine Antwort hat kein Ende</translation>
    </message>
    <message>
        <source>The gateway asks for answers and does not read them.</source>
        <translation>Das Gateway verlangt Antworten und liest sie nicht.</translation>
    </message>
    <message>
        <source>No socket can be opened (%1).</source>
        <translation>Es kann kein Socket geöffnet werden (%1).</translation>
    </message>
    <message>
        <source>This program has too many files open: raise the limit (ulimit -n), or run fewer shards in it.</source>
        <translation>Dieses Programm hat zu viele Dateien offen: die Grenze anheben (ulimit -n) oder weniger Shards darin laufen lassen.</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Das ist kein gewöhnlicher Verkehr; prüfen, wohin die Gateway-URL führt.</translation>
    </message>
    <message>
        <source>The gateway stopped in the middle of a message.</source>
        <translation>Das Gateway hat mitten in einer Nachricht aufgehört.</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol (%1).</source>
        <translation>Das Gateway hat das WebSocket-Protokoll verletzt (%1).</translation>
    </message>
    <message>
        <source>Something on the way may change what is sent: a proxy, or a firewall.</source>
        <translation>Etwas unterwegs verändert vielleicht, was gesendet wird: ein Proxy oder eine Firewall.</translation>
    </message>
    <message>
        <source>A compressed payload has more than %1 and no end.</source>
        <translation>Eine komprimierte Nutzlast hat mehr als %1 und kein Ende.</translation>
    </message>
    <message>
        <source>a length that is written wrong</source>
        <translation>eine falsch geschriebene Länge</translation>
    </message>
    <message>
        <source>a reserved bit is set</source>
        <translation>ein reserviertes Bit ist gesetzt</translation>
    </message>
    <message>
        <source>a masked frame</source>
        <translation>ein maskierter Frame</translation>
    </message>
    <message>
        <source>a message begins inside another one</source>
        <translation>eine Nachricht beginnt innerhalb einer anderen</translation>
    </message>
    <message>
        <source>a continuation of nothing</source>
        <translation>eine Fortsetzung von nichts</translation>
    </message>
    <message>
        <source>a control frame in fragments, or of more than 125 bytes</source>
        <translation>ein Steuer-Frame in Fragmenten oder mit mehr als 125 Bytes</translation>
    </message>
    <message>
        <source>reserved opcode %1</source>
        <translation>reservierter Opcode %1</translation>
    </message>
    <message>
        <source>empty fragments without an end</source>
        <translation>leere Fragmente ohne Ende</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>a close frame of one byte</source>
        <translation>ein Close-Frame von einem Byte</translation>
    </message>
    <message>
        <source>close code %1</source>
        <translation>Close-Code %1</translation>
    </message>
    <message>
        <source>its answer is not HTTP</source>
        <translation>seine Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>it answers &quot;%1&quot;</source>
        <translation>er antwortet „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in its answer</source>
        <translation>„%1“ fehlt in seiner Antwort</translation>
    </message>
    <message>
        <source>its answer belongs to another request</source>
        <translation>seine Antwort gehört zu einer anderen Anfrage</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in its answer, and was not asked for</source>
        <translation>„%1“ steht in seiner Antwort und wurde nicht verlangt</translation>
    </message>
    <message>
        <source>The gateway sent a message of more than %1.</source>
        <translation>Das Gateway hat eine Nachricht von mehr als %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>Gateway::Encoding</name>
    <message>
        <source>“%1” is no encoding.</source>
        <translation>„%1“ ist keine Kodierung.</translation>
    </message>
    <message>
        <source>Choose json or etf.</source>
        <translation>json oder etf wählen.</translation>
    </message>
</context>
<context>
    <name>Gateway::Envelope</name>
    <message numerus="yes">
        <source>A payload of %n byte(s) cannot be read: %1.</source>
        <translation>
            <numerusform>Eine Payload von %n Byte ist nicht lesbar: %1.</numerusform>
            <numerusform>Eine Payload von %n Bytes ist nicht lesbar: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Etf</name>
    <message>
        <source>its zlib stream is corrupt or cut off</source>
        <translation>ihr zlib-Strom ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it does not begin with %1</source>
        <translation>sie beginnt nicht mit %1</translation>
    </message>
    <message>
        <source>bytes follow its end</source>
        <translation>nach ihrem Ende folgen Bytes</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>tag %1 has no place here</source>
        <translation>Tag %1 hat hier nichts zu suchen</translation>
    </message>
    <message>
        <source>a list has no proper end</source>
        <translation>eine Liste hat kein richtiges Ende</translation>
    </message>
    <message>
        <source>it nests too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>an integer has more than 64 bits</source>
        <translation>eine Ganzzahl hat mehr als 64 Bit</translation>
    </message>
    <message>
        <source>an atom is no valid UTF-8</source>
        <translation>ein Atom ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>a text is no valid UTF-8</source>
        <translation>ein Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>a floating-point number is none</source>
        <translation>eine Gleitkommazahl ist keine</translation>
    </message>
    <message>
        <source>a text is no valid Unicode</source>
        <translation>ein Text ist kein gültiges Unicode</translation>
    </message>
    <message>
        <source>JSON text cannot be written as ETF: %1.</source>
        <translation>JSON-Text kann nicht als ETF geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>A payload in ETF cannot be read at byte %1: %2.</source>
        <translation>Eine ETF-Payload ist bei Byte %1 nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>A payload in ETF gives more than %1 bytes.</source>
        <translation>Eine ETF-Payload ergibt mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Das ist kein gewöhnlicher Verkehr; prüfen, wohin die Gateway-URL führt.</translation>
    </message>
</context>
<context>
    <name>Gateway::GatewayUrlPolicy</name>
    <message>
        <source>The token is not sent there.</source>
        <translation>Das Token wird nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The server named a URL that cannot be read.</source>
        <translation>Der Server hat eine URL genannt, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The server named a URL of more than %1 characters.</source>
        <translation>Der Server hat eine URL von mehr als %1 Zeichen genannt.</translation>
    </message>
    <message>
        <source>The server named a URL that begins with “%1:”, not with wss:.</source>
        <translation>Der Server hat eine URL genannt, die mit „%1:“ beginnt, nicht mit wss:.</translation>
    </message>
    <message>
        <source>The server named a URL without TLS (ws:).</source>
        <translation>Der Server hat eine URL ohne TLS (ws:) genannt.</translation>
    </message>
    <message>
        <source>The server named a URL with a user&apos;s name in it.</source>
        <translation>Der Server hat eine URL mit einem Benutzernamen darin genannt.</translation>
    </message>
    <message>
        <source>The server named the host %1, which does not belong to %2.</source>
        <translation>Der Server hat den Host %1 genannt, der nicht zu %2 gehört.</translation>
    </message>
    <message>
        <source>The token is not sent there. If the host is right, allow it in the configuration.</source>
        <translation>Das Token wird nicht dorthin gesendet. Wenn der Host richtig ist, in der Konfiguration erlauben.</translation>
    </message>
</context>
<context>
    <name>Gateway::IdentifyBudget</name>
    <message>
        <source>0 of %1 session starts are left; more at %2.</source>
        <translation>0 von %1 Sitzungsstarts sind übrig; neue um %2.</translation>
    </message>
    <message>
        <source>One more would reset the token. Find out what identifies so often, and wait.</source>
        <translation>Einer mehr würde den Token zurücksetzen. Herausfinden, was sich so oft identifiziert, und warten.</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left, and %3 of them are a reserve; more at %4.</source>
        <translation>%1 von %2 Sitzungsstarts sind übrig, davon %3 als Reserve; neue um %4.</translation>
    </message>
    <message>
        <source>At 0 the token is reset. Find out what identifies so often; then wait, or say that the reserve may be used.</source>
        <translation>Bei 0 wird der Token zurückgesetzt. Herausfinden, was sich so oft identifiziert; dann warten oder die Reserve freigeben.</translation>
    </message>
</context>
<context>
    <name>Gateway::Inflater</name>
    <message>
        <source>A compressed payload is cut off or has bytes after its end.</source>
        <translation>Eine komprimierte Payload ist abgeschnitten oder hat Bytes nach ihrem Ende.</translation>
    </message>
    <message>
        <source>The zlib stream ended, but the connection goes on.</source>
        <translation>Der zlib-Strom ist zu Ende, aber die Verbindung geht weiter.</translation>
    </message>
    <message>
        <source>The zlib stream is corrupt (%1).</source>
        <translation>Der zlib-Strom ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Das ist kein gewöhnlicher Verkehr; prüfen, wohin die Gateway-URL führt.</translation>
    </message>
    <message>
        <source>The zstd stream is corrupt (%1).</source>
        <translation>Der zstd-Strom ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>A payload inflates to more than %1.</source>
        <translation>Eine Payload ist entpackt größer als %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Intent</name>
    <message>
        <source>Guilds, roles, channels, threads and stages as they appear, change and vanish. Almost every bot needs it.</source>
        <translation>Guilds, Rollen, Kanäle, Threads und Stages: wie sie entstehen, sich ändern und verschwinden. Fast jeder Bot braucht ihn.</translation>
    </message>
    <message>
        <source>Members joining, leaving and changing, and the full member list. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Mitglieder, die beitreten, gehen und sich ändern, und die volle Mitgliederliste. Im Developer Portal auf der Seite „Bot“ aktivieren.</translation>
    </message>
    <message>
        <source>Bans and unbans, and new audit log entries.</source>
        <translation>Banns und Entbannungen und neue Einträge im Audit-Log.</translation>
    </message>
    <message>
        <source>Emojis, stickers and soundboard sounds of a guild.</source>
        <translation>Emojis, Sticker und Soundboard-Sounds einer Guild.</translation>
    </message>
    <message>
        <source>Integrations and bots linked to a guild.</source>
        <translation>Integrationen und Bots, die mit einer Guild verknüpft sind.</translation>
    </message>
    <message>
        <source>A webhook of a channel was created, changed or removed.</source>
        <translation>Ein Webhook eines Kanals wurde erstellt, geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Invites created and deleted.</source>
        <translation>Erstellte und gelöschte Einladungen.</translation>
    </message>
    <message>
        <source>Who joins, leaves, mutes or moves between voice channels.</source>
        <translation>Wer Sprachkanäle betritt, verlässt, wechselt oder sich stumm schaltet.</translation>
    </message>
    <message>
        <source>Online status and activities of members; by far the most traffic. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Online-Status und Aktivitäten der Mitglieder; bei weitem der meiste Verkehr. Im Developer Portal auf der Seite „Bot“ aktivieren.</translation>
    </message>
    <message>
        <source>Messages in guild channels, sent, edited and deleted; their text needs MESSAGE_CONTENT as well.</source>
        <translation>Nachrichten in Guild-Kanälen, gesendet, bearbeitet und gelöscht; ihr Text braucht zusätzlich MESSAGE_CONTENT.</translation>
    </message>
    <message>
        <source>Reactions on messages in guild channels.</source>
        <translation>Reaktionen auf Nachrichten in Guild-Kanälen.</translation>
    </message>
    <message>
        <source>Somebody starts typing in a guild channel.</source>
        <translation>Jemand beginnt in einem Guild-Kanal zu schreiben.</translation>
    </message>
    <message>
        <source>Messages in direct messages with the bot.</source>
        <translation>Nachrichten in Direktnachrichten mit dem Bot.</translation>
    </message>
    <message>
        <source>Reactions on messages in direct messages with the bot.</source>
        <translation>Reaktionen auf Nachrichten in Direktnachrichten mit dem Bot.</translation>
    </message>
    <message>
        <source>Somebody starts typing in a direct message with the bot.</source>
        <translation>Jemand beginnt in einer Direktnachricht mit dem Bot zu schreiben.</translation>
    </message>
    <message>
        <source>No event of its own: fills content, embeds, attachments, components and poll of messages. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Kein eigenes Ereignis: füllt content, embeds, attachments, components und poll von Nachrichten. Im Developer Portal auf der Seite „Bot“ aktivieren.</translation>
    </message>
    <message>
        <source>Scheduled events and who is interested in them.</source>
        <translation>Geplante Events und wer sich dafür interessiert.</translation>
    </message>
    <message>
        <source>Auto moderation rules created, changed and deleted.</source>
        <translation>AutoMod-Regeln, die erstellt, geändert und gelöscht werden.</translation>
    </message>
    <message>
        <source>An auto moderation rule acted on something.</source>
        <translation>Eine AutoMod-Regel hat eingegriffen.</translation>
    </message>
    <message>
        <source>Votes in polls of guild channels.</source>
        <translation>Stimmen bei Umfragen in Guild-Kanälen.</translation>
    </message>
    <message>
        <source>Votes in polls of direct messages with the bot.</source>
        <translation>Stimmen bei Umfragen in Direktnachrichten mit dem Bot.</translation>
    </message>
    <message>
        <source>“%1” is no intent.</source>
        <translation>„%1“ ist kein Intent.</translation>
    </message>
    <message>
        <source>Write names such as GUILDS or GUILD_MESSAGES, “all” or a number.</source>
        <translation>Namen wie GUILDS oder GUILD_MESSAGES, „all“ oder eine Zahl schreiben.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
</context>
<context>
    <name>Gateway::MembersRequest</name>
    <message>
        <source>The members did not come in time: %1 of %2 chunks are there.</source>
        <translation>Die Mitglieder kamen nicht rechtzeitig: %1 von %2 Chunks sind da.</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>unbekannt vielen</translation>
    </message>
    <message>
        <source>Ask again; for large guilds ask with a longer timeout.</source>
        <translation>Erneut abfragen; bei großen Guilds mit längerem Timeout.</translation>
    </message>
    <message>
        <source>The session ended before all members had come.</source>
        <translation>Die Sitzung endete, bevor alle Mitglieder da waren.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Erneut abfragen.</translation>
    </message>
</context>
<context>
    <name>Gateway::Memory</name>
    <message>
        <source>There is not enough memory for a payload of %1 or more.</source>
        <translation>Für eine Payload von mindestens %1 reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Give this program more memory, or run fewer shards in it.</source>
        <translation>Diesem Programm mehr Speicher geben oder weniger Shards darin laufen lassen.</translation>
    </message>
</context>
<context>
    <name>Gateway::MetricsServer</name>
    <message>
        <source>The metrics cannot be served on port %1 of %2: %3.</source>
        <translation>Die Metriken können auf Port %1 von %2 nicht bereitgestellt werden: %3.</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes any free one.</source>
        <translation>Einen anderen Port wählen; 0 nimmt einen beliebigen freien.</translation>
    </message>
</context>
<context>
    <name>Gateway::Proxy</name>
    <message>
        <source>Write http://host:port or socks5://host:port, with user:password@ before the host if needed, and % before two hex digits for signs such as @ or : in them.</source>
        <translation>http://host:port oder socks5://host:port schreiben, bei Bedarf mit user:password@ vor dem Host und % vor zwei Hexziffern für darin enthaltene Zeichen wie @ oder :.</translation>
    </message>
    <message>
        <source>The URL of the proxy is not valid.</source>
        <translation>Die URL des Proxys ist ungültig.</translation>
    </message>
    <message>
        <source>A proxy that wants TLS on its own port (https://) cannot be used.</source>
        <translation>Ein Proxy, der auf seinem eigenen Port TLS verlangt (https://), kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The URL of the proxy does not begin with http:// or socks5://.</source>
        <translation>Die URL des Proxys beginnt nicht mit http:// oder socks5://.</translation>
    </message>
    <message>
        <source>The URL of the proxy names no host.</source>
        <translation>Die URL des Proxys nennt keinen Host.</translation>
    </message>
    <message>
        <source>The URL of the proxy has port 0.</source>
        <translation>Die URL des Proxys hat Port 0.</translation>
    </message>
    <message>
        <source>The URL of the proxy has something after host and port.</source>
        <translation>Die URL des Proxys hat nach Host und Port noch etwas.</translation>
    </message>
    <message>
        <source>A proxy shall be used, but none is named, or one that is neither HTTP nor SOCKS5.</source>
        <translation>Ein Proxy soll verwendet werden, aber keiner ist genannt, oder einer, der weder HTTP noch SOCKS5 ist.</translation>
    </message>
    <message>
        <source>Name the proxy, or choose to go without.</source>
        <translation>Den Proxy nennen oder ohne verbinden.</translation>
    </message>
</context>
<context>
    <name>Gateway::ProxyError</name>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>Der Proxy %1 verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s URL: user:password@ before the host.</source>
        <translation>Beides in die URL des Proxys setzen: user:password@ vor dem Host.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and the password.</source>
        <translation>Der Proxy %1 hat Benutzernamen und Passwort nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check both in the proxy&apos;s settings; in a URL, signs such as @ or : are written as % and two hex digits.</source>
        <translation>Beides in den Proxy-Einstellungen prüfen; in einer URL werden Zeichen wie @ oder : als % und zwei Hexziffern geschrieben.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>Der Proxy %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check its name, the name server and the network.</source>
        <translation>Seinen Namen, den Nameserver und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let anybody through to %2.</source>
        <translation>Der Proxy %1 lässt niemanden zu %2 durch.</translation>
    </message>
    <message>
        <source>Ask its operator to allow the host and its port, or choose another proxy.</source>
        <translation>Den Betreiber bitten, Host und Port zu erlauben, oder einen anderen Proxy wählen.</translation>
    </message>
    <message>
        <source>The proxy %1 did not find %2, or lets nobody through to it.</source>
        <translation>Der Proxy %1 hat %2 nicht gefunden oder lässt niemanden dorthin durch.</translation>
    </message>
    <message>
        <source>Check the URL; ask the proxy&apos;s operator whether the host is allowed.</source>
        <translation>Die URL prüfen; den Betreiber des Proxys fragen, ob der Host erlaubt ist.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Der Proxy %1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing listens there: check its host and port and that it runs.</source>
        <translation>Dort lauscht nichts: Host und Port prüfen und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>Der Proxy %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check its host and port and the firewall.</source>
        <translation>Host und Port und die Firewall prüfen.</translation>
    </message>
    <message>
        <source>The proxy %1 failed (%2).</source>
        <translation>Der Proxy %1 ist gescheitert (%2).</translation>
    </message>
    <message>
        <source>Check that it is a SOCKS5 proxy and not an HTTP proxy.</source>
        <translation>Prüfen, ob es ein SOCKS5-Proxy und kein HTTP-Proxy ist.</translation>
    </message>
    <message>
        <source>Check that it is an HTTP proxy that allows CONNECT.</source>
        <translation>Prüfen, ob es ein HTTP-Proxy ist, der CONNECT erlaubt.</translation>
    </message>
    <message>
        <source>%1; through the proxy %2</source>
        <translation>%1; über den Proxy %2</translation>
    </message>
</context>
<context>
    <name>Gateway::RestClient</name>
    <message>
        <source>The REST interface limits the rate: wait %1 s.</source>
        <translation>Die REST-Schnittstelle begrenzt die Rate: %1 s warten.</translation>
    </message>
    <message>
        <source>Something asks too often with this token or from this address.</source>
        <translation>Mit diesem Token oder von dieser Adresse wird zu oft angefragt.</translation>
    </message>
    <message>
        <source>The token is wrong or was reset (HTTP 401).</source>
        <translation>Der Token ist falsch oder wurde zurückgesetzt (HTTP 401).</translation>
    </message>
    <message>
        <source>Copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>Einen neuen aus dem Developer Portal, Seite „Bot“, kopieren.</translation>
    </message>
    <message>
        <source>The REST interface&apos;s host %1 is not found (%2).</source>
        <translation>Der Host der REST-Schnittstelle %1 wurde nicht gefunden (%2).</translation>
    </message>
    <message>
        <source>Check the API URL, the network and its DNS.</source>
        <translation>API-URL, Netzwerk und dessen DNS prüfen.</translation>
    </message>
    <message>
        <source>The REST interface refused the connection (%1).</source>
        <translation>Die REST-Schnittstelle hat die Verbindung abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Nothing listens there: check the API URL.</source>
        <translation>Dort lauscht nichts: die API-URL prüfen.</translation>
    </message>
    <message>
        <source>The REST interface cannot be reached (%1).</source>
        <translation>Die REST-Schnittstelle ist nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>Check the API URL, the network and the proxy.</source>
        <translation>API-URL, Netzwerk und Proxy prüfen.</translation>
    </message>
    <message>
        <source>The REST interface answered with HTTP %1.</source>
        <translation>Die REST-Schnittstelle hat mit HTTP %1 geantwortet.</translation>
    </message>
    <message>
        <source>Check the API URL, or try again later.</source>
        <translation>Die API-URL prüfen oder es später erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>Die API-URL prüfen.</translation>
    </message>
    <message>
        <source>The REST interface did not end its answer in time.</source>
        <translation>Die REST-Schnittstelle hat ihre Antwort nicht rechtzeitig beendet.</translation>
    </message>
    <message>
        <source>The REST interface&apos;s answer has more than %1.</source>
        <translation>Die Antwort der REST-Schnittstelle ist größer als %1.</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to no host (HTTP %1).</source>
        <translation>Die REST-Schnittstelle antwortete mit einer Weiterleitung ohne Host (HTTP %1).</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to %1 (HTTP %2).</source>
        <translation>Die REST-Schnittstelle antwortete mit einer Weiterleitung nach %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>Redirects are not followed, since the token is for the host of the API URL alone: check the API URL. Where a network asks for a login first, log in.</source>
        <translation>Weiterleitungen wird nicht gefolgt, da das Token nur für den Host der API-URL ist: Die API-URL prüfen. Verlangt ein Netzwerk erst eine Anmeldung, dort anmelden.</translation>
    </message>
</context>
<context>
    <name>Gateway::SessionStore</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Prüfen, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>A restart will identify instead of resuming.</source>
        <translation>Ein Neustart wird sich identifizieren, statt fortzusetzen.</translation>
    </message>
    <message>
        <source>%1 is in use by process %2.</source>
        <translation>%1 wird von Prozess %2 benutzt.</translation>
    </message>
    <message>
        <source>Two programs must not resume the same sessions: stop it, or use another file.</source>
        <translation>Zwei Programme dürfen nicht dieselben Sitzungen fortsetzen: den Prozess stoppen oder eine andere Datei verwenden.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1.</source>
        <translation>Neben %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Look whether the folder is there, who owns it, and whether the disk is full.</source>
        <translation>Nachsehen, ob der Ordner da ist, wem er gehört und ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>Gateway::Shard</name>
    <message>
        <source>The shard was stopped before the command was sent.</source>
        <translation>Der Shard wurde gestoppt, bevor der Befehl gesendet wurde.</translation>
    </message>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>Die Sitzung endete, bevor der Befehl gesendet wurde.</translation>
    </message>
    <message>
        <source>The gateway closed the connection: %1 %2.</source>
        <translation>Das Gateway hat die Verbindung geschlossen: %1 %2.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Es meldete: „%1“</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>Der Shard läuft nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait already.</source>
        <translation>
            <numerusform>%n Befehl wartet bereits.</numerusform>
            <numerusform>%n Befehle warten bereits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send fewer: 120 a minute can go at most.</source>
        <translation>Weniger senden: Höchstens 120 pro Minute sind möglich.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO hat kein brauchbares heartbeat_interval.</translation>
    </message>
    <message>
        <source>A command of %1 bytes is too large: %2 are allowed.</source>
        <translation>Ein Befehl von %1 Bytes ist zu groß: %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Queued to identify</source>
        <translation>Wartet auf IDENTIFY</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>Wartet auf HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identifiziert sich</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Wartet ab</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>started by the user</source>
        <translation>vom Benutzer gestartet</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>vom Benutzer gestoppt</translation>
    </message>
    <message>
        <source>reconnected by the user</source>
        <translation>vom Benutzer neu verbunden</translation>
    </message>
    <message>
        <source>its turn to identify came</source>
        <translation>war an der Reihe für IDENTIFY</translation>
    </message>
    <message>
        <source>WebSocket open</source>
        <translation>WebSocket offen</translation>
    </message>
    <message>
        <source>HELLO received</source>
        <translation>HELLO empfangen</translation>
    </message>
    <message>
        <source>a new session began</source>
        <translation>eine neue Sitzung begann</translation>
    </message>
    <message>
        <source>the session was resumed</source>
        <translation>die Sitzung wurde fortgesetzt</translation>
    </message>
    <message>
        <source>the gateway asked for a reconnect (op 7)</source>
        <translation>das Gateway verlangte eine Neuverbindung (op 7)</translation>
    </message>
    <message>
        <source>session invalid (op 9, not resumable)</source>
        <translation>Sitzung ungültig (op 9, nicht fortsetzbar)</translation>
    </message>
    <message>
        <source>session interrupted (op 9, resumable)</source>
        <translation>Sitzung unterbrochen (op 9, fortsetzbar)</translation>
    </message>
    <message>
        <source>heartbeat not acknowledged: a dead connection</source>
        <translation>Heartbeat nicht bestätigt: tote Verbindung</translation>
    </message>
    <message>
        <source>the clock jumped: this machine slept</source>
        <translation>die Uhr sprang: Dieser Rechner hat geschlafen</translation>
    </message>
    <message>
        <source>closed by the gateway: %1 %2</source>
        <translation>vom Gateway geschlossen: %1 %2</translation>
    </message>
    <message>
        <source>connection dropped without a close frame</source>
        <translation>Verbindung ohne Close-Frame abgebrochen</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine Verbindung innerhalb der Frist</translation>
    </message>
    <message>
        <source>no HELLO in time</source>
        <translation>kein HELLO innerhalb der Frist</translation>
    </message>
    <message>
        <source>no READY in time</source>
        <translation>kein READY innerhalb der Frist</translation>
    </message>
    <message>
        <source>no RESUMED in time</source>
        <translation>kein RESUMED innerhalb der Frist</translation>
    </message>
    <message>
        <source>unreadable payload</source>
        <translation>unlesbare Payload</translation>
    </message>
    <message>
        <source>the network is back</source>
        <translation>das Netzwerk ist wieder da</translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>die Wartezeit ist um</translation>
    </message>
    <message>
        <source>closed as asked</source>
        <translation>wie verlangt geschlossen</translation>
    </message>
    <message>
        <source>; the next try goes at once</source>
        <translation>; der nächste Versuch folgt sofort</translation>
    </message>
    <message>
        <source>; waits %1 s before the next try</source>
        <translation>; wartet %1 s bis zum nächsten Versuch</translation>
    </message>
    <message>
        <source>The connection looked open, but nothing came through it. Once is no harm; again and again, it is a proxy, firewall or VPN on the way, or a program here that is too busy to read.</source>
        <translation>Die Verbindung schien offen, aber nichts kam durch. Einmal ist das harmlos; wiederholt es sich, liegt es an einem Proxy, einer Firewall oder einem VPN auf dem Weg oder an einem Programm hier, das vor lauter Arbeit nicht zum Lesen kommt.</translation>
    </message>
    <message>
        <source>A new session is begun, which costs a session start. It is also the answer to an identify that came too early: see that no other program identifies with this token at the same time.</source>
        <translation>Eine neue Sitzung wird begonnen, was einen Sitzungsstart kostet. Das ist auch die Antwort auf ein zu frühes IDENTIFY: prüfen, dass sich nicht gleichzeitig ein anderes Programm mit diesem Token identifiziert.</translation>
    </message>
    <message>
        <source>See whether this machine has a way to the gateway: network, proxy, firewall.</source>
        <translation>Prüfen, ob dieser Rechner einen Weg zum Gateway hat: Netzwerk, Proxy, Firewall.</translation>
    </message>
    <message>
        <source>The gateway was reached and said nothing. If that goes on, see https://discordstatus.com for an outage.</source>
        <translation>Das Gateway war erreichbar und sagte nichts. Hält das an, unter https://discordstatus.com nach einem Ausfall sehen.</translation>
    </message>
    <message>
        <source>The gateway asks for heartbeats without end.</source>
        <translation>Das Gateway verlangt Heartbeats ohne Ende.</translation>
    </message>
    <message>
        <source>READY has no usable session_id.</source>
        <translation>READY hat keine brauchbare session_id.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval (%1).</source>
        <translation>HELLO hat kein brauchbares heartbeat_interval (%1).</translation>
    </message>
    <message>
        <source>It must be a whole number of milliseconds from %1 to %2: check what the gateway URL leads to.</source>
        <translation>Es muss eine ganze Zahl von Millisekunden von %1 bis %2 sein: Prüfen, wohin die Gateway-URL führt.</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardRange</name>
    <message>
        <source>“%1” names no shards: %2.</source>
        <translation>„%1“ nennt keine Shards: %2.</translation>
    </message>
    <message>
        <source>Write auto, 16, or 0-3,8 of 16.</source>
        <translation>auto, 16 oder 0-3,8 of 16 schreiben.</translation>
    </message>
    <message>
        <source>the count must be 1 to %1</source>
        <translation>die Anzahl muss 1 bis %1 sein</translation>
    </message>
    <message>
        <source>“%1” is no shard or range</source>
        <translation>„%1“ ist weder Shard noch Bereich</translation>
    </message>
    <message>
        <source>of %1 shards the last is %2</source>
        <translation>von %1 Shards ist der letzte %2</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardWorker</name>
    <message>
        <source>There is no shard %1.</source>
        <translation>Es gibt keinen Shard %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Simulator</name>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation>Einen anderen Port wählen oder das Programm beenden, das ihn belegt.</translation>
    </message>
    <message>
        <source>Port %1 cannot be had: %2.</source>
        <translation>Port %1 ist nicht zu bekommen: %2.</translation>
    </message>
</context>
<context>
    <name>Gateway::Tls</name>
    <message>
        <source>Name a file with the CA&apos;s certificates in PEM form, or choose other roots.</source>
        <translation>Eine Datei mit den Zertifikaten der CA im PEM-Format angeben oder andere Stammzertifikate wählen.</translation>
    </message>
    <message>
        <source>The roots shall come from a file, but none is named.</source>
        <translation>Die Stammzertifikate sollen aus einer Datei kommen, aber keine ist angegeben.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read (%2).</source>
        <translation>Die CA-Datei %1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>This Qt has no TLS backend that works.</source>
        <translation>Dieses Qt hat kein funktionierendes TLS-Backend.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugins and the library that they use, such as OpenSSL.</source>
        <translation>Die TLS-Plugins von Qt und die von ihnen benutzte Bibliothek installieren, etwa OpenSSL.</translation>
    </message>
    <message>
        <source>There is no TLS backend “%1” here.</source>
        <translation>Das TLS-Backend „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>This Qt has none: install its TLS plugins.</source>
        <translation>Dieses Qt hat keines: die TLS-Plugins installieren.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Eines davon wählen: %1.</translation>
    </message>
    <message>
        <source>The TLS backend “%1” cannot be chosen, “%2” is in use.</source>
        <translation>Das TLS-Backend „%1“ kann nicht gewählt werden, „%2“ ist in Benutzung.</translation>
    </message>
    <message>
        <source>Choose it before the first connection.</source>
        <translation>Vor der ersten Verbindung wählen.</translation>
    </message>
</context>
<context>
    <name>Gateway::TlsError</name>
    <message>
        <source>an issuer without a name</source>
        <translation>einem Aussteller ohne Namen</translation>
    </message>
    <message>
        <source>no host at all</source>
        <translation>gar keinen Host</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert: Niemand bürgt dafür</translation>
    </message>
    <message>
        <source>%1 showed no certificate</source>
        <translation>%1 hat kein Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which is not among the trusted roots</source>
        <translation>Das Zertifikat von %1 stammt von „%2“ und damit von keinem vertrauten Stammzertifikat</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2)</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut (%2)</translation>
    </message>
    <message>
        <source>This machine has no root certificates: install them (on Debian the package ca-certificates) or choose the bundled roots.</source>
        <translation>Dieser Rechner hat keine Stammzertifikate: installieren (unter Debian das Paket ca-certificates) oder die eingebauten wählen.</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA. If this machine&apos;s roots are old, choose the bundled ones.</source>
        <translation>Ist es ein eigener Server oder prüft ein Proxy oder Virenscanner TLS in diesem Netzwerk, die Datei der CA angeben. Sind die Stammzertifikate dieses Rechners alt, die eingebauten wählen.</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA, or choose the system&apos;s roots if that CA is installed there.</source>
        <translation>Ist es ein eigener Server oder prüft ein Proxy oder Virenscanner TLS in diesem Netzwerk, die Datei der CA angeben oder, falls die CA im System installiert ist, dessen Stammzertifikate wählen.</translation>
    </message>
    <message>
        <source>The CA file does not hold the root of this server&apos;s certificate: add it, or choose the system&apos;s or the bundled roots.</source>
        <translation>Die CA-Datei enthält nicht das Stammzertifikat dieses Servers: ergänzen oder die Stammzertifikate des Systems oder die eingebauten wählen.</translation>
    </message>
    <message>
        <source>%1 (also: %2).</source>
        <translation>%1 (außerdem: %2).</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: if that is wrong, set it; if not, the server&apos;s operator must renew the certificate.</source>
        <translation>Die Uhr dieses Rechners zeigt %1: Ist das falsch, die Uhr stellen; wenn nicht, muss der Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: probably it is slow, set it.</source>
        <translation>Die Uhr dieses Rechners zeigt %1: Wahrscheinlich geht sie nach, stellen.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2</source>
        <translation>%1 hat ein Zertifikat für %2 vorgelegt</translation>
    </message>
    <message>
        <source>Check the host in the URL. A login page of this network or a proxy may answer in the server&apos;s place.</source>
        <translation>Den Host in der URL prüfen. Eine Anmeldeseite dieses Netzwerks oder ein Proxy könnte an Stelle des Servers antworten.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted (%2)</source>
        <translation>Das Zertifikat von %1 wurde nicht akzeptiert (%2)</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and whatever inspects TLS on this network.</source>
        <translation>Das Zertifikat des Servers prüfen und alles, was in diesem Netzwerk TLS prüft.</translation>
    </message>
    <message>
        <source>%1 speaks only old versions of TLS (%2).</source>
        <translation>%1 spricht nur alte TLS-Versionen (%2).</translation>
    </message>
    <message>
        <source>The least that is safe is TLS 1.2: the server, or the proxy that answers in its place, must be updated.</source>
        <translation>Erst ab TLS 1.2 ist es sicher: Der Server oder der Proxy, der an seiner Stelle antwortet, muss aktualisiert werden.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS (%2).</source>
        <translation>Was unter %1 antwortet, spricht kein TLS (%2).</translation>
    </message>
    <message>
        <source>Check the port. For a plain server of your own write ws:// or http://.</source>
        <translation>Den Port prüfen. Für einen eigenen unverschlüsselten Server ws:// oder http:// schreiben.</translation>
    </message>
    <message>
        <source>No secure connection to %1 (%2).</source>
        <translation>Keine sichere Verbindung zu %1 (%2).</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings and whatever inspects TLS on this network.</source>
        <translation>Die TLS-Einstellungen des Servers prüfen und alles, was in diesem Netzwerk TLS prüft.</translation>
    </message>
</context>
<context>
    <name>GuildPicker</name>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>A guild (server): choose one that the session has met, or type its name or id</source>
        <translation>Eine Guild (Server): eine aus der Sitzung wählen oder ihren Namen oder ihre ID eingeben</translation>
    </message>
    <message>
        <source>Name or id of a guild</source>
        <translation>Name oder ID einer Guild</translation>
    </message>
</context>
<context>
    <name>HeartbeatPage</name>
    <message>
        <source>Shards, such as 0-3, 7</source>
        <translation>Shards, etwa 0-3, 7</translation>
    </message>
    <message>
        <source>Shards in the plot</source>
        <translation>Shards im Diagramm</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <translation>Schlechteste %1</translation>
    </message>
    <message>
        <source>Only the shards that were slowest in the last 6 hours</source>
        <translation>Nur die Shards, die in den letzten 6 Stunden am langsamsten waren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show every shard</source>
        <translation>Jeden Shard zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Undo zooming and moving</source>
        <translation>Zoom und Verschiebung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>HelloProbe</name>
    <message>
        <source>The gateway did not say HELLO within %1 s.</source>
        <translation>Das Gateway hat innerhalb von %1 s kein HELLO gesendet.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall.</source>
        <translation>Netzwerk, Proxy und Firewall prüfen.</translation>
    </message>
    <message>
        <source>The gateway closed with %1 instead of saying HELLO.</source>
        <translation>Das Gateway hat mit %1 geschlossen, statt HELLO zu senden.</translation>
    </message>
    <message>
        <source>The gateway hung up instead of saying HELLO.</source>
        <translation>Das Gateway hat aufgelegt, statt HELLO zu senden.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Contents, or what was found</source>
        <translation>Inhalt oder Suchergebnisse</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>Die Seiten sind auf Englisch.</translation>
    </message>
</context>
<context>
    <name>HistoryAxis</name>
    <message>
        <source>%1/s</source>
        <extracomment>A rate: bytes with their unit, a second.</extracomment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show what comes again (End, or a double click)</source>
        <translation>Wieder zeigen, was kommt (Ende oder Doppelklick)</translation>
    </message>
    <message>
        <source>Show or hide this line</source>
        <translation>Diese Linie zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>InflaterLab</name>
    <message>
        <source>Reading the payloads…</source>
        <translation>Payloads werden gelesen…</translation>
    </message>
    <message>
        <source>Compressing as the gateway would…</source>
        <translation>Komprimieren, wie es das Gateway täte…</translation>
    </message>
    <message>
        <source>Checking that every payload comes back as it was…</source>
        <translation>Prüfen, ob jede Payload unverändert zurückkommt…</translation>
    </message>
    <message>
        <source>Measuring in turns…</source>
        <translation>Reihum messen…</translation>
    </message>
</context>
<context>
    <name>InflaterModel</name>
    <message>
        <source>%1 / %2</source>
        <comment>bytes used of capacity</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation>Entpacker</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>none</source>
        <comment>inflater</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The last payload filled %1 of a buffer of %2. At its largest the buffer had %3.</source>
        <translation>Die letzte Payload füllte %1 eines Puffers von %2. Der Puffer hatte höchstens %3.</translation>
    </message>
    <message>
        <source>%1 did not have to travel.</source>
        <translation>%1 mussten nicht übertragen werden.</translation>
    </message>
    <message>
        <source>%1 in all, for %2</source>
        <translation>%1 insgesamt, für %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n Payload</numerusform>
            <numerusform>%n Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>The shard&apos;s number; the first row is all shards together.</source>
        <translation>Die Nummer des Shards; die erste Zeile ist alle Shards zusammen.</translation>
    </message>
    <message>
        <source>The library that inflates the present connection. None: the gateway was not asked to compress, and every payload travels whole.</source>
        <translation>Die Bibliothek, die die jetzige Verbindung entpackt. Keine: Das Gateway sollte nicht komprimieren, und jede Payload wird ganz übertragen.</translation>
    </message>
    <message>
        <source>Bytes as they came over the network, in all connections of this session</source>
        <translation>Bytes, wie sie über das Netzwerk kamen, in allen Verbindungen dieser Sitzung</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Übertr.</translation>
    </message>
    <message>
        <source>The same payloads after inflating: what travels without compression</source>
        <translation>Dieselben Payloads nach dem Entpacken: was ohne Kompression übertragen wird</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Inflated by wire bytes. A stream keeps what it has seen in its window, so small payloads that resemble earlier ones shrink well, and a new connection begins anew.</source>
        <translation>Entpackte durch übertragene Bytes. Ein Datenstrom behält Gesehenes in seinem Fenster; kleine Payloads, die früheren ähneln, schrumpfen daher gut, und eine neue Verbindung beginnt von vorn.</translation>
    </message>
    <message>
        <source>The share of the bytes that did not have to travel</source>
        <translation>Der Anteil der Bytes, die nicht übertragen werden mussten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Payloads of every opcode</source>
        <translation>Payloads aller Opcodes</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Time that inflating one payload takes, on average. It is what compression costs here; the lab measures what other libraries would take.</source>
        <translation>Wie lange das Entpacken einer Payload im Mittel dauert. Das kostet die Kompression hier; das Labor misst, was andere Bibliotheken bräuchten.</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Je Payload</translation>
    </message>
    <message>
        <source>How much of the output buffer the last payload filled. The buffer doubles for large payloads and shrinks again when they stay away.</source>
        <translation>Wie weit die letzte Payload den Ausgabepuffer füllte. Der Puffer verdoppelt sich bei großen Payloads und schrumpft wieder, wenn sie ausbleiben.</translation>
    </message>
    <message>
        <source>How much of the buffer payloads filled on average. Little: it is larger than most payloads need, which is the price of taking the largest at once.</source>
        <translation>Wie weit Payloads den Puffer im Mittel füllten. Wenig: Er ist größer, als die meisten Payloads brauchen; das ist der Preis dafür, die größte auf einmal aufzunehmen.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Memory that the library holds for this connection: the window of what was seen last, and its state. For zlib about 40 KiB, for zstd as much as the gateway chooses.</source>
        <translation>Speicher, den die Bibliothek für diese Verbindung hält: das Fenster des zuletzt Gesehenen und ihr Zustand. Bei zlib etwa 40 KiB, bei zstd so viel, wie das Gateway wählt.</translation>
    </message>
</context>
<context>
    <name>InflaterPanel</name>
    <message>
        <source>Inflaters</source>
        <translation>Entpacker</translation>
    </message>
    <message>
        <source>Once a bot is connected, compression and its memory are shown here.</source>
        <translation>Sobald ein Bot verbunden ist, erscheinen hier Kompression und ihr Speicherbedarf.</translation>
    </message>
    <message>
        <source>Inflating over time</source>
        <translation>Entpacken im Zeitverlauf</translation>
    </message>
    <message>
        <source>Once payloads come, each second adds a point. The wheel zooms, dragging moves the time.</source>
        <translation>Sobald Payloads kommen, fügt jede Sekunde einen Punkt hinzu. Das Mausrad zoomt, Ziehen verschiebt die Zeit.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The figures of each shard since the session began</source>
        <translation>Die Zahlen jedes Shards seit Beginn der Sitzung</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>How many times smaller the traffic of each second came</source>
        <translation>Um wie viel kleiner der Verkehr jeder Sekunde ankam</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Bytes a second over the network, and after inflating</source>
        <translation>Bytes pro Sekunde über das Netzwerk und nach dem Entpacken</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How long inflating one payload took</source>
        <translation>Wie lange das Entpacken einer Payload dauerte</translation>
    </message>
    <message>
        <source>Lab…</source>
        <translation>Labor…</translation>
    </message>
    <message>
        <source>Compress what was received once more, inflate it with every library of this build, and compare</source>
        <translation>Das Empfangene nochmals komprimieren, mit jeder Bibliothek dieses Builds entpacken und vergleichen</translation>
    </message>
    <message>
        <source>This session is not compressed: every byte travels. &lt;a href=&quot;lab&quot;&gt;The lab&lt;/a&gt; tells what compression would save on what was received; it is chosen in the Connect dialog or with --compress.</source>
        <translation>Diese Sitzung ist nicht komprimiert: Jedes Byte wird übertragen. &lt;a href=&quot;lab&quot;&gt;Das Labor&lt;/a&gt; sagt, was Kompression beim Empfangenen sparen würde; gewählt wird sie im Dialog „Verbinden“ oder mit --compress.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>entpackt</translation>
    </message>
    <message>
        <source>shard %1, inflated</source>
        <translation>Shard %1, entpackt</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>shard %1, wire</source>
        <translation>Shard %1, übertragen</translation>
    </message>
</context>
<context>
    <name>InspectorHeading</name>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>change of state</source>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>%1, %2 on the wire (%3)</source>
        <translation>%1, %2 übertragen (%3)</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>Sequenz %1</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>nachgeliefert</translation>
    </message>
    <message>
        <source>The payload is damaged and cannot be read from the log.</source>
        <translation>Die Payload ist beschädigt und kann nicht aus dem Log gelesen werden.</translation>
    </message>
    <message>
        <source>Malformed JSON at byte %1 of %2: %3</source>
        <translation>Fehlerhaftes JSON bei Byte %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>IntentCalculator</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Number of the intents</source>
        <translation>Zahl der Intents</translation>
    </message>
    <message>
        <source>The number that goes into IDENTIFY: the bits of all intents together. Type one (also hexadecimal, 0x…) to see what it means.</source>
        <translation>Die Zahl, die in IDENTIFY steht: die Bits aller Intents zusammen. Eine eingeben (auch hexadezimal, 0x…), um ihre Bedeutung zu sehen.</translation>
    </message>
    <message>
        <source>Names of the intents</source>
        <translation>Namen der Intents</translation>
    </message>
    <message>
        <source>Names with commas, blanks or | between; “all” and “unprivileged”; -NAME takes one away. Type them to get the number.</source>
        <translation>Namen, getrennt durch Kommas, Leerzeichen oder |; „all“ und „unprivileged“; -NAME nimmt einen weg. Eingeben, um die Zahl zu erhalten.</translation>
    </message>
    <message>
        <source>No intents</source>
        <translation>Keine Intents</translation>
    </message>
    <message>
        <source>As the session</source>
        <translation>Wie die Sitzung</translation>
    </message>
    <message>
        <source>Back to what the session asked for</source>
        <translation>Zurück zu dem, was die Sitzung angefordert hat</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Die Zahl kopieren</translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation>Die Namen kopieren</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The bits of %1 mean nothing: the gateway closes with 4013.</source>
        <translation>Die Bits von %1 bedeuten nichts: Das Gateway schließt mit 4013.</translation>
    </message>
    <message>
        <source>More than the session: %1.</source>
        <translation>Mehr als die Sitzung: %1.</translation>
    </message>
    <message>
        <source>Less than the session: %1.</source>
        <translation>Weniger als die Sitzung: %1.</translation>
    </message>
    <message>
        <source>To be enabled on the Developer Portal: %1.</source>
        <translation>Im Developer Portal zu aktivieren: %1.</translation>
    </message>
    <message>
        <source>A session keeps its intents; others need a new connection.</source>
        <translation>Eine Sitzung behält ihre Intents; andere brauchen eine neue Verbindung.</translation>
    </message>
</context>
<context>
    <name>IntentNotes</name>
    <message>
        <source>The gateway closed with 4014: an intent is not allowed.</source>
        <translation>Das Gateway hat mit 4014 geschlossen: Ein Intent ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Enable %1 on the Developer Portal (page Bot), or leave out what is not enabled.</source>
        <translation>%1 im Developer Portal (Seite „Bot“) aktivieren oder weglassen, was nicht aktiviert ist.</translation>
    </message>
    <message>
        <source>The gateway closed with 4013: the number of the intents is wrong.</source>
        <translation>Das Gateway hat mit 4013 geschlossen: Die Intents-Zahl ist falsch.</translation>
    </message>
    <message>
        <source>Let the calculator make the number.</source>
        <translation>Die Zahl vom Intent-Rechner bilden lassen.</translation>
    </message>
    <message>
        <source>Choose MESSAGE_CONTENT, after enabling it on the Developer Portal (page Bot). Only the bot&apos;s own messages, direct messages and those that mention the bot come filled without it.</source>
        <translation>MESSAGE_CONTENT wählen, nach dem Aktivieren im Developer Portal (Seite „Bot“). Ohne ihn haben nur eigene Nachrichten des Bots, Direktnachrichten und Erwähnungen des Bots Inhalt.</translation>
    </message>
    <message>
        <source>%1 of %2 messages came empty: no text, no attachments, no embeds, because MESSAGE_CONTENT is not chosen.</source>
        <translation>%1 von %2 Nachrichten kamen leer: kein Text, keine Anhänge, keine Embeds, weil MESSAGE_CONTENT nicht gewählt ist.</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES is chosen and MESSAGE_CONTENT is not: messages of guilds come empty.</source>
        <translation>GUILD_MESSAGES ist gewählt, MESSAGE_CONTENT nicht: Nachrichten aus Guilds kommen leer.</translation>
    </message>
    <message>
        <source>GUILDS is not chosen: no GUILD_CREATE comes, and the bot learns of no guild, channel or role.</source>
        <translation>GUILDS ist nicht gewählt: Kein GUILD_CREATE kommt, und der Bot erfährt von keiner Guild, keinem Kanal und keiner Rolle.</translation>
    </message>
    <message>
        <source>Almost every bot needs it; choose it.</source>
        <translation>Fast jeder Bot braucht ihn; wählen.</translation>
    </message>
    <message>
        <source>Chosen, but nothing came in %1 min: %2.</source>
        <translation>Gewählt, aber in %1 min kam nichts: %2.</translation>
    </message>
    <message>
        <source>Some events are rare. Where the bot handles none of them, leave the intent out.</source>
        <translation>Manche Ereignisse sind selten. Verarbeitet der Bot keines davon, den Intent weglassen.</translation>
    </message>
    <message>
        <source>%1 brings %2 of all events (%3 inflated).</source>
        <translation>%1 bringt %2 aller Ereignisse (%3 entpackt).</translation>
    </message>
    <message>
        <source>A bot that does not handle %1 saves that much by leaving it out.</source>
        <translation>Ein Bot, der %1 nicht verarbeitet, spart so viel, wenn er ihn weglässt.</translation>
    </message>
    <message>
        <source>Came though no chosen intent brings it: %1.</source>
        <translation>Kam, obwohl kein gewählter Intent es bringt: %1.</translation>
    </message>
    <message>
        <source>The gateway sends some events always where they are about the bot itself.</source>
        <translation>Manche Ereignisse sendet das Gateway immer, wenn sie den Bot selbst betreffen.</translation>
    </message>
</context>
<context>
    <name>IntentTrafficModel</name>
    <message>
        <source>(no intent needed)</source>
        <translation>(kein Intent nötig)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>no events: fills those of others</source>
        <translation>keine Ereignisse: füllt die anderer</translation>
    </message>
    <message>
        <source>would add no type of event</source>
        <translation>brächte keinen Ereignistyp hinzu</translation>
    </message>
    <message>
        <source>would add %1</source>
        <translation>brächte %1 hinzu</translation>
    </message>
    <message>
        <source>would be %1</source>
        <translation>wäre %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Privileged: without the permission of the Developer Portal (page Bot) the gateway closes with 4014.</source>
        <translation>Privilegiert: Ohne Freigabe im Developer Portal (Seite „Bot“) schließt das Gateway mit 4014.</translation>
    </message>
    <message>
        <source>Events that come whatever intents are chosen</source>
        <translation>Ereignisse, die bei jeder Wahl von Intents kommen</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Er bringt %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Gesehen: %1.</translation>
    </message>
    <message>
        <source>Another chosen intent brings %1 too, and the log cannot tell by which it came: each counts all of it.</source>
        <translation>Auch ein anderer gewählter Intent bringt %1, und das Log kann nicht sagen, durch welchen es kam: Jeder zählt alles davon.</translation>
    </message>
    <message>
        <source>Some of it comes already, by another intent; this one would bring more of it.</source>
        <translation>Ein Teil davon kommt schon durch einen anderen Intent; dieser brächte mehr davon.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiert</translation>
    </message>
    <message>
        <source>The boxes make the number below; they do not change the session</source>
        <translation>Die Kästchen bilden die Zahl darunter; sie ändern die Sitzung nicht</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Whether the session asked for it, and whether anything came; a star marks the privileged ones</source>
        <translation>Ob die Sitzung ihn angefordert hat und ob etwas kam; ein Stern kennzeichnet die privilegierten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Events per second over the last 10 seconds</source>
        <translation>Ereignisse pro Sekunde in den letzten 10 Sekunden</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Ereign./s</translation>
    </message>
    <message>
        <source>Events that are in the log</source>
        <translation>Ereignisse im Log</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Bytes of their payloads</source>
        <translation>Bytes ihrer Payloads</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Bytes on the wire, as far as they are theirs</source>
        <translation>Übertragene Bytes, soweit es ihre sind</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Übertr.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What came by it, or what it would add</source>
        <translation>Was durch ihn kam oder was er hinzubrächte</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>Share of all events; where it cannot be told by which of two intents an event came each counts it, so that the sum may be more than 100 %</source>
        <translation>Anteil an allen Ereignissen; ist unklar, durch welchen von zwei Intents ein Ereignis kam, zählt es bei beiden, sodass die Summe über 100 % liegen kann</translation>
    </message>
</context>
<context>
    <name>IntentsModel</name>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilegiert)</translation>
    </message>
    <message>
        <source>%1
Privileged: without the permission of the Developer Portal the gateway closes with 4014.</source>
        <translation>%1
Privilegiert: Ohne Freigabe im Developer Portal schließt das Gateway mit 4014.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was er bringt</translation>
    </message>
</context>
<context>
    <name>IntentsPanel</name>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>What is wrong with the intents</source>
        <translation>Was an den Intents falsch ist</translation>
    </message>
    <message>
        <source>Show &amp;only its events</source>
        <translation>&amp;Nur seine Ereignisse zeigen</translation>
    </message>
    <message>
        <source>… &amp;and its events</source>
        <translation>… &amp;und seine Ereignisse</translation>
    </message>
    <message>
        <source>… and &amp;not its events</source>
        <translation>… und nicht &amp;seine Ereignisse</translation>
    </message>
    <message>
        <source>Show messages that came &amp;empty</source>
        <translation>&amp;Leere Nachrichten zeigen</translation>
    </message>
    <message>
        <source>No session’s intents are known: what each brings is counted once a bot is connected.</source>
        <translation>Von keiner Sitzung sind Intents bekannt: Was jeder bringt, wird gezählt, sobald ein Bot verbunden ist.</translation>
    </message>
    <message>
        <source>The boxes make the number below, and the number checks the boxes.</source>
        <translation>Die Kästchen ergeben die Zahl darunter, und die Zahl setzt die Kästchen.</translation>
    </message>
</context>
<context>
    <name>IntentsPicker</name>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>&amp;Unprivileged</source>
        <translation>&amp;Unprivilegierte</translation>
    </message>
    <message>
        <source>All that need no permission</source>
        <translation>Alle, die keine Freigabe brauchen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Every intent; the privileged ones must be enabled on the Developer Portal</source>
        <translation>Jeder Intent; die privilegierten müssen im Developer Portal aktiviert sein</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Kei&amp;ne</translation>
    </message>
    <message>
        <source>Connect without events, only to see the session</source>
        <translation>Ohne Ereignisse verbinden, nur um die Sitzung zu sehen</translation>
    </message>
    <message>
        <source>The number that IDENTIFY sends</source>
        <translation>Die Zahl, die IDENTIFY sendet</translation>
    </message>
    <message>
        <source>Privileged intents must be enabled in the Developer Portal, page Bot; otherwise Discord closes with 4014.</source>
        <translation>Privilegierte Intents müssen im Developer Portal, Seite „Bot“, aktiviert sein; sonst schließt Discord mit 4014.</translation>
    </message>
    <message>
        <source>%1 chosen, %2 privileged; number &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>%1 gewählt, %2 privilegiert; Zahl &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Gehe zu Zeit</translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation>Gehe zu Sequenz</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>No row that is shown has this sequence number.</source>
        <translation>Keine angezeigte Zeile hat diese Sequenznummer.</translation>
    </message>
    <message>
        <source>14:30, 14:30:05.250 or 2026-11-25T14:30</source>
        <translation>14:30, 14:30:05.250 oder 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>A number; the next one of any shard is found</source>
        <translation>Eine Zahl; die nächste irgendeines Shards wird gefunden</translation>
    </message>
    <message>
        <source>A number from 1, or a share such as 50%</source>
        <translation>Eine Zahl ab 1 oder ein Anteil wie 50%</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>This is no time; write 14:30 or 2026-11-25T14:30:05</source>
        <translation>Das ist keine Zeit; 14:30 oder 2026-11-25T14:30:05 schreiben</translation>
    </message>
    <message>
        <source>The log ends before; this is its last row.</source>
        <translation>Das Log endet vorher; dies ist seine letzte Zeile.</translation>
    </message>
    <message>
        <source>The filter hides the first row of then; this is the nearest one shown.</source>
        <translation>Der Filter verbirgt die erste Zeile ab dann; dies ist die nächstgelegene sichtbare.</translation>
    </message>
    <message>
        <source>A sequence number is a whole number.</source>
        <translation>Eine Sequenznummer ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Rows are numbered from 1 to %1.</source>
        <translation>Die Zeilen sind von 1 bis %1 nummeriert.</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>LabConsole</name>
    <message>
        <source>The lab cannot measure with “%1”: %2</source>
        <translation>Das Labor kann mit „%1“ nicht messen: %2</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>Die Messung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>LabContender</name>
    <message>
        <source>not compressed</source>
        <translation>nicht komprimiert</translation>
    </message>
    <message>
        <source>each payload by itself</source>
        <translation>jede Payload für sich</translation>
    </message>
</context>
<context>
    <name>LabCorpus</name>
    <message>
        <source>There is no received payload to measure with.</source>
        <translation>Es gibt keine empfangene Payload zum Messen.</translation>
    </message>
    <message>
        <source>Connect first, or choose a capture of a session.</source>
        <translation>Zuerst verbinden oder eine Aufzeichnung einer Sitzung wählen.</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Inflater lab</source>
        <translation>Entpacker-Labor</translation>
    </message>
    <message>
        <source>Compresses received payloads once more, as the gateway would for each kind of compression, and inflates them with every library of this build.</source>
        <translation>Komprimiert empfangene Payloads nochmals, wie es das Gateway mit jeder Art von Kompression täte, und entpackt sie mit jeder Bibliothek dieses Builds.</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>Die Messung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The &amp;log (rows: %1)</source>
        <translation>Das &amp;Log (Zeilen: %1)</translation>
    </message>
    <message>
        <source>What was received in this session and is still in the log</source>
        <translation>Was in dieser Sitzung empfangen wurde und noch im Log ist</translation>
    </message>
    <message>
        <source>The log is empty: connect first, or choose a capture</source>
        <translation>Das Log ist leer: zuerst verbinden oder eine Aufzeichnung wählen</translation>
    </message>
    <message>
        <source>A &amp;capture:</source>
        <translation>Eine &amp;Aufzeichnung:</translation>
    </message>
    <message>
        <source>A session that was recorded (Session, Record…, or --record)</source>
        <translation>Eine aufgezeichnete Sitzung (Sitzung, Aufzeichnen…, oder --record)</translation>
    </message>
    <message>
        <source>The name of a file, .ndjson or .ndjson.zst</source>
        <translation>Der Name einer Datei, .ndjson oder .ndjson.zst</translation>
    </message>
    <message>
        <source>The capture&apos;s file</source>
        <translation>Die Datei der Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>What the lab found</source>
        <translation>Was das Labor ergab</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>Wie weit die Messung ist</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>JSON e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Log</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Each library takes its turns; what was found stands here at the end.</source>
        <translation>Jede Bibliothek kommt reihum dran; das Ergebnis steht am Ende hier.</translation>
    </message>
    <message>
        <source>Choose what to measure with, then press Measure. It takes some seconds; the session goes on meanwhile.</source>
        <translation>Wählen, womit gemessen wird, dann auf „Messen“ drücken. Es dauert einige Sekunden; die Sitzung geht derweil weiter.</translation>
    </message>
    <message>
        <source>Measure with a capture</source>
        <translation>Mit einer Aufzeichnung messen</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>Aufzeichnungen (*.ndjson.zst *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export what the lab found</source>
        <translation>Ergebnisse des Labors exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>LabModel</name>
    <message>
        <source>Median %1; the fastest round took %2, the slowest %3</source>
        <translation>Median %1; die schnellste Runde brauchte %2, die langsamste %3</translation>
    </message>
    <message>
        <source>Windows and state %1, output buffers %2</source>
        <translation>Fenster und Zustand %1, Ausgabepuffer %2</translation>
    </message>
    <message>
        <source>How the payloads travel: one stream for each shard, each payload by itself, or as they are</source>
        <translation>Wie die Payloads übertragen werden: ein Datenstrom je Shard, jede Payload für sich oder so, wie sie sind</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>What inflates; those that this build has</source>
        <translation>Was entpackt; alle, die dieser Build hat</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Bytes that would come over the network</source>
        <translation>Bytes, die über das Netzwerk kämen</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Übertr.</translation>
    </message>
    <message>
        <source>Bytes of payload by bytes on the wire</source>
        <translation>Payload-Bytes durch übertragene Bytes</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Processor time until one payload is there: the median of the rounds. The bar is relative to the slowest.</source>
        <translation>Prozessorzeit, bis eine Payload da ist: der Median der Runden. Der Balken ist relativ zum Langsamsten.</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Je Payload</translation>
    </message>
    <message>
        <source>What the rounds differ by. Differences smaller than this mean nothing.</source>
        <translation>Worum sich die Runden unterscheiden. Kleinere Unterschiede als dieser bedeuten nichts.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Megabytes of payload a second, if one core did nothing else</source>
        <translation>Megabytes an Payload pro Sekunde, wenn ein Kern nichts anderes täte</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Processor time relative to the fastest that inflates</source>
        <translation>Prozessorzeit relativ zum Schnellsten, das entpackt</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× Bestes</translation>
    </message>
    <message>
        <source>Processor time with the scan of the envelope, which finds op, s and t in the payload: what a client has to do in any case</source>
        <translation>Prozessorzeit mit dem Scan des Umschlags, der op, s und t in der Payload findet: was ein Client in jedem Fall tun muss</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>Mit Scan</translation>
    </message>
    <message>
        <source>What the inflaters of all streams hold after the last payload</source>
        <translation>Was die Entpacker aller Datenströme nach der letzten Payload belegen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>%1 would take %2 times less processor time than %3.</source>
        <translation>%1 bräuchte %2-mal weniger Prozessorzeit als %3.</translation>
    </message>
    <message>
        <source>%1 would take %2 times more processor time than %3.</source>
        <translation>%1 bräuchte %2-mal mehr Prozessorzeit als %3.</translation>
    </message>
    <message>
        <source>In processor time %1 and %2 cannot be told apart here: their rounds overlap.</source>
        <translation>In der Prozessorzeit lassen sich %1 und %2 hier nicht unterscheiden: Ihre Runden überlappen.</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 fewer bytes than zlib-stream.</source>
        <translation>zstd-stream bräuchte %1 weniger Bytes als zlib-stream.</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 more bytes than zlib-stream.</source>
        <translation>zstd-stream bräuchte %1 mehr Bytes als zlib-stream.</translation>
    </message>
    <message>
        <source>Compared with no compression, %1 would save %2 of the bytes (%3).</source>
        <translation>Gegenüber keiner Kompression würde %1 %2 der Bytes sparen (%3).</translation>
    </message>
    <message>
        <source>Compressing each payload by itself would take %1 times the bytes of zlib-stream, since nothing is remembered.</source>
        <translation>Jede Payload für sich zu komprimieren bräuchte %1-mal so viele Bytes wie zlib-stream, da nichts behalten wird.</translation>
    </message>
    <message>
        <source>The compression is this program&apos;s (zlib level %1, zstd level %2), not Discord&apos;s, whose level is not known: real sizes differ.</source>
        <translation>Die Kompression ist die dieses Programms (zlib-Stufe %1, zstd-Stufe %2), nicht die von Discord, deren Stufe unbekannt ist: Die wirklichen Größen weichen ab.</translation>
    </message>
    <message numerus="yes">
        <source>Times are the median of %n round(s) in which all took turns; every payload came out equal to its source.</source>
        <translation>
            <numerusform>Die Zeiten sind der Median von %n Runde, in der alle reihum dran waren; jede Payload kam gleich ihrer Quelle heraus.</numerusform>
            <numerusform>Die Zeiten sind der Median von %n Runden, in denen alle reihum dran waren; jede Payload kam gleich ihrer Quelle heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rounds differ by up to %1: something else was at work on this machine.</source>
        <translation>Die Runden unterscheiden sich um bis zu %1: Auf diesem Rechner lief noch etwas anderes.</translation>
    </message>
    <message>
        <source>Only the first part was measured; there was more than fits into memory.</source>
        <translation>Nur der erste Teil wurde gemessen; es war mehr, als in den Arbeitsspeicher passt.</translation>
    </message>
    <message>
        <source>The capture is cut off; what is there was measured.</source>
        <translation>Die Aufzeichnung ist abgeschnitten; das Vorhandene wurde gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged at %n place(s); what could be read was measured.</source>
        <translation>
            <numerusform>Die Aufzeichnung ist an %n Stelle beschädigt; das Lesbare wurde gemessen.</numerusform>
            <numerusform>Die Aufzeichnung ist an %n Stellen beschädigt; das Lesbare wurde gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the capture could not be read.</source>
        <translation>
            <numerusform>%n Zeile der Aufzeichnung war nicht lesbar.</numerusform>
            <numerusform>%n Zeilen der Aufzeichnung waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payload(s)</source>
        <translation>
            <numerusform>%Ln Payload</numerusform>
            <numerusform>%Ln Payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n Datenstrom</numerusform>
            <numerusform>%n Datenströme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Übertr.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Je Payload</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× Bestes</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>Mit Scan</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 did not give the payload number %2 back as it was.</source>
        <translation>%1 gab die Payload Nummer %2 nicht unverändert zurück.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system (%1)</source>
        <translation>Wie das &amp;System (%1)</translation>
    </message>
    <message>
        <source>The language will be %1 when the program is started again.</source>
        <translation>Die Sprache ist %1, sobald das Programm neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>LatencyLegend</name>
    <message>
        <source>Shards in the plot</source>
        <translation>Shards im Diagramm</translation>
    </message>
    <message>
        <source>A click hides a shard or shows it again, a double click shows it alone.</source>
        <translation>Ein Klick verbirgt einen Shard oder zeigt ihn wieder, ein Doppelklick zeigt nur ihn.</translation>
    </message>
    <message>
        <source>shard %1, hidden</source>
        <translation>Shard %1, verborgen</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>Shard %1</translation>
    </message>
</context>
<context>
    <name>LatencyModel</name>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation>ACKs</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ausgeblieben</translation>
    </message>
    <message>
        <source>Half of the heartbeats of the last 6 hours were at most as slow.</source>
        <translation>Die Hälfte der Heartbeats der letzten 6 Stunden war höchstens so langsam.</translation>
    </message>
    <message>
        <source>Of ten heartbeats of the last 6 hours, nine were at most as slow.</source>
        <translation>Von zehn Heartbeats der letzten 6 Stunden waren neun höchstens so langsam.</translation>
    </message>
    <message>
        <source>Of 20 heartbeats of the last 6 hours, 19 were at most as slow.</source>
        <translation>Von 20 Heartbeats der letzten 6 Stunden waren 19 höchstens so langsam.</translation>
    </message>
    <message>
        <source>Of 100 heartbeats of the last 6 hours, 99 were at most as slow.</source>
        <translation>Von 100 Heartbeats der letzten 6 Stunden waren 99 höchstens so langsam.</translation>
    </message>
    <message>
        <source>Heartbeats that were acknowledged in the last 6 hours</source>
        <translation>Heartbeats, die in den letzten 6 Stunden bestätigt wurden</translation>
    </message>
    <message>
        <source>Heartbeats without an ACK when the next was due, since the beginning</source>
        <translation>Heartbeats ohne ACK, als der nächste fällig war, seit Beginn</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>Latencies of the last minutes</source>
        <translation>Latenzen der letzten Minuten</translation>
    </message>
    <message>
        <source>Latency is measured with each heartbeat; none was answered yet.</source>
        <translation>Die Latenz wird mit jedem Heartbeat gemessen; noch keiner wurde beantwortet.</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Wheel: zoom the time, with Ctrl the latency. Drag: move. Shift and drag: show what is framed. Double click: show all.</source>
        <translation>Mausrad: Zeit zoomen, mit Strg die Latenz. Ziehen: verschieben. Umschalt und Ziehen: den Rahmen zeigen. Doppelklick: alles zeigen.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Why behind?</source>
        <translation>Warum im Rückstand?</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>No heartbeat was answered yet.</source>
        <translation>Noch kein Heartbeat wurde beantwortet.</translation>
    </message>
    <message>
        <source>Latency of each shard over time, in milliseconds</source>
        <translation>Latenz jedes Shards im Zeitverlauf, in Millisekunden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>All shards are hidden.</source>
        <translation>Alle Shards sind verborgen.</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>JSON &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;NDJSON</source>
        <translation>N&amp;DJSON kopieren</translation>
    </message>
    <message>
        <source>Copy C&amp;SV</source>
        <translation>CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>Zwei Zei&amp;len vergleichen</translation>
    </message>
    <message>
        <source>&amp;Mark, or take the mark away</source>
        <translation>&amp;Markieren oder Markierung aufheben</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>V&amp;orige Markierung</translation>
    </message>
    <message>
        <source>Show only marked &amp;rows</source>
        <translation>Nur markierte &amp;Zeilen zeigen</translation>
    </message>
    <message>
        <source>Take all marks awa&amp;y</source>
        <translation>Alle Ma&amp;rkierungen aufheben</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Go to a time, a sequence number or a row</source>
        <translation>Zu einer Zeit, Sequenznummer oder Zeile gehen</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>Ze&amp;iten</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Nur dies</translation>
    </message>
    <message>
        <source>&amp;And this</source>
        <translation>&amp;Und dies</translation>
    </message>
    <message>
        <source>And &amp;not this</source>
        <translation>Und nicht &amp;dies</translation>
    </message>
    <message>
        <source>O&amp;r this</source>
        <translation>&amp;Oder dies</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Z&amp;elle kopieren</translation>
    </message>
    <message>
        <source>Copy as fil&amp;ter</source>
        <translation>Als Fil&amp;ter kopieren</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>Näc&amp;hste Markierung</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Find prev&amp;ious</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>%1 could not be written: %2. A file of that name is as it was before.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Eine Datei dieses Namens ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>LogGutter</name>
    <message>
        <source>Click to mark a row (%1)</source>
        <translation>Klicken, um eine Zeile zu markieren (%1)</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Seconds since the log began</source>
        <translation>Sekunden seit Beginn des Logs</translation>
    </message>
    <message>
        <source>Seconds since the row before</source>
        <translation>Sekunden seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Time as</source>
        <translation>Zeit als</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>In the order of the log</source>
        <translation>In der Reihenfolge des Logs</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>What the log may take of the memory, its index and cache included</source>
        <translation>Was das Log vom Arbeitsspeicher belegen darf, einschließlich Index und Cache</translation>
    </message>
    <message>
        <source>No temporary file</source>
        <translation>Keine temporäre Datei</translation>
    </message>
    <message>
        <source>Where the oldest rows move when the memory is used up</source>
        <translation>Wohin die ältesten Zeilen wandern, wenn der Speicher aufgebraucht ist</translation>
    </message>
    <message>
        <source>Beyond both limits the oldest rows are dropped; the line at the bottom of the window says how many. A recording keeps everything.</source>
        <translation>Über beide Grenzen hinaus werden die ältesten Zeilen verworfen; wie viele, sagt die Zeile unten im Fenster. Eine Aufzeichnung behält alles.</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Speicher:</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>&amp;Platte:</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>No other row among those shown is related.</source>
        <translation>Keine andere sichtbare Zeile hängt damit zusammen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show the rows that wait and go on</source>
        <translation>Die wartenden Zeilen zeigen und fortfahren</translation>
    </message>
    <message>
        <source>Paused. New rows will wait here; nothing is lost.</source>
        <translation>Pausiert. Neue Zeilen warten hier; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Paused. New rows that wait: %1. Nothing is lost.</source>
        <translation>Pausiert. Wartende neue Zeilen: %1. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Sichtbare Zeilen</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Marked rows, whether they are shown or not</source>
        <translation>Markierte Zeilen, ob sichtbar oder nicht</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Event log</source>
        <translation>Ereignis-Log</translation>
    </message>
    <message>
        <source>In a sorted table %1 rows can be selected at most.</source>
        <translation>In einer sortierten Tabelle lassen sich höchstens %1 Zeilen auswählen.</translation>
    </message>
    <message>
        <source>No more than %1 rows can be marked: the first ones are, others of those chosen are not.</source>
        <translation>Mehr als %1 Zeilen lassen sich nicht markieren: Die ersten sind es, weitere gewählte nicht.</translation>
    </message>
    <message>
        <source>No row is marked; %1 marks the chosen one.</source>
        <translation>Keine Zeile ist markiert; %1 markiert die gewählte.</translation>
    </message>
    <message>
        <source>None of the marked rows is shown.</source>
        <translation>Keine der markierten Zeilen ist sichtbar.</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Zum Vergleichen zwei Zeilen auswählen.</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Suche läuft… %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln rows matches the filter.</source>
        <translation>
            <numerusform>Die %Ln Zeile passt nicht zum Filter.</numerusform>
            <numerusform>Keine von %Ln Zeilen passt zum Filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>Der Schlüsselbund antwortet nicht (%1); der Token wird jedes Mal abgefragt.</translation>
    </message>
    <message>
        <source>&amp;Start simulator</source>
        <translation>&amp;Simulator starten</translation>
    </message>
    <message>
        <source>&amp;Kill simulator</source>
        <translation>&amp;Simulator beenden</translation>
    </message>
    <message>
        <source>Kill simulator</source>
        <translation>Simulator beenden</translation>
    </message>
    <message>
        <source>Start simulator</source>
        <translation>Simulator starten</translation>
    </message>
    <message>
        <source>Drop all connections, as if its process had died, and see what happens</source>
        <translation>Alle Verbindungen abbrechen, als wäre der Prozess gestorben, und sehen, was geschieht</translation>
    </message>
    <message>
        <source>Let it listen again on the same port</source>
        <translation>Auf demselben Port wieder lauschen lassen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;Simuliertes Gateway:&lt;/b&gt; Kein Token wird benutzt, nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; it is not running now. The shards try again by themselves.</source>
        <translation>&lt;b&gt;Simuliertes Gateway:&lt;/b&gt; Es läuft gerade nicht. Die Shards versuchen es von selbst wieder.</translation>
    </message>
    <message>
        <source>Other bots may connect to &lt;tt&gt;%1&lt;/tt&gt;</source>
        <translation>Andere Bots können sich mit &lt;tt&gt;%1&lt;/tt&gt; verbinden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Nicht verbunden: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Not connected. Choose “%1” (%2) to watch your bot, or the embedded simulator.</source>
        <translation>Nicht verbunden. „%1“ (%2) wählen, um den eigenen Bot oder den eingebauten Simulator zu beobachten.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Waiting for the first payload…</source>
        <translation>Warten auf die erste Payload…</translation>
    </message>
    <message>
        <source>Simulated gateway – Gateway Monitor</source>
        <translation>Simuliertes Gateway – Gateway Monitor</translation>
    </message>
    <message>
        <source>Gateway Monitor</source>
        <translation>Gateway Monitor</translation>
    </message>
    <message>
        <source>Connected bot – Gateway Monitor</source>
        <translation>Verbundener Bot – Gateway Monitor</translation>
    </message>
    <message>
        <source>%1 – Gateway Monitor</source>
        <translation>%1 – Gateway Monitor</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>Bilder (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Record the session into a file that can be opened later, here and elsewhere</source>
        <translation>Die Sitzung in eine Datei aufzeichnen, die sich später hier und anderswo öffnen lässt</translation>
    </message>
    <message>
        <source>Show a session that was recorded</source>
        <translation>Eine aufgezeichnete Sitzung zeigen</translation>
    </message>
    <message>
        <source>Recorded into %1</source>
        <translation>Aufgezeichnet in %1</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>Die Aufzeichnung ist beendet.</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>Aufzeichnen in</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson)</source>
        <translation>Aufzeichnungen (*.ndjson.zst *.ndjson)</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>Aufzeichnungen (*.ndjson.zst *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>„%1“ kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 (capture) – Gateway Monitor</source>
        <translation>%1 (Aufzeichnung) – Gateway Monitor</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>The capture holds no payload yet.</source>
        <translation>Die Aufzeichnung enthält noch keine Payload.</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Connect with a bot&apos;s token, or with the embedded simulator</source>
        <translation>Mit dem Token eines Bots oder mit dem eingebauten Simulator verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline</source>
        <translation>Die Sitzung beenden: Der Bot geht offline</translation>
    </message>
    <message>
        <source>&amp;Reconnect shard</source>
        <translation>Shard &amp;neu verbinden</translation>
    </message>
    <message>
        <source>Drop the connection of the selected shard and resume its session</source>
        <translation>Die Verbindung des gewählten Shards abbrechen und seine Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Check the &amp;bot</source>
        <translation>Bot &amp;prüfen</translation>
    </message>
    <message>
        <source>Is the token good, are the intents enabled, what is left, and what can be mended</source>
        <translation>Ist der Token gut, sind die Intents aktiviert, was ist übrig, und was lässt sich beheben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Let new rows wait; the session goes on and nothing is lost</source>
        <translation>Neue Zeilen warten lassen; die Sitzung geht weiter, und nichts geht verloren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Stay at the newest row; scrolling up ends it, the bottom begins it again</source>
        <translation>Bei der neuesten Zeile bleiben; Hochscrollen beendet es, das untere Ende beginnt es wieder</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empty the log; the session goes on</source>
        <translation>Das Log leeren; die Sitzung geht weiter</translation>
    </message>
    <message>
        <source>Type a filter</source>
        <translation>Einen Filter eingeben</translation>
    </message>
    <message>
        <source>Write the rows that the filter lets through to a file, as JSON lines or CSV</source>
        <translation>Die vom Filter durchgelassenen Zeilen als JSON-Zeilen oder CSV in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Paint rows on a ground of their own by filters</source>
        <translation>Zeilen nach Filtern mit eigenem Hintergrund versehen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Connect your bot…</source>
        <translation>Bot verbinden…</translation>
    </message>
    <message>
        <source>Watch a bot of yours with its token</source>
        <translation>Einen eigenen Bot mit seinem Token beobachten</translation>
    </message>
    <message>
        <source>Change the settings and try again</source>
        <translation>Die Einstellungen ändern und erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Inflaters</source>
        <translation>Entpacker</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Gateway Monitor</source>
        <translation>Ü&amp;ber Gateway Monitor</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway&lt;/b&gt;, which plays the scenario &lt;b&gt;%1&lt;/b&gt;: no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;Simuliertes Gateway&lt;/b&gt;, das das Szenario &lt;b&gt;%1&lt;/b&gt; spielt: Kein Token wird verwendet, nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open ca&amp;pture…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Inflater &amp;lab…</source>
        <translation>Entpacker-&amp;Labor…</translation>
    </message>
    <message>
        <source>Compare compressions and libraries on what was received, or on a capture</source>
        <translation>Kompressionen und Bibliotheken an Empfangenem oder einer Aufzeichnung vergleichen</translation>
    </message>
    <message>
        <source>Stop rec&amp;ording</source>
        <translation>Aufzei&amp;chnung beenden</translation>
    </message>
    <message>
        <source>Rec&amp;ord…</source>
        <translation>Aufzei&amp;chnen…</translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation>Hilfe zu &amp;diesem Bereich</translation>
    </message>
    <message>
        <source>&amp;Guide to the window</source>
        <translation>&amp;Anleitung zum Fenster</translation>
    </message>
    <message>
        <source>&amp;Terms of the protocol</source>
        <translation>Be&amp;griffe des Protokolls</translation>
    </message>
    <message>
        <source>The &amp;filter language</source>
        <translation>Die &amp;Filtersprache</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Save screens&amp;hot…</source>
        <translation>Bildschirmfot&amp;o speichern…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>F&amp;iltern…</translation>
    </message>
    <message>
        <source>&amp;Export rows shown…</source>
        <translation>Sichtbare Zeilen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Colo&amp;ur rules…</source>
        <translation>Far&amp;bregeln…</translation>
    </message>
    <message>
        <source>Go &amp;to panel</source>
        <translation>Zum &amp;Bereich gehen</translation>
    </message>
    <message>
        <source>Show shard</source>
        <translation>Shard zeigen</translation>
    </message>
    <message>
        <source>Choose the shard, whose history tells each loss</source>
        <translation>Den Shard wählen; sein Verlauf nennt jeden Verlust</translation>
    </message>
    <message>
        <source>Sessions cannot be kept.</source>
        <translation>Sitzungen können nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <translation>Die Aufzeichnung ist angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>Die Aufzeichnung geht weiter; %n Eintrag wurde nicht geschrieben.</numerusform>
            <numerusform>Die Aufzeichnung geht weiter; %n Einträge wurden nicht geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersFollower</name>
    <message>
        <source>no chunk yet</source>
        <translation>noch kein Chunk</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>Chunk %1 von %2, %n Mitglied</numerusform>
            <numerusform>Chunk %1 von %2, %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 nicht gefunden</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <translation>vollständig nach %1</translation>
    </message>
    <message>
        <source>%1, then nothing more came</source>
        <translation>%1, dann kam nichts mehr</translation>
    </message>
    <message>
        <source>%1, not waited for</source>
        <translation>%1, nicht abgewartet</translation>
    </message>
    <message>
        <source>refused: RATE_LIMITED, again in %1 s</source>
        <translation>abgewiesen: RATE_LIMITED, wieder in %1 s</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>With &amp;presences</source>
        <translation>Mit &amp;Präsenzen</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
    <message>
        <source>By the beginning of their names</source>
        <translation>Nach dem Namensanfang</translation>
    </message>
    <message>
        <source>By their ids</source>
        <translation>Nach ihren IDs</translation>
    </message>
    <message>
        <source>How names begin</source>
        <translation>Anfang der Namen</translation>
    </message>
    <message>
        <source>User ids, with blanks or commas between</source>
        <translation>Benutzer-IDs, durch Leerzeichen oder Kommas getrennt</translation>
    </message>
    <message>
        <source>Needs GUILD_PRESENCES</source>
        <translation>Braucht GUILD_PRESENCES</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guild:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Wer:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>“%1” is no user id.</source>
        <translation>„%1“ ist keine Benutzer-ID.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A URL with %1:// or %2:// is needed here.</source>
        <translation>Hier ist eine URL mit %1:// oder %2:// nötig.</translation>
    </message>
    <message>
        <source>A URL without user name and password is needed here.</source>
        <translation>Hier ist eine URL ohne Benutzernamen und Passwort nötig.</translation>
    </message>
    <message>
        <source>The token would cross the network unencrypted: use %1://.</source>
        <translation>Der Token ginge unverschlüsselt durchs Netz: %1:// verwenden.</translation>
    </message>
    <message>
        <source>The embedded simulator is part of this program: it is reached directly, without TLS and proxy, and its sessions end with the program.</source>
        <translation>Der eingebaute Simulator ist Teil dieses Programms: Er wird direkt erreicht, ohne TLS und Proxy, und seine Sitzungen enden mit dem Programm.</translation>
    </message>
    <message>
        <source>Where TLS is in use already it can be changed only by starting this program again.</source>
        <translation>Wird TLS schon benutzt, lässt es sich nur durch einen Neustart dieses Programms ändern.</translation>
    </message>
    <message>
        <source>Without a REST interface the gateway&apos;s URL and the number of shards must be given.</source>
        <translation>Ohne REST-Schnittstelle müssen die URL des Gateways und die Anzahl der Shards angegeben werden.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates to trust.</source>
        <translation>Die Datei mit den Zertifikaten wählen, denen vertraut wird.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM or DER form.</source>
        <translation>Diese Datei enthält kein Zertifikat im PEM- oder DER-Format.</translation>
    </message>
    <message>
        <source>User name and password have fields of their own.</source>
        <translation>Benutzername und Passwort haben eigene Felder.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>Den Proxy als http://host:port oder socks5://host:port schreiben.</translation>
    </message>
    <message>
        <source>Choose the folder for the sessions.</source>
        <translation>Den Ordner für die Sitzungen wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>Gateway %1</translation>
    </message>
    <message>
        <source>no REST interface</source>
        <translation>keine REST-Schnittstelle</translation>
    </message>
    <message>
        <source>REST interface %1</source>
        <translation>REST-Schnittstelle %1</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>Kodierung %1</translation>
    </message>
    <message>
        <source>Mozilla’s roots</source>
        <translation>Mozillas Stammzertifikate</translation>
    </message>
    <message>
        <source>roots of %1</source>
        <translation>Stammzertifikate aus %1</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS mit %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>sessions are kept</source>
        <translation>Sitzungen werden aufbewahrt</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netzwerk: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What this build can inflate, the best first</source>
        <translation>Was dieser Build entpacken kann, das Beste zuerst</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>ETF, Erlang’s external term format</source>
        <translation>ETF, Erlangs External Term Format</translation>
    </message>
    <message>
        <source>How payloads come over the wire; what is shown is the same</source>
        <translation>Wie Payloads übertragen werden; die Anzeige ist dieselbe</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>Kompressio&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>Where the gateway&apos;s URL and the number of shards are asked for</source>
        <translation>Wo die URL des Gateways und die Anzahl der Shards erfragt werden</translation>
    </message>
    <message>
        <source>as the REST interface answers</source>
        <translation>wie die REST-Schnittstelle antwortet</translation>
    </message>
    <message>
        <source>A WebSocket URL, such as that of a proxy or of gateway-simulator</source>
        <translation>Eine WebSocket-URL, etwa die eines Proxys oder von gateway-simulator</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>REST &amp;interface:</source>
        <translation>REST-Schn&amp;ittstelle:</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>&amp;Gateway:</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>Die dieses Rechners</translation>
    </message>
    <message>
        <source>Mozilla’s, built in</source>
        <translation>Mozillas, eingebaut</translation>
    </message>
    <message>
        <source>Only those in a file</source>
        <translation>Nur die in einer Datei</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is</source>
        <translation>Wer für die Identität eines Servers bürgt</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>PEM or DER, such as the CA of a proxy that inspects TLS</source>
        <translation>PEM oder DER, etwa die CA eines Proxys, der TLS prüft</translation>
    </message>
    <message>
        <source>As Qt chooses</source>
        <translation>Wie Qt wählt</translation>
    </message>
    <message>
        <source>The library that speaks TLS for the whole program</source>
        <translation>Die Bibliothek, die im ganzen Programm TLS spricht</translation>
    </message>
    <message>
        <source>TLS and proxy</source>
        <translation>TLS und Proxy</translation>
    </message>
    <message>
        <source>T&amp;LS library:</source>
        <translation>T&amp;LS-Bibliothek:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername beim Proxy</translation>
    </message>
    <message>
        <source>user, if it asks for one</source>
        <translation>Benutzer, falls verlangt</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort beim Proxy</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Used for this run only; the environment variable GATEWAY_PROXY_PASSWORD gives it each time</source>
        <translation>Nur für diesen Lauf; die Umgebungsvariable GATEWAY_PROXY_PASSWORD gibt es jedes Mal vor</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>Prox&amp;y:</translation>
    </message>
    <message>
        <source>Started again within 5 minutes, the program gets every event that it missed. The bot goes offline some minutes after the window was closed.</source>
        <translation>Innerhalb von 5 Minuten neu gestartet, erhält das Programm jedes versäumte Ereignis. Der Bot geht einige Minuten nach dem Schließen des Fensters offline.</translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation>Ordner für Sitzungen</translation>
    </message>
    <message>
        <source>Large payloads alone are compressed with JSON only: choose JSON, or another compression.</source>
        <translation>Große Payloads allein werden nur mit JSON komprimiert: JSON oder eine andere Kompression wählen.</translation>
    </message>
    <message>
        <source>the reserve of session starts too</source>
        <translation>auch die Reserve der Sitzungsstarts</translation>
    </message>
    <message>
        <source>large payloads alone, each by itself</source>
        <translation>nur große Payloads, jede für sich</translation>
    </message>
    <message>
        <source>&amp;Use the last session starts too</source>
        <translation>A&amp;uch die letzten Sitzungsstarts verbrauchen</translation>
    </message>
    <message>
        <source>A twentieth of all session starts, and at least one, is kept back otherwise: at 0 the gateway ends every session and resets the token.</source>
        <translation>Sonst wird ein Zwanzigstel aller Sitzungsstarts, mindestens einer, zurückgehalten: Bei 0 beendet das Gateway jede Sitzung und setzt den Token zurück.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>the fastest of this build</source>
        <translation>die schnellste dieses Builds</translation>
    </message>
    <message>
        <source>Whatever host a server names gets the bot’s token.</source>
        <translation>Jeder Host, den ein Server nennt, bekommt das Token des Bots.</translation>
    </message>
    <message>
        <source>“%1” is no host. Write names without scheme and port, such as gateway.example, with commas between; what is below them is allowed too.</source>
        <translation>„%1“ ist kein Host. Namen ohne Schema und Port schreiben, wie gateway.example, mit Kommas dazwischen; was darunter liegt, ist auch erlaubt.</translation>
    </message>
    <message>
        <source>allowed hosts: %1</source>
        <translation>erlaubte Hosts: %1</translation>
    </message>
    <message>
        <source>inflated by %1</source>
        <translation>entpackt von %1</translation>
    </message>
    <message>
        <source>The library of this build that inflates the stream</source>
        <translation>Die Bibliothek dieses Builds, die den Datenstrom entpackt</translation>
    </message>
    <message>
        <source>I&amp;nflater:</source>
        <translation>En&amp;tpacker:</translation>
    </message>
    <message>
        <source>none but those of the gateway’s domain</source>
        <translation>keine außer denen der Domain des Gateways</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the REST interface or the gateway, with all below them; * for any</source>
        <translation>Hosts, die das Token bekommen dürfen, obwohl sie nicht zur Domain der REST-Schnittstelle oder des Gateways gehören, mit allen darunter; * für jeden</translation>
    </message>
    <message>
        <source>&amp;Allowed hosts:</source>
        <translation>Erl&amp;aubte Hosts:</translation>
    </message>
    <message>
        <source>Roots &amp;of trust:</source>
        <translation>&amp;Stammzertifikate:</translation>
    </message>
    <message>
        <source>Keep &amp;sessions, so that the next run resumes them</source>
        <translation>Sitzungen auf&amp;bewahren, damit der nächste Lauf sie fortsetzt</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A shard failed for good</source>
        <translation>Ein Shard ist endgültig gescheitert</translation>
    </message>
    <message>
        <source>A session was lost</source>
        <translation>Eine Sitzung ging verloren</translation>
    </message>
    <message>
        <source>A shard keeps reconnecting</source>
        <translation>Ein Shard verbindet sich immer wieder neu</translation>
    </message>
    <message>
        <source>A shard is behind</source>
        <translation>Ein Shard ist im Rückstand</translation>
    </message>
    <message>
        <source>A recording ended by an error</source>
        <translation>Eine Aufzeichnung endete durch einen Fehler</translation>
    </message>
    <message>
        <source>The log cannot write to the disk</source>
        <translation>Das Log kann nicht auf die Platte schreiben</translation>
    </message>
    <message>
        <source>It will not try again until something is mended, such as the token or the intents</source>
        <translation>Er versucht es erst wieder, wenn etwas behoben ist, etwa der Token oder die Intents</translation>
    </message>
    <message>
        <source>It could not be resumed: a new one was begun, and events in between are lost</source>
        <translation>Sie ließ sich nicht fortsetzen: Eine neue wurde begonnen, und Ereignisse dazwischen sind verloren</translation>
    </message>
    <message>
        <source>Its connection was lost five times within five minutes</source>
        <translation>Seine Verbindung ging innerhalb von fünf Minuten fünfmal verloren</translation>
    </message>
    <message>
        <source>The ack of a heartbeat took five seconds or more</source>
        <translation>Das ACK eines Heartbeats brauchte fünf Sekunden oder mehr</translation>
    </message>
    <message>
        <source>Such as by a full disk; what was written before is in the file</source>
        <translation>Etwa durch eine volle Platte; was vorher geschrieben wurde, ist in der Datei</translation>
    </message>
    <message>
        <source>The log keeps to its memory, and drops the oldest rows sooner</source>
        <translation>Das Log bleibt im Arbeitsspeicher und verwirft die ältesten Zeilen früher</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Tell me of these. While the window is active it tells by itself; otherwise the desktop does.</source>
        <translation>Darüber benachrichtigen. Ist das Fenster aktiv, meldet es das selbst, sonst der Desktop.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%1 And %n more of this kind.</source>
        <translation>
            <numerusform>%1 Und %n weitere Meldung dieser Art.</numerusform>
            <numerusform>%1 Und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelSwitcher</name>
    <message>
        <source>Show or hide this panel; %1 goes to it</source>
        <translation>Diesen Bereich zeigen oder verbergen; %1 geht zu ihm</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
</context>
<context>
    <name>PayloadComparePane</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Make the first event the second</source>
        <translation>Das erste Ereignis zum zweiten machen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>As &amp;text, one difference a line</source>
        <translation>Als &amp;Text, ein Unterschied pro Zeile</translation>
    </message>
    <message>
        <source>As JSON &amp;Patch</source>
        <translation>Als JSON &amp;Patch</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · angeheftet</translation>
    </message>
    <message>
        <source>≠ %1 changed</source>
        <translation>≠ %1 geändert</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 hinzugefügt</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 entfernt</translation>
    </message>
    <message>
        <source>↕ %1 moved</source>
        <translation>↕ %1 verschoben</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>(too large to compare in full)</source>
        <translation>(zu groß für einen vollständigen Vergleich)</translation>
    </message>
</context>
<context>
    <name>PayloadDiffModel</name>
    <message>
        <source>↕ from [%1]</source>
        <translation>↕ von [%1]</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>PayloadDiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;first value</source>
        <translation>&amp;Ersten Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;second value</source>
        <translation>&amp;Zweiten Wert kopieren</translation>
    </message>
    <message>
        <source>&amp;Next difference (N)</source>
        <translation>&amp;Nächster Unterschied (N)</translation>
    </message>
    <message>
        <source>P&amp;revious difference (Shift+N)</source>
        <translation>&amp;Voriger Unterschied (Umschalt+N)</translation>
    </message>
</context>
<context>
    <name>PayloadFindBar</name>
    <message>
        <source>Find in this event</source>
        <translation>In diesem Ereignis suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PayloadInspector</name>
    <message>
        <source>Pin to compare</source>
        <translation>Zum Vergleich anheften</translation>
    </message>
    <message>
        <source>Keep this event, and compare it with the next you choose (Ctrl+Shift+P)</source>
        <translation>Dieses Ereignis festhalten und mit dem nächsten gewählten vergleichen (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>This event is gone</source>
        <translation>Dieses Ereignis ist weg</translation>
    </message>
    <message>
        <source>It was dropped from the log to keep within its budget of memory and disk.</source>
        <translation>Es wurde aus dem Log verworfen, um dessen Speicher- und Plattenbudget einzuhalten.</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Choose a row of the log to see all of it: its payload as a tree and as text. Pin one to compare it with another.</source>
        <translation>Eine Zeile des Logs wählen, um alles zu sehen: ihre Payload als Baum und als Text. Eine anheften, um sie mit einer anderen zu vergleichen.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin this event with the button above (Ctrl+Shift+P), then choose another: what differs between them is shown here.</source>
        <translation>Dieses Ereignis mit der Schaltfläche oben anheften (Strg+Umschalt+P), dann ein anderes wählen: Hier erscheint, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Pinned: %1. Choose the event to compare it with.</source>
        <translation>Angeheftet: %1. Das Ereignis wählen, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Choose another event in the log: it is compared with the pinned one.</source>
        <translation>Ein anderes Ereignis im Log wählen: Es wird mit dem angehefteten verglichen.</translation>
    </message>
</context>
<context>
    <name>PayloadMeaning</name>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 Ortszeit
%2 UTC</translation>
    </message>
    <message>
        <source>Snowflake, made at %1
worker %2, process %3, increment %4</source>
        <translation>Snowflake, erstellt um %1
Worker %2, Prozess %3, Inkrement %4</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>keine Flags</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>PayloadRelations</name>
    <message>
        <source>Events of this message</source>
        <translation>Ereignisse dieser Nachricht</translation>
    </message>
    <message>
        <source>Events of this channel</source>
        <translation>Ereignisse dieses Kanals</translation>
    </message>
    <message>
        <source>Events of this guild</source>
        <translation>Ereignisse dieser Guild</translation>
    </message>
    <message>
        <source>Events of this user</source>
        <translation>Ereignisse dieses Benutzers</translation>
    </message>
    <message>
        <source>Messages that mention this user</source>
        <translation>Nachrichten, die diesen Benutzer erwähnen</translation>
    </message>
    <message>
        <source>All events that name this id</source>
        <translation>Alle Ereignisse, die diese ID nennen</translation>
    </message>
</context>
<context>
    <name>PayloadScanner</name>
    <message>
        <source>The payload is larger than 2 GiB.</source>
        <translation>Die Payload ist größer als 2 GiB.</translation>
    </message>
    <message>
        <source>There is more text behind the end of the value.</source>
        <translation>Nach dem Ende des Werts folgt weiterer Text.</translation>
    </message>
    <message>
        <source>The text ends before it is complete.</source>
        <translation>Der Text endet, bevor er vollständig ist.</translation>
    </message>
    <message>
        <source>A comma or } is missing here.</source>
        <translation>Hier fehlt ein Komma oder }.</translation>
    </message>
    <message>
        <source>A comma or ] is missing here.</source>
        <translation>Hier fehlt ein Komma oder ].</translation>
    </message>
    <message>
        <source>A key in quotes is missing here.</source>
        <translation>Hier fehlt ein Schlüssel in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A colon is missing here.</source>
        <translation>Hier fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is no such word in JSON; %1 was probably meant.</source>
        <translation>Ein solches Wort gibt es in JSON nicht; gemeint war wohl %1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A digit is missing here.</source>
        <translation>Hier fehlt eine Ziffer.</translation>
    </message>
    <message>
        <source>Control characters must be escaped in a string.</source>
        <translation>Steuerzeichen müssen in einer Zeichenkette maskiert werden.</translation>
    </message>
    <message>
        <source>The text ends inside a string.</source>
        <translation>Der Text endet in einer Zeichenkette.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u.</source>
        <translation>Auf \u müssen vier Hexziffern folgen.</translation>
    </message>
    <message>
        <source>There is no such escape in JSON.</source>
        <translation>Eine solche Escape-Sequenz gibt es in JSON nicht.</translation>
    </message>
</context>
<context>
    <name>PayloadTextPane</name>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Show the text byte for byte as it came, not set out on lines</source>
        <translation>Den Text Byte für Byte zeigen, wie er kam, nicht auf Zeilen verteilt</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Put the whole text, as it is shown, on the clipboard</source>
        <translation>Den ganzen Text, wie er angezeigt wird, in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Write the payload as received to a file (Ctrl+S)</source>
        <translation>Die Payload wie empfangen in eine Datei schreiben (Strg+S)</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>Payload speichern</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>PayloadTextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Payload als Text</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles k&amp;opieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>PayloadTreeModel</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>object, cut</source>
        <translation>Objekt, gekürzt</translation>
    </message>
    <message>
        <source>object {%1}</source>
        <translation>Objekt {%1}</translation>
    </message>
    <message>
        <source>array, cut</source>
        <translation>Array, gekürzt</translation>
    </message>
    <message>
        <source>array [%1]</source>
        <translation>Array [%1]</translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation>Snowflake</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Zeichenkette</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Too deep or too large for the tree: the text shows all of it.</source>
        <translation>Zu tief oder zu groß für den Baum: Der Text zeigt alles.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes with the key, %1 of the payload</source>
        <translation>
            <numerusform>%Ln Byte mit Schlüssel, %1 der Payload</numerusform>
            <numerusform>%Ln Bytes mit Schlüssel, %1 der Payload</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadTreePane</name>
    <message>
        <source>%1 nodes were unfolded; there are more, unfold them one by one.</source>
        <translation>%1 Knoten wurden aufgeklappt; es gibt mehr, diese einzeln aufklappen.</translation>
    </message>
    <message>
        <source>Path of the current node</source>
        <translation>Pfad des aktuellen Knotens</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandtes</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON &amp;Pointer</source>
        <translation>Als &amp;JSON Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy sub-tree as &amp;JSON</source>
        <translation>&amp;Teilbaum als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy sub-tree as JSON on &amp;one line</source>
        <translation>Teilbaum als JSON in &amp;einer Zeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Nur diese</translation>
    </message>
    <message>
        <source>&amp;And these</source>
        <translation>&amp;Und diese</translation>
    </message>
    <message>
        <source>And &amp;not these</source>
        <translation>Und nicht &amp;diese</translation>
    </message>
    <message>
        <source>O&amp;r these</source>
        <translation>&amp;Oder diese</translation>
    </message>
    <message>
        <source>No filter asks for this</source>
        <translation>Dafür gibt es keinen Filter</translation>
    </message>
    <message>
        <source>Go to the &amp;next</source>
        <translation>Zum nä&amp;chsten</translation>
    </message>
    <message>
        <source>Go to the &amp;previous</source>
        <translation>Zum vo&amp;rigen</translation>
    </message>
    <message>
        <source>Unfold this &amp;sub-tree</source>
        <translation>Diesen Teil&amp;baum aufklappen</translation>
    </message>
    <message>
        <source>Unfold &amp;all</source>
        <translation>&amp;Alles aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>Unfold to depth &amp;%1</source>
        <translation>Bis Ebene &amp;%1 aufklappen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
</context>
<context>
    <name>PayloadTreeView</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Payload als Baum</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show on this page what the program begins with; OK or Apply keeps it</source>
        <translation>Auf dieser Seite zeigen, womit das Programm beginnt; OK oder Anwenden übernimmt es</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>A&amp;way from keyboard</source>
        <translation>Nicht am &amp;Rechner</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Spielt …</translation>
    </message>
    <message>
        <source>Streaming …</source>
        <translation>Streamt …</translation>
    </message>
    <message>
        <source>Listening to …</source>
        <translation>Hört …</translation>
    </message>
    <message>
        <source>Watching …</source>
        <translation>Schaut …</translation>
    </message>
    <message>
        <source>Competing in …</source>
        <translation>Tritt an in …</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Benutzerdefinierter Status</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>&amp;Activity:</source>
        <translation>&amp;Aktivität:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>S&amp;tatustext:</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What to connect with, kept under a name; the token is in the keychain of the system</source>
        <translation>Womit verbunden wird, unter einem Namen gespeichert; der Token liegt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation>&amp;Profil:</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Import from .env file…</source>
        <translation>Aus .env-Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>Profil&amp;e</translation>
    </message>
    <message>
        <source>None: as last time</source>
        <translation>Keines: wie zuletzt</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Name des Profils:</translation>
    </message>
    <message>
        <source>A profile needs a name:</source>
        <translation>Ein Profil braucht einen Namen:</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Another name:</source>
        <translation>Das Profil „%1“ gibt es bereits. Anderer Name:</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete the profile “%1”, and its token in the keychain?</source>
        <translation>Das Profil „%1“ und seinen Token im Schlüsselbund löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ProgramVersions</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not built in</source>
        <translation>nicht eingebaut</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Revision %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, gebaut mit %2</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Qt-Plattform</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>TLS backend of Qt</source>
        <translation>TLS-Backend von Qt</translation>
    </message>
    <message>
        <source>Bundled root certificates</source>
        <translation>Mitgelieferte Stammzertifikate</translation>
    </message>
    <message>
        <source>JSON parser</source>
        <translation>JSON-Parser</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>RawPage</name>
    <message>
        <source>Payload as JSON</source>
        <translation>Payload als JSON</translation>
    </message>
</context>
<context>
    <name>ReconnectWatch</name>
    <message>
        <source>&lt;b&gt;Shard %1 keeps reconnecting.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Shard %1 verbindet sich immer wieder neu.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n shards keep reconnecting.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n Shard verbindet sich immer wieder neu.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n Shards verbinden sich immer wieder neu.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes, last because: %2.</source>
        <translation>
            <numerusform>Shard %1 verlor in den letzten 5 Minuten %n-mal die Verbindung, zuletzt weil: %2.</numerusform>
            <numerusform>Shard %1 verlor in den letzten 5 Minuten %n-mal die Verbindung, zuletzt weil: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLight</name>
    <message>
        <source>Recording: %1 · %2 records</source>
        <translation>Zeichnet auf: %1 · %2 Datensätze</translation>
    </message>
    <message>
        <source>Into %1. At a crash, at most the last second is lost.</source>
        <translation>In %1. Bei einem Absturz geht höchstens die letzte Sekunde verloren.</translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message>
        <source>Copied one row.</source>
        <translation>Eine Zeile kopiert.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows: the clipboard is for no more. An export takes them all.</source>
        <translation>Die ersten %1 von %2 Zeilen kopiert: Mehr fasst die Zwischenablage nicht. Ein Export nimmt alle.</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>Keine Zeile ist markiert.</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 marked rows: a filter has room for no more. An export of the marked rows takes them all.</source>
        <translation>Gezeigt werden die ersten %1 von %2 markierten Zeilen: Für mehr hat ein Filter keinen Platz. Ein Export der markierten Zeilen nimmt alle.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(damaged)</source>
        <translation>(beschädigt)</translation>
    </message>
</context>
<context>
    <name>RuleColors</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Strong red</source>
        <translation>Kräftiges Rot</translation>
    </message>
    <message>
        <source>Strong orange</source>
        <translation>Kräftiges Orange</translation>
    </message>
    <message>
        <source>Strong yellow</source>
        <translation>Kräftiges Gelb</translation>
    </message>
    <message>
        <source>Strong green</source>
        <translation>Kräftiges Grün</translation>
    </message>
    <message>
        <source>Strong teal</source>
        <translation>Kräftiges Türkis</translation>
    </message>
    <message>
        <source>Strong blue</source>
        <translation>Kräftiges Blau</translation>
    </message>
    <message>
        <source>Strong violet</source>
        <translation>Kräftiges Violett</translation>
    </message>
    <message>
        <source>Strong pink</source>
        <translation>Kräftiges Rosa</translation>
    </message>
    <message>
        <source>Strong grey</source>
        <translation>Kräftiges Grau</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filter:</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>Sessions cannot be kept in the folder “%1”.</source>
        <translation>Sitzungen können nicht im Ordner „%1“ aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or do not keep sessions.</source>
        <translation>Einen beschreibbaren Ordner wählen oder keine Sitzungen aufbewahren.</translation>
    </message>
</context>
<context>
    <name>SessionOutcome</name>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>Shard %1 war zuletzt: %2: %3</translation>
    </message>
    <message>
        <source>No session became ready.</source>
        <translation>Keine Sitzung wurde bereit.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in “%1” cannot be read: profiles and choices are missing, and changes are not kept. Check who owns the file.</source>
        <translation>Die Einstellungen in „%1“ sind nicht lesbar: Profile und gewählte Werte fehlen, und Änderungen werden nicht behalten. Prüfen, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged. They are kept as “%2”; the program begins with none.</source>
        <translation>Die Einstellungen in „%1“ sind beschädigt. Sie bleiben als „%2“ erhalten; das Programm beginnt ohne.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged and cannot be kept under another name.</source>
        <translation>Die Einstellungen in „%1“ sind beschädigt und können nicht unter anderem Namen erhalten werden.</translation>
    </message>
    <message>
        <source>The settings in “%1” were cut off, as by a full disk. They are kept as “%2”; the program begins with those before them.</source>
        <translation>Die Einstellungen in „%1“ waren abgeschnitten, wie durch einen vollen Datenträger. Sie sind als „%2“ aufgehoben; das Programm beginnt mit denen davor.</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”: changes are lost when the program ends.</source>
        <translation>Die Einstellungen können nicht in „%1“ geschrieben werden: Änderungen gehen verloren, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>ShardColumns</name>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>ms now/avg</source>
        <translation>ms jetzt/Ø</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Ereign./s</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ShardDetails</name>
    <message>
        <source>History of the shard</source>
        <translation>Verlauf des Shards</translation>
    </message>
    <message>
        <source>Every change of the shard&apos;s state is listed here with its cause.</source>
        <translation>Hier steht jeder Zustandswechsel des Shards mit seiner Ursache.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the moment in the log</source>
        <translation>Eingabe oder Doppelklick zeigt den Moment im Log</translation>
    </message>
    <message>
        <source>Choose a shard to see its session, its limits and what happened to it.</source>
        <translation>Einen Shard wählen, um seine Sitzung, seine Limits und seinen Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Figures of the shard</source>
        <translation>Werte des Shards</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>Shard %1 von %2: %3</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3 since %4 (%5)</source>
        <translation>Shard %1 von %2: %3 seit %4 (%5)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The beginning of the session&apos;s id, from READY. Whoever has the whole id and the token can take the session over, so no more of it is kept or shown.</source>
        <translation>Der Anfang der Sitzungs-ID aus READY. Wer die ganze ID und den Token hat, kann die Sitzung übernehmen; daher wird nicht mehr davon behalten oder gezeigt.</translation>
    </message>
    <message>
        <source>Resumes at</source>
        <translation>Fortsetzen bei</translation>
    </message>
    <message>
        <source>Where a lost connection goes on; READY tells it (resume_gateway_url).</source>
        <translation>Wo eine verlorene Verbindung weitergeht; READY nennt es (resume_gateway_url).</translation>
    </message>
    <message>
        <source>%1
Where a lost connection goes on, from READY (resume_gateway_url). New sessions begin at the URL of GET /gateway/bot.</source>
        <translation>%1
Wo eine verlorene Verbindung weitergeht, aus READY (resume_gateway_url). Neue Sitzungen beginnen bei der URL von GET /gateway/bot.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>The number (s) of the last event. Heartbeats and resumes tell the gateway how far the bot has come.</source>
        <translation>Die Nummer (s) des letzten Ereignisses. Heartbeats und RESUME sagen dem Gateway, wie weit der Bot ist.</translation>
    </message>
    <message>
        <source>Identifies / resumes</source>
        <translation>IDENTIFY / RESUME</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How often a new session was asked for, which costs a session start, and how often one was resumed, which is free</source>
        <translation>Wie oft eine neue Sitzung verlangt wurde, was einen Sitzungsstart kostet, und wie oft eine fortgesetzt wurde, was nichts kostet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Heartbeat every</source>
        <translation>Heartbeat alle</translation>
    </message>
    <message>
        <source>HELLO told it (heartbeat_interval). The first beat comes after a random part of it.</source>
        <translation>HELLO nennt es (heartbeat_interval). Der erste kommt nach einem zufälligen Teil davon.</translation>
    </message>
    <message>
        <source>Next heartbeat</source>
        <translation>Nächster Heartbeat</translation>
    </message>
    <message>
        <source>If the ACK of the last one has not come by then, the connection is dead and is dropped.</source>
        <translation>Ist das ACK des letzten bis dahin nicht da, ist die Verbindung tot und wird abgebrochen.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>Vom letzten Heartbeat bis zu seinem ACK</translation>
    </message>
    <message>
        <source>Average latency</source>
        <translation>Mittlere Latenz</translation>
    </message>
    <message>
        <source>Over the last 20 heartbeats, across reconnects</source>
        <translation>Über die letzten 20 Heartbeats, auch über Neuverbindungen hinweg</translation>
    </message>
    <message>
        <source>The gateway takes %1 payloads a minute on a connection and closes with 4008 beyond it; some are kept for heartbeats.</source>
        <translation>Das Gateway nimmt %1 Payloads pro Minute und Verbindung an und schließt darüber mit 4008; einige sind für Heartbeats reserviert.</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>Befehle sofort</translation>
    </message>
    <message>
        <source>How many commands may be sent now without waiting.
%1</source>
        <translation>Wie viele Befehle jetzt ohne Warten gesendet werden können.
%1</translation>
    </message>
    <message>
        <source>Next command</source>
        <translation>Nächster Befehl</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>When the next command may be sent.
%1</source>
        <translation>Wann der nächste Befehl gesendet werden kann.
%1</translation>
    </message>
    <message>
        <source>Commands waiting</source>
        <translation>Wartende Befehle</translation>
    </message>
    <message>
        <source>They are sent as the limit allows, survive a resume, and are dropped with the session.</source>
        <translation>Sie werden gesendet, sobald das Limit es erlaubt, überdauern ein Fortsetzen und werden mit der Sitzung verworfen.</translation>
    </message>
    <message>
        <source>Guilds there</source>
        <translation>Guilds da</translation>
    </message>
    <message>
        <source>Guilds that have come with GUILD_CREATE</source>
        <translation>Guilds, die mit GUILD_CREATE gekommen sind</translation>
    </message>
    <message>
        <source>Guilds awaited</source>
        <translation>Guilds erwartet</translation>
    </message>
    <message>
        <source>READY named them; their GUILD_CREATE has not come. Without the intent GUILDS it never does.</source>
        <translation>READY hat sie genannt; ihr GUILD_CREATE ist noch nicht da. Ohne den Intent GUILDS kommt es nie.</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>Guilds ausgefallen</translation>
    </message>
    <message>
        <source>The gateway told that they are not available; they come back by themselves.</source>
        <translation>Das Gateway hat gemeldet, dass sie nicht verfügbar sind; sie kommen von selbst zurück.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Dispatches since the start, over all connections</source>
        <translation>Dispatches seit dem Start, über alle Verbindungen</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Dropped by their type before anybody read them; counted among the events</source>
        <translation>Nach Typ verworfen, bevor sie jemand las; unter den Ereignissen mitgezählt</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Nachgeliefert</translation>
    </message>
    <message>
        <source>Events that were missed and came again while the session resumed</source>
        <translation>Ereignisse, die versäumt wurden und beim Fortsetzen der Sitzung erneut kamen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that are lost</source>
        <translation>Übersprungene Sequenznummern: verlorene Ereignisse</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Events whose sequence number had been seen; they were handed out once</source>
        <translation>Ereignisse mit schon gesehener Sequenznummer; sie wurden einmal weitergegeben</translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation>Entpacker</translation>
    </message>
    <message>
        <source>What inflates the stream; nothing where the connection is not compressed</source>
        <translation>Was den Datenstrom entpackt; nichts, wenn die Verbindung nicht komprimiert ist</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Inflated by compressed bytes of this connection</source>
        <translation>Entpackte durch komprimierte Bytes dieser Verbindung</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What the last payload took of the buffer it was inflated into</source>
        <translation>Was die letzte Payload von ihrem Ausgabepuffer belegte</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Memory of the decompression context, kept for as long as the connection</source>
        <translation>Speicher des Dekompressionskontexts, so lange behalten wie die Verbindung</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Received, of every opcode, over all connections</source>
        <translation>Empfangen, alle Opcodes, über alle Verbindungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections; %1 when inflated</source>
        <translation>Bytes auf dem WebSocket über alle Verbindungen; entpackt %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections</source>
        <translation>Bytes auf dem WebSocket über alle Verbindungen</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>How often it became ready again after the first time</source>
        <translation>Wie oft er nach dem ersten Mal wieder bereit wurde</translation>
    </message>
</context>
<context>
    <name>ShardHeatCell</name>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>Shard %1 von %2: %3</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>Latency %1, on average %2</source>
        <translation>Latenz %1, im Mittel %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
</context>
<context>
    <name>ShardHeatLegend</name>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>0 events/s</source>
        <translation>0 Ereignisse/s</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 events/s, the most of all</source>
        <translation>%1 Ereignisse/s, die meisten von allen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ShardHeatMap</name>
    <message>
        <source>No shards yet. Each is a cell here once a bot is connected.</source>
        <translation>Noch keine Shards. Jeder ist hier eine Zelle, sobald ein Bot verbunden ist.</translation>
    </message>
</context>
<context>
    <name>ShardsActions</name>
    <message>
        <source>It costs one session start. How many are left is not known, because GET /gateway/bot was not asked.</source>
        <translation>Das kostet einen Sitzungsstart. Wie viele übrig sind, ist unbekannt, weil GET /gateway/bot nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>It costs one session start: %1 of %2 are left until %3.</source>
        <translation>Das kostet einen Sitzungsstart: %1 von %2 sind bis %3 übrig.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Re-identify…</source>
        <translation>Neu identifizieren…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>Störung simulieren</translation>
    </message>
    <message>
        <source>Drop the connection and resume the session on a new one. It costs nothing: what is missed meanwhile is replayed. A shard that backs off tries at once.</source>
        <translation>Die Verbindung abbrechen und die Sitzung auf einer neuen fortsetzen. Das kostet nichts: Zwischenzeitlich Versäumtes wird nachgeliefert. Ein abwartender Shard versucht es sofort.</translation>
    </message>
    <message>
        <source>Give the session up and begin a new one. It costs a session start, and what happens meanwhile is lost.</source>
        <translation>Die Sitzung aufgeben und eine neue beginnen. Das kostet einen Sitzungsstart, und was inzwischen geschieht, geht verloren.</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline in the guilds of this shard</source>
        <translation>Die Sitzung beenden: Der Bot geht in den Guilds dieses Shards offline</translation>
    </message>
    <message>
        <source>Start a shard that is stopped or has failed</source>
        <translation>Einen gestoppten oder gescheiterten Shard starten</translation>
    </message>
    <message>
        <source>Shard %1 gives its session up and identifies anew. What happens until it is ready is lost, and all its guilds come again (now %2).</source>
        <translation>Shard %1 gibt seine Sitzung auf und identifiziert sich neu. Was geschieht, bis er bereit ist, geht verloren, und alle seine Guilds kommen neu (jetzt %2).</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Neu identifizieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The session of shard %1 ends, and the bot goes offline in its guilds. To start it again costs a session start.</source>
        <translation>Die Sitzung von Shard %1 endet, und der Bot geht in dessen Guilds offline. Ein neuer Start kostet einen Sitzungsstart.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Shard %1 begins a new session.</source>
        <translation>Shard %1 beginnt eine neue Sitzung.</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes.</source>
        <translation>Der Shard verbindet sich neu und setzt fort.</translation>
    </message>
    <message>
        <source>The shard reconnects with a new session.</source>
        <translation>Der Shard verbindet sich mit einer neuen Sitzung.</translation>
    </message>
    <message>
        <source>The shard fails: trying again would not help.</source>
        <translation>Der Shard scheitert: Ein neuer Versuch würde nicht helfen.</translation>
    </message>
    <message>
        <source>Let something go wrong at the embedded simulator, and watch what the shard does</source>
        <translation>Am eingebauten Simulator etwas schiefgehen lassen und beobachten, was der Shard tut</translation>
    </message>
    <message>
        <source>&amp;Drop the connection</source>
        <translation>&amp;Verbindung abbrechen</translation>
    </message>
    <message>
        <source>TCP goes away without a close frame, as when a network fails</source>
        <translation>TCP bricht ohne Close-Frame weg, wie bei einem Netzausfall</translation>
    </message>
    <message>
        <source>Ask for a &amp;reconnect (op 7)</source>
        <translation>&amp;Neuverbindung verlangen (op 7)</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes</source>
        <translation>Der Shard verbindet sich neu und setzt fort</translation>
    </message>
    <message>
        <source>&amp;Interrupt the session (op 9, true)</source>
        <translation>Sitzung &amp;unterbrechen (op 9, true)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = true: the shard may resume</source>
        <translation>INVALID_SESSION mit d = true: Der Shard darf fortsetzen</translation>
    </message>
    <message>
        <source>In&amp;validate the session (op 9, false)</source>
        <translation>Sitzung ungültig &amp;machen (op 9, false)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = false: the shard has to identify anew</source>
        <translation>INVALID_SESSION mit d = false: Der Shard muss sich neu identifizieren</translation>
    </message>
    <message>
        <source>Ask for a &amp;heartbeat (op 1)</source>
        <translation>&amp;Heartbeat verlangen (op 1)</translation>
    </message>
    <message>
        <source>No fault, but a rare request: the shard answers with a heartbeat at once</source>
        <translation>Keine Störung, aber eine seltene Anforderung: Der Shard antwortet sofort mit einem Heartbeat</translation>
    </message>
    <message>
        <source>&amp;Close with a code</source>
        <translation>Mit einem &amp;Code schließen</translation>
    </message>
    <message>
        <source>&amp;Acknowledge heartbeats</source>
        <translation>Heartbeats &amp;bestätigen</translation>
    </message>
    <message>
        <source>Unchecked, no heartbeat of any shard gets its ACK: with the next beat that is due each takes its connection for dead and resumes</source>
        <translation>Ohne Haken erhält kein Heartbeat irgendeines Shards sein ACK: Beim nächsten fälligen hält jeder seine Verbindung für tot und setzt fort</translation>
    </message>
    <message>
        <source>Strike &amp;every shard</source>
        <translation>&amp;Jeden Shard treffen</translation>
    </message>
    <message>
        <source>Faults meet all shards at once and not the selected one alone</source>
        <translation>Störungen treffen alle Shards auf einmal, nicht nur den gewählten</translation>
    </message>
</context>
<context>
    <name>ShardsModel</name>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 von %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Measured with each heartbeat, every %1</source>
        <translation>Bei jedem Heartbeat gemessen, alle %1</translation>
    </message>
    <message>
        <source>%1 inflated; %2 sent</source>
        <translation>%1 entpackt; %2 gesendet</translation>
    </message>
    <message>
        <source>The shard&apos;s number, from 0</source>
        <translation>Die Nummer des Shards, ab 0</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>Wo die Sitzung steht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>Vom letzten Heartbeat bis zu seinem ACK</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Mean latency of the last 20 heartbeats</source>
        <translation>Mittlere Latenz der letzten 20 Heartbeats</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Sequence number of the last event</source>
        <translation>Sequenznummer des letzten Ereignisses</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Events per second over the last 3 seconds</source>
        <translation>Ereignisse pro Sekunde in den letzten 3 Sekunden</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Ereign./s</translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation>Ereignisse seit dem Start</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket since the start</source>
        <translation>Bytes auf dem WebSocket seit dem Start</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Inflated bytes by received bytes</source>
        <translation>Entpackte durch empfangene Bytes</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>How often it became ready again</source>
        <translation>Wie oft er wieder bereit wurde</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that were lost</source>
        <translation>Übersprungene Sequenznummern: Ereignisse, die verloren gingen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Why the shard is in its state</source>
        <translation>Warum der Shard in seinem Zustand ist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Identifies: %1 · resumes: %2 · events replayed: %3</source>
        <translation>IDENTIFY: %1 · RESUME: %2 · nachgelieferte Ereignisse: %3</translation>
    </message>
    <message>
        <source>Events skipped: %1 · received twice: %2</source>
        <translation>Übersprungene Ereignisse: %1 · doppelt empfangen: %2</translation>
    </message>
</context>
<context>
    <name>ShardsPanel</name>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>No shards yet. They are listed here once a bot is connected.</source>
        <translation>Noch keine Shards. Sie stehen hier, sobald ein Bot verbunden ist.</translation>
    </message>
    <message>
        <source>Heat map of the shards</source>
        <translation>Heatmap der Shards</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Every shard as a coloured cell, to see hundreds at once, or as a row of a table</source>
        <translation>Jeder Shard als farbige Zelle, um Hunderte auf einmal zu sehen, oder als Tabellenzeile</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Was die Farben zeigen</translation>
    </message>
    <message>
        <source>What the colours of the cells show</source>
        <translation>Was die Farben der Zellen zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Event rate</source>
        <translation>Ereignisrate</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>All that is known of the selected shard: its session, limits and history</source>
        <translation>Alles, was über den gewählten Shard bekannt ist: Sitzung, Limits und Verlauf</translation>
    </message>
    <message>
        <source>Show only events of shard %1</source>
        <translation>Nur Ereignisse von Shard %1 zeigen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys, or what they do</source>
        <translation>Tasten oder was sie tun</translation>
    </message>
    <message>
        <source>Show only shortcuts with this text</source>
        <translation>Nur Kürzel mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>No shortcut has this text.</source>
        <translation>Kein Kürzel enthält diesen Text.</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Erste Zeile, letzte Zeile</translation>
    </message>
    <message>
        <source>Select one row more</source>
        <translation>Eine Zeile mehr auswählen</translation>
    </message>
    <message>
        <source>Offer what can stand at the cursor of the filter</source>
        <translation>Anbieten, was an der Schreibmarke des Filters stehen kann</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Nächstes Bedienelement, voriges Bedienelement</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Ids of further guilds</source>
        <translation>IDs weiterer Guilds</translation>
    </message>
    <message>
        <source>With blanks or commas between; each shard is asked for its own guilds</source>
        <translation>Durch Leerzeichen oder Kommas getrennt; jeder Shard wird nach seinen eigenen Guilds gefragt</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guild:</translation>
    </message>
    <message>
        <source>&amp;And:</source>
        <translation>&amp;Und:</translation>
    </message>
    <message>
        <source>“%1” is no guild id.</source>
        <translation>„%1“ ist keine Guild-ID.</translation>
    </message>
</context>
<context>
    <name>SpillFile</name>
    <message>
        <source>No temporary file can be made in %1: %2</source>
        <translation>In %1 lässt sich keine temporäre Datei anlegen: %2</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be made safe.</source>
        <translation>Eine temporäre Datei in %1 lässt sich nicht absichern.</translation>
    </message>
    <message>
        <source>Less than %1 are left on the disk of %2.</source>
        <translation>Auf der Platte von %2 ist weniger als %1 frei.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2</source>
        <translation>Eine temporäre Datei in %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>Share of each stage over time</source>
        <translation>Anteil jeder Stufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>What each stage takes is shown here over time, as soon as something comes.</source>
        <translation>Was jede Stufe braucht, erscheint hier im Zeitverlauf, sobald etwas kommt.</translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>This system does not tell how long data waits in a socket.</source>
        <translation>Dieses System sagt nicht, wie lange Daten in einem Socket warten.</translation>
    </message>
    <message>
        <source>Milliseconds of one read of the socket, in the mean of the last 10 seconds</source>
        <translation>Millisekunden eines Lesevorgangs am Socket, im Mittel der letzten 10 Sekunden</translation>
    </message>
    <message>
        <source>How the share moved against the 10 seconds before</source>
        <translation>Wie sich der Anteil gegenüber den 10 Sekunden davor bewegt hat</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>If it is too much</source>
        <translation>Wenn es zu viel ist</translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Alle Shards</translation>
    </message>
    <message>
        <source>Stages of an event&apos;s way</source>
        <translation>Stufen auf dem Weg eines Ereignisses</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Shard %1</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>On the way: half a heartbeat&apos;s round trip, less what was done here with its ACK.</source>
        <translation>Unterwegs: die Hälfte der Laufzeit eines Heartbeats und zurück, ohne das, was hier mit seinem ACK geschah.</translation>
    </message>
    <message>
        <source>Come, but not read yet: the shard&apos;s thread was at something else.</source>
        <translation>Angekommen, aber noch nicht gelesen: Der Thread des Shards war mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
        <source>In the inflater.</source>
        <translation>Im Entpacker.</translation>
    </message>
    <message>
        <source>Reading: TLS, frames, the scan of the payload, ETF.</source>
        <translation>Lesen: TLS, Frames, der Scan der Payload, ETF.</translation>
    </message>
    <message>
        <source>In those who take the events: here this program&apos;s own log and panels.</source>
        <translation>Bei denen, die die Ereignisse abnehmen: hier das Log und die Bereiche dieses Programms.</translation>
    </message>
    <message>
        <source>Look at the connection, the proxy and the distance; nothing in the bot makes it faster.</source>
        <translation>Verbindung, Proxy und Entfernung ansehen; im Bot macht nichts es schneller.</translation>
    </message>
    <message>
        <source>More threads, fewer shards in each, and no other work in their threads.</source>
        <translation>Mehr Threads, weniger Shards in jedem und keine andere Arbeit in ihren Threads.</translation>
    </message>
    <message>
        <source>Fewer intents, zstd-stream in place of zlib-stream, or a build with zlib-ng.</source>
        <translation>Weniger Intents, zstd-stream statt zlib-stream oder ein Build mit zlib-ng.</translation>
    </message>
    <message>
        <source>Fewer intents, JSON in place of ETF, an optimised build.</source>
        <translation>Weniger Intents, JSON statt ETF, ein optimierter Build.</translation>
    </message>
    <message>
        <source>Pause or filter the log here; in a bot, move long work out of the slots.</source>
        <translation>Hier das Log pausieren oder filtern; in einem Bot lange Arbeit aus den Slots verlagern.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The network takes %1 of the time, %2 one way.</source>
        <translation>Das Netzwerk nimmt %1 der Zeit ein, %2 in einer Richtung.</translation>
    </message>
    <message>
        <source>Waiting in the socket takes %1 of the time, %2 a read: the thread is at something else.</source>
        <translation>Das Warten im Socket nimmt %1 der Zeit ein, %2 je Lesevorgang: Der Thread ist mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
        <source>The inflater takes %1 of the time, %2 a read.</source>
        <translation>Der Entpacker nimmt %1 der Zeit ein, %2 je Lesevorgang.</translation>
    </message>
    <message>
        <source>Decoding takes %1 of the time, %2 a read.</source>
        <translation>Das Dekodieren nimmt %1 der Zeit ein, %2 je Lesevorgang.</translation>
    </message>
    <message>
        <source>The slots take %1 of the time, %2 a read.</source>
        <translation>Die Slots nehmen %1 der Zeit ein, %2 je Lesevorgang.</translation>
    </message>
    <message>
        <source>Nothing came in the last seconds.</source>
        <translation>In den letzten Sekunden kam nichts.</translation>
    </message>
    <message>
        <source>Nothing is behind: what comes is dealt with after %1, of which the network takes %2.</source>
        <translation>Nichts ist im Rückstand: Was kommt, ist nach %1 erledigt, davon %2 für das Netzwerk.</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
</context>
<context>
    <name>StatisticsModel</name>
    <message>
        <source>(no guild)</source>
        <translation>(keine Guild)</translation>
    </message>
    <message>
        <source>Click: show only these · Ctrl: of these, what is shown · Shift: not these · Alt: these too</source>
        <translation>Klick: nur diese zeigen · Strg: von diesen, was gezeigt ist · Umschalt: diese nicht · Alt: auch diese</translation>
    </message>
    <message>
        <source>%1 of the events, %2 of the bytes inflated, %3 of the bytes on the wire</source>
        <translation>%1 der Ereignisse, %2 der entpackten Bytes, %3 der übertragenen Bytes</translation>
    </message>
    <message>
        <source>Events, sent commands and changes of state in the log</source>
        <translation>Ereignisse, gesendete Befehle und Zustandswechsel im Log</translation>
    </message>
    <message>
        <source>Events a second, over the last %1 seconds</source>
        <translation>Ereignisse pro Sekunde in den letzten %1 Sekunden</translation>
    </message>
    <message>
        <source>Events a second, from the first in the log to the last</source>
        <translation>Ereignisse pro Sekunde, vom ersten im Log bis zum letzten</translation>
    </message>
    <message>
        <source>Bytes of the payloads</source>
        <translation>Bytes der Payloads</translation>
    </message>
    <message>
        <source>Compressed bytes received; those of a frame with several payloads are divided among them by their sizes</source>
        <translation>Empfangene komprimierte Bytes; die eines Frames mit mehreren Payloads werden nach deren Größe aufgeteilt</translation>
    </message>
    <message>
        <source>Share of the number of events</source>
        <translation>Anteil an der Zahl der Ereignisse</translation>
    </message>
    <message>
        <source>Share of the bytes of all payloads</source>
        <translation>Anteil an den Bytes aller Payloads</translation>
    </message>
    <message>
        <source>Share of the bytes on the wire</source>
        <translation>Anteil an den übertragenen Bytes</translation>
    </message>
    <message>
        <source>The event&apos;s type</source>
        <translation>Der Typ des Ereignisses</translation>
    </message>
    <message>
        <source>The guild, by its name where it is known</source>
        <translation>Die Guild, mit Namen, wo er bekannt ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Now/s</source>
        <translation>Jetzt/s</translation>
    </message>
    <message>
        <source>Avg/s</source>
        <translation>Ø/s</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Übertr.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Statistics by event type</source>
        <translation>Statistik nach Ereignistyp</translation>
    </message>
    <message>
        <source>Statistics by guild</source>
        <translation>Statistik nach Guild</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>By guild</source>
        <translation>Nach Guild</translation>
    </message>
    <message>
        <source>What the events of each group take is counted here as they come.</source>
        <translation>Was die Ereignisse jeder Gruppe belegen, wird hier laufend gezählt.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Ganzes Log</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Was der Filter zeigt</translation>
    </message>
    <message>
        <source>What is counted: all that the log holds, or what the filter lets through</source>
        <translation>Was gezählt wird: alles im Log oder was der Filter durchlässt</translation>
    </message>
    <message>
        <source>What the shares are of</source>
        <translation>Wovon die Anteile sind</translation>
    </message>
    <message>
        <source>Share of events</source>
        <translation>Anteil an Ereignissen</translation>
    </message>
    <message>
        <source>Share of inflated bytes</source>
        <translation>Anteil entpackter Bytes</translation>
    </message>
    <message>
        <source>Share of wire bytes</source>
        <translation>Anteil übertragener Bytes</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the whole table as comma-separated values</source>
        <translation>Die ganze Tabelle als kommagetrennte Werte kopieren</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>&amp;Nur %1 zeigen</translation>
    </message>
    <message>
        <source>… &amp;and %1</source>
        <translation>… &amp;und %1</translation>
    </message>
    <message>
        <source>… and &amp;not %1</source>
        <translation>… und ni&amp;cht %1</translation>
    </message>
    <message>
        <source>… o&amp;r %1</source>
        <translation>… &amp;oder %1</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>The filter lets nothing through</source>
        <translation>Der Filter lässt nichts durch</translation>
    </message>
    <message>
        <source> · the first %1 of %2 are shown</source>
        <translation> · die ersten %1 von %2 werden gezeigt</translation>
    </message>
    <message>
        <source> · counting…</source>
        <translation> · zählt…</translation>
    </message>
    <message numerus="yes">
        <source>Total: %Ln events · %1/s · %2 inflated · %3 on the wire</source>
        <translation>
            <numerusform>Gesamt: %Ln Ereignis · %1/s · %2 entpackt · %3 übertragen</numerusform>
            <numerusform>Gesamt: %Ln Ereignisse · %1/s · %2 entpackt · %3 übertragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Of all shards, over the last 3 seconds</source>
        <translation>Aller Shards, in den letzten 3 Sekunden</translation>
    </message>
    <message>
        <source>Rows that the filter lets through, of all that the log holds, and the memory they take</source>
        <translation>Zeilen, die der Filter durchlässt, von allen im Log, und ihr Speicherbedarf</translation>
    </message>
    <message>
        <source>The oldest rows were dropped to keep the log within its memory</source>
        <translation>Die ältesten Zeilen wurden verworfen, um den Speicher des Logs einzuhalten</translation>
    </message>
    <message>
        <source>Session starts left: %1 of %2</source>
        <translation>Sitzungsstarts übrig: %1 von %2</translation>
    </message>
    <message>
        <source>Shards ready: %1 of %2</source>
        <translation>Shards bereit: %1 von %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>%1 events/s · %2/s</source>
        <translation>%1 Ereignisse/s · %2/s</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
    <message>
        <source>%1 · searching…</source>
        <translation>%1 · sucht…</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>SIMULATED: embedded simulator, no real bot</source>
        <translation>SIMULIERT: eingebauter Simulator, kein echter Bot</translation>
    </message>
    <message>
        <source>bot session</source>
        <translation>Bot-Sitzung</translation>
    </message>
    <message>
        <source>asking the REST interface for the gateway…</source>
        <translation>REST-Schnittstelle wird nach dem Gateway gefragt…</translation>
    </message>
    <message>
        <source>identifies left %1 of %2</source>
        <translation>IDENTIFYs übrig %1 von %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>no shards yet</source>
        <translation>noch keine Shards</translation>
    </message>
    <message>
        <source>%1 received, %2/s</source>
        <translation>%1 empfangen, %2/s</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>%1 entpackt</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>Ereignisse nach Typ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shards ready</source>
        <translation>
            <numerusform>%1 von %n Shard bereit</numerusform>
            <numerusform>%1 von %n Shards bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1/s</source>
        <translation>
            <numerusform>%Ln Ereignis, %1/s</numerusform>
            <numerusform>%Ln Ereignisse, %1/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: %1</source>
        <translation>
            <numerusform>… und %n weiterer: %1</numerusform>
            <numerusform>… und %n weitere: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>q or Ctrl-C: quit</source>
        <translation>q oder Strg+C: beenden</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>im Rückstand: %1</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>States of the shards over time</source>
        <translation>Zustände der Shards im Zeitverlauf</translation>
    </message>
    <message>
        <source>One lane for each shard. The wheel zooms, dragging pans, a click goes to that moment in the log.</source>
        <translation>Eine Spur je Shard. Das Rad zoomt, Ziehen verschiebt, ein Klick springt zu diesem Moment im Log.</translation>
    </message>
    <message>
        <source>The states of each shard are drawn here over time once a bot is connected.</source>
        <translation>Die Zustände jedes Shards erscheinen hier im Zeitverlauf, sobald ein Bot verbunden ist.</translation>
    </message>
    <message>
        <source>Shard %1: not started yet</source>
        <translation>Shard %1: noch nicht gestartet</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shard %1: %2&lt;/b&gt; since %3, %4</source>
        <translation>&lt;b&gt;Shard %1: %2&lt;/b&gt; seit %3, %4</translation>
    </message>
    <message>
        <source>until now (%1)</source>
        <translation>bis jetzt (%1)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>%1, shard %2: not started yet</source>
        <translation>%1, Shard %2: noch nicht gestartet</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, Shard %2</translation>
    </message>
    <message>
        <source>%1, shard %2: %3</source>
        <translation>%1, Shard %2: %3</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Queued or connecting</source>
        <translation>In der Warteschlange oder beim Verbinden</translation>
    </message>
    <message>
        <source>Identifying or resuming</source>
        <translation>Beim Identifizieren oder Fortsetzen</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Wartet ab</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Colours of the states: %1</source>
        <translation>Farben der Zustände: %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>When the state changed, local time</source>
        <translation>Wann der Zustand wechselte, Ortszeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The shard&apos;s number</source>
        <translation>Die Nummer des Shards</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>The new state</source>
        <translation>Der neue Zustand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How long the state before lasted</source>
        <translation>Wie lange der vorige Zustand dauerte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Why, and what can be done about it</source>
        <translation>Warum, und was sich dagegen tun lässt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline of the session</source>
        <translation>Zeitachse der Sitzung</translation>
    </message>
    <message>
        <source>Every change of a shard&apos;s state is listed here with its cause.</source>
        <translation>Hier steht jeder Zustandswechsel eines Shards mit seiner Ursache.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Alle Shards</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Only these shards, such as 0-3, 8</source>
        <translation>Nur diese Shards, etwa 0-3, 8</translation>
    </message>
    <message>
        <source>State, cause or advice</source>
        <translation>Zustand, Ursache oder Rat</translation>
    </message>
    <message>
        <source>Text in the list</source>
        <translation>Text in der Liste</translation>
    </message>
    <message>
        <source>Only changes with this text in their state, cause or advice, such as 4014</source>
        <translation>Nur Wechsel mit diesem Text in Zustand, Ursache oder Rat, etwa 4014</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Mehr Zeit zeigen (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Weniger Zeit zeigen (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all from the first change until now (Home)</source>
        <translation>Alles vom ersten Wechsel bis jetzt zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Go along with the present (End)</source>
        <translation>Mit der Gegenwart mitgehen (Ende)</translation>
    </message>
    <message>
        <source>No change of state is of these shards and has this text.</source>
        <translation>Kein Zustandswechsel gehört zu diesen Shards und enthält diesen Text.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the notification</source>
        <translation>Benachrichtigung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The file must hold the bot&apos;s token and nothing else.</source>
        <translation>Die Datei darf nur den Token des Bots enthalten, sonst nichts.</translation>
    </message>
    <message>
        <source>The token file “%1” is a directory.</source>
        <translation>Die Token-Datei „%1“ ist ein Verzeichnis.</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>Die Token-Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The token file “%1” is empty.</source>
        <translation>Die Token-Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The token in “%1”</source>
        <translation>Der Token in „%1“</translation>
    </message>
    <message>
        <source>Others on this machine can read the token file “%1”; run: chmod 600 %1</source>
        <translation>Andere auf diesem Rechner können die Token-Datei „%1“ lesen; ausführen: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token in %1</source>
        <translation>Der Token in %1</translation>
    </message>
    <message>
        <source>%1 is not one word of plain letters.</source>
        <translation>%1 ist nicht ein einzelnes Wort aus einfachen Zeichen.</translation>
    </message>
    <message>
        <source>Copy it once more from the Developer Portal, Bot page.</source>
        <translation>Noch einmal aus dem Developer Portal, Seite „Bot“, kopieren.</translation>
    </message>
    <message>
        <source>%1 does not look like a bot token: three parts with dots between.</source>
        <translation>%1 sieht nicht wie ein Bot-Token aus: drei durch Punkte getrennte Teile.</translation>
    </message>
    <message>
        <source>The token file “%1” is larger than %2.</source>
        <translation>Die Token-Datei „%1“ ist größer als %2.</translation>
    </message>
</context>
<context>
    <name>TokenVault</name>
    <message>
        <source>This program was built without a keychain.</source>
        <translation>Dieses Programm wurde ohne Schlüsselbund gebaut.</translation>
    </message>
    <message>
        <source>With all data in one folder, no token is kept.</source>
        <translation>Liegen alle Daten in einem Ordner, wird kein Token gespeichert.</translation>
    </message>
    <message>
        <source>It did not answer within %1 s; it may be locked.</source>
        <translation>Er hat nicht innerhalb von %1 s geantwortet; vielleicht ist er gesperrt.</translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message>
        <source>Shard %1 could not resume its session and began a new one. Events in between are lost.</source>
        <translation>Shard %1 konnte seine Sitzung nicht fortsetzen und begann eine neue. Ereignisse dazwischen sind verloren.</translation>
    </message>
    <message>
        <source>Shard %1 will not try again: %2.</source>
        <translation>Shard %1 versucht es nicht erneut: %2.</translation>
    </message>
    <message>
        <source>The last heartbeat of shard %1 was answered after %2.</source>
        <translation>Der letzte Heartbeat von Shard %1 wurde nach %2 beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes; last: %2.</source>
        <translation>
            <numerusform>Shard %1 verlor in den letzten 5 Minuten %n-mal die Verbindung; zuletzt: %2.</numerusform>
            <numerusform>Shard %1 verlor in den letzten 5 Minuten %n-mal die Verbindung; zuletzt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 cannot connect: %2.</source>
        <translation>Shard %1 kann sich nicht verbinden: %2.</translation>
    </message>
</context>
<context>
    <name>ViewColumns</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was received or sent; the right button offers local time, time since the log began, or since the row before. Filter with time &gt;= 14:30</source>
        <translation>Wann es empfangen oder gesendet wurde; die rechte Maustaste bietet Ortszeit, Zeit seit Beginn des Logs oder seit der vorigen Zeile. Filtern mit time &gt;= 14:30</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Seconds since the row that is shown before</source>
        <translation>Sekunden seit der vorigen sichtbaren Zeile</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>The shard&apos;s number; filter with shard == 0</source>
        <translation>Die Nummer des Shards; filtern mit shard == 0</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Richt.</translation>
    </message>
    <message>
        <source>Received, sent, or a change of state; filter with dir == in, dir == out, dir == state</source>
        <translation>Empfangen, gesendet oder ein Zustandswechsel; filtern mit dir == in, dir == out, dir == state</translation>
    </message>
    <message>
        <source>• state</source>
        <translation>• Zustand</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Opcode; 0 is a dispatched event. Filter with op == 0</source>
        <translation>Opcode; 0 ist ein Dispatch-Ereignis. Filtern mit op == 0</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Event type, or the opcode&apos;s name; filter with type == MESSAGE_CREATE</source>
        <translation>Ereignistyp oder Name des Opcodes; filtern mit type == MESSAGE_CREATE</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Seq</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch; each shard counts its own. Filter with seq &gt;= 100</source>
        <translation>Sequenznummer eines Dispatch; jeder Shard zählt seine eigenen. Filtern mit seq &gt;= 100</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>The guild&apos;s name where it is known, else its id; filter with guild == ID</source>
        <translation>Der Name der Guild, wo er bekannt ist, sonst ihre ID; filtern mit guild == ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The channel or thread; filter with channel == ID</source>
        <translation>Der Kanal oder Thread; filtern mit channel == ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who did it; filter with user == ID</source>
        <translation>Wer es getan hat; filtern mit user == ID</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Übertr.</translation>
    </message>
    <message>
        <source>Bytes on the wire, before inflating; filter with wire &gt; 1KiB</source>
        <translation>Übertragene Bytes, vor dem Entpacken; filtern mit wire &gt; 1KiB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes of JSON after inflating; filter with size &gt; 64KiB</source>
        <translation>Bytes JSON nach dem Entpacken; filtern mit size &gt; 64KiB</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Nachgeliefert</translation>
    </message>
    <message>
        <source>Missed while disconnected and sent again after RESUME</source>
        <translation>Während der Trennung versäumt und nach RESUME erneut gesendet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The shard&apos;s new state, where the row is a change of state</source>
        <translation>Der neue Zustand des Shards, wenn die Zeile ein Zustandswechsel ist</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What the event says; a bare word in the filter is searched for in the whole payload</source>
        <translation>Was das Ereignis sagt; ein bloßes Wort im Filter wird in der ganzen Payload gesucht</translation>
    </message>
    <message>
        <source>Click to sort, again to turn it round, a third time for the order of the log</source>
        <translation>Klicken zum Sortieren, noch einmal zum Umkehren, ein drittes Mal für die Reihenfolge des Logs</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>&amp;Muted</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>&amp;Deafened</source>
        <translation>&amp;Taub</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guild:</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>&amp;Kanal:</translation>
    </message>
    <message>
        <source>“%1” is no channel id.</source>
        <translation>„%1“ ist keine Kanal-ID.</translation>
    </message>
    <message>
        <source>Leave: no channel</source>
        <translation>Verlassen: kein Kanal</translation>
    </message>
    <message>
        <source>The voice channel to be in: choose one of the guild, or type its id; nothing leaves the channel</source>
        <translation>Der Sprachkanal, in dem der Bot sein soll: einen der Guild wählen oder seine ID eingeben; nichts verlässt den Kanal</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>it holds none</source>
        <translation>er enthält keinen</translation>
    </message>
    <message>
        <source>The keychain does not give the token of the profile “%1” (%2). Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>Der Schlüsselbund gibt den Token des Profils „%1“ nicht heraus (%2). Die Umgebungsvariable GATEWAY_TOKEN setzen oder --token-file verwenden.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>Das Bild „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>metrics at %1</source>
        <translation>Metriken unter %1</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written.</source>
        <translation>In den Datenordner „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This process may open too few files and sockets (ulimit -n): at least %1 more are needed.</source>
        <translation>Dieser Prozess darf zu wenige Dateien und Sockets öffnen (ulimit -n): Mindestens %1 weitere sind nötig.</translation>
    </message>
</context>
</TS>
