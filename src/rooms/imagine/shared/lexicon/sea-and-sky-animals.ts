/** Birds, fish and what else lives in water, insects and their like. The format is told in `concept.ts`. */
export const seaAndSkyAnimals = `
# birds
bird | bird | 🐦️ | 0.2 | bird, birdie, songbird, cardinal, robin, wild bird, redbreast, finch, bullfinch, chickadee, wren, warbler, birdy, tit | 새, 짹짹이, 새 한 마리, 산새, 들새, 홍관조, 박새, 텃새, 철새, 곤줄박이, 딱새, 멋쟁이새, 뱁새, 붉은머리오목눈이, 휘파람새 | near=sparrow,bluebird,dove
bluebird | bird | 🐦️ | 0.2 | bluebird, blue jay, bluejay, kingfisher, blue tit | 파랑새, 물총새, 큰유리새, 어치 | colour=blue; near=bird
yellow-bird | bird | 🐦️ | 0.15 | canary/canaries, goldfinch, oriole, budgie | 카나리아, 꾀꼬리, 노랑새 | colour=yellow; near=bird,parrot
sparrow | bird | 🐦️ | 0.15 | sparrow, house sparrow, nightingale, skylark, lark, thrush, starling, quail, wagtail, tree sparrow | 참새, 종달새, 종다리, 나이팅게일, 메추라기, 메추리, 찌르레기, 지빠귀, 할미새, 짹짹 참새, 뻐꾸기, 직박구리, 동박새 | colour=brown; near=bird
small-birds | bird | | 0.18 | martin, cuckoo, hummingbird, woodpecker, hoopoe | 칼새, 딱따구리, 벌새, 후투티 | near=bird,sparrow,black-bird
swallow-bird | bird | @swallow | 0.18 | swallow, barn swallow, swift | 제비, 흥부 제비, 강남 제비 | near=bird,black-bird
dove | bird | 🕊️ | 0.3 | dove, peace dove, white pigeon, turtle dove, dove of peace | 비둘기, 평화의 비둘기, 구구, 산비둘기 | near=pigeon,gull
pigeon | bird | 🕊️ | 0.3 | pigeon, city pigeon, homing pigeon, carrier pigeon, wood pigeon | 집비둘기, 구구 비둘기, 닭둘기, 전서구, 도시 비둘기 | colour=grey; lives=city; near=dove,bird
black-bird | bird | 🐦‍⬛ | 0.45 | crow, raven, blackbird, rook, jackdaw, carrion crow, jungle crow, myna | 까마귀, 갈까마귀, 큰까마귀, 까악 까마귀, 삼족오, 떼까마귀 | near=magpie,bird
magpie | bird | 🐦‍⬛ | 0.4 | magpie, korean magpie | 까치 | near=black-bird,bird
eagle | bird | 🦅 | 0.9 | eagle, hawk, falcon, bald eagle, golden eagle, buzzard, osprey, bird of prey, kestrel, peregrine, sea eagle, harrier | 독수리, 매, 참매, 솔개, 황조롱이, 송골매, 흰머리수리, 맹금류, 물수리, 보라매, 검독수리, 흰꼬리수리 | lives=mountains; near=owl,black-bird
owl | bird | 🦉 | 0.45 | owl, barn owl, owlet, horned owl, hoot owl, night owl, eagle owl, tawny owl, scops owl, baby owl | 부엉이, 올빼미, 수리부엉이, 소쩍새, 부엉부엉, 아기 부엉이, 밤 부엉이, 솔부엉이 | lives=forest; near=eagle
snowy-owl | bird | 🦉 | 0.5 | snowy owl, hedwig | 흰올빼미 | lives=snowfield; colour=white; near=owl
duck | animal | 🦆 | 0.4 | duck, mallard, drake, wild duck, mandarin duck, teal, waterfowl/waterfowl, eider, pond duck | 오리, 청둥오리, 꽥꽥이, 집오리, 물오리, 원앙, 들오리, 오리 한 마리, 꽥꽥 오리, 흰뺨검둥오리, 원앙새, 가창오리 | lives=lake; near=duckling,goose,swan
duckling | animal | 🐤 | 0.12 | duckling, baby duck, ugly duckling | 아기 오리, 새끼 오리, 미운 오리 새끼, 오리 새끼 | lives=lake; near=chick,duck
swan | animal | 🦢 | 1.0 | swan, mute swan, trumpeter swan, whooper swan | 백조, 고니, 큰고니, 혹고니 | lives=lake; near=duck,goose,crane-bird
black-swan | animal | 🦢 | 1.0 | black swan | 흑조, 검은 백조, 블랙 스완, 흑고니 | lives=lake; colour=black; near=swan
goose | animal | 🪿 | 0.7 | goose/geese, wild goose, canada goose, gander, gosling, greylag | 거위, 기러기, 캐나다기러기, 큰기러기, 쇠기러기, 꽥 거위, 거위 떼 | lives=lake; near=duck,swan
chicken | animal | @hen | 0.45 | chicken, hen, mother hen, laying hen, broody hen, farm chicken, poultry/poultry | 닭, 암탉, 꼬꼬닭, 꼬꼬, 씨암탉, 꼬꼬댁, 엄마 닭, 토종닭, 꼬꼬 엄마, 오골계 | lives=farm; near=rooster,chick
rooster | animal | 🐓 | 0.5 | rooster, cock, cockerel, cock-a-doodle-doo, fighting cock | 수탉, 꼬끼오, 장닭, 싸움닭 | lives=farm; near=chicken
chick | animal | 🐥 | 0.1 | chick, baby chick, baby chicken, baby bird, chicky, nestling | 병아리, 삐약이, 아기 닭, 삐약삐약, 아기 새, 새끼 새 | lives=farm; near=hatching-chick,chicken
hatching-chick | animal | 🐣 | 0.1 | hatching chick, chick in an egg, newborn chick, hatchling, egg hatching | 알에서 나온 병아리, 부화하는 병아리, 갓 태어난 병아리, 알 깨는 병아리, 달걀 병아리 | lives=farm; near=chick,egg
turkey | animal | 🦃 | 0.8 | turkey, wild turkey, turkey bird, gobbler | 칠면조 | lives=farm; near=chicken,peacock
peacock | animal | 🦚 | 1.1 | peacock, peafowl, peahen | 공작, 공작새, 수컷 공작, 꼬리 펼친 공작 | lives=garden; near=turkey
parrot | bird | 🦜 | 0.4 | parrot, macaw, cockatoo, parakeet, lovebird, cockatiel, budgerigar, pet bird, polly, scarlet macaw | 앵무새, 앵무, 잉꼬, 금강앵무, 왕관앵무, 모란앵무, 사랑앵무, 코뉴어 | lives=jungle; near=bird
flamingo | animal | 🦩 | 1.3 | flamingo/flamingos, flamingoes | 홍학, 플라밍고, 플라멩고 새 | lives=lake; near=crane-bird,swan
crane-bird | animal | @crane | 1.4 | crane, red-crowned crane, heron, egret, stork, white heron, ibis, spoonbill, crane bird, great egret, white stork | 두루미, 학, 왜가리, 백로, 황새, 해오라기, 재두루미, 따오기, 저어새, 단정학, 흑두루미, 쇠백로 | lives=river; near=flamingo,swan
penguin | animal | 🐧 | 0.7 | penguin, emperor penguin, king penguin, adelie penguin, penguin chick, baby penguin, pingu, chinstrap penguin | 펭귄, 황제펭귄, 아기 펭귄, 펭수, 뽀로로, 펭구, 새끼 펭귄, 임금펭귄, 아델리펭귄, 남극 펭귄 | lives=snowfield; near=seal
gull | bird | 🕊️ | 0.4 | seagull, gull, sea gull, tern, albatross, sea bird, seabird, herring gull | 갈매기, 부산 갈매기, 괭이갈매기, 바닷새, 알바트로스, 끼룩끼룩, 재갈매기, 제비갈매기, 신천옹 | lives=sea; near=dove,pelican
pelican | animal | | 1.2 | pelican, cormorant, cassowary, rhea, kiwi bird | 펠리컨, 사다새, 가마우지, 화식조, 키위새 | near=flamingo,goose,dodo
ostrich | animal | @ostrich | 2.2 | ostrich/ostriches, emu, baby ostrich | 타조, 에뮤, 아기 타조 | lives=savanna; near=flamingo,turkey
dodo | animal | 🦤 | 0.8 | dodo, dodo bird | 도도새 | lives=jungle
other-birds | bird | | 0.6 | vulture, condor, pheasant, grouse, puffin, toucan, shoebill, partridge | 콘도르, 대머리독수리, 꿩, 장끼, 까투리, 뇌조, 퍼핀, 투칸, 큰부리새, 슈빌, 넓적부리황새 | near=eagle,rooster,parrot,penguin
nest | thing | 🪹 | 0.2 | nest, bird's nest, empty nest, birds nest | 둥지, 새 둥지, 빈 둥지, 새집 둥지, 까치집, 보금자리 | near=nest-with-eggs
nest-with-eggs | thing | 🪺 | 0.2 | nest with eggs, eggs in a nest, bird eggs, bird's eggs, blue eggs | 알이 든 둥지, 새알, 둥지 속 알, 파란 알 | near=nest,egg
feather | thing | 🪶 | 0.2 | feather, quill, plume, bird feather, quill feather | 깃털, 깃, 새 깃털, 깃펜, 털 깃 | near=wing
wing | thing | 🪽 | 0.4 | wing, angel wing, bird wing | 날개, 새 날개, 천사 날개, 날갯죽지 | near=feather; many=1
# whales and seals
whale | fish | 🐋 | 4 | whale, blue whale, humpback, humpback whale, gray whale, fin whale, baby whale, whale calf, minke whale | 고래, 대왕고래, 흰수염고래, 흰긴수염고래, 혹등고래, 귀신고래, 아기 고래, 밍크고래, 긴수염고래, 새끼 고래 | lives=sea; near=spouting-whale,orca,dolphin
spouting-whale | fish | 🐳 | 4 | spouting whale, whale spouting, sperm whale, moby dick, white whale, breaching whale, cute whale | 물 뿜는 고래, 향유고래, 향고래, 물을 뿜는 고래, 귀여운 고래 | lives=sea; near=whale
beluga | fish | 🐋 | 2.5 | beluga, beluga whale | 벨루가, 흰고래, 흰돌고래 | lives=sea; colour=white; near=whale,dolphin
orca | fish | 🫍 | 3 | orca, killer whale | 범고래, 오르카, 킬러 고래, 흰줄박이돌고래 | lives=sea; near=whale,dolphin
dolphin | fish | 🐬 | 1.2 | dolphin, bottlenose dolphin, porpoise, flipper, baby dolphin | 돌고래, 남방큰돌고래, 상괭이, 제돌이, 아기 돌고래, 분홍돌고래, 큰돌고래, 새끼 돌고래 | lives=sea; near=whale,shark
seal | animal | 🦭 | 0.7 | seal, sea lion, harp seal, baby seal, seal pup, fur seal, spotted seal | 물개, 물범, 바다사자, 바다표범, 아기 물범, 점박이물범, 하프물범, 아기 물개 | lives=beach; near=penguin,otter
other-sea-mammals | fish | | 1.5 | walrus, manatee, dugong, sea cow, elephant seal, narwhal | 바다코끼리, 듀공, 매너티, 해우, 코끼리물범, 일각고래, 외뿔고래 | lives=sea; near=seal,whale,dolphin
# fish
fish | fish | 🐟️ | 0.3 | fish/fish, fishes, fishy, salmon, trout, tuna, cod, mackerel, herring, sardine, anchovy, bass, perch, freshwater fish, sea bream, pike, river fish, minnow, barracuda, pollock, sea bass, school of fish | 물고기, 고기, 생선, 연어, 참치, 고등어, 송어, 대구, 꽁치, 멸치, 갈치, 명태, 동태, 굴비, 붕어, 잉어, 농어, 도미, 참돔, 우럭, 방어, 숭어, 삼치, 정어리, 청어, 민어, 은어, 물고기 떼, 피라미, 미꾸라지, 메기, 쏘가리, 가자미, 빙어, 전갱이, 광어 | lives=underwater; near=tropical-fish
goldfish | fish | 🐟️ | 0.1 | goldfish/goldfish, koi, carp, koi fish | 금붕어, 비단잉어, 코이, 황금잉어 | lives=lake; colour=orange; near=fish,tropical-fish
tropical-fish | fish | 🐠 | 0.2 | tropical fish/tropical fish, clownfish, angelfish, nemo, reef fish, butterfly fish, discus, guppy/guppies, betta, aquarium fish, striped fish, blue tang, pretty fish, colourful fish, neon tetra | 열대어, 흰동가리, 니모, 에인절피시, 구피, 베타, 관상어, 줄무늬 물고기, 열대 물고기, 클라운피시, 알록달록 물고기, 디스커스, 돌돔, 네온테트라, 블루탱 | lives=underwater; near=fish
pufferfish | fish | 🐡 | 0.25 | pufferfish/pufferfish, puffer, blowfish, puffer fish, fugu, porcupinefish, globefish, puffed-up fish | 복어, 가시복, 빵빵한 복어, 참복, 황복, 밀복, 자주복 | lives=underwater; near=fish
shark | fish | 🦈 | 1.5 | shark, great white, great white shark, baby shark, hammerhead, hammerhead shark, whale shark, tiger shark, jaws, megalodon, reef shark | 상어, 백상아리, 아기 상어, 고래상어, 귀상어, 식인상어, 망치상어, 뚜루루뚜루 상어, 메갈로돈, 백상어, 철갑상어 | lives=underwater; near=dolphin,whale
ray | fish | | 1.0 | ray, stingray, manta ray, manta, eel, moray, moray eel, flounder, flatfish, sunfish, ocean sunfish, mola mola, swordfish, flying fish, anglerfish, piranha, catfish, coelacanth | 가오리, 쥐가오리, 만타, 만타가오리, 노랑가오리, 홍어, 장어, 뱀장어, 곰치, 넙치, 개복치, 황새치, 청새치, 날치, 아귀, 피라냐, 실러캔스 | lives=underwater; near=fish,shark,tropical-fish
seahorse | fish | @seahorse | 0.15 | seahorse, sea horse, baby seahorse | 해마, 바다 해마, 아기 해마 | lives=underwater; near=tropical-fish
# soft and shelled
octopus | fish | 🐙 | 0.5 | octopus/octopuses, octopi, baby octopus | 문어, 낙지, 쭈꾸미, 주꾸미, 대왕문어, 아기 문어, 세발낙지, 왕문어, 꼬마 문어 | lives=underwater; near=squid,kraken
squid | fish | 🦑 | 0.5 | squid/squid, cuttlefish, giant squid, firefly squid | 오징어, 갑오징어, 한치, 대왕오징어, 꼴뚜기, 무늬오징어, 살오징어 | lives=underwater; near=octopus
jellyfish | fish | 🪼 | 0.4 | jellyfish/jellyfish, jelly fish, medusa jellyfish, moon jelly, man o' war, box jellyfish, sea jelly | 해파리, 노무라입깃해파리, 달 해파리, 보름달물해파리, 투명한 해파리 | lives=underwater; near=octopus
crab | animal | 🦀 | 0.2 | crab, hermit crab, king crab, snow crab, fiddler crab, beach crab, spider crab, crabby | 게, 꽃게, 대게, 킹크랩, 소라게, 집게, 농게, 홍게, 방게, 참게, 왕게, 돌게, 꽃게 한 마리, 칠게 | lives=beach; near=lobster
lobster | animal | 🦞 | 0.3 | lobster, crayfish/crayfish, crawfish, crawdad, langoustine, spiny lobster | 바닷가재, 랍스터, 가재, 로브스터, 랍스타, 닭새우, 민물가재, 딱새우 | lives=underwater; near=shrimp,crab
shrimp | animal | 🦐 | 0.1 | shrimp, prawn, krill, king prawn, mantis shrimp, tiger prawn | 새우, 왕새우, 크릴, 크릴새우, 독도새우, 갯가재, 흰다리새우, 대하 새우, 보리새우, 젓새우 | lives=underwater; near=lobster,tempura
shell | thing | 🐚 | 0.1 | shell, seashell, sea shell, conch, conch shell, whelk, spiral shell, nautilus, sea snail, ammonite | 소라, 조가비, 소라 껍데기, 고둥, 조개껍데기, 조개껍질, 암모나이트, 앵무조개, 골뱅이, 나팔고둥 | lives=beach; near=clam
clam | thing | 🦪 | 0.12 | oyster, clam, pearl oyster, mussel, scallop, pearl, shellfish/shellfish, pearl in a shell, cockle, mollusc, abalone | 조개, 굴, 진주조개, 진주, 홍합, 가리비, 바지락, 꼬막, 대합, 모시조개, 석화, 전복, 키조개, 백합조개, 재첩, 조개 속 진주 | lives=beach; near=shell
coral | plant | 🪸 | 0.5 | coral, coral reef, sea coral, reef, sea fan, sea anemone, anemone | 산호, 산호초, 말미잘, 산호 숲 | lives=underwater; near=seaweed; many=1
starfish | fish | @starfish | 0.2 | starfish/starfish, sea star | 불가사리 | lives=beach; near=shell,jellyfish
sea-urchin | fish | | 0.12 | sea urchin, urchin, sea cucumber, sea slug, nudibranch, sea squirt, barnacle, sea pig | 성게, 해삼, 갯민숭달팽이, 멍게, 말똥성게, 미더덕, 따개비, 개불, 군소 | lives=underwater; near=starfish,pufferfish,clam
# insects and their like
butterfly | insect | 🦋 | 0.1 | butterfly/butterflies, monarch butterfly, swallowtail, monarch, moth, luna moth | 나비, 호랑나비, 흰나비, 노랑나비, 나방, 배추흰나비, 제비나비, 팔랑팔랑 나비, 나비 한 마리, 제왕나비 | lives=meadow; near=dragonfly,bee
blue-butterfly | insect | 🦋 | 0.1 | morpho, morpho butterfly | 모르포나비, 파랑나비 | lives=meadow; colour=blue; near=butterfly
bee | insect | 🐝 | 0.06 | bee, honeybee, honey bee, bumblebee, wasp, hornet, queen bee, worker bee, bumble bee, buzzy bee, yellow jacket | 벌, 꿀벌, 호박벌, 말벌, 여왕벌, 일벌, 땅벌, 윙윙이, 윙윙 벌, 뒤영벌, 수벌, 장수말벌, 붕붕이 | lives=meadow; near=housefly,butterfly
ladybird | insect | 🐞 | 0.05 | ladybird, ladybug, lady beetle, lady bug | 무당벌레, 칠성무당벌레, 점박이 무당벌레 | lives=meadow; near=beetle
beetle | insect | 🪲 | 0.07 | beetle, scarab, june bug, jewel beetle, dung beetle, chafer, weevil, water beetle | 딱정벌레, 풍뎅이, 비단벌레, 쇠똥구리, 바구미, 스카라브, 하늘소, 물방개, 황금풍뎅이 | lives=forest; near=ladybird,stag-beetle
stag-beetle | insect | @stag-beetle | 0.08 | stag beetle, rhinoceros beetle, hercules beetle | 장수풍뎅이, 사슴벌레, 넓적사슴벌레, 톱사슴벌레 | lives=forest; near=beetle,bee
firefly | insect | @firefly | 0.04 | firefly/fireflies, lightning bug, glow-worm | 반딧불이, 반딧불, 개똥벌레 | lives=meadow; near=bee,beetle
stick-insect | insect | | 0.1 | stick insect, water strider, leaf insect | 대벌레, 소금쟁이, 가랑잎벌레 | near=grasshopper,beetle
caterpillar | insect | 🐛 | 0.06 | caterpillar, grub, larva/larvae, silkworm, inchworm, maggot, bug on a leaf | 애벌레, 송충이, 누에, 배추벌레, 쐐기벌레, 꿈틀이, 자벌레, 굼벵이, 꼬물이, 꼬물꼬물 애벌레, 유충 | lives=meadow; near=worm,butterfly
ant | insect | 🐜 | 0.03 | ant, worker ant, fire ant, queen ant, termite, army of ants | 개미, 일개미, 여왕개미, 불개미, 흰개미, 병정개미, 개미 떼, 왕개미 | lives=meadow; near=beetle,spider
grasshopper | insect | 🦗 | 0.06 | grasshopper, cricket, locust, katydid, bush cricket | 메뚜기, 귀뚜라미, 여치, 방아깨비, 풀벌레, 베짱이, 귀뚤귀뚤, 찌르르, 땅강아지, 풀무치, 곱등이 | lives=meadow; near=mantis,beetle
mantis | insect | @mantis | 0.1 | mantis, praying mantis | 사마귀, 버마재비, 왕사마귀, 당랑 | lives=meadow; near=grasshopper
dragonfly | insect | @dragonfly | 0.09 | dragonfly/dragonflies, damselfly, mayfly | 잠자리, 고추잠자리, 실잠자리, 왕잠자리, 된장잠자리, 하루살이 | lives=lake; near=butterfly,bee
cicada | insect | | 0.06 | cicada | 매미, 맴맴, 말매미, 참매미, 맴맴이 | lives=forest; near=housefly,beetle
housefly | insect | 🪰 | 0.03 | fly/flies, housefly, house fly, fruit fly, horsefly, gnat, bluebottle | 파리, 초파리, 똥파리, 날파리, 왕파리, 쇠파리, 집파리 | near=mosquito,bee
mosquito | insect | 🦟 | 0.02 | mosquito/mosquitoes, midge, tiger mosquito | 모기, 왱 모기, 산모기, 아디다스 모기, 깔따구, 흰줄숲모기 | near=housefly
cockroach | insect | 🪳 | 0.05 | cockroach, roach | 바퀴벌레, 바선생 | lives=kitchen; near=beetle
spider | insect | 🕷️ | 0.06 | spider, tarantula, black widow, itsy bitsy spider, daddy longlegs, jumping spider, arachnid | 거미, 타란툴라, 독거미, 왕거미, 무당거미, 깡충거미, 스파이더, 농발거미 | near=spider-web,scorpion
spider-web | thing | 🕸️ | 0.4 | spider web, spiderweb, cobweb, web, spider's web | 거미줄, 거미집 | near=spider
scorpion | insect | 🦂 | 0.1 | scorpion, desert scorpion | 전갈, 사막 전갈, 독전갈 | lives=desert; near=spider,crab
snail | animal | 🐌 | 0.05 | snail, slug, garden snail, escargot, land snail | 달팽이, 민달팽이, 느림보 달팽이, 우렁이, 명주달팽이, 애완 달팽이 | lives=garden; near=shell,worm
worm | animal | 🪱 | 0.05 | worm, earthworm, angleworm, leech, wiggly worm, roundworm | 지렁이, 거머리, 꿈틀꿈틀 지렁이, 회충, 실지렁이, 갯지렁이, 촌충 | lives=garden; near=caterpillar,snake
bug | insect | 🪲 | 0.05 | bug, insect, creepy-crawly, bedbug, pest, tick, flea, louse/lice, centipede, millipede, pill bug | 벌레, 곤충, 버그, 해충, 지네, 노린재, 쥐며느리, 공벌레, 진드기, 벼룩, 빈대, 노래기, 그리마, 돈벌레 | near=beetle,ladybird,caterpillar,ant
microbe | thing | 🦠 | 0.3 | microbe, germ, virus/viruses, bacteria, bacterium, amoeba, microorganism, coronavirus, covid, plankton | 세균, 바이러스, 미생물, 박테리아, 병균, 아메바, 코로나, 코로나바이러스, 균, 유산균, 짚신벌레, 플랑크톤 | near=bug
`;
