<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gateway Monitor</source>
        <translation>关于 Gateway Monitor</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Shows what happens in a Discord bot&apos;s gateway session, and why.&lt;/p&gt;&lt;p&gt;Free software under the GPL-3.0-or-later; libgateway is under the ISC licence. Not connected with Discord Inc.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;显示 Discord 机器人的网关会话中发生了什么，以及原因。&lt;/p&gt;&lt;p&gt;自由软件，采用 GPL-3.0-or-later 许可；libgateway 采用 ISC 许可。与 Discord Inc. 无关。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy them as text, for a report of an error</source>
        <translation>以文本形式复制，用于错误报告</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the desktop: the window changes with it, also while it is open</source>
        <translation>跟随桌面：窗口随桌面变化，打开期间也是如此</translation>
    </message>
    <message>
        <source>The shape of buttons and fields</source>
        <translation>按钮和输入框的外形</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Taken when the program is started again</source>
        <translation>重新启动程序后生效</translation>
    </message>
    <message>
        <source>Light and dark colours need the style Fusion, which is taken unless the desktop has them itself.</source>
        <translation>浅色和深色需要 Fusion 风格；除非桌面自身提供这些颜色，否则使用该风格。</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>风格(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is no capture: its first line is not the header of one.</source>
        <translation>这不是捕获文件：第一行不是捕获文件头。</translation>
    </message>
    <message>
        <source>A capture&apos;s first line has the key &quot;gateway_capture&quot;.</source>
        <translation>捕获文件的第一行含有键 &quot;gateway_capture&quot;。</translation>
    </message>
    <message>
        <source>The capture has version %1; this program reads up to %2.</source>
        <translation>捕获文件的版本为 %1；本程序最高支持 %2。</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or a newer one.</source>
        <translation>请用写入它的版本或更新的版本打开。</translation>
    </message>
    <message>
        <source>not a JSON object.</source>
        <translation>不是 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;time&quot; or &quot;shard&quot; is missing or malformed.</source>
        <translation>缺少 &quot;time&quot; 或 &quot;shard&quot;，或其格式有误。</translation>
    </message>
    <message>
        <source>neither a payload, nor a change of state, nor a snapshot.</source>
        <translation>既不是载荷，也不是状态变更或快照。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>This build cannot read or write zstd.</source>
        <translation>此构建无法读写 zstd。</translation>
    </message>
    <message>
        <source>Use a name that ends in .ndjson, or a build with zstd.</source>
        <translation>请使用以 .ndjson 结尾的文件名，或使用带 zstd 的构建。</translation>
    </message>
    <message>
        <source>%1 is damaged behind byte %2.</source>
        <translation>%1 在第 %2 字节之后已损坏。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2.</source>
        <translation>第 %1 行超过 %2。</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有此文件夹</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>“%1” in the folder “%2” cannot be opened: %3.</source>
        <translation>无法打开文件夹“%2”中的“%1”：%3。</translation>
    </message>
</context>
<context>
    <name>CaptureBanner</name>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Show what was read so far</source>
        <translation>显示已读取的部分</translation>
    </message>
    <message>
        <source>Close capture</source>
        <translation>关闭捕获</translation>
    </message>
    <message>
        <source>Empty the window</source>
        <translation>清空窗口</translation>
    </message>
    <message>
        <source>Capture, not a live session:</source>
        <translation>捕获，非实时会话：</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>由 %2 录制于 %1</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>正在读取：%1%</translation>
    </message>
    <message>
        <source>Reading was stopped at %1 %.</source>
        <translation>读取停止于 %1%。</translation>
    </message>
    <message>
        <source>Its end is missing: whatever wrote it was interrupted.</source>
        <translation>文件结尾缺失：写入时被中断。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were skipped; the last: %1</source>
        <translation>
            <numerusform>有 %n 行无法读取，已跳过；最后一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>payloads, changes of state</comment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>%Ln 个载荷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>%Ln 次状态变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s).</source>
        <translation>
            <numerusform>文件有 %n 处损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 lines are missing.</source>
        <translation>%1 与 %2 之间有行缺失。</translation>
    </message>
    <message>
        <source>All before %1 is missing.</source>
        <translation>%1 之前的全部内容缺失。</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>↓ in ⟲</source>
        <comment>received, replayed</comment>
        <translation>↓ 收 ⟲</translation>
    </message>
    <message>
        <source>↓ in</source>
        <comment>received</comment>
        <translation>↓ 收</translation>
    </message>
    <message>
        <source>↑ out</source>
        <comment>sent</comment>
        <translation>↑ 发</translation>
    </message>
    <message>
        <source>• state</source>
        <comment>a change of state</comment>
        <translation>• 状态</translation>
    </message>
</context>
<context>
    <name>CellTip</name>
    <message>
        <source>An event that the gateway dispatches; its type says which.</source>
        <translation>网关派发的事件；类型见其名称。</translation>
    </message>
    <message>
        <source>Shows that the connection lives. The client sends it in the interval that HELLO gave; the gateway may ask for one at once.</source>
        <translation>表明连接存活。客户端按 HELLO 给出的间隔发送；网关也可要求立即发送一次。</translation>
    </message>
    <message>
        <source>Begins a new session, and takes one of the session starts of the day.</source>
        <translation>开始新会话，消耗一次当日的会话启动次数。</translation>
    </message>
    <message>
        <source>Sets the bot&apos;s status and activities.</source>
        <translation>设置机器人的状态和活动。</translation>
    </message>
    <message>
        <source>Joins, moves between or leaves voice channels.</source>
        <translation>加入、切换或离开语音频道。</translation>
    </message>
    <message>
        <source>Takes up a session that was dropped: what was missed is sent again.</source>
        <translation>恢复中断的会话：错过的内容会重新发送。</translation>
    </message>
    <message>
        <source>The gateway asks the client to reconnect and resume.</source>
        <translation>网关要求客户端重新连接并恢复会话。</translation>
    </message>
    <message>
        <source>Asks for members of a guild; GUILD_MEMBERS_CHUNK events answer.</source>
        <translation>请求服务器成员；以 GUILD_MEMBERS_CHUNK 事件应答。</translation>
    </message>
    <message>
        <source>The session is invalid. Its data tell whether it can be resumed.</source>
        <translation>会话无效。其数据说明能否恢复。</translation>
    </message>
    <message>
        <source>The first payload of a connection; it gives the interval of heartbeats.</source>
        <translation>连接的第一个载荷；给出心跳间隔。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer to a heartbeat. When it fails to come the connection is dead.</source>
        <translation>网关对心跳的应答。若未收到，则连接已失效。</translation>
    </message>
    <message>
        <source>A change of state is no payload: it has no opcode.</source>
        <translation>状态变更不是载荷：没有操作码。</translation>
    </message>
    <message>
        <source>Opcode %1 is not known to this version.</source>
        <translation>此版本不认识操作码 %1。</translation>
    </message>
    <message>
        <source>Opcode %1, %2</source>
        <translation>操作码 %1，%2</translation>
    </message>
    <message>
        <source>%1 comes whatever the intents.</source>
        <translation>无论选择哪些 Intent，都会收到 %1。</translation>
    </message>
    <message>
        <source>%1 is brought by the intent %2.</source>
        <translation>%1 由 Intent %2 带来。</translation>
    </message>
    <message>
        <source>%1 is brought by any of the intents %2.</source>
        <translation>%1 由以下任一 Intent 带来：%2。</translation>
    </message>
    <message>
        <source>It is privileged: enable it on the Developer Portal.</source>
        <translation>它是特权 Intent：请在 Developer Portal 启用。</translation>
    </message>
    <message>
        <source>Close code %1, %2</source>
        <translation>关闭码 %1，%2</translation>
    </message>
    <message>
        <source>The shard changed its state.</source>
        <translation>分片的状态发生变更。</translation>
    </message>
    <message>
        <source>This version does not know the type.</source>
        <translation>此版本不认识该类型。</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>Replayed: missed while disconnected and sent again after RESUME</source>
        <translation>重放：断开期间错过，RESUME 后重新发送</translation>
    </message>
    <message>
        <source>Received from the gateway</source>
        <translation>从网关接收</translation>
    </message>
    <message>
        <source>Sent by this client</source>
        <translation>由本客户端发送</translation>
    </message>
    <message>
        <source>The shard changed its state</source>
        <translation>分片的状态发生变更</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>Sequence %1 of shard %2</source>
        <translation>分片 %2 的序列号 %1</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 of JSON, %2 on the wire</source>
        <translation>JSON %1，传输 %2</translation>
    </message>
</context>
<context>
    <name>ChannelInfoPage</name>
    <message>
        <source>&amp;Status of voice channels</source>
        <translation>语音频道的状态(&amp;S)</translation>
    </message>
    <message>
        <source>Since &amp;when voice goes on</source>
        <translation>语音开始时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>服务器(&amp;G)：</translation>
    </message>
</context>
<context>
    <name>ColorRuleBook</name>
    <message>
        <source>A shard failed or backs off</source>
        <translation>分片失败或退避</translation>
    </message>
    <message>
        <source>The gateway ends the session</source>
        <translation>网关结束会话</translation>
    </message>
    <message>
        <source>Replayed after a resume</source>
        <translation>恢复后重放</translation>
    </message>
    <message>
        <source>Sent by the bot</source>
        <translation>由机器人发送</translation>
    </message>
</context>
<context>
    <name>ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>着色规则</translation>
    </message>
    <message>
        <source>A row is painted by the first rule in the list that matches it and is ticked. Drag rules to change their order.</source>
        <translation>每行按列表中第一条匹配且已勾选的规则着色。拖动规则可调整顺序。</translation>
    </message>
    <message>
        <source>&amp;Light:</source>
        <translation>浅色(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Dark:</source>
        <translation>深色(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>Ground in dark colours</source>
        <translation>深色主题下的底色</translation>
    </message>
    <message>
        <source>Ground in light colours</source>
        <translation>浅色主题下的底色</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
</context>
<context>
    <name>CommandHistory</name>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>命令发送之前会话已结束。</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>已丢弃：%1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent after %1 s</source>
        <translation>%1 秒后发送</translation>
    </message>
    <message>
        <source>When it was given to the shard, local time</source>
        <translation>交给分片的时间（本地时间）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The shard that sends it</source>
        <translation>负责发送的分片</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>What was sent; the tip of a row shows the payload</source>
        <translation>发送的内容；载荷见该行的提示</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Bytes of the payload as JSON</source>
        <translation>载荷的 JSON 字节数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Whether it waits, went out, or was dropped and why</source>
        <translation>正在等待、已发出，或已丢弃及其原因</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 接受 %2，而不是“%3”。</translation>
    </message>
    <message>
        <source>Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>请设置环境变量 GATEWAY_TOKEN 或使用 --token-file。</translation>
    </message>
    <message>
        <source>A token is not taken from the command line, where every user of this machine can read it.</source>
        <translation>不能在命令行中给出令牌：本机所有用户都能读到命令行。</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>没有选项 --%1。</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>参见 --help。</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>是否指 --%1？</translation>
    </message>
    <message>
        <source>There is an argument that looks like a token.</source>
        <translation>有一个参数看起来像令牌。</translation>
    </message>
    <message>
        <source>“%1” is not part of any option. See --help.</source>
        <translation>“%1”不属于任何选项。参见 --help。</translation>
    </message>
    <message>
        <source>One capture can be opened at a time, not %1.</source>
        <translation>一次只能打开一个捕获文件，而不是 %1 个。</translation>
    </message>
    <message>
        <source>There is no capture “%1”.</source>
        <translation>没有捕获文件“%1”。</translation>
    </message>
    <message>
        <source>--screenshot needs a window, and there is no display. QT_QPA_PLATFORM=offscreen does without.</source>
        <translation>--screenshot 需要窗口，但没有显示器。设置 QT_QPA_PLATFORM=offscreen 则无需显示器。</translation>
    </message>
    <message>
        <source>There is no display for a window; running in the terminal, as with --console.</source>
        <translation>没有可用于窗口的显示器；将在终端中运行，同 --console。</translation>
    </message>
    <message>
        <source>--simulate and --%1 contradict each other: the simulator is embedded.</source>
        <translation>--simulate 与 --%1 矛盾：模拟器是内嵌的。</translation>
    </message>
    <message>
        <source>A capture is shown in the window; zstd -dc %1 | jq shows it in a terminal.</source>
        <translation>捕获文件在窗口中显示；要在终端中查看，用 zstd -dc %1 | jq。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --doctor, which opens no session.</source>
        <translation>--%1 对 --doctor 没有意义，后者不会打开会话。</translation>
    </message>
    <message>
        <source>--%1 needs --console or --ndjson.</source>
        <translation>--%1 需要 --console 或 --ndjson。</translation>
    </message>
    <message>
        <source>--%1 is for the window, and --console or --ndjson asks for none.</source>
        <translation>--%1 用于窗口，而 --console 或 --ndjson 不使用窗口。</translation>
    </message>
    <message>
        <source>nothing: this Qt has no TLS</source>
        <translation>无：此 Qt 不支持 TLS</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>system, bundled or a file with the certificates of a CA</source>
        <translation>system、bundled，或含有 CA 证书的文件</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It holds no certificate.</source>
        <translation>其中没有证书。</translation>
    </message>
    <message>
        <source>--proxy: “%1” holds a password, which is not taken from the command line, where every user of this machine can read it. Write http://USER@HOST:PORT or socks5://USER@HOST:PORT and set the environment variable GATEWAY_PROXY_PASSWORD.</source>
        <translation>--proxy：“%1”含有密码。不能在命令行中给出密码，因为本机所有用户都能读到。请写 http://USER@HOST:PORT 或 socks5://USER@HOST:PORT，并设置环境变量 GATEWAY_PROXY_PASSWORD。</translation>
    </message>
    <message>
        <source>--proxy takes none, system, or a URL such as http://HOST:PORT or socks5://HOST:PORT, not “%1”. %2</source>
        <translation>--proxy 接受 none、system 或 URL（如 http://HOST:PORT 或 socks5://HOST:PORT），而不是“%1”。%2</translation>
    </message>
    <message>
        <source>GATEWAY_PROXY_PASSWORD is not used: --proxy names no user before the host.</source>
        <translation>未使用 GATEWAY_PROXY_PASSWORD：--proxy 在主机前没有给出用户。</translation>
    </message>
    <message>
        <source>the name of a folder</source>
        <translation>文件夹名</translation>
    </message>
    <message>
        <source>--session-store is for a gateway that outlives this program: the embedded simulator does not.</source>
        <translation>--session-store 用于比本程序存续更久的网关：内嵌模拟器并非如此。</translation>
    </message>
    <message>
        <source>Connect to the embedded simulator. It is also what happens without a token.</source>
        <translation>连接到内嵌模拟器。没有令牌时也是如此。</translation>
    </message>
    <message>
        <source>Read the bot&apos;s token from FILE; it goes before GATEWAY_TOKEN.</source>
        <translation>从 FILE 读取机器人的令牌；优先于 GATEWAY_TOKEN。</translation>
    </message>
    <message>
        <source>Connect as the profile NAME says; other options go before it. The window begins with the one that was used last.</source>
        <translation>按名为 NAME 的配置连接；其他选项优先于配置。窗口默认使用上次用过的配置。</translation>
    </message>
    <message>
        <source>List the profiles, which are made in the Connect dialog.</source>
        <translation>列出在“连接”对话框中创建的配置。</translation>
    </message>
    <message>
        <source>Connect to this gateway (ws or wss). Without --api the REST interface is not asked, and --shards is 1 unless you say otherwise.</source>
        <translation>连接到此网关（ws 或 wss）。未给出 --api 时不查询 REST 接口，--shards 默认为 1。</translation>
    </message>
    <message>
        <source>Base of the REST interface, by default https://discord.com/api/v10.</source>
        <translation>REST 接口的基础地址，默认为 https://discord.com/api/v10。</translation>
    </message>
    <message>
        <source>How many shards, or which: 16, or &quot;0-3,8 of 16&quot;; auto, the default: what the gateway recommends. The embedded simulator recommends 2.</source>
        <translation>分片数量或具体分片：16，或 &quot;0-3,8 of 16&quot;；auto（默认）：按网关推荐。内嵌模拟器推荐 2。</translation>
    </message>
    <message>
        <source>Names with commas between, all, unprivileged, none or a number; -NAME takes one away again: --intents=all,-GUILD_PRESENCES. By default unprivileged with a token, all on the embedded simulator.</source>
        <translation>以逗号分隔的名称、all、unprivileged、none 或数值；-NAME 表示去掉某个：--intents=all,-GUILD_PRESENCES。有令牌时默认为 unprivileged，内嵌模拟器上默认为 all。</translation>
    </message>
    <message>
        <source>How the gateway shall write payloads, by default json; what is shown is the same.</source>
        <translation>网关编写载荷的方式，默认为 json；显示的内容相同。</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is: the store of this machine, the default; Mozilla&apos;s roots, built in; or the certificates in FILE and no others.</source>
        <translation>以谁的证书来确认服务器身份：本机的证书库（默认）；内置的 Mozilla 根证书；或仅 FILE 中的证书。</translation>
    </message>
    <message>
        <source>Qt&apos;s TLS backend, such as openssl; by default the best there is.</source>
        <translation>Qt 的 TLS 后端，如 openssl；默认为可用的最佳后端。</translation>
    </message>
    <message>
        <source>The proxy to the gateway, by default that of the system; or http://HOST:PORT or socks5://HOST:PORT, with USER@ before HOST if needed. The password is read from GATEWAY_PROXY_PASSWORD.</source>
        <translation>到网关的代理，默认为系统代理；或 http://HOST:PORT、socks5://HOST:PORT，需要时在 HOST 前加 USER@。密码从 GATEWAY_PROXY_PASSWORD 读取。</translation>
    </message>
    <message>
        <source>Keep the sessions in FOLDER: started again within 5 minutes, the program resumes them and no event is lost. When it ends they stay open, so that the bot goes offline some minutes later.</source>
        <translation>将会话保存在 FOLDER 中：5 分钟内再次启动时，程序会恢复会话，不丢失事件。程序结束时会话保持打开，因此机器人几分钟后才会离线。</translation>
    </message>
    <message>
        <source>Spend the last session starts too, a twentieth of all and at least one, which are kept back otherwise; when none is left the gateway resets the token.</source>
        <translation>连最后的会话启动次数也用掉；否则会保留总数的二十分之一且至少一次。次数用尽时网关会重置令牌。</translation>
    </message>
    <message>
        <source>Events a second that the embedded simulator makes, by default 20.</source>
        <translation>内嵌模拟器每秒产生的事件数，默认为 20。</translation>
    </message>
    <message>
        <source>Of the simulated guilds and traffic: the same seed, the same events.</source>
        <translation>模拟服务器和流量的种子：种子相同，事件相同。</translation>
    </message>
    <message>
        <source>Show and count only the events that the filter lets pass.</source>
        <translation>只显示和统计通过过滤器的事件。</translation>
    </message>
    <message>
        <source>Record the session into FILE, compressed where its name ends in .zst. The window opens it later.</source>
        <translation>将会话录制到 FILE；文件名以 .zst 结尾时压缩。之后可在窗口中打开。</translation>
    </message>
    <message>
        <source>Stop after S seconds.</source>
        <translation>S 秒后停止。</translation>
    </message>
    <message>
        <source>No window: a live table in the terminal, or plain lines when the output is a file.</source>
        <translation>不打开窗口：在终端中显示实时表格；输出为文件时则为纯文本行。</translation>
    </message>
    <message>
        <source>No window: one JSON object a line for each event on the standard output; changes of state go to the standard error. A slow reader slows the session down.</source>
        <translation>不打开窗口：每个事件在标准输出上占一行 JSON；状态变更写到标准错误。读取过慢会拖慢会话。</translation>
    </message>
    <message>
        <source>No window and no session: check token, intents, shards, session starts, clock, TLS and proxy, and say what to do about what is wrong.</source>
        <translation>不打开窗口和会话：检查令牌、Intent、分片、会话启动次数、时钟、TLS 和代理，并说明如何解决问题。</translation>
    </message>
    <message>
        <source>Console: stop after N events.</source>
        <translation>控制台：N 个事件后停止。</translation>
    </message>
    <message>
        <source>Console: stop after the first event of TYPE, such as MESSAGE_CREATE.</source>
        <translation>控制台：在第一个 TYPE 类型的事件后停止，如 MESSAGE_CREATE。</translation>
    </message>
    <message>
        <source>Console: give up when no session is ready after S seconds, by default 30.</source>
        <translation>控制台：S 秒后仍无会话就绪则放弃，默认为 30。</translation>
    </message>
    <message>
        <source>Console: no colours. The variable NO_COLOR does the same.</source>
        <translation>控制台：不使用颜色。变量 NO_COLOR 作用相同。</translation>
    </message>
    <message>
        <source>Save a picture of the window after --duration, then quit.</source>
        <translation>--duration 之后保存窗口截图，然后退出。</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>窗口的配色。</translation>
    </message>
    <message>
        <source>Qt style of the window, such as Fusion.</source>
        <translation>窗口的 Qt 样式，如 Fusion。</translation>
    </message>
    <message>
        <source>Qt logging rules with semicolons between, such as gateway.*=true.</source>
        <translation>以分号分隔的 Qt 日志规则，如 gateway.*=true。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Shows live what happens between a Discord bot and the gateway.</source>
        <translation>实时显示 Discord 机器人与网关之间发生的事情。</translation>
    </message>
    <message>
        <source>A session that was recorded, to be shown in the window.</source>
        <translation>要在窗口中显示的已录制会话。</translation>
    </message>
    <message>
        <source>a number of seconds from 0.001 to %1</source>
        <translation>0.001 到 %1 之间的秒数</translation>
    </message>
    <message>
        <source>--until-event: there is no event type “%1”.</source>
        <translation>--until-event：没有事件类型“%1”。</translation>
    </message>
    <message>
        <source>One such is MESSAGE_CREATE.</source>
        <translation>例如 MESSAGE_CREATE。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指 %1？</translation>
    </message>
    <message>
        <source>rules such as gateway.*=true</source>
        <translation>规则，如 gateway.*=true</translation>
    </message>
    <message>
        <source>--log-rules: “%1” is no rule. Write a category, = and true or false, such as gateway.*=true.</source>
        <translation>--log-rules：“%1”不是规则。请写类别、= 以及 true 或 false，如 gateway.*=true。</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>从 1 起的整数</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light、dark 或 system</translation>
    </message>
    <message>
        <source>--screenshot: there is no folder “%1”.</source>
        <translation>--screenshot：没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>the name of a .png file</source>
        <translation>.png 文件名</translation>
    </message>
    <message>
        <source>--screenshot needs --duration: how many seconds to wait before the picture is taken.</source>
        <translation>--screenshot 需要 --duration：截图前等待的秒数。</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”, nor any other. They are made in the Connect dialog.</source>
        <translation>--profile：没有配置“%1”，也没有其他配置。配置在“连接”对话框中创建。</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”. There are: %2.</source>
        <translation>--profile：没有配置“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>embedded simulator</source>
        <translation>内嵌模拟器</translation>
    </message>
    <message>
        <source>token in the keychain</source>
        <translation>令牌在钥匙串中</translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation>未保存令牌</translation>
    </message>
    <message>
        <source>--profile: the token of “%1” is not kept; set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--profile：未保存“%1”的令牌；请设置环境变量 GATEWAY_TOKEN 或使用 --token-file。</translation>
    </message>
    <message>
        <source>--%1 needs a token: set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--%1 需要令牌：请设置环境变量 GATEWAY_TOKEN 或使用 --token-file。</translation>
    </message>
    <message>
        <source>With --simulate it tries the simulator.</source>
        <translation>加上 --simulate 可试用模拟器。</translation>
    </message>
    <message>
        <source>a URL that begins with %1://</source>
        <translation>以 %1:// 开头的 URL</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// 或 </translation>
    </message>
    <message>
        <source>--%1 takes a URL without user name and password.</source>
        <translation>--%1 接受不含用户名和密码的 URL。</translation>
    </message>
    <message>
        <source>The token travels unencrypted to %1.</source>
        <translation>令牌未经加密传输到 %1。</translation>
    </message>
    <message>
        <source>--intents names no intent. Write none if none is meant.</source>
        <translation>--intents 没有给出 Intent。若确实不要，请写 none。</translation>
    </message>
    <message>
        <source>--shards auto asks the REST interface: add --api, or say how many.</source>
        <translation>--shards auto 要查询 REST 接口：请加 --api，或给出数量。</translation>
    </message>
    <message>
        <source>--compress: this build cannot inflate %1.</source>
        <translation>--compress：此构建无法解压 %1。</translation>
    </message>
    <message>
        <source>json or etf</source>
        <translation>json 或 etf</translation>
    </message>
    <message>
        <source>--%1 is for the embedded simulator: add --simulate.</source>
        <translation>--%1 用于内嵌模拟器：请加 --simulate。</translation>
    </message>
    <message>
        <source>a number of events a second from 0 to %1</source>
        <translation>每秒事件数，0 到 %1</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>从 0 起的整数</translation>
    </message>
    <message>
        <source>Language of all that is shown, such as de; by default as chosen in the window, else that of the system.</source>
        <translation>所有显示内容的语言，如 de；默认为窗口中所选的语言，否则为系统语言。</translation>
    </message>
    <message>
        <source>--%1 is for a session, not for a capture.</source>
        <translation>--%1 用于会话，不能用于捕获文件。</translation>
    </message>
    <message>
        <source>Serve the session&apos;s figures on PORT for Prometheus, at /metrics; 0: any free port, which is told.</source>
        <translation>在 PORT 上以 /metrics 向 Prometheus 提供会话的数据；0：任意空闲端口，会告知端口号。</translation>
    </message>
    <message>
        <source>Where --metrics listens, by default 127.0.0.1. Whoever can reach another address can read the figures.</source>
        <translation>--metrics 监听的地址，默认为 127.0.0.1。能访问其他地址的任何人都可读取数据。</translation>
    </message>
    <message>
        <source>--metrics-address is where --metrics listens, which is not there.</source>
        <translation>--metrics-address 是 --metrics 监听的地址，但没有给出 --metrics。</translation>
    </message>
    <message>
        <source>an address of this machine, such as 127.0.0.1 or ::1</source>
        <translation>本机的地址，如 127.0.0.1 或 ::1</translation>
    </message>
    <message>
        <source>a port, from 0 to 65535</source>
        <translation>端口，0 到 65535</translation>
    </message>
    <message>
        <source>--all-payloads needs --ndjson.</source>
        <translation>--all-payloads 需要 --ndjson。</translation>
    </message>
    <message>
        <source>--json needs --doctor or --inflater-lab.</source>
        <translation>--json 需要 --doctor 或 --inflater-lab。</translation>
    </message>
    <message>
        <source>--portable and --data-folder name two folders for the same.</source>
        <translation>--portable 与 --data-folder 为同一用途指定了两个文件夹。</translation>
    </message>
    <message>
        <source>--inflater-lab: there is no capture “%1”.</source>
        <translation>--inflater-lab：没有捕获文件“%1”。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --inflater-lab, which opens no session.</source>
        <translation>--%1 对 --inflater-lab 没有意义，后者不会打开会话。</translation>
    </message>
    <message>
        <source>Rows are numbered in the window&apos;s log alone; without it, “row” matches nothing.</source>
        <translation>行号只存在于窗口的日志中；没有窗口时，“row”不匹配任何内容。</translation>
    </message>
    <message>
        <source>How the gateway shall compress; by default the best that this build can inflate. payload: large payloads alone, JSON only.</source>
        <translation>网关使用的压缩方式；默认为此构建能解压的最佳方式。payload：仅压缩大载荷，只用于 JSON。</translation>
    </message>
    <message>
        <source>Let the embedded simulator play a scenario of faults: a built-in one, such as wrong-token, or a file; gateway-simulator --list-scenarios lists them.</source>
        <translation>让内嵌模拟器播放故障场景：内置场景（如 wrong-token）或文件；gateway-simulator --list-scenarios 列出内置场景。</translation>
    </message>
    <message>
        <source>With --ndjson: every payload in both directions, heartbeats too, and not events alone; the token is redacted.</source>
        <translation>与 --ndjson 合用：输出双向的每个载荷，包括心跳，而不只是事件；令牌会被隐去。</translation>
    </message>
    <message>
        <source>No window and no session: compress the payloads of the capture FILE as the gateway would, inflate them with every library of this build, and compare.</source>
        <translation>无窗口、无会话：像网关那样压缩捕获文件 FILE 的载荷，用此构建的每个库解压并比较。</translation>
    </message>
    <message>
        <source>Doctor and inflater lab: what was found, as JSON.</source>
        <translation>诊断和解压器实验室：以 JSON 输出结果。</translation>
    </message>
    <message>
        <source>Keep settings, layout, sessions and the log&apos;s temporary files beside the program and nothing elsewhere; no keychain is used.</source>
        <translation>将设置、布局、会话和日志的临时文件保存在程序旁边，别处不保存任何内容；不使用钥匙串。</translation>
    </message>
    <message>
        <source>The same in the folder DIR, which is made where it is not there.</source>
        <translation>同上，但保存在文件夹 DIR 中；不存在则创建。</translation>
    </message>
    <message>
        <source>Window: what the log may take of the memory, such as 512MiB, by default 1GiB.</source>
        <translation>窗口：日志可占用的内存，如 512MiB，默认为 1GiB。</translation>
    </message>
    <message>
        <source>Window: what the log may take in temporary files beyond it, by default 8GiB; 0: nothing.</source>
        <translation>窗口：超出内存后日志可占用的临时文件大小，默认为 8GiB；0：不使用。</translation>
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
令牌从 --token-file 或环境变量 GATEWAY_TOKEN 读取，绝不从命令行读取，
因为本机所有用户都能读到命令行；配置的令牌
保存在系统钥匙串中。

退出状态：
  0  完成，包括 Ctrl-C 之后以及管道读取方已退出时
  1  在 --events 或 --until-event 之前 --duration 已到，或输出失败
  2  选项、值或令牌文件有误
  3  被彻底拒绝，例如令牌错误；建议见标准错误
  4  网络：在 --connect-timeout 或 --duration 内没有会话就绪
--doctor 的退出状态：0 一切正常，1 有警告，3 无法开始会话，4 什么都查询不到
--inflater-lab 的退出状态：1 捕获文件无法读取或不含载荷

示例：
  gateway-monitor
  GATEWAY_TOKEN=... gateway-monitor --intents GUILDS,GUILD_MESSAGES
  GATEWAY_TOKEN=... gateway-monitor --doctor
  gateway-monitor capture.ndjson.zst
  gateway-monitor --ndjson --rate 500 --events 1000 | jq -r .t | sort | uniq -c
</translation>
    </message>
    <message>
        <source>a size from 8MiB on, such as 512MiB or 2GiB</source>
        <translation>8MiB 以上的大小，如 512MiB 或 2GiB</translation>
    </message>
    <message>
        <source>a size such as 512MiB or 2GiB, or 0</source>
        <translation>大小，如 512MiB 或 2GiB，或 0</translation>
    </message>
    <message>
        <source>--profile: “%1” holds what cannot be: %2. Mend it in the Connect dialog.</source>
        <translation>--profile：“%1”含有无效内容：%2。请在“连接”对话框中修正。</translation>
    </message>
    <message>
        <source>none, payload, zlib-stream or zstd-stream</source>
        <translation>none、payload、zlib-stream 或 zstd-stream</translation>
    </message>
    <message>
        <source>--compress payload is for --encoding json only.</source>
        <translation>--compress payload 只用于 --encoding json。</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --scenario: it stands in the scenario.</source>
        <translation>--%1 与 --scenario 合用没有意义：场景中已有规定。</translation>
    </message>
    <message>
        <source>--scenario: “%1” is about TLS, and the embedded simulator speaks without. gateway-simulator plays it.</source>
        <translation>--scenario：“%1”涉及 TLS，而内嵌模拟器不使用 TLS。gateway-simulator 可以播放它。</translation>
    </message>
    <message>
        <source>The library that inflates, if this build has it, and by it the compression; by default the fastest.</source>
        <translation>用于解压的库(如果此版本包含它),压缩方式也由它决定;默认使用最快的。</translation>
    </message>
    <message>
        <source>zlib, zlib-ng or zstd</source>
        <translation>zlib、zlib-ng 或 zstd</translation>
    </message>
    <message>
        <source>--inflater: this build does not have %1.</source>
        <translation>--inflater:此版本没有 %1。</translation>
    </message>
    <message>
        <source>--inflater: %1 does not inflate %2.</source>
        <translation>--inflater:%1 不能解压 %2。</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the API or the gateway, with all below them; * for any.</source>
        <translation>即使不属于 API 或网关的域也可以收到令牌的主机(包括其下的所有主机);* 表示任意主机。</translation>
    </message>
    <message>
        <source>--record: there is no folder “%1” for the file “%2”.</source>
        <translation>--record：没有用于文件“%2”的文件夹“%1”。</translation>
    </message>
    <message>
        <source>--record: the file “%2” cannot be made in the folder “%1”, which is not writable.</source>
        <translation>--record：文件夹“%1”不可写，无法在其中创建文件“%2”。</translation>
    </message>
    <message>
        <source>--record: the file “%2” in the folder “%1” is not writable.</source>
        <translation>--record：文件夹“%1”中的文件“%2”不可写。</translation>
    </message>
    <message>
        <source>names or addresses of hosts with commas between, or *</source>
        <translation>用逗号分隔的主机名或地址，或 *</translation>
    </message>
</context>
<context>
    <name>CommandsPanel</name>
    <message>
        <source>Shard %1 does not serve this guild, shard %2 does: no answer will come.</source>
        <translation>分片 %1 不负责此服务器，由分片 %2 负责：不会有应答。</translation>
    </message>
    <message>
        <source>It needs %1, which this session did not ask for.</source>
        <translation>它需要 %1，而此会话没有请求它。</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this session&apos;s.</source>
        <translation>分片 %1 不属于此会话。</translation>
    </message>
    <message>
        <source>All members of this guild were asked for a moment ago; the gateway takes that once in 30 s, again in %1 s.</source>
        <translation>刚刚请求过此服务器的全部成员；网关每 30 秒只接受一次，%1 秒后可再次请求。</translation>
    </message>
    <message>
        <source>No session: connect first.</source>
        <translation>没有会话：请先连接。</translation>
    </message>
    <message>
        <source>Shard %1: %2 of %3 a minute may go now</source>
        <translation>分片 %1：每分钟 %3 条，现可发送 %2 条</translation>
    </message>
    <message>
        <source>the next in %1 s</source>
        <translation>下一条在 %1 秒后</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n 条等待</numerusform>
        </translation>
    </message>
    <message>
        <source>The guild&apos;s shard, or all</source>
        <translation>服务器所在的分片，或全部</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>所有分片</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>分片 %1</translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd on %n shard(s)</source>
        <translation>
            <numerusform>在 %n 个分片上发送(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>发送(&amp;N)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>已发送（%1）</translation>
    </message>
    <message>
        <source>Members of %1: %2</source>
        <translation>%1 的成员：%2</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>命令种类</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>A guild is served by the shard (guild id &gt;&gt; 22) % shards; no other answers for it</source>
        <translation>服务器由分片 (guild id &gt;&gt; 22) % shards 负责；其他分片不会应答</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>语音状态</translation>
    </message>
    <message>
        <source>Guild members</source>
        <translation>服务器成员</translation>
    </message>
    <message>
        <source>Soundboard sounds</source>
        <translation>音效板声音</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>频道信息</translation>
    </message>
    <message>
        <source>Raw payload</source>
        <translation>原始载荷</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>载荷大小</translation>
    </message>
    <message>
        <source>%v of %m bytes</source>
        <translation>%v / %m 字节</translation>
    </message>
    <message>
        <source>The gateway closes a connection with 4002 that sends a larger payload</source>
        <translation>若连接发送更大的载荷，网关会以 4002 关闭它</translation>
    </message>
    <message>
        <source>A connection may send %1 payloads a minute, heartbeats counted; commands wait for their turn</source>
        <translation>一个连接每分钟可发送 %1 个载荷，包括心跳；命令依次等待</translation>
    </message>
    <message>
        <source>Send it (%1)</source>
        <translation>发送（%1）</translation>
    </message>
    <message>
        <source>Commands that were sent</source>
        <translation>已发送的命令</translation>
    </message>
    <message>
        <source>What is sent from here is listed with its fate: queued, sent, or dropped and why.</source>
        <translation>从这里发送的内容及其结果会列出：排队中、已发送，或已丢弃及原因。</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>再次发送(&amp;G)</translation>
    </message>
    <message>
        <source>Send the payload of the selected row once more, on the same shard</source>
        <translation>在同一分片上再次发送所选行的载荷</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Take the payload of the selected row into the form</source>
        <translation>将所选行的载荷填入表单</translation>
    </message>
    <message>
        <source>Chunks of the answer</source>
        <translation>应答的分块</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>The answer comes all the same, and shows in the log</source>
        <translation>应答仍会到达，并显示在日志中</translation>
    </message>
    <message>
        <source>%1 bytes: %2 too many</source>
        <translation>%1 字节：超出 %2 字节</translation>
    </message>
    <message>
        <source>It is not sent again: %1</source>
        <translation>未再次发送：%1</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Tab or Enter takes it · Esc closes</source>
        <translation>Tab 或 Enter 采用 · Esc 关闭</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>A token is kept in the keychain; leave the field empty to use it.</source>
        <translation>钥匙串中存有令牌；留空即使用它。</translation>
    </message>
    <message>
        <source>The token given before is used when the field stays empty.</source>
        <translation>留空则使用之前给出的令牌。</translation>
    </message>
    <message>
        <source>It may also come from the environment variable GATEWAY_TOKEN or from a file given with --token-file.</source>
        <translation>也可来自环境变量 GATEWAY_TOKEN 或 --token-file 指定的文件。</translation>
    </message>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>钥匙串没有响应（%1）；每次都会询问令牌。</translation>
    </message>
    <message>
        <source>A token is needed: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>需要令牌：Developer Portal，你的应用，Bot 页面，Reset Token。</translation>
    </message>
    <message>
        <source>This is no bot token: that has three parts with dots between. It is neither the application&apos;s id nor its client secret nor its public key.</source>
        <translation>这不是机器人令牌：令牌由点号分隔的三部分组成。它不是应用的 ID，也不是客户端密钥或公钥。</translation>
    </message>
    <message>
        <source>Say how many shards, such as 4, or which, such as 0-3,8 of 16.</source>
        <translation>请给出分片数量，如 4，或具体分片，如 0-3,8 of 16。</translation>
    </message>
    <message>
        <source>The embedded simulator is for %1 shards at most.</source>
        <translation>内嵌模拟器最多支持 %1 个分片。</translation>
    </message>
    <message>
        <source>Embedded &amp;simulator: no token, nothing leaves this machine</source>
        <translation>内嵌模拟器(&amp;S)：无需令牌，数据不会离开本机</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Bot an&amp;d session</source>
        <translation>机器人和会话(&amp;D)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>Intents: the groups of events to ask for</source>
        <translation>Intent：要请求的事件组</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve profile</source>
        <translation>保存配置(&amp;V)</translation>
    </message>
    <message>
        <source>Keep this without connecting</source>
        <translation>保存但不连接</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>检查(&amp;K)…</translation>
    </message>
    <message>
        <source>Find out whether this can work, without a session</source>
        <translation>不打开会话，检查能否正常工作</translation>
    </message>
    <message>
        <source> events/s</source>
        <translation> 事件/秒</translation>
    </message>
    <message>
        <source>How much traffic the simulator makes, over all shards</source>
        <translation>模拟器在所有分片上产生的流量</translation>
    </message>
    <message>
        <source>The number of shards that the simulator recommends</source>
        <translation>模拟器推荐的分片数</translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation>流量(&amp;T)：</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>机器人令牌</translation>
    </message>
    <message>
        <source>Developer Portal, your application, page Bot, Reset Token. It is never shown here.</source>
        <translation>Developer Portal，你的应用，Bot 页面，Reset Token。此处从不显示令牌。</translation>
    </message>
    <message>
        <source>Re&amp;member in the system keychain</source>
        <translation>保存到系统钥匙串(&amp;M)</translation>
    </message>
    <message>
        <source>Kept by the keychain of your desktop, never in a file of this program</source>
        <translation>由桌面的钥匙串保存，从不写入本程序的文件</translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation>令牌(&amp;O)：</translation>
    </message>
    <message>
        <source>As many as the gateway recommends</source>
        <translation>按网关推荐的数量</translation>
    </message>
    <message>
        <source>Number of shards, or which of how many</source>
        <translation>分片数量，或总数中的哪些</translation>
    </message>
    <message>
        <source>4, or 0-3,8 of 16</source>
        <translation>4，或 0-3,8 of 16</translation>
    </message>
    <message>
        <source>How many, or which of how many this program runs: 4, or 0-3,8 of 16</source>
        <translation>本程序运行的分片数量，或总数中的哪些：4，或 0-3,8 of 16</translation>
    </message>
    <message>
        <source>S&amp;hards:</source>
        <translation>分片(&amp;H)：</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>复制配置</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Import a bot’s token</source>
        <translation>导入机器人令牌</translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*);;All files (*)</source>
        <translation>环境文件 (.env *.env .env.*);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>The token of %1 in %2 is used; it is not shown.</source>
        <translation>将使用 %2 中 %1 的令牌；令牌不会显示。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>更改未保存</translation>
    </message>
    <message>
        <source>The profile “%1” has changes that are not saved.</source>
        <translation>配置“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>有未保存的更改。</translation>
    </message>
    <message>
        <source>This profile holds what cannot be (%1). The usual is shown in its place: look it over and save it.</source>
        <translation>此配置含有无效内容 (%1)。已代之以常用值：请检查并保存。</translation>
    </message>
    <message>
        <source>The file holds several tokens. Which one is this bot’s?</source>
        <translation>文件中有多个令牌。哪一个是此机器人的？</translation>
    </message>
    <message>
        <source>D&amp;iscord, or a gateway of your own</source>
        <translation>Discord 或你自己的网关(&amp;I)</translation>
    </message>
    <message>
        <source>R&amp;ecommended shards:</source>
        <translation>推荐分片数(&amp;E)：</translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>on the embedded simulator; no real bot is connected</source>
        <translation>在内嵌模拟器上；没有连接真实的机器人</translation>
    </message>
    <message>
        <source>No session start is left, and one more would reset the token: find out what identifies so often, and wait.</source>
        <translation>会话启动次数已用尽，再用一次将重置令牌：请查明是什么如此频繁地 IDENTIFY，并等待。</translation>
    </message>
    <message>
        <source>Find out what identifies so often; then wait, or spend the last %1 with --use-reserve. At 0 the token is reset.</source>
        <translation>请查明是什么如此频繁地 IDENTIFY；然后等待，或用 --use-reserve 用掉最后 %1 次。降到 0 时令牌会被重置。</translation>
    </message>
    <message>
        <source>No session became ready within %1 s.</source>
        <translation>%1 秒内没有会话就绪。</translation>
    </message>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>最后是分片 %1：%2：%3</translation>
    </message>
    <message>
        <source>No session became ready before --duration was over.</source>
        <translation>--duration 结束前没有会话就绪。</translation>
    </message>
    <message>
        <source>%1 did not come before --duration was over.</source>
        <translation>--duration 结束前没有收到 %1。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n events came before --duration was over.</source>
        <translation>
            <numerusform>--duration 结束前只收到 %1 / %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session cannot be recorded: %1</source>
        <translation>无法录制会话：%1</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>录制已继续;有 %n 条记录未写入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… and %n more shard(s) stopped</source>
        <translation>
            <numerusform>……另有 %n 个分片已停止</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1 was not answered: %2</source>
        <translation>%1 没有得到应答：%2</translation>
    </message>
    <message>
        <source>No REST interface is asked, so that token, intents and session starts cannot be checked.</source>
        <translation>没有查询 REST 接口，因此无法检查令牌、Intent 和会话启动次数。</translation>
    </message>
    <message>
        <source>Name the REST interface if the gateway has one.</source>
        <translation>如果网关有 REST 接口，请给出。</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms.</source>
        <translation>REST 接口 %1 有应答，用时 %2 ms。</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms, through the proxy %3.</source>
        <translation>REST 接口 %1 有应答，用时 %2 ms，经由代理 %3。</translation>
    </message>
    <message>
        <source>Its certificate is in order.</source>
        <translation>其证书正常。</translation>
    </message>
    <message>
        <source>The gateway says HELLO, after %1 ms, with %2 and %3.</source>
        <translation>网关发来 HELLO，用时 %1 ms，使用 %2 和 %3。</translation>
    </message>
    <message>
        <source>no compression</source>
        <translation>无压缩</translation>
    </message>
    <message>
        <source>The token belongs to %1, which is no bot.</source>
        <translation>令牌属于 %1，但它不是机器人。</translation>
    </message>
    <message>
        <source>Programs may only use bots&apos; accounts: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>程序只能使用机器人账号：Developer Portal，你的应用，Bot 页面，Reset Token。</translation>
    </message>
    <message>
        <source>The token is right. It belongs to the bot %1 (%2).</source>
        <translation>令牌正确，属于机器人 %1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>It is in about %n guild(s).</source>
        <translation>
            <numerusform>它在约 %n 个服务器中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>The clock of this machine is right.</source>
        <translation>本机时钟准确。</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 slow.</source>
        <translation>本机时钟慢 %1。</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 fast.</source>
        <translation>本机时钟快 %1。</translation>
    </message>
    <message>
        <source>Set it, best by NTP: certificates may count as invalid, and all times in the log are wrong.</source>
        <translation>请校准，最好用 NTP：否则证书可能被视为无效，日志中的时间也都不对。</translation>
    </message>
    <message>
        <source>Set it, best by NTP: all times in the log are wrong by that.</source>
        <translation>请校准，最好用 NTP：日志中的时间都有此偏差。</translation>
    </message>
    <message>
        <source>Whether the privileged intents are enabled could not be checked.</source>
        <translation>无法检查特权 Intent 是否已启用。</translation>
    </message>
    <message>
        <source>If the gateway closes with 4014: Developer Portal, your application, page Bot.</source>
        <translation>如果网关以 4014 关闭：Developer Portal，你的应用，Bot 页面。</translation>
    </message>
    <message>
        <source>%1 is not enabled for this application: the gateway would close with 4014.</source>
        <translation>此应用未启用 %1：网关会以 4014 关闭。</translation>
    </message>
    <message>
        <source>Switch on “%1” in the Developer Portal, your application, page Bot, or do not ask for this intent.</source>
        <translation>在 Developer Portal 你的应用的 Bot 页面打开“%1”，或不请求此 Intent。</translation>
    </message>
    <message>
        <source>Enabled and asked for: %1.</source>
        <translation>已启用并请求：%1。</translation>
    </message>
    <message>
        <source>None of the intents that are asked for needs a permission.</source>
        <translation>所请求的 Intent 都不需要权限。</translation>
    </message>
    <message>
        <source>Messages come without their text: MESSAGE_CONTENT is not asked for.</source>
        <translation>消息不含文本：没有请求 MESSAGE_CONTENT。</translation>
    </message>
    <message>
        <source>It is enabled for this application; ask for it if the bot reads messages.</source>
        <translation>此应用已启用它；如果机器人要读取消息，请请求它。</translation>
    </message>
    <message>
        <source>If the bot reads messages, enable it in the Developer Portal, page Bot, and ask for it.</source>
        <translation>如果机器人要读取消息，请在 Developer Portal 的 Bot 页面启用并请求它。</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) will be run, as the gateway recommends.</source>
        <translation>
            <numerusform>将按网关推荐运行 %n 个分片。</numerusform>
        </translation>
    </message>
    <message>
        <source>This program runs %1.</source>
        <translation>本程序运行 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are chosen, as the gateway recommends.</source>
        <translation>
            <numerusform>已选择 %n 个分片，与网关推荐一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards chosen: %1; the gateway recommends %2.</source>
        <translation>已选分片：%1；网关推荐 %2。</translation>
    </message>
    <message>
        <source>Choose as many as are recommended: fewer have more guilds each, and no more than %1 guilds are allowed on one.</source>
        <translation>请按推荐的数量选择：分片越少，每个分片的服务器越多，而一个分片最多允许 %1 个服务器。</translation>
    </message>
    <message>
        <source>More than recommended only cost session starts.</source>
        <translation>超过推荐数量只会多消耗会话启动次数。</translation>
    </message>
    <message>
        <source>About %1 guilds on %2 shards are more than %3 each: the gateway would close with 4011.</source>
        <translation>约 %1 个服务器分到 %2 个分片，每个超过 %3 个：网关会以 4011 关闭。</translation>
    </message>
    <message>
        <source>Run at least %1 shards.</source>
        <translation>请至少运行 %1 个分片。</translation>
    </message>
    <message>
        <source>A bot this large must run a multiple of %1 shards, not %2: the gateway would close with 4010.</source>
        <translation>这么大的机器人必须运行 %1 的倍数个分片，而不是 %2：网关会以 4010 关闭。</translation>
    </message>
    <message>
        <source>Run %1 shards.</source>
        <translation>请运行 %1 个分片。</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) need as many.</source>
        <translation>
            <numerusform>%n 个分片需要同样多的次数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until then, and find out what identifies so often: at 0 the token is reset.</source>
        <translation>请等到那时，并查明是什么如此频繁地 IDENTIFY：降到 0 时令牌会被重置。</translation>
    </message>
    <message>
        <source>Connecting uses %1 and leaves %2.</source>
        <translation>连接将使用 %1 次，剩余 %2 次。</translation>
    </message>
    <message>
        <source>As fast as they were used today, the session starts are gone at %1, before there are more at %2.</source>
        <translation>按今天的消耗速度，会话启动次数在 %1 就会用尽，而 %2 才补充。</translation>
    </message>
    <message>
        <source>Find out what identifies so often: a bot that restarts in a loop should keep its sessions and resume.</source>
        <translation>请查明是什么如此频繁地 IDENTIFY：循环重启的机器人应保存会话并恢复。</translation>
    </message>
    <message>
        <source>payload compression</source>
        <translation>载荷压缩</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left.</source>
        <translation>会话启动剩余 %1 / %2 次。</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left until %3 (in %4).</source>
        <translation>%3 之前（%4 后）会话启动剩余 %1 / %2 次。</translation>
    </message>
    <message>
        <source>Connecting uses %1, the last ones among them, which are a reserve otherwise.</source>
        <translation>连接将消耗 %1 次，包括平时留作储备的最后几次。</translation>
    </message>
    <message>
        <source>Find out what identifies so often: at 0 the token is reset.</source>
        <translation>请查明是什么如此频繁地 IDENTIFY：降到 0 时令牌会被重置。</translation>
    </message>
    <message>
        <source>The last %1 are a reserve, so that only %2 of %3 shards would start.</source>
        <translation>最后 %1 次留作储备，因此只会启动 %2 / %3 个分片。</translation>
    </message>
    <message>
        <source>Or let the reserve be used: --use-reserve, or the box in the Connect dialog.</source>
        <translation>或允许使用储备：--use-reserve，或“连接”对话框中的复选框。</translation>
    </message>
    <message>
        <source>As fast as they were used today (%1 in %2), about %3 are still left at %4.</source>
        <translation>按今天的消耗速度（%2 内 %1 次），到 %4 时约剩 %3 次。</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s, and all shards are up after about %3 s.</source>
        <translation>max_concurrency 为 %1：每 %2 秒可启动这么多会话，约 %3 秒后所有分片就绪。</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s.</source>
        <translation>max_concurrency 为 %1：每 %2 秒可启动这么多会话。</translation>
    </message>
    <message>
        <source>Where it expects TLS, the URL begins with https.</source>
        <translation>如果对方需要 TLS，URL 应以 https 开头。</translation>
    </message>
    <message>
        <source>%1 of the intents’ number means no intent: the gateway would close with 4013.</source>
        <translation>intent 数值中的 %1 不对应任何 intent：网关会以 4013 关闭。</translation>
    </message>
    <message>
        <source>Another connect would use %1 and leave %2.</source>
        <translation>再次连接将使用 %1 次，剩余 %2 次。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>There is no token.</source>
        <translation>没有令牌。</translation>
    </message>
    <message>
        <source>Copy it from the Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>从 Developer Portal 复制：你的应用，Bot 页面，Reset Token。</translation>
    </message>
    <message>
        <source>Asking for the limits of the gateway…</source>
        <translation>正在查询网关的限制…</translation>
    </message>
    <message>
        <source>Asking who the bot is…</source>
        <translation>正在查询机器人身份…</translation>
    </message>
    <message>
        <source>Asking what the application may…</source>
        <translation>正在查询应用的权限…</translation>
    </message>
    <message>
        <source>Waiting for the gateway’s HELLO…</source>
        <translation>正在等待网关的 HELLO…</translation>
    </message>
    <message>
        <source>%1 at %2 was not answered within %3 s.</source>
        <translation>%2 的 %1 在 %3 秒内没有应答。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall, or try again later.</source>
        <translation>请检查网络、代理和防火墙，或稍后重试。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>无法读取 %1 的应答。</translation>
    </message>
    <message>
        <source>What answers at this address is not Discord’s REST interface: check the API URL, and whether a proxy or a login page stands in between.</source>
        <translation>此地址上应答的不是 Discord 的 REST 接口：请检查 API URL，以及中间是否有代理或登录页面。</translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <source>Findings</source>
        <translation>诊断结果</translation>
    </message>
    <message>
        <source>Checks token, intents, shards, session starts, clock, TLS and proxy, and says what to do about what is wrong. No session is opened, and none of the session starts is used.</source>
        <translation>检查令牌、Intent、分片、会话启动次数、时钟、TLS 和代理，并说明如何解决问题。不会打开会话，也不消耗会话启动次数。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation>
            <numerusform>须先解决 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n warning(s)</source>
        <translation>
            <numerusform>可以工作，有 %n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found out</source>
        <translation>没有查明任何情况</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 questions</source>
        <translation>完成 %1 / %2 项查询后取消</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n note(s)</source>
        <translation>
            <numerusform>可以工作，有 %n 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>DoctorRun</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Choose the .env file of your bot.</source>
        <translation>请选择机器人的 .env 文件。</translation>
    </message>
    <message>
        <source>“%1” is too large for an .env file.</source>
        <translation>“%1”作为 .env 文件太大。</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>“%1”中没有令牌。</translation>
    </message>
    <message>
        <source>It is looked for in DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN and other variables that end so.</source>
        <translation>查找 DISCORD_TOKEN、BOT_TOKEN、TOKEN、GATEWAY_TOKEN 以及其他以此结尾的变量。</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>channel %1</source>
        <translation>频道 %1</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>附件：%1</translation>
    </message>
    <message>
        <source>embeds: %1</source>
        <translation>嵌入：%1</translation>
    </message>
    <message>
        <source>stickers: %1</source>
        <translation>贴纸：%1</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>（无内容）</translation>
    </message>
    <message>
        <source>guild %1 is unavailable (outage)</source>
        <translation>服务器 %1 不可用（故障）</translation>
    </message>
    <message>
        <source>left guild %1</source>
        <translation>已离开服务器 %1</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <translation>%1，成员：%2</translation>
    </message>
    <message>
        <source>left voice</source>
        <translation>已离开语音</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>deafened</source>
        <translation>已拒听</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>guilds: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>chunk %1 of %2, members: %3</source>
        <translation>分块 %1 / %2，成员：%3</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>message %1 in %2</source>
        <translation>消息 %1，位于 %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <translation>%1，消息：%2</translation>
    </message>
    <message>
        <source>%1 is typing in %2</source>
        <translation>%1 正在 %2 中输入</translation>
    </message>
    <message>
        <source>pins of %1</source>
        <translation>%1 的置顶消息</translation>
    </message>
    <message>
        <source>the session goes on</source>
        <translation>会话继续</translation>
    </message>
    <message>
        <source>op %1, again in %2 s</source>
        <translation>op %1，%2 秒后再试</translation>
    </message>
    <message>
        <source>the gateway asks for a heartbeat</source>
        <translation>网关要求发送心跳</translation>
    </message>
    <message>
        <source>last sequence %1</source>
        <translation>最后序列号 %1</translation>
    </message>
    <message>
        <source>no sequence yet</source>
        <translation>尚无序列号</translation>
    </message>
    <message>
        <source>heartbeat acknowledged</source>
        <translation>心跳已确认</translation>
    </message>
    <message>
        <source>heartbeat every %1</source>
        <translation>心跳间隔 %1</translation>
    </message>
    <message>
        <source>shard %1 of %2, intents %3</source>
        <translation>分片 %1 / %2，Intent %3</translation>
    </message>
    <message>
        <source>from sequence %1</source>
        <translation>从序列号 %1 起</translation>
    </message>
    <message>
        <source>the gateway asks to reconnect</source>
        <translation>网关要求重新连接</translation>
    </message>
    <message>
        <source>the session may be resumed</source>
        <translation>会话可恢复</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>of guild %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往返 %1</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop writing; a file that was there before stays as it is</source>
        <translation>停止写入；原有文件保持不变</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
    <message>
        <source>How much of the export is written</source>
        <translation>导出已写入的比例</translation>
    </message>
    <message>
        <source>%1 is written. Rows: %2; size: %3.</source>
        <translation>已写入 %1。行数：%2；大小：%3。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；没有写入文件。</translation>
    </message>
    <message>
        <source>JSON lines, a capture whose first line is its header (*.ndjson)</source>
        <translation>JSON 行，首行为文件头的捕获文件 (*.ndjson)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
</context>
<context>
    <name>ExportScopeDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Which rows shall be written, in the order of the log?</source>
        <translation>按日志顺序写入哪些行？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the condition must not hold</source>
        <translation>条件不得成立</translation>
    </message>
    <message>
        <source>the field or path is there</source>
        <translation>字段或路径存在</translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation>两者都须成立</translation>
    </message>
    <message>
        <source>one of them must hold</source>
        <translation>其中之一须成立</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1，如 %2</translation>
    </message>
    <message>
        <source>five minutes before now</source>
        <translation>五分钟前</translation>
    </message>
    <message>
        <source>an hour before now</source>
        <translation>一小时前</translation>
    </message>
    <message>
        <source>seen in this log</source>
        <translation>此日志中出现过</translation>
    </message>
    <message>
        <source>Event type or opcode name</source>
        <translation>事件类型或操作码名称</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>操作码</translation>
    </message>
    <message>
        <source>Number of the shard</source>
        <translation>分片编号</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Id of the guild</source>
        <translation>服务器 ID</translation>
    </message>
    <message>
        <source>Id of the channel or thread</source>
        <translation>频道或子区 ID</translation>
    </message>
    <message>
        <source>Id of who did it</source>
        <translation>操作者 ID</translation>
    </message>
    <message>
        <source>Received (in), sent (out) or a change of state</source>
        <translation>接收 (in)、发送 (out) 或状态变更</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>载荷字节数</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>传输字节数</translation>
    </message>
    <message>
        <source>When it came or was sent</source>
        <translation>接收或发送的时间</translation>
    </message>
    <message>
        <source>Came again while the session resumed</source>
        <translation>会话恢复时重新收到</translation>
    </message>
    <message>
        <source>The new state, of a change of state</source>
        <translation>状态变更的新状态</translation>
    </message>
    <message>
        <source>Number of the row, from 0 at the beginning of the log</source>
        <translation>行号，从日志开头的 0 起</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is there and not equal to</source>
        <translation>存在且不等于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>小于或等于</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>大于或等于</translation>
    </message>
    <message>
        <source>is one of {a, b, 1..5}</source>
        <translation>是 {a, b, 1..5} 之一</translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation>包含该文本</translation>
    </message>
    <message>
        <source>begins with the text</source>
        <translation>以该文本开头</translation>
    </message>
    <message>
        <source>ends with the text</source>
        <translation>以该文本结尾</translation>
    </message>
    <message>
        <source>matches the /regular expression/</source>
        <translation>匹配 /正则表达式/</translation>
    </message>
    <message>
        <source>A word, or a text in quotes, is searched for in the whole payload, whatever the case of its letters. Everything else is a condition on a field, or on a value of the payload.</source>
        <translation>单个词或引号中的文本会在整个载荷中搜索，不区分大小写。其余都是对字段或载荷中某个值的条件。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>Paths of the payload</source>
        <translation>载荷路径</translation>
    </message>
    <message>
        <source>Joining conditions</source>
        <translation>组合条件</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>messages of people</source>
        <translation>用户发的消息</translation>
    </message>
    <message>
        <source>large ones of these types</source>
        <translation>这些类型中较大的</translation>
    </message>
    <message>
        <source>mentions this user, among others</source>
        <translation>提及此用户等</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>按正则表达式</translation>
    </message>
    <message>
        <source>from half past two on, of four shards</source>
        <translation>从两点半起，四个分片</translation>
    </message>
    <message>
        <source>shards that are not ready any more</source>
        <translation>不再就绪的分片</translation>
    </message>
    <message>
        <source>the field or path that follows is there</source>
        <translation>其后的字段或路径存在</translation>
    </message>
    <message>
        <source>a key in a key; alone: it is true</source>
        <translation>键中的键；单独使用：其值为真</translation>
    </message>
    <message>
        <source>a place in an array</source>
        <translation>数组中的位置</translation>
    </message>
    <message>
        <source>any of them; with != none of them</source>
        <translation>其中任一；用 != 则为全无</translation>
    </message>
    <message>
        <source>a key that is no word</source>
        <translation>不是单词的键</translation>
    </message>
    <message>
        <source>a key at the top, beside d, t and s</source>
        <translation>顶层的键，与 d、t、s 并列</translation>
    </message>
    <message>
        <source>must not hold; binds strongest</source>
        <translation>不得成立；优先级最高</translation>
    </message>
    <message>
        <source>both must hold; may be left out</source>
        <translation>两者都须成立；可省略</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>将条件归为一组</translation>
    </message>
    <message>
        <source>What a row does not have fails every comparison, != too.</source>
        <translation>行中没有的内容，任何比较都不成立，!= 也是。</translation>
    </message>
    <message>
        <source>Numbers may have units: 64KiB, 1.5MB, 250ms, 5min. Ids may stand in quotes or not.</source>
        <translation>数字可带单位：64KiB、1.5MB、250ms、5min。ID 可加引号也可不加。</translation>
    </message>
    <message>
        <source>Times: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. They are as long as they are written: == 14:30 is the whole minute.</source>
        <translation>时间：14:30、14:30:05.250、2026-11-25、2026-11-25T14:30、-5min。写到哪一位就代表多长的时间：== 14:30 指整整一分钟。</translation>
    </message>
    <message>
        <source>contains, startswith, endswith and == regard the case of letters; a text alone and /…/i do not.</source>
        <translation>contains、startswith、endswith 和 == 区分大小写；单独的文本和 /…/i 不区分。</translation>
    </message>
    <message numerus="yes">
        <source>The filter is too long: it may have %n character(s).</source>
        <translation>
            <numerusform>过滤器太长：最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>No parenthesis is open here.</source>
        <translation>此处没有未闭合的括号。</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>“%1”在此处没有意义。</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>A condition is missing in the parentheses.</source>
        <translation>括号中缺少条件。</translation>
    </message>
    <message>
        <source>The parenthesis is not closed with a ).</source>
        <translation>括号没有用 ) 闭合。</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many conditions: it may have %n.</source>
        <translation>
            <numerusform>过滤器的条件太多：最多 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text to search for is empty.</source>
        <translation>要搜索的文本为空。</translation>
    </message>
    <message>
        <source>A field or path stands before “%1”, without quotes.</source>
        <translation>“%1”之前应是字段或路径，不带引号。</translation>
    </message>
    <message>
        <source>A regular expression follows a path and “matches”, as in d.content matches /re/i.</source>
        <translation>正则表达式跟在路径和“matches”之后，如 d.content matches /re/i。</translation>
    </message>
    <message>
        <source>A condition is missing.</source>
        <translation>缺少条件。</translation>
    </message>
    <message>
        <source>A condition is missing before “%1”.</source>
        <translation>“%1”之前缺少条件。</translation>
    </message>
    <message>
        <source>A field or path is missing after “exists”.</source>
        <translation>“exists”之后缺少字段或路径。</translation>
    </message>
    <message>
        <source>“exists” stands before what it asks for.</source>
        <translation>“exists”应写在所询问的内容之前。</translation>
    </message>
    <message>
        <source>“%1” is a field: compare it, or write “exists %1”. In quotes it is a text to search for.</source>
        <translation>“%1”是字段：请作比较，或写“exists %1”。加引号则是要搜索的文本。</translation>
    </message>
    <message>
        <source>“%1” cannot be used with “%2”. It has %3.</source>
        <translation>“%1”不能与“%2”一起使用。它可用 %3。</translation>
    </message>
    <message>
        <source>Values in braces follow “in”, as in {a, b, 1..5}.</source>
        <translation>“in”之后是花括号中的值，如 {a, b, 1..5}。</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>“%1”之后缺少值。</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>逗号之后缺少值。</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many values: it may have %n.</source>
        <translation>
            <numerusform>过滤器的值太多：最多 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The brace is not closed with a }.</source>
        <translation>花括号没有用 } 闭合。</translation>
    </message>
    <message>
        <source>A comma or } is missing before “%1”.</source>
        <translation>“%1”之前缺少逗号或 }。</translation>
    </message>
    <message>
        <source>In brackets stands a place such as [0], [*] for any, or a key in quotes.</source>
        <translation>方括号中应为位置（如 [0]）、表示任意的 [*]，或引号中的键。</translation>
    </message>
    <message>
        <source>The bracket is not closed with a ].</source>
        <translation>方括号没有用 ] 闭合。</translation>
    </message>
    <message numerus="yes">
        <source>The path is too long: it may have %n step(s).</source>
        <translation>
            <numerusform>路径太长：最多 %n 级。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is missing. Keys that are no words are written as [&quot;odd key&quot;].</source>
        <translation>缺少键。不是单词的键写作 [&quot;odd key&quot;]。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Paths of the payload begin with d.</source>
        <translation>没有字段“%1”。载荷路径以 d 开头。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>没有字段“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2; paths of the payload begin with d.</source>
        <translation>没有字段“%1”。字段有 %2；载荷路径以 d 开头。</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>A backslash stands before &quot;, \, /, n, t, r, b, f or u and four digits; two of them are a backslash.</source>
        <translation>反斜杠后应为 &quot;、\、/、n、t、r、b、f，或 u 加四位数字；两个反斜杠表示一个反斜杠。</translation>
    </message>
    <message>
        <source>The regular expression is not closed with a /.</source>
        <translation>正则表达式没有用 / 闭合。</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Put a text with such signs in quotes.</source>
        <translation>“%1”在此处没有意义。含此类符号的文本请加引号。</translation>
    </message>
    <message>
        <source>“%1” is no operator. Did you mean “%2”?</source>
        <translation>“%1”不是运算符。是否指“%2”？</translation>
    </message>
    <message>
        <source>The end of the range is missing, as in 1..5.</source>
        <translation>缺少范围的终点，如 1..5。</translation>
    </message>
    <message>
        <source>A range goes from a number to a number, or from a time to a time.</source>
        <translation>范围应从数字到数字，或从时间到时间。</translation>
    </message>
    <message>
        <source>The range is empty: it ends before it begins.</source>
        <translation>范围为空：终点在起点之前。</translation>
    </message>
    <message>
        <source>A regular expression follows “matches”.</source>
        <translation>“matches”之后应为正则表达式。</translation>
    </message>
    <message>
        <source>There is no unit “%1” here. Units are %2.</source>
        <translation>此处没有单位“%1”。单位有 %2。</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 512 or 64KiB.</source>
        <translation>“%1”与数字比较，如 512 或 64KiB。</translation>
    </message>
    <message>
        <source>“%1” is compared with a number.</source>
        <translation>“%1”与数字比较。</translation>
    </message>
    <message>
        <source>“%1” is a number without a unit.</source>
        <translation>“%1”是不带单位的数字。</translation>
    </message>
    <message>
        <source>“%1” is compared with an id, a number such as 81384788765712384.</source>
        <translation>“%1”与 ID 比较，即 81384788765712384 这样的数字。</translation>
    </message>
    <message>
        <source>A time counted from now is in the past: it begins with a -.</source>
        <translation>从现在算起的时间在过去：以 - 开头。</translation>
    </message>
    <message>
        <source>A time is written as 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 or -5min.</source>
        <translation>时间写作 14:30、14:30:05.250、2026-11-25、2026-11-25T14:30 或 -5min。</translation>
    </message>
    <message>
        <source>An event type is missing.</source>
        <translation>缺少事件类型。</translation>
    </message>
    <message>
        <source>There is no event type “%1”. In quotes it is taken as it is.</source>
        <translation>没有事件类型“%1”。加引号则按原样使用。</translation>
    </message>
    <message>
        <source>There is no event type “%1”. Did you mean %2?</source>
        <translation>没有事件类型“%1”。是否指 %2？</translation>
    </message>
    <message>
        <source>No event type is like “%1”.</source>
        <translation>没有与“%1”相似的事件类型。</translation>
    </message>
    <message>
        <source>“%1” is one of %2.</source>
        <translation>“%1”是 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>“%1”为 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression. Flags are i (whatever the case), m (^ and $ at each line) and s (a dot is a line end too).</source>
        <translation>“%1”不是正则表达式的标志。标志有 i（不区分大小写）、m（^ 和 $ 匹配每一行）和 s（点号也匹配换行）。</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>正则表达式有误：%1。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Give this search up and go back to the filter before</source>
        <translation>放弃此搜索，回到之前的过滤器</translation>
    </message>
    <message>
        <source>showing: all rows</source>
        <translation>显示：全部行</translation>
    </message>
    <message>
        <source>showing: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Saved as “%1”: rename or remove it</source>
        <translation>已保存为“%1”：重命名或移除</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此过滤器</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>事件日志的过滤器</translation>
    </message>
    <message>
        <source>Filter, such as  type == MESSAGE_CREATE and not d.author.bot</source>
        <translation>过滤器，如  type == MESSAGE_CREATE and not d.author.bot</translation>
    </message>
    <message>
        <source>What can stand here (Ctrl+Space)</source>
        <translation>此处可写的内容 (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Filters used last</source>
        <translation>最近使用的过滤器</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>过滤器的写法</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>尚未使用过滤器</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>全部清除(&amp;F)</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>尚未保存过滤器</translation>
    </message>
    <message>
        <source>&amp;Save the current filter…</source>
        <translation>保存当前过滤器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Organise…</source>
        <translation>管理(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows</source>
        <translation>
            <numerusform>全部 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows (%2 %)</source>
        <comment>matching rows, rows, per cent</comment>
        <translation>
            <numerusform>%1 / %Ln 行（%2%）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows match so far</source>
        <translation>
            <numerusform>正在搜索… 目前匹配 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterFile</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>不是 JSON：%1。</translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation>没有“%1”。</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>由更新的版本写入。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>太大。</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>How to write a filter</source>
        <translation>过滤器的写法</translation>
    </message>
</context>
<context>
    <name>FilterListDialog</name>
    <message>
        <source>Add one</source>
        <translation>添加一个</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>移除所选</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>过滤器(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>It has no filter yet</source>
        <translation>尚无过滤器</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>无法读取 %1。%2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>无法写入 %1。%2</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>What the filter does, or what is wrong with it</source>
        <translation>过滤器的作用，或其错误</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find: a word, or a condition as in the filter</source>
        <translation>查找：单词，或与过滤器相同的条件</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>查找上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>查找下一个 (F3)</translation>
    </message>
    <message>
        <source>Past the end: found from the other one</source>
        <translation>已过末尾：从另一端找到</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>正在搜索… %1%</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>Gateway::BotGateway</name>
    <message>
        <source>The answer of /gateway/bot cannot be read (%1).</source>
        <translation>无法读取 /gateway/bot 的应答（%1）。</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>请检查 API URL。</translation>
    </message>
    <message>
        <source>The answer of /gateway/bot recommends %1 shards.</source>
        <translation>/gateway/bot 的应答建议使用 %1 个分片。</translation>
    </message>
</context>
<context>
    <name>Gateway::CaptureWriter</name>
    <message>
        <source>The recording goes on when the file can be written again.</source>
        <translation>文件可以再次写入时,录制将继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not written.</source>
        <translation>
            <numerusform>有 %n 条记录未写入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::CloseCode</name>
    <message>
        <source>Discord could not say what went wrong; reconnecting is right.</source>
        <translation>Discord 无法说明出了什么问题；重新连接即可。</translation>
    </message>
    <message>
        <source>A payload carried an opcode or body the gateway does not know; look at the last command sent.</source>
        <translation>某个载荷的操作码或内容网关不认识；请检查最后发送的命令。</translation>
    </message>
    <message>
        <source>A payload was no valid JSON/ETF or exceeded 4096 bytes; look at the last command sent.</source>
        <translation>某个载荷不是有效的 JSON/ETF，或超过 4096 字节；请检查最后发送的命令。</translation>
    </message>
    <message>
        <source>Something was sent before identifying, or the session was invalidated; start a new session.</source>
        <translation>在 IDENTIFY 之前发送了内容，或会话已失效；请开始新会话。</translation>
    </message>
    <message>
        <source>The token is wrong or was reset; copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>令牌错误或已被重置；请从 Developer Portal 的 Bot 页面复制新的令牌。</translation>
    </message>
    <message>
        <source>Identify was sent twice on one connection; a bug in the client.</source>
        <translation>在一个连接上发送了两次 IDENTIFY；这是客户端的缺陷。</translation>
    </message>
    <message>
        <source>The sequence given on resume was not one this session had; start a new session.</source>
        <translation>恢复时给出的序列号不是此会话的；请开始新会话。</translation>
    </message>
    <message>
        <source>More than 120 payloads in 60 s were sent on one connection; slow the commands down.</source>
        <translation>一个连接在 60 秒内发送了超过 120 个载荷；请放慢命令。</translation>
    </message>
    <message>
        <source>The session expired before it was resumed; start a new one.</source>
        <translation>会话在恢复之前已过期；请开始新会话。</translation>
    </message>
    <message>
        <source>The shard pair [id, count] is impossible, or count is no multiple of what Discord assigned a large bot.</source>
        <translation>分片对 [id, count] 无效，或数量不是 Discord 为大型机器人指定值的倍数。</translation>
    </message>
    <message>
        <source>The shard would hold over 2500 guilds; use the shard count that GET /gateway/bot recommends.</source>
        <translation>该分片将包含超过 2500 个服务器；请使用 GET /gateway/bot 推荐的分片数。</translation>
    </message>
    <message>
        <source>The v query parameter names a version that does not exist any more.</source>
        <translation>查询参数 v 指定的版本已不存在。</translation>
    </message>
    <message>
        <source>The intents number has a bit that means nothing; compute it anew.</source>
        <translation>Intent 数值中有一位没有意义；请重新计算。</translation>
    </message>
    <message>
        <source>A privileged intent is asked for that is not enabled (or not approved) for this application: enable it on the Developer Portal&apos;s Bot page, or drop it.</source>
        <translation>请求的某个特权 Intent 未对此应用启用（或未获批准）：请在 Developer Portal 的 Bot 页面启用，或去掉它。</translation>
    </message>
</context>
<context>
    <name>Gateway::Cluster</name>
    <message numerus="yes">
        <source>The new shards were not ready within %n s.</source>
        <translation>
            <numerusform>新分片在 %n 秒内没有就绪。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old ones go on. See in the log what held up the new ones.</source>
        <translation>旧分片继续运行。请在日志中查看是什么耽误了新分片。</translation>
    </message>
    <message>
        <source>There is no shard %1.</source>
        <translation>没有分片 %1。</translation>
    </message>
    <message>
        <source>The cluster cannot reshard now.</source>
        <translation>集群现在无法重新分片。</translation>
    </message>
    <message>
        <source>Wait until it runs and no other reshard is under way.</source>
        <translation>请等到它运行且没有其他重新分片在进行时再试。</translation>
    </message>
    <message>
        <source>The cluster runs %1 of %2 shards, and the others are not its own.</source>
        <translation>集群运行 %2 个分片中的 %1 个，其余不归它所有。</translation>
    </message>
    <message>
        <source>Reshard where all of them run, or start each part anew with its range of the new count.</source>
        <translation>请在运行全部分片的地方重新分片，或以新数量中的范围重新启动各部分。</translation>
    </message>
</context>
<context>
    <name>Gateway::Commands</name>
    <message>
        <source>The command has %1 bytes: %2 more than the gateway takes (%3).</source>
        <translation>命令有 %1 字节：比网关接受的 (%3) 多 %2。</translation>
    </message>
    <message>
        <source>Shorten it, or split it into several.</source>
        <translation>请缩短它，或拆成几条。</translation>
    </message>
    <message>
        <source>The command names no guild.</source>
        <translation>命令没有给出服务器。</translation>
    </message>
    <message>
        <source>There is no activity of type %1.</source>
        <translation>没有类型为 %1 的活动。</translation>
    </message>
    <message>
        <source>An activity has no name.</source>
        <translation>某个活动没有名称。</translation>
    </message>
    <message>
        <source>Any name will do for a custom one; its state is shown.</source>
        <translation>自定义活动用任意名称即可；显示的是其状态文本。</translation>
    </message>
    <message>
        <source>A custom activity has no state.</source>
        <translation>自定义活动没有状态文本。</translation>
    </message>
    <message>
        <source>Its state is the text that is shown.</source>
        <translation>显示的文本就是其状态文本。</translation>
    </message>
    <message>
        <source>The activity “%1” has a URL, but is no stream.</source>
        <translation>活动“%1”有 URL，但不是直播。</translation>
    </message>
    <message>
        <source>“%1” is no URL of a stream.</source>
        <translation>“%1”不是直播的 URL。</translation>
    </message>
    <message>
        <source>It begins with https:// and a host.</source>
        <translation>以 https:// 和主机名开头。</translation>
    </message>
    <message>
        <source>A presence is idle since before 1970.</source>
        <translation>在线状态的闲置开始时间早于 1970 年。</translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation>没有状态 %1。</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>“%1”不是状态。</translation>
    </message>
    <message>
        <source>Choose online, dnd, idle, invisible or offline.</source>
        <translation>请选择 online、dnd、idle、invisible 或 offline。</translation>
    </message>
    <message>
        <source>The session itself sends op %1 (%2).</source>
        <translation>会话自身会发送 op %1 (%2)。</translation>
    </message>
    <message>
        <source>Reconnect the shard if it shall identify or resume.</source>
        <translation>若要分片重新 IDENTIFY 或 RESUME，请重新连接它。</translation>
    </message>
    <message>
        <source>The gateway knows no op %1.</source>
        <translation>网关不认识 op %1。</translation>
    </message>
    <message>
        <source>It would close the connection with 4001.</source>
        <translation>它会以 4001 关闭连接。</translation>
    </message>
    <message>
        <source>Only the gateway sends op %1 (%2).</source>
        <translation>只有网关发送 op %1 (%2)。</translation>
    </message>
    <message>
        <source>The command is no JSON: %1 (byte %2).</source>
        <translation>命令不是 JSON：%1（字节 %2）。</translation>
    </message>
    <message>
        <source>The command has no opcode.</source>
        <translation>命令没有操作码。</translation>
    </message>
    <message>
        <source>It looks like {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</source>
        <translation>形如 {&quot;op&quot;: 3, &quot;d&quot;: {...}}。</translation>
    </message>
    <message>
        <source>The channel to join has the id 0.</source>
        <translation>要加入的频道 ID 为 0。</translation>
    </message>
    <message>
        <source>Name no channel at all to leave.</source>
        <translation>要离开，请不给出任何频道。</translation>
    </message>
    <message>
        <source>The request names %1 users; the gateway takes %2 at most.</source>
        <translation>请求给出了 %1 个用户；网关最多接受 %2 个。</translation>
    </message>
    <message>
        <source>Split it into several requests.</source>
        <translation>请拆成几个请求。</translation>
    </message>
    <message>
        <source>One of the users has the id 0.</source>
        <translation>其中一个用户的 ID 为 0。</translation>
    </message>
    <message>
        <source>A limit goes with a query, not with the ids of users.</source>
        <translation>数量限制与查询搭配，不与用户 ID 搭配。</translation>
    </message>
    <message>
        <source>The request has a query and the ids of users; one excludes the other.</source>
        <translation>请求同时有查询和用户 ID；两者互斥。</translation>
    </message>
    <message>
        <source>The request has neither a query nor the ids of users.</source>
        <translation>请求既没有查询，也没有用户 ID。</translation>
    </message>
    <message>
        <source>An empty query with limit 0 asks for all members.</source>
        <translation>空查询且数量限制为 0 表示请求全部成员。</translation>
    </message>
    <message>
        <source>The limit of %1 members is not between 0 and %2.</source>
        <translation>成员数量限制 %1 不在 0 到 %2 之间。</translation>
    </message>
    <message>
        <source>The nonce has %1 bytes; the gateway ignores over %2.</source>
        <translation>nonce 有 %1 字节；网关会忽略超过 %2 字节的 nonce。</translation>
    </message>
    <message>
        <source>One of the guilds has the id 0.</source>
        <translation>其中一个服务器的 ID 为 0。</translation>
    </message>
    <message>
        <source>The request names no field.</source>
        <translation>请求没有给出字段。</translation>
    </message>
    <message>
        <source>Ask for status, voice_start_time or both.</source>
        <translation>请求 status、voice_start_time 或两者。</translation>
    </message>
    <message>
        <source>The command contains the bot&apos;s token: it is not sent.</source>
        <translation>命令包含机器人的令牌：不会发送。</translation>
    </message>
</context>
<context>
    <name>Gateway::Compression</name>
    <message>
        <source>“%1” is no compression.</source>
        <translation>“%1”不是压缩方式。</translation>
    </message>
    <message>
        <source>Choose none, zlib-stream or zstd-stream.</source>
        <translation>请选择 none、zlib-stream 或 zstd-stream。</translation>
    </message>
</context>
<context>
    <name>Gateway::Connection</name>
    <message>
        <source>This build cannot inflate %1.</source>
        <translation>此构建无法解压 %1。</translation>
    </message>
    <message>
        <source>Choose another compression, or build with its library.</source>
        <translation>请选择其他压缩方式，或带上其库重新构建。</translation>
    </message>
    <message>
        <source>The server does not open a WebSocket (%1).</source>
        <translation>对方没有打开 WebSocket（%1）。</translation>
    </message>
    <message>
        <source>Check that the URL leads to a gateway.</source>
        <translation>请检查 URL 是否指向网关。</translation>
    </message>
    <message>
        <source>The gateway&apos;s host was not found (%1).</source>
        <translation>找不到网关主机（%1）。</translation>
    </message>
    <message>
        <source>Check the URL, the name server and the network.</source>
        <translation>请检查 URL、域名服务器和网络。</translation>
    </message>
    <message>
        <source>The gateway refused the connection (%1).</source>
        <translation>网关拒绝了连接（%1）。</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall stands between.</source>
        <translation>那里没有程序在监听，或被防火墙阻挡。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time (%1).</source>
        <translation>网关没有及时应答（%1）。</translation>
    </message>
    <message>
        <source>Check the network and the firewall.</source>
        <translation>请检查网络和防火墙。</translation>
    </message>
    <message>
        <source>The WebSocket could not be opened (%1).</source>
        <translation>无法打开 WebSocket（%1）。</translation>
    </message>
    <message>
        <source>The connection was lost (%1).</source>
        <translation>连接已丢失（%1）。</translation>
    </message>
    <message>
        <source>its answer has no end</source>
        <translation>其应答没有结尾</translation>
    </message>
    <message>
        <source>The gateway asks for answers and does not read them.</source>
        <translation>网关要求应答,却不读取。</translation>
    </message>
    <message>
        <source>No socket can be opened (%1).</source>
        <translation>无法打开套接字(%1)。</translation>
    </message>
    <message>
        <source>This program has too many files open: raise the limit (ulimit -n), or run fewer shards in it.</source>
        <translation>此程序打开的文件过多:请提高限制(ulimit -n),或在其中运行较少的分片。</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>这不是正常的流量;请检查网关 URL 指向何处。</translation>
    </message>
    <message>
        <source>The gateway stopped in the middle of a message.</source>
        <translation>网关在消息中途停止。</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol (%1).</source>
        <translation>网关违反了 WebSocket 协议(%1)。</translation>
    </message>
    <message>
        <source>Something on the way may change what is sent: a proxy, or a firewall.</source>
        <translation>途中的代理或防火墙可能改变了发送的内容。</translation>
    </message>
    <message>
        <source>A compressed payload has more than %1 and no end.</source>
        <translation>一个压缩负载超过 %1 仍未结束。</translation>
    </message>
    <message>
        <source>a length that is written wrong</source>
        <translation>长度的写法有误</translation>
    </message>
    <message>
        <source>a reserved bit is set</source>
        <translation>设置了保留位</translation>
    </message>
    <message>
        <source>a masked frame</source>
        <translation>带掩码的帧</translation>
    </message>
    <message>
        <source>a message begins inside another one</source>
        <translation>一条消息在另一条消息中间开始</translation>
    </message>
    <message>
        <source>a continuation of nothing</source>
        <translation>没有前文的延续帧</translation>
    </message>
    <message>
        <source>a control frame in fragments, or of more than 125 bytes</source>
        <translation>分片的或超过 125 字节的控制帧</translation>
    </message>
    <message>
        <source>reserved opcode %1</source>
        <translation>保留的操作码 %1</translation>
    </message>
    <message>
        <source>empty fragments without an end</source>
        <translation>没有尽头的空分片</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>不是 UTF-8 的文本</translation>
    </message>
    <message>
        <source>a close frame of one byte</source>
        <translation>只有一个字节的关闭帧</translation>
    </message>
    <message>
        <source>close code %1</source>
        <translation>关闭码 %1</translation>
    </message>
    <message>
        <source>its answer is not HTTP</source>
        <translation>它的应答不是 HTTP</translation>
    </message>
    <message>
        <source>it answers &quot;%1&quot;</source>
        <translation>它的应答是“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in its answer</source>
        <translation>它的应答中缺少“%1”</translation>
    </message>
    <message>
        <source>its answer belongs to another request</source>
        <translation>它的应答属于另一个请求</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in its answer, and was not asked for</source>
        <translation>它的应答中有未请求的“%1”</translation>
    </message>
    <message>
        <source>The gateway sent a message of more than %1.</source>
        <translation>网关发送了超过 %1 的消息。</translation>
    </message>
</context>
<context>
    <name>Gateway::Encoding</name>
    <message>
        <source>“%1” is no encoding.</source>
        <translation>“%1”不是编码。</translation>
    </message>
    <message>
        <source>Choose json or etf.</source>
        <translation>请选择 json 或 etf。</translation>
    </message>
</context>
<context>
    <name>Gateway::Envelope</name>
    <message numerus="yes">
        <source>A payload of %n byte(s) cannot be read: %1.</source>
        <translation>
            <numerusform>无法读取 %n 字节的载荷：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Etf</name>
    <message>
        <source>its zlib stream is corrupt or cut off</source>
        <translation>其 zlib 流已损坏或被截断</translation>
    </message>
    <message>
        <source>it does not begin with %1</source>
        <translation>没有以 %1 开头</translation>
    </message>
    <message>
        <source>bytes follow its end</source>
        <translation>结尾之后还有字节</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>tag %1 has no place here</source>
        <translation>标签 %1 不应出现在这里</translation>
    </message>
    <message>
        <source>a list has no proper end</source>
        <translation>列表没有正确结尾</translation>
    </message>
    <message>
        <source>it nests too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>an integer has more than 64 bits</source>
        <translation>整数超过 64 位</translation>
    </message>
    <message>
        <source>an atom is no valid UTF-8</source>
        <translation>原子不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>a text is no valid UTF-8</source>
        <translation>文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>a floating-point number is none</source>
        <translation>浮点数无效</translation>
    </message>
    <message>
        <source>a text is no valid Unicode</source>
        <translation>文本不是有效的 Unicode</translation>
    </message>
    <message>
        <source>JSON text cannot be written as ETF: %1.</source>
        <translation>JSON 文本无法写成 ETF：%1。</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1，位于字节 %2</translation>
    </message>
    <message>
        <source>A payload in ETF cannot be read at byte %1: %2.</source>
        <translation>ETF 载荷在字节 %1 处无法读取：%2。</translation>
    </message>
    <message>
        <source>A payload in ETF gives more than %1 bytes.</source>
        <translation>ETF 载荷展开后超过 %1 字节。</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>这不是正常的流量；请检查网关 URL 指向哪里。</translation>
    </message>
</context>
<context>
    <name>Gateway::GatewayUrlPolicy</name>
    <message>
        <source>The token is not sent there.</source>
        <translation>令牌不会发送到那里。</translation>
    </message>
    <message>
        <source>The server named a URL that cannot be read.</source>
        <translation>服务器给出的 URL 无法读取。</translation>
    </message>
    <message>
        <source>The server named a URL of more than %1 characters.</source>
        <translation>服务器给出的 URL 超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The server named a URL that begins with “%1:”, not with wss:.</source>
        <translation>服务器给出的 URL 以“%1:”开头,而不是 wss:。</translation>
    </message>
    <message>
        <source>The server named a URL without TLS (ws:).</source>
        <translation>服务器给出的 URL 没有 TLS(ws:)。</translation>
    </message>
    <message>
        <source>The server named a URL with a user&apos;s name in it.</source>
        <translation>服务器给出的 URL 中含有用户名。</translation>
    </message>
    <message>
        <source>The server named the host %1, which does not belong to %2.</source>
        <translation>服务器给出的主机 %1 不属于 %2。</translation>
    </message>
    <message>
        <source>The token is not sent there. If the host is right, allow it in the configuration.</source>
        <translation>令牌不会发送到那里。如果该主机正确,请在配置中允许它。</translation>
    </message>
</context>
<context>
    <name>Gateway::IdentifyBudget</name>
    <message>
        <source>0 of %1 session starts are left; more at %2.</source>
        <translation>会话启动剩余 0 / %1 次；%2 时补充。</translation>
    </message>
    <message>
        <source>One more would reset the token. Find out what identifies so often, and wait.</source>
        <translation>再用一次将重置令牌。请查明是什么如此频繁地 IDENTIFY，并等待。</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left, and %3 of them are a reserve; more at %4.</source>
        <translation>会话启动剩余 %1 / %2 次，其中 %3 次为储备；%4 时补充。</translation>
    </message>
    <message>
        <source>At 0 the token is reset. Find out what identifies so often; then wait, or say that the reserve may be used.</source>
        <translation>降到 0 时令牌会被重置。请查明是什么如此频繁地 IDENTIFY；然后等待，或允许使用储备。</translation>
    </message>
</context>
<context>
    <name>Gateway::Inflater</name>
    <message>
        <source>A compressed payload is cut off or has bytes after its end.</source>
        <translation>压缩载荷被截断，或结尾之后还有字节。</translation>
    </message>
    <message>
        <source>The zlib stream ended, but the connection goes on.</source>
        <translation>zlib 流已结束，但连接仍在继续。</translation>
    </message>
    <message>
        <source>The zlib stream is corrupt (%1).</source>
        <translation>zlib 流已损坏（%1）。</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>这不是正常的流量；请检查网关 URL 指向哪里。</translation>
    </message>
    <message>
        <source>The zstd stream is corrupt (%1).</source>
        <translation>zstd 流已损坏（%1）。</translation>
    </message>
    <message>
        <source>A payload inflates to more than %1.</source>
        <translation>载荷解压后超过 %1。</translation>
    </message>
</context>
<context>
    <name>Gateway::Intent</name>
    <message>
        <source>Guilds, roles, channels, threads and stages as they appear, change and vanish. Almost every bot needs it.</source>
        <translation>服务器、身份组、频道、子区和讲堂的出现、变化和消失。几乎每个机器人都需要。</translation>
    </message>
    <message>
        <source>Members joining, leaving and changing, and the full member list. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>成员加入、离开和变更，以及完整成员列表。请在 Developer Portal 的 Bot 页面启用。</translation>
    </message>
    <message>
        <source>Bans and unbans, and new audit log entries.</source>
        <translation>封禁与解封，以及新的审核日志条目。</translation>
    </message>
    <message>
        <source>Emojis, stickers and soundboard sounds of a guild.</source>
        <translation>服务器的表情、贴纸和音效板声音。</translation>
    </message>
    <message>
        <source>Integrations and bots linked to a guild.</source>
        <translation>与服务器关联的集成和机器人。</translation>
    </message>
    <message>
        <source>A webhook of a channel was created, changed or removed.</source>
        <translation>频道的 Webhook 被创建、更改或移除。</translation>
    </message>
    <message>
        <source>Invites created and deleted.</source>
        <translation>邀请的创建和删除。</translation>
    </message>
    <message>
        <source>Who joins, leaves, mutes or moves between voice channels.</source>
        <translation>谁加入、离开语音频道，静音，或在其间切换。</translation>
    </message>
    <message>
        <source>Online status and activities of members; by far the most traffic. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>成员的在线状态和活动；流量远超其他。请在 Developer Portal 的 Bot 页面启用。</translation>
    </message>
    <message>
        <source>Messages in guild channels, sent, edited and deleted; their text needs MESSAGE_CONTENT as well.</source>
        <translation>服务器频道中消息的发送、编辑和删除；消息文本还需要 MESSAGE_CONTENT。</translation>
    </message>
    <message>
        <source>Reactions on messages in guild channels.</source>
        <translation>对服务器频道消息的反应。</translation>
    </message>
    <message>
        <source>Somebody starts typing in a guild channel.</source>
        <translation>有人在服务器频道中开始输入。</translation>
    </message>
    <message>
        <source>Messages in direct messages with the bot.</source>
        <translation>与机器人私信中的消息。</translation>
    </message>
    <message>
        <source>Reactions on messages in direct messages with the bot.</source>
        <translation>对与机器人私信中消息的反应。</translation>
    </message>
    <message>
        <source>Somebody starts typing in a direct message with the bot.</source>
        <translation>有人在与机器人的私信中开始输入。</translation>
    </message>
    <message>
        <source>No event of its own: fills content, embeds, attachments, components and poll of messages. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>没有自己的事件：填充消息的 content、embeds、attachments、components 和 poll。请在 Developer Portal 的 Bot 页面启用。</translation>
    </message>
    <message>
        <source>Scheduled events and who is interested in them.</source>
        <translation>活动日程，以及谁对其感兴趣。</translation>
    </message>
    <message>
        <source>Auto moderation rules created, changed and deleted.</source>
        <translation>自动审核规则的创建、更改和删除。</translation>
    </message>
    <message>
        <source>An auto moderation rule acted on something.</source>
        <translation>自动审核规则被触发并执行。</translation>
    </message>
    <message>
        <source>Votes in polls of guild channels.</source>
        <translation>服务器频道中投票的投票记录。</translation>
    </message>
    <message>
        <source>Votes in polls of direct messages with the bot.</source>
        <translation>与机器人私信中投票的投票记录。</translation>
    </message>
    <message>
        <source>“%1” is no intent.</source>
        <translation>“%1”不是 Intent。</translation>
    </message>
    <message>
        <source>Write names such as GUILDS or GUILD_MESSAGES, “all” or a number.</source>
        <translation>请写名称（如 GUILDS 或 GUILD_MESSAGES）、“all”或数值。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指 %1？</translation>
    </message>
</context>
<context>
    <name>Gateway::MembersRequest</name>
    <message>
        <source>The members did not come in time: %1 of %2 chunks are there.</source>
        <translation>成员没有及时到齐：已收到分块 %1 / %2。</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>未知数量</translation>
    </message>
    <message>
        <source>Ask again; for large guilds ask with a longer timeout.</source>
        <translation>请再次请求；大型服务器请用更长的超时。</translation>
    </message>
    <message>
        <source>The session ended before all members had come.</source>
        <translation>全部成员到齐之前会话已结束。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>请再次请求。</translation>
    </message>
</context>
<context>
    <name>Gateway::Memory</name>
    <message>
        <source>There is not enough memory for a payload of %1 or more.</source>
        <translation>内存不足，无法容纳 %1 或更大的负载。</translation>
    </message>
    <message>
        <source>Give this program more memory, or run fewer shards in it.</source>
        <translation>请为此程序提供更多内存,或在其中运行较少的分片。</translation>
    </message>
</context>
<context>
    <name>Gateway::MetricsServer</name>
    <message>
        <source>The metrics cannot be served on port %1 of %2: %3.</source>
        <translation>无法在 %2 的端口 %1 上提供指标：%3。</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes any free one.</source>
        <translation>请选择其他端口；0 使用任意空闲端口。</translation>
    </message>
</context>
<context>
    <name>Gateway::Proxy</name>
    <message>
        <source>Write http://host:port or socks5://host:port, with user:password@ before the host if needed, and % before two hex digits for signs such as @ or : in them.</source>
        <translation>请写 http://host:port 或 socks5://host:port，需要时在主机前加 user:password@；其中的 @、: 等符号写作 % 加两位十六进制数字。</translation>
    </message>
    <message>
        <source>The URL of the proxy is not valid.</source>
        <translation>代理的 URL 无效。</translation>
    </message>
    <message>
        <source>A proxy that wants TLS on its own port (https://) cannot be used.</source>
        <translation>无法使用自身端口要求 TLS (https://) 的代理。</translation>
    </message>
    <message>
        <source>The URL of the proxy does not begin with http:// or socks5://.</source>
        <translation>代理的 URL 没有以 http:// 或 socks5:// 开头。</translation>
    </message>
    <message>
        <source>The URL of the proxy names no host.</source>
        <translation>代理的 URL 没有给出主机。</translation>
    </message>
    <message>
        <source>The URL of the proxy has port 0.</source>
        <translation>代理的 URL 的端口为 0。</translation>
    </message>
    <message>
        <source>The URL of the proxy has something after host and port.</source>
        <translation>代理的 URL 在主机和端口之后还有内容。</translation>
    </message>
    <message>
        <source>A proxy shall be used, but none is named, or one that is neither HTTP nor SOCKS5.</source>
        <translation>要求使用代理，但没有给出，或给出的既不是 HTTP 也不是 SOCKS5。</translation>
    </message>
    <message>
        <source>Name the proxy, or choose to go without.</source>
        <translation>请给出代理，或选择不使用代理。</translation>
    </message>
</context>
<context>
    <name>Gateway::ProxyError</name>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>代理 %1 要求用户名和密码。</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s URL: user:password@ before the host.</source>
        <translation>请写入代理的 URL：主机前加 user:password@。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and the password.</source>
        <translation>代理 %1 不接受该用户名和密码。</translation>
    </message>
    <message>
        <source>Check both in the proxy&apos;s settings; in a URL, signs such as @ or : are written as % and two hex digits.</source>
        <translation>请在代理设置中检查两者；在 URL 中，@、: 等符号写作 % 加两位十六进制数字。</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>找不到代理 %1。</translation>
    </message>
    <message>
        <source>Check its name, the name server and the network.</source>
        <translation>请检查其名称、域名服务器和网络。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let anybody through to %2.</source>
        <translation>代理 %1 不放行任何人到 %2。</translation>
    </message>
    <message>
        <source>Ask its operator to allow the host and its port, or choose another proxy.</source>
        <translation>请让其运营者放行该主机和端口，或选择其他代理。</translation>
    </message>
    <message>
        <source>The proxy %1 did not find %2, or lets nobody through to it.</source>
        <translation>代理 %1 找不到 %2，或不放行任何人到那里。</translation>
    </message>
    <message>
        <source>Check the URL; ask the proxy&apos;s operator whether the host is allowed.</source>
        <translation>请检查 URL；并询问代理运营者是否放行该主机。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>代理 %1 拒绝了连接。</translation>
    </message>
    <message>
        <source>Nothing listens there: check its host and port and that it runs.</source>
        <translation>那里没有程序在监听：请检查其主机和端口，以及它是否在运行。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>代理 %1 没有及时应答。</translation>
    </message>
    <message>
        <source>Check its host and port and the firewall.</source>
        <translation>请检查其主机和端口以及防火墙。</translation>
    </message>
    <message>
        <source>The proxy %1 failed (%2).</source>
        <translation>代理 %1 出错（%2）。</translation>
    </message>
    <message>
        <source>Check that it is a SOCKS5 proxy and not an HTTP proxy.</source>
        <translation>请检查它是 SOCKS5 代理而不是 HTTP 代理。</translation>
    </message>
    <message>
        <source>Check that it is an HTTP proxy that allows CONNECT.</source>
        <translation>请检查它是允许 CONNECT 的 HTTP 代理。</translation>
    </message>
    <message>
        <source>%1; through the proxy %2</source>
        <translation>%1；经由代理 %2</translation>
    </message>
</context>
<context>
    <name>Gateway::RestClient</name>
    <message>
        <source>The REST interface limits the rate: wait %1 s.</source>
        <translation>REST 接口限制了速率：请等待 %1 秒。</translation>
    </message>
    <message>
        <source>Something asks too often with this token or from this address.</source>
        <translation>有程序用此令牌或从此地址请求过于频繁。</translation>
    </message>
    <message>
        <source>The token is wrong or was reset (HTTP 401).</source>
        <translation>令牌错误或已被重置 (HTTP 401)。</translation>
    </message>
    <message>
        <source>Copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>请从 Developer Portal 的 Bot 页面复制新的令牌。</translation>
    </message>
    <message>
        <source>The REST interface&apos;s host %1 is not found (%2).</source>
        <translation>找不到 REST 接口的主机 %1（%2）。</translation>
    </message>
    <message>
        <source>Check the API URL, the network and its DNS.</source>
        <translation>请检查 API URL、网络及其 DNS。</translation>
    </message>
    <message>
        <source>The REST interface refused the connection (%1).</source>
        <translation>REST 接口拒绝了连接（%1）。</translation>
    </message>
    <message>
        <source>Nothing listens there: check the API URL.</source>
        <translation>那里没有程序在监听：请检查 API URL。</translation>
    </message>
    <message>
        <source>The REST interface cannot be reached (%1).</source>
        <translation>无法连接 REST 接口（%1）。</translation>
    </message>
    <message>
        <source>Check the API URL, the network and the proxy.</source>
        <translation>请检查 API URL、网络和代理。</translation>
    </message>
    <message>
        <source>The REST interface answered with HTTP %1.</source>
        <translation>REST 接口应答了 HTTP %1。</translation>
    </message>
    <message>
        <source>Check the API URL, or try again later.</source>
        <translation>请检查 API URL，或稍后再试。</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>请检查 API URL。</translation>
    </message>
    <message>
        <source>The REST interface did not end its answer in time.</source>
        <translation>REST 接口未能及时结束应答。</translation>
    </message>
    <message>
        <source>The REST interface&apos;s answer has more than %1.</source>
        <translation>REST 接口的应答超过 %1。</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to no host (HTTP %1).</source>
        <translation>REST 接口以没有主机的重定向作答（HTTP %1）。</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to %1 (HTTP %2).</source>
        <translation>REST 接口以指向 %1 的重定向作答（HTTP %2）。</translation>
    </message>
    <message>
        <source>Redirects are not followed, since the token is for the host of the API URL alone: check the API URL. Where a network asks for a login first, log in.</source>
        <translation>不会跟随重定向，因为令牌只供 API URL 的主机使用：请检查 API URL。如果网络要求先登录，请先登录。</translation>
    </message>
</context>
<context>
    <name>Gateway::SessionStore</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>请检查其所有者。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>A restart will identify instead of resuming.</source>
        <translation>重新启动时将 IDENTIFY 而不是恢复。</translation>
    </message>
    <message>
        <source>%1 is in use by process %2.</source>
        <translation>%1 正被进程 %2 使用。</translation>
    </message>
    <message>
        <source>Two programs must not resume the same sessions: stop it, or use another file.</source>
        <translation>两个程序不得恢复相同的会话：请停止它，或使用其他文件。</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1.</source>
        <translation>无法在 %1 旁边写入任何内容。</translation>
    </message>
    <message>
        <source>Look whether the folder is there, who owns it, and whether the disk is full.</source>
        <translation>请检查文件夹是否存在、属于谁,以及磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>Gateway::Shard</name>
    <message>
        <source>The shard was stopped before the command was sent.</source>
        <translation>命令发送之前分片已停止。</translation>
    </message>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>命令发送之前会话已结束。</translation>
    </message>
    <message>
        <source>The gateway closed the connection: %1 %2.</source>
        <translation>网关关闭了连接：%1 %2。</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>对方说：“%1”</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>分片没有运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait already.</source>
        <translation>
            <numerusform>已有 %n 条命令在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send fewer: 120 a minute can go at most.</source>
        <translation>请少发一些：每分钟最多 120 条。</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO 中没有可用的 heartbeat_interval。</translation>
    </message>
    <message>
        <source>A command of %1 bytes is too large: %2 are allowed.</source>
        <translation>%1 字节的命令太大：最多允许 %2 字节。</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Queued to identify</source>
        <translation>等待 IDENTIFY</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>等待 HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>正在 IDENTIFY</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>退避中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>started by the user</source>
        <translation>由用户启动</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>由用户停止</translation>
    </message>
    <message>
        <source>reconnected by the user</source>
        <translation>由用户重新连接</translation>
    </message>
    <message>
        <source>its turn to identify came</source>
        <translation>轮到它 IDENTIFY</translation>
    </message>
    <message>
        <source>WebSocket open</source>
        <translation>WebSocket 已打开</translation>
    </message>
    <message>
        <source>HELLO received</source>
        <translation>已收到 HELLO</translation>
    </message>
    <message>
        <source>a new session began</source>
        <translation>新会话已开始</translation>
    </message>
    <message>
        <source>the session was resumed</source>
        <translation>会话已恢复</translation>
    </message>
    <message>
        <source>the gateway asked for a reconnect (op 7)</source>
        <translation>网关要求重新连接 (op 7)</translation>
    </message>
    <message>
        <source>session invalid (op 9, not resumable)</source>
        <translation>会话无效（op 9，不可恢复）</translation>
    </message>
    <message>
        <source>session interrupted (op 9, resumable)</source>
        <translation>会话中断（op 9，可恢复）</translation>
    </message>
    <message>
        <source>heartbeat not acknowledged: a dead connection</source>
        <translation>心跳未确认：连接已失效</translation>
    </message>
    <message>
        <source>the clock jumped: this machine slept</source>
        <translation>时钟跳变：本机曾休眠</translation>
    </message>
    <message>
        <source>closed by the gateway: %1 %2</source>
        <translation>由网关关闭：%1 %2</translation>
    </message>
    <message>
        <source>connection dropped without a close frame</source>
        <translation>连接断开，没有关闭帧</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>未及时连接</translation>
    </message>
    <message>
        <source>no HELLO in time</source>
        <translation>未及时收到 HELLO</translation>
    </message>
    <message>
        <source>no READY in time</source>
        <translation>未及时收到 READY</translation>
    </message>
    <message>
        <source>no RESUMED in time</source>
        <translation>未及时收到 RESUMED</translation>
    </message>
    <message>
        <source>unreadable payload</source>
        <translation>载荷无法读取</translation>
    </message>
    <message>
        <source>the network is back</source>
        <translation>网络已恢复</translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>等待结束</translation>
    </message>
    <message>
        <source>closed as asked</source>
        <translation>按要求关闭</translation>
    </message>
    <message>
        <source>; the next try goes at once</source>
        <translation>；立即重试</translation>
    </message>
    <message>
        <source>; waits %1 s before the next try</source>
        <translation>；等待 %1 秒后重试</translation>
    </message>
    <message>
        <source>The connection looked open, but nothing came through it. Once is no harm; again and again, it is a proxy, firewall or VPN on the way, or a program here that is too busy to read.</source>
        <translation>连接看似打开，但没有任何数据通过。偶尔一次无妨；若反复出现，则是途中的代理、防火墙或 VPN，或本机的程序太忙而来不及读取。</translation>
    </message>
    <message>
        <source>A new session is begun, which costs a session start. It is also the answer to an identify that came too early: see that no other program identifies with this token at the same time.</source>
        <translation>将开始新会话，消耗一次会话启动。过早的 IDENTIFY 也会得到此应答：请确认没有其他程序同时用此令牌 IDENTIFY。</translation>
    </message>
    <message>
        <source>See whether this machine has a way to the gateway: network, proxy, firewall.</source>
        <translation>请检查本机能否到达网关：网络、代理、防火墙。</translation>
    </message>
    <message>
        <source>The gateway was reached and said nothing. If that goes on, see https://discordstatus.com for an outage.</source>
        <translation>已到达网关，但它没有任何回应。若持续如此，请在 https://discordstatus.com 查看是否有故障。</translation>
    </message>
    <message>
        <source>The gateway asks for heartbeats without end.</source>
        <translation>网关无休止地要求心跳。</translation>
    </message>
    <message>
        <source>READY has no usable session_id.</source>
        <translation>READY 没有可用的 session_id。</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval (%1).</source>
        <translation>HELLO 中没有可用的 heartbeat_interval（%1）。</translation>
    </message>
    <message>
        <source>It must be a whole number of milliseconds from %1 to %2: check what the gateway URL leads to.</source>
        <translation>它必须是 %1 到 %2 之间的整数毫秒：请检查网关 URL 指向何处。</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardRange</name>
    <message>
        <source>“%1” names no shards: %2.</source>
        <translation>“%1”没有给出分片：%2。</translation>
    </message>
    <message>
        <source>Write auto, 16, or 0-3,8 of 16.</source>
        <translation>请写 auto、16 或 0-3,8 of 16。</translation>
    </message>
    <message>
        <source>the count must be 1 to %1</source>
        <translation>数量必须为 1 到 %1</translation>
    </message>
    <message>
        <source>“%1” is no shard or range</source>
        <translation>“%1”不是分片或范围</translation>
    </message>
    <message>
        <source>of %1 shards the last is %2</source>
        <translation>%1 个分片中最后一个是 %2</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardWorker</name>
    <message>
        <source>There is no shard %1.</source>
        <translation>没有分片 %1。</translation>
    </message>
</context>
<context>
    <name>Gateway::Simulator</name>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation>请选择其他端口，或结束占用它的程序。</translation>
    </message>
    <message>
        <source>Port %1 cannot be had: %2.</source>
        <translation>无法使用端口 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Gateway::Tls</name>
    <message>
        <source>Name a file with the CA&apos;s certificates in PEM form, or choose other roots.</source>
        <translation>请给出含有 PEM 格式 CA 证书的文件，或选择其他根证书。</translation>
    </message>
    <message>
        <source>The roots shall come from a file, but none is named.</source>
        <translation>根证书应来自文件，但没有给出文件。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read (%2).</source>
        <translation>无法读取 CA 文件 %1（%2）。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>CA 文件 %1 中没有证书。</translation>
    </message>
    <message>
        <source>This Qt has no TLS backend that works.</source>
        <translation>此 Qt 没有可用的 TLS 后端。</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugins and the library that they use, such as OpenSSL.</source>
        <translation>请安装 Qt 的 TLS 插件及其使用的库，如 OpenSSL。</translation>
    </message>
    <message>
        <source>There is no TLS backend “%1” here.</source>
        <translation>此处没有 TLS 后端“%1”。</translation>
    </message>
    <message>
        <source>This Qt has none: install its TLS plugins.</source>
        <translation>此 Qt 没有任何后端：请安装其 TLS 插件。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择其一：%1。</translation>
    </message>
    <message>
        <source>The TLS backend “%1” cannot be chosen, “%2” is in use.</source>
        <translation>无法选择 TLS 后端“%1”，“%2”正在使用。</translation>
    </message>
    <message>
        <source>Choose it before the first connection.</source>
        <translation>请在第一次连接之前选择。</translation>
    </message>
</context>
<context>
    <name>Gateway::TlsError</name>
    <message>
        <source>an issuer without a name</source>
        <translation>没有名称的颁发者</translation>
    </message>
    <message>
        <source>no host at all</source>
        <translation>不针对任何主机</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it</source>
        <translation>%1 的证书是自签名的：没有任何机构为其担保</translation>
    </message>
    <message>
        <source>%1 showed no certificate</source>
        <translation>%1 没有出示证书</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which is not among the trusted roots</source>
        <translation>%1 的证书来自“%2”，它不在受信任的根证书之中</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2)</source>
        <translation>%1 的证书不受信任（%2）</translation>
    </message>
    <message>
        <source>This machine has no root certificates: install them (on Debian the package ca-certificates) or choose the bundled roots.</source>
        <translation>本机没有根证书：请安装（Debian 上为软件包 ca-certificates），或选择内置根证书。</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA. If this machine&apos;s roots are old, choose the bundled ones.</source>
        <translation>如果服务器是你自己的，或此网络上有代理或杀毒软件检查 TLS，请给出其 CA 文件。如果本机的根证书较旧，请选择内置根证书。</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA, or choose the system&apos;s roots if that CA is installed there.</source>
        <translation>如果服务器是你自己的，或此网络上有代理或杀毒软件检查 TLS，请给出其 CA 文件；若该 CA 已装入系统，请选择系统根证书。</translation>
    </message>
    <message>
        <source>The CA file does not hold the root of this server&apos;s certificate: add it, or choose the system&apos;s or the bundled roots.</source>
        <translation>CA 文件不含此服务器证书的根证书：请添加，或选择系统或内置的根证书。</translation>
    </message>
    <message>
        <source>%1 (also: %2).</source>
        <translation>%1（另有：%2）。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2</source>
        <translation>%1 的证书已于 %2 过期</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: if that is wrong, set it; if not, the server&apos;s operator must renew the certificate.</source>
        <translation>本机时钟显示 %1：如果不对，请校准；如果正确，服务器运营者须更新证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2</source>
        <translation>%1 的证书从 %2 起才有效</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: probably it is slow, set it.</source>
        <translation>本机时钟显示 %1：时钟可能偏慢，请校准。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2</source>
        <translation>%1 出示的证书属于 %2</translation>
    </message>
    <message>
        <source>Check the host in the URL. A login page of this network or a proxy may answer in the server&apos;s place.</source>
        <translation>请检查 URL 中的主机。可能是此网络的登录页或代理代替服务器应答。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted (%2)</source>
        <translation>%1 的证书未被接受（%2）</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and whatever inspects TLS on this network.</source>
        <translation>请检查服务器的证书，以及此网络上检查 TLS 的设备或软件。</translation>
    </message>
    <message>
        <source>%1 speaks only old versions of TLS (%2).</source>
        <translation>%1 只支持旧版 TLS（%2）。</translation>
    </message>
    <message>
        <source>The least that is safe is TLS 1.2: the server, or the proxy that answers in its place, must be updated.</source>
        <translation>安全的最低版本是 TLS 1.2：服务器或代替它应答的代理必须升级。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS (%2).</source>
        <translation>%1 处的应答方不支持 TLS（%2）。</translation>
    </message>
    <message>
        <source>Check the port. For a plain server of your own write ws:// or http://.</source>
        <translation>请检查端口。若是你自己的明文服务器，请写 ws:// 或 http://。</translation>
    </message>
    <message>
        <source>No secure connection to %1 (%2).</source>
        <translation>无法与 %1 建立安全连接（%2）。</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings and whatever inspects TLS on this network.</source>
        <translation>请检查服务器的 TLS 设置，以及此网络上检查 TLS 的设备或软件。</translation>
    </message>
</context>
<context>
    <name>GuildPicker</name>
    <message>
        <source>Guild</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>A guild (server): choose one that the session has met, or type its name or id</source>
        <translation>服务器（guild）：选择会话中出现过的，或输入其名称或 ID</translation>
    </message>
    <message>
        <source>Name or id of a guild</source>
        <translation>服务器的名称或 ID</translation>
    </message>
</context>
<context>
    <name>HeartbeatPage</name>
    <message>
        <source>Shards, such as 0-3, 7</source>
        <translation>分片，如 0-3, 7</translation>
    </message>
    <message>
        <source>Shards in the plot</source>
        <translation>图中的分片</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <translation>最慢的 %1 个</translation>
    </message>
    <message>
        <source>Only the shards that were slowest in the last 6 hours</source>
        <translation>只显示最近 6 小时内最慢的分片</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show every shard</source>
        <translation>显示每个分片</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Undo zooming and moving</source>
        <translation>撤销缩放和移动</translation>
    </message>
</context>
<context>
    <name>HelloProbe</name>
    <message>
        <source>The gateway did not say HELLO within %1 s.</source>
        <translation>网关在 %1 秒内没有发来 HELLO。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall.</source>
        <translation>请检查网络、代理和防火墙。</translation>
    </message>
    <message>
        <source>The gateway closed with %1 instead of saying HELLO.</source>
        <translation>网关没有发来 HELLO，而是以 %1 关闭。</translation>
    </message>
    <message>
        <source>The gateway hung up instead of saying HELLO.</source>
        <translation>网关没有发来 HELLO，直接断开了连接。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Contents, or what was found</source>
        <translation>目录或搜索结果</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>搜索所有页面</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>这些页面为英文。</translation>
    </message>
</context>
<context>
    <name>HistoryAxis</name>
    <message>
        <source>%1/s</source>
        <extracomment>A rate: bytes with their unit, a second.</extracomment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show what comes again (End, or a double click)</source>
        <translation>重新显示最新内容（End 键或双击）</translation>
    </message>
    <message>
        <source>Show or hide this line</source>
        <translation>显示或隐藏此线</translation>
    </message>
</context>
<context>
    <name>InflaterLab</name>
    <message>
        <source>Reading the payloads…</source>
        <translation>正在读取载荷…</translation>
    </message>
    <message>
        <source>Compressing as the gateway would…</source>
        <translation>正在像网关那样压缩…</translation>
    </message>
    <message>
        <source>Checking that every payload comes back as it was…</source>
        <translation>正在检查每个载荷是否原样还原…</translation>
    </message>
    <message>
        <source>Measuring in turns…</source>
        <translation>正在轮流测量…</translation>
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
        <translation>分片</translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation>解压器</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>none</source>
        <comment>inflater</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The last payload filled %1 of a buffer of %2. At its largest the buffer had %3.</source>
        <translation>最后一个载荷占用了 %2 缓冲区中的 %1。缓冲区最大时为 %3。</translation>
    </message>
    <message>
        <source>%1 did not have to travel.</source>
        <translation>%1 无需传输。</translation>
    </message>
    <message>
        <source>%1 in all, for %2</source>
        <translation>共 %1，用于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n 个载荷</numerusform>
        </translation>
    </message>
    <message>
        <source>The shard&apos;s number; the first row is all shards together.</source>
        <translation>分片编号；第一行为所有分片合计。</translation>
    </message>
    <message>
        <source>The library that inflates the present connection. None: the gateway was not asked to compress, and every payload travels whole.</source>
        <translation>解压当前连接的库。无：没有要求网关压缩，每个载荷都完整传输。</translation>
    </message>
    <message>
        <source>Bytes as they came over the network, in all connections of this session</source>
        <translation>此会话所有连接中经网络收到的字节数</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>The same payloads after inflating: what travels without compression</source>
        <translation>相同载荷解压后的大小：不压缩时的传输量</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>解压后</translation>
    </message>
    <message>
        <source>Inflated by wire bytes. A stream keeps what it has seen in its window, so small payloads that resemble earlier ones shrink well, and a new connection begins anew.</source>
        <translation>解压后字节数与传输字节数之比。数据流在窗口中记住已见过的内容，因此与之前相似的小载荷压缩得很好；新连接则从头开始。</translation>
    </message>
    <message>
        <source>The share of the bytes that did not have to travel</source>
        <translation>无需传输的字节占比</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Payloads of every opcode</source>
        <translation>所有操作码的载荷</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Time that inflating one payload takes, on average. It is what compression costs here; the lab measures what other libraries would take.</source>
        <translation>解压一个载荷的平均耗时，即压缩在本机的代价；实验室可测量其他库的耗时。</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>每载荷</translation>
    </message>
    <message>
        <source>How much of the output buffer the last payload filled. The buffer doubles for large payloads and shrinks again when they stay away.</source>
        <translation>最后一个载荷占用输出缓冲区的比例。缓冲区遇到大载荷时加倍，大载荷不再出现时缩小。</translation>
    </message>
    <message>
        <source>How much of the buffer payloads filled on average. Little: it is larger than most payloads need, which is the price of taking the largest at once.</source>
        <translation>载荷平均占用缓冲区的比例。偏低：缓冲区大于多数载荷所需，这是一次容纳最大载荷的代价。</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Memory that the library holds for this connection: the window of what was seen last, and its state. For zlib about 40 KiB, for zstd as much as the gateway chooses.</source>
        <translation>库为此连接占用的内存：最近内容的窗口及其状态。zlib 约 40 KiB，zstd 则由网关决定。</translation>
    </message>
</context>
<context>
    <name>InflaterPanel</name>
    <message>
        <source>Inflaters</source>
        <translation>解压器</translation>
    </message>
    <message>
        <source>Once a bot is connected, compression and its memory are shown here.</source>
        <translation>连接机器人后，这里显示压缩情况及其内存。</translation>
    </message>
    <message>
        <source>Inflating over time</source>
        <translation>解压随时间的变化</translation>
    </message>
    <message>
        <source>Once payloads come, each second adds a point. The wheel zooms, dragging moves the time.</source>
        <translation>收到载荷后，每秒增加一个点。滚轮缩放，拖动可移动时间。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The figures of each shard since the session began</source>
        <translation>会话开始以来各分片的数据</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>How many times smaller the traffic of each second came</source>
        <translation>每秒流量缩小的倍数</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Bytes a second over the network, and after inflating</source>
        <translation>每秒经网络的字节数，以及解压后的字节数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How long inflating one payload took</source>
        <translation>解压一个载荷的耗时</translation>
    </message>
    <message>
        <source>Lab…</source>
        <translation>实验室…</translation>
    </message>
    <message>
        <source>Compress what was received once more, inflate it with every library of this build, and compare</source>
        <translation>将收到的内容重新压缩，用此构建的每个库解压并比较</translation>
    </message>
    <message>
        <source>This session is not compressed: every byte travels. &lt;a href=&quot;lab&quot;&gt;The lab&lt;/a&gt; tells what compression would save on what was received; it is chosen in the Connect dialog or with --compress.</source>
        <translation>此会话未压缩：每个字节都要传输。&lt;a href=&quot;lab&quot;&gt;实验室&lt;/a&gt;可告知压缩能为已收到的内容节省多少；压缩方式在“连接”对话框中或用 --compress 选择。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>解压后</translation>
    </message>
    <message>
        <source>shard %1, inflated</source>
        <translation>分片 %1，解压后</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>shard %1, wire</source>
        <translation>分片 %1，传输</translation>
    </message>
</context>
<context>
    <name>InspectorHeading</name>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>change of state</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>%1, %2 on the wire (%3)</source>
        <translation>%1，传输 %2（%3）</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>The payload is damaged and cannot be read from the log.</source>
        <translation>载荷已损坏，无法从日志中读取。</translation>
    </message>
    <message>
        <source>Malformed JSON at byte %1 of %2: %3</source>
        <translation>JSON 有误，字节 %1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>IntentCalculator</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Number of the intents</source>
        <translation>Intent 数值</translation>
    </message>
    <message>
        <source>The number that goes into IDENTIFY: the bits of all intents together. Type one (also hexadecimal, 0x…) to see what it means.</source>
        <translation>写入 IDENTIFY 的数值：所有 Intent 的位之和。输入一个（也可为十六进制 0x…）即可查看其含义。</translation>
    </message>
    <message>
        <source>Names of the intents</source>
        <translation>Intent 名称</translation>
    </message>
    <message>
        <source>Names with commas, blanks or | between; “all” and “unprivileged”; -NAME takes one away. Type them to get the number.</source>
        <translation>以逗号、空格或 | 分隔的名称；“all”和“unprivileged”；-NAME 表示去掉某个。输入名称即可得到数值。</translation>
    </message>
    <message>
        <source>No intents</source>
        <translation>无 Intent</translation>
    </message>
    <message>
        <source>As the session</source>
        <translation>与会话相同</translation>
    </message>
    <message>
        <source>Back to what the session asked for</source>
        <translation>恢复为会话请求的 Intent</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数值。</translation>
    </message>
    <message>
        <source>The bits of %1 mean nothing: the gateway closes with 4013.</source>
        <translation>%1 的这些位没有意义：网关会以 4013 关闭。</translation>
    </message>
    <message>
        <source>More than the session: %1.</source>
        <translation>比会话多：%1。</translation>
    </message>
    <message>
        <source>Less than the session: %1.</source>
        <translation>比会话少：%1。</translation>
    </message>
    <message>
        <source>To be enabled on the Developer Portal: %1.</source>
        <translation>需在 Developer Portal 启用：%1。</translation>
    </message>
    <message>
        <source>A session keeps its intents; others need a new connection.</source>
        <translation>会话的 Intent 不会改变；要更换须建立新连接。</translation>
    </message>
</context>
<context>
    <name>IntentNotes</name>
    <message>
        <source>The gateway closed with 4014: an intent is not allowed.</source>
        <translation>网关以 4014 关闭：某个 Intent 不被允许。</translation>
    </message>
    <message>
        <source>Enable %1 on the Developer Portal (page Bot), or leave out what is not enabled.</source>
        <translation>请在 Developer Portal（Bot 页面）启用 %1，或去掉未启用的 Intent。</translation>
    </message>
    <message>
        <source>The gateway closed with 4013: the number of the intents is wrong.</source>
        <translation>网关以 4013 关闭：Intent 数值有误。</translation>
    </message>
    <message>
        <source>Let the calculator make the number.</source>
        <translation>请用计算器得出数值。</translation>
    </message>
    <message>
        <source>Choose MESSAGE_CONTENT, after enabling it on the Developer Portal (page Bot). Only the bot&apos;s own messages, direct messages and those that mention the bot come filled without it.</source>
        <translation>请先在 Developer Portal（Bot 页面）启用 MESSAGE_CONTENT，再选择它。没有它时，只有机器人自己的消息、私信和提及机器人的消息带有内容。</translation>
    </message>
    <message>
        <source>%1 of %2 messages came empty: no text, no attachments, no embeds, because MESSAGE_CONTENT is not chosen.</source>
        <translation>%2 条消息中有 %1 条为空：没有文本、附件和嵌入，因为没有选择 MESSAGE_CONTENT。</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES is chosen and MESSAGE_CONTENT is not: messages of guilds come empty.</source>
        <translation>选择了 GUILD_MESSAGES 而没有选择 MESSAGE_CONTENT：服务器消息为空。</translation>
    </message>
    <message>
        <source>GUILDS is not chosen: no GUILD_CREATE comes, and the bot learns of no guild, channel or role.</source>
        <translation>没有选择 GUILDS：不会收到 GUILD_CREATE，机器人不知道任何服务器、频道或身份组。</translation>
    </message>
    <message>
        <source>Almost every bot needs it; choose it.</source>
        <translation>几乎每个机器人都需要它；请选择。</translation>
    </message>
    <message>
        <source>Chosen, but nothing came in %1 min: %2.</source>
        <translation>已选择，但 %1 分钟内什么也没收到：%2。</translation>
    </message>
    <message>
        <source>Some events are rare. Where the bot handles none of them, leave the intent out.</source>
        <translation>有些事件很少发生。如果机器人不处理其中任何事件，请去掉该 Intent。</translation>
    </message>
    <message>
        <source>%1 brings %2 of all events (%3 inflated).</source>
        <translation>%1 带来所有事件的 %2（解压后 %3）。</translation>
    </message>
    <message>
        <source>A bot that does not handle %1 saves that much by leaving it out.</source>
        <translation>不处理 %1 的机器人去掉它就能省下这么多。</translation>
    </message>
    <message>
        <source>Came though no chosen intent brings it: %1.</source>
        <translation>没有所选 Intent 对应却收到了：%1。</translation>
    </message>
    <message>
        <source>The gateway sends some events always where they are about the bot itself.</source>
        <translation>涉及机器人自身的某些事件，网关总会发送。</translation>
    </message>
</context>
<context>
    <name>IntentTrafficModel</name>
    <message>
        <source>(no intent needed)</source>
        <translation>（无需 Intent）</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>从未出现</translation>
    </message>
    <message>
        <source>no events: fills those of others</source>
        <translation>无事件：填充其他事件的内容</translation>
    </message>
    <message>
        <source>would add no type of event</source>
        <translation>不会增加事件类型</translation>
    </message>
    <message>
        <source>would add %1</source>
        <translation>会增加 %1</translation>
    </message>
    <message>
        <source>would be %1</source>
        <translation>会带来 %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Privileged: without the permission of the Developer Portal (page Bot) the gateway closes with 4014.</source>
        <translation>特权：未经 Developer Portal（Bot 页面）许可，网关会以 4014 关闭。</translation>
    </message>
    <message>
        <source>Events that come whatever intents are chosen</source>
        <translation>无论选择哪些 Intent 都会收到的事件</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>它带来 %1。</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>已出现：%1。</translation>
    </message>
    <message>
        <source>Another chosen intent brings %1 too, and the log cannot tell by which it came: each counts all of it.</source>
        <translation>另一个所选 Intent 也带来 %1，日志无法区分来自哪个：各自都全部计入。</translation>
    </message>
    <message>
        <source>Some of it comes already, by another intent; this one would bring more of it.</source>
        <translation>其中一部分已由另一个 Intent 带来；选择此 Intent 会带来更多。</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>The boxes make the number below; they do not change the session</source>
        <translation>勾选框得出下方的数值；不会更改会话</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Whether the session asked for it, and whether anything came; a star marks the privileged ones</source>
        <translation>会话是否请求了它，以及是否收到内容；星号表示特权 Intent</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Events per second over the last 10 seconds</source>
        <translation>最近 10 秒的每秒事件数</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>Events that are in the log</source>
        <translation>日志中的事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Bytes of their payloads</source>
        <translation>其载荷的字节数</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>解压后</translation>
    </message>
    <message>
        <source>Bytes on the wire, as far as they are theirs</source>
        <translation>归属于它们的传输字节数</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>What came by it, or what it would add</source>
        <translation>由它带来的，或它会增加的</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Share of all events; where it cannot be told by which of two intents an event came each counts it, so that the sum may be more than 100 %</source>
        <translation>占所有事件的比例；无法判断事件来自两个 Intent 中的哪一个时，两者都计入，因此总和可能超过 100 %</translation>
    </message>
</context>
<context>
    <name>IntentsModel</name>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1（特权）</translation>
    </message>
    <message>
        <source>%1
Privileged: without the permission of the Developer Portal the gateway closes with 4014.</source>
        <translation>%1
特权：未经 Developer Portal 许可，网关会以 4014 关闭。</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>带来的事件</translation>
    </message>
</context>
<context>
    <name>IntentsPanel</name>
    <message>
        <source>Intents</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>从未出现</translation>
    </message>
    <message>
        <source>What is wrong with the intents</source>
        <translation>Intent 的问题</translation>
    </message>
    <message>
        <source>Show &amp;only its events</source>
        <translation>只显示其事件(&amp;O)</translation>
    </message>
    <message>
        <source>… &amp;and its events</source>
        <translation>… 且为其事件(&amp;A)</translation>
    </message>
    <message>
        <source>… and &amp;not its events</source>
        <translation>… 且非其事件(&amp;N)</translation>
    </message>
    <message>
        <source>Show messages that came &amp;empty</source>
        <translation>显示内容为空的消息(&amp;E)</translation>
    </message>
    <message>
        <source>No session’s intents are known: what each brings is counted once a bot is connected.</source>
        <translation>没有已知的会话 Intent：连接机器人后才统计各 Intent 带来的内容。</translation>
    </message>
    <message>
        <source>The boxes make the number below, and the number checks the boxes.</source>
        <translation>勾选框决定下面的数值，数值也会勾选相应的框。</translation>
    </message>
</context>
<context>
    <name>IntentsPicker</name>
    <message>
        <source>Intents</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>&amp;Unprivileged</source>
        <translation>非特权(&amp;U)</translation>
    </message>
    <message>
        <source>All that need no permission</source>
        <translation>所有无需许可的 Intent</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Every intent; the privileged ones must be enabled on the Developer Portal</source>
        <translation>所有 Intent；特权 Intent 须在 Developer Portal 启用</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Connect without events, only to see the session</source>
        <translation>连接但不接收事件，只查看会话</translation>
    </message>
    <message>
        <source>The number that IDENTIFY sends</source>
        <translation>IDENTIFY 发送的数值</translation>
    </message>
    <message>
        <source>Privileged intents must be enabled in the Developer Portal, page Bot; otherwise Discord closes with 4014.</source>
        <translation>特权 Intent 须在 Developer Portal 的 Bot 页面启用；否则 Discord 会以 4014 关闭。</translation>
    </message>
    <message>
        <source>%1 chosen, %2 privileged; number &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>已选 %1 个，其中特权 %2 个；数值 &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>转到时间</translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation>转到序列号</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>转到哪里</translation>
    </message>
    <message>
        <source>No row that is shown has this sequence number.</source>
        <translation>显示的行中没有此序列号。</translation>
    </message>
    <message>
        <source>14:30, 14:30:05.250 or 2026-11-25T14:30</source>
        <translation>14:30、14:30:05.250 或 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>A number; the next one of any shard is found</source>
        <translation>一个数字；查找任一分片的下一个</translation>
    </message>
    <message>
        <source>A number from 1, or a share such as 50%</source>
        <translation>从 1 起的数字，或比例，如 50%</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>没有行。</translation>
    </message>
    <message>
        <source>This is no time; write 14:30 or 2026-11-25T14:30:05</source>
        <translation>这不是时间；请写 14:30 或 2026-11-25T14:30:05</translation>
    </message>
    <message>
        <source>The log ends before; this is its last row.</source>
        <translation>日志在此之前结束；这是最后一行。</translation>
    </message>
    <message>
        <source>The filter hides the first row of then; this is the nearest one shown.</source>
        <translation>过滤器隐藏了那时的第一行；这是最近的显示行。</translation>
    </message>
    <message>
        <source>A sequence number is a whole number.</source>
        <translation>序列号是整数。</translation>
    </message>
    <message>
        <source>Rows are numbered from 1 to %1.</source>
        <translation>行号为 1 到 %1。</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
</context>
<context>
    <name>LabConsole</name>
    <message>
        <source>The lab cannot measure with “%1”: %2</source>
        <translation>实验室无法用“%1”测量：%2</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>测量已取消。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
</context>
<context>
    <name>LabContender</name>
    <message>
        <source>not compressed</source>
        <translation>未压缩</translation>
    </message>
    <message>
        <source>each payload by itself</source>
        <translation>每个载荷单独压缩</translation>
    </message>
</context>
<context>
    <name>LabCorpus</name>
    <message>
        <source>There is no received payload to measure with.</source>
        <translation>没有可用于测量的已收到载荷。</translation>
    </message>
    <message>
        <source>Connect first, or choose a capture of a session.</source>
        <translation>请先连接，或选择会话的捕获文件。</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Inflater lab</source>
        <translation>解压器实验室</translation>
    </message>
    <message>
        <source>Compresses received payloads once more, as the gateway would for each kind of compression, and inflates them with every library of this build.</source>
        <translation>将收到的载荷按网关的各种压缩方式重新压缩，并用此构建的每个库解压。</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>测量已取消。</translation>
    </message>
    <message>
        <source>The &amp;log (rows: %1)</source>
        <translation>日志(&amp;L)（行：%1）</translation>
    </message>
    <message>
        <source>What was received in this session and is still in the log</source>
        <translation>此会话中收到且仍在日志中的内容</translation>
    </message>
    <message>
        <source>The log is empty: connect first, or choose a capture</source>
        <translation>日志为空：请先连接，或选择捕获文件</translation>
    </message>
    <message>
        <source>A &amp;capture:</source>
        <translation>捕获文件(&amp;C)：</translation>
    </message>
    <message>
        <source>A session that was recorded (Session, Record…, or --record)</source>
        <translation>录制的会话（“会话”、“录制…”，或 --record）</translation>
    </message>
    <message>
        <source>The name of a file, .ndjson or .ndjson.zst</source>
        <translation>文件名，.ndjson 或 .ndjson.zst</translation>
    </message>
    <message>
        <source>The capture&apos;s file</source>
        <translation>捕获文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>What the lab found</source>
        <translation>实验室的结果</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>复制为文本(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>导出 JSON(&amp;X)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Each library takes its turns; what was found stands here at the end.</source>
        <translation>各库轮流测量；结束时在此显示结果。</translation>
    </message>
    <message>
        <source>Choose what to measure with, then press Measure. It takes some seconds; the session goes on meanwhile.</source>
        <translation>选择用于测量的内容，然后点击“测量”。需要几秒钟；会话同时继续。</translation>
    </message>
    <message>
        <source>Measure with a capture</source>
        <translation>用捕获文件测量</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>捕获文件 (*.ndjson.zst *.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export what the lab found</source>
        <translation>导出实验室的结果</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>LabModel</name>
    <message>
        <source>Median %1; the fastest round took %2, the slowest %3</source>
        <translation>中位数 %1；最快一轮 %2，最慢一轮 %3</translation>
    </message>
    <message>
        <source>Windows and state %1, output buffers %2</source>
        <translation>窗口和状态 %1，输出缓冲区 %2</translation>
    </message>
    <message>
        <source>How the payloads travel: one stream for each shard, each payload by itself, or as they are</source>
        <translation>载荷的传输方式：每个分片一个数据流、每个载荷单独压缩，或不压缩</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>What inflates; those that this build has</source>
        <translation>用于解压的库；仅列此构建包含的库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Bytes that would come over the network</source>
        <translation>经网络传输的字节数</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Bytes of payload by bytes on the wire</source>
        <translation>载荷字节数与传输字节数之比</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>Processor time until one payload is there: the median of the rounds. The bar is relative to the slowest.</source>
        <translation>得到一个载荷所需的处理器时间：各轮的中位数。条形以最慢者为准。</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>每载荷</translation>
    </message>
    <message>
        <source>What the rounds differ by. Differences smaller than this mean nothing.</source>
        <translation>各轮之间的差异。小于此值的差别没有意义。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Megabytes of payload a second, if one core did nothing else</source>
        <translation>一个核心只做此事时，每秒处理的载荷兆字节数</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Processor time relative to the fastest that inflates</source>
        <translation>相对于最快解压者的处理器时间</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× 最佳</translation>
    </message>
    <message>
        <source>Processor time with the scan of the envelope, which finds op, s and t in the payload: what a client has to do in any case</source>
        <translation>包含信封扫描的处理器时间，即在载荷中查找 op、s 和 t：客户端无论如何都要做的工作</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>含扫描</translation>
    </message>
    <message>
        <source>What the inflaters of all streams hold after the last payload</source>
        <translation>最后一个载荷之后，所有数据流的解压器占用的内存</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>%1 would take %2 times less processor time than %3.</source>
        <translation>%1 更省处理器时间：%3 所需的是它的 %2 倍。</translation>
    </message>
    <message>
        <source>%1 would take %2 times more processor time than %3.</source>
        <translation>%1 所需的处理器时间是 %3 的 %2 倍。</translation>
    </message>
    <message>
        <source>In processor time %1 and %2 cannot be told apart here: their rounds overlap.</source>
        <translation>%1 与 %2 的处理器时间在此无法区分：各轮结果有重叠。</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 fewer bytes than zlib-stream.</source>
        <translation>zstd-stream 传输的字节比 zlib-stream 少 %1。</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 more bytes than zlib-stream.</source>
        <translation>zstd-stream 传输的字节比 zlib-stream 多 %1。</translation>
    </message>
    <message>
        <source>Compared with no compression, %1 would save %2 of the bytes (%3).</source>
        <translation>与不压缩相比，%1 可节省 %2 的字节 (%3)。</translation>
    </message>
    <message>
        <source>Compressing each payload by itself would take %1 times the bytes of zlib-stream, since nothing is remembered.</source>
        <translation>每个载荷单独压缩所需的字节数是 zlib-stream 的 %1 倍，因为不保留之前的内容。</translation>
    </message>
    <message>
        <source>The compression is this program&apos;s (zlib level %1, zstd level %2), not Discord&apos;s, whose level is not known: real sizes differ.</source>
        <translation>压缩由本程序完成（zlib 级别 %1，zstd 级别 %2），而非 Discord，其级别未知：实际大小会有不同。</translation>
    </message>
    <message numerus="yes">
        <source>Times are the median of %n round(s) in which all took turns; every payload came out equal to its source.</source>
        <translation>
            <numerusform>时间为 %n 轮的中位数，各库轮流进行；每个载荷都与原文一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rounds differ by up to %1: something else was at work on this machine.</source>
        <translation>各轮差异最大达 %1：本机有其他程序在运行。</translation>
    </message>
    <message>
        <source>Only the first part was measured; there was more than fits into memory.</source>
        <translation>只测量了前一部分；其余内容超出内存容量。</translation>
    </message>
    <message>
        <source>The capture is cut off; what is there was measured.</source>
        <translation>捕获文件被截断；已测量现有内容。</translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged at %n place(s); what could be read was measured.</source>
        <translation>
            <numerusform>捕获文件有 %n 处损坏；已测量可读取的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the capture could not be read.</source>
        <translation>
            <numerusform>捕获文件有 %n 行无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payload(s)</source>
        <translation>
            <numerusform>%Ln 个载荷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n 个数据流</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4</source>
        <translation>%1：%2，共 %3，%4</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>每载荷</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× 最佳</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>含扫描</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 did not give the payload number %2 back as it was.</source>
        <translation>%1 没有将第 %2 个载荷原样还原。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system (%1)</source>
        <translation>跟随系统(&amp;S) (%1)</translation>
    </message>
    <message>
        <source>The language will be %1 when the program is started again.</source>
        <translation>重新启动程序后，语言将为 %1。</translation>
    </message>
</context>
<context>
    <name>LatencyLegend</name>
    <message>
        <source>Shards in the plot</source>
        <translation>图中的分片</translation>
    </message>
    <message>
        <source>A click hides a shard or shows it again, a double click shows it alone.</source>
        <translation>单击隐藏分片或重新显示，双击则只显示该分片。</translation>
    </message>
    <message>
        <source>shard %1, hidden</source>
        <translation>分片 %1，已隐藏</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>分片 %1</translation>
    </message>
</context>
<context>
    <name>LatencyModel</name>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
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
        <translation>最大</translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation>ACK 数</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Half of the heartbeats of the last 6 hours were at most as slow.</source>
        <translation>最近 6 小时的心跳中，有一半不慢于此值。</translation>
    </message>
    <message>
        <source>Of ten heartbeats of the last 6 hours, nine were at most as slow.</source>
        <translation>最近 6 小时的心跳中，每 10 次有 9 次不慢于此值。</translation>
    </message>
    <message>
        <source>Of 20 heartbeats of the last 6 hours, 19 were at most as slow.</source>
        <translation>最近 6 小时的心跳中，每 20 次有 19 次不慢于此值。</translation>
    </message>
    <message>
        <source>Of 100 heartbeats of the last 6 hours, 99 were at most as slow.</source>
        <translation>最近 6 小时的心跳中，每 100 次有 99 次不慢于此值。</translation>
    </message>
    <message>
        <source>Heartbeats that were acknowledged in the last 6 hours</source>
        <translation>最近 6 小时内得到确认的心跳数</translation>
    </message>
    <message>
        <source>Heartbeats without an ACK when the next was due, since the beginning</source>
        <translation>自开始以来，下一次心跳到期时仍无 ACK 的心跳数</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>Latencies of the last minutes</source>
        <translation>最近几分钟的延迟</translation>
    </message>
    <message>
        <source>Latency is measured with each heartbeat; none was answered yet.</source>
        <translation>每次心跳都会测量延迟；尚无心跳得到应答。</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Wheel: zoom the time, with Ctrl the latency. Drag: move. Shift and drag: show what is framed. Double click: show all.</source>
        <translation>滚轮：缩放时间，按住 Ctrl 则缩放延迟。拖动：移动。按住 Shift 拖动：显示框选部分。双击：全部显示。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Why behind?</source>
        <translation>为何滞后？</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>No heartbeat was answered yet.</source>
        <translation>尚无心跳得到应答。</translation>
    </message>
    <message>
        <source>Latency of each shard over time, in milliseconds</source>
        <translation>各分片的延迟随时间的变化，以毫秒计</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>All shards are hidden.</source>
        <translation>所有分片均已隐藏。</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>分片 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>复制 JSON(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;NDJSON</source>
        <translation>复制 NDJSON(&amp;N)</translation>
    </message>
    <message>
        <source>Copy C&amp;SV</source>
        <translation>复制 CSV(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>比较两行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark, or take the mark away</source>
        <translation>标记或取消标记(&amp;M)</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>上一个标记(&amp;V)</translation>
    </message>
    <message>
        <source>Show only marked &amp;rows</source>
        <translation>只显示已标记的行(&amp;R)</translation>
    </message>
    <message>
        <source>Take all marks awa&amp;y</source>
        <translation>取消所有标记(&amp;Y)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a time, a sequence number or a row</source>
        <translation>转到某个时间、序列号或行</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>时间(&amp;M)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>只要这个(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;And this</source>
        <translation>且为这个(&amp;A)</translation>
    </message>
    <message>
        <source>And &amp;not this</source>
        <translation>且非这个(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;r this</source>
        <translation>或这个(&amp;R)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>过滤器：%1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>按此过滤</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>复制单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as fil&amp;ter</source>
        <translation>复制为过滤器(&amp;T)</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>下一个标记(&amp;K)</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>查找(&amp;D)…</translation>
    </message>
    <message>
        <source>Find prev&amp;ious</source>
        <translation>查找上一个(&amp;I)</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>%1 could not be written: %2. A file of that name is as it was before.</source>
        <translation>无法写入 %1：%2。同名文件保持原样。</translation>
    </message>
</context>
<context>
    <name>LogGutter</name>
    <message>
        <source>Click to mark a row (%1)</source>
        <translation>点击标记一行 (%1)</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Seconds since the log began</source>
        <translation>自日志开始的秒数</translation>
    </message>
    <message>
        <source>Seconds since the row before</source>
        <translation>自上一行的秒数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Time as</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>In the order of the log</source>
        <translation>按日志顺序</translation>
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
        <translation>日志可占用的内存，包括其索引和缓存</translation>
    </message>
    <message>
        <source>No temporary file</source>
        <translation>不使用临时文件</translation>
    </message>
    <message>
        <source>Where the oldest rows move when the memory is used up</source>
        <translation>内存用尽时，最旧的行移到此处</translation>
    </message>
    <message>
        <source>Beyond both limits the oldest rows are dropped; the line at the bottom of the window says how many. A recording keeps everything.</source>
        <translation>超出两个限额时，最旧的行会被丢弃；窗口底部的状态行会显示丢弃的行数。录制则保留全部内容。</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>内存(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>磁盘(&amp;D)：</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>No other row among those shown is related.</source>
        <translation>显示的行中没有其他相关的行。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show the rows that wait and go on</source>
        <translation>显示等待的行并继续</translation>
    </message>
    <message>
        <source>Paused. New rows will wait here; nothing is lost.</source>
        <translation>已暂停。新行会在此等待；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Paused. New rows that wait: %1. Nothing is lost.</source>
        <translation>已暂停。等待的新行：%1。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>所选的行</translation>
    </message>
    <message>
        <source>Marked rows, whether they are shown or not</source>
        <translation>已标记的行，无论是否显示</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>In a sorted table %1 rows can be selected at most.</source>
        <translation>在已排序的表格中最多可选择 %1 行。</translation>
    </message>
    <message>
        <source>No more than %1 rows can be marked: the first ones are, others of those chosen are not.</source>
        <translation>最多可标记 %1 行：所选中靠前的已标记，其余未标记。</translation>
    </message>
    <message>
        <source>No row is marked; %1 marks the chosen one.</source>
        <translation>没有标记的行；%1 标记所选行。</translation>
    </message>
    <message>
        <source>None of the marked rows is shown.</source>
        <translation>已标记的行均未显示。</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>请选择两行进行比较。</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>正在搜索… %1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln rows matches the filter.</source>
        <translation>
            <numerusform>%Ln 行中没有一行匹配过滤器。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>钥匙串没有响应（%1）；每次都会询问令牌。</translation>
    </message>
    <message>
        <source>&amp;Start simulator</source>
        <translation>启动模拟器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kill simulator</source>
        <translation>终止模拟器(&amp;K)</translation>
    </message>
    <message>
        <source>Kill simulator</source>
        <translation>终止模拟器</translation>
    </message>
    <message>
        <source>Start simulator</source>
        <translation>启动模拟器</translation>
    </message>
    <message>
        <source>Drop all connections, as if its process had died, and see what happens</source>
        <translation>断开所有连接，如同其进程崩溃，看看会发生什么</translation>
    </message>
    <message>
        <source>Let it listen again on the same port</source>
        <translation>让它在同一端口上重新监听</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;模拟网关：&lt;/b&gt;不使用令牌，数据不会离开本机。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; it is not running now. The shards try again by themselves.</source>
        <translation>&lt;b&gt;模拟网关：&lt;/b&gt;目前没有运行。分片会自行重试。</translation>
    </message>
    <message>
        <source>Other bots may connect to &lt;tt&gt;%1&lt;/tt&gt;</source>
        <translation>其他机器人可连接到 &lt;tt&gt;%1&lt;/tt&gt;</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>未连接：%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected. Choose “%1” (%2) to watch your bot, or the embedded simulator.</source>
        <translation>未连接。选择“%1”(%2) 来观察你的机器人或内嵌模拟器。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Waiting for the first payload…</source>
        <translation>正在等待第一个载荷…</translation>
    </message>
    <message>
        <source>Simulated gateway – Gateway Monitor</source>
        <translation>模拟网关 – Gateway Monitor</translation>
    </message>
    <message>
        <source>Gateway Monitor</source>
        <translation>Gateway Monitor</translation>
    </message>
    <message>
        <source>Connected bot – Gateway Monitor</source>
        <translation>已连接的机器人 – Gateway Monitor</translation>
    </message>
    <message>
        <source>%1 – Gateway Monitor</source>
        <translation>%1 – Gateway Monitor</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>保存截图</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>图片 (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Record the session into a file that can be opened later, here and elsewhere</source>
        <translation>将会话录制到文件，以后可在本程序或别处打开</translation>
    </message>
    <message>
        <source>Show a session that was recorded</source>
        <translation>显示已录制的会话</translation>
    </message>
    <message>
        <source>Recorded into %1</source>
        <translation>已录制到 %1</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>录制已结束。</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>录制到</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson)</source>
        <translation>捕获文件 (*.ndjson.zst *.ndjson)</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>打开捕获</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>捕获文件 (*.ndjson.zst *.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>%1 (capture) – Gateway Monitor</source>
        <translation>%1（捕获）– Gateway Monitor</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>The capture holds no payload yet.</source>
        <translation>捕获中尚无载荷。</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect with a bot&apos;s token, or with the embedded simulator</source>
        <translation>用机器人的令牌或内嵌模拟器连接</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline</source>
        <translation>结束会话：机器人离线</translation>
    </message>
    <message>
        <source>&amp;Reconnect shard</source>
        <translation>重新连接分片(&amp;R)</translation>
    </message>
    <message>
        <source>Drop the connection of the selected shard and resume its session</source>
        <translation>断开所选分片的连接并恢复其会话</translation>
    </message>
    <message>
        <source>Check the &amp;bot</source>
        <translation>检查机器人(&amp;B)</translation>
    </message>
    <message>
        <source>Is the token good, are the intents enabled, what is left, and what can be mended</source>
        <translation>令牌是否正确、Intent 是否启用、剩余多少次数，以及如何解决问题</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Let new rows wait; the session goes on and nothing is lost</source>
        <translation>让新行等待；会话继续，不会丢失任何内容</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Stay at the newest row; scrolling up ends it, the bottom begins it again</source>
        <translation>停在最新的行；向上滚动则结束，滚到底部则重新开始</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Empty the log; the session goes on</source>
        <translation>清空日志；会话继续</translation>
    </message>
    <message>
        <source>Type a filter</source>
        <translation>输入过滤器</translation>
    </message>
    <message>
        <source>Write the rows that the filter lets through to a file, as JSON lines or CSV</source>
        <translation>将通过过滤器的行写入文件，格式为 JSON 行或 CSV</translation>
    </message>
    <message>
        <source>Paint rows on a ground of their own by filters</source>
        <translation>按过滤器为行设置底色</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Connect your bot…</source>
        <translation>连接机器人…</translation>
    </message>
    <message>
        <source>Watch a bot of yours with its token</source>
        <translation>用令牌观察你的机器人</translation>
    </message>
    <message>
        <source>Change the settings and try again</source>
        <translation>更改设置并重试</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Inflaters</source>
        <translation>解压器</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Gateway Monitor</source>
        <translation>关于 Gateway Monitor(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway&lt;/b&gt;, which plays the scenario &lt;b&gt;%1&lt;/b&gt;: no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;模拟网关&lt;/b&gt;，正在播放场景 &lt;b&gt;%1&lt;/b&gt;：不使用令牌，数据不会离开本机。</translation>
    </message>
    <message>
        <source>Open ca&amp;pture…</source>
        <translation>打开捕获(&amp;P)…</translation>
    </message>
    <message>
        <source>Inflater &amp;lab…</source>
        <translation>解压器实验室(&amp;L)…</translation>
    </message>
    <message>
        <source>Compare compressions and libraries on what was received, or on a capture</source>
        <translation>用收到的内容或捕获文件比较各种压缩方式和库</translation>
    </message>
    <message>
        <source>Stop rec&amp;ording</source>
        <translation>停止录制(&amp;O)</translation>
    </message>
    <message>
        <source>Rec&amp;ord…</source>
        <translation>录制(&amp;O)…</translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation>此面板的帮助(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Guide to the window</source>
        <translation>窗口指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Terms of the protocol</source>
        <translation>协议术语(&amp;T)</translation>
    </message>
    <message>
        <source>The &amp;filter language</source>
        <translation>过滤器语言(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Save screens&amp;hot…</source>
        <translation>保存截图(&amp;H)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>跟随(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>过滤器(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export rows shown…</source>
        <translation>导出显示的行(&amp;E)…</translation>
    </message>
    <message>
        <source>Colo&amp;ur rules…</source>
        <translation>着色规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Go &amp;to panel</source>
        <translation>转到面板(&amp;T)</translation>
    </message>
    <message>
        <source>Show shard</source>
        <translation>显示分片</translation>
    </message>
    <message>
        <source>Choose the shard, whose history tells each loss</source>
        <translation>选择分片，其历史会说明每次断线</translation>
    </message>
    <message>
        <source>Sessions cannot be kept.</source>
        <translation>无法保存会话。</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <translation>录制已暂停。</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>录制已继续;有 %n 条记录未写入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersFollower</name>
    <message>
        <source>no chunk yet</source>
        <translation>尚无分块</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>分块 %1 / %2，%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>未找到 %1</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <translation>用时 %1 完成</translation>
    </message>
    <message>
        <source>%1, then nothing more came</source>
        <translation>%1，之后再无内容</translation>
    </message>
    <message>
        <source>%1, not waited for</source>
        <translation>%1，不再等待</translation>
    </message>
    <message>
        <source>refused: RATE_LIMITED, again in %1 s</source>
        <translation>被拒绝：RATE_LIMITED，%1 秒后可再试</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>With &amp;presences</source>
        <translation>包含在线状态(&amp;P)</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部成员</translation>
    </message>
    <message>
        <source>By the beginning of their names</source>
        <translation>按名称开头</translation>
    </message>
    <message>
        <source>By their ids</source>
        <translation>按 ID</translation>
    </message>
    <message>
        <source>How names begin</source>
        <translation>名称开头</translation>
    </message>
    <message>
        <source>User ids, with blanks or commas between</source>
        <translation>用户 ID，以空格或逗号分隔</translation>
    </message>
    <message>
        <source>Needs GUILD_PRESENCES</source>
        <translation>需要 GUILD_PRESENCES</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>服务器(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>对象(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>最多(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>“%1” is no user id.</source>
        <translation>“%1”不是用户 ID。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A URL with %1:// or %2:// is needed here.</source>
        <translation>此处需要以 %1:// 或 %2:// 开头的 URL。</translation>
    </message>
    <message>
        <source>A URL without user name and password is needed here.</source>
        <translation>此处需要不含用户名和密码的 URL。</translation>
    </message>
    <message>
        <source>The token would cross the network unencrypted: use %1://.</source>
        <translation>令牌会未经加密地在网络上传输：请使用 %1://。</translation>
    </message>
    <message>
        <source>The embedded simulator is part of this program: it is reached directly, without TLS and proxy, and its sessions end with the program.</source>
        <translation>内嵌模拟器是本程序的一部分：直接连接，不经 TLS 和代理，其会话随程序结束。</translation>
    </message>
    <message>
        <source>Where TLS is in use already it can be changed only by starting this program again.</source>
        <translation>TLS 已在使用时，只有重新启动本程序才能更改。</translation>
    </message>
    <message>
        <source>Without a REST interface the gateway&apos;s URL and the number of shards must be given.</source>
        <translation>没有 REST 接口时，须给出网关的 URL 和分片数。</translation>
    </message>
    <message>
        <source>Choose the file with the certificates to trust.</source>
        <translation>请选择含有受信任证书的文件。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM or DER form.</source>
        <translation>此文件中没有 PEM 或 DER 格式的证书。</translation>
    </message>
    <message>
        <source>User name and password have fields of their own.</source>
        <translation>用户名和密码有各自的输入框。</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>请将代理写作 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>Choose the folder for the sessions.</source>
        <translation>请选择保存会话的文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>无法写入此文件夹。</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>网关 %1</translation>
    </message>
    <message>
        <source>no REST interface</source>
        <translation>无 REST 接口</translation>
    </message>
    <message>
        <source>REST interface %1</source>
        <translation>REST 接口 %1</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>Mozilla’s roots</source>
        <translation>Mozilla 根证书</translation>
    </message>
    <message>
        <source>roots of %1</source>
        <translation>%1 的根证书</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS 由 %1 提供</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>sessions are kept</source>
        <translation>保留会话</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>网络：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不压缩</translation>
    </message>
    <message>
        <source>What this build can inflate, the best first</source>
        <translation>此构建能解压的方式，最佳者在前</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>ETF, Erlang’s external term format</source>
        <translation>ETF，Erlang 外部项格式</translation>
    </message>
    <message>
        <source>How payloads come over the wire; what is shown is the same</source>
        <translation>载荷的传输格式；显示的内容相同</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>压缩(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>Where the gateway&apos;s URL and the number of shards are asked for</source>
        <translation>从这里查询网关的 URL 和分片数</translation>
    </message>
    <message>
        <source>as the REST interface answers</source>
        <translation>按 REST 接口的应答</translation>
    </message>
    <message>
        <source>A WebSocket URL, such as that of a proxy or of gateway-simulator</source>
        <translation>WebSocket URL，例如代理或 gateway-simulator 的 URL</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>REST &amp;interface:</source>
        <translation>REST 接口(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>网关(&amp;G)：</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>本机的</translation>
    </message>
    <message>
        <source>Mozilla’s, built in</source>
        <translation>Mozilla 的（内置）</translation>
    </message>
    <message>
        <source>Only those in a file</source>
        <translation>仅文件中的</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is</source>
        <translation>以谁的证书来确认服务器身份</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>PEM or DER, such as the CA of a proxy that inspects TLS</source>
        <translation>PEM 或 DER，例如检查 TLS 的代理的 CA</translation>
    </message>
    <message>
        <source>As Qt chooses</source>
        <translation>由 Qt 选择</translation>
    </message>
    <message>
        <source>The library that speaks TLS for the whole program</source>
        <translation>整个程序使用的 TLS 库</translation>
    </message>
    <message>
        <source>TLS and proxy</source>
        <translation>TLS 和代理</translation>
    </message>
    <message>
        <source>T&amp;LS library:</source>
        <translation>TLS 库(&amp;L)：</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>user, if it asks for one</source>
        <translation>用户名（如需要）</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Used for this run only; the environment variable GATEWAY_PROXY_PASSWORD gives it each time</source>
        <translation>仅用于本次运行；环境变量 GATEWAY_PROXY_PASSWORD 可每次提供</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>代理(&amp;Y)：</translation>
    </message>
    <message>
        <source>Started again within 5 minutes, the program gets every event that it missed. The bot goes offline some minutes after the window was closed.</source>
        <translation>5 分钟内再次启动时，程序会收到错过的所有事件。窗口关闭几分钟后机器人才会离线。</translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation>会话文件夹</translation>
    </message>
    <message>
        <source>Large payloads alone are compressed with JSON only: choose JSON, or another compression.</source>
        <translation>仅压缩大载荷的方式只用于 JSON：请选择 JSON 或其他压缩方式。</translation>
    </message>
    <message>
        <source>the reserve of session starts too</source>
        <translation>也使用会话启动次数的储备</translation>
    </message>
    <message>
        <source>large payloads alone, each by itself</source>
        <translation>仅大载荷，各自单独压缩</translation>
    </message>
    <message>
        <source>&amp;Use the last session starts too</source>
        <translation>也使用最后的会话启动次数(&amp;U)</translation>
    </message>
    <message>
        <source>A twentieth of all session starts, and at least one, is kept back otherwise: at 0 the gateway ends every session and resets the token.</source>
        <translation>否则会保留全部会话启动次数的二十分之一，至少一次：降到 0 时网关会结束所有会话并重置令牌。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>the fastest of this build</source>
        <translation>此构建中最快的</translation>
    </message>
    <message>
        <source>Whatever host a server names gets the bot’s token.</source>
        <translation>服务器指定的任何主机都会得到机器人的令牌。</translation>
    </message>
    <message>
        <source>“%1” is no host. Write names without scheme and port, such as gateway.example, with commas between; what is below them is allowed too.</source>
        <translation>“%1”不是主机。请写不带协议和端口的名称，例如 gateway.example，以逗号分隔；其下级名称也被允许。</translation>
    </message>
    <message>
        <source>allowed hosts: %1</source>
        <translation>允许的主机：%1</translation>
    </message>
    <message>
        <source>inflated by %1</source>
        <translation>由 %1 解压</translation>
    </message>
    <message>
        <source>The library of this build that inflates the stream</source>
        <translation>此构建中用于解压数据流的库</translation>
    </message>
    <message>
        <source>I&amp;nflater:</source>
        <translation>解压库(&amp;N)：</translation>
    </message>
    <message>
        <source>none but those of the gateway’s domain</source>
        <translation>只有网关域名下的主机</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the REST interface or the gateway, with all below them; * for any</source>
        <translation>虽不属于 REST 接口或网关的域名、但可以得到令牌的主机及其所有下级；* 表示任何主机</translation>
    </message>
    <message>
        <source>&amp;Allowed hosts:</source>
        <translation>允许的主机(&amp;A)：</translation>
    </message>
    <message>
        <source>Roots &amp;of trust:</source>
        <translation>信任的根证书(&amp;O)：</translation>
    </message>
    <message>
        <source>Keep &amp;sessions, so that the next run resumes them</source>
        <translation>保留会话，以便下次运行时恢复(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A shard failed for good</source>
        <translation>分片彻底失败</translation>
    </message>
    <message>
        <source>A session was lost</source>
        <translation>会话丢失</translation>
    </message>
    <message>
        <source>A shard keeps reconnecting</source>
        <translation>分片反复重连</translation>
    </message>
    <message>
        <source>A shard is behind</source>
        <translation>分片滞后</translation>
    </message>
    <message>
        <source>A recording ended by an error</source>
        <translation>录制因错误而结束</translation>
    </message>
    <message>
        <source>The log cannot write to the disk</source>
        <translation>日志无法写入磁盘</translation>
    </message>
    <message>
        <source>It will not try again until something is mended, such as the token or the intents</source>
        <translation>在修正问题（如令牌或 Intent）之前不会再尝试</translation>
    </message>
    <message>
        <source>It could not be resumed: a new one was begun, and events in between are lost</source>
        <translation>无法恢复：已开始新会话，其间的事件已丢失</translation>
    </message>
    <message>
        <source>Its connection was lost five times within five minutes</source>
        <translation>其连接在五分钟内断开了五次</translation>
    </message>
    <message>
        <source>The ack of a heartbeat took five seconds or more</source>
        <translation>心跳的 ACK 用了五秒或更久</translation>
    </message>
    <message>
        <source>Such as by a full disk; what was written before is in the file</source>
        <translation>例如磁盘已满；之前写入的内容仍在文件中</translation>
    </message>
    <message>
        <source>The log keeps to its memory, and drops the oldest rows sooner</source>
        <translation>日志只使用内存，会更早丢弃最旧的行</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Tell me of these. While the window is active it tells by itself; otherwise the desktop does.</source>
        <translation>选择要通知的内容。窗口处于活动状态时由窗口通知，否则由桌面通知。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%1 And %n more of this kind.</source>
        <translation>
            <numerusform>%1 另有 %n 个同类通知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelSwitcher</name>
    <message>
        <source>Show or hide this panel; %1 goes to it</source>
        <translation>显示或隐藏此面板；%1 可转到该面板</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>窗口的上一部分</translation>
    </message>
</context>
<context>
    <name>PayloadComparePane</name>
    <message>
        <source>Only differences</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Make the first event the second</source>
        <translation>将第一个事件与第二个对调</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>As &amp;text, one difference a line</source>
        <translation>文本，每行一处差异(&amp;T)</translation>
    </message>
    <message>
        <source>As JSON &amp;Patch</source>
        <translation>JSON Patch(&amp;P)</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · 已固定</translation>
    </message>
    <message>
        <source>≠ %1 changed</source>
        <translation>≠ %1 处更改</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 处新增</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 处移除</translation>
    </message>
    <message>
        <source>↕ %1 moved</source>
        <translation>↕ %1 处移动</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>(too large to compare in full)</source>
        <translation>（太大，无法完整比较）</translation>
    </message>
</context>
<context>
    <name>PayloadDiffModel</name>
    <message>
        <source>↕ from [%1]</source>
        <translation>↕ 来自 [%1]</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 移除</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 更改</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>PayloadDiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;first value</source>
        <translation>复制第一个值(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;second value</source>
        <translation>复制第二个值(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next difference (N)</source>
        <translation>下一处差异 (N)(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious difference (Shift+N)</source>
        <translation>上一处差异 (Shift+N)(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PayloadFindBar</name>
    <message>
        <source>Find in this event</source>
        <translation>在此事件中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>PayloadInspector</name>
    <message>
        <source>Pin to compare</source>
        <translation>固定以比较</translation>
    </message>
    <message>
        <source>Keep this event, and compare it with the next you choose (Ctrl+Shift+P)</source>
        <translation>保留此事件，与接下来所选的事件比较 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>This event is gone</source>
        <translation>此事件已不存在</translation>
    </message>
    <message>
        <source>It was dropped from the log to keep within its budget of memory and disk.</source>
        <translation>它已从日志中丢弃，以免超出内存和磁盘限额。</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Choose a row of the log to see all of it: its payload as a tree and as text. Pin one to compare it with another.</source>
        <translation>选择日志中的一行即可查看全部内容：以树和文本显示其载荷。固定一个事件可与另一个比较。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin this event with the button above (Ctrl+Shift+P), then choose another: what differs between them is shown here.</source>
        <translation>用上方按钮固定此事件 (Ctrl+Shift+P)，然后选择另一个：这里会显示两者的差异。</translation>
    </message>
    <message>
        <source>Pinned: %1. Choose the event to compare it with.</source>
        <translation>已固定：%1。请选择要与之比较的事件。</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>Choose another event in the log: it is compared with the pinned one.</source>
        <translation>在日志中选择另一个事件：它会与固定的事件比较。</translation>
    </message>
</context>
<context>
    <name>PayloadMeaning</name>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 本地时间
%2 UTC</translation>
    </message>
    <message>
        <source>Snowflake, made at %1
worker %2, process %3, increment %4</source>
        <translation>雪花 ID，生成于 %1
worker %2，process %3，increment %4</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>无标志</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>PayloadRelations</name>
    <message>
        <source>Events of this message</source>
        <translation>此消息的事件</translation>
    </message>
    <message>
        <source>Events of this channel</source>
        <translation>此频道的事件</translation>
    </message>
    <message>
        <source>Events of this guild</source>
        <translation>此服务器的事件</translation>
    </message>
    <message>
        <source>Events of this user</source>
        <translation>此用户的事件</translation>
    </message>
    <message>
        <source>Messages that mention this user</source>
        <translation>提及此用户的消息</translation>
    </message>
    <message>
        <source>All events that name this id</source>
        <translation>含有此 ID 的所有事件</translation>
    </message>
</context>
<context>
    <name>PayloadScanner</name>
    <message>
        <source>The payload is larger than 2 GiB.</source>
        <translation>载荷大于 2 GiB。</translation>
    </message>
    <message>
        <source>There is more text behind the end of the value.</source>
        <translation>值结束之后还有文本。</translation>
    </message>
    <message>
        <source>The text ends before it is complete.</source>
        <translation>文本在完整之前结束。</translation>
    </message>
    <message>
        <source>A comma or } is missing here.</source>
        <translation>此处缺少逗号或 }。</translation>
    </message>
    <message>
        <source>A comma or ] is missing here.</source>
        <translation>此处缺少逗号或 ]。</translation>
    </message>
    <message>
        <source>A key in quotes is missing here.</source>
        <translation>此处缺少带引号的键。</translation>
    </message>
    <message>
        <source>A colon is missing here.</source>
        <translation>此处缺少冒号。</translation>
    </message>
    <message>
        <source>There is no such word in JSON; %1 was probably meant.</source>
        <translation>JSON 中没有这样的词；可能是指 %1。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>此处缺少值。</translation>
    </message>
    <message>
        <source>A digit is missing here.</source>
        <translation>此处缺少数字。</translation>
    </message>
    <message>
        <source>Control characters must be escaped in a string.</source>
        <translation>字符串中的控制字符必须转义。</translation>
    </message>
    <message>
        <source>The text ends inside a string.</source>
        <translation>文本在字符串内结束。</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u.</source>
        <translation>\u 之后必须有四位十六进制数字。</translation>
    </message>
    <message>
        <source>There is no such escape in JSON.</source>
        <translation>JSON 中没有这样的转义。</translation>
    </message>
</context>
<context>
    <name>PayloadTextPane</name>
    <message>
        <source>As received</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Show the text byte for byte as it came, not set out on lines</source>
        <translation>按收到的字节原样显示文本，不作排版</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Put the whole text, as it is shown, on the clipboard</source>
        <translation>将显示的全部文本复制到剪贴板</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write the payload as received to a file (Ctrl+S)</source>
        <translation>将收到的载荷写入文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>保存载荷</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>PayloadTextView</name>
    <message>
        <source>Payload as text</source>
        <translation>载荷文本</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>PayloadTreeModel</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1%</translation>
    </message>
    <message>
        <source>object, cut</source>
        <translation>对象，已截断</translation>
    </message>
    <message>
        <source>object {%1}</source>
        <translation>对象 {%1}</translation>
    </message>
    <message>
        <source>array, cut</source>
        <translation>数组，已截断</translation>
    </message>
    <message>
        <source>array [%1]</source>
        <translation>数组 [%1]</translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation>雪花 ID</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Too deep or too large for the tree: the text shows all of it.</source>
        <translation>太深或太大，树中无法显示：文本中可看到全部。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes with the key, %1 of the payload</source>
        <translation>
            <numerusform>连同键共 %Ln 字节，占载荷的 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadTreePane</name>
    <message>
        <source>%1 nodes were unfolded; there are more, unfold them one by one.</source>
        <translation>已展开 %1 个节点；还有更多，请逐个展开。</translation>
    </message>
    <message>
        <source>Path of the current node</source>
        <translation>当前节点的路径</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as JSON &amp;Pointer</source>
        <translation>复制为 JSON Pointer(&amp;P)</translation>
    </message>
    <message>
        <source>Copy sub-tree as &amp;JSON</source>
        <translation>将子树复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy sub-tree as JSON on &amp;one line</source>
        <translation>将子树复制为单行 JSON(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>只要这些(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;And these</source>
        <translation>且为这些(&amp;A)</translation>
    </message>
    <message>
        <source>And &amp;not these</source>
        <translation>且非这些(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;r these</source>
        <translation>或这些(&amp;R)</translation>
    </message>
    <message>
        <source>No filter asks for this</source>
        <translation>没有可查询此项的过滤器</translation>
    </message>
    <message>
        <source>Go to the &amp;next</source>
        <translation>转到下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;previous</source>
        <translation>转到上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Unfold this &amp;sub-tree</source>
        <translation>展开此子树(&amp;S)</translation>
    </message>
    <message>
        <source>Unfold &amp;all</source>
        <translation>全部展开(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>全部折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Unfold to depth &amp;%1</source>
        <translation>展开到第 &amp;%1 层</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>过滤器(&amp;F)</translation>
    </message>
</context>
<context>
    <name>PayloadTreeView</name>
    <message>
        <source>Payload as a tree</source>
        <translation>载荷树</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show on this page what the program begins with; OK or Apply keeps it</source>
        <translation>在此页显示程序的初始设置；按“确定”或“应用”保存</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>A&amp;way from keyboard</source>
        <translation>暂时离开 (AFK)(&amp;W)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>隐身</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>正在玩 …</translation>
    </message>
    <message>
        <source>Streaming …</source>
        <translation>正在直播 …</translation>
    </message>
    <message>
        <source>Listening to …</source>
        <translation>正在听 …</translation>
    </message>
    <message>
        <source>Watching …</source>
        <translation>正在看 …</translation>
    </message>
    <message>
        <source>Competing in …</source>
        <translation>正在参加比赛 …</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>自定义状态</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>状态(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Activity:</source>
        <translation>活动(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>状态文本(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>URL(&amp;U)：</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>What to connect with, kept under a name; the token is in the keychain of the system</source>
        <translation>以名称保存的连接设置；令牌保存在系统钥匙串中</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation>配置(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>复制(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import from .env file…</source>
        <translation>从 .env 文件导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>配置(&amp;F)</translation>
    </message>
    <message>
        <source>None: as last time</source>
        <translation>无：与上次相同</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>配置名称：</translation>
    </message>
    <message>
        <source>A profile needs a name:</source>
        <translation>配置需要名称：</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Another name:</source>
        <translation>已有配置“%1”。请用其他名称：</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>重命名配置</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>Delete the profile “%1”, and its token in the keychain?</source>
        <translation>删除配置“%1”及其在钥匙串中的令牌？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ProgramVersions</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not built in</source>
        <translation>未编入</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，修订版 %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1，构建时使用 %2</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Qt 平台</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS 库</translation>
    </message>
    <message>
        <source>TLS backend of Qt</source>
        <translation>Qt 的 TLS 后端</translation>
    </message>
    <message>
        <source>Bundled root certificates</source>
        <translation>内置根证书</translation>
    </message>
    <message>
        <source>JSON parser</source>
        <translation>JSON 解析器</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>编译器</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>RawPage</name>
    <message>
        <source>Payload as JSON</source>
        <translation>JSON 格式的载荷</translation>
    </message>
</context>
<context>
    <name>ReconnectWatch</name>
    <message>
        <source>&lt;b&gt;Shard %1 keeps reconnecting.&lt;/b&gt;</source>
        <translation>&lt;b&gt;分片 %1 反复重连。&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n shards keep reconnecting.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n 个分片反复重连。&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes, last because: %2.</source>
        <translation>
            <numerusform>分片 %1 在最近 5 分钟内断开了 %n 次，最近一次的原因：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLight</name>
    <message>
        <source>Recording: %1 · %2 records</source>
        <translation>正在录制：%1 · %2 条记录</translation>
    </message>
    <message>
        <source>Into %1. At a crash, at most the last second is lost.</source>
        <translation>录制到 %1。崩溃时最多丢失最后一秒。</translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message>
        <source>Copied one row.</source>
        <translation>已复制一行。</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows: the clipboard is for no more. An export takes them all.</source>
        <translation>已复制 %2 行中的前 %1 行：剪贴板容纳不下更多。导出可包含全部。</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>没有标记的行。</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 marked rows: a filter has room for no more. An export of the marked rows takes them all.</source>
        <translation>显示 %2 个已标记行中的前 %1 行：过滤器容纳不下更多。导出已标记的行可包含全部。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows.</source>
        <translation>
            <numerusform>已复制 %Ln 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(damaged)</source>
        <translation>（已损坏）</translation>
    </message>
</context>
<context>
    <name>RuleColors</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Strong red</source>
        <translation>深红色</translation>
    </message>
    <message>
        <source>Strong orange</source>
        <translation>深橙色</translation>
    </message>
    <message>
        <source>Strong yellow</source>
        <translation>深黄色</translation>
    </message>
    <message>
        <source>Strong green</source>
        <translation>深绿色</translation>
    </message>
    <message>
        <source>Strong teal</source>
        <translation>深青色</translation>
    </message>
    <message>
        <source>Strong blue</source>
        <translation>深蓝色</translation>
    </message>
    <message>
        <source>Strong violet</source>
        <translation>深紫色</translation>
    </message>
    <message>
        <source>Strong pink</source>
        <translation>深粉色</translation>
    </message>
    <message>
        <source>Strong grey</source>
        <translation>深灰色</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>保存过滤器</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>过滤器：</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新过滤器</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>Sessions cannot be kept in the folder “%1”.</source>
        <translation>无法在文件夹“%1”中保存会话。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or do not keep sessions.</source>
        <translation>请选择可写入的文件夹，或不保留会话。</translation>
    </message>
</context>
<context>
    <name>SessionOutcome</name>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>最后是分片 %1：%2：%3</translation>
    </message>
    <message>
        <source>No session became ready.</source>
        <translation>没有会话就绪。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in “%1” cannot be read: profiles and choices are missing, and changes are not kept. Check who owns the file.</source>
        <translation>无法读取“%1”中的设置：配置和选择缺失，更改不会保存。请检查文件的所有者。</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged. They are kept as “%2”; the program begins with none.</source>
        <translation>“%1”中的设置已损坏。已另存为“%2”；程序以默认设置启动。</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged and cannot be kept under another name.</source>
        <translation>“%1”中的设置已损坏，且无法以其他名称保留。</translation>
    </message>
    <message>
        <source>The settings in “%1” were cut off, as by a full disk. They are kept as “%2”; the program begins with those before them.</source>
        <translation>“%1”中的设置被截断了(例如磁盘已满)。它们保存为“%2”;程序以之前的设置启动。</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”: changes are lost when the program ends.</source>
        <translation>无法将设置写入“%1”:程序结束后更改会丢失。</translation>
    </message>
</context>
<context>
    <name>ShardColumns</name>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ms now/avg</source>
        <translation>ms 当前/平均</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ShardDetails</name>
    <message>
        <source>History of the shard</source>
        <translation>分片历史</translation>
    </message>
    <message>
        <source>Every change of the shard&apos;s state is listed here with its cause.</source>
        <translation>分片的每次状态变更及其原因列在这里。</translation>
    </message>
    <message>
        <source>Enter or a double click shows the moment in the log</source>
        <translation>Enter 或双击在日志中显示该时刻</translation>
    </message>
    <message>
        <source>Choose a shard to see its session, its limits and what happened to it.</source>
        <translation>选择一个分片，查看其会话、限制和经历。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Figures of the shard</source>
        <translation>分片数据</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>分片 %1 / %2：%3</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3 since %4 (%5)</source>
        <translation>分片 %1 / %2：%3，自 %4 起（%5）</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The beginning of the session&apos;s id, from READY. Whoever has the whole id and the token can take the session over, so no more of it is kept or shown.</source>
        <translation>会话 ID 的开头部分，来自 READY。掌握完整 ID 和令牌的人可以接管会话，因此不保留也不显示更多。</translation>
    </message>
    <message>
        <source>Resumes at</source>
        <translation>恢复地址</translation>
    </message>
    <message>
        <source>Where a lost connection goes on; READY tells it (resume_gateway_url).</source>
        <translation>连接丢失后在此继续；由 READY 告知 (resume_gateway_url)。</translation>
    </message>
    <message>
        <source>%1
Where a lost connection goes on, from READY (resume_gateway_url). New sessions begin at the URL of GET /gateway/bot.</source>
        <translation>%1
连接丢失后在此继续，来自 READY (resume_gateway_url)。新会话从 GET /gateway/bot 的 URL 开始。</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>The number (s) of the last event. Heartbeats and resumes tell the gateway how far the bot has come.</source>
        <translation>最后一个事件的序列号 (s)。心跳和 RESUME 以此告知网关机器人已处理到哪里。</translation>
    </message>
    <message>
        <source>Identifies / resumes</source>
        <translation>IDENTIFY / 恢复</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How often a new session was asked for, which costs a session start, and how often one was resumed, which is free</source>
        <translation>请求新会话的次数（消耗会话启动次数）和恢复会话的次数（不消耗）</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>Heartbeat every</source>
        <translation>心跳间隔</translation>
    </message>
    <message>
        <source>HELLO told it (heartbeat_interval). The first beat comes after a random part of it.</source>
        <translation>由 HELLO 告知 (heartbeat_interval)。第一次心跳在其间的随机时刻发出。</translation>
    </message>
    <message>
        <source>Next heartbeat</source>
        <translation>下次心跳</translation>
    </message>
    <message>
        <source>If the ACK of the last one has not come by then, the connection is dead and is dropped.</source>
        <translation>如果到时还没有收到上次心跳的 ACK，则连接已失效，会被断开。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>从上次心跳到其 ACK</translation>
    </message>
    <message>
        <source>Average latency</source>
        <translation>平均延迟</translation>
    </message>
    <message>
        <source>Over the last 20 heartbeats, across reconnects</source>
        <translation>最近 20 次心跳，跨越重新连接</translation>
    </message>
    <message>
        <source>The gateway takes %1 payloads a minute on a connection and closes with 4008 beyond it; some are kept for heartbeats.</source>
        <translation>网关在一个连接上每分钟接受 %1 个载荷，超出则以 4008 关闭；其中一部分留给心跳。</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>可立即发送</translation>
    </message>
    <message>
        <source>How many commands may be sent now without waiting.
%1</source>
        <translation>现在无需等待即可发送的命令数。
%1</translation>
    </message>
    <message>
        <source>Next command</source>
        <translation>下一条命令</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>When the next command may be sent.
%1</source>
        <translation>何时可发送下一条命令。
%1</translation>
    </message>
    <message>
        <source>Commands waiting</source>
        <translation>等待的命令</translation>
    </message>
    <message>
        <source>They are sent as the limit allows, survive a resume, and are dropped with the session.</source>
        <translation>它们在限制允许时发送，恢复后保留，随会话结束而丢弃。</translation>
    </message>
    <message>
        <source>Guilds there</source>
        <translation>已到服务器</translation>
    </message>
    <message>
        <source>Guilds that have come with GUILD_CREATE</source>
        <translation>已随 GUILD_CREATE 到达的服务器</translation>
    </message>
    <message>
        <source>Guilds awaited</source>
        <translation>待到服务器</translation>
    </message>
    <message>
        <source>READY named them; their GUILD_CREATE has not come. Without the intent GUILDS it never does.</source>
        <translation>READY 已列出，但 GUILD_CREATE 尚未到达。没有 Intent GUILDS 则永远不会到达。</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>故障服务器</translation>
    </message>
    <message>
        <source>The gateway told that they are not available; they come back by themselves.</source>
        <translation>网关告知它们不可用；会自行恢复。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Dispatches since the start, over all connections</source>
        <translation>启动以来所有连接上的派发</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已过滤</translation>
    </message>
    <message>
        <source>Dropped by their type before anybody read them; counted among the events</source>
        <translation>读取之前已按类型丢弃；计入事件数</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Events that were missed and came again while the session resumed</source>
        <translation>错过后在会话恢复时重新收到的事件</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that are lost</source>
        <translation>跳过的序列号：丢失的事件</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Events whose sequence number had been seen; they were handed out once</source>
        <translation>序列号已出现过的事件；只交付一次</translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation>解压器</translation>
    </message>
    <message>
        <source>What inflates the stream; nothing where the connection is not compressed</source>
        <translation>解压数据流的组件；连接未压缩时为空</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>Inflated by compressed bytes of this connection</source>
        <translation>此连接的解压后字节数与压缩字节数之比</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What the last payload took of the buffer it was inflated into</source>
        <translation>最后一个载荷占用其解压缓冲区的大小</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Memory of the decompression context, kept for as long as the connection</source>
        <translation>解压上下文的内存，与连接同存</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Received, of every opcode, over all connections</source>
        <translation>所有连接中收到的载荷，包括每种操作码</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections; %1 when inflated</source>
        <translation>所有连接中 WebSocket 上的字节数；解压后 %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections</source>
        <translation>所有连接中 WebSocket 上的字节数</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>How often it became ready again after the first time</source>
        <translation>首次就绪之后再次就绪的次数</translation>
    </message>
</context>
<context>
    <name>ShardHeatCell</name>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>分片 %1 / %2：%3</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>自 %1 起：%2</translation>
    </message>
    <message>
        <source>Latency %1, on average %2</source>
        <translation>延迟 %1，平均 %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 事件/秒</translation>
    </message>
</context>
<context>
    <name>ShardHeatLegend</name>
    <message>
        <source>%1 or less</source>
        <translation>%1 或更少</translation>
    </message>
    <message>
        <source>0 events/s</source>
        <translation>0 事件/秒</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>%1 events/s, the most of all</source>
        <translation>%1 事件/秒，为最高值</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
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
        <translation>尚无分片。连接机器人后，每个分片在这里是一格。</translation>
    </message>
</context>
<context>
    <name>ShardsActions</name>
    <message>
        <source>It costs one session start. How many are left is not known, because GET /gateway/bot was not asked.</source>
        <translation>消耗一次会话启动。剩余次数未知，因为没有查询 GET /gateway/bot。</translation>
    </message>
    <message>
        <source>It costs one session start: %1 of %2 are left until %3.</source>
        <translation>消耗一次会话启动：%3 之前剩余 %1 / %2 次。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Re-identify…</source>
        <translation>重新 IDENTIFY…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>启动…</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>模拟故障</translation>
    </message>
    <message>
        <source>Drop the connection and resume the session on a new one. It costs nothing: what is missed meanwhile is replayed. A shard that backs off tries at once.</source>
        <translation>断开连接，并在新连接上恢复会话。没有消耗：其间错过的内容会重放。退避中的分片会立即尝试。</translation>
    </message>
    <message>
        <source>Give the session up and begin a new one. It costs a session start, and what happens meanwhile is lost.</source>
        <translation>放弃会话并开始新会话。消耗一次会话启动，其间发生的内容会丢失。</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline in the guilds of this shard</source>
        <translation>结束会话：机器人在此分片的服务器中离线</translation>
    </message>
    <message>
        <source>Start a shard that is stopped or has failed</source>
        <translation>启动已停止或失败的分片</translation>
    </message>
    <message>
        <source>Shard %1 gives its session up and identifies anew. What happens until it is ready is lost, and all its guilds come again (now %2).</source>
        <translation>分片 %1 放弃会话并重新 IDENTIFY。就绪之前发生的内容会丢失，其所有服务器会重新到达（现有 %2 个）。</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>重新 IDENTIFY</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The session of shard %1 ends, and the bot goes offline in its guilds. To start it again costs a session start.</source>
        <translation>分片 %1 的会话将结束，机器人在其服务器中离线。再次启动会消耗一次会话启动。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Shard %1 begins a new session.</source>
        <translation>分片 %1 开始新会话。</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes.</source>
        <translation>分片重新连接并恢复会话。</translation>
    </message>
    <message>
        <source>The shard reconnects with a new session.</source>
        <translation>分片以新会话重新连接。</translation>
    </message>
    <message>
        <source>The shard fails: trying again would not help.</source>
        <translation>分片失败：重试没有用。</translation>
    </message>
    <message>
        <source>Let something go wrong at the embedded simulator, and watch what the shard does</source>
        <translation>让内嵌模拟器出些故障，观察分片如何应对</translation>
    </message>
    <message>
        <source>&amp;Drop the connection</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>TCP goes away without a close frame, as when a network fails</source>
        <translation>TCP 断开而没有关闭帧，如同网络故障</translation>
    </message>
    <message>
        <source>Ask for a &amp;reconnect (op 7)</source>
        <translation>要求重新连接 (op 7)(&amp;R)</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes</source>
        <translation>分片重新连接并恢复会话</translation>
    </message>
    <message>
        <source>&amp;Interrupt the session (op 9, true)</source>
        <translation>中断会话 (op 9, true)(&amp;I)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = true: the shard may resume</source>
        <translation>INVALID_SESSION，d = true：分片可以恢复</translation>
    </message>
    <message>
        <source>In&amp;validate the session (op 9, false)</source>
        <translation>使会话失效 (op 9, false)(&amp;V)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = false: the shard has to identify anew</source>
        <translation>INVALID_SESSION，d = false：分片必须重新 IDENTIFY</translation>
    </message>
    <message>
        <source>Ask for a &amp;heartbeat (op 1)</source>
        <translation>要求心跳 (op 1)(&amp;H)</translation>
    </message>
    <message>
        <source>No fault, but a rare request: the shard answers with a heartbeat at once</source>
        <translation>不是故障，但很少见：分片立即以心跳应答</translation>
    </message>
    <message>
        <source>&amp;Close with a code</source>
        <translation>以关闭码关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge heartbeats</source>
        <translation>确认心跳(&amp;A)</translation>
    </message>
    <message>
        <source>Unchecked, no heartbeat of any shard gets its ACK: with the next beat that is due each takes its connection for dead and resumes</source>
        <translation>取消勾选后，所有分片的心跳都收不到 ACK：下次心跳到期时，各分片会认为连接已失效并恢复会话</translation>
    </message>
    <message>
        <source>Strike &amp;every shard</source>
        <translation>影响所有分片(&amp;E)</translation>
    </message>
    <message>
        <source>Faults meet all shards at once and not the selected one alone</source>
        <translation>故障同时影响所有分片，而不只是所选分片</translation>
    </message>
</context>
<context>
    <name>ShardsModel</name>
    <message>
        <source>Shard %1: %2</source>
        <translation>分片 %1：%2</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>分片 %1 / %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Measured with each heartbeat, every %1</source>
        <translation>每次心跳时测量，间隔 %1</translation>
    </message>
    <message>
        <source>%1 inflated; %2 sent</source>
        <translation>解压后 %1；已发送 %2</translation>
    </message>
    <message>
        <source>The shard&apos;s number, from 0</source>
        <translation>分片编号，从 0 起</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>会话所处的阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>从上次心跳到其 ACK</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Mean latency of the last 20 heartbeats</source>
        <translation>最近 20 次心跳的平均延迟</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Sequence number of the last event</source>
        <translation>最后一个事件的序列号</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Events per second over the last 3 seconds</source>
        <translation>最近 3 秒的每秒事件数</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation>启动以来的事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket since the start</source>
        <translation>启动以来 WebSocket 上的字节数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Inflated bytes by received bytes</source>
        <translation>解压后字节数与接收字节数之比</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>How often it became ready again</source>
        <translation>重新就绪的次数</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that were lost</source>
        <translation>跳过的序列号：已丢失的事件</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Why the shard is in its state</source>
        <translation>分片处于该状态的原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Identifies: %1 · resumes: %2 · events replayed: %3</source>
        <translation>IDENTIFY：%1 · 恢复：%2 · 重放事件：%3</translation>
    </message>
    <message>
        <source>Events skipped: %1 · received twice: %2</source>
        <translation>跳过的事件：%1 · 重复收到：%2</translation>
    </message>
</context>
<context>
    <name>ShardsPanel</name>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>No shards yet. They are listed here once a bot is connected.</source>
        <translation>尚无分片。连接机器人后会列在这里。</translation>
    </message>
    <message>
        <source>Heat map of the shards</source>
        <translation>分片热图</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Every shard as a coloured cell, to see hundreds at once, or as a row of a table</source>
        <translation>每个分片显示为彩色单元格，可一次看到数百个；或显示为表格的一行</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>What the colours of the cells show</source>
        <translation>单元格颜色的含义</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Event rate</source>
        <translation>事件速率</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>All that is known of the selected shard: its session, limits and history</source>
        <translation>所选分片的全部信息：会话、限制和历史</translation>
    </message>
    <message>
        <source>Show only events of shard %1</source>
        <translation>只显示分片 %1 的事件</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys, or what they do</source>
        <translation>按键或其功能</translation>
    </message>
    <message>
        <source>Show only shortcuts with this text</source>
        <translation>只显示含有此文本的快捷键</translation>
    </message>
    <message>
        <source>No shortcut has this text.</source>
        <translation>没有含有此文本的快捷键。</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>第一行、最后一行</translation>
    </message>
    <message>
        <source>Select one row more</source>
        <translation>多选一行</translation>
    </message>
    <message>
        <source>Offer what can stand at the cursor of the filter</source>
        <translation>列出过滤器光标处可输入的内容</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>此处可执行的操作</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>下一个控件、上一个控件</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Ids of further guilds</source>
        <translation>其他服务器的 ID</translation>
    </message>
    <message>
        <source>With blanks or commas between; each shard is asked for its own guilds</source>
        <translation>以空格或逗号分隔；各分片只查询自己的服务器</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>服务器(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;And:</source>
        <translation>以及(&amp;A)：</translation>
    </message>
    <message>
        <source>“%1” is no guild id.</source>
        <translation>“%1”不是服务器 ID。</translation>
    </message>
</context>
<context>
    <name>SpillFile</name>
    <message>
        <source>No temporary file can be made in %1: %2</source>
        <translation>无法在 %1 中创建临时文件：%2</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be made safe.</source>
        <translation>无法保护 %1 中的临时文件。</translation>
    </message>
    <message>
        <source>Less than %1 are left on the disk of %2.</source>
        <translation>%2 所在磁盘剩余不足 %1。</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2</source>
        <translation>无法写入 %1 中的临时文件：%2</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>Share of each stage over time</source>
        <translation>各阶段占比随时间的变化</translation>
    </message>
    <message>
        <source>What each stage takes is shown here over time, as soon as something comes.</source>
        <translation>一旦收到内容，此处就显示各阶段耗时随时间的变化。</translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>This system does not tell how long data waits in a socket.</source>
        <translation>此系统不提供数据在套接字中等待的时间。</translation>
    </message>
    <message>
        <source>Milliseconds of one read of the socket, in the mean of the last 10 seconds</source>
        <translation>套接字每次读取的毫秒数，最近 10 秒的平均值</translation>
    </message>
    <message>
        <source>How the share moved against the 10 seconds before</source>
        <translation>占比与之前 10 秒相比的变化</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>If it is too much</source>
        <translation>占比过高时</translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>所有分片</translation>
    </message>
    <message>
        <source>Stages of an event&apos;s way</source>
        <translation>事件途经的各阶段</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>分片 %1</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>解压</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽函数</translation>
    </message>
    <message>
        <source>On the way: half a heartbeat&apos;s round trip, less what was done here with its ACK.</source>
        <translation>途中：心跳往返时间的一半，减去本机处理其 ACK 的时间。</translation>
    </message>
    <message>
        <source>Come, but not read yet: the shard&apos;s thread was at something else.</source>
        <translation>已到达但尚未读取：分片的线程正忙于其他工作。</translation>
    </message>
    <message>
        <source>In the inflater.</source>
        <translation>在解压器中。</translation>
    </message>
    <message>
        <source>Reading: TLS, frames, the scan of the payload, ETF.</source>
        <translation>读取：TLS、帧、载荷扫描、ETF。</translation>
    </message>
    <message>
        <source>In those who take the events: here this program&apos;s own log and panels.</source>
        <translation>在接收事件的各方中：此处为本程序自身的日志和面板。</translation>
    </message>
    <message>
        <source>Look at the connection, the proxy and the distance; nothing in the bot makes it faster.</source>
        <translation>请检查连接、代理和距离；机器人中的任何改动都无法使其加快。</translation>
    </message>
    <message>
        <source>More threads, fewer shards in each, and no other work in their threads.</source>
        <translation>增加线程，减少每个线程的分片，且不在这些线程中做其他工作。</translation>
    </message>
    <message>
        <source>Fewer intents, zstd-stream in place of zlib-stream, or a build with zlib-ng.</source>
        <translation>减少 Intent，用 zstd-stream 代替 zlib-stream，或使用带 zlib-ng 的构建。</translation>
    </message>
    <message>
        <source>Fewer intents, JSON in place of ETF, an optimised build.</source>
        <translation>减少 Intent，用 JSON 代替 ETF，或使用优化的构建。</translation>
    </message>
    <message>
        <source>Pause or filter the log here; in a bot, move long work out of the slots.</source>
        <translation>在此可暂停或过滤日志；在机器人中，请将耗时的工作移出槽函数。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The network takes %1 of the time, %2 one way.</source>
        <translation>网络占用 %1 的时间，单程 %2。</translation>
    </message>
    <message>
        <source>Waiting in the socket takes %1 of the time, %2 a read: the thread is at something else.</source>
        <translation>在套接字中等待占用 %1 的时间，每次读取 %2：线程正忙于其他工作。</translation>
    </message>
    <message>
        <source>The inflater takes %1 of the time, %2 a read.</source>
        <translation>解压器占用 %1 的时间，每次读取 %2。</translation>
    </message>
    <message>
        <source>Decoding takes %1 of the time, %2 a read.</source>
        <translation>解码占用 %1 的时间，每次读取 %2。</translation>
    </message>
    <message>
        <source>The slots take %1 of the time, %2 a read.</source>
        <translation>槽函数占用 %1 的时间，每次读取 %2。</translation>
    </message>
    <message>
        <source>Nothing came in the last seconds.</source>
        <translation>最近几秒没有收到内容。</translation>
    </message>
    <message>
        <source>Nothing is behind: what comes is dealt with after %1, of which the network takes %2.</source>
        <translation>没有滞后：收到的内容在 %1 后处理完毕，其中网络占 %2。</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>分片 %1：%2</translation>
    </message>
</context>
<context>
    <name>StatisticsModel</name>
    <message>
        <source>(no guild)</source>
        <translation>（无服务器）</translation>
    </message>
    <message>
        <source>Click: show only these · Ctrl: of these, what is shown · Shift: not these · Alt: these too</source>
        <translation>点击：只显示这些 · Ctrl：当前显示中的这些 · Shift：排除这些 · Alt：也显示这些</translation>
    </message>
    <message>
        <source>%1 of the events, %2 of the bytes inflated, %3 of the bytes on the wire</source>
        <translation>占事件的 %1，解压后字节的 %2，传输字节的 %3</translation>
    </message>
    <message>
        <source>Events, sent commands and changes of state in the log</source>
        <translation>日志中的事件、已发送命令和状态变更</translation>
    </message>
    <message>
        <source>Events a second, over the last %1 seconds</source>
        <translation>最近 %1 秒的每秒事件数</translation>
    </message>
    <message>
        <source>Events a second, from the first in the log to the last</source>
        <translation>从日志中第一个到最后一个的每秒事件数</translation>
    </message>
    <message>
        <source>Bytes of the payloads</source>
        <translation>载荷的字节数</translation>
    </message>
    <message>
        <source>Compressed bytes received; those of a frame with several payloads are divided among them by their sizes</source>
        <translation>收到的压缩字节数；一帧含多个载荷时按大小分摊</translation>
    </message>
    <message>
        <source>Share of the number of events</source>
        <translation>占事件数的比例</translation>
    </message>
    <message>
        <source>Share of the bytes of all payloads</source>
        <translation>占所有载荷字节数的比例</translation>
    </message>
    <message>
        <source>Share of the bytes on the wire</source>
        <translation>占传输字节数的比例</translation>
    </message>
    <message>
        <source>The event&apos;s type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>The guild, by its name where it is known</source>
        <translation>服务器，已知时显示名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Now/s</source>
        <translation>当前/秒</translation>
    </message>
    <message>
        <source>Avg/s</source>
        <translation>平均/秒</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>解压后</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Statistics by event type</source>
        <translation>按事件类型统计</translation>
    </message>
    <message>
        <source>Statistics by guild</source>
        <translation>按服务器统计</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By guild</source>
        <translation>按服务器</translation>
    </message>
    <message>
        <source>What the events of each group take is counted here as they come.</source>
        <translation>每组事件的占用随到达在此统计。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>整个日志</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>过滤器显示的</translation>
    </message>
    <message>
        <source>What is counted: all that the log holds, or what the filter lets through</source>
        <translation>统计范围：日志中的全部，或通过过滤器的</translation>
    </message>
    <message>
        <source>What the shares are of</source>
        <translation>占比的依据</translation>
    </message>
    <message>
        <source>Share of events</source>
        <translation>事件占比</translation>
    </message>
    <message>
        <source>Share of inflated bytes</source>
        <translation>解压后字节占比</translation>
    </message>
    <message>
        <source>Share of wire bytes</source>
        <translation>传输字节占比</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>复制 CSV</translation>
    </message>
    <message>
        <source>Copy the whole table as comma-separated values</source>
        <translation>将整个表格复制为逗号分隔值</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>只显示 %1(&amp;O)</translation>
    </message>
    <message>
        <source>… &amp;and %1</source>
        <translation>… 且为 %1(&amp;A)</translation>
    </message>
    <message>
        <source>… and &amp;not %1</source>
        <translation>… 且非 %1(&amp;N)</translation>
    </message>
    <message>
        <source>… o&amp;r %1</source>
        <translation>… 或 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>The filter lets nothing through</source>
        <translation>没有内容通过过滤器</translation>
    </message>
    <message>
        <source> · the first %1 of %2 are shown</source>
        <translation> · 显示 %2 项中的前 %1 项</translation>
    </message>
    <message>
        <source> · counting…</source>
        <translation> · 正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>Total: %Ln events · %1/s · %2 inflated · %3 on the wire</source>
        <translation>
            <numerusform>合计：%Ln 个事件 · %1/秒 · 解压后 %2 · 传输 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Of all shards, over the last 3 seconds</source>
        <translation>所有分片最近 3 秒的值</translation>
    </message>
    <message>
        <source>Rows that the filter lets through, of all that the log holds, and the memory they take</source>
        <translation>通过过滤器的行数、日志中的总行数，及其占用的内存</translation>
    </message>
    <message>
        <source>The oldest rows were dropped to keep the log within its memory</source>
        <translation>最旧的行已丢弃，以使日志不超出内存限额</translation>
    </message>
    <message>
        <source>Session starts left: %1 of %2</source>
        <translation>会话启动剩余：%1 / %2</translation>
    </message>
    <message>
        <source>Shards ready: %1 of %2</source>
        <translation>就绪分片：%1 / %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>%1 events/s · %2/s</source>
        <translation>%1 事件/秒 · %2/秒</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>行：%1 / %2</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>%1 · searching…</source>
        <translation>%1 · 正在搜索…</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>已丢弃：%1</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>SIMULATED: embedded simulator, no real bot</source>
        <translation>模拟：内嵌模拟器，没有真实的机器人</translation>
    </message>
    <message>
        <source>bot session</source>
        <translation>机器人会话</translation>
    </message>
    <message>
        <source>asking the REST interface for the gateway…</source>
        <translation>正在向 REST 接口查询网关…</translation>
    </message>
    <message>
        <source>identifies left %1 of %2</source>
        <translation>IDENTIFY 剩余 %1 / %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>过滤器：%1</translation>
    </message>
    <message>
        <source>no shards yet</source>
        <translation>尚无分片</translation>
    </message>
    <message>
        <source>%1 received, %2/s</source>
        <translation>已接收 %1，%2/秒</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>解压后 %1</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>按类型统计事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shards ready</source>
        <translation>
            <numerusform>%1 / %n 个分片就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1/s</source>
        <translation>
            <numerusform>%Ln 个事件，%1/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: %1</source>
        <translation>
            <numerusform>… 另有 %n 个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>q or Ctrl-C: quit</source>
        <translation>q 或 Ctrl-C：退出</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>滞后：%1</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>States of the shards over time</source>
        <translation>各分片的状态变化</translation>
    </message>
    <message>
        <source>One lane for each shard. The wheel zooms, dragging pans, a click goes to that moment in the log.</source>
        <translation>每个分片一条泳道。滚轮缩放，拖动平移，点击转到日志中的该时刻。</translation>
    </message>
    <message>
        <source>The states of each shard are drawn here over time once a bot is connected.</source>
        <translation>连接机器人后，这里按时间绘制各分片的状态。</translation>
    </message>
    <message>
        <source>Shard %1: not started yet</source>
        <translation>分片 %1：尚未启动</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shard %1: %2&lt;/b&gt; since %3, %4</source>
        <translation>&lt;b&gt;分片 %1：%2&lt;/b&gt; 自 %3 起，%4</translation>
    </message>
    <message>
        <source>until now (%1)</source>
        <translation>至今（%1）</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>%1, shard %2: not started yet</source>
        <translation>%1，分片 %2：尚未启动</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1，分片 %2</translation>
    </message>
    <message>
        <source>%1, shard %2: %3</source>
        <translation>%1，分片 %2：%3</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Queued or connecting</source>
        <translation>排队或连接中</translation>
    </message>
    <message>
        <source>Identifying or resuming</source>
        <translation>正在 IDENTIFY 或恢复</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>退避中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Colours of the states: %1</source>
        <translation>状态的颜色：%1</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>When the state changed, local time</source>
        <translation>状态变更的时间（本地时间）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The shard&apos;s number</source>
        <translation>分片编号</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>The new state</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How long the state before lasted</source>
        <translation>之前状态的持续时间</translation>
    </message>
    <message>
        <source>After</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Why, and what can be done about it</source>
        <translation>原因及处理办法</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline of the session</source>
        <translation>会话时间线</translation>
    </message>
    <message>
        <source>Every change of a shard&apos;s state is listed here with its cause.</source>
        <translation>分片的每次状态变更及其原因列在这里。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>所有分片</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Only these shards, such as 0-3, 8</source>
        <translation>只显示这些分片，如 0-3, 8</translation>
    </message>
    <message>
        <source>State, cause or advice</source>
        <translation>状态、原因或建议</translation>
    </message>
    <message>
        <source>Text in the list</source>
        <translation>列表中的文本</translation>
    </message>
    <message>
        <source>Only changes with this text in their state, cause or advice, such as 4014</source>
        <translation>只显示状态、原因或建议中含有此文本的变更，如 4014</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>显示更长的时间 (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>显示更短的时间 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Show all from the first change until now (Home)</source>
        <translation>显示从第一次变更到现在的全部 (Home)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Go along with the present (End)</source>
        <translation>跟随当前时间 (End)</translation>
    </message>
    <message>
        <source>No change of state is of these shards and has this text.</source>
        <translation>这些分片没有含此文本的状态变更。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the notification</source>
        <translation>关闭通知</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The file must hold the bot&apos;s token and nothing else.</source>
        <translation>该文件只能含有机器人的令牌，不能有其他内容。</translation>
    </message>
    <message>
        <source>The token file “%1” is a directory.</source>
        <translation>令牌文件“%1”是目录。</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>无法读取令牌文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The token file “%1” is empty.</source>
        <translation>令牌文件“%1”为空。</translation>
    </message>
    <message>
        <source>The token in “%1”</source>
        <translation>“%1”中的令牌</translation>
    </message>
    <message>
        <source>Others on this machine can read the token file “%1”; run: chmod 600 %1</source>
        <translation>本机的其他用户可读取令牌文件“%1”；请运行：chmod 600 %1</translation>
    </message>
    <message>
        <source>The token in %1</source>
        <translation>%1 中的令牌</translation>
    </message>
    <message>
        <source>%1 is not one word of plain letters.</source>
        <translation>%1不是由普通字母组成的单个词。</translation>
    </message>
    <message>
        <source>Copy it once more from the Developer Portal, Bot page.</source>
        <translation>请从 Developer Portal 的 Bot 页面重新复制。</translation>
    </message>
    <message>
        <source>%1 does not look like a bot token: three parts with dots between.</source>
        <translation>%1看起来不像机器人令牌：应为由点号分隔的三部分。</translation>
    </message>
    <message>
        <source>The token file “%1” is larger than %2.</source>
        <translation>令牌文件“%1”大于 %2。</translation>
    </message>
</context>
<context>
    <name>TokenVault</name>
    <message>
        <source>This program was built without a keychain.</source>
        <translation>本程序构建时没有包含钥匙串支持。</translation>
    </message>
    <message>
        <source>With all data in one folder, no token is kept.</source>
        <translation>所有数据都在一个文件夹中时，不保存令牌。</translation>
    </message>
    <message>
        <source>It did not answer within %1 s; it may be locked.</source>
        <translation>它在 %1 秒内没有应答；可能已锁定。</translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message>
        <source>Shard %1 could not resume its session and began a new one. Events in between are lost.</source>
        <translation>分片 %1 无法恢复其会话，已开始新会话。其间的事件已丢失。</translation>
    </message>
    <message>
        <source>Shard %1 will not try again: %2.</source>
        <translation>分片 %1 不会再尝试：%2。</translation>
    </message>
    <message>
        <source>The last heartbeat of shard %1 was answered after %2.</source>
        <translation>分片 %1 的上一次心跳在 %2 后得到应答。</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes; last: %2.</source>
        <translation>
            <numerusform>分片 %1 在最近 5 分钟内断开了 %n 次；最近一次：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 cannot connect: %2.</source>
        <translation>分片 %1 无法连接：%2。</translation>
    </message>
</context>
<context>
    <name>ViewColumns</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was received or sent; the right button offers local time, time since the log began, or since the row before. Filter with time &gt;= 14:30</source>
        <translation>接收或发送的时间；右键可选本地时间、自日志开始的时间或自上一行的时间。过滤：time &gt;= 14:30</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Seconds since the row that is shown before</source>
        <translation>自上一个显示行的秒数</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>The shard&apos;s number; filter with shard == 0</source>
        <translation>分片编号；过滤：shard == 0</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Received, sent, or a change of state; filter with dir == in, dir == out, dir == state</source>
        <translation>接收、发送或状态变更；过滤：dir == in、dir == out、dir == state</translation>
    </message>
    <message>
        <source>• state</source>
        <translation>• 状态</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Opcode; 0 is a dispatched event. Filter with op == 0</source>
        <translation>操作码；0 为派发的事件。过滤：op == 0</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Event type, or the opcode&apos;s name; filter with type == MESSAGE_CREATE</source>
        <translation>事件类型，或操作码名称；过滤：type == MESSAGE_CREATE</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch; each shard counts its own. Filter with seq &gt;= 100</source>
        <translation>派发的序列号；各分片单独计数。过滤：seq &gt;= 100</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The guild&apos;s name where it is known, else its id; filter with guild == ID</source>
        <translation>已知时为服务器名称，否则为其 ID；过滤：guild == ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>The channel or thread; filter with channel == ID</source>
        <translation>频道或子区；过滤：channel == ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who did it; filter with user == ID</source>
        <translation>操作者；过滤：user == ID</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Bytes on the wire, before inflating; filter with wire &gt; 1KiB</source>
        <translation>解压前的传输字节数；过滤：wire &gt; 1KiB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes of JSON after inflating; filter with size &gt; 64KiB</source>
        <translation>解压后的 JSON 字节数；过滤：size &gt; 64KiB</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Missed while disconnected and sent again after RESUME</source>
        <translation>断开期间错过，RESUME 后重新发送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The shard&apos;s new state, where the row is a change of state</source>
        <translation>分片的新状态（该行为状态变更时）</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What the event says; a bare word in the filter is searched for in the whole payload</source>
        <translation>事件的内容；过滤器中的单个词会在整个载荷中搜索</translation>
    </message>
    <message>
        <source>Click to sort, again to turn it round, a third time for the order of the log</source>
        <translation>点击排序，再次点击反转，第三次恢复日志顺序</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>&amp;Muted</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Deafened</source>
        <translation>拒听(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>服务器(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>频道(&amp;C)：</translation>
    </message>
    <message>
        <source>“%1” is no channel id.</source>
        <translation>“%1”不是频道 ID。</translation>
    </message>
    <message>
        <source>Leave: no channel</source>
        <translation>离开：无频道</translation>
    </message>
    <message>
        <source>The voice channel to be in: choose one of the guild, or type its id; nothing leaves the channel</source>
        <translation>要加入的语音频道：选择服务器中的频道，或输入其 ID；留空则离开频道</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>it holds none</source>
        <translation>其中没有令牌</translation>
    </message>
    <message>
        <source>The keychain does not give the token of the profile “%1” (%2). Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>钥匙串没有给出配置“%1”的令牌（%2）。请设置环境变量 GATEWAY_TOKEN 或使用 --token-file。</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>无法写入图片“%1”。</translation>
    </message>
    <message>
        <source>metrics at %1</source>
        <translation>指标位于 %1</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written.</source>
        <translation>数据文件夹“%1”无法写入。</translation>
    </message>
    <message>
        <source>This process may open too few files and sockets (ulimit -n): at least %1 more are needed.</source>
        <translation>此进程可打开的文件和套接字太少（ulimit -n）：至少还需要 %1 个。</translation>
    </message>
</context>
</TS>
