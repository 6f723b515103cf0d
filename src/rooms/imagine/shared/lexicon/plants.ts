/** Trees, flowers, other plants, fruit and vegetables. The format is told in `concept.ts`. */
export const plants = `
# trees
tree | tree | 🌳 | 5 | tree, deciduous tree, oak, oak tree, shade tree, leafy tree, elm, beech, linden, ash tree, broadleaf tree, chestnut tree, walnut tree, zelkova, old tree, wishing tree, village tree, money tree, plane tree, mulberry tree, sycamore | 나무, 떡갈나무, 참나무, 느티나무, 정자나무, 아름드리나무, 활엽수, 가로수, 플라타너스, 상수리나무, 너도밤나무, 버즘나무, 당산나무, 밤나무, 호두나무, 고목, 뽕나무, 회화나무, 물푸레나무, 보리수, 팽나무 | near=pine,palm-tree
pine | tree | 🌲 | 6 | pine, pine tree, evergreen, evergreen tree, fir, fir tree, spruce, conifer, cedar, cypress, redwood, sequoia, larch, juniper, needle tree | 소나무, 전나무, 침엽수, 상록수, 잣나무, 가문비나무, 삼나무, 편백나무, 측백나무, 낙엽송, 메타세쿼이아, 구상나무, 향나무, 노송, 편백, 곰솔, 해송, 주목나무, 사철나무 | near=tree,christmas-tree
palm-tree | tree | 🌴 | 6 | palm tree, palm, coconut tree, coconut palm, date palm, tropical tree, banana tree | 야자수, 야자나무, 코코넛 나무, 종려나무, 열대 나무, 대추야자, 팜트리 | lives=beach; near=tree
apple-tree | tree | @apple-tree | 4 | apple tree, fruit tree, cherry tree, orange tree, peach tree, plum tree, pear tree, persimmon tree, lemon tree | 사과나무, 과일나무, 감나무, 배나무, 복숭아나무, 앵두나무, 귤나무, 자두나무, 살구나무, 매실나무, 대추나무, 레몬 나무, 감귤나무 | near=tree
cherry-blossom-tree | tree | @cherry-blossom-tree | 4 | cherry blossom tree, sakura tree, blooming cherry tree, blossoming tree, pink tree, flowering tree | 벚나무, 벚꽃나무, 왕벚나무, 꽃나무, 분홍 나무, 꽃이 핀 나무, 매화나무 | near=cherry-blossom,tree
autumn-tree | tree | 🌳 | 5 | maple tree, maple, autumn tree, fall tree, red tree, aspen | 단풍나무, 단풍 든 나무, 가을 나무, 붉은 나무, 당단풍나무, 복자기 | colour=orange; near=tree,maple-leaf
ginkgo | tree | 🌳 | 6 | ginkgo, ginkgo tree, gingko, yellow tree | 은행나무 | colour=yellow; near=tree,autumn-tree
bare-tree | tree | 🪾 | 5 | bare tree, dead tree, leafless tree, winter tree, withered tree, dry tree | 앙상한 나무, 죽은 나무, 겨울나무, 마른 나무, 잎 없는 나무, 고사목 | near=tree
willow | tree | | 6 | willow, willow tree, weeping willow, birch, birch tree, poplar, eucalyptus, bonsai, acacia, baobab, mangrove, white birch, bonsai tree, wisteria tree | 버드나무, 수양버들, 버들, 자작나무, 포플러, 미루나무, 유칼립투스, 분재, 아카시아나무, 바오바브나무, 맹그로브, 능수버들, 갯버들, 백양나무, 등나무 | near=tree,bare-tree,potted-plant
bamboo | tree | @bamboo | 4 | bamboo, bamboo stalk, bamboo tree | 대나무, 대나무 줄기, 왕대, 조릿대, 오죽 | near=tree
# flowers
flower | flower | 🌼 | 0.4 | flower, daisy/daisies, blossom, bloom, camomile, chamomile, wildflower, wild flower, meadow flower, anemone flower, aster, field flower, daisy flower, marguerite | 꽃, 데이지, 들꽃, 야생화, 꽃 한 송이, 풀꽃, 꽃송이, 이름 모를 꽃, 마가렛, 캐모마일, 카밀레, 개망초, 구절초, 들국화, 쑥부쟁이, 망초, 꽃잎 | near=rose,tulip,sunflower
yellow-flower | flower | 🌼 | 0.3 | buttercup, primrose, forsythia, canola flower, rapeseed flower | 유채꽃, 개나리, 산수유꽃, 민들레꽃, 애기똥풀, 복수초, 미나리아재비 | colour=yellow; near=flower,sunflower,dandelion
rose | flower | 🌹 | 0.5 | rose, rosebud, single rose, long-stemmed rose, wild rose, rose flower, beauty's rose | 장미, 장미꽃, 장미 한 송이, 들장미, 장미 꽃봉오리, 찔레꽃, 덩굴장미 | near=tulip,flower,bouquet
tulip | flower | 🌷 | 0.4 | tulip, tulip bulb, tulips in a row, crocus, crocus flower | 튤립, 튤립꽃, 크로커스, 네덜란드 튤립, 튤립 한 송이 | near=rose,flower
sunflower | flower | 🌻 | 1.5 | sunflower, sun flower, sunflower field, helianthus | 해바라기, 해바라기꽃, 키 큰 해바라기 | near=flower
hibiscus | flower | 🌺 | 0.4 | hibiscus, rose of sharon, mugunghwa, tropical flower, hawaiian flower, plumeria, petunia, mallow, azalea, rhododendron | 무궁화, 무궁화꽃, 히비스커스, 하와이 꽃, 진달래, 철쭉, 부용, 접시꽃, 진달래꽃, 페튜니아, 영산홍 | near=flower,cherry-blossom
cherry-blossom | flower | 🌸 | 0.3 | cherry blossom, sakura, plum blossom, peach blossom, apple blossom, cherry flower, spring blossom, pink blossom, spring flower, apricot blossom | 벚꽃, 벚꽃잎, 사쿠라, 복숭아꽃, 살구꽃, 봄꽃, 왕벚꽃, 복사꽃, 홍매화, 앵두꽃, 사과꽃 | near=cherry-blossom-tree,flower
lotus | flower | 🪷 | 0.4 | lotus/lotuses, water lily, lotus flower, waterlily, lily pad flower, lotus blossom | 연꽃, 수련, 연꽃 한 송이, 홍련, 백련, 가시연꽃 | lives=lake; near=flower
hyacinth | flower | 🪻 | 0.4 | hyacinth, lavender, lupine, lilac, grape hyacinth, delphinium, foxglove, bluebell, wisteria, salvia, sage flower, lavender flower, lavender sprig | 라벤더, 히아신스, 라일락, 루피너스, 무스카리, 맥문동, 등꽃, 수수꽃다리, 샐비어, 라벤더꽃, 블루벨, 꽃창포 | near=flower
marigold | flower | 🏵️ | 0.3 | marigold, zinnia, dahlia, chrysanthemum, mum, gerbera, calendula | 메리골드, 금잔화, 국화, 국화꽃, 달리아, 다알리아, 백일홍, 거베라, 천수국, 황국 | near=flower,sunflower
white-chrysanthemum | flower | 🌼 | 0.3 | white chrysanthemum, white daisy, edelweiss, jasmine, gardenia, snowdrop, clover flower | 흰 국화, 하얀 국화, 에델바이스, 재스민, 토끼풀꽃, 치자꽃 | near=flower
wilted-flower | flower | 🥀 | 0.4 | wilted flower, withered flower, dead flower, wilted rose, dying flower, drooping flower, faded rose | 시든 꽃, 시든 장미, 마른 꽃, 죽은 꽃, 시들어 버린 꽃, 고개 숙인 꽃 | near=rose
dandelion | flower | @dandelion | 0.3 | dandelion, dandelion clock, dandelion puff, dandelion seed, dandelion fluff | 민들레, 민들레 홀씨, 민들레씨, 민들레 씨앗, 홀씨 | lives=meadow; near=flower,yellow-flower
other-flowers | flower | | 0.4 | lily/lilies, orchid, iris, poppy/poppies, carnation, peony/peonies, camellia, hydrangea, morning glory, pansy/pansies, violet, magnolia, daffodil, lily of the valley, forget-me-not, snapdragon, cornflower, begonia, geranium, amaryllis, freesia, narcissus, bird of paradise, gladiolus, buckwheat flower | 백합, 난초, 붓꽃, 양귀비, 카네이션, 모란, 작약, 동백꽃, 동백, 수국, 나팔꽃, 팬지, 제비꽃, 목련, 수선화, 은방울꽃, 물망초, 봉선화, 봉숭아, 채송화, 할미꽃, 배꽃, 매화, 맨드라미, 분꽃, 안개꽃, 프리지아, 호접란, 달맞이꽃, 능소화, 도라지꽃, 초롱꽃, 메밀꽃, 꽃무릇, 상사화, 금낭화, 이팝나무꽃, 박꽃 | near=flower,tulip,rose,hibiscus,hyacinth,lotus
cosmos-flower | flower | 🌼 | 0.5 | cosmos, cosmos flower | 코스모스, 코스모스꽃 | colour=pink; near=flower
bouquet | thing | 💐 | 0.4 | bouquet, bunch of flowers, flower bouquet, posy, bridal bouquet, flowers in a bunch, flower arrangement, nosegay | 꽃다발, 부케, 꽃묶음, 꽃 한 다발, 축하 꽃다발, 꽃바구니, 졸업 꽃다발 | near=flower,rose
# leaves, grass, pots
seedling | plant | 🌱 | 0.3 | seedling, sprout, sapling, shoot, sprouting plant, young plant, baby plant, seed sprout, germinating seed, bud | 새싹, 싹, 떡잎, 모종, 묘목, 어린 나무, 새순, 봄 새싹, 씨앗에서 난 싹, 어린싹 | near=potted-plant,plant
plant | plant | 🪴 | 0.5 | plant, houseplant, house plant, indoor plant, vegetation, bush plant, shrub in a pot | 식물, 화초, 관엽식물, 반려식물, 실내식물, 몬스테라, 공기정화식물, 다육이, 다육식물, 고무나무, 스투키, 스킨답서스, 행운목 | near=potted-plant,seedling,herb
potted-plant | thing | 🪴 | 0.5 | potted plant, plant pot, flowerpot, flower pot, pot plant, plant in a pot, pot of flowers | 화분, 꽃화분, 화분 하나, 식물 화분 | near=plant,cactus
cactus | plant | 🌵 | 1.2 | cactus/cactuses, cacti, saguaro, succulent, prickly pear, desert plant, agave | 선인장, 사막 선인장, 기둥선인장, 부채선인장, 백년초, 사와로 | lives=desert; near=potted-plant
herb | plant | 🌿 | 0.3 | herb, mint, basil, parsley, fern, thyme, rosemary, sage, oregano, green leaves, leafy branch, laurel, branch with leaves, olive branch, coriander, cilantro, dill, mugwort, fresh herbs, twig | 허브, 박하, 민트, 바질, 파슬리, 고사리, 로즈마리, 타임, 잎사귀, 풀잎, 고수, 쑥, 올리브 가지, 나뭇가지, 월계수, 월계수잎, 나물풀, 애플민트, 푸른 잎, 깻잎, 초록 잎, 오레가노 | near=leaf,plant,grass; many=1
grass | plant | @grass-tuft | 0.3 | grass, lawn grass, blade of grass, weed, turf, tuft of grass, tall grass | 풀, 잔디, 잡초, 풀숲, 강아지풀, 풀 한 포기 | near=herb,seedling,sheaf-of-rice
bush | plant | @bush | 0.9 | bush, shrub, hedge, thicket, hedgerow | 덤불, 수풀, 관목, 회양목, 울타리나무, 떨기나무 | near=tree,plant,grass
reeds | plant | @reeds | 1.2 | reed, pampas grass, silver grass, foxtail, cattail | 갈대, 억새, 핑크뮬리, 부들 | lives=river; near=grass,sheaf-of-rice; many=1
ivy | plant | | 0.5 | ivy, vine, moss, algae, lichen | 덩굴, 담쟁이, 담쟁이덩굴, 이끼, 해조류 | near=herb,grass,leaf
sheaf-of-rice | plant | 🌾 | 1.0 | wheat, rice plant, barley, ear of rice, sheaf of wheat, grain, rye, oats, straw, rice stalk, golden wheat, sheaf, millet, ear of wheat, rice paddy plant, cereal plant, crop | 벼, 밀, 보리, 벼 이삭, 이삭, 밀 이삭, 곡식, 귀리, 호밀, 짚, 수수, 조이삭, 보리 이삭, 농작물, 통밀 | lives=farm; near=grass,corn; many=1
clover | plant | ☘️ | 0.15 | clover, shamrock, three-leaf clover, trefoil, three leaf clover | 토끼풀, 세잎클로버, 클로버, 샴록 | lives=meadow; near=four-leaf-clover
four-leaf-clover | plant | 🍀 | 0.15 | four-leaf clover, four leaf clover, lucky clover, four-leafed clover, lucky leaf | 네잎클로버, 행운의 클로버, 행운의 네잎클로버 | lives=meadow; near=clover
maple-leaf | thing | 🍁 | 0.2 | maple leaf/maple leaves, red leaf/red leaves, autumn leaf/autumn leaves, fall leaf/fall leaves | 단풍잎, 단풍, 가을 단풍, 가을 잎, 빨간 잎, 애기단풍 | near=fallen-leaf,leaf
fallen-leaf | thing | 🍂 | 0.2 | fallen leaf/fallen leaves, brown leaf/brown leaves, dry leaf/dry leaves, falling leaves, pile of leaves, dead leaves, leaf litter | 낙엽, 마른 잎, 떨어진 잎, 가랑잎, 가을 낙엽, 갈잎, 낙엽 더미, 나뭇잎 더미 | near=maple-leaf,leaf; many=1
leaf | thing | 🍃 | 0.15 | leaf/leaves, leaf in the wind, tea leaf/tea leaves, leaf blowing, falling leaf, foliage | 잎, 나뭇잎, 잎새, 찻잎, 이파리, 바람에 날리는 잎, 나뭇잎 하나, 초록잎 | near=herb,fallen-leaf; many=1
mushroom | plant | 🍄 | 0.25 | mushroom, toadstool, fungus/fungi, fly agaric, magic mushroom, poisonous mushroom, polka dot mushroom | 버섯, 독버섯, 광대버섯, 점박이 버섯, 숲속 버섯, 마법 버섯 | lives=forest; near=brown-mushroom
brown-mushroom | food | 🍄‍🟫 | 0.1 | brown mushroom, shiitake, button mushroom, portobello, truffle, champignon, porcini, oyster mushroom, enoki, king oyster mushroom | 표고버섯, 표고, 양송이, 양송이버섯, 송이버섯, 송로버섯, 갈색 버섯, 새송이버섯, 느타리버섯, 송이, 팽이버섯, 능이버섯, 트러플, 영지버섯 | near=mushroom
acorn | food | @acorn | 0.04 | acorn, pine cone, pinecone, nut from an oak | 도토리, 솔방울, 도토리 한 알, 상수리 | lives=forest; near=chestnut
seed | thing | | 0.02 | seed, sunflower seed, grain of rice, pollen, root, thorn, petal, stem, pumpkin seed | 씨앗, 해바라기씨, 쌀알, 구근, 뿌리, 가시, 줄기, 나무껍질, 호박씨, 종자, 볍씨 | near=seedling,beans,flower
seaweed | plant | @seaweed | 0.5 | seaweed, kelp, sea grass, water plant, duckweed | 해초, 다시마, 미역, 수초, 바닷말, 개구리밥, 부레옥잠, 파래, 톳, 물풀 | lives=underwater; near=coral,herb; many=1
carnivorous-plant | plant | | 0.3 | venus flytrap, carnivorous plant, pitcher plant, man-eating plant, beanstalk | 파리지옥, 식충식물, 식인식물, 벌레잡이통풀, 콩나무, 재크의 콩나무 | near=seedling,plant
# fruit
apple | fruit | 🍎 | 0.09 | apple, fuji apple, poison apple, snow white's apple, teacher's apple, crisp apple, crab apple | 사과, 홍옥, 부사, 독사과, 능금, 꿀사과, 사과 한 개, 홍로, 충주 사과 | near=green-apple
green-apple | fruit | 🍏 | 0.09 | granny smith, sour apple | 풋사과, 청사과, 아오리, 아오리 사과 | near=apple
pear | fruit | 🍐 | 0.1 | pear, pear fruit, william pear | 서양배, 초록 배, 과일 배 | near=apple,korean-pear
korean-pear | fruit | @korean-pear | 0.1 | korean pear, asian pear, nashi, nashi pear | 배, 나주배, 신고배, 한국 배, 먹는 배, 꿀배 | near=pear,apple
orange-fruit | fruit | 🍊 | 0.08 | orange, tangerine, mandarin, mandarin orange, clementine, satsuma, grapefruit, citrus fruit, orange fruit, blood orange, kumquat, citrus, jeju tangerine, navel orange | 오렌지, 귤, 감귤, 밀감, 한라봉, 자몽, 제주 귤, 천혜향, 레드향, 금귤, 낑깡, 황금향, 감귤류, 제주감귤, 탱자, 시트러스 | near=lemon,persimmon-fruit
lemon | fruit | 🍋 | 0.08 | lemon, citron, yuzu, sour lemon, slice of lemon | 레몬, 유자, 신 레몬, 레몬 한 조각 | near=lime,orange-fruit
lime | fruit | 🍋‍🟩 | 0.07 | lime, key lime, green lemon | 라임, 청귤, 초록 레몬, 풋귤 | near=lemon
banana | fruit | 🍌 | 0.2 | banana, bunch of bananas, plantain, banana peel, peeled banana, ripe banana | 바나나, 바나나 한 송이, 바나나 껍질, 몽키바나나
grapes | fruit | 🍇 | 0.2 | grape, bunch of grapes, wine grapes, concord grapes, raisin, currants | 포도, 포도송이, 거봉, 캠벨포도, 머루, 건포도, 머루포도, 포도 한 송이, 포도알 | near=green-grapes,blueberries; many=1
green-grapes | fruit | 🍇 | 0.2 | white grapes, shine muscat, muscat, green grape | 청포도, 샤인머스캣, 샤인머스켓, 샤인머스캇, 초록 포도, 머스캣 | colour=green; near=grapes; many=1
melon | fruit | 🍈 | 0.18 | melon, cantaloupe, honeydew, honeydew melon, musk melon, galia melon, casaba | 멜론, 머스크멜론, 메론, 네트멜론 | near=watermelon,korean-melon
korean-melon | fruit | @korean-melon | 0.12 | korean melon, chamoe, oriental melon, yellow melon | 참외, 성주참외, 꿀참외, 개구리참외 | near=melon
watermelon | fruit | 🍉 | 0.25 | watermelon, slice of watermelon, watermelon slice, water melon | 수박, 수박 한 조각, 수박 한 통, 꿀수박, 애플수박, 고창수박, 복수박 | near=melon
pineapple | fruit | 🍍 | 0.3 | pineapple, ananas, pineapple fruit, whole pineapple | 파인애플, 파인애플 한 통, 골드파인
mango | fruit | 🥭 | 0.12 | mango/mangoes, mangos, ripe mango, mango fruit | 망고, 애플망고, 망고 열매 | near=peach
peach | fruit | 🍑 | 0.09 | peach/peaches, nectarine, apricot, peachy, peach fruit, white peach | 복숭아, 천도복숭아, 백도, 황도, 살구, 물복, 딱복, 말랑 복숭아, 딱딱이 복숭아, 납작복숭아, 신비복숭아, 천도 | near=apple,plum
cherry | fruit | 🍒 | 0.05 | cherry/cherries, pair of cherries, two cherries, sour cherry, maraschino cherry | 체리, 버찌, 앵두, 체리 두 알, 앵두 열매, 보리수 열매 | near=strawberry; many=1
strawberry | fruit | 🍓 | 0.06 | strawberry/strawberries, wild strawberry, berry/berries, raspberry/raspberries, ripe strawberry | 딸기, 산딸기, 논산딸기, 뱀딸기, 베리, 라즈베리, 설향딸기, 킹스베리 | near=cherry,blueberries
blueberries | fruit | 🫐 | 0.05 | blueberry/blueberries, blackberry/blackberries, bilberry, blackcurrant, mulberry/mulberries, acai, acai berry, wild blueberry | 블루베리, 블랙베리, 오디, 복분자, 아사이, 아사이베리, 아로니아, 산블루베리, 블랙커런트 | near=grapes,strawberry; many=1
kiwi | fruit | 🥝 | 0.06 | kiwi, kiwifruit, kiwi fruit, kiwi slice, gold kiwi | 키위, 참다래, 다래, 골드키위, 그린키위, 키위 반쪽, 골든키위
coconut | fruit | 🥥 | 0.15 | coconut, coco, coconut half, cracked coconut, coconut shell | 코코넛, 야자열매, 코코넛 반쪽, 코코넛 열매 | near=palm-tree
plum | fruit | | 0.06 | plum, papaya, cranberry/cranberries, fig, pomegranate, lychee, dragon fruit, durian, jujube, prune, date fruit, passion fruit, guava, star fruit, mangosteen, rambutan, quince, jackfruit, dried persimmon | 자두, 매실, 파파야, 크랜베리, 무화과, 석류, 리치, 용과, 두리안, 대추, 패션프루트, 구아바, 스타프루트, 망고스틴, 람부탄, 모과, 으름, 산수유, 무화과 열매, 오미자, 구기자, 잭프루트 | near=peach,persimmon-fruit,apple,cherry
persimmon-fruit | fruit | @persimmon | 0.08 | ripe persimmon, persimmon fruit, kaki, soft persimmon | 감, 단감, 홍시, 연시, 곶감, 대봉감, 땡감, 반건시, 감말랭이, 청도반시 | near=orange-fruit,tomato
fruit | fruit | 🍎 | 0.1 | fruit, fresh fruit, fruit basket, piece of fruit, ripe fruit, mixed fruit, fruit bowl | 과일, 열매, 제철 과일, 과일 바구니, 신선한 과일 | near=apple,banana,grapes,strawberry
# vegetables
vegetable | food | 🥬 | 0.3 | vegetable, veggie, veg, greens, vegetable garden crop, leafy vegetable, salad greens | 채소, 야채, 푸성귀, 잎채소, 나물거리, 녹황색 채소, 유기농 채소 | near=carrot,broccoli,tomato; many=1
lettuce | food | 🥬 | 0.3 | lettuce, cabbage, napa cabbage, bok choy, spinach, kale, chinese cabbage, romaine, leafy green, chard, pak choi, brussels sprout, arugula, iceberg lettuce, collard greens, watercress | 상추, 배추, 양배추, 시금치, 청경채, 케일, 쌈채소, 알배추, 로메인, 봄동, 양상추, 얼갈이, 근대, 치커리, 상추쌈, 루꼴라, 열무, 쑥갓, 아욱, 통배추, 방울양배추 | near=vegetable,broccoli
tomato | food | 🍅 | 0.08 | tomato/tomatoes, cherry tomato, ripe tomato, plum tomato, heirloom tomato | 토마토, 방울토마토, 찰토마토, 대추방울토마토, 대저토마토, 완숙 토마토 | near=persimmon-fruit,apple
carrot | food | 🥕 | 0.2 | carrot, baby carrot, snowman's nose, bunch of carrots | 당근, 홍당무, 당근 하나, 제주 당근
corn | food | 🌽 | 0.25 | corn, maize, sweetcorn, sweet corn, ear of corn, corn on the cob, corn cob, corncob, kernel of corn | 옥수수, 찰옥수수, 강냉이, 초당옥수수, 옥수수 하나, 찐 옥수수, 군옥수수, 옥시기, 삶은 옥수수 | near=popcorn
potato | food | 🥔 | 0.12 | potato/potatoes, spud, baked potato, new potato, tater, boiled potato, jacket potato, roast potatoes | 감자, 알감자, 찐 감자, 통감자, 구운 감자, 휴게소 감자, 강원도 감자, 삶은 감자, 햇감자, 토란 | near=sweet-potato
sweet-potato | food | 🍠 | 0.2 | sweet potato/sweet potatoes, roasted sweet potato, yam, baked sweet potato | 고구마, 군고구마, 호박고구마, 밤고구마, 꿀고구마, 찐 고구마, 고구마 한 개, 해남 고구마 | near=potato
onion | food | 🧅 | 0.1 | onion, shallot, white onion, sliced onion | 양파, 햇양파, 양파 하나, 샬롯, 무안양파 | near=garlic
garlic | food | 🧄 | 0.08 | garlic, clove of garlic, garlic bulb, head of garlic | 마늘, 통마늘, 의성마늘, 마늘 한 쪽, 육쪽마늘, 깐마늘 | near=onion
ginger | food | 🫚 | 0.12 | ginger, ginger root, turmeric, galangal | 생강, 강황, 생강 뿌리, 울금, 생강편, 뚱딴지, 돼지감자
hot-pepper | food | 🌶️ | 0.12 | chili, chilli, chili pepper, hot pepper, red pepper, jalapeno, cayenne, chile, hot chili, spicy pepper | 고추, 홍고추, 매운 고추, 할라피뇨, 건고추, 태양초, 영양고추, 마른 고추 | near=green-chili,bell-pepper
green-chili | food | 🌶️ | 0.12 | green chili, green pepper, green chilli, shishito, serrano pepper | 풋고추, 청양고추, 꽈리고추, 초록 고추, 청고추, 오이고추, 땡초 | colour=green; near=hot-pepper,bell-pepper
bell-pepper | food | 🫑 | 0.1 | bell pepper, sweet pepper, capsicum, paprika | 피망, 파프리카, 청피망 | near=hot-pepper
cucumber | food | 🥒 | 0.2 | cucumber, gherkin, zucchini, courgette, pickle cucumber, cuke, sliced cucumber | 오이, 애호박, 주키니, 가시오이, 백오이, 노각, 쥬키니, 다다기오이 | near=pumpkin
eggplant | food | 🍆 | 0.2 | eggplant, aubergine, brinjal | 가지, 채소 가지, 가지 하나
broccoli | food | 🥦 | 0.18 | broccoli, broccoli floret, broccolini | 브로콜리, 브로콜리니, 브로컬리 | near=vegetable
pumpkin | food | @pumpkin | 0.35 | pumpkin, butternut squash, gourd, cinderella pumpkin | 호박, 단호박, 늙은호박, 맷돌호박, 조롱박 | near=jack-o-lantern,cucumber
radish | food | | 0.3 | radish, daikon, turnip, beet, beetroot, leek, spring onion, green onion, scallion, celery, asparagus, artichoke, cauliflower, lotus root, burdock, parsnip, bean sprout, chives, ginseng, red ginseng, fennel, horseradish, kohlrabi, okra | 무, 총각무, 순무, 비트, 대파, 쪽파, 파, 셀러리, 아스파라거스, 연근, 우엉, 콩나물, 숙주, 부추, 미나리, 도라지, 더덕, 인삼, 홍삼, 산삼, 콜리플라워, 달래, 냉이, 두릅, 수삼, 콜라비, 오크라, 숙주나물, 산나물, 비름 | near=carrot,lettuce,garlic,ginger
peas | food | 🫛 | 0.1 | pea, pea pod, green pea, edamame, snow pea, green bean, broad bean, peapod, snap pea, string bean | 완두콩, 완두, 풋콩, 에다마메, 콩깍지, 껍질콩, 강낭콩깍지, 초록 콩, 그린빈 | near=beans; many=1
beans | food | 🫘 | 0.05 | bean, kidney bean, red bean, adzuki, black bean, soybean, lentil, pinto bean, coffee bean, cocoa bean, soya bean | 콩, 팥, 강낭콩, 원두, 커피콩, 카카오 콩, 커피 원두, 검은콩, 렌틸콩, 대두, 메주콩, 서리태 | near=peas,peanut; many=1
peanut | food | 🥜 | 0.05 | peanut, groundnut, nut, monkey nut, peanuts in shells, roasted peanuts | 땅콩, 볶은 땅콩, 견과, 견과류, 피넛, 생땅콩 | near=chestnut,beans
chestnut | food | 🌰 | 0.04 | chestnut, roasted chestnuts, horse chestnut, conker, sweet chestnut, hazelnut | 밤, 군밤, 알밤, 밤톨, 공주밤, 생밤, 맛밤, 개암, 헤이즐넛, 밤 한 톨, 찐 밤 | near=acorn,peanut
almond | food | | 0.03 | almond, walnut, cashew, pistachio, pecan, macadamia, pine nut, brazil nut, chickpea, mixed nuts | 아몬드, 호두, 캐슈넛, 피스타치오, 잣, 피칸, 마카다미아, 은행알, 병아리콩, 참깨, 들깨, 깨 | near=peanut,chestnut
avocado | food | 🥑 | 0.1 | avocado, avocado half, ripe avocado, guacamole avocado | 아보카도, 아보카도 반쪽, 아보카도 하나 | near=kiwi
olive | food | 🫒 | 0.03 | olive, green olive, stuffed olive | 올리브, 올리브 열매, 그린 올리브, 올리브 한 알 | near=grapes
`;
