/**
 * Words that mean several things: `word | concept | concept: cues | …`. Without any cue the one without cues is meant; where that
 * would choose between a place and a thing, the grammar does. A Korean cue is looked for anywhere around the word, an English one
 * at the beginning of a word; `_` is a blank. `=` stands before a cue that has to come right after the word, `<` before one that
 * has to come right before it: these are looked for first. `*` is always there.
 */
export const koreanSenses = `
눈 | snow | eye: 파란_눈 푸른_눈 초록_눈 감 뜬 뜨고 윙크 두_눈 얼굴 코 입 귀 큰_눈 눈동자 눈물 쌍꺼풀 깜빡
비 | rain | broom: 쓸 마당을 청소
말 | horse | speech-bubble: =을_하 =을_한 =을_건 =을_걸 나누
배 | ship | korean-pear: 먹 과일 깎 달콤 아삭 추석 나무 상자 즙 | belly: =_나온 =가_고 =_고픈 =가_아 =가_부 =가_나
다리 | bridge-landmark | leg: 긴_다리 짧은 꼬 아픈 부러 저린 네_다리 여덟 두_다리 =가_길 =가_짧
차 | car | tea: 마시 마신 마셔 따뜻 잔 끓 우리 찻 주전자 향긋
밤 | night | chestnut: 먹 굽 군_밤 까 송이 줍 다람쥐 =을_까 삶
게 | crab
개 | dog
벌 | bee
매 | eagle
굴 | cave | clam: 먹 조개 바다 생굴 국밥
가지 | eggplant | tree: 나무 꺾 앉
나뭇가지 | tree
닭 | chicken
기사 | knight | driver: 택시 버스 택배 트럭 | newspaper: 신문 쓰 읽
사과 | apple | apology: 사과하 용서 미안 받아
나비 | butterfly | cat: 야옹 이름
제비 | swallow-bird
파리 | city: 에펠 여행 거리 카페 프랑스 | housefly: *
인도 | street
풀 | grass | glue: 종이 붙이 문구 가위 색종이
해 | sun
달 | moon: 착륙 표면 =에_사는 =에_간 =에_도착 우주비행사 우주인 =에서 위를_걷 =_위를 탐사 로켓 | full-moon: *
별 | star
잠자리 | dragonfly | bed: 드는 들다 펴
신부 | bride | cleric: 성당 신부님 미사
부자 | rich-man | father-and-son: 아빠 사이
불 | fire | lamp: 켜 켠 환한
연 | kite | lotus: 못 연꽃 연잎 핀
탈 | tal | ride: 것 차를
갓 | gat
창 | window | spear: 들고 든 던지 병사 방패
검 | sword
자 | ruler | sleep: 쿨쿨 드르렁
상 | soban | trophy: 받 타 일등 수상
관 | coffin | crown: 쓴 왕
성 | castle
종 | bell
공 | ball
공기 | gonggi: 놀이 돌 | wind
팽이 | top-toy | snail: 느린
독 | onggi | potion: 마시 해골 묻은 뱀
병 | bottle | sick: 걸린 아픈 나은
발 | foot | paw-prints: 자국
팔 | arm
손 | hand
초 | candle
장기 | janggi
부채 | hand-fan
꽃게 | crab
용 | dragon
섬 | desert-island
산 | mountain | mountains: =에_ =에서 =에 =속 오르 넘 등산
폭포 | falls
은행 | bank-building | ginkgo: 나무 노란 낙엽 가을
학교 | school | classroom: =에서 =안
병원 | hospital-building | hospital: =에서 =안
교회 | church-building | church: =에서 =안
집 | room: =에서 =안 =에_누 =에_혼자 | house: *
시장 | market | politician: 연설 시장님
공원 | park
바위 | rock
무궁화 | hibiscus
장미 | rose
그네 | swing
썰매 | sled
새 | bird
토스트 | bread
진주 | crystal
초콜릿 | chocolate
거미 | spider
모래 | sand-pile | sandcastle: 성
카드 | playing-card | love-letter: 편지 축하 생일 감사 | credit-card: 신용 결제
케이크 | cake
컵 | cup | trophy: 우승
반지 | ring
키 | key | helm: 배 선장
태권도 | martial-artist
드럼 | drum | oil-drum: 기름 석유
기타 | guitar
`;

export const englishSenses = `
orange | orange-fruit | orange: <is <bright <dark <light <and
bat | bat | baseball-bat: baseball ball swing hit player cricket glove <baseball
crane | crane-bird | crane-machine: construct build tower site lift harbo steel
mouse | mouse | computer-mouse: computer keyboard laptop desk click screen monitor wireless pad
seal | seal | envelope: wax letter stamp
turkey | city: istanbul <in | roast-chicken: dinner roast thanksgiving oven plate | turkey: *
fly | flying | housefly: <a <the <house soup buzz swatter | 
duck | duck
bass | guitar: play guitar band music | fish
bear | bear
kid | child | goat: baby goat
calf | calf
date | date
palm | palm-tree | hand: reading hand finger
nail | bolt | painted-nails: polish paint red finger long manicure <my <her
nails | bolt | painted-nails: polish paint red finger long manicure my her
rose | rose
can | can
chips | french-fries | ai-chip: computer silicon
cook | cook | chef: <a <the <old <happy
drink | drink | soft-drink: <a <cold <cool <the
star | star
giant | huge | giant: <a <the
heart | heart | heart-organ: human anatom beating
bow | bow | ribbon: hair pink gift red dress tie silk | bow-down: king deep
bank | river: river along muddy fishing | bank-building: *
bark | shout | tree: tree oak
bolt | bolt | lightning: sky zeus storm light
chest | treasure-chest | belly: man hair tattoo
club | golf-club: golf | stage: night danc | club-suit: card | club-weapon: *
coach | sports-coach | bus: tour | carriage: horse cinderella
diamond | crystal | diamond-suit: card | diamond-shape: shape
fan | fan-appliance | hand-fan: hand fold paper | cheering-fan: football crowd team
fall | autumn | fall: down <to
football | soccer-ball | american-football: helmet quarterback nfl bowl touchdown
glasses | glasses | glass: water juice milk wine full clink two three | wine-glass: wine
glass | glass | wine-glass: wine
iron | iron-appliance
key | key | keyboard-instrument: piano
keyboard | keyboard | keyboard-instrument: piano music synth
lift | elevator | hold: up
matches | matches
match | matches | competition: football tennis soccer
note | memo | musical-note: music song
notes | memo | musical-notes: music song
pool | pool | billiards: cue table
pot | pot | flowerpot: flower plant | gold-bar: gold
present | gift
record | vinyl-record
ring | ring | life-buoy: swim rubber | boxer: box
ruler | ruler | king: country throne
scales | scale
siren | siren | mermaid: sea sing rock
slide | slide | slide-down: down
boxers | boxer
spring | spring | fountain: water hot
square | street: town times | square: *
tank | tank | fishbowl: fish
tap | sink
tie | tie | knot: rope
top | top-toy: spin | t-shirt
torch | flashlight | torch-fire: flame olympic castle burn
trunk | log | suitcase: travel car
wave | wave | wave-hand: hand goodbye
waves | wave
watch | watch | look: bird tv movie <to
well | well
wood | forest: deep dark | log: *
woods | forest
light | lamp | light-bulb: bulb | sun: sun
plant | plant | factory: power nuclear
pitcher | jar | baseball-player: baseball mound throw
pupil | student | eye: dilat
cricket | grasshopper | cricket-bat: bat play match
racket | tennis-racket
organ | keyboard-instrument | heart-organ: human body
mole | mole
file | folder
pipe | pipe | flute: play music
board | blackboard | surfboard: surf wave | skateboard: skate
mole | mole
horn | horn
letter | envelope | letters: alphabet
stamp | envelope
ship | ship
jam | jar | car: traffic
pen | pen
jaguar | leopard
python | snake
apple | apple
sub | submarine | sandwich: eat lunch
shuttle | space-shuttle | badminton: badminton racket
sink | sink
saw | saw
sole | fish
scale | scale
temple | temple
tower | castle-tower
bridge | bridge-landmark
moon | moon: <on <surface_of <to <from astronaut land rover lunar flag | full-moon: *
mountain | mountain
island | desert-island
school | school | classroom: <in <at
hospital | hospital-building | hospital: <in <at
church | church-building | church: <in <inside
house | room: <inside | house: *
home | room: <at <inside | house: *
museum | museum-building | museum: <in <at
kitchen | kitchen
china | vase: vase porcelain plate | city
toast | bread | clinking-glasses: wine champagne
shower | shower | rain: april meteor
straw | straw | haystack: barn farm pile
model | model | toy-car: car | small-plane: plane
ball | ball
mask | mask | mask-medical: surgical doctor virus medical
snail | snail
pumpkin | pumpkin
crown | crown
branch | tree
flowers | flower
card | playing-card | love-letter: birthday valentine thank greeting christmas | credit-card: credit
lead | leash
deck | playing-card | ship: ship
court | tennis-court
pitch | stadium
stage | stage
train | train
yard | garden
star fish | starfish
`;
