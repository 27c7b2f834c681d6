<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de es fr ja pt_BR zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gateway Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Shows what happens in a Discord bot&apos;s gateway session, and why.&lt;/p&gt;&lt;p&gt;Free software under the GPL-3.0-or-later; libgateway is under the ISC licence. Not connected with Discord Inc.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them as text, for a report of an error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop: the window changes with it, also while it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape of buttons and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken when the program is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and dark colours need the style Fusion, which is taken unless the desktop has them itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is no capture: its first line is not the header of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture&apos;s first line has the key &quot;gateway_capture&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture has version %1; this program reads up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;time&quot; or &quot;shard&quot; is missing or malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a payload, nor a change of state, nor a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot read or write zstd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name that ends in .ndjson, or a build with zstd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged behind byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureBanner</name>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture, not a live session:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 lines are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All before %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>payloads, changes of state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped at %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end is missing: whatever wrote it was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were skipped; the last: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>↓ in ⟲</source>
        <comment>received, replayed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ in</source>
        <comment>received</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ out</source>
        <comment>sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• state</source>
        <comment>a change of state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellTip</name>
    <message>
        <source>An event that the gateway dispatches; its type says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows that the connection lives. The client sends it in the interval that HELLO gave; the gateway may ask for one at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a new session, and takes one of the session starts of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the bot&apos;s status and activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins, moves between or leaves voice channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes up a session that was dropped: what was missed is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway asks the client to reconnect and resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for members of a guild; GUILD_MEMBERS_CHUNK events answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is invalid. Its data tell whether it can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first payload of a connection; it gives the interval of heartbeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s answer to a heartbeat. When it fails to come the connection is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of state is no payload: it has no opcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode %1 is not known to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes whatever the intents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is brought by the intent %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is brought by any of the intents %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is privileged: enable it on the Developer Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close code %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard changed its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed: missed while disconnected and sent again after RESUME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard changed its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence %1 of shard %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of JSON, %2 on the wire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelInfoPage</name>
    <message>
        <source>&amp;Status of voice channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since &amp;when voice goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorRuleBook</name>
    <message>
        <source>A shard failed or backs off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway ends the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed after a resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by the bot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is painted by the first rule in the list that matches it and is ticked. Drag rules to change their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground in dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground in light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandHistory</name>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was given to the shard, local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard that sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent; the tip of a row shows the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the payload as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it waits, went out, or was dropped and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is not taken from the command line, where every user of this machine can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an argument that looks like a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not part of any option. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One capture can be opened at a time, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no capture “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot needs a window, and there is no display. QT_QPA_PLATFORM=offscreen does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for a window; running in the terminal, as with --console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--all-payloads needs --ndjson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json needs --doctor or --inflater-lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--portable and --data-folder name two folders for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--simulate and --%1 contradict each other: the simulator is embedded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture is shown in the window; zstd -dc %1 | jq shows it in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for a session, not for a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--inflater-lab: there is no capture “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 has no meaning for --inflater-lab, which opens no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 has no meaning for --doctor, which opens no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs --console or --ndjson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for the window, and --console or --ndjson asks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are numbered in the window&apos;s log alone; without it, “row” matches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: this Qt has no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, bundled or a file with the certificates of a CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy: “%1” holds a password, which is not taken from the command line, where every user of this machine can read it. Write http://USER@HOST:PORT or socks5://USER@HOST:PORT and set the environment variable GATEWAY_PROXY_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy takes none, system, or a URL such as http://HOST:PORT or socks5://HOST:PORT, not “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GATEWAY_PROXY_PASSWORD is not used: --proxy names no user before the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--session-store is for a gateway that outlives this program: the embedded simulator does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the embedded simulator. It is also what happens without a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the bot&apos;s token from FILE; it goes before GATEWAY_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect as the profile NAME says; other options go before it. The window begins with the one that was used last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the profiles, which are made in the Connect dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this gateway (ws or wss). Without --api the REST interface is not asked, and --shards is 1 unless you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the REST interface, by default https://discord.com/api/v10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many shards, or which: 16, or &quot;0-3,8 of 16&quot;; auto, the default: what the gateway recommends. The embedded simulator recommends 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with commas between, all, unprivileged, none or a number; -NAME takes one away again: --intents=all,-GUILD_PRESENCES. By default unprivileged with a token, all on the embedded simulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the gateway shall compress; by default the best that this build can inflate. payload: large payloads alone, JSON only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that inflates, if this build has it, and by it the compression; by default the fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the gateway shall write payloads, by default json; what is shown is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the API or the gateway, with all below them; * for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is: the store of this machine, the default; Mozilla&apos;s roots, built in; or the certificates in FILE and no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s TLS backend, such as openssl; by default the best there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy to the gateway, by default that of the system; or http://HOST:PORT or socks5://HOST:PORT, with USER@ before HOST if needed. The password is read from GATEWAY_PROXY_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sessions in FOLDER: started again within 5 minutes, the program resumes them and no event is lost. When it ends they stay open, so that the bot goes offline some minutes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend the last session starts too, a twentieth of all and at least one, which are kept back otherwise; when none is left the gateway resets the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events a second that the embedded simulator makes, by default 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the simulated guilds and traffic: the same seed, the same events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the embedded simulator play a scenario of faults: a built-in one, such as wrong-token, or a file; gateway-simulator --list-scenarios lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and count only the events that the filter lets pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the session into FILE, compressed where its name ends in .zst. The window opens it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the session&apos;s figures on PORT for Prometheus, at /metrics; 0: any free port, which is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where --metrics listens, by default 127.0.0.1. Whoever can reach another address can read the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after S seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window: a live table in the terminal, or plain lines when the output is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window: one JSON object a line for each event on the standard output; changes of state go to the standard error. A slow reader slows the session down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --ndjson: every payload in both directions, heartbeats too, and not events alone; the token is redacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window and no session: check token, intents, shards, session starts, clock, TLS and proxy, and say what to do about what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window and no session: compress the payloads of the capture FILE as the gateway would, inflate them with every library of this build, and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor and inflater lab: what was found, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console: stop after N events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console: stop after the first event of TYPE, such as MESSAGE_CREATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console: give up when no session is ready after S seconds, by default 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console: no colours. The variable NO_COLOR does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window after --duration, then quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of all that is shown, such as de; by default as chosen in the window, else that of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings, layout, sessions and the log&apos;s temporary files beside the program and nothing elsewhere; no keychain is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in the folder DIR, which is made where it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window: what the log may take of the memory, such as 512MiB, by default 1GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window: what the log may take in temporary files beyond it, by default 8GiB; 0: nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt style of the window, such as Fusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt logging rules with semicolons between, such as gateway.*=true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows live what happens between a Discord bot and the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that was recorded, to be shown in the window.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of seconds from 0.001 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until-event: there is no event type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One such is MESSAGE_CREATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules such as gateway.*=true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--log-rules: “%1” is no rule. Write a category, = and true or false, such as gateway.*=true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--record: there is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--metrics-address is where --metrics listens, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of this machine, such as 127.0.0.1 or ::1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port, from 0 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size from 8MiB on, such as 512MiB or 2GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size such as 512MiB or 2GiB, or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot: there is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a .png file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot needs --duration: how many seconds to wait before the picture is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile: “%1” holds what cannot be: %2. Mend it in the Connect dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”, nor any other. They are made in the Connect dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile: the token of “%1” is not kept; set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a token: set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --simulate it tries the simulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a URL that begins with %1://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>:// or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a URL without user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token travels unencrypted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--intents names no intent. Write none if none is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--shards auto asks the REST interface: add --api, or say how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, payload, zlib-stream or zstd-stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compress: this build cannot inflate %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json or etf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compress payload is for --encoding json only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zlib, zlib-ng or zstd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--inflater: this build does not have %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--inflater: %1 does not inflate %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 has no meaning with --scenario: it stands in the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scenario: “%1” is about TLS, and the embedded simulator speaks without. gateway-simulator plays it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for the embedded simulator: add --simulate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of events a second from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandsPanel</name>
    <message>
        <source>Shard %1 does not serve this guild, shard %2 does: no answer will come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs %1, which this session did not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 is not one of this session&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members of this guild were asked for a moment ago; the gateway takes that once in 30 s, again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session: connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1: %2 of %3 a minute may go now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The guild&apos;s shard, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd on %n shard(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes: %2 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guild is served by the shard (guild id &gt;&gt; 22) % shards; no other answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guild members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundboard sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway closes a connection with 4002 that sends a larger payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection may send %1 payloads a minute, heartbeats counted; commands wait for their turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent from here is listed with its fate: queued, sent, or dropped and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the payload of the selected row once more, on the same shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the payload of the selected row into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes all the same, and shows in the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Tab or Enter takes it · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>A token is kept in the keychain; leave the field empty to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token given before is used when the field stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may also come from the environment variable GATEWAY_TOKEN or from a file given with --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is needed: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no bot token: that has three parts with dots between. It is neither the application&apos;s id nor its client secret nor its public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many shards, such as 4, or which, such as 0-3,8 of 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded simulator is for %1 shards at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded &amp;simulator: no token, nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discord, or a gateway of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot an&amp;d session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intents: the groups of events to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this without connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether this can work, without a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much traffic the simulator makes, over all shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of shards that the simulator recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recommended shards:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer Portal, your application, page Bot, Reset Token. It is never shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the keychain of your desktop, never in a file of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as the gateway recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of shards, or which of how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4, or 0-3,8 of 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, or which of how many this program runs: 4, or 0-3,8 of 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hards:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile holds what cannot be (%1). The usual is shown in its place: look it over and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bot’s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several tokens. Which one is this bot’s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 in %2 is used; it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>on the embedded simulator; no real bot is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot be recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No session start is left, and one more would reset the token: find out what identifies so often, and wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what identifies so often; then wait, or spend the last %1 with --use-reserve. At 0 the token is reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session became ready within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session became ready before --duration was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not come before --duration was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n events came before --duration was over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>No REST interface is asked, so that token, intents and session starts cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the REST interface if the gateway has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it expects TLS, the URL begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not answered: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms, through the proxy %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway says HELLO, after %1 ms, with %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to %1, which is no bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs may only use bots&apos; accounts: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is right. It belongs to the bot %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is in about %n guild(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine is %1 slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine is %1 fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it, best by NTP: certificates may count as invalid, and all times in the log are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it, best by NTP: all times in the log are wrong by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the intents’ number means no intent: the gateway would close with 4013.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the privileged intents are enabled could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the gateway closes with 4014: Developer Portal, your application, page Bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not enabled for this application: the gateway would close with 4014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on “%1” in the Developer Portal, your application, page Bot, or do not ask for this intent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled and asked for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the intents that are asked for needs a permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages come without their text: MESSAGE_CONTENT is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is enabled for this application; ask for it if the bot reads messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the bot reads messages, enable it in the Developer Portal, page Bot, and ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) will be run, as the gateway recommends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This program runs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are chosen, as the gateway recommends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shards chosen: %1; the gateway recommends %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose as many as are recommended: fewer have more guilds each, and no more than %1 guilds are allowed on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than recommended only cost session starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 guilds on %2 shards are more than %3 each: the gateway would close with 4011.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run at least %1 shards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot this large must run a multiple of %1 shards, not %2: the gateway would close with 4010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 shards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left until %3 (in %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until then, and find out what identifies so often: at 0 the token is reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) need as many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting uses %1, the last ones among them, which are a reserve otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what identifies so often: at 0 the token is reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 are a reserve, so that only %2 of %3 shards would start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let the reserve be used: --use-reserve, or the box in the Connect dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connect would use %1 and leave %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting uses %1 and leaves %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as they were used today (%1 in %2), about %3 are still left at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as they were used today, the session starts are gone at %1, before there are more at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what identifies so often: a bot that restarts in a loop should keep its sessions and resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s, and all shards are up after about %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>There is no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the Developer Portal, your application, page Bot, Reset Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the limits of the gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking who the bot is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what the application may…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the gateway’s HELLO…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 was not answered within %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this address is not Discord’s REST interface: check the API URL, and whether a proxy or a login page stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks token, intents, shards, session starts, clock, TLS and proxy, and says what to do about what is wrong. No session is opened, and none of the session starts is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorRun</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .env file of your bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for an .env file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked for in DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN and other variables that end so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embeds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stickers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guild %1 is unavailable (outage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left guild %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deafened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guilds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunk %1 of %2, members: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is typing in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op %1, again in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway asks for a heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sequence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard %1 of %2, intents %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway asks to reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session may be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of guild %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing; a file that was there before stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the export is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written. Rows: %2; size: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, a capture whose first line is its header (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportScopeDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows shall be written, in the order of the log?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the condition must not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field or path is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five minutes before now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour before now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type or opcode name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the channel or thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received (in), sent (out) or a change of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came or was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came again while the session resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new state, of a change of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the row, from 0 at the beginning of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there and not equal to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of {a, b, 1..5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches the /regular expression/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, or a text in quotes, is searched for in the whole payload, whatever the case of its letters. Everything else is a condition on a field, or on a value of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large ones of these types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions this user, among others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from half past two on, of four shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shards that are not ready any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field or path that follows is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in a key; alone: it is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place in an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of them; with != none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key that is no word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key at the top, beside d, t and s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not hold; binds strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both must hold; may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a row does not have fails every comparison, != too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers may have units: 64KiB, 1.5MB, 250ms, 5min. Ids may stand in quotes or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. They are as long as they are written: == 14:30 is the whole minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains, startswith, endswith and == regard the case of letters; a text alone and /…/i do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter is too long: it may have %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No parenthesis is open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is missing in the parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parenthesis is not closed with a ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many conditions: it may have %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text to search for is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field or path stands before “%1”, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression follows a path and “matches”, as in d.content matches /re/i.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is missing before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field or path is missing after “exists”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“exists” stands before what it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a field: compare it, or write “exists %1”. In quotes it is a text to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used with “%2”. It has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in braces follow “in”, as in {a, b, 1..5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many values: it may have %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The brace is not closed with a }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or } is missing before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets stands a place such as [0], [*] for any, or a key in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket is not closed with a ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The path is too long: it may have %n step(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A key is missing. Keys that are no words are written as [&quot;odd key&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Paths of the payload begin with d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2; paths of the payload begin with d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash stands before &quot;, \, /, n, t, r, b, f or u and four digits; two of them are a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression is not closed with a /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing here. Put a text with such signs in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no operator. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the range is missing, as in 1..5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range goes from a number to a number, or from a time to a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is empty: it ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression follows “matches”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit “%1” here. Units are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 512 or 64KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is compared with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a number without a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is compared with an id, a number such as 81384788765712384.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time counted from now is in the past: it begins with a -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written as 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 or -5min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event type is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event type “%1”. In quotes it is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event type “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event type is like “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression. Flags are i (whatever the case), m (^ and $ at each line) and s (a dot is a line end too).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Give this search up and go back to the filter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows (%2 %)</source>
        <comment>matching rows, rows, per cent</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>showing: all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows match so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”: rename or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as  type == MESSAGE_CREATE and not d.author.bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can stand here (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the current filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organise…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterFile</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>How to write a filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterListDialog</name>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no filter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>What the filter does, or what is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: a word, or a condition as in the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the end: found from the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::BotGateway</name>
    <message>
        <source>The answer of /gateway/bot recommends %1 shards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of /gateway/bot cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::CaptureWriter</name>
    <message>
        <source>The recording goes on when the file can be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::CloseCode</name>
    <message>
        <source>Discord could not say what went wrong; reconnecting is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload carried an opcode or body the gateway does not know; look at the last command sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload was no valid JSON/ETF or exceeded 4096 bytes; look at the last command sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was sent before identifying, or the session was invalidated; start a new session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is wrong or was reset; copy a fresh one from the Developer Portal, Bot page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify was sent twice on one connection; a bug in the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence given on resume was not one this session had; start a new session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 120 payloads in 60 s were sent on one connection; slow the commands down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session expired before it was resumed; start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard pair [id, count] is impossible, or count is no multiple of what Discord assigned a large bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard would hold over 2500 guilds; use the shard count that GET /gateway/bot recommends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The v query parameter names a version that does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intents number has a bit that means nothing; compute it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A privileged intent is asked for that is not enabled (or not approved) for this application: enable it on the Developer Portal&apos;s Bot page, or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Cluster</name>
    <message>
        <source>There is no shard %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster cannot reshard now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it runs and no other reshard is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster runs %1 of %2 shards, and the others are not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshard where all of them run, or start each part anew with its range of the new count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new shards were not ready within %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The old ones go on. See in the log what held up the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Commands</name>
    <message>
        <source>The command has %1 bytes: %2 more than the gateway takes (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or split it into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command names no guild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity of type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name will do for a custom one; its state is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom activity has no state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state is the text that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity “%1” has a URL, but is no stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no URL of a stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https:// and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A presence is idle since before 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose online, dnd, idle, invisible or offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session itself sends op %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect the shard if it shall identify or resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway knows no op %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would close the connection with 4001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the gateway sends op %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command contains the bot&apos;s token: it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is no JSON: %1 (byte %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has no opcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel to join has the id 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name no channel at all to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names %1 users; the gateway takes %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the users has the id 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit goes with a query, not with the ids of users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has a query and the ids of users; one excludes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has neither a query nor the ids of users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty query with limit 0 asks for all members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %1 members is not between 0 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nonce has %1 bytes; the gateway ignores over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the guilds has the id 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for status, voice_start_time or both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Compression</name>
    <message>
        <source>“%1” is no compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none, zlib-stream or zstd-stream.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Connection</name>
    <message>
        <source>This build cannot inflate %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another compression, or build with its library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway asks for answers and does not read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compressed payload has more than %1 bytes and no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s host was not found (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL, the name server and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused the connection (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No socket can be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has too many files open: raise the limit (ulimit -n), or run fewer shards in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not answer in time (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WebSocket could not be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the URL leads to a gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not open a WebSocket (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway sent a message of more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway stopped in the middle of a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way may change what is sent: a proxy, or a firewall.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Encoding</name>
    <message>
        <source>“%1” is no encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose json or etf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Envelope</name>
    <message numerus="yes">
        <source>A payload of %n byte(s) cannot be read: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Etf</name>
    <message>
        <source>its zlib stream is corrupt or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes follow its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag %1 has no place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list has no proper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it nests too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer has more than 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an atom is no valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is no valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a floating-point number is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is no valid Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON text cannot be written as ETF: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload in ETF cannot be read at byte %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload in ETF gives more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::GatewayUrlPolicy</name>
    <message>
        <source>The token is not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named a URL that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named a URL of more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named a URL that begins with “%1:”, not with wss:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named a URL without TLS (ws:).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named a URL with a user&apos;s name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named the host %1, which does not belong to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not sent there. If the host is right, allow it in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::IdentifyBudget</name>
    <message>
        <source>0 of %1 session starts are left; more at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more would reset the token. Find out what identifies so often, and wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left, and %3 of them are a reserve; more at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 the token is reset. Find out what identifies so often; then wait, or say that the reserve may be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Inflater</name>
    <message>
        <source>A compressed payload is cut off or has bytes after its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zlib stream ended, but the connection goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zlib stream is corrupt (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload inflates to more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zstd stream is corrupt (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Intent</name>
    <message>
        <source>Guilds, roles, channels, threads and stages as they appear, change and vanish. Almost every bot needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members joining, leaving and changing, and the full member list. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bans and unbans, and new audit log entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emojis, stickers and soundboard sounds of a guild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations and bots linked to a guild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook of a channel was created, changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invites created and deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who joins, leaves, mutes or moves between voice channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online status and activities of members; by far the most traffic. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in guild channels, sent, edited and deleted; their text needs MESSAGE_CONTENT as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions on messages in guild channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody starts typing in a guild channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in direct messages with the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions on messages in direct messages with the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody starts typing in a direct message with the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of its own: fills content, embeds, attachments, components and poll of messages. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled events and who is interested in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto moderation rules created, changed and deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auto moderation rule acted on something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes in polls of guild channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes in polls of direct messages with the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no intent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names such as GUILDS or GUILD_MESSAGES, “all” or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::MembersRequest</name>
    <message>
        <source>The members did not come in time: %1 of %2 chunks are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again; for large guilds ask with a longer timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended before all members had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Memory</name>
    <message>
        <source>There is not enough memory for a payload of %1 bytes or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this program more memory, or run fewer shards in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::MetricsServer</name>
    <message>
        <source>The metrics cannot be served on port %1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port; 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Proxy</name>
    <message>
        <source>Write http://host:port or socks5://host:port, with user:password@ before the host if needed, and % before two hex digits for signs such as @ or : in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of the proxy is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that wants TLS on its own port (https://) cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of the proxy does not begin with http:// or socks5://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of the proxy names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of the proxy has port 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of the proxy has something after host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy shall be used, but none is named, or one that is neither HTTP nor SOCKS5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the proxy, or choose to go without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::ProxyError</name>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s URL: user:password@ before the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both in the proxy&apos;s settings; in a URL, signs such as @ or : are written as % and two hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, the name server and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 does not let anybody through to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its operator to allow the host and its port, or choose another proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not find %2, or lets nobody through to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL; ask the proxy&apos;s operator whether the host is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there: check its host and port and that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its host and port and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 failed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a SOCKS5 proxy and not an HTTP proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is an HTTP proxy that allows CONNECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; through the proxy %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::RestClient</name>
    <message>
        <source>The REST interface&apos;s answer has more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST interface did not end its answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API URL, the network and the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST interface limits the rate: wait %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something asks too often with this token or from this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is wrong or was reset (HTTP 401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a fresh one from the Developer Portal, Bot page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST interface&apos;s host %1 is not found (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API URL, the network and its DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST interface refused the connection (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there: check the API URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST interface cannot be reached (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST interface answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API URL, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::SessionStore</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restart will identify instead of resuming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written beside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the folder is there, who owns it, and whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by process %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs must not resume the same sessions: stop it, or use another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Shard</name>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway closed the connection: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway asks for heartbeats without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send fewer: 120 a minute can go at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard was stopped before the command was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READY has no usable session_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command of %1 bytes is too large: %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued to identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnected by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its turn to identify came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELLO received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new session began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session was resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway asked for a reconnect (op 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session invalid (op 9, not resumable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session interrupted (op 9, resumable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat not acknowledged: a dead connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock jumped: this machine slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the gateway: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection dropped without a close frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no HELLO in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no READY in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no RESUMED in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the next try goes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; waits %1 s before the next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection looked open, but nothing came through it. Once is no harm; again and again, it is a proxy, firewall or VPN on the way, or a program here that is too busy to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new session is begun, which costs a session start. It is also the answer to an identify that came too early: see that no other program identifies with this token at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether this machine has a way to the gateway: network, proxy, firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway was reached and said nothing. If that goes on, see https://discordstatus.com for an outage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::ShardRange</name>
    <message>
        <source>“%1” names no shards: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write auto, 16, or 0-3,8 of 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the count must be 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no shard or range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 shards the last is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::ShardWorker</name>
    <message>
        <source>There is no shard %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Simulator</name>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 cannot be had: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::Tls</name>
    <message>
        <source>Name a file with the CA&apos;s certificates in PEM form, or choose other roots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roots shall come from a file, but none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Qt has no TLS backend that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugins and the library that they use, such as OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no TLS backend “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Qt has none: install its TLS plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS backend “%1” cannot be chosen, “%2” is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it before the first connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway::TlsError</name>
    <message>
        <source>an issuer without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no host at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which is not among the trusted roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no root certificates: install them (on Debian the package ca-certificates) or choose the bundled roots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA. If this machine&apos;s roots are old, choose the bundled ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA, or choose the system&apos;s roots if that CA is installed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file does not hold the root of this server&apos;s certificate: add it, or choose the system&apos;s or the bundled roots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (also: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: if that is wrong, set it; if not, the server&apos;s operator must renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: probably it is slow, set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host in the URL. A login page of this network or a proxy may answer in the server&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and whatever inspects TLS on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks only old versions of TLS (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that is safe is TLS 1.2: the server, or the proxy that answers in its place, must be updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port. For a plain server of your own write ws:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings and whatever inspects TLS on this network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuildPicker</name>
    <message>
        <source>Guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guild (server): choose one that the session has met, or type its name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of a guild</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeartbeatPage</name>
    <message>
        <source>Shards, such as 0-3, 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards in the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the shards that were slowest in the last 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo zooming and moving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelloProbe</name>
    <message>
        <source>The gateway did not say HELLO within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway closed with %1 instead of saying HELLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway hung up instead of saying HELLO.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents, or what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryAxis</name>
    <message>
        <source>%1/s</source>
        <extracomment>A rate: bytes with their unit, a second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what comes again (End, or a double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InflaterLab</name>
    <message>
        <source>Reading the payloads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressing as the gateway would…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that every payload comes back as it was…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring in turns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InflaterModel</name>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>inflater</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>bytes used of capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last payload filled %1 of a buffer of %2. At its largest the buffer had %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not have to travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The shard&apos;s number; the first row is all shards together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that inflates the present connection. None: the gateway was not asked to compress, and every payload travels whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes as they came over the network, in all connections of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same payloads after inflating: what travels without compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflated by wire bytes. A stream keeps what it has seen in its window, so small payloads that resemble earlier ones shrink well, and a new connection begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the bytes that did not have to travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads of every opcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that inflating one payload takes, on average. It is what compression costs here; the lab measures what other libraries would take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the output buffer the last payload filled. The buffer doubles for large payloads and shrinks again when they stay away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the buffer payloads filled on average. Little: it is larger than most payloads need, which is the price of taking the largest at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that the library holds for this connection: the window of what was seen last, and its state. For zlib about 40 KiB, for zstd as much as the gateway chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InflaterPanel</name>
    <message>
        <source>Inflating over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once payloads come, each second adds a point. The wheel zooms, dragging moves the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflaters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a bot is connected, compression and its memory are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of each shard since the session began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times smaller the traffic of each second came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes a second over the network, and after inflating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long inflating one payload took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress what was received once more, inflate it with every library of this build, and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not compressed: every byte travels. &lt;a href=&quot;lab&quot;&gt;The lab&lt;/a&gt; tells what compression would save on what was received; it is chosen in the Connect dialog or with --compress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard %1, inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard %1, wire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorHeading</name>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 on the wire (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is damaged and cannot be read from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed JSON at byte %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentCalculator</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that goes into IDENTIFY: the bits of all intents together. Type one (also hexadecimal, 0x…) to see what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with commas, blanks or | between; “all” and “unprivileged”; -NAME takes one away. Type them to get the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what the session asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bits of %1 mean nothing: the gateway closes with 4013.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the session: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the session: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be enabled on the Developer Portal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session keeps its intents; others need a new connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentNotes</name>
    <message>
        <source>The gateway closed with 4014: an intent is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable %1 on the Developer Portal (page Bot), or leave out what is not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway closed with 4013: the number of the intents is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the calculator make the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose MESSAGE_CONTENT, after enabling it on the Developer Portal (page Bot). Only the bot&apos;s own messages, direct messages and those that mention the bot come filled without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages came empty: no text, no attachments, no embeds, because MESSAGE_CONTENT is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GUILD_MESSAGES is chosen and MESSAGE_CONTENT is not: messages of guilds come empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GUILDS is not chosen: no GUILD_CREATE comes, and the bot learns of no guild, channel or role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost every bot needs it; choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen, but nothing came in %1 min: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some events are rare. Where the bot handles none of them, leave the intent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brings %2 of all events (%3 inflated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot that does not handle %1 saves that much by leaving it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came though no chosen intent brings it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway sends some events always where they are about the bot itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentTrafficModel</name>
    <message>
        <source>(no intent needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no events: fills those of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would add no type of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged: without the permission of the Developer Portal (page Bot) the gateway closes with 4014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that come whatever intents are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another chosen intent brings %1 too, and the log cannot tell by which it came: each counts all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it comes already, by another intent; this one would bring more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes make the number below; they do not change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the session asked for it, and whether anything came; a star marks the privileged ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per second over the last 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that are in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of their payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire, as far as they are theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all events; where it cannot be told by which of two intents an event came each counts it, so that the sum may be more than 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came by it, or what it would add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentsModel</name>
    <message>
        <source>%1 (privileged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Privileged: without the permission of the Developer Portal the gateway closes with 4014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentsPanel</name>
    <message>
        <source>Intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session’s intents are known: what each brings is counted once a bot is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes make the number below, and the number checks the boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;only its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… &amp;and its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and &amp;not its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show messages that came &amp;empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentsPicker</name>
    <message>
        <source>Intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unprivileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that need no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every intent; the privileged ones must be enabled on the Developer Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect without events, only to see the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that IDENTIFY sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged intents must be enabled in the Developer Portal, page Bot; otherwise Discord closes with 4014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen, %2 privileged; number &lt;b&gt;%3&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row that is shown has this sequence number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:30, 14:30:05.250 or 2026-11-25T14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number; the next one of any shard is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1, or a share such as 50%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time; write 14:30 or 2026-11-25T14:30:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log ends before; this is its last row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides the first row of then; this is the nearest one shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence number is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are numbered from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabConsole</name>
    <message>
        <source>The lab cannot measure with “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabContender</name>
    <message>
        <source>not compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each payload by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabCorpus</name>
    <message>
        <source>There is no received payload to measure with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect first, or choose a capture of a session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Inflater lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compresses received payloads once more, as the gateway would for each kind of compression, and inflates them with every library of this build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;log (rows: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received in this session and is still in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty: connect first, or choose a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;capture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that was recorded (Session, Record…, or --record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a file, .ndjson or .ndjson.zst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lab found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each library takes its turns; what was found stands here at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to measure with, then press Measure. It takes some seconds; the session goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure with a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what the lab found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabModel</name>
    <message>
        <source>Median %1; the fastest round took %2, the slowest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows and state %1, output buffers %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the payloads travel: one stream for each shard, each payload by itself, or as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What inflates; those that this build has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that would come over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of payload by bytes on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time until one payload is there: the median of the rounds. The bar is relative to the slowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rounds differ by. Differences smaller than this mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes of payload a second, if one core did nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time relative to the fastest that inflates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time with the scan of the envelope, which finds op, s and t in the payload: what a client has to do in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the inflaters of all streams hold after the last payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>%1 would take %2 times less processor time than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would take %2 times more processor time than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In processor time %1 and %2 cannot be told apart here: their rounds overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd-stream would take %1 fewer bytes than zlib-stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd-stream would take %1 more bytes than zlib-stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with no compression, %1 would save %2 of the bytes (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressing each payload by itself would take %1 times the bytes of zlib-stream, since nothing is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compression is this program&apos;s (zlib level %1, zstd level %2), not Discord&apos;s, whose level is not known: real sizes differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Times are the median of %n round(s) in which all took turns; every payload came out equal to its source.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rounds differ by up to %1: something else was at work on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first part was measured; there was more than fits into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture is cut off; what is there was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged at %n place(s); what could be read was measured.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the capture could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not give the payload number %2 back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language will be %1 when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyLegend</name>
    <message>
        <source>Shards in the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click hides a shard or shows it again, a double click shows it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard %1, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the heartbeats of the last 6 hours were at most as slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ten heartbeats of the last 6 hours, nine were at most as slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 20 heartbeats of the last 6 hours, 19 were at most as slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 heartbeats of the last 6 hours, 99 were at most as slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeats that were acknowledged in the last 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeats without an ACK when the next was due, since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>Heartbeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom the time, with Ctrl the latency. Drag: move. Shift and drag: show what is framed. Double click: show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why behind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latencies of the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency is measured with each heartbeat; none was answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency of each shard over time, in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heartbeat was answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shards are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;NDJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy C&amp;SV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as fil&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark, or take the mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only marked &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all marks awa&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find prev&amp;ious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a time, a sequence number or a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;And this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And &amp;not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;r this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>%1 could not be written: %2. A file of that name is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogGutter</name>
    <message>
        <source>Click to mark a row (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the log began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the row before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the log may take of the memory, its index and cache included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the oldest rows move when the memory is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond both limits the oldest rows are dropped; the line at the bottom of the window says how many. A recording keeps everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>No other row among those shown is related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows that wait and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. New rows will wait here; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. New rows that wait: %1. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked rows, whether they are shown or not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sorted table %1 rows can be selected at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than %1 rows can be marked: the first ones are, others of those chosen are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is marked; %1 marks the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the marked rows is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln rows matches the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kill simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop all connections, as if its process had died, and see what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it listen again on the same port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; no token is used, nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; it is not running now. The shards try again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway&lt;/b&gt;, which plays the scenario &lt;b&gt;%1&lt;/b&gt;: no token is used, nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bots may connect to &lt;tt&gt;%1&lt;/tt&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. Choose “%1” (%2) to watch your bot, or the embedded simulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first payload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated gateway – Gateway Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected bot – Gateway Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Gateway Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the session into a file that can be opened later, here and elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ca&amp;pture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a session that was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflater &amp;lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare compressions and libraries on what was received, or on a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop rec&amp;ording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec&amp;ord…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (capture) – Gateway Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture holds no payload yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terms of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;filter language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gateway Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with a bot&apos;s token, or with the embedded simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session: the bot goes offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconnect shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the connection of the selected shard and resume its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the token good, are the intents enabled, what is left, and what can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save screens&amp;hot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let new rows wait; the session goes on and nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the newest row; scrolling up ends it, the bottom begins it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the log; the session goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export rows shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows that the filter lets through to a file, as JSON lines or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colo&amp;ur rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint rows on a ground of their own by filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your bot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a bot of yours with its token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflaters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;to panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the shard, whose history tells each loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersFollower</name>
    <message>
        <source>no chunk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2, %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then nothing more came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: RATE_LIMITED, again in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>With &amp;presences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the beginning of their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How names begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ids, with blanks or commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs GUILD_PRESENCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no user id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A URL with %1:// or %2:// is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL without user name and password is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token would cross the network unencrypted: use %1://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded simulator is part of this program: it is reached directly, without TLS and proxy, and its sessions end with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where TLS is in use already it can be changed only by starting this program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large payloads alone are compressed with JSON only: choose JSON, or another compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a REST interface the gateway&apos;s URL and the number of shards must be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the certificates to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM or DER form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password have fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no REST interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST interface %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla’s roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roots of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reserve of session starts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large payloads alone, each by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this build can inflate, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETF, Erlang’s external term format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How payloads come over the wire; what is shown is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the gateway&apos;s URL and the number of shards are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the REST interface answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WebSocket URL, such as that of a proxy or of gateway-simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST &amp;interface:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla’s, built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM or DER, such as the CA of a proxy that inspects TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Qt chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that speaks TLS for the whole program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS and proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roots of trust:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;LS library:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user, if it asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for this run only; the environment variable GATEWAY_PROXY_PASSWORD gives it each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep sessions, so that the next run resumes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again within 5 minutes, the program gets every event that it missed. The bot goes offline some minutes after the window was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the last session starts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A twentieth of all session starts, and at least one, is kept back otherwise: at 0 the gateway ends every session and resets the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A shard failed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shard keeps reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shard is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording ended by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot write to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not try again until something is mended, such as the token or the intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be resumed: a new one was begun, and events in between are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection was lost five times within five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ack of a heartbeat took five seconds or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as by a full disk; what was written before is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log keeps to its memory, and drops the oldest rows sooner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Tell me of these. While the window is active it tells by itself; otherwise the desktop does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%1 And %n more of this kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelSwitcher</name>
    <message>
        <source>Show or hide this panel; %1 goes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadComparePane</name>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first event the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;text, one difference a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON &amp;Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↕ %1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(too large to compare in full)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadDiffModel</name>
    <message>
        <source>↕ from [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadDiffView</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;first value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;second value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next difference (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious difference (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadFindBar</name>
    <message>
        <source>Find in this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadInspector</name>
    <message>
        <source>Pin to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this event, and compare it with the next you choose (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was dropped from the log to keep within its budget of memory and disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of the log to see all of it: its payload as a tree and as text. Pin one to compare it with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this event with the button above (Ctrl+Shift+P), then choose another: what differs between them is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: %1. Choose the event to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another event in the log: it is compared with the pinned one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadMeaning</name>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snowflake, made at %1
worker %2, process %3, increment %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadRelations</name>
    <message>
        <source>Events of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that mention this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events that name this id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadScanner</name>
    <message>
        <source>The payload is larger than 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more text behind the end of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends before it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or } is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or ] is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in quotes is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such word in JSON; %1 was probably meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters must be escaped in a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends inside a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such escape in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadTextPane</name>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text byte for byte as it came, not set out on lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text, as it is shown, on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the payload as received to a file (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadTextView</name>
    <message>
        <source>Payload as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadTreeModel</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object, cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object {%1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array, cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes with the key, %1 of the payload</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too deep or too large for the tree: the text shows all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadTreePane</name>
    <message>
        <source>%1 nodes were unfolded; there are more, unfold them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the current node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON &amp;Pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sub-tree as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sub-tree as JSON on &amp;one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;And these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And &amp;not these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;r these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter asks for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold this &amp;sub-tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold to depth &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadTreeView</name>
    <message>
        <source>Payload as a tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on this page what the program begins with; OK or Apply keeps it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>A&amp;way from keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to connect with, kept under a name; the token is in the keychain of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from .env file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile needs a name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Another name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile “%1”, and its token in the keychain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramVersions</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS backend of Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundled root certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON parser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawPage</name>
    <message>
        <source>Payload as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReconnectWatch</name>
    <message>
        <source>&lt;b&gt;Shard %1 keeps reconnecting.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n shards keep reconnecting.&lt;/b&gt;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes, last because: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLight</name>
    <message>
        <source>Recording: %1 · %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into %1. At a crash, at most the last second is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message>
        <source>Copied one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows: the clipboard is for no more. An export takes them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 marked rows: a filter has room for no more. An export of the marked rows takes them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(damaged)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleColors</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>Sessions cannot be kept in the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or do not keep sessions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionOutcome</name>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session became ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in “%1” cannot be read: profiles and choices are missing, and changes are not kept. Check who owns the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “%1” were cut off, as by a full disk. They are kept as “%2”; the program begins with those before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged. They are kept as “%2”; the program begins with none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”: changes are lost when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged and cannot be kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShardColumns</name>
    <message>
        <source>Shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms now/avg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShardDetails</name>
    <message>
        <source>History of the shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of the shard&apos;s state is listed here with its cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the moment in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shard to see its session, its limits and what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3 since %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the session&apos;s id, from READY. Whoever has the whole id and the token can take the session over, so no more of it is kept or shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumes at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a lost connection goes on; READY tells it (resume_gateway_url).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Where a lost connection goes on, from READY (resume_gateway_url). New sessions begin at the URL of GET /gateway/bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number (s) of the last event. Heartbeats and resumes tell the gateway how far the bot has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies / resumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a new session was asked for, which costs a session start, and how often one was resumed, which is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELLO told it (heartbeat_interval). The first beat comes after a random part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the ACK of the last one has not come by then, the connection is dead and is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last 20 heartbeats, across reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway takes %1 payloads a minute on a connection and closes with 4008 beyond it; some are kept for heartbeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many commands may be sent now without waiting.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the next command may be sent.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are sent as the limit allows, survive a resume, and are dropped with the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guilds there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guilds that have come with GUILD_CREATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guilds awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READY named them; their GUILD_CREATE has not come. Without the intent GUILDS it never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway told that they are not available; they come back by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatches since the start, over all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped by their type before anybody read them; counted among the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that were missed and came again while the session resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events whose sequence number had been seen; they were handed out once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, of every opcode, over all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections; %1 when inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it became ready again after the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What inflates the stream; nothing where the connection is not compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflated by compressed bytes of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last payload took of the buffer it was inflated into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the decompression context, kept for as long as the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShardHeatCell</name>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency %1, on average %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShardHeatLegend</name>
    <message>
        <source>%1 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s, the most of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShardHeatMap</name>
    <message>
        <source>No shards yet. Each is a cell here once a bot is connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShardsActions</name>
    <message>
        <source>It costs one session start. How many are left is not known, because GET /gateway/bot was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs one session start: %1 of %2 are left until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-identify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the connection and resume the session on a new one. It costs nothing: what is missed meanwhile is replayed. A shard that backs off tries at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the session up and begin a new one. It costs a session start, and what happens meanwhile is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session: the bot goes offline in the guilds of this shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a shard that is stopped or has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 gives its session up and identifies anew. What happens until it is ready is lost, and all its guilds come again (now %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of shard %1 ends, and the bot goes offline in its guilds. To start it again costs a session start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 begins a new session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard reconnects and resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard reconnects with a new session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard fails: trying again would not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let something go wrong at the embedded simulator, and watch what the shard does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP goes away without a close frame, as when a network fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a &amp;reconnect (op 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard reconnects and resumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interrupt the session (op 9, true)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = true: the shard may resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;validate the session (op 9, false)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = false: the shard has to identify anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a &amp;heartbeat (op 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault, but a rare request: the shard answers with a heartbeat at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acknowledge heartbeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchecked, no heartbeat of any shard gets its ACK: with the next beat that is due each takes its connection for dead and resumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike &amp;every shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults meet all shards at once and not the selected one alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShardsModel</name>
    <message>
        <source>Shard %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with each heartbeat, every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inflated; %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies: %1 · resumes: %2 · events replayed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events skipped: %1 · received twice: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard&apos;s number, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean latency of the last 20 heartbeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence number of the last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per second over the last 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the WebSocket since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflated bytes by received bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it became ready again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that were lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the shard is in its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShardsPanel</name>
    <message>
        <source>Shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shards yet. They are listed here once a bot is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of the shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every shard as a coloured cell, to see hundreds at once, or as a row of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of the cells show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of the selected shard: its session, limits and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only events of shard %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, or what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only shortcuts with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut has this text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one row more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer what can stand at the cursor of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Ids of further guilds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With blanks or commas between; each shard is asked for its own guilds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;And:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no guild id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpillFile</name>
    <message>
        <source>No temporary file can be made in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be made safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than %1 are left on the disk of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>Share of each stage over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each stage takes is shown here over time, as soon as something comes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>This system does not tell how long data waits in a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds of one read of the socket, in the mean of the last 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the share moved against the 10 seconds before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is too much</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>Shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of an event&apos;s way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way: half a heartbeat&apos;s round trip, less what was done here with its ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come, but not read yet: the shard&apos;s thread was at something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the inflater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: TLS, frames, the scan of the payload, ETF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In those who take the events: here this program&apos;s own log and panels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the connection, the proxy and the distance; nothing in the bot makes it faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More threads, fewer shards in each, and no other work in their threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer intents, zstd-stream in place of zlib-stream, or a build with zlib-ng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer intents, JSON in place of ETF, an optimised build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or filter the log here; in a bot, move long work out of the slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes %1 of the time, %2 one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting in the socket takes %1 of the time, %2 a read: the thread is at something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inflater takes %1 of the time, %2 a read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding takes %1 of the time, %2 a read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slots take %1 of the time, %2 a read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in the last seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is behind: what comes is dealt with after %1, of which the network takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsModel</name>
    <message>
        <source>(no guild)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: show only these · Ctrl: of these, what is shown · Shift: not these · Alt: these too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the events, %2 of the bytes inflated, %3 of the bytes on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, sent commands and changes of state in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events a second, over the last %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events a second, from the first in the log to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed bytes received; those of a frame with several payloads are divided among them by their sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the number of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the bytes of all payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the bytes on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guild, by its name where it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avg/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Statistics by event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics by guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the events of each group take is counted here as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted: all that the log holds, or what the filter lets through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shares are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of inflated bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of wire bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole table as comma-separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… &amp;and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and &amp;not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… o&amp;r %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter lets nothing through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total: %Ln events · %1/s · %2 inflated · %3 on the wire</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · the first %1 of %2 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · counting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Of all shards, over the last 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that the filter lets through, of all that the log holds, and the memory they take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest rows were dropped to keep the log within its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session starts left: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards ready: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s · %2/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>q or Ctrl-C: quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED: embedded simulator, no real bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the REST interface for the gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifies left %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shards yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shards ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1/s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received, %2/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>States of the shards over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane for each shard. The wheel zooms, dragging pans, a click goes to that moment in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
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
        <source>The states of each shard are drawn here over time once a bot is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shard %2: not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shard %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1: not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Shard %1: %2&lt;/b&gt; since %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until now (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued or connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifying or resuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the states: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the state changed, local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the state before lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what can be done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these shards, such as 0-3, 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State, cause or advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes with this text in their state, cause or advice, such as 4014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all from the first change until now (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go along with the present (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of state is of these shards and has this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of a shard&apos;s state is listed here with its cause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The file must hold the bot&apos;s token and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “%1” is a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “%1” is larger than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this machine can read the token file “%1”; run: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one word of plain letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it once more from the Developer Portal, Bot page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not look like a bot token: three parts with dots between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenVault</name>
    <message>
        <source>With all data in one folder, no token is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without a keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer within %1 s; it may be locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message>
        <source>Shard %1 could not resume its session and began a new one. Events in between are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 will not try again: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in a short time; last: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last heartbeat of shard %1 was answered after %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewColumns</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was received or sent; the right button offers local time, time since the log began, or since the row before. Filter with time &gt;= 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the row that is shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard&apos;s number; filter with shard == 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, sent, or a change of state; filter with dir == in, dir == out, dir == state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode; 0 is a dispatched event. Filter with op == 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type, or the opcode&apos;s name; filter with type == MESSAGE_CREATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence number of a dispatch; each shard counts its own. Filter with seq &gt;= 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guild&apos;s name where it is known, else its id; filter with guild == ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel or thread; filter with channel == ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it; filter with user == ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire, before inflating; filter with wire &gt; 1KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of JSON after inflating; filter with size &gt; 64KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed while disconnected and sent again after RESUME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard&apos;s new state, where the row is a change of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the event says; a bare word in the filter is searched for in the whole payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort, again to turn it round, a third time for the order of the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>&amp;Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deafened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave: no channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice channel to be in: choose one of the guild, or type its id; nothing leaves the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no channel id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>it holds none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not give the token of the profile “%1” (%2). Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
