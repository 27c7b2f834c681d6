<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gateway Monitor</source>
        <translation>Acerca de Gateway Monitor</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Shows what happens in a Discord bot&apos;s gateway session, and why.&lt;/p&gt;&lt;p&gt;Free software under the GPL-3.0-or-later; libgateway is under the ISC licence. Not connected with Discord Inc.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Muestra qué ocurre en la sesión de gateway de un bot de Discord, y por qué.&lt;/p&gt;&lt;p&gt;Software libre bajo GPL-3.0-or-later; libgateway está bajo la licencia ISC. Sin relación con Discord Inc.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Copy them as text, for a report of an error</source>
        <translation>Copiarlas como texto para un informe de error</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the desktop: the window changes with it, also while it is open</source>
        <translation>Como el escritorio: la ventana cambia con él, también mientras está abierta</translation>
    </message>
    <message>
        <source>The shape of buttons and fields</source>
        <translation>La forma de botones y campos</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Taken when the program is started again</source>
        <translation>Se aplica al reiniciar el programa</translation>
    </message>
    <message>
        <source>Light and dark colours need the style Fusion, which is taken unless the desktop has them itself.</source>
        <translation>Los colores claros y oscuros necesitan el estilo Fusion, que se usa si el escritorio no los ofrece por sí mismo.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>&amp;Estilo:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is no capture: its first line is not the header of one.</source>
        <translation>No es una captura: su primera línea no es una cabecera de captura.</translation>
    </message>
    <message>
        <source>A capture&apos;s first line has the key &quot;gateway_capture&quot;.</source>
        <translation>La primera línea de una captura tiene la clave &quot;gateway_capture&quot;.</translation>
    </message>
    <message>
        <source>The capture has version %1; this program reads up to %2.</source>
        <translation>La captura tiene la versión %1; este programa lee hasta la %2.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or a newer one.</source>
        <translation>Ábrala con la versión que la escribió o con una más reciente.</translation>
    </message>
    <message>
        <source>not a JSON object.</source>
        <translation>no es un objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;time&quot; or &quot;shard&quot; is missing or malformed.</source>
        <translation>falta &quot;time&quot; o &quot;shard&quot;, o está mal formado.</translation>
    </message>
    <message>
        <source>neither a payload, nor a change of state, nor a snapshot.</source>
        <translation>ni un payload, ni un cambio de estado, ni una instantánea.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This build cannot read or write zstd.</source>
        <translation>Esta compilación no puede leer ni escribir zstd.</translation>
    </message>
    <message>
        <source>Use a name that ends in .ndjson, or a build with zstd.</source>
        <translation>Use un nombre que termine en .ndjson o una compilación con zstd.</translation>
    </message>
    <message>
        <source>%1 is damaged behind byte %2.</source>
        <translation>%1 está dañado a partir del byte %2.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2.</source>
        <translation>La línea %1 supera los %2.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>eso es una carpeta</translation>
    </message>
    <message>
        <source>“%1” in the folder “%2” cannot be opened: %3.</source>
        <translation>No se puede abrir «%1» en la carpeta «%2»: %3.</translation>
    </message>
</context>
<context>
    <name>CaptureBanner</name>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Show what was read so far</source>
        <translation>Mostrar lo leído hasta ahora</translation>
    </message>
    <message>
        <source>Close capture</source>
        <translation>Cerrar captura</translation>
    </message>
    <message>
        <source>Empty the window</source>
        <translation>Vaciar la ventana</translation>
    </message>
    <message>
        <source>Capture, not a live session:</source>
        <translation>Captura, no una sesión en vivo:</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>grabada %1 por %2</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Leyendo: %1 %</translation>
    </message>
    <message>
        <source>Reading was stopped at %1 %.</source>
        <translation>La lectura se detuvo en el %1 %.</translation>
    </message>
    <message>
        <source>Its end is missing: whatever wrote it was interrupted.</source>
        <translation>Falta el final: se interrumpió al programa que la escribía.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were skipped; the last: %1</source>
        <translation>
            <numerusform>No se pudo leer %n línea y se omitió: %1</numerusform>
            <numerusform>No se pudieron leer %n líneas y se omitieron; la última: %1</numerusform>
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
            <numerusform>%Ln payload</numerusform>
            <numerusform>%Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>%Ln cambio de estado</numerusform>
            <numerusform>%Ln cambios de estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s).</source>
        <translation>
            <numerusform>El archivo está dañado en %n lugar.</numerusform>
            <numerusform>El archivo está dañado en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 lines are missing.</source>
        <translation>Faltan líneas entre %1 y %2.</translation>
    </message>
    <message>
        <source>All before %1 is missing.</source>
        <translation>Falta todo lo anterior a %1.</translation>
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
        <translation>• estado</translation>
    </message>
</context>
<context>
    <name>CellTip</name>
    <message>
        <source>An event that the gateway dispatches; its type says which.</source>
        <translation>Un evento que envía el gateway; su tipo dice cuál.</translation>
    </message>
    <message>
        <source>Shows that the connection lives. The client sends it in the interval that HELLO gave; the gateway may ask for one at once.</source>
        <translation>Muestra que la conexión está viva. El cliente lo envía en el intervalo que dio HELLO; el gateway puede pedir uno de inmediato.</translation>
    </message>
    <message>
        <source>Begins a new session, and takes one of the session starts of the day.</source>
        <translation>Empieza una sesión nueva y gasta uno de los inicios de sesión del día.</translation>
    </message>
    <message>
        <source>Sets the bot&apos;s status and activities.</source>
        <translation>Define el estado y las actividades del bot.</translation>
    </message>
    <message>
        <source>Joins, moves between or leaves voice channels.</source>
        <translation>Entra en canales de voz, cambia de canal o sale.</translation>
    </message>
    <message>
        <source>Takes up a session that was dropped: what was missed is sent again.</source>
        <translation>Retoma una sesión interrumpida: lo perdido se envía de nuevo.</translation>
    </message>
    <message>
        <source>The gateway asks the client to reconnect and resume.</source>
        <translation>El gateway pide al cliente que se reconecte y reanude.</translation>
    </message>
    <message>
        <source>Asks for members of a guild; GUILD_MEMBERS_CHUNK events answer.</source>
        <translation>Pide miembros de un guild; responden eventos GUILD_MEMBERS_CHUNK.</translation>
    </message>
    <message>
        <source>The session is invalid. Its data tell whether it can be resumed.</source>
        <translation>La sesión no es válida. Sus datos dicen si se puede reanudar.</translation>
    </message>
    <message>
        <source>The first payload of a connection; it gives the interval of heartbeats.</source>
        <translation>El primer payload de una conexión; indica el intervalo de los heartbeats.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer to a heartbeat. When it fails to come the connection is dead.</source>
        <translation>La respuesta del gateway a un heartbeat. Si no llega, la conexión está muerta.</translation>
    </message>
    <message>
        <source>A change of state is no payload: it has no opcode.</source>
        <translation>Un cambio de estado no es un payload: no tiene opcode.</translation>
    </message>
    <message>
        <source>Opcode %1 is not known to this version.</source>
        <translation>Esta versión no conoce el opcode %1.</translation>
    </message>
    <message>
        <source>Opcode %1, %2</source>
        <translation>Opcode %1, %2</translation>
    </message>
    <message>
        <source>%1 comes whatever the intents.</source>
        <translation>%1 llega con cualquier intent.</translation>
    </message>
    <message>
        <source>%1 is brought by the intent %2.</source>
        <translation>%1 llega con el intent %2.</translation>
    </message>
    <message>
        <source>%1 is brought by any of the intents %2.</source>
        <translation>%1 llega con cualquiera de los intents %2.</translation>
    </message>
    <message>
        <source>It is privileged: enable it on the Developer Portal.</source>
        <translation>Es privilegiado: actívelo en el Developer Portal.</translation>
    </message>
    <message>
        <source>Close code %1, %2</source>
        <translation>Código de cierre %1, %2</translation>
    </message>
    <message>
        <source>The shard changed its state.</source>
        <translation>El shard cambió de estado.</translation>
    </message>
    <message>
        <source>This version does not know the type.</source>
        <translation>Esta versión no conoce el tipo.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Replayed: missed while disconnected and sent again after RESUME</source>
        <translation>Reenviado: perdido durante la desconexión y enviado de nuevo tras RESUME</translation>
    </message>
    <message>
        <source>Received from the gateway</source>
        <translation>Recibido del gateway</translation>
    </message>
    <message>
        <source>Sent by this client</source>
        <translation>Enviado por este cliente</translation>
    </message>
    <message>
        <source>The shard changed its state</source>
        <translation>El shard cambió de estado</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>Sequence %1 of shard %2</source>
        <translation>Secuencia %1 del shard %2</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>%1 of JSON, %2 on the wire</source>
        <translation>%1 de JSON, %2 en la red</translation>
    </message>
</context>
<context>
    <name>ChannelInfoPage</name>
    <message>
        <source>&amp;Status of voice channels</source>
        <translation>E&amp;stado de los canales de voz</translation>
    </message>
    <message>
        <source>Since &amp;when voice goes on</source>
        <translation>Desde &amp;cuándo hay voz</translation>
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
        <translation>Un shard falló o espera para reintentar</translation>
    </message>
    <message>
        <source>The gateway ends the session</source>
        <translation>El gateway termina la sesión</translation>
    </message>
    <message>
        <source>Replayed after a resume</source>
        <translation>Reenviado tras reanudar</translation>
    </message>
    <message>
        <source>Sent by the bot</source>
        <translation>Enviado por el bot</translation>
    </message>
</context>
<context>
    <name>ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>A row is painted by the first rule in the list that matches it and is ticked. Drag rules to change their order.</source>
        <translation>Cada fila se pinta según la primera regla marcada de la lista que coincida. Arrastre las reglas para cambiar su orden.</translation>
    </message>
    <message>
        <source>&amp;Light:</source>
        <translation>&amp;Claro:</translation>
    </message>
    <message>
        <source>&amp;Dark:</source>
        <translation>&amp;Oscuro:</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurar valores</translation>
    </message>
    <message>
        <source>Ground in dark colours</source>
        <translation>Fondo con colores oscuros</translation>
    </message>
    <message>
        <source>Ground in light colours</source>
        <translation>Fondo con colores claros</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
</context>
<context>
    <name>CommandHistory</name>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>La sesión terminó antes de enviar el comando.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Descartado: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent after %1 s</source>
        <translation>Enviado tras %1 s</translation>
    </message>
    <message>
        <source>When it was given to the shard, local time</source>
        <translation>Cuándo se entregó al shard, hora local</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>The shard that sends it</source>
        <translation>El shard que lo envía</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What was sent; the tip of a row shows the payload</source>
        <translation>Lo que se envió; la ayuda de la fila muestra el payload</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Bytes of the payload as JSON</source>
        <translation>Bytes del payload en JSON</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Whether it waits, went out, or was dropped and why</source>
        <translation>Si espera, se envió o se descartó, y por qué</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 acepta %2, no «%3».</translation>
    </message>
    <message>
        <source>Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>Defina la variable de entorno GATEWAY_TOKEN o use --token-file.</translation>
    </message>
    <message>
        <source>A token is not taken from the command line, where every user of this machine can read it.</source>
        <translation>No se acepta un token en la línea de órdenes, donde todos los usuarios de este equipo pueden leerlo.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>No existe la opción --%1.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Consulte --help.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>¿Quiso decir --%1?</translation>
    </message>
    <message>
        <source>There is an argument that looks like a token.</source>
        <translation>Hay un argumento que parece un token.</translation>
    </message>
    <message>
        <source>“%1” is not part of any option. See --help.</source>
        <translation>«%1» no pertenece a ninguna opción. Consulte --help.</translation>
    </message>
    <message>
        <source>One capture can be opened at a time, not %1.</source>
        <translation>Solo se puede abrir una captura a la vez, no %1.</translation>
    </message>
    <message>
        <source>There is no capture “%1”.</source>
        <translation>No existe la captura «%1».</translation>
    </message>
    <message>
        <source>--screenshot needs a window, and there is no display. QT_QPA_PLATFORM=offscreen does without.</source>
        <translation>--screenshot necesita una ventana y no hay pantalla. Con QT_QPA_PLATFORM=offscreen no hace falta.</translation>
    </message>
    <message>
        <source>There is no display for a window; running in the terminal, as with --console.</source>
        <translation>No hay pantalla para una ventana; se ejecuta en el terminal, como con --console.</translation>
    </message>
    <message>
        <source>--simulate and --%1 contradict each other: the simulator is embedded.</source>
        <translation>--simulate y --%1 se contradicen: el simulador está integrado.</translation>
    </message>
    <message>
        <source>A capture is shown in the window; zstd -dc %1 | jq shows it in a terminal.</source>
        <translation>Una captura se muestra en la ventana; zstd -dc %1 | jq la muestra en un terminal.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --doctor, which opens no session.</source>
        <translation>--%1 no tiene sentido con --doctor, que no abre ninguna sesión.</translation>
    </message>
    <message>
        <source>--%1 needs --console or --ndjson.</source>
        <translation>--%1 necesita --console o --ndjson.</translation>
    </message>
    <message>
        <source>--%1 is for the window, and --console or --ndjson asks for none.</source>
        <translation>--%1 es para la ventana, y --console o --ndjson no abren ninguna.</translation>
    </message>
    <message>
        <source>nothing: this Qt has no TLS</source>
        <translation>nada: este Qt no tiene TLS</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>system, bundled or a file with the certificates of a CA</source>
        <translation>system, bundled o un archivo con los certificados de una CA</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It holds no certificate.</source>
        <translation>No contiene ningún certificado.</translation>
    </message>
    <message>
        <source>--proxy: “%1” holds a password, which is not taken from the command line, where every user of this machine can read it. Write http://USER@HOST:PORT or socks5://USER@HOST:PORT and set the environment variable GATEWAY_PROXY_PASSWORD.</source>
        <translation>--proxy: «%1» contiene una contraseña, que no se acepta en la línea de órdenes, donde todos los usuarios de este equipo pueden leerla. Escriba http://USER@HOST:PORT o socks5://USER@HOST:PORT y defina la variable de entorno GATEWAY_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>--proxy takes none, system, or a URL such as http://HOST:PORT or socks5://HOST:PORT, not “%1”. %2</source>
        <translation>--proxy acepta none, system o una URL como http://HOST:PORT o socks5://HOST:PORT, no «%1». %2</translation>
    </message>
    <message>
        <source>GATEWAY_PROXY_PASSWORD is not used: --proxy names no user before the host.</source>
        <translation>GATEWAY_PROXY_PASSWORD no se usa: --proxy no indica ningún usuario antes del host.</translation>
    </message>
    <message>
        <source>the name of a folder</source>
        <translation>el nombre de una carpeta</translation>
    </message>
    <message>
        <source>--session-store is for a gateway that outlives this program: the embedded simulator does not.</source>
        <translation>--session-store es para un gateway que sobrevive a este programa: el simulador integrado no lo hace.</translation>
    </message>
    <message>
        <source>Connect to the embedded simulator. It is also what happens without a token.</source>
        <translation>Conectar con el simulador integrado. También es lo que ocurre sin token.</translation>
    </message>
    <message>
        <source>Read the bot&apos;s token from FILE; it goes before GATEWAY_TOKEN.</source>
        <translation>Leer el token del bot de FILE; tiene prioridad sobre GATEWAY_TOKEN.</translation>
    </message>
    <message>
        <source>Connect as the profile NAME says; other options go before it. The window begins with the one that was used last.</source>
        <translation>Conectar según el perfil NAME; las demás opciones tienen prioridad. La ventana empieza con el último usado.</translation>
    </message>
    <message>
        <source>List the profiles, which are made in the Connect dialog.</source>
        <translation>Listar los perfiles, que se crean en el diálogo Conectar.</translation>
    </message>
    <message>
        <source>Connect to this gateway (ws or wss). Without --api the REST interface is not asked, and --shards is 1 unless you say otherwise.</source>
        <translation>Conectar con este gateway (ws o wss). Sin --api no se consulta la interfaz REST, y --shards es 1 salvo que se indique otra cosa.</translation>
    </message>
    <message>
        <source>Base of the REST interface, by default https://discord.com/api/v10.</source>
        <translation>Base de la interfaz REST; por defecto https://discord.com/api/v10.</translation>
    </message>
    <message>
        <source>How many shards, or which: 16, or &quot;0-3,8 of 16&quot;; auto, the default: what the gateway recommends. The embedded simulator recommends 2.</source>
        <translation>Cuántos shards, o cuáles: 16, o &quot;0-3,8 of 16&quot;; auto, por defecto: lo que recomienda el gateway. El simulador integrado recomienda 2.</translation>
    </message>
    <message>
        <source>Names with commas between, all, unprivileged, none or a number; -NAME takes one away again: --intents=all,-GUILD_PRESENCES. By default unprivileged with a token, all on the embedded simulator.</source>
        <translation>Nombres separados por comas, all, unprivileged, none o un número; -NAME quita uno: --intents=all,-GUILD_PRESENCES. Por defecto unprivileged con token, all en el simulador integrado.</translation>
    </message>
    <message>
        <source>How the gateway shall write payloads, by default json; what is shown is the same.</source>
        <translation>Cómo debe escribir el gateway los payloads; por defecto json; lo que se muestra es igual.</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is: the store of this machine, the default; Mozilla&apos;s roots, built in; or the certificates in FILE and no others.</source>
        <translation>En quién se confía para saber quién es un servidor: el almacén de este equipo, por defecto; las raíces de Mozilla, integradas; o solo los certificados de FILE.</translation>
    </message>
    <message>
        <source>Qt&apos;s TLS backend, such as openssl; by default the best there is.</source>
        <translation>Backend TLS de Qt, como openssl; por defecto el mejor que haya.</translation>
    </message>
    <message>
        <source>The proxy to the gateway, by default that of the system; or http://HOST:PORT or socks5://HOST:PORT, with USER@ before HOST if needed. The password is read from GATEWAY_PROXY_PASSWORD.</source>
        <translation>El proxy hacia el gateway; por defecto el del sistema; o http://HOST:PORT o socks5://HOST:PORT, con USER@ antes de HOST si hace falta. La contraseña se lee de GATEWAY_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Keep the sessions in FOLDER: started again within 5 minutes, the program resumes them and no event is lost. When it ends they stay open, so that the bot goes offline some minutes later.</source>
        <translation>Guardar las sesiones en FOLDER: si se inicia de nuevo antes de 5 minutos, el programa las reanuda y no se pierde ningún evento. Al terminar quedan abiertas, de modo que el bot se desconecta unos minutos después.</translation>
    </message>
    <message>
        <source>Spend the last session starts too, a twentieth of all and at least one, which are kept back otherwise; when none is left the gateway resets the token.</source>
        <translation>Gastar también los últimos inicios de sesión, una vigésima parte del total y al menos uno, que si no se reservan; cuando no queda ninguno, el gateway restablece el token.</translation>
    </message>
    <message>
        <source>Events a second that the embedded simulator makes, by default 20.</source>
        <translation>Eventos por segundo que genera el simulador integrado; por defecto 20.</translation>
    </message>
    <message>
        <source>Of the simulated guilds and traffic: the same seed, the same events.</source>
        <translation>De los guilds y el tráfico simulados: misma semilla, mismos eventos.</translation>
    </message>
    <message>
        <source>Show and count only the events that the filter lets pass.</source>
        <translation>Mostrar y contar solo los eventos que el filtro deja pasar.</translation>
    </message>
    <message>
        <source>Record the session into FILE, compressed where its name ends in .zst. The window opens it later.</source>
        <translation>Grabar la sesión en FILE, comprimida si el nombre termina en .zst. La ventana la abre después.</translation>
    </message>
    <message>
        <source>Stop after S seconds.</source>
        <translation>Detener tras S segundos.</translation>
    </message>
    <message>
        <source>No window: a live table in the terminal, or plain lines when the output is a file.</source>
        <translation>Sin ventana: una tabla en vivo en el terminal, o líneas simples si la salida es un archivo.</translation>
    </message>
    <message>
        <source>No window: one JSON object a line for each event on the standard output; changes of state go to the standard error. A slow reader slows the session down.</source>
        <translation>Sin ventana: un objeto JSON por línea y evento en la salida estándar; los cambios de estado van al error estándar. Un lector lento frena la sesión.</translation>
    </message>
    <message>
        <source>No window and no session: check token, intents, shards, session starts, clock, TLS and proxy, and say what to do about what is wrong.</source>
        <translation>Sin ventana ni sesión: comprueba token, intents, shards, inicios de sesión, reloj, TLS y proxy, y dice cómo corregir lo que esté mal.</translation>
    </message>
    <message>
        <source>Console: stop after N events.</source>
        <translation>Consola: detener tras N eventos.</translation>
    </message>
    <message>
        <source>Console: stop after the first event of TYPE, such as MESSAGE_CREATE.</source>
        <translation>Consola: detener tras el primer evento de TYPE, como MESSAGE_CREATE.</translation>
    </message>
    <message>
        <source>Console: give up when no session is ready after S seconds, by default 30.</source>
        <translation>Consola: desistir si ninguna sesión está lista tras S segundos; por defecto 30.</translation>
    </message>
    <message>
        <source>Console: no colours. The variable NO_COLOR does the same.</source>
        <translation>Consola: sin colores. La variable NO_COLOR hace lo mismo.</translation>
    </message>
    <message>
        <source>Save a picture of the window after --duration, then quit.</source>
        <translation>Guardar una imagen de la ventana tras --duration y salir.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Colores de la ventana.</translation>
    </message>
    <message>
        <source>Qt style of the window, such as Fusion.</source>
        <translation>Estilo Qt de la ventana, como Fusion.</translation>
    </message>
    <message>
        <source>Qt logging rules with semicolons between, such as gateway.*=true.</source>
        <translation>Reglas de registro de Qt separadas por punto y coma, como gateway.*=true.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Shows live what happens between a Discord bot and the gateway.</source>
        <translation>Muestra en vivo lo que ocurre entre un bot de Discord y el gateway.</translation>
    </message>
    <message>
        <source>A session that was recorded, to be shown in the window.</source>
        <translation>Una sesión grabada, para mostrarla en la ventana.</translation>
    </message>
    <message>
        <source>a number of seconds from 0.001 to %1</source>
        <translation>un número de segundos de 0.001 a %1</translation>
    </message>
    <message>
        <source>--until-event: there is no event type “%1”.</source>
        <translation>--until-event: no existe el tipo de evento «%1».</translation>
    </message>
    <message>
        <source>One such is MESSAGE_CREATE.</source>
        <translation>Uno válido es MESSAGE_CREATE.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>rules such as gateway.*=true</source>
        <translation>reglas como gateway.*=true</translation>
    </message>
    <message>
        <source>--log-rules: “%1” is no rule. Write a category, = and true or false, such as gateway.*=true.</source>
        <translation>--log-rules: «%1» no es una regla. Escriba una categoría, = y true o false, como gateway.*=true.</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>el nombre de un archivo</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un número entero desde 1</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark o system</translation>
    </message>
    <message>
        <source>--screenshot: there is no folder “%1”.</source>
        <translation>--screenshot: no existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>the name of a .png file</source>
        <translation>el nombre de un archivo .png</translation>
    </message>
    <message>
        <source>--screenshot needs --duration: how many seconds to wait before the picture is taken.</source>
        <translation>--screenshot necesita --duration: cuántos segundos esperar antes de tomar la imagen.</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”, nor any other. They are made in the Connect dialog.</source>
        <translation>--profile: no existe el perfil «%1», ni ningún otro. Se crean en el diálogo Conectar.</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”. There are: %2.</source>
        <translation>--profile: no existe el perfil «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>embedded simulator</source>
        <translation>simulador integrado</translation>
    </message>
    <message>
        <source>token in the keychain</source>
        <translation>token en el llavero</translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation>sin token guardado</translation>
    </message>
    <message>
        <source>--profile: the token of “%1” is not kept; set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--profile: el token de «%1» no está guardado; defina la variable de entorno GATEWAY_TOKEN o use --token-file.</translation>
    </message>
    <message>
        <source>--%1 needs a token: set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--%1 necesita un token: defina la variable de entorno GATEWAY_TOKEN o use --token-file.</translation>
    </message>
    <message>
        <source>With --simulate it tries the simulator.</source>
        <translation>Con --simulate prueba el simulador.</translation>
    </message>
    <message>
        <source>a URL that begins with %1://</source>
        <translation>una URL que empieza por %1://</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// o </translation>
    </message>
    <message>
        <source>--%1 takes a URL without user name and password.</source>
        <translation>--%1 acepta una URL sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The token travels unencrypted to %1.</source>
        <translation>El token viaja sin cifrar hasta %1.</translation>
    </message>
    <message>
        <source>--intents names no intent. Write none if none is meant.</source>
        <translation>--intents no indica ningún intent. Escriba none si no quiere ninguno.</translation>
    </message>
    <message>
        <source>--shards auto asks the REST interface: add --api, or say how many.</source>
        <translation>--shards auto consulta la interfaz REST: añada --api o indique cuántos.</translation>
    </message>
    <message>
        <source>--compress: this build cannot inflate %1.</source>
        <translation>--compress: esta compilación no puede descomprimir %1.</translation>
    </message>
    <message>
        <source>json or etf</source>
        <translation>json o etf</translation>
    </message>
    <message>
        <source>--%1 is for the embedded simulator: add --simulate.</source>
        <translation>--%1 es para el simulador integrado: añada --simulate.</translation>
    </message>
    <message>
        <source>a number of events a second from 0 to %1</source>
        <translation>un número de eventos por segundo de 0 a %1</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>un número entero desde 0</translation>
    </message>
    <message>
        <source>Language of all that is shown, such as de; by default as chosen in the window, else that of the system.</source>
        <translation>Idioma de todo lo que se muestra, como de; por defecto el elegido en la ventana o, si no, el del sistema.</translation>
    </message>
    <message>
        <source>--%1 is for a session, not for a capture.</source>
        <translation>--%1 es para una sesión, no para una captura.</translation>
    </message>
    <message>
        <source>Serve the session&apos;s figures on PORT for Prometheus, at /metrics; 0: any free port, which is told.</source>
        <translation>Servir las cifras de la sesión en PORT para Prometheus, en /metrics; 0: cualquier puerto libre, que se indica.</translation>
    </message>
    <message>
        <source>Where --metrics listens, by default 127.0.0.1. Whoever can reach another address can read the figures.</source>
        <translation>Dónde escucha --metrics; por defecto 127.0.0.1. Quien pueda llegar a otra dirección puede leer las cifras.</translation>
    </message>
    <message>
        <source>--metrics-address is where --metrics listens, which is not there.</source>
        <translation>--metrics-address indica dónde escucha --metrics, que no se ha dado.</translation>
    </message>
    <message>
        <source>an address of this machine, such as 127.0.0.1 or ::1</source>
        <translation>una dirección de este equipo, como 127.0.0.1 o ::1</translation>
    </message>
    <message>
        <source>a port, from 0 to 65535</source>
        <translation>un puerto, de 0 a 65535</translation>
    </message>
    <message>
        <source>--all-payloads needs --ndjson.</source>
        <translation>--all-payloads necesita --ndjson.</translation>
    </message>
    <message>
        <source>--json needs --doctor or --inflater-lab.</source>
        <translation>--json necesita --doctor o --inflater-lab.</translation>
    </message>
    <message>
        <source>--portable and --data-folder name two folders for the same.</source>
        <translation>--portable y --data-folder indican dos carpetas para lo mismo.</translation>
    </message>
    <message>
        <source>--inflater-lab: there is no capture “%1”.</source>
        <translation>--inflater-lab: no existe la captura «%1».</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --inflater-lab, which opens no session.</source>
        <translation>--%1 no tiene sentido con --inflater-lab, que no abre ninguna sesión.</translation>
    </message>
    <message>
        <source>Rows are numbered in the window&apos;s log alone; without it, “row” matches nothing.</source>
        <translation>Las filas solo se numeran en el registro de la ventana; sin ella, «row» no coincide con nada.</translation>
    </message>
    <message>
        <source>How the gateway shall compress; by default the best that this build can inflate. payload: large payloads alone, JSON only.</source>
        <translation>Cómo debe comprimir el gateway; por defecto, lo mejor que esta compilación puede descomprimir. payload: solo payloads grandes, solo con JSON.</translation>
    </message>
    <message>
        <source>Let the embedded simulator play a scenario of faults: a built-in one, such as wrong-token, or a file; gateway-simulator --list-scenarios lists them.</source>
        <translation>Hacer que el simulador integrado represente un escenario de fallos: uno incluido, como wrong-token, o un archivo; gateway-simulator --list-scenarios los enumera.</translation>
    </message>
    <message>
        <source>With --ndjson: every payload in both directions, heartbeats too, and not events alone; the token is redacted.</source>
        <translation>Con --ndjson: todos los payloads en ambas direcciones, también los heartbeats, y no solo los eventos; el token se oculta.</translation>
    </message>
    <message>
        <source>No window and no session: compress the payloads of the capture FILE as the gateway would, inflate them with every library of this build, and compare.</source>
        <translation>Sin ventana ni sesión: comprime los payloads de la captura FILE como lo haría el gateway, los descomprime con cada biblioteca de esta compilación y compara.</translation>
    </message>
    <message>
        <source>Doctor and inflater lab: what was found, as JSON.</source>
        <translation>Diagnóstico y laboratorio de descompresión: el resultado, como JSON.</translation>
    </message>
    <message>
        <source>Keep settings, layout, sessions and the log&apos;s temporary files beside the program and nothing elsewhere; no keychain is used.</source>
        <translation>Guardar ajustes, disposición, sesiones y archivos temporales del registro junto al programa y en ningún otro sitio; no se usa ningún llavero.</translation>
    </message>
    <message>
        <source>The same in the folder DIR, which is made where it is not there.</source>
        <translation>Lo mismo en la carpeta DIR, que se crea si no existe.</translation>
    </message>
    <message>
        <source>Window: what the log may take of the memory, such as 512MiB, by default 1GiB.</source>
        <translation>Ventana: cuánta memoria puede ocupar el registro, como 512MiB; por defecto 1GiB.</translation>
    </message>
    <message>
        <source>Window: what the log may take in temporary files beyond it, by default 8GiB; 0: nothing.</source>
        <translation>Ventana: cuánto puede ocupar además el registro en archivos temporales; por defecto 8GiB; 0: nada.</translation>
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
El token se lee de --token-file o de la variable de entorno GATEWAY_TOKEN, nunca
de la línea de órdenes, que pueden leer todos los usuarios del equipo; el de un perfil
está en el llavero del sistema.

Estado de salida:
  0  hecho, también tras Ctrl-C y cuando desaparece el lector de una tubería
  1  --duration acabó antes que --events o --until-event, o falló la salida
  2  opción, valor o archivo de token incorrectos
  3  rechazo definitivo, como un token incorrecto; el consejo está en el error estándar
  4  red: ninguna sesión estuvo lista dentro de --connect-timeout o --duration
De --doctor: 0 todo bien, 1 avisos, 3 no se puede iniciar sesión, 4 no se pudo consultar nada
De --inflater-lab: 1 la captura no se puede leer o no contiene ningún payload

Ejemplos:
  gateway-monitor
  GATEWAY_TOKEN=... gateway-monitor --intents GUILDS,GUILD_MESSAGES
  GATEWAY_TOKEN=... gateway-monitor --doctor
  gateway-monitor capture.ndjson.zst
  gateway-monitor --ndjson --rate 500 --events 1000 | jq -r .t | sort | uniq -c
</translation>
    </message>
    <message>
        <source>a size from 8MiB on, such as 512MiB or 2GiB</source>
        <translation>un tamaño a partir de 8MiB, como 512MiB o 2GiB</translation>
    </message>
    <message>
        <source>a size such as 512MiB or 2GiB, or 0</source>
        <translation>un tamaño, como 512MiB o 2GiB, o 0</translation>
    </message>
    <message>
        <source>--profile: “%1” holds what cannot be: %2. Mend it in the Connect dialog.</source>
        <translation>--profile: «%1» contiene algo imposible: %2. Corríjalo en el diálogo Conectar.</translation>
    </message>
    <message>
        <source>none, payload, zlib-stream or zstd-stream</source>
        <translation>none, payload, zlib-stream o zstd-stream</translation>
    </message>
    <message>
        <source>--compress payload is for --encoding json only.</source>
        <translation>--compress payload solo sirve con --encoding json.</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --scenario: it stands in the scenario.</source>
        <translation>--%1 no tiene sentido con --scenario: lo fija el escenario.</translation>
    </message>
    <message>
        <source>--scenario: “%1” is about TLS, and the embedded simulator speaks without. gateway-simulator plays it.</source>
        <translation>--scenario: «%1» trata de TLS, y el simulador integrado habla sin él. Lo representa gateway-simulator.</translation>
    </message>
    <message>
        <source>The library that inflates, if this build has it, and by it the compression; by default the fastest.</source>
        <translation>La biblioteca que descomprime, si esta compilación la tiene, y con ella la compresión; por defecto, la más rápida.</translation>
    </message>
    <message>
        <source>zlib, zlib-ng or zstd</source>
        <translation>zlib, zlib-ng o zstd</translation>
    </message>
    <message>
        <source>--inflater: this build does not have %1.</source>
        <translation>--inflater: esta compilación no tiene %1.</translation>
    </message>
    <message>
        <source>--inflater: %1 does not inflate %2.</source>
        <translation>--inflater: %1 no descomprime %2.</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the API or the gateway, with all below them; * for any.</source>
        <translation>Hosts que pueden recibir el token aunque no pertenezcan al dominio de la API o del gateway, con todos los que tienen debajo; * para cualquiera.</translation>
    </message>
    <message>
        <source>--record: there is no folder “%1” for the file “%2”.</source>
        <translation>--record: no existe la carpeta «%1» para el archivo «%2».</translation>
    </message>
    <message>
        <source>--record: the file “%2” cannot be made in the folder “%1”, which is not writable.</source>
        <translation>--record: no se puede crear el archivo «%2» en la carpeta «%1»: no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>--record: the file “%2” in the folder “%1” is not writable.</source>
        <translation>--record: no se puede escribir en el archivo «%2» de la carpeta «%1».</translation>
    </message>
    <message>
        <source>names or addresses of hosts with commas between, or *</source>
        <translation>nombres o direcciones de hosts separados por comas, o *</translation>
    </message>
</context>
<context>
    <name>CommandsPanel</name>
    <message>
        <source>Shard %1 does not serve this guild, shard %2 does: no answer will come.</source>
        <translation>El shard %1 no atiende este guild, sino el shard %2: no llegará respuesta.</translation>
    </message>
    <message>
        <source>It needs %1, which this session did not ask for.</source>
        <translation>Necesita %1, que esta sesión no pidió.</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this session&apos;s.</source>
        <translation>El shard %1 no es de esta sesión.</translation>
    </message>
    <message>
        <source>All members of this guild were asked for a moment ago; the gateway takes that once in 30 s, again in %1 s.</source>
        <translation>Hace un momento se pidieron todos los miembros de este guild; el gateway lo acepta una vez cada 30 s, de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>No session: connect first.</source>
        <translation>Sin sesión: conecte primero.</translation>
    </message>
    <message>
        <source>Shard %1: %2 of %3 a minute may go now</source>
        <translation>Shard %1: ahora se pueden enviar %2 de %3 por minuto</translation>
    </message>
    <message>
        <source>the next in %1 s</source>
        <translation>el siguiente en %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The guild&apos;s shard, or all</source>
        <translation>El shard del guild, o todos</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Todos los shards</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd on %n shard(s)</source>
        <translation>
            <numerusform>En&amp;viar en %n shard</numerusform>
            <numerusform>En&amp;viar en %n shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Enviados (%1)</translation>
    </message>
    <message>
        <source>Members of %1: %2</source>
        <translation>Miembros de %1: %2</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>Clase de comando</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>A guild is served by the shard (guild id &gt;&gt; 22) % shards; no other answers for it</source>
        <translation>A un guild lo atiende el shard (id del guild &gt;&gt; 22) % shards; ningún otro responde por él</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>Estado de voz</translation>
    </message>
    <message>
        <source>Guild members</source>
        <translation>Miembros del guild</translation>
    </message>
    <message>
        <source>Soundboard sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>Datos de canales</translation>
    </message>
    <message>
        <source>Raw payload</source>
        <translation>Payload libre</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Tamaño del payload</translation>
    </message>
    <message>
        <source>%v of %m bytes</source>
        <translation>%v de %m bytes</translation>
    </message>
    <message>
        <source>The gateway closes a connection with 4002 that sends a larger payload</source>
        <translation>El gateway cierra con 4002 la conexión que envía un payload mayor</translation>
    </message>
    <message>
        <source>A connection may send %1 payloads a minute, heartbeats counted; commands wait for their turn</source>
        <translation>Una conexión puede enviar %1 payloads por minuto, contando los heartbeats; los comandos esperan su turno</translation>
    </message>
    <message>
        <source>Send it (%1)</source>
        <translation>Enviarlo (%1)</translation>
    </message>
    <message>
        <source>Commands that were sent</source>
        <translation>Comandos enviados</translation>
    </message>
    <message>
        <source>What is sent from here is listed with its fate: queued, sent, or dropped and why.</source>
        <translation>Lo que se envía desde aquí aparece con su resultado: en cola, enviado, o descartado y por qué.</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Enviar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Send the payload of the selected row once more, on the same shard</source>
        <translation>Enviar otra vez el payload de la fila seleccionada, por el mismo shard</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Take the payload of the selected row into the form</source>
        <translation>Llevar al formulario el payload de la fila seleccionada</translation>
    </message>
    <message>
        <source>Chunks of the answer</source>
        <translation>Chunks de la respuesta</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Dejar de es&amp;perar</translation>
    </message>
    <message>
        <source>The answer comes all the same, and shows in the log</source>
        <translation>La respuesta llega igualmente y aparece en el registro</translation>
    </message>
    <message>
        <source>%1 bytes: %2 too many</source>
        <translation>%1 bytes: sobran %2</translation>
    </message>
    <message>
        <source>It is not sent again: %1</source>
        <translation>No se envía de nuevo: %1</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Tab or Enter takes it · Esc closes</source>
        <translation>Tab o Intro lo acepta · Esc cierra</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>A token is kept in the keychain; leave the field empty to use it.</source>
        <translation>Hay un token guardado en el llavero; deje el campo vacío para usarlo.</translation>
    </message>
    <message>
        <source>The token given before is used when the field stays empty.</source>
        <translation>Si el campo queda vacío se usa el token indicado antes.</translation>
    </message>
    <message>
        <source>It may also come from the environment variable GATEWAY_TOKEN or from a file given with --token-file.</source>
        <translation>También puede venir de la variable de entorno GATEWAY_TOKEN o de un archivo dado con --token-file.</translation>
    </message>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>El llavero no responde (%1); se pedirá el token cada vez.</translation>
    </message>
    <message>
        <source>A token is needed: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Hace falta un token: Developer Portal, su aplicación, página Bot, Reset Token.</translation>
    </message>
    <message>
        <source>This is no bot token: that has three parts with dots between. It is neither the application&apos;s id nor its client secret nor its public key.</source>
        <translation>No es un token de bot: ese tiene tres partes separadas por puntos. No es el id de la aplicación, ni su client secret, ni su clave pública.</translation>
    </message>
    <message>
        <source>Say how many shards, such as 4, or which, such as 0-3,8 of 16.</source>
        <translation>Indique cuántos shards, como 4, o cuáles, como 0-3,8 of 16.</translation>
    </message>
    <message>
        <source>The embedded simulator is for %1 shards at most.</source>
        <translation>El simulador integrado admite como máximo %1 shards.</translation>
    </message>
    <message>
        <source>Embedded &amp;simulator: no token, nothing leaves this machine</source>
        <translation>&amp;Simulador integrado: sin token, nada sale de este equipo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Bot an&amp;d session</source>
        <translation>Bot y s&amp;esión</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>Intents: the groups of events to ask for</source>
        <translation>Intents: los grupos de eventos que se piden</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Sa&amp;ve profile</source>
        <translation>&amp;Guardar perfil</translation>
    </message>
    <message>
        <source>Keep this without connecting</source>
        <translation>Conservar esto sin conectar</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>Co&amp;mprobar…</translation>
    </message>
    <message>
        <source>Find out whether this can work, without a session</source>
        <translation>Averiguar si esto puede funcionar, sin sesión</translation>
    </message>
    <message>
        <source> events/s</source>
        <translation> eventos/s</translation>
    </message>
    <message>
        <source>How much traffic the simulator makes, over all shards</source>
        <translation>Cuánto tráfico genera el simulador, en todos los shards</translation>
    </message>
    <message>
        <source>The number of shards that the simulator recommends</source>
        <translation>El número de shards que recomienda el simulador</translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation>Trá&amp;fico:</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>Developer Portal, your application, page Bot, Reset Token. It is never shown here.</source>
        <translation>Developer Portal, su aplicación, página Bot, Reset Token. Aquí nunca se muestra.</translation>
    </message>
    <message>
        <source>Re&amp;member in the system keychain</source>
        <translation>Recordar en el lla&amp;vero del sistema</translation>
    </message>
    <message>
        <source>Kept by the keychain of your desktop, never in a file of this program</source>
        <translation>Lo guarda el llavero del escritorio, nunca un archivo de este programa</translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation>T&amp;oken:</translation>
    </message>
    <message>
        <source>As many as the gateway recommends</source>
        <translation>Tantos como recomiende el gateway</translation>
    </message>
    <message>
        <source>Number of shards, or which of how many</source>
        <translation>Número de shards, o cuáles de cuántos</translation>
    </message>
    <message>
        <source>4, or 0-3,8 of 16</source>
        <translation>4, o 0-3,8 of 16</translation>
    </message>
    <message>
        <source>How many, or which of how many this program runs: 4, or 0-3,8 of 16</source>
        <translation>Cuántos, o cuáles de cuántos ejecuta este programa: 4, o 0-3,8 of 16</translation>
    </message>
    <message>
        <source>S&amp;hards:</source>
        <translation>S&amp;hards:</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>Duplicar perfil</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Import a bot’s token</source>
        <translation>Importar el token de un bot</translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*);;All files (*)</source>
        <translation>Archivos de entorno (.env *.env .env.*);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importar perfil</translation>
    </message>
    <message>
        <source>The token of %1 in %2 is used; it is not shown.</source>
        <translation>Se usa el token de %1 en %2; no se muestra.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
    <message>
        <source>The profile “%1” has changes that are not saved.</source>
        <translation>El perfil «%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>This profile holds what cannot be (%1). The usual is shown in its place: look it over and save it.</source>
        <translation>Este perfil contiene algo imposible (%1). En su lugar se muestra lo habitual: revíselo y guárdelo.</translation>
    </message>
    <message>
        <source>The file holds several tokens. Which one is this bot’s?</source>
        <translation>El archivo contiene varios tokens. ¿Cuál es el de este bot?</translation>
    </message>
    <message>
        <source>D&amp;iscord, or a gateway of your own</source>
        <translation>Discord, o un g&amp;ateway propio</translation>
    </message>
    <message>
        <source>R&amp;ecommended shards:</source>
        <translation>Shards recomen&amp;dados:</translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>on the embedded simulator; no real bot is connected</source>
        <translation>en el simulador integrado; no hay ningún bot real conectado</translation>
    </message>
    <message>
        <source>No session start is left, and one more would reset the token: find out what identifies so often, and wait.</source>
        <translation>No queda ningún inicio de sesión, y uno más restablecería el token: averigüe qué se identifica tan a menudo y espere.</translation>
    </message>
    <message>
        <source>Find out what identifies so often; then wait, or spend the last %1 with --use-reserve. At 0 the token is reset.</source>
        <translation>Averigüe qué se identifica tan a menudo; después espere, o gaste los últimos %1 con --use-reserve. En 0 se restablece el token.</translation>
    </message>
    <message>
        <source>No session became ready within %1 s.</source>
        <translation>Ninguna sesión estuvo lista en %1 s.</translation>
    </message>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>Último estado del shard %1: %2: %3</translation>
    </message>
    <message>
        <source>No session became ready before --duration was over.</source>
        <translation>Ninguna sesión estuvo lista antes de acabar --duration.</translation>
    </message>
    <message>
        <source>%1 did not come before --duration was over.</source>
        <translation>%1 no llegó antes de acabar --duration.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n events came before --duration was over.</source>
        <translation>
            <numerusform>Solo llegó %1 de %n evento antes de acabar --duration.</numerusform>
            <numerusform>Solo llegaron %1 de %n eventos antes de acabar --duration.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session cannot be recorded: %1</source>
        <translation>No se puede grabar la sesión: %1</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>La grabación continúa; no se escribió %n registro.</numerusform>
            <numerusform>La grabación continúa; no se escribieron %n registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… and %n more shard(s) stopped</source>
        <translation>
            <numerusform>… y %n shard más detenido</numerusform>
            <numerusform>… y %n shards más detenidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1 was not answered: %2</source>
        <translation>%1 no obtuvo respuesta: %2</translation>
    </message>
    <message>
        <source>No REST interface is asked, so that token, intents and session starts cannot be checked.</source>
        <translation>No se consulta ninguna interfaz REST, así que no se pueden comprobar token, intents ni inicios de sesión.</translation>
    </message>
    <message>
        <source>Name the REST interface if the gateway has one.</source>
        <translation>Indique la interfaz REST si el gateway la tiene.</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms.</source>
        <translation>La interfaz REST de %1 responde, tras %2 ms.</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms, through the proxy %3.</source>
        <translation>La interfaz REST de %1 responde, tras %2 ms, a través del proxy %3.</translation>
    </message>
    <message>
        <source>Its certificate is in order.</source>
        <translation>Su certificado está en orden.</translation>
    </message>
    <message>
        <source>The gateway says HELLO, after %1 ms, with %2 and %3.</source>
        <translation>El gateway envía HELLO, tras %1 ms, con %2 y %3.</translation>
    </message>
    <message>
        <source>no compression</source>
        <translation>sin compresión</translation>
    </message>
    <message>
        <source>The token belongs to %1, which is no bot.</source>
        <translation>El token es de %1, que no es un bot.</translation>
    </message>
    <message>
        <source>Programs may only use bots&apos; accounts: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Los programas solo pueden usar cuentas de bot: Developer Portal, su aplicación, página Bot, Reset Token.</translation>
    </message>
    <message>
        <source>The token is right. It belongs to the bot %1 (%2).</source>
        <translation>El token es correcto. Es del bot %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>It is in about %n guild(s).</source>
        <translation>
            <numerusform>Está en %n guild, aproximadamente.</numerusform>
            <numerusform>Está en unos %n guilds.</numerusform>
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
        <translation>El reloj de este equipo es correcto.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 slow.</source>
        <translation>El reloj de este equipo va %1 atrasado.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 fast.</source>
        <translation>El reloj de este equipo va %1 adelantado.</translation>
    </message>
    <message>
        <source>Set it, best by NTP: certificates may count as invalid, and all times in the log are wrong.</source>
        <translation>Ajústelo, mejor por NTP: los certificados pueden parecer no válidos y todas las horas del registro son incorrectas.</translation>
    </message>
    <message>
        <source>Set it, best by NTP: all times in the log are wrong by that.</source>
        <translation>Ajústelo, mejor por NTP: todas las horas del registro tienen ese error.</translation>
    </message>
    <message>
        <source>Whether the privileged intents are enabled could not be checked.</source>
        <translation>No se pudo comprobar si los intents privilegiados están activados.</translation>
    </message>
    <message>
        <source>If the gateway closes with 4014: Developer Portal, your application, page Bot.</source>
        <translation>Si el gateway cierra con 4014: Developer Portal, su aplicación, página Bot.</translation>
    </message>
    <message>
        <source>%1 is not enabled for this application: the gateway would close with 4014.</source>
        <translation>%1 no está activado para esta aplicación: el gateway cerraría con 4014.</translation>
    </message>
    <message>
        <source>Switch on “%1” in the Developer Portal, your application, page Bot, or do not ask for this intent.</source>
        <translation>Active «%1» en el Developer Portal, su aplicación, página Bot, o no pida este intent.</translation>
    </message>
    <message>
        <source>Enabled and asked for: %1.</source>
        <translation>Activados y pedidos: %1.</translation>
    </message>
    <message>
        <source>None of the intents that are asked for needs a permission.</source>
        <translation>Ninguno de los intents pedidos necesita permiso.</translation>
    </message>
    <message>
        <source>Messages come without their text: MESSAGE_CONTENT is not asked for.</source>
        <translation>Los mensajes llegan sin texto: no se pide MESSAGE_CONTENT.</translation>
    </message>
    <message>
        <source>It is enabled for this application; ask for it if the bot reads messages.</source>
        <translation>Está activado para esta aplicación; pídalo si el bot lee mensajes.</translation>
    </message>
    <message>
        <source>If the bot reads messages, enable it in the Developer Portal, page Bot, and ask for it.</source>
        <translation>Si el bot lee mensajes, actívelo en el Developer Portal, página Bot, y pídalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) will be run, as the gateway recommends.</source>
        <translation>
            <numerusform>Se ejecutará %n shard, como recomienda el gateway.</numerusform>
            <numerusform>Se ejecutarán %n shards, como recomienda el gateway.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program runs %1.</source>
        <translation>Este programa ejecuta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are chosen, as the gateway recommends.</source>
        <translation>
            <numerusform>Se ha elegido %n shard, como recomienda el gateway.</numerusform>
            <numerusform>Se han elegido %n shards, como recomienda el gateway.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards chosen: %1; the gateway recommends %2.</source>
        <translation>Shards elegidos: %1; el gateway recomienda %2.</translation>
    </message>
    <message>
        <source>Choose as many as are recommended: fewer have more guilds each, and no more than %1 guilds are allowed on one.</source>
        <translation>Elija los recomendados: con menos, cada uno tiene más guilds, y en uno no se permiten más de %1.</translation>
    </message>
    <message>
        <source>More than recommended only cost session starts.</source>
        <translation>Más de los recomendados solo cuestan inicios de sesión.</translation>
    </message>
    <message>
        <source>About %1 guilds on %2 shards are more than %3 each: the gateway would close with 4011.</source>
        <translation>Unos %1 guilds en %2 shards son más de %3 en cada uno: el gateway cerraría con 4011.</translation>
    </message>
    <message>
        <source>Run at least %1 shards.</source>
        <translation>Ejecute al menos %1 shards.</translation>
    </message>
    <message>
        <source>A bot this large must run a multiple of %1 shards, not %2: the gateway would close with 4010.</source>
        <translation>Un bot tan grande debe ejecutar un múltiplo de %1 shards, no %2: el gateway cerraría con 4010.</translation>
    </message>
    <message>
        <source>Run %1 shards.</source>
        <translation>Ejecute %1 shards.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) need as many.</source>
        <translation>
            <numerusform>%n shard necesita uno.</numerusform>
            <numerusform>%n shards necesitan otros tantos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until then, and find out what identifies so often: at 0 the token is reset.</source>
        <translation>Espere hasta entonces y averigüe qué se identifica tan a menudo: en 0 se restablece el token.</translation>
    </message>
    <message>
        <source>Connecting uses %1 and leaves %2.</source>
        <translation>Conectar usa %1 y deja %2.</translation>
    </message>
    <message>
        <source>As fast as they were used today, the session starts are gone at %1, before there are more at %2.</source>
        <translation>Al ritmo de hoy, los inicios de sesión se acaban a las %1, antes de que haya más a las %2.</translation>
    </message>
    <message>
        <source>Find out what identifies so often: a bot that restarts in a loop should keep its sessions and resume.</source>
        <translation>Averigüe qué se identifica tan a menudo: un bot que se reinicia en bucle debería conservar sus sesiones y reanudarlas.</translation>
    </message>
    <message>
        <source>payload compression</source>
        <translation>compresión de payloads</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left.</source>
        <translation>Quedan %1 de %2 inicios de sesión.</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left until %3 (in %4).</source>
        <translation>Quedan %1 de %2 inicios de sesión hasta las %3 (en %4).</translation>
    </message>
    <message>
        <source>Connecting uses %1, the last ones among them, which are a reserve otherwise.</source>
        <translation>Conectar gasta %1, incluidos los últimos, que normalmente son la reserva.</translation>
    </message>
    <message>
        <source>Find out what identifies so often: at 0 the token is reset.</source>
        <translation>Averigüe qué se identifica tan a menudo: en 0 se restablece el token.</translation>
    </message>
    <message>
        <source>The last %1 are a reserve, so that only %2 of %3 shards would start.</source>
        <translation>Los últimos %1 son la reserva, así que solo arrancarían %2 de %3 shards.</translation>
    </message>
    <message>
        <source>Or let the reserve be used: --use-reserve, or the box in the Connect dialog.</source>
        <translation>O permita usar la reserva: --use-reserve, o la casilla del diálogo Conectar.</translation>
    </message>
    <message>
        <source>As fast as they were used today (%1 in %2), about %3 are still left at %4.</source>
        <translation>Al ritmo de hoy (%1 en %2), a las %4 quedarán aún unos %3.</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s, and all shards are up after about %3 s.</source>
        <translation>max_concurrency es %1: ese es el número de sesiones que se pueden iniciar en %2 s, y todos los shards están en marcha tras unos %3 s.</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s.</source>
        <translation>max_concurrency es %1: ese es el número de sesiones que se pueden iniciar en %2 s.</translation>
    </message>
    <message>
        <source>Where it expects TLS, the URL begins with https.</source>
        <translation>Si se espera TLS, la URL empieza por https.</translation>
    </message>
    <message>
        <source>%1 of the intents’ number means no intent: the gateway would close with 4013.</source>
        <translation>%1 en el número de intents no corresponde a ningún intent: el gateway cerraría con 4013.</translation>
    </message>
    <message>
        <source>Another connect would use %1 and leave %2.</source>
        <translation>Conectar otra vez usaría %1 y dejaría %2.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>There is no token.</source>
        <translation>No hay token.</translation>
    </message>
    <message>
        <source>Copy it from the Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Cópielo del Developer Portal, su aplicación, página Bot, Reset Token.</translation>
    </message>
    <message>
        <source>Asking for the limits of the gateway…</source>
        <translation>Consultando los límites del gateway…</translation>
    </message>
    <message>
        <source>Asking who the bot is…</source>
        <translation>Consultando quién es el bot…</translation>
    </message>
    <message>
        <source>Asking what the application may…</source>
        <translation>Consultando qué puede hacer la aplicación…</translation>
    </message>
    <message>
        <source>Waiting for the gateway’s HELLO…</source>
        <translation>Esperando el HELLO del gateway…</translation>
    </message>
    <message>
        <source>%1 at %2 was not answered within %3 s.</source>
        <translation>%1 en %2 no respondió en %3 s.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall, or try again later.</source>
        <translation>Revise la red, el proxy y el cortafuegos, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>La respuesta de %1 no se puede leer.</translation>
    </message>
    <message>
        <source>What answers at this address is not Discord’s REST interface: check the API URL, and whether a proxy or a login page stands in between.</source>
        <translation>Lo que responde en esta dirección no es la interfaz REST de Discord: revise la URL de la API y si hay en medio un proxy o una página de inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Checks token, intents, shards, session starts, clock, TLS and proxy, and says what to do about what is wrong. No session is opened, and none of the session starts is used.</source>
        <translation>Comprueba token, intents, shards, inicios de sesión, reloj, TLS y proxy, y dice cómo corregir lo que esté mal. No se abre ninguna sesión ni se gasta ningún inicio de sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation>
            <numerusform>Hay %n cosa que corregir primero</numerusform>
            <numerusform>Hay %n cosas que corregir primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n warning(s)</source>
        <translation>
            <numerusform>Funciona, con %n aviso</numerusform>
            <numerusform>Funciona, con %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found out</source>
        <translation>No se averiguó nada</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin comprobar aún</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 questions</source>
        <translation>Cancelado tras %1 de %2 consultas</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n note(s)</source>
        <translation>
            <numerusform>Funciona, con %n nota</numerusform>
            <numerusform>Funciona, con %n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>DoctorRun</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of your bot.</source>
        <translation>Elija el archivo .env de su bot.</translation>
    </message>
    <message>
        <source>“%1” is too large for an .env file.</source>
        <translation>«%1» es demasiado grande para un archivo .env.</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>No hay ningún token en «%1».</translation>
    </message>
    <message>
        <source>It is looked for in DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN and other variables that end so.</source>
        <translation>Se busca en DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN y otras variables que terminan así.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>adjuntos: %1</translation>
    </message>
    <message>
        <source>embeds: %1</source>
        <translation>embeds: %1</translation>
    </message>
    <message>
        <source>stickers: %1</source>
        <translation>stickers: %1</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(sin contenido)</translation>
    </message>
    <message>
        <source>guild %1 is unavailable (outage)</source>
        <translation>guild %1 no disponible (caída)</translation>
    </message>
    <message>
        <source>left guild %1</source>
        <translation>salió del guild %1</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <translation>%1, miembros: %2</translation>
    </message>
    <message>
        <source>left voice</source>
        <translation>salió de voz</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>deafened</source>
        <translation>ensordecido</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>transmitiendo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>guilds: %1</source>
        <translation>guilds: %1</translation>
    </message>
    <message>
        <source>chunk %1 of %2, members: %3</source>
        <translation>chunk %1 de %2, miembros: %3</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>message %1 in %2</source>
        <translation>mensaje %1 en %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <translation>%1, mensajes: %2</translation>
    </message>
    <message>
        <source>%1 is typing in %2</source>
        <translation>%1 está escribiendo en %2</translation>
    </message>
    <message>
        <source>pins of %1</source>
        <translation>mensajes fijados de %1</translation>
    </message>
    <message>
        <source>the session goes on</source>
        <translation>la sesión continúa</translation>
    </message>
    <message>
        <source>op %1, again in %2 s</source>
        <translation>op %1, de nuevo en %2 s</translation>
    </message>
    <message>
        <source>the gateway asks for a heartbeat</source>
        <translation>el gateway pide un heartbeat</translation>
    </message>
    <message>
        <source>last sequence %1</source>
        <translation>última secuencia %1</translation>
    </message>
    <message>
        <source>no sequence yet</source>
        <translation>aún sin secuencia</translation>
    </message>
    <message>
        <source>heartbeat acknowledged</source>
        <translation>heartbeat confirmado</translation>
    </message>
    <message>
        <source>heartbeat every %1</source>
        <translation>heartbeat cada %1</translation>
    </message>
    <message>
        <source>shard %1 of %2, intents %3</source>
        <translation>shard %1 de %2, intents %3</translation>
    </message>
    <message>
        <source>from sequence %1</source>
        <translation>desde la secuencia %1</translation>
    </message>
    <message>
        <source>the gateway asks to reconnect</source>
        <translation>el gateway pide reconectar</translation>
    </message>
    <message>
        <source>the session may be resumed</source>
        <translation>la sesión se puede reanudar</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>la sesión ha terminado</translation>
    </message>
    <message>
        <source>of guild %1</source>
        <translation>del guild %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>ida y vuelta %1</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stop writing; a file that was there before stays as it is</source>
        <translation>Dejar de escribir; un archivo que ya existía queda como está</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>How much of the export is written</source>
        <translation>Cuánto de la exportación está escrito</translation>
    </message>
    <message>
        <source>%1 is written. Rows: %2; size: %3.</source>
        <translation>%1 está escrito. Filas: %2; tamaño: %3.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Exportación cancelada; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>JSON lines, a capture whose first line is its header (*.ndjson)</source>
        <translation>Líneas JSON, una captura cuya primera línea es su cabecera (*.ndjson)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportación: %1</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
</context>
<context>
    <name>ExportScopeDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Which rows shall be written, in the order of the log?</source>
        <translation>¿Qué filas se escriben, en el orden del registro?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the condition must not hold</source>
        <translation>la condición no debe cumplirse</translation>
    </message>
    <message>
        <source>the field or path is there</source>
        <translation>el campo o la ruta existe</translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation>deben cumplirse ambas</translation>
    </message>
    <message>
        <source>one of them must hold</source>
        <translation>debe cumplirse una de ellas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booleano</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>array</source>
        <translation>array</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>five minutes before now</source>
        <translation>hace cinco minutos</translation>
    </message>
    <message>
        <source>an hour before now</source>
        <translation>hace una hora</translation>
    </message>
    <message>
        <source>seen in this log</source>
        <translation>visto en este registro</translation>
    </message>
    <message>
        <source>Event type or opcode name</source>
        <translation>Tipo de evento o nombre del opcode</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Number of the shard</source>
        <translation>Número del shard</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de secuencia</translation>
    </message>
    <message>
        <source>Id of the guild</source>
        <translation>Id del guild</translation>
    </message>
    <message>
        <source>Id of the channel or thread</source>
        <translation>Id del canal o hilo</translation>
    </message>
    <message>
        <source>Id of who did it</source>
        <translation>Id de quien lo hizo</translation>
    </message>
    <message>
        <source>Received (in), sent (out) or a change of state</source>
        <translation>Recibido (in), enviado (out) o un cambio de estado</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>Bytes del payload</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes en la red</translation>
    </message>
    <message>
        <source>When it came or was sent</source>
        <translation>Cuándo llegó o se envió</translation>
    </message>
    <message>
        <source>Came again while the session resumed</source>
        <translation>Llegó de nuevo al reanudarse la sesión</translation>
    </message>
    <message>
        <source>The new state, of a change of state</source>
        <translation>El nuevo estado, en un cambio de estado</translation>
    </message>
    <message>
        <source>Number of the row, from 0 at the beginning of the log</source>
        <translation>Número de la fila, desde 0 al principio del registro</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>es igual a</translation>
    </message>
    <message>
        <source>is there and not equal to</source>
        <translation>existe y no es igual a</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is one of {a, b, 1..5}</source>
        <translation>es uno de {a, b, 1..5}</translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation>contiene el texto</translation>
    </message>
    <message>
        <source>begins with the text</source>
        <translation>empieza por el texto</translation>
    </message>
    <message>
        <source>ends with the text</source>
        <translation>termina con el texto</translation>
    </message>
    <message>
        <source>matches the /regular expression/</source>
        <translation>coincide con la /expresión regular/</translation>
    </message>
    <message>
        <source>A word, or a text in quotes, is searched for in the whole payload, whatever the case of its letters. Everything else is a condition on a field, or on a value of the payload.</source>
        <translation>Una palabra, o un texto entre comillas, se busca en todo el payload, sin distinguir mayúsculas. Todo lo demás es una condición sobre un campo o un valor del payload.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Paths of the payload</source>
        <translation>Rutas del payload</translation>
    </message>
    <message>
        <source>Joining conditions</source>
        <translation>Combinar condiciones</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>messages of people</source>
        <translation>mensajes de personas</translation>
    </message>
    <message>
        <source>large ones of these types</source>
        <translation>los grandes de estos tipos</translation>
    </message>
    <message>
        <source>mentions this user, among others</source>
        <translation>menciona a este usuario, entre otros</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>por una expresión regular</translation>
    </message>
    <message>
        <source>from half past two on, of four shards</source>
        <translation>desde las dos y media, de cuatro shards</translation>
    </message>
    <message>
        <source>shards that are not ready any more</source>
        <translation>shards que ya no están listos</translation>
    </message>
    <message>
        <source>the field or path that follows is there</source>
        <translation>existe el campo o la ruta que sigue</translation>
    </message>
    <message>
        <source>a key in a key; alone: it is true</source>
        <translation>una clave dentro de otra; sola: es verdadera</translation>
    </message>
    <message>
        <source>a place in an array</source>
        <translation>una posición de un array</translation>
    </message>
    <message>
        <source>any of them; with != none of them</source>
        <translation>cualquiera de ellos; con != ninguno de ellos</translation>
    </message>
    <message>
        <source>a key that is no word</source>
        <translation>una clave que no es una palabra</translation>
    </message>
    <message>
        <source>a key at the top, beside d, t and s</source>
        <translation>una clave del nivel superior, junto a d, t y s</translation>
    </message>
    <message>
        <source>must not hold; binds strongest</source>
        <translation>no debe cumplirse; tiene la máxima prioridad</translation>
    </message>
    <message>
        <source>both must hold; may be left out</source>
        <translation>deben cumplirse ambas; se puede omitir</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>lo que va junto</translation>
    </message>
    <message>
        <source>What a row does not have fails every comparison, != too.</source>
        <translation>Lo que una fila no tiene no cumple ninguna comparación, tampoco !=.</translation>
    </message>
    <message>
        <source>Numbers may have units: 64KiB, 1.5MB, 250ms, 5min. Ids may stand in quotes or not.</source>
        <translation>Los números pueden llevar unidades: 64KiB, 1.5MB, 250ms, 5min. Los ids pueden ir entre comillas o no.</translation>
    </message>
    <message>
        <source>Times: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. They are as long as they are written: == 14:30 is the whole minute.</source>
        <translation>Horas: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. Duran lo que se escribe: == 14:30 es el minuto entero.</translation>
    </message>
    <message>
        <source>contains, startswith, endswith and == regard the case of letters; a text alone and /…/i do not.</source>
        <translation>contains, startswith, endswith y == distinguen mayúsculas; un texto solo y /…/i no.</translation>
    </message>
    <message numerus="yes">
        <source>The filter is too long: it may have %n character(s).</source>
        <translation>
            <numerusform>El filtro es demasiado largo: puede tener %n carácter.</numerusform>
            <numerusform>El filtro es demasiado largo: puede tener %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No parenthesis is open here.</source>
        <translation>Aquí no hay ningún paréntesis abierto.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>«%1» no significa nada aquí.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply.</source>
        <translation>Hay demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>A condition is missing in the parentheses.</source>
        <translation>Falta una condición dentro de los paréntesis.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed with a ).</source>
        <translation>El paréntesis no se cierra con ).</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many conditions: it may have %n.</source>
        <translation>
            <numerusform>El filtro tiene demasiadas condiciones: puede tener %n.</numerusform>
            <numerusform>El filtro tiene demasiadas condiciones: puede tener %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text to search for is empty.</source>
        <translation>El texto que se busca está vacío.</translation>
    </message>
    <message>
        <source>A field or path stands before “%1”, without quotes.</source>
        <translation>Antes de «%1» va un campo o una ruta, sin comillas.</translation>
    </message>
    <message>
        <source>A regular expression follows a path and “matches”, as in d.content matches /re/i.</source>
        <translation>Una expresión regular sigue a una ruta y a «matches», como en d.content matches /re/i.</translation>
    </message>
    <message>
        <source>A condition is missing.</source>
        <translation>Falta una condición.</translation>
    </message>
    <message>
        <source>A condition is missing before “%1”.</source>
        <translation>Falta una condición antes de «%1».</translation>
    </message>
    <message>
        <source>A field or path is missing after “exists”.</source>
        <translation>Falta un campo o una ruta tras «exists».</translation>
    </message>
    <message>
        <source>“exists” stands before what it asks for.</source>
        <translation>«exists» va antes de aquello por lo que pregunta.</translation>
    </message>
    <message>
        <source>“%1” is a field: compare it, or write “exists %1”. In quotes it is a text to search for.</source>
        <translation>«%1» es un campo: compárelo o escriba «exists %1». Entre comillas es un texto que se busca.</translation>
    </message>
    <message>
        <source>“%1” cannot be used with “%2”. It has %3.</source>
        <translation>«%1» no se puede usar con «%2». Admite %3.</translation>
    </message>
    <message>
        <source>Values in braces follow “in”, as in {a, b, 1..5}.</source>
        <translation>Tras «in» van valores entre llaves, como en {a, b, 1..5}.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Falta un valor tras «%1».</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>Falta un valor tras la coma.</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many values: it may have %n.</source>
        <translation>
            <numerusform>El filtro tiene demasiados valores: puede tener %n.</numerusform>
            <numerusform>El filtro tiene demasiados valores: puede tener %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brace is not closed with a }.</source>
        <translation>La llave no se cierra con }.</translation>
    </message>
    <message>
        <source>A comma or } is missing before “%1”.</source>
        <translation>Falta una coma o } antes de «%1».</translation>
    </message>
    <message>
        <source>In brackets stands a place such as [0], [*] for any, or a key in quotes.</source>
        <translation>Entre corchetes va una posición como [0], [*] para cualquiera, o una clave entre comillas.</translation>
    </message>
    <message>
        <source>The bracket is not closed with a ].</source>
        <translation>El corchete no se cierra con ].</translation>
    </message>
    <message numerus="yes">
        <source>The path is too long: it may have %n step(s).</source>
        <translation>
            <numerusform>La ruta es demasiado larga: puede tener %n paso.</numerusform>
            <numerusform>La ruta es demasiado larga: puede tener %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is missing. Keys that are no words are written as [&quot;odd key&quot;].</source>
        <translation>Falta una clave. Las claves que no son palabras se escriben [&quot;odd key&quot;].</translation>
    </message>
    <message>
        <source>There is no field “%1”. Paths of the payload begin with d.</source>
        <translation>No existe el campo «%1». Las rutas del payload empiezan por d.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>No existe el campo «%1». ¿Quiso decir «%2»?</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2; paths of the payload begin with d.</source>
        <translation>No existe el campo «%1». Los campos son %2; las rutas del payload empiezan por d.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Las comillas no se cierran.</translation>
    </message>
    <message>
        <source>A backslash stands before &quot;, \, /, n, t, r, b, f or u and four digits; two of them are a backslash.</source>
        <translation>Tras una barra invertida va &quot;, \, /, n, t, r, b, f o u y cuatro dígitos; dos seguidas son una barra invertida.</translation>
    </message>
    <message>
        <source>The regular expression is not closed with a /.</source>
        <translation>La expresión regular no se cierra con /.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Put a text with such signs in quotes.</source>
        <translation>«%1» no significa nada aquí. Ponga entre comillas un texto con esos signos.</translation>
    </message>
    <message>
        <source>“%1” is no operator. Did you mean “%2”?</source>
        <translation>«%1» no es un operador. ¿Quiso decir «%2»?</translation>
    </message>
    <message>
        <source>The end of the range is missing, as in 1..5.</source>
        <translation>Falta el final del intervalo, como en 1..5.</translation>
    </message>
    <message>
        <source>A range goes from a number to a number, or from a time to a time.</source>
        <translation>Un intervalo va de número a número o de hora a hora.</translation>
    </message>
    <message>
        <source>The range is empty: it ends before it begins.</source>
        <translation>El intervalo está vacío: termina antes de empezar.</translation>
    </message>
    <message>
        <source>A regular expression follows “matches”.</source>
        <translation>Tras «matches» va una expresión regular.</translation>
    </message>
    <message>
        <source>There is no unit “%1” here. Units are %2.</source>
        <translation>Aquí no existe la unidad «%1». Las unidades son %2.</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 512 or 64KiB.</source>
        <translation>«%1» se compara con un número, como 512 o 64KiB.</translation>
    </message>
    <message>
        <source>“%1” is compared with a number.</source>
        <translation>«%1» se compara con un número.</translation>
    </message>
    <message>
        <source>“%1” is a number without a unit.</source>
        <translation>«%1» es un número sin unidad.</translation>
    </message>
    <message>
        <source>“%1” is compared with an id, a number such as 81384788765712384.</source>
        <translation>«%1» se compara con un id, un número como 81384788765712384.</translation>
    </message>
    <message>
        <source>A time counted from now is in the past: it begins with a -.</source>
        <translation>Una hora contada desde ahora está en el pasado: empieza por -.</translation>
    </message>
    <message>
        <source>A time is written as 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 or -5min.</source>
        <translation>Una hora se escribe 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 o -5min.</translation>
    </message>
    <message>
        <source>An event type is missing.</source>
        <translation>Falta un tipo de evento.</translation>
    </message>
    <message>
        <source>There is no event type “%1”. In quotes it is taken as it is.</source>
        <translation>No existe el tipo de evento «%1». Entre comillas se toma tal cual.</translation>
    </message>
    <message>
        <source>There is no event type “%1”. Did you mean %2?</source>
        <translation>No existe el tipo de evento «%1». ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>No event type is like “%1”.</source>
        <translation>Ningún tipo de evento se parece a «%1».</translation>
    </message>
    <message>
        <source>“%1” is one of %2.</source>
        <translation>«%1» es uno de %2.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>«%1» es true o false.</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression. Flags are i (whatever the case), m (^ and $ at each line) and s (a dot is a line end too).</source>
        <translation>«%1» no es un indicador de expresión regular. Los hay: i (sin distinguir mayúsculas), m (^ y $ en cada línea) y s (el punto incluye el fin de línea).</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>La expresión regular es incorrecta: %1.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Give this search up and go back to the filter before</source>
        <translation>Abandonar esta búsqueda y volver al filtro anterior</translation>
    </message>
    <message>
        <source>showing: all rows</source>
        <translation>se muestran: todas las filas</translation>
    </message>
    <message>
        <source>showing: %1</source>
        <translation>se muestra: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Saved as “%1”: rename or remove it</source>
        <translation>Guardado como «%1»: renombrar o quitar</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>Filtro del registro de eventos</translation>
    </message>
    <message>
        <source>Filter, such as  type == MESSAGE_CREATE and not d.author.bot</source>
        <translation>Filtro, como  type == MESSAGE_CREATE and not d.author.bot</translation>
    </message>
    <message>
        <source>What can stand here (Ctrl+Space)</source>
        <translation>Qué se puede poner aquí (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Filters used last</source>
        <translation>Últimos filtros usados</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Cómo escribir un filtro</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Aún no se ha usado ningún filtro</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Olvidar todos</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Save the current filter…</source>
        <translation>&amp;Guardar el filtro actual…</translation>
    </message>
    <message>
        <source>&amp;Organise…</source>
        <translation>Organi&amp;zar…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>Las %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows (%2 %)</source>
        <comment>matching rows, rows, per cent</comment>
        <translation>
            <numerusform>%1 de %Ln fila (%2 %)</numerusform>
            <numerusform>%1 de %Ln filas (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows match so far</source>
        <translation>
            <numerusform>Buscando… %Ln fila coincide hasta ahora</numerusform>
            <numerusform>Buscando… %Ln filas coinciden hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterFile</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>No es JSON: %1.</translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation>No contiene «%1».</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>Lo escribió una versión más reciente.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>How to write a filter</source>
        <translation>Cómo escribir un filtro</translation>
    </message>
</context>
<context>
    <name>FilterListDialog</name>
    <message>
        <source>Add one</source>
        <translation>Añadir uno</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Quitar el elegido</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>It has no filter yet</source>
        <translation>Aún no tiene filtro</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 no se puede leer. %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>%1 no se puede escribir. %2</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>What the filter does, or what is wrong with it</source>
        <translation>Qué hace el filtro, o qué tiene mal</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find: a word, or a condition as in the filter</source>
        <translation>Buscar: una palabra, o una condición como en el filtro</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Buscar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Buscar siguiente (F3)</translation>
    </message>
    <message>
        <source>Past the end: found from the other one</source>
        <translation>Pasado el final: encontrado desde el otro extremo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Buscando… %1 %</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>Gateway::BotGateway</name>
    <message>
        <source>The answer of /gateway/bot cannot be read (%1).</source>
        <translation>La respuesta de /gateway/bot no se puede leer (%1).</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>Revise la URL de la API.</translation>
    </message>
    <message>
        <source>The answer of /gateway/bot recommends %1 shards.</source>
        <translation>La respuesta de /gateway/bot recomienda %1 shards.</translation>
    </message>
</context>
<context>
    <name>Gateway::CaptureWriter</name>
    <message>
        <source>The recording goes on when the file can be written again.</source>
        <translation>La grabación continúa cuando se pueda volver a escribir en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not written.</source>
        <translation>
            <numerusform>No se escribió %n registro.</numerusform>
            <numerusform>No se escribieron %n registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::CloseCode</name>
    <message>
        <source>Discord could not say what went wrong; reconnecting is right.</source>
        <translation>Discord no pudo decir qué falló; reconectar es lo correcto.</translation>
    </message>
    <message>
        <source>A payload carried an opcode or body the gateway does not know; look at the last command sent.</source>
        <translation>Un payload llevaba un opcode o contenido que el gateway no conoce; revise el último comando enviado.</translation>
    </message>
    <message>
        <source>A payload was no valid JSON/ETF or exceeded 4096 bytes; look at the last command sent.</source>
        <translation>Un payload no era JSON/ETF válido o superaba 4096 bytes; revise el último comando enviado.</translation>
    </message>
    <message>
        <source>Something was sent before identifying, or the session was invalidated; start a new session.</source>
        <translation>Se envió algo antes de identificarse, o la sesión fue invalidada; inicie una sesión nueva.</translation>
    </message>
    <message>
        <source>The token is wrong or was reset; copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>El token es incorrecto o se restableció; copie uno nuevo del Developer Portal, página Bot.</translation>
    </message>
    <message>
        <source>Identify was sent twice on one connection; a bug in the client.</source>
        <translation>IDENTIFY se envió dos veces en una conexión; un error del cliente.</translation>
    </message>
    <message>
        <source>The sequence given on resume was not one this session had; start a new session.</source>
        <translation>La secuencia dada al reanudar no era de esta sesión; inicie una sesión nueva.</translation>
    </message>
    <message>
        <source>More than 120 payloads in 60 s were sent on one connection; slow the commands down.</source>
        <translation>Se enviaron más de 120 payloads en 60 s por una conexión; envíe los comandos más despacio.</translation>
    </message>
    <message>
        <source>The session expired before it was resumed; start a new one.</source>
        <translation>La sesión caducó antes de reanudarse; inicie una nueva.</translation>
    </message>
    <message>
        <source>The shard pair [id, count] is impossible, or count is no multiple of what Discord assigned a large bot.</source>
        <translation>El par de shard [id, count] es imposible, o count no es múltiplo de lo que Discord asignó a un bot grande.</translation>
    </message>
    <message>
        <source>The shard would hold over 2500 guilds; use the shard count that GET /gateway/bot recommends.</source>
        <translation>El shard tendría más de 2500 guilds; use el número de shards que recomienda GET /gateway/bot.</translation>
    </message>
    <message>
        <source>The v query parameter names a version that does not exist any more.</source>
        <translation>El parámetro v de la consulta indica una versión que ya no existe.</translation>
    </message>
    <message>
        <source>The intents number has a bit that means nothing; compute it anew.</source>
        <translation>El número de intents tiene un bit sin significado; calcúlelo de nuevo.</translation>
    </message>
    <message>
        <source>A privileged intent is asked for that is not enabled (or not approved) for this application: enable it on the Developer Portal&apos;s Bot page, or drop it.</source>
        <translation>Se pide un intent privilegiado que no está activado (o aprobado) para esta aplicación: actívelo en la página Bot del Developer Portal o no lo pida.</translation>
    </message>
</context>
<context>
    <name>Gateway::Cluster</name>
    <message numerus="yes">
        <source>The new shards were not ready within %n s.</source>
        <translation>
            <numerusform>Los shards nuevos no estuvieron listos en %n s.</numerusform>
            <numerusform>Los shards nuevos no estuvieron listos en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old ones go on. See in the log what held up the new ones.</source>
        <translation>Los antiguos continúan. Vea en el registro qué detuvo a los nuevos.</translation>
    </message>
    <message>
        <source>There is no shard %1.</source>
        <translation>No existe el shard %1.</translation>
    </message>
    <message>
        <source>The cluster cannot reshard now.</source>
        <translation>El clúster no puede cambiar de shards ahora.</translation>
    </message>
    <message>
        <source>Wait until it runs and no other reshard is under way.</source>
        <translation>Espere a que esté en marcha y no haya otro cambio de shards en curso.</translation>
    </message>
    <message>
        <source>The cluster runs %1 of %2 shards, and the others are not its own.</source>
        <translation>El clúster ejecuta %1 de %2 shards, y los demás no son suyos.</translation>
    </message>
    <message>
        <source>Reshard where all of them run, or start each part anew with its range of the new count.</source>
        <translation>Cambie los shards donde se ejecuten todos, o reinicie cada parte con su intervalo del nuevo total.</translation>
    </message>
</context>
<context>
    <name>Gateway::Commands</name>
    <message>
        <source>The command has %1 bytes: %2 more than the gateway takes (%3).</source>
        <translation>El comando tiene %1 bytes: %2 más de los que acepta el gateway (%3).</translation>
    </message>
    <message>
        <source>Shorten it, or split it into several.</source>
        <translation>Acórtelo o divídalo en varios.</translation>
    </message>
    <message>
        <source>The command names no guild.</source>
        <translation>El comando no indica ningún guild.</translation>
    </message>
    <message>
        <source>There is no activity of type %1.</source>
        <translation>No existe ninguna actividad de tipo %1.</translation>
    </message>
    <message>
        <source>An activity has no name.</source>
        <translation>Una actividad no tiene nombre.</translation>
    </message>
    <message>
        <source>Any name will do for a custom one; its state is shown.</source>
        <translation>Para una personalizada sirve cualquier nombre; se muestra su estado.</translation>
    </message>
    <message>
        <source>A custom activity has no state.</source>
        <translation>Una actividad personalizada no tiene estado.</translation>
    </message>
    <message>
        <source>Its state is the text that is shown.</source>
        <translation>Su estado es el texto que se muestra.</translation>
    </message>
    <message>
        <source>The activity “%1” has a URL, but is no stream.</source>
        <translation>La actividad «%1» tiene URL, pero no es una transmisión.</translation>
    </message>
    <message>
        <source>“%1” is no URL of a stream.</source>
        <translation>«%1» no es la URL de una transmisión.</translation>
    </message>
    <message>
        <source>It begins with https:// and a host.</source>
        <translation>Empieza por https:// y un host.</translation>
    </message>
    <message>
        <source>A presence is idle since before 1970.</source>
        <translation>Una presencia está ausente desde antes de 1970.</translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation>No existe el estado %1.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>«%1» no es un estado.</translation>
    </message>
    <message>
        <source>Choose online, dnd, idle, invisible or offline.</source>
        <translation>Elija online, dnd, idle, invisible u offline.</translation>
    </message>
    <message>
        <source>The session itself sends op %1 (%2).</source>
        <translation>La propia sesión envía op %1 (%2).</translation>
    </message>
    <message>
        <source>Reconnect the shard if it shall identify or resume.</source>
        <translation>Reconecte el shard si debe identificarse o reanudar.</translation>
    </message>
    <message>
        <source>The gateway knows no op %1.</source>
        <translation>El gateway no conoce op %1.</translation>
    </message>
    <message>
        <source>It would close the connection with 4001.</source>
        <translation>Cerraría la conexión con 4001.</translation>
    </message>
    <message>
        <source>Only the gateway sends op %1 (%2).</source>
        <translation>Solo el gateway envía op %1 (%2).</translation>
    </message>
    <message>
        <source>The command is no JSON: %1 (byte %2).</source>
        <translation>El comando no es JSON: %1 (byte %2).</translation>
    </message>
    <message>
        <source>The command has no opcode.</source>
        <translation>El comando no tiene opcode.</translation>
    </message>
    <message>
        <source>It looks like {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</source>
        <translation>Tiene la forma {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</translation>
    </message>
    <message>
        <source>The channel to join has the id 0.</source>
        <translation>El canal de destino tiene el id 0.</translation>
    </message>
    <message>
        <source>Name no channel at all to leave.</source>
        <translation>Para salir, no indique ningún canal.</translation>
    </message>
    <message>
        <source>The request names %1 users; the gateway takes %2 at most.</source>
        <translation>La petición indica %1 usuarios; el gateway acepta %2 como máximo.</translation>
    </message>
    <message>
        <source>Split it into several requests.</source>
        <translation>Divídala en varias peticiones.</translation>
    </message>
    <message>
        <source>One of the users has the id 0.</source>
        <translation>Uno de los usuarios tiene el id 0.</translation>
    </message>
    <message>
        <source>A limit goes with a query, not with the ids of users.</source>
        <translation>Un límite acompaña a una consulta, no a ids de usuarios.</translation>
    </message>
    <message>
        <source>The request has a query and the ids of users; one excludes the other.</source>
        <translation>La petición tiene una consulta y también ids de usuarios; se excluyen.</translation>
    </message>
    <message>
        <source>The request has neither a query nor the ids of users.</source>
        <translation>La petición no tiene consulta ni ids de usuarios.</translation>
    </message>
    <message>
        <source>An empty query with limit 0 asks for all members.</source>
        <translation>Una consulta vacía con límite 0 pide todos los miembros.</translation>
    </message>
    <message>
        <source>The limit of %1 members is not between 0 and %2.</source>
        <translation>El límite de %1 miembros no está entre 0 y %2.</translation>
    </message>
    <message>
        <source>The nonce has %1 bytes; the gateway ignores over %2.</source>
        <translation>El nonce tiene %1 bytes; el gateway ignora los de más de %2.</translation>
    </message>
    <message>
        <source>One of the guilds has the id 0.</source>
        <translation>Uno de los guilds tiene el id 0.</translation>
    </message>
    <message>
        <source>The request names no field.</source>
        <translation>La petición no indica ningún campo.</translation>
    </message>
    <message>
        <source>Ask for status, voice_start_time or both.</source>
        <translation>Pida status, voice_start_time o ambos.</translation>
    </message>
    <message>
        <source>The command contains the bot&apos;s token: it is not sent.</source>
        <translation>El comando contiene el token del bot: no se envía.</translation>
    </message>
</context>
<context>
    <name>Gateway::Compression</name>
    <message>
        <source>“%1” is no compression.</source>
        <translation>«%1» no es una compresión.</translation>
    </message>
    <message>
        <source>Choose none, zlib-stream or zstd-stream.</source>
        <translation>Elija none, zlib-stream o zstd-stream.</translation>
    </message>
</context>
<context>
    <name>Gateway::Connection</name>
    <message>
        <source>This build cannot inflate %1.</source>
        <translation>Esta compilación no puede descomprimir %1.</translation>
    </message>
    <message>
        <source>Choose another compression, or build with its library.</source>
        <translation>Elija otra compresión, o compile con su biblioteca.</translation>
    </message>
    <message>
        <source>The server does not open a WebSocket (%1).</source>
        <translation>El servidor no abre un WebSocket (%1).</translation>
    </message>
    <message>
        <source>Check that the URL leads to a gateway.</source>
        <translation>Compruebe que la URL lleva a un gateway.</translation>
    </message>
    <message>
        <source>The gateway&apos;s host was not found (%1).</source>
        <translation>No se encontró el host del gateway (%1).</translation>
    </message>
    <message>
        <source>Check the URL, the name server and the network.</source>
        <translation>Revise la URL, el servidor de nombres y la red.</translation>
    </message>
    <message>
        <source>The gateway refused the connection (%1).</source>
        <translation>El gateway rechazó la conexión (%1).</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall stands between.</source>
        <translation>Nadie escucha ahí, o hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time (%1).</source>
        <translation>El gateway no respondió a tiempo (%1).</translation>
    </message>
    <message>
        <source>Check the network and the firewall.</source>
        <translation>Revise la red y el cortafuegos.</translation>
    </message>
    <message>
        <source>The WebSocket could not be opened (%1).</source>
        <translation>No se pudo abrir el WebSocket (%1).</translation>
    </message>
    <message>
        <source>The connection was lost (%1).</source>
        <translation>Se perdió la conexión (%1).</translation>
    </message>
    <message>
        <source>its answer has no end</source>
        <translation>su respuesta no tiene fin</translation>
    </message>
    <message>
        <source>The gateway asks for answers and does not read them.</source>
        <translation>El gateway pide respuestas y no las lee.</translation>
    </message>
    <message>
        <source>No socket can be opened (%1).</source>
        <translation>No se puede abrir ningún socket (%1).</translation>
    </message>
    <message>
        <source>This program has too many files open: raise the limit (ulimit -n), or run fewer shards in it.</source>
        <translation>Este programa tiene demasiados archivos abiertos: aumente el límite (ulimit -n) o ejecute menos shards en él.</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Este tráfico no es normal; compruebe adónde lleva la URL del gateway.</translation>
    </message>
    <message>
        <source>The gateway stopped in the middle of a message.</source>
        <translation>El gateway se detuvo en medio de un mensaje.</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol (%1).</source>
        <translation>El gateway infringió el protocolo WebSocket (%1).</translation>
    </message>
    <message>
        <source>Something on the way may change what is sent: a proxy, or a firewall.</source>
        <translation>Puede que algo en el camino cambie lo que se envía: un proxy o un cortafuegos.</translation>
    </message>
    <message>
        <source>A compressed payload has more than %1 and no end.</source>
        <translation>Una carga comprimida tiene más de %1 y no termina.</translation>
    </message>
    <message>
        <source>a length that is written wrong</source>
        <translation>una longitud mal escrita</translation>
    </message>
    <message>
        <source>a reserved bit is set</source>
        <translation>hay un bit reservado activado</translation>
    </message>
    <message>
        <source>a masked frame</source>
        <translation>una trama enmascarada</translation>
    </message>
    <message>
        <source>a message begins inside another one</source>
        <translation>un mensaje empieza dentro de otro</translation>
    </message>
    <message>
        <source>a continuation of nothing</source>
        <translation>una continuación de nada</translation>
    </message>
    <message>
        <source>a control frame in fragments, or of more than 125 bytes</source>
        <translation>una trama de control en fragmentos o de más de 125 bytes</translation>
    </message>
    <message>
        <source>reserved opcode %1</source>
        <translation>opcode reservado %1</translation>
    </message>
    <message>
        <source>empty fragments without an end</source>
        <translation>fragmentos vacíos sin fin</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>texto que no es UTF-8</translation>
    </message>
    <message>
        <source>a close frame of one byte</source>
        <translation>una trama de cierre de un byte</translation>
    </message>
    <message>
        <source>close code %1</source>
        <translation>código de cierre %1</translation>
    </message>
    <message>
        <source>its answer is not HTTP</source>
        <translation>su respuesta no es HTTP</translation>
    </message>
    <message>
        <source>it answers &quot;%1&quot;</source>
        <translation>responde «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in its answer</source>
        <translation>falta «%1» en su respuesta</translation>
    </message>
    <message>
        <source>its answer belongs to another request</source>
        <translation>su respuesta corresponde a otra petición</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in its answer, and was not asked for</source>
        <translation>«%1» está en su respuesta y no se había pedido</translation>
    </message>
    <message>
        <source>The gateway sent a message of more than %1.</source>
        <translation>El gateway envió un mensaje de más de %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Encoding</name>
    <message>
        <source>“%1” is no encoding.</source>
        <translation>«%1» no es una codificación.</translation>
    </message>
    <message>
        <source>Choose json or etf.</source>
        <translation>Elija json o etf.</translation>
    </message>
</context>
<context>
    <name>Gateway::Envelope</name>
    <message numerus="yes">
        <source>A payload of %n byte(s) cannot be read: %1.</source>
        <translation>
            <numerusform>Un payload de %n byte no se puede leer: %1.</numerusform>
            <numerusform>Un payload de %n bytes no se puede leer: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Etf</name>
    <message>
        <source>its zlib stream is corrupt or cut off</source>
        <translation>su flujo zlib está dañado o truncado</translation>
    </message>
    <message>
        <source>it does not begin with %1</source>
        <translation>no empieza por %1</translation>
    </message>
    <message>
        <source>bytes follow its end</source>
        <translation>hay bytes tras su final</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está truncado</translation>
    </message>
    <message>
        <source>tag %1 has no place here</source>
        <translation>la etiqueta %1 no tiene lugar aquí</translation>
    </message>
    <message>
        <source>a list has no proper end</source>
        <translation>una lista no termina correctamente</translation>
    </message>
    <message>
        <source>it nests too deep</source>
        <translation>tiene demasiados niveles</translation>
    </message>
    <message>
        <source>an integer has more than 64 bits</source>
        <translation>un entero tiene más de 64 bits</translation>
    </message>
    <message>
        <source>an atom is no valid UTF-8</source>
        <translation>un átomo no es UTF-8 válido</translation>
    </message>
    <message>
        <source>a text is no valid UTF-8</source>
        <translation>un texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>a floating-point number is none</source>
        <translation>un número de coma flotante no lo es</translation>
    </message>
    <message>
        <source>a text is no valid Unicode</source>
        <translation>un texto no es Unicode válido</translation>
    </message>
    <message>
        <source>JSON text cannot be written as ETF: %1.</source>
        <translation>No se puede escribir el texto JSON como ETF: %1.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>A payload in ETF cannot be read at byte %1: %2.</source>
        <translation>Un payload en ETF no se puede leer en el byte %1: %2.</translation>
    </message>
    <message>
        <source>A payload in ETF gives more than %1 bytes.</source>
        <translation>Un payload en ETF ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>No es tráfico normal; revise adónde lleva la URL del gateway.</translation>
    </message>
</context>
<context>
    <name>Gateway::GatewayUrlPolicy</name>
    <message>
        <source>The token is not sent there.</source>
        <translation>El token no se envía allí.</translation>
    </message>
    <message>
        <source>The server named a URL that cannot be read.</source>
        <translation>El servidor indicó una URL que no se puede leer.</translation>
    </message>
    <message>
        <source>The server named a URL of more than %1 characters.</source>
        <translation>El servidor indicó una URL de más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The server named a URL that begins with “%1:”, not with wss:.</source>
        <translation>El servidor indicó una URL que empieza por «%1:», no por wss:.</translation>
    </message>
    <message>
        <source>The server named a URL without TLS (ws:).</source>
        <translation>El servidor indicó una URL sin TLS (ws:).</translation>
    </message>
    <message>
        <source>The server named a URL with a user&apos;s name in it.</source>
        <translation>El servidor indicó una URL con un nombre de usuario.</translation>
    </message>
    <message>
        <source>The server named the host %1, which does not belong to %2.</source>
        <translation>El servidor indicó el host %1, que no pertenece a %2.</translation>
    </message>
    <message>
        <source>The token is not sent there. If the host is right, allow it in the configuration.</source>
        <translation>El token no se envía allí. Si el host es correcto, permítalo en la configuración.</translation>
    </message>
</context>
<context>
    <name>Gateway::IdentifyBudget</name>
    <message>
        <source>0 of %1 session starts are left; more at %2.</source>
        <translation>Quedan 0 de %1 inicios de sesión; más a las %2.</translation>
    </message>
    <message>
        <source>One more would reset the token. Find out what identifies so often, and wait.</source>
        <translation>Uno más restablecería el token. Averigüe qué se identifica tan a menudo y espere.</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left, and %3 of them are a reserve; more at %4.</source>
        <translation>Quedan %1 de %2 inicios de sesión, y %3 de ellos son reserva; más a las %4.</translation>
    </message>
    <message>
        <source>At 0 the token is reset. Find out what identifies so often; then wait, or say that the reserve may be used.</source>
        <translation>En 0 se restablece el token. Averigüe qué se identifica tan a menudo; después espere, o permita usar la reserva.</translation>
    </message>
</context>
<context>
    <name>Gateway::Inflater</name>
    <message>
        <source>A compressed payload is cut off or has bytes after its end.</source>
        <translation>Un payload comprimido está truncado o tiene bytes tras su final.</translation>
    </message>
    <message>
        <source>The zlib stream ended, but the connection goes on.</source>
        <translation>El flujo zlib terminó, pero la conexión continúa.</translation>
    </message>
    <message>
        <source>The zlib stream is corrupt (%1).</source>
        <translation>El flujo zlib está dañado (%1).</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>No es tráfico normal; revise adónde lleva la URL del gateway.</translation>
    </message>
    <message>
        <source>The zstd stream is corrupt (%1).</source>
        <translation>El flujo zstd está dañado (%1).</translation>
    </message>
    <message>
        <source>A payload inflates to more than %1.</source>
        <translation>Un payload descomprimido supera los %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Intent</name>
    <message>
        <source>Guilds, roles, channels, threads and stages as they appear, change and vanish. Almost every bot needs it.</source>
        <translation>Guilds, roles, canales, hilos y escenarios cuando aparecen, cambian y desaparecen. Casi todos los bots lo necesitan.</translation>
    </message>
    <message>
        <source>Members joining, leaving and changing, and the full member list. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Miembros que entran, salen y cambian, y la lista completa de miembros. Actívelo en la página Bot del Developer Portal.</translation>
    </message>
    <message>
        <source>Bans and unbans, and new audit log entries.</source>
        <translation>Baneos y desbaneos, y entradas nuevas del registro de auditoría.</translation>
    </message>
    <message>
        <source>Emojis, stickers and soundboard sounds of a guild.</source>
        <translation>Emojis, stickers y sonidos de la mesa de sonidos de un guild.</translation>
    </message>
    <message>
        <source>Integrations and bots linked to a guild.</source>
        <translation>Integraciones y bots vinculados a un guild.</translation>
    </message>
    <message>
        <source>A webhook of a channel was created, changed or removed.</source>
        <translation>Se creó, cambió o quitó un webhook de un canal.</translation>
    </message>
    <message>
        <source>Invites created and deleted.</source>
        <translation>Invitaciones creadas y borradas.</translation>
    </message>
    <message>
        <source>Who joins, leaves, mutes or moves between voice channels.</source>
        <translation>Quién entra, sale, se silencia o cambia de canal de voz.</translation>
    </message>
    <message>
        <source>Online status and activities of members; by far the most traffic. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Estado y actividades de los miembros; con diferencia, el mayor tráfico. Actívelo en la página Bot del Developer Portal.</translation>
    </message>
    <message>
        <source>Messages in guild channels, sent, edited and deleted; their text needs MESSAGE_CONTENT as well.</source>
        <translation>Mensajes en canales de guilds: enviados, editados y borrados; su texto necesita además MESSAGE_CONTENT.</translation>
    </message>
    <message>
        <source>Reactions on messages in guild channels.</source>
        <translation>Reacciones a mensajes en canales de guilds.</translation>
    </message>
    <message>
        <source>Somebody starts typing in a guild channel.</source>
        <translation>Alguien empieza a escribir en un canal de un guild.</translation>
    </message>
    <message>
        <source>Messages in direct messages with the bot.</source>
        <translation>Mensajes directos con el bot.</translation>
    </message>
    <message>
        <source>Reactions on messages in direct messages with the bot.</source>
        <translation>Reacciones a mensajes directos con el bot.</translation>
    </message>
    <message>
        <source>Somebody starts typing in a direct message with the bot.</source>
        <translation>Alguien empieza a escribir en un mensaje directo con el bot.</translation>
    </message>
    <message>
        <source>No event of its own: fills content, embeds, attachments, components and poll of messages. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Sin eventos propios: rellena content, embeds, attachments, components y poll de los mensajes. Actívelo en la página Bot del Developer Portal.</translation>
    </message>
    <message>
        <source>Scheduled events and who is interested in them.</source>
        <translation>Eventos programados y quién se interesa por ellos.</translation>
    </message>
    <message>
        <source>Auto moderation rules created, changed and deleted.</source>
        <translation>Reglas de AutoMod creadas, cambiadas y borradas.</translation>
    </message>
    <message>
        <source>An auto moderation rule acted on something.</source>
        <translation>Una regla de AutoMod actuó sobre algo.</translation>
    </message>
    <message>
        <source>Votes in polls of guild channels.</source>
        <translation>Votos en encuestas de canales de guilds.</translation>
    </message>
    <message>
        <source>Votes in polls of direct messages with the bot.</source>
        <translation>Votos en encuestas de mensajes directos con el bot.</translation>
    </message>
    <message>
        <source>“%1” is no intent.</source>
        <translation>«%1» no es un intent.</translation>
    </message>
    <message>
        <source>Write names such as GUILDS or GUILD_MESSAGES, “all” or a number.</source>
        <translation>Escriba nombres como GUILDS o GUILD_MESSAGES, «all» o un número.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
</context>
<context>
    <name>Gateway::MembersRequest</name>
    <message>
        <source>The members did not come in time: %1 of %2 chunks are there.</source>
        <translation>Los miembros no llegaron a tiempo: hay %1 de %2 chunks.</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un número desconocido de</translation>
    </message>
    <message>
        <source>Ask again; for large guilds ask with a longer timeout.</source>
        <translation>Pídalos de nuevo; en guilds grandes, con un plazo mayor.</translation>
    </message>
    <message>
        <source>The session ended before all members had come.</source>
        <translation>La sesión terminó antes de llegar todos los miembros.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pídalos de nuevo.</translation>
    </message>
</context>
<context>
    <name>Gateway::Memory</name>
    <message>
        <source>There is not enough memory for a payload of %1 or more.</source>
        <translation>No hay memoria suficiente para un payload de %1 o más.</translation>
    </message>
    <message>
        <source>Give this program more memory, or run fewer shards in it.</source>
        <translation>Dé más memoria a este programa o ejecute menos shards en él.</translation>
    </message>
</context>
<context>
    <name>Gateway::MetricsServer</name>
    <message>
        <source>The metrics cannot be served on port %1 of %2: %3.</source>
        <translation>No se pueden servir las métricas en el puerto %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes any free one.</source>
        <translation>Elija otro puerto; 0 toma cualquiera libre.</translation>
    </message>
</context>
<context>
    <name>Gateway::Proxy</name>
    <message>
        <source>Write http://host:port or socks5://host:port, with user:password@ before the host if needed, and % before two hex digits for signs such as @ or : in them.</source>
        <translation>Escriba http://host:port o socks5://host:port, con user:password@ antes del host si hace falta, y % ante dos dígitos hexadecimales para signos como @ o : en ellos.</translation>
    </message>
    <message>
        <source>The URL of the proxy is not valid.</source>
        <translation>La URL del proxy no es válida.</translation>
    </message>
    <message>
        <source>A proxy that wants TLS on its own port (https://) cannot be used.</source>
        <translation>No se puede usar un proxy que exige TLS en su propio puerto (https://).</translation>
    </message>
    <message>
        <source>The URL of the proxy does not begin with http:// or socks5://.</source>
        <translation>La URL del proxy no empieza por http:// ni socks5://.</translation>
    </message>
    <message>
        <source>The URL of the proxy names no host.</source>
        <translation>La URL del proxy no indica ningún host.</translation>
    </message>
    <message>
        <source>The URL of the proxy has port 0.</source>
        <translation>La URL del proxy tiene el puerto 0.</translation>
    </message>
    <message>
        <source>The URL of the proxy has something after host and port.</source>
        <translation>La URL del proxy tiene algo tras host y puerto.</translation>
    </message>
    <message>
        <source>A proxy shall be used, but none is named, or one that is neither HTTP nor SOCKS5.</source>
        <translation>Debe usarse un proxy, pero no se indica ninguno, o no es HTTP ni SOCKS5.</translation>
    </message>
    <message>
        <source>Name the proxy, or choose to go without.</source>
        <translation>Indique el proxy o elija no usarlo.</translation>
    </message>
</context>
<context>
    <name>Gateway::ProxyError</name>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>El proxy %1 pide usuario y contraseña.</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s URL: user:password@ before the host.</source>
        <translation>Póngalos en la URL del proxy: user:password@ antes del host.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and the password.</source>
        <translation>El proxy %1 no aceptó el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check both in the proxy&apos;s settings; in a URL, signs such as @ or : are written as % and two hex digits.</source>
        <translation>Revise ambos en los ajustes del proxy; en una URL, signos como @ o : se escriben como % y dos dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>No se encontró el proxy %1.</translation>
    </message>
    <message>
        <source>Check its name, the name server and the network.</source>
        <translation>Revise su nombre, el servidor de nombres y la red.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let anybody through to %2.</source>
        <translation>El proxy %1 no deja pasar a nadie hasta %2.</translation>
    </message>
    <message>
        <source>Ask its operator to allow the host and its port, or choose another proxy.</source>
        <translation>Pida a su operador que permita el host y su puerto, o elija otro proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 did not find %2, or lets nobody through to it.</source>
        <translation>El proxy %1 no encontró %2, o no deja pasar a nadie hasta ahí.</translation>
    </message>
    <message>
        <source>Check the URL; ask the proxy&apos;s operator whether the host is allowed.</source>
        <translation>Revise la URL; pregunte al operador del proxy si el host está permitido.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>El proxy %1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>Nothing listens there: check its host and port and that it runs.</source>
        <translation>Nadie escucha ahí: revise su host y puerto, y que esté en marcha.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>El proxy %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check its host and port and the firewall.</source>
        <translation>Revise su host y puerto y el cortafuegos.</translation>
    </message>
    <message>
        <source>The proxy %1 failed (%2).</source>
        <translation>El proxy %1 falló (%2).</translation>
    </message>
    <message>
        <source>Check that it is a SOCKS5 proxy and not an HTTP proxy.</source>
        <translation>Compruebe que es un proxy SOCKS5 y no un proxy HTTP.</translation>
    </message>
    <message>
        <source>Check that it is an HTTP proxy that allows CONNECT.</source>
        <translation>Compruebe que es un proxy HTTP que permite CONNECT.</translation>
    </message>
    <message>
        <source>%1; through the proxy %2</source>
        <translation>%1; a través del proxy %2</translation>
    </message>
</context>
<context>
    <name>Gateway::RestClient</name>
    <message>
        <source>The REST interface limits the rate: wait %1 s.</source>
        <translation>La interfaz REST limita la frecuencia: espere %1 s.</translation>
    </message>
    <message>
        <source>Something asks too often with this token or from this address.</source>
        <translation>Algo consulta demasiado a menudo con este token o desde esta dirección.</translation>
    </message>
    <message>
        <source>The token is wrong or was reset (HTTP 401).</source>
        <translation>El token es incorrecto o se restableció (HTTP 401).</translation>
    </message>
    <message>
        <source>Copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>Copie uno nuevo del Developer Portal, página Bot.</translation>
    </message>
    <message>
        <source>The REST interface&apos;s host %1 is not found (%2).</source>
        <translation>No se encuentra el host %1 de la interfaz REST (%2).</translation>
    </message>
    <message>
        <source>Check the API URL, the network and its DNS.</source>
        <translation>Revise la URL de la API, la red y su DNS.</translation>
    </message>
    <message>
        <source>The REST interface refused the connection (%1).</source>
        <translation>La interfaz REST rechazó la conexión (%1).</translation>
    </message>
    <message>
        <source>Nothing listens there: check the API URL.</source>
        <translation>Nadie escucha ahí: revise la URL de la API.</translation>
    </message>
    <message>
        <source>The REST interface cannot be reached (%1).</source>
        <translation>No se puede llegar a la interfaz REST (%1).</translation>
    </message>
    <message>
        <source>Check the API URL, the network and the proxy.</source>
        <translation>Revise la URL de la API, la red y el proxy.</translation>
    </message>
    <message>
        <source>The REST interface answered with HTTP %1.</source>
        <translation>La interfaz REST respondió con HTTP %1.</translation>
    </message>
    <message>
        <source>Check the API URL, or try again later.</source>
        <translation>Revise la URL de la API o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>Compruebe la URL de la API.</translation>
    </message>
    <message>
        <source>The REST interface did not end its answer in time.</source>
        <translation>La interfaz REST no terminó su respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The REST interface&apos;s answer has more than %1.</source>
        <translation>La respuesta de la interfaz REST supera los %1.</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to no host (HTTP %1).</source>
        <translation>La interfaz REST respondió con una redirección a ningún host (HTTP %1).</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to %1 (HTTP %2).</source>
        <translation>La interfaz REST respondió con una redirección a %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>Redirects are not followed, since the token is for the host of the API URL alone: check the API URL. Where a network asks for a login first, log in.</source>
        <translation>Las redirecciones no se siguen, pues el token es solo para el host de la URL de la API: compruebe esa URL. Si la red pide antes iniciar sesión, hágalo.</translation>
    </message>
</context>
<context>
    <name>Gateway::SessionStore</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 no se puede leer (%2).</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Compruebe a quién pertenece.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 no se puede escribir (%2).</translation>
    </message>
    <message>
        <source>A restart will identify instead of resuming.</source>
        <translation>Un reinicio se identificará en vez de reanudar.</translation>
    </message>
    <message>
        <source>%1 is in use by process %2.</source>
        <translation>%1 está en uso por el proceso %2.</translation>
    </message>
    <message>
        <source>Two programs must not resume the same sessions: stop it, or use another file.</source>
        <translation>Dos programas no deben reanudar las mismas sesiones: deténgalo o use otro archivo.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1.</source>
        <translation>No se puede escribir nada junto a %1.</translation>
    </message>
    <message>
        <source>Look whether the folder is there, who owns it, and whether the disk is full.</source>
        <translation>Compruebe si la carpeta existe, a quién pertenece y si el disco está lleno.</translation>
    </message>
</context>
<context>
    <name>Gateway::Shard</name>
    <message>
        <source>The shard was stopped before the command was sent.</source>
        <translation>El shard se detuvo antes de enviar el comando.</translation>
    </message>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>La sesión terminó antes de enviar el comando.</translation>
    </message>
    <message>
        <source>The gateway closed the connection: %1 %2.</source>
        <translation>El gateway cerró la conexión: %1 %2.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Dijo: «%1»</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>El shard no está en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait already.</source>
        <translation>
            <numerusform>Ya hay %n comando en espera.</numerusform>
            <numerusform>Ya hay %n comandos en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send fewer: 120 a minute can go at most.</source>
        <translation>Envíe menos: como máximo salen 120 por minuto.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO no tiene un heartbeat_interval utilizable.</translation>
    </message>
    <message>
        <source>A command of %1 bytes is too large: %2 are allowed.</source>
        <translation>Un comando de %1 bytes es demasiado grande: se permiten %2.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Queued to identify</source>
        <translation>En cola para IDENTIFY</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>Esperando HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identificándose</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reanudando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Espera de reintento</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>started by the user</source>
        <translation>iniciado por el usuario</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>detenido por el usuario</translation>
    </message>
    <message>
        <source>reconnected by the user</source>
        <translation>reconectado por el usuario</translation>
    </message>
    <message>
        <source>its turn to identify came</source>
        <translation>llegó su turno de identificarse</translation>
    </message>
    <message>
        <source>WebSocket open</source>
        <translation>WebSocket abierto</translation>
    </message>
    <message>
        <source>HELLO received</source>
        <translation>HELLO recibido</translation>
    </message>
    <message>
        <source>a new session began</source>
        <translation>empezó una sesión nueva</translation>
    </message>
    <message>
        <source>the session was resumed</source>
        <translation>se reanudó la sesión</translation>
    </message>
    <message>
        <source>the gateway asked for a reconnect (op 7)</source>
        <translation>el gateway pidió reconectar (op 7)</translation>
    </message>
    <message>
        <source>session invalid (op 9, not resumable)</source>
        <translation>sesión no válida (op 9, no reanudable)</translation>
    </message>
    <message>
        <source>session interrupted (op 9, resumable)</source>
        <translation>sesión interrumpida (op 9, reanudable)</translation>
    </message>
    <message>
        <source>heartbeat not acknowledged: a dead connection</source>
        <translation>heartbeat sin confirmar: conexión muerta</translation>
    </message>
    <message>
        <source>the clock jumped: this machine slept</source>
        <translation>el reloj saltó: el equipo estuvo suspendido</translation>
    </message>
    <message>
        <source>closed by the gateway: %1 %2</source>
        <translation>cerrado por el gateway: %1 %2</translation>
    </message>
    <message>
        <source>connection dropped without a close frame</source>
        <translation>conexión caída sin trama de cierre</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>sin conexión a tiempo</translation>
    </message>
    <message>
        <source>no HELLO in time</source>
        <translation>sin HELLO a tiempo</translation>
    </message>
    <message>
        <source>no READY in time</source>
        <translation>sin READY a tiempo</translation>
    </message>
    <message>
        <source>no RESUMED in time</source>
        <translation>sin RESUMED a tiempo</translation>
    </message>
    <message>
        <source>unreadable payload</source>
        <translation>payload ilegible</translation>
    </message>
    <message>
        <source>the network is back</source>
        <translation>ha vuelto la red</translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>terminó la espera</translation>
    </message>
    <message>
        <source>closed as asked</source>
        <translation>cerrado a petición</translation>
    </message>
    <message>
        <source>; the next try goes at once</source>
        <translation>; el siguiente intento es inmediato</translation>
    </message>
    <message>
        <source>; waits %1 s before the next try</source>
        <translation>; espera %1 s antes del siguiente intento</translation>
    </message>
    <message>
        <source>The connection looked open, but nothing came through it. Once is no harm; again and again, it is a proxy, firewall or VPN on the way, or a program here that is too busy to read.</source>
        <translation>La conexión parecía abierta, pero no pasaba nada por ella. Una vez no es grave; si se repite, se debe a un proxy, cortafuegos o VPN en el camino, o a un programa de este equipo demasiado ocupado para leer.</translation>
    </message>
    <message>
        <source>A new session is begun, which costs a session start. It is also the answer to an identify that came too early: see that no other program identifies with this token at the same time.</source>
        <translation>Se empieza una sesión nueva, lo que cuesta un inicio de sesión. También es la respuesta a un IDENTIFY prematuro: compruebe que ningún otro programa se identifica con este token al mismo tiempo.</translation>
    </message>
    <message>
        <source>See whether this machine has a way to the gateway: network, proxy, firewall.</source>
        <translation>Compruebe si este equipo puede llegar al gateway: red, proxy, cortafuegos.</translation>
    </message>
    <message>
        <source>The gateway was reached and said nothing. If that goes on, see https://discordstatus.com for an outage.</source>
        <translation>Se llegó al gateway y no dijo nada. Si continúa, consulte en https://discordstatus.com si hay una interrupción.</translation>
    </message>
    <message>
        <source>The gateway asks for heartbeats without end.</source>
        <translation>El gateway pide latidos sin fin.</translation>
    </message>
    <message>
        <source>READY has no usable session_id.</source>
        <translation>READY no tiene un session_id utilizable.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval (%1).</source>
        <translation>HELLO no tiene un heartbeat_interval utilizable (%1).</translation>
    </message>
    <message>
        <source>It must be a whole number of milliseconds from %1 to %2: check what the gateway URL leads to.</source>
        <translation>Debe ser un número entero de milisegundos de %1 a %2: compruebe adónde lleva la URL del gateway.</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardRange</name>
    <message>
        <source>“%1” names no shards: %2.</source>
        <translation>«%1» no indica shards: %2.</translation>
    </message>
    <message>
        <source>Write auto, 16, or 0-3,8 of 16.</source>
        <translation>Escriba auto, 16 o 0-3,8 of 16.</translation>
    </message>
    <message>
        <source>the count must be 1 to %1</source>
        <translation>el total debe estar entre 1 y %1</translation>
    </message>
    <message>
        <source>“%1” is no shard or range</source>
        <translation>«%1» no es un shard ni un intervalo</translation>
    </message>
    <message>
        <source>of %1 shards the last is %2</source>
        <translation>de %1 shards, el último es el %2</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardWorker</name>
    <message>
        <source>There is no shard %1.</source>
        <translation>No existe el shard %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Simulator</name>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation>Elija otro puerto o cierre el programa que lo ocupa.</translation>
    </message>
    <message>
        <source>Port %1 cannot be had: %2.</source>
        <translation>No se puede usar el puerto %1: %2.</translation>
    </message>
</context>
<context>
    <name>Gateway::Tls</name>
    <message>
        <source>Name a file with the CA&apos;s certificates in PEM form, or choose other roots.</source>
        <translation>Indique un archivo con los certificados de la CA en formato PEM, o elija otras raíces.</translation>
    </message>
    <message>
        <source>The roots shall come from a file, but none is named.</source>
        <translation>Las raíces deben venir de un archivo, pero no se indica ninguno.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read (%2).</source>
        <translation>El archivo de CA %1 no se puede leer (%2).</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>El archivo de CA %1 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>This Qt has no TLS backend that works.</source>
        <translation>Este Qt no tiene ningún backend TLS que funcione.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugins and the library that they use, such as OpenSSL.</source>
        <translation>Instale los plugins TLS de Qt y la biblioteca que usan, como OpenSSL.</translation>
    </message>
    <message>
        <source>There is no TLS backend “%1” here.</source>
        <translation>Aquí no existe el backend TLS «%1».</translation>
    </message>
    <message>
        <source>This Qt has none: install its TLS plugins.</source>
        <translation>Este Qt no tiene ninguno: instale sus plugins TLS.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de: %1.</translation>
    </message>
    <message>
        <source>The TLS backend “%1” cannot be chosen, “%2” is in use.</source>
        <translation>No se puede elegir el backend TLS «%1»: «%2» está en uso.</translation>
    </message>
    <message>
        <source>Choose it before the first connection.</source>
        <translation>Elíjalo antes de la primera conexión.</translation>
    </message>
</context>
<context>
    <name>Gateway::TlsError</name>
    <message>
        <source>an issuer without a name</source>
        <translation>un emisor sin nombre</translation>
    </message>
    <message>
        <source>no host at all</source>
        <translation>ningún host</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it</source>
        <translation>El certificado de %1 es autofirmado: nadie responde por él</translation>
    </message>
    <message>
        <source>%1 showed no certificate</source>
        <translation>%1 no mostró ningún certificado</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which is not among the trusted roots</source>
        <translation>El certificado de %1 procede de «%2», que no está entre las raíces de confianza</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2)</source>
        <translation>El certificado de %1 no es de confianza (%2)</translation>
    </message>
    <message>
        <source>This machine has no root certificates: install them (on Debian the package ca-certificates) or choose the bundled roots.</source>
        <translation>Este equipo no tiene certificados raíz: instálelos (en Debian el paquete ca-certificates) o elija las raíces integradas.</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA. If this machine&apos;s roots are old, choose the bundled ones.</source>
        <translation>Si el servidor es suyo, o un proxy o antivirus inspecciona TLS en esta red, indique el archivo de su CA. Si las raíces de este equipo son antiguas, elija las integradas.</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA, or choose the system&apos;s roots if that CA is installed there.</source>
        <translation>Si el servidor es suyo, o un proxy o antivirus inspecciona TLS en esta red, indique el archivo de su CA, o elija las raíces del sistema si esa CA está instalada en él.</translation>
    </message>
    <message>
        <source>The CA file does not hold the root of this server&apos;s certificate: add it, or choose the system&apos;s or the bundled roots.</source>
        <translation>El archivo de CA no contiene la raíz del certificado de este servidor: añádala, o elija las raíces del sistema o las integradas.</translation>
    </message>
    <message>
        <source>%1 (also: %2).</source>
        <translation>%1 (además: %2).</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2</source>
        <translation>El certificado de %1 caducó el %2</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: if that is wrong, set it; if not, the server&apos;s operator must renew the certificate.</source>
        <translation>El reloj de este equipo marca %1: si es incorrecto, ajústelo; si no, el operador del servidor debe renovar el certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2</source>
        <translation>El certificado de %1 solo es válido desde %2</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: probably it is slow, set it.</source>
        <translation>El reloj de este equipo marca %1: probablemente va atrasado, ajústelo.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2</source>
        <translation>%1 mostró un certificado que es de %2</translation>
    </message>
    <message>
        <source>Check the host in the URL. A login page of this network or a proxy may answer in the server&apos;s place.</source>
        <translation>Revise el host de la URL. Puede que responda en lugar del servidor una página de acceso de esta red o un proxy.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted (%2)</source>
        <translation>El certificado de %1 no fue aceptado (%2)</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and whatever inspects TLS on this network.</source>
        <translation>Revise el certificado del servidor y lo que inspeccione TLS en esta red.</translation>
    </message>
    <message>
        <source>%1 speaks only old versions of TLS (%2).</source>
        <translation>%1 solo habla versiones antiguas de TLS (%2).</translation>
    </message>
    <message>
        <source>The least that is safe is TLS 1.2: the server, or the proxy that answers in its place, must be updated.</source>
        <translation>Lo mínimo seguro es TLS 1.2: hay que actualizar el servidor, o el proxy que responde en su lugar.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS (%2).</source>
        <translation>Lo que responde en %1 no habla TLS (%2).</translation>
    </message>
    <message>
        <source>Check the port. For a plain server of your own write ws:// or http://.</source>
        <translation>Revise el puerto. Para un servidor propio sin cifrar escriba ws:// o http://.</translation>
    </message>
    <message>
        <source>No secure connection to %1 (%2).</source>
        <translation>Sin conexión segura con %1 (%2).</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings and whatever inspects TLS on this network.</source>
        <translation>Revise los ajustes TLS del servidor y lo que inspeccione TLS en esta red.</translation>
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
        <translation>Un guild (servidor): elija uno que la sesión haya visto, o escriba su nombre o id</translation>
    </message>
    <message>
        <source>Name or id of a guild</source>
        <translation>Nombre o id de un guild</translation>
    </message>
</context>
<context>
    <name>HeartbeatPage</name>
    <message>
        <source>Shards, such as 0-3, 7</source>
        <translation>Shards, como 0-3, 7</translation>
    </message>
    <message>
        <source>Shards in the plot</source>
        <translation>Shards del gráfico</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <translation>Los %1 peores</translation>
    </message>
    <message>
        <source>Only the shards that were slowest in the last 6 hours</source>
        <translation>Solo los shards más lentos de las últimas 6 horas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show every shard</source>
        <translation>Mostrar todos los shards</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Undo zooming and moving</source>
        <translation>Deshacer ampliación y desplazamiento</translation>
    </message>
</context>
<context>
    <name>HelloProbe</name>
    <message>
        <source>The gateway did not say HELLO within %1 s.</source>
        <translation>El gateway no envió HELLO en %1 s.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall.</source>
        <translation>Revise la red, el proxy y el cortafuegos.</translation>
    </message>
    <message>
        <source>The gateway closed with %1 instead of saying HELLO.</source>
        <translation>El gateway cerró con %1 en vez de enviar HELLO.</translation>
    </message>
    <message>
        <source>The gateway hung up instead of saying HELLO.</source>
        <translation>El gateway colgó en vez de enviar HELLO.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Contents, or what was found</source>
        <translation>Contenido, o lo encontrado</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>Las páginas están en inglés.</translation>
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
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show what comes again (End, or a double click)</source>
        <translation>Volver a mostrar lo que llega (Fin, o doble clic)</translation>
    </message>
    <message>
        <source>Show or hide this line</source>
        <translation>Mostrar u ocultar esta línea</translation>
    </message>
</context>
<context>
    <name>InflaterLab</name>
    <message>
        <source>Reading the payloads…</source>
        <translation>Leyendo los payloads…</translation>
    </message>
    <message>
        <source>Compressing as the gateway would…</source>
        <translation>Comprimiendo como lo haría el gateway…</translation>
    </message>
    <message>
        <source>Checking that every payload comes back as it was…</source>
        <translation>Comprobando que cada payload vuelve como era…</translation>
    </message>
    <message>
        <source>Measuring in turns…</source>
        <translation>Midiendo por turnos…</translation>
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
        <translation>Descompresor</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>none</source>
        <comment>inflater</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The last payload filled %1 of a buffer of %2. At its largest the buffer had %3.</source>
        <translation>El último payload llenó %1 de un búfer de %2. Como máximo, el búfer tuvo %3.</translation>
    </message>
    <message>
        <source>%1 did not have to travel.</source>
        <translation>%1 no tuvieron que transmitirse.</translation>
    </message>
    <message>
        <source>%1 in all, for %2</source>
        <translation>%1 en total, para %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n payload</numerusform>
            <numerusform>%n payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>The shard&apos;s number; the first row is all shards together.</source>
        <translation>El número del shard; la primera fila son todos los shards juntos.</translation>
    </message>
    <message>
        <source>The library that inflates the present connection. None: the gateway was not asked to compress, and every payload travels whole.</source>
        <translation>La biblioteca que descomprime la conexión actual. Ninguna: no se pidió al gateway que comprimiera, y cada payload viaja entero.</translation>
    </message>
    <message>
        <source>Bytes as they came over the network, in all connections of this session</source>
        <translation>Bytes tal como llegaron por la red, en todas las conexiones de esta sesión</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The same payloads after inflating: what travels without compression</source>
        <translation>Los mismos payloads descomprimidos: lo que se transmite sin compresión</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Descomprimido</translation>
    </message>
    <message>
        <source>Inflated by wire bytes. A stream keeps what it has seen in its window, so small payloads that resemble earlier ones shrink well, and a new connection begins anew.</source>
        <translation>Bytes descomprimidos entre bytes de la red. Un flujo conserva en su ventana lo que ha visto, así que los payloads pequeños parecidos a otros anteriores se reducen mucho, y una conexión nueva empieza de cero.</translation>
    </message>
    <message>
        <source>The share of the bytes that did not have to travel</source>
        <translation>La parte de los bytes que no tuvo que transmitirse</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Payloads of every opcode</source>
        <translation>Payloads de todos los opcodes</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Time that inflating one payload takes, on average. It is what compression costs here; the lab measures what other libraries would take.</source>
        <translation>Tiempo medio de descompresión de un payload. Es lo que cuesta aquí la compresión; el laboratorio mide lo que tardarían otras bibliotecas.</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Por payload</translation>
    </message>
    <message>
        <source>How much of the output buffer the last payload filled. The buffer doubles for large payloads and shrinks again when they stay away.</source>
        <translation>Cuánto del búfer de salida llenó el último payload. El búfer se duplica con los payloads grandes y se reduce cuando dejan de llegar.</translation>
    </message>
    <message>
        <source>How much of the buffer payloads filled on average. Little: it is larger than most payloads need, which is the price of taking the largest at once.</source>
        <translation>Cuánto del búfer llenaron los payloads de media. Si es poco, es mayor de lo que necesita la mayoría: el precio de recibir de una vez el más grande.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Memory that the library holds for this connection: the window of what was seen last, and its state. For zlib about 40 KiB, for zstd as much as the gateway chooses.</source>
        <translation>Memoria que la biblioteca mantiene para esta conexión: la ventana de lo último visto y su estado. Para zlib unos 40 KiB, para zstd lo que elija el gateway.</translation>
    </message>
</context>
<context>
    <name>InflaterPanel</name>
    <message>
        <source>Inflaters</source>
        <translation>Descompresores</translation>
    </message>
    <message>
        <source>Once a bot is connected, compression and its memory are shown here.</source>
        <translation>Cuando haya un bot conectado, aquí se ven la compresión y su memoria.</translation>
    </message>
    <message>
        <source>Inflating over time</source>
        <translation>Descompresión en el tiempo</translation>
    </message>
    <message>
        <source>Once payloads come, each second adds a point. The wheel zooms, dragging moves the time.</source>
        <translation>Cuando lleguen payloads, cada segundo añade un punto. La rueda amplía, arrastrar desplaza el tiempo.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The figures of each shard since the session began</source>
        <translation>Las cifras de cada shard desde el inicio de la sesión</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>How many times smaller the traffic of each second came</source>
        <translation>Cuántas veces menor llegó el tráfico de cada segundo</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Bytes a second over the network, and after inflating</source>
        <translation>Bytes por segundo en la red, y descomprimidos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>How long inflating one payload took</source>
        <translation>Cuánto duró la descompresión de un payload</translation>
    </message>
    <message>
        <source>Lab…</source>
        <translation>Laboratorio…</translation>
    </message>
    <message>
        <source>Compress what was received once more, inflate it with every library of this build, and compare</source>
        <translation>Volver a comprimir lo recibido, descomprimirlo con cada biblioteca de esta compilación y comparar</translation>
    </message>
    <message>
        <source>This session is not compressed: every byte travels. &lt;a href=&quot;lab&quot;&gt;The lab&lt;/a&gt; tells what compression would save on what was received; it is chosen in the Connect dialog or with --compress.</source>
        <translation>Esta sesión no está comprimida: se transmite cada byte. &lt;a href=&quot;lab&quot;&gt;El laboratorio&lt;/a&gt; dice cuánto ahorraría la compresión con lo recibido; se elige en el diálogo Conectar o con --compress.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>descomprimido</translation>
    </message>
    <message>
        <source>shard %1, inflated</source>
        <translation>shard %1, descomprimido</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>red</translation>
    </message>
    <message>
        <source>shard %1, wire</source>
        <translation>shard %1, red</translation>
    </message>
</context>
<context>
    <name>InspectorHeading</name>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>change of state</source>
        <translation>cambio de estado</translation>
    </message>
    <message>
        <source>%1, %2 on the wire (%3)</source>
        <translation>%1, %2 en la red (%3)</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>secuencia %1</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>The payload is damaged and cannot be read from the log.</source>
        <translation>El payload está dañado y no se puede leer del registro.</translation>
    </message>
    <message>
        <source>Malformed JSON at byte %1 of %2: %3</source>
        <translation>JSON mal formado en el byte %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>IntentCalculator</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Number of the intents</source>
        <translation>Número de los intents</translation>
    </message>
    <message>
        <source>The number that goes into IDENTIFY: the bits of all intents together. Type one (also hexadecimal, 0x…) to see what it means.</source>
        <translation>El número que va en IDENTIFY: los bits de todos los intents juntos. Escriba uno (también hexadecimal, 0x…) para ver qué significa.</translation>
    </message>
    <message>
        <source>Names of the intents</source>
        <translation>Nombres de los intents</translation>
    </message>
    <message>
        <source>Names with commas, blanks or | between; “all” and “unprivileged”; -NAME takes one away. Type them to get the number.</source>
        <translation>Nombres separados por comas, espacios o |; «all» y «unprivileged»; -NAME quita uno. Escríbalos para obtener el número.</translation>
    </message>
    <message>
        <source>No intents</source>
        <translation>Sin intents</translation>
    </message>
    <message>
        <source>As the session</source>
        <translation>Como la sesión</translation>
    </message>
    <message>
        <source>Back to what the session asked for</source>
        <translation>Volver a lo que pidió la sesión</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation>Copiar los nombres</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>The bits of %1 mean nothing: the gateway closes with 4013.</source>
        <translation>Los bits de %1 no significan nada: el gateway cierra con 4013.</translation>
    </message>
    <message>
        <source>More than the session: %1.</source>
        <translation>Más que la sesión: %1.</translation>
    </message>
    <message>
        <source>Less than the session: %1.</source>
        <translation>Menos que la sesión: %1.</translation>
    </message>
    <message>
        <source>To be enabled on the Developer Portal: %1.</source>
        <translation>Por activar en el Developer Portal: %1.</translation>
    </message>
    <message>
        <source>A session keeps its intents; others need a new connection.</source>
        <translation>Una sesión conserva sus intents; otros exigen una conexión nueva.</translation>
    </message>
</context>
<context>
    <name>IntentNotes</name>
    <message>
        <source>The gateway closed with 4014: an intent is not allowed.</source>
        <translation>El gateway cerró con 4014: un intent no está permitido.</translation>
    </message>
    <message>
        <source>Enable %1 on the Developer Portal (page Bot), or leave out what is not enabled.</source>
        <translation>Active %1 en el Developer Portal (página Bot), o deje fuera lo que no esté activado.</translation>
    </message>
    <message>
        <source>The gateway closed with 4013: the number of the intents is wrong.</source>
        <translation>El gateway cerró con 4013: el número de los intents es incorrecto.</translation>
    </message>
    <message>
        <source>Let the calculator make the number.</source>
        <translation>Deje que la calculadora forme el número.</translation>
    </message>
    <message>
        <source>Choose MESSAGE_CONTENT, after enabling it on the Developer Portal (page Bot). Only the bot&apos;s own messages, direct messages and those that mention the bot come filled without it.</source>
        <translation>Elija MESSAGE_CONTENT, tras activarlo en el Developer Portal (página Bot). Sin él solo llegan completos los mensajes del propio bot, los directos y los que mencionan al bot.</translation>
    </message>
    <message>
        <source>%1 of %2 messages came empty: no text, no attachments, no embeds, because MESSAGE_CONTENT is not chosen.</source>
        <translation>%1 de %2 mensajes llegaron vacíos: sin texto, adjuntos ni embeds, porque MESSAGE_CONTENT no está elegido.</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES is chosen and MESSAGE_CONTENT is not: messages of guilds come empty.</source>
        <translation>GUILD_MESSAGES está elegido y MESSAGE_CONTENT no: los mensajes de guilds llegan vacíos.</translation>
    </message>
    <message>
        <source>GUILDS is not chosen: no GUILD_CREATE comes, and the bot learns of no guild, channel or role.</source>
        <translation>GUILDS no está elegido: no llega GUILD_CREATE, y el bot no conoce ningún guild, canal ni rol.</translation>
    </message>
    <message>
        <source>Almost every bot needs it; choose it.</source>
        <translation>Casi todos los bots lo necesitan; elíjalo.</translation>
    </message>
    <message>
        <source>Chosen, but nothing came in %1 min: %2.</source>
        <translation>Elegidos, pero no llegó nada en %1 min: %2.</translation>
    </message>
    <message>
        <source>Some events are rare. Where the bot handles none of them, leave the intent out.</source>
        <translation>Algunos eventos son raros. Si el bot no trata ninguno de ellos, deje fuera el intent.</translation>
    </message>
    <message>
        <source>%1 brings %2 of all events (%3 inflated).</source>
        <translation>%1 trae %2 de todos los eventos (%3 descomprimidos).</translation>
    </message>
    <message>
        <source>A bot that does not handle %1 saves that much by leaving it out.</source>
        <translation>Un bot que no trata %1 se ahorra todo eso dejándolo fuera.</translation>
    </message>
    <message>
        <source>Came though no chosen intent brings it: %1.</source>
        <translation>Llegaron aunque ningún intent elegido los trae: %1.</translation>
    </message>
    <message>
        <source>The gateway sends some events always where they are about the bot itself.</source>
        <translation>El gateway envía siempre algunos eventos cuando tratan del propio bot.</translation>
    </message>
</context>
<context>
    <name>IntentTrafficModel</name>
    <message>
        <source>(no intent needed)</source>
        <translation>(sin intent necesario)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca visto</translation>
    </message>
    <message>
        <source>no events: fills those of others</source>
        <translation>sin eventos: completa los de otros</translation>
    </message>
    <message>
        <source>would add no type of event</source>
        <translation>no añadiría ningún tipo de evento</translation>
    </message>
    <message>
        <source>would add %1</source>
        <translation>añadiría %1</translation>
    </message>
    <message>
        <source>would be %1</source>
        <translation>sería %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Privileged: without the permission of the Developer Portal (page Bot) the gateway closes with 4014.</source>
        <translation>Privilegiado: sin el permiso del Developer Portal (página Bot) el gateway cierra con 4014.</translation>
    </message>
    <message>
        <source>Events that come whatever intents are chosen</source>
        <translation>Eventos que llegan con cualquier elección de intents</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Trae %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Visto: %1.</translation>
    </message>
    <message>
        <source>Another chosen intent brings %1 too, and the log cannot tell by which it came: each counts all of it.</source>
        <translation>Otro intent elegido también trae %1, y el registro no puede saber por cuál llegó: cada uno lo cuenta todo.</translation>
    </message>
    <message>
        <source>Some of it comes already, by another intent; this one would bring more of it.</source>
        <translation>Una parte llega ya por otro intent; este traería más.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiado</translation>
    </message>
    <message>
        <source>The boxes make the number below; they do not change the session</source>
        <translation>Las casillas forman el número de abajo; no cambian la sesión</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Whether the session asked for it, and whether anything came; a star marks the privileged ones</source>
        <translation>Si la sesión lo pidió y si llegó algo; una estrella marca los privilegiados</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Events per second over the last 10 seconds</source>
        <translation>Eventos por segundo en los últimos 10 segundos</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Events that are in the log</source>
        <translation>Eventos que están en el registro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Bytes of their payloads</source>
        <translation>Bytes de sus payloads</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Descomprimido</translation>
    </message>
    <message>
        <source>Bytes on the wire, as far as they are theirs</source>
        <translation>Bytes en la red, en la parte que les corresponde</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What came by it, or what it would add</source>
        <translation>Lo que llegó por él, o lo que añadiría</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <source>Share of all events; where it cannot be told by which of two intents an event came each counts it, so that the sum may be more than 100 %</source>
        <translation>Parte de todos los eventos; si no se puede saber por cuál de dos intents llegó un evento, cada uno lo cuenta, así que la suma puede superar el 100 %</translation>
    </message>
</context>
<context>
    <name>IntentsModel</name>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilegiado)</translation>
    </message>
    <message>
        <source>%1
Privileged: without the permission of the Developer Portal the gateway closes with 4014.</source>
        <translation>%1
Privilegiado: sin el permiso del Developer Portal el gateway cierra con 4014.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Qué trae</translation>
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
        <translation>No elegido</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca visto</translation>
    </message>
    <message>
        <source>What is wrong with the intents</source>
        <translation>Qué está mal en los intents</translation>
    </message>
    <message>
        <source>Show &amp;only its events</source>
        <translation>Mostrar &amp;solo sus eventos</translation>
    </message>
    <message>
        <source>… &amp;and its events</source>
        <translation>… &amp;y sus eventos</translation>
    </message>
    <message>
        <source>… and &amp;not its events</source>
        <translation>… y &amp;no sus eventos</translation>
    </message>
    <message>
        <source>Show messages that came &amp;empty</source>
        <translation>Mostrar mensajes &amp;vacíos</translation>
    </message>
    <message>
        <source>No session’s intents are known: what each brings is counted once a bot is connected.</source>
        <translation>No se conocen los intents de ninguna sesión: lo que trae cada uno se cuenta cuando hay un bot conectado.</translation>
    </message>
    <message>
        <source>The boxes make the number below, and the number checks the boxes.</source>
        <translation>Las casillas forman el número de abajo, y el número marca las casillas.</translation>
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
        <translation>No priv&amp;ilegiados</translation>
    </message>
    <message>
        <source>All that need no permission</source>
        <translation>Todos los que no necesitan permiso</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Every intent; the privileged ones must be enabled on the Developer Portal</source>
        <translation>Todos los intents; los privilegiados deben activarse en el Developer Portal</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Ning&amp;uno</translation>
    </message>
    <message>
        <source>Connect without events, only to see the session</source>
        <translation>Conectar sin eventos, solo para ver la sesión</translation>
    </message>
    <message>
        <source>The number that IDENTIFY sends</source>
        <translation>El número que envía IDENTIFY</translation>
    </message>
    <message>
        <source>Privileged intents must be enabled in the Developer Portal, page Bot; otherwise Discord closes with 4014.</source>
        <translation>Los intents privilegiados deben activarse en el Developer Portal, página Bot; si no, Discord cierra con 4014.</translation>
    </message>
    <message>
        <source>%1 chosen, %2 privileged; number &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>%1 elegidos, %2 privilegiados; número &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Ir a la hora</translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation>Ir a la secuencia</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Ir a la fila</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>No row that is shown has this sequence number.</source>
        <translation>Ninguna fila mostrada tiene este número de secuencia.</translation>
    </message>
    <message>
        <source>14:30, 14:30:05.250 or 2026-11-25T14:30</source>
        <translation>14:30, 14:30:05.250 o 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>A number; the next one of any shard is found</source>
        <translation>Un número; se busca el siguiente de cualquier shard</translation>
    </message>
    <message>
        <source>A number from 1, or a share such as 50%</source>
        <translation>Un número desde 1, o una parte como 50%</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>No hay filas.</translation>
    </message>
    <message>
        <source>This is no time; write 14:30 or 2026-11-25T14:30:05</source>
        <translation>No es una hora; escriba 14:30 o 2026-11-25T14:30:05</translation>
    </message>
    <message>
        <source>The log ends before; this is its last row.</source>
        <translation>El registro termina antes; esta es su última fila.</translation>
    </message>
    <message>
        <source>The filter hides the first row of then; this is the nearest one shown.</source>
        <translation>El filtro oculta la primera fila de entonces; esta es la más cercana mostrada.</translation>
    </message>
    <message>
        <source>A sequence number is a whole number.</source>
        <translation>Un número de secuencia es un número entero.</translation>
    </message>
    <message>
        <source>Rows are numbered from 1 to %1.</source>
        <translation>Las filas se numeran de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>LabConsole</name>
    <message>
        <source>The lab cannot measure with “%1”: %2</source>
        <translation>El laboratorio no puede medir con «%1»: %2</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>Se canceló la medición.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
</context>
<context>
    <name>LabContender</name>
    <message>
        <source>not compressed</source>
        <translation>sin comprimir</translation>
    </message>
    <message>
        <source>each payload by itself</source>
        <translation>cada payload por separado</translation>
    </message>
</context>
<context>
    <name>LabCorpus</name>
    <message>
        <source>There is no received payload to measure with.</source>
        <translation>No hay ningún payload recibido con que medir.</translation>
    </message>
    <message>
        <source>Connect first, or choose a capture of a session.</source>
        <translation>Conecte primero, o elija una captura de una sesión.</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Inflater lab</source>
        <translation>Laboratorio de descompresión</translation>
    </message>
    <message>
        <source>Compresses received payloads once more, as the gateway would for each kind of compression, and inflates them with every library of this build.</source>
        <translation>Comprime de nuevo los payloads recibidos, como lo haría el gateway con cada tipo de compresión, y los descomprime con cada biblioteca de esta compilación.</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>Se canceló la medición.</translation>
    </message>
    <message>
        <source>The &amp;log (rows: %1)</source>
        <translation>El &amp;registro (filas: %1)</translation>
    </message>
    <message>
        <source>What was received in this session and is still in the log</source>
        <translation>Lo recibido en esta sesión que aún está en el registro</translation>
    </message>
    <message>
        <source>The log is empty: connect first, or choose a capture</source>
        <translation>El registro está vacío: conecte primero, o elija una captura</translation>
    </message>
    <message>
        <source>A &amp;capture:</source>
        <translation>Una &amp;captura:</translation>
    </message>
    <message>
        <source>A session that was recorded (Session, Record…, or --record)</source>
        <translation>Una sesión grabada (Sesión, Grabar…, o --record)</translation>
    </message>
    <message>
        <source>The name of a file, .ndjson or .ndjson.zst</source>
        <translation>El nombre de un archivo, .ndjson o .ndjson.zst</translation>
    </message>
    <message>
        <source>The capture&apos;s file</source>
        <translation>El archivo de la captura</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>What the lab found</source>
        <translation>Resultados del laboratorio</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>Exportar &amp;JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Each library takes its turns; what was found stands here at the end.</source>
        <translation>Cada biblioteca tiene sus turnos; al final aparecen aquí los resultados.</translation>
    </message>
    <message>
        <source>Choose what to measure with, then press Measure. It takes some seconds; the session goes on meanwhile.</source>
        <translation>Elija con qué medir y pulse Medir. Tarda unos segundos; la sesión continúa mientras tanto.</translation>
    </message>
    <message>
        <source>Measure with a capture</source>
        <translation>Medir con una captura</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>Capturas (*.ndjson.zst *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export what the lab found</source>
        <translation>Exportar los resultados del laboratorio</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
</context>
<context>
    <name>LabModel</name>
    <message>
        <source>Median %1; the fastest round took %2, the slowest %3</source>
        <translation>Mediana %1; la ronda más rápida tardó %2, la más lenta %3</translation>
    </message>
    <message>
        <source>Windows and state %1, output buffers %2</source>
        <translation>Ventanas y estado %1, búferes de salida %2</translation>
    </message>
    <message>
        <source>How the payloads travel: one stream for each shard, each payload by itself, or as they are</source>
        <translation>Cómo se transmiten los payloads: un flujo por shard, cada payload por separado, o tal cual</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>What inflates; those that this build has</source>
        <translation>Lo que descomprime, de lo que tiene esta compilación</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Bytes that would come over the network</source>
        <translation>Bytes que llegarían por la red</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Bytes of payload by bytes on the wire</source>
        <translation>Bytes de los payloads entre bytes en la red</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Processor time until one payload is there: the median of the rounds. The bar is relative to the slowest.</source>
        <translation>Tiempo de procesador hasta tener un payload: la mediana de las rondas. La barra es relativa al más lento.</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Por payload</translation>
    </message>
    <message>
        <source>What the rounds differ by. Differences smaller than this mean nothing.</source>
        <translation>En qué difieren las rondas. Diferencias menores no significan nada.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Megabytes of payload a second, if one core did nothing else</source>
        <translation>Megabytes de payload por segundo, si un núcleo no hiciera otra cosa</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Processor time relative to the fastest that inflates</source>
        <translation>Tiempo de procesador relativo al más rápido que descomprime</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× mejor</translation>
    </message>
    <message>
        <source>Processor time with the scan of the envelope, which finds op, s and t in the payload: what a client has to do in any case</source>
        <translation>Tiempo de procesador con el análisis de la envoltura, que localiza op, s y t en el payload: lo que un cliente debe hacer en todo caso</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>Con análisis</translation>
    </message>
    <message>
        <source>What the inflaters of all streams hold after the last payload</source>
        <translation>Lo que retienen los descompresores de todos los flujos tras el último payload</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>%1 would take %2 times less processor time than %3.</source>
        <translation>%1 necesitaría %2 veces menos tiempo de procesador que %3.</translation>
    </message>
    <message>
        <source>%1 would take %2 times more processor time than %3.</source>
        <translation>%1 necesitaría %2 veces más tiempo de procesador que %3.</translation>
    </message>
    <message>
        <source>In processor time %1 and %2 cannot be told apart here: their rounds overlap.</source>
        <translation>En tiempo de procesador, %1 y %2 no se distinguen aquí: sus rondas se solapan.</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 fewer bytes than zlib-stream.</source>
        <translation>zstd-stream necesitaría %1 menos bytes que zlib-stream.</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 more bytes than zlib-stream.</source>
        <translation>zstd-stream necesitaría %1 más bytes que zlib-stream.</translation>
    </message>
    <message>
        <source>Compared with no compression, %1 would save %2 of the bytes (%3).</source>
        <translation>Frente a no comprimir, %1 ahorraría %2 de los bytes (%3).</translation>
    </message>
    <message>
        <source>Compressing each payload by itself would take %1 times the bytes of zlib-stream, since nothing is remembered.</source>
        <translation>Comprimir cada payload por separado necesitaría %1 veces los bytes de zlib-stream, porque no se recuerda nada.</translation>
    </message>
    <message>
        <source>The compression is this program&apos;s (zlib level %1, zstd level %2), not Discord&apos;s, whose level is not known: real sizes differ.</source>
        <translation>La compresión es la de este programa (nivel zlib %1, nivel zstd %2), no la de Discord, cuyo nivel se desconoce: los tamaños reales difieren.</translation>
    </message>
    <message numerus="yes">
        <source>Times are the median of %n round(s) in which all took turns; every payload came out equal to its source.</source>
        <translation>
            <numerusform>Los tiempos son la mediana de %n ronda en la que todas tuvieron su turno; cada payload salió igual que su original.</numerusform>
            <numerusform>Los tiempos son la mediana de %n rondas en las que todas tuvieron su turno; cada payload salió igual que su original.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rounds differ by up to %1: something else was at work on this machine.</source>
        <translation>Las rondas difieren hasta en %1: había otra cosa trabajando en este equipo.</translation>
    </message>
    <message>
        <source>Only the first part was measured; there was more than fits into memory.</source>
        <translation>Solo se midió la primera parte; había más de lo que cabe en la memoria.</translation>
    </message>
    <message>
        <source>The capture is cut off; what is there was measured.</source>
        <translation>La captura está cortada; se midió lo que hay.</translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged at %n place(s); what could be read was measured.</source>
        <translation>
            <numerusform>La captura está dañada en %n lugar; se midió lo que se pudo leer.</numerusform>
            <numerusform>La captura está dañada en %n lugares; se midió lo que se pudo leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the capture could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n línea de la captura.</numerusform>
            <numerusform>No se pudieron leer %n líneas de la captura.</numerusform>
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
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4</source>
        <translation>%1: %2 de %3 en %4</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Por payload</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× mejor</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>Con análisis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 did not give the payload number %2 back as it was.</source>
        <translation>%1 no devolvió como era el payload número %2.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system (%1)</source>
        <translation>Como el &amp;sistema (%1)</translation>
    </message>
    <message>
        <source>The language will be %1 when the program is started again.</source>
        <translation>El idioma será %1 cuando se reinicie el programa.</translation>
    </message>
</context>
<context>
    <name>LatencyLegend</name>
    <message>
        <source>Shards in the plot</source>
        <translation>Shards del gráfico</translation>
    </message>
    <message>
        <source>A click hides a shard or shows it again, a double click shows it alone.</source>
        <translation>Un clic oculta un shard o lo vuelve a mostrar, un doble clic muestra solo ese.</translation>
    </message>
    <message>
        <source>shard %1, hidden</source>
        <translation>shard %1, oculto</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
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
        <translation>Máx.</translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Sin ACK</translation>
    </message>
    <message>
        <source>Half of the heartbeats of the last 6 hours were at most as slow.</source>
        <translation>La mitad de los heartbeats de las últimas 6 horas tardó esto como mucho.</translation>
    </message>
    <message>
        <source>Of ten heartbeats of the last 6 hours, nine were at most as slow.</source>
        <translation>De cada diez heartbeats de las últimas 6 horas, nueve tardaron esto como mucho.</translation>
    </message>
    <message>
        <source>Of 20 heartbeats of the last 6 hours, 19 were at most as slow.</source>
        <translation>De cada 20 heartbeats de las últimas 6 horas, 19 tardaron esto como mucho.</translation>
    </message>
    <message>
        <source>Of 100 heartbeats of the last 6 hours, 99 were at most as slow.</source>
        <translation>De cada 100 heartbeats de las últimas 6 horas, 99 tardaron esto como mucho.</translation>
    </message>
    <message>
        <source>Heartbeats that were acknowledged in the last 6 hours</source>
        <translation>Heartbeats confirmados en las últimas 6 horas</translation>
    </message>
    <message>
        <source>Heartbeats without an ACK when the next was due, since the beginning</source>
        <translation>Heartbeats sin ACK cuando tocaba el siguiente, desde el principio</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>Latencies of the last minutes</source>
        <translation>Latencias de los últimos minutos</translation>
    </message>
    <message>
        <source>Latency is measured with each heartbeat; none was answered yet.</source>
        <translation>La latencia se mide con cada heartbeat; aún no se ha respondido ninguno.</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Wheel: zoom the time, with Ctrl the latency. Drag: move. Shift and drag: show what is framed. Double click: show all.</source>
        <translation>Rueda: ampliar el tiempo, con Ctrl la latencia. Arrastrar: mover. Shift y arrastrar: mostrar lo enmarcado. Doble clic: mostrar todo.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Why behind?</source>
        <translation>¿Por qué hay retraso?</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>No heartbeat was answered yet.</source>
        <translation>Aún no se ha respondido ningún heartbeat.</translation>
    </message>
    <message>
        <source>Latency of each shard over time, in milliseconds</source>
        <translation>Latencia de cada shard en el tiempo, en milisegundos</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>All shards are hidden.</source>
        <translation>Todos los shards están ocultos.</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>shard %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>&amp;Copiar JSON</translation>
    </message>
    <message>
        <source>Copy &amp;NDJSON</source>
        <translation>Copiar &amp;NDJSON</translation>
    </message>
    <message>
        <source>Copy C&amp;SV</source>
        <translation>Copiar C&amp;SV</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>C&amp;omparar dos filas</translation>
    </message>
    <message>
        <source>&amp;Mark, or take the mark away</source>
        <translation>&amp;Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Marca ante&amp;rior</translation>
    </message>
    <message>
        <source>Show only marked &amp;rows</source>
        <translation>Mostrar solo filas marca&amp;das</translation>
    </message>
    <message>
        <source>Take all marks awa&amp;y</source>
        <translation>&amp;Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Go to a time, a sequence number or a row</source>
        <translation>Ir a una hora, un número de secuencia o una fila</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas iniciales</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Solo esto</translation>
    </message>
    <message>
        <source>&amp;And this</source>
        <translation>&amp;Y esto</translation>
    </message>
    <message>
        <source>And &amp;not this</source>
        <translation>Y &amp;no esto</translation>
    </message>
    <message>
        <source>O&amp;r this</source>
        <translation>&amp;O esto</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copiar c&amp;elda</translation>
    </message>
    <message>
        <source>Copy as fil&amp;ter</source>
        <translation>Copi&amp;ar como filtro</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>Marca sig&amp;uiente</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find prev&amp;ious</source>
        <translation>Buscar &amp;hacia atrás</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>%1 could not be written: %2. A file of that name is as it was before.</source>
        <translation>%1 no se pudo escribir: %2. Si ya había un archivo con ese nombre, sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>LogGutter</name>
    <message>
        <source>Click to mark a row (%1)</source>
        <translation>Clic para marcar una fila (%1)</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Seconds since the log began</source>
        <translation>Segundos desde el inicio del registro</translation>
    </message>
    <message>
        <source>Seconds since the row before</source>
        <translation>Segundos desde la fila anterior</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Time as</source>
        <translation>Hora como</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas iniciales</translation>
    </message>
    <message>
        <source>In the order of the log</source>
        <translation>En el orden del registro</translation>
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
        <translation>Cuánta memoria puede ocupar el registro, incluidos su índice y su caché</translation>
    </message>
    <message>
        <source>No temporary file</source>
        <translation>Sin archivo temporal</translation>
    </message>
    <message>
        <source>Where the oldest rows move when the memory is used up</source>
        <translation>Adónde pasan las filas más antiguas cuando se agota la memoria</translation>
    </message>
    <message>
        <source>Beyond both limits the oldest rows are dropped; the line at the bottom of the window says how many. A recording keeps everything.</source>
        <translation>Superados ambos límites, se descartan las filas más antiguas; la línea al pie de la ventana dice cuántas. Una grabación lo conserva todo.</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Memoria:</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>&amp;Disco:</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>No other row among those shown is related.</source>
        <translation>Ninguna otra fila de las mostradas está relacionada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show the rows that wait and go on</source>
        <translation>Mostrar las filas en espera y continuar</translation>
    </message>
    <message>
        <source>Paused. New rows will wait here; nothing is lost.</source>
        <translation>En pausa. Las filas nuevas esperarán aquí; no se pierde nada.</translation>
    </message>
    <message>
        <source>Paused. New rows that wait: %1. Nothing is lost.</source>
        <translation>En pausa. Filas nuevas en espera: %1. No se pierde nada.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>Marked rows, whether they are shown or not</source>
        <translation>Filas marcadas, se muestren o no</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>In a sorted table %1 rows can be selected at most.</source>
        <translation>En una tabla ordenada se pueden seleccionar %1 filas como máximo.</translation>
    </message>
    <message>
        <source>No more than %1 rows can be marked: the first ones are, others of those chosen are not.</source>
        <translation>No se pueden marcar más de %1 filas: lo están las primeras; otras de las elegidas, no.</translation>
    </message>
    <message>
        <source>No row is marked; %1 marks the chosen one.</source>
        <translation>No hay ninguna fila marcada; %1 marca la elegida.</translation>
    </message>
    <message>
        <source>None of the marked rows is shown.</source>
        <translation>Ninguna de las filas marcadas se muestra.</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Seleccione dos filas para compararlas.</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Buscando… %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln rows matches the filter.</source>
        <translation>
            <numerusform>Ninguna coincidencia con el filtro, de %Ln fila.</numerusform>
            <numerusform>Ninguna de las %Ln filas cumple el filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>El llavero no responde (%1); se pedirá el token cada vez.</translation>
    </message>
    <message>
        <source>&amp;Start simulator</source>
        <translation>&amp;Iniciar simulador</translation>
    </message>
    <message>
        <source>&amp;Kill simulator</source>
        <translation>&amp;Matar simulador</translation>
    </message>
    <message>
        <source>Kill simulator</source>
        <translation>Matar simulador</translation>
    </message>
    <message>
        <source>Start simulator</source>
        <translation>Iniciar simulador</translation>
    </message>
    <message>
        <source>Drop all connections, as if its process had died, and see what happens</source>
        <translation>Cortar todas las conexiones, como si su proceso hubiera muerto, y ver qué ocurre</translation>
    </message>
    <message>
        <source>Let it listen again on the same port</source>
        <translation>Que vuelva a escuchar en el mismo puerto</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;Gateway simulado:&lt;/b&gt; no se usa ningún token, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; it is not running now. The shards try again by themselves.</source>
        <translation>&lt;b&gt;Gateway simulado:&lt;/b&gt; ahora no está en marcha. Los shards reintentan por sí mismos.</translation>
    </message>
    <message>
        <source>Other bots may connect to &lt;tt&gt;%1&lt;/tt&gt;</source>
        <translation>Otros bots pueden conectarse a &lt;tt&gt;%1&lt;/tt&gt;</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Sin conexión: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected. Choose “%1” (%2) to watch your bot, or the embedded simulator.</source>
        <translation>Sin conexión. Elija «%1» (%2) para observar su bot, o el simulador integrado.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Waiting for the first payload…</source>
        <translation>Esperando el primer payload…</translation>
    </message>
    <message>
        <source>Simulated gateway – Gateway Monitor</source>
        <translation>Gateway simulado – Gateway Monitor</translation>
    </message>
    <message>
        <source>Gateway Monitor</source>
        <translation>Gateway Monitor</translation>
    </message>
    <message>
        <source>Connected bot – Gateway Monitor</source>
        <translation>Bot conectado – Gateway Monitor</translation>
    </message>
    <message>
        <source>%1 – Gateway Monitor</source>
        <translation>%1 – Gateway Monitor</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Guardar captura de pantalla</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>Imágenes (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Record the session into a file that can be opened later, here and elsewhere</source>
        <translation>Grabar la sesión en un archivo que se puede abrir después, aquí o en otro lugar</translation>
    </message>
    <message>
        <source>Show a session that was recorded</source>
        <translation>Mostrar una sesión grabada</translation>
    </message>
    <message>
        <source>Recorded into %1</source>
        <translation>Grabado en %1</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>Grabar en</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson)</source>
        <translation>Capturas (*.ndjson.zst *.ndjson)</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Abrir captura</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>Capturas (*.ndjson.zst *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>«%1» no se puede abrir: %2</translation>
    </message>
    <message>
        <source>%1 (capture) – Gateway Monitor</source>
        <translation>%1 (captura) – Gateway Monitor</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>The capture holds no payload yet.</source>
        <translation>La captura aún no contiene payloads.</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Connect with a bot&apos;s token, or with the embedded simulator</source>
        <translation>Conectar con el token de un bot o con el simulador integrado</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline</source>
        <translation>Terminar la sesión: el bot queda desconectado</translation>
    </message>
    <message>
        <source>&amp;Reconnect shard</source>
        <translation>&amp;Reconectar shard</translation>
    </message>
    <message>
        <source>Drop the connection of the selected shard and resume its session</source>
        <translation>Cortar la conexión del shard seleccionado y reanudar su sesión</translation>
    </message>
    <message>
        <source>Check the &amp;bot</source>
        <translation>Comprobar el &amp;bot</translation>
    </message>
    <message>
        <source>Is the token good, are the intents enabled, what is left, and what can be mended</source>
        <translation>Si el token vale, si los intents están activados, qué queda y qué se puede corregir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Let new rows wait; the session goes on and nothing is lost</source>
        <translation>Dejar en espera las filas nuevas; la sesión continúa y no se pierde nada</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Stay at the newest row; scrolling up ends it, the bottom begins it again</source>
        <translation>Quedarse en la fila más reciente; subir lo termina, llegar al final lo reactiva</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Empty the log; the session goes on</source>
        <translation>Vaciar el registro; la sesión continúa</translation>
    </message>
    <message>
        <source>Type a filter</source>
        <translation>Escribir un filtro</translation>
    </message>
    <message>
        <source>Write the rows that the filter lets through to a file, as JSON lines or CSV</source>
        <translation>Escribir en un archivo las filas que deja pasar el filtro, como líneas JSON o CSV</translation>
    </message>
    <message>
        <source>Paint rows on a ground of their own by filters</source>
        <translation>Pintar filas con un fondo propio según filtros</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Connect your bot…</source>
        <translation>Conectar su bot…</translation>
    </message>
    <message>
        <source>Watch a bot of yours with its token</source>
        <translation>Observar un bot propio con su token</translation>
    </message>
    <message>
        <source>Change the settings and try again</source>
        <translation>Cambiar los ajustes e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Inflaters</source>
        <translation>Descompresores</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Resta&amp;blecer disposición</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Gateway Monitor</source>
        <translation>&amp;Acerca de Gateway Monitor</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway&lt;/b&gt;, which plays the scenario &lt;b&gt;%1&lt;/b&gt;: no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;Gateway simulado&lt;/b&gt; que representa el escenario &lt;b&gt;%1&lt;/b&gt;: no se usa ningún token, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Open ca&amp;pture…</source>
        <translation>&amp;Abrir captura…</translation>
    </message>
    <message>
        <source>Inflater &amp;lab…</source>
        <translation>&amp;Laboratorio de descompresión…</translation>
    </message>
    <message>
        <source>Compare compressions and libraries on what was received, or on a capture</source>
        <translation>Comparar compresiones y bibliotecas con lo recibido, o con una captura</translation>
    </message>
    <message>
        <source>Stop rec&amp;ording</source>
        <translation>Detener &amp;grabación</translation>
    </message>
    <message>
        <source>Rec&amp;ord…</source>
        <translation>&amp;Grabar…</translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation>Ayuda sobre este &amp;panel</translation>
    </message>
    <message>
        <source>&amp;Guide to the window</source>
        <translation>&amp;Guía de la ventana</translation>
    </message>
    <message>
        <source>&amp;Terms of the protocol</source>
        <translation>&amp;Términos del protocolo</translation>
    </message>
    <message>
        <source>The &amp;filter language</source>
        <translation>El lenguaje de &amp;filtros</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de te&amp;clado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Save screens&amp;hot…</source>
        <translation>Guardar ca&amp;ptura de pantalla…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pref&amp;erencias…</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>S&amp;eguir</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>&amp;Export rows shown…</source>
        <translation>E&amp;xportar filas mostradas…</translation>
    </message>
    <message>
        <source>Colo&amp;ur rules…</source>
        <translation>Reglas de co&amp;lor…</translation>
    </message>
    <message>
        <source>Go &amp;to panel</source>
        <translation>Ir al &amp;panel</translation>
    </message>
    <message>
        <source>Show shard</source>
        <translation>Mostrar shard</translation>
    </message>
    <message>
        <source>Choose the shard, whose history tells each loss</source>
        <translation>Elegir el shard, cuyo historial cuenta cada pérdida</translation>
    </message>
    <message>
        <source>Sessions cannot be kept.</source>
        <translation>No se pueden guardar las sesiones.</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <translation>La grabación está en pausa.</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>La grabación continúa; no se escribió %n registro.</numerusform>
            <numerusform>La grabación continúa; no se escribieron %n registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersFollower</name>
    <message>
        <source>no chunk yet</source>
        <translation>aún sin chunks</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>chunk %1 de %2, %n miembro</numerusform>
            <numerusform>chunk %1 de %2, %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 no encontrados</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <translation>completo tras %1</translation>
    </message>
    <message>
        <source>%1, then nothing more came</source>
        <translation>%1, después no llegó nada más</translation>
    </message>
    <message>
        <source>%1, not waited for</source>
        <translation>%1, sin esperar más</translation>
    </message>
    <message>
        <source>refused: RATE_LIMITED, again in %1 s</source>
        <translation>rechazado: RATE_LIMITED, de nuevo en %1 s</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>With &amp;presences</source>
        <translation>Con p&amp;resencias</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
    <message>
        <source>By the beginning of their names</source>
        <translation>Por el principio de sus nombres</translation>
    </message>
    <message>
        <source>By their ids</source>
        <translation>Por sus ids</translation>
    </message>
    <message>
        <source>How names begin</source>
        <translation>Principio de los nombres</translation>
    </message>
    <message>
        <source>User ids, with blanks or commas between</source>
        <translation>Ids de usuario, separados por espacios o comas</translation>
    </message>
    <message>
        <source>Needs GUILD_PRESENCES</source>
        <translation>Necesita GUILD_PRESENCES</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guild:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Quiénes:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Como &amp;máximo:</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>&amp;Usuarios:</translation>
    </message>
    <message>
        <source>“%1” is no user id.</source>
        <translation>«%1» no es un id de usuario.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A URL with %1:// or %2:// is needed here.</source>
        <translation>Aquí hace falta una URL con %1:// o %2://.</translation>
    </message>
    <message>
        <source>A URL without user name and password is needed here.</source>
        <translation>Aquí hace falta una URL sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The token would cross the network unencrypted: use %1://.</source>
        <translation>El token cruzaría la red sin cifrar: use %1://.</translation>
    </message>
    <message>
        <source>The embedded simulator is part of this program: it is reached directly, without TLS and proxy, and its sessions end with the program.</source>
        <translation>El simulador integrado es parte de este programa: se accede a él directamente, sin TLS ni proxy, y sus sesiones terminan con el programa.</translation>
    </message>
    <message>
        <source>Where TLS is in use already it can be changed only by starting this program again.</source>
        <translation>Si TLS ya está en uso, solo se puede cambiar reiniciando este programa.</translation>
    </message>
    <message>
        <source>Without a REST interface the gateway&apos;s URL and the number of shards must be given.</source>
        <translation>Sin interfaz REST hay que indicar la URL del gateway y el número de shards.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates to trust.</source>
        <translation>Elija el archivo con los certificados de confianza.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM or DER form.</source>
        <translation>Este archivo no contiene ningún certificado PEM o DER.</translation>
    </message>
    <message>
        <source>User name and password have fields of their own.</source>
        <translation>El usuario y la contraseña tienen sus propios campos.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>Escriba el proxy como http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>Choose the folder for the sessions.</source>
        <translation>Elija la carpeta para las sesiones.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>No se puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>no REST interface</source>
        <translation>sin interfaz REST</translation>
    </message>
    <message>
        <source>REST interface %1</source>
        <translation>interfaz REST %1</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>codificación %1</translation>
    </message>
    <message>
        <source>Mozilla’s roots</source>
        <translation>raíces de Mozilla</translation>
    </message>
    <message>
        <source>roots of %1</source>
        <translation>raíces de %1</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS de %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>sessions are kept</source>
        <translation>se guardan las sesiones</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Red: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>What this build can inflate, the best first</source>
        <translation>Lo que esta compilación puede descomprimir, lo mejor primero</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>ETF, Erlang’s external term format</source>
        <translation>ETF, el formato de términos externos de Erlang</translation>
    </message>
    <message>
        <source>How payloads come over the wire; what is shown is the same</source>
        <translation>Cómo llegan los payloads por la red; lo que se muestra es igual</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>Compresió&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>C&amp;odificación:</translation>
    </message>
    <message>
        <source>Where the gateway&apos;s URL and the number of shards are asked for</source>
        <translation>Dónde se consultan la URL del gateway y el número de shards</translation>
    </message>
    <message>
        <source>as the REST interface answers</source>
        <translation>según responda la interfaz REST</translation>
    </message>
    <message>
        <source>A WebSocket URL, such as that of a proxy or of gateway-simulator</source>
        <translation>Una URL de WebSocket, como la de un proxy o de gateway-simulator</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>REST &amp;interface:</source>
        <translation>&amp;Interfaz REST:</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>Gate&amp;way:</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>Las de este equipo</translation>
    </message>
    <message>
        <source>Mozilla’s, built in</source>
        <translation>Las de Mozilla, integradas</translation>
    </message>
    <message>
        <source>Only those in a file</source>
        <translation>Solo las de un archivo</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is</source>
        <translation>En quién se confía para saber quién es un servidor</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>PEM or DER, such as the CA of a proxy that inspects TLS</source>
        <translation>PEM o DER, como la CA de un proxy que inspecciona TLS</translation>
    </message>
    <message>
        <source>As Qt chooses</source>
        <translation>La que elija Qt</translation>
    </message>
    <message>
        <source>The library that speaks TLS for the whole program</source>
        <translation>La biblioteca que habla TLS en todo el programa</translation>
    </message>
    <message>
        <source>TLS and proxy</source>
        <translation>TLS y proxy</translation>
    </message>
    <message>
        <source>T&amp;LS library:</source>
        <translation>&amp;Biblioteca TLS:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port o socks5://host:port</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Usuario en el proxy</translation>
    </message>
    <message>
        <source>user, if it asks for one</source>
        <translation>usuario, si lo pide</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña en el proxy</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>Used for this run only; the environment variable GATEWAY_PROXY_PASSWORD gives it each time</source>
        <translation>Solo para esta ejecución; la variable de entorno GATEWAY_PROXY_PASSWORD la da cada vez</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Started again within 5 minutes, the program gets every event that it missed. The bot goes offline some minutes after the window was closed.</source>
        <translation>Iniciado de nuevo antes de 5 minutos, el programa recibe todos los eventos perdidos. El bot se desconecta unos minutos después de cerrar la ventana.</translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation>Carpeta para sesiones</translation>
    </message>
    <message>
        <source>Large payloads alone are compressed with JSON only: choose JSON, or another compression.</source>
        <translation>La compresión de solo los payloads grandes es únicamente para JSON: elija JSON u otra compresión.</translation>
    </message>
    <message>
        <source>the reserve of session starts too</source>
        <translation>también la reserva de inicios de sesión</translation>
    </message>
    <message>
        <source>large payloads alone, each by itself</source>
        <translation>solo payloads grandes, cada uno por separado</translation>
    </message>
    <message>
        <source>&amp;Use the last session starts too</source>
        <translation>Gastar &amp;también los últimos inicios de sesión</translation>
    </message>
    <message>
        <source>A twentieth of all session starts, and at least one, is kept back otherwise: at 0 the gateway ends every session and resets the token.</source>
        <translation>Si no, se reserva la vigésima parte de los inicios de sesión, y al menos uno: en 0 el gateway termina todas las sesiones y restablece el token.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>the fastest of this build</source>
        <translation>la más rápida de esta compilación</translation>
    </message>
    <message>
        <source>Whatever host a server names gets the bot’s token.</source>
        <translation>Cualquier host que nombre un servidor recibe el token del bot.</translation>
    </message>
    <message>
        <source>“%1” is no host. Write names without scheme and port, such as gateway.example, with commas between; what is below them is allowed too.</source>
        <translation>«%1» no es un host. Escriba nombres sin esquema ni puerto, como gateway.example, separados por comas; lo que está por debajo también se permite.</translation>
    </message>
    <message>
        <source>allowed hosts: %1</source>
        <translation>hosts permitidos: %1</translation>
    </message>
    <message>
        <source>inflated by %1</source>
        <translation>descomprimido por %1</translation>
    </message>
    <message>
        <source>The library of this build that inflates the stream</source>
        <translation>La biblioteca de esta compilación que descomprime el flujo</translation>
    </message>
    <message>
        <source>I&amp;nflater:</source>
        <translation>&amp;Descompresor:</translation>
    </message>
    <message>
        <source>none but those of the gateway’s domain</source>
        <translation>ninguno salvo los del dominio del gateway</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the REST interface or the gateway, with all below them; * for any</source>
        <translation>Hosts que pueden recibir el token aunque no pertenezcan al dominio de la interfaz REST ni del gateway, con todos los que están por debajo; * para cualquiera</translation>
    </message>
    <message>
        <source>&amp;Allowed hosts:</source>
        <translation>&amp;Hosts permitidos:</translation>
    </message>
    <message>
        <source>Roots &amp;of trust:</source>
        <translation>Raíces de con&amp;fianza:</translation>
    </message>
    <message>
        <source>Keep &amp;sessions, so that the next run resumes them</source>
        <translation>Guardar &amp;sesiones, para que la próxima ejecución las reanude</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A shard failed for good</source>
        <translation>Un shard falló definitivamente</translation>
    </message>
    <message>
        <source>A session was lost</source>
        <translation>Se perdió una sesión</translation>
    </message>
    <message>
        <source>A shard keeps reconnecting</source>
        <translation>Un shard se reconecta sin cesar</translation>
    </message>
    <message>
        <source>A shard is behind</source>
        <translation>Un shard va con retraso</translation>
    </message>
    <message>
        <source>A recording ended by an error</source>
        <translation>Una grabación terminó por un error</translation>
    </message>
    <message>
        <source>The log cannot write to the disk</source>
        <translation>El registro no puede escribir en el disco</translation>
    </message>
    <message>
        <source>It will not try again until something is mended, such as the token or the intents</source>
        <translation>No volverá a intentarlo hasta que se corrija algo, como el token o los intents</translation>
    </message>
    <message>
        <source>It could not be resumed: a new one was begun, and events in between are lost</source>
        <translation>No se pudo reanudar: se empezó una nueva, y los eventos de entretanto se perdieron</translation>
    </message>
    <message>
        <source>Its connection was lost five times within five minutes</source>
        <translation>Su conexión se perdió cinco veces en cinco minutos</translation>
    </message>
    <message>
        <source>The ack of a heartbeat took five seconds or more</source>
        <translation>El ACK de un heartbeat tardó cinco segundos o más</translation>
    </message>
    <message>
        <source>Such as by a full disk; what was written before is in the file</source>
        <translation>Por ejemplo, por un disco lleno; lo escrito antes está en el archivo</translation>
    </message>
    <message>
        <source>The log keeps to its memory, and drops the oldest rows sooner</source>
        <translation>El registro se limita a su memoria y descarta antes las filas más antiguas</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Tell me of these. While the window is active it tells by itself; otherwise the desktop does.</source>
        <translation>Avisarme de esto. Con la ventana activa avisa ella misma; si no, lo hace el escritorio.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%1 And %n more of this kind.</source>
        <translation>
            <numerusform>%1 Y %n más de este tipo.</numerusform>
            <numerusform>%1 Y %n más de este tipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelSwitcher</name>
    <message>
        <source>Show or hide this panel; %1 goes to it</source>
        <translation>Mostrar u ocultar este panel; %1 lleva a él</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
</context>
<context>
    <name>PayloadComparePane</name>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Make the first event the second</source>
        <translation>Poner el primer evento como segundo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>As &amp;text, one difference a line</source>
        <translation>Como &amp;texto, una diferencia por línea</translation>
    </message>
    <message>
        <source>As JSON &amp;Patch</source>
        <translation>Como JSON &amp;Patch</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · fijado</translation>
    </message>
    <message>
        <source>≠ %1 changed</source>
        <translation>≠ %1 cambiados</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 añadidos</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 quitados</translation>
    </message>
    <message>
        <source>↕ %1 moved</source>
        <translation>↕ %1 movidos</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>(too large to compare in full)</source>
        <translation>(demasiado grande para compararlo entero)</translation>
    </message>
</context>
<context>
    <name>PayloadDiffModel</name>
    <message>
        <source>↕ from [%1]</source>
        <translation>↕ desde [%1]</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ añadido</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− quitado</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ cambiado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>PayloadDiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Copy &amp;first value</source>
        <translation>Copiar &amp;primer valor</translation>
    </message>
    <message>
        <source>Copy &amp;second value</source>
        <translation>Copiar &amp;segundo valor</translation>
    </message>
    <message>
        <source>&amp;Next difference (N)</source>
        <translation>Diferencia siguie&amp;nte (N)</translation>
    </message>
    <message>
        <source>P&amp;revious difference (Shift+N)</source>
        <translation>Diferencia an&amp;terior (Shift+N)</translation>
    </message>
</context>
<context>
    <name>PayloadFindBar</name>
    <message>
        <source>Find in this event</source>
        <translation>Buscar en este evento</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PayloadInspector</name>
    <message>
        <source>Pin to compare</source>
        <translation>Fijar para comparar</translation>
    </message>
    <message>
        <source>Keep this event, and compare it with the next you choose (Ctrl+Shift+P)</source>
        <translation>Conservar este evento y compararlo con el siguiente que elija (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>This event is gone</source>
        <translation>Este evento ya no está</translation>
    </message>
    <message>
        <source>It was dropped from the log to keep within its budget of memory and disk.</source>
        <translation>Se descartó del registro para respetar su límite de memoria y disco.</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Ningún evento elegido</translation>
    </message>
    <message>
        <source>Choose a row of the log to see all of it: its payload as a tree and as text. Pin one to compare it with another.</source>
        <translation>Elija una fila del registro para verla entera: su payload como árbol y como texto. Fije una para compararla con otra.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin this event with the button above (Ctrl+Shift+P), then choose another: what differs between them is shown here.</source>
        <translation>Fije este evento con el botón de arriba (Ctrl+Shift+P) y elija otro: aquí se muestra en qué difieren.</translation>
    </message>
    <message>
        <source>Pinned: %1. Choose the event to compare it with.</source>
        <translation>Fijado: %1. Elija el evento con el que compararlo.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fijado: %1</translation>
    </message>
    <message>
        <source>Choose another event in the log: it is compared with the pinned one.</source>
        <translation>Elija otro evento del registro: se compara con el fijado.</translation>
    </message>
</context>
<context>
    <name>PayloadMeaning</name>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 hora local
%2 UTC</translation>
    </message>
    <message>
        <source>Snowflake, made at %1
worker %2, process %3, increment %4</source>
        <translation>Snowflake, creado: %1
worker %2, proceso %3, incremento %4</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>sin flags</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>Eventos de este mensaje</translation>
    </message>
    <message>
        <source>Events of this channel</source>
        <translation>Eventos de este canal</translation>
    </message>
    <message>
        <source>Events of this guild</source>
        <translation>Eventos de este guild</translation>
    </message>
    <message>
        <source>Events of this user</source>
        <translation>Eventos de este usuario</translation>
    </message>
    <message>
        <source>Messages that mention this user</source>
        <translation>Mensajes que mencionan a este usuario</translation>
    </message>
    <message>
        <source>All events that name this id</source>
        <translation>Todos los eventos que contienen este id</translation>
    </message>
</context>
<context>
    <name>PayloadScanner</name>
    <message>
        <source>The payload is larger than 2 GiB.</source>
        <translation>El payload supera los 2 GiB.</translation>
    </message>
    <message>
        <source>There is more text behind the end of the value.</source>
        <translation>Hay más texto tras el final del valor.</translation>
    </message>
    <message>
        <source>The text ends before it is complete.</source>
        <translation>El texto termina antes de estar completo.</translation>
    </message>
    <message>
        <source>A comma or } is missing here.</source>
        <translation>Aquí falta una coma o }.</translation>
    </message>
    <message>
        <source>A comma or ] is missing here.</source>
        <translation>Aquí falta una coma o ].</translation>
    </message>
    <message>
        <source>A key in quotes is missing here.</source>
        <translation>Aquí falta una clave entre comillas.</translation>
    </message>
    <message>
        <source>A colon is missing here.</source>
        <translation>Aquí faltan dos puntos.</translation>
    </message>
    <message>
        <source>There is no such word in JSON; %1 was probably meant.</source>
        <translation>Esa palabra no existe en JSON; seguramente se quiso decir %1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>A digit is missing here.</source>
        <translation>Aquí falta un dígito.</translation>
    </message>
    <message>
        <source>Control characters must be escaped in a string.</source>
        <translation>Los caracteres de control deben escaparse en una cadena.</translation>
    </message>
    <message>
        <source>The text ends inside a string.</source>
        <translation>El texto termina dentro de una cadena.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u.</source>
        <translation>Tras \u deben ir cuatro dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>There is no such escape in JSON.</source>
        <translation>Esa secuencia de escape no existe en JSON.</translation>
    </message>
</context>
<context>
    <name>PayloadTextPane</name>
    <message>
        <source>As received</source>
        <translation>Como se recibió</translation>
    </message>
    <message>
        <source>Show the text byte for byte as it came, not set out on lines</source>
        <translation>Mostrar el texto byte a byte como llegó, sin repartirlo en líneas</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Put the whole text, as it is shown, on the clipboard</source>
        <translation>Poner en el portapapeles todo el texto, tal como se muestra</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Write the payload as received to a file (Ctrl+S)</source>
        <translation>Escribir en un archivo el payload como se recibió (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>Guardar el payload</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
</context>
<context>
    <name>PayloadTextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Payload como texto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Copiar t&amp;odo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
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
        <translation>objeto, cortado</translation>
    </message>
    <message>
        <source>object {%1}</source>
        <translation>objeto {%1}</translation>
    </message>
    <message>
        <source>array, cut</source>
        <translation>array, cortado</translation>
    </message>
    <message>
        <source>array [%1]</source>
        <translation>array [%1]</translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation>snowflake</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>flags</translation>
    </message>
    <message>
        <source>string</source>
        <translation>cadena</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booleano</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Too deep or too large for the tree: the text shows all of it.</source>
        <translation>Demasiado profundo o grande para el árbol: el texto lo muestra todo.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes with the key, %1 of the payload</source>
        <translation>
            <numerusform>%Ln byte con la clave, %1 del payload</numerusform>
            <numerusform>%Ln bytes con la clave, %1 del payload</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadTreePane</name>
    <message>
        <source>%1 nodes were unfolded; there are more, unfold them one by one.</source>
        <translation>Se desplegaron %1 nodos; hay más, despliéguelos uno a uno.</translation>
    </message>
    <message>
        <source>Path of the current node</source>
        <translation>Ruta del nodo actual</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Copy as JSON &amp;Pointer</source>
        <translation>Copiar como JSON &amp;Pointer</translation>
    </message>
    <message>
        <source>Copy sub-tree as &amp;JSON</source>
        <translation>Copiar subárbol como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy sub-tree as JSON on &amp;one line</source>
        <translation>Copiar subárbol como JSON en &amp;una línea</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Solo estos</translation>
    </message>
    <message>
        <source>&amp;And these</source>
        <translation>&amp;Y estos</translation>
    </message>
    <message>
        <source>And &amp;not these</source>
        <translation>Y &amp;no estos</translation>
    </message>
    <message>
        <source>O&amp;r these</source>
        <translation>&amp;O estos</translation>
    </message>
    <message>
        <source>No filter asks for this</source>
        <translation>Ningún filtro puede pedir esto</translation>
    </message>
    <message>
        <source>Go to the &amp;next</source>
        <translation>Ir al si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the &amp;previous</source>
        <translation>Ir al &amp;anterior</translation>
    </message>
    <message>
        <source>Unfold this &amp;sub-tree</source>
        <translation>Desplegar este su&amp;bárbol</translation>
    </message>
    <message>
        <source>Unfold &amp;all</source>
        <translation>Desplegar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>P&amp;legar todo</translation>
    </message>
    <message>
        <source>Unfold to depth &amp;%1</source>
        <translation>Desplegar hasta el nivel &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
</context>
<context>
    <name>PayloadTreeView</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Payload como árbol</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show on this page what the program begins with; OK or Apply keeps it</source>
        <translation>Mostrar en esta página los valores iniciales del programa; Aceptar o Aplicar los guarda</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>A&amp;way from keyboard</source>
        <translation>Au&amp;sente (AFK)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Jugando a …</translation>
    </message>
    <message>
        <source>Streaming …</source>
        <translation>Transmitiendo …</translation>
    </message>
    <message>
        <source>Listening to …</source>
        <translation>Escuchando …</translation>
    </message>
    <message>
        <source>Watching …</source>
        <translation>Viendo …</translation>
    </message>
    <message>
        <source>Competing in …</source>
        <translation>Compitiendo en …</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Estado personalizado</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>Es&amp;tado:</translation>
    </message>
    <message>
        <source>&amp;Activity:</source>
        <translation>&amp;Actividad:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>Te&amp;xto:</translation>
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
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What to connect with, kept under a name; the token is in the keychain of the system</source>
        <translation>Con qué conectar, guardado con un nombre; el token está en el llavero del sistema</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation>&amp;Perfil:</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Import from .env file…</source>
        <translation>&amp;Importar de archivo .env…</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>Perfi&amp;les</translation>
    </message>
    <message>
        <source>None: as last time</source>
        <translation>Ninguno: como la última vez</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nombre del perfil:</translation>
    </message>
    <message>
        <source>A profile needs a name:</source>
        <translation>Un perfil necesita un nombre:</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Another name:</source>
        <translation>Ya existe un perfil «%1». Otro nombre:</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renombrar perfil</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”, and its token in the keychain?</source>
        <translation>¿Eliminar el perfil «%1» y su token del llavero?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>ProgramVersions</name>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>not built in</source>
        <translation>no incluido</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisión %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Plataforma de Qt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>Biblioteca TLS</translation>
    </message>
    <message>
        <source>TLS backend of Qt</source>
        <translation>Backend TLS de Qt</translation>
    </message>
    <message>
        <source>Bundled root certificates</source>
        <translation>Certificados raíz incluidos</translation>
    </message>
    <message>
        <source>JSON parser</source>
        <translation>Analizador de JSON</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilador</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>RawPage</name>
    <message>
        <source>Payload as JSON</source>
        <translation>Payload en JSON</translation>
    </message>
</context>
<context>
    <name>ReconnectWatch</name>
    <message>
        <source>&lt;b&gt;Shard %1 keeps reconnecting.&lt;/b&gt;</source>
        <translation>&lt;b&gt;El shard %1 se reconecta sin cesar.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n shards keep reconnecting.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n shard se reconecta sin cesar.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n shards se reconectan sin cesar.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes, last because: %2.</source>
        <translation>
            <numerusform>El shard %1 perdió su conexión %n vez en los últimos 5 minutos, la última por: %2.</numerusform>
            <numerusform>El shard %1 perdió su conexión %n veces en los últimos 5 minutos, la última por: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLight</name>
    <message>
        <source>Recording: %1 · %2 records</source>
        <translation>Grabando: %1 · %2 registros</translation>
    </message>
    <message>
        <source>Into %1. At a crash, at most the last second is lost.</source>
        <translation>En %1. En caso de fallo se pierde como mucho el último segundo.</translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message>
        <source>Copied one row.</source>
        <translation>Se copió una fila.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows: the clipboard is for no more. An export takes them all.</source>
        <translation>Se copiaron las primeras %1 de %2 filas: no caben más en el portapapeles. Una exportación las incluye todas.</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>No hay ninguna fila marcada.</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 marked rows: a filter has room for no more. An export of the marked rows takes them all.</source>
        <translation>Se muestran las primeras %1 de %2 filas marcadas: en un filtro no caben más. Una exportación de las filas marcadas las incluye todas.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows.</source>
        <translation>
            <numerusform>Se copió %Ln fila.</numerusform>
            <numerusform>Se copiaron %Ln filas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(damaged)</source>
        <translation>(dañado)</translation>
    </message>
</context>
<context>
    <name>RuleColors</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Strong red</source>
        <translation>Rojo intenso</translation>
    </message>
    <message>
        <source>Strong orange</source>
        <translation>Naranja intenso</translation>
    </message>
    <message>
        <source>Strong yellow</source>
        <translation>Amarillo intenso</translation>
    </message>
    <message>
        <source>Strong green</source>
        <translation>Verde intenso</translation>
    </message>
    <message>
        <source>Strong teal</source>
        <translation>Turquesa intenso</translation>
    </message>
    <message>
        <source>Strong blue</source>
        <translation>Azul intenso</translation>
    </message>
    <message>
        <source>Strong violet</source>
        <translation>Violeta intenso</translation>
    </message>
    <message>
        <source>Strong pink</source>
        <translation>Rosa intenso</translation>
    </message>
    <message>
        <source>Strong grey</source>
        <translation>Gris intenso</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtro guardado</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filtro:</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Filtro nuevo</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>Sessions cannot be kept in the folder “%1”.</source>
        <translation>No se pueden guardar sesiones en la carpeta «%1».</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or do not keep sessions.</source>
        <translation>Elija una carpeta en la que pueda escribir, o no guarde sesiones.</translation>
    </message>
</context>
<context>
    <name>SessionOutcome</name>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>Último estado del shard %1: %2: %3</translation>
    </message>
    <message>
        <source>No session became ready.</source>
        <translation>Ninguna sesión estuvo lista.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in “%1” cannot be read: profiles and choices are missing, and changes are not kept. Check who owns the file.</source>
        <translation>Los ajustes de «%1» no se pueden leer: faltan perfiles y preferencias, y los cambios no se guardan. Compruebe de quién es el archivo.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged. They are kept as “%2”; the program begins with none.</source>
        <translation>Los ajustes de «%1» están dañados. Se conservan como «%2»; el programa empieza sin ninguno.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged and cannot be kept under another name.</source>
        <translation>Los ajustes de «%1» están dañados y no se pueden conservar con otro nombre.</translation>
    </message>
    <message>
        <source>The settings in “%1” were cut off, as by a full disk. They are kept as “%2”; the program begins with those before them.</source>
        <translation>Los ajustes de «%1» estaban cortados, como por un disco lleno. Se conservan como «%2»; el programa empieza con los anteriores.</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”: changes are lost when the program ends.</source>
        <translation>No se pueden escribir los ajustes en «%1»: los cambios se pierden cuando el programa termina.</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>ms now/avg</source>
        <translation>ms act./media</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ShardDetails</name>
    <message>
        <source>History of the shard</source>
        <translation>Historial del shard</translation>
    </message>
    <message>
        <source>Every change of the shard&apos;s state is listed here with its cause.</source>
        <translation>Aquí aparece cada cambio de estado del shard con su causa.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the moment in the log</source>
        <translation>Intro o doble clic muestra el momento en el registro</translation>
    </message>
    <message>
        <source>Choose a shard to see its session, its limits and what happened to it.</source>
        <translation>Elija un shard para ver su sesión, sus límites y lo que le ha ocurrido.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Figures of the shard</source>
        <translation>Cifras del shard</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>Shard %1 de %2: %3</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3 since %4 (%5)</source>
        <translation>Shard %1 de %2: %3 desde %4 (%5)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>The beginning of the session&apos;s id, from READY. Whoever has the whole id and the token can take the session over, so no more of it is kept or shown.</source>
        <translation>El principio del id de la sesión, de READY. Quien tenga el id completo y el token puede apoderarse de la sesión, así que no se guarda ni se muestra más.</translation>
    </message>
    <message>
        <source>Resumes at</source>
        <translation>Reanuda en</translation>
    </message>
    <message>
        <source>Where a lost connection goes on; READY tells it (resume_gateway_url).</source>
        <translation>Dónde continúa una conexión perdida; lo dice READY (resume_gateway_url).</translation>
    </message>
    <message>
        <source>%1
Where a lost connection goes on, from READY (resume_gateway_url). New sessions begin at the URL of GET /gateway/bot.</source>
        <translation>%1
Dónde continúa una conexión perdida, según READY (resume_gateway_url). Las sesiones nuevas empiezan en la URL de GET /gateway/bot.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>The number (s) of the last event. Heartbeats and resumes tell the gateway how far the bot has come.</source>
        <translation>El número (s) del último evento. Heartbeats y RESUME dicen al gateway hasta dónde ha llegado el bot.</translation>
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
        <translation>Cuántas veces se pidió una sesión nueva, que cuesta un inicio de sesión, y cuántas se reanudó una, que es gratis</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Heartbeat every</source>
        <translation>Heartbeat cada</translation>
    </message>
    <message>
        <source>HELLO told it (heartbeat_interval). The first beat comes after a random part of it.</source>
        <translation>Lo dijo HELLO (heartbeat_interval). El primer latido llega tras una parte aleatoria de él.</translation>
    </message>
    <message>
        <source>Next heartbeat</source>
        <translation>Próximo heartbeat</translation>
    </message>
    <message>
        <source>If the ACK of the last one has not come by then, the connection is dead and is dropped.</source>
        <translation>Si para entonces no ha llegado el ACK del último, la conexión está muerta y se corta.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>Del último heartbeat a su ACK</translation>
    </message>
    <message>
        <source>Average latency</source>
        <translation>Latencia media</translation>
    </message>
    <message>
        <source>Over the last 20 heartbeats, across reconnects</source>
        <translation>De los últimos 20 heartbeats, incluidas las reconexiones</translation>
    </message>
    <message>
        <source>The gateway takes %1 payloads a minute on a connection and closes with 4008 beyond it; some are kept for heartbeats.</source>
        <translation>El gateway acepta %1 payloads por minuto en una conexión y, si se superan, cierra con 4008; algunos se reservan para heartbeats.</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>Comandos ya</translation>
    </message>
    <message>
        <source>How many commands may be sent now without waiting.
%1</source>
        <translation>Cuántos comandos se pueden enviar ahora sin esperar.
%1</translation>
    </message>
    <message>
        <source>Next command</source>
        <translation>Próximo comando</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>When the next command may be sent.
%1</source>
        <translation>Cuándo se puede enviar el próximo comando.
%1</translation>
    </message>
    <message>
        <source>Commands waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>They are sent as the limit allows, survive a resume, and are dropped with the session.</source>
        <translation>Se envían según permite el límite, sobreviven a una reanudación y se descartan con la sesión.</translation>
    </message>
    <message>
        <source>Guilds there</source>
        <translation>Guilds presentes</translation>
    </message>
    <message>
        <source>Guilds that have come with GUILD_CREATE</source>
        <translation>Guilds que han llegado con GUILD_CREATE</translation>
    </message>
    <message>
        <source>Guilds awaited</source>
        <translation>Guilds esperados</translation>
    </message>
    <message>
        <source>READY named them; their GUILD_CREATE has not come. Without the intent GUILDS it never does.</source>
        <translation>READY los anunció; su GUILD_CREATE no ha llegado. Sin el intent GUILDS nunca llega.</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>Guilds caídos</translation>
    </message>
    <message>
        <source>The gateway told that they are not available; they come back by themselves.</source>
        <translation>El gateway avisó de que no están disponibles; vuelven por sí mismos.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Dispatches since the start, over all connections</source>
        <translation>Dispatches desde el inicio, en todas las conexiones</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrados</translation>
    </message>
    <message>
        <source>Dropped by their type before anybody read them; counted among the events</source>
        <translation>Descartados por su tipo antes de leerse; cuentan entre los eventos</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Reenviados</translation>
    </message>
    <message>
        <source>Events that were missed and came again while the session resumed</source>
        <translation>Eventos perdidos que llegaron de nuevo al reanudarse la sesión</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that are lost</source>
        <translation>Números de secuencia que faltan: eventos perdidos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Events whose sequence number had been seen; they were handed out once</source>
        <translation>Eventos cuyo número de secuencia ya se había visto; se entregaron una sola vez</translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation>Descompresor</translation>
    </message>
    <message>
        <source>What inflates the stream; nothing where the connection is not compressed</source>
        <translation>Lo que descomprime el flujo; nada si la conexión no está comprimida</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Inflated by compressed bytes of this connection</source>
        <translation>Bytes descomprimidos por bytes comprimidos de esta conexión</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What the last payload took of the buffer it was inflated into</source>
        <translation>Lo que ocupó el último payload del búfer en que se descomprimió</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Memory of the decompression context, kept for as long as the connection</source>
        <translation>Memoria del contexto de descompresión, conservada mientras dure la conexión</translation>
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
        <translation>Recibidos, de todos los opcodes, en todas las conexiones</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections; %1 when inflated</source>
        <translation>Bytes en el WebSocket en todas las conexiones; %1 descomprimidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections</source>
        <translation>Bytes en el WebSocket en todas las conexiones</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>How often it became ready again after the first time</source>
        <translation>Cuántas veces volvió a estar listo después de la primera</translation>
    </message>
</context>
<context>
    <name>ShardHeatCell</name>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>Shard %1 de %2: %3</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Desde %1: %2</translation>
    </message>
    <message>
        <source>Latency %1, on average %2</source>
        <translation>Latencia %1, de media %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
</context>
<context>
    <name>ShardHeatLegend</name>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>0 events/s</source>
        <translation>0 eventos/s</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 events/s, the most of all</source>
        <translation>%1 eventos/s, el máximo de todos</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
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
        <translation>Aún no hay shards. Cada uno será aquí una celda cuando haya un bot conectado.</translation>
    </message>
</context>
<context>
    <name>ShardsActions</name>
    <message>
        <source>It costs one session start. How many are left is not known, because GET /gateway/bot was not asked.</source>
        <translation>Cuesta un inicio de sesión. No se sabe cuántos quedan, porque no se consultó GET /gateway/bot.</translation>
    </message>
    <message>
        <source>It costs one session start: %1 of %2 are left until %3.</source>
        <translation>Cuesta un inicio de sesión: quedan %1 de %2 hasta las %3.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Re-identify…</source>
        <translation>Reidentificar…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Iniciar…</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>Simular un fallo</translation>
    </message>
    <message>
        <source>Drop the connection and resume the session on a new one. It costs nothing: what is missed meanwhile is replayed. A shard that backs off tries at once.</source>
        <translation>Cortar la conexión y reanudar la sesión en otra. No cuesta nada: lo perdido entretanto se reenvía. Un shard en espera de reintento lo intenta de inmediato.</translation>
    </message>
    <message>
        <source>Give the session up and begin a new one. It costs a session start, and what happens meanwhile is lost.</source>
        <translation>Abandonar la sesión y empezar otra. Cuesta un inicio de sesión, y lo que ocurra entretanto se pierde.</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline in the guilds of this shard</source>
        <translation>Terminar la sesión: el bot queda desconectado en los guilds de este shard</translation>
    </message>
    <message>
        <source>Start a shard that is stopped or has failed</source>
        <translation>Iniciar un shard detenido o fallido</translation>
    </message>
    <message>
        <source>Shard %1 gives its session up and identifies anew. What happens until it is ready is lost, and all its guilds come again (now %2).</source>
        <translation>El shard %1 abandona su sesión y se identifica de nuevo. Lo que ocurra hasta que esté listo se pierde, y todos sus guilds llegan otra vez (ahora %2).</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Reidentificar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The session of shard %1 ends, and the bot goes offline in its guilds. To start it again costs a session start.</source>
        <translation>La sesión del shard %1 termina y el bot queda desconectado en sus guilds. Iniciarlo de nuevo cuesta un inicio de sesión.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Shard %1 begins a new session.</source>
        <translation>El shard %1 empieza una sesión nueva.</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes.</source>
        <translation>El shard se reconecta y reanuda.</translation>
    </message>
    <message>
        <source>The shard reconnects with a new session.</source>
        <translation>El shard se reconecta con una sesión nueva.</translation>
    </message>
    <message>
        <source>The shard fails: trying again would not help.</source>
        <translation>El shard falla: reintentar no serviría.</translation>
    </message>
    <message>
        <source>Let something go wrong at the embedded simulator, and watch what the shard does</source>
        <translation>Provocar un fallo en el simulador integrado y observar qué hace el shard</translation>
    </message>
    <message>
        <source>&amp;Drop the connection</source>
        <translation>&amp;Cortar la conexión</translation>
    </message>
    <message>
        <source>TCP goes away without a close frame, as when a network fails</source>
        <translation>TCP desaparece sin trama de cierre, como cuando falla una red</translation>
    </message>
    <message>
        <source>Ask for a &amp;reconnect (op 7)</source>
        <translation>Pedir &amp;reconexión (op 7)</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes</source>
        <translation>El shard se reconecta y reanuda</translation>
    </message>
    <message>
        <source>&amp;Interrupt the session (op 9, true)</source>
        <translation>&amp;Interrumpir la sesión (op 9, true)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = true: the shard may resume</source>
        <translation>INVALID_SESSION con d = true: el shard puede reanudar</translation>
    </message>
    <message>
        <source>In&amp;validate the session (op 9, false)</source>
        <translation>In&amp;validar la sesión (op 9, false)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = false: the shard has to identify anew</source>
        <translation>INVALID_SESSION con d = false: el shard tiene que identificarse de nuevo</translation>
    </message>
    <message>
        <source>Ask for a &amp;heartbeat (op 1)</source>
        <translation>Pedir un &amp;heartbeat (op 1)</translation>
    </message>
    <message>
        <source>No fault, but a rare request: the shard answers with a heartbeat at once</source>
        <translation>No es un fallo, sino una petición rara: el shard responde con un heartbeat de inmediato</translation>
    </message>
    <message>
        <source>&amp;Close with a code</source>
        <translation>C&amp;errar con un código</translation>
    </message>
    <message>
        <source>&amp;Acknowledge heartbeats</source>
        <translation>Con&amp;firmar heartbeats</translation>
    </message>
    <message>
        <source>Unchecked, no heartbeat of any shard gets its ACK: with the next beat that is due each takes its connection for dead and resumes</source>
        <translation>Sin marcar, ningún heartbeat de ningún shard recibe su ACK: con el siguiente latido, cada uno da su conexión por muerta y reanuda</translation>
    </message>
    <message>
        <source>Strike &amp;every shard</source>
        <translation>Afectar a &amp;todos los shards</translation>
    </message>
    <message>
        <source>Faults meet all shards at once and not the selected one alone</source>
        <translation>Los fallos alcanzan a todos los shards a la vez y no solo al seleccionado</translation>
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
        <translation>Shard %1 de %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Measured with each heartbeat, every %1</source>
        <translation>Se mide con cada heartbeat, cada %1</translation>
    </message>
    <message>
        <source>%1 inflated; %2 sent</source>
        <translation>%1 descomprimidos; %2 enviados</translation>
    </message>
    <message>
        <source>The shard&apos;s number, from 0</source>
        <translation>El número del shard, desde 0</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>En qué punto está la sesión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>Del último heartbeat a su ACK</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Mean latency of the last 20 heartbeats</source>
        <translation>Latencia media de los últimos 20 heartbeats</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Sequence number of the last event</source>
        <translation>Número de secuencia del último evento</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Events per second over the last 3 seconds</source>
        <translation>Eventos por segundo en los últimos 3 segundos</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation>Eventos desde el inicio</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket since the start</source>
        <translation>Bytes en el WebSocket desde el inicio</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Inflated bytes by received bytes</source>
        <translation>Bytes descomprimidos por bytes recibidos</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>How often it became ready again</source>
        <translation>Cuántas veces volvió a estar listo</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that were lost</source>
        <translation>Números de secuencia que faltan: eventos que se perdieron</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Why the shard is in its state</source>
        <translation>Por qué el shard está en su estado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Identifies: %1 · resumes: %2 · events replayed: %3</source>
        <translation>IDENTIFY: %1 · RESUME: %2 · eventos reenviados: %3</translation>
    </message>
    <message>
        <source>Events skipped: %1 · received twice: %2</source>
        <translation>Eventos saltados: %1 · recibidos dos veces: %2</translation>
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
        <translation>Aún no hay shards. Aparecerán aquí cuando haya un bot conectado.</translation>
    </message>
    <message>
        <source>Heat map of the shards</source>
        <translation>Mapa de calor de los shards</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Every shard as a coloured cell, to see hundreds at once, or as a row of a table</source>
        <translation>Cada shard como celda de color, para ver cientos a la vez, o como fila de una tabla</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Qué muestran los colores</translation>
    </message>
    <message>
        <source>What the colours of the cells show</source>
        <translation>Qué muestran los colores de las celdas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Event rate</source>
        <translation>Tasa de eventos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>All that is known of the selected shard: its session, limits and history</source>
        <translation>Todo lo que se sabe del shard seleccionado: su sesión, límites e historial</translation>
    </message>
    <message>
        <source>Show only events of shard %1</source>
        <translation>Mostrar solo eventos del shard %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys, or what they do</source>
        <translation>Teclas, o lo que hacen</translation>
    </message>
    <message>
        <source>Show only shortcuts with this text</source>
        <translation>Mostrar solo atajos con este texto</translation>
    </message>
    <message>
        <source>No shortcut has this text.</source>
        <translation>Ningún atajo contiene este texto.</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Primera fila, última fila</translation>
    </message>
    <message>
        <source>Select one row more</source>
        <translation>Seleccionar una fila más</translation>
    </message>
    <message>
        <source>Offer what can stand at the cursor of the filter</source>
        <translation>Ofrecer lo que puede ir en el cursor del filtro</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Control siguiente, control anterior</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Ids of further guilds</source>
        <translation>Ids de otros guilds</translation>
    </message>
    <message>
        <source>With blanks or commas between; each shard is asked for its own guilds</source>
        <translation>Separados por espacios o comas; a cada shard se le piden sus propios guilds</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guild:</translation>
    </message>
    <message>
        <source>&amp;And:</source>
        <translation>&amp;Además:</translation>
    </message>
    <message>
        <source>“%1” is no guild id.</source>
        <translation>«%1» no es un id de guild.</translation>
    </message>
</context>
<context>
    <name>SpillFile</name>
    <message>
        <source>No temporary file can be made in %1: %2</source>
        <translation>No se puede crear un archivo temporal en %1: %2</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be made safe.</source>
        <translation>No se puede proteger un archivo temporal en %1.</translation>
    </message>
    <message>
        <source>Less than %1 are left on the disk of %2.</source>
        <translation>Quedan menos de %1 en el disco de %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2</source>
        <translation>No se puede escribir un archivo temporal en %1: %2</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>Share of each stage over time</source>
        <translation>Parte de cada etapa en el tiempo</translation>
    </message>
    <message>
        <source>What each stage takes is shown here over time, as soon as something comes.</source>
        <translation>Aquí se muestra en el tiempo lo que tarda cada etapa, en cuanto llega algo.</translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>This system does not tell how long data waits in a socket.</source>
        <translation>Este sistema no indica cuánto esperan los datos en un socket.</translation>
    </message>
    <message>
        <source>Milliseconds of one read of the socket, in the mean of the last 10 seconds</source>
        <translation>Milisegundos por lectura del socket, de media en los últimos 10 segundos</translation>
    </message>
    <message>
        <source>How the share moved against the 10 seconds before</source>
        <translation>Cómo cambió la parte respecto a los 10 segundos anteriores</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>If it is too much</source>
        <translation>Si es demasiado</translation>
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
        <translation>Todos los shards</translation>
    </message>
    <message>
        <source>Stages of an event&apos;s way</source>
        <translation>Etapas del recorrido de un evento</translation>
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
        <translation>Red</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>Descompresión</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificación</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>On the way: half a heartbeat&apos;s round trip, less what was done here with its ACK.</source>
        <translation>En camino: la mitad de la ida y vuelta de un heartbeat, menos lo que se hizo aquí con su ACK.</translation>
    </message>
    <message>
        <source>Come, but not read yet: the shard&apos;s thread was at something else.</source>
        <translation>Llegado, pero aún sin leer: el hilo del shard estaba en otra cosa.</translation>
    </message>
    <message>
        <source>In the inflater.</source>
        <translation>En el descompresor.</translation>
    </message>
    <message>
        <source>Reading: TLS, frames, the scan of the payload, ETF.</source>
        <translation>Lectura: TLS, tramas, análisis del payload, ETF.</translation>
    </message>
    <message>
        <source>In those who take the events: here this program&apos;s own log and panels.</source>
        <translation>En quienes reciben los eventos: aquí, el registro y los paneles de este programa.</translation>
    </message>
    <message>
        <source>Look at the connection, the proxy and the distance; nothing in the bot makes it faster.</source>
        <translation>Revise la conexión, el proxy y la distancia; nada en el bot lo acelera.</translation>
    </message>
    <message>
        <source>More threads, fewer shards in each, and no other work in their threads.</source>
        <translation>Más hilos, menos shards en cada uno y ningún otro trabajo en ellos.</translation>
    </message>
    <message>
        <source>Fewer intents, zstd-stream in place of zlib-stream, or a build with zlib-ng.</source>
        <translation>Menos intents, zstd-stream en lugar de zlib-stream, o una compilación con zlib-ng.</translation>
    </message>
    <message>
        <source>Fewer intents, JSON in place of ETF, an optimised build.</source>
        <translation>Menos intents, JSON en lugar de ETF, una compilación optimizada.</translation>
    </message>
    <message>
        <source>Pause or filter the log here; in a bot, move long work out of the slots.</source>
        <translation>Pause o filtre aquí el registro; en un bot, saque el trabajo largo de los slots.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The network takes %1 of the time, %2 one way.</source>
        <translation>La red ocupa %1 del tiempo, %2 por sentido.</translation>
    </message>
    <message>
        <source>Waiting in the socket takes %1 of the time, %2 a read: the thread is at something else.</source>
        <translation>La espera en el socket ocupa %1 del tiempo, %2 por lectura: el hilo está en otra cosa.</translation>
    </message>
    <message>
        <source>The inflater takes %1 of the time, %2 a read.</source>
        <translation>El descompresor ocupa %1 del tiempo, %2 por lectura.</translation>
    </message>
    <message>
        <source>Decoding takes %1 of the time, %2 a read.</source>
        <translation>La decodificación ocupa %1 del tiempo, %2 por lectura.</translation>
    </message>
    <message>
        <source>The slots take %1 of the time, %2 a read.</source>
        <translation>Los slots ocupan %1 del tiempo, %2 por lectura.</translation>
    </message>
    <message>
        <source>Nothing came in the last seconds.</source>
        <translation>No llegó nada en los últimos segundos.</translation>
    </message>
    <message>
        <source>Nothing is behind: what comes is dealt with after %1, of which the network takes %2.</source>
        <translation>Sin retrasos: lo que llega se atiende en %1, de los cuales la red ocupa %2.</translation>
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
        <translation>(sin guild)</translation>
    </message>
    <message>
        <source>Click: show only these · Ctrl: of these, what is shown · Shift: not these · Alt: these too</source>
        <translation>Clic: mostrar solo estos · Ctrl: de estos, lo mostrado · Shift: estos no · Alt: estos también</translation>
    </message>
    <message>
        <source>%1 of the events, %2 of the bytes inflated, %3 of the bytes on the wire</source>
        <translation>%1 de los eventos, %2 de los bytes descomprimidos, %3 de los bytes en la red</translation>
    </message>
    <message>
        <source>Events, sent commands and changes of state in the log</source>
        <translation>Eventos, comandos enviados y cambios de estado del registro</translation>
    </message>
    <message>
        <source>Events a second, over the last %1 seconds</source>
        <translation>Eventos por segundo, en los últimos %1 segundos</translation>
    </message>
    <message>
        <source>Events a second, from the first in the log to the last</source>
        <translation>Eventos por segundo, del primero del registro al último</translation>
    </message>
    <message>
        <source>Bytes of the payloads</source>
        <translation>Bytes de los payloads</translation>
    </message>
    <message>
        <source>Compressed bytes received; those of a frame with several payloads are divided among them by their sizes</source>
        <translation>Bytes comprimidos recibidos; los de una trama con varios payloads se reparten entre ellos según su tamaño</translation>
    </message>
    <message>
        <source>Share of the number of events</source>
        <translation>Parte del número de eventos</translation>
    </message>
    <message>
        <source>Share of the bytes of all payloads</source>
        <translation>Parte de los bytes de todos los payloads</translation>
    </message>
    <message>
        <source>Share of the bytes on the wire</source>
        <translation>Parte de los bytes en la red</translation>
    </message>
    <message>
        <source>The event&apos;s type</source>
        <translation>El tipo del evento</translation>
    </message>
    <message>
        <source>The guild, by its name where it is known</source>
        <translation>El guild, por su nombre si se conoce</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Now/s</source>
        <translation>Ahora/s</translation>
    </message>
    <message>
        <source>Avg/s</source>
        <translation>Media/s</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Descomprimido</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Statistics by event type</source>
        <translation>Estadísticas por tipo de evento</translation>
    </message>
    <message>
        <source>Statistics by guild</source>
        <translation>Estadísticas por guild</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By guild</source>
        <translation>Por guild</translation>
    </message>
    <message>
        <source>What the events of each group take is counted here as they come.</source>
        <translation>Aquí se cuenta lo que ocupan los eventos de cada grupo a medida que llegan.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Todo el registro</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Lo que muestra el filtro</translation>
    </message>
    <message>
        <source>What is counted: all that the log holds, or what the filter lets through</source>
        <translation>Qué se cuenta: todo el registro o lo que deja pasar el filtro</translation>
    </message>
    <message>
        <source>What the shares are of</source>
        <translation>De qué son las partes</translation>
    </message>
    <message>
        <source>Share of events</source>
        <translation>Parte de eventos</translation>
    </message>
    <message>
        <source>Share of inflated bytes</source>
        <translation>Parte de bytes descomprimidos</translation>
    </message>
    <message>
        <source>Share of wire bytes</source>
        <translation>Parte de bytes en la red</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>Copiar CSV</translation>
    </message>
    <message>
        <source>Copy the whole table as comma-separated values</source>
        <translation>Copiar toda la tabla como valores separados por comas</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>Mostrar &amp;solo %1</translation>
    </message>
    <message>
        <source>… &amp;and %1</source>
        <translation>… &amp;y %1</translation>
    </message>
    <message>
        <source>… and &amp;not %1</source>
        <translation>… y &amp;no %1</translation>
    </message>
    <message>
        <source>… o&amp;r %1</source>
        <translation>… &amp;o %1</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>The filter lets nothing through</source>
        <translation>El filtro no deja pasar nada</translation>
    </message>
    <message>
        <source> · the first %1 of %2 are shown</source>
        <translation> · se muestran los primeros %1 de %2</translation>
    </message>
    <message>
        <source> · counting…</source>
        <translation> · contando…</translation>
    </message>
    <message numerus="yes">
        <source>Total: %Ln events · %1/s · %2 inflated · %3 on the wire</source>
        <translation>
            <numerusform>Total: %Ln evento · %1/s · %2 descomprimidos · %3 en la red</numerusform>
            <numerusform>Total: %Ln eventos · %1/s · %2 descomprimidos · %3 en la red</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Of all shards, over the last 3 seconds</source>
        <translation>De todos los shards, en los últimos 3 segundos</translation>
    </message>
    <message>
        <source>Rows that the filter lets through, of all that the log holds, and the memory they take</source>
        <translation>Filas que deja pasar el filtro, de todas las del registro, y la memoria que ocupan</translation>
    </message>
    <message>
        <source>The oldest rows were dropped to keep the log within its memory</source>
        <translation>Se descartaron las filas más antiguas para que el registro quepa en su memoria</translation>
    </message>
    <message>
        <source>Session starts left: %1 of %2</source>
        <translation>Inicios de sesión restantes: %1 de %2</translation>
    </message>
    <message>
        <source>Shards ready: %1 of %2</source>
        <translation>Shards listos: %1 de %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 events/s · %2/s</source>
        <translation>%1 eventos/s · %2/s</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Filas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>%1 · searching…</source>
        <translation>%1 · buscando…</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Descartadas: %1</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>SIMULATED: embedded simulator, no real bot</source>
        <translation>SIMULADO: simulador integrado, ningún bot real</translation>
    </message>
    <message>
        <source>bot session</source>
        <translation>sesión de bot</translation>
    </message>
    <message>
        <source>asking the REST interface for the gateway…</source>
        <translation>consultando el gateway a la interfaz REST…</translation>
    </message>
    <message>
        <source>identifies left %1 of %2</source>
        <translation>inicios de sesión restantes: %1 de %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>filtro: %1</translation>
    </message>
    <message>
        <source>no shards yet</source>
        <translation>aún sin shards</translation>
    </message>
    <message>
        <source>%1 received, %2/s</source>
        <translation>%1 recibidos, %2/s</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>%1 descomprimidos</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Cambios de estado</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>Eventos por tipo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shards ready</source>
        <translation>
            <numerusform>%1 de %n shard listo</numerusform>
            <numerusform>%1 de %n shards listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1/s</source>
        <translation>
            <numerusform>%Ln evento, %1/s</numerusform>
            <numerusform>%Ln eventos, %1/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: %1</source>
        <translation>
            <numerusform>… y %n más: %1</numerusform>
            <numerusform>… y %n más: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>q or Ctrl-C: quit</source>
        <translation>q o Ctrl-C: salir</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>con retraso: %1</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
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
        <translation>Estados de los shards en el tiempo</translation>
    </message>
    <message>
        <source>One lane for each shard. The wheel zooms, dragging pans, a click goes to that moment in the log.</source>
        <translation>Un carril por shard. La rueda amplía, arrastrar desplaza, un clic lleva a ese momento del registro.</translation>
    </message>
    <message>
        <source>The states of each shard are drawn here over time once a bot is connected.</source>
        <translation>Aquí se dibujan los estados de cada shard en el tiempo cuando haya un bot conectado.</translation>
    </message>
    <message>
        <source>Shard %1: not started yet</source>
        <translation>Shard %1: aún no iniciado</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shard %1: %2&lt;/b&gt; since %3, %4</source>
        <translation>&lt;b&gt;Shard %1: %2&lt;/b&gt; desde %3, %4</translation>
    </message>
    <message>
        <source>until now (%1)</source>
        <translation>hasta ahora (%1)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>%1, shard %2: not started yet</source>
        <translation>%1, shard %2: aún no iniciado</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, shard %2</translation>
    </message>
    <message>
        <source>%1, shard %2: %3</source>
        <translation>%1, shard %2: %3</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Queued or connecting</source>
        <translation>En cola o conectando</translation>
    </message>
    <message>
        <source>Identifying or resuming</source>
        <translation>Identificando o reanudando</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Espera de reintento</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Colours of the states: %1</source>
        <translation>Colores de los estados: %1</translation>
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
        <translation>Cuándo cambió el estado, hora local</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>The shard&apos;s number</source>
        <translation>El número del shard</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>The new state</source>
        <translation>El nuevo estado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How long the state before lasted</source>
        <translation>Cuánto duró el estado anterior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Why, and what can be done about it</source>
        <translation>Por qué, y qué se puede hacer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline of the session</source>
        <translation>Cronología de la sesión</translation>
    </message>
    <message>
        <source>Every change of a shard&apos;s state is listed here with its cause.</source>
        <translation>Aquí aparece cada cambio de estado de un shard con su causa.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Todos los shards</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Only these shards, such as 0-3, 8</source>
        <translation>Solo estos shards, como 0-3, 8</translation>
    </message>
    <message>
        <source>State, cause or advice</source>
        <translation>Estado, causa o consejo</translation>
    </message>
    <message>
        <source>Text in the list</source>
        <translation>Texto en la lista</translation>
    </message>
    <message>
        <source>Only changes with this text in their state, cause or advice, such as 4014</source>
        <translation>Solo cambios con este texto en su estado, causa o consejo, como 4014</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Mostrar más tiempo (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Mostrar menos tiempo (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all from the first change until now (Home)</source>
        <translation>Mostrar todo, del primer cambio hasta ahora (Inicio)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go along with the present (End)</source>
        <translation>Avanzar con el presente (Fin)</translation>
    </message>
    <message>
        <source>No change of state is of these shards and has this text.</source>
        <translation>Ningún cambio de estado es de estos shards y contiene este texto.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the notification</source>
        <translation>Descartar la notificación</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The file must hold the bot&apos;s token and nothing else.</source>
        <translation>El archivo debe contener el token del bot y nada más.</translation>
    </message>
    <message>
        <source>The token file “%1” is a directory.</source>
        <translation>El archivo de token «%1» es un directorio.</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>El archivo de token «%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The token file “%1” is empty.</source>
        <translation>El archivo de token «%1» está vacío.</translation>
    </message>
    <message>
        <source>The token in “%1”</source>
        <translation>El token de «%1»</translation>
    </message>
    <message>
        <source>Others on this machine can read the token file “%1”; run: chmod 600 %1</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo de token «%1»; ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token in %1</source>
        <translation>El token de %1</translation>
    </message>
    <message>
        <source>%1 is not one word of plain letters.</source>
        <translation>%1 no es una sola palabra de caracteres simples.</translation>
    </message>
    <message>
        <source>Copy it once more from the Developer Portal, Bot page.</source>
        <translation>Cópielo de nuevo del Developer Portal, página Bot.</translation>
    </message>
    <message>
        <source>%1 does not look like a bot token: three parts with dots between.</source>
        <translation>%1 no parece un token de bot: tres partes separadas por puntos.</translation>
    </message>
    <message>
        <source>The token file “%1” is larger than %2.</source>
        <translation>El archivo de token «%1» supera los %2.</translation>
    </message>
</context>
<context>
    <name>TokenVault</name>
    <message>
        <source>This program was built without a keychain.</source>
        <translation>Este programa se compiló sin llavero.</translation>
    </message>
    <message>
        <source>With all data in one folder, no token is kept.</source>
        <translation>Con todos los datos en una carpeta no se guarda ningún token.</translation>
    </message>
    <message>
        <source>It did not answer within %1 s; it may be locked.</source>
        <translation>No respondió en %1 s; puede estar bloqueado.</translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message>
        <source>Shard %1 could not resume its session and began a new one. Events in between are lost.</source>
        <translation>El shard %1 no pudo reanudar su sesión y empezó otra. Los eventos de entretanto se perdieron.</translation>
    </message>
    <message>
        <source>Shard %1 will not try again: %2.</source>
        <translation>El shard %1 no volverá a intentarlo: %2.</translation>
    </message>
    <message>
        <source>The last heartbeat of shard %1 was answered after %2.</source>
        <translation>El último heartbeat del shard %1 tuvo respuesta tras %2.</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes; last: %2.</source>
        <translation>
            <numerusform>El shard %1 perdió su conexión %n vez en los últimos 5 minutos; la última: %2.</numerusform>
            <numerusform>El shard %1 perdió su conexión %n veces en los últimos 5 minutos; la última: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 cannot connect: %2.</source>
        <translation>El shard %1 no puede conectarse: %2.</translation>
    </message>
</context>
<context>
    <name>ViewColumns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it was received or sent; the right button offers local time, time since the log began, or since the row before. Filter with time &gt;= 14:30</source>
        <translation>Cuándo se recibió o envió; el botón derecho ofrece hora local, tiempo desde el inicio del registro o desde la fila anterior. Filtrar con time &gt;= 14:30</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Seconds since the row that is shown before</source>
        <translation>Segundos desde la fila mostrada antes</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>The shard&apos;s number; filter with shard == 0</source>
        <translation>El número del shard; filtrar con shard == 0</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>Received, sent, or a change of state; filter with dir == in, dir == out, dir == state</source>
        <translation>Recibido, enviado o un cambio de estado; filtrar con dir == in, dir == out, dir == state</translation>
    </message>
    <message>
        <source>• state</source>
        <translation>• estado</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Opcode; 0 is a dispatched event. Filter with op == 0</source>
        <translation>Opcode; 0 es un evento enviado por el gateway. Filtrar con op == 0</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Event type, or the opcode&apos;s name; filter with type == MESSAGE_CREATE</source>
        <translation>Tipo de evento, o nombre del opcode; filtrar con type == MESSAGE_CREATE</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch; each shard counts its own. Filter with seq &gt;= 100</source>
        <translation>Número de secuencia de un dispatch; cada shard cuenta los suyos. Filtrar con seq &gt;= 100</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>The guild&apos;s name where it is known, else its id; filter with guild == ID</source>
        <translation>El nombre del guild si se conoce; si no, su id; filtrar con guild == ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel or thread; filter with channel == ID</source>
        <translation>El canal o hilo; filtrar con channel == ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Who did it; filter with user == ID</source>
        <translation>Quién lo hizo; filtrar con user == ID</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Bytes on the wire, before inflating; filter with wire &gt; 1KiB</source>
        <translation>Bytes en la red, antes de descomprimir; filtrar con wire &gt; 1KiB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes of JSON after inflating; filter with size &gt; 64KiB</source>
        <translation>Bytes de JSON tras descomprimir; filtrar con size &gt; 64KiB</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Missed while disconnected and sent again after RESUME</source>
        <translation>Perdido durante la desconexión y enviado de nuevo tras RESUME</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The shard&apos;s new state, where the row is a change of state</source>
        <translation>El nuevo estado del shard, si la fila es un cambio de estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What the event says; a bare word in the filter is searched for in the whole payload</source>
        <translation>Lo que dice el evento; una palabra suelta en el filtro se busca en todo el payload</translation>
    </message>
    <message>
        <source>Click to sort, again to turn it round, a third time for the order of the log</source>
        <translation>Clic para ordenar, otro para invertir, un tercero para el orden del registro</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>&amp;Muted</source>
        <translation>&amp;Silenciado</translation>
    </message>
    <message>
        <source>&amp;Deafened</source>
        <translation>Ens&amp;ordecido</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guild:</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>&amp;Canal:</translation>
    </message>
    <message>
        <source>“%1” is no channel id.</source>
        <translation>«%1» no es un id de canal.</translation>
    </message>
    <message>
        <source>Leave: no channel</source>
        <translation>Salir: ningún canal</translation>
    </message>
    <message>
        <source>The voice channel to be in: choose one of the guild, or type its id; nothing leaves the channel</source>
        <translation>El canal de voz en que estar: elija uno del guild o escriba su id; vacío sale del canal</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>it holds none</source>
        <translation>no contiene ninguno</translation>
    </message>
    <message>
        <source>The keychain does not give the token of the profile “%1” (%2). Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>El llavero no da el token del perfil «%1» (%2). Defina la variable de entorno GATEWAY_TOKEN o use --token-file.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>No se puede escribir la imagen «%1».</translation>
    </message>
    <message>
        <source>metrics at %1</source>
        <translation>métricas en %1</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written.</source>
        <translation>No se puede escribir en la carpeta de datos «%1».</translation>
    </message>
    <message>
        <source>This process may open too few files and sockets (ulimit -n): at least %1 more are needed.</source>
        <translation>Este proceso puede abrir muy pocos archivos y sockets (ulimit -n): hacen falta al menos %1 más.</translation>
    </message>
</context>
</TS>
