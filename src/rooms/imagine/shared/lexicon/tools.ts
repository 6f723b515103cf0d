/** Tools, weapons of tales, keys and chains, and what a wizard works with. */
export const tools = `
# of the workshop and the field
hammer | tool | 🔨 | 0.4 | hammer, claw hammer, mallet, sledgehammer | 망치, 장도리, 해머, 뿅망치, 쇠망치 | near=axe,wrench
axe | tool | 🪓 | 0.7 | axe, ax, hatchet, battle axe | 도끼, 손도끼, 금도끼, 은도끼, 쇠도끼 | near=hammer
pickaxe | tool | ⛏️ | 0.9 | pickaxe, pick, mattock, ice axe | 곡괭이, 피켈, 마인크래프트 곡괭이 | near=axe
hammer-and-pick | symbol | ⚒️ | 0.7 | hammer and pick, mining tools | 망치와 곡괭이, 광부 도구 | near=pickaxe
tools | tool | 🛠️ | 0.6 | tools, tool, hammer and wrench, repair, repairs, maintenance | 공구, 연장, 도구, 수리, 정비, 수리 도구 | near=toolbox,wrench
wrench | tool | 🔧 | 0.35 | wrench, spanner, monkey wrench | 렌치, 스패너, 몽키 스패너, 멍키스패너 | near=screwdriver
screwdriver | tool | 🪛 | 0.3 | screwdriver, screw driver | 드라이버, 십자드라이버, 일자드라이버, 나사돌리개 | near=wrench
bolt | thing | 🔩 | 0.2 | nut and bolt, bolt, screw, nail, nut and screw | 나사, 볼트, 너트, 못, 볼트와 너트, 나사못 | near=gear
gear | symbol | ⚙️ | 0.5 | gear, cog, cogwheel, cog wheel, settings, gearwheel, gears, machine, mechanism | 톱니바퀴, 기어, 톱니, 설정, 태엽, 기계, 부품 | near=bolt
saw | tool | 🪚 | 0.6 | saw, handsaw, hand saw, carpentry saw | 톱, 쇠톱, 나무 톱, 톱질 | near=chainsaw
chainsaw | tool | | 0.6 | chainsaw, chain saw, power drill, drill | 전기톱, 드릴, 전동 드릴 | near=saw
clamp | tool | 🗜️ | 0.3 | clamp, vise, vice clamp, pliers, pincers | 죔쇠, 바이스, 클램프, 펜치, 조임쇠 | near=wrench
toolbox | thing | 🧰 | 0.4 | toolbox, tool box, tool kit, toolkit | 공구함, 공구 상자, 연장통, 공구통 | near=tools,first-aid-kit
ladder | tool | 🪜 | 2.4 | ladder, stepladder, step ladder, wooden ladder, rope ladder | 사다리, 접이식 사다리, 줄사다리, 나무 사다리 | near=stairs
shovel | tool | @shovel | 1.1 | shovel, spade, snow shovel, trowel | 삽, 꽃삽, 모종삽, 눈삽, 부삽 | lives=garden; near=rake
rake | tool | @rake | 1.4 | rake, pitchfork, hoe, garden fork, hay fork | 갈퀴, 쇠스랑, 호미, 괭이, 쟁기, 농기구 | lives=farm; near=shovel
sickle | tool | @sickle | 0.5 | sickle, scythe, reaper's scythe | 낫, 사신의 낫 | lives=farm; near=rake
watering-can | tool | @watering-can | 0.5 | watering can, garden watering can, garden hose, hose, sprinkler | 물뿌리개, 물조리개, 호스, 조리개, 정원 호스 | lives=garden; near=bucket
lawn-mower | tool | | 1 | lawn mower, lawnmower | 잔디 깎는 기계, 잔디깎이, 예초기 | near=tractor
trap-net | tool | @butterfly-net | 1.2 | butterfly net, bug net, insect net, fishing net, net, landing net | 잠자리채, 곤충 채집망, 뜰채, 그물, 매미채, 어망 | lives=meadow; near=fishing-rod
bug-box | thing | | 0.3 | bug box, insect cage | 곤충 채집통, 채집통 | near=trap-net
compass | tool | 🧭 | 0.3 | compass, magnetic compass | 나침반, 컴퍼스, 나침판 | near=map
map | thing | 🗺️ | 0.7 | map, world map, treasure map, old map, paper map, atlas, pirate map | 지도, 보물 지도, 세계 지도, 보물지도, 약도, 세계지도 | near=compass,globe
magnet | tool | 🧲 | 0.3 | magnet, horseshoe magnet | 자석, 말굽자석, 지남철 | near=horseshoe
horseshoe | thing | @horseshoe | 0.2 | horseshoe, lucky horseshoe | 편자, 말편자, 말발굽 편자 | near=magnet
hook | thing | 🪝 | 0.3 | hook, fish hook, fishhook, pirate hook, grappling hook | 갈고리, 낚싯바늘, 고리 갈고리, 후크 | near=anchor
chain | thing | ⛓️ | 0.7 | chain, chains, iron chain, shackles, handcuffs, cuffs | 쇠사슬, 사슬, 체인, 족쇄, 수갑, 쇠고랑 | near=link-chain
link-chain | symbol | 🔗 | 0.5 | link, hyperlink, chain link, url | 링크, 연결 고리, 연결, 고리, 하이퍼링크 | near=chain
lock | thing | 🔒️ | 0.3 | lock, padlock, locked padlock, safe lock, privacy, password, encryption | 자물쇠, 잠긴 자물쇠, 잠금장치, 비밀번호, 잠금, 암호, 보안 | near=key
open-lock | thing | 🔓️ | 0.3 | open lock, unlocked padlock, unlocked | 열린 자물쇠, 잠금 해제, 풀린 자물쇠 | near=lock
lock-and-key | thing | 🔐 | 0.3 | lock and key, locked with key | 자물쇠와 열쇠 | near=lock
key | thing | 🔑 | 0.2 | key, house key, keys, room key | 열쇠, 키, 집 열쇠, 금열쇠, 열쇠 꾸러미 | near=old-key,lock
old-key | thing | 🗝️ | 0.25 | old key, antique key, skeleton key, rusty key, magic key | 오래된 열쇠, 옛날 열쇠, 낡은 열쇠, 마법 열쇠, 녹슨 열쇠 | near=key
safe | thing | @safe | 0.8 | safe, vault, strongbox, piggy bank safe | 금고, 은행 금고, 철제 금고 | near=treasure-chest
bomb | thing | 💣️ | 0.4 | bomb, grenade, time bomb, explosive | 폭탄, 시한폭탄, 수류탄, 폭발물, 콩알탄 | near=dynamite,explosion
dynamite | thing | 🧨 | 0.4 | dynamite, firecracker, tnt, banger | 다이너마이트, 폭죽 다이너마이트, 딱총, 폭죽 막대 | near=bomb,fireworks
explosion | symbol | 💥 | 1.2 | explosion, blast, boom, bang, collision, crash | 폭발, 쾅, 펑, 충돌, 대폭발 | near=bomb
cannon | thing | @cannon | 1.2 | cannon, artillery, cannonball, catapult | 대포, 포탄, 투석기, 화포, 포 | lives=battlefield; near=bomb
gun-toy | toy | 🔫 | 0.3 | water gun, squirt gun, water pistol, toy gun, ray gun, toy pistol | 물총, 장난감 총, 비비탄총, 딱총 장난감, 장난감 권총 | near=gun
gun | tool | | 0.5 | gun, pistol, rifle, revolver, laser gun, musket, shotgun, machine gun | 총, 권총, 소총, 레이저 총, 조총, 기관총, 엽총 | near=gun-toy,bow
# weapons of tales
sword | tool | @sword | 1 | sword, blade, longsword, broadsword, excalibur, magic sword, katana, samurai sword, saber, sabre, lightsaber, wooden sword, scimitar | 검, 장검, 칼 검, 큰 칼, 엑스칼리버, 전설의 검, 마법 검, 광선검, 목검, 보검, 명검, 성검, 환도, 일본도, 도검 | near=dagger,crossed-swords
dagger | tool | 🗡️ | 0.5 | dagger, short sword, stiletto, poniard, hunting knife | 단검, 단도, 은장도, 비수, 장도칼 | near=sword,knife
crossed-swords | symbol | ⚔️ | 1 | crossed swords, two swords, dual swords, sword fight, duel, battle, war, combat | 쌍검, 교차한 검, 칼싸움, 결투, 전투, 전쟁, 싸움, 대결 | near=sword
shield | tool | 🛡️ | 0.7 | shield, buckler, knight's shield, protection, defence, defense, security, antivirus | 방패, 기사 방패, 보호막, 방패막이, 보호 | near=sword
bow | tool | 🏹 | 1.1 | bow and arrow, bow, arrow, archery, longbow, crossbow, bows and arrows | 활, 화살, 활과 화살, 국궁, 석궁, 양궁, 활쏘기, 화살통 | near=dartboard
spear | tool | @spear | 1.8 | spear, lance, javelin, pike, halberd, harpoon | 창, 장창, 삼지창 창, 작살, 투창, 죽창, 언월도 | near=trident,sword
trident | tool | 🔱 | 1.6 | trident, poseidon's trident, neptune's trident, devil's fork | 삼지창, 포세이돈의 창, 당파 | near=spear
boomerang | toy | 🪃 | 0.5 | boomerang | 부메랑 | near=frisbee
club-weapon | tool | @ogre-club | 1 | ogre's club, wooden club, spiked club, truncheon, cudgel, goblin's club, mace | 도깨비방망이, 도깨비 방망이, 몽둥이, 방망이, 곤봉, 철퇴, 요술 방망이, 빨랫방망이 | near=baseball-bat
nunchaku | tool | | 0.6 | nunchaku, nunchucks, shuriken, ninja star, throwing star | 쌍절곤, 표창, 수리검, 닌자 표창 | near=sword
whip | tool | | 0.8 | whip, slingshot, catapult toy | 채찍, 새총 | near=bow
armor | clothing | @armor | 1.4 | armor, armour, suit of armor, suit of armour, knight's armor, breastplate, chain mail | 갑옷, 갑주, 기사 갑옷, 두정갑, 사슬갑옷, 철갑옷 | near=knight-helmet,shield
# magic
magic-wand | tool | 🪄 | 0.5 | magic wand, wand, fairy wand, wizard's wand, magic, magician's wand | 마술봉, 요술봉, 마법 지팡이, 요술 지팡이, 마법봉, 마술 지팡이, 마법, 마술, 요술 | near=wizard-staff
wizard-staff | tool | @wizard-staff | 1.6 | wizard's staff, magic staff, staff, wizard staff, scepter, sceptre | 마법사의 지팡이, 마법사 지팡이, 홀, 왕홀, 마법 스태프 | near=magic-wand,walking-stick
crystal-ball | thing | 🔮 | 0.4 | crystal ball, fortune teller's ball, magic ball, orb, magic orb, fortune telling | 수정 구슬, 마법 구슬, 수정구슬, 점쟁이 구슬, 수정구, 여의주 | near=marble
potion | thing | @potion | 0.3 | potion, magic potion, love potion, elixir, poison bottle, poison | 물약 병, 마법 물약, 마법의 약, 독약, 사랑의 묘약, 영약, 포션, 독 | near=test-tube,perfume
nazar | symbol | 🧿 | 0.3 | evil eye, nazar, nazar amulet, blue eye amulet | 나자르, 악마의 눈, 나자르 본주 | near=hamsa
hamsa | symbol | 🪬 | 0.3 | hamsa, hand of fatima | 함사, 파티마의 손 | near=nazar
prayer-beads | thing | 📿 | 0.4 | prayer beads, rosary, mala beads, beads | 묵주, 염주, 구슬 목걸이 염주, 단주 | near=necklace
funeral-urn | thing | ⚱️ | 0.4 | funeral urn, ashes urn | 유골함, 납골 단지, 납골함 | lives=graveyard
talisman | thing | | 0.3 | talisman, amulet, paper charm, dreamcatcher, ouija board | 부적, 드림캐처, 호부 | near=nazar
cigarette | thing | 🚬 | 0.1 | cigarette, cigar, smoking pipe | 담배, 시가, 궐련, 곰방대 | near=no-smoking
crystal | thing | 💎 | 0.4 | diamond, gem, gemstone, jewel, crystal, precious stone, sapphire, jewels, jewellery, jewelry | 다이아몬드, 보석, 보석 원석, 사파이어, 크리스털, 금강석, 수정, 귀금속, 다이아 | near=ruby,ring
ruby | thing | | 0.3 | ruby, emerald, amethyst, pearl, opal, amber | 루비, 에메랄드, 자수정, 진주, 오팔, 호박 보석 | near=crystal
gold-bar | thing | @gold-bar | 0.2 | gold bar, gold bars, gold ingot, bullion, pot of gold, gold nugget, treasure gold | 금괴, 골드바, 금덩이, 황금 덩어리, 금덩어리, 금은 | near=coin,treasure-chest
`;
