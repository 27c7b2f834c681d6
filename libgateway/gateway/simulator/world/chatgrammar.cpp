// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/grammar_p.h>

namespace Gateway::Simulation {

// Long sentences come from patterns that nest (because, that, relative clauses), so that the number of
// different texts has no practical bound; short reactions repeat, as they do where people talk.
static constexpr std::string_view source = R"(
message = {short} | {short} | {line} | {line} | {line} | {line} | {line} {line} | {line} {line} {line}
 | {question} | {question} {line} | {addressed} | {addressed} | {linked} | {code} | {quoted} | {list}
 | {foreign} | {foreign} {foreign} | {command} | {long} | {line} {emoji}

short = {reaction} | {reaction} | {reaction} {emoji} | {emoji} | {emoji}{emoji}{emoji} | {greeting}
 | {reaction}, {thanks} | {CUSTOM}
reaction = lol | ok | okay | yes | no | nope | same | true | gg | nice | oof | wait what | +1 | exactly
 | haha | makes sense | good point | fair enough | no idea | on it | done | one sec | brb | back
 | can confirm | works here | sounds good
greeting = good morning | hi all | hello everyone | hey {USER} | evening | welcome {USER}! | good night
thanks = thanks | thank you | ty | thanks {USER} | much appreciated

line = {^statement}{stop} | {^statement}{stop} | {statement} | {^opener}, {statement}{stop}
 | {^statement}, {tag}
stop = . | . | . | ! | ... | {NONE}
opener = honestly | by the way | for what it is worth | so | well | apparently | in the end | to be fair
 | last {weekday} | after {NUMBER} minutes | as of {VERSION} | according to {USER} | long story short
tag = right | I guess | if I remember well | at least for me | as always | which is odd | just saying

statement = {clause} | {clause} | {clause} {because} {clause} | {clause} {and} {clause}
 | {thinks} {clause} | if {clause}, {future} | {thing} is {adjective}{enough}
 | {thing} is {adjective} and {thing} is {adjective} | I {verb_past} {noun_phrase} {place}
 | there are {many} {plural} {place} | {person} {verb_past} {noun_phrase} {manner}
 | nobody {verb_past} {noun_phrase} that {clause}
 | {number_word} {plural} {place} and not one of them is {adjective}
clause = {person} {verb_past} {noun_phrase} | {person} {verb_past} {noun_phrase} {manner}
 | {person} {verb_past} {noun_phrase} {place} | {thing} {intransitive} | {thing} {intransitive} {manner}
 | {thing} that {person} {verb_past} {intransitive} | {many} {plural} {verb_past_alone}
 | {they} want to {verb} {noun_phrase} | {somebody} wants to {verb} {noun_phrase}
 | {person} can {verb} {noun_phrase} {time} | {person} never {verb_past} {noun_phrase} {time}
future = {person} will {verb} {noun_phrase} | {noun_phrase} will be {adjective}
 | we should {verb} {noun_phrase} {time}
because = because | since | although | while | so | but only when | just before | even though
and = and | but | and then | until | or
thinks = I think | I am sure that | someone said that | it turns out that | the docs claim that
 | my guess: | I hope | {USER} told me that
enough = {NONE} | {BLANK}{time} | {BLANK}for {noun_phrase} | {BLANK}{place} | {BLANK}again

thing = {article} {noun} | {article} {adjective} {noun} | {article} {adjective} {noun}
 | {article} {noun} of {noun_phrase_short} | {noun_phrase_short}
noun_phrase = {thing} | {thing} | {many} {plural} | {many} {adjective} {plural}
noun_phrase_short = {article} {noun} | my {noun} | {NAME} | the {WORD} {noun}
 | {article} {adjective} {noun}
article = the | the | the | my | your | this | that | our | another | every
many = some | {NUMBER} | a few | too many | no | hardly any | {SMALL} | at least {SMALL}
number_word = two | three | four | five | seven | a dozen | {SMALL}
person = {they} | {somebody}
they = I | I | we | you | they
somebody = someone | {NAME} | {USER} | the {role} | my {role} | everybody
role = mod | admin | raid leader | intern | brother | neighbour | teacher | reviewer | bassist
 | designer | healer | goalkeeper | cat
noun = bot | server | channel | guild | raid | patch | build | map | boss | quest | playlist | song
 | stream | match | league | recipe | keyboard | monitor | shard | socket | cache | query | test
 | branch | release | commit | pipeline | compiler | texture | shader | sprite | level | controller
 | headset | router | train | garden | coffee | pizza | soup | bicycle | guitar | synth | drum kit
 | telescope | camera | lens | drawing | novel | chapter | poem | crossword | puzzle | exam | lecture
 | thesis | spreadsheet | invoice | calendar | alarm | meeting | ticket | inbox | backup | disk | fan
 | battery | printer | window | door | roof
plural = messages | events | shards | players | maps | patches | songs | tests | bugs | pull requests
 | tickets | pixels | frames | packets | recipes | tomatoes | cables | screenshots | chapters
 | questions | people | servers | emojis | pancakes | mushrooms | keyboards | minutes | levels | pages
 | photos | duplicates
adjective = green | tiny | huge | broken | shiny | slow | quick | weird | quiet | loud | cursed
 | legendary | empty | ancient | brand new | underrated | overpriced | purple | fragile | stable | flaky
 | hidden | cosy | frozen | spicy | salty | lazy | elegant | rusty | hand-made | experimental
 | unreadable | suspicious | beautiful
verb = fix | break | restart | find | watch | play | finish | skip | mute | upload | compile | rewrite
 | test | paint | cook | borrow | explain | measure | delete | pin | tune | clean | draw
verb_past = fixed | broke | restarted | found | watched | played | finished | skipped | muted | uploaded
 | compiled | rewrote | tested | painted | cooked | borrowed | explained | measured | deleted | pinned
 | tuned | cleaned | drew | forgot | reviewed | ordered | imported | renamed | rebuilt | benchmarked
 | translated
verb_past_alone = arrived | disappeared | came back | crashed | passed | got stuck | failed
 | are missing | look great | went up to {NUMBER}
participle = fixed | broken | restarted | found | watched | played | finished | muted | compiled
 | rewritten | tested | painted | borrowed | measured | pinned | tuned | drawn | reviewed | ordered
 | renamed | rebuilt | translated
intransitive = crashed | works | disappeared | fell over | came back | got faster | needs a restart
 | looks great | makes no sense | went up to {NUMBER} | is on fire | passed | got stuck at {NUMBER} %
 | smells of burnt toast | shipped | is still loading | took {SMALL} hours
manner = twice | by accident | with {noun_phrase_short} | without {noun_phrase_short} | very slowly
 | in {SMALL} seconds | on purpose | like a pro | at {NUMBER} fps | over the weekend
place = in {CHANNEL} | in the kitchen | on the main branch | at work | in the second half | near spawn
 | on {NAME}'s stream | behind the firewall | in the attic | on page {NUMBER} | upstairs
time = today | tomorrow | yesterday | again | this week | before lunch | after the update
 | every {weekday} | at {CLOCK} | in {SMALL} minutes | since {weekday} | one day
weekday = Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday

question = {^ask}? | {^ask}? | {^ask}?? | {USER} {ask}?
ask = did {person} {verb} {noun_phrase} | why is {thing} {adjective} | why was {thing} {adjective}
 | why has nobody {participle} {noun_phrase} | who {verb_past} {noun_phrase} {place}
 | how do you {verb} {noun_phrase} {manner} | is {thing} {adjective} or is it just me
 | has anyone {participle} {noun_phrase} {time} | where can I find {noun_phrase}
 | what happens if {clause} | anyone up for {noun_phrase} {time}
 | does {thing} work with {noun_phrase_short}

addressed = {USER} {statement} | {USER} {question} | {USER} {USER} {line} | {ROLE} {line}
 | {USER}: {line} | see {CHANNEL}, {statement} | {USER} {emoji}
linked = {URL} | {line} {URL} | {URL} {line} | have you seen {URL}? {line} | <{URL}>
quoted = > {line}\n{line} | > {statement}\n> {statement}\n{reaction} | **{^noun} {noun}**: {statement}
 | *{statement}* | ||{statement}|| | ~~{statement}~~ {statement} | -# {statement}
 | __{^adjective}__ {statement} | `{WORD}` {statement}
list = {^plural}:\n- {noun_phrase}\n- {noun_phrase}\n- {noun_phrase}
 | 1. {^future}\n2. {^future}\n3. {^statement} | # {^adjective} {noun}\n{line}\n{line}
long = {line} {line} {line} {line} | {line}\n\n{line} {line} {question}\n{line}
 | {line} {line} {question} {line} {line} {line} | {quoted}\n{line} {line} {line}
command = !play {song} | !rank {USER} | /roll {SMALL}d{SMALL} | !remind {CLOCK} {statement}
 | ?tag {noun} | !weather {place_name} | !poll {ask}
code = ```cpp\nint {WORD}({type} {WORD})\n\[\n    return {WORD} {operator} {NUMBER};\n\]\n```
 | ```js\nconst {WORD} = await {WORD}.{WORD}({NUMBER});\n``` {line}
 | ```\nError: {WORD} {noun} at 0x{HEX}\n  at {WORD}.{WORD}:{NUMBER}\n``` {question}
 | ```py\nfor {WORD} in range({NUMBER}):\n    print({WORD}[{SMALL}])\n```
 | `{WORD} --{WORD}={NUMBER}` {statement}
 | ```json\n\["{WORD}": {NUMBER}, "{WORD}": "{statement}"\]\n```
 | ```sql\nSELECT {WORD} FROM {WORD} WHERE {WORD} {operator} {NUMBER};\n```
type = int | double | const auto & | std::size_t | QString
operator = + | - | * | << | < | > | == | %

foreign = {german} | {german} | {spanish} | {french} | {portuguese} | {polish} | {turkish} | {russian}
 | {japanese} | {korean} | {chinese}
german = {de_wer} {de_tat} {de_was} {de_wie}. | Kann {de_wen} {de_was} {de_verb}?
 | Wenn {de_was} wieder weg ist, {de_tat} {de_wer} {de_was}. | Schönen {de_tag} euch allen {emoji}
de_wer = ich | {NAME} | keiner | mein Bruder | der neue Mod | jemand | die Gruppe
de_wen = jemand | {USER} | einer von euch | wer
de_tat = repariert | sucht | baut | übersetzt | öffnet | startet | verliert | prüft | zeichnet | findet
de_verb = reparieren | übersetzen | öffnen | neu starten | prüfen | erklären | zurücksetzen
de_was = den Server | die Karte | das Spiel | {NUMBER} Nachrichten | den Kanal | die Lösung
 | eine Brücke | das Gerät | den Fehler | das große Rätsel | die Übung
de_wie = heute Abend | ohne Grund | seit {SMALL} Stunden | sehr gründlich | zum {SMALL}. Mal
 | bei {NUMBER} Grad | auf dem Balkon
de_tag = Abend | Morgen | Montag | Samstag
spanish = ¿{es_quien} {es_hizo} {es_que}? | {es_quien} {es_hizo} {es_que} {es_como}.
 | ¡{es_que} otra vez! | {es_que}, {es_que} y {NUMBER} más…
es_quien = mi hermana | nadie | {NAME} | el equipo | alguien | la niña | el señor de los bots
es_hizo = rompió | arregló | encontró | subió | perdió | soñó con | tradujo
es_que = el servidor | la canción | {NUMBER} mensajes | el año pasado | una montaña | la conexión
 | mañana | el corazón del código
es_como = sin querer | en {SMALL} minutos | como siempre | después de comer | a las {CLOCK}
french = {fr_qui} {fr_fait} {fr_quoi} {fr_comment}. | Est-ce que {fr_qui} {fr_fait} {fr_quoi} ?
 | Ça y est, {fr_qui} {fr_fait} {fr_quoi} !
fr_qui = elle | {NAME} | personne ne | mon frère | l’équipe | le modérateur
fr_fait = répare | cherche | télécharge | traduit | débogue | préfère | mange
fr_quoi = le serveur | la forêt | {NUMBER} messages | un gâteau | la fenêtre | le café
 | une clé très ancienne
fr_comment = à {CLOCK} | sans raison | déjà | bientôt | pour la {SMALL}e fois | à l’école
portuguese = {pt_quem} {pt_fez} {pt_que} {pt_como}. | Alguém já {pt_fez} {pt_que}?
 | Não sei se {pt_quem} {pt_fez} {pt_que}.
pt_quem = minha irmã | o João | {NAME} | ninguém | a equipe
pt_fez = quebrou | achou | consertou | traduziu | esqueceu
pt_que = o servidor | a ligação | {NUMBER} mensagens | o pão | a canção | o coração do jogo
pt_como = amanhã | em {SMALL} minutos | sem razão | às {CLOCK}
polish = {NAME} {pl_zrobil} {pl_co} {pl_kiedy}. | Czy ktoś {pl_zrobil} {pl_co}?
 | {pl_co} i {pl_co}, {NUMBER} razy
pl_zrobil = naprawił | znalazł | zepsuł | narysował | przetłumaczył
pl_co = serwer | źródło | żółwia | książkę | {NUMBER} wiadomości | ćwiczenie
pl_kiedy = dziś | wczoraj | o {CLOCK} | po obiedzie
turkish = {NAME} {tr_ne} {tr_yapti}. | {tr_ne} neden {tr_yapti}? | Günaydın, {tr_ne} {tr_yapti} mı?
tr_ne = sunucuyu | şarkıyı | {NUMBER} mesajı | çiçeği | oyunu
tr_yapti = buldu | kırdı | düzeltti | çevirdi | öğrendi
russian = {ru_kto} {ru_chto} {ru_delo} {ru_kogda}. | Кто {ru_chto} {ru_delo}?
 | {ru_delo} опять не работает, {ru_kto} {ru_chto} {NUMBER} сообщений
ru_kto = Кто-то | Мой брат | {NAME} | Модератор | Никто не
ru_chto = нашёл | сломал | починил | перевёл | забыл | открыл
ru_delo = сервер | песню | канал | окно | последний уровень | старый ключ
ru_kogda = сегодня | вчера вечером | за {SMALL} минут | без причины | в {CLOCK}
japanese = {ja_dare}が{ja_nani}を{ja_shita}。 | {ja_nani}は{ja_dou}ですか?
 | {ja_nani}と{ja_nani}を{NUMBER}回{ja_shita}よ | {ja_dou}{ja_nani}だね {emoji}
ja_dare = 誰か | 友達 | 先生 | 猫 | {NAME}さん | みんな
ja_nani = サーバー | ゲーム | 新しい曲 | 宿題 | ラーメン | 写真 | 桜 | 電車
ja_shita = 直した | 見つけた | 壊した | 作った | 忘れた | 食べた | 翻訳した
ja_dou = 大丈夫 | すごい | 難しい | 静か | 便利な
korean = {ko_nuga} {ko_mueot} {ko_haetda}. | {ko_mueot} {NUMBER}번 {ko_haetda}
 | {ko_nuga} 왜 {ko_mueot} {ko_haetda}?
ko_nuga = 누군가 | 친구가 | {NAME} 님이 | 고양이가 | 선생님이
ko_mueot = 서버를 | 노래를 | 게임을 | 사진을 | 김치를
ko_haetda = 고쳤어요 | 찾았어요 | 잊었어요 | 만들었어요 | 번역했어요
chinese = {zh_shei}{zh_zuo}{zh_shenme}。 | {zh_shei}为什么{zh_zuo}{zh_shenme}?
 | {NUMBER}个{zh_shenme},{zh_shei}都{zh_zuo}了
zh_shei = 有人 | 朋友 | 老师 | {NAME} | 猫
zh_zuo = 修好了 | 找到了 | 忘记了 | 翻译了 | 打开了
zh_shenme = 服务器 | 歌曲 | 游戏 | 照片 | 火车 | 月亮

emoji = 😂 | ❤️ | 👍 | 🎉 | 😭 | 🔥 | 👀 | 🙏 | ✨ | 🤔 | 💀 | 😅 | 🚀 | ☕ | 🐧 | 🍕 | 👋🏽 | 🏳️‍🌈 | 👩‍💻 | 🫠 | {CUSTOM}
 | {CUSTOM}

song = {^adjective} {noun} | {^weekday} in {place_name} | {^noun} and the {^adjective} {noun}
 | {^verb} My {^noun} | No {^plural} | {NAME} ({VERSION} Remix) | {^WORD} {^WORD}
place_name = Lisboa | Köln | Reykjavík | Łódź | São Paulo | Kyōto | Oslo | Nairobi | Québec | İzmir
 | Perth | {^WORD}
artist = {NAME} | The {^plural} | {^adjective} {^plural} | {NAME} & {NAME} | DJ {^WORD}
 | {^WORD} Quartet
game = {^WORD} {roman} | {^noun} {sim} | {^adjective} {^plural} | {^WORD}: {^adjective} {^noun}
 | {^WORD} of {^WORD} | {^plural} vs. {^plural} | {^WORD}craft | Super {^WORD} {SMALL}
roman = II | III | IV | Online | Origins | 2077 | Tactics
sim = Simulator | Tycoon | Quest | Royale | Rush | Manager
game_details = Level {NUMBER} | In a match ({SMALL} - {SMALL}) | {^adjective} run, floor {SMALL}
 | Editing {WORD}.cpp | Lobby {HEX} | Ranked: {adjective} {noun}
game_state = In a group | Solo | {NUMBER} HP | Waiting for {noun_phrase_short}
 | Wave {SMALL} of {NUMBER} | Workspace: {WORD} | {NAME} is winning
custom_status = {statement} | {adjective} {noun} | afk until {CLOCK} | {reaction} | {ja_nani} | {de_was}
 | {ru_delo} | {noun} > {noun} | learning {noun}s {time}
guild_name = {^adjective} {^plural} | The {^noun} Club | {NAME}'s {^noun} | {^WORD} Community
 | {^place_name} {^plural} | {^WORD} Dev | Café {^WORD} | {^noun} & {^noun} | Українські {^WORD}
 | {^WORD} ゲーム部
guild_about = {^statement}. | A place for {plural} and {adjective} {plural}.
 | {^noun} talk since {weekday}, {SMALL} times a week.
channel_name = general | {noun} | {adjective}-{noun} | {plural} | off-topic | {noun}-talk | help-{noun}
 | {WORD} | show-your-{noun} | {noun}-{SMALL} | größe-{noun} | 雑談-{WORD}
voice_name = {^noun} Room | {^adjective} Lounge | Squad {SMALL} | Music {SMALL} | {^WORD}
 | Quiet {^noun} | AFK
voice_status = {noun_phrase} {time} | {^noun} night {emoji} | playing {game} | {custom_status}
category_name = {^plural} | {^adjective} things | Information | Voice | {^noun} corner
role_name = {^role} | {^adjective} {^role} | {^WORD} | Team {^noun} | Level {SMALL}+ | {^noun} enjoyer
 | Booster {SMALL}
topic = {^statement}. | {^ask}? See {CHANNEL}. | Only {plural} here, please.
 | {^statement}. {^statement}.
thread_name = {^ask}? | {^thing} {intransitive} | {^noun} {NUMBER}: {statement} | {^statement}
embed_title = {^thing} {intransitive} | [{WORD}/{WORD}] {^statement} | Now playing: {song}
 | {^adjective} {noun} {VERSION} | Level up: {NAME}
embed_text = {line} {line} | {line} | {statement}: {statement}, {statement}
 | `{HEX}` {statement}\n`{HEX}` {statement}
field_name = {^noun} | {^plural} | {^adjective} {noun} | Moderator | Reason | Duration
field_value = {NUMBER} | {USER} | {statement} | {CLOCK} | {adjective} {noun} | `{HEX}`
footer = {^WORD} bot · {VERSION} | Requested by {NAME} | Page {SMALL} of {NUMBER} | {^weekday} {CLOCK}
poll_question = {^ask}? | Best {noun}? | Which {noun} do we {verb} {time}? | {^noun} or {noun}?
poll_answer = {^noun_phrase} | {^adjective} {noun} | {reaction} | {^plural} {time} | {NAME}
 | {emoji} {noun}
event_name = {^adjective} {noun} night | {game} tournament | {^noun} {verb}athon {SMALL}
 | Listening: {song} | {^weekday} with {NAME}
sound_name = {adjective} {noun} | {WORD} | {noun} | {reaction}
command_name = play | rank | ban | remind | weather | tag | roll | translate | help | poll | profile
 | {noun}
reason = {statement} | spam in {CHANNEL} | {adjective} {plural} | asked by {NAME} | {NONE}
button = {^verb} {noun} | Next | Previous | Yes | No | {^verb} | Claim {noun}
)";

const Grammar &chatGrammar()
{
    static const Grammar grammar(source);
    return grammar;
}

} // namespace Gateway::Simulation
