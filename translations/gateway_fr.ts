<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gateway Monitor</source>
        <translation>À propos de Gateway Monitor</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Shows what happens in a Discord bot&apos;s gateway session, and why.&lt;/p&gt;&lt;p&gt;Free software under the GPL-3.0-or-later; libgateway is under the ISC licence. Not connected with Discord Inc.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Gateway Monitor %1&lt;/h2&gt;&lt;p&gt;Montre ce qui se passe dans la session d’un bot Discord avec la gateway, et pourquoi.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence GPL-3.0-or-later ; libgateway est sous licence ISC. Sans lien avec Discord Inc.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Copy them as text, for a report of an error</source>
        <translation>Les copier en texte, pour un rapport d’erreur</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the desktop: the window changes with it, also while it is open</source>
        <translation>Comme le bureau : la fenêtre change avec lui, même pendant qu’elle est ouverte</translation>
    </message>
    <message>
        <source>The shape of buttons and fields</source>
        <translation>La forme des boutons et des champs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Taken when the program is started again</source>
        <translation>Pris en compte au prochain démarrage du programme</translation>
    </message>
    <message>
        <source>Light and dark colours need the style Fusion, which is taken unless the desktop has them itself.</source>
        <translation>Les couleurs claires et sombres demandent le style Fusion, qui est utilisé à moins que le bureau ne les ait déjà lui-même.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs :</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>&amp;Style :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is no capture: its first line is not the header of one.</source>
        <translation>Ce n’est pas une capture : sa première ligne n’est pas un en-tête de capture.</translation>
    </message>
    <message>
        <source>A capture&apos;s first line has the key &quot;gateway_capture&quot;.</source>
        <translation>La première ligne d’une capture contient la clé &quot;gateway_capture&quot;.</translation>
    </message>
    <message>
        <source>The capture has version %1; this program reads up to %2.</source>
        <translation>La capture est en version %1 ; ce programme lit jusqu’à la version %2.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or a newer one.</source>
        <translation>Ouvrez-la avec la version qui l’a écrite, ou une plus récente.</translation>
    </message>
    <message>
        <source>not a JSON object.</source>
        <translation>ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>&quot;time&quot; or &quot;shard&quot; is missing or malformed.</source>
        <translation>&quot;time&quot; ou &quot;shard&quot; est absent ou mal formé.</translation>
    </message>
    <message>
        <source>neither a payload, nor a change of state, nor a snapshot.</source>
        <translation>ni un payload, ni un changement d’état, ni un instantané.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>This build cannot read or write zstd.</source>
        <translation>Cette version compilée ne peut ni lire ni écrire zstd.</translation>
    </message>
    <message>
        <source>Use a name that ends in .ndjson, or a build with zstd.</source>
        <translation>Utilisez un nom qui se termine par .ndjson, ou une version compilée avec zstd.</translation>
    </message>
    <message>
        <source>%1 is damaged behind byte %2.</source>
        <translation>%1 est endommagé après l’octet %2.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2.</source>
        <translation>La ligne %1 dépasse %2.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>“%1” in the folder “%2” cannot be opened: %3.</source>
        <translation>Impossible d’ouvrir « %1 » dans le dossier « %2 » : %3.</translation>
    </message>
</context>
<context>
    <name>CaptureBanner</name>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Show what was read so far</source>
        <translation>Afficher ce qui a été lu jusqu’ici</translation>
    </message>
    <message>
        <source>Close capture</source>
        <translation>Fermer la capture</translation>
    </message>
    <message>
        <source>Empty the window</source>
        <translation>Vider la fenêtre</translation>
    </message>
    <message>
        <source>Capture, not a live session:</source>
        <translation>Capture, pas une session en direct :</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>enregistrée le %1 par %2</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lecture : %1 %</translation>
    </message>
    <message>
        <source>Reading was stopped at %1 %.</source>
        <translation>Lecture arrêtée à %1 %.</translation>
    </message>
    <message>
        <source>Its end is missing: whatever wrote it was interrupted.</source>
        <translation>La fin manque : l’écriture a été interrompue.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were skipped; the last: %1</source>
        <translation>
            <numerusform>%n ligne illisible a été ignorée ; la dernière : %1</numerusform>
            <numerusform>%n lignes illisibles ont été ignorées ; la dernière : %1</numerusform>
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
            <numerusform>%Ln changement d’état</numerusform>
            <numerusform>%Ln changements d’état</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s).</source>
        <translation>
            <numerusform>Le fichier est endommagé à %n endroit.</numerusform>
            <numerusform>Le fichier est endommagé à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 lines are missing.</source>
        <translation>Entre %1 et %2, des lignes manquent.</translation>
    </message>
    <message>
        <source>All before %1 is missing.</source>
        <translation>Tout ce qui précède %1 manque.</translation>
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
        <translation>Un événement distribué par la gateway ; son type dit lequel.</translation>
    </message>
    <message>
        <source>Shows that the connection lives. The client sends it in the interval that HELLO gave; the gateway may ask for one at once.</source>
        <translation>Montre que la connexion est vivante. Le client l’envoie à l’intervalle donné par HELLO ; la gateway peut en demander un immédiatement.</translation>
    </message>
    <message>
        <source>Begins a new session, and takes one of the session starts of the day.</source>
        <translation>Commence une nouvelle session et consomme un des démarrages de session du jour.</translation>
    </message>
    <message>
        <source>Sets the bot&apos;s status and activities.</source>
        <translation>Définit le statut et les activités du bot.</translation>
    </message>
    <message>
        <source>Joins, moves between or leaves voice channels.</source>
        <translation>Rejoint un salon vocal, en change ou le quitte.</translation>
    </message>
    <message>
        <source>Takes up a session that was dropped: what was missed is sent again.</source>
        <translation>Reprend une session interrompue : ce qui a été manqué est renvoyé.</translation>
    </message>
    <message>
        <source>The gateway asks the client to reconnect and resume.</source>
        <translation>La gateway demande au client de se reconnecter et de reprendre la session.</translation>
    </message>
    <message>
        <source>Asks for members of a guild; GUILD_MEMBERS_CHUNK events answer.</source>
        <translation>Demande des membres d’une guilde ; les événements GUILD_MEMBERS_CHUNK y répondent.</translation>
    </message>
    <message>
        <source>The session is invalid. Its data tell whether it can be resumed.</source>
        <translation>La session est invalide. Ses données disent si elle peut être reprise.</translation>
    </message>
    <message>
        <source>The first payload of a connection; it gives the interval of heartbeats.</source>
        <translation>Le premier payload d’une connexion ; il donne l’intervalle des heartbeats.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer to a heartbeat. When it fails to come the connection is dead.</source>
        <translation>La réponse de la gateway à un heartbeat. Si elle ne vient pas, la connexion est morte.</translation>
    </message>
    <message>
        <source>A change of state is no payload: it has no opcode.</source>
        <translation>Un changement d’état n’est pas un payload : il n’a pas d’opcode.</translation>
    </message>
    <message>
        <source>Opcode %1 is not known to this version.</source>
        <translation>L’opcode %1 est inconnu de cette version.</translation>
    </message>
    <message>
        <source>Opcode %1, %2</source>
        <translation>Opcode %1, %2</translation>
    </message>
    <message>
        <source>%1 comes whatever the intents.</source>
        <translation>%1 arrive quels que soient les intents.</translation>
    </message>
    <message>
        <source>%1 is brought by the intent %2.</source>
        <translation>%1 vient avec l’intent %2.</translation>
    </message>
    <message>
        <source>%1 is brought by any of the intents %2.</source>
        <translation>%1 vient avec n’importe lequel des intents %2.</translation>
    </message>
    <message>
        <source>It is privileged: enable it on the Developer Portal.</source>
        <translation>Il est privilégié : activez-le dans le portail des développeurs.</translation>
    </message>
    <message>
        <source>Close code %1, %2</source>
        <translation>Code de fermeture %1, %2</translation>
    </message>
    <message>
        <source>The shard changed its state.</source>
        <translation>Le shard a changé d’état.</translation>
    </message>
    <message>
        <source>This version does not know the type.</source>
        <translation>Cette version ne connaît pas ce type.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>Replayed: missed while disconnected and sent again after RESUME</source>
        <translation>Rejoué : manqué pendant la déconnexion et renvoyé après RESUME</translation>
    </message>
    <message>
        <source>Received from the gateway</source>
        <translation>Reçu de la gateway</translation>
    </message>
    <message>
        <source>Sent by this client</source>
        <translation>Envoyé par ce client</translation>
    </message>
    <message>
        <source>The shard changed its state</source>
        <translation>Le shard a changé d’état</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>Sequence %1 of shard %2</source>
        <translation>Séquence %1 du shard %2</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guilde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>%1 of JSON, %2 on the wire</source>
        <translation>%1 de JSON, %2 sur le réseau</translation>
    </message>
</context>
<context>
    <name>ChannelInfoPage</name>
    <message>
        <source>&amp;Status of voice channels</source>
        <translation>&amp;Statut des salons vocaux</translation>
    </message>
    <message>
        <source>Since &amp;when voice goes on</source>
        <translation>&amp;Heure de début de l’activité vocale</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guilde :</translation>
    </message>
</context>
<context>
    <name>ColorRuleBook</name>
    <message>
        <source>A shard failed or backs off</source>
        <translation>Un shard est en échec ou temporise</translation>
    </message>
    <message>
        <source>The gateway ends the session</source>
        <translation>La gateway met fin à la session</translation>
    </message>
    <message>
        <source>Replayed after a resume</source>
        <translation>Rejoué après une reprise</translation>
    </message>
    <message>
        <source>Sent by the bot</source>
        <translation>Envoyé par le bot</translation>
    </message>
</context>
<context>
    <name>ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>A row is painted by the first rule in the list that matches it and is ticked. Drag rules to change their order.</source>
        <translation>Une ligne prend la couleur de la première règle cochée de la liste qui lui correspond. Faites glisser les règles pour changer leur ordre.</translation>
    </message>
    <message>
        <source>&amp;Light:</source>
        <translation>&amp;Clair :</translation>
    </message>
    <message>
        <source>&amp;Dark:</source>
        <translation>S&amp;ombre :</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Ground in dark colours</source>
        <translation>Fond en couleurs sombres</translation>
    </message>
    <message>
        <source>Ground in light colours</source>
        <translation>Fond en couleurs claires</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
</context>
<context>
    <name>CommandHistory</name>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>La session s’est terminée avant l’envoi de la commande.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Abandon : %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Sent after %1 s</source>
        <translation>Envoyée après %1 s</translation>
    </message>
    <message>
        <source>When it was given to the shard, local time</source>
        <translation>Quand elle a été remise au shard, heure locale</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>The shard that sends it</source>
        <translation>Le shard qui l’envoie</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What was sent; the tip of a row shows the payload</source>
        <translation>Ce qui a été envoyé ; l’infobulle d’une ligne montre le payload</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Bytes of the payload as JSON</source>
        <translation>Octets du payload en JSON</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Whether it waits, went out, or was dropped and why</source>
        <translation>Si elle attend, est partie, ou a été abandonnée et pourquoi</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Sort</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 attend %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>Définissez la variable d’environnement GATEWAY_TOKEN ou utilisez --token-file.</translation>
    </message>
    <message>
        <source>A token is not taken from the command line, where every user of this machine can read it.</source>
        <translation>Un token n’est pas accepté en ligne de commande, où tous les utilisateurs de cette machine peuvent le lire.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>L’option --%1 n’existe pas.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Vouliez-vous dire --%1 ?</translation>
    </message>
    <message>
        <source>There is an argument that looks like a token.</source>
        <translation>Un argument ressemble à un token.</translation>
    </message>
    <message>
        <source>“%1” is not part of any option. See --help.</source>
        <translation>« %1 » ne fait partie d’aucune option. Voir --help.</translation>
    </message>
    <message>
        <source>One capture can be opened at a time, not %1.</source>
        <translation>Une seule capture peut être ouverte à la fois, pas %1.</translation>
    </message>
    <message>
        <source>There is no capture “%1”.</source>
        <translation>La capture « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>--screenshot needs a window, and there is no display. QT_QPA_PLATFORM=offscreen does without.</source>
        <translation>--screenshot a besoin d’une fenêtre, et il n’y a pas d’affichage. QT_QPA_PLATFORM=offscreen s’en passe.</translation>
    </message>
    <message>
        <source>There is no display for a window; running in the terminal, as with --console.</source>
        <translation>Pas d’affichage pour une fenêtre ; exécution dans le terminal, comme avec --console.</translation>
    </message>
    <message>
        <source>--simulate and --%1 contradict each other: the simulator is embedded.</source>
        <translation>--simulate et --%1 se contredisent : le simulateur est intégré.</translation>
    </message>
    <message>
        <source>A capture is shown in the window; zstd -dc %1 | jq shows it in a terminal.</source>
        <translation>Une capture s’affiche dans la fenêtre ; zstd -dc %1 | jq la montre dans un terminal.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --doctor, which opens no session.</source>
        <translation>--%1 n’a pas de sens pour --doctor, qui n’ouvre pas de session.</translation>
    </message>
    <message>
        <source>--%1 needs --console or --ndjson.</source>
        <translation>--%1 requiert --console ou --ndjson.</translation>
    </message>
    <message>
        <source>--%1 is for the window, and --console or --ndjson asks for none.</source>
        <translation>--%1 concerne la fenêtre, et --console ou --ndjson n’en ouvre pas.</translation>
    </message>
    <message>
        <source>nothing: this Qt has no TLS</source>
        <translation>rien : ce Qt n’a pas de TLS</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>system, bundled or a file with the certificates of a CA</source>
        <translation>system, bundled ou un fichier avec les certificats d’une AC</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible : %1.</translation>
    </message>
    <message>
        <source>It holds no certificate.</source>
        <translation>Il ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>--proxy: “%1” holds a password, which is not taken from the command line, where every user of this machine can read it. Write http://USER@HOST:PORT or socks5://USER@HOST:PORT and set the environment variable GATEWAY_PROXY_PASSWORD.</source>
        <translation>--proxy : « %1 » contient un mot de passe, qui n’est pas accepté en ligne de commande, où tous les utilisateurs de cette machine peuvent le lire. Écrivez http://USER@HOST:PORT ou socks5://USER@HOST:PORT et définissez la variable d’environnement GATEWAY_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>--proxy takes none, system, or a URL such as http://HOST:PORT or socks5://HOST:PORT, not “%1”. %2</source>
        <translation>--proxy attend none, system ou une URL comme http://HOST:PORT ou socks5://HOST:PORT, et non « %1 ». %2</translation>
    </message>
    <message>
        <source>GATEWAY_PROXY_PASSWORD is not used: --proxy names no user before the host.</source>
        <translation>GATEWAY_PROXY_PASSWORD n’est pas utilisée : --proxy ne donne pas d’utilisateur devant l’hôte.</translation>
    </message>
    <message>
        <source>the name of a folder</source>
        <translation>le nom d’un dossier</translation>
    </message>
    <message>
        <source>--session-store is for a gateway that outlives this program: the embedded simulator does not.</source>
        <translation>--session-store est pour une gateway qui survit à ce programme, ce que ne fait pas le simulateur intégré.</translation>
    </message>
    <message>
        <source>Connect to the embedded simulator. It is also what happens without a token.</source>
        <translation>Se connecter au simulateur intégré. C’est aussi ce qui se passe sans token.</translation>
    </message>
    <message>
        <source>Read the bot&apos;s token from FILE; it goes before GATEWAY_TOKEN.</source>
        <translation>Lire le token du bot dans FILE ; prioritaire sur GATEWAY_TOKEN.</translation>
    </message>
    <message>
        <source>Connect as the profile NAME says; other options go before it. The window begins with the one that was used last.</source>
        <translation>Se connecter selon le profil NAME ; les autres options sont prioritaires. La fenêtre commence avec le dernier utilisé.</translation>
    </message>
    <message>
        <source>List the profiles, which are made in the Connect dialog.</source>
        <translation>Lister les profils, qui se créent dans la boîte de dialogue Connexion.</translation>
    </message>
    <message>
        <source>Connect to this gateway (ws or wss). Without --api the REST interface is not asked, and --shards is 1 unless you say otherwise.</source>
        <translation>Se connecter à cette gateway (ws ou wss). Sans --api, l’API REST n’est pas interrogée, et --shards vaut 1 sauf indication contraire.</translation>
    </message>
    <message>
        <source>Base of the REST interface, by default https://discord.com/api/v10.</source>
        <translation>Base de l’API REST, par défaut https://discord.com/api/v10.</translation>
    </message>
    <message>
        <source>How many shards, or which: 16, or &quot;0-3,8 of 16&quot;; auto, the default: what the gateway recommends. The embedded simulator recommends 2.</source>
        <translation>Combien de shards, ou lesquels : 16, ou &quot;0-3,8 of 16&quot; ; auto, la valeur par défaut : ce que la gateway recommande. Le simulateur intégré en recommande 2.</translation>
    </message>
    <message>
        <source>Names with commas between, all, unprivileged, none or a number; -NAME takes one away again: --intents=all,-GUILD_PRESENCES. By default unprivileged with a token, all on the embedded simulator.</source>
        <translation>Noms séparés par des virgules, all, unprivileged, none ou un nombre ; -NAME en retire un : --intents=all,-GUILD_PRESENCES. Par défaut unprivileged avec un token, all avec le simulateur intégré.</translation>
    </message>
    <message>
        <source>How the gateway shall write payloads, by default json; what is shown is the same.</source>
        <translation>Comment la gateway doit écrire les payloads, par défaut json ; l’affichage est le même.</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is: the store of this machine, the default; Mozilla&apos;s roots, built in; or the certificates in FILE and no others.</source>
        <translation>À qui se fier pour l’identité d’un serveur : le magasin de cette machine, par défaut ; les racines de Mozilla, intégrées ; ou les certificats de FILE et aucun autre.</translation>
    </message>
    <message>
        <source>Qt&apos;s TLS backend, such as openssl; by default the best there is.</source>
        <translation>Backend TLS de Qt, comme openssl ; par défaut le meilleur disponible.</translation>
    </message>
    <message>
        <source>The proxy to the gateway, by default that of the system; or http://HOST:PORT or socks5://HOST:PORT, with USER@ before HOST if needed. The password is read from GATEWAY_PROXY_PASSWORD.</source>
        <translation>Le proxy vers la gateway, par défaut celui du système ; ou http://HOST:PORT ou socks5://HOST:PORT, avec USER@ devant HOST au besoin. Le mot de passe est lu dans GATEWAY_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Keep the sessions in FOLDER: started again within 5 minutes, the program resumes them and no event is lost. When it ends they stay open, so that the bot goes offline some minutes later.</source>
        <translation>Conserver les sessions dans FOLDER : relancé dans les 5 minutes, le programme les reprend et aucun événement n’est perdu. À la fin elles restent ouvertes, si bien que le bot passe hors ligne quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>Spend the last session starts too, a twentieth of all and at least one, which are kept back otherwise; when none is left the gateway resets the token.</source>
        <translation>Dépenser aussi les derniers démarrages de session, un vingtième du total et au moins un, sinon gardés en réserve ; quand il n’en reste plus, la gateway réinitialise le token.</translation>
    </message>
    <message>
        <source>Events a second that the embedded simulator makes, by default 20.</source>
        <translation>Événements par seconde que produit le simulateur intégré, par défaut 20.</translation>
    </message>
    <message>
        <source>Of the simulated guilds and traffic: the same seed, the same events.</source>
        <translation>Des guildes et du trafic simulés : même graine, mêmes événements.</translation>
    </message>
    <message>
        <source>Show and count only the events that the filter lets pass.</source>
        <translation>N’afficher et ne compter que les événements que le filtre laisse passer.</translation>
    </message>
    <message>
        <source>Record the session into FILE, compressed where its name ends in .zst. The window opens it later.</source>
        <translation>Enregistrer la session dans FILE, compressé si son nom se termine par .zst. La fenêtre l’ouvre plus tard.</translation>
    </message>
    <message>
        <source>Stop after S seconds.</source>
        <translation>Arrêter après S secondes.</translation>
    </message>
    <message>
        <source>No window: a live table in the terminal, or plain lines when the output is a file.</source>
        <translation>Sans fenêtre : un tableau en direct dans le terminal, ou de simples lignes quand la sortie est un fichier.</translation>
    </message>
    <message>
        <source>No window: one JSON object a line for each event on the standard output; changes of state go to the standard error. A slow reader slows the session down.</source>
        <translation>Sans fenêtre : un objet JSON par ligne pour chaque événement sur la sortie standard ; les changements d’état vont sur l’erreur standard. Un lecteur lent ralentit la session.</translation>
    </message>
    <message>
        <source>No window and no session: check token, intents, shards, session starts, clock, TLS and proxy, and say what to do about what is wrong.</source>
        <translation>Sans fenêtre ni session : vérifier token, intents, shards, démarrages de session, horloge, TLS et proxy, et dire comment corriger ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Console: stop after N events.</source>
        <translation>Console : arrêter après N événements.</translation>
    </message>
    <message>
        <source>Console: stop after the first event of TYPE, such as MESSAGE_CREATE.</source>
        <translation>Console : arrêter après le premier événement de TYPE, comme MESSAGE_CREATE.</translation>
    </message>
    <message>
        <source>Console: give up when no session is ready after S seconds, by default 30.</source>
        <translation>Console : abandonner si aucune session n’est prête après S secondes, par défaut 30.</translation>
    </message>
    <message>
        <source>Console: no colours. The variable NO_COLOR does the same.</source>
        <translation>Console : sans couleurs. La variable NO_COLOR fait de même.</translation>
    </message>
    <message>
        <source>Save a picture of the window after --duration, then quit.</source>
        <translation>Enregistrer une image de la fenêtre après --duration, puis quitter.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>Qt style of the window, such as Fusion.</source>
        <translation>Style Qt de la fenêtre, comme Fusion.</translation>
    </message>
    <message>
        <source>Qt logging rules with semicolons between, such as gateway.*=true.</source>
        <translation>Règles de journalisation Qt séparées par des points-virgules, comme gateway.*=true.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Shows live what happens between a Discord bot and the gateway.</source>
        <translation>Montre en direct ce qui se passe entre un bot Discord et la gateway.</translation>
    </message>
    <message>
        <source>A session that was recorded, to be shown in the window.</source>
        <translation>Une session enregistrée, à afficher dans la fenêtre.</translation>
    </message>
    <message>
        <source>a number of seconds from 0.001 to %1</source>
        <translation>un nombre de secondes de 0.001 à %1</translation>
    </message>
    <message>
        <source>--until-event: there is no event type “%1”.</source>
        <translation>--until-event : le type d’événement « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>One such is MESSAGE_CREATE.</source>
        <translation>MESSAGE_CREATE en est un.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>rules such as gateway.*=true</source>
        <translation>des règles comme gateway.*=true</translation>
    </message>
    <message>
        <source>--log-rules: “%1” is no rule. Write a category, = and true or false, such as gateway.*=true.</source>
        <translation>--log-rules : « %1 » n’est pas une règle. Écrivez une catégorie, = et true ou false, comme gateway.*=true.</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>le nom d’un fichier</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>--screenshot: there is no folder “%1”.</source>
        <translation>--screenshot : le dossier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>the name of a .png file</source>
        <translation>le nom d’un fichier .png</translation>
    </message>
    <message>
        <source>--screenshot needs --duration: how many seconds to wait before the picture is taken.</source>
        <translation>--screenshot requiert --duration : combien de secondes attendre avant de prendre l’image.</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”, nor any other. They are made in the Connect dialog.</source>
        <translation>--profile : il n’y a pas de profil « %1 », ni aucun autre. Ils se créent dans la boîte de dialogue Connexion.</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”. There are: %2.</source>
        <translation>--profile : il n’y a pas de profil « %1 ». Il existe : %2.</translation>
    </message>
    <message>
        <source>embedded simulator</source>
        <translation>simulateur intégré</translation>
    </message>
    <message>
        <source>token in the keychain</source>
        <translation>token dans le trousseau</translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation>aucun token conservé</translation>
    </message>
    <message>
        <source>--profile: the token of “%1” is not kept; set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--profile : le token de « %1 » n’est pas conservé ; définissez la variable d’environnement GATEWAY_TOKEN ou utilisez --token-file.</translation>
    </message>
    <message>
        <source>--%1 needs a token: set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>--%1 requiert un token : définissez la variable d’environnement GATEWAY_TOKEN ou utilisez --token-file.</translation>
    </message>
    <message>
        <source>With --simulate it tries the simulator.</source>
        <translation>Avec --simulate, l’essai se fait sur le simulateur.</translation>
    </message>
    <message>
        <source>a URL that begins with %1://</source>
        <translation>une URL qui commence par %1://</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// ou </translation>
    </message>
    <message>
        <source>--%1 takes a URL without user name and password.</source>
        <translation>--%1 attend une URL sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The token travels unencrypted to %1.</source>
        <translation>Le token circule en clair vers %1.</translation>
    </message>
    <message>
        <source>--intents names no intent. Write none if none is meant.</source>
        <translation>--intents ne nomme aucun intent. Écrivez none si vous n’en voulez aucun.</translation>
    </message>
    <message>
        <source>--shards auto asks the REST interface: add --api, or say how many.</source>
        <translation>--shards auto interroge l’API REST : ajoutez --api, ou dites combien.</translation>
    </message>
    <message>
        <source>--compress: this build cannot inflate %1.</source>
        <translation>--compress : cette version compilée ne sait pas décompresser %1.</translation>
    </message>
    <message>
        <source>json or etf</source>
        <translation>json ou etf</translation>
    </message>
    <message>
        <source>--%1 is for the embedded simulator: add --simulate.</source>
        <translation>--%1 concerne le simulateur intégré : ajoutez --simulate.</translation>
    </message>
    <message>
        <source>a number of events a second from 0 to %1</source>
        <translation>un nombre d’événements par seconde de 0 à %1</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>Language of all that is shown, such as de; by default as chosen in the window, else that of the system.</source>
        <translation>Langue de tout ce qui est affiché, comme de ; par défaut celle choisie dans la fenêtre, sinon celle du système.</translation>
    </message>
    <message>
        <source>--%1 is for a session, not for a capture.</source>
        <translation>--%1 s’applique à une session, pas à une capture.</translation>
    </message>
    <message>
        <source>Serve the session&apos;s figures on PORT for Prometheus, at /metrics; 0: any free port, which is told.</source>
        <translation>Servir les chiffres de la session sur PORT pour Prometheus, sous /metrics ; 0 : n’importe quel port libre, qui est indiqué.</translation>
    </message>
    <message>
        <source>Where --metrics listens, by default 127.0.0.1. Whoever can reach another address can read the figures.</source>
        <translation>Où --metrics écoute, par défaut 127.0.0.1. Quiconque peut atteindre une autre adresse peut lire les chiffres.</translation>
    </message>
    <message>
        <source>--metrics-address is where --metrics listens, which is not there.</source>
        <translation>--metrics-address dit où --metrics écoute, or --metrics est absent.</translation>
    </message>
    <message>
        <source>an address of this machine, such as 127.0.0.1 or ::1</source>
        <translation>une adresse de cette machine, comme 127.0.0.1 ou ::1</translation>
    </message>
    <message>
        <source>a port, from 0 to 65535</source>
        <translation>un port, de 0 à 65535</translation>
    </message>
    <message>
        <source>--all-payloads needs --ndjson.</source>
        <translation>--all-payloads requiert --ndjson.</translation>
    </message>
    <message>
        <source>--json needs --doctor or --inflater-lab.</source>
        <translation>--json requiert --doctor ou --inflater-lab.</translation>
    </message>
    <message>
        <source>--portable and --data-folder name two folders for the same.</source>
        <translation>--portable et --data-folder désignent deux dossiers pour la même chose.</translation>
    </message>
    <message>
        <source>--inflater-lab: there is no capture “%1”.</source>
        <translation>--inflater-lab : la capture « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --inflater-lab, which opens no session.</source>
        <translation>--%1 n’a pas de sens pour --inflater-lab, qui n’ouvre pas de session.</translation>
    </message>
    <message>
        <source>Rows are numbered in the window&apos;s log alone; without it, “row” matches nothing.</source>
        <translation>Seul le journal de la fenêtre numérote les lignes ; sans lui, « row » ne correspond à rien.</translation>
    </message>
    <message>
        <source>How the gateway shall compress; by default the best that this build can inflate. payload: large payloads alone, JSON only.</source>
        <translation>Comment la gateway doit compresser ; par défaut le mieux que cette version sache décompresser. payload : seulement les gros payloads, JSON uniquement.</translation>
    </message>
    <message>
        <source>Let the embedded simulator play a scenario of faults: a built-in one, such as wrong-token, or a file; gateway-simulator --list-scenarios lists them.</source>
        <translation>Faire jouer au simulateur intégré un scénario de pannes : un scénario intégré, comme wrong-token, ou un fichier ; gateway-simulator --list-scenarios les liste.</translation>
    </message>
    <message>
        <source>With --ndjson: every payload in both directions, heartbeats too, and not events alone; the token is redacted.</source>
        <translation>Avec --ndjson : chaque payload dans les deux sens, heartbeats compris, et pas seulement les événements ; le token est masqué.</translation>
    </message>
    <message>
        <source>No window and no session: compress the payloads of the capture FILE as the gateway would, inflate them with every library of this build, and compare.</source>
        <translation>Sans fenêtre ni session : compresser les payloads de la capture FILE comme le ferait la gateway, les décompresser avec chaque bibliothèque de cette version, et comparer.</translation>
    </message>
    <message>
        <source>Doctor and inflater lab: what was found, as JSON.</source>
        <translation>Diagnostic et labo de décompression : les résultats en JSON.</translation>
    </message>
    <message>
        <source>Keep settings, layout, sessions and the log&apos;s temporary files beside the program and nothing elsewhere; no keychain is used.</source>
        <translation>Garder les réglages, la disposition, les sessions et les fichiers temporaires du journal à côté du programme et nulle part ailleurs ; aucun trousseau n’est utilisé.</translation>
    </message>
    <message>
        <source>The same in the folder DIR, which is made where it is not there.</source>
        <translation>De même dans le dossier DIR, créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Window: what the log may take of the memory, such as 512MiB, by default 1GiB.</source>
        <translation>Fenêtre : ce que le journal peut prendre de mémoire, comme 512MiB, par défaut 1GiB.</translation>
    </message>
    <message>
        <source>Window: what the log may take in temporary files beyond it, by default 8GiB; 0: nothing.</source>
        <translation>Fenêtre : ce que le journal peut prendre au-delà en fichiers temporaires, par défaut 8GiB ; 0 : rien.</translation>
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
Le token est lu via --token-file ou la variable d’environnement GATEWAY_TOKEN, jamais
sur la ligne de commande, que tous les utilisateurs d’une machine peuvent lire ; celui
d’un profil est dans le trousseau du système.

Code de sortie :
  0  terminé, aussi après Ctrl-C et quand le lecteur d’un tube est parti
  1  --duration écoulée avant --events ou --until-event, ou échec de la sortie
  2  option, valeur ou fichier de token incorrect
  3  refus définitif, par exemple un token erroné ; le conseil est sur l’erreur standard
  4  réseau : aucune session prête dans le délai de --connect-timeout ou --duration
De --doctor : 0 tout va bien, 1 avertissements, 3 aucune session possible, 4 rien n’a pu être demandé
De --inflater-lab : 1 la capture ne peut pas être lue ou ne contient aucun payload

Exemples :
  gateway-monitor
  GATEWAY_TOKEN=... gateway-monitor --intents GUILDS,GUILD_MESSAGES
  GATEWAY_TOKEN=... gateway-monitor --doctor
  gateway-monitor capture.ndjson.zst
  gateway-monitor --ndjson --rate 500 --events 1000 | jq -r .t | sort | uniq -c
</translation>
    </message>
    <message>
        <source>a size from 8MiB on, such as 512MiB or 2GiB</source>
        <translation>une taille à partir de 8MiB, comme 512MiB ou 2GiB</translation>
    </message>
    <message>
        <source>a size such as 512MiB or 2GiB, or 0</source>
        <translation>une taille comme 512MiB ou 2GiB, ou 0</translation>
    </message>
    <message>
        <source>--profile: “%1” holds what cannot be: %2. Mend it in the Connect dialog.</source>
        <translation>--profile : « %1 » contient une valeur impossible : %2. Corrigez-la dans la boîte de dialogue Connexion.</translation>
    </message>
    <message>
        <source>none, payload, zlib-stream or zstd-stream</source>
        <translation>none, payload, zlib-stream ou zstd-stream</translation>
    </message>
    <message>
        <source>--compress payload is for --encoding json only.</source>
        <translation>--compress payload n’est possible qu’avec --encoding json.</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --scenario: it stands in the scenario.</source>
        <translation>--%1 n’a pas de sens avec --scenario : c’est indiqué dans le scénario.</translation>
    </message>
    <message>
        <source>--scenario: “%1” is about TLS, and the embedded simulator speaks without. gateway-simulator plays it.</source>
        <translation>--scenario : « %1 » concerne TLS, et le simulateur intégré s’en passe. gateway-simulator peut le jouer.</translation>
    </message>
    <message>
        <source>The library that inflates, if this build has it, and by it the compression; by default the fastest.</source>
        <translation>La bibliothèque qui décompresse, si cette version l’a, et par elle la compression ; par défaut la plus rapide.</translation>
    </message>
    <message>
        <source>zlib, zlib-ng or zstd</source>
        <translation>zlib, zlib-ng ou zstd</translation>
    </message>
    <message>
        <source>--inflater: this build does not have %1.</source>
        <translation>--inflater : cette version n’a pas %1.</translation>
    </message>
    <message>
        <source>--inflater: %1 does not inflate %2.</source>
        <translation>--inflater : %1 ne décompresse pas %2.</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the API or the gateway, with all below them; * for any.</source>
        <translation>Hôtes qui peuvent recevoir le jeton bien qu’ils n’appartiennent pas au domaine de l’API ou du gateway, avec tous ceux en dessous ; * pour n’importe lequel.</translation>
    </message>
    <message>
        <source>--record: there is no folder “%1” for the file “%2”.</source>
        <translation>--record : le dossier « %1 » pour le fichier « %2 » n’existe pas.</translation>
    </message>
    <message>
        <source>--record: the file “%2” cannot be made in the folder “%1”, which is not writable.</source>
        <translation>--record : impossible de créer le fichier « %2 » dans le dossier « %1 », où l’écriture n’est pas permise.</translation>
    </message>
    <message>
        <source>--record: the file “%2” in the folder “%1” is not writable.</source>
        <translation>--record : le fichier « %2 » du dossier « %1 » n’est pas modifiable.</translation>
    </message>
    <message>
        <source>names or addresses of hosts with commas between, or *</source>
        <translation>des noms ou adresses d’hôtes séparés par des virgules, ou *</translation>
    </message>
</context>
<context>
    <name>CommandsPanel</name>
    <message>
        <source>Shard %1 does not serve this guild, shard %2 does: no answer will come.</source>
        <translation>Le shard %1 ne sert pas cette guilde, c’est le shard %2 : aucune réponse ne viendra.</translation>
    </message>
    <message>
        <source>It needs %1, which this session did not ask for.</source>
        <translation>Il faut %1, que cette session n’a pas demandé.</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this session&apos;s.</source>
        <translation>Le shard %1 ne fait pas partie de cette session.</translation>
    </message>
    <message>
        <source>All members of this guild were asked for a moment ago; the gateway takes that once in 30 s, again in %1 s.</source>
        <translation>Tous les membres de cette guilde viennent d’être demandés ; la gateway l’accepte une fois toutes les 30 s, à nouveau dans %1 s.</translation>
    </message>
    <message>
        <source>No session: connect first.</source>
        <translation>Pas de session : connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Shard %1: %2 of %3 a minute may go now</source>
        <translation>Shard %1 : %2 sur %3 par minute peuvent partir maintenant</translation>
    </message>
    <message>
        <source>the next in %1 s</source>
        <translation>la prochaine dans %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>The guild&apos;s shard, or all</source>
        <translation>Le shard de la guilde, ou tous</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Tous les shards</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd on %n shard(s)</source>
        <translation>
            <numerusform>En&amp;voyer sur %n shard</numerusform>
            <numerusform>En&amp;voyer sur %n shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Envoyées (%1)</translation>
    </message>
    <message>
        <source>Members of %1: %2</source>
        <translation>Membres de %1 : %2</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>Type de commande</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>A guild is served by the shard (guild id &gt;&gt; 22) % shards; no other answers for it</source>
        <translation>Une guilde est servie par le shard (guild id &gt;&gt; 22) % shards ; aucun autre ne répond pour elle</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>État vocal</translation>
    </message>
    <message>
        <source>Guild members</source>
        <translation>Membres de la guilde</translation>
    </message>
    <message>
        <source>Soundboard sounds</source>
        <translation>Sons du soundboard</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>Infos des salons</translation>
    </message>
    <message>
        <source>Raw payload</source>
        <translation>Payload brut</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Taille du payload</translation>
    </message>
    <message>
        <source>%v of %m bytes</source>
        <translation>%v octets sur %m</translation>
    </message>
    <message>
        <source>The gateway closes a connection with 4002 that sends a larger payload</source>
        <translation>La gateway ferme avec 4002 une connexion qui envoie un payload plus grand</translation>
    </message>
    <message>
        <source>A connection may send %1 payloads a minute, heartbeats counted; commands wait for their turn</source>
        <translation>Une connexion peut envoyer %1 payloads par minute, heartbeats compris ; les commandes attendent leur tour</translation>
    </message>
    <message>
        <source>Send it (%1)</source>
        <translation>L’envoyer (%1)</translation>
    </message>
    <message>
        <source>Commands that were sent</source>
        <translation>Commandes envoyées</translation>
    </message>
    <message>
        <source>What is sent from here is listed with its fate: queued, sent, or dropped and why.</source>
        <translation>Ce qui est envoyé d’ici est listé avec son sort : en file, envoyé, ou abandonné et pourquoi.</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Renvo&amp;yer</translation>
    </message>
    <message>
        <source>Send the payload of the selected row once more, on the same shard</source>
        <translation>Envoyer encore une fois le payload de la ligne sélectionnée, sur le même shard</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Take the payload of the selected row into the form</source>
        <translation>Reprendre dans le formulaire le payload de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Chunks of the answer</source>
        <translation>Fragments de la réponse</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Ne plus atten&amp;dre</translation>
    </message>
    <message>
        <source>The answer comes all the same, and shows in the log</source>
        <translation>La réponse arrive quand même et s’affiche dans le journal</translation>
    </message>
    <message>
        <source>%1 bytes: %2 too many</source>
        <translation>%1 octets : %2 de trop</translation>
    </message>
    <message>
        <source>It is not sent again: %1</source>
        <translation>Elle n’est pas renvoyée : %1</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Tab or Enter takes it · Esc closes</source>
        <translation>Tab ou Entrée accepte · Échap ferme</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>A token is kept in the keychain; leave the field empty to use it.</source>
        <translation>Un token est conservé dans le trousseau ; laissez le champ vide pour l’utiliser.</translation>
    </message>
    <message>
        <source>The token given before is used when the field stays empty.</source>
        <translation>Le token donné auparavant est utilisé si le champ reste vide.</translation>
    </message>
    <message>
        <source>It may also come from the environment variable GATEWAY_TOKEN or from a file given with --token-file.</source>
        <translation>Il peut aussi venir de la variable d’environnement GATEWAY_TOKEN ou d’un fichier donné avec --token-file.</translation>
    </message>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>Le trousseau ne répond pas (%1) ; le token est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>A token is needed: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Il faut un token : portail des développeurs, votre application, page Bot, Reset Token.</translation>
    </message>
    <message>
        <source>This is no bot token: that has three parts with dots between. It is neither the application&apos;s id nor its client secret nor its public key.</source>
        <translation>Ce n’est pas un token de bot : celui-ci a trois parties séparées par des points. Ce n’est ni l’identifiant de l’application, ni son secret client, ni sa clé publique.</translation>
    </message>
    <message>
        <source>Say how many shards, such as 4, or which, such as 0-3,8 of 16.</source>
        <translation>Dites combien de shards, comme 4, ou lesquels, comme 0-3,8 of 16.</translation>
    </message>
    <message>
        <source>The embedded simulator is for %1 shards at most.</source>
        <translation>Le simulateur intégré est limité à %1 shards.</translation>
    </message>
    <message>
        <source>Embedded &amp;simulator: no token, nothing leaves this machine</source>
        <translation>&amp;Simulateur intégré : sans token, rien ne quitte cette machine</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Bot an&amp;d session</source>
        <translation>&amp;Bot et session</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Résea&amp;u</translation>
    </message>
    <message>
        <source>Intents: the groups of events to ask for</source>
        <translation>Intents : les groupes d’événements à demander</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Sa&amp;ve profile</source>
        <translation>&amp;Enregistrer le profil</translation>
    </message>
    <message>
        <source>Keep this without connecting</source>
        <translation>Garder ceci sans se connecter</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>Find out whether this can work, without a session</source>
        <translation>Savoir si cela peut marcher, sans session</translation>
    </message>
    <message>
        <source> events/s</source>
        <translation> événements/s</translation>
    </message>
    <message>
        <source>How much traffic the simulator makes, over all shards</source>
        <translation>Le trafic que produit le simulateur, tous shards confondus</translation>
    </message>
    <message>
        <source>The number of shards that the simulator recommends</source>
        <translation>Le nombre de shards que le simulateur recommande</translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation>Tr&amp;afic :</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token du bot</translation>
    </message>
    <message>
        <source>Developer Portal, your application, page Bot, Reset Token. It is never shown here.</source>
        <translation>Portail des développeurs, votre application, page Bot, Reset Token. Il n’est jamais affiché ici.</translation>
    </message>
    <message>
        <source>Re&amp;member in the system keychain</source>
        <translation>&amp;Mémoriser dans le trousseau du système</translation>
    </message>
    <message>
        <source>Kept by the keychain of your desktop, never in a file of this program</source>
        <translation>Conservé par le trousseau de votre bureau, jamais dans un fichier de ce programme</translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation>T&amp;oken :</translation>
    </message>
    <message>
        <source>As many as the gateway recommends</source>
        <translation>Autant que la gateway recommande</translation>
    </message>
    <message>
        <source>Number of shards, or which of how many</source>
        <translation>Nombre de shards, ou lesquels sur combien</translation>
    </message>
    <message>
        <source>4, or 0-3,8 of 16</source>
        <translation>4, ou 0-3,8 of 16</translation>
    </message>
    <message>
        <source>How many, or which of how many this program runs: 4, or 0-3,8 of 16</source>
        <translation>Combien, ou lesquels sur combien ce programme exécute : 4, ou 0-3,8 of 16</translation>
    </message>
    <message>
        <source>S&amp;hards:</source>
        <translation>S&amp;hards :</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>Dupliquer le profil</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Import a bot’s token</source>
        <translation>Importer le token d’un bot</translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*);;All files (*)</source>
        <translation>Fichiers d’environnement (.env *.env .env.*);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>The token of %1 in %2 is used; it is not shown.</source>
        <translation>Le token de %1 dans %2 est utilisé ; il n’est pas affiché.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The profile “%1” has changes that are not saved.</source>
        <translation>Le profil « %1 » a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Il y a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>This profile holds what cannot be (%1). The usual is shown in its place: look it over and save it.</source>
        <translation>Ce profil contient une valeur impossible (%1). La valeur habituelle est affichée à sa place : vérifiez-la et enregistrez le profil.</translation>
    </message>
    <message>
        <source>The file holds several tokens. Which one is this bot’s?</source>
        <translation>Le fichier contient plusieurs tokens. Lequel est celui de ce bot ?</translation>
    </message>
    <message>
        <source>D&amp;iscord, or a gateway of your own</source>
        <translation>D&amp;iscord, ou votre propre gateway</translation>
    </message>
    <message>
        <source>R&amp;ecommended shards:</source>
        <translation>Shards reco&amp;mmandés :</translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>on the embedded simulator; no real bot is connected</source>
        <translation>sur le simulateur intégré ; aucun vrai bot n’est connecté</translation>
    </message>
    <message>
        <source>No session start is left, and one more would reset the token: find out what identifies so often, and wait.</source>
        <translation>Il ne reste aucun démarrage de session, et un de plus réinitialiserait le token : cherchez ce qui s’identifie si souvent, et attendez.</translation>
    </message>
    <message>
        <source>Find out what identifies so often; then wait, or spend the last %1 with --use-reserve. At 0 the token is reset.</source>
        <translation>Cherchez ce qui s’identifie si souvent ; ensuite attendez, ou dépensez les %1 derniers avec --use-reserve. À 0, le token est réinitialisé.</translation>
    </message>
    <message>
        <source>No session became ready within %1 s.</source>
        <translation>Aucune session n’a été prête en %1 s.</translation>
    </message>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>Le shard %1 était le dernier : %2 : %3</translation>
    </message>
    <message>
        <source>No session became ready before --duration was over.</source>
        <translation>Aucune session n’a été prête avant la fin de --duration.</translation>
    </message>
    <message>
        <source>%1 did not come before --duration was over.</source>
        <translation>%1 n’est pas venu avant la fin de --duration.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>La sortie ne peut pas être écrite : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n events came before --duration was over.</source>
        <translation>
            <numerusform>Seulement %1 événement sur %n est venu avant la fin de --duration.</numerusform>
            <numerusform>Seulement %1 événements sur %n sont venus avant la fin de --duration.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session cannot be recorded: %1</source>
        <translation>La session ne peut pas être enregistrée : %1</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>L’enregistrement continue ; %n entrée n’a pas été écrite.</numerusform>
            <numerusform>L’enregistrement continue ; %n entrées n’ont pas été écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… and %n more shard(s) stopped</source>
        <translation>
            <numerusform>… et %n autre shard arrêté</numerusform>
            <numerusform>… et %n autres shards arrêtés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1 was not answered: %2</source>
        <translation>%1 est resté sans réponse : %2</translation>
    </message>
    <message>
        <source>No REST interface is asked, so that token, intents and session starts cannot be checked.</source>
        <translation>Aucune API REST n’est interrogée : token, intents et démarrages de session ne peuvent pas être vérifiés.</translation>
    </message>
    <message>
        <source>Name the REST interface if the gateway has one.</source>
        <translation>Indiquez l’API REST si la gateway en a une.</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms.</source>
        <translation>L’API REST à %1 répond, après %2 ms.</translation>
    </message>
    <message>
        <source>The REST interface at %1 answers, after %2 ms, through the proxy %3.</source>
        <translation>L’API REST à %1 répond, après %2 ms, par le proxy %3.</translation>
    </message>
    <message>
        <source>Its certificate is in order.</source>
        <translation>Son certificat est en ordre.</translation>
    </message>
    <message>
        <source>The gateway says HELLO, after %1 ms, with %2 and %3.</source>
        <translation>La gateway dit HELLO, après %1 ms, avec %2 et %3.</translation>
    </message>
    <message>
        <source>no compression</source>
        <translation>sans compression</translation>
    </message>
    <message>
        <source>The token belongs to %1, which is no bot.</source>
        <translation>Le token appartient à %1, qui n’est pas un bot.</translation>
    </message>
    <message>
        <source>Programs may only use bots&apos; accounts: Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Les programmes ne peuvent utiliser que des comptes de bot : portail des développeurs, votre application, page Bot, Reset Token.</translation>
    </message>
    <message>
        <source>The token is right. It belongs to the bot %1 (%2).</source>
        <translation>Le token est correct. Il appartient au bot %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>It is in about %n guild(s).</source>
        <translation>
            <numerusform>Il est dans environ %n guilde.</numerusform>
            <numerusform>Il est dans environ %n guildes.</numerusform>
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
        <translation>L’horloge de cette machine est juste.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 slow.</source>
        <translation>L’horloge de cette machine retarde de %1.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 fast.</source>
        <translation>L’horloge de cette machine avance de %1.</translation>
    </message>
    <message>
        <source>Set it, best by NTP: certificates may count as invalid, and all times in the log are wrong.</source>
        <translation>Réglez-la, de préférence par NTP : des certificats peuvent passer pour invalides, et toutes les heures du journal sont fausses.</translation>
    </message>
    <message>
        <source>Set it, best by NTP: all times in the log are wrong by that.</source>
        <translation>Réglez-la, de préférence par NTP : toutes les heures du journal sont fausses d’autant.</translation>
    </message>
    <message>
        <source>Whether the privileged intents are enabled could not be checked.</source>
        <translation>L’activation des intents privilégiés n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>If the gateway closes with 4014: Developer Portal, your application, page Bot.</source>
        <translation>Si la gateway ferme avec 4014 : portail des développeurs, votre application, page Bot.</translation>
    </message>
    <message>
        <source>%1 is not enabled for this application: the gateway would close with 4014.</source>
        <translation>%1 n’est pas activé pour cette application : la gateway fermerait avec 4014.</translation>
    </message>
    <message>
        <source>Switch on “%1” in the Developer Portal, your application, page Bot, or do not ask for this intent.</source>
        <translation>Activez « %1 » dans le portail des développeurs, votre application, page Bot, ou ne demandez pas cet intent.</translation>
    </message>
    <message>
        <source>Enabled and asked for: %1.</source>
        <translation>Activés et demandés : %1.</translation>
    </message>
    <message>
        <source>None of the intents that are asked for needs a permission.</source>
        <translation>Aucun des intents demandés ne nécessite d’autorisation.</translation>
    </message>
    <message>
        <source>Messages come without their text: MESSAGE_CONTENT is not asked for.</source>
        <translation>Les messages arrivent sans leur texte : MESSAGE_CONTENT n’est pas demandé.</translation>
    </message>
    <message>
        <source>It is enabled for this application; ask for it if the bot reads messages.</source>
        <translation>Il est activé pour cette application ; demandez-le si le bot lit les messages.</translation>
    </message>
    <message>
        <source>If the bot reads messages, enable it in the Developer Portal, page Bot, and ask for it.</source>
        <translation>Si le bot lit les messages, activez-le dans le portail des développeurs, page Bot, et demandez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) will be run, as the gateway recommends.</source>
        <translation>
            <numerusform>%n shard sera exécuté, comme la gateway le recommande.</numerusform>
            <numerusform>%n shards seront exécutés, comme la gateway le recommande.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program runs %1.</source>
        <translation>Ce programme exécute %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are chosen, as the gateway recommends.</source>
        <translation>
            <numerusform>%n shard est choisi, comme la gateway le recommande.</numerusform>
            <numerusform>%n shards sont choisis, comme la gateway le recommande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards chosen: %1; the gateway recommends %2.</source>
        <translation>Shards choisis : %1 ; la gateway en recommande %2.</translation>
    </message>
    <message>
        <source>Choose as many as are recommended: fewer have more guilds each, and no more than %1 guilds are allowed on one.</source>
        <translation>Choisissez-en autant que recommandé : s’il y en a moins, chacun a plus de guildes, et pas plus de %1 guildes sont permises par shard.</translation>
    </message>
    <message>
        <source>More than recommended only cost session starts.</source>
        <translation>Plus que recommandé ne fait que coûter des démarrages de session.</translation>
    </message>
    <message>
        <source>About %1 guilds on %2 shards are more than %3 each: the gateway would close with 4011.</source>
        <translation>Environ %1 guildes sur %2 shards en font plus de %3 par shard : la gateway fermerait avec 4011.</translation>
    </message>
    <message>
        <source>Run at least %1 shards.</source>
        <translation>Exécutez au moins %1 shards.</translation>
    </message>
    <message>
        <source>A bot this large must run a multiple of %1 shards, not %2: the gateway would close with 4010.</source>
        <translation>Un bot de cette taille doit exécuter un multiple de %1 shards, pas %2 : la gateway fermerait avec 4010.</translation>
    </message>
    <message>
        <source>Run %1 shards.</source>
        <translation>Exécutez %1 shards.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) need as many.</source>
        <translation>
            <numerusform>Il en faut autant pour %n shard.</numerusform>
            <numerusform>Il en faut autant pour %n shards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until then, and find out what identifies so often: at 0 the token is reset.</source>
        <translation>Attendez jusque-là, et cherchez ce qui s’identifie si souvent : à 0, le token est réinitialisé.</translation>
    </message>
    <message>
        <source>Connecting uses %1 and leaves %2.</source>
        <translation>Se connecter en utilise %1 et en laisse %2.</translation>
    </message>
    <message>
        <source>As fast as they were used today, the session starts are gone at %1, before there are more at %2.</source>
        <translation>Au rythme d’aujourd’hui, les démarrages de session seront épuisés à %1, avant qu’il y en ait d’autres à %2.</translation>
    </message>
    <message>
        <source>Find out what identifies so often: a bot that restarts in a loop should keep its sessions and resume.</source>
        <translation>Cherchez ce qui s’identifie si souvent : un bot qui redémarre en boucle devrait conserver ses sessions et les reprendre.</translation>
    </message>
    <message>
        <source>payload compression</source>
        <translation>compression par payload</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left.</source>
        <translation>Il reste %1 démarrages de session sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left until %3 (in %4).</source>
        <translation>Il reste %1 démarrages de session sur %2 jusqu’à %3 (dans %4).</translation>
    </message>
    <message>
        <source>Connecting uses %1, the last ones among them, which are a reserve otherwise.</source>
        <translation>La connexion en utilise %1, dont les derniers, sinon gardés en réserve.</translation>
    </message>
    <message>
        <source>Find out what identifies so often: at 0 the token is reset.</source>
        <translation>Cherchez ce qui s’identifie si souvent : à 0, le token est réinitialisé.</translation>
    </message>
    <message>
        <source>The last %1 are a reserve, so that only %2 of %3 shards would start.</source>
        <translation>Les %1 derniers sont une réserve, si bien que seuls %2 shards sur %3 démarreraient.</translation>
    </message>
    <message>
        <source>Or let the reserve be used: --use-reserve, or the box in the Connect dialog.</source>
        <translation>Ou autorisez l’usage de la réserve : --use-reserve, ou la case de la boîte de dialogue Connexion.</translation>
    </message>
    <message>
        <source>As fast as they were used today (%1 in %2), about %3 are still left at %4.</source>
        <translation>Au rythme d’aujourd’hui (%1 en %2), il en restera environ %3 à %4.</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s, and all shards are up after about %3 s.</source>
        <translation>max_concurrency vaut %1 : autant de sessions peuvent démarrer en %2 s, et tous les shards sont en ligne après environ %3 s.</translation>
    </message>
    <message>
        <source>max_concurrency is %1: so many sessions may be started in %2 s.</source>
        <translation>max_concurrency vaut %1 : autant de sessions peuvent démarrer en %2 s.</translation>
    </message>
    <message>
        <source>Where it expects TLS, the URL begins with https.</source>
        <translation>Si TLS est attendu, l’URL commence par https.</translation>
    </message>
    <message>
        <source>%1 of the intents’ number means no intent: the gateway would close with 4013.</source>
        <translation>%1 dans le nombre des intents ne désigne aucun intent : la gateway fermerait avec 4013.</translation>
    </message>
    <message>
        <source>Another connect would use %1 and leave %2.</source>
        <translation>Se connecter encore une fois en utiliserait %1 et en laisserait %2.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>There is no token.</source>
        <translation>Il n’y a pas de token.</translation>
    </message>
    <message>
        <source>Copy it from the Developer Portal, your application, page Bot, Reset Token.</source>
        <translation>Copiez-le depuis le portail des développeurs, votre application, page Bot, Reset Token.</translation>
    </message>
    <message>
        <source>Asking for the limits of the gateway…</source>
        <translation>Demande des limites de la gateway…</translation>
    </message>
    <message>
        <source>Asking who the bot is…</source>
        <translation>Demande de l’identité du bot…</translation>
    </message>
    <message>
        <source>Asking what the application may…</source>
        <translation>Demande des droits de l’application…</translation>
    </message>
    <message>
        <source>Waiting for the gateway’s HELLO…</source>
        <translation>Attente du HELLO de la gateway…</translation>
    </message>
    <message>
        <source>%1 at %2 was not answered within %3 s.</source>
        <translation>%1 à %2 n’a pas reçu de réponse en %3 s.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall, or try again later.</source>
        <translation>Vérifiez le réseau, le proxy et le pare-feu, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>La réponse de %1 est illisible.</translation>
    </message>
    <message>
        <source>What answers at this address is not Discord’s REST interface: check the API URL, and whether a proxy or a login page stands in between.</source>
        <translation>Ce qui répond à cette adresse n’est pas l’API REST de Discord : vérifiez l’URL de l’API, et si un proxy ou une page de connexion s’interpose.</translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Checks token, intents, shards, session starts, clock, TLS and proxy, and says what to do about what is wrong. No session is opened, and none of the session starts is used.</source>
        <translation>Vérifie token, intents, shards, démarrages de session, horloge, TLS et proxy, et dit comment corriger ce qui ne va pas. Aucune session n’est ouverte, et aucun démarrage de session n’est consommé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation>
            <numerusform>%n point doit d’abord être corrigé</numerusform>
            <numerusform>%n points doivent d’abord être corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n warning(s)</source>
        <translation>
            <numerusform>Cela marche, avec %n avertissement</numerusform>
            <numerusform>Cela marche, avec %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found out</source>
        <translation>Rien n’a pu être établi</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 questions</source>
        <translation>Annulé après %1 questions sur %2</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n note(s)</source>
        <translation>
            <numerusform>Cela marche, avec %n remarque</numerusform>
            <numerusform>Cela marche, avec %n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>DoctorRun</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>La sortie ne peut pas être écrite : %1.</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of your bot.</source>
        <translation>Choisissez le fichier .env de votre bot.</translation>
    </message>
    <message>
        <source>“%1” is too large for an .env file.</source>
        <translation>« %1 » est trop grand pour un fichier .env.</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>Il n’y a pas de token dans « %1 ».</translation>
    </message>
    <message>
        <source>It is looked for in DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN and other variables that end so.</source>
        <translation>Il est cherché dans DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN et les autres variables qui se terminent ainsi.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>channel %1</source>
        <translation>salon %1</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>pièces jointes : %1</translation>
    </message>
    <message>
        <source>embeds: %1</source>
        <translation>embeds : %1</translation>
    </message>
    <message>
        <source>stickers: %1</source>
        <translation>stickers : %1</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(sans contenu)</translation>
    </message>
    <message>
        <source>guild %1 is unavailable (outage)</source>
        <translation>guilde %1 indisponible (panne)</translation>
    </message>
    <message>
        <source>left guild %1</source>
        <translation>a quitté la guilde %1</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <translation>%1, membres : %2</translation>
    </message>
    <message>
        <source>left voice</source>
        <translation>a quitté le vocal</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>deafened</source>
        <translation>sourd</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>en stream</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>guilds: %1</source>
        <translation>guildes : %1</translation>
    </message>
    <message>
        <source>chunk %1 of %2, members: %3</source>
        <translation>fragment %1 sur %2, membres : %3</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>message %1 in %2</source>
        <translation>message %1 dans %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <translation>%1, messages : %2</translation>
    </message>
    <message>
        <source>%1 is typing in %2</source>
        <translation>%1 écrit dans %2</translation>
    </message>
    <message>
        <source>pins of %1</source>
        <translation>épingles de %1</translation>
    </message>
    <message>
        <source>the session goes on</source>
        <translation>la session continue</translation>
    </message>
    <message>
        <source>op %1, again in %2 s</source>
        <translation>op %1, à nouveau dans %2 s</translation>
    </message>
    <message>
        <source>the gateway asks for a heartbeat</source>
        <translation>la gateway demande un heartbeat</translation>
    </message>
    <message>
        <source>last sequence %1</source>
        <translation>dernière séquence %1</translation>
    </message>
    <message>
        <source>no sequence yet</source>
        <translation>pas encore de séquence</translation>
    </message>
    <message>
        <source>heartbeat acknowledged</source>
        <translation>heartbeat acquitté</translation>
    </message>
    <message>
        <source>heartbeat every %1</source>
        <translation>heartbeat toutes les %1</translation>
    </message>
    <message>
        <source>shard %1 of %2, intents %3</source>
        <translation>shard %1 sur %2, intents %3</translation>
    </message>
    <message>
        <source>from sequence %1</source>
        <translation>depuis la séquence %1</translation>
    </message>
    <message>
        <source>the gateway asks to reconnect</source>
        <translation>la gateway demande de se reconnecter</translation>
    </message>
    <message>
        <source>the session may be resumed</source>
        <translation>la session peut être reprise</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>la session est terminée</translation>
    </message>
    <message>
        <source>of guild %1</source>
        <translation>de la guilde %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>aller-retour %1</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop writing; a file that was there before stays as it is</source>
        <translation>Arrêter l’écriture ; un fichier déjà présent reste tel quel</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>How much of the export is written</source>
        <translation>Part de l’export déjà écrite</translation>
    </message>
    <message>
        <source>%1 is written. Rows: %2; size: %3.</source>
        <translation>%1 est écrit. Lignes : %2 ; taille : %3.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’export a été annulé ; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>JSON lines, a capture whose first line is its header (*.ndjson)</source>
        <translation>Lignes JSON, une capture dont la première ligne est l’en-tête (*.ndjson)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export : %1</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
</context>
<context>
    <name>ExportScopeDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Which rows shall be written, in the order of the log?</source>
        <translation>Quelles lignes écrire, dans l’ordre du journal ?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the condition must not hold</source>
        <translation>la condition ne doit pas être remplie</translation>
    </message>
    <message>
        <source>the field or path is there</source>
        <translation>le champ ou chemin est présent</translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation>les deux doivent être remplies</translation>
    </message>
    <message>
        <source>one of them must hold</source>
        <translation>l’une des deux doit être remplie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booléen</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>array</source>
        <translation>tableau</translation>
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
        <translation>%1, comme %2</translation>
    </message>
    <message>
        <source>five minutes before now</source>
        <translation>il y a cinq minutes</translation>
    </message>
    <message>
        <source>an hour before now</source>
        <translation>il y a une heure</translation>
    </message>
    <message>
        <source>seen in this log</source>
        <translation>vu dans ce journal</translation>
    </message>
    <message>
        <source>Event type or opcode name</source>
        <translation>Type d’événement ou nom d’opcode</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Number of the shard</source>
        <translation>Numéro du shard</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Numéro de séquence</translation>
    </message>
    <message>
        <source>Id of the guild</source>
        <translation>Id de la guilde</translation>
    </message>
    <message>
        <source>Id of the channel or thread</source>
        <translation>Id du salon ou du fil</translation>
    </message>
    <message>
        <source>Id of who did it</source>
        <translation>Id de l’auteur de l’action</translation>
    </message>
    <message>
        <source>Received (in), sent (out) or a change of state</source>
        <translation>Reçu (in), envoyé (out) ou changement d’état</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>Octets du payload</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Octets sur le réseau</translation>
    </message>
    <message>
        <source>When it came or was sent</source>
        <translation>Quand il est arrivé ou a été envoyé</translation>
    </message>
    <message>
        <source>Came again while the session resumed</source>
        <translation>Revenu pendant la reprise de la session</translation>
    </message>
    <message>
        <source>The new state, of a change of state</source>
        <translation>Le nouvel état, d’un changement d’état</translation>
    </message>
    <message>
        <source>Number of the row, from 0 at the beginning of the log</source>
        <translation>Numéro de la ligne, 0 étant le début du journal</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>est égal à</translation>
    </message>
    <message>
        <source>is there and not equal to</source>
        <translation>est présent et différent de</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is one of {a, b, 1..5}</source>
        <translation>est l’un de {a, b, 1..5}</translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation>contient le texte</translation>
    </message>
    <message>
        <source>begins with the text</source>
        <translation>commence par le texte</translation>
    </message>
    <message>
        <source>ends with the text</source>
        <translation>se termine par le texte</translation>
    </message>
    <message>
        <source>matches the /regular expression/</source>
        <translation>correspond à l’/expression régulière/</translation>
    </message>
    <message>
        <source>A word, or a text in quotes, is searched for in the whole payload, whatever the case of its letters. Everything else is a condition on a field, or on a value of the payload.</source>
        <translation>Un mot, ou un texte entre guillemets, est cherché dans tout le payload, sans distinguer majuscules et minuscules. Tout le reste est une condition sur un champ, ou sur une valeur du payload.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Paths of the payload</source>
        <translation>Chemins du payload</translation>
    </message>
    <message>
        <source>Joining conditions</source>
        <translation>Combiner des conditions</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>messages of people</source>
        <translation>messages de personnes</translation>
    </message>
    <message>
        <source>large ones of these types</source>
        <translation>les grands de ces types</translation>
    </message>
    <message>
        <source>mentions this user, among others</source>
        <translation>mentionne cet utilisateur, entre autres</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>par une expression régulière</translation>
    </message>
    <message>
        <source>from half past two on, of four shards</source>
        <translation>à partir de 14 h 30, de quatre shards</translation>
    </message>
    <message>
        <source>shards that are not ready any more</source>
        <translation>shards qui ne sont plus prêts</translation>
    </message>
    <message>
        <source>the field or path that follows is there</source>
        <translation>le champ ou chemin qui suit est présent</translation>
    </message>
    <message>
        <source>a key in a key; alone: it is true</source>
        <translation>une clé dans une clé ; seule : elle est vraie</translation>
    </message>
    <message>
        <source>a place in an array</source>
        <translation>une place dans un tableau</translation>
    </message>
    <message>
        <source>any of them; with != none of them</source>
        <translation>n’importe laquelle ; avec != aucune</translation>
    </message>
    <message>
        <source>a key that is no word</source>
        <translation>une clé qui n’est pas un mot</translation>
    </message>
    <message>
        <source>a key at the top, beside d, t and s</source>
        <translation>une clé au premier niveau, à côté de d, t et s</translation>
    </message>
    <message>
        <source>must not hold; binds strongest</source>
        <translation>ne doit pas être remplie ; lie le plus fort</translation>
    </message>
    <message>
        <source>both must hold; may be left out</source>
        <translation>les deux doivent être remplies ; peut être omis</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>ce qui va ensemble</translation>
    </message>
    <message>
        <source>What a row does not have fails every comparison, != too.</source>
        <translation>Ce qu’une ligne n’a pas échoue à toute comparaison, != aussi.</translation>
    </message>
    <message>
        <source>Numbers may have units: 64KiB, 1.5MB, 250ms, 5min. Ids may stand in quotes or not.</source>
        <translation>Les nombres peuvent avoir une unité : 64KiB, 1.5MB, 250ms, 5min. Les ids s’écrivent avec ou sans guillemets.</translation>
    </message>
    <message>
        <source>Times: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. They are as long as they are written: == 14:30 is the whole minute.</source>
        <translation>Heures : 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. Elles durent ce que dit leur précision : == 14:30 est toute la minute.</translation>
    </message>
    <message>
        <source>contains, startswith, endswith and == regard the case of letters; a text alone and /…/i do not.</source>
        <translation>contains, startswith, endswith et == distinguent majuscules et minuscules ; un texte seul et /…/i ne le font pas.</translation>
    </message>
    <message numerus="yes">
        <source>The filter is too long: it may have %n character(s).</source>
        <translation>
            <numerusform>Le filtre est trop long : il peut avoir %n caractère.</numerusform>
            <numerusform>Le filtre est trop long : il peut avoir %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>No parenthesis is open here.</source>
        <translation>Aucune parenthèse n’est ouverte ici.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>« %1 » ne signifie rien ici.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply.</source>
        <translation>Les parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
        <source>A condition is missing in the parentheses.</source>
        <translation>Il manque une condition entre les parenthèses.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed with a ).</source>
        <translation>La parenthèse n’est pas fermée par ).</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many conditions: it may have %n.</source>
        <translation>
            <numerusform>Le filtre a trop de conditions : il peut en avoir %n.</numerusform>
            <numerusform>Le filtre a trop de conditions : il peut en avoir %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text to search for is empty.</source>
        <translation>Le texte à chercher est vide.</translation>
    </message>
    <message>
        <source>A field or path stands before “%1”, without quotes.</source>
        <translation>Un champ ou un chemin se place devant « %1 », sans guillemets.</translation>
    </message>
    <message>
        <source>A regular expression follows a path and “matches”, as in d.content matches /re/i.</source>
        <translation>Une expression régulière suit un chemin et « matches », comme dans d.content matches /re/i.</translation>
    </message>
    <message>
        <source>A condition is missing.</source>
        <translation>Il manque une condition.</translation>
    </message>
    <message>
        <source>A condition is missing before “%1”.</source>
        <translation>Il manque une condition devant « %1 ».</translation>
    </message>
    <message>
        <source>A field or path is missing after “exists”.</source>
        <translation>Il manque un champ ou un chemin après « exists ».</translation>
    </message>
    <message>
        <source>“exists” stands before what it asks for.</source>
        <translation>« exists » se place devant ce qu’il demande.</translation>
    </message>
    <message>
        <source>“%1” is a field: compare it, or write “exists %1”. In quotes it is a text to search for.</source>
        <translation>« %1 » est un champ : comparez-le, ou écrivez « exists %1 ». Entre guillemets, c’est un texte à chercher.</translation>
    </message>
    <message>
        <source>“%1” cannot be used with “%2”. It has %3.</source>
        <translation>« %1 » ne peut pas être utilisé avec « %2 ». Il a %3.</translation>
    </message>
    <message>
        <source>Values in braces follow “in”, as in {a, b, 1..5}.</source>
        <translation>Des valeurs entre accolades suivent « in », comme dans {a, b, 1..5}.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Il manque une valeur après « %1 ».</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>Il manque une valeur après la virgule.</translation>
    </message>
    <message numerus="yes">
        <source>The filter has too many values: it may have %n.</source>
        <translation>
            <numerusform>Le filtre a trop de valeurs : il peut en avoir %n.</numerusform>
            <numerusform>Le filtre a trop de valeurs : il peut en avoir %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brace is not closed with a }.</source>
        <translation>L’accolade n’est pas fermée par }.</translation>
    </message>
    <message>
        <source>A comma or } is missing before “%1”.</source>
        <translation>Il manque une virgule ou } devant « %1 ».</translation>
    </message>
    <message>
        <source>In brackets stands a place such as [0], [*] for any, or a key in quotes.</source>
        <translation>Entre crochets se place un indice comme [0], [*] pour n’importe lequel, ou une clé entre guillemets.</translation>
    </message>
    <message>
        <source>The bracket is not closed with a ].</source>
        <translation>Le crochet n’est pas fermé par ].</translation>
    </message>
    <message numerus="yes">
        <source>The path is too long: it may have %n step(s).</source>
        <translation>
            <numerusform>Le chemin est trop long : il peut avoir %n niveau.</numerusform>
            <numerusform>Le chemin est trop long : il peut avoir %n niveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is missing. Keys that are no words are written as [&quot;odd key&quot;].</source>
        <translation>Il manque une clé. Les clés qui ne sont pas des mots s’écrivent [&quot;odd key&quot;].</translation>
    </message>
    <message>
        <source>There is no field “%1”. Paths of the payload begin with d.</source>
        <translation>Le champ « %1 » n’existe pas. Les chemins du payload commencent par d.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>Le champ « %1 » n’existe pas. Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2; paths of the payload begin with d.</source>
        <translation>Le champ « %1 » n’existe pas. Les champs sont %2 ; les chemins du payload commencent par d.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Le guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>A backslash stands before &quot;, \, /, n, t, r, b, f or u and four digits; two of them are a backslash.</source>
        <translation>Une barre oblique inverse se place devant &quot;, \, /, n, t, r, b, f ou u et quatre chiffres ; deux de suite en donnent une.</translation>
    </message>
    <message>
        <source>The regular expression is not closed with a /.</source>
        <translation>L’expression régulière n’est pas fermée par /.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Put a text with such signs in quotes.</source>
        <translation>« %1 » ne signifie rien ici. Mettez entre guillemets un texte contenant de tels signes.</translation>
    </message>
    <message>
        <source>“%1” is no operator. Did you mean “%2”?</source>
        <translation>« %1 » n’est pas un opérateur. Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>The end of the range is missing, as in 1..5.</source>
        <translation>Il manque la fin de l’intervalle, comme dans 1..5.</translation>
    </message>
    <message>
        <source>A range goes from a number to a number, or from a time to a time.</source>
        <translation>Un intervalle va d’un nombre à un nombre, ou d’une heure à une heure.</translation>
    </message>
    <message>
        <source>The range is empty: it ends before it begins.</source>
        <translation>L’intervalle est vide : il finit avant de commencer.</translation>
    </message>
    <message>
        <source>A regular expression follows “matches”.</source>
        <translation>Une expression régulière suit « matches ».</translation>
    </message>
    <message>
        <source>There is no unit “%1” here. Units are %2.</source>
        <translation>Il n’y a pas d’unité « %1 » ici. Les unités sont %2.</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 512 or 64KiB.</source>
        <translation>« %1 » se compare à un nombre, comme 512 ou 64KiB.</translation>
    </message>
    <message>
        <source>“%1” is compared with a number.</source>
        <translation>« %1 » se compare à un nombre.</translation>
    </message>
    <message>
        <source>“%1” is a number without a unit.</source>
        <translation>« %1 » est un nombre sans unité.</translation>
    </message>
    <message>
        <source>“%1” is compared with an id, a number such as 81384788765712384.</source>
        <translation>« %1 » se compare à un id, un nombre comme 81384788765712384.</translation>
    </message>
    <message>
        <source>A time counted from now is in the past: it begins with a -.</source>
        <translation>Une heure comptée depuis maintenant est dans le passé : elle commence par -.</translation>
    </message>
    <message>
        <source>A time is written as 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 or -5min.</source>
        <translation>Une heure s’écrit 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30 ou -5min.</translation>
    </message>
    <message>
        <source>An event type is missing.</source>
        <translation>Il manque un type d’événement.</translation>
    </message>
    <message>
        <source>There is no event type “%1”. In quotes it is taken as it is.</source>
        <translation>Le type d’événement « %1 » n’existe pas. Entre guillemets, il est pris tel quel.</translation>
    </message>
    <message>
        <source>There is no event type “%1”. Did you mean %2?</source>
        <translation>Le type d’événement « %1 » n’existe pas. Vouliez-vous dire %2 ?</translation>
    </message>
    <message>
        <source>No event type is like “%1”.</source>
        <translation>Aucun type d’événement ne ressemble à « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is one of %2.</source>
        <translation>« %1 » est l’un de %2.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>« %1 » vaut true ou false.</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression. Flags are i (whatever the case), m (^ and $ at each line) and s (a dot is a line end too).</source>
        <translation>« %1 » n’est pas un drapeau d’expression régulière. Les drapeaux sont i (casse ignorée), m (^ et $ à chaque ligne) et s (le point est aussi une fin de ligne).</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>L’expression régulière est incorrecte : %1.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Give this search up and go back to the filter before</source>
        <translation>Abandonner cette recherche et revenir au filtre précédent</translation>
    </message>
    <message>
        <source>showing: all rows</source>
        <translation>affichage : toutes les lignes</translation>
    </message>
    <message>
        <source>showing: %1</source>
        <translation>affichage : %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Saved as “%1”: rename or remove it</source>
        <translation>Enregistré sous « %1 » : renommer ou supprimer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>Filtre du journal des événements</translation>
    </message>
    <message>
        <source>Filter, such as  type == MESSAGE_CREATE and not d.author.bot</source>
        <translation>Filtre, comme  type == MESSAGE_CREATE and not d.author.bot</translation>
    </message>
    <message>
        <source>What can stand here (Ctrl+Space)</source>
        <translation>Ce qui peut se placer ici (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Filters used last</source>
        <translation>Derniers filtres utilisés</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Comment écrire un filtre</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Aucun filtre encore utilisé</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Tout oublier</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre encore enregistré</translation>
    </message>
    <message>
        <source>&amp;Save the current filter…</source>
        <translation>&amp;Enregistrer le filtre actuel…</translation>
    </message>
    <message>
        <source>&amp;Organise…</source>
        <translation>&amp;Organiser…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>Toutes les %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows (%2 %)</source>
        <comment>matching rows, rows, per cent</comment>
        <translation>
            <numerusform>%1 sur %Ln ligne (%2 %)</numerusform>
            <numerusform>%1 sur %Ln lignes (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows match so far</source>
        <translation>
            <numerusform>Recherche… %Ln ligne trouvée jusqu’ici</numerusform>
            <numerusform>Recherche… %Ln lignes trouvées jusqu’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterFile</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Ce n’est pas du JSON : %1.</translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation>Il n’a pas de « %1 ».</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>Il a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop grand.</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>How to write a filter</source>
        <translation>Comment écrire un filtre</translation>
    </message>
</context>
<context>
    <name>FilterListDialog</name>
    <message>
        <source>Add one</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Supprimer l’élément choisi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre :</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>It has no filter yet</source>
        <translation>Il n’a pas encore de filtre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 ne peut pas être lu. %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>%1 ne peut pas être écrit. %2</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>What the filter does, or what is wrong with it</source>
        <translation>Ce que fait le filtre, ou ce qui ne va pas</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find: a word, or a condition as in the filter</source>
        <translation>Rechercher : un mot, ou une condition comme dans le filtre</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Rechercher le précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Rechercher le suivant (F3)</translation>
    </message>
    <message>
        <source>Past the end: found from the other one</source>
        <translation>Bout dépassé : trouvé depuis l’autre</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Recherche… %1 %</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>Gateway::BotGateway</name>
    <message>
        <source>The answer of /gateway/bot cannot be read (%1).</source>
        <translation>La réponse de /gateway/bot est illisible (%1).</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>Vérifiez l’URL de l’API.</translation>
    </message>
    <message>
        <source>The answer of /gateway/bot recommends %1 shards.</source>
        <translation>La réponse de /gateway/bot recommande %1 shards.</translation>
    </message>
</context>
<context>
    <name>Gateway::CaptureWriter</name>
    <message>
        <source>The recording goes on when the file can be written again.</source>
        <translation>L’enregistrement reprendra quand le fichier pourra de nouveau être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not written.</source>
        <translation>
            <numerusform>%n entrée n’a pas été écrite.</numerusform>
            <numerusform>%n entrées n’ont pas été écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::CloseCode</name>
    <message>
        <source>Discord could not say what went wrong; reconnecting is right.</source>
        <translation>Discord n’a pas pu dire ce qui a échoué ; se reconnecter est la bonne réaction.</translation>
    </message>
    <message>
        <source>A payload carried an opcode or body the gateway does not know; look at the last command sent.</source>
        <translation>Un payload portait un opcode ou un corps que la gateway ne connaît pas ; regardez la dernière commande envoyée.</translation>
    </message>
    <message>
        <source>A payload was no valid JSON/ETF or exceeded 4096 bytes; look at the last command sent.</source>
        <translation>Un payload n’était pas du JSON/ETF valide ou dépassait 4096 octets ; regardez la dernière commande envoyée.</translation>
    </message>
    <message>
        <source>Something was sent before identifying, or the session was invalidated; start a new session.</source>
        <translation>Quelque chose a été envoyé avant l’identification, ou la session a été invalidée ; démarrez une nouvelle session.</translation>
    </message>
    <message>
        <source>The token is wrong or was reset; copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>Le token est erroné ou a été réinitialisé ; copiez-en un nouveau depuis le portail des développeurs, page Bot.</translation>
    </message>
    <message>
        <source>Identify was sent twice on one connection; a bug in the client.</source>
        <translation>Identify a été envoyé deux fois sur une connexion ; un bug du client.</translation>
    </message>
    <message>
        <source>The sequence given on resume was not one this session had; start a new session.</source>
        <translation>La séquence donnée à la reprise n’était pas de cette session ; démarrez une nouvelle session.</translation>
    </message>
    <message>
        <source>More than 120 payloads in 60 s were sent on one connection; slow the commands down.</source>
        <translation>Plus de 120 payloads en 60 s ont été envoyés sur une connexion ; ralentissez les commandes.</translation>
    </message>
    <message>
        <source>The session expired before it was resumed; start a new one.</source>
        <translation>La session a expiré avant d’être reprise ; démarrez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The shard pair [id, count] is impossible, or count is no multiple of what Discord assigned a large bot.</source>
        <translation>La paire de shard [id, count] est impossible, ou count n’est pas un multiple de ce que Discord a attribué à un grand bot.</translation>
    </message>
    <message>
        <source>The shard would hold over 2500 guilds; use the shard count that GET /gateway/bot recommends.</source>
        <translation>Le shard aurait plus de 2500 guildes ; utilisez le nombre de shards que GET /gateway/bot recommande.</translation>
    </message>
    <message>
        <source>The v query parameter names a version that does not exist any more.</source>
        <translation>Le paramètre de requête v désigne une version qui n’existe plus.</translation>
    </message>
    <message>
        <source>The intents number has a bit that means nothing; compute it anew.</source>
        <translation>Le nombre des intents a un bit qui ne signifie rien ; recalculez-le.</translation>
    </message>
    <message>
        <source>A privileged intent is asked for that is not enabled (or not approved) for this application: enable it on the Developer Portal&apos;s Bot page, or drop it.</source>
        <translation>Un intent privilégié est demandé sans être activé (ou approuvé) pour cette application : activez-le sur la page Bot du portail des développeurs, ou renoncez-y.</translation>
    </message>
</context>
<context>
    <name>Gateway::Cluster</name>
    <message numerus="yes">
        <source>The new shards were not ready within %n s.</source>
        <translation>
            <numerusform>Les nouveaux shards n’étaient pas prêts en %n s.</numerusform>
            <numerusform>Les nouveaux shards n’étaient pas prêts en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old ones go on. See in the log what held up the new ones.</source>
        <translation>Les anciens continuent. Voyez dans le journal ce qui a retenu les nouveaux.</translation>
    </message>
    <message>
        <source>There is no shard %1.</source>
        <translation>Le shard %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The cluster cannot reshard now.</source>
        <translation>Le cluster ne peut pas changer le nombre de shards maintenant.</translation>
    </message>
    <message>
        <source>Wait until it runs and no other reshard is under way.</source>
        <translation>Attendez qu’il tourne et qu’aucun autre changement ne soit en cours.</translation>
    </message>
    <message>
        <source>The cluster runs %1 of %2 shards, and the others are not its own.</source>
        <translation>Le cluster exécute %1 shards sur %2, et les autres ne sont pas les siens.</translation>
    </message>
    <message>
        <source>Reshard where all of them run, or start each part anew with its range of the new count.</source>
        <translation>Changez le nombre là où tous s’exécutent, ou redémarrez chaque partie avec sa plage du nouveau nombre.</translation>
    </message>
</context>
<context>
    <name>Gateway::Commands</name>
    <message>
        <source>The command has %1 bytes: %2 more than the gateway takes (%3).</source>
        <translation>La commande a %1 octets : %2 de plus que la gateway n’accepte (%3).</translation>
    </message>
    <message>
        <source>Shorten it, or split it into several.</source>
        <translation>Raccourcissez-la, ou répartissez-la sur plusieurs.</translation>
    </message>
    <message>
        <source>The command names no guild.</source>
        <translation>La commande ne nomme aucune guilde.</translation>
    </message>
    <message>
        <source>There is no activity of type %1.</source>
        <translation>Il n’y a pas d’activité de type %1.</translation>
    </message>
    <message>
        <source>An activity has no name.</source>
        <translation>Une activité n’a pas de nom.</translation>
    </message>
    <message>
        <source>Any name will do for a custom one; its state is shown.</source>
        <translation>Pour une activité personnalisée, n’importe quel nom convient ; c’est son état qui s’affiche.</translation>
    </message>
    <message>
        <source>A custom activity has no state.</source>
        <translation>Une activité personnalisée n’a pas d’état.</translation>
    </message>
    <message>
        <source>Its state is the text that is shown.</source>
        <translation>Son état est le texte affiché.</translation>
    </message>
    <message>
        <source>The activity “%1” has a URL, but is no stream.</source>
        <translation>L’activité « %1 » a une URL, mais n’est pas un stream.</translation>
    </message>
    <message>
        <source>“%1” is no URL of a stream.</source>
        <translation>« %1 » n’est pas une URL de stream.</translation>
    </message>
    <message>
        <source>It begins with https:// and a host.</source>
        <translation>Elle commence par https:// et un hôte.</translation>
    </message>
    <message>
        <source>A presence is idle since before 1970.</source>
        <translation>Une présence est inactive depuis avant 1970.</translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation>Le statut %1 n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>« %1 » n’est pas un statut.</translation>
    </message>
    <message>
        <source>Choose online, dnd, idle, invisible or offline.</source>
        <translation>Choisissez online, dnd, idle, invisible ou offline.</translation>
    </message>
    <message>
        <source>The session itself sends op %1 (%2).</source>
        <translation>La session envoie elle-même l’op %1 (%2).</translation>
    </message>
    <message>
        <source>Reconnect the shard if it shall identify or resume.</source>
        <translation>Reconnectez le shard s’il doit s’identifier ou reprendre.</translation>
    </message>
    <message>
        <source>The gateway knows no op %1.</source>
        <translation>La gateway ne connaît pas l’op %1.</translation>
    </message>
    <message>
        <source>It would close the connection with 4001.</source>
        <translation>Elle fermerait la connexion avec 4001.</translation>
    </message>
    <message>
        <source>Only the gateway sends op %1 (%2).</source>
        <translation>Seule la gateway envoie l’op %1 (%2).</translation>
    </message>
    <message>
        <source>The command is no JSON: %1 (byte %2).</source>
        <translation>La commande n’est pas du JSON : %1 (octet %2).</translation>
    </message>
    <message>
        <source>The command has no opcode.</source>
        <translation>La commande n’a pas d’opcode.</translation>
    </message>
    <message>
        <source>It looks like {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</source>
        <translation>Elle ressemble à {&quot;op&quot;: 3, &quot;d&quot;: {...}}.</translation>
    </message>
    <message>
        <source>The channel to join has the id 0.</source>
        <translation>Le salon à rejoindre a l’id 0.</translation>
    </message>
    <message>
        <source>Name no channel at all to leave.</source>
        <translation>Pour quitter, n’indiquez aucun salon.</translation>
    </message>
    <message>
        <source>The request names %1 users; the gateway takes %2 at most.</source>
        <translation>La demande nomme %1 utilisateurs ; la gateway en accepte au plus %2.</translation>
    </message>
    <message>
        <source>Split it into several requests.</source>
        <translation>Répartissez-la sur plusieurs demandes.</translation>
    </message>
    <message>
        <source>One of the users has the id 0.</source>
        <translation>Un des utilisateurs a l’id 0.</translation>
    </message>
    <message>
        <source>A limit goes with a query, not with the ids of users.</source>
        <translation>Une limite va avec une recherche (query), pas avec des ids d’utilisateurs.</translation>
    </message>
    <message>
        <source>The request has a query and the ids of users; one excludes the other.</source>
        <translation>La demande a une recherche (query) et des ids d’utilisateurs ; l’un exclut l’autre.</translation>
    </message>
    <message>
        <source>The request has neither a query nor the ids of users.</source>
        <translation>La demande n’a ni recherche (query) ni ids d’utilisateurs.</translation>
    </message>
    <message>
        <source>An empty query with limit 0 asks for all members.</source>
        <translation>Une recherche vide avec la limite 0 demande tous les membres.</translation>
    </message>
    <message>
        <source>The limit of %1 members is not between 0 and %2.</source>
        <translation>La limite de %1 membres n’est pas entre 0 et %2.</translation>
    </message>
    <message>
        <source>The nonce has %1 bytes; the gateway ignores over %2.</source>
        <translation>Le nonce a %1 octets ; la gateway l’ignore au-delà de %2.</translation>
    </message>
    <message>
        <source>One of the guilds has the id 0.</source>
        <translation>Une des guildes a l’id 0.</translation>
    </message>
    <message>
        <source>The request names no field.</source>
        <translation>La demande ne nomme aucun champ.</translation>
    </message>
    <message>
        <source>Ask for status, voice_start_time or both.</source>
        <translation>Demandez status, voice_start_time ou les deux.</translation>
    </message>
    <message>
        <source>The command contains the bot&apos;s token: it is not sent.</source>
        <translation>La commande contient le token du bot : elle n’est pas envoyée.</translation>
    </message>
</context>
<context>
    <name>Gateway::Compression</name>
    <message>
        <source>“%1” is no compression.</source>
        <translation>« %1 » n’est pas une compression.</translation>
    </message>
    <message>
        <source>Choose none, zlib-stream or zstd-stream.</source>
        <translation>Choisissez none, zlib-stream ou zstd-stream.</translation>
    </message>
</context>
<context>
    <name>Gateway::Connection</name>
    <message>
        <source>This build cannot inflate %1.</source>
        <translation>Cette version compilée ne sait pas décompresser %1.</translation>
    </message>
    <message>
        <source>Choose another compression, or build with its library.</source>
        <translation>Choisissez une autre compression, ou compilez avec sa bibliothèque.</translation>
    </message>
    <message>
        <source>The server does not open a WebSocket (%1).</source>
        <translation>Le serveur n’ouvre pas de WebSocket (%1).</translation>
    </message>
    <message>
        <source>Check that the URL leads to a gateway.</source>
        <translation>Vérifiez que l’URL mène à une gateway.</translation>
    </message>
    <message>
        <source>The gateway&apos;s host was not found (%1).</source>
        <translation>L’hôte de la gateway est introuvable (%1).</translation>
    </message>
    <message>
        <source>Check the URL, the name server and the network.</source>
        <translation>Vérifiez l’URL, le serveur de noms et le réseau.</translation>
    </message>
    <message>
        <source>The gateway refused the connection (%1).</source>
        <translation>La gateway a refusé la connexion (%1).</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall stands between.</source>
        <translation>Rien n’écoute à cet endroit, ou un pare-feu fait obstacle.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time (%1).</source>
        <translation>La gateway n’a pas répondu à temps (%1).</translation>
    </message>
    <message>
        <source>Check the network and the firewall.</source>
        <translation>Vérifiez le réseau et le pare-feu.</translation>
    </message>
    <message>
        <source>The WebSocket could not be opened (%1).</source>
        <translation>Le WebSocket n’a pas pu être ouvert (%1).</translation>
    </message>
    <message>
        <source>The connection was lost (%1).</source>
        <translation>La connexion a été perdue (%1).</translation>
    </message>
    <message>
        <source>its answer has no end</source>
        <translation>sa réponse n’a pas de fin</translation>
    </message>
    <message>
        <source>The gateway asks for answers and does not read them.</source>
        <translation>Le gateway demande des réponses et ne les lit pas.</translation>
    </message>
    <message>
        <source>No socket can be opened (%1).</source>
        <translation>Aucun socket ne peut être ouvert (%1).</translation>
    </message>
    <message>
        <source>This program has too many files open: raise the limit (ulimit -n), or run fewer shards in it.</source>
        <translation>Ce programme a trop de fichiers ouverts : relevez la limite (ulimit -n) ou faites-y tourner moins de shards.</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Ce trafic n’est pas ordinaire ; vérifiez où mène l’URL du gateway.</translation>
    </message>
    <message>
        <source>The gateway stopped in the middle of a message.</source>
        <translation>Le gateway s’est arrêté au milieu d’un message.</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol (%1).</source>
        <translation>Le gateway a enfreint le protocole WebSocket (%1).</translation>
    </message>
    <message>
        <source>Something on the way may change what is sent: a proxy, or a firewall.</source>
        <translation>Quelque chose en chemin modifie peut-être ce qui est envoyé : un proxy ou un pare-feu.</translation>
    </message>
    <message>
        <source>A compressed payload has more than %1 and no end.</source>
        <translation>Une charge compressée dépasse %1 sans se terminer.</translation>
    </message>
    <message>
        <source>a length that is written wrong</source>
        <translation>une longueur mal écrite</translation>
    </message>
    <message>
        <source>a reserved bit is set</source>
        <translation>un bit réservé est positionné</translation>
    </message>
    <message>
        <source>a masked frame</source>
        <translation>une trame masquée</translation>
    </message>
    <message>
        <source>a message begins inside another one</source>
        <translation>un message commence à l’intérieur d’un autre</translation>
    </message>
    <message>
        <source>a continuation of nothing</source>
        <translation>une suite de rien</translation>
    </message>
    <message>
        <source>a control frame in fragments, or of more than 125 bytes</source>
        <translation>une trame de contrôle fragmentée ou de plus de 125 octets</translation>
    </message>
    <message>
        <source>reserved opcode %1</source>
        <translation>opcode réservé %1</translation>
    </message>
    <message>
        <source>empty fragments without an end</source>
        <translation>des fragments vides sans fin</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>du texte qui n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>a close frame of one byte</source>
        <translation>une trame de fermeture d’un octet</translation>
    </message>
    <message>
        <source>close code %1</source>
        <translation>code de fermeture %1</translation>
    </message>
    <message>
        <source>its answer is not HTTP</source>
        <translation>sa réponse n’est pas du HTTP</translation>
    </message>
    <message>
        <source>it answers &quot;%1&quot;</source>
        <translation>il répond « %1 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in its answer</source>
        <translation>« %1 » manque dans sa réponse</translation>
    </message>
    <message>
        <source>its answer belongs to another request</source>
        <translation>sa réponse appartient à une autre requête</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in its answer, and was not asked for</source>
        <translation>« %1 » figure dans sa réponse sans avoir été demandé</translation>
    </message>
    <message>
        <source>The gateway sent a message of more than %1.</source>
        <translation>Le gateway a envoyé un message de plus de %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Encoding</name>
    <message>
        <source>“%1” is no encoding.</source>
        <translation>« %1 » n’est pas un encodage.</translation>
    </message>
    <message>
        <source>Choose json or etf.</source>
        <translation>Choisissez json ou etf.</translation>
    </message>
</context>
<context>
    <name>Gateway::Envelope</name>
    <message numerus="yes">
        <source>A payload of %n byte(s) cannot be read: %1.</source>
        <translation>
            <numerusform>Un payload de %n octet est illisible : %1.</numerusform>
            <numerusform>Un payload de %n octets est illisible : %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway::Etf</name>
    <message>
        <source>its zlib stream is corrupt or cut off</source>
        <translation>son flux zlib est corrompu ou tronqué</translation>
    </message>
    <message>
        <source>it does not begin with %1</source>
        <translation>il ne commence pas par %1</translation>
    </message>
    <message>
        <source>bytes follow its end</source>
        <translation>des octets suivent sa fin</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>tag %1 has no place here</source>
        <translation>la balise %1 n’a pas sa place ici</translation>
    </message>
    <message>
        <source>a list has no proper end</source>
        <translation>une liste n’a pas de fin correcte</translation>
    </message>
    <message>
        <source>it nests too deep</source>
        <translation>il est trop imbriqué</translation>
    </message>
    <message>
        <source>an integer has more than 64 bits</source>
        <translation>un entier a plus de 64 bits</translation>
    </message>
    <message>
        <source>an atom is no valid UTF-8</source>
        <translation>un atome n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>a text is no valid UTF-8</source>
        <translation>un texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>a floating-point number is none</source>
        <translation>un nombre à virgule flottante n’en est pas un</translation>
    </message>
    <message>
        <source>a text is no valid Unicode</source>
        <translation>un texte n’est pas de l’Unicode valide</translation>
    </message>
    <message>
        <source>JSON text cannot be written as ETF: %1.</source>
        <translation>Le texte JSON ne peut pas être écrit en ETF : %1.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>A payload in ETF cannot be read at byte %1: %2.</source>
        <translation>Un payload en ETF est illisible à l’octet %1 : %2.</translation>
    </message>
    <message>
        <source>A payload in ETF gives more than %1 bytes.</source>
        <translation>Un payload en ETF donne plus de %1 octets.</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Ce n’est pas un trafic ordinaire ; vérifiez où mène l’URL de la gateway.</translation>
    </message>
</context>
<context>
    <name>Gateway::GatewayUrlPolicy</name>
    <message>
        <source>The token is not sent there.</source>
        <translation>Le jeton n’y est pas envoyé.</translation>
    </message>
    <message>
        <source>The server named a URL that cannot be read.</source>
        <translation>Le serveur a donné une URL illisible.</translation>
    </message>
    <message>
        <source>The server named a URL of more than %1 characters.</source>
        <translation>Le serveur a donné une URL de plus de %1 caractères.</translation>
    </message>
    <message>
        <source>The server named a URL that begins with “%1:”, not with wss:.</source>
        <translation>Le serveur a donné une URL qui commence par « %1: », et non par wss:.</translation>
    </message>
    <message>
        <source>The server named a URL without TLS (ws:).</source>
        <translation>Le serveur a donné une URL sans TLS (ws:).</translation>
    </message>
    <message>
        <source>The server named a URL with a user&apos;s name in it.</source>
        <translation>Le serveur a donné une URL qui contient un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The server named the host %1, which does not belong to %2.</source>
        <translation>Le serveur a donné l’hôte %1, qui n’appartient pas à %2.</translation>
    </message>
    <message>
        <source>The token is not sent there. If the host is right, allow it in the configuration.</source>
        <translation>Le jeton n’y est pas envoyé. Si l’hôte est le bon, autorisez-le dans la configuration.</translation>
    </message>
</context>
<context>
    <name>Gateway::IdentifyBudget</name>
    <message>
        <source>0 of %1 session starts are left; more at %2.</source>
        <translation>Il reste 0 démarrage de session sur %1 ; d’autres à %2.</translation>
    </message>
    <message>
        <source>One more would reset the token. Find out what identifies so often, and wait.</source>
        <translation>Un de plus réinitialiserait le token. Cherchez ce qui s’identifie si souvent, et attendez.</translation>
    </message>
    <message>
        <source>%1 of %2 session starts are left, and %3 of them are a reserve; more at %4.</source>
        <translation>Il reste %1 démarrages de session sur %2, dont %3 en réserve ; d’autres à %4.</translation>
    </message>
    <message>
        <source>At 0 the token is reset. Find out what identifies so often; then wait, or say that the reserve may be used.</source>
        <translation>À 0, le token est réinitialisé. Cherchez ce qui s’identifie si souvent ; ensuite attendez, ou autorisez l’usage de la réserve.</translation>
    </message>
</context>
<context>
    <name>Gateway::Inflater</name>
    <message>
        <source>A compressed payload is cut off or has bytes after its end.</source>
        <translation>Un payload compressé est tronqué ou suivi d’octets en trop.</translation>
    </message>
    <message>
        <source>The zlib stream ended, but the connection goes on.</source>
        <translation>Le flux zlib s’est terminé, mais la connexion continue.</translation>
    </message>
    <message>
        <source>The zlib stream is corrupt (%1).</source>
        <translation>Le flux zlib est corrompu (%1).</translation>
    </message>
    <message>
        <source>This is no ordinary traffic; check what the gateway URL leads to.</source>
        <translation>Ce n’est pas un trafic ordinaire ; vérifiez où mène l’URL de la gateway.</translation>
    </message>
    <message>
        <source>The zstd stream is corrupt (%1).</source>
        <translation>Le flux zstd est corrompu (%1).</translation>
    </message>
    <message>
        <source>A payload inflates to more than %1.</source>
        <translation>Un payload décompressé dépasse %1.</translation>
    </message>
</context>
<context>
    <name>Gateway::Intent</name>
    <message>
        <source>Guilds, roles, channels, threads and stages as they appear, change and vanish. Almost every bot needs it.</source>
        <translation>Guildes, rôles, salons, fils et scènes qui apparaissent, changent et disparaissent. Presque tous les bots en ont besoin.</translation>
    </message>
    <message>
        <source>Members joining, leaving and changing, and the full member list. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Membres qui arrivent, partent et changent, et la liste complète des membres. À activer sur la page Bot du portail des développeurs.</translation>
    </message>
    <message>
        <source>Bans and unbans, and new audit log entries.</source>
        <translation>Bannissements et débannissements, et nouvelles entrées du journal d’audit.</translation>
    </message>
    <message>
        <source>Emojis, stickers and soundboard sounds of a guild.</source>
        <translation>Émojis, stickers et sons du soundboard d’une guilde.</translation>
    </message>
    <message>
        <source>Integrations and bots linked to a guild.</source>
        <translation>Intégrations et bots liés à une guilde.</translation>
    </message>
    <message>
        <source>A webhook of a channel was created, changed or removed.</source>
        <translation>Un webhook d’un salon a été créé, modifié ou supprimé.</translation>
    </message>
    <message>
        <source>Invites created and deleted.</source>
        <translation>Invitations créées et supprimées.</translation>
    </message>
    <message>
        <source>Who joins, leaves, mutes or moves between voice channels.</source>
        <translation>Qui rejoint ou quitte les salons vocaux, en change ou y coupe son micro.</translation>
    </message>
    <message>
        <source>Online status and activities of members; by far the most traffic. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Statut en ligne et activités des membres ; de loin le plus de trafic. À activer sur la page Bot du portail des développeurs.</translation>
    </message>
    <message>
        <source>Messages in guild channels, sent, edited and deleted; their text needs MESSAGE_CONTENT as well.</source>
        <translation>Messages dans les salons de guilde, envoyés, modifiés et supprimés ; leur texte nécessite aussi MESSAGE_CONTENT.</translation>
    </message>
    <message>
        <source>Reactions on messages in guild channels.</source>
        <translation>Réactions aux messages dans les salons de guilde.</translation>
    </message>
    <message>
        <source>Somebody starts typing in a guild channel.</source>
        <translation>Quelqu’un commence à écrire dans un salon de guilde.</translation>
    </message>
    <message>
        <source>Messages in direct messages with the bot.</source>
        <translation>Messages privés avec le bot.</translation>
    </message>
    <message>
        <source>Reactions on messages in direct messages with the bot.</source>
        <translation>Réactions aux messages privés avec le bot.</translation>
    </message>
    <message>
        <source>Somebody starts typing in a direct message with the bot.</source>
        <translation>Quelqu’un commence à écrire un message privé au bot.</translation>
    </message>
    <message>
        <source>No event of its own: fills content, embeds, attachments, components and poll of messages. Enable it on the Developer Portal&apos;s Bot page.</source>
        <translation>Aucun événement propre : remplit content, embeds, attachments, components et poll des messages. À activer sur la page Bot du portail des développeurs.</translation>
    </message>
    <message>
        <source>Scheduled events and who is interested in them.</source>
        <translation>Événements planifiés et qui s’y intéresse.</translation>
    </message>
    <message>
        <source>Auto moderation rules created, changed and deleted.</source>
        <translation>Règles d’AutoMod créées, modifiées et supprimées.</translation>
    </message>
    <message>
        <source>An auto moderation rule acted on something.</source>
        <translation>Une règle d’AutoMod est intervenue.</translation>
    </message>
    <message>
        <source>Votes in polls of guild channels.</source>
        <translation>Votes dans les sondages des salons de guilde.</translation>
    </message>
    <message>
        <source>Votes in polls of direct messages with the bot.</source>
        <translation>Votes dans les sondages des messages privés avec le bot.</translation>
    </message>
    <message>
        <source>“%1” is no intent.</source>
        <translation>« %1 » n’est pas un intent.</translation>
    </message>
    <message>
        <source>Write names such as GUILDS or GUILD_MESSAGES, “all” or a number.</source>
        <translation>Écrivez des noms comme GUILDS ou GUILD_MESSAGES, « all » ou un nombre.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
</context>
<context>
    <name>Gateway::MembersRequest</name>
    <message>
        <source>The members did not come in time: %1 of %2 chunks are there.</source>
        <translation>Les membres ne sont pas venus à temps : %1 fragments sur %2 sont arrivés.</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un nombre inconnu</translation>
    </message>
    <message>
        <source>Ask again; for large guilds ask with a longer timeout.</source>
        <translation>Redemandez ; pour les grandes guildes, avec un délai plus long.</translation>
    </message>
    <message>
        <source>The session ended before all members had come.</source>
        <translation>La session s’est terminée avant que tous les membres soient arrivés.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Redemandez.</translation>
    </message>
</context>
<context>
    <name>Gateway::Memory</name>
    <message>
        <source>There is not enough memory for a payload of %1 or more.</source>
        <translation>La mémoire ne suffit pas pour un payload de %1 ou plus.</translation>
    </message>
    <message>
        <source>Give this program more memory, or run fewer shards in it.</source>
        <translation>Donnez plus de mémoire à ce programme ou faites-y tourner moins de shards.</translation>
    </message>
</context>
<context>
    <name>Gateway::MetricsServer</name>
    <message>
        <source>The metrics cannot be served on port %1 of %2: %3.</source>
        <translation>Les métriques ne peuvent pas être servies sur le port %1 de %2 : %3.</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes any free one.</source>
        <translation>Choisissez un autre port ; 0 prend n’importe quel port libre.</translation>
    </message>
</context>
<context>
    <name>Gateway::Proxy</name>
    <message>
        <source>Write http://host:port or socks5://host:port, with user:password@ before the host if needed, and % before two hex digits for signs such as @ or : in them.</source>
        <translation>Écrivez http://host:port ou socks5://host:port, avec user:password@ devant l’hôte au besoin, et % devant deux chiffres hexadécimaux pour les signes tels que @ ou : qui s’y trouvent.</translation>
    </message>
    <message>
        <source>The URL of the proxy is not valid.</source>
        <translation>L’URL du proxy n’est pas valide.</translation>
    </message>
    <message>
        <source>A proxy that wants TLS on its own port (https://) cannot be used.</source>
        <translation>Un proxy qui veut du TLS sur son propre port (https://) ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The URL of the proxy does not begin with http:// or socks5://.</source>
        <translation>L’URL du proxy ne commence pas par http:// ou socks5://.</translation>
    </message>
    <message>
        <source>The URL of the proxy names no host.</source>
        <translation>L’URL du proxy ne nomme pas d’hôte.</translation>
    </message>
    <message>
        <source>The URL of the proxy has port 0.</source>
        <translation>L’URL du proxy a le port 0.</translation>
    </message>
    <message>
        <source>The URL of the proxy has something after host and port.</source>
        <translation>L’URL du proxy a quelque chose après l’hôte et le port.</translation>
    </message>
    <message>
        <source>A proxy shall be used, but none is named, or one that is neither HTTP nor SOCKS5.</source>
        <translation>Un proxy doit être utilisé, mais aucun n’est indiqué, ou il n’est ni HTTP ni SOCKS5.</translation>
    </message>
    <message>
        <source>Name the proxy, or choose to go without.</source>
        <translation>Indiquez le proxy, ou choisissez de vous en passer.</translation>
    </message>
</context>
<context>
    <name>Gateway::ProxyError</name>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>Le proxy %1 veut un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s URL: user:password@ before the host.</source>
        <translation>Mettez-les dans l’URL du proxy : user:password@ devant l’hôte.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and the password.</source>
        <translation>Le proxy %1 n’a pas accepté le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Check both in the proxy&apos;s settings; in a URL, signs such as @ or : are written as % and two hex digits.</source>
        <translation>Vérifiez les deux dans les réglages du proxy ; dans une URL, les signes tels que @ ou : s’écrivent % et deux chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>Le proxy %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check its name, the name server and the network.</source>
        <translation>Vérifiez son nom, le serveur de noms et le réseau.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let anybody through to %2.</source>
        <translation>Le proxy %1 ne laisse personne passer vers %2.</translation>
    </message>
    <message>
        <source>Ask its operator to allow the host and its port, or choose another proxy.</source>
        <translation>Demandez à son exploitant d’autoriser l’hôte et son port, ou choisissez un autre proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 did not find %2, or lets nobody through to it.</source>
        <translation>Le proxy %1 n’a pas trouvé %2, ou ne laisse personne y passer.</translation>
    </message>
    <message>
        <source>Check the URL; ask the proxy&apos;s operator whether the host is allowed.</source>
        <translation>Vérifiez l’URL ; demandez à l’exploitant du proxy si l’hôte est autorisé.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Le proxy %1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>Nothing listens there: check its host and port and that it runs.</source>
        <translation>Rien n’écoute à cet endroit : vérifiez son hôte, son port et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>Le proxy %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check its host and port and the firewall.</source>
        <translation>Vérifiez son hôte, son port et le pare-feu.</translation>
    </message>
    <message>
        <source>The proxy %1 failed (%2).</source>
        <translation>Le proxy %1 a échoué (%2).</translation>
    </message>
    <message>
        <source>Check that it is a SOCKS5 proxy and not an HTTP proxy.</source>
        <translation>Vérifiez que c’est un proxy SOCKS5 et non un proxy HTTP.</translation>
    </message>
    <message>
        <source>Check that it is an HTTP proxy that allows CONNECT.</source>
        <translation>Vérifiez que c’est un proxy HTTP qui autorise CONNECT.</translation>
    </message>
    <message>
        <source>%1; through the proxy %2</source>
        <translation>%1 ; par le proxy %2</translation>
    </message>
</context>
<context>
    <name>Gateway::RestClient</name>
    <message>
        <source>The REST interface limits the rate: wait %1 s.</source>
        <translation>L’API REST limite la fréquence : attendez %1 s.</translation>
    </message>
    <message>
        <source>Something asks too often with this token or from this address.</source>
        <translation>Quelque chose demande trop souvent avec ce token ou depuis cette adresse.</translation>
    </message>
    <message>
        <source>The token is wrong or was reset (HTTP 401).</source>
        <translation>Le token est erroné ou a été réinitialisé (HTTP 401).</translation>
    </message>
    <message>
        <source>Copy a fresh one from the Developer Portal, Bot page.</source>
        <translation>Copiez-en un nouveau depuis le portail des développeurs, page Bot.</translation>
    </message>
    <message>
        <source>The REST interface&apos;s host %1 is not found (%2).</source>
        <translation>L’hôte %1 de l’API REST est introuvable (%2).</translation>
    </message>
    <message>
        <source>Check the API URL, the network and its DNS.</source>
        <translation>Vérifiez l’URL de l’API, le réseau et son DNS.</translation>
    </message>
    <message>
        <source>The REST interface refused the connection (%1).</source>
        <translation>L’API REST a refusé la connexion (%1).</translation>
    </message>
    <message>
        <source>Nothing listens there: check the API URL.</source>
        <translation>Rien n’écoute à cet endroit : vérifiez l’URL de l’API.</translation>
    </message>
    <message>
        <source>The REST interface cannot be reached (%1).</source>
        <translation>L’API REST n’est pas joignable (%1).</translation>
    </message>
    <message>
        <source>Check the API URL, the network and the proxy.</source>
        <translation>Vérifiez l’URL de l’API, le réseau et le proxy.</translation>
    </message>
    <message>
        <source>The REST interface answered with HTTP %1.</source>
        <translation>L’API REST a répondu avec HTTP %1.</translation>
    </message>
    <message>
        <source>Check the API URL, or try again later.</source>
        <translation>Vérifiez l’URL de l’API, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the API URL.</source>
        <translation>Vérifiez l’URL de l’API.</translation>
    </message>
    <message>
        <source>The REST interface did not end its answer in time.</source>
        <translation>L’interface REST n’a pas terminé sa réponse à temps.</translation>
    </message>
    <message>
        <source>The REST interface&apos;s answer has more than %1.</source>
        <translation>La réponse de l’interface REST dépasse %1.</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to no host (HTTP %1).</source>
        <translation>L’interface REST a répondu par une redirection sans hôte (HTTP %1).</translation>
    </message>
    <message>
        <source>The REST interface answered with a redirect to %1 (HTTP %2).</source>
        <translation>L’interface REST a répondu par une redirection vers %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>Redirects are not followed, since the token is for the host of the API URL alone: check the API URL. Where a network asks for a login first, log in.</source>
        <translation>Les redirections ne sont pas suivies, car le token n’est destiné qu’à l’hôte de l’URL de l’API : vérifiez cette URL. Si le réseau demande d’abord une connexion, connectez-vous.</translation>
    </message>
</context>
<context>
    <name>Gateway::SessionStore</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>A restart will identify instead of resuming.</source>
        <translation>Un redémarrage s’identifiera au lieu de reprendre.</translation>
    </message>
    <message>
        <source>%1 is in use by process %2.</source>
        <translation>%1 est utilisé par le processus %2.</translation>
    </message>
    <message>
        <source>Two programs must not resume the same sessions: stop it, or use another file.</source>
        <translation>Deux programmes ne doivent pas reprendre les mêmes sessions : arrêtez-le, ou utilisez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1.</source>
        <translation>Rien ne peut être écrit à côté de %1.</translation>
    </message>
    <message>
        <source>Look whether the folder is there, who owns it, and whether the disk is full.</source>
        <translation>Vérifiez que le dossier existe, à qui il appartient et si le disque est plein.</translation>
    </message>
</context>
<context>
    <name>Gateway::Shard</name>
    <message>
        <source>The shard was stopped before the command was sent.</source>
        <translation>Le shard a été arrêté avant l’envoi de la commande.</translation>
    </message>
    <message>
        <source>The session ended before the command was sent.</source>
        <translation>La session s’est terminée avant l’envoi de la commande.</translation>
    </message>
    <message>
        <source>The gateway closed the connection: %1 %2.</source>
        <translation>La gateway a fermé la connexion : %1 %2.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Elle a dit : « %1 »</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>Le shard ne tourne pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait already.</source>
        <translation>
            <numerusform>%n commande attend déjà.</numerusform>
            <numerusform>%n commandes attendent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send fewer: 120 a minute can go at most.</source>
        <translation>Envoyez-en moins : 120 par minute au plus peuvent partir.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO n’a pas de heartbeat_interval utilisable.</translation>
    </message>
    <message>
        <source>A command of %1 bytes is too large: %2 are allowed.</source>
        <translation>Une commande de %1 octets est trop grande : %2 sont permis.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Queued to identify</source>
        <translation>En file d’identification</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>Attente de HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Temporisation</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>started by the user</source>
        <translation>démarré par l’utilisateur</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>arrêté par l’utilisateur</translation>
    </message>
    <message>
        <source>reconnected by the user</source>
        <translation>reconnecté par l’utilisateur</translation>
    </message>
    <message>
        <source>its turn to identify came</source>
        <translation>son tour de s’identifier est venu</translation>
    </message>
    <message>
        <source>WebSocket open</source>
        <translation>WebSocket ouvert</translation>
    </message>
    <message>
        <source>HELLO received</source>
        <translation>HELLO reçu</translation>
    </message>
    <message>
        <source>a new session began</source>
        <translation>une nouvelle session a commencé</translation>
    </message>
    <message>
        <source>the session was resumed</source>
        <translation>la session a été reprise</translation>
    </message>
    <message>
        <source>the gateway asked for a reconnect (op 7)</source>
        <translation>la gateway a demandé une reconnexion (op 7)</translation>
    </message>
    <message>
        <source>session invalid (op 9, not resumable)</source>
        <translation>session invalide (op 9, ne peut être reprise)</translation>
    </message>
    <message>
        <source>session interrupted (op 9, resumable)</source>
        <translation>session interrompue (op 9, peut être reprise)</translation>
    </message>
    <message>
        <source>heartbeat not acknowledged: a dead connection</source>
        <translation>heartbeat non acquitté : connexion morte</translation>
    </message>
    <message>
        <source>the clock jumped: this machine slept</source>
        <translation>l’horloge a sauté : cette machine était en veille</translation>
    </message>
    <message>
        <source>closed by the gateway: %1 %2</source>
        <translation>fermé par la gateway : %1 %2</translation>
    </message>
    <message>
        <source>connection dropped without a close frame</source>
        <translation>connexion perdue sans trame de fermeture</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>pas de connexion à temps</translation>
    </message>
    <message>
        <source>no HELLO in time</source>
        <translation>pas de HELLO à temps</translation>
    </message>
    <message>
        <source>no READY in time</source>
        <translation>pas de READY à temps</translation>
    </message>
    <message>
        <source>no RESUMED in time</source>
        <translation>pas de RESUMED à temps</translation>
    </message>
    <message>
        <source>unreadable payload</source>
        <translation>payload illisible</translation>
    </message>
    <message>
        <source>the network is back</source>
        <translation>le réseau est revenu</translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>l’attente est terminée</translation>
    </message>
    <message>
        <source>closed as asked</source>
        <translation>fermé comme demandé</translation>
    </message>
    <message>
        <source>; the next try goes at once</source>
        <translation>, nouvel essai immédiat</translation>
    </message>
    <message>
        <source>; waits %1 s before the next try</source>
        <translation>, attend %1 s avant le prochain essai</translation>
    </message>
    <message>
        <source>The connection looked open, but nothing came through it. Once is no harm; again and again, it is a proxy, firewall or VPN on the way, or a program here that is too busy to read.</source>
        <translation>La connexion semblait ouverte, mais rien n’y passait. Une fois, ce n’est pas grave ; si cela se répète, c’est un proxy, un pare-feu ou un VPN sur le chemin, ou un programme ici trop occupé pour lire.</translation>
    </message>
    <message>
        <source>A new session is begun, which costs a session start. It is also the answer to an identify that came too early: see that no other program identifies with this token at the same time.</source>
        <translation>Une nouvelle session commence, ce qui coûte un démarrage de session. C’est aussi la réponse à un IDENTIFY arrivé trop tôt : vérifiez qu’aucun autre programme ne s’identifie avec ce token au même moment.</translation>
    </message>
    <message>
        <source>See whether this machine has a way to the gateway: network, proxy, firewall.</source>
        <translation>Vérifiez que cette machine peut joindre la gateway : réseau, proxy, pare-feu.</translation>
    </message>
    <message>
        <source>The gateway was reached and said nothing. If that goes on, see https://discordstatus.com for an outage.</source>
        <translation>La gateway a été jointe et n’a rien dit. Si cela dure, voyez sur https://discordstatus.com s’il y a une panne.</translation>
    </message>
    <message>
        <source>The gateway asks for heartbeats without end.</source>
        <translation>Le gateway demande des battements sans fin.</translation>
    </message>
    <message>
        <source>READY has no usable session_id.</source>
        <translation>READY n’a pas de session_id utilisable.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval (%1).</source>
        <translation>HELLO n’a pas de heartbeat_interval utilisable (%1).</translation>
    </message>
    <message>
        <source>It must be a whole number of milliseconds from %1 to %2: check what the gateway URL leads to.</source>
        <translation>Ce doit être un nombre entier de millisecondes de %1 à %2 : vérifiez où mène l’URL de la gateway.</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardRange</name>
    <message>
        <source>“%1” names no shards: %2.</source>
        <translation>« %1 » ne désigne pas de shards : %2.</translation>
    </message>
    <message>
        <source>Write auto, 16, or 0-3,8 of 16.</source>
        <translation>Écrivez auto, 16, ou 0-3,8 of 16.</translation>
    </message>
    <message>
        <source>the count must be 1 to %1</source>
        <translation>le nombre doit être de 1 à %1</translation>
    </message>
    <message>
        <source>“%1” is no shard or range</source>
        <translation>« %1 » n’est ni un shard ni un intervalle</translation>
    </message>
    <message>
        <source>of %1 shards the last is %2</source>
        <translation>de %1 shards, le dernier est %2</translation>
    </message>
</context>
<context>
    <name>Gateway::ShardWorker</name>
    <message>
        <source>There is no shard %1.</source>
        <translation>Le shard %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Gateway::Simulator</name>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation>Choisissez un autre port, ou terminez le programme qui l’occupe.</translation>
    </message>
    <message>
        <source>Port %1 cannot be had: %2.</source>
        <translation>Le port %1 n’est pas disponible : %2.</translation>
    </message>
</context>
<context>
    <name>Gateway::Tls</name>
    <message>
        <source>Name a file with the CA&apos;s certificates in PEM form, or choose other roots.</source>
        <translation>Indiquez un fichier avec les certificats de l’AC au format PEM, ou choisissez d’autres racines.</translation>
    </message>
    <message>
        <source>The roots shall come from a file, but none is named.</source>
        <translation>Les racines doivent venir d’un fichier, mais aucun n’est indiqué.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read (%2).</source>
        <translation>Le fichier d’AC %1 ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>Le fichier d’AC %1 ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>This Qt has no TLS backend that works.</source>
        <translation>Ce Qt n’a pas de backend TLS qui fonctionne.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugins and the library that they use, such as OpenSSL.</source>
        <translation>Installez les plugins TLS de Qt et la bibliothèque qu’ils utilisent, comme OpenSSL.</translation>
    </message>
    <message>
        <source>There is no TLS backend “%1” here.</source>
        <translation>Il n’y a pas de backend TLS « %1 » ici.</translation>
    </message>
    <message>
        <source>This Qt has none: install its TLS plugins.</source>
        <translation>Ce Qt n’en a aucun : installez ses plugins TLS.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>The TLS backend “%1” cannot be chosen, “%2” is in use.</source>
        <translation>Le backend TLS « %1 » ne peut pas être choisi, « %2 » est utilisé.</translation>
    </message>
    <message>
        <source>Choose it before the first connection.</source>
        <translation>Choisissez-le avant la première connexion.</translation>
    </message>
</context>
<context>
    <name>Gateway::TlsError</name>
    <message>
        <source>an issuer without a name</source>
        <translation>un émetteur sans nom</translation>
    </message>
    <message>
        <source>no host at all</source>
        <translation>aucun hôte</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it</source>
        <translation>Le certificat de %1 est auto-signé : personne ne s’en porte garant</translation>
    </message>
    <message>
        <source>%1 showed no certificate</source>
        <translation>%1 n’a pas présenté de certificat</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which is not among the trusted roots</source>
        <translation>Le certificat de %1 vient de « %2 », qui n’est pas parmi les racines de confiance</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2)</source>
        <translation>Le certificat de %1 n’est pas digne de confiance (%2)</translation>
    </message>
    <message>
        <source>This machine has no root certificates: install them (on Debian the package ca-certificates) or choose the bundled roots.</source>
        <translation>Cette machine n’a pas de certificats racine : installez-les (sous Debian, le paquet ca-certificates) ou choisissez les racines fournies.</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA. If this machine&apos;s roots are old, choose the bundled ones.</source>
        <translation>Si le serveur est le vôtre, ou si un proxy ou un antivirus inspecte le TLS sur ce réseau, indiquez le fichier de son AC. Si les racines de cette machine sont vieilles, choisissez celles fournies.</translation>
    </message>
    <message>
        <source>If the server is your own, or a proxy or virus scanner inspects TLS on this network, give the file of its CA, or choose the system&apos;s roots if that CA is installed there.</source>
        <translation>Si le serveur est le vôtre, ou si un proxy ou un antivirus inspecte le TLS sur ce réseau, indiquez le fichier de son AC, ou choisissez les racines du système si cette AC y est installée.</translation>
    </message>
    <message>
        <source>The CA file does not hold the root of this server&apos;s certificate: add it, or choose the system&apos;s or the bundled roots.</source>
        <translation>Le fichier d’AC ne contient pas la racine du certificat de ce serveur : ajoutez-la, ou choisissez les racines du système ou celles fournies.</translation>
    </message>
    <message>
        <source>%1 (also: %2).</source>
        <translation>%1 (aussi : %2).</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2</source>
        <translation>Le certificat de %1 a expiré le %2</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: if that is wrong, set it; if not, the server&apos;s operator must renew the certificate.</source>
        <translation>L’horloge de cette machine indique %1 : si c’est faux, réglez-la ; sinon, l’exploitant du serveur doit renouveler le certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2</source>
        <translation>Le certificat de %1 n’est valide qu’à partir du %2</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1: probably it is slow, set it.</source>
        <translation>L’horloge de cette machine indique %1 : elle retarde probablement, réglez-la.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2</source>
        <translation>%1 a présenté un certificat établi pour %2</translation>
    </message>
    <message>
        <source>Check the host in the URL. A login page of this network or a proxy may answer in the server&apos;s place.</source>
        <translation>Vérifiez l’hôte dans l’URL. Une page de connexion de ce réseau ou un proxy répond peut-être à la place du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted (%2)</source>
        <translation>Le certificat de %1 n’a pas été accepté (%2)</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and whatever inspects TLS on this network.</source>
        <translation>Vérifiez le certificat du serveur et ce qui inspecte le TLS sur ce réseau.</translation>
    </message>
    <message>
        <source>%1 speaks only old versions of TLS (%2).</source>
        <translation>%1 ne parle que d’anciennes versions de TLS (%2).</translation>
    </message>
    <message>
        <source>The least that is safe is TLS 1.2: the server, or the proxy that answers in its place, must be updated.</source>
        <translation>Le minimum sûr est TLS 1.2 : le serveur, ou le proxy qui répond à sa place, doit être mis à jour.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS (%2).</source>
        <translation>Ce qui répond à %1 ne parle pas TLS (%2).</translation>
    </message>
    <message>
        <source>Check the port. For a plain server of your own write ws:// or http://.</source>
        <translation>Vérifiez le port. Pour un serveur à vous sans chiffrement, écrivez ws:// ou http://.</translation>
    </message>
    <message>
        <source>No secure connection to %1 (%2).</source>
        <translation>Pas de connexion sécurisée à %1 (%2).</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings and whatever inspects TLS on this network.</source>
        <translation>Vérifiez les réglages TLS du serveur et ce qui inspecte le TLS sur ce réseau.</translation>
    </message>
</context>
<context>
    <name>GuildPicker</name>
    <message>
        <source>Guild</source>
        <translation>Guilde</translation>
    </message>
    <message>
        <source>A guild (server): choose one that the session has met, or type its name or id</source>
        <translation>Une guilde (serveur) : choisissez-en une que la session a rencontrée, ou saisissez son nom ou son id</translation>
    </message>
    <message>
        <source>Name or id of a guild</source>
        <translation>Nom ou id d’une guilde</translation>
    </message>
</context>
<context>
    <name>HeartbeatPage</name>
    <message>
        <source>Shards, such as 0-3, 7</source>
        <translation>Shards, comme 0-3, 7</translation>
    </message>
    <message>
        <source>Shards in the plot</source>
        <translation>Shards de la courbe</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <translation>Les %1 pires</translation>
    </message>
    <message>
        <source>Only the shards that were slowest in the last 6 hours</source>
        <translation>Seulement les shards les plus lents des 6 dernières heures</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show every shard</source>
        <translation>Afficher tous les shards</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Undo zooming and moving</source>
        <translation>Annuler le zoom et le déplacement</translation>
    </message>
</context>
<context>
    <name>HelloProbe</name>
    <message>
        <source>The gateway did not say HELLO within %1 s.</source>
        <translation>La gateway n’a pas dit HELLO en %1 s.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall.</source>
        <translation>Vérifiez le réseau, le proxy et le pare-feu.</translation>
    </message>
    <message>
        <source>The gateway closed with %1 instead of saying HELLO.</source>
        <translation>La gateway a fermé avec %1 au lieu de dire HELLO.</translation>
    </message>
    <message>
        <source>The gateway hung up instead of saying HELLO.</source>
        <translation>La gateway a raccroché au lieu de dire HELLO.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Contents, or what was found</source>
        <translation>Sommaire, ou ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>Les pages sont en anglais.</translation>
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
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show what comes again (End, or a double click)</source>
        <translation>Montrer de nouveau ce qui arrive (Fin, ou un double-clic)</translation>
    </message>
    <message>
        <source>Show or hide this line</source>
        <translation>Afficher ou masquer cette courbe</translation>
    </message>
</context>
<context>
    <name>InflaterLab</name>
    <message>
        <source>Reading the payloads…</source>
        <translation>Lecture des payloads…</translation>
    </message>
    <message>
        <source>Compressing as the gateway would…</source>
        <translation>Compression comme le ferait la gateway…</translation>
    </message>
    <message>
        <source>Checking that every payload comes back as it was…</source>
        <translation>Vérification que chaque payload revient tel quel…</translation>
    </message>
    <message>
        <source>Measuring in turns…</source>
        <translation>Mesure à tour de rôle…</translation>
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
        <translation>Décompresseur</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>none</source>
        <comment>inflater</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The last payload filled %1 of a buffer of %2. At its largest the buffer had %3.</source>
        <translation>Le dernier payload a rempli %1 d’un tampon de %2. À son maximum, le tampon avait %3.</translation>
    </message>
    <message>
        <source>%1 did not have to travel.</source>
        <translation>%1 n’ont pas eu à être transmis.</translation>
    </message>
    <message>
        <source>%1 in all, for %2</source>
        <translation>%1 en tout, pour %2</translation>
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
        <translation>Le numéro du shard ; la première ligne est l’ensemble des shards.</translation>
    </message>
    <message>
        <source>The library that inflates the present connection. None: the gateway was not asked to compress, and every payload travels whole.</source>
        <translation>La bibliothèque qui décompresse la connexion actuelle. Aucune : il n’a pas été demandé à la gateway de compresser, et chaque payload est transmis en entier.</translation>
    </message>
    <message>
        <source>Bytes as they came over the network, in all connections of this session</source>
        <translation>Octets tels qu’arrivés par le réseau, toutes connexions de cette session confondues</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The same payloads after inflating: what travels without compression</source>
        <translation>Les mêmes payloads après décompression : ce qui est transmis sans compression</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>Inflated by wire bytes. A stream keeps what it has seen in its window, so small payloads that resemble earlier ones shrink well, and a new connection begins anew.</source>
        <translation>Octets décompressés par octet réseau. Un flux garde dans sa fenêtre ce qu’il a vu, si bien que les petits payloads semblables aux précédents se réduisent bien ; une nouvelle connexion repart de zéro.</translation>
    </message>
    <message>
        <source>The share of the bytes that did not have to travel</source>
        <translation>La part des octets qui n’ont pas eu à être transmis</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Payloads of every opcode</source>
        <translation>Payloads de tous les opcodes</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Time that inflating one payload takes, on average. It is what compression costs here; the lab measures what other libraries would take.</source>
        <translation>Temps moyen de décompression d’un payload. C’est ce que la compression coûte ici ; le labo mesure ce que prendraient d’autres bibliothèques.</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Par payload</translation>
    </message>
    <message>
        <source>How much of the output buffer the last payload filled. The buffer doubles for large payloads and shrinks again when they stay away.</source>
        <translation>Ce que le dernier payload a rempli du tampon de sortie. Le tampon double pour les gros payloads et rétrécit quand ils ne viennent plus.</translation>
    </message>
    <message>
        <source>How much of the buffer payloads filled on average. Little: it is larger than most payloads need, which is the price of taking the largest at once.</source>
        <translation>Ce que les payloads ont rempli du tampon en moyenne. Peu : il est plus grand que ce qu’il faut à la plupart, c’est le prix pour prendre les plus gros d’un coup.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Memory that the library holds for this connection: the window of what was seen last, and its state. For zlib about 40 KiB, for zstd as much as the gateway chooses.</source>
        <translation>Mémoire que la bibliothèque garde pour cette connexion : la fenêtre de ce qui a été vu en dernier, et son état. Pour zlib environ 40 KiB, pour zstd autant que la gateway le choisit.</translation>
    </message>
</context>
<context>
    <name>InflaterPanel</name>
    <message>
        <source>Inflaters</source>
        <translation>Décompresseurs</translation>
    </message>
    <message>
        <source>Once a bot is connected, compression and its memory are shown here.</source>
        <translation>Une fois un bot connecté, la compression et sa mémoire s’affichent ici.</translation>
    </message>
    <message>
        <source>Inflating over time</source>
        <translation>Décompression au fil du temps</translation>
    </message>
    <message>
        <source>Once payloads come, each second adds a point. The wheel zooms, dragging moves the time.</source>
        <translation>Dès que des payloads arrivent, chaque seconde ajoute un point. La molette zoome, glisser déplace le temps.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The figures of each shard since the session began</source>
        <translation>Les chiffres de chaque shard depuis le début de la session</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>How many times smaller the traffic of each second came</source>
        <translation>Combien de fois plus petit est arrivé le trafic de chaque seconde</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Bytes a second over the network, and after inflating</source>
        <translation>Octets par seconde sur le réseau, et après décompression</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long inflating one payload took</source>
        <translation>Combien de temps a pris la décompression d’un payload</translation>
    </message>
    <message>
        <source>Lab…</source>
        <translation>Labo…</translation>
    </message>
    <message>
        <source>Compress what was received once more, inflate it with every library of this build, and compare</source>
        <translation>Compresser à nouveau ce qui a été reçu, le décompresser avec chaque bibliothèque de cette version, et comparer</translation>
    </message>
    <message>
        <source>This session is not compressed: every byte travels. &lt;a href=&quot;lab&quot;&gt;The lab&lt;/a&gt; tells what compression would save on what was received; it is chosen in the Connect dialog or with --compress.</source>
        <translation>Cette session n’est pas compressée : chaque octet est transmis. &lt;a href=&quot;lab&quot;&gt;Le labo&lt;/a&gt; dit ce que la compression économiserait sur ce qui a été reçu ; elle se choisit dans la boîte de dialogue Connexion ou avec --compress.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>décompressé</translation>
    </message>
    <message>
        <source>shard %1, inflated</source>
        <translation>shard %1, décompressé</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>shard %1, wire</source>
        <translation>shard %1, réseau</translation>
    </message>
</context>
<context>
    <name>InspectorHeading</name>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>change of state</source>
        <translation>changement d’état</translation>
    </message>
    <message>
        <source>%1, %2 on the wire (%3)</source>
        <translation>%1, %2 sur le réseau (%3)</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>séquence %1</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>rejoué</translation>
    </message>
    <message>
        <source>The payload is damaged and cannot be read from the log.</source>
        <translation>Le payload est endommagé et ne peut pas être lu dans le journal.</translation>
    </message>
    <message>
        <source>Malformed JSON at byte %1 of %2: %3</source>
        <translation>JSON mal formé à l’octet %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>IntentCalculator</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Number of the intents</source>
        <translation>Nombre des intents</translation>
    </message>
    <message>
        <source>The number that goes into IDENTIFY: the bits of all intents together. Type one (also hexadecimal, 0x…) to see what it means.</source>
        <translation>Le nombre qui va dans IDENTIFY : les bits de tous les intents réunis. Saisissez-en un (aussi hexadécimal, 0x…) pour voir ce qu’il signifie.</translation>
    </message>
    <message>
        <source>Names of the intents</source>
        <translation>Noms des intents</translation>
    </message>
    <message>
        <source>Names with commas, blanks or | between; “all” and “unprivileged”; -NAME takes one away. Type them to get the number.</source>
        <translation>Noms séparés par virgules, espaces ou | ; « all » et « unprivileged » ; -NAME en retire un. Saisissez-les pour obtenir le nombre.</translation>
    </message>
    <message>
        <source>No intents</source>
        <translation>Aucun intent</translation>
    </message>
    <message>
        <source>As the session</source>
        <translation>Comme la session</translation>
    </message>
    <message>
        <source>Back to what the session asked for</source>
        <translation>Revenir à ce que la session a demandé</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le nombre</translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The bits of %1 mean nothing: the gateway closes with 4013.</source>
        <translation>Les bits de %1 ne signifient rien : la gateway ferme avec 4013.</translation>
    </message>
    <message>
        <source>More than the session: %1.</source>
        <translation>De plus que la session : %1.</translation>
    </message>
    <message>
        <source>Less than the session: %1.</source>
        <translation>De moins que la session : %1.</translation>
    </message>
    <message>
        <source>To be enabled on the Developer Portal: %1.</source>
        <translation>À activer dans le portail des développeurs : %1.</translation>
    </message>
    <message>
        <source>A session keeps its intents; others need a new connection.</source>
        <translation>Une session garde ses intents ; en changer demande une nouvelle connexion.</translation>
    </message>
</context>
<context>
    <name>IntentNotes</name>
    <message>
        <source>The gateway closed with 4014: an intent is not allowed.</source>
        <translation>La gateway a fermé avec 4014 : un intent n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Enable %1 on the Developer Portal (page Bot), or leave out what is not enabled.</source>
        <translation>Activez %1 dans le portail des développeurs (page Bot), ou omettez ce qui n’est pas activé.</translation>
    </message>
    <message>
        <source>The gateway closed with 4013: the number of the intents is wrong.</source>
        <translation>La gateway a fermé avec 4013 : le nombre des intents est erroné.</translation>
    </message>
    <message>
        <source>Let the calculator make the number.</source>
        <translation>Laissez le calculateur faire le nombre.</translation>
    </message>
    <message>
        <source>Choose MESSAGE_CONTENT, after enabling it on the Developer Portal (page Bot). Only the bot&apos;s own messages, direct messages and those that mention the bot come filled without it.</source>
        <translation>Choisissez MESSAGE_CONTENT, après l’avoir activé dans le portail des développeurs (page Bot). Sans lui, seuls les messages du bot, les messages privés et ceux qui mentionnent le bot arrivent remplis.</translation>
    </message>
    <message>
        <source>%1 of %2 messages came empty: no text, no attachments, no embeds, because MESSAGE_CONTENT is not chosen.</source>
        <translation>%1 messages sur %2 sont arrivés vides : ni texte, ni pièces jointes, ni embeds, car MESSAGE_CONTENT n’est pas choisi.</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES is chosen and MESSAGE_CONTENT is not: messages of guilds come empty.</source>
        <translation>GUILD_MESSAGES est choisi et MESSAGE_CONTENT ne l’est pas : les messages des guildes arrivent vides.</translation>
    </message>
    <message>
        <source>GUILDS is not chosen: no GUILD_CREATE comes, and the bot learns of no guild, channel or role.</source>
        <translation>GUILDS n’est pas choisi : aucun GUILD_CREATE ne vient, et le bot n’apprend rien des guildes, salons ou rôles.</translation>
    </message>
    <message>
        <source>Almost every bot needs it; choose it.</source>
        <translation>Presque tous les bots en ont besoin ; choisissez-le.</translation>
    </message>
    <message>
        <source>Chosen, but nothing came in %1 min: %2.</source>
        <translation>Choisi, mais rien n’est venu en %1 min : %2.</translation>
    </message>
    <message>
        <source>Some events are rare. Where the bot handles none of them, leave the intent out.</source>
        <translation>Certains événements sont rares. Si le bot n’en traite aucun, omettez l’intent.</translation>
    </message>
    <message>
        <source>%1 brings %2 of all events (%3 inflated).</source>
        <translation>%1 apporte %2 des événements (%3 décompressés).</translation>
    </message>
    <message>
        <source>A bot that does not handle %1 saves that much by leaving it out.</source>
        <translation>Un bot qui ne traite pas %1 économise autant en l’omettant.</translation>
    </message>
    <message>
        <source>Came though no chosen intent brings it: %1.</source>
        <translation>Venus bien qu’aucun intent choisi ne les apporte : %1.</translation>
    </message>
    <message>
        <source>The gateway sends some events always where they are about the bot itself.</source>
        <translation>La gateway envoie toujours certains événements, quand ils concernent le bot lui-même.</translation>
    </message>
</context>
<context>
    <name>IntentTrafficModel</name>
    <message>
        <source>(no intent needed)</source>
        <translation>(aucun intent requis)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>no events: fills those of others</source>
        <translation>pas d’événements : remplit ceux d’autres</translation>
    </message>
    <message>
        <source>would add no type of event</source>
        <translation>n’ajouterait aucun type d’événement</translation>
    </message>
    <message>
        <source>would add %1</source>
        <translation>ajouterait %1</translation>
    </message>
    <message>
        <source>would be %1</source>
        <translation>serait %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Privileged: without the permission of the Developer Portal (page Bot) the gateway closes with 4014.</source>
        <translation>Privilégié : sans l’autorisation du portail des développeurs (page Bot), la gateway ferme avec 4014.</translation>
    </message>
    <message>
        <source>Events that come whatever intents are chosen</source>
        <translation>Événements qui arrivent quels que soient les intents choisis</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Il apporte %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Vus : %1.</translation>
    </message>
    <message>
        <source>Another chosen intent brings %1 too, and the log cannot tell by which it came: each counts all of it.</source>
        <translation>Un autre intent choisi apporte aussi %1, et le journal ne peut pas dire par lequel c’est venu : chacun compte le tout.</translation>
    </message>
    <message>
        <source>Some of it comes already, by another intent; this one would bring more of it.</source>
        <translation>Une partie arrive déjà, par un autre intent ; celui-ci en apporterait davantage.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilégié</translation>
    </message>
    <message>
        <source>The boxes make the number below; they do not change the session</source>
        <translation>Les cases font le nombre ci-dessous ; elles ne changent pas la session</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Whether the session asked for it, and whether anything came; a star marks the privileged ones</source>
        <translation>Si la session l’a demandé, et si quelque chose est venu ; une étoile marque les privilégiés</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Events per second over the last 10 seconds</source>
        <translation>Événements par seconde sur les 10 dernières secondes</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Événements/s</translation>
    </message>
    <message>
        <source>Events that are in the log</source>
        <translation>Événements présents dans le journal</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Bytes of their payloads</source>
        <translation>Octets de leurs payloads</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>Bytes on the wire, as far as they are theirs</source>
        <translation>Octets sur le réseau, pour la part qui leur revient</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>What came by it, or what it would add</source>
        <translation>Ce qui est venu par lui, ou ce qu’il ajouterait</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <source>Share of all events; where it cannot be told by which of two intents an event came each counts it, so that the sum may be more than 100 %</source>
        <translation>Part de tous les événements ; quand on ne peut dire par lequel de deux intents un événement est venu, chacun le compte, si bien que la somme peut dépasser 100 %</translation>
    </message>
</context>
<context>
    <name>IntentsModel</name>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilégié)</translation>
    </message>
    <message>
        <source>%1
Privileged: without the permission of the Developer Portal the gateway closes with 4014.</source>
        <translation>%1
Privilégié : sans l’autorisation du portail des développeurs, la gateway ferme avec 4014.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il apporte</translation>
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
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>What is wrong with the intents</source>
        <translation>Ce qui ne va pas avec les intents</translation>
    </message>
    <message>
        <source>Show &amp;only its events</source>
        <translation>Afficher &amp;seulement ses événements</translation>
    </message>
    <message>
        <source>… &amp;and its events</source>
        <translation>… &amp;et ses événements</translation>
    </message>
    <message>
        <source>… and &amp;not its events</source>
        <translation>… et &amp;pas ses événements</translation>
    </message>
    <message>
        <source>Show messages that came &amp;empty</source>
        <translation>Afficher les messages arrivés &amp;vides</translation>
    </message>
    <message>
        <source>No session’s intents are known: what each brings is counted once a bot is connected.</source>
        <translation>Aucun intent de session n’est connu : ce que chacun apporte est compté une fois un bot connecté.</translation>
    </message>
    <message>
        <source>The boxes make the number below, and the number checks the boxes.</source>
        <translation>Les cases forment le nombre ci-dessous, et le nombre coche les cases.</translation>
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
        <translation>Non privilé&amp;giés</translation>
    </message>
    <message>
        <source>All that need no permission</source>
        <translation>Tous ceux qui ne nécessitent pas d’autorisation</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>Every intent; the privileged ones must be enabled on the Developer Portal</source>
        <translation>Tous les intents ; les privilégiés doivent être activés dans le portail des développeurs</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Aucu&amp;n</translation>
    </message>
    <message>
        <source>Connect without events, only to see the session</source>
        <translation>Se connecter sans événements, seulement pour voir la session</translation>
    </message>
    <message>
        <source>The number that IDENTIFY sends</source>
        <translation>Le nombre qu’envoie IDENTIFY</translation>
    </message>
    <message>
        <source>Privileged intents must be enabled in the Developer Portal, page Bot; otherwise Discord closes with 4014.</source>
        <translation>Les intents privilégiés doivent être activés dans le portail des développeurs, page Bot ; sinon Discord ferme avec 4014.</translation>
    </message>
    <message>
        <source>%1 chosen, %2 privileged; number &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>%1 choisis, %2 privilégiés ; nombre &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Aller à une heure</translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation>Aller à une séquence</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Aller à une ligne</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>No row that is shown has this sequence number.</source>
        <translation>Aucune ligne affichée n’a ce numéro de séquence.</translation>
    </message>
    <message>
        <source>14:30, 14:30:05.250 or 2026-11-25T14:30</source>
        <translation>14:30, 14:30:05.250 ou 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>A number; the next one of any shard is found</source>
        <translation>Un nombre ; trouve le prochain, quel que soit le shard</translation>
    </message>
    <message>
        <source>A number from 1, or a share such as 50%</source>
        <translation>Un nombre à partir de 1, ou une proportion comme 50%</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Il n’y a pas de lignes.</translation>
    </message>
    <message>
        <source>This is no time; write 14:30 or 2026-11-25T14:30:05</source>
        <translation>Ce n’est pas une heure ; écrivez 14:30 ou 2026-11-25T14:30:05</translation>
    </message>
    <message>
        <source>The log ends before; this is its last row.</source>
        <translation>Le journal finit avant ; voici sa dernière ligne.</translation>
    </message>
    <message>
        <source>The filter hides the first row of then; this is the nearest one shown.</source>
        <translation>Le filtre masque la première ligne de ce moment ; voici la plus proche affichée.</translation>
    </message>
    <message>
        <source>A sequence number is a whole number.</source>
        <translation>Un numéro de séquence est un nombre entier.</translation>
    </message>
    <message>
        <source>Rows are numbered from 1 to %1.</source>
        <translation>Les lignes sont numérotées de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 « %2 »</translation>
    </message>
</context>
<context>
    <name>LabConsole</name>
    <message>
        <source>The lab cannot measure with “%1”: %2</source>
        <translation>Le labo ne peut pas mesurer avec « %1 » : %2</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>La sortie ne peut pas être écrite : %1.</translation>
    </message>
</context>
<context>
    <name>LabContender</name>
    <message>
        <source>not compressed</source>
        <translation>non compressé</translation>
    </message>
    <message>
        <source>each payload by itself</source>
        <translation>chaque payload séparément</translation>
    </message>
</context>
<context>
    <name>LabCorpus</name>
    <message>
        <source>There is no received payload to measure with.</source>
        <translation>Il n’y a aucun payload reçu avec lequel mesurer.</translation>
    </message>
    <message>
        <source>Connect first, or choose a capture of a session.</source>
        <translation>Connectez-vous d’abord, ou choisissez la capture d’une session.</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Inflater lab</source>
        <translation>Labo de décompression</translation>
    </message>
    <message>
        <source>Compresses received payloads once more, as the gateway would for each kind of compression, and inflates them with every library of this build.</source>
        <translation>Compresse à nouveau les payloads reçus, comme le ferait la gateway pour chaque type de compression, et les décompresse avec chaque bibliothèque de cette version.</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>The &amp;log (rows: %1)</source>
        <translation>Le &amp;journal (lignes : %1)</translation>
    </message>
    <message>
        <source>What was received in this session and is still in the log</source>
        <translation>Ce qui a été reçu dans cette session et se trouve encore dans le journal</translation>
    </message>
    <message>
        <source>The log is empty: connect first, or choose a capture</source>
        <translation>Le journal est vide : connectez-vous d’abord, ou choisissez une capture</translation>
    </message>
    <message>
        <source>A &amp;capture:</source>
        <translation>Une c&amp;apture :</translation>
    </message>
    <message>
        <source>A session that was recorded (Session, Record…, or --record)</source>
        <translation>Une session enregistrée (Session, Enregistrer…, ou --record)</translation>
    </message>
    <message>
        <source>The name of a file, .ndjson or .ndjson.zst</source>
        <translation>Le nom d’un fichier, .ndjson ou .ndjson.zst</translation>
    </message>
    <message>
        <source>The capture&apos;s file</source>
        <translation>Le fichier de la capture</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>What the lab found</source>
        <translation>Ce que le labo a trouvé</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>Où en est la mesure</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>C&amp;opier en texte</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>E&amp;xporter en JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Each library takes its turns; what was found stands here at the end.</source>
        <translation>Les bibliothèques passent à tour de rôle ; les résultats s’affichent ici à la fin.</translation>
    </message>
    <message>
        <source>Choose what to measure with, then press Measure. It takes some seconds; the session goes on meanwhile.</source>
        <translation>Choisissez avec quoi mesurer, puis cliquez sur Mesurer. Cela prend quelques secondes ; la session continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Measure with a capture</source>
        <translation>Mesurer avec une capture</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>Captures (*.ndjson.zst *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export what the lab found</source>
        <translation>Exporter ce que le labo a trouvé</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>LabModel</name>
    <message>
        <source>Median %1; the fastest round took %2, the slowest %3</source>
        <translation>Médiane %1 ; le tour le plus rapide a pris %2, le plus lent %3</translation>
    </message>
    <message>
        <source>Windows and state %1, output buffers %2</source>
        <translation>Fenêtres et état %1, tampons de sortie %2</translation>
    </message>
    <message>
        <source>How the payloads travel: one stream for each shard, each payload by itself, or as they are</source>
        <translation>Comment les payloads sont transmis : un flux par shard, chaque payload séparément, ou tels quels</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>What inflates; those that this build has</source>
        <translation>Ce qui décompresse ; les bibliothèques présentes dans cette version</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Bytes that would come over the network</source>
        <translation>Octets qui arriveraient par le réseau</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Bytes of payload by bytes on the wire</source>
        <translation>Octets de payload par octet sur le réseau</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Processor time until one payload is there: the median of the rounds. The bar is relative to the slowest.</source>
        <translation>Temps processeur jusqu’à ce qu’un payload soit là : la médiane des tours. La barre est relative au plus lent.</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Par payload</translation>
    </message>
    <message>
        <source>What the rounds differ by. Differences smaller than this mean nothing.</source>
        <translation>De combien diffèrent les tours. Des différences plus petites ne veulent rien dire.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Megabytes of payload a second, if one core did nothing else</source>
        <translation>Mégaoctets de payload par seconde, si un cœur ne faisait rien d’autre</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>Processor time relative to the fastest that inflates</source>
        <translation>Temps processeur par rapport au plus rapide qui décompresse</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× meilleur</translation>
    </message>
    <message>
        <source>Processor time with the scan of the envelope, which finds op, s and t in the payload: what a client has to do in any case</source>
        <translation>Temps processeur avec l’analyse de l’enveloppe, qui trouve op, s et t dans le payload : ce qu’un client doit faire dans tous les cas</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>Avec analyse</translation>
    </message>
    <message>
        <source>What the inflaters of all streams hold after the last payload</source>
        <translation>Ce que gardent les décompresseurs de tous les flux après le dernier payload</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>%1 would take %2 times less processor time than %3.</source>
        <translation>%1 prendrait %2 fois moins de temps processeur que %3.</translation>
    </message>
    <message>
        <source>%1 would take %2 times more processor time than %3.</source>
        <translation>%1 prendrait %2 fois plus de temps processeur que %3.</translation>
    </message>
    <message>
        <source>In processor time %1 and %2 cannot be told apart here: their rounds overlap.</source>
        <translation>En temps processeur, %1 et %2 ne se distinguent pas ici : leurs tours se chevauchent.</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 fewer bytes than zlib-stream.</source>
        <translation>zstd-stream prendrait %1 d’octets de moins que zlib-stream.</translation>
    </message>
    <message>
        <source>zstd-stream would take %1 more bytes than zlib-stream.</source>
        <translation>zstd-stream prendrait %1 d’octets de plus que zlib-stream.</translation>
    </message>
    <message>
        <source>Compared with no compression, %1 would save %2 of the bytes (%3).</source>
        <translation>Par rapport à l’absence de compression, %1 économiserait %2 des octets (%3).</translation>
    </message>
    <message>
        <source>Compressing each payload by itself would take %1 times the bytes of zlib-stream, since nothing is remembered.</source>
        <translation>Compresser chaque payload séparément prendrait %1 fois les octets de zlib-stream, car rien n’est retenu.</translation>
    </message>
    <message>
        <source>The compression is this program&apos;s (zlib level %1, zstd level %2), not Discord&apos;s, whose level is not known: real sizes differ.</source>
        <translation>La compression est celle de ce programme (zlib niveau %1, zstd niveau %2), pas celle de Discord, dont le niveau n’est pas connu : les tailles réelles diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>Times are the median of %n round(s) in which all took turns; every payload came out equal to its source.</source>
        <translation>
            <numerusform>Les temps sont ceux de %n tour auquel tous ont participé ; chaque payload est ressorti égal à sa source.</numerusform>
            <numerusform>Les temps sont la médiane de %n tours auxquels tous ont participé ; chaque payload est ressorti égal à sa source.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rounds differ by up to %1: something else was at work on this machine.</source>
        <translation>Les tours diffèrent jusqu’à %1 : autre chose travaillait sur cette machine.</translation>
    </message>
    <message>
        <source>Only the first part was measured; there was more than fits into memory.</source>
        <translation>Seule la première partie a été mesurée ; il y en avait plus que la mémoire n’en contient.</translation>
    </message>
    <message>
        <source>The capture is cut off; what is there was measured.</source>
        <translation>La capture est tronquée ; ce qui s’y trouve a été mesuré.</translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged at %n place(s); what could be read was measured.</source>
        <translation>
            <numerusform>La capture est endommagée à %n endroit ; ce qui a pu être lu a été mesuré.</numerusform>
            <numerusform>La capture est endommagée à %n endroits ; ce qui a pu être lu a été mesuré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the capture could not be read.</source>
        <translation>
            <numerusform>%n ligne de la capture n’a pas pu être lue.</numerusform>
            <numerusform>%n lignes de la capture n’ont pas pu être lues.</numerusform>
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
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4</source>
        <translation>%1 : %2 de %3 dans %4</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Per payload</source>
        <translation>Par payload</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× meilleur</translation>
    </message>
    <message>
        <source>With scan</source>
        <translation>Avec analyse</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1 did not give the payload number %2 back as it was.</source>
        <translation>%1 n’a pas restitué tel quel le payload numéro %2.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system (%1)</source>
        <translation>Comme le &amp;système (%1)</translation>
    </message>
    <message>
        <source>The language will be %1 when the program is started again.</source>
        <translation>La langue sera %1 au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>LatencyLegend</name>
    <message>
        <source>Shards in the plot</source>
        <translation>Shards de la courbe</translation>
    </message>
    <message>
        <source>A click hides a shard or shows it again, a double click shows it alone.</source>
        <translation>Un clic masque un shard ou l’affiche de nouveau, un double-clic l’affiche seul.</translation>
    </message>
    <message>
        <source>shard %1, hidden</source>
        <translation>shard %1, masqué</translation>
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
        <translation>Tous</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
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
        <translation>Max</translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Half of the heartbeats of the last 6 hours were at most as slow.</source>
        <translation>La moitié des heartbeats des 6 dernières heures n’ont pas été plus lents.</translation>
    </message>
    <message>
        <source>Of ten heartbeats of the last 6 hours, nine were at most as slow.</source>
        <translation>Sur dix heartbeats des 6 dernières heures, neuf n’ont pas été plus lents.</translation>
    </message>
    <message>
        <source>Of 20 heartbeats of the last 6 hours, 19 were at most as slow.</source>
        <translation>Sur 20 heartbeats des 6 dernières heures, 19 n’ont pas été plus lents.</translation>
    </message>
    <message>
        <source>Of 100 heartbeats of the last 6 hours, 99 were at most as slow.</source>
        <translation>Sur 100 heartbeats des 6 dernières heures, 99 n’ont pas été plus lents.</translation>
    </message>
    <message>
        <source>Heartbeats that were acknowledged in the last 6 hours</source>
        <translation>Heartbeats acquittés dans les 6 dernières heures</translation>
    </message>
    <message>
        <source>Heartbeats without an ACK when the next was due, since the beginning</source>
        <translation>Heartbeats sans ACK quand le suivant était dû, depuis le début</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>Latencies of the last minutes</source>
        <translation>Latences des dernières minutes</translation>
    </message>
    <message>
        <source>Latency is measured with each heartbeat; none was answered yet.</source>
        <translation>La latence se mesure à chaque heartbeat ; aucun n’a encore reçu de réponse.</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Wheel: zoom the time, with Ctrl the latency. Drag: move. Shift and drag: show what is framed. Double click: show all.</source>
        <translation>Molette : zoomer le temps, avec Ctrl la latence. Glisser : déplacer. Maj et glisser : afficher ce qui est encadré. Double-clic : tout afficher.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Why behind?</source>
        <translation>Pourquoi ce retard ?</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>No heartbeat was answered yet.</source>
        <translation>Aucun heartbeat n’a encore reçu de réponse.</translation>
    </message>
    <message>
        <source>Latency of each shard over time, in milliseconds</source>
        <translation>Latence de chaque shard au fil du temps, en millisecondes</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>All shards are hidden.</source>
        <translation>Tous les shards sont masqués.</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>shard %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>&amp;Copier en JSON</translation>
    </message>
    <message>
        <source>Copy &amp;NDJSON</source>
        <translation>Copier en ND&amp;JSON</translation>
    </message>
    <message>
        <source>Copy C&amp;SV</source>
        <translation>Copier en C&amp;SV</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>Comparer deux li&amp;gnes</translation>
    </message>
    <message>
        <source>&amp;Mark, or take the mark away</source>
        <translation>&amp;Marquer ou démarquer</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Marque précéde&amp;nte</translation>
    </message>
    <message>
        <source>Show only marked &amp;rows</source>
        <translation>N’afficher que les &amp;lignes marquées</translation>
    </message>
    <message>
        <source>Take all marks awa&amp;y</source>
        <translation>&amp;Effacer toutes les marques</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rec&amp;hercher le suivant</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Go to a time, a sequence number or a row</source>
        <translation>Aller à une heure, un numéro de séquence ou une ligne</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>Heure&amp;s</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colonn&amp;es</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Seulement ceci</translation>
    </message>
    <message>
        <source>&amp;And this</source>
        <translation>&amp;Et ceci</translation>
    </message>
    <message>
        <source>And &amp;not this</source>
        <translation>Et &amp;pas ceci</translation>
    </message>
    <message>
        <source>O&amp;r this</source>
        <translation>&amp;Ou ceci</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la ce&amp;llule</translation>
    </message>
    <message>
        <source>Copy as fil&amp;ter</source>
        <translation>Copier comme fil&amp;tre</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>Mar&amp;que suivante</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find prev&amp;ious</source>
        <translation>Rechercher le précéde&amp;nt</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>%1 could not be written: %2. A file of that name is as it was before.</source>
        <translation>%1 n’a pas pu être écrit : %2. Un fichier de ce nom reste tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>LogGutter</name>
    <message>
        <source>Click to mark a row (%1)</source>
        <translation>Cliquez pour marquer une ligne (%1)</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Seconds since the log began</source>
        <translation>Secondes depuis le début du journal</translation>
    </message>
    <message>
        <source>Seconds since the row before</source>
        <translation>Secondes depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Time as</source>
        <translation>Format de l’heure</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
    <message>
        <source>In the order of the log</source>
        <translation>Dans l’ordre du journal</translation>
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
        <translation>Ce que le journal peut prendre de mémoire, index et cache compris</translation>
    </message>
    <message>
        <source>No temporary file</source>
        <translation>Aucun fichier temporaire</translation>
    </message>
    <message>
        <source>Where the oldest rows move when the memory is used up</source>
        <translation>Où vont les lignes les plus anciennes quand la mémoire est épuisée</translation>
    </message>
    <message>
        <source>Beyond both limits the oldest rows are dropped; the line at the bottom of the window says how many. A recording keeps everything.</source>
        <translation>Au-delà des deux limites, les lignes les plus anciennes sont écartées ; la ligne au bas de la fenêtre dit combien. Un enregistrement garde tout.</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Mémoire :</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>&amp;Disque :</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>No other row among those shown is related.</source>
        <translation>Aucune autre ligne affichée n’est liée.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show the rows that wait and go on</source>
        <translation>Afficher les lignes en attente et continuer</translation>
    </message>
    <message>
        <source>Paused. New rows will wait here; nothing is lost.</source>
        <translation>En pause. Les nouvelles lignes attendent ici ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Paused. New rows that wait: %1. Nothing is lost.</source>
        <translation>En pause. Nouvelles lignes en attente : %1. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>Marked rows, whether they are shown or not</source>
        <translation>Lignes marquées, affichées ou non</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>In a sorted table %1 rows can be selected at most.</source>
        <translation>Dans un tableau trié, %1 lignes au plus peuvent être sélectionnées.</translation>
    </message>
    <message>
        <source>No more than %1 rows can be marked: the first ones are, others of those chosen are not.</source>
        <translation>%1 lignes au plus peuvent être marquées : les premières le sont, d’autres parmi celles choisies non.</translation>
    </message>
    <message>
        <source>No row is marked; %1 marks the chosen one.</source>
        <translation>Aucune ligne n’est marquée ; %1 marque celle qui est choisie.</translation>
    </message>
    <message>
        <source>None of the marked rows is shown.</source>
        <translation>Aucune des lignes marquées n’est affichée.</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Sélectionnez deux lignes pour les comparer.</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Recherche… %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln rows matches the filter.</source>
        <translation>
            <numerusform>Aucune correspondance avec le filtre, sur %Ln ligne.</numerusform>
            <numerusform>Aucune des %Ln lignes ne correspond au filtre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The keychain does not answer (%1); the token is asked for each time.</source>
        <translation>Le trousseau ne répond pas (%1) ; le token est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>&amp;Start simulator</source>
        <translation>Dé&amp;marrer le simulateur</translation>
    </message>
    <message>
        <source>&amp;Kill simulator</source>
        <translation>&amp;Tuer le simulateur</translation>
    </message>
    <message>
        <source>Kill simulator</source>
        <translation>Tuer le simulateur</translation>
    </message>
    <message>
        <source>Start simulator</source>
        <translation>Démarrer le simulateur</translation>
    </message>
    <message>
        <source>Drop all connections, as if its process had died, and see what happens</source>
        <translation>Couper toutes les connexions, comme si son processus était mort, et voir ce qui se passe</translation>
    </message>
    <message>
        <source>Let it listen again on the same port</source>
        <translation>Le laisser écouter de nouveau sur le même port</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;Gateway simulée :&lt;/b&gt; aucun token n’est utilisé, rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway:&lt;/b&gt; it is not running now. The shards try again by themselves.</source>
        <translation>&lt;b&gt;Gateway simulée :&lt;/b&gt; elle ne tourne pas en ce moment. Les shards réessaient d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Other bots may connect to &lt;tt&gt;%1&lt;/tt&gt;</source>
        <translation>D’autres bots peuvent se connecter à &lt;tt&gt;%1&lt;/tt&gt;</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Non connecté : %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected. Choose “%1” (%2) to watch your bot, or the embedded simulator.</source>
        <translation>Non connecté. Choisissez « %1 » (%2) pour observer votre bot, ou le simulateur intégré.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Waiting for the first payload…</source>
        <translation>Attente du premier payload…</translation>
    </message>
    <message>
        <source>Simulated gateway – Gateway Monitor</source>
        <translation>Gateway simulée – Gateway Monitor</translation>
    </message>
    <message>
        <source>Gateway Monitor</source>
        <translation>Gateway Monitor</translation>
    </message>
    <message>
        <source>Connected bot – Gateway Monitor</source>
        <translation>Bot connecté – Gateway Monitor</translation>
    </message>
    <message>
        <source>%1 – Gateway Monitor</source>
        <translation>%1 – Gateway Monitor</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Enregistrer une capture d’écran</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>Images (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Record the session into a file that can be opened later, here and elsewhere</source>
        <translation>Enregistrer la session dans un fichier qui peut être ouvert plus tard, ici et ailleurs</translation>
    </message>
    <message>
        <source>Show a session that was recorded</source>
        <translation>Afficher une session enregistrée</translation>
    </message>
    <message>
        <source>Recorded into %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>L’enregistrement est terminé.</translation>
    </message>
    <message>
        <source>Record into</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson)</source>
        <translation>Captures (*.ndjson.zst *.ndjson)</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Captures (*.ndjson.zst *.ndjson);;All files (*)</source>
        <translation>Captures (*.ndjson.zst *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>« %1 » ne peut pas être ouvert : %2</translation>
    </message>
    <message>
        <source>%1 (capture) – Gateway Monitor</source>
        <translation>%1 (capture) – Gateway Monitor</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>The capture holds no payload yet.</source>
        <translation>La capture ne contient pas encore de payload.</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Connect with a bot&apos;s token, or with the embedded simulator</source>
        <translation>Se connecter avec le token d’un bot, ou avec le simulateur intégré</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline</source>
        <translation>Terminer la session : le bot passe hors ligne</translation>
    </message>
    <message>
        <source>&amp;Reconnect shard</source>
        <translation>&amp;Reconnecter le shard</translation>
    </message>
    <message>
        <source>Drop the connection of the selected shard and resume its session</source>
        <translation>Couper la connexion du shard sélectionné et reprendre sa session</translation>
    </message>
    <message>
        <source>Check the &amp;bot</source>
        <translation>&amp;Vérifier le bot</translation>
    </message>
    <message>
        <source>Is the token good, are the intents enabled, what is left, and what can be mended</source>
        <translation>Le token est-il bon, les intents sont-ils activés, que reste-t-il, et que peut-on corriger</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Let new rows wait; the session goes on and nothing is lost</source>
        <translation>Faire attendre les nouvelles lignes ; la session continue et rien n’est perdu</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Stay at the newest row; scrolling up ends it, the bottom begins it again</source>
        <translation>Rester à la ligne la plus récente ; défiler vers le haut l’arrête, revenir en bas la reprend</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Empty the log; the session goes on</source>
        <translation>Vider le journal ; la session continue</translation>
    </message>
    <message>
        <source>Type a filter</source>
        <translation>Saisir un filtre</translation>
    </message>
    <message>
        <source>Write the rows that the filter lets through to a file, as JSON lines or CSV</source>
        <translation>Écrire dans un fichier les lignes que le filtre laisse passer, en lignes JSON ou CSV</translation>
    </message>
    <message>
        <source>Paint rows on a ground of their own by filters</source>
        <translation>Colorer le fond des lignes selon des filtres</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Connect your bot…</source>
        <translation>Connecter votre bot…</translation>
    </message>
    <message>
        <source>Watch a bot of yours with its token</source>
        <translation>Observer un de vos bots avec son token</translation>
    </message>
    <message>
        <source>Change the settings and try again</source>
        <translation>Changer les réglages et réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Inflaters</source>
        <translation>Décompresseurs</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Gateway Monitor</source>
        <translation>À &amp;propos de Gateway Monitor</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simulated gateway&lt;/b&gt;, which plays the scenario &lt;b&gt;%1&lt;/b&gt;: no token is used, nothing leaves this machine.</source>
        <translation>&lt;b&gt;Gateway simulée&lt;/b&gt;, qui joue le scénario &lt;b&gt;%1&lt;/b&gt; : aucun token n’est utilisé, rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Open ca&amp;pture…</source>
        <translation>Ouvrir une ca&amp;pture…</translation>
    </message>
    <message>
        <source>Inflater &amp;lab…</source>
        <translation>&amp;Labo de décompression…</translation>
    </message>
    <message>
        <source>Compare compressions and libraries on what was received, or on a capture</source>
        <translation>Comparer compressions et bibliothèques sur ce qui a été reçu, ou sur une capture</translation>
    </message>
    <message>
        <source>Stop rec&amp;ording</source>
        <translation>Arrêter l’enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Rec&amp;ord…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation>Aide sur ce &amp;panneau</translation>
    </message>
    <message>
        <source>&amp;Guide to the window</source>
        <translation>&amp;Guide de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Terms of the protocol</source>
        <translation>&amp;Termes du protocole</translation>
    </message>
    <message>
        <source>The &amp;filter language</source>
        <translation>Le langage de &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Save screens&amp;hot…</source>
        <translation>Capture d’écra&amp;n…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>&amp;Export rows shown…</source>
        <translation>&amp;Exporter les lignes affichées…</translation>
    </message>
    <message>
        <source>Colo&amp;ur rules…</source>
        <translation>Règles de co&amp;uleur…</translation>
    </message>
    <message>
        <source>Go &amp;to panel</source>
        <translation>Aller au pannea&amp;u</translation>
    </message>
    <message>
        <source>Show shard</source>
        <translation>Afficher le shard</translation>
    </message>
    <message>
        <source>Choose the shard, whose history tells each loss</source>
        <translation>Choisir le shard, dont l’historique explique chaque perte</translation>
    </message>
    <message>
        <source>Sessions cannot be kept.</source>
        <translation>Les sessions ne peuvent pas être conservées.</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <translation>L’enregistrement est en pause.</translation>
    </message>
    <message numerus="yes">
        <source>The recording goes on; %n record(s) were not written.</source>
        <translation>
            <numerusform>L’enregistrement continue ; %n entrée n’a pas été écrite.</numerusform>
            <numerusform>L’enregistrement continue ; %n entrées n’ont pas été écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersFollower</name>
    <message>
        <source>no chunk yet</source>
        <translation>pas encore de fragment</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2, %n member(s)</source>
        <translation>
            <numerusform>fragment %1 sur %2, %n membre</numerusform>
            <numerusform>fragment %1 sur %2, %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 introuvables</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <translation>complet après %1</translation>
    </message>
    <message>
        <source>%1, then nothing more came</source>
        <translation>%1, puis plus rien n’est venu</translation>
    </message>
    <message>
        <source>%1, not waited for</source>
        <translation>%1, plus attendu</translation>
    </message>
    <message>
        <source>refused: RATE_LIMITED, again in %1 s</source>
        <translation>refusé : RATE_LIMITED, à nouveau dans %1 s</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>With &amp;presences</source>
        <translation>Avec les &amp;présences</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>By the beginning of their names</source>
        <translation>Par le début de leur nom</translation>
    </message>
    <message>
        <source>By their ids</source>
        <translation>Par leur id</translation>
    </message>
    <message>
        <source>How names begin</source>
        <translation>Début des noms</translation>
    </message>
    <message>
        <source>User ids, with blanks or commas between</source>
        <translation>Ids d’utilisateurs, séparés par espaces ou virgules</translation>
    </message>
    <message>
        <source>Needs GUILD_PRESENCES</source>
        <translation>Nécessite GUILD_PRESENCES</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guilde :</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Qui :</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Au p&amp;lus :</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>&amp;Utilisateurs :</translation>
    </message>
    <message>
        <source>“%1” is no user id.</source>
        <translation>« %1 » n’est pas un id d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A URL with %1:// or %2:// is needed here.</source>
        <translation>Il faut ici une URL en %1:// ou %2://.</translation>
    </message>
    <message>
        <source>A URL without user name and password is needed here.</source>
        <translation>Il faut ici une URL sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The token would cross the network unencrypted: use %1://.</source>
        <translation>Le token traverserait le réseau en clair : utilisez %1://.</translation>
    </message>
    <message>
        <source>The embedded simulator is part of this program: it is reached directly, without TLS and proxy, and its sessions end with the program.</source>
        <translation>Le simulateur intégré fait partie de ce programme : on l’atteint directement, sans TLS ni proxy, et ses sessions finissent avec le programme.</translation>
    </message>
    <message>
        <source>Where TLS is in use already it can be changed only by starting this program again.</source>
        <translation>Quand TLS est déjà utilisé, on ne peut en changer qu’en redémarrant ce programme.</translation>
    </message>
    <message>
        <source>Without a REST interface the gateway&apos;s URL and the number of shards must be given.</source>
        <translation>Sans API REST, l’URL de la gateway et le nombre de shards doivent être donnés.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates to trust.</source>
        <translation>Choisissez le fichier des certificats de confiance.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM or DER form.</source>
        <translation>Ce fichier ne contient aucun certificat au format PEM ou DER.</translation>
    </message>
    <message>
        <source>User name and password have fields of their own.</source>
        <translation>Le nom d’utilisateur et le mot de passe ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>Écrivez le proxy sous la forme http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>Choose the folder for the sessions.</source>
        <translation>Choisissez le dossier des sessions.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>Rien ne peut être écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>no REST interface</source>
        <translation>sans API REST</translation>
    </message>
    <message>
        <source>REST interface %1</source>
        <translation>API REST %1</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>encodage %1</translation>
    </message>
    <message>
        <source>Mozilla’s roots</source>
        <translation>racines de Mozilla</translation>
    </message>
    <message>
        <source>roots of %1</source>
        <translation>racines de %1</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS par %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sans proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>sessions are kept</source>
        <translation>sessions conservées</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>What this build can inflate, the best first</source>
        <translation>Ce que cette version sait décompresser, le meilleur d’abord</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>ETF, Erlang’s external term format</source>
        <translation>ETF, le format de termes externe d’Erlang</translation>
    </message>
    <message>
        <source>How payloads come over the wire; what is shown is the same</source>
        <translation>Comment les payloads arrivent par le réseau ; l’affichage est le même</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>Compressi&amp;on :</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>E&amp;ncodage :</translation>
    </message>
    <message>
        <source>Where the gateway&apos;s URL and the number of shards are asked for</source>
        <translation>Où l’URL de la gateway et le nombre de shards sont demandés</translation>
    </message>
    <message>
        <source>as the REST interface answers</source>
        <translation>selon la réponse de l’API REST</translation>
    </message>
    <message>
        <source>A WebSocket URL, such as that of a proxy or of gateway-simulator</source>
        <translation>Une URL WebSocket, comme celle d’un proxy ou de gateway-simulator</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>REST &amp;interface:</source>
        <translation>API RES&amp;T :</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>&amp;Gateway :</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>Celles de cette machine</translation>
    </message>
    <message>
        <source>Mozilla’s, built in</source>
        <translation>Celles de Mozilla, intégrées</translation>
    </message>
    <message>
        <source>Only those in a file</source>
        <translation>Seulement celles d’un fichier</translation>
    </message>
    <message>
        <source>Whose word is taken for who a server is</source>
        <translation>À qui se fier pour l’identité d’un serveur</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>PEM or DER, such as the CA of a proxy that inspects TLS</source>
        <translation>PEM ou DER, comme l’AC d’un proxy qui inspecte le TLS</translation>
    </message>
    <message>
        <source>As Qt chooses</source>
        <translation>Au choix de Qt</translation>
    </message>
    <message>
        <source>The library that speaks TLS for the whole program</source>
        <translation>La bibliothèque qui gère TLS pour tout le programme</translation>
    </message>
    <message>
        <source>TLS and proxy</source>
        <translation>TLS et proxy</translation>
    </message>
    <message>
        <source>T&amp;LS library:</source>
        <translation>Bibliothèque T&amp;LS :</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
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
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>user, if it asks for one</source>
        <translation>utilisateur, s’il en demande un</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>Used for this run only; the environment variable GATEWAY_PROXY_PASSWORD gives it each time</source>
        <translation>Utilisé pour cette exécution seulement ; la variable d’environnement GATEWAY_PROXY_PASSWORD le donne à chaque fois</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>Prox&amp;y :</translation>
    </message>
    <message>
        <source>Started again within 5 minutes, the program gets every event that it missed. The bot goes offline some minutes after the window was closed.</source>
        <translation>Relancé dans les 5 minutes, le programme reçoit tous les événements manqués. Le bot passe hors ligne quelques minutes après la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation>Dossier des sessions</translation>
    </message>
    <message>
        <source>Large payloads alone are compressed with JSON only: choose JSON, or another compression.</source>
        <translation>Compresser seulement les gros payloads n’est possible qu’avec JSON : choisissez JSON, ou une autre compression.</translation>
    </message>
    <message>
        <source>the reserve of session starts too</source>
        <translation>aussi la réserve de démarrages de session</translation>
    </message>
    <message>
        <source>large payloads alone, each by itself</source>
        <translation>seulement les gros payloads, chacun séparément</translation>
    </message>
    <message>
        <source>&amp;Use the last session starts too</source>
        <translation>Utiliser auss&amp;i les derniers démarrages de session</translation>
    </message>
    <message>
        <source>A twentieth of all session starts, and at least one, is kept back otherwise: at 0 the gateway ends every session and resets the token.</source>
        <translation>Sinon, un vingtième de tous les démarrages de session, et au moins un, est gardé en réserve : à 0, la gateway met fin à toutes les sessions et réinitialise le token.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>aucune n’est nécessaire</translation>
    </message>
    <message>
        <source>the fastest of this build</source>
        <translation>la plus rapide de cette version</translation>
    </message>
    <message>
        <source>Whatever host a server names gets the bot’s token.</source>
        <translation>Tout hôte nommé par un serveur reçoit le token du bot.</translation>
    </message>
    <message>
        <source>“%1” is no host. Write names without scheme and port, such as gateway.example, with commas between; what is below them is allowed too.</source>
        <translation>« %1 » n’est pas un hôte. Écrivez des noms sans schéma ni port, tels que gateway.example, séparés par des virgules ; ce qui est en dessous est aussi permis.</translation>
    </message>
    <message>
        <source>allowed hosts: %1</source>
        <translation>hôtes autorisés : %1</translation>
    </message>
    <message>
        <source>inflated by %1</source>
        <translation>décompressé par %1</translation>
    </message>
    <message>
        <source>The library of this build that inflates the stream</source>
        <translation>La bibliothèque de cette version qui décompresse le flux</translation>
    </message>
    <message>
        <source>I&amp;nflater:</source>
        <translation>&amp;Décompresseur :</translation>
    </message>
    <message>
        <source>none but those of the gateway’s domain</source>
        <translation>aucun sauf ceux du domaine de la gateway</translation>
    </message>
    <message>
        <source>Hosts that may get the token although they do not belong to the domain of the REST interface or the gateway, with all below them; * for any</source>
        <translation>Hôtes qui peuvent recevoir le token bien qu’ils n’appartiennent pas au domaine de l’interface REST ou de la gateway, avec tous ceux en dessous ; * pour n’importe lequel</translation>
    </message>
    <message>
        <source>&amp;Allowed hosts:</source>
        <translation>Hôtes &amp;autorisés :</translation>
    </message>
    <message>
        <source>Roots &amp;of trust:</source>
        <translation>&amp;Racines de confiance :</translation>
    </message>
    <message>
        <source>Keep &amp;sessions, so that the next run resumes them</source>
        <translation>Conserver les &amp;sessions, pour que la prochaine exécution les reprenne</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A shard failed for good</source>
        <translation>Un shard a échoué définitivement</translation>
    </message>
    <message>
        <source>A session was lost</source>
        <translation>Une session a été perdue</translation>
    </message>
    <message>
        <source>A shard keeps reconnecting</source>
        <translation>Un shard se reconnecte sans cesse</translation>
    </message>
    <message>
        <source>A shard is behind</source>
        <translation>Un shard est en retard</translation>
    </message>
    <message>
        <source>A recording ended by an error</source>
        <translation>Un enregistrement s’est terminé par une erreur</translation>
    </message>
    <message>
        <source>The log cannot write to the disk</source>
        <translation>Le journal ne peut pas écrire sur le disque</translation>
    </message>
    <message>
        <source>It will not try again until something is mended, such as the token or the intents</source>
        <translation>Il ne réessaiera pas tant que rien n’est corrigé, comme le token ou les intents</translation>
    </message>
    <message>
        <source>It could not be resumed: a new one was begun, and events in between are lost</source>
        <translation>Elle n’a pas pu être reprise : une nouvelle a commencé, et les événements entre-temps sont perdus</translation>
    </message>
    <message>
        <source>Its connection was lost five times within five minutes</source>
        <translation>Sa connexion a été perdue cinq fois en cinq minutes</translation>
    </message>
    <message>
        <source>The ack of a heartbeat took five seconds or more</source>
        <translation>L’ACK d’un heartbeat a mis cinq secondes ou plus</translation>
    </message>
    <message>
        <source>Such as by a full disk; what was written before is in the file</source>
        <translation>Par exemple disque plein ; ce qui a été écrit avant est dans le fichier</translation>
    </message>
    <message>
        <source>The log keeps to its memory, and drops the oldest rows sooner</source>
        <translation>Le journal s’en tient à sa mémoire et écarte plus tôt les lignes les plus anciennes</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Tell me of these. While the window is active it tells by itself; otherwise the desktop does.</source>
        <translation>Me signaler ceci. Quand la fenêtre est active, elle le signale elle-même ; sinon, c’est le bureau.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%1 And %n more of this kind.</source>
        <translation>
            <numerusform>%1 Et %n autre du même genre.</numerusform>
            <numerusform>%1 Et %n autres du même genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelSwitcher</name>
    <message>
        <source>Show or hide this panel; %1 goes to it</source>
        <translation>Afficher ou masquer ce panneau ; %1 y va</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
</context>
<context>
    <name>PayloadComparePane</name>
    <message>
        <source>Only differences</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Make the first event the second</source>
        <translation>Faire du premier événement le second</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>As &amp;text, one difference a line</source>
        <translation>En &amp;texte, une différence par ligne</translation>
    </message>
    <message>
        <source>As JSON &amp;Patch</source>
        <translation>En JSON &amp;Patch</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · épinglé</translation>
    </message>
    <message>
        <source>≠ %1 changed</source>
        <translation>≠ %1 changés</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 ajoutés</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 supprimés</translation>
    </message>
    <message>
        <source>↕ %1 moved</source>
        <translation>↕ %1 déplacés</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>(too large to compare in full)</source>
        <translation>(trop grand pour une comparaison complète)</translation>
    </message>
</context>
<context>
    <name>PayloadDiffModel</name>
    <message>
        <source>↕ from [%1]</source>
        <translation>↕ depuis [%1]</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ changé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>PayloadDiffView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>Copy &amp;first value</source>
        <translation>Copier la &amp;première valeur</translation>
    </message>
    <message>
        <source>Copy &amp;second value</source>
        <translation>Copier la &amp;seconde valeur</translation>
    </message>
    <message>
        <source>&amp;Next difference (N)</source>
        <translation>Différence suiva&amp;nte (N)</translation>
    </message>
    <message>
        <source>P&amp;revious difference (Shift+N)</source>
        <translation>Différence p&amp;récédente (Maj+N)</translation>
    </message>
</context>
<context>
    <name>PayloadFindBar</name>
    <message>
        <source>Find in this event</source>
        <translation>Rechercher dans cet événement</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PayloadInspector</name>
    <message>
        <source>Pin to compare</source>
        <translation>Épingler pour comparer</translation>
    </message>
    <message>
        <source>Keep this event, and compare it with the next you choose (Ctrl+Shift+P)</source>
        <translation>Garder cet événement et le comparer au prochain que vous choisirez (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>This event is gone</source>
        <translation>Cet événement n’est plus là</translation>
    </message>
    <message>
        <source>It was dropped from the log to keep within its budget of memory and disk.</source>
        <translation>Il a été retiré du journal pour respecter son budget de mémoire et de disque.</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>Choose a row of the log to see all of it: its payload as a tree and as text. Pin one to compare it with another.</source>
        <translation>Choisissez une ligne du journal pour la voir en entier : son payload en arbre et en texte. Épinglez-en une pour la comparer à une autre.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin this event with the button above (Ctrl+Shift+P), then choose another: what differs between them is shown here.</source>
        <translation>Épinglez cet événement avec le bouton ci-dessus (Ctrl+Maj+P), puis choisissez-en un autre : leurs différences s’affichent ici.</translation>
    </message>
    <message>
        <source>Pinned: %1. Choose the event to compare it with.</source>
        <translation>Épinglé : %1. Choisissez l’événement à lui comparer.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglé : %1</translation>
    </message>
    <message>
        <source>Choose another event in the log: it is compared with the pinned one.</source>
        <translation>Choisissez un autre événement dans le journal : il est comparé à celui qui est épinglé.</translation>
    </message>
</context>
<context>
    <name>PayloadMeaning</name>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 heure locale
%2 UTC</translation>
    </message>
    <message>
        <source>Snowflake, made at %1
worker %2, process %3, increment %4</source>
        <translation>Snowflake, créé le %1
worker %2, processus %3, incrément %4</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>aucun drapeau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
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
        <translation>Événements de ce message</translation>
    </message>
    <message>
        <source>Events of this channel</source>
        <translation>Événements de ce salon</translation>
    </message>
    <message>
        <source>Events of this guild</source>
        <translation>Événements de cette guilde</translation>
    </message>
    <message>
        <source>Events of this user</source>
        <translation>Événements de cet utilisateur</translation>
    </message>
    <message>
        <source>Messages that mention this user</source>
        <translation>Messages qui mentionnent cet utilisateur</translation>
    </message>
    <message>
        <source>All events that name this id</source>
        <translation>Tous les événements qui nomment cet id</translation>
    </message>
</context>
<context>
    <name>PayloadScanner</name>
    <message>
        <source>The payload is larger than 2 GiB.</source>
        <translation>Le payload dépasse 2 Gio.</translation>
    </message>
    <message>
        <source>There is more text behind the end of the value.</source>
        <translation>Il y a encore du texte après la fin de la valeur.</translation>
    </message>
    <message>
        <source>The text ends before it is complete.</source>
        <translation>Le texte finit avant d’être complet.</translation>
    </message>
    <message>
        <source>A comma or } is missing here.</source>
        <translation>Il manque ici une virgule ou }.</translation>
    </message>
    <message>
        <source>A comma or ] is missing here.</source>
        <translation>Il manque ici une virgule ou ].</translation>
    </message>
    <message>
        <source>A key in quotes is missing here.</source>
        <translation>Il manque ici une clé entre guillemets.</translation>
    </message>
    <message>
        <source>A colon is missing here.</source>
        <translation>Il manque ici un deux-points.</translation>
    </message>
    <message>
        <source>There is no such word in JSON; %1 was probably meant.</source>
        <translation>Ce mot n’existe pas en JSON ; c’est probablement %1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque ici une valeur.</translation>
    </message>
    <message>
        <source>A digit is missing here.</source>
        <translation>Il manque ici un chiffre.</translation>
    </message>
    <message>
        <source>Control characters must be escaped in a string.</source>
        <translation>Les caractères de contrôle doivent être échappés dans une chaîne.</translation>
    </message>
    <message>
        <source>The text ends inside a string.</source>
        <translation>Le texte finit à l’intérieur d’une chaîne.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u.</source>
        <translation>Quatre chiffres hexadécimaux doivent suivre \u.</translation>
    </message>
    <message>
        <source>There is no such escape in JSON.</source>
        <translation>Cet échappement n’existe pas en JSON.</translation>
    </message>
</context>
<context>
    <name>PayloadTextPane</name>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Show the text byte for byte as it came, not set out on lines</source>
        <translation>Afficher le texte octet pour octet tel qu’il est venu, sans mise en lignes</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Put the whole text, as it is shown, on the clipboard</source>
        <translation>Mettre tout le texte, tel qu’affiché, dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Write the payload as received to a file (Ctrl+S)</source>
        <translation>Écrire le payload tel que reçu dans un fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>Enregistrer le payload</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
</context>
<context>
    <name>PayloadTextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Payload en texte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout co&amp;pier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
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
        <translation>objet, tronqué</translation>
    </message>
    <message>
        <source>object {%1}</source>
        <translation>objet {%1}</translation>
    </message>
    <message>
        <source>array, cut</source>
        <translation>tableau, tronqué</translation>
    </message>
    <message>
        <source>array [%1]</source>
        <translation>tableau [%1]</translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation>snowflake</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>drapeaux</translation>
    </message>
    <message>
        <source>string</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booléen</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Too deep or too large for the tree: the text shows all of it.</source>
        <translation>Trop profond ou trop grand pour l’arbre : le texte montre tout.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes with the key, %1 of the payload</source>
        <translation>
            <numerusform>%Ln octet avec la clé, %1 du payload</numerusform>
            <numerusform>%Ln octets avec la clé, %1 du payload</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadTreePane</name>
    <message>
        <source>%1 nodes were unfolded; there are more, unfold them one by one.</source>
        <translation>%1 nœuds ont été dépliés ; il y en a d’autres, dépliez-les un par un.</translation>
    </message>
    <message>
        <source>Path of the current node</source>
        <translation>Chemin du nœud actuel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>Copy as JSON &amp;Pointer</source>
        <translation>Copier en JSON &amp;Pointer</translation>
    </message>
    <message>
        <source>Copy sub-tree as &amp;JSON</source>
        <translation>Copier le sous-arbre en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy sub-tree as JSON on &amp;one line</source>
        <translation>Copier le sous-arbre en JSON sur &amp;une ligne</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Seulement ceux-ci</translation>
    </message>
    <message>
        <source>&amp;And these</source>
        <translation>&amp;Et ceux-ci</translation>
    </message>
    <message>
        <source>And &amp;not these</source>
        <translation>Et &amp;pas ceux-ci</translation>
    </message>
    <message>
        <source>O&amp;r these</source>
        <translation>&amp;Ou ceux-ci</translation>
    </message>
    <message>
        <source>No filter asks for this</source>
        <translation>Aucun filtre ne permet de demander ceci</translation>
    </message>
    <message>
        <source>Go to the &amp;next</source>
        <translation>Aller au suiva&amp;nt</translation>
    </message>
    <message>
        <source>Go to the &amp;previous</source>
        <translation>Aller au p&amp;récédent</translation>
    </message>
    <message>
        <source>Unfold this &amp;sub-tree</source>
        <translation>Déplier ce &amp;sous-arbre</translation>
    </message>
    <message>
        <source>Unfold &amp;all</source>
        <translation>&amp;Tout déplier</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Tout r&amp;eplier</translation>
    </message>
    <message>
        <source>Unfold to depth &amp;%1</source>
        <translation>Déplier jusqu’à la profondeur &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
</context>
<context>
    <name>PayloadTreeView</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Payload en arbre</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show on this page what the program begins with; OK or Apply keeps it</source>
        <translation>Afficher sur cette page les valeurs initiales du programme ; OK ou Appliquer les conserve</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>A&amp;way from keyboard</source>
        <translation>A&amp;bsent du clavier</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Joue à …</translation>
    </message>
    <message>
        <source>Streaming …</source>
        <translation>Streame …</translation>
    </message>
    <message>
        <source>Listening to …</source>
        <translation>Écoute …</translation>
    </message>
    <message>
        <source>Watching …</source>
        <translation>Regarde …</translation>
    </message>
    <message>
        <source>Competing in …</source>
        <translation>Participe à …</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Statut personnalisé</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Statut :</translation>
    </message>
    <message>
        <source>&amp;Activity:</source>
        <translation>&amp;Activité :</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>É&amp;tat :</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL :</translation>
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
        <translation>Avec quoi se connecter, conservé sous un nom ; le token est dans le trousseau du système</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation>Pro&amp;fil :</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Import from .env file…</source>
        <translation>&amp;Importer d’un fichier .env…</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>&amp;Profils</translation>
    </message>
    <message>
        <source>None: as last time</source>
        <translation>Aucun : comme la dernière fois</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nom du profil :</translation>
    </message>
    <message>
        <source>A profile needs a name:</source>
        <translation>Un profil a besoin d’un nom :</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Another name:</source>
        <translation>Il y a déjà un profil « %1 ». Un autre nom :</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”, and its token in the keychain?</source>
        <translation>Supprimer le profil « %1 » et son token dans le trousseau ?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>ProgramVersions</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not built in</source>
        <translation>non intégré</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, révision %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Plateforme Qt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>Bibliothèque TLS</translation>
    </message>
    <message>
        <source>TLS backend of Qt</source>
        <translation>Backend TLS de Qt</translation>
    </message>
    <message>
        <source>Bundled root certificates</source>
        <translation>Certificats racine fournis</translation>
    </message>
    <message>
        <source>JSON parser</source>
        <translation>Analyseur JSON</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
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
        <translation>&lt;b&gt;Le shard %1 se reconnecte sans cesse.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n shards keep reconnecting.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n shard se reconnecte sans cesse.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n shards se reconnectent sans cesse.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes, last because: %2.</source>
        <translation>
            <numerusform>Le shard %1 a perdu sa connexion %n fois dans les 5 dernières minutes, dernière cause : %2.</numerusform>
            <numerusform>Le shard %1 a perdu sa connexion %n fois dans les 5 dernières minutes, dernière cause : %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLight</name>
    <message>
        <source>Recording: %1 · %2 records</source>
        <translation>Enregistrement : %1 · %2 entrées</translation>
    </message>
    <message>
        <source>Into %1. At a crash, at most the last second is lost.</source>
        <translation>Dans %1. En cas de plantage, au plus la dernière seconde est perdue.</translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message>
        <source>Copied one row.</source>
        <translation>Une ligne copiée.</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows: the clipboard is for no more. An export takes them all.</source>
        <translation>Les %1 premières lignes sur %2 sont copiées : le presse-papiers n’en prend pas plus. Un export les prend toutes.</translation>
    </message>
    <message>
        <source>No row is marked.</source>
        <translation>Aucune ligne n’est marquée.</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 marked rows: a filter has room for no more. An export of the marked rows takes them all.</source>
        <translation>Affichage des %1 premières lignes marquées sur %2 : un filtre n’a pas de place pour plus. Un export des lignes marquées les prend toutes.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(damaged)</source>
        <translation>(endommagé)</translation>
    </message>
</context>
<context>
    <name>RuleColors</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Strong red</source>
        <translation>Rouge vif</translation>
    </message>
    <message>
        <source>Strong orange</source>
        <translation>Orange vif</translation>
    </message>
    <message>
        <source>Strong yellow</source>
        <translation>Jaune vif</translation>
    </message>
    <message>
        <source>Strong green</source>
        <translation>Vert vif</translation>
    </message>
    <message>
        <source>Strong teal</source>
        <translation>Sarcelle vif</translation>
    </message>
    <message>
        <source>Strong blue</source>
        <translation>Bleu vif</translation>
    </message>
    <message>
        <source>Strong violet</source>
        <translation>Violet vif</translation>
    </message>
    <message>
        <source>Strong pink</source>
        <translation>Rose vif</translation>
    </message>
    <message>
        <source>Strong grey</source>
        <translation>Gris soutenu</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filtre :</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nouveau filtre</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>Sessions cannot be kept in the folder “%1”.</source>
        <translation>Les sessions ne peuvent pas être conservées dans le dossier « %1 ».</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or do not keep sessions.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, ou ne conservez pas les sessions.</translation>
    </message>
</context>
<context>
    <name>SessionOutcome</name>
    <message>
        <source>Shard %1 was last: %2: %3</source>
        <translation>Le shard %1 était le dernier : %2 : %3</translation>
    </message>
    <message>
        <source>No session became ready.</source>
        <translation>Aucune session n’a été prête.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in “%1” cannot be read: profiles and choices are missing, and changes are not kept. Check who owns the file.</source>
        <translation>Les réglages de « %1 » ne peuvent pas être lus : profils et choix manquent, et les modifications ne sont pas conservées. Vérifiez à qui appartient le fichier.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged. They are kept as “%2”; the program begins with none.</source>
        <translation>Les réglages de « %1 » sont endommagés. Ils sont conservés sous « %2 » ; le programme commence sans réglages.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged and cannot be kept under another name.</source>
        <translation>Les réglages de « %1 » sont endommagés et ne peuvent pas être conservés sous un autre nom.</translation>
    </message>
    <message>
        <source>The settings in “%1” were cut off, as by a full disk. They are kept as “%2”; the program begins with those before them.</source>
        <translation>Les réglages de « %1 » étaient tronqués, comme par un disque plein. Ils sont gardés sous « %2 » ; le programme commence avec les précédents.</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”: changes are lost when the program ends.</source>
        <translation>Les réglages ne peuvent pas être écrits dans « %1 » : les changements seront perdus à la fin du programme.</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>ms now/avg</source>
        <translation>ms act./moy.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Événements/s</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>ShardDetails</name>
    <message>
        <source>History of the shard</source>
        <translation>Historique du shard</translation>
    </message>
    <message>
        <source>Every change of the shard&apos;s state is listed here with its cause.</source>
        <translation>Chaque changement d’état du shard est listé ici avec sa cause.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the moment in the log</source>
        <translation>Entrée ou un double-clic montre le moment dans le journal</translation>
    </message>
    <message>
        <source>Choose a shard to see its session, its limits and what happened to it.</source>
        <translation>Choisissez un shard pour voir sa session, ses limites et ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Figures of the shard</source>
        <translation>Chiffres du shard</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>Shard %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3 since %4 (%5)</source>
        <translation>Shard %1 sur %2 : %3 depuis %4 (%5)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>The beginning of the session&apos;s id, from READY. Whoever has the whole id and the token can take the session over, so no more of it is kept or shown.</source>
        <translation>Le début de l’id de la session, tiré de READY. Qui a l’id entier et le token peut s’emparer de la session ; on n’en conserve et n’en affiche donc pas plus.</translation>
    </message>
    <message>
        <source>Resumes at</source>
        <translation>Reprend à</translation>
    </message>
    <message>
        <source>Where a lost connection goes on; READY tells it (resume_gateway_url).</source>
        <translation>Où une connexion perdue continue ; READY le dit (resume_gateway_url).</translation>
    </message>
    <message>
        <source>%1
Where a lost connection goes on, from READY (resume_gateway_url). New sessions begin at the URL of GET /gateway/bot.</source>
        <translation>%1
Où une connexion perdue continue, d’après READY (resume_gateway_url). Les nouvelles sessions commencent à l’URL de GET /gateway/bot.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>The number (s) of the last event. Heartbeats and resumes tell the gateway how far the bot has come.</source>
        <translation>Le numéro (s) du dernier événement. Heartbeats et reprises disent à la gateway où en est le bot.</translation>
    </message>
    <message>
        <source>Identifies / resumes</source>
        <translation>Identifications / reprises</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How often a new session was asked for, which costs a session start, and how often one was resumed, which is free</source>
        <translation>Combien de fois une nouvelle session a été demandée, ce qui coûte un démarrage de session, et combien de fois une session a été reprise, ce qui est gratuit</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Heartbeat every</source>
        <translation>Heartbeat toutes les</translation>
    </message>
    <message>
        <source>HELLO told it (heartbeat_interval). The first beat comes after a random part of it.</source>
        <translation>Donné par HELLO (heartbeat_interval). Le premier heartbeat vient après une fraction aléatoire de cet intervalle.</translation>
    </message>
    <message>
        <source>Next heartbeat</source>
        <translation>Prochain heartbeat</translation>
    </message>
    <message>
        <source>If the ACK of the last one has not come by then, the connection is dead and is dropped.</source>
        <translation>Si l’ACK du dernier n’est pas venu d’ici là, la connexion est morte et abandonnée.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>Du dernier heartbeat à son ACK</translation>
    </message>
    <message>
        <source>Average latency</source>
        <translation>Latence moyenne</translation>
    </message>
    <message>
        <source>Over the last 20 heartbeats, across reconnects</source>
        <translation>Sur les 20 derniers heartbeats, reconnexions comprises</translation>
    </message>
    <message>
        <source>The gateway takes %1 payloads a minute on a connection and closes with 4008 beyond it; some are kept for heartbeats.</source>
        <translation>La gateway accepte %1 payloads par minute sur une connexion et ferme avec 4008 au-delà ; quelques-uns sont gardés pour les heartbeats.</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>Commandes immédiates</translation>
    </message>
    <message>
        <source>How many commands may be sent now without waiting.
%1</source>
        <translation>Combien de commandes peuvent être envoyées maintenant sans attendre.
%1</translation>
    </message>
    <message>
        <source>Next command</source>
        <translation>Prochaine commande</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>When the next command may be sent.
%1</source>
        <translation>Quand la prochaine commande peut être envoyée.
%1</translation>
    </message>
    <message>
        <source>Commands waiting</source>
        <translation>Commandes en attente</translation>
    </message>
    <message>
        <source>They are sent as the limit allows, survive a resume, and are dropped with the session.</source>
        <translation>Elles sont envoyées selon la limite, survivent à une reprise et sont abandonnées avec la session.</translation>
    </message>
    <message>
        <source>Guilds there</source>
        <translation>Guildes présentes</translation>
    </message>
    <message>
        <source>Guilds that have come with GUILD_CREATE</source>
        <translation>Guildes venues avec GUILD_CREATE</translation>
    </message>
    <message>
        <source>Guilds awaited</source>
        <translation>Guildes attendues</translation>
    </message>
    <message>
        <source>READY named them; their GUILD_CREATE has not come. Without the intent GUILDS it never does.</source>
        <translation>READY les a nommées ; leur GUILD_CREATE n’est pas venu. Sans l’intent GUILDS, il ne vient jamais.</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>Guildes en panne</translation>
    </message>
    <message>
        <source>The gateway told that they are not available; they come back by themselves.</source>
        <translation>La gateway a dit qu’elles ne sont pas disponibles ; elles reviennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Dispatches since the start, over all connections</source>
        <translation>Dispatches depuis le début, toutes connexions confondues</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrés</translation>
    </message>
    <message>
        <source>Dropped by their type before anybody read them; counted among the events</source>
        <translation>Écartés selon leur type avant toute lecture ; comptés parmi les événements</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Rejoués</translation>
    </message>
    <message>
        <source>Events that were missed and came again while the session resumed</source>
        <translation>Événements manqués et revenus pendant la reprise de la session</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that are lost</source>
        <translation>Numéros de séquence sautés : des événements perdus</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Events whose sequence number had been seen; they were handed out once</source>
        <translation>Événements dont le numéro de séquence avait déjà été vu ; ils n’ont été remis qu’une fois</translation>
    </message>
    <message>
        <source>Inflater</source>
        <translation>Décompresseur</translation>
    </message>
    <message>
        <source>What inflates the stream; nothing where the connection is not compressed</source>
        <translation>Ce qui décompresse le flux ; rien si la connexion n’est pas compressée</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Inflated by compressed bytes of this connection</source>
        <translation>Octets décompressés par octet compressé de cette connexion</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What the last payload took of the buffer it was inflated into</source>
        <translation>Ce que le dernier payload a pris du tampon où il a été décompressé</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Memory of the decompression context, kept for as long as the connection</source>
        <translation>Mémoire du contexte de décompression, gardée aussi longtemps que la connexion</translation>
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
        <translation>Reçus, de tous les opcodes, toutes connexions confondues</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections; %1 when inflated</source>
        <translation>Octets sur le WebSocket, toutes connexions confondues ; %1 une fois décompressés</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket over all connections</source>
        <translation>Octets sur le WebSocket, toutes connexions confondues</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconnexions</translation>
    </message>
    <message>
        <source>How often it became ready again after the first time</source>
        <translation>Combien de fois il est redevenu prêt après la première</translation>
    </message>
</context>
<context>
    <name>ShardHeatCell</name>
    <message>
        <source>Shard %1 of %2: %3</source>
        <translation>Shard %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Depuis %1 : %2</translation>
    </message>
    <message>
        <source>Latency %1, on average %2</source>
        <translation>Latence %1, en moyenne %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 événements/s</translation>
    </message>
</context>
<context>
    <name>ShardHeatLegend</name>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>0 events/s</source>
        <translation>0 événement/s</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 events/s, the most of all</source>
        <translation>%1 événements/s, le maximum</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
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
        <translation>Pas encore de shards. Chacun est une cellule ici une fois un bot connecté.</translation>
    </message>
</context>
<context>
    <name>ShardsActions</name>
    <message>
        <source>It costs one session start. How many are left is not known, because GET /gateway/bot was not asked.</source>
        <translation>Cela coûte un démarrage de session. On ne sait pas combien il en reste, car GET /gateway/bot n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>It costs one session start: %1 of %2 are left until %3.</source>
        <translation>Cela coûte un démarrage de session : il en reste %1 sur %2 jusqu’à %3.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Re-identify…</source>
        <translation>Réidentifier…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Démarrer…</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>Simuler une panne</translation>
    </message>
    <message>
        <source>Drop the connection and resume the session on a new one. It costs nothing: what is missed meanwhile is replayed. A shard that backs off tries at once.</source>
        <translation>Couper la connexion et reprendre la session sur une nouvelle. Cela ne coûte rien : ce qui est manqué entre-temps est rejoué. Un shard qui temporise essaie immédiatement.</translation>
    </message>
    <message>
        <source>Give the session up and begin a new one. It costs a session start, and what happens meanwhile is lost.</source>
        <translation>Abandonner la session et en commencer une nouvelle. Cela coûte un démarrage de session, et ce qui se passe entre-temps est perdu.</translation>
    </message>
    <message>
        <source>End the session: the bot goes offline in the guilds of this shard</source>
        <translation>Terminer la session : le bot passe hors ligne dans les guildes de ce shard</translation>
    </message>
    <message>
        <source>Start a shard that is stopped or has failed</source>
        <translation>Démarrer un shard arrêté ou en échec</translation>
    </message>
    <message>
        <source>Shard %1 gives its session up and identifies anew. What happens until it is ready is lost, and all its guilds come again (now %2).</source>
        <translation>Le shard %1 abandonne sa session et s’identifie à nouveau. Ce qui se passe jusqu’à ce qu’il soit prêt est perdu, et toutes ses guildes reviennent (actuellement %2).</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Réidentifier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The session of shard %1 ends, and the bot goes offline in its guilds. To start it again costs a session start.</source>
        <translation>La session du shard %1 se termine, et le bot passe hors ligne dans ses guildes. La redémarrer coûte un démarrage de session.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Shard %1 begins a new session.</source>
        <translation>Le shard %1 commence une nouvelle session.</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes.</source>
        <translation>Le shard se reconnecte et reprend.</translation>
    </message>
    <message>
        <source>The shard reconnects with a new session.</source>
        <translation>Le shard se reconnecte avec une nouvelle session.</translation>
    </message>
    <message>
        <source>The shard fails: trying again would not help.</source>
        <translation>Le shard échoue : réessayer n’y changerait rien.</translation>
    </message>
    <message>
        <source>Let something go wrong at the embedded simulator, and watch what the shard does</source>
        <translation>Provoquer un incident dans le simulateur intégré, et observer ce que fait le shard</translation>
    </message>
    <message>
        <source>&amp;Drop the connection</source>
        <translation>Couper la conne&amp;xion</translation>
    </message>
    <message>
        <source>TCP goes away without a close frame, as when a network fails</source>
        <translation>TCP disparaît sans trame de fermeture, comme quand un réseau tombe</translation>
    </message>
    <message>
        <source>Ask for a &amp;reconnect (op 7)</source>
        <translation>Demander une &amp;reconnexion (op 7)</translation>
    </message>
    <message>
        <source>The shard reconnects and resumes</source>
        <translation>Le shard se reconnecte et reprend</translation>
    </message>
    <message>
        <source>&amp;Interrupt the session (op 9, true)</source>
        <translation>&amp;Interrompre la session (op 9, true)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = true: the shard may resume</source>
        <translation>INVALID_SESSION avec d = true : le shard peut reprendre</translation>
    </message>
    <message>
        <source>In&amp;validate the session (op 9, false)</source>
        <translation>In&amp;valider la session (op 9, false)</translation>
    </message>
    <message>
        <source>INVALID_SESSION with d = false: the shard has to identify anew</source>
        <translation>INVALID_SESSION avec d = false : le shard doit s’identifier à nouveau</translation>
    </message>
    <message>
        <source>Ask for a &amp;heartbeat (op 1)</source>
        <translation>Demander un &amp;heartbeat (op 1)</translation>
    </message>
    <message>
        <source>No fault, but a rare request: the shard answers with a heartbeat at once</source>
        <translation>Pas une panne, mais une demande rare : le shard répond immédiatement par un heartbeat</translation>
    </message>
    <message>
        <source>&amp;Close with a code</source>
        <translation>&amp;Fermer avec un code</translation>
    </message>
    <message>
        <source>&amp;Acknowledge heartbeats</source>
        <translation>&amp;Acquitter les heartbeats</translation>
    </message>
    <message>
        <source>Unchecked, no heartbeat of any shard gets its ACK: with the next beat that is due each takes its connection for dead and resumes</source>
        <translation>Décoché, aucun heartbeat d’aucun shard ne reçoit son ACK : au prochain heartbeat dû, chacun tient sa connexion pour morte et reprend</translation>
    </message>
    <message>
        <source>Strike &amp;every shard</source>
        <translation>&amp;Toucher tous les shards</translation>
    </message>
    <message>
        <source>Faults meet all shards at once and not the selected one alone</source>
        <translation>Les pannes touchent tous les shards à la fois et non le seul shard sélectionné</translation>
    </message>
</context>
<context>
    <name>ShardsModel</name>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1 : %2</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 sur %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Measured with each heartbeat, every %1</source>
        <translation>Mesurée à chaque heartbeat, toutes les %1</translation>
    </message>
    <message>
        <source>%1 inflated; %2 sent</source>
        <translation>%1 décompressés ; %2 envoyés</translation>
    </message>
    <message>
        <source>The shard&apos;s number, from 0</source>
        <translation>Le numéro du shard, à partir de 0</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>Où en est la session</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From the last heartbeat to its ACK</source>
        <translation>Du dernier heartbeat à son ACK</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Mean latency of the last 20 heartbeats</source>
        <translation>Latence moyenne des 20 derniers heartbeats</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Sequence number of the last event</source>
        <translation>Numéro de séquence du dernier événement</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Events per second over the last 3 seconds</source>
        <translation>Événements par seconde sur les 3 dernières secondes</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Événements/s</translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation>Événements depuis le début</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Bytes on the WebSocket since the start</source>
        <translation>Octets sur le WebSocket depuis le début</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Inflated bytes by received bytes</source>
        <translation>Octets décompressés par octet reçu</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>How often it became ready again</source>
        <translation>Combien de fois il est redevenu prêt</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconnexions</translation>
    </message>
    <message>
        <source>Sequence numbers that were skipped: events that were lost</source>
        <translation>Numéros de séquence sautés : des événements perdus</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Why the shard is in its state</source>
        <translation>Pourquoi le shard est dans cet état</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Identifies: %1 · resumes: %2 · events replayed: %3</source>
        <translation>Identifications : %1 · reprises : %2 · événements rejoués : %3</translation>
    </message>
    <message>
        <source>Events skipped: %1 · received twice: %2</source>
        <translation>Événements sautés : %1 · reçus deux fois : %2</translation>
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
        <translation>Pas encore de shards. Ils sont listés ici une fois un bot connecté.</translation>
    </message>
    <message>
        <source>Heat map of the shards</source>
        <translation>Carte thermique des shards</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte thermique</translation>
    </message>
    <message>
        <source>Every shard as a coloured cell, to see hundreds at once, or as a row of a table</source>
        <translation>Chaque shard en cellule colorée, pour en voir des centaines à la fois, ou en ligne d’un tableau</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Ce que montrent les couleurs</translation>
    </message>
    <message>
        <source>What the colours of the cells show</source>
        <translation>Ce que montrent les couleurs des cellules</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Event rate</source>
        <translation>Débit d’événements</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>All that is known of the selected shard: its session, limits and history</source>
        <translation>Tout ce qu’on sait du shard sélectionné : sa session, ses limites et son historique</translation>
    </message>
    <message>
        <source>Show only events of shard %1</source>
        <translation>N’afficher que les événements du shard %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys, or what they do</source>
        <translation>Touches, ou ce qu’elles font</translation>
    </message>
    <message>
        <source>Show only shortcuts with this text</source>
        <translation>N’afficher que les raccourcis contenant ce texte</translation>
    </message>
    <message>
        <source>No shortcut has this text.</source>
        <translation>Aucun raccourci ne contient ce texte.</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Première ligne, dernière ligne</translation>
    </message>
    <message>
        <source>Select one row more</source>
        <translation>Sélectionner une ligne de plus</translation>
    </message>
    <message>
        <source>Offer what can stand at the cursor of the filter</source>
        <translation>Proposer ce qui peut se placer au curseur du filtre</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce qu’on peut faire ici</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Élément suivant, élément précédent</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Ids of further guilds</source>
        <translation>Ids d’autres guildes</translation>
    </message>
    <message>
        <source>With blanks or commas between; each shard is asked for its own guilds</source>
        <translation>Séparés par espaces ou virgules ; chaque shard est interrogé pour ses propres guildes</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guilde :</translation>
    </message>
    <message>
        <source>&amp;And:</source>
        <translation>&amp;Et :</translation>
    </message>
    <message>
        <source>“%1” is no guild id.</source>
        <translation>« %1 » n’est pas un id de guilde.</translation>
    </message>
</context>
<context>
    <name>SpillFile</name>
    <message>
        <source>No temporary file can be made in %1: %2</source>
        <translation>Impossible de créer un fichier temporaire dans %1 : %2</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be made safe.</source>
        <translation>Impossible de sécuriser un fichier temporaire dans %1.</translation>
    </message>
    <message>
        <source>Less than %1 are left on the disk of %2.</source>
        <translation>Il reste moins de %1 sur le disque de %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2</source>
        <translation>Impossible d’écrire un fichier temporaire dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>Share of each stage over time</source>
        <translation>Part de chaque étape au fil du temps</translation>
    </message>
    <message>
        <source>What each stage takes is shown here over time, as soon as something comes.</source>
        <translation>Ce que prend chaque étape s’affiche ici au fil du temps, dès que quelque chose arrive.</translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>This system does not tell how long data waits in a socket.</source>
        <translation>Ce système ne dit pas combien de temps les données attendent dans un socket.</translation>
    </message>
    <message>
        <source>Milliseconds of one read of the socket, in the mean of the last 10 seconds</source>
        <translation>Millisecondes d’une lecture du socket, en moyenne sur les 10 dernières secondes</translation>
    </message>
    <message>
        <source>How the share moved against the 10 seconds before</source>
        <translation>Évolution de la part par rapport aux 10 secondes précédentes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>If it is too much</source>
        <translation>Si c’est trop</translation>
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
        <translation>Tous les shards</translation>
    </message>
    <message>
        <source>Stages of an event&apos;s way</source>
        <translation>Étapes du trajet d’un événement</translation>
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
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>On the way: half a heartbeat&apos;s round trip, less what was done here with its ACK.</source>
        <translation>En chemin : la moitié de l’aller-retour d’un heartbeat, moins ce qui a été fait ici de son ACK.</translation>
    </message>
    <message>
        <source>Come, but not read yet: the shard&apos;s thread was at something else.</source>
        <translation>Arrivé, mais pas encore lu : le thread du shard était occupé ailleurs.</translation>
    </message>
    <message>
        <source>In the inflater.</source>
        <translation>Dans le décompresseur.</translation>
    </message>
    <message>
        <source>Reading: TLS, frames, the scan of the payload, ETF.</source>
        <translation>Lecture : TLS, trames, analyse du payload, ETF.</translation>
    </message>
    <message>
        <source>In those who take the events: here this program&apos;s own log and panels.</source>
        <translation>Chez ceux qui reçoivent les événements : ici, le journal et les panneaux de ce programme.</translation>
    </message>
    <message>
        <source>Look at the connection, the proxy and the distance; nothing in the bot makes it faster.</source>
        <translation>Voyez la connexion, le proxy et la distance ; rien dans le bot n’accélère cela.</translation>
    </message>
    <message>
        <source>More threads, fewer shards in each, and no other work in their threads.</source>
        <translation>Plus de threads, moins de shards dans chacun, et aucun autre travail dans leurs threads.</translation>
    </message>
    <message>
        <source>Fewer intents, zstd-stream in place of zlib-stream, or a build with zlib-ng.</source>
        <translation>Moins d’intents, zstd-stream au lieu de zlib-stream, ou une version compilée avec zlib-ng.</translation>
    </message>
    <message>
        <source>Fewer intents, JSON in place of ETF, an optimised build.</source>
        <translation>Moins d’intents, JSON au lieu d’ETF, une version optimisée.</translation>
    </message>
    <message>
        <source>Pause or filter the log here; in a bot, move long work out of the slots.</source>
        <translation>Mettez le journal en pause ou filtrez-le ici ; dans un bot, sortez le travail long des slots.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The network takes %1 of the time, %2 one way.</source>
        <translation>Le réseau prend %1 du temps, %2 par trajet simple.</translation>
    </message>
    <message>
        <source>Waiting in the socket takes %1 of the time, %2 a read: the thread is at something else.</source>
        <translation>L’attente dans le socket prend %1 du temps, %2 par lecture : le thread est occupé ailleurs.</translation>
    </message>
    <message>
        <source>The inflater takes %1 of the time, %2 a read.</source>
        <translation>Le décompresseur prend %1 du temps, %2 par lecture.</translation>
    </message>
    <message>
        <source>Decoding takes %1 of the time, %2 a read.</source>
        <translation>Le décodage prend %1 du temps, %2 par lecture.</translation>
    </message>
    <message>
        <source>The slots take %1 of the time, %2 a read.</source>
        <translation>Les slots prennent %1 du temps, %2 par lecture.</translation>
    </message>
    <message>
        <source>Nothing came in the last seconds.</source>
        <translation>Rien n’est arrivé ces dernières secondes.</translation>
    </message>
    <message>
        <source>Nothing is behind: what comes is dealt with after %1, of which the network takes %2.</source>
        <translation>Aucun retard : ce qui arrive est traité après %1, dont %2 pour le réseau.</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1 : %2</translation>
    </message>
</context>
<context>
    <name>StatisticsModel</name>
    <message>
        <source>(no guild)</source>
        <translation>(sans guilde)</translation>
    </message>
    <message>
        <source>Click: show only these · Ctrl: of these, what is shown · Shift: not these · Alt: these too</source>
        <translation>Clic : seulement ceux-ci · Ctrl : de ceux-ci, ce qui est affiché · Maj : pas ceux-ci · Alt : ceux-ci aussi</translation>
    </message>
    <message>
        <source>%1 of the events, %2 of the bytes inflated, %3 of the bytes on the wire</source>
        <translation>%1 des événements, %2 des octets décompressés, %3 des octets sur le réseau</translation>
    </message>
    <message>
        <source>Events, sent commands and changes of state in the log</source>
        <translation>Événements, commandes envoyées et changements d’état dans le journal</translation>
    </message>
    <message>
        <source>Events a second, over the last %1 seconds</source>
        <translation>Événements par seconde, sur les %1 dernières secondes</translation>
    </message>
    <message>
        <source>Events a second, from the first in the log to the last</source>
        <translation>Événements par seconde, du premier du journal au dernier</translation>
    </message>
    <message>
        <source>Bytes of the payloads</source>
        <translation>Octets des payloads</translation>
    </message>
    <message>
        <source>Compressed bytes received; those of a frame with several payloads are divided among them by their sizes</source>
        <translation>Octets compressés reçus ; ceux d’une trame à plusieurs payloads sont répartis selon leurs tailles</translation>
    </message>
    <message>
        <source>Share of the number of events</source>
        <translation>Part du nombre d’événements</translation>
    </message>
    <message>
        <source>Share of the bytes of all payloads</source>
        <translation>Part des octets de tous les payloads</translation>
    </message>
    <message>
        <source>Share of the bytes on the wire</source>
        <translation>Part des octets sur le réseau</translation>
    </message>
    <message>
        <source>The event&apos;s type</source>
        <translation>Le type de l’événement</translation>
    </message>
    <message>
        <source>The guild, by its name where it is known</source>
        <translation>La guilde, par son nom s’il est connu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guilde</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Now/s</source>
        <translation>Act./s</translation>
    </message>
    <message>
        <source>Avg/s</source>
        <translation>Moy./s</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Statistics by event type</source>
        <translation>Statistiques par type d’événement</translation>
    </message>
    <message>
        <source>Statistics by guild</source>
        <translation>Statistiques par guilde</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By guild</source>
        <translation>Par guilde</translation>
    </message>
    <message>
        <source>What the events of each group take is counted here as they come.</source>
        <translation>Ce que prennent les événements de chaque groupe est compté ici à mesure qu’ils arrivent.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Tout le journal</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Ce que montre le filtre</translation>
    </message>
    <message>
        <source>What is counted: all that the log holds, or what the filter lets through</source>
        <translation>Ce qui est compté : tout ce que contient le journal, ou ce que le filtre laisse passer</translation>
    </message>
    <message>
        <source>What the shares are of</source>
        <translation>À quoi se rapportent les parts</translation>
    </message>
    <message>
        <source>Share of events</source>
        <translation>Part des événements</translation>
    </message>
    <message>
        <source>Share of inflated bytes</source>
        <translation>Part des octets décompressés</translation>
    </message>
    <message>
        <source>Share of wire bytes</source>
        <translation>Part des octets réseau</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy the whole table as comma-separated values</source>
        <translation>Copier tout le tableau en valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Show &amp;only %1</source>
        <translation>Afficher &amp;seulement %1</translation>
    </message>
    <message>
        <source>… &amp;and %1</source>
        <translation>… &amp;et %1</translation>
    </message>
    <message>
        <source>… and &amp;not %1</source>
        <translation>… et &amp;pas %1</translation>
    </message>
    <message>
        <source>… o&amp;r %1</source>
        <translation>… &amp;ou %1</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <source>The filter lets nothing through</source>
        <translation>Le filtre ne laisse rien passer</translation>
    </message>
    <message>
        <source> · the first %1 of %2 are shown</source>
        <translation> · les %1 premiers sur %2 sont affichés</translation>
    </message>
    <message>
        <source> · counting…</source>
        <translation> · comptage…</translation>
    </message>
    <message numerus="yes">
        <source>Total: %Ln events · %1/s · %2 inflated · %3 on the wire</source>
        <translation>
            <numerusform>Total : %Ln événement · %1/s · %2 décompressés · %3 sur le réseau</numerusform>
            <numerusform>Total : %Ln événements · %1/s · %2 décompressés · %3 sur le réseau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Of all shards, over the last 3 seconds</source>
        <translation>De tous les shards, sur les 3 dernières secondes</translation>
    </message>
    <message>
        <source>Rows that the filter lets through, of all that the log holds, and the memory they take</source>
        <translation>Lignes que le filtre laisse passer, sur toutes celles du journal, et la mémoire qu’elles prennent</translation>
    </message>
    <message>
        <source>The oldest rows were dropped to keep the log within its memory</source>
        <translation>Les lignes les plus anciennes ont été écartées pour garder le journal dans sa mémoire</translation>
    </message>
    <message>
        <source>Session starts left: %1 of %2</source>
        <translation>Démarrages de session restants : %1 sur %2</translation>
    </message>
    <message>
        <source>Shards ready: %1 of %2</source>
        <translation>Shards prêts : %1 sur %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>%1 events/s · %2/s</source>
        <translation>%1 événements/s · %2/s</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes : %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Lignes : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur disque</translation>
    </message>
    <message>
        <source>%1 · searching…</source>
        <translation>%1 · recherche…</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Écartées : %1</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>SIMULATED: embedded simulator, no real bot</source>
        <translation>SIMULÉ : simulateur intégré, pas de vrai bot</translation>
    </message>
    <message>
        <source>bot session</source>
        <translation>session de bot</translation>
    </message>
    <message>
        <source>asking the REST interface for the gateway…</source>
        <translation>l’API REST est interrogée pour la gateway…</translation>
    </message>
    <message>
        <source>identifies left %1 of %2</source>
        <translation>identifications restantes %1 sur %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>filtre : %1</translation>
    </message>
    <message>
        <source>no shards yet</source>
        <translation>pas encore de shards</translation>
    </message>
    <message>
        <source>%1 received, %2/s</source>
        <translation>%1 reçus, %2/s</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>%1 décompressés</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Changements d’état</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>Événements par type</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shards ready</source>
        <translation>
            <numerusform>%1 shard prêt sur %n</numerusform>
            <numerusform>%1 shards prêts sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, %1/s</source>
        <translation>
            <numerusform>%Ln événement, %1/s</numerusform>
            <numerusform>%Ln événements, %1/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: %1</source>
        <translation>
            <numerusform>… et %n de plus : %1</numerusform>
            <numerusform>… et %n de plus : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>q or Ctrl-C: quit</source>
        <translation>q ou Ctrl-C : quitter</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>en retard : %1</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
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
        <translation>États des shards au fil du temps</translation>
    </message>
    <message>
        <source>One lane for each shard. The wheel zooms, dragging pans, a click goes to that moment in the log.</source>
        <translation>Une piste par shard. La molette zoome, glisser déplace, un clic va à ce moment dans le journal.</translation>
    </message>
    <message>
        <source>The states of each shard are drawn here over time once a bot is connected.</source>
        <translation>Les états de chaque shard sont dessinés ici au fil du temps une fois un bot connecté.</translation>
    </message>
    <message>
        <source>Shard %1: not started yet</source>
        <translation>Shard %1 : pas encore démarré</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shard %1: %2&lt;/b&gt; since %3, %4</source>
        <translation>&lt;b&gt;Shard %1 : %2&lt;/b&gt; depuis %3, %4</translation>
    </message>
    <message>
        <source>until now (%1)</source>
        <translation>jusqu’à maintenant (%1)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause : %1</translation>
    </message>
    <message>
        <source>%1, shard %2: not started yet</source>
        <translation>%1, shard %2 : pas encore démarré</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, shard %2</translation>
    </message>
    <message>
        <source>%1, shard %2: %3</source>
        <translation>%1, shard %2 : %3</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Queued or connecting</source>
        <translation>En file ou en connexion</translation>
    </message>
    <message>
        <source>Identifying or resuming</source>
        <translation>Identification ou reprise</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Temporisation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Colours of the states: %1</source>
        <translation>Couleurs des états : %1</translation>
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
        <translation>Quand l’état a changé, heure locale</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>The shard&apos;s number</source>
        <translation>Le numéro du shard</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>The new state</source>
        <translation>Le nouvel état</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How long the state before lasted</source>
        <translation>Combien de temps a duré l’état précédent</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why, and what can be done about it</source>
        <translation>Pourquoi, et ce qu’on peut y faire</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline of the session</source>
        <translation>Chronologie de la session</translation>
    </message>
    <message>
        <source>Every change of a shard&apos;s state is listed here with its cause.</source>
        <translation>Chaque changement d’état d’un shard est listé ici avec sa cause.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Tous les shards</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Only these shards, such as 0-3, 8</source>
        <translation>Seulement ces shards, comme 0-3, 8</translation>
    </message>
    <message>
        <source>State, cause or advice</source>
        <translation>État, cause ou conseil</translation>
    </message>
    <message>
        <source>Text in the list</source>
        <translation>Texte dans la liste</translation>
    </message>
    <message>
        <source>Only changes with this text in their state, cause or advice, such as 4014</source>
        <translation>Seulement les changements dont l’état, la cause ou le conseil contient ce texte, comme 4014</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Afficher plus de temps (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Afficher moins de temps (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all from the first change until now (Home)</source>
        <translation>Tout afficher, du premier changement jusqu’à maintenant (Début)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Go along with the present (End)</source>
        <translation>Suivre le présent (Fin)</translation>
    </message>
    <message>
        <source>No change of state is of these shards and has this text.</source>
        <translation>Aucun changement d’état ne vient de ces shards en contenant ce texte.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the notification</source>
        <translation>Fermer la notification</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The file must hold the bot&apos;s token and nothing else.</source>
        <translation>Le fichier doit contenir le token du bot et rien d’autre.</translation>
    </message>
    <message>
        <source>The token file “%1” is a directory.</source>
        <translation>Le fichier de token « %1 » est un dossier.</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>Le fichier de token « %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The token file “%1” is empty.</source>
        <translation>Le fichier de token « %1 » est vide.</translation>
    </message>
    <message>
        <source>The token in “%1”</source>
        <translation>Le token dans « %1 »</translation>
    </message>
    <message>
        <source>Others on this machine can read the token file “%1”; run: chmod 600 %1</source>
        <translation>D’autres utilisateurs de cette machine peuvent lire le fichier de token « %1 » ; exécutez : chmod 600 %1</translation>
    </message>
    <message>
        <source>The token in %1</source>
        <translation>Le token dans %1</translation>
    </message>
    <message>
        <source>%1 is not one word of plain letters.</source>
        <translation>%1 n’est pas un seul mot de lettres simples.</translation>
    </message>
    <message>
        <source>Copy it once more from the Developer Portal, Bot page.</source>
        <translation>Copiez-le encore une fois depuis le portail des développeurs, page Bot.</translation>
    </message>
    <message>
        <source>%1 does not look like a bot token: three parts with dots between.</source>
        <translation>%1 ne ressemble pas à un token de bot : trois parties séparées par des points.</translation>
    </message>
    <message>
        <source>The token file “%1” is larger than %2.</source>
        <translation>Le fichier de token « %1 » dépasse %2.</translation>
    </message>
</context>
<context>
    <name>TokenVault</name>
    <message>
        <source>This program was built without a keychain.</source>
        <translation>Ce programme a été compilé sans trousseau.</translation>
    </message>
    <message>
        <source>With all data in one folder, no token is kept.</source>
        <translation>Quand toutes les données sont dans un seul dossier, aucun token n’est conservé.</translation>
    </message>
    <message>
        <source>It did not answer within %1 s; it may be locked.</source>
        <translation>Il n’a pas répondu en %1 s ; il est peut-être verrouillé.</translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message>
        <source>Shard %1 could not resume its session and began a new one. Events in between are lost.</source>
        <translation>Le shard %1 n’a pas pu reprendre sa session et en a commencé une nouvelle. Les événements entre-temps sont perdus.</translation>
    </message>
    <message>
        <source>Shard %1 will not try again: %2.</source>
        <translation>Le shard %1 ne réessaiera pas : %2.</translation>
    </message>
    <message>
        <source>The last heartbeat of shard %1 was answered after %2.</source>
        <translation>Le dernier heartbeat du shard %1 a reçu sa réponse après %2.</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1 lost its connection %n time(s) in the last 5 minutes; last: %2.</source>
        <translation>
            <numerusform>Le shard %1 a perdu sa connexion %n fois dans les 5 dernières minutes ; la dernière : %2.</numerusform>
            <numerusform>Le shard %1 a perdu sa connexion %n fois dans les 5 dernières minutes ; la dernière : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 cannot connect: %2.</source>
        <translation>Le shard %1 ne peut pas se connecter : %2.</translation>
    </message>
</context>
<context>
    <name>ViewColumns</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When it was received or sent; the right button offers local time, time since the log began, or since the row before. Filter with time &gt;= 14:30</source>
        <translation>Quand il a été reçu ou envoyé ; le bouton droit propose l’heure locale, le temps depuis le début du journal ou depuis la ligne précédente. Filtrer avec time &gt;= 14:30</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Seconds since the row that is shown before</source>
        <translation>Secondes depuis la ligne affichée précédente</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>The shard&apos;s number; filter with shard == 0</source>
        <translation>Le numéro du shard ; filtrer avec shard == 0</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Received, sent, or a change of state; filter with dir == in, dir == out, dir == state</source>
        <translation>Reçu, envoyé ou changement d’état ; filtrer avec dir == in, dir == out, dir == state</translation>
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
        <translation>Opcode ; 0 est un événement distribué. Filtrer avec op == 0</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Event type, or the opcode&apos;s name; filter with type == MESSAGE_CREATE</source>
        <translation>Type d’événement, ou nom de l’opcode ; filtrer avec type == MESSAGE_CREATE</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Séq</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch; each shard counts its own. Filter with seq &gt;= 100</source>
        <translation>Numéro de séquence d’un dispatch ; chaque shard compte les siens. Filtrer avec seq &gt;= 100</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guilde</translation>
    </message>
    <message>
        <source>The guild&apos;s name where it is known, else its id; filter with guild == ID</source>
        <translation>Le nom de la guilde s’il est connu, sinon son id ; filtrer avec guild == ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>The channel or thread; filter with channel == ID</source>
        <translation>Le salon ou le fil ; filtrer avec channel == ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Who did it; filter with user == ID</source>
        <translation>Qui l’a fait ; filtrer avec user == ID</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Bytes on the wire, before inflating; filter with wire &gt; 1KiB</source>
        <translation>Octets sur le réseau, avant décompression ; filtrer avec wire &gt; 1KiB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes of JSON after inflating; filter with size &gt; 64KiB</source>
        <translation>Octets de JSON après décompression ; filtrer avec size &gt; 64KiB</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Rejoué</translation>
    </message>
    <message>
        <source>Missed while disconnected and sent again after RESUME</source>
        <translation>Manqué pendant la déconnexion et renvoyé après RESUME</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The shard&apos;s new state, where the row is a change of state</source>
        <translation>Le nouvel état du shard, si la ligne est un changement d’état</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What the event says; a bare word in the filter is searched for in the whole payload</source>
        <translation>Ce que dit l’événement ; un simple mot dans le filtre est cherché dans tout le payload</translation>
    </message>
    <message>
        <source>Click to sort, again to turn it round, a third time for the order of the log</source>
        <translation>Cliquez pour trier, encore pour inverser, une troisième fois pour l’ordre du journal</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>&amp;Muted</source>
        <translation>Mue&amp;t</translation>
    </message>
    <message>
        <source>&amp;Deafened</source>
        <translation>S&amp;ourd</translation>
    </message>
    <message>
        <source>&amp;Guild:</source>
        <translation>&amp;Guilde :</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>&amp;Salon :</translation>
    </message>
    <message>
        <source>“%1” is no channel id.</source>
        <translation>« %1 » n’est pas un id de salon.</translation>
    </message>
    <message>
        <source>Leave: no channel</source>
        <translation>Quitter : aucun salon</translation>
    </message>
    <message>
        <source>The voice channel to be in: choose one of the guild, or type its id; nothing leaves the channel</source>
        <translation>Le salon vocal où être : choisissez-en un de la guilde, ou saisissez son id ; vide, le bot quitte le salon</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>it holds none</source>
        <translation>il n’en contient aucun</translation>
    </message>
    <message>
        <source>The keychain does not give the token of the profile “%1” (%2). Set the environment variable GATEWAY_TOKEN or use --token-file.</source>
        <translation>Le trousseau ne donne pas le token du profil « %1 » (%2). Définissez la variable d’environnement GATEWAY_TOKEN ou utilisez --token-file.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>L’image « %1 » ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>metrics at %1</source>
        <translation>métriques sur %1</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier de données « %1 ».</translation>
    </message>
    <message>
        <source>This process may open too few files and sockets (ulimit -n): at least %1 more are needed.</source>
        <translation>Ce processus peut ouvrir trop peu de fichiers et de sockets (ulimit -n) : il en faut au moins %1 de plus.</translation>
    </message>
</context>
</TS>
