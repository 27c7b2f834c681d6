<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gateway Monitor</source>
        <translation>Gateway Monitor について</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Shows what happens in a Discord bot&apos;s gateway session, and why.&lt;/p&gt;&lt;p&gt;Free software under the GPL-3.0-or-later; libgateway is under the ISC licence. Not connected with Discord Inc.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Discord ボットのゲートウェイセッションで何がなぜ起きているかを表示します。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later のフリーソフトウェアです。libgateway は ISC ライセンスです。Discord Inc. とは関係ありません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy them as text, for a report of an error</source>
        <translation>不具合の報告用にテキストとしてコピーします</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As the desktop: the window changes with it, also while it is open</source>
        <translation>デスクトップに合わせる: 表示中のウィンドウも一緒に切り替わります</translation>
    </message>
    <message>
        <source>The shape of buttons and fields</source>
        <translation>ボタンや入力欄の形</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Taken when the program is started again</source>
        <translation>プログラムの再起動後に反映されます</translation>
    </message>
    <message>
        <source>Light and dark colours need the style Fusion, which is taken unless the desktop has them itself.</source>
        <translation>ライトとダークの配色にはスタイル Fusion が必要です。デスクトップ自体が対応していなければ Fusion を使います。</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>スタイル(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is no capture: its first line is not the header of one.</source>
        <translation>キャプチャではありません。先頭行がキャプチャのヘッダーではありません。</translation>
    </message>
    <message>
        <source>A capture&apos;s first line has the key &quot;gateway_capture&quot;.</source>
        <translation>キャプチャの先頭行にはキー &quot;gateway_capture&quot; があります。</translation>
    </message>
    <message>
        <source>The capture has version %1; this program reads up to %2.</source>
        <translation>キャプチャのバージョンは %1 です。このプログラムが読めるのは %2 までです。</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or a newer one.</source>
        <translation>書き出したときと同じか、より新しいバージョンで開いてください。</translation>
    </message>
    <message>
        <source>not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>&quot;time&quot; or &quot;shard&quot; is missing or malformed.</source>
        <translation>&quot;time&quot; または &quot;shard&quot; がないか、形式が正しくありません。</translation>
    </message>
    <message>
        <source>neither a payload, nor a change of state, nor a snapshot.</source>
        <translation>ペイロードでも状態変化でもスナップショットでもありません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>This build cannot read or write zstd.</source>
        <translation>このビルドは zstd を読み書きできません。</translation>
    </message>
    <message>
        <source>Use a name that ends in .ndjson, or a build with zstd.</source>
        <translation>.ndjson で終わる名前にするか、zstd 対応のビルドを使ってください。</translation>
    </message>
    <message>
        <source>%1 is damaged behind byte %2.</source>
        <translation>%1 は %2 バイト以降が破損しています。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2.</source>
        <translation>%1 行目が %2 を超えています。</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのフォルダーがありません</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>それはフォルダーです</translation>
    </message>
    <message>
        <source>“%1” in the folder “%2” cannot be opened: %3.</source>
        <translation>フォルダー「%2」の「%1」を開けません: %3。</translation>
    </message>
</context>
<context>
    <name>CaptureBanner</name>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>Show what was read so far</source>
        <translation>ここまで読み込んだ分を表示</translation>
    </message>
    <message>
        <source>Close capture</source>
        <translation>キャプチャを閉じる</translation>
    </message>
    <message>
        <source>Empty the window</source>
        <translation>ウィンドウを空にする</translation>
    </message>
    <message>
        <source>Capture, not a live session:</source>
        <translation>キャプチャ (ライブセッションではありません):</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>%2 により %1 に記録</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>読み込み中: %1 %</translation>
    </message>
    <message>
        <source>Reading was stopped at %1 %.</source>
        <translation>読み込みは %1 % で中止されました。</translation>
    </message>
    <message>
        <source>Its end is missing: whatever wrote it was interrupted.</source>
        <translation>末尾がありません。書き込みが途中で中断されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were skipped; the last: %1</source>
        <translation>
            <numerusform>%n 行を読み込めずスキップしました。最後のもの: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>payloads, changes of state</comment>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>ペイロード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>状態変化 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s).</source>
        <translation>
            <numerusform>ファイルの %n か所が破損しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 lines are missing.</source>
        <translation>%1 から %2 までの行がありません。</translation>
    </message>
    <message>
        <source>All before %1 is missing.</source>
        <translation>%1 より前がすべてありません。</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>↓ in ⟲</source>
        <comment>received, replayed</comment>
        <translation>↓ in ⟲</translation>
    </message>
    <message>
        <source>↓ in</source>
        <comment>received</comment>
        <translation>↓ in</translation>
    </message>
    <message>
        <source>↑ out</source>
        <comment>sent</comment>
        <translation>↑ out</translation>
    </message>
    <message>
        <source>• state</source>
        <comment>a change of state</comment>
        <translation>• 状態</translation>
    </message>
</context>
<context>
    <name>CellTip</name>
    <message>
        <source>An event that the gateway dispatches; its type says which.</source>
        <translation>ゲートウェイがディスパッチするイベント。種類は type が示します。</translation>
    </message>
    <message>
        <source>Shows that the connection lives. The client sends it in the interval that HELLO gave; the gateway may ask for one at once.</source>
        <translation>接続が生きていることを示します。クライアントは HELLO で指定された間隔で送信し、ゲートウェイが即時に要求することもあります。</translation>
    </message>
    <message>
        <source>Begins a new session, and takes one of the session starts of the day.</source>
        <translation>新しいセッションを始め、1 日のセッション開始回数を 1 回消費します。</translation>
    </message>
    <message>
        <source>Sets the bot&apos;s status and activities.</source>
        <translation>ボットのステータスとアクティビティを設定します。</translation>
    </message>
    <message>
        <source>Joins, moves between or leaves voice channels.</source>
        <translation>ボイスチャンネルへの参加、移動、退出を行います。</translation>
    </message>
    <message>
        <source>Takes up a session that was dropped: what was missed is sent again.</source>
        <translation>切れたセッションを再開します。逃したイベントは再送されます。</translation>
    </message>
    <message>
        <source>The gateway asks the client to reconnect and resume.</source>
        <translation>ゲートウェイがクライアントに再接続と再開を求めています。</translation>
    </message>
    <message>
        <source>Asks for members of a guild; GUILD_MEMBERS_CHUNK events answer.</source>
        <translation>ギルドのメンバーを要求します。GUILD_MEMBERS_CHUNK イベントで応答があります。</translation>
    </message>
    <message>
        <source>The session is invalid. Its data tell whether it can be resumed.</source>
        <translation>セッションが無効です。再開できるかどうかはデータが示します。</translation>
    </message>
    <message>
        <source>The first payload of a connection; it gives the interval of heartbeats.</source>
        <translation>接続の最初のペイロードで、ハートビートの間隔を伝えます。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer to a heartbeat. When it fails to come the connection is dead.</source>
        <translation>ハートビートへのゲートウェイの応答。届かなければ接続は切れています。</translation>
    </message>
    <message>
        <source>A change of state is no payload: it has no opcode.</source>
        <translation>状態変化はペイロードではないため、opcode はありません。</translation>
    </message>
    <message>
        <source>Opcode %1 is not known to this version.</source>
        <translation>opcode %1 はこのバージョンでは未知です。</translation>
    </message>
    <message>
        <source>Opcode %1, %2</source>
        <translation>opcode %1、%2</translation>
    </message>
    <message>
        <source>%1 comes whatever the intents.</source>
        <translation>%1 はインテントに関係なく届きます。</translation>
    </message>
    <message>
        <source>%1 is brought by the intent %2.</source>
        <translation>%1 はインテント %2 で届きます。</translation>
    </message>
    <message>
        <source>%1 is brought by any of the intents %2.</source>
        <translation>%1 はインテント %2 のいずれかで届きます。</translation>
    </message>
    <message>
        <source>It is privileged: enable it on the Developer Portal.</source>
        <translation>特権インテントです。Developer Portal で有効にしてください。</translation>
    </message>
    <message>
        <source>Close code %1, %2</source>
        <translation>クローズコード %1、%2</translation>
    </message>
    <message>
        <source>The shard changed its state.</source>
        <translation>シャードの状態が変わりました。</translation>
    </message>
    <message>
        <source>This version does not know the type.</source>
        <translation>このバージョンはこの種類を知りません。</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Replayed: missed while disconnected and sent again after RESUME</source>
        <translation>再送: 切断中に逃し、RESUME 後に再送されたもの</translation>
    </message>
    <message>
        <source>Received from the gateway</source>
        <translation>ゲートウェイから受信</translation>
    </message>
    <message>
        <source>Sent by this client</source>
        <translation>このクライアントから送信</translation>
    </message>
    <message>
        <source>The shard changed its state</source>
        <translation>シャードの状態が変わりました</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>シャード %1</translation>
    </message>
    <message>
        <source>Sequence %1 of shard %2</source>
        <translation>シャード %2 のシーケンス %1</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>ギルド</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 of JSON, %2 on the wire</source>
        <translation>JSON %1、通信量 %2</translation>
    </message>
</context>
<context>
    <name>ChannelInfoPage</name>
    <message>
        <source>&amp;Status of voice channels</source>
        <translation>ボイスチャンネルのステータス(&amp;S)</translation>
    </message>
    <message>
        <source>Since &amp;when voice goes on</source>
        <translation>ボイスの開始時刻(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>ギルド(&amp;G):</translation>
    </message>
</context>
<context>
    <name>ColorRuleBook</name>
    <message>
        <source>A shard failed or backs off</source>
        <translation>シャードの失敗またはバックオフ</translation>
    </message>
    <message>
        <source>The gateway ends the session</source>
        <translation>ゲートウェイによるセッション終了</translation>
    </message>
    <message>
        <source>Replayed after a resume</source>
        <translation>再開後の再送</translation>
    </message>
    <message>
        <source>Sent by the bot</source>
        <translation>ボットからの送信</translation>
    </message>
</context>
<context>
    <name>ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>色ルール</translation>
    </message>
    <message>
        <source>A row is painted by the first rule in the list that matches it and is ticked. Drag rules to change their order.</source>
        <translation>行は、チェックが付いていて一致する最初のルールの色になります。ドラッグで順序を変更できます。</translation>
    </message>
    <message>
        <source>&amp;Light:</source>
        <translation>ライト(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Dark:</source>
        <translation>ダーク(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Ground in dark colours</source>
        <translation>ダーク配色での背景色</translation>
    </message>
    <message>
        <source>Ground in light colours</source>
        <translation>ライト配色での背景色</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
</context>
<context>
    <name>CommandHistory</name>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>コマンドの送信前にセッションが終了しました。</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>破棄: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Sent after %1 s</source>
        <translation>%1 秒後に送信</translation>
    </message>
    <message>
        <source>When it was given to the shard, local time</source>
        <translation>シャードに渡された時刻 (ローカル時刻)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The shard that sends it</source>
        <translation>送信するシャード</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>What was sent; the tip of a row shows the payload</source>
        <translation>送信内容。行のツールチップにペイロードを表示します</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Bytes of the payload as JSON</source>
        <translation>JSON としてのペイロードのバイト数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Whether it waits, went out, or was dropped and why</source>
        <translation>待機中か、送信済みか、破棄されたか、その理由</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 に指定できるのは %2 です。「%3」は指定できません。</translation>
    </message>
    <message>
        <source>Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>環境変数 GATEWAY_TOKEN を設定するか、--token-file を使ってください。</translation>
    </message>
    <message>
        <source>A token is not taken from the command line, where every user of this machine can read it.</source>
        <translation>このマシンの全ユーザーに見えるため、コマンドラインからトークンは受け取りません。</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>オプション --%1 はありません。</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>--help を参照してください。</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>もしかして --%1 ですか?</translation>
    </message>
    <message>
        <source>There is an argument that looks like a token.</source>
        <translation>トークンのような引数があります。</translation>
    </message>
    <message>
        <source>“%1” is not part of any option. See --help.</source>
        <translation>「%1」はどのオプションにも属しません。--help を参照してください。</translation>
    </message>
    <message>
        <source>One capture can be opened at a time, not %1.</source>
        <translation>一度に開けるキャプチャは 1 つだけです (%1 個指定されました)。</translation>
    </message>
    <message>
        <source>There is no capture “%1”.</source>
        <translation>キャプチャ「%1」がありません。</translation>
    </message>
    <message>
        <source>--screenshot needs a window, and there is no display. QT_QPA_PLATFORM=offscreen does without.</source>
        <translation>--screenshot にはウィンドウが必要ですが、ディスプレイがありません。QT_QPA_PLATFORM=offscreen なら不要です。</translation>
    </message>
    <message>
        <source>There is no display for a window; running in the terminal, as with --console.</source>
        <translation>ウィンドウを表示するディスプレイがないため、--console と同様に端末で実行します。</translation>
    </message>
    <message>
        <source>--simulate and --%1 contradict each other: the simulator is embedded.</source>
        <translation>--simulate と --%1 は矛盾します。シミュレーターは内蔵です。</translation>
    </message>
    <message>
        <source>A capture is shown in the window; zstd -dc %1 | jq shows it in a terminal.</source>
        <translation>キャプチャはウィンドウで表示します。端末では zstd -dc %1 | jq で表示できます。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --doctor, which opens no session.</source>
        <translation>--doctor はセッションを開かないため、--%1 は意味を持ちません。</translation>
    </message>
    <message>
        <source>--%1 needs --console or --ndjson.</source>
        <translation>--%1 には --console または --ndjson が必要です。</translation>
    </message>
    <message>
        <source>--%1 is for the window, and --console or --ndjson asks for none.</source>
        <translation>--%1 はウィンドウ用ですが、--console や --ndjson ではウィンドウを開きません。</translation>
    </message>
    <message>
        <source>nothing: this Qt has no TLS</source>
        <translation>なし (この Qt には TLS がありません)</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>system, bundled or a file with the certificates of a CA</source>
        <translation>system、bundled、または CA 証明書のファイル</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>それはフォルダーです。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み取れません: %1。</translation>
    </message>
    <message>
        <source>It holds no certificate.</source>
        <translation>証明書が含まれていません。</translation>
    </message>
    <message>
        <source>--proxy: “%1” holds a password, which is not taken from the command line, where every user of this machine can read it. Write http://USER@HOST:PORT or socks5://USER@HOST:PORT and set the environment variable GATEWAY_PROXY_PASSWORD.</source>
        <translation>--proxy: 「%1」にパスワードが含まれています。このマシンの全ユーザーに見えるため、コマンドラインからは受け取りません。http://USER@HOST:PORT または socks5://USER@HOST:PORT と書き、環境変数 GATEWAY_PROXY_PASSWORD を設定してください。</translation>
    </message>
    <message>
        <source>--proxy takes none, system, or a URL such as http://HOST:PORT or socks5://HOST:PORT, not “%1”. %2</source>
        <translation>--proxy に指定できるのは none、system、または http://HOST:PORT や socks5://HOST:PORT のような URL です。「%1」は指定できません。%2</translation>
    </message>
    <message>
        <source>GATEWAY_PROXY_PASSWORD is not used: --proxy names no user before the host.</source>
        <translation>GATEWAY_PROXY_PASSWORD は使われません。--proxy のホストの前にユーザー名がありません。</translation>
    </message>
    <message>
        <source>the name of a folder</source>
        <translation>フォルダー名</translation>
    </message>
    <message>
        <source>--session-store is for a gateway that outlives this program: the embedded simulator does not.</source>
        <translation>--session-store はこのプログラムの終了後も残るゲートウェイ用です。内蔵シミュレーターは残りません。</translation>
    </message>
    <message>
        <source>Connect to the embedded simulator. It is also what happens without a token.</source>
        <translation>内蔵シミュレーターに接続します。トークンがない場合も同じ動作になります。</translation>
    </message>
    <message>
        <source>Read the bot&apos;s token from FILE; it goes before GATEWAY_TOKEN.</source>
        <translation>ボットのトークンを FILE から読み取ります。GATEWAY_TOKEN より優先されます。</translation>
    </message>
    <message>
        <source>Connect as the profile NAME says; other options go before it. The window begins with the one that was used last.</source>
        <translation>プロファイル NAME の設定で接続します。他のオプションが優先されます。ウィンドウは最後に使ったプロファイルで始まります。</translation>
    </message>
    <message>
        <source>List the profiles, which are made in the Connect dialog.</source>
        <translation>接続ダイアログで作成したプロファイルを一覧表示します。</translation>
    </message>
    <message>
        <source>Connect to this gateway (ws or wss). Without --api the REST interface is not asked, and --shards is 1 unless you say otherwise.</source>
        <translation>このゲートウェイ (ws または wss) に接続します。--api がなければ REST API には問い合わせず、--shards は指定がない限り 1 です。</translation>
    </message>
    <message>
        <source>Base of the REST interface, by default https://discord.com/api/v10.</source>
        <translation>REST API のベース URL。既定は https://discord.com/api/v10 です。</translation>
    </message>
    <message>
        <source>How many shards, or which: 16, or &quot;0-3,8 of 16&quot;; auto, the default: what the gateway recommends. The embedded simulator recommends 2.</source>
        <translation>シャードの数または範囲: 16、&quot;0-3,8 of 16&quot;、既定の auto (ゲートウェイの推奨数)。内蔵シミュレーターの推奨は 2 です。</translation>
    </message>
    <message>
        <source>Names with commas between, all, unprivileged, none or a number; -NAME takes one away again: --intents=all,-GUILD_PRESENCES. By default unprivileged with a token, all on the embedded simulator.</source>
        <translation>カンマ区切りの名前、all、unprivileged、none、または数値。-NAME で 1 つ除外します: --intents=all,-GUILD_PRESENCES。既定はトークンがあれば unprivileged、内蔵シミュレーターでは all です。</translation>
    </message>
    <message>
        <source>How the gateway shall write payloads, by default json; what is shown is the same.</source>
        <translation>ゲートウェイがペイロードを書く形式。既定は json です。表示内容は変わりません。</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is: the store of this machine, the default; Mozilla&apos;s roots, built in; or the certificates in FILE and no others.</source>
        <translation>サーバー証明書の検証に使う信頼元: 既定はこのマシンの証明書ストア、ほかに内蔵の Mozilla ルート証明書、または FILE 内の証明書のみ。</translation>
    </message>
    <message>
        <source>Qt&apos;s TLS backend, such as openssl; by default the best there is.</source>
        <translation>openssl などの Qt の TLS バックエンド。既定は利用できる最良のものです。</translation>
    </message>
    <message>
        <source>The proxy to the gateway, by default that of the system; or http://HOST:PORT or socks5://HOST:PORT, with USER@ before HOST if needed. The password is read from GATEWAY_PROXY_PASSWORD.</source>
        <translation>ゲートウェイへのプロキシ。既定はシステムの設定。または http://HOST:PORT か socks5://HOST:PORT。必要なら HOST の前に USER@ を付けます。パスワードは GATEWAY_PROXY_PASSWORD から読み取ります。</translation>
    </message>
    <message>
        <source>Keep the sessions in FOLDER: started again within 5 minutes, the program resumes them and no event is lost. When it ends they stay open, so that the bot goes offline some minutes later.</source>
        <translation>セッションを FOLDER に保持します。5 分以内に再起動すればセッションを再開し、イベントは失われません。終了してもセッションは開いたままなので、ボットは数分後にオフラインになります。</translation>
    </message>
    <message>
        <source>Spend the last session starts too, a twentieth of all and at least one, which are kept back otherwise; when none is left the gateway resets the token.</source>
        <translation>通常は取り置かれる最後のセッション開始 (全体の 20 分の 1、最低 1 回) も使います。残りがなくなると、ゲートウェイがトークンをリセットします。</translation>
    </message>
    <message>
        <source>Events a second that the embedded simulator makes, by default 20.</source>
        <translation>内蔵シミュレーターが生成する 1 秒あたりのイベント数。既定は 20 です。</translation>
    </message>
    <message>
        <source>Of the simulated guilds and traffic: the same seed, the same events.</source>
        <translation>シミュレートするギルドとトラフィックのシード。同じシードなら同じイベントになります。</translation>
    </message>
    <message>
        <source>Show and count only the events that the filter lets pass.</source>
        <translation>フィルターを通過したイベントだけを表示、集計します。</translation>
    </message>
    <message>
        <source>Record the session into FILE, compressed where its name ends in .zst. The window opens it later.</source>
        <translation>セッションを FILE に記録します。名前が .zst で終わる場合は圧縮します。後でウィンドウで開けます。</translation>
    </message>
    <message>
        <source>Stop after S seconds.</source>
        <translation>S 秒後に停止します。</translation>
    </message>
    <message>
        <source>No window: a live table in the terminal, or plain lines when the output is a file.</source>
        <translation>ウィンドウなし: 端末にライブの表を表示します。出力がファイルの場合は単純な行です。</translation>
    </message>
    <message>
        <source>No window: one JSON object a line for each event on the standard output; changes of state go to the standard error. A slow reader slows the session down.</source>
        <translation>ウィンドウなし: イベントごとに 1 行の JSON オブジェクトを標準出力に、状態変化を標準エラーに出力します。読み手が遅いとセッションも遅くなります。</translation>
    </message>
    <message>
        <source>No window and no session: check token, intents, shards, session starts, clock, TLS and proxy, and say what to do about what is wrong.</source>
        <translation>ウィンドウもセッションもなし: トークン、インテント、シャード、セッション開始、時計、TLS、プロキシを点検し、問題への対処を示します。</translation>
    </message>
    <message>
        <source>Console: stop after N events.</source>
        <translation>コンソール: N 件のイベント後に停止します。</translation>
    </message>
    <message>
        <source>Console: stop after the first event of TYPE, such as MESSAGE_CREATE.</source>
        <translation>コンソール: MESSAGE_CREATE などの TYPE のイベントが最初に届いたら停止します。</translation>
    </message>
    <message>
        <source>Console: give up when no session is ready after S seconds, by default 30.</source>
        <translation>コンソール: S 秒以内にセッションが準備完了にならなければ諦めます。既定は 30 です。</translation>
    </message>
    <message>
        <source>Console: no colours. The variable NO_COLOR does the same.</source>
        <translation>コンソール: 色を使いません。変数 NO_COLOR も同じ働きをします。</translation>
    </message>
    <message>
        <source>Save a picture of the window after --duration, then quit.</source>
        <translation>--duration の経過後にウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>ウィンドウの配色。</translation>
    </message>
    <message>
        <source>Qt style of the window, such as Fusion.</source>
        <translation>Fusion などのウィンドウの Qt スタイル。</translation>
    </message>
    <message>
        <source>Qt logging rules with semicolons between, such as gateway.*=true.</source>
        <translation>gateway.*=true のような Qt のログルール。セミコロン区切り。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Shows live what happens between a Discord bot and the gateway.</source>
        <translation>Discord ボットとゲートウェイの間で起きていることをライブで表示します。</translation>
    </message>
    <message>
        <source>A session that was recorded, to be shown in the window.</source>
        <translation>ウィンドウに表示する、記録済みのセッション。</translation>
    </message>
    <message>
        <source>a number of seconds from 0.001 to %1</source>
        <translation>0.001 から %1 までの秒数</translation>
    </message>
    <message>
        <source>--until-event: there is no event type “%1”.</source>
        <translation>--until-event: イベントの種類「%1」はありません。</translation>
    </message>
    <message>
        <source>One such is MESSAGE_CREATE.</source>
        <translation>たとえば MESSAGE_CREATE です。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>もしかして %1 ですか?</translation>
    </message>
    <message>
        <source>rules such as gateway.*=true</source>
        <translation>gateway.*=true のようなルール</translation>
    </message>
    <message>
        <source>--log-rules: “%1” is no rule. Write a category, = and true or false, such as gateway.*=true.</source>
        <translation>--log-rules: 「%1」はルールではありません。gateway.*=true のように、カテゴリー、=、true または false を書いてください。</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>1 以上の整数</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light、dark または system</translation>
    </message>
    <message>
        <source>--screenshot: there is no folder “%1”.</source>
        <translation>--screenshot: フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>the name of a .png file</source>
        <translation>.png ファイルの名前</translation>
    </message>
    <message>
        <source>--screenshot needs --duration: how many seconds to wait before the picture is taken.</source>
        <translation>--screenshot には --duration が必要です。撮影までの秒数を指定してください。</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”, nor any other. They are made in the Connect dialog.</source>
        <translation>--profile: プロファイル「%1」はなく、ほかにもありません。プロファイルは接続ダイアログで作成します。</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”. There are: %2.</source>
        <translation>--profile: プロファイル「%1」はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>embedded simulator</source>
        <translation>内蔵シミュレーター</translation>
    </message>
    <message>
        <source>token in the keychain</source>
        <translation>トークンはキーチェーン内</translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation>トークンの保存なし</translation>
    </message>
    <message>
        <source>--profile: the token of “%1” is not kept; set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--profile: 「%1」のトークンは保存されていません。環境変数 GATEWAY_TOKEN を設定するか、--token-file を使ってください。</translation>
    </message>
    <message>
        <source>--%1 needs a token: set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--%1 にはトークンが必要です。環境変数 GATEWAY_TOKEN を設定するか、--token-file を使ってください。</translation>
    </message>
    <message>
        <source>With --simulate it tries the simulator.</source>
        <translation>--simulate を付けるとシミュレーターで試せます。</translation>
    </message>
    <message>
        <source>a URL that begins with %1://</source>
        <translation>%1:// で始まる URL</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// または </translation>
    </message>
    <message>
        <source>--%1 takes a URL without user name and password.</source>
        <translation>--%1 にはユーザー名とパスワードのない URL を指定します。</translation>
    </message>
    <message>
        <source>The token travels unencrypted to %1.</source>
        <translation>トークンは暗号化されずに %1 へ送られます。</translation>
    </message>
    <message>
        <source>--intents names no intent. Write none if none is meant.</source>
        <translation>--intents にインテントがありません。なしにする場合は none と書いてください。</translation>
    </message>
    <message>
        <source>--shards auto asks the REST interface: add --api, or say how many.</source>
        <translation>--shards auto は REST API に問い合わせます。--api を付けるか、数を指定してください。</translation>
    </message>
    <message>
        <source>--compress: this build cannot inflate %1.</source>
        <translation>--compress: このビルドは %1 を展開できません。</translation>
    </message>
    <message>
        <source>json or etf</source>
        <translation>json または etf</translation>
    </message>
    <message>
        <source>--%1 is for the embedded simulator: add --simulate.</source>
        <translation>--%1 は内蔵シミュレーター用です。--simulate を付けてください。</translation>
    </message>
    <message>
        <source>a number of events a second from 0 to %1</source>
        <translation>0 から %1 までの 1 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>Language of all that is shown, such as de; by default as chosen in the window, else that of the system.</source>
        <translation>表示全体の言語 (de など)。既定はウィンドウで選んだもの、なければシステムの言語です。</translation>
    </message>
    <message>
        <source>--%1 is for a session, not for a capture.</source>
        <translation>--%1 はセッション用で、キャプチャには使えません。</translation>
    </message>
    <message>
        <source>Serve the session&apos;s figures on PORT for Prometheus, at /metrics; 0: any free port, which is told.</source>
        <translation>セッションの数値を PORT の /metrics で Prometheus 向けに提供します。0 は空いている任意のポートで、番号を表示します。</translation>
    </message>
    <message>
        <source>Where --metrics listens, by default 127.0.0.1. Whoever can reach another address can read the figures.</source>
        <translation>--metrics が待ち受けるアドレス。既定は 127.0.0.1 です。他のアドレスでは、そこに到達できる誰もが数値を読めます。</translation>
    </message>
    <message>
        <source>--metrics-address is where --metrics listens, which is not there.</source>
        <translation>--metrics-address は --metrics の待ち受けアドレスですが、--metrics がありません。</translation>
    </message>
    <message>
        <source>an address of this machine, such as 127.0.0.1 or ::1</source>
        <translation>127.0.0.1 や ::1 など、このマシンのアドレス</translation>
    </message>
    <message>
        <source>a port, from 0 to 65535</source>
        <translation>0 から 65535 までのポート</translation>
    </message>
    <message>
        <source>--all-payloads needs --ndjson.</source>
        <translation>--all-payloads には --ndjson が必要です。</translation>
    </message>
    <message>
        <source>--json needs --doctor or --inflater-lab.</source>
        <translation>--json には --doctor または --inflater-lab が必要です。</translation>
    </message>
    <message>
        <source>--portable and --data-folder name two folders for the same.</source>
        <translation>--portable と --data-folder は、同じものに 2 つのフォルダーを指定しています。</translation>
    </message>
    <message>
        <source>--inflater-lab: there is no capture “%1”.</source>
        <translation>--inflater-lab: キャプチャ「%1」がありません。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --inflater-lab, which opens no session.</source>
        <translation>--inflater-lab はセッションを開かないため、--%1 は意味を持ちません。</translation>
    </message>
    <message>
        <source>Rows are numbered in the window&apos;s log alone; without it, “row” matches nothing.</source>
        <translation>行番号があるのはウィンドウのログだけです。ログがなければ「row」は何にも一致しません。</translation>
    </message>
    <message>
        <source>How the gateway shall compress; by default the best that this build can inflate. payload: large payloads alone, JSON only.</source>
        <translation>ゲートウェイの圧縮方式。既定はこのビルドが展開できる最良のものです。payload: 大きなペイロードだけを圧縮、JSON のみ。</translation>
    </message>
    <message>
        <source>Let the embedded simulator play a scenario of faults: a built-in one, such as wrong-token, or a file; gateway-simulator --list-scenarios lists them.</source>
        <translation>内蔵シミュレーターで障害のシナリオを再生します。wrong-token などの内蔵シナリオかファイルを指定します。gateway-simulator --list-scenarios で一覧表示します。</translation>
    </message>
    <message>
        <source>With --ndjson: every payload in both directions, heartbeats too, and not events alone; the token is redacted.</source>
        <translation>--ndjson 用: イベントだけでなく、ハートビートも含む双方向の全ペイロードを出力します。トークンは伏せます。</translation>
    </message>
    <message>
        <source>No window and no session: compress the payloads of the capture FILE as the gateway would, inflate them with every library of this build, and compare.</source>
        <translation>ウィンドウもセッションもなし: キャプチャ FILE のペイロードをゲートウェイと同様に圧縮し、このビルドの全ライブラリで展開して比較します。</translation>
    </message>
    <message>
        <source>Doctor and inflater lab: what was found, as JSON.</source>
        <translation>診断と展開器ラボ: 結果を JSON で出力します。</translation>
    </message>
    <message>
        <source>Keep settings, layout, sessions and the log&apos;s temporary files beside the program and nothing elsewhere; no keychain is used.</source>
        <translation>設定、レイアウト、セッション、ログの一時ファイルをプログラムと同じ場所だけに置きます。キーチェーンは使いません。</translation>
    </message>
    <message>
        <source>The same in the folder DIR, which is made where it is not there.</source>
        <translation>同じものをフォルダー DIR に置きます。なければ作成します。</translation>
    </message>
    <message>
        <source>Window: what the log may take of the memory, such as 512MiB, by default 1GiB.</source>
        <translation>ウィンドウ: ログが使えるメモリ (512MiB など)。既定は 1GiB です。</translation>
    </message>
    <message>
        <source>Window: what the log may take in temporary files beyond it, by default 8GiB; 0: nothing.</source>
        <translation>ウィンドウ: メモリを超えた分にログが使える一時ファイルの量。既定は 8GiB、0 は使いません。</translation>
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
トークンは --token-file または環境変数 GATEWAY_TOKEN から読み取ります。マシンの全ユーザーに
見えるコマンドラインからは受け取りません。プロファイルのトークンはシステムの
キーチェーンにあります。

終了ステータス:
  0  完了 (Ctrl-C の後や、パイプの読み手がいなくなった場合も含む)
  1  --events や --until-event の前に --duration が経過した、または出力に失敗した
  2  オプション、値、トークンファイルの誤り
  3  トークンの誤りなどで恒久的に拒否された (対処は標準エラーに出力)
  4  ネットワーク: --connect-timeout または --duration 以内に準備完了にならなかった
--doctor の場合: 0 正常、1 警告あり、3 セッションを開始できない、4 何も問い合わせできない
--inflater-lab の場合: 1 キャプチャを読み取れない、またはペイロードがない

例:
  gateway-monitor
  GATEWAY_TOKEN=... gateway-monitor --intents GUILDS,GUILD_MESSAGES
  GATEWAY_TOKEN=... gateway-monitor --doctor
  gateway-monitor capture.ndjson.zst
  gateway-monitor --ndjson --rate 500 --events 1000 | jq -r .t | sort | uniq -c
</translation>
    </message>
    <message>
        <source>a size from 8MiB on, such as 512MiB or 2GiB</source>
        <translation>512MiB や 2GiB など、8MiB 以上のサイズ</translation>
    </message>
    <message>
        <source>a size such as 512MiB or 2GiB, or 0</source>
        <translation>512MiB や 2GiB などのサイズ、または 0</translation>
    </message>
    <message>
        <source>--profile: “%1” holds what cannot be: %2. Mend it in the Connect dialog.</source>
        <translation>--profile: 「%1」に無効な設定があります: %2。接続ダイアログで修正してください。</translation>
    </message>
    <message>
        <source>none, payload, zlib-stream or zstd-stream</source>
        <translation>none、payload、zlib-stream、zstd-stream のいずれか</translation>
    </message>
    <message>
        <source>--compress payload is for --encoding json only.</source>
        <translation>--compress payload は --encoding json 専用です。</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --scenario: it stands in the scenario.</source>
        <translation>--scenario と併せた --%1 は意味を持ちません。シナリオの中で決まっています。</translation>
    </message>
    <message>
        <source>--scenario: “%1” is about TLS, and the embedded simulator speaks without. gateway-simulator plays it.</source>
        <translation>--scenario: 「%1」は TLS に関するシナリオですが、内蔵シミュレーターは TLS を使いません。gateway-simulator なら再生できます。</translation>
    </message>
    <message>
        <source>The library that inflates, if this build has it, and by it the compression; by default the fastest.</source>
        <translation>展開に使うライブラリ(このビルドにある場合)。圧縮方式もこれで決まります。既定は最速のものです。</translation>
    </message>
    <message>
        <source>zlib, zlib-ng or zstd</source>
        <translation>zlib、zlib-ng、または zstd</translation>
    </message>
    <message>
        <source>--inflater: this build does not have %1.</source>
        <translation>--inflater: このビルドに %1 はありません。</translation>
    </message>
    <message>
        <source>--inflater: %1 does not inflate %2.</source>
        <translation>--inflater: %1 は %2 を展開しません。</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the API or the gateway, with all below them; * for any.</source>
        <translation>API やゲートウェイのドメインに属していなくてもトークンを受け取れるホスト(その下位もすべて含む)。* はすべてのホスト。</translation>
    </message>
    <message>
        <source>--record: there is no folder “%1” for the file “%2”.</source>
        <translation>--record: ファイル「%2」を置くフォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>--record: the file “%2” cannot be made in the folder “%1”, which is not writable.</source>
        <translation>--record: フォルダー「%1」に書き込めないため、ファイル「%2」を作成できません。</translation>
    </message>
    <message>
        <source>--record: the file “%2” in the folder “%1” is not writable.</source>
        <translation>--record: フォルダー「%1」のファイル「%2」に書き込めません。</translation>
    </message>
    <message>
        <source>names or addresses of hosts with commas between, or *</source>
        <translation>カンマ区切りのホスト名またはアドレス、または *</translation>
    </message>
</context>
<context>
    <name>CommandsPanel</name>
    <message>
        <source>Shard %1 does not serve this guild, shard %2 does: no answer will come.</source>
        <translation>シャード %1 はこのギルドの担当ではありません (担当はシャード %2)。応答は届きません。</translation>
    </message>
    <message>
        <source>It needs %1, which this session did not ask for.</source>
        <translation>%1 が必要ですが、このセッションは要求していません。</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this session&apos;s.</source>
        <translation>シャード %1 はこのセッションのものではありません。</translation>
    </message>
    <message>
        <source>All members of this guild were asked for a moment ago; the gateway takes that once in 30 s, again in %1 s.</source>
        <translation>このギルドの全メンバーは直前に要求済みです。ゲートウェイが受け付けるのは 30 秒に 1 回で、次は %1 秒後です。</translation>
    </message>
    <message>
        <source>No session: connect first.</source>
        <translation>セッションがありません。先に接続してください。</translation>
    </message>
    <message>
        <source>Shard %1: %2 of %3 a minute may go now</source>
        <translation>シャード %1: 毎分 %3 件中 %2 件を今送信可能</translation>
    </message>
    <message>
        <source>the next in %1 s</source>
        <translation>次は %1 秒後</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n 件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>The guild&apos;s shard, or all</source>
        <translation>ギルドのシャード、または全部</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>全シャード</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>シャード %1</translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd on %n shard(s)</source>
        <translation>
            <numerusform>%n 個のシャードで送信(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>送信(&amp;N)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>送信済み (%1)</translation>
    </message>
    <message>
        <source>Members of %1: %2</source>
        <translation>%1 のメンバー: %2</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>コマンドの種類</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>A guild is served by the shard (guild id &gt;&gt; 22) % shards; no other answers for it</source>
        <translation>ギルドを担当するのはシャード (guild id &gt;&gt; 22) % shards で、ほかのシャードは応答しません</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>ボイス状態</translation>
    </message>
    <message>
        <source>Guild members</source>
        <translation>ギルドメンバー</translation>
    </message>
    <message>
        <source>Soundboard sounds</source>
        <translation>サウンドボード</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>チャンネル情報</translation>
    </message>
    <message>
        <source>Raw payload</source>
        <translation>生のペイロード</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>ペイロードのサイズ</translation>
    </message>
    <message>
        <source>%v of %m bytes</source>
        <translation>%v / %m バイト</translation>
    </message>
    <message>
        <source>The gateway closes a connection with 4002 that sends a larger payload</source>
        <translation>これより大きいペイロードを送ると、ゲートウェイは 4002 で接続を閉じます</translation>
    </message>
    <message>
        <source>A connection may send %1 payloads a minute, heartbeats counted; commands wait for their turn</source>
        <translation>1 接続で送信できるペイロードはハートビートを含め毎分 %1 件です。コマンドは順番を待ちます</translation>
    </message>
    <message>
        <source>Send it (%1)</source>
        <translation>送信する (%1)</translation>
    </message>
    <message>
        <source>Commands that were sent</source>
        <translation>送信したコマンド</translation>
    </message>
    <message>
        <source>What is sent from here is listed with its fate: queued, sent, or dropped and why.</source>
        <translation>ここから送信したものを結果 (待機中、送信済み、破棄とその理由) とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>再送信(&amp;G)</translation>
    </message>
    <message>
        <source>Send the payload of the selected row once more, on the same shard</source>
        <translation>選択した行のペイロードを同じシャードでもう一度送信します</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Take the payload of the selected row into the form</source>
        <translation>選択した行のペイロードをフォームに取り込みます</translation>
    </message>
    <message>
        <source>Chunks of the answer</source>
        <translation>応答のチャンク</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>待機をやめる(&amp;W)</translation>
    </message>
    <message>
        <source>The answer comes all the same, and shows in the log</source>
        <translation>応答はそのまま届き、ログに表示されます</translation>
    </message>
    <message>
        <source>%1 bytes: %2 too many</source>
        <translation>%1 バイト: %2 バイト超過</translation>
    </message>
    <message>
        <source>It is not sent again: %1</source>
        <translation>再送信されません: %1</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Tab or Enter takes it · Esc closes</source>
        <translation>Tab または Enter で確定 · Esc で閉じる</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>A token is kept in the keychain; leave the field empty to use it.</source>
        <translation>トークンはキーチェーンに保存されています。使うには空欄のままにしてください。</translation>
    </message>
    <message>
        <source>The token given before is used when the field stays empty.</source>
        <translation>空欄のままなら、前に入力したトークンを使います。</translation>
    </message>
    <message>
        <source>It may also come from the environment variable GATEWAY_TOKEN or from a file given with --token-file.</source>
        <translation>環境変数 GATEWAY_TOKEN や --token-file で指定したファイルからも読み取れます。</translation>
    </message>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>キーチェーンが応答しません (%1)。トークンは毎回入力が必要です。</translation>
    </message>
    <message>
        <source>A token is needed: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>トークンが必要です: Developer Portal でアプリケーションの Bot ページを開き、Reset Token。</translation>
    </message>
    <message>
        <source>This is no bot token: that has three parts with dots between. It is neither the application&apos;s id nor its client secret nor its public key.</source>
        <translation>ボットのトークンではありません。トークンはドットで区切られた 3 つの部分からなり、アプリケーション ID、クライアントシークレット、公開鍵とは異なります。</translation>
    </message>
    <message>
        <source>Say how many shards, such as 4, or which, such as 0-3,8 of 16.</source>
        <translation>シャードの数 (例: 4) または範囲 (例: 0-3,8 of 16) を指定してください。</translation>
    </message>
    <message>
        <source>The embedded simulator is for %1 shards at most.</source>
        <translation>内蔵シミュレーターのシャードは最大 %1 個です。</translation>
    </message>
    <message>
        <source>Embedded &amp;simulator: no token, nothing leaves this machine</source>
        <translation>内蔵シミュレーター: トークン不要、外部への送信なし(&amp;S)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Bot an&amp;d session</source>
        <translation>ボットとセッション(&amp;D)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>Intents: the groups of events to ask for</source>
        <translation>インテント: 要求するイベントのグループ</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve profile</source>
        <translation>プロファイルを保存(&amp;V)</translation>
    </message>
    <message>
        <source>Keep this without connecting</source>
        <translation>接続せずに保存します</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>点検(&amp;K)…</translation>
    </message>
    <message>
        <source>Find out whether this can work, without a session</source>
        <translation>セッションを開かずに、動作するか確認します</translation>
    </message>
    <message>
        <source> events/s</source>
        <translation> イベント/秒</translation>
    </message>
    <message>
        <source>How much traffic the simulator makes, over all shards</source>
        <translation>シミュレーターが全シャードで生成するトラフィックの量</translation>
    </message>
    <message>
        <source>The number of shards that the simulator recommends</source>
        <translation>シミュレーターが推奨するシャード数</translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation>トラフィック(&amp;T):</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>ボットのトークン</translation>
    </message>
    <message>
        <source>Developer Portal, your application, page Bot, Reset Token. It is never shown here.</source>
        <translation>Developer Portal でアプリケーションの Bot ページを開き、Reset Token。ここには表示されません。</translation>
    </message>
    <message>
        <source>Re&amp;member in the system keychain</source>
        <translation>システムのキーチェーンに保存(&amp;M)</translation>
    </message>
    <message>
        <source>Kept by the keychain of your desktop, never in a file of this program</source>
        <translation>デスクトップのキーチェーンに保存し、このプログラムのファイルには書きません</translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation>トークン(&amp;O):</translation>
    </message>
    <message>
        <source>As many as the gateway recommends</source>
        <translation>ゲートウェイの推奨数</translation>
    </message>
    <message>
        <source>Number of shards, or which of how many</source>
        <translation>シャードの数、または全体のうちの範囲</translation>
    </message>
    <message>
        <source>4, or 0-3,8 of 16</source>
        <translation>4、または 0-3,8 of 16</translation>
    </message>
    <message>
        <source>How many, or which of how many this program runs: 4, or 0-3,8 of 16</source>
        <translation>このプログラムが動かす数、または全体のうちの範囲: 4、または 0-3,8 of 16</translation>
    </message>
    <message>
        <source>S&amp;hards:</source>
        <translation>シャード(&amp;H):</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>プロファイルの複製</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Import a bot’s token</source>
        <translation>ボットのトークンをインポート</translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*);;All files (*)</source>
        <translation>環境ファイル (.env *.env .env.*);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>The token of %1 in %2 is used; it is not shown.</source>
        <translation>%2 の %1 のトークンを使います。トークンは表示されません。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>変更は未保存です</translation>
    </message>
    <message>
        <source>The profile “%1” has changes that are not saved.</source>
        <translation>プロファイル「%1」に未保存の変更があります。</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>未保存の変更があります。</translation>
    </message>
    <message>
        <source>This profile holds what cannot be (%1). The usual is shown in its place: look it over and save it.</source>
        <translation>このプロファイルに無効な設定があります (%1)。代わりに既定値を表示しています。確認して保存してください。</translation>
    </message>
    <message>
        <source>The file holds several tokens. Which one is this bot’s?</source>
        <translation>ファイルに複数のトークンがあります。このボットのものはどれですか?</translation>
    </message>
    <message>
        <source>D&amp;iscord, or a gateway of your own</source>
        <translation>Discord または独自のゲートウェイ(&amp;I)</translation>
    </message>
    <message>
        <source>R&amp;ecommended shards:</source>
        <translation>推奨シャード数(&amp;E):</translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>on the embedded simulator; no real bot is connected</source>
        <translation>内蔵シミュレーターで動作中。実際のボットは接続していません</translation>
    </message>
    <message>
        <source>No session start is left, and one more would reset the token: find out what identifies so often, and wait.</source>
        <translation>セッション開始の残りがなく、もう 1 回行うとトークンがリセットされます。何が頻繁に IDENTIFY しているのかを調べ、待ってください。</translation>
    </message>
    <message>
        <source>Find out what identifies so often; then wait, or spend the last %1 with --use-reserve. At 0 the token is reset.</source>
        <translation>何が頻繁に IDENTIFY しているのかを調べてください。その後は待つか、--use-reserve で最後の %1 回を使ってください。0 になるとトークンがリセットされます。</translation>
    </message>
    <message>
        <source>No session became ready within %1 s.</source>
        <translation>%1 秒以内に準備完了になったセッションがありません。</translation>
    </message>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>シャード %1 の最後の状態: %2: %3</translation>
    </message>
    <message>
        <source>No session became ready before --duration was over.</source>
        <translation>--duration の経過前に準備完了になったセッションがありません。</translation>
    </message>
    <message>
        <source>%1 did not come before --duration was over.</source>
        <translation>--duration の経過前に %1 は届きませんでした。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>出力を書き込めません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n events came before --duration was over.</source>
        <translation>
            <numerusform>--duration の経過までに届いたイベントは %n 件中 %1 件だけでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session cannot be recorded: %1</source>
        <translation>セッションを記録できません: %1</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>記録を再開しました。%n 件が書き込まれませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… and %n more shard(s) stopped</source>
        <translation>
            <numerusform>… ほか %n 個のシャードが停止しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1 was not answered: %2</source>
        <translation>%1 に応答がありませんでした: %2</translation>
    </message>
    <message>
        <source>No REST interface is asked, so that token, intents and session starts cannot be checked.</source>
        <translation>REST API に問い合わせないため、トークン、インテント、セッション開始を点検できません。</translation>
    </message>
    <message>
        <source>Name the REST interface if the gateway has one.</source>
        <translation>ゲートウェイに REST API がある場合は指定してください。</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms.</source>
        <translation>%1 の REST API は %2 ミリ秒で応答しました。</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms, through the proxy %3.</source>
        <translation>%1 の REST API はプロキシ %3 経由で %2 ミリ秒で応答しました。</translation>
    </message>
    <message>
        <source>Its certificate is in order.</source>
        <translation>証明書に問題はありません。</translation>
    </message>
    <message>
        <source>The gateway says HELLO, after %1 ms, with %2 and %3.</source>
        <translation>ゲートウェイは %1 ミリ秒で HELLO を送りました (%2、%3)。</translation>
    </message>
    <message>
        <source>no compression</source>
        <translation>圧縮なし</translation>
    </message>
    <message>
        <source>The token belongs to %1, which is no bot.</source>
        <translation>トークンの持ち主 %1 はボットではありません。</translation>
    </message>
    <message>
        <source>Programs may only use bots&apos; accounts: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>プログラムが使えるのはボットのアカウントだけです: Developer Portal でアプリケーションの Bot ページを開き、Reset Token。</translation>
    </message>
    <message>
        <source>The token is right. It belongs to the bot %1 (%2).</source>
        <translation>トークンは正しく、ボット %1 (%2) のものです。</translation>
    </message>
    <message numerus="yes">
        <source>It is in about %n guild(s).</source>
        <translation>
            <numerusform>約 %n 個のギルドに参加しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>The clock of this machine is right.</source>
        <translation>このマシンの時計は正確です。</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 slow.</source>
        <translation>このマシンの時計は %1 遅れています。</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 fast.</source>
        <translation>このマシンの時計は %1 進んでいます。</translation>
    </message>
    <message>
        <source>Set it, best by NTP: certificates may count as invalid, and all times in the log are wrong.</source>
        <translation>できれば NTP で合わせてください。証明書が無効と判定されることがあり、ログの時刻もすべてずれます。</translation>
    </message>
    <message>
        <source>Set it, best by NTP: all times in the log are wrong by that.</source>
        <translation>できれば NTP で合わせてください。ログの時刻がすべてその分ずれます。</translation>
    </message>
    <message>
        <source>Whether the privileged intents are enabled could not be checked.</source>
        <translation>特権インテントが有効かどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>If the gateway closes with 4014: Developer Portal, your application, page Bot.</source>
        <translation>ゲートウェイが 4014 で閉じる場合: Developer Portal のアプリケーションの Bot ページ。</translation>
    </message>
    <message>
        <source>%1 is not enabled for this application: the gateway would close with 4014.</source>
        <translation>%1 はこのアプリケーションで有効になっていません。ゲートウェイは 4014 で閉じます。</translation>
    </message>
    <message>
        <source>Switch on “%1” in the Developer Portal, your application, page Bot, or do not ask for this intent.</source>
        <translation>Developer Portal のアプリケーションの Bot ページで「%1」をオンにするか、このインテントを要求しないでください。</translation>
    </message>
    <message>
        <source>Enabled and asked for: %1.</source>
        <translation>有効かつ要求済み: %1。</translation>
    </message>
    <message>
        <source>None of the intents that are asked for needs a permission.</source>
        <translation>要求しているインテントに許可が必要なものはありません。</translation>
    </message>
    <message>
        <source>Messages come without their text: MESSAGE_CONTENT is not asked for.</source>
        <translation>メッセージは本文なしで届きます。MESSAGE_CONTENT を要求していません。</translation>
    </message>
    <message>
        <source>It is enabled for this application; ask for it if the bot reads messages.</source>
        <translation>このアプリケーションでは有効です。ボットがメッセージを読むなら要求してください。</translation>
    </message>
    <message>
        <source>If the bot reads messages, enable it in the Developer Portal, page Bot, and ask for it.</source>
        <translation>ボットがメッセージを読むなら、Developer Portal の Bot ページで有効にして要求してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) will be run, as the gateway recommends.</source>
        <translation>
            <numerusform>ゲートウェイの推奨どおり %n 個のシャードを動かします。</numerusform>
        </translation>
    </message>
    <message>
        <source>This program runs %1.</source>
        <translation>このプログラムが動かすのは %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are chosen, as the gateway recommends.</source>
        <translation>
            <numerusform>ゲートウェイの推奨どおり %n 個のシャードを選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards chosen: %1; the gateway recommends %2.</source>
        <translation>選択したシャード数: %1、ゲートウェイの推奨: %2。</translation>
    </message>
    <message>
        <source>Choose as many as are recommended: fewer have more guilds each, and no more than %1 guilds are allowed on one.</source>
        <translation>推奨数を選んでください。少ないと 1 シャードあたりのギルドが増え、許されるのは %1 ギルドまでです。</translation>
    </message>
    <message>
        <source>More than recommended only cost session starts.</source>
        <translation>推奨より多くしても、セッション開始を余計に使うだけです。</translation>
    </message>
    <message>
        <source>About %1 guilds on %2 shards are more than %3 each: the gateway would close with 4011.</source>
        <translation>約 %1 ギルドに %2 シャードでは 1 シャードあたり %3 を超え、ゲートウェイは 4011 で閉じます。</translation>
    </message>
    <message>
        <source>Run at least %1 shards.</source>
        <translation>少なくとも %1 個のシャードを動かしてください。</translation>
    </message>
    <message>
        <source>A bot this large must run a multiple of %1 shards, not %2: the gateway would close with 4010.</source>
        <translation>この規模のボットはシャード数を %2 ではなく %1 の倍数にする必要があります。ゲートウェイは 4010 で閉じます。</translation>
    </message>
    <message>
        <source>Run %1 shards.</source>
        <translation>%1 個のシャードを動かしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) need as many.</source>
        <translation>
            <numerusform>%n 個のシャードには同じ回数が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until then, and find out what identifies so often: at 0 the token is reset.</source>
        <translation>それまで待ち、何が頻繁に IDENTIFY しているのかを調べてください。0 になるとトークンがリセットされます。</translation>
    </message>
    <message>
        <source>Connecting uses %1 and leaves %2.</source>
        <translation>接続すると %1 回使い、残りは %2 回になります。</translation>
    </message>
    <message>
        <source>As fast as they were used today, the session starts are gone at %1, before there are more at %2.</source>
        <translation>今日のペースで使うと、セッション開始は %2 の補充より前、%1 になくなります。</translation>
    </message>
    <message>
        <source>Find out what identifies so often: a bot that restarts in a loop should keep its sessions and resume.</source>
        <translation>何が頻繁に IDENTIFY しているのかを調べてください。再起動を繰り返すボットは、セッションを保持して再開すべきです。</translation>
    </message>
    <message>
        <source>payload compression</source>
        <translation>ペイロード圧縮</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left.</source>
        <translation>セッション開始の残りは %2 回中 %1 回です。</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left until %3 (in %4).</source>
        <translation>セッション開始の残りは %3 (%4後) まで %2 回中 %1 回です。</translation>
    </message>
    <message>
        <source>Connecting uses %1, the last ones among them, which are a reserve otherwise.</source>
        <translation>接続すると %1 回消費し、通常は予備とする最後の分も使います。</translation>
    </message>
    <message>
        <source>Find out what identifies so often: at 0 the token is reset.</source>
        <translation>何が頻繁に IDENTIFY しているのかを調べてください。0 になるとトークンがリセットされます。</translation>
    </message>
    <message>
        <source>The last %1 are a reserve, so that only %2 of %3 shards would start.</source>
        <translation>最後の %1 回は予備のため、シャード %3 個のうち %2 個しか始まりません。</translation>
    </message>
    <message>
        <source>Or let the reserve be used: --use-reserve, or the box in the Connect dialog.</source>
        <translation>または予備の使用を許可してください: --use-reserve、または接続ダイアログのチェックボックス。</translation>
    </message>
    <message>
        <source>As fast as they were used today (%1 in %2), about %3 are still left at %4.</source>
        <translation>今日のペース (%2で %1 回) なら、%4 の時点で約 %3 回残ります。</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s, and all shards are up after about %3 s.</source>
        <translation>max_concurrency は %1 です。%2 秒間にこの数のセッションを開始でき、約 %3 秒後に全シャードが起動します。</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s.</source>
        <translation>max_concurrency は %1 です。%2 秒間にこの数のセッションを開始できます。</translation>
    </message>
    <message>
        <source>Where it expects TLS, the URL begins with https.</source>
        <translation>TLS が必要な場合、URL は https で始まります。</translation>
    </message>
    <message>
        <source>%1 of the intents’ number means no intent: the gateway would close with 4013.</source>
        <translation>インテントの数値のうち %1 はどのインテントでもありません。ゲートウェイは 4013 で閉じます。</translation>
    </message>
    <message>
        <source>Another connect would use %1 and leave %2.</source>
        <translation>もう一度接続すると %1 回使い、残りは %2 回になります。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>There is no token.</source>
        <translation>トークンがありません。</translation>
    </message>
    <message>
        <source>Copy it from the Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Developer Portal のアプリケーションの Bot ページの Reset Token からコピーしてください。</translation>
    </message>
    <message>
        <source>Asking for the limits of the gateway…</source>
        <translation>ゲートウェイの制限を問い合わせ中…</translation>
    </message>
    <message>
        <source>Asking who the bot is…</source>
        <translation>ボットの情報を問い合わせ中…</translation>
    </message>
    <message>
        <source>Asking what the application may…</source>
        <translation>アプリケーションの権限を問い合わせ中…</translation>
    </message>
    <message>
        <source>Waiting for the gateway’s HELLO…</source>
        <translation>ゲートウェイの HELLO を待機中…</translation>
    </message>
    <message>
        <source>%1 at %2 was not answered within %3 s.</source>
        <translation>%2 の %1 から %3 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall, or try again later.</source>
        <translation>ネットワーク、プロキシ、ファイアウォールを確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>%1 の応答を読み取れません。</translation>
    </message>
    <message>
        <source>What answers at this address is not Discord’s REST interface: check the API URL, and whether a proxy or a login page stands in between.</source>
        <translation>このアドレスで応答しているのは Discord の REST API ではありません。API の URL と、プロキシやログインページが間にないかを確認してください。</translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <source>Findings</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>Checks token, intents, shards, session starts, clock, TLS and proxy, and says what to do about what is wrong. No session is opened, and none of the session starts is used.</source>
        <translation>トークン、インテント、シャード、セッション開始、時計、TLS、プロキシを点検し、問題への対処を示します。セッションは開かず、セッション開始も消費しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation>
            <numerusform>先に %n 件の修正が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n warning(s)</source>
        <translation>
            <numerusform>動作します (警告 %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found out</source>
        <translation>何も確認できませんでした</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再点検</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ点検</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未点検</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 questions</source>
        <translation>%2 件中 %1 件の問い合わせ後に中止しました</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n note(s)</source>
        <translation>
            <numerusform>動作します (注記 %n 件)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>DoctorRun</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>出力を書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Choose the .env file of your bot.</source>
        <translation>ボットの .env ファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is too large for an .env file.</source>
        <translation>「%1」は .env ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>「%1」にトークンがありません。</translation>
    </message>
    <message>
        <source>It is looked for in DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN and other variables that end so.</source>
        <translation>DISCORD_TOKEN、BOT_TOKEN、TOKEN、GATEWAY_TOKEN と、同じ語尾の変数から探します。</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>channel %1</source>
        <translation>チャンネル %1</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>添付ファイル: %1</translation>
    </message>
    <message>
        <source>embeds: %1</source>
        <translation>埋め込み: %1</translation>
    </message>
    <message>
        <source>stickers: %1</source>
        <translation>スタンプ: %1</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(内容なし)</translation>
    </message>
    <message>
        <source>guild %1 is unavailable (outage)</source>
        <translation>ギルド %1 は利用不可 (障害)</translation>
    </message>
    <message>
        <source>left guild %1</source>
        <translation>ギルド %1 から退出</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <translation>%1、メンバー: %2</translation>
    </message>
    <message>
        <source>left voice</source>
        <translation>ボイスから退出</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 に参加中</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>deafened</source>
        <translation>スピーカーミュート</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>guilds: %1</source>
        <translation>ギルド: %1</translation>
    </message>
    <message>
        <source>chunk %1 of %2, members: %3</source>
        <translation>チャンク %1 / %2、メンバー: %3</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>message %1 in %2</source>
        <translation>%2 のメッセージ %1</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <translation>%1、メッセージ: %2</translation>
    </message>
    <message>
        <source>%1 is typing in %2</source>
        <translation>%1 が %2 で入力中</translation>
    </message>
    <message>
        <source>pins of %1</source>
        <translation>%1 のピン留め</translation>
    </message>
    <message>
        <source>the session goes on</source>
        <translation>セッションは継続</translation>
    </message>
    <message>
        <source>op %1, again in %2 s</source>
        <translation>op %1、%2 秒後に再試行</translation>
    </message>
    <message>
        <source>the gateway asks for a heartbeat</source>
        <translation>ゲートウェイがハートビートを要求</translation>
    </message>
    <message>
        <source>last sequence %1</source>
        <translation>最後のシーケンス %1</translation>
    </message>
    <message>
        <source>no sequence yet</source>
        <translation>シーケンスはまだなし</translation>
    </message>
    <message>
        <source>heartbeat acknowledged</source>
        <translation>ハートビート応答あり</translation>
    </message>
    <message>
        <source>heartbeat every %1</source>
        <translation>ハートビート間隔 %1</translation>
    </message>
    <message>
        <source>shard %1 of %2, intents %3</source>
        <translation>シャード %1 / %2、インテント %3</translation>
    </message>
    <message>
        <source>from sequence %1</source>
        <translation>シーケンス %1 から</translation>
    </message>
    <message>
        <source>the gateway asks to reconnect</source>
        <translation>ゲートウェイが再接続を要求</translation>
    </message>
    <message>
        <source>the session may be resumed</source>
        <translation>セッションは再開可能</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>セッションは終了</translation>
    </message>
    <message>
        <source>of guild %1</source>
        <translation>ギルド %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往復 %1</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop writing; a file that was there before stays as it is</source>
        <translation>書き込みを中止します。元からあるファイルはそのまま残ります</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠します</translation>
    </message>
    <message>
        <source>How much of the export is written</source>
        <translation>エクスポートの進捗</translation>
    </message>
    <message>
        <source>%1 is written. Rows: %2; size: %3.</source>
        <translation>%1 を書き込みました。行: %2、サイズ: %3。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートを中止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>JSON lines, a capture whose first line is its header (*.ndjson)</source>
        <translation>JSON Lines (先頭行がヘッダーのキャプチャ) (*.ndjson)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>エクスポート: %1</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込み中…</translation>
    </message>
</context>
<context>
    <name>ExportScopeDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Which rows shall be written, in the order of the log?</source>
        <translation>ログの順で、どの行を書き込みますか?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ファイルを選択…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the condition must not hold</source>
        <translation>条件が成り立たないこと</translation>
    </message>
    <message>
        <source>the field or path is there</source>
        <translation>フィールドまたはパスが存在する</translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation>両方が成り立つこと</translation>
    </message>
    <message>
        <source>one of them must hold</source>
        <translation>いずれかが成り立つこと</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1 (例: %2)</translation>
    </message>
    <message>
        <source>five minutes before now</source>
        <translation>5 分前</translation>
    </message>
    <message>
        <source>an hour before now</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <source>seen in this log</source>
        <translation>このログに出現</translation>
    </message>
    <message>
        <source>Event type or opcode name</source>
        <translation>イベントの種類または opcode 名</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>opcode</translation>
    </message>
    <message>
        <source>Number of the shard</source>
        <translation>シャード番号</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>シーケンス番号</translation>
    </message>
    <message>
        <source>Id of the guild</source>
        <translation>ギルドの ID</translation>
    </message>
    <message>
        <source>Id of the channel or thread</source>
        <translation>チャンネルまたはスレッドの ID</translation>
    </message>
    <message>
        <source>Id of who did it</source>
        <translation>操作したユーザーの ID</translation>
    </message>
    <message>
        <source>Received (in), sent (out) or a change of state</source>
        <translation>受信 (in)、送信 (out)、または状態変化</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>ペイロードのバイト数</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>通信上のバイト数</translation>
    </message>
    <message>
        <source>When it came or was sent</source>
        <translation>受信または送信の時刻</translation>
    </message>
    <message>
        <source>Came again while the session resumed</source>
        <translation>セッション再開時に再送されたもの</translation>
    </message>
    <message>
        <source>The new state, of a change of state</source>
        <translation>状態変化の新しい状態</translation>
    </message>
    <message>
        <source>Number of the row, from 0 at the beginning of the log</source>
        <translation>行番号 (ログの先頭が 0)</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>is there and not equal to</source>
        <translation>存在し、等しくない</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>is one of {a, b, 1..5}</source>
        <translation>{a, b, 1..5} のいずれか</translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation>テキストを含む</translation>
    </message>
    <message>
        <source>begins with the text</source>
        <translation>テキストで始まる</translation>
    </message>
    <message>
        <source>ends with the text</source>
        <translation>テキストで終わる</translation>
    </message>
    <message>
        <source>matches the /regular expression/</source>
        <translation>/正規表現/ に一致する</translation>
    </message>
    <message>
        <source>A word, or a text in quotes, is searched for in the whole payload, whatever the case of its letters. Everything else is a condition on a field, or on a value of the payload.</source>
        <translation>単語または引用符で囲んだテキストは、大文字小文字を区別せずペイロード全体から検索します。それ以外は、フィールドまたはペイロードの値に対する条件です。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Paths of the payload</source>
        <translation>ペイロードのパス</translation>
    </message>
    <message>
        <source>Joining conditions</source>
        <translation>条件の組み合わせ</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>messages of people</source>
        <translation>人が送ったメッセージ</translation>
    </message>
    <message>
        <source>large ones of these types</source>
        <translation>これらの種類で大きいもの</translation>
    </message>
    <message>
        <source>mentions this user, among others</source>
        <translation>このユーザーへのメンションを含むもの</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>正規表現で</translation>
    </message>
    <message>
        <source>from half past two on, of four shards</source>
        <translation>4 つのシャードの 14 時 30 分以降</translation>
    </message>
    <message>
        <source>shards that are not ready any more</source>
        <translation>準備完了でなくなったシャード</translation>
    </message>
    <message>
        <source>the field or path that follows is there</source>
        <translation>続くフィールドまたはパスが存在する</translation>
    </message>
    <message>
        <source>a key in a key; alone: it is true</source>
        <translation>キーの中のキー。単独なら「真である」</translation>
    </message>
    <message>
        <source>a place in an array</source>
        <translation>配列の位置</translation>
    </message>
    <message>
        <source>any of them; with != none of them</source>
        <translation>いずれか。!= の場合はどれでもない</translation>
    </message>
    <message>
        <source>a key that is no word</source>
        <translation>単語ではないキー</translation>
    </message>
    <message>
        <source>a key at the top, beside d, t and s</source>
        <translation>d、t、s と並ぶ最上位のキー</translation>
    </message>
    <message>
        <source>must not hold; binds strongest</source>
        <translation>成り立たないこと。最も強く結合</translation>
    </message>
    <message>
        <source>both must hold; may be left out</source>
        <translation>両方が成り立つこと。省略可</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>ひとまとまりにする</translation>
    </message>
    <message>
        <source>What a row does not have fails every comparison, != too.</source>
        <translation>行にないものとの比較は、!= も含めてすべて不成立です。</translation>
    </message>
    <message>
        <source>Numbers may have units: 64KiB, 1.5MB, 250ms, 5min. Ids may stand in quotes or not.</source>
        <translation>数値には単位を付けられます: 64KiB、1.5MB、250ms、5min。ID の引用符は任意です。</translation>
    </message>
    <message>
        <source>Times: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. They are as long as they are written: == 14:30 is the whole minute.</source>
        <translation>時刻: 14:30、14:30:05.250、2026-11-25、2026-11-25T14:30、-5min。書いた精度の幅を持ち、== 14:30 はその 1 分間全体です。</translation>
    </message>
    <message>
        <source>contains, startswith, endswith and == regard the case of letters; a text alone and /…/i do not.</source>
        <translation>contains、startswith、endswith、== は大文字小文字を区別します。単独のテキストと /…/i は区別しません。</translation>
    </message>
    <message numerus="yes">
        <source>The filter is too long: it may have %n character(s).</source>
        <translation>
            <numerusform>フィルターが長すぎます。最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No parenthesis is open here.</source>
        <translation>ここで開いている括弧はありません。</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>「%1」はここでは意味を持ちません。</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply.</source>
        <translation>括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A condition is missing in the parentheses.</source>
        <translation>括弧の中に条件がありません。</translation>
    </message>
    <message>
        <source>The parenthesis is not closed with a ).</source>
        <translation>括弧が ) で閉じられていません。</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many conditions: it may have %n.</source>
        <translation>
            <numerusform>フィルターの条件が多すぎます。最大 %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text to search for is empty.</source>
        <translation>検索するテキストが空です。</translation>
    </message>
    <message>
        <source>A field or path stands before “%1”, without quotes.</source>
        <translation>「%1」の前にはフィールドまたはパスを引用符なしで書きます。</translation>
    </message>
    <message>
        <source>A regular expression follows a path and “matches”, as in d.content matches /re/i.</source>
        <translation>d.content matches /re/i のように、正規表現はパスと「matches」の後に書きます。</translation>
    </message>
    <message>
        <source>A condition is missing.</source>
        <translation>条件がありません。</translation>
    </message>
    <message>
        <source>A condition is missing before “%1”.</source>
        <translation>「%1」の前に条件がありません。</translation>
    </message>
    <message>
        <source>A field or path is missing after “exists”.</source>
        <translation>「exists」の後にフィールドまたはパスがありません。</translation>
    </message>
    <message>
        <source>“exists” stands before what it asks for.</source>
        <translation>「exists」は対象の前に書きます。</translation>
    </message>
    <message>
        <source>“%1” is a field: compare it, or write “exists %1”. In quotes it is a text to search for.</source>
        <translation>「%1」はフィールドです。比較するか「exists %1」と書いてください。引用符で囲むと検索するテキストになります。</translation>
    </message>
    <message>
        <source>“%1” cannot be used with “%2”. It has %3.</source>
        <translation>「%1」に「%2」は使えません。使えるのは %3 です。</translation>
    </message>
    <message>
        <source>Values in braces follow “in”, as in {a, b, 1..5}.</source>
        <translation>「in」の後には {a, b, 1..5} のように波括弧で値を書きます。</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>カンマの後に値がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many values: it may have %n.</source>
        <translation>
            <numerusform>フィルターの値が多すぎます。最大 %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The brace is not closed with a }.</source>
        <translation>波括弧が } で閉じられていません。</translation>
    </message>
    <message>
        <source>A comma or } is missing before “%1”.</source>
        <translation>「%1」の前にカンマまたは } がありません。</translation>
    </message>
    <message>
        <source>In brackets stands a place such as [0], [*] for any, or a key in quotes.</source>
        <translation>角括弧の中には [0] のような位置、任意を表す [*]、または引用符で囲んだキーを書きます。</translation>
    </message>
    <message>
        <source>The bracket is not closed with a ].</source>
        <translation>角括弧が ] で閉じられていません。</translation>
    </message>
    <message numerus="yes">
        <source>The path is too long: it may have %n step(s).</source>
        <translation>
            <numerusform>パスが長すぎます。最大 %n 段です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is missing. Keys that are no words are written as [&quot;odd key&quot;].</source>
        <translation>キーがありません。単語ではないキーは [&quot;odd key&quot;] のように書きます。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Paths of the payload begin with d.</source>
        <translation>フィールド「%1」はありません。ペイロードのパスは d で始まります。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>フィールド「%1」はありません。もしかして「%2」ですか?</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2; paths of the payload begin with d.</source>
        <translation>フィールド「%1」はありません。フィールドは %2 です。ペイロードのパスは d で始まります。</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A backslash stands before &quot;, \, /, n, t, r, b, f or u and four digits; two of them are a backslash.</source>
        <translation>バックスラッシュの後に書けるのは &quot;、\、/、n、t、r、b、f、または u と 4 桁です。2 つ続けるとバックスラッシュになります。</translation>
    </message>
    <message>
        <source>The regular expression is not closed with a /.</source>
        <translation>正規表現が / で閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Put a text with such signs in quotes.</source>
        <translation>「%1」はここでは意味を持ちません。このような記号を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is no operator. Did you mean “%2”?</source>
        <translation>「%1」は演算子ではありません。もしかして「%2」ですか?</translation>
    </message>
    <message>
        <source>The end of the range is missing, as in 1..5.</source>
        <translation>1..5 のような範囲の終わりがありません。</translation>
    </message>
    <message>
        <source>A range goes from a number to a number, or from a time to a time.</source>
        <translation>範囲は数値から数値、または時刻から時刻です。</translation>
    </message>
    <message>
        <source>The range is empty: it ends before it begins.</source>
        <translation>範囲が空です。始まりより前に終わっています。</translation>
    </message>
    <message>
        <source>A regular expression follows “matches”.</source>
        <translation>「matches」の後には正規表現を書きます。</translation>
    </message>
    <message>
        <source>There is no unit “%1” here. Units are %2.</source>
        <translation>ここで単位「%1」は使えません。単位は %2 です。</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 512 or 64KiB.</source>
        <translation>「%1」は 512 や 64KiB のような数値と比較します。</translation>
    </message>
    <message>
        <source>“%1” is compared with a number.</source>
        <translation>「%1」は数値と比較します。</translation>
    </message>
    <message>
        <source>“%1” is a number without a unit.</source>
        <translation>「%1」は単位のない数値です。</translation>
    </message>
    <message>
        <source>“%1” is compared with an id, a number such as 81384788765712384.</source>
        <translation>「%1」は 81384788765712384 のような数値の ID と比較します。</translation>
    </message>
    <message>
        <source>A time counted from now is in the past: it begins with a -.</source>
        <translation>現在から数える時刻は過去のもので、- で始まります。</translation>
    </message>
    <message>
        <source>A time is written as 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 or -5min.</source>
        <translation>時刻は 14:30、14:30:05.250、2026-11-25、2026-11-25T14:30、-5min のように書きます。</translation>
    </message>
    <message>
        <source>An event type is missing.</source>
        <translation>イベントの種類がありません。</translation>
    </message>
    <message>
        <source>There is no event type “%1”. In quotes it is taken as it is.</source>
        <translation>イベントの種類「%1」はありません。引用符で囲むとそのまま使われます。</translation>
    </message>
    <message>
        <source>There is no event type “%1”. Did you mean %2?</source>
        <translation>イベントの種類「%1」はありません。もしかして %2 ですか?</translation>
    </message>
    <message>
        <source>No event type is like “%1”.</source>
        <translation>「%1」に近いイベントの種類はありません。</translation>
    </message>
    <message>
        <source>“%1” is one of %2.</source>
        <translation>「%1」は %2 のいずれかです。</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>「%1」は true または false です。</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression. Flags are i (whatever the case), m (^ and $ at each line) and s (a dot is a line end too).</source>
        <translation>「%1」は正規表現のフラグではありません。フラグは i (大文字小文字を無視)、m (^ と $ が各行に一致)、s (ドットが改行にも一致) です。</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>正規表現が正しくありません: %1。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Give this search up and go back to the filter before</source>
        <translation>この検索をやめて前のフィルターに戻ります</translation>
    </message>
    <message>
        <source>showing: all rows</source>
        <translation>表示: すべての行</translation>
    </message>
    <message>
        <source>showing: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Saved as “%1”: rename or remove it</source>
        <translation>「%1」として保存済み: 名前の変更または削除</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>イベントログのフィルター</translation>
    </message>
    <message>
        <source>Filter, such as  type == MESSAGE_CREATE and not d.author.bot</source>
        <translation>フィルター (例:  type == MESSAGE_CREATE and not d.author.bot)</translation>
    </message>
    <message>
        <source>What can stand here (Ctrl+Space)</source>
        <translation>ここに書けるもの (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進捗</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Filters used last</source>
        <translation>最近使ったフィルター</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>フィルターの書き方</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>使ったフィルターはまだありません</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>すべて消去(&amp;F)</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>保存したフィルターはまだありません</translation>
    </message>
    <message>
        <source>&amp;Save the current filter…</source>
        <translation>現在のフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Organise…</source>
        <translation>整理(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows</source>
        <translation>
            <numerusform>全 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows (%2 %)</source>
        <comment>matching rows, rows, per cent</comment>
        <translation>
            <numerusform>%Ln 行中 %1 行 (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows match so far</source>
        <translation>
            <numerusform>検索中… 現在 %Ln 行が一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterFile</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>より新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>How to write a filter</source>
        <translation>フィルターの書き方</translation>
    </message>
</context>
<context>
    <name>FilterListDialog</name>
    <message>
        <source>Add one</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>選択したものを削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>It has no filter yet</source>
        <translation>フィルターがまだありません</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 を読み取れません。%2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>%1 に書き込めません。%2</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>What the filter does, or what is wrong with it</source>
        <translation>フィルターの働き、または問題点</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find: a word, or a condition as in the filter</source>
        <translation>検索: 単語、またはフィルターと同じ条件</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>Past the end: found from the other one</source>
        <translation>端を越え、反対側から見つかりました</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>検索中… %1 %</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>Gateway::BotGateway</name>
    <message>
        <source>The answer of /gateway/bot cannot be read (%1).</source>
        <translation>/gateway/bot の応答を読み取れません (%1)。</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>API の URL を確認してください。</translation>
    </message>
    <message>
        <source>The answer of /gateway/bot recommends %1 shards.</source>
        <translation>/gateway/bot の応答は %1 シャードを推奨しています。</translation>
    </message>
</context>
<context>
    <name>Gateway::CaptureWriter</name>
    <message>
        <source>The recording goes on when the file can be written again.</source>
        <translation>ファイルに再び書き込めるようになると記録を再開します。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not written.</source>
        <translation>
            <numerusform>%n 件が書き込まれませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::CloseCode</name>
    <message>
        <source>Discord could not say what went wrong; reconnecting is right.</source>
        <translation>Discord 側で原因を特定できないエラーです。再接続してかまいません。</translation>
    </message>
    <message>
        <source>A payload carried an opcode or body the gateway does not know; look at the last command sent.</source>
        <translation>ゲートウェイの知らない opcode または本体のペイロードです。最後に送信したコマンドを確認してください。</translation>
    </message>
    <message>
        <source>A payload was no valid JSON/ETF or exceeded 4096 bytes; look at the last command sent.</source>
        <translation>ペイロードが正しい JSON/ETF でないか、4096 バイトを超えています。最後に送信したコマンドを確認してください。</translation>
    </message>
    <message>
        <source>Something was sent before identifying, or the session was invalidated; start a new session.</source>
        <translation>IDENTIFY の前に何かを送信したか、セッションが無効になりました。新しいセッションを始めてください。</translation>
    </message>
    <message>
        <source>The token is wrong or was reset; copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>トークンが間違っているかリセットされました。Developer Portal の Bot ページから新しいものをコピーしてください。</translation>
    </message>
    <message>
        <source>Identify was sent twice on one connection; a bug in the client.</source>
        <translation>1 つの接続で IDENTIFY を 2 回送信しました。クライアントのバグです。</translation>
    </message>
    <message>
        <source>The sequence given on resume was not one this session had; start a new session.</source>
        <translation>再開時のシーケンスがこのセッションのものではありません。新しいセッションを始めてください。</translation>
    </message>
    <message>
        <source>More than 120 payloads in 60 s were sent on one connection; slow the commands down.</source>
        <translation>1 つの接続で 60 秒に 120 件を超えるペイロードを送信しました。コマンドの頻度を下げてください。</translation>
    </message>
    <message>
        <source>The session expired before it was resumed; start a new one.</source>
        <translation>セッションは再開前に期限切れになりました。新しいセッションを始めてください。</translation>
    </message>
    <message>
        <source>The shard pair [id, count] is impossible, or count is no multiple of what Discord assigned a large bot.</source>
        <translation>シャードの組 [id, count] が不正か、count が大規模ボットへの Discord の割り当ての倍数ではありません。</translation>
    </message>
    <message>
        <source>The shard would hold over 2500 guilds; use the shard count that GET /gateway/bot recommends.</source>
        <translation>シャードのギルドが 2500 を超えます。GET /gateway/bot が推奨するシャード数を使ってください。</translation>
    </message>
    <message>
        <source>The v query parameter names a version that does not exist any more.</source>
        <translation>クエリパラメーター v が、もう存在しないバージョンを指しています。</translation>
    </message>
    <message>
        <source>The intents number has a bit that means nothing; compute it anew.</source>
        <translation>インテントの数値に意味のないビットがあります。計算し直してください。</translation>
    </message>
    <message>
        <source>A privileged intent is asked for that is not enabled (or not approved) for this application: enable it on the Developer Portal&apos;s Bot page, or drop it.</source>
        <translation>このアプリケーションで有効でない (または承認されていない) 特権インテントを要求しています。Developer Portal の Bot ページで有効にするか、外してください。</translation>
    </message>
</context>
<context>
    <name>Gateway::Cluster</name>
    <message numerus="yes">
        <source>The new shards were not ready within %n s.</source>
        <translation>
            <numerusform>新しいシャードが %n 秒以内に準備完了になりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old ones go on. See in the log what held up the new ones.</source>
        <translation>古いシャードが継続します。新しいシャードが止まった原因はログを確認してください。</translation>
    </message>
    <message>
        <source>There is no shard %1.</source>
        <translation>シャード %1 はありません。</translation>
    </message>
    <message>
        <source>The cluster cannot reshard now.</source>
        <translation>クラスターは現在リシャードできません。</translation>
    </message>
    <message>
        <source>Wait until it runs and no other reshard is under way.</source>
        <translation>クラスターが動作し、ほかのリシャードが終わるまで待ってください。</translation>
    </message>
    <message>
        <source>The cluster runs %1 of %2 shards, and the others are not its own.</source>
        <translation>クラスターが動かしているのは %2 個中 %1 個のシャードで、残りは別のところにあります。</translation>
    </message>
    <message>
        <source>Reshard where all of them run, or start each part anew with its range of the new count.</source>
        <translation>全シャードが動いている場所でリシャードするか、各部分を新しい数での範囲で起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Gateway::Commands</name>
    <message>
        <source>The command has %1 bytes: %2 more than the gateway takes (%3).</source>
        <translation>コマンドは %1 バイトで、ゲートウェイの上限 (%3) を %2 超えています。</translation>
    </message>
    <message>
        <source>Shorten it, or split it into several.</source>
        <translation>短くするか、複数に分けてください。</translation>
    </message>
    <message>
        <source>The command names no guild.</source>
        <translation>コマンドにギルドの指定がありません。</translation>
    </message>
    <message>
        <source>There is no activity of type %1.</source>
        <translation>種類 %1 のアクティビティはありません。</translation>
    </message>
    <message>
        <source>An activity has no name.</source>
        <translation>名前のないアクティビティがあります。</translation>
    </message>
    <message>
        <source>Any name will do for a custom one; its state is shown.</source>
        <translation>カスタムの場合、名前は何でもかまいません。表示されるのは state です。</translation>
    </message>
    <message>
        <source>A custom activity has no state.</source>
        <translation>カスタムアクティビティに state がありません。</translation>
    </message>
    <message>
        <source>Its state is the text that is shown.</source>
        <translation>表示されるテキストは state です。</translation>
    </message>
    <message>
        <source>The activity “%1” has a URL, but is no stream.</source>
        <translation>アクティビティ「%1」に URL がありますが、配信ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no URL of a stream.</source>
        <translation>「%1」は配信の URL ではありません。</translation>
    </message>
    <message>
        <source>It begins with https:// and a host.</source>
        <translation>https:// とホストで始まります。</translation>
    </message>
    <message>
        <source>A presence is idle since before 1970.</source>
        <translation>プレゼンスの退席開始が 1970 年より前です。</translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation>ステータス %1 はありません。</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>「%1」はステータスではありません。</translation>
    </message>
    <message>
        <source>Choose online, dnd, idle, invisible or offline.</source>
        <translation>online、dnd、idle、invisible、offline から選んでください。</translation>
    </message>
    <message>
        <source>The session itself sends op %1 (%2).</source>
        <translation>op %1 (%2) はセッション自身が送信します。</translation>
    </message>
    <message>
        <source>Reconnect the shard if it shall identify or resume.</source>
        <translation>IDENTIFY または RESUME させるには、シャードを再接続してください。</translation>
    </message>
    <message>
        <source>The gateway knows no op %1.</source>
        <translation>ゲートウェイは op %1 を知りません。</translation>
    </message>
    <message>
        <source>It would close the connection with 4001.</source>
        <translation>接続が 4001 で閉じられます。</translation>
    </message>
    <message>
        <source>Only the gateway sends op %1 (%2).</source>
        <translation>op %1 (%2) を送信するのはゲートウェイだけです。</translation>
    </message>
    <message>
        <source>The command is no JSON: %1 (byte %2).</source>
        <translation>コマンドは JSON ではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>The command has no opcode.</source>
        <translation>コマンドに opcode がありません。</translation>
    </message>
    <message>
        <source>It looks like {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</source>
        <translation>{&quot;op&quot;: 3, &quot;d&quot;: {...}} のような形です。</translation>
    </message>
    <message>
        <source>The channel to join has the id 0.</source>
        <translation>参加先チャンネルの ID が 0 です。</translation>
    </message>
    <message>
        <source>Name no channel at all to leave.</source>
        <translation>退出するにはチャンネルを指定しないでください。</translation>
    </message>
    <message>
        <source>The request names %1 users; the gateway takes %2 at most.</source>
        <translation>リクエストのユーザーは %1 人ですが、ゲートウェイの上限は %2 人です。</translation>
    </message>
    <message>
        <source>Split it into several requests.</source>
        <translation>複数のリクエストに分けてください。</translation>
    </message>
    <message>
        <source>One of the users has the id 0.</source>
        <translation>ID が 0 のユーザーがあります。</translation>
    </message>
    <message>
        <source>A limit goes with a query, not with the ids of users.</source>
        <translation>limit は query と併用するもので、ユーザー ID とは併用できません。</translation>
    </message>
    <message>
        <source>The request has a query and the ids of users; one excludes the other.</source>
        <translation>リクエストに query とユーザー ID の両方があります。どちらか一方だけです。</translation>
    </message>
    <message>
        <source>The request has neither a query nor the ids of users.</source>
        <translation>リクエストに query もユーザー ID もありません。</translation>
    </message>
    <message>
        <source>An empty query with limit 0 asks for all members.</source>
        <translation>空の query と limit 0 で全メンバーを要求します。</translation>
    </message>
    <message>
        <source>The limit of %1 members is not between 0 and %2.</source>
        <translation>メンバーの limit %1 は 0 から %2 の範囲外です。</translation>
    </message>
    <message>
        <source>The nonce has %1 bytes; the gateway ignores over %2.</source>
        <translation>nonce は %1 バイトです。ゲートウェイは %2 を超えるものを無視します。</translation>
    </message>
    <message>
        <source>One of the guilds has the id 0.</source>
        <translation>ID が 0 のギルドがあります。</translation>
    </message>
    <message>
        <source>The request names no field.</source>
        <translation>リクエストにフィールドの指定がありません。</translation>
    </message>
    <message>
        <source>Ask for status, voice_start_time or both.</source>
        <translation>status、voice_start_time、または両方を要求してください。</translation>
    </message>
    <message>
        <source>The command contains the bot&apos;s token: it is not sent.</source>
        <translation>コマンドにボットのトークンが含まれているため、送信しません。</translation>
    </message>
</context>
<context>
    <name>Gateway::Compression</name>
    <message>
        <source>“%1” is no compression.</source>
        <translation>「%1」は圧縮方式ではありません。</translation>
    </message>
    <message>
        <source>Choose none, zlib-stream or zstd-stream.</source>
        <translation>none、zlib-stream、zstd-stream から選んでください。</translation>
    </message>
</context>
<context>
    <name>Gateway::Connection</name>
    <message>
        <source>This build cannot inflate %1.</source>
        <translation>このビルドは %1 を展開できません。</translation>
    </message>
    <message>
        <source>Choose another compression, or build with its library.</source>
        <translation>別の圧縮方式を選ぶか、そのライブラリを含めてビルドしてください。</translation>
    </message>
    <message>
        <source>The server does not open a WebSocket (%1).</source>
        <translation>サーバーが WebSocket を開きません (%1)。</translation>
    </message>
    <message>
        <source>Check that the URL leads to a gateway.</source>
        <translation>URL がゲートウェイを指しているか確認してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s host was not found (%1).</source>
        <translation>ゲートウェイのホストが見つかりません (%1)。</translation>
    </message>
    <message>
        <source>Check the URL, the name server and the network.</source>
        <translation>URL、ネームサーバー、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The gateway refused the connection (%1).</source>
        <translation>ゲートウェイが接続を拒否しました (%1)。</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall stands between.</source>
        <translation>待ち受けるものがないか、ファイアウォールに遮られています。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time (%1).</source>
        <translation>ゲートウェイが時間内に応答しませんでした (%1)。</translation>
    </message>
    <message>
        <source>Check the network and the firewall.</source>
        <translation>ネットワークとファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The WebSocket could not be opened (%1).</source>
        <translation>WebSocket を開けませんでした (%1)。</translation>
    </message>
    <message>
        <source>The connection was lost (%1).</source>
        <translation>接続が失われました (%1)。</translation>
    </message>
    <message>
        <source>its answer has no end</source>
        <translation>応答が終わりません</translation>
    </message>
    <message>
        <source>The gateway asks for answers and does not read them.</source>
        <translation>ゲートウェイは応答を要求しますが、それを読み取りません。</translation>
    </message>
    <message>
        <source>No socket can be opened (%1).</source>
        <translation>ソケットを開けません(%1)。</translation>
    </message>
    <message>
        <source>This program has too many files open: raise the limit (ulimit -n), or run fewer shards in it.</source>
        <translation>このプログラムが開いているファイルが多すぎます。上限を上げる(ulimit -n)か、シャードの数を減らしてください。</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>これは通常の通信ではありません。ゲートウェイ URL の接続先を確認してください。</translation>
    </message>
    <message>
        <source>The gateway stopped in the middle of a message.</source>
        <translation>ゲートウェイがメッセージの途中で止まりました。</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol (%1).</source>
        <translation>ゲートウェイが WebSocket プロトコルに違反しました(%1)。</translation>
    </message>
    <message>
        <source>Something on the way may change what is sent: a proxy, or a firewall.</source>
        <translation>途中のプロキシやファイアウォールが送信内容を変えている可能性があります。</translation>
    </message>
    <message>
        <source>A compressed payload has more than %1 and no end.</source>
        <translation>圧縮されたペイロードが %1 を超えても終わりません。</translation>
    </message>
    <message>
        <source>a length that is written wrong</source>
        <translation>長さの書き方が正しくありません</translation>
    </message>
    <message>
        <source>a reserved bit is set</source>
        <translation>予約ビットが立っています</translation>
    </message>
    <message>
        <source>a masked frame</source>
        <translation>マスクされたフレーム</translation>
    </message>
    <message>
        <source>a message begins inside another one</source>
        <translation>メッセージの途中で別のメッセージが始まりました</translation>
    </message>
    <message>
        <source>a continuation of nothing</source>
        <translation>続きの元がない継続フレーム</translation>
    </message>
    <message>
        <source>a control frame in fragments, or of more than 125 bytes</source>
        <translation>断片化された、または 125 バイトを超える制御フレーム</translation>
    </message>
    <message>
        <source>reserved opcode %1</source>
        <translation>予約済みオペコード %1</translation>
    </message>
    <message>
        <source>empty fragments without an end</source>
        <translation>終わりのない空の断片</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>UTF-8 でないテキスト</translation>
    </message>
    <message>
        <source>a close frame of one byte</source>
        <translation>1 バイトのクローズフレーム</translation>
    </message>
    <message>
        <source>close code %1</source>
        <translation>クローズコード %1</translation>
    </message>
    <message>
        <source>its answer is not HTTP</source>
        <translation>応答が HTTP ではありません</translation>
    </message>
    <message>
        <source>it answers &quot;%1&quot;</source>
        <translation>応答は「%1」です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in its answer</source>
        <translation>応答に「%1」がありません</translation>
    </message>
    <message>
        <source>its answer belongs to another request</source>
        <translation>応答が別の要求に対するものです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in its answer, and was not asked for</source>
        <translation>要求していない「%1」が応答にあります</translation>
    </message>
    <message>
        <source>The gateway sent a message of more than %1.</source>
        <translation>ゲートウェイが %1 を超えるメッセージを送信しました。</translation>
    </message>
</context>
<context>
    <name>Gateway::Encoding</name>
    <message>
        <source>“%1” is no encoding.</source>
        <translation>「%1」はエンコーディングではありません。</translation>
    </message>
    <message>
        <source>Choose json or etf.</source>
        <translation>json または etf を選んでください。</translation>
    </message>
</context>
<context>
    <name>Gateway::Envelope</name>
    <message numerus="yes">
        <source>A payload of %n byte(s) cannot be read: %1.</source>
        <translation>
            <numerusform>%n バイトのペイロードを読み取れません: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Etf</name>
    <message>
        <source>its zlib stream is corrupt or cut off</source>
        <translation>zlib ストリームが破損しているか途切れています</translation>
    </message>
    <message>
        <source>it does not begin with %1</source>
        <translation>%1 で始まっていません</translation>
    </message>
    <message>
        <source>bytes follow its end</source>
        <translation>末尾の後にバイトが続いています</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>途切れています</translation>
    </message>
    <message>
        <source>tag %1 has no place here</source>
        <translation>タグ %1 はここに置けません</translation>
    </message>
    <message>
        <source>a list has no proper end</source>
        <translation>リストの終端が正しくありません</translation>
    </message>
    <message>
        <source>it nests too deep</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>an integer has more than 64 bits</source>
        <translation>整数が 64 ビットを超えています</translation>
    </message>
    <message>
        <source>an atom is no valid UTF-8</source>
        <translation>アトムが正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>a text is no valid UTF-8</source>
        <translation>テキストが正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>a floating-point number is none</source>
        <translation>浮動小数点数が正しくありません</translation>
    </message>
    <message>
        <source>a text is no valid Unicode</source>
        <translation>テキストが正しい Unicode ではありません</translation>
    </message>
    <message>
        <source>JSON text cannot be written as ETF: %1.</source>
        <translation>JSON テキストを ETF として書けません: %1。</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 (%2 バイト目)</translation>
    </message>
    <message>
        <source>A payload in ETF cannot be read at byte %1: %2.</source>
        <translation>ETF のペイロードを %1 バイト目で読み取れません: %2。</translation>
    </message>
    <message>
        <source>A payload in ETF gives more than %1 bytes.</source>
        <translation>ETF のペイロードが %1 バイトを超えます。</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>通常のトラフィックではありません。ゲートウェイの URL の接続先を確認してください。</translation>
    </message>
</context>
<context>
    <name>Gateway::GatewayUrlPolicy</name>
    <message>
        <source>The token is not sent there.</source>
        <translation>トークンはそこへ送信されません。</translation>
    </message>
    <message>
        <source>The server named a URL that cannot be read.</source>
        <translation>サーバーが示した URL を読み取れません。</translation>
    </message>
    <message>
        <source>The server named a URL of more than %1 characters.</source>
        <translation>サーバーが示した URL は %1 文字を超えています。</translation>
    </message>
    <message>
        <source>The server named a URL that begins with “%1:”, not with wss:.</source>
        <translation>サーバーが示した URL は wss: ではなく「%1:」で始まります。</translation>
    </message>
    <message>
        <source>The server named a URL without TLS (ws:).</source>
        <translation>サーバーが示した URL には TLS がありません(ws:)。</translation>
    </message>
    <message>
        <source>The server named a URL with a user&apos;s name in it.</source>
        <translation>サーバーが示した URL にはユーザー名が含まれています。</translation>
    </message>
    <message>
        <source>The server named the host %1, which does not belong to %2.</source>
        <translation>サーバーが示したホスト %1 は %2 に属していません。</translation>
    </message>
    <message>
        <source>The token is not sent there. If the host is right, allow it in the configuration.</source>
        <translation>トークンはそこへ送信されません。ホストが正しければ、設定で許可してください。</translation>
    </message>
</context>
<context>
    <name>Gateway::IdentifyBudget</name>
    <message>
        <source>0 of %1 session starts are left; more at %2.</source>
        <translation>セッション開始の残りは %1 回中 0 回です。%2 に補充されます。</translation>
    </message>
    <message>
        <source>One more would reset the token. Find out what identifies so often, and wait.</source>
        <translation>もう 1 回行うとトークンがリセットされます。何が頻繁に IDENTIFY しているのかを調べ、待ってください。</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left, and %3 of them are a reserve; more at %4.</source>
        <translation>セッション開始の残りは %2 回中 %1 回で、うち %3 回は予備です。%4 に補充されます。</translation>
    </message>
    <message>
        <source>At 0 the token is reset. Find out what identifies so often; then wait, or say that the reserve may be used.</source>
        <translation>0 になるとトークンがリセットされます。何が頻繁に IDENTIFY しているのかを調べ、その後は待つか、予備の使用を許可してください。</translation>
    </message>
</context>
<context>
    <name>Gateway::Inflater</name>
    <message>
        <source>A compressed payload is cut off or has bytes after its end.</source>
        <translation>圧縮されたペイロードが途切れているか、末尾の後にバイトがあります。</translation>
    </message>
    <message>
        <source>The zlib stream ended, but the connection goes on.</source>
        <translation>zlib ストリームは終わりましたが、接続は続いています。</translation>
    </message>
    <message>
        <source>The zlib stream is corrupt (%1).</source>
        <translation>zlib ストリームが破損しています (%1)。</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>通常のトラフィックではありません。ゲートウェイの URL の接続先を確認してください。</translation>
    </message>
    <message>
        <source>The zstd stream is corrupt (%1).</source>
        <translation>zstd ストリームが破損しています (%1)。</translation>
    </message>
    <message>
        <source>A payload inflates to more than %1.</source>
        <translation>ペイロードの展開後のサイズが %1 を超えます。</translation>
    </message>
</context>
<context>
    <name>Gateway::Intent</name>
    <message>
        <source>Guilds, roles, channels, threads and stages as they appear, change and vanish. Almost every bot needs it.</source>
        <translation>ギルド、ロール、チャンネル、スレッド、ステージの出現、変更、消滅。ほぼすべてのボットに必要です。</translation>
    </message>
    <message>
        <source>Members joining, leaving and changing, and the full member list. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>メンバーの参加、退出、変更と、完全なメンバーリスト。Developer Portal の Bot ページで有効にしてください。</translation>
    </message>
    <message>
        <source>Bans and unbans, and new audit log entries.</source>
        <translation>BAN とその解除、新しい監査ログの項目。</translation>
    </message>
    <message>
        <source>Emojis, stickers and soundboard sounds of a guild.</source>
        <translation>ギルドの絵文字、スタンプ、サウンドボードのサウンド。</translation>
    </message>
    <message>
        <source>Integrations and bots linked to a guild.</source>
        <translation>ギルドに連携された連携サービスとボット。</translation>
    </message>
    <message>
        <source>A webhook of a channel was created, changed or removed.</source>
        <translation>チャンネルの Webhook の作成、変更、削除。</translation>
    </message>
    <message>
        <source>Invites created and deleted.</source>
        <translation>招待の作成と削除。</translation>
    </message>
    <message>
        <source>Who joins, leaves, mutes or moves between voice channels.</source>
        <translation>ボイスチャンネルの参加、退出、ミュート、移動。</translation>
    </message>
    <message>
        <source>Online status and activities of members; by far the most traffic. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>メンバーのオンライン状態とアクティビティ。トラフィックが圧倒的に多くなります。Developer Portal の Bot ページで有効にしてください。</translation>
    </message>
    <message>
        <source>Messages in guild channels, sent, edited and deleted; their text needs MESSAGE_CONTENT as well.</source>
        <translation>ギルドチャンネルのメッセージの送信、編集、削除。本文には MESSAGE_CONTENT も必要です。</translation>
    </message>
    <message>
        <source>Reactions on messages in guild channels.</source>
        <translation>ギルドチャンネルのメッセージへのリアクション。</translation>
    </message>
    <message>
        <source>Somebody starts typing in a guild channel.</source>
        <translation>ギルドチャンネルでの入力開始。</translation>
    </message>
    <message>
        <source>Messages in direct messages with the bot.</source>
        <translation>ボットとのダイレクトメッセージのメッセージ。</translation>
    </message>
    <message>
        <source>Reactions on messages in direct messages with the bot.</source>
        <translation>ボットとのダイレクトメッセージへのリアクション。</translation>
    </message>
    <message>
        <source>Somebody starts typing in a direct message with the bot.</source>
        <translation>ボットとのダイレクトメッセージでの入力開始。</translation>
    </message>
    <message>
        <source>No event of its own: fills content, embeds, attachments, components and poll of messages. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>独自のイベントはなく、メッセージの content、embeds、attachments、components、poll を埋めます。Developer Portal の Bot ページで有効にしてください。</translation>
    </message>
    <message>
        <source>Scheduled events and who is interested in them.</source>
        <translation>スケジュールイベントと、興味を示したユーザー。</translation>
    </message>
    <message>
        <source>Auto moderation rules created, changed and deleted.</source>
        <translation>自動モデレーションルールの作成、変更、削除。</translation>
    </message>
    <message>
        <source>An auto moderation rule acted on something.</source>
        <translation>自動モデレーションルールの実行。</translation>
    </message>
    <message>
        <source>Votes in polls of guild channels.</source>
        <translation>ギルドチャンネルの投票への投票。</translation>
    </message>
    <message>
        <source>Votes in polls of direct messages with the bot.</source>
        <translation>ボットとのダイレクトメッセージの投票への投票。</translation>
    </message>
    <message>
        <source>“%1” is no intent.</source>
        <translation>「%1」はインテントではありません。</translation>
    </message>
    <message>
        <source>Write names such as GUILDS or GUILD_MESSAGES, “all” or a number.</source>
        <translation>GUILDS や GUILD_MESSAGES のような名前、「all」、または数値を書いてください。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>もしかして %1 ですか?</translation>
    </message>
</context>
<context>
    <name>Gateway::MembersRequest</name>
    <message>
        <source>The members did not come in time: %1 of %2 chunks are there.</source>
        <translation>メンバーが時間内に届きませんでした。受信したチャンク: %1 / %2。</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Ask again; for large guilds ask with a longer timeout.</source>
        <translation>もう一度要求してください。大きいギルドではタイムアウトを長くしてください。</translation>
    </message>
    <message>
        <source>The session ended before all members had come.</source>
        <translation>全メンバーが届く前にセッションが終了しました。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>もう一度要求してください。</translation>
    </message>
</context>
<context>
    <name>Gateway::Memory</name>
    <message>
        <source>There is not enough memory for a payload of %1 or more.</source>
        <translation>%1 以上のペイロードに必要なメモリが足りません。</translation>
    </message>
    <message>
        <source>Give this program more memory, or run fewer shards in it.</source>
        <translation>このプログラムに割り当てるメモリを増やすか、シャードの数を減らしてください。</translation>
    </message>
</context>
<context>
    <name>Gateway::MetricsServer</name>
    <message>
        <source>The metrics cannot be served on port %1 of %2: %3.</source>
        <translation>%2 のポート %1 でメトリクスを提供できません: %3。</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes any free one.</source>
        <translation>別のポートを選んでください。0 なら空いている任意のポートを使います。</translation>
    </message>
</context>
<context>
    <name>Gateway::Proxy</name>
    <message>
        <source>Write http://host:port or socks5://host:port, with user:password@ before the host if needed, and % before two hex digits for signs such as @ or : in them.</source>
        <translation>http://host:port または socks5://host:port と書きます。必要ならホストの前に user:password@ を付け、その中の @ や : などの記号は % と 16 進数 2 桁で書きます。</translation>
    </message>
    <message>
        <source>The URL of the proxy is not valid.</source>
        <translation>プロキシの URL が正しくありません。</translation>
    </message>
    <message>
        <source>A proxy that wants TLS on its own port (https://) cannot be used.</source>
        <translation>自身のポートで TLS を要求するプロキシ (https://) は使えません。</translation>
    </message>
    <message>
        <source>The URL of the proxy does not begin with http:// or socks5://.</source>
        <translation>プロキシの URL が http:// または socks5:// で始まっていません。</translation>
    </message>
    <message>
        <source>The URL of the proxy names no host.</source>
        <translation>プロキシの URL にホストがありません。</translation>
    </message>
    <message>
        <source>The URL of the proxy has port 0.</source>
        <translation>プロキシの URL のポートが 0 です。</translation>
    </message>
    <message>
        <source>The URL of the proxy has something after host and port.</source>
        <translation>プロキシの URL のホストとポートの後に余分なものがあります。</translation>
    </message>
    <message>
        <source>A proxy shall be used, but none is named, or one that is neither HTTP nor SOCKS5.</source>
        <translation>プロキシを使う設定ですが、指定がないか、HTTP でも SOCKS5 でもありません。</translation>
    </message>
    <message>
        <source>Name the proxy, or choose to go without.</source>
        <translation>プロキシを指定するか、使わない設定にしてください。</translation>
    </message>
</context>
<context>
    <name>Gateway::ProxyError</name>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>プロキシ %1 はユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s URL: user:password@ before the host.</source>
        <translation>プロキシの URL のホストの前に user:password@ を書いてください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and the password.</source>
        <translation>プロキシ %1 はユーザー名とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check both in the proxy&apos;s settings; in a URL, signs such as @ or : are written as % and two hex digits.</source>
        <translation>プロキシの設定で両方を確認してください。URL では @ や : などの記号を % と 16 進数 2 桁で書きます。</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>プロキシ %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Check its name, the name server and the network.</source>
        <translation>名前、ネームサーバー、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let anybody through to %2.</source>
        <translation>プロキシ %1 は %2 への接続を許可していません。</translation>
    </message>
    <message>
        <source>Ask its operator to allow the host and its port, or choose another proxy.</source>
        <translation>プロキシの管理者にホストとポートの許可を依頼するか、別のプロキシを選んでください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not find %2, or lets nobody through to it.</source>
        <translation>プロキシ %1 は %2 を見つけられないか、接続を許可していません。</translation>
    </message>
    <message>
        <source>Check the URL; ask the proxy&apos;s operator whether the host is allowed.</source>
        <translation>URL を確認し、ホストが許可されているかプロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>プロキシ %1 が接続を拒否しました。</translation>
    </message>
    <message>
        <source>Nothing listens there: check its host and port and that it runs.</source>
        <translation>待ち受けるものがありません。ホストとポート、動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>プロキシ %1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check its host and port and the firewall.</source>
        <translation>ホストとポート、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 failed (%2).</source>
        <translation>プロキシ %1 でエラーが発生しました (%2)。</translation>
    </message>
    <message>
        <source>Check that it is a SOCKS5 proxy and not an HTTP proxy.</source>
        <translation>HTTP プロキシではなく SOCKS5 プロキシであることを確認してください。</translation>
    </message>
    <message>
        <source>Check that it is an HTTP proxy that allows CONNECT.</source>
        <translation>CONNECT を許可する HTTP プロキシであることを確認してください。</translation>
    </message>
    <message>
        <source>%1; through the proxy %2</source>
        <translation>%1、プロキシ %2 経由</translation>
    </message>
</context>
<context>
    <name>Gateway::RestClient</name>
    <message>
        <source>The REST interface limits the rate: wait %1 s.</source>
        <translation>REST API のレート制限です。%1 秒待ってください。</translation>
    </message>
    <message>
        <source>Something asks too often with this token or from this address.</source>
        <translation>このトークンまたはこのアドレスからの要求が多すぎます。</translation>
    </message>
    <message>
        <source>The token is wrong or was reset (HTTP 401).</source>
        <translation>トークンが間違っているかリセットされました (HTTP 401)。</translation>
    </message>
    <message>
        <source>Copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>Developer Portal の Bot ページから新しいものをコピーしてください。</translation>
    </message>
    <message>
        <source>The REST interface&apos;s host %1 is not found (%2).</source>
        <translation>REST API のホスト %1 が見つかりません (%2)。</translation>
    </message>
    <message>
        <source>Check the API URL, the network and its DNS.</source>
        <translation>API の URL、ネットワーク、DNS を確認してください。</translation>
    </message>
    <message>
        <source>The REST interface refused the connection (%1).</source>
        <translation>REST API が接続を拒否しました (%1)。</translation>
    </message>
    <message>
        <source>Nothing listens there: check the API URL.</source>
        <translation>待ち受けるものがありません。API の URL を確認してください。</translation>
    </message>
    <message>
        <source>The REST interface cannot be reached (%1).</source>
        <translation>REST API に到達できません (%1)。</translation>
    </message>
    <message>
        <source>Check the API URL, the network and the proxy.</source>
        <translation>API の URL、ネットワーク、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>The REST interface answered with HTTP %1.</source>
        <translation>REST API が HTTP %1 を返しました。</translation>
    </message>
    <message>
        <source>Check the API URL, or try again later.</source>
        <translation>API の URL を確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>API URL を確認してください。</translation>
    </message>
    <message>
        <source>The REST interface did not end its answer in time.</source>
        <translation>REST インターフェースの応答が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The REST interface&apos;s answer has more than %1.</source>
        <translation>REST インターフェイスの応答が %1 を超えています。</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to no host (HTTP %1).</source>
        <translation>REST インターフェイスがホストのないリダイレクトを返しました (HTTP %1)。</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to %1 (HTTP %2).</source>
        <translation>REST インターフェイスが %1 へのリダイレクトを返しました (HTTP %2)。</translation>
    </message>
    <message>
        <source>Redirects are not followed, since the token is for the host of the API URL alone: check the API URL. Where a network asks for a login first, log in.</source>
        <translation>トークンは API URL のホスト専用のため、リダイレクトには従いません。API URL を確認してください。ネットワークが先にログインを求める場合は、ログインしてください。</translation>
    </message>
</context>
<context>
    <name>Gateway::SessionStore</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 を読み取れません (%2)。</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>所有者を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>A restart will identify instead of resuming.</source>
        <translation>再起動すると再開ではなく IDENTIFY になります。</translation>
    </message>
    <message>
        <source>%1 is in use by process %2.</source>
        <translation>%1 はプロセス %2 が使用中です。</translation>
    </message>
    <message>
        <source>Two programs must not resume the same sessions: stop it, or use another file.</source>
        <translation>2 つのプログラムが同じセッションを再開してはいけません。そちらを停止するか、別のファイルを使ってください。</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1.</source>
        <translation>%1 の隣に何も書き込めません。</translation>
    </message>
    <message>
        <source>Look whether the folder is there, who owns it, and whether the disk is full.</source>
        <translation>フォルダーの有無、所有者、ディスクの空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>Gateway::Shard</name>
    <message>
        <source>The shard was stopped before the command was sent.</source>
        <translation>コマンドの送信前にシャードが停止しました。</translation>
    </message>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>コマンドの送信前にセッションが終了しました。</translation>
    </message>
    <message>
        <source>The gateway closed the connection: %1 %2.</source>
        <translation>ゲートウェイが接続を閉じました: %1 %2。</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>メッセージ: 「%1」</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>シャードは動作していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait already.</source>
        <translation>
            <numerusform>すでに %n 件のコマンドが待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send fewer: 120 a minute can go at most.</source>
        <translation>送信を減らしてください。毎分最大 120 件です。</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO に有効な heartbeat_interval がありません。</translation>
    </message>
    <message>
        <source>A command of %1 bytes is too large: %2 are allowed.</source>
        <translation>%1 バイトのコマンドは大きすぎます。上限は %2 です。</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Queued to identify</source>
        <translation>IDENTIFY 待ち</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>HELLO 待ち</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>IDENTIFY 中</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>再開中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>バックオフ中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>started by the user</source>
        <translation>ユーザーが開始</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>ユーザーが停止</translation>
    </message>
    <message>
        <source>reconnected by the user</source>
        <translation>ユーザーが再接続</translation>
    </message>
    <message>
        <source>its turn to identify came</source>
        <translation>IDENTIFY の順番が来た</translation>
    </message>
    <message>
        <source>WebSocket open</source>
        <translation>WebSocket が開いた</translation>
    </message>
    <message>
        <source>HELLO received</source>
        <translation>HELLO を受信</translation>
    </message>
    <message>
        <source>a new session began</source>
        <translation>新しいセッションを開始</translation>
    </message>
    <message>
        <source>the session was resumed</source>
        <translation>セッションを再開</translation>
    </message>
    <message>
        <source>the gateway asked for a reconnect (op 7)</source>
        <translation>ゲートウェイが再接続を要求 (op 7)</translation>
    </message>
    <message>
        <source>session invalid (op 9, not resumable)</source>
        <translation>セッション無効 (op 9、再開不可)</translation>
    </message>
    <message>
        <source>session interrupted (op 9, resumable)</source>
        <translation>セッション中断 (op 9、再開可)</translation>
    </message>
    <message>
        <source>heartbeat not acknowledged: a dead connection</source>
        <translation>ハートビートに応答なし: 接続が切れている</translation>
    </message>
    <message>
        <source>the clock jumped: this machine slept</source>
        <translation>時計が飛んだ: マシンがスリープした</translation>
    </message>
    <message>
        <source>closed by the gateway: %1 %2</source>
        <translation>ゲートウェイが閉じた: %1 %2</translation>
    </message>
    <message>
        <source>connection dropped without a close frame</source>
        <translation>クローズフレームなしで接続が切れた</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>時間内に接続できない</translation>
    </message>
    <message>
        <source>no HELLO in time</source>
        <translation>時間内に HELLO がない</translation>
    </message>
    <message>
        <source>no READY in time</source>
        <translation>時間内に READY がない</translation>
    </message>
    <message>
        <source>no RESUMED in time</source>
        <translation>時間内に RESUMED がない</translation>
    </message>
    <message>
        <source>unreadable payload</source>
        <translation>読み取れないペイロード</translation>
    </message>
    <message>
        <source>the network is back</source>
        <translation>ネットワークが復旧</translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>待機が終了</translation>
    </message>
    <message>
        <source>closed as asked</source>
        <translation>要求どおり閉じた</translation>
    </message>
    <message>
        <source>; the next try goes at once</source>
        <translation>。すぐに再試行</translation>
    </message>
    <message>
        <source>; waits %1 s before the next try</source>
        <translation>。%1 秒待って再試行</translation>
    </message>
    <message>
        <source>The connection looked open, but nothing came through it. Once is no harm; again and again, it is a proxy, firewall or VPN on the way, or a program here that is too busy to read.</source>
        <translation>接続は開いているように見えましたが、何も届きませんでした。一度なら問題ありません。繰り返す場合は、経路上のプロキシ、ファイアウォール、VPN か、読み取れないほど多忙なこのマシンのプログラムが原因です。</translation>
    </message>
    <message>
        <source>A new session is begun, which costs a session start. It is also the answer to an identify that came too early: see that no other program identifies with this token at the same time.</source>
        <translation>新しいセッションを始め、セッション開始を 1 回消費します。これは早すぎる IDENTIFY への応答でもあります。他のプログラムが同じトークンで同時に IDENTIFY していないか確認してください。</translation>
    </message>
    <message>
        <source>See whether this machine has a way to the gateway: network, proxy, firewall.</source>
        <translation>このマシンからゲートウェイへ到達できるか確認してください: ネットワーク、プロキシ、ファイアウォール。</translation>
    </message>
    <message>
        <source>The gateway was reached and said nothing. If that goes on, see https://discordstatus.com for an outage.</source>
        <translation>ゲートウェイに到達しましたが、応答がありませんでした。続く場合は https://discordstatus.com で障害情報を確認してください。</translation>
    </message>
    <message>
        <source>The gateway asks for heartbeats without end.</source>
        <translation>ゲートウェイが際限なくハートビートを要求しています。</translation>
    </message>
    <message>
        <source>READY has no usable session_id.</source>
        <translation>READY に使用できる session_id がありません。</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval (%1).</source>
        <translation>HELLO に有効な heartbeat_interval がありません (%1)。</translation>
    </message>
    <message>
        <source>It must be a whole number of milliseconds from %1 to %2: check what the gateway URL leads to.</source>
        <translation>%1 から %2 までの整数（ミリ秒）でなければなりません。ゲートウェイの URL の接続先を確認してください。</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardRange</name>
    <message>
        <source>“%1” names no shards: %2.</source>
        <translation>「%1」はシャードの指定ではありません: %2。</translation>
    </message>
    <message>
        <source>Write auto, 16, or 0-3,8 of 16.</source>
        <translation>auto、16、0-3,8 of 16 のように書いてください。</translation>
    </message>
    <message>
        <source>the count must be 1 to %1</source>
        <translation>数は 1 から %1 まで</translation>
    </message>
    <message>
        <source>“%1” is no shard or range</source>
        <translation>「%1」はシャードでも範囲でもありません</translation>
    </message>
    <message>
        <source>of %1 shards the last is %2</source>
        <translation>%1 個のシャードの最後は %2 です</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardWorker</name>
    <message>
        <source>There is no shard %1.</source>
        <translation>シャード %1 はありません。</translation>
    </message>
</context>
<context>
    <name>Gateway::Simulator</name>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation>別のポートを選ぶか、使用中のプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Port %1 cannot be had: %2.</source>
        <translation>ポート %1 を使えません: %2。</translation>
    </message>
</context>
<context>
    <name>Gateway::Tls</name>
    <message>
        <source>Name a file with the CA&apos;s certificates in PEM form, or choose other roots.</source>
        <translation>CA 証明書の PEM 形式のファイルを指定するか、別のルート証明書を選んでください。</translation>
    </message>
    <message>
        <source>The roots shall come from a file, but none is named.</source>
        <translation>ルート証明書をファイルから読む設定ですが、ファイルの指定がありません。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read (%2).</source>
        <translation>CA ファイル %1 を読み取れません (%2)。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>CA ファイル %1 に証明書がありません。</translation>
    </message>
    <message>
        <source>This Qt has no TLS backend that works.</source>
        <translation>この Qt には動作する TLS バックエンドがありません。</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugins and the library that they use, such as OpenSSL.</source>
        <translation>Qt の TLS プラグインと、それが使う OpenSSL などのライブラリをインストールしてください。</translation>
    </message>
    <message>
        <source>There is no TLS backend “%1” here.</source>
        <translation>TLS バックエンド「%1」はここにはありません。</translation>
    </message>
    <message>
        <source>This Qt has none: install its TLS plugins.</source>
        <translation>この Qt にはありません。TLS プラグインをインストールしてください。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次のいずれかを選んでください: %1。</translation>
    </message>
    <message>
        <source>The TLS backend “%1” cannot be chosen, “%2” is in use.</source>
        <translation>TLS バックエンド「%1」を選べません。「%2」が使用中です。</translation>
    </message>
    <message>
        <source>Choose it before the first connection.</source>
        <translation>最初の接続の前に選んでください。</translation>
    </message>
</context>
<context>
    <name>Gateway::TlsError</name>
    <message>
        <source>an issuer without a name</source>
        <translation>名前のない発行者</translation>
    </message>
    <message>
        <source>no host at all</source>
        <translation>ホストの指定なし</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it</source>
        <translation>%1 の証明書は自己署名で、保証する発行者がいません</translation>
    </message>
    <message>
        <source>%1 showed no certificate</source>
        <translation>%1 は証明書を提示しませんでした</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which is not among the trusted roots</source>
        <translation>%1 の証明書の発行者「%2」は、信頼するルート証明書に含まれていません</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2)</source>
        <translation>%1 の証明書は信頼されていません (%2)</translation>
    </message>
    <message>
        <source>This machine has no root certificates: install them (on Debian the package ca-certificates) or choose the bundled roots.</source>
        <translation>このマシンにはルート証明書がありません。インストールするか (Debian では ca-certificates パッケージ)、同梱のルート証明書を選んでください。</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA. If this machine&apos;s roots are old, choose the bundled ones.</source>
        <translation>自分のサーバーの場合や、このネットワークでプロキシやウイルス対策ソフトが TLS を検査している場合は、その CA のファイルを指定してください。このマシンのルート証明書が古い場合は、同梱のものを選んでください。</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA, or choose the system&apos;s roots if that CA is installed there.</source>
        <translation>自分のサーバーの場合や、このネットワークでプロキシやウイルス対策ソフトが TLS を検査している場合は、その CA のファイルを指定するか、CA がシステムにインストール済みならシステムのルート証明書を選んでください。</translation>
    </message>
    <message>
        <source>The CA file does not hold the root of this server&apos;s certificate: add it, or choose the system&apos;s or the bundled roots.</source>
        <translation>CA ファイルにこのサーバーの証明書のルートがありません。追加するか、システムまたは同梱のルート証明書を選んでください。</translation>
    </message>
    <message>
        <source>%1 (also: %2).</source>
        <translation>%1 (ほかに: %2)。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2</source>
        <translation>%1 の証明書は %2 に期限切れになりました</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: if that is wrong, set it; if not, the server&apos;s operator must renew the certificate.</source>
        <translation>このマシンの時計は %1 です。間違っていれば合わせてください。正しければ、サーバーの管理者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2</source>
        <translation>%1 の証明書は %2 から有効です</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: probably it is slow, set it.</source>
        <translation>このマシンの時計は %1 です。おそらく遅れているので、合わせてください。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2</source>
        <translation>%1 は %2 用の証明書を提示しました</translation>
    </message>
    <message>
        <source>Check the host in the URL. A login page of this network or a proxy may answer in the server&apos;s place.</source>
        <translation>URL のホストを確認してください。このネットワークのログインページやプロキシが代わりに応答している可能性があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted (%2)</source>
        <translation>%1 の証明書は受け入れられませんでした (%2)</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and whatever inspects TLS on this network.</source>
        <translation>サーバーの証明書と、このネットワークで TLS を検査しているものを確認してください。</translation>
    </message>
    <message>
        <source>%1 speaks only old versions of TLS (%2).</source>
        <translation>%1 は古いバージョンの TLS にしか対応していません (%2)。</translation>
    </message>
    <message>
        <source>The least that is safe is TLS 1.2: the server, or the proxy that answers in its place, must be updated.</source>
        <translation>安全な最低限は TLS 1.2 です。サーバー、または代わりに応答するプロキシの更新が必要です。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS (%2).</source>
        <translation>%1 で応答するものは TLS に対応していません (%2)。</translation>
    </message>
    <message>
        <source>Check the port. For a plain server of your own write ws:// or http://.</source>
        <translation>ポートを確認してください。自分の平文サーバーには ws:// または http:// と書きます。</translation>
    </message>
    <message>
        <source>No secure connection to %1 (%2).</source>
        <translation>%1 への安全な接続ができません (%2)。</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings and whatever inspects TLS on this network.</source>
        <translation>サーバーの TLS 設定と、このネットワークで TLS を検査しているものを確認してください。</translation>
    </message>
</context>
<context>
    <name>GuildPicker</name>
    <message>
        <source>Guild</source>
        <translation>ギルド</translation>
    </message>
    <message>
        <source>A guild (server): choose one that the session has met, or type its name or id</source>
        <translation>ギルド (サーバー): セッションに現れたものを選ぶか、名前または ID を入力します</translation>
    </message>
    <message>
        <source>Name or id of a guild</source>
        <translation>ギルドの名前または ID</translation>
    </message>
</context>
<context>
    <name>HeartbeatPage</name>
    <message>
        <source>Shards, such as 0-3, 7</source>
        <translation>シャード (0-3, 7 など)</translation>
    </message>
    <message>
        <source>Shards in the plot</source>
        <translation>グラフのシャード</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <translation>ワースト %1</translation>
    </message>
    <message>
        <source>Only the shards that were slowest in the last 6 hours</source>
        <translation>直近 6 時間に最も遅かったシャードのみ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show every shard</source>
        <translation>全シャードを表示します</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Undo zooming and moving</source>
        <translation>拡大縮小と移動を元に戻します</translation>
    </message>
</context>
<context>
    <name>HelloProbe</name>
    <message>
        <source>The gateway did not say HELLO within %1 s.</source>
        <translation>ゲートウェイは %1 秒以内に HELLO を送りませんでした。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall.</source>
        <translation>ネットワーク、プロキシ、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The gateway closed with %1 instead of saying HELLO.</source>
        <translation>ゲートウェイは HELLO を送らずに %1 で閉じました。</translation>
    </message>
    <message>
        <source>The gateway hung up instead of saying HELLO.</source>
        <translation>ゲートウェイは HELLO を送らずに切断しました。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Contents, or what was found</source>
        <translation>目次または検索結果</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>全ページを検索</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>各ページは英語です。</translation>
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
        <translation>追従</translation>
    </message>
    <message>
        <source>Show what comes again (End, or a double click)</source>
        <translation>再び最新を表示します (End またはダブルクリック)</translation>
    </message>
    <message>
        <source>Show or hide this line</source>
        <translation>この線の表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>InflaterLab</name>
    <message>
        <source>Reading the payloads…</source>
        <translation>ペイロードを読み込んでいます…</translation>
    </message>
    <message>
        <source>Compressing as the gateway would…</source>
        <translation>ゲートウェイと同様に圧縮しています…</translation>
    </message>
    <message>
        <source>Checking that every payload comes back as it was…</source>
        <translation>すべてのペイロードが元どおりに戻るか確認しています…</translation>
    </message>
    <message>
        <source>Measuring in turns…</source>
        <translation>順番に測定しています…</translation>
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
        <translation>シャード</translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation>展開器</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮比</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>none</source>
        <comment>inflater</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The last payload filled %1 of a buffer of %2. At its largest the buffer had %3.</source>
        <translation>最後のペイロードは %2 のバッファのうち %1 を使いました。バッファの最大時は %3 でした。</translation>
    </message>
    <message>
        <source>%1 did not have to travel.</source>
        <translation>%1 の転送を省けました。</translation>
    </message>
    <message>
        <source>%1 in all, for %2</source>
        <translation>合計 %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>ペイロード %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The shard&apos;s number; the first row is all shards together.</source>
        <translation>シャードの番号。先頭行は全シャードの合計です。</translation>
    </message>
    <message>
        <source>The library that inflates the present connection. None: the gateway was not asked to compress, and every payload travels whole.</source>
        <translation>現在の接続を展開するライブラリ。なし: ゲートウェイに圧縮を要求しておらず、全ペイロードがそのまま流れます。</translation>
    </message>
    <message>
        <source>Bytes as they came over the network, in all connections of this session</source>
        <translation>このセッションの全接続でネットワークから届いたバイト数</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>The same payloads after inflating: what travels without compression</source>
        <translation>同じペイロードの展開後のサイズ。圧縮なしで流れる量です</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>Inflated by wire bytes. A stream keeps what it has seen in its window, so small payloads that resemble earlier ones shrink well, and a new connection begins anew.</source>
        <translation>展開後バイト数 ÷ 通信上のバイト数。ストリームは見たものをウィンドウに保持するため、以前のものに似た小さなペイロードはよく縮みます。新しい接続では最初からになります。</translation>
    </message>
    <message>
        <source>The share of the bytes that did not have to travel</source>
        <translation>転送せずに済んだバイトの割合</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>削減</translation>
    </message>
    <message>
        <source>Payloads of every opcode</source>
        <translation>全 opcode のペイロード</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Time that inflating one payload takes, on average. It is what compression costs here; the lab measures what other libraries would take.</source>
        <translation>ペイロード 1 件の展開にかかる平均時間。圧縮がここで要するコストです。他のライブラリでの時間はラボで測定できます。</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>ペイロードあたり</translation>
    </message>
    <message>
        <source>How much of the output buffer the last payload filled. The buffer doubles for large payloads and shrinks again when they stay away.</source>
        <translation>最後のペイロードが出力バッファを占めた割合。バッファは大きなペイロードで倍になり、来なくなると再び縮みます。</translation>
    </message>
    <message>
        <source>How much of the buffer payloads filled on average. Little: it is larger than most payloads need, which is the price of taking the largest at once.</source>
        <translation>ペイロードがバッファを占めた平均の割合。小さければ、バッファが大半のペイロードには大きすぎます。最大のものを一度に受け取るための代償です。</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Memory that the library holds for this connection: the window of what was seen last, and its state. For zlib about 40 KiB, for zstd as much as the gateway chooses.</source>
        <translation>ライブラリがこの接続のために保持するメモリ: 直近に見たもののウィンドウと内部状態。zlib は約 40 KiB、zstd はゲートウェイの選択次第です。</translation>
    </message>
</context>
<context>
    <name>InflaterPanel</name>
    <message>
        <source>Inflaters</source>
        <translation>展開器</translation>
    </message>
    <message>
        <source>Once a bot is connected, compression and its memory are shown here.</source>
        <translation>ボットが接続すると、圧縮とそのメモリがここに表示されます。</translation>
    </message>
    <message>
        <source>Inflating over time</source>
        <translation>展開の推移</translation>
    </message>
    <message>
        <source>Once payloads come, each second adds a point. The wheel zooms, dragging moves the time.</source>
        <translation>ペイロードが届くと、1 秒ごとに点が加わります。ホイールで拡大縮小、ドラッグで時間を移動します。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The figures of each shard since the session began</source>
        <translation>セッション開始以降のシャードごとの数値</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮比</translation>
    </message>
    <message>
        <source>How many times smaller the traffic of each second came</source>
        <translation>各秒のトラフィックが何分の 1 になって届いたか</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Bytes a second over the network, and after inflating</source>
        <translation>1 秒あたりの通信上のバイト数と展開後のバイト数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How long inflating one payload took</source>
        <translation>ペイロード 1 件の展開にかかった時間</translation>
    </message>
    <message>
        <source>Lab…</source>
        <translation>ラボ…</translation>
    </message>
    <message>
        <source>Compress what was received once more, inflate it with every library of this build, and compare</source>
        <translation>受信したものをもう一度圧縮し、このビルドの全ライブラリで展開して比較します</translation>
    </message>
    <message>
        <source>This session is not compressed: every byte travels. &lt;a href=&quot;lab&quot;&gt;The lab&lt;/a&gt; tells what compression would save on what was received; it is chosen in the Connect dialog or with --compress.</source>
        <translation>このセッションは圧縮されておらず、全バイトがそのまま流れます。受信したものが圧縮でどれだけ減るかは&lt;a href=&quot;lab&quot;&gt;ラボ&lt;/a&gt;でわかります。圧縮は接続ダイアログまたは --compress で選びます。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>シャード %1</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>shard %1, inflated</source>
        <translation>シャード %1、展開後</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>shard %1, wire</source>
        <translation>シャード %1、通信量</translation>
    </message>
</context>
<context>
    <name>InspectorHeading</name>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>change of state</source>
        <translation>状態変化</translation>
    </message>
    <message>
        <source>%1, %2 on the wire (%3)</source>
        <translation>%1、通信量 %2 (%3)</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>シャード %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>シーケンス %1</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>The payload is damaged and cannot be read from the log.</source>
        <translation>ペイロードが破損しており、ログから読み取れません。</translation>
    </message>
    <message>
        <source>Malformed JSON at byte %1 of %2: %3</source>
        <translation>不正な JSON (%2 バイト中 %1 バイト目): %3</translation>
    </message>
</context>
<context>
    <name>IntentCalculator</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Number of the intents</source>
        <translation>インテントの数値</translation>
    </message>
    <message>
        <source>The number that goes into IDENTIFY: the bits of all intents together. Type one (also hexadecimal, 0x…) to see what it means.</source>
        <translation>IDENTIFY に入る数値で、全インテントのビットの合計です。数値 (16 進数 0x… も可) を入力すると意味が分かります。</translation>
    </message>
    <message>
        <source>Names of the intents</source>
        <translation>インテントの名前</translation>
    </message>
    <message>
        <source>Names with commas, blanks or | between; “all” and “unprivileged”; -NAME takes one away. Type them to get the number.</source>
        <translation>カンマ、空白、| で区切った名前、「all」、「unprivileged」。-NAME で 1 つ除外します。入力すると数値が得られます。</translation>
    </message>
    <message>
        <source>No intents</source>
        <translation>インテントなし</translation>
    </message>
    <message>
        <source>As the session</source>
        <translation>セッションと同じ</translation>
    </message>
    <message>
        <source>Back to what the session asked for</source>
        <translation>セッションが要求したものに戻します</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>The bits of %1 mean nothing: the gateway closes with 4013.</source>
        <translation>%1 のビットには意味がなく、ゲートウェイは 4013 で閉じます。</translation>
    </message>
    <message>
        <source>More than the session: %1.</source>
        <translation>セッションより多い: %1。</translation>
    </message>
    <message>
        <source>Less than the session: %1.</source>
        <translation>セッションより少ない: %1。</translation>
    </message>
    <message>
        <source>To be enabled on the Developer Portal: %1.</source>
        <translation>Developer Portal で有効化が必要: %1。</translation>
    </message>
    <message>
        <source>A session keeps its intents; others need a new connection.</source>
        <translation>セッション中のインテントは変わりません。変更には新しい接続が必要です。</translation>
    </message>
</context>
<context>
    <name>IntentNotes</name>
    <message>
        <source>The gateway closed with 4014: an intent is not allowed.</source>
        <translation>ゲートウェイが 4014 で閉じました。許可されていないインテントがあります。</translation>
    </message>
    <message>
        <source>Enable %1 on the Developer Portal (page Bot), or leave out what is not enabled.</source>
        <translation>Developer Portal (Bot ページ) で %1 を有効にするか、有効でないものを外してください。</translation>
    </message>
    <message>
        <source>The gateway closed with 4013: the number of the intents is wrong.</source>
        <translation>ゲートウェイが 4013 で閉じました。インテントの数値が正しくありません。</translation>
    </message>
    <message>
        <source>Let the calculator make the number.</source>
        <translation>計算ツールで数値を作ってください。</translation>
    </message>
    <message>
        <source>Choose MESSAGE_CONTENT, after enabling it on the Developer Portal (page Bot). Only the bot&apos;s own messages, direct messages and those that mention the bot come filled without it.</source>
        <translation>Developer Portal (Bot ページ) で有効にしてから MESSAGE_CONTENT を選んでください。ない場合に内容が入るのは、ボット自身のメッセージ、ダイレクトメッセージ、ボットへのメンションだけです。</translation>
    </message>
    <message>
        <source>%1 of %2 messages came empty: no text, no attachments, no embeds, because MESSAGE_CONTENT is not chosen.</source>
        <translation>MESSAGE_CONTENT を選んでいないため、メッセージ %2 件中 %1 件が空 (本文、添付ファイル、埋め込みなし) で届きました。</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES is chosen and MESSAGE_CONTENT is not: messages of guilds come empty.</source>
        <translation>GUILD_MESSAGES を選び MESSAGE_CONTENT を選んでいないため、ギルドのメッセージは空で届きます。</translation>
    </message>
    <message>
        <source>GUILDS is not chosen: no GUILD_CREATE comes, and the bot learns of no guild, channel or role.</source>
        <translation>GUILDS を選んでいないため、GUILD_CREATE が届かず、ボットはギルド、チャンネル、ロールを知ることができません。</translation>
    </message>
    <message>
        <source>Almost every bot needs it; choose it.</source>
        <translation>ほぼすべてのボットに必要です。選んでください。</translation>
    </message>
    <message>
        <source>Chosen, but nothing came in %1 min: %2.</source>
        <translation>選択していますが、%1 分間届いていません: %2。</translation>
    </message>
    <message>
        <source>Some events are rare. Where the bot handles none of them, leave the intent out.</source>
        <translation>まれなイベントもあります。ボットが処理しないなら、インテントを外してください。</translation>
    </message>
    <message>
        <source>%1 brings %2 of all events (%3 inflated).</source>
        <translation>%1 は全イベントの %2 (展開後 %3) を占めます。</translation>
    </message>
    <message>
        <source>A bot that does not handle %1 saves that much by leaving it out.</source>
        <translation>%1 を処理しないボットなら、外すとその分を節約できます。</translation>
    </message>
    <message>
        <source>Came though no chosen intent brings it: %1.</source>
        <translation>選択したインテントにないものが届きました: %1。</translation>
    </message>
    <message>
        <source>The gateway sends some events always where they are about the bot itself.</source>
        <translation>ボット自身に関する一部のイベントは、ゲートウェイが常に送ります。</translation>
    </message>
</context>
<context>
    <name>IntentTrafficModel</name>
    <message>
        <source>(no intent needed)</source>
        <translation>(インテント不要)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>未受信</translation>
    </message>
    <message>
        <source>no events: fills those of others</source>
        <translation>イベントなし: ほかのイベントの内容を埋める</translation>
    </message>
    <message>
        <source>would add no type of event</source>
        <translation>追加されるイベントの種類なし</translation>
    </message>
    <message>
        <source>would add %1</source>
        <translation>%1 が追加される</translation>
    </message>
    <message>
        <source>would be %1</source>
        <translation>%1 になる</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Privileged: without the permission of the Developer Portal (page Bot) the gateway closes with 4014.</source>
        <translation>特権: Developer Portal (Bot ページ) の許可がないと、ゲートウェイは 4014 で閉じます。</translation>
    </message>
    <message>
        <source>Events that come whatever intents are chosen</source>
        <translation>選択したインテントに関係なく届くイベント</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>届くもの: %1。</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>受信済み: %1。</translation>
    </message>
    <message>
        <source>Another chosen intent brings %1 too, and the log cannot tell by which it came: each counts all of it.</source>
        <translation>選択した別のインテントでも %1 が届き、どちらによるものかログからは分かりません。両方に全数を数えます。</translation>
    </message>
    <message>
        <source>Some of it comes already, by another intent; this one would bring more of it.</source>
        <translation>一部は別のインテントですでに届いています。これを選ぶとさらに届きます。</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特権</translation>
    </message>
    <message>
        <source>The boxes make the number below; they do not change the session</source>
        <translation>チェックボックスは下の数値を作るもので、セッションは変わりません</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>Whether the session asked for it, and whether anything came; a star marks the privileged ones</source>
        <translation>セッションが要求したか、何か届いたか。星印は特権インテントです</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Events per second over the last 10 seconds</source>
        <translation>直近 10 秒間の 1 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>Events that are in the log</source>
        <translation>ログ内のイベント数</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Bytes of their payloads</source>
        <translation>そのペイロードのバイト数</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>Bytes on the wire, as far as they are theirs</source>
        <translation>通信上のバイト数のうち該当分</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>What came by it, or what it would add</source>
        <translation>届いたもの、または追加されるもの</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Share of all events; where it cannot be told by which of two intents an event came each counts it, so that the sum may be more than 100 %</source>
        <translation>全イベントに占める割合。2 つのインテントのどちらで届いたか判別できないイベントは両方で数えるため、合計が 100 % を超えることがあります</translation>
    </message>
</context>
<context>
    <name>IntentsModel</name>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (特権)</translation>
    </message>
    <message>
        <source>%1
Privileged: without the permission of the Developer Portal the gateway closes with 4014.</source>
        <translation>%1
特権: Developer Portal の許可がないと、ゲートウェイは 4014 で閉じます。</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>届くもの</translation>
    </message>
</context>
<context>
    <name>IntentsPanel</name>
    <message>
        <source>Intents</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>未受信</translation>
    </message>
    <message>
        <source>What is wrong with the intents</source>
        <translation>インテントの問題点</translation>
    </message>
    <message>
        <source>Show &amp;only its events</source>
        <translation>このイベントのみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>… &amp;and its events</source>
        <translation>… かつこのイベント(&amp;A)</translation>
    </message>
    <message>
        <source>… and &amp;not its events</source>
        <translation>… このイベントを除外(&amp;N)</translation>
    </message>
    <message>
        <source>Show messages that came &amp;empty</source>
        <translation>空で届いたメッセージを表示(&amp;E)</translation>
    </message>
    <message>
        <source>No session’s intents are known: what each brings is counted once a bot is connected.</source>
        <translation>セッションのインテントがまだ不明です。ボットが接続すると、それぞれで届くイベントを数えます。</translation>
    </message>
    <message>
        <source>The boxes make the number below, and the number checks the boxes.</source>
        <translation>チェックボックスから下の数値が決まり、数値からもチェックが決まります。</translation>
    </message>
</context>
<context>
    <name>IntentsPicker</name>
    <message>
        <source>Intents</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>&amp;Unprivileged</source>
        <translation>非特権(&amp;U)</translation>
    </message>
    <message>
        <source>All that need no permission</source>
        <translation>許可が不要なものすべて</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Every intent; the privileged ones must be enabled on the Developer Portal</source>
        <translation>全インテント。特権インテントは Developer Portal で有効にする必要があります</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Connect without events, only to see the session</source>
        <translation>イベントなしで接続し、セッションだけを見ます</translation>
    </message>
    <message>
        <source>The number that IDENTIFY sends</source>
        <translation>IDENTIFY が送る数値</translation>
    </message>
    <message>
        <source>Privileged intents must be enabled in the Developer Portal, page Bot; otherwise Discord closes with 4014.</source>
        <translation>特権インテントは Developer Portal の Bot ページで有効にする必要があります。無効のままだと Discord は 4014 で閉じます。</translation>
    </message>
    <message>
        <source>%1 chosen, %2 privileged; number &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>%1 個選択、うち特権 %2 個、数値 &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation>シーケンスへ移動</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>No row that is shown has this sequence number.</source>
        <translation>表示中の行にこのシーケンス番号はありません。</translation>
    </message>
    <message>
        <source>14:30, 14:30:05.250 or 2026-11-25T14:30</source>
        <translation>14:30、14:30:05.250 または 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>A number; the next one of any shard is found</source>
        <translation>数値。いずれかのシャードの次のものを探します</translation>
    </message>
    <message>
        <source>A number from 1, or a share such as 50%</source>
        <translation>1 からの数値、または 50% のような割合</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>行がありません。</translation>
    </message>
    <message>
        <source>This is no time; write 14:30 or 2026-11-25T14:30:05</source>
        <translation>時刻ではありません。14:30 または 2026-11-25T14:30:05 のように書いてください</translation>
    </message>
    <message>
        <source>The log ends before; this is its last row.</source>
        <translation>ログはそれより前に終わっています。これが最後の行です。</translation>
    </message>
    <message>
        <source>The filter hides the first row of then; this is the nearest one shown.</source>
        <translation>その時刻の最初の行はフィルターで隠れています。表示中で最も近い行です。</translation>
    </message>
    <message>
        <source>A sequence number is a whole number.</source>
        <translation>シーケンス番号は整数です。</translation>
    </message>
    <message>
        <source>Rows are numbered from 1 to %1.</source>
        <translation>行番号は 1 から %1 までです。</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
</context>
<context>
    <name>LabConsole</name>
    <message>
        <source>The lab cannot measure with “%1”: %2</source>
        <translation>ラボは「%1」で測定できません: %2</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>測定を中止しました。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>出力を書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>LabContender</name>
    <message>
        <source>not compressed</source>
        <translation>圧縮なし</translation>
    </message>
    <message>
        <source>each payload by itself</source>
        <translation>ペイロードごと</translation>
    </message>
</context>
<context>
    <name>LabCorpus</name>
    <message>
        <source>There is no received payload to measure with.</source>
        <translation>測定に使える受信ペイロードがありません。</translation>
    </message>
    <message>
        <source>Connect first, or choose a capture of a session.</source>
        <translation>先に接続するか、セッションのキャプチャを選んでください。</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Inflater lab</source>
        <translation>展開器ラボ</translation>
    </message>
    <message>
        <source>Compresses received payloads once more, as the gateway would for each kind of compression, and inflates them with every library of this build.</source>
        <translation>受信したペイロードを圧縮方式ごとにゲートウェイと同様にもう一度圧縮し、このビルドの全ライブラリで展開します。</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>測定を中止しました。</translation>
    </message>
    <message>
        <source>The &amp;log (rows: %1)</source>
        <translation>ログ (%1 行)(&amp;L)</translation>
    </message>
    <message>
        <source>What was received in this session and is still in the log</source>
        <translation>このセッションで受信し、まだログにあるもの</translation>
    </message>
    <message>
        <source>The log is empty: connect first, or choose a capture</source>
        <translation>ログは空です。先に接続するか、キャプチャを選んでください</translation>
    </message>
    <message>
        <source>A &amp;capture:</source>
        <translation>キャプチャ(&amp;C):</translation>
    </message>
    <message>
        <source>A session that was recorded (Session, Record…, or --record)</source>
        <translation>記録済みのセッション (「セッション」の「記録…」または --record)</translation>
    </message>
    <message>
        <source>The name of a file, .ndjson or .ndjson.zst</source>
        <translation>ファイル名 (.ndjson または .ndjson.zst)</translation>
    </message>
    <message>
        <source>The capture&apos;s file</source>
        <translation>キャプチャのファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>What the lab found</source>
        <translation>ラボの結果</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>測定の進み具合</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>テキストとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>JSON を書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測定(&amp;M)</translation>
    </message>
    <message>
        <source>Each library takes its turns; what was found stands here at the end.</source>
        <translation>各ライブラリを順番に測定し、最後に結果をここに表示します。</translation>
    </message>
    <message>
        <source>Choose what to measure with, then press Measure. It takes some seconds; the session goes on meanwhile.</source>
        <translation>測定対象を選び、「測定」を押してください。数秒かかりますが、セッションはその間も続きます。</translation>
    </message>
    <message>
        <source>Measure with a capture</source>
        <translation>キャプチャで測定</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>キャプチャ (*.ndjson.zst *.ndjson);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export what the lab found</source>
        <translation>ラボの結果を書き出す</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>LabModel</name>
    <message>
        <source>Median %1; the fastest round took %2, the slowest %3</source>
        <translation>中央値 %1、最速のラウンドは %2、最遅は %3</translation>
    </message>
    <message>
        <source>Windows and state %1, output buffers %2</source>
        <translation>ウィンドウと内部状態 %1、出力バッファ %2</translation>
    </message>
    <message>
        <source>How the payloads travel: one stream for each shard, each payload by itself, or as they are</source>
        <translation>ペイロードの流れ方: シャードごとに 1 ストリーム、ペイロードごと、またはそのまま</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>What inflates; those that this build has</source>
        <translation>展開するもの。このビルドにあるものだけです</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Bytes that would come over the network</source>
        <translation>ネットワークから届くことになるバイト数</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Bytes of payload by bytes on the wire</source>
        <translation>ペイロードのバイト数 ÷ 通信上のバイト数</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮比</translation>
    </message>
    <message>
        <source>Processor time until one payload is there: the median of the rounds. The bar is relative to the slowest.</source>
        <translation>ペイロード 1 件を得るまでのプロセッサ時間 (ラウンドの中央値)。バーは最も遅いものとの比です。</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>ペイロードあたり</translation>
    </message>
    <message>
        <source>What the rounds differ by. Differences smaller than this mean nothing.</source>
        <translation>ラウンド間の差。これより小さい違いに意味はありません。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Megabytes of payload a second, if one core did nothing else</source>
        <translation>1 コアを専有した場合の 1 秒あたりのペイロードのメガバイト数</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Processor time relative to the fastest that inflates</source>
        <translation>展開するもののうち最速に対するプロセッサ時間の比</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× 最速</translation>
    </message>
    <message>
        <source>Processor time with the scan of the envelope, which finds op, s and t in the payload: what a client has to do in any case</source>
        <translation>ペイロードから op、s、t を見つけるエンベロープの走査を含むプロセッサ時間。クライアントがいずれにせよ行う処理です</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>走査込み</translation>
    </message>
    <message>
        <source>What the inflaters of all streams hold after the last payload</source>
        <translation>最後のペイロードの後に全ストリームの展開器が保持するもの</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>%1 would take %2 times less processor time than %3.</source>
        <translation>%1 のプロセッサ時間は %3 の %2 分の 1 になります。</translation>
    </message>
    <message>
        <source>%1 would take %2 times more processor time than %3.</source>
        <translation>%1 のプロセッサ時間は %3 の %2 倍になります。</translation>
    </message>
    <message>
        <source>In processor time %1 and %2 cannot be told apart here: their rounds overlap.</source>
        <translation>プロセッサ時間では %1 と %2 に差があるとは言えません。ラウンドの範囲が重なっています。</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 fewer bytes than zlib-stream.</source>
        <translation>zstd-stream のバイト数は zlib-stream より %1 少なくなります。</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 more bytes than zlib-stream.</source>
        <translation>zstd-stream のバイト数は zlib-stream より %1 多くなります。</translation>
    </message>
    <message>
        <source>Compared with no compression, %1 would save %2 of the bytes (%3).</source>
        <translation>圧縮なしに比べ、%1 ではバイト数を %2 (%3) 削減できます。</translation>
    </message>
    <message>
        <source>Compressing each payload by itself would take %1 times the bytes of zlib-stream, since nothing is remembered.</source>
        <translation>ペイロードごとの圧縮では何も記憶されないため、バイト数は zlib-stream の %1 倍になります。</translation>
    </message>
    <message>
        <source>The compression is this program&apos;s (zlib level %1, zstd level %2), not Discord&apos;s, whose level is not known: real sizes differ.</source>
        <translation>圧縮はこのプログラムのもの (zlib レベル %1、zstd レベル %2) で、レベルが不明な Discord のものではありません。実際のサイズとは異なります。</translation>
    </message>
    <message numerus="yes">
        <source>Times are the median of %n round(s) in which all took turns; every payload came out equal to its source.</source>
        <translation>
            <numerusform>時間は、全体を順番に測定した %n ラウンドの中央値です。全ペイロードが元と等しく展開されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rounds differ by up to %1: something else was at work on this machine.</source>
        <translation>ラウンド間に最大 %1 の差があります。このマシンで他の処理が動いていました。</translation>
    </message>
    <message>
        <source>Only the first part was measured; there was more than fits into memory.</source>
        <translation>先頭部分だけを測定しました。メモリに収まらない分がありました。</translation>
    </message>
    <message>
        <source>The capture is cut off; what is there was measured.</source>
        <translation>キャプチャは途中で切れています。ある分を測定しました。</translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged at %n place(s); what could be read was measured.</source>
        <translation>
            <numerusform>キャプチャの %n か所が破損しています。読み取れた分を測定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the capture could not be read.</source>
        <translation>
            <numerusform>キャプチャの %n 行を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payload(s)</source>
        <translation>
            <numerusform>ペイロード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>ストリーム %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4</source>
        <translation>%1: %2 (%3)、%4</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮比</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>ペイロードあたり</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× 最速</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>走査込み</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>%1 did not give the payload number %2 back as it was.</source>
        <translation>%1 ではペイロード番号 %2 が元どおりに戻りませんでした。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system (%1)</source>
        <translation>システムに合わせる (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>The language will be %1 when the program is started again.</source>
        <translation>次にプログラムを起動すると、言語が %1 になります。</translation>
    </message>
</context>
<context>
    <name>LatencyLegend</name>
    <message>
        <source>Shards in the plot</source>
        <translation>グラフのシャード</translation>
    </message>
    <message>
        <source>A click hides a shard or shows it again, a double click shows it alone.</source>
        <translation>クリックでシャードの表示を切り替え、ダブルクリックでそのシャードだけを表示します。</translation>
    </message>
    <message>
        <source>shard %1, hidden</source>
        <translation>シャード %1、非表示</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>シャード %1</translation>
    </message>
</context>
<context>
    <name>LatencyModel</name>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
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
        <translation>ACK</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Half of the heartbeats of the last 6 hours were at most as slow.</source>
        <translation>直近 6 時間のハートビートの半数がこの値以下でした。</translation>
    </message>
    <message>
        <source>Of ten heartbeats of the last 6 hours, nine were at most as slow.</source>
        <translation>直近 6 時間のハートビート 10 回のうち 9 回がこの値以下でした。</translation>
    </message>
    <message>
        <source>Of 20 heartbeats of the last 6 hours, 19 were at most as slow.</source>
        <translation>直近 6 時間のハートビート 20 回のうち 19 回がこの値以下でした。</translation>
    </message>
    <message>
        <source>Of 100 heartbeats of the last 6 hours, 99 were at most as slow.</source>
        <translation>直近 6 時間のハートビート 100 回のうち 99 回がこの値以下でした。</translation>
    </message>
    <message>
        <source>Heartbeats that were acknowledged in the last 6 hours</source>
        <translation>直近 6 時間に ACK があったハートビート</translation>
    </message>
    <message>
        <source>Heartbeats without an ACK when the next was due, since the beginning</source>
        <translation>次の送信時刻までに ACK がなかったハートビート (開始以降)</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>Latencies of the last minutes</source>
        <translation>直近数分のレイテンシ</translation>
    </message>
    <message>
        <source>Latency is measured with each heartbeat; none was answered yet.</source>
        <translation>レイテンシはハートビートごとに測定します。応答はまだありません。</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Wheel: zoom the time, with Ctrl the latency. Drag: move. Shift and drag: show what is framed. Double click: show all.</source>
        <translation>ホイール: 時間を拡大縮小、Ctrl 併用でレイテンシを拡大縮小。ドラッグ: 移動。Shift + ドラッグ: 囲んだ範囲を表示。ダブルクリック: すべて表示。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Why behind?</source>
        <translation>遅れの原因</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>No heartbeat was answered yet.</source>
        <translation>ハートビートの応答はまだありません。</translation>
    </message>
    <message>
        <source>Latency of each shard over time, in milliseconds</source>
        <translation>各シャードのレイテンシの推移 (ミリ秒)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>All shards are hidden.</source>
        <translation>全シャードが非表示です。</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>シャード %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>JSON をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;NDJSON</source>
        <translation>NDJSON をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy C&amp;SV</source>
        <translation>CSV をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>2 行を比較(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark, or take the mark away</source>
        <translation>マークの設定/解除(&amp;M)</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>前のマーク(&amp;V)</translation>
    </message>
    <message>
        <source>Show only marked &amp;rows</source>
        <translation>マークした行のみ表示(&amp;R)</translation>
    </message>
    <message>
        <source>Take all marks awa&amp;y</source>
        <translation>マークをすべて解除(&amp;Y)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a time, a sequence number or a row</source>
        <translation>時刻、シーケンス番号、行へ移動します</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>列を初期状態に戻す</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>時刻(&amp;M)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>これのみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;And this</source>
        <translation>かつこれ(&amp;A)</translation>
    </message>
    <message>
        <source>And &amp;not this</source>
        <translation>これを除外(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;r this</source>
        <translation>またはこれ(&amp;R)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>フィルター条件</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>セルをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as fil&amp;ter</source>
        <translation>フィルターとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>次のマーク(&amp;K)</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>検索(&amp;D)…</translation>
    </message>
    <message>
        <source>Find prev&amp;ious</source>
        <translation>前を検索(&amp;I)</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>%1 could not be written: %2. A file of that name is as it was before.</source>
        <translation>%1 を書き込めませんでした: %2。同名のファイルは元のままです。</translation>
    </message>
</context>
<context>
    <name>LogGutter</name>
    <message>
        <source>Click to mark a row (%1)</source>
        <translation>クリックで行をマーク (%1)</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Seconds since the log began</source>
        <translation>ログ開始からの秒数</translation>
    </message>
    <message>
        <source>Seconds since the row before</source>
        <translation>前の行からの秒数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Time as</source>
        <translation>時刻の形式</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>列を初期状態に戻す</translation>
    </message>
    <message>
        <source>In the order of the log</source>
        <translation>ログの順</translation>
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
        <translation>ログが使えるメモリ。索引とキャッシュを含みます</translation>
    </message>
    <message>
        <source>No temporary file</source>
        <translation>一時ファイルなし</translation>
    </message>
    <message>
        <source>Where the oldest rows move when the memory is used up</source>
        <translation>メモリを使い切ったときに最も古い行を移す先</translation>
    </message>
    <message>
        <source>Beyond both limits the oldest rows are dropped; the line at the bottom of the window says how many. A recording keeps everything.</source>
        <translation>両方の上限を超えると、最も古い行から破棄します。件数はウィンドウ下端に表示します。記録にはすべてが残ります。</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>メモリ(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>ディスク(&amp;D):</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>No other row among those shown is related.</source>
        <translation>表示中の行に、ほかに関連するものはありません。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Show the rows that wait and go on</source>
        <translation>待機中の行を表示して続行します</translation>
    </message>
    <message>
        <source>Paused. New rows will wait here; nothing is lost.</source>
        <translation>一時停止中。新しい行はここで待機し、何も失われません。</translation>
    </message>
    <message>
        <source>Paused. New rows that wait: %1. Nothing is lost.</source>
        <translation>一時停止中。待機中の新しい行: %1。何も失われません。</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>表示中の行</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>Marked rows, whether they are shown or not</source>
        <translation>マークした行 (表示中かどうかは問わない)</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>In a sorted table %1 rows can be selected at most.</source>
        <translation>並べ替えた表で選択できるのは最大 %1 行です。</translation>
    </message>
    <message>
        <source>No more than %1 rows can be marked: the first ones are, others of those chosen are not.</source>
        <translation>マークできるのは最大 %1 行です。選択の先頭からマークし、残りはマークしていません。</translation>
    </message>
    <message>
        <source>No row is marked; %1 marks the chosen one.</source>
        <translation>マークした行がありません。%1 で選択行をマークします。</translation>
    </message>
    <message>
        <source>None of the marked rows is shown.</source>
        <translation>マークした行はどれも表示されていません。</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>比較する 2 行を選択してください。</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>検索中… %1 %</translation>
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
            <numerusform>フィルターに一致する行はありません (全 %Ln 行)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>キーチェーンが応答しません (%1)。トークンは毎回入力が必要です。</translation>
    </message>
    <message>
        <source>&amp;Start simulator</source>
        <translation>シミュレーターを開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kill simulator</source>
        <translation>シミュレーターを強制終了(&amp;K)</translation>
    </message>
    <message>
        <source>Kill simulator</source>
        <translation>シミュレーターを強制終了</translation>
    </message>
    <message>
        <source>Start simulator</source>
        <translation>シミュレーターを開始</translation>
    </message>
    <message>
        <source>Drop all connections, as if its process had died, and see what happens</source>
        <translation>プロセスが落ちたかのように全接続を切断し、何が起きるかを見ます</translation>
    </message>
    <message>
        <source>Let it listen again on the same port</source>
        <translation>同じポートで再び待ち受けさせます</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;シミュレートされたゲートウェイ:&lt;/b&gt; トークンは使わず、外部への送信もありません。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; it is not running now. The shards try again by themselves.</source>
        <translation>&lt;b&gt;シミュレートされたゲートウェイ:&lt;/b&gt; 現在停止中です。シャードは自動で再試行します。</translation>
    </message>
    <message>
        <source>Other bots may connect to &lt;tt&gt;%1&lt;/tt&gt;</source>
        <translation>ほかのボットは &lt;tt&gt;%1&lt;/tt&gt; に接続できます</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>未接続: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Not connected. Choose “%1” (%2) to watch your bot, or the embedded simulator.</source>
        <translation>未接続です。「%1」(%2) を選んで、自分のボットまたは内蔵シミュレーターを監視してください。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Waiting for the first payload…</source>
        <translation>最初のペイロードを待機中…</translation>
    </message>
    <message>
        <source>Simulated gateway – Gateway Monitor</source>
        <translation>シミュレートされたゲートウェイ – Gateway Monitor</translation>
    </message>
    <message>
        <source>Gateway Monitor</source>
        <translation>Gateway Monitor</translation>
    </message>
    <message>
        <source>Connected bot – Gateway Monitor</source>
        <translation>接続中のボット – Gateway Monitor</translation>
    </message>
    <message>
        <source>%1 – Gateway Monitor</source>
        <translation>%1 – Gateway Monitor</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>スクリーンショットを保存</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>画像 (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Record the session into a file that can be opened later, here and elsewhere</source>
        <translation>セッションを、後でここや別の環境で開けるファイルに記録します</translation>
    </message>
    <message>
        <source>Show a session that was recorded</source>
        <translation>記録したセッションを表示します</translation>
    </message>
    <message>
        <source>Recorded into %1</source>
        <translation>%1 に記録しました</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>記録が終了しました。</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>記録先</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson)</source>
        <translation>キャプチャ (*.ndjson.zst *.ndjson)</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>キャプチャ (*.ndjson.zst *.ndjson);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>「%1」を開けません: %2</translation>
    </message>
    <message>
        <source>%1 (capture) – Gateway Monitor</source>
        <translation>%1 (キャプチャ) – Gateway Monitor</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>The capture holds no payload yet.</source>
        <translation>キャプチャにはまだペイロードがありません。</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect with a bot&apos;s token, or with the embedded simulator</source>
        <translation>ボットのトークンまたは内蔵シミュレーターで接続します</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline</source>
        <translation>セッションを終了します。ボットはオフラインになります</translation>
    </message>
    <message>
        <source>&amp;Reconnect shard</source>
        <translation>シャードを再接続(&amp;R)</translation>
    </message>
    <message>
        <source>Drop the connection of the selected shard and resume its session</source>
        <translation>選択したシャードの接続を切り、セッションを再開します</translation>
    </message>
    <message>
        <source>Check the &amp;bot</source>
        <translation>ボットを点検(&amp;B)</translation>
    </message>
    <message>
        <source>Is the token good, are the intents enabled, what is left, and what can be mended</source>
        <translation>トークンは有効か、インテントは有効か、残りはいくつか、何を直せるか</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Let new rows wait; the session goes on and nothing is lost</source>
        <translation>新しい行を待機させます。セッションは続き、何も失われません</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Stay at the newest row; scrolling up ends it, the bottom begins it again</source>
        <translation>最新の行に留まります。上にスクロールすると解除、末尾に戻ると再開します</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Empty the log; the session goes on</source>
        <translation>ログを空にします。セッションは続きます</translation>
    </message>
    <message>
        <source>Type a filter</source>
        <translation>フィルターを入力します</translation>
    </message>
    <message>
        <source>Write the rows that the filter lets through to a file, as JSON lines or CSV</source>
        <translation>フィルターを通過した行を JSON Lines または CSV でファイルに書き込みます</translation>
    </message>
    <message>
        <source>Paint rows on a ground of their own by filters</source>
        <translation>フィルターに応じて行の背景に色を付けます</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Connect your bot…</source>
        <translation>ボットを接続…</translation>
    </message>
    <message>
        <source>Watch a bot of yours with its token</source>
        <translation>トークンで自分のボットを監視します</translation>
    </message>
    <message>
        <source>Change the settings and try again</source>
        <translation>設定を変更してもう一度試します</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠します</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Inflaters</source>
        <translation>展開器</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトを初期化(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Gateway Monitor</source>
        <translation>Gateway Monitor について(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway&lt;/b&gt;, which plays the scenario &lt;b&gt;%1&lt;/b&gt;: no token is used, nothing leaves this machine.</source>
        <translation>シナリオ &lt;b&gt;%1&lt;/b&gt; を再生する&lt;b&gt;シミュレートされたゲートウェイ&lt;/b&gt;です。トークンは使わず、このマシンの外には何も出ません。</translation>
    </message>
    <message>
        <source>Open ca&amp;pture…</source>
        <translation>キャプチャを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Inflater &amp;lab…</source>
        <translation>展開器ラボ(&amp;L)…</translation>
    </message>
    <message>
        <source>Compare compressions and libraries on what was received, or on a capture</source>
        <translation>受信したものまたはキャプチャで、圧縮方式とライブラリを比較します</translation>
    </message>
    <message>
        <source>Stop rec&amp;ording</source>
        <translation>記録を停止(&amp;O)</translation>
    </message>
    <message>
        <source>Rec&amp;ord…</source>
        <translation>記録(&amp;O)…</translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation>このパネルのヘルプ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Guide to the window</source>
        <translation>ウィンドウの手引き(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Terms of the protocol</source>
        <translation>プロトコルの用語(&amp;T)</translation>
    </message>
    <message>
        <source>The &amp;filter language</source>
        <translation>フィルター言語(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Save screens&amp;hot…</source>
        <translation>スクリーンショットを保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;F)…</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>追従(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>フィルター(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export rows shown…</source>
        <translation>表示中の行を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Colo&amp;ur rules…</source>
        <translation>色ルール(&amp;U)…</translation>
    </message>
    <message>
        <source>Go &amp;to panel</source>
        <translation>パネルへ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Show shard</source>
        <translation>シャードを表示</translation>
    </message>
    <message>
        <source>Choose the shard, whose history tells each loss</source>
        <translation>シャードを選択します。切断ごとの経緯が履歴でわかります</translation>
    </message>
    <message>
        <source>Sessions cannot be kept.</source>
        <translation>セッションを保存できません。</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <translation>記録は一時停止中です。</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>記録を再開しました。%n 件が書き込まれませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersFollower</name>
    <message>
        <source>no chunk yet</source>
        <translation>チャンクはまだなし</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>チャンク %1 / %2、メンバー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 は見つからず</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <translation>%1 で完了</translation>
    </message>
    <message>
        <source>%1, then nothing more came</source>
        <translation>%1、その後は届かず</translation>
    </message>
    <message>
        <source>%1, not waited for</source>
        <translation>%1、待機を中止</translation>
    </message>
    <message>
        <source>refused: RATE_LIMITED, again in %1 s</source>
        <translation>拒否: RATE_LIMITED、%1 秒後に再試行可</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>With &amp;presences</source>
        <translation>プレゼンスを含む(&amp;P)</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全メンバー</translation>
    </message>
    <message>
        <source>By the beginning of their names</source>
        <translation>名前の先頭で</translation>
    </message>
    <message>
        <source>By their ids</source>
        <translation>ID で</translation>
    </message>
    <message>
        <source>How names begin</source>
        <translation>名前の先頭部分</translation>
    </message>
    <message>
        <source>User ids, with blanks or commas between</source>
        <translation>ユーザー ID (空白またはカンマ区切り)</translation>
    </message>
    <message>
        <source>Needs GUILD_PRESENCES</source>
        <translation>GUILD_PRESENCES が必要です</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>ギルド(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>対象(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>最大数(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>“%1” is no user id.</source>
        <translation>「%1」はユーザー ID ではありません。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A URL with %1:// or %2:// is needed here.</source>
        <translation>ここには %1:// または %2:// の URL が必要です。</translation>
    </message>
    <message>
        <source>A URL without user name and password is needed here.</source>
        <translation>ここにはユーザー名とパスワードのない URL が必要です。</translation>
    </message>
    <message>
        <source>The token would cross the network unencrypted: use %1://.</source>
        <translation>トークンが暗号化されずにネットワークを流れます。%1:// を使ってください。</translation>
    </message>
    <message>
        <source>The embedded simulator is part of this program: it is reached directly, without TLS and proxy, and its sessions end with the program.</source>
        <translation>内蔵シミュレーターはこのプログラムの一部です。TLS やプロキシなしで直接接続し、セッションはプログラムとともに終わります。</translation>
    </message>
    <message>
        <source>Where TLS is in use already it can be changed only by starting this program again.</source>
        <translation>TLS をすでに使っている場合、変更するにはこのプログラムの再起動が必要です。</translation>
    </message>
    <message>
        <source>Without a REST interface the gateway&apos;s URL and the number of shards must be given.</source>
        <translation>REST API を使わない場合は、ゲートウェイの URL とシャード数の指定が必要です。</translation>
    </message>
    <message>
        <source>Choose the file with the certificates to trust.</source>
        <translation>信頼する証明書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM or DER form.</source>
        <translation>このファイルには PEM または DER 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>User name and password have fields of their own.</source>
        <translation>ユーザー名とパスワードは専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>プロキシは http://host:port または socks5://host:port と書いてください。</translation>
    </message>
    <message>
        <source>Choose the folder for the sessions.</source>
        <translation>セッション用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>このフォルダーには書き込めません。</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>ゲートウェイ %1</translation>
    </message>
    <message>
        <source>no REST interface</source>
        <translation>REST API なし</translation>
    </message>
    <message>
        <source>REST interface %1</source>
        <translation>REST API %1</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>エンコーディング %1</translation>
    </message>
    <message>
        <source>Mozilla’s roots</source>
        <translation>Mozilla のルート証明書</translation>
    </message>
    <message>
        <source>roots of %1</source>
        <translation>%1 のルート証明書</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>sessions are kept</source>
        <translation>セッションを保持</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>ネットワーク: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What this build can inflate, the best first</source>
        <translation>このビルドが展開できるもの (良い順)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>ETF, Erlang’s external term format</source>
        <translation>ETF (Erlang の外部項形式)</translation>
    </message>
    <message>
        <source>How payloads come over the wire; what is shown is the same</source>
        <translation>ペイロードの通信上の形式。表示内容は変わりません</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>圧縮(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>エンコーディング(&amp;E):</translation>
    </message>
    <message>
        <source>Where the gateway&apos;s URL and the number of shards are asked for</source>
        <translation>ゲートウェイの URL とシャード数の問い合わせ先</translation>
    </message>
    <message>
        <source>as the REST interface answers</source>
        <translation>REST API の応答に従う</translation>
    </message>
    <message>
        <source>A WebSocket URL, such as that of a proxy or of gateway-simulator</source>
        <translation>プロキシや gateway-simulator などの WebSocket URL</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>REST &amp;interface:</source>
        <translation>REST API(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>ゲートウェイ(&amp;G):</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>このマシンのもの</translation>
    </message>
    <message>
        <source>Mozilla’s, built in</source>
        <translation>内蔵の Mozilla のもの</translation>
    </message>
    <message>
        <source>Only those in a file</source>
        <translation>ファイル内のもののみ</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is</source>
        <translation>サーバー証明書の検証に使う信頼元</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>PEM or DER, such as the CA of a proxy that inspects TLS</source>
        <translation>PEM または DER (TLS を検査するプロキシの CA など)</translation>
    </message>
    <message>
        <source>As Qt chooses</source>
        <translation>Qt に任せる</translation>
    </message>
    <message>
        <source>The library that speaks TLS for the whole program</source>
        <translation>プログラム全体の TLS を担うライブラリ</translation>
    </message>
    <message>
        <source>TLS and proxy</source>
        <translation>TLS とプロキシ</translation>
    </message>
    <message>
        <source>T&amp;LS library:</source>
        <translation>TLS ライブラリ(&amp;L):</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>指定する</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port または socks5://host:port</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>user, if it asks for one</source>
        <translation>ユーザー (必要な場合)</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Used for this run only; the environment variable GATEWAY_PROXY_PASSWORD gives it each time</source>
        <translation>今回の実行だけに使います。毎回使うには環境変数 GATEWAY_PROXY_PASSWORD を設定してください</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>プロキシ(&amp;Y):</translation>
    </message>
    <message>
        <source>Started again within 5 minutes, the program gets every event that it missed. The bot goes offline some minutes after the window was closed.</source>
        <translation>5 分以内に再起動すれば、逃したイベントをすべて受け取れます。ボットはウィンドウを閉じた数分後にオフラインになります。</translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation>セッション用フォルダー</translation>
    </message>
    <message>
        <source>Large payloads alone are compressed with JSON only: choose JSON, or another compression.</source>
        <translation>大きなペイロードだけの圧縮は JSON 専用です。JSON か別の圧縮方式を選んでください。</translation>
    </message>
    <message>
        <source>the reserve of session starts too</source>
        <translation>セッション開始の予備も使用</translation>
    </message>
    <message>
        <source>large payloads alone, each by itself</source>
        <translation>大きなペイロードのみ、ペイロードごと</translation>
    </message>
    <message>
        <source>&amp;Use the last session starts too</source>
        <translation>最後のセッション開始も使う(&amp;U)</translation>
    </message>
    <message>
        <source>A twentieth of all session starts, and at least one, is kept back otherwise: at 0 the gateway ends every session and resets the token.</source>
        <translation>通常は全セッション開始の 20 分の 1 (最低 1 回) を取り置きます。0 になると、ゲートウェイが全セッションを終了し、トークンをリセットします。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>the fastest of this build</source>
        <translation>このビルドで最速のもの</translation>
    </message>
    <message>
        <source>Whatever host a server names gets the bot’s token.</source>
        <translation>サーバーが指定するどのホストにもボットのトークンが渡ります。</translation>
    </message>
    <message>
        <source>“%1” is no host. Write names without scheme and port, such as gateway.example, with commas between; what is below them is allowed too.</source>
        <translation>「%1」はホストではありません。gateway.example のように、スキームとポートのない名前をカンマ区切りで入力してください。その下位の名前も許可されます。</translation>
    </message>
    <message>
        <source>allowed hosts: %1</source>
        <translation>許可するホスト: %1</translation>
    </message>
    <message>
        <source>inflated by %1</source>
        <translation>展開: %1</translation>
    </message>
    <message>
        <source>The library of this build that inflates the stream</source>
        <translation>ストリームを展開するこのビルドのライブラリ</translation>
    </message>
    <message>
        <source>I&amp;nflater:</source>
        <translation>展開ライブラリ(&amp;N):</translation>
    </message>
    <message>
        <source>none but those of the gateway’s domain</source>
        <translation>ゲートウェイのドメインのもののみ</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the REST interface or the gateway, with all below them; * for any</source>
        <translation>REST インターフェイスやゲートウェイのドメインに属さなくてもトークンを渡してよいホストとその下位。* はすべて</translation>
    </message>
    <message>
        <source>&amp;Allowed hosts:</source>
        <translation>許可するホスト(&amp;A):</translation>
    </message>
    <message>
        <source>Roots &amp;of trust:</source>
        <translation>ルート証明書(&amp;O):</translation>
    </message>
    <message>
        <source>Keep &amp;sessions, so that the next run resumes them</source>
        <translation>セッションを保持し、次回の実行で再開する(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A shard failed for good</source>
        <translation>シャードの恒久的な失敗</translation>
    </message>
    <message>
        <source>A session was lost</source>
        <translation>セッションの喪失</translation>
    </message>
    <message>
        <source>A shard keeps reconnecting</source>
        <translation>シャードの再接続の繰り返し</translation>
    </message>
    <message>
        <source>A shard is behind</source>
        <translation>シャードの遅れ</translation>
    </message>
    <message>
        <source>A recording ended by an error</source>
        <translation>エラーによる記録の終了</translation>
    </message>
    <message>
        <source>The log cannot write to the disk</source>
        <translation>ログのディスク書き込み失敗</translation>
    </message>
    <message>
        <source>It will not try again until something is mended, such as the token or the intents</source>
        <translation>トークンやインテントなどを修正するまで再試行しません</translation>
    </message>
    <message>
        <source>It could not be resumed: a new one was begun, and events in between are lost</source>
        <translation>再開できず新しいセッションを始めました。その間のイベントは失われます</translation>
    </message>
    <message>
        <source>Its connection was lost five times within five minutes</source>
        <translation>5 分間に 5 回切断されました</translation>
    </message>
    <message>
        <source>The ack of a heartbeat took five seconds or more</source>
        <translation>ハートビートの ACK に 5 秒以上かかりました</translation>
    </message>
    <message>
        <source>Such as by a full disk; what was written before is in the file</source>
        <translation>ディスクの空き不足など。それまでに書き込んだ分はファイルにあります</translation>
    </message>
    <message>
        <source>The log keeps to its memory, and drops the oldest rows sooner</source>
        <translation>ログはメモリだけを使い、最も古い行を早めに破棄します</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Tell me of these. While the window is active it tells by itself; otherwise the desktop does.</source>
        <translation>通知する項目です。ウィンドウがアクティブなときはウィンドウ内に、それ以外ではデスクトップに通知します。</translation>
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
            <numerusform>%1 ほかに同種の通知が %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelSwitcher</name>
    <message>
        <source>Show or hide this panel; %1 goes to it</source>
        <translation>このパネルの表示を切り替えます。%1 でパネルへ移動します</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
</context>
<context>
    <name>PayloadComparePane</name>
    <message>
        <source>Only differences</source>
        <translation>差分のみ</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Make the first event the second</source>
        <translation>1 番目と 2 番目のイベントを入れ替えます</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>As &amp;text, one difference a line</source>
        <translation>テキスト (1 行に 1 差分)(&amp;T)</translation>
    </message>
    <message>
        <source>As JSON &amp;Patch</source>
        <translation>JSON Patch(&amp;P)</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · 固定</translation>
    </message>
    <message>
        <source>≠ %1 changed</source>
        <translation>≠ %1 件変更</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 件追加</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 件削除</translation>
    </message>
    <message>
        <source>↕ %1 moved</source>
        <translation>↕ %1 件移動</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差分なし</translation>
    </message>
    <message>
        <source>(too large to compare in full)</source>
        <translation>(大きすぎるため全体は比較不可)</translation>
    </message>
</context>
<context>
    <name>PayloadDiffModel</name>
    <message>
        <source>↕ from [%1]</source>
        <translation>↕ [%1] から</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 変更</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>PayloadDiffView</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;first value</source>
        <translation>1 番目の値をコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;second value</source>
        <translation>2 番目の値をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next difference (N)</source>
        <translation>次の差分 (N)(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious difference (Shift+N)</source>
        <translation>前の差分 (Shift+N)(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PayloadFindBar</name>
    <message>
        <source>Find in this event</source>
        <translation>このイベント内を検索</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件</translation>
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
        <translation>比較用に固定</translation>
    </message>
    <message>
        <source>Keep this event, and compare it with the next you choose (Ctrl+Shift+P)</source>
        <translation>このイベントを固定し、次に選ぶイベントと比較します (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>This event is gone</source>
        <translation>このイベントはもうありません</translation>
    </message>
    <message>
        <source>It was dropped from the log to keep within its budget of memory and disk.</source>
        <translation>メモリとディスクの上限を守るため、ログから破棄されました。</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>イベントが選択されていません</translation>
    </message>
    <message>
        <source>Choose a row of the log to see all of it: its payload as a tree and as text. Pin one to compare it with another.</source>
        <translation>ログの行を選ぶと、ペイロードのツリーやテキストなどすべてを表示します。固定すると別のイベントと比較できます。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Pin this event with the button above (Ctrl+Shift+P), then choose another: what differs between them is shown here.</source>
        <translation>上のボタン (Ctrl+Shift+P) でこのイベントを固定し、別のイベントを選ぶと、違いがここに表示されます。</translation>
    </message>
    <message>
        <source>Pinned: %1. Choose the event to compare it with.</source>
        <translation>固定: %1。比較するイベントを選んでください。</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定: %1</translation>
    </message>
    <message>
        <source>Choose another event in the log: it is compared with the pinned one.</source>
        <translation>ログで別のイベントを選ぶと、固定したものと比較します。</translation>
    </message>
</context>
<context>
    <name>PayloadMeaning</name>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 ローカル時刻
%2 UTC</translation>
    </message>
    <message>
        <source>Snowflake, made at %1
worker %2, process %3, increment %4</source>
        <translation>スノーフレーク、作成 %1
ワーカー %2、プロセス %3、インクリメント %4</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>フラグなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>このメッセージのイベント</translation>
    </message>
    <message>
        <source>Events of this channel</source>
        <translation>このチャンネルのイベント</translation>
    </message>
    <message>
        <source>Events of this guild</source>
        <translation>このギルドのイベント</translation>
    </message>
    <message>
        <source>Events of this user</source>
        <translation>このユーザーのイベント</translation>
    </message>
    <message>
        <source>Messages that mention this user</source>
        <translation>このユーザーへのメンションを含むメッセージ</translation>
    </message>
    <message>
        <source>All events that name this id</source>
        <translation>この ID を含むすべてのイベント</translation>
    </message>
</context>
<context>
    <name>PayloadScanner</name>
    <message>
        <source>The payload is larger than 2 GiB.</source>
        <translation>ペイロードが 2 GiB を超えています。</translation>
    </message>
    <message>
        <source>There is more text behind the end of the value.</source>
        <translation>値の後に余分なテキストがあります。</translation>
    </message>
    <message>
        <source>The text ends before it is complete.</source>
        <translation>テキストが完結する前に終わっています。</translation>
    </message>
    <message>
        <source>A comma or } is missing here.</source>
        <translation>ここにカンマまたは } がありません。</translation>
    </message>
    <message>
        <source>A comma or ] is missing here.</source>
        <translation>ここにカンマまたは ] がありません。</translation>
    </message>
    <message>
        <source>A key in quotes is missing here.</source>
        <translation>ここに引用符で囲んだキーがありません。</translation>
    </message>
    <message>
        <source>A colon is missing here.</source>
        <translation>ここにコロンがありません。</translation>
    </message>
    <message>
        <source>There is no such word in JSON; %1 was probably meant.</source>
        <translation>このような語は JSON にありません。おそらく %1 の誤りです。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ここに値がありません。</translation>
    </message>
    <message>
        <source>A digit is missing here.</source>
        <translation>ここに数字がありません。</translation>
    </message>
    <message>
        <source>Control characters must be escaped in a string.</source>
        <translation>文字列内の制御文字はエスケープが必要です。</translation>
    </message>
    <message>
        <source>The text ends inside a string.</source>
        <translation>テキストが文字列の途中で終わっています。</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u.</source>
        <translation>\u の後には 16 進数 4 桁が必要です。</translation>
    </message>
    <message>
        <source>There is no such escape in JSON.</source>
        <translation>このようなエスケープは JSON にありません。</translation>
    </message>
</context>
<context>
    <name>PayloadTextPane</name>
    <message>
        <source>As received</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>Show the text byte for byte as it came, not set out on lines</source>
        <translation>行に整形せず、届いたとおりのテキストを表示します</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Put the whole text, as it is shown, on the clipboard</source>
        <translation>表示中のテキスト全体をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write the payload as received to a file (Ctrl+S)</source>
        <translation>受信したままのペイロードをファイルに書き込みます (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>ペイロードを保存</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>PayloadTextView</name>
    <message>
        <source>Payload as text</source>
        <translation>ペイロードのテキスト</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>PayloadTreeModel</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1 %</translation>
    </message>
    <message>
        <source>object, cut</source>
        <translation>オブジェクト (途中まで)</translation>
    </message>
    <message>
        <source>object {%1}</source>
        <translation>オブジェクト {%1}</translation>
    </message>
    <message>
        <source>array, cut</source>
        <translation>配列 (途中まで)</translation>
    </message>
    <message>
        <source>array [%1]</source>
        <translation>配列 [%1]</translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation>スノーフレーク</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Too deep or too large for the tree: the text shows all of it.</source>
        <translation>ツリーには深すぎるか大きすぎます。全体はテキストで表示します。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes with the key, %1 of the payload</source>
        <translation>
            <numerusform>キーを含めて %Ln バイト、ペイロードの %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadTreePane</name>
    <message>
        <source>%1 nodes were unfolded; there are more, unfold them one by one.</source>
        <translation>%1 個のノードを展開しました。残りは 1 つずつ展開してください。</translation>
    </message>
    <message>
        <source>Path of the current node</source>
        <translation>現在のノードのパス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as JSON &amp;Pointer</source>
        <translation>JSON Pointer としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy sub-tree as &amp;JSON</source>
        <translation>サブツリーを JSON でコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy sub-tree as JSON on &amp;one line</source>
        <translation>サブツリーを 1 行の JSON でコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>これらのみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;And these</source>
        <translation>かつこれら(&amp;A)</translation>
    </message>
    <message>
        <source>And &amp;not these</source>
        <translation>これらを除外(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;r these</source>
        <translation>またはこれら(&amp;R)</translation>
    </message>
    <message>
        <source>No filter asks for this</source>
        <translation>これを条件にできるフィルターはありません</translation>
    </message>
    <message>
        <source>Go to the &amp;next</source>
        <translation>次へ移動(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;previous</source>
        <translation>前へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Unfold this &amp;sub-tree</source>
        <translation>このサブツリーを展開(&amp;S)</translation>
    </message>
    <message>
        <source>Unfold &amp;all</source>
        <translation>すべて展開(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>すべて折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Unfold to depth &amp;%1</source>
        <translation>深さ &amp;%1 まで展開</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
</context>
<context>
    <name>PayloadTreeView</name>
    <message>
        <source>Payload as a tree</source>
        <translation>ペイロードのツリー</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show on this page what the program begins with; OK or Apply keeps it</source>
        <translation>このページを初期値に戻して表示します。「OK」または「適用」で保存されます</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>A&amp;way from keyboard</source>
        <translation>離席中(&amp;W)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>退席中</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>オンライン状態を隠す</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>プレイ中 …</translation>
    </message>
    <message>
        <source>Streaming …</source>
        <translation>配信中 …</translation>
    </message>
    <message>
        <source>Listening to …</source>
        <translation>再生中 …</translation>
    </message>
    <message>
        <source>Watching …</source>
        <translation>視聴中 …</translation>
    </message>
    <message>
        <source>Competing in …</source>
        <translation>参戦中 …</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>カスタムステータス</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>ステータス(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Activity:</source>
        <translation>アクティビティ(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>状態(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>URL(&amp;U):</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What to connect with, kept under a name; the token is in the keychain of the system</source>
        <translation>名前を付けて保存した接続設定。トークンはシステムのキーチェーンにあります</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation>プロファイル(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import from .env file…</source>
        <translation>.env ファイルからインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>プロファイル(&amp;F)</translation>
    </message>
    <message>
        <source>None: as last time</source>
        <translation>なし: 前回と同じ</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>プロファイルの名前:</translation>
    </message>
    <message>
        <source>A profile needs a name:</source>
        <translation>プロファイルには名前が必要です:</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Another name:</source>
        <translation>プロファイル「%1」はすでにあります。別の名前:</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>プロファイル名の変更</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>プロファイルの削除</translation>
    </message>
    <message>
        <source>Delete the profile “%1”, and its token in the keychain?</source>
        <translation>プロファイル「%1」とキーチェーン内のトークンを削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ProgramVersions</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not built in</source>
        <translation>組み込みなし</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1、リビジョン %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1、ビルド時は %2</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Qt プラットフォーム</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS ライブラリ</translation>
    </message>
    <message>
        <source>TLS backend of Qt</source>
        <translation>Qt の TLS バックエンド</translation>
    </message>
    <message>
        <source>Bundled root certificates</source>
        <translation>内蔵のルート証明書</translation>
    </message>
    <message>
        <source>JSON parser</source>
        <translation>JSON パーサー</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>コンパイラー</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>RawPage</name>
    <message>
        <source>Payload as JSON</source>
        <translation>JSON のペイロード</translation>
    </message>
</context>
<context>
    <name>ReconnectWatch</name>
    <message>
        <source>&lt;b&gt;Shard %1 keeps reconnecting.&lt;/b&gt;</source>
        <translation>&lt;b&gt;シャード %1 が再接続を繰り返しています。&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n shards keep reconnecting.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n 個のシャードが再接続を繰り返しています。&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes, last because: %2.</source>
        <translation>
            <numerusform>シャード %1 は直近 5 分間に %n 回切断されました。最後の理由: %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLight</name>
    <message>
        <source>Recording: %1 · %2 records</source>
        <translation>記録中: %1 · %2 件</translation>
    </message>
    <message>
        <source>Into %1. At a crash, at most the last second is lost.</source>
        <translation>%1 に記録中。クラッシュしても失うのは最後の 1 秒までです。</translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message>
        <source>Copied one row.</source>
        <translation>1 行をコピーしました。</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows: the clipboard is for no more. An export takes them all.</source>
        <translation>クリップボードの上限のため、%2 行中先頭の %1 行をコピーしました。エクスポートなら全行を書き出せます。</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>マークした行がありません。</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 marked rows: a filter has room for no more. An export of the marked rows takes them all.</source>
        <translation>フィルターの上限のため、マークした %2 行中先頭の %1 行を表示しています。マークした行のエクスポートなら全行を書き出せます。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows.</source>
        <translation>
            <numerusform>%Ln 行をコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(damaged)</source>
        <translation>(破損)</translation>
    </message>
</context>
<context>
    <name>RuleColors</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Strong red</source>
        <translation>濃い赤</translation>
    </message>
    <message>
        <source>Strong orange</source>
        <translation>濃いオレンジ</translation>
    </message>
    <message>
        <source>Strong yellow</source>
        <translation>濃い黄</translation>
    </message>
    <message>
        <source>Strong green</source>
        <translation>濃い緑</translation>
    </message>
    <message>
        <source>Strong teal</source>
        <translation>濃い青緑</translation>
    </message>
    <message>
        <source>Strong blue</source>
        <translation>濃い青</translation>
    </message>
    <message>
        <source>Strong violet</source>
        <translation>濃い紫</translation>
    </message>
    <message>
        <source>Strong pink</source>
        <translation>濃いピンク</translation>
    </message>
    <message>
        <source>Strong grey</source>
        <translation>濃いグレー</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>フィルター:</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新しいフィルター</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>Sessions cannot be kept in the folder “%1”.</source>
        <translation>フォルダー「%1」にセッションを保持できません。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or do not keep sessions.</source>
        <translation>書き込み可能なフォルダーを選ぶか、セッションの保持をやめてください。</translation>
    </message>
</context>
<context>
    <name>SessionOutcome</name>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>シャード %1 の最後の状態: %2: %3</translation>
    </message>
    <message>
        <source>No session became ready.</source>
        <translation>準備完了になったセッションがありません。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in “%1” cannot be read: profiles and choices are missing, and changes are not kept. Check who owns the file.</source>
        <translation>「%1」の設定を読み取れません。プロファイルや選択内容が欠けており、変更は保存されません。ファイルの所有者を確認してください。</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged. They are kept as “%2”; the program begins with none.</source>
        <translation>「%1」の設定は破損しています。「%2」として残し、設定なしで始めます。</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged and cannot be kept under another name.</source>
        <translation>「%1」の設定は破損しており、別名で残すこともできません。</translation>
    </message>
    <message>
        <source>The settings in “%1” were cut off, as by a full disk. They are kept as “%2”; the program begins with those before them.</source>
        <translation>「%1」の設定は途中で切れていました(ディスクがいっぱいになった場合など)。「%2」として保存し、その前の設定で起動します。</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”: changes are lost when the program ends.</source>
        <translation>設定を「%1」に書き込めません。プログラムを終了すると変更は失われます。</translation>
    </message>
</context>
<context>
    <name>ShardColumns</name>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ms now/avg</source>
        <translation>ms 現在/平均</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮比</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ShardDetails</name>
    <message>
        <source>History of the shard</source>
        <translation>シャードの履歴</translation>
    </message>
    <message>
        <source>Every change of the shard&apos;s state is listed here with its cause.</source>
        <translation>シャードの状態変化をすべて原因とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Enter or a double click shows the moment in the log</source>
        <translation>Enter またはダブルクリックでログのその時点を表示</translation>
    </message>
    <message>
        <source>Choose a shard to see its session, its limits and what happened to it.</source>
        <translation>シャードを選ぶと、セッション、制限、経過を表示します。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Figures of the shard</source>
        <translation>シャードの数値</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>シャード %1 / %2: %3</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3 since %4 (%5)</source>
        <translation>シャード %1 / %2: %4 から %3 (%5)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>The beginning of the session&apos;s id, from READY. Whoever has the whole id and the token can take the session over, so no more of it is kept or shown.</source>
        <translation>READY で得たセッション ID の先頭部分。ID 全体とトークンがあればセッションを乗っ取れるため、これ以上は保持も表示もしません。</translation>
    </message>
    <message>
        <source>Resumes at</source>
        <translation>再開先</translation>
    </message>
    <message>
        <source>Where a lost connection goes on; READY tells it (resume_gateway_url).</source>
        <translation>接続が切れた後の再開先。READY が伝えます (resume_gateway_url)。</translation>
    </message>
    <message>
        <source>%1
Where a lost connection goes on, from READY (resume_gateway_url). New sessions begin at the URL of GET /gateway/bot.</source>
        <translation>%1
接続が切れた後の再開先 (READY の resume_gateway_url)。新しいセッションは GET /gateway/bot の URL で始まります。</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>The number (s) of the last event. Heartbeats and resumes tell the gateway how far the bot has come.</source>
        <translation>最後のイベントの番号 (s)。ハートビートと RESUME で、ボットがどこまで進んだかをゲートウェイに伝えます。</translation>
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
        <translation>新しいセッションを要求した回数 (セッション開始を消費) と、再開した回数 (消費なし)</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Heartbeat every</source>
        <translation>ハートビート間隔</translation>
    </message>
    <message>
        <source>HELLO told it (heartbeat_interval). The first beat comes after a random part of it.</source>
        <translation>HELLO が伝えた値 (heartbeat_interval)。最初のハートビートは、そのうちのランダムな時間の後です。</translation>
    </message>
    <message>
        <source>Next heartbeat</source>
        <translation>次のハートビート</translation>
    </message>
    <message>
        <source>If the ACK of the last one has not come by then, the connection is dead and is dropped.</source>
        <translation>それまでに前回の ACK が届かなければ、接続は切れているとみなして破棄します。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>最後のハートビートから ACK まで</translation>
    </message>
    <message>
        <source>Average latency</source>
        <translation>平均レイテンシ</translation>
    </message>
    <message>
        <source>Over the last 20 heartbeats, across reconnects</source>
        <translation>再接続をまたいだ直近 20 回のハートビート</translation>
    </message>
    <message>
        <source>The gateway takes %1 payloads a minute on a connection and closes with 4008 beyond it; some are kept for heartbeats.</source>
        <translation>ゲートウェイが 1 接続で受け付けるペイロードは毎分 %1 件で、超えると 4008 で閉じます。一部はハートビート用に確保します。</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>即時コマンド数</translation>
    </message>
    <message>
        <source>How many commands may be sent now without waiting.
%1</source>
        <translation>待たずに今送信できるコマンドの数。
%1</translation>
    </message>
    <message>
        <source>Next command</source>
        <translation>次のコマンド</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>When the next command may be sent.
%1</source>
        <translation>次のコマンドを送信できる時刻。
%1</translation>
    </message>
    <message>
        <source>Commands waiting</source>
        <translation>待機中のコマンド</translation>
    </message>
    <message>
        <source>They are sent as the limit allows, survive a resume, and are dropped with the session.</source>
        <translation>制限の範囲で順次送信します。再開後も残り、セッションの終了とともに破棄されます。</translation>
    </message>
    <message>
        <source>Guilds there</source>
        <translation>受信済みギルド</translation>
    </message>
    <message>
        <source>Guilds that have come with GUILD_CREATE</source>
        <translation>GUILD_CREATE が届いたギルド</translation>
    </message>
    <message>
        <source>Guilds awaited</source>
        <translation>待機中のギルド</translation>
    </message>
    <message>
        <source>READY named them; their GUILD_CREATE has not come. Without the intent GUILDS it never does.</source>
        <translation>READY にあり、GUILD_CREATE がまだ届いていないギルド。インテント GUILDS がなければ届きません。</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>障害中のギルド</translation>
    </message>
    <message>
        <source>The gateway told that they are not available; they come back by themselves.</source>
        <translation>ゲートウェイが利用不可と伝えたギルド。自動的に復帰します。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Dispatches since the start, over all connections</source>
        <translation>開始からの全接続のディスパッチ数</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>フィルター済み</translation>
    </message>
    <message>
        <source>Dropped by their type before anybody read them; counted among the events</source>
        <translation>種類により読まれる前に破棄されたもの。イベント数には含みます</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Events that were missed and came again while the session resumed</source>
        <translation>逃した後、セッション再開時に再送されたイベント</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that are lost</source>
        <translation>飛ばされたシーケンス番号: 失われたイベント</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Events whose sequence number had been seen; they were handed out once</source>
        <translation>シーケンス番号が既出のイベント。渡したのは 1 回だけです</translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation>展開器</translation>
    </message>
    <message>
        <source>What inflates the stream; nothing where the connection is not compressed</source>
        <translation>ストリームの展開に使うもの。圧縮されていない接続では空です</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮比</translation>
    </message>
    <message>
        <source>Inflated by compressed bytes of this connection</source>
        <translation>この接続の展開後バイト数 ÷ 圧縮済みバイト数</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What the last payload took of the buffer it was inflated into</source>
        <translation>最後のペイロードが展開先バッファーのうち使った量</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Memory of the decompression context, kept for as long as the connection</source>
        <translation>接続中ずっと保持される、展開コンテキストのメモリ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
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
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Received, of every opcode, over all connections</source>
        <translation>全接続で受信した全 opcode のペイロード</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections; %1 when inflated</source>
        <translation>全接続の WebSocket 上のバイト数。展開後は %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections</source>
        <translation>全接続の WebSocket 上のバイト数</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>How often it became ready again after the first time</source>
        <translation>最初の準備完了の後、再び準備完了になった回数</translation>
    </message>
</context>
<context>
    <name>ShardHeatCell</name>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>シャード %1 / %2: %3</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>%1 から: %2</translation>
    </message>
    <message>
        <source>Latency %1, on average %2</source>
        <translation>レイテンシ %1、平均 %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 イベント/秒</translation>
    </message>
</context>
<context>
    <name>ShardHeatLegend</name>
    <message>
        <source>%1 or less</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>0 events/s</source>
        <translation>0 イベント/秒</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 events/s, the most of all</source>
        <translation>%1 イベント/秒 (最大)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 ～ %2</translation>
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
        <translation>シャードはまだありません。ボットが接続すると、1 つずつセルで表示されます。</translation>
    </message>
</context>
<context>
    <name>ShardsActions</name>
    <message>
        <source>It costs one session start. How many are left is not known, because GET /gateway/bot was not asked.</source>
        <translation>セッション開始を 1 回消費します。GET /gateway/bot に問い合わせていないため、残りの回数は不明です。</translation>
    </message>
    <message>
        <source>It costs one session start: %1 of %2 are left until %3.</source>
        <translation>セッション開始を 1 回消費します。残りは %3 まで %2 回中 %1 回です。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Re-identify…</source>
        <translation>再 IDENTIFY…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>開始…</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>障害をシミュレート</translation>
    </message>
    <message>
        <source>Drop the connection and resume the session on a new one. It costs nothing: what is missed meanwhile is replayed. A shard that backs off tries at once.</source>
        <translation>接続を切り、新しい接続でセッションを再開します。消費はなく、その間に逃したものは再送されます。バックオフ中のシャードはすぐに試行します。</translation>
    </message>
    <message>
        <source>Give the session up and begin a new one. It costs a session start, and what happens meanwhile is lost.</source>
        <translation>セッションを捨てて新しく始めます。セッション開始を 1 回消費し、その間の出来事は失われます。</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline in the guilds of this shard</source>
        <translation>セッションを終了します。このシャードのギルドでボットはオフラインになります</translation>
    </message>
    <message>
        <source>Start a shard that is stopped or has failed</source>
        <translation>停止または失敗したシャードを開始します</translation>
    </message>
    <message>
        <source>Shard %1 gives its session up and identifies anew. What happens until it is ready is lost, and all its guilds come again (now %2).</source>
        <translation>シャード %1 はセッションを捨てて再び IDENTIFY します。準備完了までの出来事は失われ、全ギルド (現在 %2) が再び届きます。</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>再 IDENTIFY</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The session of shard %1 ends, and the bot goes offline in its guilds. To start it again costs a session start.</source>
        <translation>シャード %1 のセッションが終了し、そのギルドでボットがオフラインになります。再開始にはセッション開始を 1 回消費します。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Shard %1 begins a new session.</source>
        <translation>シャード %1 が新しいセッションを始めます。</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes.</source>
        <translation>シャードは再接続して再開します。</translation>
    </message>
    <message>
        <source>The shard reconnects with a new session.</source>
        <translation>シャードは新しいセッションで再接続します。</translation>
    </message>
    <message>
        <source>The shard fails: trying again would not help.</source>
        <translation>シャードは失敗します。再試行しても解決しません。</translation>
    </message>
    <message>
        <source>Let something go wrong at the embedded simulator, and watch what the shard does</source>
        <translation>内蔵シミュレーターで障害を起こし、シャードの動作を見ます</translation>
    </message>
    <message>
        <source>&amp;Drop the connection</source>
        <translation>接続を切断(&amp;D)</translation>
    </message>
    <message>
        <source>TCP goes away without a close frame, as when a network fails</source>
        <translation>ネットワーク障害のように、クローズフレームなしで TCP が切れます</translation>
    </message>
    <message>
        <source>Ask for a &amp;reconnect (op 7)</source>
        <translation>再接続を要求(&amp;R) (op 7)</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes</source>
        <translation>シャードは再接続して再開します</translation>
    </message>
    <message>
        <source>&amp;Interrupt the session (op 9, true)</source>
        <translation>セッションを中断(&amp;I) (op 9, true)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = true: the shard may resume</source>
        <translation>d = true の INVALID_SESSION: シャードは再開できます</translation>
    </message>
    <message>
        <source>In&amp;validate the session (op 9, false)</source>
        <translation>セッションを無効化(&amp;V) (op 9, false)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = false: the shard has to identify anew</source>
        <translation>d = false の INVALID_SESSION: シャードは再び IDENTIFY が必要です</translation>
    </message>
    <message>
        <source>Ask for a &amp;heartbeat (op 1)</source>
        <translation>ハートビートを要求(&amp;H) (op 1)</translation>
    </message>
    <message>
        <source>No fault, but a rare request: the shard answers with a heartbeat at once</source>
        <translation>障害ではなくまれな要求です。シャードはすぐにハートビートで応答します</translation>
    </message>
    <message>
        <source>&amp;Close with a code</source>
        <translation>コードで閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge heartbeats</source>
        <translation>ハートビートに応答(&amp;A)</translation>
    </message>
    <message>
        <source>Unchecked, no heartbeat of any shard gets its ACK: with the next beat that is due each takes its connection for dead and resumes</source>
        <translation>オフにすると全シャードのハートビートに ACK が返らず、次のハートビートの時点で接続が切れたとみなして再開します</translation>
    </message>
    <message>
        <source>Strike &amp;every shard</source>
        <translation>全シャードを対象(&amp;E)</translation>
    </message>
    <message>
        <source>Faults meet all shards at once and not the selected one alone</source>
        <translation>選択したシャードだけでなく、全シャードに障害を起こします</translation>
    </message>
</context>
<context>
    <name>ShardsModel</name>
    <message>
        <source>Shard %1: %2</source>
        <translation>シャード %1: %2</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>シャード %1 / %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Measured with each heartbeat, every %1</source>
        <translation>ハートビートごとに測定 (間隔 %1)</translation>
    </message>
    <message>
        <source>%1 inflated; %2 sent</source>
        <translation>展開後 %1、送信 %2</translation>
    </message>
    <message>
        <source>The shard&apos;s number, from 0</source>
        <translation>シャードの番号 (0 から)</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>セッションの状況</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>最後のハートビートから ACK まで</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Mean latency of the last 20 heartbeats</source>
        <translation>直近 20 回のハートビートの平均レイテンシ</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Sequence number of the last event</source>
        <translation>最後のイベントのシーケンス番号</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Events per second over the last 3 seconds</source>
        <translation>直近 3 秒間の 1 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation>開始からのイベント数</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket since the start</source>
        <translation>開始からの WebSocket のバイト数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Inflated bytes by received bytes</source>
        <translation>展開後バイト数 ÷ 受信バイト数</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮比</translation>
    </message>
    <message>
        <source>How often it became ready again</source>
        <translation>再び準備完了になった回数</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that were lost</source>
        <translation>飛ばされたシーケンス番号: 失われたイベント</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Why the shard is in its state</source>
        <translation>シャードがその状態にある理由</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Identifies: %1 · resumes: %2 · events replayed: %3</source>
        <translation>IDENTIFY: %1 · 再開: %2 · 再送されたイベント: %3</translation>
    </message>
    <message>
        <source>Events skipped: %1 · received twice: %2</source>
        <translation>飛ばされたイベント: %1 · 二重に受信: %2</translation>
    </message>
</context>
<context>
    <name>ShardsPanel</name>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>No shards yet. They are listed here once a bot is connected.</source>
        <translation>シャードはまだありません。ボットが接続すると、ここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Heat map of the shards</source>
        <translation>シャードのヒートマップ</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Every shard as a coloured cell, to see hundreds at once, or as a row of a table</source>
        <translation>数百個を一度に見られる色付きセル、または表の行として各シャードを表示します</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>色が示すもの</translation>
    </message>
    <message>
        <source>What the colours of the cells show</source>
        <translation>セルの色が示すもの</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Event rate</source>
        <translation>イベント頻度</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>All that is known of the selected shard: its session, limits and history</source>
        <translation>選択したシャードの全情報: セッション、制限、履歴</translation>
    </message>
    <message>
        <source>Show only events of shard %1</source>
        <translation>シャード %1 のイベントのみ表示</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys, or what they do</source>
        <translation>キーまたは動作</translation>
    </message>
    <message>
        <source>Show only shortcuts with this text</source>
        <translation>このテキストを含むショートカットのみ表示</translation>
    </message>
    <message>
        <source>No shortcut has this text.</source>
        <translation>このテキストを含むショートカットはありません。</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>先頭行、最終行</translation>
    </message>
    <message>
        <source>Select one row more</source>
        <translation>選択を 1 行広げる</translation>
    </message>
    <message>
        <source>Offer what can stand at the cursor of the filter</source>
        <translation>フィルターのカーソル位置に入る候補を表示</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ここでできる操作</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>次のコントロール、前のコントロール</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Ids of further guilds</source>
        <translation>ほかのギルドの ID</translation>
    </message>
    <message>
        <source>With blanks or commas between; each shard is asked for its own guilds</source>
        <translation>空白またはカンマ区切り。各シャードには担当のギルドを要求します</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>ギルド(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;And:</source>
        <translation>追加(&amp;A):</translation>
    </message>
    <message>
        <source>“%1” is no guild id.</source>
        <translation>「%1」はギルド ID ではありません。</translation>
    </message>
</context>
<context>
    <name>SpillFile</name>
    <message>
        <source>No temporary file can be made in %1: %2</source>
        <translation>%1 に一時ファイルを作成できません: %2</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be made safe.</source>
        <translation>%1 の一時ファイルを安全にできません。</translation>
    </message>
    <message>
        <source>Less than %1 are left on the disk of %2.</source>
        <translation>%2 のディスクの空きが %1 未満です。</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2</source>
        <translation>%1 の一時ファイルに書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>Share of each stage over time</source>
        <translation>各段階の割合の推移</translation>
    </message>
    <message>
        <source>What each stage takes is shown here over time, as soon as something comes.</source>
        <translation>何か届くと、各段階にかかる時間の推移をここに表示します。</translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>This system does not tell how long data waits in a socket.</source>
        <translation>このシステムでは、データがソケットで待つ時間がわかりません。</translation>
    </message>
    <message>
        <source>Milliseconds of one read of the socket, in the mean of the last 10 seconds</source>
        <translation>ソケットの読み取り 1 回あたりのミリ秒 (直近 10 秒の平均)</translation>
    </message>
    <message>
        <source>How the share moved against the 10 seconds before</source>
        <translation>その前の 10 秒に対する割合の変化</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>If it is too much</source>
        <translation>大きすぎる場合</translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>全シャード</translation>
    </message>
    <message>
        <source>Stages of an event&apos;s way</source>
        <translation>イベントが通る段階</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>シャード %1</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>On the way: half a heartbeat&apos;s round trip, less what was done here with its ACK.</source>
        <translation>経路上の時間: ハートビートの往復の半分から、ACK の処理にここでかかった分を引いたもの。</translation>
    </message>
    <message>
        <source>Come, but not read yet: the shard&apos;s thread was at something else.</source>
        <translation>届いたものの未読の状態。シャードのスレッドが他の処理中でした。</translation>
    </message>
    <message>
        <source>In the inflater.</source>
        <translation>展開器での処理。</translation>
    </message>
    <message>
        <source>Reading: TLS, frames, the scan of the payload, ETF.</source>
        <translation>読み取り: TLS、フレーム、ペイロードの走査、ETF。</translation>
    </message>
    <message>
        <source>In those who take the events: here this program&apos;s own log and panels.</source>
        <translation>イベントを受け取る側での処理。ここではこのプログラム自身のログとパネルです。</translation>
    </message>
    <message>
        <source>Look at the connection, the proxy and the distance; nothing in the bot makes it faster.</source>
        <translation>接続、プロキシ、距離を確認してください。ボット側では速くできません。</translation>
    </message>
    <message>
        <source>More threads, fewer shards in each, and no other work in their threads.</source>
        <translation>スレッドを増やし、スレッドあたりのシャードを減らし、そのスレッドで他の処理をしないでください。</translation>
    </message>
    <message>
        <source>Fewer intents, zstd-stream in place of zlib-stream, or a build with zlib-ng.</source>
        <translation>インテントを減らすか、zlib-stream の代わりに zstd-stream を使うか、zlib-ng 対応のビルドを使ってください。</translation>
    </message>
    <message>
        <source>Fewer intents, JSON in place of ETF, an optimised build.</source>
        <translation>インテントを減らすか、ETF の代わりに JSON を使うか、最適化されたビルドを使ってください。</translation>
    </message>
    <message>
        <source>Pause or filter the log here; in a bot, move long work out of the slots.</source>
        <translation>ここではログを一時停止するかフィルターをかけてください。ボットでは長い処理をスロットの外に移してください。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The network takes %1 of the time, %2 one way.</source>
        <translation>ネットワークが時間の %1 を占めます (片道 %2)。</translation>
    </message>
    <message>
        <source>Waiting in the socket takes %1 of the time, %2 a read: the thread is at something else.</source>
        <translation>ソケットでの待機が時間の %1 を占めます (読み取り 1 回 %2)。スレッドが他の処理中です。</translation>
    </message>
    <message>
        <source>The inflater takes %1 of the time, %2 a read.</source>
        <translation>展開器が時間の %1 を占めます (読み取り 1 回 %2)。</translation>
    </message>
    <message>
        <source>Decoding takes %1 of the time, %2 a read.</source>
        <translation>デコードが時間の %1 を占めます (読み取り 1 回 %2)。</translation>
    </message>
    <message>
        <source>The slots take %1 of the time, %2 a read.</source>
        <translation>スロットが時間の %1 を占めます (読み取り 1 回 %2)。</translation>
    </message>
    <message>
        <source>Nothing came in the last seconds.</source>
        <translation>直近の数秒間は何も届いていません。</translation>
    </message>
    <message>
        <source>Nothing is behind: what comes is dealt with after %1, of which the network takes %2.</source>
        <translation>遅れはありません。届いたものは %1 で処理され、その %2 がネットワークです。</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>シャード %1: %2</translation>
    </message>
</context>
<context>
    <name>StatisticsModel</name>
    <message>
        <source>(no guild)</source>
        <translation>(ギルドなし)</translation>
    </message>
    <message>
        <source>Click: show only these · Ctrl: of these, what is shown · Shift: not these · Alt: these too</source>
        <translation>クリック: これのみ表示 · Ctrl: 表示中のうちこれ · Shift: これを除外 · Alt: これも表示</translation>
    </message>
    <message>
        <source>%1 of the events, %2 of the bytes inflated, %3 of the bytes on the wire</source>
        <translation>イベントの %1、展開後バイト数の %2、通信量の %3</translation>
    </message>
    <message>
        <source>Events, sent commands and changes of state in the log</source>
        <translation>ログ内のイベント、送信コマンド、状態変化</translation>
    </message>
    <message>
        <source>Events a second, over the last %1 seconds</source>
        <translation>直近 %1 秒間の 1 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>Events a second, from the first in the log to the last</source>
        <translation>ログの最初から最後までの 1 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>Bytes of the payloads</source>
        <translation>ペイロードのバイト数</translation>
    </message>
    <message>
        <source>Compressed bytes received; those of a frame with several payloads are divided among them by their sizes</source>
        <translation>受信した圧縮済みバイト数。複数のペイロードを含むフレームはサイズで按分します</translation>
    </message>
    <message>
        <source>Share of the number of events</source>
        <translation>イベント数の割合</translation>
    </message>
    <message>
        <source>Share of the bytes of all payloads</source>
        <translation>全ペイロードのバイト数の割合</translation>
    </message>
    <message>
        <source>Share of the bytes on the wire</source>
        <translation>通信量の割合</translation>
    </message>
    <message>
        <source>The event&apos;s type</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>The guild, by its name where it is known</source>
        <translation>ギルド (分かる場合は名前)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>ギルド</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Now/s</source>
        <translation>現在/秒</translation>
    </message>
    <message>
        <source>Avg/s</source>
        <translation>平均/秒</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Statistics by event type</source>
        <translation>イベントの種類別の統計</translation>
    </message>
    <message>
        <source>Statistics by guild</source>
        <translation>ギルド別の統計</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By guild</source>
        <translation>ギルド別</translation>
    </message>
    <message>
        <source>What the events of each group take is counted here as they come.</source>
        <translation>各グループのイベントの量を、届いた順にここで集計します。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>集計対象</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>ログ全体</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>フィルターの表示分</translation>
    </message>
    <message>
        <source>What is counted: all that the log holds, or what the filter lets through</source>
        <translation>集計対象: ログの全体、またはフィルターを通過したもの</translation>
    </message>
    <message>
        <source>What the shares are of</source>
        <translation>割合の基準</translation>
    </message>
    <message>
        <source>Share of events</source>
        <translation>イベントの割合</translation>
    </message>
    <message>
        <source>Share of inflated bytes</source>
        <translation>展開後バイト数の割合</translation>
    </message>
    <message>
        <source>Share of wire bytes</source>
        <translation>通信量の割合</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>CSV をコピー</translation>
    </message>
    <message>
        <source>Copy the whole table as comma-separated values</source>
        <translation>表全体をカンマ区切りでコピーします</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>%1 のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>… &amp;and %1</source>
        <translation>… かつ %1(&amp;A)</translation>
    </message>
    <message>
        <source>… and &amp;not %1</source>
        <translation>… %1 を除外(&amp;N)</translation>
    </message>
    <message>
        <source>… o&amp;r %1</source>
        <translation>… または %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The filter lets nothing through</source>
        <translation>フィルターを通過するものがありません</translation>
    </message>
    <message>
        <source> · the first %1 of %2 are shown</source>
        <translation> · %2 件中先頭の %1 件を表示</translation>
    </message>
    <message>
        <source> · counting…</source>
        <translation> · 集計中…</translation>
    </message>
    <message numerus="yes">
        <source>Total: %Ln events · %1/s · %2 inflated · %3 on the wire</source>
        <translation>
            <numerusform>合計: イベント %Ln 件 · %1/秒 · 展開後 %2 · 通信量 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Of all shards, over the last 3 seconds</source>
        <translation>全シャード、直近 3 秒間</translation>
    </message>
    <message>
        <source>Rows that the filter lets through, of all that the log holds, and the memory they take</source>
        <translation>ログ全体のうちフィルターを通過した行と、使用メモリ</translation>
    </message>
    <message>
        <source>The oldest rows were dropped to keep the log within its memory</source>
        <translation>ログをメモリ内に収めるため、最も古い行を破棄しました</translation>
    </message>
    <message>
        <source>Session starts left: %1 of %2</source>
        <translation>セッション開始の残り: %1 / %2</translation>
    </message>
    <message>
        <source>Shards ready: %1 of %2</source>
        <translation>準備完了のシャード: %1 / %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>%1 events/s · %2/s</source>
        <translation>%1 イベント/秒 · %2/秒</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行: %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>行: %1 / %2</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>ディスク上 %1</translation>
    </message>
    <message>
        <source>%1 · searching…</source>
        <translation>%1 · 検索中…</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>破棄: %1</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>SIMULATED: embedded simulator, no real bot</source>
        <translation>シミュレーション: 内蔵シミュレーター、実際のボットなし</translation>
    </message>
    <message>
        <source>bot session</source>
        <translation>ボットのセッション</translation>
    </message>
    <message>
        <source>asking the REST interface for the gateway…</source>
        <translation>REST API にゲートウェイを問い合わせ中…</translation>
    </message>
    <message>
        <source>identifies left %1 of %2</source>
        <translation>IDENTIFY の残り %1 / %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>no shards yet</source>
        <translation>シャードはまだなし</translation>
    </message>
    <message>
        <source>%1 received, %2/s</source>
        <translation>受信 %1、%2/秒</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>展開後 %1</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>シャード %1</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>状態変化</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>種類別のイベント</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shards ready</source>
        <translation>
            <numerusform>%n 個中 %1 個のシャードが準備完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1/s</source>
        <translation>
            <numerusform>イベント %Ln 件、%1/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: %1</source>
        <translation>
            <numerusform>… ほか %n 個: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>q or Ctrl-C: quit</source>
        <translation>q または Ctrl-C: 終了</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>遅れ: %1</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>States of the shards over time</source>
        <translation>シャードの状態の推移</translation>
    </message>
    <message>
        <source>One lane for each shard. The wheel zooms, dragging pans, a click goes to that moment in the log.</source>
        <translation>シャードごとに 1 レーン。ホイールで拡大縮小、ドラッグで移動、クリックでログのその時点へ移動します。</translation>
    </message>
    <message>
        <source>The states of each shard are drawn here over time once a bot is connected.</source>
        <translation>ボットが接続すると、各シャードの状態の推移がここに描かれます。</translation>
    </message>
    <message>
        <source>Shard %1: not started yet</source>
        <translation>シャード %1: 未開始</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shard %1: %2&lt;/b&gt; since %3, %4</source>
        <translation>&lt;b&gt;シャード %1: %2&lt;/b&gt; %3 から、%4</translation>
    </message>
    <message>
        <source>until now (%1)</source>
        <translation>現在まで (%1)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 間</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因: %1</translation>
    </message>
    <message>
        <source>%1, shard %2: not started yet</source>
        <translation>%1、シャード %2: 未開始</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1、シャード %2</translation>
    </message>
    <message>
        <source>%1, shard %2: %3</source>
        <translation>%1、シャード %2: %3</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Queued or connecting</source>
        <translation>待機中または接続中</translation>
    </message>
    <message>
        <source>Identifying or resuming</source>
        <translation>IDENTIFY 中または再開中</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>バックオフ中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Colours of the states: %1</source>
        <translation>状態の色: %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>When the state changed, local time</source>
        <translation>状態が変わった時刻 (ローカル時刻)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The shard&apos;s number</source>
        <translation>シャードの番号</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>The new state</source>
        <translation>新しい状態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>How long the state before lasted</source>
        <translation>前の状態が続いた時間</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Why, and what can be done about it</source>
        <translation>理由と、できる対処</translation>
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
        <translation>セッションのタイムライン</translation>
    </message>
    <message>
        <source>Every change of a shard&apos;s state is listed here with its cause.</source>
        <translation>シャードの状態変化をすべて原因とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>全シャード</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Only these shards, such as 0-3, 8</source>
        <translation>これらのシャードのみ (0-3, 8 など)</translation>
    </message>
    <message>
        <source>State, cause or advice</source>
        <translation>状態、原因、対処</translation>
    </message>
    <message>
        <source>Text in the list</source>
        <translation>一覧内のテキスト</translation>
    </message>
    <message>
        <source>Only changes with this text in their state, cause or advice, such as 4014</source>
        <translation>状態、原因、対処にこのテキスト (4014 など) を含む変化のみ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>より長い時間を表示します (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>より短い時間を表示します (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show all from the first change until now (Home)</source>
        <translation>最初の変化から現在までをすべて表示します (Home)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Go along with the present (End)</source>
        <translation>現在に追従します (End)</translation>
    </message>
    <message>
        <source>No change of state is of these shards and has this text.</source>
        <translation>これらのシャードに、このテキストを含む状態変化はありません。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the notification</source>
        <translation>通知を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The file must hold the bot&apos;s token and nothing else.</source>
        <translation>ファイルにはボットのトークンだけを書いてください。</translation>
    </message>
    <message>
        <source>The token file “%1” is a directory.</source>
        <translation>トークンファイル「%1」はディレクトリです。</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>トークンファイル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The token file “%1” is empty.</source>
        <translation>トークンファイル「%1」は空です。</translation>
    </message>
    <message>
        <source>The token in “%1”</source>
        <translation>「%1」のトークン</translation>
    </message>
    <message>
        <source>Others on this machine can read the token file “%1”; run: chmod 600 %1</source>
        <translation>このマシンのほかのユーザーがトークンファイル「%1」を読めます。実行してください: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token in %1</source>
        <translation>%1 のトークン</translation>
    </message>
    <message>
        <source>%1 is not one word of plain letters.</source>
        <translation>%1 は通常の文字だけの 1 語ではありません。</translation>
    </message>
    <message>
        <source>Copy it once more from the Developer Portal, Bot page.</source>
        <translation>Developer Portal の Bot ページからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 does not look like a bot token: three parts with dots between.</source>
        <translation>%1 はボットのトークンではないようです。トークンはドットで区切られた 3 つの部分からなります。</translation>
    </message>
    <message>
        <source>The token file “%1” is larger than %2.</source>
        <translation>トークンファイル「%1」は %2 を超えています。</translation>
    </message>
</context>
<context>
    <name>TokenVault</name>
    <message>
        <source>This program was built without a keychain.</source>
        <translation>このプログラムはキーチェーンなしでビルドされています。</translation>
    </message>
    <message>
        <source>With all data in one folder, no token is kept.</source>
        <translation>全データを 1 つのフォルダーに置く場合、トークンは保存されません。</translation>
    </message>
    <message>
        <source>It did not answer within %1 s; it may be locked.</source>
        <translation>%1 秒以内に応答がありませんでした。ロックされている可能性があります。</translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message>
        <source>Shard %1 could not resume its session and began a new one. Events in between are lost.</source>
        <translation>シャード %1 はセッションを再開できず、新しいセッションを始めました。その間のイベントは失われます。</translation>
    </message>
    <message>
        <source>Shard %1 will not try again: %2.</source>
        <translation>シャード %1 は再試行しません: %2。</translation>
    </message>
    <message>
        <source>The last heartbeat of shard %1 was answered after %2.</source>
        <translation>シャード %1 の最後のハートビートへの応答には %2 かかりました。</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes; last: %2.</source>
        <translation>
            <numerusform>シャード %1 は直近 5 分間に %n 回切断されました。最後: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 cannot connect: %2.</source>
        <translation>シャード %1 は接続できません: %2。</translation>
    </message>
</context>
<context>
    <name>ViewColumns</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was received or sent; the right button offers local time, time since the log began, or since the row before. Filter with time &gt;= 14:30</source>
        <translation>受信または送信の時刻。右クリックでローカル時刻、ログ開始からの時間、前の行からの時間を選べます。フィルターは time &gt;= 14:30</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Seconds since the row that is shown before</source>
        <translation>表示中の前の行からの秒数</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>The shard&apos;s number; filter with shard == 0</source>
        <translation>シャードの番号。フィルターは shard == 0</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Received, sent, or a change of state; filter with dir == in, dir == out, dir == state</source>
        <translation>受信、送信、状態変化。フィルターは dir == in、dir == out、dir == state</translation>
    </message>
    <message>
        <source>• state</source>
        <translation>• 状態</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Opcode; 0 is a dispatched event. Filter with op == 0</source>
        <translation>opcode。0 はディスパッチされたイベントです。フィルターは op == 0</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Event type, or the opcode&apos;s name; filter with type == MESSAGE_CREATE</source>
        <translation>イベントの種類または opcode 名。フィルターは type == MESSAGE_CREATE</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Seq</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch; each shard counts its own. Filter with seq &gt;= 100</source>
        <translation>ディスパッチのシーケンス番号。シャードごとに数えます。フィルターは seq &gt;= 100</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>ギルド</translation>
    </message>
    <message>
        <source>The guild&apos;s name where it is known, else its id; filter with guild == ID</source>
        <translation>ギルドの名前。不明なら ID。フィルターは guild == ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>The channel or thread; filter with channel == ID</source>
        <translation>チャンネルまたはスレッド。フィルターは channel == ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who did it; filter with user == ID</source>
        <translation>操作したユーザー。フィルターは user == ID</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Bytes on the wire, before inflating; filter with wire &gt; 1KiB</source>
        <translation>展開前の通信上のバイト数。フィルターは wire &gt; 1KiB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes of JSON after inflating; filter with size &gt; 64KiB</source>
        <translation>展開後の JSON のバイト数。フィルターは size &gt; 64KiB</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Missed while disconnected and sent again after RESUME</source>
        <translation>切断中に逃し、RESUME 後に再送されたもの</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The shard&apos;s new state, where the row is a change of state</source>
        <translation>状態変化の行でのシャードの新しい状態</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What the event says; a bare word in the filter is searched for in the whole payload</source>
        <translation>イベントの内容。フィルターに単語だけを書くとペイロード全体から検索します</translation>
    </message>
    <message>
        <source>Click to sort, again to turn it round, a third time for the order of the log</source>
        <translation>クリックで並べ替え、もう一度で逆順、3 回目でログの順</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>&amp;Muted</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Deafened</source>
        <translation>スピーカーミュート(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>ギルド(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>チャンネル(&amp;C):</translation>
    </message>
    <message>
        <source>“%1” is no channel id.</source>
        <translation>「%1」はチャンネル ID ではありません。</translation>
    </message>
    <message>
        <source>Leave: no channel</source>
        <translation>退出: チャンネルなし</translation>
    </message>
    <message>
        <source>The voice channel to be in: choose one of the guild, or type its id; nothing leaves the channel</source>
        <translation>参加するボイスチャンネル: ギルドのものを選ぶか、ID を入力します。空欄ならチャンネルから退出します</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>it holds none</source>
        <translation>含まれていません</translation>
    </message>
    <message>
        <source>The keychain does not give the token of the profile “%1” (%2). Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>キーチェーンからプロファイル「%1」のトークンを取得できません (%2)。環境変数 GATEWAY_TOKEN を設定するか、--token-file を使ってください。</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>画像「%1」を書き込めません。</translation>
    </message>
    <message>
        <source>metrics at %1</source>
        <translation>メトリクス: %1</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written.</source>
        <translation>データフォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>This process may open too few files and sockets (ulimit -n): at least %1 more are needed.</source>
        <translation>このプロセスが開けるファイルとソケットの数が少なすぎます (ulimit -n)。少なくともあと %1 個必要です。</translation>
    </message>
</context>
</TS>
