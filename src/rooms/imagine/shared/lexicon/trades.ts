/** More jobs and roles, most told by what is in the hand; the well-known ones are in `jobs.ts`. The format is told in `concept.ts`. */
export const trades = `
# care and science
surgeon | person | 🧑‍⚕️ | 1.75 | surgeon, operating surgeon, heart surgeon, brain surgeon | 외과의사, 집도의, 수술하는 의사, 흉부외과 의사 | holds=🩺; lives=hospital; near=doctor
midwife | person | 👩‍⚕️ | 1.65 | midwife/midwives, obstetrician | 조산사, 산파, 산부인과 의사 | wears=@nurse-cap; holds=🍼; lives=hospital; near=nurse
pediatrician | person | 🧑‍⚕️ | 1.7 | pediatrician, paediatrician, children's doctor | 소아과 의사, 소아청소년과 의사, 아동병원 의사 | holds=🧸; lives=hospital; near=doctor
optician | person | 🧍 | 1.7 | optician, eye doctor, optometrist, ophthalmologist | 안경사, 안과 의사, 안경점 주인, 안경원 아저씨 | wears=👓️; holds=👓️; near=doctor
physicist | person | 🧑‍🔬 | 1.7 | physicist, nuclear physicist, atom scientist | 물리학자, 핵물리학자, 원자 과학자 | wears=🥽; holds=⚛️; near=scientist
biologist | person | 🧑‍🔬 | 1.7 | biologist, microbiologist, lab technician, virologist | 생물학자, 미생물학자, 실험실 연구원, 현미경 보는 과학자 | wears=🥽; holds=🔬; near=scientist
geneticist | person | 🧑‍🔬 | 1.7 | geneticist, dna scientist | 유전학자, 유전공학자 | holds=🧬; near=scientist
inventor | person | 🧑‍🔬 | 1.7 | inventor, edison, tinkerer | 발명가, 에디슨, 발명왕, 꼬마 발명가 | holds=💡; near=scientist
alchemist | person | 🧙 | 1.75 | alchemist, potion maker, potion master | 연금술사, 물약 제조사, 약 달이는 마법사 | wears=@wizard-hat; holds=⚗️; near=wizard,scientist
botanist | person | 🧍 | 1.7 | botanist, plant scientist, herbalist | 식물학자, 약초꾼, 심마니, 약초 캐는 사람 | wears=@straw-hat; holds=🌿; near=gardener,scientist
entomologist | person | 🧍 | 1.7 | entomologist, bug catcher, insect collector, butterfly collector | 곤충학자, 곤충 채집하는 아이, 파브르, 나비 연구가 | wears=@straw-hat; holds=🦋; lives=meadow; near=scientist
marine-biologist | person | 🧍 | 1.7 | marine biologist, oceanographer, shell collector | 해양생물학자, 해양학자, 조개 줍는 사람 | holds=🐚; lives=beach; near=scientist
paleontologist | person | 🧍 | 1.7 | paleontologist, palaeontologist, dinosaur expert, fossil hunter | 고생물학자, 공룡 박사, 화석 발굴하는 사람, 공룡학자 | wears=@straw-hat; holds=🦴; near=archaeologist
geologist | person | 🧍 | 1.7 | geologist, rock collector, volcanologist | 지질학자, 돌 수집가, 화산학자 | wears=@hard-hat; holds=🪨; near=archaeologist
mathematician | person | 🧍 | 1.7 | mathematician, maths professor, geometer | 수학자, 수학 교수, 기하학자 | wears=👓️; holds=📐; near=teacher
economist | person | 🧑‍💼 | 1.7 | economist, stockbroker, financial analyst, investor | 경제학자, 주식 투자자, 증권사 직원, 애널리스트, 펀드매니저, 개미투자자, 투자자 | holds=📈; near=office-worker
accountant | person | 🧑‍💼 | 1.7 | accountant, bookkeeper, tax adviser, auditor | 회계사, 세무사, 경리, 회계 직원 | wears=👓️; holds=🧮; lives=office; near=office-worker
banker | person | 🧑‍💼 | 1.7 | banker, bank teller, money changer | 은행원, 은행 직원, 환전상, 은행 창구 직원 | wears=👔; holds=💵; near=office-worker
real-estate-agent | person | 🧑‍💼 | 1.7 | real estate agent, estate agent, realtor, landlord, landlady | 부동산 중개인, 공인중개사, 집주인, 부동산 아저씨, 건물주 | holds=🔑; near=office-worker
secretary | person | 🧍‍♀️ | 1.65 | secretary, receptionist, assistant, office lady | 비서, 안내데스크 직원, 조수, 접수원, 보좌관 | holds=📋️; lives=office; near=office-worker
historian | person | 🧍 | 1.7 | historian, scribe, chronicler, archivist | 역사학자, 서기, 사관, 기록관, 역사 선생님 | wears=👓️; holds=📜; near=writer
calligrapher | person | 🧍 | 1.7 | calligrapher, calligraphy artist, penman | 서예가, 붓글씨 쓰는 사람, 캘리그라퍼, 서예 선생님 | holds=🖌️; near=artist,writer
cartographer | person | 🧍 | 1.7 | cartographer, map maker, treasure hunter, person with a map | 지도 제작자, 김정호, 보물 사냥꾼, 지도 보는 사람, 지도 든 탐험가 | holds=🗺️; near=explorer
kindergarten-teacher | person | 🧍‍♀️ | 1.65 | kindergarten teacher, preschool teacher, nursery teacher, daycare worker | 유치원 선생님, 어린이집 선생님, 보육교사, 유아교사 | holds=🖍️; lives=classroom; near=teacher
music-teacher | person | 🧍 | 1.7 | music teacher, singing teacher, choir teacher | 음악 선생님, 음악교사, 성악 선생님 | holds=🎼; lives=classroom; near=teacher,pianist
art-teacher | person | 🧑‍🎨 | 1.7 | art teacher, drawing teacher, painting teacher | 미술 선생님, 미술교사, 화실 선생님 | wears=@beret; holds=🎨; near=artist,teacher
# food and market
sushi-chef | person | 🧑‍🍳 | 1.7 | sushi chef, sushi master | 초밥 요리사, 일식 요리사, 스시 장인, 초밥집 주방장 | wears=@headband; holds=🍣; near=chef
pizza-chef | person | 🧑‍🍳 | 1.7 | pizza chef, pizzaiolo, pizza maker | 피자 요리사, 피자 장인, 피자 만드는 사람, 피자집 사장님 | wears=@chef-hat; holds=🍕; near=chef
pastry-chef | person | 🧑‍🍳 | 1.7 | pastry chef, patissier, confectioner, cake maker | 파티시에, 제과장, 케이크 만드는 사람, 디저트 요리사, 제과사 | wears=@chef-hat; holds=🍰; near=baker
ice-cream-seller | person | 🧍 | 1.7 | ice cream seller, ice cream man, ice cream vendor, gelato maker | 아이스크림 장수, 아이스크림 파는 사람, 아이스크림 아저씨, 아이스크림 가게 주인 | holds=🍦; lives=park; near=shopkeeper
chocolatier | person | 🧑‍🍳 | 1.7 | chocolatier, candy maker, chocolate maker, willy wonka | 쇼콜라티에, 초콜릿 장인, 초콜릿 만드는 사람, 윌리 웡카 | wears=@chef-hat; holds=🍫; near=baker
candy-seller | person | 🧍 | 1.7 | candy seller, sweet seller, candy shop owner | 사탕 장수, 사탕 가게 주인, 사탕 파는 사람 | holds=🍭; near=shopkeeper
cheesemaker | person | 🧑‍🍳 | 1.7 | cheesemaker, cheesemonger, cheese seller | 치즈 장인, 치즈 만드는 사람, 치즈 가게 주인 | holds=🧀; near=farmer,chef
brewer | person | 🧍‍♂️ | 1.75 | brewer, brewmaster, beer maker | 양조장 주인, 맥주 장인, 맥주 만드는 사람, 브루마스터 | holds=🍺; near=bartender
winemaker | person | 🧍 | 1.7 | winemaker, vintner, sommelier, wine taster | 와인 장인, 소믈리에, 와인 감별사, 포도주 만드는 사람 | holds=🍷; near=waiter,bartender
fruit-seller | person | 🧍 | 1.7 | fruit seller, greengrocer, grocer, apple seller | 과일 장수, 과일가게 주인, 과일가게 아저씨, 청과상, 사과 파는 할머니 | holds=🍎; lives=market; near=shopkeeper
bungeoppang-seller | person | 🧍 | 1.7 | bungeoppang seller, street food vendor, street food seller | 붕어빵 장수, 붕어빵 아저씨, 붕어빵 파는 사람, 노점 아주머니, 붕어빵 파는 아저씨 | holds=@bungeoppang; lives=street; near=shopkeeper
balloon-seller | person | 🧍 | 1.7 | balloon seller, balloon man, balloon vendor | 풍선 장수, 풍선 파는 사람, 풍선 아저씨, 풍선 파는 아저씨 | holds=🎈; lives=park; near=clown,shopkeeper
milkman | person | 🧍‍♂️ | 1.75 | milkman/milkmen, milkmaid, milk delivery man | 우유 배달부, 우유 배달원, 우유 짜는 소녀, 야쿠르트 아줌마 | wears=🧢; holds=🥛; lives=street; near=delivery-person
antique-dealer | person | 🧍 | 1.7 | antique dealer, collector, auctioneer, curator | 골동품상, 수집가, 큐레이터, 경매사, 골동품 가게 주인 | holds=🏺; near=shopkeeper
toymaker | person | 🧍 | 1.7 | toymaker, toy seller, doll maker, toy shop owner, geppetto | 장난감 장인, 장난감 가게 주인, 인형 만드는 사람, 인형 장인 | holds=🧸; near=shopkeeper
jeweller | person | 🧍 | 1.7 | jeweller, jeweler, gem dealer, diamond dealer | 보석상, 보석 세공사, 보석 가게 주인, 귀금속상 | holds=💎; near=watchmaker
goldsmith | person | 🧍 | 1.7 | goldsmith, ring maker, silversmith | 금세공사, 금은방 주인, 반지 장인, 은세공사 | holds=💍; near=jeweller
# hands
plumber | person | 🧑‍🔧 | 1.75 | plumber, pipe fitter, drain cleaner | 배관공, 수도 수리공, 변기 고치는 사람, 하수구 뚫는 아저씨 | wears=🧢; holds=🪠; near=mechanic
bricklayer | person | 👷 | 1.75 | bricklayer, mason, wall builder | 벽돌공, 벽돌 쌓는 사람, 조적공, 미장공 | wears=@hard-hat; holds=🧱; near=builder
road-worker | person | 👷 | 1.75 | road worker, highway worker, flagger, construction flagman | 도로 공사 인부, 도로 작업자, 교통 통제원, 공사장 신호수 | wears=@hard-hat; holds=🚧; near=builder
window-cleaner | person | 🧍 | 1.7 | window cleaner, window washer, car washer | 유리창 청소부, 창문 닦는 사람, 세차하는 사람 | holds=🪣; near=cleaner
seamstress | person | 🧍‍♀️ | 1.65 | seamstress/seamstresses, embroiderer, quilter, sewing woman | 재봉사, 침선장, 바느질하는 여자, 수놓는 여인, 자수가, 바느질하는 할머니 | holds=🪡; near=tailor
knitter | person | @grandma | 1.5 | knitter, knitting grandma, knitting woman, woman knitting | 뜨개질하는 할머니, 뜨개질하는 사람, 뜨개질하는 여자 | holds=🧶; near=tailor,grandmother
shoemaker | person | 🧍‍♂️ | 1.7 | shoemaker, shoe seller, shoe repairer, cordwainer | 구두장이, 구두 수선공, 신발 장수, 구두 만드는 사람, 수제화 장인, 구두닦이 | holds=👞; near=tailor
hatter | person | 🧍‍♂️ | 1.7 | hatter, mad hatter, milliner, hat maker | 모자 장수, 모자 만드는 사람, 미친 모자 장수, 이상한 나라의 모자 장수 | wears=🎩; holds=🎩; near=tailor
fashion-designer | person | 🧍‍♀️ | 1.7 | fashion designer, couturier, dress designer | 패션 디자이너, 의상 디자이너, 드레스 디자이너, 옷 디자이너 | holds=👗; near=tailor,model
makeup-artist | person | 🧍‍♀️ | 1.65 | makeup artist, make-up artist, cosmetician, beautician | 메이크업 아티스트, 화장품 판매원, 분장사, 미용 전문가 | holds=💄; near=hairdresser
barber | person | 🧍‍♂️ | 1.75 | barber, barber with a razor, barbershop owner | 이발사, 이발소 아저씨, 바버, 면도해 주는 사람 | holds=🪒; near=hairdresser
phone-repairer | person | 🧍 | 1.7 | phone repairer, computer technician, it technician, support engineer | 휴대폰 수리기사, 컴퓨터 수리기사, 전산실 직원, 서비스센터 기사 | holds=🪛; near=mechanic,programmer
# service and travel
ticket-seller | person | 🧍 | 1.7 | ticket seller, ticket collector, ticket inspector, train conductor, box office clerk, stationmaster | 매표원, 표 파는 사람, 역무원, 검표원, 역장, 차장, 기차 차장 | wears=@captain-cap; holds=🎫; lives=station; near=driver
usher | person | 🧍 | 1.7 | usher, cinema usher, theatre usher | 극장 안내원, 좌석 안내원, 영화관 직원 | holds=🔦; near=security-guard
tour-guide | person | 🧍 | 1.7 | tour guide, guide, city guide, tour leader | 여행 가이드, 관광 가이드, 가이드, 인솔자, 투어 가이드 | wears=🧢; holds=🚩; near=traveller
bellhop | person | 🧍 | 1.7 | bellhop, bellboy, hotel porter, hotel concierge, hotelier | 벨보이, 호텔 직원, 호텔리어, 호텔 지배인, 도어맨 | wears=@captain-cap; holds=🧳; near=waiter
call-centre-worker | person | 🧍 | 1.7 | call centre worker, call center agent, telephone operator, telemarketer, customer service agent | 전화 상담원, 콜센터 직원, 상담원, 텔레마케터, 전화 교환원, 고객센터 직원 | wears=@headset; holds=☎️; lives=office; near=office-worker
town-crier | person | 🧍‍♂️ | 1.75 | town crier, bell ringer, herald, bell man | 종지기, 종 치는 사람, 딸랑이 아저씨, 두부 장수 | holds=🔔; near=guard
lamplighter | person | 🧍 | 1.7 | lamplighter, person with a lantern, lantern bearer, night watch | 등불 켜는 사람, 등불 든 사람, 청사초롱 든 사람, 초롱 든 사람, 야경꾼 | holds=🏮; near=person
candle-bearer | person | 🧍 | 1.7 | person with a candle, candle bearer, vigil keeper, woman with a candle | 촛불 든 사람, 촛불 든 소녀, 초를 든 사람, 촛불 집회 참가자 | holds=🕯️; near=person
# art and show
camera-operator | person | 🧍 | 1.7 | camera operator, cameraman/cameramen, cinematographer, videographer | 카메라맨, 촬영감독, 촬영기사, 영상 촬영하는 사람 | holds=🎥; near=photographer,film-director
comedian | person | 🧍 | 1.7 | comedian, stand-up comedian, stand-up comic | 개그맨, 코미디언, 개그우먼, 희극인, 만담가 | holds=🎙️; lives=stage; near=actor
puppeteer | person | 🧍 | 1.7 | puppeteer, ventriloquist, puppet master | 인형극 배우, 복화술사, 인형 조종사, 꼭두각시놀이꾼 | holds=🪆; lives=stage; near=actor
ringmaster | person | 🧍‍♂️ | 1.75 | ringmaster, circus director, circus master, showman | 서커스 단장, 곡마단 단장, 서커스 사회자 | wears=🎩; holds=📣; near=clown,magician
cheerleader | person | 🧍‍♀️ | 1.65 | cheerleader, cheering girl, pep squad girl | 치어리더, 응원단원, 응원하는 소녀 | holds=📣; near=crowd,acrobat
accordionist | person | 🧍 | 1.7 | accordionist, accordion player | 아코디언 연주자, 아코디언 켜는 사람, 아코디언 치는 아저씨 | holds=🪗; near=pianist
saxophonist | person | 🧍 | 1.7 | saxophonist, saxophone player, sax player, jazz musician | 색소폰 연주자, 색소폰 부는 사람, 재즈 음악가, 재즈 연주자, 색소폰 부는 아저씨 | holds=🎷; near=trumpeter
banjo-player | person | 🧍 | 1.7 | banjo player, bluegrass musician | 밴조 연주자, 밴조 치는 사람 | holds=🪕; near=guitarist
harpist | person | 🧍‍♀️ | 1.65 | harpist, harp player | 하피스트, 하프 연주자, 하프 켜는 여자 | holds=🪉; near=violinist
bongo-player | person | 🧍 | 1.7 | djembe player, bongo player, conga player | 젬베 연주자, 봉고 치는 사람, 젬베 치는 사람 | holds=🪘; near=drummer
bugler | person | 🧍 | 1.7 | bugler, horn blower, french horn player, post horn player | 나팔수, 호른 연주자, 뿔피리 부는 사람 | holds=📯; near=trumpeter
rapper | person | 🧑‍🎤 | 1.7 | rapper, hip-hop artist, hip hop artist | 래퍼, 힙합 가수, 힙합 뮤지션, 랩 하는 사람 | wears=🧢; holds=🎤; lives=stage; near=singer
opera-singer | person | 🤵 | 1.75 | opera singer, tenor, baritone, soprano | 오페라 가수, 성악가, 테너, 소프라노, 바리톤 | holds=🎼; lives=stage; near=singer
fire-eater | person | 🧍‍♂️ | 1.75 | fire eater, fire juggler, fire dancer, person with a torch | 불 쇼 하는 사람, 불 뿜는 곡예사, 횃불 든 사람 | holds=🔥; near=juggler
# adventure
gold-digger | person | 🧍 | 1.7 | gold digger, gold rush miner, person with a pickaxe | 금광 광부, 노다지 캐는 사람, 곡괭이 든 사람 | wears=@hard-hat; holds=⛏️; near=miner
squire | person | 🧍‍♂️ | 1.7 | squire, shield bearer, shield maiden, shield-maiden | 종자, 방패 든 병사, 방패병, 방패 든 전사 | wears=@knight-helmet; holds=🛡️; near=knight
swordsman | person | 🧍‍♂️ | 1.75 | swordsman/swordsmen, duelist, man with a sword, person with a sword, swordswoman | 검객, 칼 든 남자, 칼잡이, 검을 든 사람, 검사 | holds=🗡️; near=warrior,samurai
person-with-beads | person | 🧍‍♂️ | 1.7 | man with prayer beads, person praying with beads | 염주 든 사람, 염주 든 남자, 묵주 든 사람 | holds=📿; near=buddhist-monk
preacher | person | 🧍‍♂️ | 1.75 | preacher, missionary, evangelist, pastor, vicar | 목사, 목사님, 선교사, 전도사 | holds=✝️; lives=church; near=buddhist-monk
pilgrim | person | 🧍 | 1.7 | pilgrim, hiker with a stick, wanderer with a staff, old traveller | 순례자, 지팡이 든 나그네, 지팡이 짚은 사람, 방랑자 | holds=🦯; near=traveller
voter | person | 🧍 | 1.7 | voter, person voting, citizen | 유권자, 투표하는 사람, 시민, 국민, 투표하는 시민 | holds=🗳️; near=politician
bomb-technician | person | 🧍 | 1.75 | bomb disposal expert, bomber, person with a bomb | 폭탄 처리반, 폭탄 제거반, 폭탄 든 사람 | wears=🪖; holds=💣️; near=soldier
naval-officer | person | 🧍‍♂️ | 1.75 | naval officer, navy officer, navy captain, coast guard | 해군 장교, 해군 함장, 해경, 해양경찰, 해안경비대 | wears=@captain-cap; holds=⚓️; lives=harbour; near=sailor
# sport
cricketer | person | 🧍 | 1.75 | cricketer, cricket player, batsman/batsmen | 크리켓 선수, 크리켓 타자 | holds=🏏; near=baseball-player
ice-hockey-player | person | 🧍 | 1.8 | ice hockey player, hockey player, hockey goalie | 아이스하키 선수, 하키 선수, 하키 골키퍼 | wears=@racing-helmet; holds=🏒; near=skater
lacrosse-player | person | 🧍 | 1.75 | lacrosse player | 라크로스 선수 | holds=🥍; near=ice-hockey-player
bowler | person | 🧍 | 1.7 | bowler, bowling player, ten-pin bowler | 볼링 선수, 볼링 치는 사람 | holds=🎳; near=golfer
darts-player | person | 🧍 | 1.7 | darts player, dart thrower | 다트 선수, 다트 던지는 사람 | holds=🎯; near=archer
frisbee-player | person | 🧍 | 1.7 | frisbee player, frisbee thrower, ultimate player | 프리스비 선수, 원반 던지는 사람, 플라잉디스크 선수 | holds=🥏; lives=park; near=handball-player
billiards-player | person | 🧍 | 1.7 | billiards player, pool player, snooker player | 당구 선수, 당구 치는 사람, 포켓볼 선수 | holds=🎱; near=chess-player
skateboarder | person | 🧍 | 1.65 | skateboarder, skater boy, skater girl | 스케이트보더, 스케이트보드 선수, 스케이트보드 든 소년 | wears=🧢; holds=🛹; lives=street; near=skater
skating-learner | person | 🧍 | 1.65 | person with ice skates, ice skating student | 스케이트를 든 사람, 스케이트 배우는 아이 | holds=⛸️; near=skater
# children and people with a thing
child-with-ice-cream | person | @boy | 1.15 | child with an ice cream, child eating ice cream, boy with an ice cream, kid eating ice cream, girl eating ice cream | 아이스크림 먹는 아이, 아이스크림 든 아이, 아이스크림 먹는 소년, 아이스크림 먹는 소녀 | holds=🍦; near=child
child-with-lollipop | person | @girl | 1.15 | child with a lollipop, girl with a lollipop, kid with a lollipop | 막대사탕 든 아이, 사탕 먹는 아이, 막대사탕 든 소녀 | holds=🍭; near=child
child-with-teddy | person | @girl | 1.1 | child with a teddy bear, girl with a teddy bear, child hugging a teddy, kid with a teddy bear | 곰 인형 든 아이, 곰인형을 안은 아이, 곰 인형을 안은 소녀, 곰인형 안은 소녀, 인형 안은 아이 | holds=🧸; near=child
child-with-ball | person | @boy | 1.15 | boy with a ball, child with a ball, kid playing football, boy playing soccer, child playing with a ball | 공놀이하는 아이, 공 든 아이, 공 차는 아이, 축구하는 아이, 공 차는 소년 | holds=⚽️; near=child,football-player
schoolkid-with-bag | person | @boy | 1.2 | child with a backpack, schoolboy with a bag, first grader, first-grader, boy with a backpack, kid going to school | 책가방 멘 아이, 등교하는 아이, 초등학교 1학년, 가방 멘 아이, 신입생 아이, 학교 가는 아이 | wears=🎒; near=student,child
child-painting | person | @girl | 1.15 | child painting, child drawing, girl painting, kid drawing, girl drawing a picture, boy drawing | 그림 그리는 아이, 그림 그리는 소녀, 낙서하는 아이, 색칠하는 아이, 그림 그리는 소년 | holds=🖌️; near=artist,child
child-reading | person | @boy | 1.15 | child reading, boy reading, girl reading, child with a book, kid reading a book, child reading a book, girl reading a book | 책 읽는 아이, 책 읽는 소년, 책 읽는 소녀, 동화책 읽는 아이, 독서하는 아이 | holds=📖; near=reading-person,child
child-blowing-bubbles | person | @girl | 1.15 | child blowing bubbles, girl blowing bubbles, kid with soap bubbles, boy blowing bubbles | 비눗방울 부는 아이, 비눗방울 부는 소녀, 비눗방울 놀이하는 아이 | holds=🫧; near=child
phone-user | person | 🧍 | 1.7 | person on the phone, person with a phone, man on the phone, woman on the phone, person texting, phone user, woman with a phone | 전화하는 사람, 휴대폰 보는 사람, 핸드폰 하는 사람, 스마트폰 보는 사람, 전화하는 여자, 통화하는 사람, 전화하는 남자, 폰 보는 사람 | holds=📱; near=person,youtuber
shopper | person | 🧍‍♀️ | 1.65 | shopper, woman shopping, person shopping, woman with shopping bags, shopaholic | 쇼핑하는 여자, 쇼핑하는 사람, 쇼핑객, 장 보는 사람, 쇼핑백 든 여자, 장 보는 엄마 | holds=🛍️; near=shopkeeper,traveller
moviegoer | person | 🧍 | 1.7 | moviegoer, cinemagoer, person eating popcorn, man with popcorn | 영화 보는 사람, 팝콘 먹는 사람, 영화 관객 | holds=🍿; near=person
coffee-drinker | person | 🧍 | 1.7 | person drinking coffee, man drinking coffee, woman drinking coffee, person with a cup of coffee, coffee lover | 커피 마시는 사람, 커피 마시는 여자, 커피 든 사람, 커피 마시는 남자 | holds=☕️; lives=cafe; near=barista
letter-reader | person | 🧍‍♀️ | 1.65 | person with a letter, woman reading a letter, person with a love letter, girl with a letter | 편지 읽는 사람, 편지 든 사람, 편지 읽는 여자, 러브레터 든 소녀 | holds=💌; near=mail-carrier
newspaper-reader | person | 🧍‍♂️ | 1.75 | man reading a newspaper, person reading a newspaper, newspaper reader, newspaper seller | 신문 읽는 사람, 신문 보는 아저씨, 신문 읽는 남자, 신문팔이, 신문 보는 아빠 | holds=📰; near=reading-person
cake-bearer | person | 🧍 | 1.7 | person with a cake, person holding a cake, woman with a birthday cake, man with a cake | 케이크 든 사람, 생일 케이크 든 사람, 케이크를 든 엄마, 케이크 든 아빠 | wears=@party-hat; holds=🎂; near=gift-giver
music-listener | person | 🧍 | 1.7 | person listening to music, girl with headphones, boy with headphones, man listening to music, woman listening to music | 음악 듣는 사람, 헤드폰 쓴 소녀, 음악 듣는 소년, 음악 듣는 소녀, 이어폰 낀 사람 | wears=🎧️; near=dj,person
flag-bearer | person | 🧍 | 1.75 | flag bearer, person with a flag, flag waver, standard bearer | 깃발 든 사람, 깃발 흔드는 사람, 태극기 든 사람 | holds=🚩; near=protester,crowd
`;
