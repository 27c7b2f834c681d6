<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gateway Monitor</source>
        <translation>Sobre o Gateway Monitor</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Shows what happens in a Discord bot&apos;s gateway session, and why.&lt;/p&gt;&lt;p&gt;Free software under the GPL-3.0-or-later; libgateway is under the ISC licence. Not connected with Discord Inc.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Mostra o que acontece na sessão de um bot do Discord com o gateway, e por quê.&lt;/p&gt;&lt;p&gt;Software livre sob a GPL-3.0-or-later; a libgateway está sob a licença ISC. Sem vínculo com a Discord Inc.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versões</translation>
    </message>
    <message>
        <source>Copy them as text, for a report of an error</source>
        <translation>Copiá-las como texto, para relatar um erro</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como no ambiente</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As the desktop: the window changes with it, also while it is open</source>
        <translation>Como no ambiente: a janela muda com ele, também enquanto está aberta</translation>
    </message>
    <message>
        <source>The shape of buttons and fields</source>
        <translation>A forma dos botões e campos</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Taken when the program is started again</source>
        <translation>Vale a partir do próximo início do programa</translation>
    </message>
    <message>
        <source>Light and dark colours need the style Fusion, which is taken unless the desktop has them itself.</source>
        <translation>As cores claras e escuras precisam do estilo Fusion, usado quando o próprio ambiente não as tem.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Cores:</translation>
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
        <translation>Aparência</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is no capture: its first line is not the header of one.</source>
        <translation>Isto não é uma captura: a primeira linha não é o cabeçalho de uma.</translation>
    </message>
    <message>
        <source>A capture&apos;s first line has the key &quot;gateway_capture&quot;.</source>
        <translation>A primeira linha de uma captura tem a chave &quot;gateway_capture&quot;.</translation>
    </message>
    <message>
        <source>The capture has version %1; this program reads up to %2.</source>
        <translation>A captura tem a versão %1; este programa lê até a %2.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or a newer one.</source>
        <translation>Abra-a com a versão que a gravou ou com uma mais nova.</translation>
    </message>
    <message>
        <source>not a JSON object.</source>
        <translation>não é um objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;time&quot; or &quot;shard&quot; is missing or malformed.</source>
        <translation>&quot;time&quot; ou &quot;shard&quot; está ausente ou malformado.</translation>
    </message>
    <message>
        <source>neither a payload, nor a change of state, nor a snapshot.</source>
        <translation>nem payload, nem mudança de estado, nem snapshot.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This build cannot read or write zstd.</source>
        <translation>Esta compilação não lê nem grava zstd.</translation>
    </message>
    <message>
        <source>Use a name that ends in .ndjson, or a build with zstd.</source>
        <translation>Use um nome que termine em .ndjson ou uma compilação com zstd.</translation>
    </message>
    <message>
        <source>%1 is damaged behind byte %2.</source>
        <translation>%1 está danificado depois do byte %2.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2.</source>
        <translation>A linha %1 passa de %2.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>essa pasta não existe</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>isso é uma pasta</translation>
    </message>
    <message>
        <source>“%1” in the folder “%2” cannot be opened: %3.</source>
        <translation>Não é possível abrir “%1” na pasta “%2”: %3.</translation>
    </message>
</context>
<context>
    <name>CaptureBanner</name>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Show what was read so far</source>
        <translation>Mostrar o que foi lido até agora</translation>
    </message>
    <message>
        <source>Close capture</source>
        <translation>Fechar captura</translation>
    </message>
    <message>
        <source>Empty the window</source>
        <translation>Esvaziar a janela</translation>
    </message>
    <message>
        <source>Capture, not a live session:</source>
        <translation>Captura, não uma sessão ao vivo:</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>gravada em %1 por %2</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lendo: %1%</translation>
    </message>
    <message>
        <source>Reading was stopped at %1 %.</source>
        <translation>A leitura foi interrompida em %1%.</translation>
    </message>
    <message>
        <source>Its end is missing: whatever wrote it was interrupted.</source>
        <translation>Falta o final: o programa que a gravava foi interrompido.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were skipped; the last: %1</source>
        <translation>
            <numerusform>%n linha não pôde ser lida e foi ignorada; a última: %1</numerusform>
            <numerusform>%n linhas não puderam ser lidas e foram ignoradas; a última: %1</numerusform>
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
            <numerusform>%Ln mudança de estado</numerusform>
            <numerusform>%Ln mudanças de estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s).</source>
        <translation>
            <numerusform>O arquivo está danificado em %n ponto.</numerusform>
            <numerusform>O arquivo está danificado em %n pontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 lines are missing.</source>
        <translation>Faltam linhas entre %1 e %2.</translation>
    </message>
    <message>
        <source>All before %1 is missing.</source>
        <translation>Falta tudo antes de %1.</translation>
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
        <translation>• state</translation>
    </message>
</context>
<context>
    <name>CellTip</name>
    <message>
        <source>An event that the gateway dispatches; its type says which.</source>
        <translation>Um evento despachado pelo gateway; o tipo diz qual.</translation>
    </message>
    <message>
        <source>Shows that the connection lives. The client sends it in the interval that HELLO gave; the gateway may ask for one at once.</source>
        <translation>Mostra que a conexão está viva. O cliente o envia no intervalo dado pelo HELLO; o gateway pode pedir um imediatamente.</translation>
    </message>
    <message>
        <source>Begins a new session, and takes one of the session starts of the day.</source>
        <translation>Começa uma nova sessão e gasta um dos inícios de sessão do dia.</translation>
    </message>
    <message>
        <source>Sets the bot&apos;s status and activities.</source>
        <translation>Define o status e as atividades do bot.</translation>
    </message>
    <message>
        <source>Joins, moves between or leaves voice channels.</source>
        <translation>Entra em canais de voz, muda de canal ou sai.</translation>
    </message>
    <message>
        <source>Takes up a session that was dropped: what was missed is sent again.</source>
        <translation>Retoma uma sessão que caiu: o que foi perdido é reenviado.</translation>
    </message>
    <message>
        <source>The gateway asks the client to reconnect and resume.</source>
        <translation>O gateway pede que o cliente reconecte e retome.</translation>
    </message>
    <message>
        <source>Asks for members of a guild; GUILD_MEMBERS_CHUNK events answer.</source>
        <translation>Pede membros de uma guild; a resposta vem em eventos GUILD_MEMBERS_CHUNK.</translation>
    </message>
    <message>
        <source>The session is invalid. Its data tell whether it can be resumed.</source>
        <translation>A sessão é inválida. Os dados dizem se ela pode ser retomada.</translation>
    </message>
    <message>
        <source>The first payload of a connection; it gives the interval of heartbeats.</source>
        <translation>O primeiro payload de uma conexão; dá o intervalo dos heartbeats.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer to a heartbeat. When it fails to come the connection is dead.</source>
        <translation>A resposta do gateway a um heartbeat. Quando não chega, a conexão está morta.</translation>
    </message>
    <message>
        <source>A change of state is no payload: it has no opcode.</source>
        <translation>Uma mudança de estado não é um payload: não tem opcode.</translation>
    </message>
    <message>
        <source>Opcode %1 is not known to this version.</source>
        <translation>Esta versão não conhece o opcode %1.</translation>
    </message>
    <message>
        <source>Opcode %1, %2</source>
        <translation>Opcode %1, %2</translation>
    </message>
    <message>
        <source>%1 comes whatever the intents.</source>
        <translation>%1 chega com quaisquer intents.</translation>
    </message>
    <message>
        <source>%1 is brought by the intent %2.</source>
        <translation>%1 chega pela intent %2.</translation>
    </message>
    <message>
        <source>%1 is brought by any of the intents %2.</source>
        <translation>%1 chega por qualquer uma das intents %2.</translation>
    </message>
    <message>
        <source>It is privileged: enable it on the Developer Portal.</source>
        <translation>É privilegiada: habilite-a no Developer Portal.</translation>
    </message>
    <message>
        <source>Close code %1, %2</source>
        <translation>Código de fechamento %1, %2</translation>
    </message>
    <message>
        <source>The shard changed its state.</source>
        <translation>O shard mudou de estado.</translation>
    </message>
    <message>
        <source>This version does not know the type.</source>
        <translation>Esta versão não conhece o tipo.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Criado em %1</translation>
    </message>
    <message>
        <source>Replayed: missed while disconnected and sent again after RESUME</source>
        <translation>Reenviado: perdido durante a desconexão e enviado de novo após RESUME</translation>
    </message>
    <message>
        <source>Received from the gateway</source>
        <translation>Recebido do gateway</translation>
    </message>
    <message>
        <source>Sent by this client</source>
        <translation>Enviado por este cliente</translation>
    </message>
    <message>
        <source>The shard changed its state</source>
        <translation>O shard mudou de estado</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>Sequence %1 of shard %2</source>
        <translation>Sequência %1 do shard %2</translation>
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
        <translation>Usuário</translation>
    </message>
    <message>
        <source>%1 of JSON, %2 on the wire</source>
        <translation>%1 de JSON, %2 na rede</translation>
    </message>
</context>
<context>
    <name>ChannelInfoPage</name>
    <message>
        <source>&amp;Status of voice channels</source>
        <translation>&amp;Status dos canais de voz</translation>
    </message>
    <message>
        <source>Since &amp;when voice goes on</source>
        <translation>Desde &amp;quando a voz está ativa</translation>
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
        <translation>Um shard falhou ou espera para tentar de novo</translation>
    </message>
    <message>
        <source>The gateway ends the session</source>
        <translation>O gateway encerra a sessão</translation>
    </message>
    <message>
        <source>Replayed after a resume</source>
        <translation>Reenviado após uma retomada</translation>
    </message>
    <message>
        <source>Sent by the bot</source>
        <translation>Enviado pelo bot</translation>
    </message>
</context>
<context>
    <name>ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Regras de cores</translation>
    </message>
    <message>
        <source>A row is painted by the first rule in the list that matches it and is ticked. Drag rules to change their order.</source>
        <translation>Uma linha é pintada pela primeira regra marcada da lista que corresponde a ela. Arraste as regras para mudar a ordem.</translation>
    </message>
    <message>
        <source>&amp;Light:</source>
        <translation>C&amp;laro:</translation>
    </message>
    <message>
        <source>&amp;Dark:</source>
        <translation>Es&amp;curo:</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurar padrões</translation>
    </message>
    <message>
        <source>Ground in dark colours</source>
        <translation>Fundo no tema escuro</translation>
    </message>
    <message>
        <source>Ground in light colours</source>
        <translation>Fundo no tema claro</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
</context>
<context>
    <name>CommandHistory</name>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>A sessão terminou antes do envio do comando.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
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
        <translation>Enviado após %1 s</translation>
    </message>
    <message>
        <source>When it was given to the shard, local time</source>
        <translation>Quando foi entregue ao shard, hora local</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>The shard that sends it</source>
        <translation>O shard que o envia</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What was sent; the tip of a row shows the payload</source>
        <translation>O que foi enviado; a dica de uma linha mostra o payload</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Bytes of the payload as JSON</source>
        <translation>Bytes do payload em JSON</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Whether it waits, went out, or was dropped and why</source>
        <translation>Se espera, foi enviado ou foi descartado, e por quê</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 aceita %2, não “%3”.</translation>
    </message>
    <message>
        <source>Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>Defina a variável de ambiente GATEWAY_TOKEN ou use --token-file.</translation>
    </message>
    <message>
        <source>A token is not taken from the command line, where every user of this machine can read it.</source>
        <translation>Um token não é aceito na linha de comando, onde qualquer usuário desta máquina pode lê-lo.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Não existe a opção --%1.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Veja --help.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Você quis dizer --%1?</translation>
    </message>
    <message>
        <source>There is an argument that looks like a token.</source>
        <translation>Há um argumento que parece um token.</translation>
    </message>
    <message>
        <source>“%1” is not part of any option. See --help.</source>
        <translation>“%1” não faz parte de nenhuma opção. Veja --help.</translation>
    </message>
    <message>
        <source>One capture can be opened at a time, not %1.</source>
        <translation>Só é possível abrir uma captura por vez, não %1.</translation>
    </message>
    <message>
        <source>There is no capture “%1”.</source>
        <translation>Não existe a captura “%1”.</translation>
    </message>
    <message>
        <source>--screenshot needs a window, and there is no display. QT_QPA_PLATFORM=offscreen does without.</source>
        <translation>--screenshot precisa de uma janela, e não há tela. QT_QPA_PLATFORM=offscreen funciona sem ela.</translation>
    </message>
    <message>
        <source>There is no display for a window; running in the terminal, as with --console.</source>
        <translation>Não há tela para uma janela; executando no terminal, como com --console.</translation>
    </message>
    <message>
        <source>--simulate and --%1 contradict each other: the simulator is embedded.</source>
        <translation>--simulate e --%1 se contradizem: o simulador é embutido.</translation>
    </message>
    <message>
        <source>A capture is shown in the window; zstd -dc %1 | jq shows it in a terminal.</source>
        <translation>Uma captura é mostrada na janela; zstd -dc %1 | jq a mostra em um terminal.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --doctor, which opens no session.</source>
        <translation>--%1 não faz sentido com --doctor, que não abre sessão.</translation>
    </message>
    <message>
        <source>--%1 needs --console or --ndjson.</source>
        <translation>--%1 precisa de --console ou --ndjson.</translation>
    </message>
    <message>
        <source>--%1 is for the window, and --console or --ndjson asks for none.</source>
        <translation>--%1 é para a janela, e --console ou --ndjson não abre nenhuma.</translation>
    </message>
    <message>
        <source>nothing: this Qt has no TLS</source>
        <translation>nada: este Qt não tem TLS</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um destes: %1</translation>
    </message>
    <message>
        <source>system, bundled or a file with the certificates of a CA</source>
        <translation>system, bundled ou um arquivo com os certificados de uma CA</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Isso é uma pasta.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>It holds no certificate.</source>
        <translation>Não contém nenhum certificado.</translation>
    </message>
    <message>
        <source>--proxy: “%1” holds a password, which is not taken from the command line, where every user of this machine can read it. Write http://USER@HOST:PORT or socks5://USER@HOST:PORT and set the environment variable GATEWAY_PROXY_PASSWORD.</source>
        <translation>--proxy: “%1” contém uma senha, que não é aceita na linha de comando, onde qualquer usuário desta máquina pode lê-la. Escreva http://USER@HOST:PORT ou socks5://USER@HOST:PORT e defina a variável de ambiente GATEWAY_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>--proxy takes none, system, or a URL such as http://HOST:PORT or socks5://HOST:PORT, not “%1”. %2</source>
        <translation>--proxy aceita none, system ou uma URL como http://HOST:PORT ou socks5://HOST:PORT, não “%1”. %2</translation>
    </message>
    <message>
        <source>GATEWAY_PROXY_PASSWORD is not used: --proxy names no user before the host.</source>
        <translation>GATEWAY_PROXY_PASSWORD não é usada: --proxy não indica usuário antes do host.</translation>
    </message>
    <message>
        <source>the name of a folder</source>
        <translation>o nome de uma pasta</translation>
    </message>
    <message>
        <source>--session-store is for a gateway that outlives this program: the embedded simulator does not.</source>
        <translation>--session-store é para um gateway que sobrevive a este programa: o simulador embutido não sobrevive.</translation>
    </message>
    <message>
        <source>Connect to the embedded simulator. It is also what happens without a token.</source>
        <translation>Conectar ao simulador embutido. É também o que acontece sem token.</translation>
    </message>
    <message>
        <source>Read the bot&apos;s token from FILE; it goes before GATEWAY_TOKEN.</source>
        <translation>Ler o token do bot de FILE; tem prioridade sobre GATEWAY_TOKEN.</translation>
    </message>
    <message>
        <source>Connect as the profile NAME says; other options go before it. The window begins with the one that was used last.</source>
        <translation>Conectar como diz o perfil NAME; outras opções têm prioridade. A janela começa com o último usado.</translation>
    </message>
    <message>
        <source>List the profiles, which are made in the Connect dialog.</source>
        <translation>Listar os perfis, que são criados na caixa de diálogo Conectar.</translation>
    </message>
    <message>
        <source>Connect to this gateway (ws or wss). Without --api the REST interface is not asked, and --shards is 1 unless you say otherwise.</source>
        <translation>Conectar a este gateway (ws ou wss). Sem --api a interface REST não é consultada, e --shards é 1, salvo indicação em contrário.</translation>
    </message>
    <message>
        <source>Base of the REST interface, by default https://discord.com/api/v10.</source>
        <translation>Base da interface REST, por padrão https://discord.com/api/v10.</translation>
    </message>
    <message>
        <source>How many shards, or which: 16, or &quot;0-3,8 of 16&quot;; auto, the default: what the gateway recommends. The embedded simulator recommends 2.</source>
        <translation>Quantos shards, ou quais: 16, ou &quot;0-3,8 of 16&quot;; auto, o padrão: o que o gateway recomenda. O simulador embutido recomenda 2.</translation>
    </message>
    <message>
        <source>Names with commas between, all, unprivileged, none or a number; -NAME takes one away again: --intents=all,-GUILD_PRESENCES. By default unprivileged with a token, all on the embedded simulator.</source>
        <translation>Nomes separados por vírgulas, all, unprivileged, none ou um número; -NAME retira uma: --intents=all,-GUILD_PRESENCES. Por padrão unprivileged com um token, all no simulador embutido.</translation>
    </message>
    <message>
        <source>How the gateway shall write payloads, by default json; what is shown is the same.</source>
        <translation>Como o gateway deve escrever os payloads, por padrão json; o que é mostrado é o mesmo.</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is: the store of this machine, the default; Mozilla&apos;s roots, built in; or the certificates in FILE and no others.</source>
        <translation>Em quem confiar quanto à identidade de um servidor: no repositório desta máquina, o padrão; nas raízes da Mozilla, embutidas; ou nos certificados de FILE e em nenhum outro.</translation>
    </message>
    <message>
        <source>Qt&apos;s TLS backend, such as openssl; by default the best there is.</source>
        <translation>Backend TLS do Qt, como openssl; por padrão, o melhor disponível.</translation>
    </message>
    <message>
        <source>The proxy to the gateway, by default that of the system; or http://HOST:PORT or socks5://HOST:PORT, with USER@ before HOST if needed. The password is read from GATEWAY_PROXY_PASSWORD.</source>
        <translation>O proxy até o gateway, por padrão o do sistema; ou http://HOST:PORT ou socks5://HOST:PORT, com USER@ antes de HOST se necessário. A senha é lida de GATEWAY_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Keep the sessions in FOLDER: started again within 5 minutes, the program resumes them and no event is lost. When it ends they stay open, so that the bot goes offline some minutes later.</source>
        <translation>Guardar as sessões em FOLDER: reiniciado em até 5 minutos, o programa as retoma e nenhum evento se perde. Ao terminar, elas ficam abertas, de modo que o bot fica offline alguns minutos depois.</translation>
    </message>
    <message>
        <source>Spend the last session starts too, a twentieth of all and at least one, which are kept back otherwise; when none is left the gateway resets the token.</source>
        <translation>Gastar também os últimos inícios de sessão, um vigésimo do total e pelo menos um, que normalmente ficam reservados; quando não resta nenhum, o gateway redefine o token.</translation>
    </message>
    <message>
        <source>Events a second that the embedded simulator makes, by default 20.</source>
        <translation>Eventos por segundo gerados pelo simulador embutido, por padrão 20.</translation>
    </message>
    <message>
        <source>Of the simulated guilds and traffic: the same seed, the same events.</source>
        <translation>Das guilds e do tráfego simulados: mesma semente, mesmos eventos.</translation>
    </message>
    <message>
        <source>Show and count only the events that the filter lets pass.</source>
        <translation>Mostrar e contar só os eventos que o filtro deixa passar.</translation>
    </message>
    <message>
        <source>Record the session into FILE, compressed where its name ends in .zst. The window opens it later.</source>
        <translation>Gravar a sessão em FILE, compactada se o nome terminar em .zst. A janela o abre depois.</translation>
    </message>
    <message>
        <source>Stop after S seconds.</source>
        <translation>Parar após S segundos.</translation>
    </message>
    <message>
        <source>No window: a live table in the terminal, or plain lines when the output is a file.</source>
        <translation>Sem janela: uma tabela ao vivo no terminal, ou linhas simples quando a saída é um arquivo.</translation>
    </message>
    <message>
        <source>No window: one JSON object a line for each event on the standard output; changes of state go to the standard error. A slow reader slows the session down.</source>
        <translation>Sem janela: um objeto JSON por linha para cada evento na saída padrão; mudanças de estado vão para a saída de erro. Um leitor lento atrasa a sessão.</translation>
    </message>
    <message>
        <source>No window and no session: check token, intents, shards, session starts, clock, TLS and proxy, and say what to do about what is wrong.</source>
        <translation>Sem janela e sem sessão: verificar token, intents, shards, inícios de sessão, relógio, TLS e proxy, e dizer o que fazer com o que está errado.</translation>
    </message>
    <message>
        <source>Console: stop after N events.</source>
        <translation>Console: parar após N eventos.</translation>
    </message>
    <message>
        <source>Console: stop after the first event of TYPE, such as MESSAGE_CREATE.</source>
        <translation>Console: parar após o primeiro evento de TYPE, como MESSAGE_CREATE.</translation>
    </message>
    <message>
        <source>Console: give up when no session is ready after S seconds, by default 30.</source>
        <translation>Console: desistir quando nenhuma sessão estiver pronta após S segundos, por padrão 30.</translation>
    </message>
    <message>
        <source>Console: no colours. The variable NO_COLOR does the same.</source>
        <translation>Console: sem cores. A variável NO_COLOR faz o mesmo.</translation>
    </message>
    <message>
        <source>Save a picture of the window after --duration, then quit.</source>
        <translation>Salvar uma imagem da janela após --duration e sair.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Cores da janela.</translation>
    </message>
    <message>
        <source>Qt style of the window, such as Fusion.</source>
        <translation>Estilo Qt da janela, como Fusion.</translation>
    </message>
    <message>
        <source>Qt logging rules with semicolons between, such as gateway.*=true.</source>
        <translation>Regras de log do Qt separadas por ponto e vírgula, como gateway.*=true.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Shows live what happens between a Discord bot and the gateway.</source>
        <translation>Mostra ao vivo o que acontece entre um bot do Discord e o gateway.</translation>
    </message>
    <message>
        <source>A session that was recorded, to be shown in the window.</source>
        <translation>Uma sessão gravada, a ser mostrada na janela.</translation>
    </message>
    <message>
        <source>a number of seconds from 0.001 to %1</source>
        <translation>um número de segundos de 0.001 a %1</translation>
    </message>
    <message>
        <source>--until-event: there is no event type “%1”.</source>
        <translation>--until-event: não existe o tipo de evento “%1”.</translation>
    </message>
    <message>
        <source>One such is MESSAGE_CREATE.</source>
        <translation>Um exemplo é MESSAGE_CREATE.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>rules such as gateway.*=true</source>
        <translation>regras como gateway.*=true</translation>
    </message>
    <message>
        <source>--log-rules: “%1” is no rule. Write a category, = and true or false, such as gateway.*=true.</source>
        <translation>--log-rules: “%1” não é uma regra. Escreva uma categoria, = e true ou false, como gateway.*=true.</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>o nome de um arquivo</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>um número inteiro a partir de 1</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>--screenshot: there is no folder “%1”.</source>
        <translation>--screenshot: não existe a pasta “%1”.</translation>
    </message>
    <message>
        <source>the name of a .png file</source>
        <translation>o nome de um arquivo .png</translation>
    </message>
    <message>
        <source>--screenshot needs --duration: how many seconds to wait before the picture is taken.</source>
        <translation>--screenshot precisa de --duration: quantos segundos esperar até capturar a imagem.</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”, nor any other. They are made in the Connect dialog.</source>
        <translation>--profile: não existe o perfil “%1”, nem qualquer outro. Eles são criados na caixa de diálogo Conectar.</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”. There are: %2.</source>
        <translation>--profile: não existe o perfil “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>embedded simulator</source>
        <translation>simulador embutido</translation>
    </message>
    <message>
        <source>token in the keychain</source>
        <translation>token no chaveiro</translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation>nenhum token guardado</translation>
    </message>
    <message>
        <source>--profile: the token of “%1” is not kept; set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--profile: o token de “%1” não está guardado; defina a variável de ambiente GATEWAY_TOKEN ou use --token-file.</translation>
    </message>
    <message>
        <source>--%1 needs a token: set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--%1 precisa de um token: defina a variável de ambiente GATEWAY_TOKEN ou use --token-file.</translation>
    </message>
    <message>
        <source>With --simulate it tries the simulator.</source>
        <translation>Com --simulate, testa com o simulador.</translation>
    </message>
    <message>
        <source>a URL that begins with %1://</source>
        <translation>uma URL que comece com %1://</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// ou </translation>
    </message>
    <message>
        <source>--%1 takes a URL without user name and password.</source>
        <translation>--%1 aceita uma URL sem nome de usuário e senha.</translation>
    </message>
    <message>
        <source>The token travels unencrypted to %1.</source>
        <translation>O token trafega sem criptografia até %1.</translation>
    </message>
    <message>
        <source>--intents names no intent. Write none if none is meant.</source>
        <translation>--intents não indica nenhuma intent. Escreva none se for essa a intenção.</translation>
    </message>
    <message>
        <source>--shards auto asks the REST interface: add --api, or say how many.</source>
        <translation>--shards auto consulta a interface REST: adicione --api ou diga quantos.</translation>
    </message>
    <message>
        <source>--compress: this build cannot inflate %1.</source>
        <translation>--compress: esta compilação não consegue descompactar %1.</translation>
    </message>
    <message>
        <source>json or etf</source>
        <translation>json ou etf</translation>
    </message>
    <message>
        <source>--%1 is for the embedded simulator: add --simulate.</source>
        <translation>--%1 é para o simulador embutido: adicione --simulate.</translation>
    </message>
    <message>
        <source>a number of events a second from 0 to %1</source>
        <translation>um número de eventos por segundo de 0 a %1</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>um número inteiro a partir de 0</translation>
    </message>
    <message>
        <source>Language of all that is shown, such as de; by default as chosen in the window, else that of the system.</source>
        <translation>Idioma de tudo o que é mostrado, como de; por padrão o escolhido na janela, senão o do sistema.</translation>
    </message>
    <message>
        <source>--%1 is for a session, not for a capture.</source>
        <translation>--%1 serve para uma sessão, não para uma captura.</translation>
    </message>
    <message>
        <source>Serve the session&apos;s figures on PORT for Prometheus, at /metrics; 0: any free port, which is told.</source>
        <translation>Servir os números da sessão em PORT para o Prometheus, em /metrics; 0: qualquer porta livre, que é informada.</translation>
    </message>
    <message>
        <source>Where --metrics listens, by default 127.0.0.1. Whoever can reach another address can read the figures.</source>
        <translation>Onde --metrics escuta, por padrão 127.0.0.1. Quem alcança outro endereço pode ler os números.</translation>
    </message>
    <message>
        <source>--metrics-address is where --metrics listens, which is not there.</source>
        <translation>--metrics-address é onde --metrics escuta, mas --metrics não foi dado.</translation>
    </message>
    <message>
        <source>an address of this machine, such as 127.0.0.1 or ::1</source>
        <translation>um endereço desta máquina, como 127.0.0.1 ou ::1</translation>
    </message>
    <message>
        <source>a port, from 0 to 65535</source>
        <translation>uma porta, de 0 a 65535</translation>
    </message>
    <message>
        <source>--all-payloads needs --ndjson.</source>
        <translation>--all-payloads precisa de --ndjson.</translation>
    </message>
    <message>
        <source>--json needs --doctor or --inflater-lab.</source>
        <translation>--json precisa de --doctor ou --inflater-lab.</translation>
    </message>
    <message>
        <source>--portable and --data-folder name two folders for the same.</source>
        <translation>--portable e --data-folder indicam duas pastas para a mesma coisa.</translation>
    </message>
    <message>
        <source>--inflater-lab: there is no capture “%1”.</source>
        <translation>--inflater-lab: não existe a captura “%1”.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --inflater-lab, which opens no session.</source>
        <translation>--%1 não faz sentido com --inflater-lab, que não abre sessão.</translation>
    </message>
    <message>
        <source>Rows are numbered in the window&apos;s log alone; without it, “row” matches nothing.</source>
        <translation>As linhas só são numeradas no log da janela; sem ele, “row” não corresponde a nada.</translation>
    </message>
    <message>
        <source>How the gateway shall compress; by default the best that this build can inflate. payload: large payloads alone, JSON only.</source>
        <translation>Como o gateway deve compactar; por padrão, o melhor que esta compilação consegue descompactar. payload: só payloads grandes, apenas com JSON.</translation>
    </message>
    <message>
        <source>Let the embedded simulator play a scenario of faults: a built-in one, such as wrong-token, or a file; gateway-simulator --list-scenarios lists them.</source>
        <translation>Fazer o simulador embutido reproduzir um cenário de falhas: um embutido, como wrong-token, ou um arquivo; gateway-simulator --list-scenarios os lista.</translation>
    </message>
    <message>
        <source>With --ndjson: every payload in both directions, heartbeats too, and not events alone; the token is redacted.</source>
        <translation>Com --ndjson: todos os payloads nos dois sentidos, também heartbeats, e não só eventos; o token é ocultado.</translation>
    </message>
    <message>
        <source>No window and no session: compress the payloads of the capture FILE as the gateway would, inflate them with every library of this build, and compare.</source>
        <translation>Sem janela e sem sessão: compactar os payloads da captura FILE como o gateway faria, descompactá-los com cada biblioteca desta compilação e comparar.</translation>
    </message>
    <message>
        <source>Doctor and inflater lab: what was found, as JSON.</source>
        <translation>Diagnóstico e laboratório de descompactação: os resultados em JSON.</translation>
    </message>
    <message>
        <source>Keep settings, layout, sessions and the log&apos;s temporary files beside the program and nothing elsewhere; no keychain is used.</source>
        <translation>Manter configurações, layout, sessões e arquivos temporários do log ao lado do programa e nada em outro lugar; nenhum chaveiro é usado.</translation>
    </message>
    <message>
        <source>The same in the folder DIR, which is made where it is not there.</source>
        <translation>O mesmo na pasta DIR, que é criada se não existir.</translation>
    </message>
    <message>
        <source>Window: what the log may take of the memory, such as 512MiB, by default 1GiB.</source>
        <translation>Janela: quanto o log pode ocupar da memória, como 512MiB, por padrão 1GiB.</translation>
    </message>
    <message>
        <source>Window: what the log may take in temporary files beyond it, by default 8GiB; 0: nothing.</source>
        <translation>Janela: quanto o log pode ocupar em arquivos temporários além dela, por padrão 8GiB; 0: nada.</translation>
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
O token é lido de --token-file ou da variável de ambiente GATEWAY_TOKEN, nunca
da linha de comando, que todos os usuários de uma máquina podem ler; o de um perfil
fica no chaveiro do sistema.

Código de saída:
  0  concluído, também após Ctrl-C e quando o leitor de um pipe se foi
  1  --duration acabou antes de --events ou --until-event, ou a saída falhou
  2  opção, valor ou arquivo de token errado
  3  recusado em definitivo, como por token errado; a orientação está na saída de erro
  4  rede: nenhuma sessão ficou pronta dentro de --connect-timeout ou --duration
De --doctor: 0 tudo certo, 1 avisos, 3 nenhuma sessão pode começar, 4 nada pôde ser consultado
De --inflater-lab: 1 a captura não pode ser lida ou não contém payloads

Exemplos:
  gateway-monitor
  GATEWAY_TOKEN=... gateway-monitor --intents GUILDS,GUILD_MESSAGES
  GATEWAY_TOKEN=... gateway-monitor --doctor
  gateway-monitor capture.ndjson.zst
  gateway-monitor --ndjson --rate 500 --events 1000 | jq -r .t | sort | uniq -c
</translation>
    </message>
    <message>
        <source>a size from 8MiB on, such as 512MiB or 2GiB</source>
        <translation>um tamanho a partir de 8MiB, como 512MiB ou 2GiB</translation>
    </message>
    <message>
        <source>a size such as 512MiB or 2GiB, or 0</source>
        <translation>um tamanho como 512MiB ou 2GiB, ou 0</translation>
    </message>
    <message>
        <source>--profile: “%1” holds what cannot be: %2. Mend it in the Connect dialog.</source>
        <translation>--profile: “%1” contém algo inválido: %2. Corrija-o na caixa de diálogo Conectar.</translation>
    </message>
    <message>
        <source>none, payload, zlib-stream or zstd-stream</source>
        <translation>none, payload, zlib-stream ou zstd-stream</translation>
    </message>
    <message>
        <source>--compress payload is for --encoding json only.</source>
        <translation>--compress payload serve só para --encoding json.</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --scenario: it stands in the scenario.</source>
        <translation>--%1 não faz sentido com --scenario: isso está no cenário.</translation>
    </message>
    <message>
        <source>--scenario: “%1” is about TLS, and the embedded simulator speaks without. gateway-simulator plays it.</source>
        <translation>--scenario: “%1” trata de TLS, e o simulador embutido fala sem ele. O gateway-simulator o reproduz.</translation>
    </message>
    <message>
        <source>The library that inflates, if this build has it, and by it the compression; by default the fastest.</source>
        <translation>A biblioteca que descomprime, se esta versão a tiver, e com ela a compressão; por padrão, a mais rápida.</translation>
    </message>
    <message>
        <source>zlib, zlib-ng or zstd</source>
        <translation>zlib, zlib-ng ou zstd</translation>
    </message>
    <message>
        <source>--inflater: this build does not have %1.</source>
        <translation>--inflater: esta versão não tem %1.</translation>
    </message>
    <message>
        <source>--inflater: %1 does not inflate %2.</source>
        <translation>--inflater: %1 não descomprime %2.</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the API or the gateway, with all below them; * for any.</source>
        <translation>Hosts que podem receber o token embora não pertençam ao domínio da API ou do gateway, com todos abaixo deles; * para qualquer um.</translation>
    </message>
    <message>
        <source>--record: there is no folder “%1” for the file “%2”.</source>
        <translation>--record: não existe a pasta “%1” para o arquivo “%2”.</translation>
    </message>
    <message>
        <source>--record: the file “%2” cannot be made in the folder “%1”, which is not writable.</source>
        <translation>--record: não é possível criar o arquivo “%2” na pasta “%1”, que não permite gravação.</translation>
    </message>
    <message>
        <source>--record: the file “%2” in the folder “%1” is not writable.</source>
        <translation>--record: o arquivo “%2” na pasta “%1” não permite gravação.</translation>
    </message>
    <message>
        <source>names or addresses of hosts with commas between, or *</source>
        <translation>nomes ou endereços de hosts separados por vírgulas, ou *</translation>
    </message>
</context>
<context>
    <name>CommandsPanel</name>
    <message>
        <source>Shard %1 does not serve this guild, shard %2 does: no answer will come.</source>
        <translation>O shard %1 não atende esta guild, quem atende é o shard %2: não haverá resposta.</translation>
    </message>
    <message>
        <source>It needs %1, which this session did not ask for.</source>
        <translation>Precisa de %1, que esta sessão não pediu.</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this session&apos;s.</source>
        <translation>O shard %1 não é desta sessão.</translation>
    </message>
    <message>
        <source>All members of this guild were asked for a moment ago; the gateway takes that once in 30 s, again in %1 s.</source>
        <translation>Todos os membros desta guild foram pedidos há pouco; o gateway aceita isso uma vez a cada 30 s, de novo em %1 s.</translation>
    </message>
    <message>
        <source>No session: connect first.</source>
        <translation>Sem sessão: conecte primeiro.</translation>
    </message>
    <message>
        <source>Shard %1: %2 of %3 a minute may go now</source>
        <translation>Shard %1: %2 de %3 por minuto podem ir agora</translation>
    </message>
    <message>
        <source>the next in %1 s</source>
        <translation>o próximo em %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The guild&apos;s shard, or all</source>
        <translation>O shard da guild, ou todos</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Todos os shards</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd on %n shard(s)</source>
        <translation>
            <numerusform>En&amp;viar em %n shard</numerusform>
            <numerusform>En&amp;viar em %n shards</numerusform>
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
        <translation>Membros de %1: %2</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compor</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>Tipo de comando</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>A guild is served by the shard (guild id &gt;&gt; 22) % shards; no other answers for it</source>
        <translation>Uma guild é atendida pelo shard (guild id &gt;&gt; 22) % shards; nenhum outro responde por ela</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>Estado de voz</translation>
    </message>
    <message>
        <source>Guild members</source>
        <translation>Membros da guild</translation>
    </message>
    <message>
        <source>Soundboard sounds</source>
        <translation>Sons do soundboard</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>Informações do canal</translation>
    </message>
    <message>
        <source>Raw payload</source>
        <translation>Payload bruto</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Tamanho do payload</translation>
    </message>
    <message>
        <source>%v of %m bytes</source>
        <translation>%v de %m bytes</translation>
    </message>
    <message>
        <source>The gateway closes a connection with 4002 that sends a larger payload</source>
        <translation>O gateway fecha com 4002 uma conexão que envia um payload maior</translation>
    </message>
    <message>
        <source>A connection may send %1 payloads a minute, heartbeats counted; commands wait for their turn</source>
        <translation>Uma conexão pode enviar %1 payloads por minuto, contando os heartbeats; os comandos esperam a vez</translation>
    </message>
    <message>
        <source>Send it (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>Commands that were sent</source>
        <translation>Comandos enviados</translation>
    </message>
    <message>
        <source>What is sent from here is listed with its fate: queued, sent, or dropped and why.</source>
        <translation>O que é enviado daqui é listado com a situação: na fila, enviado ou descartado, e por quê.</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Enviar &amp;de novo</translation>
    </message>
    <message>
        <source>Send the payload of the selected row once more, on the same shard</source>
        <translation>Enviar mais uma vez o payload da linha selecionada, no mesmo shard</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Take the payload of the selected row into the form</source>
        <translation>Levar o payload da linha selecionada para o formulário</translation>
    </message>
    <message>
        <source>Chunks of the answer</source>
        <translation>Chunks da resposta</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>&amp;Parar de esperar</translation>
    </message>
    <message>
        <source>The answer comes all the same, and shows in the log</source>
        <translation>A resposta chega mesmo assim e aparece no log</translation>
    </message>
    <message>
        <source>%1 bytes: %2 too many</source>
        <translation>%1 bytes: %2 a mais</translation>
    </message>
    <message>
        <source>It is not sent again: %1</source>
        <translation>Não é enviado de novo: %1</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Tab or Enter takes it · Esc closes</source>
        <translation>Tab ou Enter aceita · Esc fecha</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>A token is kept in the keychain; leave the field empty to use it.</source>
        <translation>Há um token guardado no chaveiro; deixe o campo vazio para usá-lo.</translation>
    </message>
    <message>
        <source>The token given before is used when the field stays empty.</source>
        <translation>O token dado antes é usado quando o campo fica vazio.</translation>
    </message>
    <message>
        <source>It may also come from the environment variable GATEWAY_TOKEN or from a file given with --token-file.</source>
        <translation>Ele também pode vir da variável de ambiente GATEWAY_TOKEN ou de um arquivo dado com --token-file.</translation>
    </message>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>O chaveiro não responde (%1); o token será pedido a cada vez.</translation>
    </message>
    <message>
        <source>A token is needed: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>É preciso um token: Developer Portal, sua aplicação, página Bot, Reset Token.</translation>
    </message>
    <message>
        <source>This is no bot token: that has three parts with dots between. It is neither the application&apos;s id nor its client secret nor its public key.</source>
        <translation>Isto não é um token de bot: ele tem três partes separadas por pontos. Não é o id da aplicação, nem o client secret, nem a chave pública.</translation>
    </message>
    <message>
        <source>Say how many shards, such as 4, or which, such as 0-3,8 of 16.</source>
        <translation>Diga quantos shards, como 4, ou quais, como 0-3,8 of 16.</translation>
    </message>
    <message>
        <source>The embedded simulator is for %1 shards at most.</source>
        <translation>O simulador embutido aceita no máximo %1 shards.</translation>
    </message>
    <message>
        <source>Embedded &amp;simulator: no token, nothing leaves this machine</source>
        <translation>&amp;Simulador embutido: sem token, nada sai desta máquina</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Bot an&amp;d session</source>
        <translation>B&amp;ot e sessão</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>Intents: the groups of events to ask for</source>
        <translation>Intents: os grupos de eventos a pedir</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Sa&amp;ve profile</source>
        <translation>Sal&amp;var perfil</translation>
    </message>
    <message>
        <source>Keep this without connecting</source>
        <translation>Guardar isto sem conectar</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>Ver&amp;ificar…</translation>
    </message>
    <message>
        <source>Find out whether this can work, without a session</source>
        <translation>Descobrir se isto pode funcionar, sem abrir sessão</translation>
    </message>
    <message>
        <source> events/s</source>
        <translation> eventos/s</translation>
    </message>
    <message>
        <source>How much traffic the simulator makes, over all shards</source>
        <translation>Quanto tráfego o simulador gera, somando todos os shards</translation>
    </message>
    <message>
        <source>The number of shards that the simulator recommends</source>
        <translation>O número de shards que o simulador recomenda</translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation>&amp;Tráfego:</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token do bot</translation>
    </message>
    <message>
        <source>Developer Portal, your application, page Bot, Reset Token. It is never shown here.</source>
        <translation>Developer Portal, sua aplicação, página Bot, Reset Token. Ele nunca é mostrado aqui.</translation>
    </message>
    <message>
        <source>Re&amp;member in the system keychain</source>
        <translation>Le&amp;mbrar no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Kept by the keychain of your desktop, never in a file of this program</source>
        <translation>Guardado pelo chaveiro do seu ambiente, nunca em um arquivo deste programa</translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>As many as the gateway recommends</source>
        <translation>Quantos o gateway recomendar</translation>
    </message>
    <message>
        <source>Number of shards, or which of how many</source>
        <translation>Número de shards, ou quais de quantos</translation>
    </message>
    <message>
        <source>4, or 0-3,8 of 16</source>
        <translation>4, ou 0-3,8 of 16</translation>
    </message>
    <message>
        <source>How many, or which of how many this program runs: 4, or 0-3,8 of 16</source>
        <translation>Quantos, ou quais de quantos este programa executa: 4, ou 0-3,8 of 16</translation>
    </message>
    <message>
        <source>S&amp;hards:</source>
        <translation>S&amp;hards:</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>Duplicar perfil</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, cópia</translation>
    </message>
    <message>
        <source>Import a bot’s token</source>
        <translation>Importar o token de um bot</translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*);;All files (*)</source>
        <translation>Arquivos de ambiente (.env *.env .env.*);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importar perfil</translation>
    </message>
    <message>
        <source>The token of %1 in %2 is used; it is not shown.</source>
        <translation>O token de %1 em %2 é usado; ele não é mostrado.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Mudanças não salvas</translation>
    </message>
    <message>
        <source>The profile “%1” has changes that are not saved.</source>
        <translation>O perfil “%1” tem mudanças não salvas.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Há mudanças não salvas.</translation>
    </message>
    <message>
        <source>This profile holds what cannot be (%1). The usual is shown in its place: look it over and save it.</source>
        <translation>Este perfil contém algo inválido (%1). O valor usual é mostrado no lugar: confira e salve.</translation>
    </message>
    <message>
        <source>The file holds several tokens. Which one is this bot’s?</source>
        <translation>O arquivo contém vários tokens. Qual é o deste bot?</translation>
    </message>
    <message>
        <source>D&amp;iscord, or a gateway of your own</source>
        <translation>&amp;Discord, ou um gateway próprio</translation>
    </message>
    <message>
        <source>R&amp;ecommended shards:</source>
        <translation>Shards r&amp;ecomendados:</translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>on the embedded simulator; no real bot is connected</source>
        <translation>no simulador embutido; nenhum bot real está conectado</translation>
    </message>
    <message>
        <source>No session start is left, and one more would reset the token: find out what identifies so often, and wait.</source>
        <translation>Não resta nenhum início de sessão, e mais um redefiniria o token: descubra o que se identifica com tanta frequência e espere.</translation>
    </message>
    <message>
        <source>Find out what identifies so often; then wait, or spend the last %1 with --use-reserve. At 0 the token is reset.</source>
        <translation>Descubra o que se identifica com tanta frequência; depois espere, ou gaste os últimos %1 com --use-reserve. Em 0 o token é redefinido.</translation>
    </message>
    <message>
        <source>No session became ready within %1 s.</source>
        <translation>Nenhuma sessão ficou pronta em %1 s.</translation>
    </message>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>O último estado do shard %1 foi: %2: %3</translation>
    </message>
    <message>
        <source>No session became ready before --duration was over.</source>
        <translation>Nenhuma sessão ficou pronta antes do fim de --duration.</translation>
    </message>
    <message>
        <source>%1 did not come before --duration was over.</source>
        <translation>%1 não chegou antes do fim de --duration.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Não é possível gravar a saída: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n events came before --duration was over.</source>
        <translation>
            <numerusform>Só %1 de %n evento chegou antes do fim de --duration.</numerusform>
            <numerusform>Só %1 de %n eventos chegaram antes do fim de --duration.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session cannot be recorded: %1</source>
        <translation>A sessão não pode ser gravada: %1</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>A gravação continua; %n registro não foi gravado.</numerusform>
            <numerusform>A gravação continua; %n registros não foram gravados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… and %n more shard(s) stopped</source>
        <translation>
            <numerusform>… e mais %n shard parado</numerusform>
            <numerusform>… e mais %n shards parados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1 was not answered: %2</source>
        <translation>%1 não obteve resposta: %2</translation>
    </message>
    <message>
        <source>No REST interface is asked, so that token, intents and session starts cannot be checked.</source>
        <translation>Nenhuma interface REST é consultada, por isso token, intents e inícios de sessão não podem ser verificados.</translation>
    </message>
    <message>
        <source>Name the REST interface if the gateway has one.</source>
        <translation>Indique a interface REST, se o gateway tiver uma.</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms.</source>
        <translation>A interface REST em %1 responde, após %2 ms.</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms, through the proxy %3.</source>
        <translation>A interface REST em %1 responde, após %2 ms, pelo proxy %3.</translation>
    </message>
    <message>
        <source>Its certificate is in order.</source>
        <translation>O certificado está em ordem.</translation>
    </message>
    <message>
        <source>The gateway says HELLO, after %1 ms, with %2 and %3.</source>
        <translation>O gateway diz HELLO, após %1 ms, com %2 e %3.</translation>
    </message>
    <message>
        <source>no compression</source>
        <translation>sem compactação</translation>
    </message>
    <message>
        <source>The token belongs to %1, which is no bot.</source>
        <translation>O token pertence a %1, que não é um bot.</translation>
    </message>
    <message>
        <source>Programs may only use bots&apos; accounts: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Programas só podem usar contas de bots: Developer Portal, sua aplicação, página Bot, Reset Token.</translation>
    </message>
    <message>
        <source>The token is right. It belongs to the bot %1 (%2).</source>
        <translation>O token está certo. Pertence ao bot %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>It is in about %n guild(s).</source>
        <translation>
            <numerusform>Ele está em cerca de %n guild.</numerusform>
            <numerusform>Ele está em cerca de %n guilds.</numerusform>
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
        <translation>O relógio desta máquina está certo.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 slow.</source>
        <translation>O relógio desta máquina está %1 atrasado.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 fast.</source>
        <translation>O relógio desta máquina está %1 adiantado.</translation>
    </message>
    <message>
        <source>Set it, best by NTP: certificates may count as invalid, and all times in the log are wrong.</source>
        <translation>Acerte-o, de preferência por NTP: certificados podem ser considerados inválidos, e todas as horas do log estão erradas.</translation>
    </message>
    <message>
        <source>Set it, best by NTP: all times in the log are wrong by that.</source>
        <translation>Acerte-o, de preferência por NTP: todas as horas do log estão erradas nessa medida.</translation>
    </message>
    <message>
        <source>Whether the privileged intents are enabled could not be checked.</source>
        <translation>Não foi possível verificar se as intents privilegiadas estão habilitadas.</translation>
    </message>
    <message>
        <source>If the gateway closes with 4014: Developer Portal, your application, page Bot.</source>
        <translation>Se o gateway fechar com 4014: Developer Portal, sua aplicação, página Bot.</translation>
    </message>
    <message>
        <source>%1 is not enabled for this application: the gateway would close with 4014.</source>
        <translation>%1 não está habilitada para esta aplicação: o gateway fecharia com 4014.</translation>
    </message>
    <message>
        <source>Switch on “%1” in the Developer Portal, your application, page Bot, or do not ask for this intent.</source>
        <translation>Ative “%1” no Developer Portal, sua aplicação, página Bot, ou não peça esta intent.</translation>
    </message>
    <message>
        <source>Enabled and asked for: %1.</source>
        <translation>Habilitadas e pedidas: %1.</translation>
    </message>
    <message>
        <source>None of the intents that are asked for needs a permission.</source>
        <translation>Nenhuma das intents pedidas precisa de permissão.</translation>
    </message>
    <message>
        <source>Messages come without their text: MESSAGE_CONTENT is not asked for.</source>
        <translation>As mensagens chegam sem o texto: MESSAGE_CONTENT não é pedida.</translation>
    </message>
    <message>
        <source>It is enabled for this application; ask for it if the bot reads messages.</source>
        <translation>Ela está habilitada para esta aplicação; peça-a se o bot lê mensagens.</translation>
    </message>
    <message>
        <source>If the bot reads messages, enable it in the Developer Portal, page Bot, and ask for it.</source>
        <translation>Se o bot lê mensagens, habilite-a no Developer Portal, página Bot, e peça-a.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) will be run, as the gateway recommends.</source>
        <translation>
            <numerusform>%n shard será executado, como o gateway recomenda.</numerusform>
            <numerusform>%n shards serão executados, como o gateway recomenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program runs %1.</source>
        <translation>Este programa executa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are chosen, as the gateway recommends.</source>
        <translation>
            <numerusform>%n shard escolhido, como o gateway recomenda.</numerusform>
            <numerusform>%n shards escolhidos, como o gateway recomenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards chosen: %1; the gateway recommends %2.</source>
        <translation>Shards escolhidos: %1; o gateway recomenda %2.</translation>
    </message>
    <message>
        <source>Choose as many as are recommended: fewer have more guilds each, and no more than %1 guilds are allowed on one.</source>
        <translation>Escolha quantos forem recomendados: com menos, cada um tem mais guilds, e não são permitidas mais de %1 guilds em um.</translation>
    </message>
    <message>
        <source>More than recommended only cost session starts.</source>
        <translation>Mais do que o recomendado só custa inícios de sessão.</translation>
    </message>
    <message>
        <source>About %1 guilds on %2 shards are more than %3 each: the gateway would close with 4011.</source>
        <translation>Cerca de %1 guilds em %2 shards são mais de %3 em cada: o gateway fecharia com 4011.</translation>
    </message>
    <message>
        <source>Run at least %1 shards.</source>
        <translation>Execute pelo menos %1 shards.</translation>
    </message>
    <message>
        <source>A bot this large must run a multiple of %1 shards, not %2: the gateway would close with 4010.</source>
        <translation>Um bot deste tamanho deve executar um múltiplo de %1 shards, não %2: o gateway fecharia com 4010.</translation>
    </message>
    <message>
        <source>Run %1 shards.</source>
        <translation>Execute %1 shards.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) need as many.</source>
        <translation>
            <numerusform>%n shard precisa de um.</numerusform>
            <numerusform>%n shards precisam do mesmo número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until then, and find out what identifies so often: at 0 the token is reset.</source>
        <translation>Espere até lá e descubra o que se identifica com tanta frequência: em 0 o token é redefinido.</translation>
    </message>
    <message>
        <source>Connecting uses %1 and leaves %2.</source>
        <translation>Conectar usa %1 e deixa %2.</translation>
    </message>
    <message>
        <source>As fast as they were used today, the session starts are gone at %1, before there are more at %2.</source>
        <translation>No ritmo de uso de hoje, os inícios de sessão acabam em %1, antes que haja novos em %2.</translation>
    </message>
    <message>
        <source>Find out what identifies so often: a bot that restarts in a loop should keep its sessions and resume.</source>
        <translation>Descubra o que se identifica com tanta frequência: um bot que reinicia em loop deve guardar as sessões e retomá-las.</translation>
    </message>
    <message>
        <source>payload compression</source>
        <translation>compactação por payload</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left.</source>
        <translation>Restam %1 de %2 inícios de sessão.</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left until %3 (in %4).</source>
        <translation>Restam %1 de %2 inícios de sessão até %3 (em %4).</translation>
    </message>
    <message>
        <source>Connecting uses %1, the last ones among them, which are a reserve otherwise.</source>
        <translation>Conectar usa %1, entre eles os últimos, que normalmente são reserva.</translation>
    </message>
    <message>
        <source>Find out what identifies so often: at 0 the token is reset.</source>
        <translation>Descubra o que se identifica com tanta frequência: em 0 o token é redefinido.</translation>
    </message>
    <message>
        <source>The last %1 are a reserve, so that only %2 of %3 shards would start.</source>
        <translation>Os últimos %1 são reserva, de modo que só %2 de %3 shards começariam.</translation>
    </message>
    <message>
        <source>Or let the reserve be used: --use-reserve, or the box in the Connect dialog.</source>
        <translation>Ou permita usar a reserva: --use-reserve, ou a caixa no diálogo Conectar.</translation>
    </message>
    <message>
        <source>As fast as they were used today (%1 in %2), about %3 are still left at %4.</source>
        <translation>No ritmo em que foram usados hoje (%1 em %2), ainda restarão cerca de %3 em %4.</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s, and all shards are up after about %3 s.</source>
        <translation>max_concurrency é %1: é o número de sessões que podem ser iniciadas em %2 s, e todos os shards estarão no ar após cerca de %3 s.</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s.</source>
        <translation>max_concurrency é %1: é o número de sessões que podem ser iniciadas em %2 s.</translation>
    </message>
    <message>
        <source>Where it expects TLS, the URL begins with https.</source>
        <translation>Se TLS for esperado, a URL começa com https.</translation>
    </message>
    <message>
        <source>%1 of the intents’ number means no intent: the gateway would close with 4013.</source>
        <translation>%1 no número das intents não corresponde a nenhuma intent: o gateway fecharia com 4013.</translation>
    </message>
    <message>
        <source>Another connect would use %1 and leave %2.</source>
        <translation>Conectar mais uma vez usaria %1 e deixaria %2.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>There is no token.</source>
        <translation>Não há token.</translation>
    </message>
    <message>
        <source>Copy it from the Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Copie-o do Developer Portal, sua aplicação, página Bot, Reset Token.</translation>
    </message>
    <message>
        <source>Asking for the limits of the gateway…</source>
        <translation>Consultando os limites do gateway…</translation>
    </message>
    <message>
        <source>Asking who the bot is…</source>
        <translation>Consultando quem é o bot…</translation>
    </message>
    <message>
        <source>Asking what the application may…</source>
        <translation>Consultando o que a aplicação pode…</translation>
    </message>
    <message>
        <source>Waiting for the gateway’s HELLO…</source>
        <translation>Aguardando o HELLO do gateway…</translation>
    </message>
    <message>
        <source>%1 at %2 was not answered within %3 s.</source>
        <translation>%1 em %2 não respondeu em %3 s.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall, or try again later.</source>
        <translation>Verifique a rede, o proxy e o firewall, ou tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>A resposta de %1 não pode ser lida.</translation>
    </message>
    <message>
        <source>What answers at this address is not Discord’s REST interface: check the API URL, and whether a proxy or a login page stands in between.</source>
        <translation>O que responde nesse endereço não é a interface REST do Discord: verifique a URL da API e se há um proxy ou uma página de login no meio.</translation>
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
        <translation>Verifica token, intents, shards, inícios de sessão, relógio, TLS e proxy, e diz o que fazer com o que está errado. Nenhuma sessão é aberta e nenhum início de sessão é gasto.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation>
            <numerusform>%n problema precisa ser corrigido primeiro</numerusform>
            <numerusform>%n problemas precisam ser corrigidos primeiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n warning(s)</source>
        <translation>
            <numerusform>Funciona, com %n aviso</numerusform>
            <numerusform>Funciona, com %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found out</source>
        <translation>Nada foi descoberto</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 questions</source>
        <translation>Cancelado após %1 de %2 consultas</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n note(s)</source>
        <translation>
            <numerusform>Funciona, com %n observação</numerusform>
            <numerusform>Funciona, com %n observações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>good</source>
        <translation>ok</translation>
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
        <translation>erro</translation>
    </message>
</context>
<context>
    <name>DoctorRun</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Não é possível gravar a saída: %1.</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of your bot.</source>
        <translation>Escolha o arquivo .env do seu bot.</translation>
    </message>
    <message>
        <source>“%1” is too large for an .env file.</source>
        <translation>“%1” é grande demais para um arquivo .env.</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>Não há token em “%1”.</translation>
    </message>
    <message>
        <source>It is looked for in DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN and other variables that end so.</source>
        <translation>Ele é procurado em DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN e outras variáveis com esse final.</translation>
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
        <translation>anexos: %1</translation>
    </message>
    <message>
        <source>embeds: %1</source>
        <translation>embeds: %1</translation>
    </message>
    <message>
        <source>stickers: %1</source>
        <translation>figurinhas: %1</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(sem conteúdo)</translation>
    </message>
    <message>
        <source>guild %1 is unavailable (outage)</source>
        <translation>guild %1 indisponível (falha)</translation>
    </message>
    <message>
        <source>left guild %1</source>
        <translation>saiu da guild %1</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <translation>%1, membros: %2</translation>
    </message>
    <message>
        <source>left voice</source>
        <translation>saiu da voz</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>deafened</source>
        <translation>ensurdecido</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>transmitindo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>guilds: %1</source>
        <translation>guilds: %1</translation>
    </message>
    <message>
        <source>chunk %1 of %2, members: %3</source>
        <translation>chunk %1 de %2, membros: %3</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>message %1 in %2</source>
        <translation>mensagem %1 em %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <translation>%1, mensagens: %2</translation>
    </message>
    <message>
        <source>%1 is typing in %2</source>
        <translation>%1 está digitando em %2</translation>
    </message>
    <message>
        <source>pins of %1</source>
        <translation>mensagens fixadas de %1</translation>
    </message>
    <message>
        <source>the session goes on</source>
        <translation>a sessão continua</translation>
    </message>
    <message>
        <source>op %1, again in %2 s</source>
        <translation>op %1, de novo em %2 s</translation>
    </message>
    <message>
        <source>the gateway asks for a heartbeat</source>
        <translation>o gateway pede um heartbeat</translation>
    </message>
    <message>
        <source>last sequence %1</source>
        <translation>última sequência %1</translation>
    </message>
    <message>
        <source>no sequence yet</source>
        <translation>ainda sem sequência</translation>
    </message>
    <message>
        <source>heartbeat acknowledged</source>
        <translation>heartbeat confirmado</translation>
    </message>
    <message>
        <source>heartbeat every %1</source>
        <translation>heartbeat a cada %1</translation>
    </message>
    <message>
        <source>shard %1 of %2, intents %3</source>
        <translation>shard %1 de %2, intents %3</translation>
    </message>
    <message>
        <source>from sequence %1</source>
        <translation>a partir da sequência %1</translation>
    </message>
    <message>
        <source>the gateway asks to reconnect</source>
        <translation>o gateway pede para reconectar</translation>
    </message>
    <message>
        <source>the session may be resumed</source>
        <translation>a sessão pode ser retomada</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>a sessão terminou</translation>
    </message>
    <message>
        <source>of guild %1</source>
        <translation>da guild %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>ida e volta %1</translation>
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
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Stop writing; a file that was there before stays as it is</source>
        <translation>Parar de gravar; um arquivo que já existia fica como está</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar esta mensagem</translation>
    </message>
    <message>
        <source>How much of the export is written</source>
        <translation>Quanto da exportação já foi gravado</translation>
    </message>
    <message>
        <source>%1 is written. Rows: %2; size: %3.</source>
        <translation>%1 foi gravado. Linhas: %2; tamanho: %3.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>A exportação foi cancelada; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>JSON lines, a capture whose first line is its header (*.ndjson)</source>
        <translation>Linhas JSON, uma captura cuja primeira linha é o cabeçalho (*.ndjson)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportação: %1</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Gravando %1…</translation>
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
        <translation>Quais linhas devem ser gravadas, na ordem do log?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o arquivo…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the condition must not hold</source>
        <translation>a condição não deve valer</translation>
    </message>
    <message>
        <source>the field or path is there</source>
        <translation>o campo ou caminho existe</translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation>ambas devem valer</translation>
    </message>
    <message>
        <source>one of them must hold</source>
        <translation>uma delas deve valer</translation>
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
        <translation> ou </translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>five minutes before now</source>
        <translation>cinco minutos atrás</translation>
    </message>
    <message>
        <source>an hour before now</source>
        <translation>uma hora atrás</translation>
    </message>
    <message>
        <source>seen in this log</source>
        <translation>visto neste log</translation>
    </message>
    <message>
        <source>Event type or opcode name</source>
        <translation>Tipo de evento ou nome do opcode</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Number of the shard</source>
        <translation>Número do shard</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de sequência</translation>
    </message>
    <message>
        <source>Id of the guild</source>
        <translation>Id da guild</translation>
    </message>
    <message>
        <source>Id of the channel or thread</source>
        <translation>Id do canal ou tópico</translation>
    </message>
    <message>
        <source>Id of who did it</source>
        <translation>Id de quem fez</translation>
    </message>
    <message>
        <source>Received (in), sent (out) or a change of state</source>
        <translation>Recebido (in), enviado (out) ou uma mudança de estado</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>Bytes do payload</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes na rede</translation>
    </message>
    <message>
        <source>When it came or was sent</source>
        <translation>Quando chegou ou foi enviado</translation>
    </message>
    <message>
        <source>Came again while the session resumed</source>
        <translation>Chegou de novo enquanto a sessão era retomada</translation>
    </message>
    <message>
        <source>The new state, of a change of state</source>
        <translation>O novo estado, em uma mudança de estado</translation>
    </message>
    <message>
        <source>Number of the row, from 0 at the beginning of the log</source>
        <translation>Número da linha, a partir de 0 no início do log</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>é igual a</translation>
    </message>
    <message>
        <source>is there and not equal to</source>
        <translation>existe e não é igual a</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>é no mínimo</translation>
    </message>
    <message>
        <source>is one of {a, b, 1..5}</source>
        <translation>é um de {a, b, 1..5}</translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation>contém o texto</translation>
    </message>
    <message>
        <source>begins with the text</source>
        <translation>começa com o texto</translation>
    </message>
    <message>
        <source>ends with the text</source>
        <translation>termina com o texto</translation>
    </message>
    <message>
        <source>matches the /regular expression/</source>
        <translation>corresponde à /expressão regular/</translation>
    </message>
    <message>
        <source>A word, or a text in quotes, is searched for in the whole payload, whatever the case of its letters. Everything else is a condition on a field, or on a value of the payload.</source>
        <translation>Uma palavra, ou um texto entre aspas, é procurada em todo o payload, sem diferenciar maiúsculas de minúsculas. Todo o resto é uma condição sobre um campo ou sobre um valor do payload.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
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
        <translation>Caminhos do payload</translation>
    </message>
    <message>
        <source>Joining conditions</source>
        <translation>Combinar condições</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>messages of people</source>
        <translation>mensagens de pessoas</translation>
    </message>
    <message>
        <source>large ones of these types</source>
        <translation>as grandes destes tipos</translation>
    </message>
    <message>
        <source>mentions this user, among others</source>
        <translation>menciona este usuário, entre outros</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>por uma expressão regular</translation>
    </message>
    <message>
        <source>from half past two on, of four shards</source>
        <translation>a partir das duas e meia, de quatro shards</translation>
    </message>
    <message>
        <source>shards that are not ready any more</source>
        <translation>shards que não estão mais prontos</translation>
    </message>
    <message>
        <source>the field or path that follows is there</source>
        <translation>o campo ou caminho a seguir existe</translation>
    </message>
    <message>
        <source>a key in a key; alone: it is true</source>
        <translation>uma chave em uma chave; sozinha: é verdadeira</translation>
    </message>
    <message>
        <source>a place in an array</source>
        <translation>uma posição em um array</translation>
    </message>
    <message>
        <source>any of them; with != none of them</source>
        <translation>qualquer um deles; com !=, nenhum deles</translation>
    </message>
    <message>
        <source>a key that is no word</source>
        <translation>uma chave que não é uma palavra</translation>
    </message>
    <message>
        <source>a key at the top, beside d, t and s</source>
        <translation>uma chave no topo, ao lado de d, t e s</translation>
    </message>
    <message>
        <source>must not hold; binds strongest</source>
        <translation>não deve valer; tem a maior precedência</translation>
    </message>
    <message>
        <source>both must hold; may be left out</source>
        <translation>ambas devem valer; pode ser omitido</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>o que vai junto</translation>
    </message>
    <message>
        <source>What a row does not have fails every comparison, != too.</source>
        <translation>O que uma linha não tem falha em toda comparação, também com !=.</translation>
    </message>
    <message>
        <source>Numbers may have units: 64KiB, 1.5MB, 250ms, 5min. Ids may stand in quotes or not.</source>
        <translation>Números podem ter unidades: 64KiB, 1.5MB, 250ms, 5min. Ids podem estar entre aspas ou não.</translation>
    </message>
    <message>
        <source>Times: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. They are as long as they are written: == 14:30 is the whole minute.</source>
        <translation>Horas: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. Elas duram conforme são escritas: == 14:30 é o minuto inteiro.</translation>
    </message>
    <message>
        <source>contains, startswith, endswith and == regard the case of letters; a text alone and /…/i do not.</source>
        <translation>contains, startswith, endswith e == diferenciam maiúsculas de minúsculas; um texto sozinho e /…/i não.</translation>
    </message>
    <message numerus="yes">
        <source>The filter is too long: it may have %n character(s).</source>
        <translation>
            <numerusform>O filtro é longo demais: pode ter %n caractere.</numerusform>
            <numerusform>O filtro é longo demais: pode ter %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No parenthesis is open here.</source>
        <translation>Nenhum parêntese está aberto aqui.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>“%1” não significa nada aqui.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply.</source>
        <translation>Há parênteses aninhados demais.</translation>
    </message>
    <message>
        <source>A condition is missing in the parentheses.</source>
        <translation>Falta uma condição entre os parênteses.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed with a ).</source>
        <translation>O parêntese não foi fechado com ).</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many conditions: it may have %n.</source>
        <translation>
            <numerusform>O filtro tem condições demais: pode ter %n.</numerusform>
            <numerusform>O filtro tem condições demais: pode ter %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text to search for is empty.</source>
        <translation>O texto a procurar está vazio.</translation>
    </message>
    <message>
        <source>A field or path stands before “%1”, without quotes.</source>
        <translation>Antes de “%1” vem um campo ou caminho, sem aspas.</translation>
    </message>
    <message>
        <source>A regular expression follows a path and “matches”, as in d.content matches /re/i.</source>
        <translation>Uma expressão regular vem depois de um caminho e “matches”, como em d.content matches /re/i.</translation>
    </message>
    <message>
        <source>A condition is missing.</source>
        <translation>Falta uma condição.</translation>
    </message>
    <message>
        <source>A condition is missing before “%1”.</source>
        <translation>Falta uma condição antes de “%1”.</translation>
    </message>
    <message>
        <source>A field or path is missing after “exists”.</source>
        <translation>Falta um campo ou caminho depois de “exists”.</translation>
    </message>
    <message>
        <source>“exists” stands before what it asks for.</source>
        <translation>“exists” vem antes daquilo que consulta.</translation>
    </message>
    <message>
        <source>“%1” is a field: compare it, or write “exists %1”. In quotes it is a text to search for.</source>
        <translation>“%1” é um campo: compare-o ou escreva “exists %1”. Entre aspas é um texto a procurar.</translation>
    </message>
    <message>
        <source>“%1” cannot be used with “%2”. It has %3.</source>
        <translation>“%1” não pode ser usado com “%2”. Ele tem %3.</translation>
    </message>
    <message>
        <source>Values in braces follow “in”, as in {a, b, 1..5}.</source>
        <translation>Depois de “in” vêm valores entre chaves, como em {a, b, 1..5}.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Falta um valor depois de “%1”.</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>Falta um valor depois da vírgula.</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many values: it may have %n.</source>
        <translation>
            <numerusform>O filtro tem valores demais: pode ter %n.</numerusform>
            <numerusform>O filtro tem valores demais: pode ter %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brace is not closed with a }.</source>
        <translation>A chave não foi fechada com }.</translation>
    </message>
    <message>
        <source>A comma or } is missing before “%1”.</source>
        <translation>Falta uma vírgula ou } antes de “%1”.</translation>
    </message>
    <message>
        <source>In brackets stands a place such as [0], [*] for any, or a key in quotes.</source>
        <translation>Entre colchetes vem uma posição como [0], [*] para qualquer uma, ou uma chave entre aspas.</translation>
    </message>
    <message>
        <source>The bracket is not closed with a ].</source>
        <translation>O colchete não foi fechado com ].</translation>
    </message>
    <message numerus="yes">
        <source>The path is too long: it may have %n step(s).</source>
        <translation>
            <numerusform>O caminho é longo demais: pode ter %n passo.</numerusform>
            <numerusform>O caminho é longo demais: pode ter %n passos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is missing. Keys that are no words are written as [&quot;odd key&quot;].</source>
        <translation>Falta uma chave. Chaves que não são palavras são escritas como [&quot;odd key&quot;].</translation>
    </message>
    <message>
        <source>There is no field “%1”. Paths of the payload begin with d.</source>
        <translation>Não existe o campo “%1”. Caminhos do payload começam com d.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>Não existe o campo “%1”. Você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2; paths of the payload begin with d.</source>
        <translation>Não existe o campo “%1”. Os campos são %2; caminhos do payload começam com d.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>As aspas não foram fechadas.</translation>
    </message>
    <message>
        <source>A backslash stands before &quot;, \, /, n, t, r, b, f or u and four digits; two of them are a backslash.</source>
        <translation>Uma barra invertida vem antes de &quot;, \, /, n, t, r, b, f ou u e quatro dígitos; duas delas são uma barra invertida.</translation>
    </message>
    <message>
        <source>The regular expression is not closed with a /.</source>
        <translation>A expressão regular não foi fechada com /.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Put a text with such signs in quotes.</source>
        <translation>“%1” não significa nada aqui. Coloque entre aspas um texto com esses sinais.</translation>
    </message>
    <message>
        <source>“%1” is no operator. Did you mean “%2”?</source>
        <translation>“%1” não é um operador. Você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>The end of the range is missing, as in 1..5.</source>
        <translation>Falta o fim do intervalo, como em 1..5.</translation>
    </message>
    <message>
        <source>A range goes from a number to a number, or from a time to a time.</source>
        <translation>Um intervalo vai de um número a um número, ou de uma hora a uma hora.</translation>
    </message>
    <message>
        <source>The range is empty: it ends before it begins.</source>
        <translation>O intervalo está vazio: termina antes de começar.</translation>
    </message>
    <message>
        <source>A regular expression follows “matches”.</source>
        <translation>Depois de “matches” vem uma expressão regular.</translation>
    </message>
    <message>
        <source>There is no unit “%1” here. Units are %2.</source>
        <translation>Não há a unidade “%1” aqui. As unidades são %2.</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 512 or 64KiB.</source>
        <translation>“%1” é comparado com um número, como 512 ou 64KiB.</translation>
    </message>
    <message>
        <source>“%1” is compared with a number.</source>
        <translation>“%1” é comparado com um número.</translation>
    </message>
    <message>
        <source>“%1” is a number without a unit.</source>
        <translation>“%1” é um número sem unidade.</translation>
    </message>
    <message>
        <source>“%1” is compared with an id, a number such as 81384788765712384.</source>
        <translation>“%1” é comparado com um id, um número como 81384788765712384.</translation>
    </message>
    <message>
        <source>A time counted from now is in the past: it begins with a -.</source>
        <translation>Um tempo contado a partir de agora está no passado: começa com -.</translation>
    </message>
    <message>
        <source>A time is written as 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 or -5min.</source>
        <translation>Uma hora é escrita como 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 ou -5min.</translation>
    </message>
    <message>
        <source>An event type is missing.</source>
        <translation>Falta um tipo de evento.</translation>
    </message>
    <message>
        <source>There is no event type “%1”. In quotes it is taken as it is.</source>
        <translation>Não existe o tipo de evento “%1”. Entre aspas ele é aceito como está.</translation>
    </message>
    <message>
        <source>There is no event type “%1”. Did you mean %2?</source>
        <translation>Não existe o tipo de evento “%1”. Você quis dizer %2?</translation>
    </message>
    <message>
        <source>No event type is like “%1”.</source>
        <translation>Nenhum tipo de evento se parece com “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one of %2.</source>
        <translation>“%1” é um de %2.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>“%1” é true ou false.</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression. Flags are i (whatever the case), m (^ and $ at each line) and s (a dot is a line end too).</source>
        <translation>“%1” não é uma flag de expressão regular. As flags são i (ignora maiúsculas e minúsculas), m (^ e $ em cada linha) e s (o ponto também é fim de linha).</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>A expressão regular está errada: %1.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Give this search up and go back to the filter before</source>
        <translation>Desistir desta busca e voltar ao filtro anterior</translation>
    </message>
    <message>
        <source>showing: all rows</source>
        <translation>mostrando: todas as linhas</translation>
    </message>
    <message>
        <source>showing: %1</source>
        <translation>mostrando: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Saved as “%1”: rename or remove it</source>
        <translation>Salvo como “%1”: renomear ou remover</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>Filtro do log de eventos</translation>
    </message>
    <message>
        <source>Filter, such as  type == MESSAGE_CREATE and not d.author.bot</source>
        <translation>Filtro, como  type == MESSAGE_CREATE and not d.author.bot</translation>
    </message>
    <message>
        <source>What can stand here (Ctrl+Space)</source>
        <translation>O que pode vir aqui (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progresso da busca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Filters used last</source>
        <translation>Últimos filtros usados</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Como escrever um filtro</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Nenhum filtro usado ainda</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Esquecer todos</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Nenhum filtro salvo ainda</translation>
    </message>
    <message>
        <source>&amp;Save the current filter…</source>
        <translation>&amp;Salvar o filtro atual…</translation>
    </message>
    <message>
        <source>&amp;Organise…</source>
        <translation>&amp;Organizar…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows</source>
        <translation>
            <numerusform>%Ln linha ao todo</numerusform>
            <numerusform>Todas as %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows (%2 %)</source>
        <comment>matching rows, rows, per cent</comment>
        <translation>
            <numerusform>%1 de %Ln linha (%2%)</numerusform>
            <numerusform>%1 de %Ln linhas (%2%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows match so far</source>
        <translation>
            <numerusform>Buscando… %Ln linha corresponde até agora</numerusform>
            <numerusform>Buscando… %Ln linhas correspondem até agora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterFile</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Não é JSON: %1.</translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation>Não tem “%1”.</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>Foi gravado por uma versão mais nova.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>É grande demais.</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>How to write a filter</source>
        <translation>Como escrever um filtro</translation>
    </message>
</context>
<context>
    <name>FilterListDialog</name>
    <message>
        <source>Add one</source>
        <translation>Adicionar um</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Remover o escolhido</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
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
        <translation>Ainda não tem filtro</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 não pode ser lido. %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>%1 não pode ser gravado. %2</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>What the filter does, or what is wrong with it</source>
        <translation>O que o filtro faz, ou o que há de errado com ele</translation>
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
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find: a word, or a condition as in the filter</source>
        <translation>Localizar: uma palavra, ou uma condição como no filtro</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Localizar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Localizar próximo (F3)</translation>
    </message>
    <message>
        <source>Past the end: found from the other one</source>
        <translation>Passou do fim: encontrado a partir do outro</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Buscando… %1%</translation>
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
        <translation>A resposta de /gateway/bot não pode ser lida (%1).</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>Verifique a URL da API.</translation>
    </message>
    <message>
        <source>The answer of /gateway/bot recommends %1 shards.</source>
        <translation>A resposta de /gateway/bot recomenda %1 shards.</translation>
    </message>
</context>
<context>
    <name>Gateway::CaptureWriter</name>
    <message>
        <source>The recording goes on when the file can be written again.</source>
        <translation>A gravação continua quando for possível gravar no arquivo de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not written.</source>
        <translation>
            <numerusform>%n registro não foi gravado.</numerusform>
            <numerusform>%n registros não foram gravados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::CloseCode</name>
    <message>
        <source>Discord could not say what went wrong; reconnecting is right.</source>
        <translation>O Discord não soube dizer o que deu errado; reconectar é o certo.</translation>
    </message>
    <message>
        <source>A payload carried an opcode or body the gateway does not know; look at the last command sent.</source>
        <translation>Um payload tinha um opcode ou corpo que o gateway não conhece; veja o último comando enviado.</translation>
    </message>
    <message>
        <source>A payload was no valid JSON/ETF or exceeded 4096 bytes; look at the last command sent.</source>
        <translation>Um payload não era JSON/ETF válido ou passou de 4096 bytes; veja o último comando enviado.</translation>
    </message>
    <message>
        <source>Something was sent before identifying, or the session was invalidated; start a new session.</source>
        <translation>Algo foi enviado antes da identificação, ou a sessão foi invalidada; comece uma nova sessão.</translation>
    </message>
    <message>
        <source>The token is wrong or was reset; copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>O token está errado ou foi redefinido; copie um novo do Developer Portal, página Bot.</translation>
    </message>
    <message>
        <source>Identify was sent twice on one connection; a bug in the client.</source>
        <translation>IDENTIFY foi enviado duas vezes em uma conexão; um bug no cliente.</translation>
    </message>
    <message>
        <source>The sequence given on resume was not one this session had; start a new session.</source>
        <translation>A sequência dada na retomada não era desta sessão; comece uma nova sessão.</translation>
    </message>
    <message>
        <source>More than 120 payloads in 60 s were sent on one connection; slow the commands down.</source>
        <translation>Mais de 120 payloads em 60 s foram enviados em uma conexão; envie comandos mais devagar.</translation>
    </message>
    <message>
        <source>The session expired before it was resumed; start a new one.</source>
        <translation>A sessão expirou antes de ser retomada; comece uma nova.</translation>
    </message>
    <message>
        <source>The shard pair [id, count] is impossible, or count is no multiple of what Discord assigned a large bot.</source>
        <translation>O par do shard [id, número] é impossível, ou o número não é múltiplo do que o Discord atribuiu a um bot grande.</translation>
    </message>
    <message>
        <source>The shard would hold over 2500 guilds; use the shard count that GET /gateway/bot recommends.</source>
        <translation>O shard teria mais de 2500 guilds; use o número de shards que GET /gateway/bot recomenda.</translation>
    </message>
    <message>
        <source>The v query parameter names a version that does not exist any more.</source>
        <translation>O parâmetro de consulta v indica uma versão que não existe mais.</translation>
    </message>
    <message>
        <source>The intents number has a bit that means nothing; compute it anew.</source>
        <translation>O número das intents tem um bit que não significa nada; calcule-o de novo.</translation>
    </message>
    <message>
        <source>A privileged intent is asked for that is not enabled (or not approved) for this application: enable it on the Developer Portal&apos;s Bot page, or drop it.</source>
        <translation>É pedida uma intent privilegiada que não está habilitada (ou aprovada) para esta aplicação: habilite-a na página Bot do Developer Portal ou retire-a.</translation>
    </message>
</context>
<context>
    <name>Gateway::Cluster</name>
    <message numerus="yes">
        <source>The new shards were not ready within %n s.</source>
        <translation>
            <numerusform>Os novos shards não ficaram prontos em %n s.</numerusform>
            <numerusform>Os novos shards não ficaram prontos em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old ones go on. See in the log what held up the new ones.</source>
        <translation>Os antigos continuam. Veja no log o que segurou os novos.</translation>
    </message>
    <message>
        <source>There is no shard %1.</source>
        <translation>Não existe o shard %1.</translation>
    </message>
    <message>
        <source>The cluster cannot reshard now.</source>
        <translation>O cluster não pode mudar o número de shards agora.</translation>
    </message>
    <message>
        <source>Wait until it runs and no other reshard is under way.</source>
        <translation>Espere até que ele esteja em execução e nenhuma outra mudança de shards esteja em curso.</translation>
    </message>
    <message>
        <source>The cluster runs %1 of %2 shards, and the others are not its own.</source>
        <translation>O cluster executa %1 de %2 shards, e os outros não são dele.</translation>
    </message>
    <message>
        <source>Reshard where all of them run, or start each part anew with its range of the new count.</source>
        <translation>Mude o número onde todos são executados, ou reinicie cada parte com o intervalo dela do novo número.</translation>
    </message>
</context>
<context>
    <name>Gateway::Commands</name>
    <message>
        <source>The command has %1 bytes: %2 more than the gateway takes (%3).</source>
        <translation>O comando tem %1 bytes: %2 a mais do que o gateway aceita (%3).</translation>
    </message>
    <message>
        <source>Shorten it, or split it into several.</source>
        <translation>Encurte-o ou divida-o em vários.</translation>
    </message>
    <message>
        <source>The command names no guild.</source>
        <translation>O comando não indica nenhuma guild.</translation>
    </message>
    <message>
        <source>There is no activity of type %1.</source>
        <translation>Não existe atividade do tipo %1.</translation>
    </message>
    <message>
        <source>An activity has no name.</source>
        <translation>Uma atividade não tem nome.</translation>
    </message>
    <message>
        <source>Any name will do for a custom one; its state is shown.</source>
        <translation>Para uma personalizada serve qualquer nome; o estado é que é mostrado.</translation>
    </message>
    <message>
        <source>A custom activity has no state.</source>
        <translation>Uma atividade personalizada não tem estado.</translation>
    </message>
    <message>
        <source>Its state is the text that is shown.</source>
        <translation>O estado é o texto mostrado.</translation>
    </message>
    <message>
        <source>The activity “%1” has a URL, but is no stream.</source>
        <translation>A atividade “%1” tem uma URL, mas não é uma transmissão.</translation>
    </message>
    <message>
        <source>“%1” is no URL of a stream.</source>
        <translation>“%1” não é a URL de uma transmissão.</translation>
    </message>
    <message>
        <source>It begins with https:// and a host.</source>
        <translation>Ela começa com https:// e um host.</translation>
    </message>
    <message>
        <source>A presence is idle since before 1970.</source>
        <translation>Uma presença está ausente desde antes de 1970.</translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation>Não existe o status %1.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>“%1” não é um status.</translation>
    </message>
    <message>
        <source>Choose online, dnd, idle, invisible or offline.</source>
        <translation>Escolha online, dnd, idle, invisible ou offline.</translation>
    </message>
    <message>
        <source>The session itself sends op %1 (%2).</source>
        <translation>A própria sessão envia o op %1 (%2).</translation>
    </message>
    <message>
        <source>Reconnect the shard if it shall identify or resume.</source>
        <translation>Reconecte o shard se ele deve se identificar ou retomar.</translation>
    </message>
    <message>
        <source>The gateway knows no op %1.</source>
        <translation>O gateway não conhece o op %1.</translation>
    </message>
    <message>
        <source>It would close the connection with 4001.</source>
        <translation>Ele fecharia a conexão com 4001.</translation>
    </message>
    <message>
        <source>Only the gateway sends op %1 (%2).</source>
        <translation>Só o gateway envia o op %1 (%2).</translation>
    </message>
    <message>
        <source>The command is no JSON: %1 (byte %2).</source>
        <translation>O comando não é JSON: %1 (byte %2).</translation>
    </message>
    <message>
        <source>The command has no opcode.</source>
        <translation>O comando não tem opcode.</translation>
    </message>
    <message>
        <source>It looks like {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</source>
        <translation>Ele tem a forma {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</translation>
    </message>
    <message>
        <source>The channel to join has the id 0.</source>
        <translation>O canal em que entrar tem o id 0.</translation>
    </message>
    <message>
        <source>Name no channel at all to leave.</source>
        <translation>Para sair, não indique canal nenhum.</translation>
    </message>
    <message>
        <source>The request names %1 users; the gateway takes %2 at most.</source>
        <translation>O pedido indica %1 usuários; o gateway aceita no máximo %2.</translation>
    </message>
    <message>
        <source>Split it into several requests.</source>
        <translation>Divida-o em vários pedidos.</translation>
    </message>
    <message>
        <source>One of the users has the id 0.</source>
        <translation>Um dos usuários tem o id 0.</translation>
    </message>
    <message>
        <source>A limit goes with a query, not with the ids of users.</source>
        <translation>Um limite acompanha uma consulta, não os ids de usuários.</translation>
    </message>
    <message>
        <source>The request has a query and the ids of users; one excludes the other.</source>
        <translation>O pedido tem uma consulta e os ids de usuários; um exclui o outro.</translation>
    </message>
    <message>
        <source>The request has neither a query nor the ids of users.</source>
        <translation>O pedido não tem nem consulta nem ids de usuários.</translation>
    </message>
    <message>
        <source>An empty query with limit 0 asks for all members.</source>
        <translation>Uma consulta vazia com limite 0 pede todos os membros.</translation>
    </message>
    <message>
        <source>The limit of %1 members is not between 0 and %2.</source>
        <translation>O limite de %1 membros não está entre 0 e %2.</translation>
    </message>
    <message>
        <source>The nonce has %1 bytes; the gateway ignores over %2.</source>
        <translation>O nonce tem %1 bytes; o gateway ignora os maiores que %2.</translation>
    </message>
    <message>
        <source>One of the guilds has the id 0.</source>
        <translation>Uma das guilds tem o id 0.</translation>
    </message>
    <message>
        <source>The request names no field.</source>
        <translation>O pedido não indica nenhum campo.</translation>
    </message>
    <message>
        <source>Ask for status, voice_start_time or both.</source>
        <translation>Peça status, voice_start_time ou ambos.</translation>
    </message>
    <message>
        <source>The command contains the bot&apos;s token: it is not sent.</source>
        <translation>O comando contém o token do bot: ele não é enviado.</translation>
    </message>
</context>
<context>
    <name>Gateway::Compression</name>
    <message>
        <source>“%1” is no compression.</source>
        <translation>“%1” não é uma compactação.</translation>
    </message>
    <message>
        <source>Choose none, zlib-stream or zstd-stream.</source>
        <translation>Escolha none, zlib-stream ou zstd-stream.</translation>
    </message>
</context>
<context>
    <name>Gateway::Connection</name>
    <message>
        <source>This build cannot inflate %1.</source>
        <translation>Esta compilação não consegue descompactar %1.</translation>
    </message>
    <message>
        <source>Choose another compression, or build with its library.</source>
        <translation>Escolha outra compactação, ou compile com a biblioteca dela.</translation>
    </message>
    <message>
        <source>The server does not open a WebSocket (%1).</source>
        <translation>O servidor não abre um WebSocket (%1).</translation>
    </message>
    <message>
        <source>Check that the URL leads to a gateway.</source>
        <translation>Verifique se a URL leva a um gateway.</translation>
    </message>
    <message>
        <source>The gateway&apos;s host was not found (%1).</source>
        <translation>O host do gateway não foi encontrado (%1).</translation>
    </message>
    <message>
        <source>Check the URL, the name server and the network.</source>
        <translation>Verifique a URL, o servidor de nomes e a rede.</translation>
    </message>
    <message>
        <source>The gateway refused the connection (%1).</source>
        <translation>O gateway recusou a conexão (%1).</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall stands between.</source>
        <translation>Nada escuta lá, ou há um firewall no meio.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time (%1).</source>
        <translation>O gateway não respondeu a tempo (%1).</translation>
    </message>
    <message>
        <source>Check the network and the firewall.</source>
        <translation>Verifique a rede e o firewall.</translation>
    </message>
    <message>
        <source>The WebSocket could not be opened (%1).</source>
        <translation>Não foi possível abrir o WebSocket (%1).</translation>
    </message>
    <message>
        <source>The connection was lost (%1).</source>
        <translation>A conexão foi perdida (%1).</translation>
    </message>
    <message>
        <source>its answer has no end</source>
        <translation>sua resposta não tem fim</translation>
    </message>
    <message>
        <source>The gateway asks for answers and does not read them.</source>
        <translation>O gateway pede respostas e não as lê.</translation>
    </message>
    <message>
        <source>No socket can be opened (%1).</source>
        <translation>Não é possível abrir nenhum socket (%1).</translation>
    </message>
    <message>
        <source>This program has too many files open: raise the limit (ulimit -n), or run fewer shards in it.</source>
        <translation>Este programa tem arquivos demais abertos: aumente o limite (ulimit -n) ou execute menos shards nele.</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Este não é um tráfego comum; verifique aonde leva a URL do gateway.</translation>
    </message>
    <message>
        <source>The gateway stopped in the middle of a message.</source>
        <translation>O gateway parou no meio de uma mensagem.</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol (%1).</source>
        <translation>O gateway violou o protocolo WebSocket (%1).</translation>
    </message>
    <message>
        <source>Something on the way may change what is sent: a proxy, or a firewall.</source>
        <translation>Algo no caminho pode alterar o que é enviado: um proxy ou um firewall.</translation>
    </message>
    <message>
        <source>A compressed payload has more than %1 and no end.</source>
        <translation>Uma carga comprimida tem mais de %1 e não termina.</translation>
    </message>
    <message>
        <source>a length that is written wrong</source>
        <translation>um comprimento escrito errado</translation>
    </message>
    <message>
        <source>a reserved bit is set</source>
        <translation>um bit reservado está ligado</translation>
    </message>
    <message>
        <source>a masked frame</source>
        <translation>um quadro mascarado</translation>
    </message>
    <message>
        <source>a message begins inside another one</source>
        <translation>uma mensagem começa dentro de outra</translation>
    </message>
    <message>
        <source>a continuation of nothing</source>
        <translation>uma continuação de nada</translation>
    </message>
    <message>
        <source>a control frame in fragments, or of more than 125 bytes</source>
        <translation>um quadro de controle em fragmentos ou com mais de 125 bytes</translation>
    </message>
    <message>
        <source>reserved opcode %1</source>
        <translation>opcode reservado %1</translation>
    </message>
    <message>
        <source>empty fragments without an end</source>
        <translation>fragmentos vazios sem fim</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>texto que não é UTF-8</translation>
    </message>
    <message>
        <source>a close frame of one byte</source>
        <translation>um quadro de fechamento de um byte</translation>
    </message>
    <message>
        <source>close code %1</source>
        <translation>código de fechamento %1</translation>
    </message>
    <message>
        <source>its answer is not HTTP</source>
        <translation>sua resposta não é HTTP</translation>
    </message>
    <message>
        <source>it answers &quot;%1&quot;</source>
        <translation>ele responde &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in its answer</source>
        <translation>falta &quot;%1&quot; na sua resposta</translation>
    </message>
    <message>
        <source>its answer belongs to another request</source>
        <translation>sua resposta pertence a outra requisição</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in its answer, and was not asked for</source>
        <translation>&quot;%1&quot; está na sua resposta e não foi pedido</translation>
    </message>
    <message>
        <source>The gateway sent a message of more than %1.</source>
        <translation>O gateway enviou uma mensagem de mais de %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Encoding</name>
    <message>
        <source>“%1” is no encoding.</source>
        <translation>“%1” não é uma codificação.</translation>
    </message>
    <message>
        <source>Choose json or etf.</source>
        <translation>Escolha json ou etf.</translation>
    </message>
</context>
<context>
    <name>Gateway::Envelope</name>
    <message numerus="yes">
        <source>A payload of %n byte(s) cannot be read: %1.</source>
        <translation>
            <numerusform>Um payload de %n byte não pode ser lido: %1.</numerusform>
            <numerusform>Um payload de %n bytes não pode ser lido: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Etf</name>
    <message>
        <source>its zlib stream is corrupt or cut off</source>
        <translation>o stream zlib está corrompido ou cortado</translation>
    </message>
    <message>
        <source>it does not begin with %1</source>
        <translation>não começa com %1</translation>
    </message>
    <message>
        <source>bytes follow its end</source>
        <translation>há bytes depois do fim</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>tag %1 has no place here</source>
        <translation>a tag %1 não cabe aqui</translation>
    </message>
    <message>
        <source>a list has no proper end</source>
        <translation>uma lista não tem fim correto</translation>
    </message>
    <message>
        <source>it nests too deep</source>
        <translation>o aninhamento é profundo demais</translation>
    </message>
    <message>
        <source>an integer has more than 64 bits</source>
        <translation>um inteiro tem mais de 64 bits</translation>
    </message>
    <message>
        <source>an atom is no valid UTF-8</source>
        <translation>um átomo não é UTF-8 válido</translation>
    </message>
    <message>
        <source>a text is no valid UTF-8</source>
        <translation>um texto não é UTF-8 válido</translation>
    </message>
    <message>
        <source>a floating-point number is none</source>
        <translation>um número de ponto flutuante não é um número</translation>
    </message>
    <message>
        <source>a text is no valid Unicode</source>
        <translation>um texto não é Unicode válido</translation>
    </message>
    <message>
        <source>JSON text cannot be written as ETF: %1.</source>
        <translation>O texto JSON não pode ser escrito como ETF: %1.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 no byte %2</translation>
    </message>
    <message>
        <source>A payload in ETF cannot be read at byte %1: %2.</source>
        <translation>Um payload em ETF não pode ser lido no byte %1: %2.</translation>
    </message>
    <message>
        <source>A payload in ETF gives more than %1 bytes.</source>
        <translation>Um payload em ETF resulta em mais de %1 bytes.</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Isto não é tráfego comum; verifique aonde leva a URL do gateway.</translation>
    </message>
</context>
<context>
    <name>Gateway::GatewayUrlPolicy</name>
    <message>
        <source>The token is not sent there.</source>
        <translation>O token não é enviado para lá.</translation>
    </message>
    <message>
        <source>The server named a URL that cannot be read.</source>
        <translation>O servidor indicou uma URL que não pode ser lida.</translation>
    </message>
    <message>
        <source>The server named a URL of more than %1 characters.</source>
        <translation>O servidor indicou uma URL com mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>The server named a URL that begins with “%1:”, not with wss:.</source>
        <translation>O servidor indicou uma URL que começa com “%1:”, não com wss:.</translation>
    </message>
    <message>
        <source>The server named a URL without TLS (ws:).</source>
        <translation>O servidor indicou uma URL sem TLS (ws:).</translation>
    </message>
    <message>
        <source>The server named a URL with a user&apos;s name in it.</source>
        <translation>O servidor indicou uma URL com um nome de usuário.</translation>
    </message>
    <message>
        <source>The server named the host %1, which does not belong to %2.</source>
        <translation>O servidor indicou o host %1, que não pertence a %2.</translation>
    </message>
    <message>
        <source>The token is not sent there. If the host is right, allow it in the configuration.</source>
        <translation>O token não é enviado para lá. Se o host estiver certo, permita-o na configuração.</translation>
    </message>
</context>
<context>
    <name>Gateway::IdentifyBudget</name>
    <message>
        <source>0 of %1 session starts are left; more at %2.</source>
        <translation>Restam 0 de %1 inícios de sessão; novos em %2.</translation>
    </message>
    <message>
        <source>One more would reset the token. Find out what identifies so often, and wait.</source>
        <translation>Mais um redefiniria o token. Descubra o que se identifica com tanta frequência e espere.</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left, and %3 of them are a reserve; more at %4.</source>
        <translation>Restam %1 de %2 inícios de sessão, e %3 deles são reserva; novos em %4.</translation>
    </message>
    <message>
        <source>At 0 the token is reset. Find out what identifies so often; then wait, or say that the reserve may be used.</source>
        <translation>Em 0 o token é redefinido. Descubra o que se identifica com tanta frequência; depois espere, ou permita usar a reserva.</translation>
    </message>
</context>
<context>
    <name>Gateway::Inflater</name>
    <message>
        <source>A compressed payload is cut off or has bytes after its end.</source>
        <translation>Um payload compactado está cortado ou tem bytes depois do fim.</translation>
    </message>
    <message>
        <source>The zlib stream ended, but the connection goes on.</source>
        <translation>O stream zlib terminou, mas a conexão continua.</translation>
    </message>
    <message>
        <source>The zlib stream is corrupt (%1).</source>
        <translation>O stream zlib está corrompido (%1).</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Isto não é tráfego comum; verifique aonde leva a URL do gateway.</translation>
    </message>
    <message>
        <source>The zstd stream is corrupt (%1).</source>
        <translation>O stream zstd está corrompido (%1).</translation>
    </message>
    <message>
        <source>A payload inflates to more than %1.</source>
        <translation>Um payload descompactado passa de %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Intent</name>
    <message>
        <source>Guilds, roles, channels, threads and stages as they appear, change and vanish. Almost every bot needs it.</source>
        <translation>Guilds, cargos, canais, tópicos e palcos ao surgir, mudar e sumir. Quase todo bot precisa dela.</translation>
    </message>
    <message>
        <source>Members joining, leaving and changing, and the full member list. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Membros que entram, saem e mudam, e a lista completa de membros. Habilite-a na página Bot do Developer Portal.</translation>
    </message>
    <message>
        <source>Bans and unbans, and new audit log entries.</source>
        <translation>Banimentos e desbanimentos, e novas entradas do registro de auditoria.</translation>
    </message>
    <message>
        <source>Emojis, stickers and soundboard sounds of a guild.</source>
        <translation>Emojis, figurinhas e sons do soundboard de uma guild.</translation>
    </message>
    <message>
        <source>Integrations and bots linked to a guild.</source>
        <translation>Integrações e bots vinculados a uma guild.</translation>
    </message>
    <message>
        <source>A webhook of a channel was created, changed or removed.</source>
        <translation>Um webhook de um canal foi criado, alterado ou removido.</translation>
    </message>
    <message>
        <source>Invites created and deleted.</source>
        <translation>Convites criados e excluídos.</translation>
    </message>
    <message>
        <source>Who joins, leaves, mutes or moves between voice channels.</source>
        <translation>Quem entra, sai, fica mudo ou muda de canal de voz.</translation>
    </message>
    <message>
        <source>Online status and activities of members; by far the most traffic. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Status online e atividades dos membros; de longe o maior tráfego. Habilite-a na página Bot do Developer Portal.</translation>
    </message>
    <message>
        <source>Messages in guild channels, sent, edited and deleted; their text needs MESSAGE_CONTENT as well.</source>
        <translation>Mensagens em canais de guilds, enviadas, editadas e excluídas; o texto delas precisa também de MESSAGE_CONTENT.</translation>
    </message>
    <message>
        <source>Reactions on messages in guild channels.</source>
        <translation>Reações a mensagens em canais de guilds.</translation>
    </message>
    <message>
        <source>Somebody starts typing in a guild channel.</source>
        <translation>Alguém começa a digitar em um canal de guild.</translation>
    </message>
    <message>
        <source>Messages in direct messages with the bot.</source>
        <translation>Mensagens em conversas diretas com o bot.</translation>
    </message>
    <message>
        <source>Reactions on messages in direct messages with the bot.</source>
        <translation>Reações a mensagens em conversas diretas com o bot.</translation>
    </message>
    <message>
        <source>Somebody starts typing in a direct message with the bot.</source>
        <translation>Alguém começa a digitar em uma conversa direta com o bot.</translation>
    </message>
    <message>
        <source>No event of its own: fills content, embeds, attachments, components and poll of messages. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Sem evento próprio: preenche content, embeds, attachments, components e poll das mensagens. Habilite-a na página Bot do Developer Portal.</translation>
    </message>
    <message>
        <source>Scheduled events and who is interested in them.</source>
        <translation>Eventos agendados e quem tem interesse neles.</translation>
    </message>
    <message>
        <source>Auto moderation rules created, changed and deleted.</source>
        <translation>Regras de moderação automática criadas, alteradas e excluídas.</translation>
    </message>
    <message>
        <source>An auto moderation rule acted on something.</source>
        <translation>Uma regra de moderação automática agiu sobre algo.</translation>
    </message>
    <message>
        <source>Votes in polls of guild channels.</source>
        <translation>Votos em enquetes de canais de guilds.</translation>
    </message>
    <message>
        <source>Votes in polls of direct messages with the bot.</source>
        <translation>Votos em enquetes de conversas diretas com o bot.</translation>
    </message>
    <message>
        <source>“%1” is no intent.</source>
        <translation>“%1” não é uma intent.</translation>
    </message>
    <message>
        <source>Write names such as GUILDS or GUILD_MESSAGES, “all” or a number.</source>
        <translation>Escreva nomes como GUILDS ou GUILD_MESSAGES, “all” ou um número.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
</context>
<context>
    <name>Gateway::MembersRequest</name>
    <message>
        <source>The members did not come in time: %1 of %2 chunks are there.</source>
        <translation>Os membros não chegaram a tempo: %1 de %2 chunks chegaram.</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>um número desconhecido de</translation>
    </message>
    <message>
        <source>Ask again; for large guilds ask with a longer timeout.</source>
        <translation>Peça de novo; para guilds grandes, com um tempo limite maior.</translation>
    </message>
    <message>
        <source>The session ended before all members had come.</source>
        <translation>A sessão terminou antes que todos os membros chegassem.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Peça de novo.</translation>
    </message>
</context>
<context>
    <name>Gateway::Memory</name>
    <message>
        <source>There is not enough memory for a payload of %1 or more.</source>
        <translation>Não há memória suficiente para um payload de %1 ou mais.</translation>
    </message>
    <message>
        <source>Give this program more memory, or run fewer shards in it.</source>
        <translation>Dê mais memória a este programa ou execute menos shards nele.</translation>
    </message>
</context>
<context>
    <name>Gateway::MetricsServer</name>
    <message>
        <source>The metrics cannot be served on port %1 of %2: %3.</source>
        <translation>As métricas não podem ser servidas na porta %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes any free one.</source>
        <translation>Escolha outra porta; 0 usa qualquer uma livre.</translation>
    </message>
</context>
<context>
    <name>Gateway::Proxy</name>
    <message>
        <source>Write http://host:port or socks5://host:port, with user:password@ before the host if needed, and % before two hex digits for signs such as @ or : in them.</source>
        <translation>Escreva http://host:port ou socks5://host:port, com user:password@ antes do host se necessário, e % antes de dois dígitos hexadecimais para sinais como @ ou : neles.</translation>
    </message>
    <message>
        <source>The URL of the proxy is not valid.</source>
        <translation>A URL do proxy não é válida.</translation>
    </message>
    <message>
        <source>A proxy that wants TLS on its own port (https://) cannot be used.</source>
        <translation>Não é possível usar um proxy que exige TLS na própria porta (https://).</translation>
    </message>
    <message>
        <source>The URL of the proxy does not begin with http:// or socks5://.</source>
        <translation>A URL do proxy não começa com http:// ou socks5://.</translation>
    </message>
    <message>
        <source>The URL of the proxy names no host.</source>
        <translation>A URL do proxy não indica host.</translation>
    </message>
    <message>
        <source>The URL of the proxy has port 0.</source>
        <translation>A URL do proxy tem a porta 0.</translation>
    </message>
    <message>
        <source>The URL of the proxy has something after host and port.</source>
        <translation>A URL do proxy tem algo depois de host e porta.</translation>
    </message>
    <message>
        <source>A proxy shall be used, but none is named, or one that is neither HTTP nor SOCKS5.</source>
        <translation>Um proxy deve ser usado, mas nenhum é indicado, ou um que não é HTTP nem SOCKS5.</translation>
    </message>
    <message>
        <source>Name the proxy, or choose to go without.</source>
        <translation>Indique o proxy, ou escolha seguir sem ele.</translation>
    </message>
</context>
<context>
    <name>Gateway::ProxyError</name>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>O proxy %1 exige nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s URL: user:password@ before the host.</source>
        <translation>Coloque-os na URL do proxy: user:password@ antes do host.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and the password.</source>
        <translation>O proxy %1 não aceitou o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>Check both in the proxy&apos;s settings; in a URL, signs such as @ or : are written as % and two hex digits.</source>
        <translation>Verifique ambos nas configurações do proxy; em uma URL, sinais como @ ou : são escritos como % e dois dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>O proxy %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>Check its name, the name server and the network.</source>
        <translation>Verifique o nome dele, o servidor de nomes e a rede.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let anybody through to %2.</source>
        <translation>O proxy %1 não deixa ninguém passar para %2.</translation>
    </message>
    <message>
        <source>Ask its operator to allow the host and its port, or choose another proxy.</source>
        <translation>Peça ao operador que permita o host e a porta, ou escolha outro proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 did not find %2, or lets nobody through to it.</source>
        <translation>O proxy %1 não encontrou %2, ou não deixa ninguém passar até lá.</translation>
    </message>
    <message>
        <source>Check the URL; ask the proxy&apos;s operator whether the host is allowed.</source>
        <translation>Verifique a URL; pergunte ao operador do proxy se o host é permitido.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>O proxy %1 recusou a conexão.</translation>
    </message>
    <message>
        <source>Nothing listens there: check its host and port and that it runs.</source>
        <translation>Nada escuta lá: verifique host e porta e se ele está em execução.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>O proxy %1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Check its host and port and the firewall.</source>
        <translation>Verifique host e porta dele e o firewall.</translation>
    </message>
    <message>
        <source>The proxy %1 failed (%2).</source>
        <translation>O proxy %1 falhou (%2).</translation>
    </message>
    <message>
        <source>Check that it is a SOCKS5 proxy and not an HTTP proxy.</source>
        <translation>Verifique se é um proxy SOCKS5 e não um proxy HTTP.</translation>
    </message>
    <message>
        <source>Check that it is an HTTP proxy that allows CONNECT.</source>
        <translation>Verifique se é um proxy HTTP que permite CONNECT.</translation>
    </message>
    <message>
        <source>%1; through the proxy %2</source>
        <translation>%1; pelo proxy %2</translation>
    </message>
</context>
<context>
    <name>Gateway::RestClient</name>
    <message>
        <source>The REST interface limits the rate: wait %1 s.</source>
        <translation>A interface REST limita a taxa: espere %1 s.</translation>
    </message>
    <message>
        <source>Something asks too often with this token or from this address.</source>
        <translation>Algo consulta com frequência demais com este token ou a partir deste endereço.</translation>
    </message>
    <message>
        <source>The token is wrong or was reset (HTTP 401).</source>
        <translation>O token está errado ou foi redefinido (HTTP 401).</translation>
    </message>
    <message>
        <source>Copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>Copie um novo do Developer Portal, página Bot.</translation>
    </message>
    <message>
        <source>The REST interface&apos;s host %1 is not found (%2).</source>
        <translation>O host %1 da interface REST não foi encontrado (%2).</translation>
    </message>
    <message>
        <source>Check the API URL, the network and its DNS.</source>
        <translation>Verifique a URL da API, a rede e o DNS dela.</translation>
    </message>
    <message>
        <source>The REST interface refused the connection (%1).</source>
        <translation>A interface REST recusou a conexão (%1).</translation>
    </message>
    <message>
        <source>Nothing listens there: check the API URL.</source>
        <translation>Nada escuta lá: verifique a URL da API.</translation>
    </message>
    <message>
        <source>The REST interface cannot be reached (%1).</source>
        <translation>A interface REST está inacessível (%1).</translation>
    </message>
    <message>
        <source>Check the API URL, the network and the proxy.</source>
        <translation>Verifique a URL da API, a rede e o proxy.</translation>
    </message>
    <message>
        <source>The REST interface answered with HTTP %1.</source>
        <translation>A interface REST respondeu com HTTP %1.</translation>
    </message>
    <message>
        <source>Check the API URL, or try again later.</source>
        <translation>Verifique a URL da API, ou tente mais tarde.</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>Verifique a URL da API.</translation>
    </message>
    <message>
        <source>The REST interface did not end its answer in time.</source>
        <translation>A interface REST não terminou sua resposta a tempo.</translation>
    </message>
    <message>
        <source>The REST interface&apos;s answer has more than %1.</source>
        <translation>A resposta da interface REST passa de %1.</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to no host (HTTP %1).</source>
        <translation>A interface REST respondeu com um redirecionamento sem host (HTTP %1).</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to %1 (HTTP %2).</source>
        <translation>A interface REST respondeu com um redirecionamento para %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>Redirects are not followed, since the token is for the host of the API URL alone: check the API URL. Where a network asks for a login first, log in.</source>
        <translation>Redirecionamentos não são seguidos, pois o token é só para o host da URL da API: verifique a URL da API. Se a rede pede um login antes, faça o login.</translation>
    </message>
</context>
<context>
    <name>Gateway::SessionStore</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 não pode ser lido (%2).</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Verifique a quem ele pertence.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 não pode ser gravado (%2).</translation>
    </message>
    <message>
        <source>A restart will identify instead of resuming.</source>
        <translation>Um reinício vai se identificar em vez de retomar.</translation>
    </message>
    <message>
        <source>%1 is in use by process %2.</source>
        <translation>%1 está em uso pelo processo %2.</translation>
    </message>
    <message>
        <source>Two programs must not resume the same sessions: stop it, or use another file.</source>
        <translation>Dois programas não devem retomar as mesmas sessões: pare-o, ou use outro arquivo.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1.</source>
        <translation>Não é possível gravar nada ao lado de %1.</translation>
    </message>
    <message>
        <source>Look whether the folder is there, who owns it, and whether the disk is full.</source>
        <translation>Veja se a pasta existe, a quem pertence e se o disco está cheio.</translation>
    </message>
</context>
<context>
    <name>Gateway::Shard</name>
    <message>
        <source>The shard was stopped before the command was sent.</source>
        <translation>O shard foi parado antes do envio do comando.</translation>
    </message>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>A sessão terminou antes do envio do comando.</translation>
    </message>
    <message>
        <source>The gateway closed the connection: %1 %2.</source>
        <translation>O gateway fechou a conexão: %1 %2.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Ele disse: “%1”</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>O shard não está em execução.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait already.</source>
        <translation>
            <numerusform>%n comando já espera.</numerusform>
            <numerusform>%n comandos já esperam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send fewer: 120 a minute can go at most.</source>
        <translation>Envie menos: podem ir no máximo 120 por minuto.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>O HELLO não tem um heartbeat_interval utilizável.</translation>
    </message>
    <message>
        <source>A command of %1 bytes is too large: %2 are allowed.</source>
        <translation>Um comando de %1 bytes é grande demais: são permitidos %2.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Queued to identify</source>
        <translation>Na fila do IDENTIFY</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>Aguardando HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identificando</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Retomando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>started by the user</source>
        <translation>iniciado pelo usuário</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>parado pelo usuário</translation>
    </message>
    <message>
        <source>reconnected by the user</source>
        <translation>reconectado pelo usuário</translation>
    </message>
    <message>
        <source>its turn to identify came</source>
        <translation>chegou a vez de se identificar</translation>
    </message>
    <message>
        <source>WebSocket open</source>
        <translation>WebSocket aberto</translation>
    </message>
    <message>
        <source>HELLO received</source>
        <translation>HELLO recebido</translation>
    </message>
    <message>
        <source>a new session began</source>
        <translation>uma nova sessão começou</translation>
    </message>
    <message>
        <source>the session was resumed</source>
        <translation>a sessão foi retomada</translation>
    </message>
    <message>
        <source>the gateway asked for a reconnect (op 7)</source>
        <translation>o gateway pediu uma reconexão (op 7)</translation>
    </message>
    <message>
        <source>session invalid (op 9, not resumable)</source>
        <translation>sessão inválida (op 9, não retomável)</translation>
    </message>
    <message>
        <source>session interrupted (op 9, resumable)</source>
        <translation>sessão interrompida (op 9, retomável)</translation>
    </message>
    <message>
        <source>heartbeat not acknowledged: a dead connection</source>
        <translation>heartbeat não confirmado: conexão morta</translation>
    </message>
    <message>
        <source>the clock jumped: this machine slept</source>
        <translation>o relógio saltou: esta máquina esteve suspensa</translation>
    </message>
    <message>
        <source>closed by the gateway: %1 %2</source>
        <translation>fechada pelo gateway: %1 %2</translation>
    </message>
    <message>
        <source>connection dropped without a close frame</source>
        <translation>conexão caiu sem frame de fechamento</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>sem conexão a tempo</translation>
    </message>
    <message>
        <source>no HELLO in time</source>
        <translation>sem HELLO a tempo</translation>
    </message>
    <message>
        <source>no READY in time</source>
        <translation>sem READY a tempo</translation>
    </message>
    <message>
        <source>no RESUMED in time</source>
        <translation>sem RESUMED a tempo</translation>
    </message>
    <message>
        <source>unreadable payload</source>
        <translation>payload ilegível</translation>
    </message>
    <message>
        <source>the network is back</source>
        <translation>a rede voltou</translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>a espera acabou</translation>
    </message>
    <message>
        <source>closed as asked</source>
        <translation>fechada a pedido</translation>
    </message>
    <message>
        <source>; the next try goes at once</source>
        <translation>; a próxima tentativa é imediata</translation>
    </message>
    <message>
        <source>; waits %1 s before the next try</source>
        <translation>; espera %1 s até a próxima tentativa</translation>
    </message>
    <message>
        <source>The connection looked open, but nothing came through it. Once is no harm; again and again, it is a proxy, firewall or VPN on the way, or a program here that is too busy to read.</source>
        <translation>A conexão parecia aberta, mas nada passava por ela. Uma vez não faz mal; repetidamente, é um proxy, firewall ou VPN no caminho, ou um programa aqui ocupado demais para ler.</translation>
    </message>
    <message>
        <source>A new session is begun, which costs a session start. It is also the answer to an identify that came too early: see that no other program identifies with this token at the same time.</source>
        <translation>Uma nova sessão é iniciada, o que custa um início de sessão. É também a resposta a um IDENTIFY que veio cedo demais: verifique se nenhum outro programa se identifica com este token ao mesmo tempo.</translation>
    </message>
    <message>
        <source>See whether this machine has a way to the gateway: network, proxy, firewall.</source>
        <translation>Veja se esta máquina tem caminho até o gateway: rede, proxy, firewall.</translation>
    </message>
    <message>
        <source>The gateway was reached and said nothing. If that goes on, see https://discordstatus.com for an outage.</source>
        <translation>O gateway foi alcançado e não disse nada. Se isso continuar, veja em https://discordstatus.com se há uma interrupção.</translation>
    </message>
    <message>
        <source>The gateway asks for heartbeats without end.</source>
        <translation>O gateway pede heartbeats sem fim.</translation>
    </message>
    <message>
        <source>READY has no usable session_id.</source>
        <translation>READY não tem um session_id utilizável.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval (%1).</source>
        <translation>O HELLO não tem um heartbeat_interval utilizável (%1).</translation>
    </message>
    <message>
        <source>It must be a whole number of milliseconds from %1 to %2: check what the gateway URL leads to.</source>
        <translation>Deve ser um número inteiro de milissegundos de %1 a %2: verifique aonde leva a URL do gateway.</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardRange</name>
    <message>
        <source>“%1” names no shards: %2.</source>
        <translation>“%1” não indica shards: %2.</translation>
    </message>
    <message>
        <source>Write auto, 16, or 0-3,8 of 16.</source>
        <translation>Escreva auto, 16 ou 0-3,8 of 16.</translation>
    </message>
    <message>
        <source>the count must be 1 to %1</source>
        <translation>o número deve ser de 1 a %1</translation>
    </message>
    <message>
        <source>“%1” is no shard or range</source>
        <translation>“%1” não é um shard nem um intervalo</translation>
    </message>
    <message>
        <source>of %1 shards the last is %2</source>
        <translation>de %1 shards, o último é %2</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardWorker</name>
    <message>
        <source>There is no shard %1.</source>
        <translation>Não existe o shard %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Simulator</name>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation>Escolha outra porta, ou encerre o programa que a ocupa.</translation>
    </message>
    <message>
        <source>Port %1 cannot be had: %2.</source>
        <translation>A porta %1 não está disponível: %2.</translation>
    </message>
</context>
<context>
    <name>Gateway::Tls</name>
    <message>
        <source>Name a file with the CA&apos;s certificates in PEM form, or choose other roots.</source>
        <translation>Indique um arquivo com os certificados da CA em formato PEM, ou escolha outras raízes.</translation>
    </message>
    <message>
        <source>The roots shall come from a file, but none is named.</source>
        <translation>As raízes devem vir de um arquivo, mas nenhum é indicado.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read (%2).</source>
        <translation>O arquivo da CA %1 não pode ser lido (%2).</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>O arquivo da CA %1 não contém certificado.</translation>
    </message>
    <message>
        <source>This Qt has no TLS backend that works.</source>
        <translation>Este Qt não tem um backend TLS que funcione.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugins and the library that they use, such as OpenSSL.</source>
        <translation>Instale os plugins TLS do Qt e a biblioteca que eles usam, como OpenSSL.</translation>
    </message>
    <message>
        <source>There is no TLS backend “%1” here.</source>
        <translation>Não há aqui o backend TLS “%1”.</translation>
    </message>
    <message>
        <source>This Qt has none: install its TLS plugins.</source>
        <translation>Este Qt não tem nenhum: instale os plugins TLS dele.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Escolha um destes: %1.</translation>
    </message>
    <message>
        <source>The TLS backend “%1” cannot be chosen, “%2” is in use.</source>
        <translation>O backend TLS “%1” não pode ser escolhido, “%2” está em uso.</translation>
    </message>
    <message>
        <source>Choose it before the first connection.</source>
        <translation>Escolha-o antes da primeira conexão.</translation>
    </message>
</context>
<context>
    <name>Gateway::TlsError</name>
    <message>
        <source>an issuer without a name</source>
        <translation>um emissor sem nome</translation>
    </message>
    <message>
        <source>no host at all</source>
        <translation>host nenhum</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it</source>
        <translation>O certificado de %1 é autoassinado: ninguém responde por ele</translation>
    </message>
    <message>
        <source>%1 showed no certificate</source>
        <translation>%1 não apresentou certificado</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which is not among the trusted roots</source>
        <translation>O certificado de %1 vem de “%2”, que não está entre as raízes confiáveis</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2)</source>
        <translation>O certificado de %1 não é confiável (%2)</translation>
    </message>
    <message>
        <source>This machine has no root certificates: install them (on Debian the package ca-certificates) or choose the bundled roots.</source>
        <translation>Esta máquina não tem certificados raiz: instale-os (no Debian, o pacote ca-certificates) ou escolha as raízes embutidas.</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA. If this machine&apos;s roots are old, choose the bundled ones.</source>
        <translation>Se o servidor é seu, ou se um proxy ou antivírus inspeciona TLS nesta rede, indique o arquivo da CA dele. Se as raízes desta máquina são antigas, escolha as embutidas.</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA, or choose the system&apos;s roots if that CA is installed there.</source>
        <translation>Se o servidor é seu, ou se um proxy ou antivírus inspeciona TLS nesta rede, indique o arquivo da CA dele, ou escolha as raízes do sistema se essa CA estiver instalada nele.</translation>
    </message>
    <message>
        <source>The CA file does not hold the root of this server&apos;s certificate: add it, or choose the system&apos;s or the bundled roots.</source>
        <translation>O arquivo da CA não contém a raiz do certificado deste servidor: adicione-a, ou escolha as raízes do sistema ou as embutidas.</translation>
    </message>
    <message>
        <source>%1 (also: %2).</source>
        <translation>%1 (também: %2).</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2</source>
        <translation>O certificado de %1 expirou em %2</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: if that is wrong, set it; if not, the server&apos;s operator must renew the certificate.</source>
        <translation>O relógio desta máquina mostra %1: se estiver errado, acerte-o; se não, o operador do servidor precisa renovar o certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2</source>
        <translation>O certificado de %1 só é válido a partir de %2</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: probably it is slow, set it.</source>
        <translation>O relógio desta máquina mostra %1: provavelmente está atrasado, acerte-o.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2</source>
        <translation>%1 apresentou um certificado que é de %2</translation>
    </message>
    <message>
        <source>Check the host in the URL. A login page of this network or a proxy may answer in the server&apos;s place.</source>
        <translation>Verifique o host na URL. Uma página de login desta rede ou um proxy pode estar respondendo no lugar do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted (%2)</source>
        <translation>O certificado de %1 não foi aceito (%2)</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and whatever inspects TLS on this network.</source>
        <translation>Verifique o certificado do servidor e o que quer que inspecione TLS nesta rede.</translation>
    </message>
    <message>
        <source>%1 speaks only old versions of TLS (%2).</source>
        <translation>%1 só fala versões antigas de TLS (%2).</translation>
    </message>
    <message>
        <source>The least that is safe is TLS 1.2: the server, or the proxy that answers in its place, must be updated.</source>
        <translation>O mínimo seguro é TLS 1.2: o servidor, ou o proxy que responde no lugar dele, precisa ser atualizado.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS (%2).</source>
        <translation>O que responde em %1 não fala TLS (%2).</translation>
    </message>
    <message>
        <source>Check the port. For a plain server of your own write ws:// or http://.</source>
        <translation>Verifique a porta. Para um servidor próprio sem criptografia, escreva ws:// ou http://.</translation>
    </message>
    <message>
        <source>No secure connection to %1 (%2).</source>
        <translation>Sem conexão segura com %1 (%2).</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings and whatever inspects TLS on this network.</source>
        <translation>Verifique as configurações TLS do servidor e o que quer que inspecione TLS nesta rede.</translation>
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
        <translation>Uma guild (servidor): escolha uma que a sessão encontrou, ou digite o nome ou id</translation>
    </message>
    <message>
        <source>Name or id of a guild</source>
        <translation>Nome ou id de uma guild</translation>
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
        <translation>Shards no gráfico</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <translation>Piores %1</translation>
    </message>
    <message>
        <source>Only the shards that were slowest in the last 6 hours</source>
        <translation>Só os shards mais lentos nas últimas 6 horas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show every shard</source>
        <translation>Mostrar todos os shards</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Undo zooming and moving</source>
        <translation>Desfazer zoom e deslocamento</translation>
    </message>
</context>
<context>
    <name>HelloProbe</name>
    <message>
        <source>The gateway did not say HELLO within %1 s.</source>
        <translation>O gateway não disse HELLO em %1 s.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall.</source>
        <translation>Verifique a rede, o proxy e o firewall.</translation>
    </message>
    <message>
        <source>The gateway closed with %1 instead of saying HELLO.</source>
        <translation>O gateway fechou com %1 em vez de dizer HELLO.</translation>
    </message>
    <message>
        <source>The gateway hung up instead of saying HELLO.</source>
        <translation>O gateway desligou em vez de dizer HELLO.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Contents, or what was found</source>
        <translation>Conteúdo, ou o que foi encontrado</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar em todas as páginas</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>As páginas estão em inglês.</translation>
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
        <translation>Voltar a mostrar o que chega (End, ou duplo clique)</translation>
    </message>
    <message>
        <source>Show or hide this line</source>
        <translation>Mostrar ou ocultar esta linha</translation>
    </message>
</context>
<context>
    <name>InflaterLab</name>
    <message>
        <source>Reading the payloads…</source>
        <translation>Lendo os payloads…</translation>
    </message>
    <message>
        <source>Compressing as the gateway would…</source>
        <translation>Compactando como o gateway faria…</translation>
    </message>
    <message>
        <source>Checking that every payload comes back as it was…</source>
        <translation>Verificando se cada payload volta como era…</translation>
    </message>
    <message>
        <source>Measuring in turns…</source>
        <translation>Medindo em rodadas…</translation>
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
        <translation>Descompactador</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>several</source>
        <translation>várias</translation>
    </message>
    <message>
        <source>none</source>
        <comment>inflater</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The last payload filled %1 of a buffer of %2. At its largest the buffer had %3.</source>
        <translation>O último payload ocupou %1 de um buffer de %2. No máximo o buffer chegou a %3.</translation>
    </message>
    <message>
        <source>%1 did not have to travel.</source>
        <translation>%1 não precisaram trafegar.</translation>
    </message>
    <message>
        <source>%1 in all, for %2</source>
        <translation>%1 ao todo, para %2</translation>
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
        <translation>O número do shard; a primeira linha reúne todos os shards.</translation>
    </message>
    <message>
        <source>The library that inflates the present connection. None: the gateway was not asked to compress, and every payload travels whole.</source>
        <translation>A biblioteca que descompacta a conexão atual. Nenhuma: não se pediu compactação ao gateway, e cada payload trafega inteiro.</translation>
    </message>
    <message>
        <source>Bytes as they came over the network, in all connections of this session</source>
        <translation>Bytes como vieram pela rede, em todas as conexões desta sessão</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>The same payloads after inflating: what travels without compression</source>
        <translation>Os mesmos payloads depois de descompactados: o que trafega sem compactação</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Descompactado</translation>
    </message>
    <message>
        <source>Inflated by wire bytes. A stream keeps what it has seen in its window, so small payloads that resemble earlier ones shrink well, and a new connection begins anew.</source>
        <translation>Bytes descompactados divididos pelos da rede. Um stream guarda na janela o que já viu, de modo que payloads pequenos parecidos com anteriores encolhem bem, e uma nova conexão recomeça do zero.</translation>
    </message>
    <message>
        <source>The share of the bytes that did not have to travel</source>
        <translation>A parcela dos bytes que não precisou trafegar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Economia</translation>
    </message>
    <message>
        <source>Payloads of every opcode</source>
        <translation>Payloads de todos os opcodes</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Time that inflating one payload takes, on average. It is what compression costs here; the lab measures what other libraries would take.</source>
        <translation>Tempo para descompactar um payload, em média. É o que a compactação custa aqui; o laboratório mede quanto outras bibliotecas levariam.</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Por payload</translation>
    </message>
    <message>
        <source>How much of the output buffer the last payload filled. The buffer doubles for large payloads and shrinks again when they stay away.</source>
        <translation>Quanto do buffer de saída o último payload ocupou. O buffer dobra para payloads grandes e encolhe de novo quando eles param de vir.</translation>
    </message>
    <message>
        <source>How much of the buffer payloads filled on average. Little: it is larger than most payloads need, which is the price of taking the largest at once.</source>
        <translation>Quanto do buffer os payloads ocuparam em média. Pouco: ele é maior do que a maioria dos payloads precisa, o preço de receber o maior de uma vez.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
    <message>
        <source>Memory that the library holds for this connection: the window of what was seen last, and its state. For zlib about 40 KiB, for zstd as much as the gateway chooses.</source>
        <translation>Memória que a biblioteca mantém para esta conexão: a janela do que foi visto por último e o estado dela. Com zlib cerca de 40 KiB, com zstd quanto o gateway escolher.</translation>
    </message>
</context>
<context>
    <name>InflaterPanel</name>
    <message>
        <source>Inflaters</source>
        <translation>Descompactadores</translation>
    </message>
    <message>
        <source>Once a bot is connected, compression and its memory are shown here.</source>
        <translation>Quando um bot estiver conectado, a compactação e a memória dela são mostradas aqui.</translation>
    </message>
    <message>
        <source>Inflating over time</source>
        <translation>Descompactação ao longo do tempo</translation>
    </message>
    <message>
        <source>Once payloads come, each second adds a point. The wheel zooms, dragging moves the time.</source>
        <translation>Quando chegarem payloads, cada segundo acrescenta um ponto. A roda dá zoom, arrastar desloca o tempo.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The figures of each shard since the session began</source>
        <translation>Os números de cada shard desde o início da sessão</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>How many times smaller the traffic of each second came</source>
        <translation>Quantas vezes menor chegou o tráfego de cada segundo</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Bytes a second over the network, and after inflating</source>
        <translation>Bytes por segundo pela rede e depois de descompactados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How long inflating one payload took</source>
        <translation>Quanto levou descompactar um payload</translation>
    </message>
    <message>
        <source>Lab…</source>
        <translation>Laboratório…</translation>
    </message>
    <message>
        <source>Compress what was received once more, inflate it with every library of this build, and compare</source>
        <translation>Compactar de novo o que foi recebido, descompactá-lo com cada biblioteca desta compilação e comparar</translation>
    </message>
    <message>
        <source>This session is not compressed: every byte travels. &lt;a href=&quot;lab&quot;&gt;The lab&lt;/a&gt; tells what compression would save on what was received; it is chosen in the Connect dialog or with --compress.</source>
        <translation>Esta sessão não é compactada: todos os bytes trafegam. &lt;a href=&quot;lab&quot;&gt;O laboratório&lt;/a&gt; diz quanto a compactação economizaria no que foi recebido; ela é escolhida na caixa de diálogo Conectar ou com --compress.</translation>
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
        <translation>descompactado</translation>
    </message>
    <message>
        <source>shard %1, inflated</source>
        <translation>shard %1, descompactado</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>shard %1, wire</source>
        <translation>shard %1, rede</translation>
    </message>
</context>
<context>
    <name>InspectorHeading</name>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>change of state</source>
        <translation>mudança de estado</translation>
    </message>
    <message>
        <source>%1, %2 on the wire (%3)</source>
        <translation>%1, %2 na rede (%3)</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>sequência %1</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>The payload is damaged and cannot be read from the log.</source>
        <translation>O payload está danificado e não pode ser lido do log.</translation>
    </message>
    <message>
        <source>Malformed JSON at byte %1 of %2: %3</source>
        <translation>JSON malformado no byte %1 de %2: %3</translation>
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
        <translation>Número das intents</translation>
    </message>
    <message>
        <source>The number that goes into IDENTIFY: the bits of all intents together. Type one (also hexadecimal, 0x…) to see what it means.</source>
        <translation>O número que vai no IDENTIFY: os bits de todas as intents juntos. Digite um (também hexadecimal, 0x…) para ver o que significa.</translation>
    </message>
    <message>
        <source>Names of the intents</source>
        <translation>Nomes das intents</translation>
    </message>
    <message>
        <source>Names with commas, blanks or | between; “all” and “unprivileged”; -NAME takes one away. Type them to get the number.</source>
        <translation>Nomes separados por vírgulas, espaços ou |; “all” e “unprivileged”; -NAME retira uma. Digite-os para obter o número.</translation>
    </message>
    <message>
        <source>No intents</source>
        <translation>Sem intents</translation>
    </message>
    <message>
        <source>As the session</source>
        <translation>Como a sessão</translation>
    </message>
    <message>
        <source>Back to what the session asked for</source>
        <translation>Voltar ao que a sessão pediu</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation>Copiar os nomes</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>The bits of %1 mean nothing: the gateway closes with 4013.</source>
        <translation>Os bits de %1 não significam nada: o gateway fecha com 4013.</translation>
    </message>
    <message>
        <source>More than the session: %1.</source>
        <translation>Mais que a sessão: %1.</translation>
    </message>
    <message>
        <source>Less than the session: %1.</source>
        <translation>Menos que a sessão: %1.</translation>
    </message>
    <message>
        <source>To be enabled on the Developer Portal: %1.</source>
        <translation>A habilitar no Developer Portal: %1.</translation>
    </message>
    <message>
        <source>A session keeps its intents; others need a new connection.</source>
        <translation>Uma sessão mantém suas intents; outras precisam de uma nova conexão.</translation>
    </message>
</context>
<context>
    <name>IntentNotes</name>
    <message>
        <source>The gateway closed with 4014: an intent is not allowed.</source>
        <translation>O gateway fechou com 4014: uma intent não é permitida.</translation>
    </message>
    <message>
        <source>Enable %1 on the Developer Portal (page Bot), or leave out what is not enabled.</source>
        <translation>Habilite %1 no Developer Portal (página Bot), ou deixe de fora o que não está habilitado.</translation>
    </message>
    <message>
        <source>The gateway closed with 4013: the number of the intents is wrong.</source>
        <translation>O gateway fechou com 4013: o número das intents está errado.</translation>
    </message>
    <message>
        <source>Let the calculator make the number.</source>
        <translation>Deixe a calculadora formar o número.</translation>
    </message>
    <message>
        <source>Choose MESSAGE_CONTENT, after enabling it on the Developer Portal (page Bot). Only the bot&apos;s own messages, direct messages and those that mention the bot come filled without it.</source>
        <translation>Escolha MESSAGE_CONTENT, depois de habilitá-la no Developer Portal (página Bot). Sem ela, só chegam preenchidas as mensagens do próprio bot, as diretas e as que mencionam o bot.</translation>
    </message>
    <message>
        <source>%1 of %2 messages came empty: no text, no attachments, no embeds, because MESSAGE_CONTENT is not chosen.</source>
        <translation>%1 de %2 mensagens chegaram vazias: sem texto, anexos nem embeds, porque MESSAGE_CONTENT não está escolhida.</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES is chosen and MESSAGE_CONTENT is not: messages of guilds come empty.</source>
        <translation>GUILD_MESSAGES está escolhida e MESSAGE_CONTENT não: as mensagens de guilds chegam vazias.</translation>
    </message>
    <message>
        <source>GUILDS is not chosen: no GUILD_CREATE comes, and the bot learns of no guild, channel or role.</source>
        <translation>GUILDS não está escolhida: nenhum GUILD_CREATE chega, e o bot não fica sabendo de guilds, canais ou cargos.</translation>
    </message>
    <message>
        <source>Almost every bot needs it; choose it.</source>
        <translation>Quase todo bot precisa dela; escolha-a.</translation>
    </message>
    <message>
        <source>Chosen, but nothing came in %1 min: %2.</source>
        <translation>Escolhida, mas nada chegou em %1 min: %2.</translation>
    </message>
    <message>
        <source>Some events are rare. Where the bot handles none of them, leave the intent out.</source>
        <translation>Alguns eventos são raros. Se o bot não trata nenhum deles, deixe a intent de fora.</translation>
    </message>
    <message>
        <source>%1 brings %2 of all events (%3 inflated).</source>
        <translation>%1 traz %2 de todos os eventos (%3 descompactados).</translation>
    </message>
    <message>
        <source>A bot that does not handle %1 saves that much by leaving it out.</source>
        <translation>Um bot que não trata %1 economiza isso ao deixá-la de fora.</translation>
    </message>
    <message>
        <source>Came though no chosen intent brings it: %1.</source>
        <translation>Chegou embora nenhuma intent escolhida o traga: %1.</translation>
    </message>
    <message>
        <source>The gateway sends some events always where they are about the bot itself.</source>
        <translation>O gateway sempre envia alguns eventos quando dizem respeito ao próprio bot.</translation>
    </message>
</context>
<context>
    <name>IntentTrafficModel</name>
    <message>
        <source>(no intent needed)</source>
        <translation>(sem intent necessária)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhida</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhida</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca vista</translation>
    </message>
    <message>
        <source>no events: fills those of others</source>
        <translation>sem eventos: preenche os de outras</translation>
    </message>
    <message>
        <source>would add no type of event</source>
        <translation>não adicionaria tipo de evento</translation>
    </message>
    <message>
        <source>would add %1</source>
        <translation>adicionaria %1</translation>
    </message>
    <message>
        <source>would be %1</source>
        <translation>seria %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Privileged: without the permission of the Developer Portal (page Bot) the gateway closes with 4014.</source>
        <translation>Privilegiada: sem a permissão do Developer Portal (página Bot) o gateway fecha com 4014.</translation>
    </message>
    <message>
        <source>Events that come whatever intents are chosen</source>
        <translation>Eventos que chegam com quaisquer intents escolhidas</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Traz %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Vistos: %1.</translation>
    </message>
    <message>
        <source>Another chosen intent brings %1 too, and the log cannot tell by which it came: each counts all of it.</source>
        <translation>Outra intent escolhida também traz %1, e o log não sabe por qual chegou: cada uma conta tudo.</translation>
    </message>
    <message>
        <source>Some of it comes already, by another intent; this one would bring more of it.</source>
        <translation>Parte já chega por outra intent; esta traria mais.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiada</translation>
    </message>
    <message>
        <source>The boxes make the number below; they do not change the session</source>
        <translation>As caixas formam o número abaixo; elas não mudam a sessão</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Whether the session asked for it, and whether anything came; a star marks the privileged ones</source>
        <translation>Se a sessão a pediu e se algo chegou; uma estrela marca as privilegiadas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Events per second over the last 10 seconds</source>
        <translation>Eventos por segundo nos últimos 10 segundos</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Events that are in the log</source>
        <translation>Eventos que estão no log</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Bytes of their payloads</source>
        <translation>Bytes dos payloads deles</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Descompactado</translation>
    </message>
    <message>
        <source>Bytes on the wire, as far as they are theirs</source>
        <translation>Bytes na rede, na parte que cabe a eles</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>What came by it, or what it would add</source>
        <translation>O que chegou por ela, ou o que ela adicionaria</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <source>Share of all events; where it cannot be told by which of two intents an event came each counts it, so that the sum may be more than 100 %</source>
        <translation>Parcela de todos os eventos; quando não se sabe por qual de duas intents um evento chegou, cada uma o conta, e a soma pode passar de 100%</translation>
    </message>
</context>
<context>
    <name>IntentsModel</name>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilegiada)</translation>
    </message>
    <message>
        <source>%1
Privileged: without the permission of the Developer Portal the gateway closes with 4014.</source>
        <translation>%1
Privilegiada: sem a permissão do Developer Portal o gateway fecha com 4014.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>O que traz</translation>
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
        <translation>Não escolhida</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca vista</translation>
    </message>
    <message>
        <source>What is wrong with the intents</source>
        <translation>O que há de errado com as intents</translation>
    </message>
    <message>
        <source>Show &amp;only its events</source>
        <translation>Mostrar &amp;só os eventos dela</translation>
    </message>
    <message>
        <source>… &amp;and its events</source>
        <translation>… &amp;e os eventos dela</translation>
    </message>
    <message>
        <source>… and &amp;not its events</source>
        <translation>… e &amp;não os eventos dela</translation>
    </message>
    <message>
        <source>Show messages that came &amp;empty</source>
        <translation>Mostrar mensagens que chegaram &amp;vazias</translation>
    </message>
    <message>
        <source>No session’s intents are known: what each brings is counted once a bot is connected.</source>
        <translation>As intents de nenhuma sessão são conhecidas: o que cada uma traz é contado quando um bot estiver conectado.</translation>
    </message>
    <message>
        <source>The boxes make the number below, and the number checks the boxes.</source>
        <translation>As caixas formam o número abaixo, e o número marca as caixas.</translation>
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
        <translation>Não &amp;privilegiadas</translation>
    </message>
    <message>
        <source>All that need no permission</source>
        <translation>Todas as que não precisam de permissão</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>Tod&amp;as</translation>
    </message>
    <message>
        <source>Every intent; the privileged ones must be enabled on the Developer Portal</source>
        <translation>Todas as intents; as privilegiadas precisam estar habilitadas no Developer Portal</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhuma</translation>
    </message>
    <message>
        <source>Connect without events, only to see the session</source>
        <translation>Conectar sem eventos, só para ver a sessão</translation>
    </message>
    <message>
        <source>The number that IDENTIFY sends</source>
        <translation>O número que o IDENTIFY envia</translation>
    </message>
    <message>
        <source>Privileged intents must be enabled in the Developer Portal, page Bot; otherwise Discord closes with 4014.</source>
        <translation>Intents privilegiadas precisam estar habilitadas no Developer Portal, página Bot; senão o Discord fecha com 4014.</translation>
    </message>
    <message>
        <source>%1 chosen, %2 privileged; number &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>%1 escolhidas, %2 privilegiadas; número &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Ir para hora</translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation>Ir para sequência</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Ir para linha</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>No row that is shown has this sequence number.</source>
        <translation>Nenhuma linha mostrada tem este número de sequência.</translation>
    </message>
    <message>
        <source>14:30, 14:30:05.250 or 2026-11-25T14:30</source>
        <translation>14:30, 14:30:05.250 ou 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>A number; the next one of any shard is found</source>
        <translation>Um número; é encontrado o próximo de qualquer shard</translation>
    </message>
    <message>
        <source>A number from 1, or a share such as 50%</source>
        <translation>Um número a partir de 1, ou uma parcela como 50%</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Não há linhas.</translation>
    </message>
    <message>
        <source>This is no time; write 14:30 or 2026-11-25T14:30:05</source>
        <translation>Isto não é uma hora; escreva 14:30 ou 2026-11-25T14:30:05</translation>
    </message>
    <message>
        <source>The log ends before; this is its last row.</source>
        <translation>O log termina antes; esta é a última linha.</translation>
    </message>
    <message>
        <source>The filter hides the first row of then; this is the nearest one shown.</source>
        <translation>O filtro oculta a primeira linha desse momento; esta é a mais próxima mostrada.</translation>
    </message>
    <message>
        <source>A sequence number is a whole number.</source>
        <translation>Um número de sequência é um número inteiro.</translation>
    </message>
    <message>
        <source>Rows are numbered from 1 to %1.</source>
        <translation>As linhas são numeradas de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>LabConsole</name>
    <message>
        <source>The lab cannot measure with “%1”: %2</source>
        <translation>O laboratório não pode medir com “%1”: %2</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>A medição foi cancelada.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Não é possível gravar a saída: %1.</translation>
    </message>
</context>
<context>
    <name>LabContender</name>
    <message>
        <source>not compressed</source>
        <translation>sem compactação</translation>
    </message>
    <message>
        <source>each payload by itself</source>
        <translation>cada payload separadamente</translation>
    </message>
</context>
<context>
    <name>LabCorpus</name>
    <message>
        <source>There is no received payload to measure with.</source>
        <translation>Não há payload recebido com que medir.</translation>
    </message>
    <message>
        <source>Connect first, or choose a capture of a session.</source>
        <translation>Conecte primeiro, ou escolha a captura de uma sessão.</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Inflater lab</source>
        <translation>Laboratório de descompactação</translation>
    </message>
    <message>
        <source>Compresses received payloads once more, as the gateway would for each kind of compression, and inflates them with every library of this build.</source>
        <translation>Compacta de novo os payloads recebidos, como o gateway faria em cada tipo de compactação, e os descompacta com cada biblioteca desta compilação.</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>A medição foi cancelada.</translation>
    </message>
    <message>
        <source>The &amp;log (rows: %1)</source>
        <translation>O &amp;log (linhas: %1)</translation>
    </message>
    <message>
        <source>What was received in this session and is still in the log</source>
        <translation>O que foi recebido nesta sessão e ainda está no log</translation>
    </message>
    <message>
        <source>The log is empty: connect first, or choose a capture</source>
        <translation>O log está vazio: conecte primeiro, ou escolha uma captura</translation>
    </message>
    <message>
        <source>A &amp;capture:</source>
        <translation>Uma c&amp;aptura:</translation>
    </message>
    <message>
        <source>A session that was recorded (Session, Record…, or --record)</source>
        <translation>Uma sessão gravada (Sessão, Gravar…, ou --record)</translation>
    </message>
    <message>
        <source>The name of a file, .ndjson or .ndjson.zst</source>
        <translation>O nome de um arquivo, .ndjson ou .ndjson.zst</translation>
    </message>
    <message>
        <source>The capture&apos;s file</source>
        <translation>O arquivo da captura</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>What the lab found</source>
        <translation>O que o laboratório encontrou</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>Andamento da medição</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>C&amp;opiar como texto</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>E&amp;xportar JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>O log</translation>
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
        <translation>Cada biblioteca tem suas rodadas; o resultado aparece aqui no final.</translation>
    </message>
    <message>
        <source>Choose what to measure with, then press Measure. It takes some seconds; the session goes on meanwhile.</source>
        <translation>Escolha com que medir e clique em Medir. Leva alguns segundos; a sessão continua enquanto isso.</translation>
    </message>
    <message>
        <source>Measure with a capture</source>
        <translation>Medir com uma captura</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>Capturas (*.ndjson.zst *.ndjson);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export what the lab found</source>
        <translation>Exportar o que o laboratório encontrou</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 não pode ser gravado: %2.</translation>
    </message>
</context>
<context>
    <name>LabModel</name>
    <message>
        <source>Median %1; the fastest round took %2, the slowest %3</source>
        <translation>Mediana %1; a rodada mais rápida levou %2, a mais lenta %3</translation>
    </message>
    <message>
        <source>Windows and state %1, output buffers %2</source>
        <translation>Janelas e estado %1, buffers de saída %2</translation>
    </message>
    <message>
        <source>How the payloads travel: one stream for each shard, each payload by itself, or as they are</source>
        <translation>Como os payloads trafegam: um stream por shard, cada payload separadamente, ou como são</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compactação</translation>
    </message>
    <message>
        <source>What inflates; those that this build has</source>
        <translation>O que descompacta; as que esta compilação tem</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Bytes that would come over the network</source>
        <translation>Bytes que viriam pela rede</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Bytes of payload by bytes on the wire</source>
        <translation>Bytes de payload divididos pelos bytes na rede</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Processor time until one payload is there: the median of the rounds. The bar is relative to the slowest.</source>
        <translation>Tempo de processador até um payload estar pronto: a mediana das rodadas. A barra é relativa à mais lenta.</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Por payload</translation>
    </message>
    <message>
        <source>What the rounds differ by. Differences smaller than this mean nothing.</source>
        <translation>Quanto as rodadas diferem. Diferenças menores que isso não significam nada.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>Megabytes of payload a second, if one core did nothing else</source>
        <translation>Megabytes de payload por segundo, se um núcleo não fizesse mais nada</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Processor time relative to the fastest that inflates</source>
        <translation>Tempo de processador em relação à mais rápida que descompacta</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× melhor</translation>
    </message>
    <message>
        <source>Processor time with the scan of the envelope, which finds op, s and t in the payload: what a client has to do in any case</source>
        <translation>Tempo de processador com a varredura do envelope, que encontra op, s e t no payload: o que um cliente tem de fazer de qualquer modo</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>Com varredura</translation>
    </message>
    <message>
        <source>What the inflaters of all streams hold after the last payload</source>
        <translation>O que os descompactadores de todos os streams mantêm depois do último payload</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>%1 would take %2 times less processor time than %3.</source>
        <translation>%1 levaria %2 vezes menos tempo de processador que %3.</translation>
    </message>
    <message>
        <source>%1 would take %2 times more processor time than %3.</source>
        <translation>%1 levaria %2 vezes mais tempo de processador que %3.</translation>
    </message>
    <message>
        <source>In processor time %1 and %2 cannot be told apart here: their rounds overlap.</source>
        <translation>Em tempo de processador, %1 e %2 não se distinguem aqui: as rodadas se sobrepõem.</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 fewer bytes than zlib-stream.</source>
        <translation>zstd-stream precisaria de %1 menos bytes que zlib-stream.</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 more bytes than zlib-stream.</source>
        <translation>zstd-stream precisaria de %1 mais bytes que zlib-stream.</translation>
    </message>
    <message>
        <source>Compared with no compression, %1 would save %2 of the bytes (%3).</source>
        <translation>Em relação a nenhuma compactação, %1 economizaria %2 dos bytes (%3).</translation>
    </message>
    <message>
        <source>Compressing each payload by itself would take %1 times the bytes of zlib-stream, since nothing is remembered.</source>
        <translation>Compactar cada payload separadamente precisaria de %1 vezes os bytes de zlib-stream, pois nada é lembrado.</translation>
    </message>
    <message>
        <source>The compression is this program&apos;s (zlib level %1, zstd level %2), not Discord&apos;s, whose level is not known: real sizes differ.</source>
        <translation>A compactação é deste programa (zlib nível %1, zstd nível %2), não do Discord, cujo nível não é conhecido: os tamanhos reais diferem.</translation>
    </message>
    <message numerus="yes">
        <source>Times are the median of %n round(s) in which all took turns; every payload came out equal to its source.</source>
        <translation>
            <numerusform>Os tempos são a mediana de %n rodada em que todas se revezaram; cada payload saiu igual à origem.</numerusform>
            <numerusform>Os tempos são a mediana de %n rodadas em que todas se revezaram; cada payload saiu igual à origem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rounds differ by up to %1: something else was at work on this machine.</source>
        <translation>As rodadas diferem em até %1: algo mais estava em atividade nesta máquina.</translation>
    </message>
    <message>
        <source>Only the first part was measured; there was more than fits into memory.</source>
        <translation>Só a primeira parte foi medida; havia mais do que cabe na memória.</translation>
    </message>
    <message>
        <source>The capture is cut off; what is there was measured.</source>
        <translation>A captura está cortada; o que há foi medido.</translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged at %n place(s); what could be read was measured.</source>
        <translation>
            <numerusform>A captura está danificada em %n ponto; o que pôde ser lido foi medido.</numerusform>
            <numerusform>A captura está danificada em %n pontos; o que pôde ser lido foi medido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the capture could not be read.</source>
        <translation>
            <numerusform>%n linha da captura não pôde ser lida.</numerusform>
            <numerusform>%n linhas da captura não puderam ser lidas.</numerusform>
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
    <message>
        <source>%1: %2 of %3 in %4</source>
        <translation>%1: %2 de %3 em %4</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compactação</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Por payload</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× melhor</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>Com varredura</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>%1 did not give the payload number %2 back as it was.</source>
        <translation>%1 não devolveu o payload número %2 como era.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system (%1)</source>
        <translation>Como o &amp;sistema (%1)</translation>
    </message>
    <message>
        <source>The language will be %1 when the program is started again.</source>
        <translation>O idioma será %1 quando o programa for reiniciado.</translation>
    </message>
</context>
<context>
    <name>LatencyLegend</name>
    <message>
        <source>Shards in the plot</source>
        <translation>Shards no gráfico</translation>
    </message>
    <message>
        <source>A click hides a shard or shows it again, a double click shows it alone.</source>
        <translation>Um clique oculta um shard ou o mostra de novo, um duplo clique mostra só ele.</translation>
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
        <translation>Última</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
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
        <translation>ACKs</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Half of the heartbeats of the last 6 hours were at most as slow.</source>
        <translation>Metade dos heartbeats das últimas 6 horas levou no máximo isso.</translation>
    </message>
    <message>
        <source>Of ten heartbeats of the last 6 hours, nine were at most as slow.</source>
        <translation>De dez heartbeats das últimas 6 horas, nove levaram no máximo isso.</translation>
    </message>
    <message>
        <source>Of 20 heartbeats of the last 6 hours, 19 were at most as slow.</source>
        <translation>De 20 heartbeats das últimas 6 horas, 19 levaram no máximo isso.</translation>
    </message>
    <message>
        <source>Of 100 heartbeats of the last 6 hours, 99 were at most as slow.</source>
        <translation>De 100 heartbeats das últimas 6 horas, 99 levaram no máximo isso.</translation>
    </message>
    <message>
        <source>Heartbeats that were acknowledged in the last 6 hours</source>
        <translation>Heartbeats confirmados nas últimas 6 horas</translation>
    </message>
    <message>
        <source>Heartbeats without an ACK when the next was due, since the beginning</source>
        <translation>Heartbeats sem ACK na hora do seguinte, desde o início</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>Latencies of the last minutes</source>
        <translation>Latências dos últimos minutos</translation>
    </message>
    <message>
        <source>Latency is measured with each heartbeat; none was answered yet.</source>
        <translation>A latência é medida a cada heartbeat; nenhum foi respondido ainda.</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Wheel: zoom the time, with Ctrl the latency. Drag: move. Shift and drag: show what is framed. Double click: show all.</source>
        <translation>Roda: zoom no tempo, com Ctrl na latência. Arrastar: deslocar. Shift e arrastar: mostrar o que foi enquadrado. Duplo clique: mostrar tudo.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Why behind?</source>
        <translation>Por que o atraso?</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>No heartbeat was answered yet.</source>
        <translation>Nenhum heartbeat foi respondido ainda.</translation>
    </message>
    <message>
        <source>Latency of each shard over time, in milliseconds</source>
        <translation>Latência de cada shard ao longo do tempo, em milissegundos</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>All shards are hidden.</source>
        <translation>Todos os shards estão ocultos.</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>shard %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
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
        <translation>C&amp;omparar duas linhas</translation>
    </message>
    <message>
        <source>&amp;Mark, or take the mark away</source>
        <translation>&amp;Marcar, ou tirar a marca</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Marca ant&amp;erior</translation>
    </message>
    <message>
        <source>Show only marked &amp;rows</source>
        <translation>Mostrar só linhas marca&amp;das</translation>
    </message>
    <message>
        <source>Take all marks awa&amp;y</source>
        <translation>Tirar todas as ma&amp;rcas</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Localizar pró&amp;ximo</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>Go to a time, a sequence number or a row</source>
        <translation>Ir para uma hora, um número de sequência ou uma linha</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colunas como no início</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;unas</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Só isto</translation>
    </message>
    <message>
        <source>&amp;And this</source>
        <translation>&amp;E isto</translation>
    </message>
    <message>
        <source>And &amp;not this</source>
        <translation>E &amp;não isto</translation>
    </message>
    <message>
        <source>O&amp;r this</source>
        <translation>O&amp;u isto</translation>
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
        <translation>Copiar cé&amp;lula</translation>
    </message>
    <message>
        <source>Copy as fil&amp;ter</source>
        <translation>Copiar filtro e&amp;quivalente</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>Marca seg&amp;uinte</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>Loc&amp;alizar…</translation>
    </message>
    <message>
        <source>Find prev&amp;ious</source>
        <translation>Locali&amp;zar anterior</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>%1 could not be written: %2. A file of that name is as it was before.</source>
        <translation>Não foi possível gravar %1: %2. Um arquivo com esse nome continua como estava.</translation>
    </message>
</context>
<context>
    <name>LogGutter</name>
    <message>
        <source>Click to mark a row (%1)</source>
        <translation>Clique para marcar uma linha (%1)</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Time of day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>Seconds since the log began</source>
        <translation>Segundos desde o início do log</translation>
    </message>
    <message>
        <source>Seconds since the row before</source>
        <translation>Segundos desde a linha anterior</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Time as</source>
        <translation>Hora como</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colunas como no início</translation>
    </message>
    <message>
        <source>In the order of the log</source>
        <translation>Na ordem do log</translation>
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
        <translation>Quanto o log pode ocupar da memória, com índice e cache</translation>
    </message>
    <message>
        <source>No temporary file</source>
        <translation>Sem arquivo temporário</translation>
    </message>
    <message>
        <source>Where the oldest rows move when the memory is used up</source>
        <translation>Para onde vão as linhas mais antigas quando a memória se esgota</translation>
    </message>
    <message>
        <source>Beyond both limits the oldest rows are dropped; the line at the bottom of the window says how many. A recording keeps everything.</source>
        <translation>Além dos dois limites, as linhas mais antigas são descartadas; a linha no pé da janela diz quantas. Uma gravação guarda tudo.</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Memória:</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>&amp;Disco:</translation>
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
        <translation>Nenhuma outra linha entre as mostradas está relacionada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show the rows that wait and go on</source>
        <translation>Mostrar as linhas em espera e continuar</translation>
    </message>
    <message>
        <source>Paused. New rows will wait here; nothing is lost.</source>
        <translation>Pausado. As linhas novas esperam aqui; nada se perde.</translation>
    </message>
    <message>
        <source>Paused. New rows that wait: %1. Nothing is lost.</source>
        <translation>Pausado. Linhas novas em espera: %1. Nada se perde.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Linhas mostradas</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Linhas selecionadas</translation>
    </message>
    <message>
        <source>Marked rows, whether they are shown or not</source>
        <translation>Linhas marcadas, mostradas ou não</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Event log</source>
        <translation>Log de eventos</translation>
    </message>
    <message>
        <source>In a sorted table %1 rows can be selected at most.</source>
        <translation>Em uma tabela ordenada podem ser selecionadas no máximo %1 linhas.</translation>
    </message>
    <message>
        <source>No more than %1 rows can be marked: the first ones are, others of those chosen are not.</source>
        <translation>Não podem ser marcadas mais de %1 linhas: as primeiras foram, outras das escolhidas não.</translation>
    </message>
    <message>
        <source>No row is marked; %1 marks the chosen one.</source>
        <translation>Nenhuma linha está marcada; %1 marca a escolhida.</translation>
    </message>
    <message>
        <source>None of the marked rows is shown.</source>
        <translation>Nenhuma das linhas marcadas está sendo mostrada.</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Selecione duas linhas para compará-las.</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Buscando… %1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln rows matches the filter.</source>
        <translation>
            <numerusform>Nenhuma correspondência com o filtro em %Ln linha.</numerusform>
            <numerusform>Nenhuma das %Ln linhas corresponde ao filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>O chaveiro não responde (%1); o token será pedido a cada vez.</translation>
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
        <translation>Derrubar todas as conexões, como se o processo tivesse morrido, e ver o que acontece</translation>
    </message>
    <message>
        <source>Let it listen again on the same port</source>
        <translation>Fazê-lo escutar de novo na mesma porta</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;Gateway simulado:&lt;/b&gt; nenhum token é usado, nada sai desta máquina.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; it is not running now. The shards try again by themselves.</source>
        <translation>&lt;b&gt;Gateway simulado:&lt;/b&gt; não está em execução agora. Os shards tentam de novo sozinhos.</translation>
    </message>
    <message>
        <source>Other bots may connect to &lt;tt&gt;%1&lt;/tt&gt;</source>
        <translation>Outros bots podem conectar a &lt;tt&gt;%1&lt;/tt&gt;</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Não conectado: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected. Choose “%1” (%2) to watch your bot, or the embedded simulator.</source>
        <translation>Não conectado. Escolha “%1” (%2) para observar seu bot, ou o simulador embutido.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Waiting for the first payload…</source>
        <translation>Aguardando o primeiro payload…</translation>
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
        <translation>Salvar captura de tela</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>Imagens (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 não pode ser gravado.</translation>
    </message>
    <message>
        <source>Record the session into a file that can be opened later, here and elsewhere</source>
        <translation>Gravar a sessão em um arquivo que pode ser aberto depois, aqui e em outro lugar</translation>
    </message>
    <message>
        <source>Show a session that was recorded</source>
        <translation>Mostrar uma sessão gravada</translation>
    </message>
    <message>
        <source>Recorded into %1</source>
        <translation>Gravado em %1</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>A gravação terminou.</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>Gravar em</translation>
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
        <translation>Capturas (*.ndjson.zst *.ndjson);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>“%1” não pode ser aberto: %2</translation>
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
        <translation>A captura ainda não contém payload.</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Connect with a bot&apos;s token, or with the embedded simulator</source>
        <translation>Conectar com o token de um bot, ou com o simulador embutido</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline</source>
        <translation>Encerrar a sessão: o bot fica offline</translation>
    </message>
    <message>
        <source>&amp;Reconnect shard</source>
        <translation>&amp;Reconectar shard</translation>
    </message>
    <message>
        <source>Drop the connection of the selected shard and resume its session</source>
        <translation>Derrubar a conexão do shard selecionado e retomar a sessão dele</translation>
    </message>
    <message>
        <source>Check the &amp;bot</source>
        <translation>Verificar o &amp;bot</translation>
    </message>
    <message>
        <source>Is the token good, are the intents enabled, what is left, and what can be mended</source>
        <translation>O token serve, as intents estão habilitadas, o que resta e o que pode ser corrigido</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Let new rows wait; the session goes on and nothing is lost</source>
        <translation>Deixar as linhas novas esperando; a sessão continua e nada se perde</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Stay at the newest row; scrolling up ends it, the bottom begins it again</source>
        <translation>Ficar na linha mais nova; rolar para cima interrompe, chegar ao fim recomeça</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Empty the log; the session goes on</source>
        <translation>Esvaziar o log; a sessão continua</translation>
    </message>
    <message>
        <source>Type a filter</source>
        <translation>Digitar um filtro</translation>
    </message>
    <message>
        <source>Write the rows that the filter lets through to a file, as JSON lines or CSV</source>
        <translation>Gravar em um arquivo as linhas que o filtro deixa passar, como linhas JSON ou CSV</translation>
    </message>
    <message>
        <source>Paint rows on a ground of their own by filters</source>
        <translation>Pintar o fundo das linhas conforme filtros</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Connect your bot…</source>
        <translation>Conecte seu bot…</translation>
    </message>
    <message>
        <source>Watch a bot of yours with its token</source>
        <translation>Observar um bot seu com o token dele</translation>
    </message>
    <message>
        <source>Change the settings and try again</source>
        <translation>Mudar as configurações e tentar de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar esta mensagem</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
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
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Inflaters</source>
        <translation>Descompactadores</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restaurar layout</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Gateway Monitor</source>
        <translation>S&amp;obre o Gateway Monitor</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway&lt;/b&gt;, which plays the scenario &lt;b&gt;%1&lt;/b&gt;: no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;Gateway simulado&lt;/b&gt;, que reproduz o cenário &lt;b&gt;%1&lt;/b&gt;: nenhum token é usado, nada sai desta máquina.</translation>
    </message>
    <message>
        <source>Open ca&amp;pture…</source>
        <translation>Abrir ca&amp;ptura…</translation>
    </message>
    <message>
        <source>Inflater &amp;lab…</source>
        <translation>&amp;Laboratório de descompactação…</translation>
    </message>
    <message>
        <source>Compare compressions and libraries on what was received, or on a capture</source>
        <translation>Comparar compactações e bibliotecas no que foi recebido, ou em uma captura</translation>
    </message>
    <message>
        <source>Stop rec&amp;ording</source>
        <translation>Parar &amp;gravação</translation>
    </message>
    <message>
        <source>Rec&amp;ord…</source>
        <translation>&amp;Gravar…</translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation>Ajuda sobre este &amp;painel</translation>
    </message>
    <message>
        <source>&amp;Guide to the window</source>
        <translation>&amp;Guia da janela</translation>
    </message>
    <message>
        <source>&amp;Terms of the protocol</source>
        <translation>&amp;Termos do protocolo</translation>
    </message>
    <message>
        <source>The &amp;filter language</source>
        <translation>A linguagem dos &amp;filtros</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atal&amp;hos de teclado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Save screens&amp;hot…</source>
        <translation>Salvar captura de &amp;tela…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtro…</translation>
    </message>
    <message>
        <source>&amp;Export rows shown…</source>
        <translation>Exportar lin&amp;has mostradas…</translation>
    </message>
    <message>
        <source>Colo&amp;ur rules…</source>
        <translation>Regras de co&amp;res…</translation>
    </message>
    <message>
        <source>Go &amp;to panel</source>
        <translation>Ir para o &amp;painel</translation>
    </message>
    <message>
        <source>Show shard</source>
        <translation>Mostrar shard</translation>
    </message>
    <message>
        <source>Choose the shard, whose history tells each loss</source>
        <translation>Escolher o shard, cujo histórico explica cada queda</translation>
    </message>
    <message>
        <source>Sessions cannot be kept.</source>
        <translation>Não é possível guardar as sessões.</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <translation>A gravação está pausada.</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>A gravação continua; %n registro não foi gravado.</numerusform>
            <numerusform>A gravação continua; %n registros não foram gravados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersFollower</name>
    <message>
        <source>no chunk yet</source>
        <translation>nenhum chunk ainda</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>chunk %1 de %2, %n membro</numerusform>
            <numerusform>chunk %1 de %2, %n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 não encontrados</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <translation>completo após %1</translation>
    </message>
    <message>
        <source>%1, then nothing more came</source>
        <translation>%1, depois não veio mais nada</translation>
    </message>
    <message>
        <source>%1, not waited for</source>
        <translation>%1, sem mais espera</translation>
    </message>
    <message>
        <source>refused: RATE_LIMITED, again in %1 s</source>
        <translation>recusado: RATE_LIMITED, de novo em %1 s</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>With &amp;presences</source>
        <translation>Com presenç&amp;as</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos os membros</translation>
    </message>
    <message>
        <source>By the beginning of their names</source>
        <translation>Pelo começo dos nomes</translation>
    </message>
    <message>
        <source>By their ids</source>
        <translation>Pelos ids</translation>
    </message>
    <message>
        <source>How names begin</source>
        <translation>Como os nomes começam</translation>
    </message>
    <message>
        <source>User ids, with blanks or commas between</source>
        <translation>Ids de usuários, separados por espaços ou vírgulas</translation>
    </message>
    <message>
        <source>Needs GUILD_PRESENCES</source>
        <translation>Precisa de GUILD_PRESENCES</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guild:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Quem:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>No &amp;máximo:</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>&amp;Usuários:</translation>
    </message>
    <message>
        <source>“%1” is no user id.</source>
        <translation>“%1” não é um id de usuário.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A URL with %1:// or %2:// is needed here.</source>
        <translation>É preciso aqui uma URL com %1:// ou %2://.</translation>
    </message>
    <message>
        <source>A URL without user name and password is needed here.</source>
        <translation>É preciso aqui uma URL sem nome de usuário e senha.</translation>
    </message>
    <message>
        <source>The token would cross the network unencrypted: use %1://.</source>
        <translation>O token atravessaria a rede sem criptografia: use %1://.</translation>
    </message>
    <message>
        <source>The embedded simulator is part of this program: it is reached directly, without TLS and proxy, and its sessions end with the program.</source>
        <translation>O simulador embutido faz parte deste programa: é acessado diretamente, sem TLS e proxy, e as sessões dele terminam com o programa.</translation>
    </message>
    <message>
        <source>Where TLS is in use already it can be changed only by starting this program again.</source>
        <translation>Com o TLS já em uso, ele só pode ser mudado reiniciando este programa.</translation>
    </message>
    <message>
        <source>Without a REST interface the gateway&apos;s URL and the number of shards must be given.</source>
        <translation>Sem uma interface REST é preciso indicar a URL do gateway e o número de shards.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates to trust.</source>
        <translation>Escolha o arquivo com os certificados confiáveis.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM or DER form.</source>
        <translation>Este arquivo não contém certificado em formato PEM ou DER.</translation>
    </message>
    <message>
        <source>User name and password have fields of their own.</source>
        <translation>Nome de usuário e senha têm campos próprios.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>Escreva o proxy como http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>Choose the folder for the sessions.</source>
        <translation>Escolha a pasta das sessões.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>Nada pode ser gravado nesta pasta.</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>no REST interface</source>
        <translation>sem interface REST</translation>
    </message>
    <message>
        <source>REST interface %1</source>
        <translation>interface REST %1</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>codificação %1</translation>
    </message>
    <message>
        <source>Mozilla’s roots</source>
        <translation>raízes da Mozilla</translation>
    </message>
    <message>
        <source>roots of %1</source>
        <translation>raízes de %1</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS por %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sem proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>sessions are kept</source>
        <translation>sessões são guardadas</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Rede: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>What this build can inflate, the best first</source>
        <translation>O que esta compilação consegue descompactar, o melhor primeiro</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>ETF, Erlang’s external term format</source>
        <translation>ETF, o formato de termos externo do Erlang</translation>
    </message>
    <message>
        <source>How payloads come over the wire; what is shown is the same</source>
        <translation>Como os payloads chegam pela rede; o que é mostrado é o mesmo</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>Com&amp;pactação:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Codific&amp;ação:</translation>
    </message>
    <message>
        <source>Where the gateway&apos;s URL and the number of shards are asked for</source>
        <translation>Onde são consultados a URL do gateway e o número de shards</translation>
    </message>
    <message>
        <source>as the REST interface answers</source>
        <translation>como a interface REST responder</translation>
    </message>
    <message>
        <source>A WebSocket URL, such as that of a proxy or of gateway-simulator</source>
        <translation>Uma URL de WebSocket, como a de um proxy ou do gateway-simulator</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>REST &amp;interface:</source>
        <translation>I&amp;nterface REST:</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>&amp;Gateway:</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>As desta máquina</translation>
    </message>
    <message>
        <source>Mozilla’s, built in</source>
        <translation>Da Mozilla, embutidas</translation>
    </message>
    <message>
        <source>Only those in a file</source>
        <translation>Só as de um arquivo</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is</source>
        <translation>Em quem confiar quanto à identidade de um servidor</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>PEM or DER, such as the CA of a proxy that inspects TLS</source>
        <translation>PEM ou DER, como a CA de um proxy que inspeciona TLS</translation>
    </message>
    <message>
        <source>As Qt chooses</source>
        <translation>À escolha do Qt</translation>
    </message>
    <message>
        <source>The library that speaks TLS for the whole program</source>
        <translation>A biblioteca que fala TLS para todo o programa</translation>
    </message>
    <message>
        <source>TLS and proxy</source>
        <translation>TLS e proxy</translation>
    </message>
    <message>
        <source>T&amp;LS library:</source>
        <translation>&amp;Biblioteca TLS:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diz o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nome de usuário no proxy</translation>
    </message>
    <message>
        <source>user, if it asks for one</source>
        <translation>usuário, se ele pedir um</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Senha no proxy</translation>
    </message>
    <message>
        <source>password</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>Used for this run only; the environment variable GATEWAY_PROXY_PASSWORD gives it each time</source>
        <translation>Usada só nesta execução; a variável de ambiente GATEWAY_PROXY_PASSWORD a fornece sempre</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>Prox&amp;y:</translation>
    </message>
    <message>
        <source>Started again within 5 minutes, the program gets every event that it missed. The bot goes offline some minutes after the window was closed.</source>
        <translation>Reiniciado em até 5 minutos, o programa recebe todos os eventos que perdeu. O bot fica offline alguns minutos depois de fechada a janela.</translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation>Pasta das sessões</translation>
    </message>
    <message>
        <source>Large payloads alone are compressed with JSON only: choose JSON, or another compression.</source>
        <translation>Compactar só payloads grandes existe apenas com JSON: escolha JSON, ou outra compactação.</translation>
    </message>
    <message>
        <source>the reserve of session starts too</source>
        <translation>também a reserva de inícios de sessão</translation>
    </message>
    <message>
        <source>large payloads alone, each by itself</source>
        <translation>só payloads grandes, cada um separadamente</translation>
    </message>
    <message>
        <source>&amp;Use the last session starts too</source>
        <translation>&amp;Usar também os últimos inícios de sessão</translation>
    </message>
    <message>
        <source>A twentieth of all session starts, and at least one, is kept back otherwise: at 0 the gateway ends every session and resets the token.</source>
        <translation>Normalmente um vigésimo de todos os inícios de sessão, e pelo menos um, fica reservado: em 0 o gateway encerra todas as sessões e redefine o token.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>nenhuma é necessária</translation>
    </message>
    <message>
        <source>the fastest of this build</source>
        <translation>a mais rápida desta compilação</translation>
    </message>
    <message>
        <source>Whatever host a server names gets the bot’s token.</source>
        <translation>Qualquer host que um servidor indicar recebe o token do bot.</translation>
    </message>
    <message>
        <source>“%1” is no host. Write names without scheme and port, such as gateway.example, with commas between; what is below them is allowed too.</source>
        <translation>“%1” não é um host. Escreva nomes sem esquema nem porta, como gateway.example, separados por vírgulas; o que está abaixo deles também é permitido.</translation>
    </message>
    <message>
        <source>allowed hosts: %1</source>
        <translation>hosts permitidos: %1</translation>
    </message>
    <message>
        <source>inflated by %1</source>
        <translation>descompactado por %1</translation>
    </message>
    <message>
        <source>The library of this build that inflates the stream</source>
        <translation>A biblioteca desta compilação que descompacta o fluxo</translation>
    </message>
    <message>
        <source>I&amp;nflater:</source>
        <translation>Descompacta&amp;dor:</translation>
    </message>
    <message>
        <source>none but those of the gateway’s domain</source>
        <translation>nenhum além dos do domínio do gateway</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the REST interface or the gateway, with all below them; * for any</source>
        <translation>Hosts que podem receber o token embora não pertençam ao domínio da interface REST ou do gateway, com todos abaixo deles; * para qualquer um</translation>
    </message>
    <message>
        <source>&amp;Allowed hosts:</source>
        <translation>&amp;Hosts permitidos:</translation>
    </message>
    <message>
        <source>Roots &amp;of trust:</source>
        <translation>Raí&amp;zes de confiança:</translation>
    </message>
    <message>
        <source>Keep &amp;sessions, so that the next run resumes them</source>
        <translation>Guardar &amp;sessões, para que a próxima execução as retome</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A shard failed for good</source>
        <translation>Um shard falhou em definitivo</translation>
    </message>
    <message>
        <source>A session was lost</source>
        <translation>Uma sessão foi perdida</translation>
    </message>
    <message>
        <source>A shard keeps reconnecting</source>
        <translation>Um shard não para de reconectar</translation>
    </message>
    <message>
        <source>A shard is behind</source>
        <translation>Um shard está atrasado</translation>
    </message>
    <message>
        <source>A recording ended by an error</source>
        <translation>Uma gravação terminou por erro</translation>
    </message>
    <message>
        <source>The log cannot write to the disk</source>
        <translation>O log não consegue gravar no disco</translation>
    </message>
    <message>
        <source>It will not try again until something is mended, such as the token or the intents</source>
        <translation>Ele não tentará de novo até que algo seja corrigido, como o token ou as intents</translation>
    </message>
    <message>
        <source>It could not be resumed: a new one was begun, and events in between are lost</source>
        <translation>Não pôde ser retomada: uma nova foi iniciada, e os eventos do intervalo se perderam</translation>
    </message>
    <message>
        <source>Its connection was lost five times within five minutes</source>
        <translation>A conexão dele caiu cinco vezes em cinco minutos</translation>
    </message>
    <message>
        <source>The ack of a heartbeat took five seconds or more</source>
        <translation>O ACK de um heartbeat levou cinco segundos ou mais</translation>
    </message>
    <message>
        <source>Such as by a full disk; what was written before is in the file</source>
        <translation>Como por disco cheio; o que foi gravado antes está no arquivo</translation>
    </message>
    <message>
        <source>The log keeps to its memory, and drops the oldest rows sooner</source>
        <translation>O log fica só na memória e descarta antes as linhas mais antigas</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Tell me of these. While the window is active it tells by itself; otherwise the desktop does.</source>
        <translation>Avisar disto. Com a janela ativa, ela mesma avisa; senão, o ambiente de trabalho.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%1 And %n more of this kind.</source>
        <translation>
            <numerusform>%1 E mais %n deste tipo.</numerusform>
            <numerusform>%1 E mais %n deste tipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelSwitcher</name>
    <message>
        <source>Show or hide this panel; %1 goes to it</source>
        <translation>Mostrar ou ocultar este painel; %1 vai até ele</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior da janela</translation>
    </message>
</context>
<context>
    <name>PayloadComparePane</name>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Make the first event the second</source>
        <translation>Fazer do primeiro evento o segundo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>As &amp;text, one difference a line</source>
        <translation>Como &amp;texto, uma diferença por linha</translation>
    </message>
    <message>
        <source>As JSON &amp;Patch</source>
        <translation>Como JSON &amp;Patch</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · fixado</translation>
    </message>
    <message>
        <source>≠ %1 changed</source>
        <translation>≠ %1 alterados</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 adicionados</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 removidos</translation>
    </message>
    <message>
        <source>↕ %1 moved</source>
        <translation>↕ %1 movidos</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>(too large to compare in full)</source>
        <translation>(grande demais para comparar por inteiro)</translation>
    </message>
</context>
<context>
    <name>PayloadDiffModel</name>
    <message>
        <source>↕ from [%1]</source>
        <translation>↕ de [%1]</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ adicionado</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− removido</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ alterado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
</context>
<context>
    <name>PayloadDiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;caminho</translation>
    </message>
    <message>
        <source>Copy &amp;first value</source>
        <translation>Copiar &amp;primeiro valor</translation>
    </message>
    <message>
        <source>Copy &amp;second value</source>
        <translation>Copiar &amp;segundo valor</translation>
    </message>
    <message>
        <source>&amp;Next difference (N)</source>
        <translation>Pró&amp;xima diferença (N)</translation>
    </message>
    <message>
        <source>P&amp;revious difference (Shift+N)</source>
        <translation>Diferença &amp;anterior (Shift+N)</translation>
    </message>
</context>
<context>
    <name>PayloadFindBar</name>
    <message>
        <source>Find in this event</source>
        <translation>Localizar neste evento</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
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
        <translation>Fixar para comparar</translation>
    </message>
    <message>
        <source>Keep this event, and compare it with the next you choose (Ctrl+Shift+P)</source>
        <translation>Guardar este evento e compará-lo com o próximo que você escolher (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
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
        <translation>Este evento não existe mais</translation>
    </message>
    <message>
        <source>It was dropped from the log to keep within its budget of memory and disk.</source>
        <translation>Ele foi descartado do log para respeitar o limite de memória e disco.</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Nenhum evento escolhido</translation>
    </message>
    <message>
        <source>Choose a row of the log to see all of it: its payload as a tree and as text. Pin one to compare it with another.</source>
        <translation>Escolha uma linha do log para vê-la por inteiro: o payload em árvore e em texto. Fixe uma para compará-la com outra.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin this event with the button above (Ctrl+Shift+P), then choose another: what differs between them is shown here.</source>
        <translation>Fixe este evento com o botão acima (Ctrl+Shift+P) e escolha outro: o que difere entre eles é mostrado aqui.</translation>
    </message>
    <message>
        <source>Pinned: %1. Choose the event to compare it with.</source>
        <translation>Fixado: %1. Escolha o evento com que compará-lo.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fixado: %1</translation>
    </message>
    <message>
        <source>Choose another event in the log: it is compared with the pinned one.</source>
        <translation>Escolha outro evento no log: ele é comparado com o fixado.</translation>
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
        <translation>Snowflake, criado em %1
worker %2, processo %3, incremento %4</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>sem flags</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>Eventos desta mensagem</translation>
    </message>
    <message>
        <source>Events of this channel</source>
        <translation>Eventos deste canal</translation>
    </message>
    <message>
        <source>Events of this guild</source>
        <translation>Eventos desta guild</translation>
    </message>
    <message>
        <source>Events of this user</source>
        <translation>Eventos deste usuário</translation>
    </message>
    <message>
        <source>Messages that mention this user</source>
        <translation>Mensagens que mencionam este usuário</translation>
    </message>
    <message>
        <source>All events that name this id</source>
        <translation>Todos os eventos que citam este id</translation>
    </message>
</context>
<context>
    <name>PayloadScanner</name>
    <message>
        <source>The payload is larger than 2 GiB.</source>
        <translation>O payload é maior que 2 GiB.</translation>
    </message>
    <message>
        <source>There is more text behind the end of the value.</source>
        <translation>Há mais texto depois do fim do valor.</translation>
    </message>
    <message>
        <source>The text ends before it is complete.</source>
        <translation>O texto termina antes de estar completo.</translation>
    </message>
    <message>
        <source>A comma or } is missing here.</source>
        <translation>Falta aqui uma vírgula ou }.</translation>
    </message>
    <message>
        <source>A comma or ] is missing here.</source>
        <translation>Falta aqui uma vírgula ou ].</translation>
    </message>
    <message>
        <source>A key in quotes is missing here.</source>
        <translation>Falta aqui uma chave entre aspas.</translation>
    </message>
    <message>
        <source>A colon is missing here.</source>
        <translation>Falta aqui um sinal de dois-pontos.</translation>
    </message>
    <message>
        <source>There is no such word in JSON; %1 was probably meant.</source>
        <translation>Não existe essa palavra em JSON; provavelmente se queria %1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Falta aqui um valor.</translation>
    </message>
    <message>
        <source>A digit is missing here.</source>
        <translation>Falta aqui um dígito.</translation>
    </message>
    <message>
        <source>Control characters must be escaped in a string.</source>
        <translation>Caracteres de controle precisam de escape em uma string.</translation>
    </message>
    <message>
        <source>The text ends inside a string.</source>
        <translation>O texto termina dentro de uma string.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u.</source>
        <translation>Quatro dígitos hexadecimais devem vir depois de \u.</translation>
    </message>
    <message>
        <source>There is no such escape in JSON.</source>
        <translation>Não existe esse escape em JSON.</translation>
    </message>
</context>
<context>
    <name>PayloadTextPane</name>
    <message>
        <source>As received</source>
        <translation>Como recebido</translation>
    </message>
    <message>
        <source>Show the text byte for byte as it came, not set out on lines</source>
        <translation>Mostrar o texto byte a byte como chegou, sem quebrá-lo em linhas</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Put the whole text, as it is shown, on the clipboard</source>
        <translation>Colocar todo o texto, como é mostrado, na área de transferência</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Write the payload as received to a file (Ctrl+S)</source>
        <translation>Gravar em um arquivo o payload como recebido (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>Salvar o payload</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
</context>
<context>
    <name>PayloadTextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Payload em texto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>C&amp;opiar tudo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>PayloadTreeModel</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1%</translation>
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
        <translation>string</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>inteiro</translation>
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
        <translation>Profundo ou grande demais para a árvore: o texto mostra tudo.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes with the key, %1 of the payload</source>
        <translation>
            <numerusform>%Ln byte com a chave, %1 do payload</numerusform>
            <numerusform>%Ln bytes com a chave, %1 do payload</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadTreePane</name>
    <message>
        <source>%1 nodes were unfolded; there are more, unfold them one by one.</source>
        <translation>%1 nós foram expandidos; há mais, expanda-os um a um.</translation>
    </message>
    <message>
        <source>Path of the current node</source>
        <translation>Caminho do nó atual</translation>
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
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;caminho</translation>
    </message>
    <message>
        <source>Copy as JSON &amp;Pointer</source>
        <translation>Copiar como JSON &amp;Pointer</translation>
    </message>
    <message>
        <source>Copy sub-tree as &amp;JSON</source>
        <translation>Copiar subárvore como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy sub-tree as JSON on &amp;one line</source>
        <translation>Copiar subárvore como JSON em &amp;uma linha</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Só estes</translation>
    </message>
    <message>
        <source>&amp;And these</source>
        <translation>&amp;E estes</translation>
    </message>
    <message>
        <source>And &amp;not these</source>
        <translation>E &amp;não estes</translation>
    </message>
    <message>
        <source>O&amp;r these</source>
        <translation>O&amp;u estes</translation>
    </message>
    <message>
        <source>No filter asks for this</source>
        <translation>Nenhum filtro consulta isto</translation>
    </message>
    <message>
        <source>Go to the &amp;next</source>
        <translation>Ir para o pró&amp;ximo</translation>
    </message>
    <message>
        <source>Go to the &amp;previous</source>
        <translation>Ir para o &amp;anterior</translation>
    </message>
    <message>
        <source>Unfold this &amp;sub-tree</source>
        <translation>Expandir esta &amp;subárvore</translation>
    </message>
    <message>
        <source>Unfold &amp;all</source>
        <translation>Expandir &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Recolher tudo</translation>
    </message>
    <message>
        <source>Unfold to depth &amp;%1</source>
        <translation>Expandir até o nível &amp;%1</translation>
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
        <translation>Payload em árvore</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show on this page what the program begins with; OK or Apply keeps it</source>
        <translation>Mostrar nesta página os valores iniciais do programa; OK ou Aplicar os mantém</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>A&amp;way from keyboard</source>
        <translation>Lon&amp;ge do teclado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisível</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Jogando …</translation>
    </message>
    <message>
        <source>Streaming …</source>
        <translation>Transmitindo …</translation>
    </message>
    <message>
        <source>Listening to …</source>
        <translation>Ouvindo …</translation>
    </message>
    <message>
        <source>Watching …</source>
        <translation>Assistindo …</translation>
    </message>
    <message>
        <source>Competing in …</source>
        <translation>Competindo em …</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Status personalizado</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>&amp;Activity:</source>
        <translation>&amp;Atividade:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>Es&amp;tado:</translation>
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
        <translation>Com que conectar, guardado sob um nome; o token fica no chaveiro do sistema</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation>Perfi&amp;l:</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Novo…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>&amp;Import from .env file…</source>
        <translation>&amp;Importar de arquivo .env…</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>Per&amp;fis</translation>
    </message>
    <message>
        <source>None: as last time</source>
        <translation>Nenhum: como da última vez</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nome do perfil:</translation>
    </message>
    <message>
        <source>A profile needs a name:</source>
        <translation>Um perfil precisa de um nome:</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Another name:</source>
        <translation>Já existe um perfil “%1”. Outro nome:</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renomear perfil</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Excluir perfil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”, and its token in the keychain?</source>
        <translation>Excluir o perfil “%1” e o token dele no chaveiro?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
</context>
<context>
    <name>ProgramVersions</name>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>not built in</source>
        <translation>não incluído</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisão %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilado com %2</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Plataforma do Qt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>Biblioteca TLS</translation>
    </message>
    <message>
        <source>TLS backend of Qt</source>
        <translation>Backend TLS do Qt</translation>
    </message>
    <message>
        <source>Bundled root certificates</source>
        <translation>Certificados raiz embutidos</translation>
    </message>
    <message>
        <source>JSON parser</source>
        <translation>Parser de JSON</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilador</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilação</translation>
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
        <translation>Payload em JSON</translation>
    </message>
</context>
<context>
    <name>ReconnectWatch</name>
    <message>
        <source>&lt;b&gt;Shard %1 keeps reconnecting.&lt;/b&gt;</source>
        <translation>&lt;b&gt;O shard %1 não para de reconectar.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n shards keep reconnecting.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n shard não para de reconectar.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n shards não param de reconectar.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes, last because: %2.</source>
        <translation>
            <numerusform>O shard %1 perdeu a conexão %n vez nos últimos 5 minutos; última causa: %2.</numerusform>
            <numerusform>O shard %1 perdeu a conexão %n vezes nos últimos 5 minutos; última causa: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLight</name>
    <message>
        <source>Recording: %1 · %2 records</source>
        <translation>Gravando: %1 · %2 registros</translation>
    </message>
    <message>
        <source>Into %1. At a crash, at most the last second is lost.</source>
        <translation>Em %1. Em caso de falha, perde-se no máximo o último segundo.</translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message>
        <source>Copied one row.</source>
        <translation>Uma linha copiada.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows: the clipboard is for no more. An export takes them all.</source>
        <translation>Copiadas as primeiras %1 de %2 linhas: a área de transferência não comporta mais. Uma exportação leva todas.</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>Nenhuma linha está marcada.</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 marked rows: a filter has room for no more. An export of the marked rows takes them all.</source>
        <translation>São mostradas as primeiras %1 de %2 linhas marcadas: não cabem mais em um filtro. Uma exportação das linhas marcadas leva todas.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows.</source>
        <translation>
            <numerusform>%Ln linha copiada.</numerusform>
            <numerusform>%Ln linhas copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(damaged)</source>
        <translation>(danificado)</translation>
    </message>
</context>
<context>
    <name>RuleColors</name>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Azul-petróleo</translation>
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
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Strong red</source>
        <translation>Vermelho forte</translation>
    </message>
    <message>
        <source>Strong orange</source>
        <translation>Laranja forte</translation>
    </message>
    <message>
        <source>Strong yellow</source>
        <translation>Amarelo forte</translation>
    </message>
    <message>
        <source>Strong green</source>
        <translation>Verde forte</translation>
    </message>
    <message>
        <source>Strong teal</source>
        <translation>Azul-petróleo forte</translation>
    </message>
    <message>
        <source>Strong blue</source>
        <translation>Azul forte</translation>
    </message>
    <message>
        <source>Strong violet</source>
        <translation>Violeta forte</translation>
    </message>
    <message>
        <source>Strong pink</source>
        <translation>Rosa forte</translation>
    </message>
    <message>
        <source>Strong grey</source>
        <translation>Cinza forte</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Salvar filtro</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtro salvo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
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
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Novo filtro</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>Sessions cannot be kept in the folder “%1”.</source>
        <translation>As sessões não podem ser guardadas na pasta “%1”.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or do not keep sessions.</source>
        <translation>Escolha uma pasta em que você possa gravar, ou não guarde as sessões.</translation>
    </message>
</context>
<context>
    <name>SessionOutcome</name>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>O último estado do shard %1 foi: %2: %3</translation>
    </message>
    <message>
        <source>No session became ready.</source>
        <translation>Nenhuma sessão ficou pronta.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in “%1” cannot be read: profiles and choices are missing, and changes are not kept. Check who owns the file.</source>
        <translation>As configurações em “%1” não podem ser lidas: faltam perfis e escolhas, e mudanças não são guardadas. Verifique a quem pertence o arquivo.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged. They are kept as “%2”; the program begins with none.</source>
        <translation>As configurações em “%1” estão danificadas. Foram guardadas como “%2”; o programa começa sem nenhuma.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged and cannot be kept under another name.</source>
        <translation>As configurações em “%1” estão danificadas e não podem ser guardadas com outro nome.</translation>
    </message>
    <message>
        <source>The settings in “%1” were cut off, as by a full disk. They are kept as “%2”; the program begins with those before them.</source>
        <translation>As configurações em “%1” estavam cortadas, como por um disco cheio. Elas foram guardadas como “%2”; o programa começa com as anteriores.</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”: changes are lost when the program ends.</source>
        <translation>Não é possível gravar as configurações em “%1”: as alterações se perdem quando o programa termina.</translation>
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
        <translation>ms atual/méd.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
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
        <translation>Histórico do shard</translation>
    </message>
    <message>
        <source>Every change of the shard&apos;s state is listed here with its cause.</source>
        <translation>Toda mudança de estado do shard é listada aqui com a causa.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the moment in the log</source>
        <translation>Enter ou clique duplo mostra o momento no log</translation>
    </message>
    <message>
        <source>Choose a shard to see its session, its limits and what happened to it.</source>
        <translation>Escolha um shard para ver a sessão, os limites e o que aconteceu com ele.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Figures of the shard</source>
        <translation>Números do shard</translation>
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
        <translation>Sessão</translation>
    </message>
    <message>
        <source>The beginning of the session&apos;s id, from READY. Whoever has the whole id and the token can take the session over, so no more of it is kept or shown.</source>
        <translation>O começo do id da sessão, do READY. Quem tem o id inteiro e o token pode assumir a sessão, por isso não se guarda nem se mostra mais que isto.</translation>
    </message>
    <message>
        <source>Resumes at</source>
        <translation>Retoma em</translation>
    </message>
    <message>
        <source>Where a lost connection goes on; READY tells it (resume_gateway_url).</source>
        <translation>Onde uma conexão perdida continua; o READY informa (resume_gateway_url).</translation>
    </message>
    <message>
        <source>%1
Where a lost connection goes on, from READY (resume_gateway_url). New sessions begin at the URL of GET /gateway/bot.</source>
        <translation>%1
Onde uma conexão perdida continua, do READY (resume_gateway_url). Sessões novas começam na URL de GET /gateway/bot.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>The number (s) of the last event. Heartbeats and resumes tell the gateway how far the bot has come.</source>
        <translation>O número (s) do último evento. Heartbeats e retomadas dizem ao gateway até onde o bot chegou.</translation>
    </message>
    <message>
        <source>Identifies / resumes</source>
        <translation>Identifica / retoma</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How often a new session was asked for, which costs a session start, and how often one was resumed, which is free</source>
        <translation>Quantas vezes uma nova sessão foi pedida, o que custa um início de sessão, e quantas vezes uma foi retomada, o que é grátis</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Heartbeat every</source>
        <translation>Heartbeat a cada</translation>
    </message>
    <message>
        <source>HELLO told it (heartbeat_interval). The first beat comes after a random part of it.</source>
        <translation>O HELLO informou (heartbeat_interval). O primeiro vem após uma parte aleatória dele.</translation>
    </message>
    <message>
        <source>Next heartbeat</source>
        <translation>Próximo heartbeat</translation>
    </message>
    <message>
        <source>If the ACK of the last one has not come by then, the connection is dead and is dropped.</source>
        <translation>Se o ACK do último não chegar até lá, a conexão está morta e é derrubada.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>Do último heartbeat ao ACK dele</translation>
    </message>
    <message>
        <source>Average latency</source>
        <translation>Latência média</translation>
    </message>
    <message>
        <source>Over the last 20 heartbeats, across reconnects</source>
        <translation>Nos últimos 20 heartbeats, também entre reconexões</translation>
    </message>
    <message>
        <source>The gateway takes %1 payloads a minute on a connection and closes with 4008 beyond it; some are kept for heartbeats.</source>
        <translation>O gateway aceita %1 payloads por minuto em uma conexão e fecha com 4008 acima disso; alguns ficam reservados para heartbeats.</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>Comandos imediatos</translation>
    </message>
    <message>
        <source>How many commands may be sent now without waiting.
%1</source>
        <translation>Quantos comandos podem ser enviados agora sem esperar.
%1</translation>
    </message>
    <message>
        <source>Next command</source>
        <translation>Próximo comando</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>When the next command may be sent.
%1</source>
        <translation>Quando o próximo comando pode ser enviado.
%1</translation>
    </message>
    <message>
        <source>Commands waiting</source>
        <translation>Comandos em espera</translation>
    </message>
    <message>
        <source>They are sent as the limit allows, survive a resume, and are dropped with the session.</source>
        <translation>São enviados conforme o limite permite, sobrevivem a uma retomada e são descartados com a sessão.</translation>
    </message>
    <message>
        <source>Guilds there</source>
        <translation>Guilds presentes</translation>
    </message>
    <message>
        <source>Guilds that have come with GUILD_CREATE</source>
        <translation>Guilds que chegaram com GUILD_CREATE</translation>
    </message>
    <message>
        <source>Guilds awaited</source>
        <translation>Guilds aguardadas</translation>
    </message>
    <message>
        <source>READY named them; their GUILD_CREATE has not come. Without the intent GUILDS it never does.</source>
        <translation>O READY as indicou; o GUILD_CREATE delas não chegou. Sem a intent GUILDS ele nunca chega.</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>Guilds em falha</translation>
    </message>
    <message>
        <source>The gateway told that they are not available; they come back by themselves.</source>
        <translation>O gateway informou que não estão disponíveis; elas voltam sozinhas.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Dispatches since the start, over all connections</source>
        <translation>Despachos desde o início, em todas as conexões</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrados</translation>
    </message>
    <message>
        <source>Dropped by their type before anybody read them; counted among the events</source>
        <translation>Descartados pelo tipo antes que alguém os lesse; contados entre os eventos</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Reenviados</translation>
    </message>
    <message>
        <source>Events that were missed and came again while the session resumed</source>
        <translation>Eventos perdidos que chegaram de novo enquanto a sessão era retomada</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that are lost</source>
        <translation>Números de sequência que foram pulados: eventos perdidos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Events whose sequence number had been seen; they were handed out once</source>
        <translation>Eventos cujo número de sequência já tinha sido visto; foram entregues uma vez</translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation>Descompactador</translation>
    </message>
    <message>
        <source>What inflates the stream; nothing where the connection is not compressed</source>
        <translation>O que descompacta o stream; nada se a conexão não é compactada</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Inflated by compressed bytes of this connection</source>
        <translation>Bytes descompactados por bytes compactados desta conexão</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What the last payload took of the buffer it was inflated into</source>
        <translation>O que o último payload ocupou do buffer em que foi descompactado</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Memory of the decompression context, kept for as long as the connection</source>
        <translation>Memória do contexto de descompactação, mantida enquanto durar a conexão</translation>
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
        <translation>Recebidos, de todos os opcodes, em todas as conexões</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections; %1 when inflated</source>
        <translation>Bytes no WebSocket em todas as conexões; %1 depois de descompactados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections</source>
        <translation>Bytes no WebSocket em todas as conexões</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexões</translation>
    </message>
    <message>
        <source>How often it became ready again after the first time</source>
        <translation>Quantas vezes voltou a ficar pronto depois da primeira</translation>
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
        <translation>Latência %1, em média %2</translation>
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
        <translation>%1 ou menos</translation>
    </message>
    <message>
        <source>0 events/s</source>
        <translation>0 eventos/s</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>%1 events/s, the most of all</source>
        <translation>%1 eventos/s, o máximo de todos</translation>
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
        <translation>Ainda sem shards. Cada um é uma célula aqui quando um bot estiver conectado.</translation>
    </message>
</context>
<context>
    <name>ShardsActions</name>
    <message>
        <source>It costs one session start. How many are left is not known, because GET /gateway/bot was not asked.</source>
        <translation>Custa um início de sessão. Não se sabe quantos restam, porque GET /gateway/bot não foi consultado.</translation>
    </message>
    <message>
        <source>It costs one session start: %1 of %2 are left until %3.</source>
        <translation>Custa um início de sessão: restam %1 de %2 até %3.</translation>
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
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Iniciar…</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>Simular uma falha</translation>
    </message>
    <message>
        <source>Drop the connection and resume the session on a new one. It costs nothing: what is missed meanwhile is replayed. A shard that backs off tries at once.</source>
        <translation>Derrubar a conexão e retomar a sessão em uma nova. Não custa nada: o que se perde enquanto isso é reenviado. Um shard em espera tenta imediatamente.</translation>
    </message>
    <message>
        <source>Give the session up and begin a new one. It costs a session start, and what happens meanwhile is lost.</source>
        <translation>Abandonar a sessão e começar uma nova. Custa um início de sessão, e o que acontece enquanto isso se perde.</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline in the guilds of this shard</source>
        <translation>Encerrar a sessão: o bot fica offline nas guilds deste shard</translation>
    </message>
    <message>
        <source>Start a shard that is stopped or has failed</source>
        <translation>Iniciar um shard parado ou que falhou</translation>
    </message>
    <message>
        <source>Shard %1 gives its session up and identifies anew. What happens until it is ready is lost, and all its guilds come again (now %2).</source>
        <translation>O shard %1 abandona a sessão e se identifica de novo. O que acontece até ele ficar pronto se perde, e todas as guilds dele chegam de novo (agora %2).</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Reidentificar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The session of shard %1 ends, and the bot goes offline in its guilds. To start it again costs a session start.</source>
        <translation>A sessão do shard %1 termina, e o bot fica offline nas guilds dele. Iniciá-lo de novo custa um início de sessão.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Shard %1 begins a new session.</source>
        <translation>O shard %1 começa uma nova sessão.</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes.</source>
        <translation>O shard reconecta e retoma.</translation>
    </message>
    <message>
        <source>The shard reconnects with a new session.</source>
        <translation>O shard reconecta com uma nova sessão.</translation>
    </message>
    <message>
        <source>The shard fails: trying again would not help.</source>
        <translation>O shard falha: tentar de novo não ajudaria.</translation>
    </message>
    <message>
        <source>Let something go wrong at the embedded simulator, and watch what the shard does</source>
        <translation>Fazer algo dar errado no simulador embutido e observar o que o shard faz</translation>
    </message>
    <message>
        <source>&amp;Drop the connection</source>
        <translation>&amp;Derrubar a conexão</translation>
    </message>
    <message>
        <source>TCP goes away without a close frame, as when a network fails</source>
        <translation>O TCP some sem frame de fechamento, como quando uma rede falha</translation>
    </message>
    <message>
        <source>Ask for a &amp;reconnect (op 7)</source>
        <translation>Pedir &amp;reconexão (op 7)</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes</source>
        <translation>O shard reconecta e retoma</translation>
    </message>
    <message>
        <source>&amp;Interrupt the session (op 9, true)</source>
        <translation>&amp;Interromper a sessão (op 9, true)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = true: the shard may resume</source>
        <translation>INVALID_SESSION com d = true: o shard pode retomar</translation>
    </message>
    <message>
        <source>In&amp;validate the session (op 9, false)</source>
        <translation>In&amp;validar a sessão (op 9, false)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = false: the shard has to identify anew</source>
        <translation>INVALID_SESSION com d = false: o shard precisa se identificar de novo</translation>
    </message>
    <message>
        <source>Ask for a &amp;heartbeat (op 1)</source>
        <translation>Pedir um &amp;heartbeat (op 1)</translation>
    </message>
    <message>
        <source>No fault, but a rare request: the shard answers with a heartbeat at once</source>
        <translation>Não é uma falha, mas um pedido raro: o shard responde imediatamente com um heartbeat</translation>
    </message>
    <message>
        <source>&amp;Close with a code</source>
        <translation>&amp;Fechar com um código</translation>
    </message>
    <message>
        <source>&amp;Acknowledge heartbeats</source>
        <translation>&amp;Confirmar heartbeats</translation>
    </message>
    <message>
        <source>Unchecked, no heartbeat of any shard gets its ACK: with the next beat that is due each takes its connection for dead and resumes</source>
        <translation>Desmarcado, nenhum heartbeat de nenhum shard recebe ACK: no próximo heartbeat previsto, cada um dá a conexão por morta e retoma</translation>
    </message>
    <message>
        <source>Strike &amp;every shard</source>
        <translation>A&amp;tingir todos os shards</translation>
    </message>
    <message>
        <source>Faults meet all shards at once and not the selected one alone</source>
        <translation>As falhas atingem todos os shards e não só o selecionado</translation>
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
        <translation>Medida a cada heartbeat, a cada %1</translation>
    </message>
    <message>
        <source>%1 inflated; %2 sent</source>
        <translation>%1 descompactados; %2 enviados</translation>
    </message>
    <message>
        <source>The shard&apos;s number, from 0</source>
        <translation>O número do shard, a partir de 0</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>Em que ponto está a sessão</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>Do último heartbeat ao ACK dele</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Mean latency of the last 20 heartbeats</source>
        <translation>Latência média dos últimos 20 heartbeats</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Sequence number of the last event</source>
        <translation>Número de sequência do último evento</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Events per second over the last 3 seconds</source>
        <translation>Eventos por segundo nos últimos 3 segundos</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation>Eventos desde o início</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket since the start</source>
        <translation>Bytes no WebSocket desde o início</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Inflated bytes by received bytes</source>
        <translation>Bytes descompactados por bytes recebidos</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>How often it became ready again</source>
        <translation>Quantas vezes ficou pronto de novo</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexões</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that were lost</source>
        <translation>Números de sequência que foram pulados: eventos que se perderam</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Why the shard is in its state</source>
        <translation>Por que o shard está nesse estado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Identifies: %1 · resumes: %2 · events replayed: %3</source>
        <translation>Identificações: %1 · retomadas: %2 · eventos reenviados: %3</translation>
    </message>
    <message>
        <source>Events skipped: %1 · received twice: %2</source>
        <translation>Eventos pulados: %1 · recebidos duas vezes: %2</translation>
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
        <translation>Ainda sem shards. Eles são listados aqui quando um bot estiver conectado.</translation>
    </message>
    <message>
        <source>Heat map of the shards</source>
        <translation>Mapa de calor dos shards</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Every shard as a coloured cell, to see hundreds at once, or as a row of a table</source>
        <translation>Cada shard como célula colorida, para ver centenas de uma vez, ou como linha de uma tabela</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>O que as cores mostram</translation>
    </message>
    <message>
        <source>What the colours of the cells show</source>
        <translation>O que as cores das células mostram</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Event rate</source>
        <translation>Taxa de eventos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>All that is known of the selected shard: its session, limits and history</source>
        <translation>Tudo o que se sabe do shard selecionado: sessão, limites e histórico</translation>
    </message>
    <message>
        <source>Show only events of shard %1</source>
        <translation>Mostrar só eventos do shard %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys, or what they do</source>
        <translation>Teclas, ou o que elas fazem</translation>
    </message>
    <message>
        <source>Show only shortcuts with this text</source>
        <translation>Mostrar só atalhos com este texto</translation>
    </message>
    <message>
        <source>No shortcut has this text.</source>
        <translation>Nenhum atalho tem este texto.</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Primeira linha, última linha</translation>
    </message>
    <message>
        <source>Select one row more</source>
        <translation>Selecionar mais uma linha</translation>
    </message>
    <message>
        <source>Offer what can stand at the cursor of the filter</source>
        <translation>Sugerir o que pode vir no cursor do filtro</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>O que pode ser feito aqui</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Próximo controle, controle anterior</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que fazem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Ids of further guilds</source>
        <translation>Ids de outras guilds</translation>
    </message>
    <message>
        <source>With blanks or commas between; each shard is asked for its own guilds</source>
        <translation>Separados por espaços ou vírgulas; cada shard é consultado sobre as próprias guilds</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guild:</translation>
    </message>
    <message>
        <source>&amp;And:</source>
        <translation>&amp;Mais:</translation>
    </message>
    <message>
        <source>“%1” is no guild id.</source>
        <translation>“%1” não é um id de guild.</translation>
    </message>
</context>
<context>
    <name>SpillFile</name>
    <message>
        <source>No temporary file can be made in %1: %2</source>
        <translation>Não é possível criar um arquivo temporário em %1: %2</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be made safe.</source>
        <translation>Um arquivo temporário em %1 não pode ser protegido.</translation>
    </message>
    <message>
        <source>Less than %1 are left on the disk of %2.</source>
        <translation>Restam menos de %1 no disco de %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2</source>
        <translation>Um arquivo temporário em %1 não pode ser gravado: %2</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>Share of each stage over time</source>
        <translation>Parcela de cada etapa ao longo do tempo</translation>
    </message>
    <message>
        <source>What each stage takes is shown here over time, as soon as something comes.</source>
        <translation>O que cada etapa leva é mostrado aqui ao longo do tempo, assim que algo chegar.</translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>This system does not tell how long data waits in a socket.</source>
        <translation>Este sistema não informa quanto tempo os dados esperam em um socket.</translation>
    </message>
    <message>
        <source>Milliseconds of one read of the socket, in the mean of the last 10 seconds</source>
        <translation>Milissegundos por leitura do socket, na média dos últimos 10 segundos</translation>
    </message>
    <message>
        <source>How the share moved against the 10 seconds before</source>
        <translation>Como a parcela mudou em relação aos 10 segundos anteriores</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>If it is too much</source>
        <translation>Se for demais</translation>
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
        <translation>Todos os shards</translation>
    </message>
    <message>
        <source>Stages of an event&apos;s way</source>
        <translation>Etapas do caminho de um evento</translation>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>Descompactação</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificação</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>On the way: half a heartbeat&apos;s round trip, less what was done here with its ACK.</source>
        <translation>A caminho: metade da ida e volta de um heartbeat, menos o que foi feito aqui com o ACK dele.</translation>
    </message>
    <message>
        <source>Come, but not read yet: the shard&apos;s thread was at something else.</source>
        <translation>Chegou, mas ainda não foi lido: a thread do shard estava ocupada com outra coisa.</translation>
    </message>
    <message>
        <source>In the inflater.</source>
        <translation>No descompactador.</translation>
    </message>
    <message>
        <source>Reading: TLS, frames, the scan of the payload, ETF.</source>
        <translation>Leitura: TLS, frames, a varredura do payload, ETF.</translation>
    </message>
    <message>
        <source>In those who take the events: here this program&apos;s own log and panels.</source>
        <translation>Em quem recebe os eventos: aqui, o log e os painéis deste programa.</translation>
    </message>
    <message>
        <source>Look at the connection, the proxy and the distance; nothing in the bot makes it faster.</source>
        <translation>Veja a conexão, o proxy e a distância; nada no bot torna isso mais rápido.</translation>
    </message>
    <message>
        <source>More threads, fewer shards in each, and no other work in their threads.</source>
        <translation>Mais threads, menos shards em cada uma e nenhum outro trabalho nelas.</translation>
    </message>
    <message>
        <source>Fewer intents, zstd-stream in place of zlib-stream, or a build with zlib-ng.</source>
        <translation>Menos intents, zstd-stream em vez de zlib-stream, ou uma compilação com zlib-ng.</translation>
    </message>
    <message>
        <source>Fewer intents, JSON in place of ETF, an optimised build.</source>
        <translation>Menos intents, JSON em vez de ETF, uma compilação otimizada.</translation>
    </message>
    <message>
        <source>Pause or filter the log here; in a bot, move long work out of the slots.</source>
        <translation>Pause ou filtre o log aqui; em um bot, tire o trabalho demorado dos slots.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The network takes %1 of the time, %2 one way.</source>
        <translation>A rede leva %1 do tempo, %2 em um sentido.</translation>
    </message>
    <message>
        <source>Waiting in the socket takes %1 of the time, %2 a read: the thread is at something else.</source>
        <translation>A espera no socket leva %1 do tempo, %2 por leitura: a thread está ocupada com outra coisa.</translation>
    </message>
    <message>
        <source>The inflater takes %1 of the time, %2 a read.</source>
        <translation>O descompactador leva %1 do tempo, %2 por leitura.</translation>
    </message>
    <message>
        <source>Decoding takes %1 of the time, %2 a read.</source>
        <translation>A decodificação leva %1 do tempo, %2 por leitura.</translation>
    </message>
    <message>
        <source>The slots take %1 of the time, %2 a read.</source>
        <translation>Os slots levam %1 do tempo, %2 por leitura.</translation>
    </message>
    <message>
        <source>Nothing came in the last seconds.</source>
        <translation>Nada chegou nos últimos segundos.</translation>
    </message>
    <message>
        <source>Nothing is behind: what comes is dealt with after %1, of which the network takes %2.</source>
        <translation>Nada está atrasado: o que chega é tratado após %1, dos quais a rede leva %2.</translation>
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
        <translation>(sem guild)</translation>
    </message>
    <message>
        <source>Click: show only these · Ctrl: of these, what is shown · Shift: not these · Alt: these too</source>
        <translation>Clique: mostrar só estes · Ctrl: destes, o que é mostrado · Shift: não estes · Alt: estes também</translation>
    </message>
    <message>
        <source>%1 of the events, %2 of the bytes inflated, %3 of the bytes on the wire</source>
        <translation>%1 dos eventos, %2 dos bytes descompactados, %3 dos bytes na rede</translation>
    </message>
    <message>
        <source>Events, sent commands and changes of state in the log</source>
        <translation>Eventos, comandos enviados e mudanças de estado no log</translation>
    </message>
    <message>
        <source>Events a second, over the last %1 seconds</source>
        <translation>Eventos por segundo, nos últimos %1 segundos</translation>
    </message>
    <message>
        <source>Events a second, from the first in the log to the last</source>
        <translation>Eventos por segundo, do primeiro ao último no log</translation>
    </message>
    <message>
        <source>Bytes of the payloads</source>
        <translation>Bytes dos payloads</translation>
    </message>
    <message>
        <source>Compressed bytes received; those of a frame with several payloads are divided among them by their sizes</source>
        <translation>Bytes compactados recebidos; os de um frame com vários payloads são divididos entre eles pelo tamanho</translation>
    </message>
    <message>
        <source>Share of the number of events</source>
        <translation>Parcela do número de eventos</translation>
    </message>
    <message>
        <source>Share of the bytes of all payloads</source>
        <translation>Parcela dos bytes de todos os payloads</translation>
    </message>
    <message>
        <source>Share of the bytes on the wire</source>
        <translation>Parcela dos bytes na rede</translation>
    </message>
    <message>
        <source>The event&apos;s type</source>
        <translation>O tipo do evento</translation>
    </message>
    <message>
        <source>The guild, by its name where it is known</source>
        <translation>A guild, pelo nome quando conhecido</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>Now/s</source>
        <translation>Atual/s</translation>
    </message>
    <message>
        <source>Avg/s</source>
        <translation>Méd/s</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Descompactado</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Statistics by event type</source>
        <translation>Estatísticas por tipo de evento</translation>
    </message>
    <message>
        <source>Statistics by guild</source>
        <translation>Estatísticas por guild</translation>
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
        <translation>O que os eventos de cada grupo ocupam é contado aqui conforme chegam.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>O que é contado</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Log inteiro</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>O que o filtro mostra</translation>
    </message>
    <message>
        <source>What is counted: all that the log holds, or what the filter lets through</source>
        <translation>O que é contado: tudo o que o log contém, ou o que o filtro deixa passar</translation>
    </message>
    <message>
        <source>What the shares are of</source>
        <translation>De que são as parcelas</translation>
    </message>
    <message>
        <source>Share of events</source>
        <translation>Parcela dos eventos</translation>
    </message>
    <message>
        <source>Share of inflated bytes</source>
        <translation>Parcela dos bytes descompactados</translation>
    </message>
    <message>
        <source>Share of wire bytes</source>
        <translation>Parcela dos bytes na rede</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>Copiar CSV</translation>
    </message>
    <message>
        <source>Copy the whole table as comma-separated values</source>
        <translation>Copiar a tabela inteira como valores separados por vírgulas</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>Mostrar &amp;só %1</translation>
    </message>
    <message>
        <source>… &amp;and %1</source>
        <translation>… &amp;e %1</translation>
    </message>
    <message>
        <source>… and &amp;not %1</source>
        <translation>… e &amp;não %1</translation>
    </message>
    <message>
        <source>… o&amp;r %1</source>
        <translation>… o&amp;u %1</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>The filter lets nothing through</source>
        <translation>O filtro não deixa passar nada</translation>
    </message>
    <message>
        <source> · the first %1 of %2 are shown</source>
        <translation> · os primeiros %1 de %2 são mostrados</translation>
    </message>
    <message>
        <source> · counting…</source>
        <translation> · contando…</translation>
    </message>
    <message numerus="yes">
        <source>Total: %Ln events · %1/s · %2 inflated · %3 on the wire</source>
        <translation>
            <numerusform>Total: %Ln evento · %1/s · %2 descompactados · %3 na rede</numerusform>
            <numerusform>Total: %Ln eventos · %1/s · %2 descompactados · %3 na rede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Of all shards, over the last 3 seconds</source>
        <translation>De todos os shards, nos últimos 3 segundos</translation>
    </message>
    <message>
        <source>Rows that the filter lets through, of all that the log holds, and the memory they take</source>
        <translation>Linhas que o filtro deixa passar, de todas as que o log contém, e a memória que ocupam</translation>
    </message>
    <message>
        <source>The oldest rows were dropped to keep the log within its memory</source>
        <translation>As linhas mais antigas foram descartadas para manter o log dentro da memória dele</translation>
    </message>
    <message>
        <source>Session starts left: %1 of %2</source>
        <translation>Inícios de sessão restantes: %1 de %2</translation>
    </message>
    <message>
        <source>Shards ready: %1 of %2</source>
        <translation>Shards prontos: %1 de %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>%1 events/s · %2/s</source>
        <translation>%1 eventos/s · %2/s</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Linhas: %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Linhas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 em disco</translation>
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
        <translation>SIMULADO: simulador embutido, nenhum bot real</translation>
    </message>
    <message>
        <source>bot session</source>
        <translation>sessão do bot</translation>
    </message>
    <message>
        <source>asking the REST interface for the gateway…</source>
        <translation>consultando a interface REST sobre o gateway…</translation>
    </message>
    <message>
        <source>identifies left %1 of %2</source>
        <translation>inícios de sessão restantes %1 de %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>filtro: %1</translation>
    </message>
    <message>
        <source>no shards yet</source>
        <translation>ainda sem shards</translation>
    </message>
    <message>
        <source>%1 received, %2/s</source>
        <translation>%1 recebidos, %2/s</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>%1 descompactados</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Mudanças de estado</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>Eventos por tipo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shards ready</source>
        <translation>
            <numerusform>%1 de %n shard pronto</numerusform>
            <numerusform>%1 de %n shards prontos</numerusform>
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
            <numerusform>… e mais %n: %1</numerusform>
            <numerusform>… e mais %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>q or Ctrl-C: quit</source>
        <translation>q ou Ctrl-C: sair</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>atrasados: %1</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
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
        <translation>Estados dos shards ao longo do tempo</translation>
    </message>
    <message>
        <source>One lane for each shard. The wheel zooms, dragging pans, a click goes to that moment in the log.</source>
        <translation>Uma faixa para cada shard. A roda dá zoom, arrastar desloca, um clique vai a esse momento no log.</translation>
    </message>
    <message>
        <source>The states of each shard are drawn here over time once a bot is connected.</source>
        <translation>Os estados de cada shard são desenhados aqui ao longo do tempo quando um bot estiver conectado.</translation>
    </message>
    <message>
        <source>Shard %1: not started yet</source>
        <translation>Shard %1: ainda não iniciado</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shard %1: %2&lt;/b&gt; since %3, %4</source>
        <translation>&lt;b&gt;Shard %1: %2&lt;/b&gt; desde %3, %4</translation>
    </message>
    <message>
        <source>until now (%1)</source>
        <translation>até agora (%1)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>%1, shard %2: not started yet</source>
        <translation>%1, shard %2: ainda não iniciado</translation>
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
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Queued or connecting</source>
        <translation>Na fila ou conectando</translation>
    </message>
    <message>
        <source>Identifying or resuming</source>
        <translation>Identificando ou retomando</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Colours of the states: %1</source>
        <translation>Cores dos estados: %1</translation>
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
        <translation>Quando o estado mudou, hora local</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>The shard&apos;s number</source>
        <translation>O número do shard</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>The new state</source>
        <translation>O novo estado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How long the state before lasted</source>
        <translation>Quanto tempo durou o estado anterior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Após</translation>
    </message>
    <message>
        <source>Why, and what can be done about it</source>
        <translation>Por quê, e o que pode ser feito a respeito</translation>
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
        <translation>Linha do tempo da sessão</translation>
    </message>
    <message>
        <source>Every change of a shard&apos;s state is listed here with its cause.</source>
        <translation>Toda mudança de estado de um shard é listada aqui com a causa.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Todos os shards</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Only these shards, such as 0-3, 8</source>
        <translation>Só estes shards, como 0-3, 8</translation>
    </message>
    <message>
        <source>State, cause or advice</source>
        <translation>Estado, causa ou orientação</translation>
    </message>
    <message>
        <source>Text in the list</source>
        <translation>Texto na lista</translation>
    </message>
    <message>
        <source>Only changes with this text in their state, cause or advice, such as 4014</source>
        <translation>Só mudanças com este texto no estado, na causa ou na orientação, como 4014</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Mostrar mais tempo (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Mostrar menos tempo (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all from the first change until now (Home)</source>
        <translation>Mostrar tudo, da primeira mudança até agora (Home)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go along with the present (End)</source>
        <translation>Acompanhar o presente (End)</translation>
    </message>
    <message>
        <source>No change of state is of these shards and has this text.</source>
        <translation>Nenhuma mudança de estado é desses shards e tem este texto.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss the notification</source>
        <translation>Dispensar a notificação</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The file must hold the bot&apos;s token and nothing else.</source>
        <translation>O arquivo deve conter o token do bot e nada mais.</translation>
    </message>
    <message>
        <source>The token file “%1” is a directory.</source>
        <translation>O arquivo de token “%1” é um diretório.</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>O arquivo de token “%1” não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>The token file “%1” is empty.</source>
        <translation>O arquivo de token “%1” está vazio.</translation>
    </message>
    <message>
        <source>The token in “%1”</source>
        <translation>O token em “%1”</translation>
    </message>
    <message>
        <source>Others on this machine can read the token file “%1”; run: chmod 600 %1</source>
        <translation>Outros usuários desta máquina podem ler o arquivo de token “%1”; execute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token in %1</source>
        <translation>O token em %1</translation>
    </message>
    <message>
        <source>%1 is not one word of plain letters.</source>
        <translation>%1 não é uma única palavra de letras simples.</translation>
    </message>
    <message>
        <source>Copy it once more from the Developer Portal, Bot page.</source>
        <translation>Copie-o mais uma vez do Developer Portal, página Bot.</translation>
    </message>
    <message>
        <source>%1 does not look like a bot token: three parts with dots between.</source>
        <translation>%1 não parece um token de bot: três partes separadas por pontos.</translation>
    </message>
    <message>
        <source>The token file “%1” is larger than %2.</source>
        <translation>O arquivo de token “%1” tem mais de %2.</translation>
    </message>
</context>
<context>
    <name>TokenVault</name>
    <message>
        <source>This program was built without a keychain.</source>
        <translation>Este programa foi compilado sem chaveiro.</translation>
    </message>
    <message>
        <source>With all data in one folder, no token is kept.</source>
        <translation>Com todos os dados em uma só pasta, nenhum token é guardado.</translation>
    </message>
    <message>
        <source>It did not answer within %1 s; it may be locked.</source>
        <translation>Não respondeu em %1 s; pode estar bloqueado.</translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message>
        <source>Shard %1 could not resume its session and began a new one. Events in between are lost.</source>
        <translation>O shard %1 não pôde retomar a sessão e iniciou uma nova. Os eventos do intervalo se perderam.</translation>
    </message>
    <message>
        <source>Shard %1 will not try again: %2.</source>
        <translation>O shard %1 não tentará de novo: %2.</translation>
    </message>
    <message>
        <source>The last heartbeat of shard %1 was answered after %2.</source>
        <translation>O último heartbeat do shard %1 foi respondido após %2.</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes; last: %2.</source>
        <translation>
            <numerusform>O shard %1 perdeu a conexão %n vez nos últimos 5 minutos; a última: %2.</numerusform>
            <numerusform>O shard %1 perdeu a conexão %n vezes nos últimos 5 minutos; a última: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 cannot connect: %2.</source>
        <translation>O shard %1 não consegue conectar-se: %2.</translation>
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
        <translation>Quando foi recebido ou enviado; o botão direito oferece hora local, tempo desde o início do log ou desde a linha anterior. Filtre com time &gt;= 14:30</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Seconds since the row that is shown before</source>
        <translation>Segundos desde a linha mostrada anterior</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>The shard&apos;s number; filter with shard == 0</source>
        <translation>O número do shard; filtre com shard == 0</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>Received, sent, or a change of state; filter with dir == in, dir == out, dir == state</source>
        <translation>Recebido, enviado ou uma mudança de estado; filtre com dir == in, dir == out, dir == state</translation>
    </message>
    <message>
        <source>• state</source>
        <translation>• state</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Opcode; 0 is a dispatched event. Filter with op == 0</source>
        <translation>Opcode; 0 é um evento despachado. Filtre com op == 0</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Event type, or the opcode&apos;s name; filter with type == MESSAGE_CREATE</source>
        <translation>Tipo de evento, ou o nome do opcode; filtre com type == MESSAGE_CREATE</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Seq</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch; each shard counts its own. Filter with seq &gt;= 100</source>
        <translation>Número de sequência de um despacho; cada shard conta os seus. Filtre com seq &gt;= 100</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>The guild&apos;s name where it is known, else its id; filter with guild == ID</source>
        <translation>O nome da guild quando conhecido, senão o id; filtre com guild == ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel or thread; filter with channel == ID</source>
        <translation>O canal ou tópico; filtre com channel == ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Who did it; filter with user == ID</source>
        <translation>Quem fez; filtre com user == ID</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Bytes on the wire, before inflating; filter with wire &gt; 1KiB</source>
        <translation>Bytes na rede, antes de descompactar; filtre com wire &gt; 1KiB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes of JSON after inflating; filter with size &gt; 64KiB</source>
        <translation>Bytes de JSON depois de descompactar; filtre com size &gt; 64KiB</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Missed while disconnected and sent again after RESUME</source>
        <translation>Perdido durante a desconexão e enviado de novo após RESUME</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The shard&apos;s new state, where the row is a change of state</source>
        <translation>O novo estado do shard, quando a linha é uma mudança de estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>What the event says; a bare word in the filter is searched for in the whole payload</source>
        <translation>O que o evento diz; uma palavra simples no filtro é procurada em todo o payload</translation>
    </message>
    <message>
        <source>Click to sort, again to turn it round, a third time for the order of the log</source>
        <translation>Clique para ordenar, de novo para inverter, uma terceira vez para a ordem do log</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>&amp;Muted</source>
        <translation>&amp;Mudo</translation>
    </message>
    <message>
        <source>&amp;Deafened</source>
        <translation>Ens&amp;urdecido</translation>
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
        <translation>“%1” não é um id de canal.</translation>
    </message>
    <message>
        <source>Leave: no channel</source>
        <translation>Sair: nenhum canal</translation>
    </message>
    <message>
        <source>The voice channel to be in: choose one of the guild, or type its id; nothing leaves the channel</source>
        <translation>O canal de voz em que estar: escolha um da guild, ou digite o id; vazio, sai do canal</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>it holds none</source>
        <translation>não contém nenhum</translation>
    </message>
    <message>
        <source>The keychain does not give the token of the profile “%1” (%2). Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>O chaveiro não fornece o token do perfil “%1” (%2). Defina a variável de ambiente GATEWAY_TOKEN ou use --token-file.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>A imagem “%1” não pode ser gravada.</translation>
    </message>
    <message>
        <source>metrics at %1</source>
        <translation>métricas em %1</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written.</source>
        <translation>A pasta de dados “%1” não pode ser gravada.</translation>
    </message>
    <message>
        <source>This process may open too few files and sockets (ulimit -n): at least %1 more are needed.</source>
        <translation>Este processo pode abrir poucos arquivos e sockets (ulimit -n): são necessários pelo menos mais %1.</translation>
    </message>
</context>
</TS>
