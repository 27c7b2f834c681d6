<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaptureBanner</name>
    <message numerus="yes">
        <source>%n line(s) could not be read and were skipped; the last: %1</source>
        <translation>
            <numerusform>%n line could not be read and was skipped: %1</numerusform>
            <numerusform>%n lines could not be read and were skipped; the last: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>%Ln payload</numerusform>
            <numerusform>%Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>%Ln change of state</numerusform>
            <numerusform>%Ln changes of state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s).</source>
        <translation>
            <numerusform>The file is damaged in %n place.</numerusform>
            <numerusform>The file is damaged in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandsPanel</name>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd on %n shard(s)</source>
        <translation>
            <numerusform>Se&amp;nd on %n shard</numerusform>
            <numerusform>Se&amp;nd on %n shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message numerus="yes">
        <source>Only %1 of %n events came before --duration was over.</source>
        <translation>
            <numerusform>%n event was to come, and %1 came before --duration was over.</numerusform>
            <numerusform>Only %1 of %n events came before --duration was over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>The recording goes on; %n record was not written.</numerusform>
            <numerusform>The recording goes on; %n records were not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… and %n more shard(s) stopped</source>
        <translation>
            <numerusform>… and %n more shard stopped</numerusform>
            <numerusform>… and %n more shards stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message numerus="yes">
        <source>It is in about %n guild(s).</source>
        <translation>
            <numerusform>It is in about %n guild.</numerusform>
            <numerusform>It is in about %n guilds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) will be run, as the gateway recommends.</source>
        <translation>
            <numerusform>%n shard will be run, as the gateway recommends.</numerusform>
            <numerusform>%n shards will be run, as the gateway recommends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are chosen, as the gateway recommends.</source>
        <translation>
            <numerusform>%n shard is chosen, as the gateway recommends.</numerusform>
            <numerusform>%n shards are chosen, as the gateway recommends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) need as many.</source>
        <translation>
            <numerusform>%n shard needs as many.</numerusform>
            <numerusform>%n shards need as many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation>
            <numerusform>%n thing must be mended first</numerusform>
            <numerusform>%n things must be mended first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n warning(s)</source>
        <translation>
            <numerusform>It works, with %n warning</numerusform>
            <numerusform>It works, with %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n note(s)</source>
        <translation>
            <numerusform>It works, with %n note</numerusform>
            <numerusform>It works, with %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>The filter is too long: it may have %n character(s).</source>
        <translation>
            <numerusform>The filter is too long: it may have %n character.</numerusform>
            <numerusform>The filter is too long: it may have %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many conditions: it may have %n.</source>
        <translation>
            <numerusform>The filter has too many conditions: it may have %n.</numerusform>
            <numerusform>The filter has too many conditions: it may have %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many values: it may have %n.</source>
        <translation>
            <numerusform>The filter has too many values: it may have %n.</numerusform>
            <numerusform>The filter has too many values: it may have %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The path is too long: it may have %n step(s).</source>
        <translation>
            <numerusform>The path is too long: it may have %n step.</numerusform>
            <numerusform>The path is too long: it may have %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>All %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows (%2 %)</source>
        <comment>matching rows, rows, per cent</comment>
        <translation>
            <numerusform>%1 of %Ln row (%2 %)</numerusform>
            <numerusform>%1 of %Ln rows (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows match so far</source>
        <translation>
            <numerusform>Searching… %Ln row matches so far</numerusform>
            <numerusform>Searching… %Ln rows match so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::CaptureWriter</name>
    <message numerus="yes">
        <source>%n record(s) were not written.</source>
        <translation>
            <numerusform>%n record was not written.</numerusform>
            <numerusform>%n records were not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Cluster</name>
    <message numerus="yes">
        <source>The new shards were not ready within %n s.</source>
        <translation>
            <numerusform>The new shards were not ready within %n s.</numerusform>
            <numerusform>The new shards were not ready within %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Envelope</name>
    <message numerus="yes">
        <source>A payload of %n byte(s) cannot be read: %1.</source>
        <translation>
            <numerusform>A payload of %n byte cannot be read: %1.</numerusform>
            <numerusform>A payload of %n bytes cannot be read: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Shard</name>
    <message numerus="yes">
        <source>%n command(s) wait already.</source>
        <translation>
            <numerusform>%n command waits already.</numerusform>
            <numerusform>%n commands wait already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InflaterModel</name>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n payload</numerusform>
            <numerusform>%n payloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message numerus="yes">
        <source>Times are the median of %n round(s) in which all took turns; every payload came out equal to its source.</source>
        <translation>
            <numerusform>Times are those of %n round in which all took turns; every payload came out equal to its source.</numerusform>
            <numerusform>Times are the median of %n rounds in which all took turns; every payload came out equal to its source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged at %n place(s); what could be read was measured.</source>
        <translation>
            <numerusform>The capture is damaged at %n place; what could be read was measured.</numerusform>
            <numerusform>The capture is damaged at %n places; what could be read was measured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the capture could not be read.</source>
        <translation>
            <numerusform>%n line of the capture could not be read.</numerusform>
            <numerusform>%n lines of the capture could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payload(s)</source>
        <translation>
            <numerusform>%Ln payload</numerusform>
            <numerusform>%Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln rows matches the filter.</source>
        <translation>
            <numerusform>The only row does not match the filter.</numerusform>
            <numerusform>None of %Ln rows matches the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>The recording goes on; %n record was not written.</numerusform>
            <numerusform>The recording goes on; %n records were not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersFollower</name>
    <message numerus="yes">
        <source>chunk %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>chunk %1 of %2, %n member</numerusform>
            <numerusform>chunk %1 of %2, %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%1 And %n more of this kind.</source>
        <translation>
            <numerusform>%1 And %n more of this kind.</numerusform>
            <numerusform>%1 And %n more of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadTreeModel</name>
    <message numerus="yes">
        <source>%Ln bytes with the key, %1 of the payload</source>
        <translation>
            <numerusform>%Ln byte with the key, %1 of the payload</numerusform>
            <numerusform>%Ln bytes with the key, %1 of the payload</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconnectWatch</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n shards keep reconnecting.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n shard keeps reconnecting.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n shards keep reconnecting.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes, last because: %2.</source>
        <translation>
            <numerusform>Shard %1 lost its connection %n time in the last 5 minutes, last because: %2.</numerusform>
            <numerusform>Shard %1 lost its connection %n times in the last 5 minutes, last because: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message numerus="yes">
        <source>Copied %Ln rows.</source>
        <translation>
            <numerusform>Copied %Ln row.</numerusform>
            <numerusform>Copied %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message numerus="yes">
        <source>Total: %Ln events · %1/s · %2 inflated · %3 on the wire</source>
        <translation>
            <numerusform>Total: %Ln event · %1/s · %2 inflated · %3 on the wire</numerusform>
            <numerusform>Total: %Ln events · %1/s · %2 inflated · %3 on the wire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message numerus="yes">
        <source>%1 of %n shards ready</source>
        <translation>
            <numerusform>%1 of %n shard ready</numerusform>
            <numerusform>%1 of %n shards ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1/s</source>
        <translation>
            <numerusform>%Ln event, %1/s</numerusform>
            <numerusform>%Ln events, %1/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: %1</source>
        <translation>
            <numerusform>… and %n more: %1</numerusform>
            <numerusform>… and %n more: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes; last: %2.</source>
        <translation>
            <numerusform>Shard %1 lost its connection %n time in the last 5 minutes; last: %2.</numerusform>
            <numerusform>Shard %1 lost its connection %n times in the last 5 minutes; last: %2.</numerusform>
        </translation>
    </message>
</context>
</TS>
