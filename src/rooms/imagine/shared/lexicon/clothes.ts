/** What is worn, from hat to shoe; what a role has on; jewels. */
export const clothes = `
# on the body
hanbok | clothing | @hanbok | 1.3 | hanbok, korean traditional dress, traditional korean clothes, korean dress, traditional korean dress, korean costume | 한복, 치마저고리, 저고리, 생활한복, 우리 옷, 색동저고리, 색동 한복, 전통 한복, 때때옷, 개량한복, 여자 한복 | lives=hanok-village; near=durumagi,dress
durumagi | clothing | | 1.3 | men's hanbok, durumagi, korean overcoat, scholar's robe, gonryongpo, royal robe | 두루마기, 도포, 남자 한복, 곤룡포, 바지저고리, 마고자, 선비 옷, 임금님 옷 | lives=hanok-village; near=hanbok
kimono | clothing | 👘 | 1.3 | kimono/kimonos, yukata, japanese robe, japanese traditional dress | 기모노, 유카타, 일본 전통 의상, 일본 옷 | near=robe
sari | clothing | 🥻 | 1.3 | sari, saree, indian dress | 사리, 인도 전통 의상, 인도 옷 | near=dress
qipao | clothing | | 1.2 | qipao, cheongsam, hanfu, ao dai, chinese dress | 치파오, 한푸, 아오자이, 중국 전통 의상 | near=dress
shirt | clothing | 👔 | 0.7 | dress shirt, shirt, shirt and tie, collared shirt, business shirt, button-down shirt | 와이셔츠, 셔츠, 남방, 정장 셔츠, 체크 남방 | near=t-shirt,suit
tie | clothing | 👔 | 0.5 | tie, necktie, striped tie, silk tie | 넥타이, 타이, 줄무늬 넥타이 | near=shirt,bow-tie
t-shirt | clothing | 👕 | 0.6 | t-shirt, tshirt, tee, tee shirt, polo shirt, top, jersey shirt | 티셔츠, 반팔, 반팔 티, 티, 웃옷, 상의, 면티, 반팔티, 카라티 | near=shirt,blouse
blouse | clothing | 👚 | 0.6 | blouse, woman's top, women's clothes, cardigan top | 블라우스, 여성 상의, 여성복 | near=t-shirt
sweater | clothing | @sweater | 0.6 | sweater, jumper, pullover, hoodie, cardigan, knitwear, sweatshirt, christmas sweater, knitted sweater | 스웨터, 후드티, 가디건, 니트, 맨투맨, 카디건, 뜨개 스웨터, 목폴라, 털스웨터 | near=coat
coat | clothing | 🧥 | 1.1 | coat, jacket, overcoat, trench coat, trenchcoat, winter coat, parka, padded jacket, leather jacket, fur coat | 코트, 외투, 겉옷, 재킷, 점퍼, 패딩, 트렌치코트, 바바리코트, 자켓, 잠바, 롱패딩, 가죽 재킷, 야상 | near=raincoat,sweater
raincoat | clothing | @raincoat | 1 | raincoat, rain coat, rain jacket, poncho, mackintosh | 비옷, 우비, 레인코트, 우의 | near=coat,rain-boots
suit | clothing | @suit | 1.3 | suit, business suit, tuxedo, dinner jacket, three-piece suit | 정장, 양복, 턱시도, 신사복, 수트, 연미복, 슈트 | near=shirt
dress | clothing | 👗 | 1.1 | dress/dresses, gown, frock, evening gown, party dress, ball gown, princess dress, summer dress, sundress | 원피스, 드레스, 이브닝드레스, 파티 드레스, 공주 드레스, 치마 원피스, 여름 원피스, 공주님 드레스 | near=skirt,wedding-dress
wedding-dress | clothing | @wedding-dress | 1.4 | wedding dress/wedding dresses, wedding gown, bridal gown, white gown | 웨딩드레스, 웨딩 드레스, 신부 드레스, 하얀 드레스 | near=dress
skirt | clothing | @skirt | 0.6 | skirt, miniskirt, tutu, ballet skirt, plaid skirt, kilt | 치마, 스커트, 미니스커트, 튀튀, 발레 치마, 주름치마, 청치마, 꽃치마 | near=dress
jeans | clothing | 👖 | 1 | jeans, pants, trousers, denim, slacks, leggings, overalls, dungarees, sweatpants | 바지, 청바지, 데님, 긴바지, 슬랙스, 멜빵바지, 레깅스, 긴 바지, 츄리닝 바지 | near=shorts
shorts | clothing | 🩳 | 0.5 | shorts, swim trunks, short pants, swimming trunks, boxers | 반바지, 사각 수영복, 수영 바지, 핫팬츠, 트렁크 팬티 | near=jeans
swimsuit | clothing | 🩱 | 0.7 | swimsuit, bathing suit, swimming costume, one-piece swimsuit, swimwear, leotard, wetsuit | 수영복, 원피스 수영복, 래시가드, 레오타드, 여자 수영복 | near=bikini
bikini | clothing | 👙 | 0.5 | bikini, two-piece swimsuit | 비키니, 투피스 수영복 | near=swimsuit
underwear | clothing | 🩲 | 0.3 | underwear, briefs, underpants, swim briefs, panties, pants underwear | 속옷, 팬티, 빤스, 삼각팬티, 내복, 내의, 삼각 수영복 | near=shorts
pajamas | clothing | @pajamas | 1.1 | pajamas, pyjamas, nightgown, sleepwear, bathrobe, robe, nightdress, onesie | 잠옷, 파자마, 샤워 가운, 목욕 가운, 수면 잠옷, 나이트가운, 실내복 | near=robe
lab-coat | clothing | 🥼 | 1.1 | lab coat, white coat, doctor's coat, scientist's coat | 실험복, 의사 가운, 연구원 가운, 가운 | near=coat
safety-vest | clothing | 🦺 | 0.7 | safety vest, high-vis vest, reflective vest, vest, life vest, life jacket, waistcoat | 안전 조끼, 조끼, 구명조끼, 형광 조끼, 야광 조끼 | near=coat
martial-arts-uniform | clothing | 🥋 | 1.1 | martial arts uniform, karate gi, taekwondo uniform, dobok, judo uniform, black belt, karate, taekwondo, judo | 도복, 태권도복, 유도복, 검은띠, 태권도 도복, 태권도, 유도, 가라테, 합기도 | lives=gym; near=belt
sports-shirt | clothing | 🎽 | 0.7 | running shirt, sports jersey, running vest, athletic shirt, tank top, sleeveless shirt, football jersey | 러닝셔츠, 운동복, 민소매, 체육복, 유니폼, 축구 유니폼, 츄리닝, 추리닝, 나시, 농구 유니폼 | near=t-shirt
school-uniform | clothing | @school-uniform | 1.2 | school uniform, sailor uniform, uniform | 교복, 세일러복, 제복, 학교 교복 | lives=classroom; near=suit
space-suit | clothing | @space-suit | 1.5 | space suit, spacesuit, astronaut suit | 우주복, 우주인 옷, 우주 비행복 | near=astronaut-helmet
apron | clothing | @apron | 0.8 | apron, kitchen apron, chef's apron, baker's apron | 앞치마, 에이프런, 주방 앞치마 | near=chef-hat
cape | clothing | @cape | 1.2 | cape, cloak, superhero cape, mantle, hooded cloak, vampire cape, invisibility cloak | 망토, 슈퍼맨 망토, 케이프, 투명 망토, 영웅 망토 | near=coat
robe | clothing | | 1.2 | wizard's robe, monk's robe, judge's robe, robes | 로브, 승복, 법복, 장삼 | near=cape
costume | clothing | | 1.2 | costume, fancy dress, disguise, cosplay, animal costume | 코스튬, 분장, 변장, 코스프레, 동물 옷, 인형 옷, 인형탈 | near=mask
belt | clothing | @belt | 0.3 | belt, leather belt, girdle, championship belt | 허리띠, 벨트, 가죽 벨트, 챔피언 벨트 | near=scarf
scarf | clothing | 🧣 | 0.7 | scarf/scarves, muffler, woollen scarf, knitted scarf, shawl, neckerchief | 목도리, 머플러, 스카프, 털목도리, 숄, 털실 목도리 | near=bandana
bandana | clothing | | 0.4 | bandana, bandanna, handkerchief, hanky, headscarf | 손수건, 반다나, 두건, 머릿수건 | near=scarf
gloves | clothing | 🧤 | 0.3 | gloves, glove, mittens, mitten, woollen gloves, rubber gloves | 장갑, 벙어리장갑, 털장갑, 고무장갑, 목장갑, 손모아장갑 | near=baseball-glove,boxing-glove
socks | clothing | 🧦 | 0.3 | socks, sock, stockings, pair of socks, stocking, tights | 양말, 스타킹, 타이즈, 수면 양말, 덧신 | near=christmas-stocking
beoseon | clothing | | 0.3 | beoseon, korean socks, leg warmers | 버선, 토시 | near=socks
bow-tie | clothing | @bow-tie | 0.15 | bow tie, bowtie, bow-tie | 나비넥타이, 보타이, 나비 넥타이 | near=ribbon
ribbon | clothing | 🎀 | 0.3 | ribbon, hair bow, hair ribbon, pink bow, gift bow, hairband, scrunchie | 리본, 머리띠, 머리 리본, 댕기, 리본 머리띠 | near=bow-tie
hair-pin | clothing | | 0.1 | hairpin, hair clip, hair tie, barrette, binyeo | 머리핀, 비녀, 머리끈, 떨잠, 실핀, 집게핀, 똑딱핀 | near=ribbon
# on the head
hat | clothing | 👒 | 0.35 | straw hat, sun hat, woman's hat, hat, summer hat, sunhat, floppy hat, bonnet | 밀짚모자, 모자, 여름 모자, 챙 넓은 모자, 리본 모자, 보닛, 꽃모자 | near=cap,top-hat
cap | clothing | 🧢 | 0.25 | baseball cap, cap, billed cap, trucker cap, snapback | 야구모자, 캡모자, 캡, 챙모자, 야구 모자, 볼캡 | near=hat,beanie
top-hat | clothing | 🎩 | 0.35 | top hat, magician's hat, silk hat, gentleman's hat, bowler hat, tall hat | 중절모, 신사 모자, 마술사 모자, 실크해트, 마술 모자, 톱햇 | near=hat
cowboy-hat | clothing | @cowboy-hat | 0.3 | cowboy hat, stetson, sombrero, wide-brimmed hat, safari hat, fedora | 카우보이모자, 카우보이 모자, 솜브레로, 페도라, 사파리 모자, 벙거지 | near=hat
beanie | clothing | @beanie | 0.3 | beanie, woolly hat, knit hat, bobble hat, winter hat, knitted hat, woolen hat, ear muffs, earmuffs | 비니, 털모자, 방울 모자, 니트 모자, 겨울 모자, 귀마개, 귀도리, 방한모 | near=hat
santa-hat | clothing | @santa-hat | 0.35 | santa hat, christmas hat, santa cap | 산타 모자, 산타모자, 크리스마스 모자 | near=beanie
wizard-hat | clothing | @wizard-hat | 0.45 | wizard hat, witch hat, witch's hat, pointed hat, sorting hat, wizard's hat, pointy hat | 마법사 모자, 마녀 모자, 뾰족모자, 고깔모자 마녀, 뾰족 모자, 마녀모자 | near=party-hat
chef-hat | clothing | @chef-hat | 0.4 | chef hat, chef's hat, cook's hat, toque, chef's toque | 요리사 모자, 주방장 모자, 셰프 모자, 조리모 | near=apron
party-hat | clothing | @party-hat | 0.3 | party hat, birthday hat, cone hat | 고깔모자, 생일 모자, 파티 모자, 고깔 모자, 생일 고깔 | near=wizard-hat
graduation-cap | clothing | 🎓️ | 0.3 | graduation cap, mortarboard, graduation hat, graduation, academic cap | 학사모, 졸업 모자, 졸업, 졸업식 모자, 사각모 | lives=classroom; near=hat
crown | clothing | 👑 | 0.3 | crown, king's crown, royal crown, queen's crown | 왕관, 임금님 왕관, 여왕의 왕관, 크라운, 금왕관 | near=tiara,silla-crown
tiara | clothing | @tiara | 0.2 | tiara, diadem, princess crown, coronet | 티아라, 공주 왕관, 공주님 왕관 | near=crown
silla-crown | clothing | @silla-crown | 0.4 | silla gold crown, silla crown | 금관, 신라 금관 | near=crown
flower-crown | clothing | @flower-crown | 0.3 | flower crown, floral crown, wreath of flowers, daisy chain, laurel wreath, laurel crown, lei | 화관, 꽃 왕관, 꽃관, 월계관, 꽃목걸이, 꽃머리띠 | near=crown,wreath
halo | clothing | @halo | 0.3 | halo, angel's halo, nimbus | 천사 링, 후광, 천사 고리, 천사 머리띠 | near=angel-wings
angel-wings | clothing | 🪽 | 0.8 | wing, wings, angel wings, fairy wings, feathered wings | 날개, 천사 날개, 깃털 날개, 요정 날개 | near=halo
gat | clothing | @gat | 0.35 | gat, korean hat, traditional korean hat, joseon hat, horsehair hat, scholar's hat | 갓, 선비 모자, 흑립, 양반 갓, 조선 모자, 저승사자 갓 | lives=hanok-village; near=top-hat
jokduri | clothing | @jokduri | 0.2 | jokduri, korean bridal crown, gache, jobawi, ayam | 족두리, 조바위, 아얌, 남바위, 가체, 화관 족두리 | near=gat
satgat | clothing | @satgat | 0.3 | conical hat, bamboo hat, rice hat, asian conical hat, straw cone hat | 삿갓, 대나무 모자, 논라, 베트남 모자, 방갓 | near=gat,hat
samo | clothing | | 0.3 | samo, ikseongwan, jeongjagwan, royal cap | 익선관, 사모, 정자관, 탕건 | near=gat
knight-helmet | clothing | @knight-helmet | 0.4 | knight helmet, knight's helmet, medieval helmet, iron helmet, gladiator helmet | 기사 투구, 투구, 철투구, 기사 헬멧, 갑옷 투구 | near=viking-helmet,army-helmet
viking-helmet | clothing | @viking-helmet | 0.35 | viking helmet, horned helmet | 바이킹 모자, 바이킹 투구, 뿔투구, 뿔 달린 투구, 뿔 모자 | near=knight-helmet
army-helmet | clothing | 🪖 | 0.3 | army helmet, military helmet, soldier's helmet, combat helmet | 군용 헬멧, 철모, 방탄모, 군인 모자, 군인 철모 | near=helmet
helmet | clothing | @helmet | 0.3 | helmet, bike helmet, motorcycle helmet, safety helmet, football helmet, racing helmet, crash helmet | 헬멧, 안전모, 자전거 헬멧, 오토바이 헬멧, 하이바, 보호모 | near=hard-hat,army-helmet
hard-hat | clothing | @hard-hat | 0.3 | hard hat, construction helmet, builder's hat, yellow helmet | 공사장 안전모, 공사모, 건설 안전모, 노란 안전모 | near=helmet
rescue-helmet | clothing | ⛑️ | 0.3 | rescue helmet, firefighter's helmet, fireman's helmet, fire helmet, red helmet, rescue worker's helmet | 소방관 모자, 소방 헬멧, 구조대 헬멧, 소방모, 빨간 헬멧 | near=helmet
astronaut-helmet | clothing | @astronaut-helmet | 0.45 | astronaut helmet, space helmet, astronaut's helmet, bubble helmet | 우주 헬멧, 우주인 헬멧, 우주비행사 헬멧 | near=space-suit
pirate-hat | clothing | @pirate-hat | 0.35 | pirate hat, captain's hat, tricorn, pirate's hat | 해적 모자, 해적모, 선장 모자, 해적 선장 모자 | near=eye-patch
police-cap | clothing | @police-cap | 0.3 | police cap, police hat, officer's cap, peaked cap, conductor's cap | 경찰 모자, 경찰모, 정모, 제모 | near=cap
nurse-cap | clothing | | 0.2 | nurse cap, nurse's cap | 간호사 모자 | near=cap
beret | clothing | @beret | 0.25 | beret, french beret, painter's beret, flat cap, newsboy cap | 베레모, 화가 모자, 빵모자, 헌팅캡, 베레 모자 | near=cap
turban | clothing | | 0.3 | turban, hijab, fez | 터번, 히잡, 페즈 모자 | near=hat
bunny-ears | clothing | @bunny-ears | 0.35 | bunny ears, rabbit ears, rabbit ear headband, bunny ear headband | 토끼 귀 머리띠, 토끼 귀, 토끼귀, 토끼 머리띠, 바니 머리띠 | near=cat-ears
cat-ears | clothing | @cat-ears | 0.2 | cat ears, cat ear headband | 고양이 귀 머리띠, 고양이 귀 | near=bunny-ears
wig | clothing | | 0.4 | wig, afro wig, toupee | 가발 | near=hat
eye-patch | clothing | @eye-patch | 0.15 | eye patch, eyepatch, pirate eye patch, sleep mask, blindfold | 안대, 해적 안대, 수면 안대, 눈가리개 | near=mask
mask | clothing | 🎭️ | 0.5 | theatre masks, theater masks, comedy and tragedy, drama masks, masquerade mask, mask, drama, theatre, play in a theatre | 가면, 연극 가면, 무도회 가면, 희비극 가면, 연극, 희극과 비극 | near=tal,mask-medical
glasses | clothing | 👓️ | 0.2 | glasses, eyeglasses, spectacles, reading glasses, pair of glasses, specs, nerd glasses | 안경, 뿔테 안경, 돋보기안경, 동그란 안경, 뿔테안경 | near=sunglasses
sunglasses | clothing | 🕶️ | 0.2 | sunglasses, shades, dark glasses, cool sunglasses | 선글라스, 색안경, 썬글라스, 라이방, 까만 안경 | near=glasses
goggles | clothing | 🥽 | 0.25 | goggles, swimming goggles, ski goggles, safety goggles, swim goggles | 고글, 물안경, 수경, 스키 고글, 보안경 | near=snorkel
monocle | clothing | | 0.1 | monocle | 외알 안경, 단안경 | near=glasses
# on the feet
shoes | clothing | 👞 | 0.2 | shoe, leather shoe, dress shoe, men's shoe, loafers, oxford shoe | 구두, 신사 구두, 가죽 구두, 신발, 로퍼, 남자 구두 | near=sneakers
sneakers | clothing | 👟 | 0.2 | sneaker, running shoe, trainers, sports shoe, tennis shoe, gym shoe, sneakers | 운동화, 러닝화, 스니커즈, 조깅화, 런닝화, 농구화, 실내화 운동화 | near=shoes
boots | clothing | 👢 | 0.5 | boot, leather boot, cowboy boot, high boot, boots, puss's boots | 부츠, 장화 부츠, 가죽 부츠, 카우보이 부츠, 롱부츠 | near=rain-boots,hiking-boots
rain-boots | clothing | @rain-boots | 0.4 | rain boots, rubber boots, wellies, wellington boots, gumboots, wellingtons | 장화, 고무장화, 비 장화, 레인부츠 | near=boots,raincoat
hiking-boots | clothing | 🥾 | 0.3 | hiking boot, hiking boots, work boot, walking boots, snow boots, climbing boots | 등산화, 워커, 방한화, 털부츠, 작업화, 등산 신발 | near=boots
high-heels | clothing | 👠 | 0.3 | high heel, high heels, high-heeled shoe, heels, stiletto heels, pumps | 하이힐, 뾰족구두, 굽 높은 구두, 힐, 빨간 구두 | near=glass-slipper,sandals
glass-slipper | clothing | @glass-slipper | 0.25 | glass slipper, cinderella's shoe, cinderella's slipper, cinderella's glass slipper | 유리구두, 유리 구두, 신데렐라 구두 | near=high-heels
sandals | clothing | 👡 | 0.2 | sandal, sandals, woman's sandal, heeled sandals | 샌들, 슬리퍼 샌들, 여름 샌들 | near=flip-flops
flip-flops | clothing | 🩴 | 0.15 | flip-flop, flip flops, thongs, beach sandals, slippers, flip-flops, slipper, crocs, flipflops | 슬리퍼, 쪼리, 조리 샌들, 욕실화, 실내화, 쓰레빠, 플립플롭, 삼선 슬리퍼 | near=sandals
flats | clothing | 🥿 | 0.15 | flat shoe, ballet flat, flats, slip-ons, ballerina flats | 플랫슈즈, 단화, 플랫 슈즈 | near=gomusin
ballet-shoes | clothing | 🩰 | 0.3 | ballet shoes, ballet slippers, pointe shoes, toe shoes, ballet | 발레 슈즈, 토슈즈, 발레슈즈, 발레 신발, 발레 | lives=stage; near=flats
gomusin | clothing | @gomusin | 0.15 | gomusin, korean rubber shoes, kkotsin, korean flower shoes, korean traditional shoes | 고무신, 꽃신, 검정 고무신, 당혜 | lives=hanok-village; near=jipsin
jipsin | clothing | | 0.15 | jipsin, straw shoes, straw sandals, wooden clogs, clogs | 짚신, 나막신, 게다 | near=gomusin
ice-skates | clothing | ⛸️ | 0.3 | ice skate, ice skates, figure skates, skates, ice skating, figure skating | 스케이트, 아이스 스케이트, 피겨 스케이트, 스케이트화, 피겨스케이팅, 피겨 | lives=ice-rink; near=roller-skates
roller-skates | clothing | 🛼 | 0.3 | roller skate, roller skates, inline skates, rollerblades, roller blades | 롤러스케이트, 인라인스케이트, 롤러 스케이트, 인라인 스케이트, 롤러블레이드, 힐리스 | near=ice-skates
shoelace | thing | | 0.1 | shoelace, shoelaces | 신발끈, 운동화 끈 | near=sneakers
# jewels and small things worn
ring | clothing | 💍 | 0.1 | ring, diamond ring, engagement ring, wedding ring, jewel ring, proposal | 반지, 결혼반지, 약혼반지, 다이아 반지, 가락지, 보석 반지, 커플링, 프러포즈, 프로포즈, 옥가락지, 금반지 | near=crystal
necklace | clothing | @necklace | 0.3 | necklace, pearl necklace, pendant, locket, gold chain, collar, choker | 목걸이, 진주 목걸이, 펜던트, 금목걸이, 개목걸이 | near=prayer-beads
earring | clothing | | 0.1 | earring, earrings, piercing, brooch | 귀걸이, 귀고리, 브로치, 피어싱 | near=ring
bracelet | clothing | | 0.1 | bracelet, bangle, wristband, anklet | 팔찌, 발찌, 옥팔찌, 손목 밴드 | near=ring
norigae | clothing | @norigae | 0.3 | norigae, korean tassel ornament, tassel | 노리개, 술 장식, 노리개 장식, 매듭 노리개 | lives=hanok-village; near=lucky-pouch
watch | clothing | ⌚️ | 0.15 | watch, wristwatch, wrist watch, smartwatch, smart watch, apple watch | 손목시계, 스마트워치, 애플워치, 갤럭시 워치, 스마트 워치 | near=clock
pocket-watch | thing | @pocket-watch | 0.15 | pocket watch, white rabbit's watch, gold watch | 회중시계, 주머니 시계 | near=watch
hand-fan | thing | 🪭 | 0.4 | hand fan, folding fan, paper fan, fan dance fan, handheld fan | 부채, 쥘부채, 접부채, 합죽선, 부채춤 부채, 접이식 부채, 태극 부채 | near=fan-appliance
`;
