/** Houses, landmarks, what is built, and mountains, rocks and fires that stand like a building. */
export const buildings = `
# to live in
house | building | 🏠️ | 5 | house, home, cottage, bungalow, family house, detached house, red roof house, cozy house, suburban house | 집, 주택, 단독주택, 우리 집, 오두막집, 가정집, 전원주택, 빨간 지붕 집, 시골집, 옛집 | lives=village; near=garden-house,hut,log-cabin
garden-house | building | 🏡 | 5.4 | house with a garden, garden house, country house, villa, house with a yard, farmhouse, summer house | 마당 있는 집, 정원 있는 집, 별장, 전원 주택, 정원이 있는 집, 마당이 있는 집, 농가, 펜션 | lives=village; near=house
houses | building | 🏘️ | 6 | houses, row of houses, townhouses, terraced houses, housing estate, neighborhood houses | 집들, 주택 단지, 주택가 집들, 연립주택, 타운하우스, 빌라촌 | lives=village; near=house
hut | building | 🛖 | 3.4 | hut, mud hut, straw hut, shack, shed, thatched hut, igloo-shaped hut, grass hut, round hut | 움막, 오두막, 원두막, 움집, 초막, 헛간, 판잣집, 짚으로 만든 집, 흙집 | lives=savanna; near=choga,log-cabin
log-cabin | building | @log-cabin | 4.4 | log cabin, cabin, wooden cabin, wooden house, lodge, log house, chalet, wooden hut, mountain cabin, wood cabin | 통나무집, 산장, 나무집, 나무 오두막, 통나무 오두막, 숲속 오두막, 산속 오두막 | lives=forest; near=hut,house
abandoned-house | building | 🏚️ | 5 | abandoned house, haunted house, ruined house, derelict house, old house, ghost house, spooky house, creepy house | 폐가, 흉가, 유령의 집, 귀신의 집, 낡은 집, 귀신 나오는 집, 허름한 집, 폐허 | lives=graveyard; near=house
apartment | building | @apartment | 16 | apartment building, apartment, apartment block, block of flats, flats, condo, tower block, high-rise apartment, apartments | 아파트, 아파트 단지, 고층 아파트, 주상복합, 임대 아파트, 맨션 | lives=city; near=office-building
hanok | building | @hanok | 4.6 | hanok, korean house, traditional korean house, korean traditional house, tiled-roof house, korean tiled house | 한옥, 기와집, 전통 가옥, 한옥집, 기와 한옥, 고택, 옛 기와집, 전통 한옥, 종갓집 | lives=hanok-village; near=choga,palace-gate
choga | building | @choga | 3.6 | thatched house, thatched cottage, straw-roofed house, thatched-roof house, choga | 초가집, 초가, 초가삼간, 초가 지붕 집, 볏짚 지붕 집 | lives=hanok-village; near=hanok,hut
treehouse | building | @treehouse | 8 | treehouse, tree house, house in a tree | 나무 위의 집, 트리하우스, 나무 위 집, 트리 하우스, 나무 위 오두막 | lives=forest; near=log-cabin
igloo | building | @igloo | 2.6 | igloo, snow house, ice house, snow hut | 이글루, 얼음집, 눈집, 얼음 집, 에스키모 집 | lives=polar; near=hut
tent | building | ⛺️ | 2.2 | tent, camping tent, pup tent | 텐트, 천막, 캠핑 텐트, 야영 텐트, 원터치 텐트 | lives=camp-site; near=tipi,yurt
tipi | building | @tipi | 3.6 | tipi, tepee, teepee, wigwam, indian tent | 티피, 인디언 텐트, 원뿔 텐트, 인디언 천막 | lives=camp-site; near=tent
yurt | building | | 3 | yurt, ger, mongolian tent | 게르, 유르트, 몽골 천막 | near=tent,hut
doghouse | building | @doghouse | 1.2 | doghouse, dog house, kennel | 개집, 강아지 집, 개 집, 멍멍이 집 | lives=garden; near=house
birdhouse | building | @birdhouse | 1.6 | birdhouse, bird house, nesting box, bird feeder | 새집, 새 집, 새 모이통, 새장 집 | lives=garden; near=birdcage
beehive | building | @beehive | 1 | beehive, bee hive, hive, apiary | 벌집, 벌통, 꿀벌 집 | near=house
sandcastle | toy | @sandcastle | 0.5 | sandcastle, sand castle | 모래성, 모래 성, 모래로 만든 성 | lives=beach; near=castle
gingerbread-house | building | @gingerbread-house | 4 | gingerbread house, candy house, house of sweets, witch's candy house | 과자집, 과자로 만든 집, 진저브레드 하우스, 생강 과자 집, 헨젤과 그레텔 집, 쿠키 하우스 | lives=candy-land; near=house
dollhouse | toy | | 0.7 | dollhouse, doll's house | 인형의 집, 인형집 | near=house
# in town
office-building | building | 🏢 | 16 | office building, office block, building, company building, headquarters, high-rise, multistorey building, highrise | 빌딩, 건물, 사무실 건물, 회사 건물, 고층 건물, 사옥, 오피스텔, 오피스 빌딩, 상가 건물 | lives=city; near=skyscraper,apartment
skyscraper | building | @skyscraper | 26 | skyscraper, glass tower, burj khalifa, world's tallest building, 63 building, twin towers | 고층빌딩, 마천루, 초고층 빌딩, 63빌딩, 육삼빌딩, 고층 빌딩, 부르즈 할리파 | lives=city; near=office-building
lotte-tower | landmark | @lotte-tower | 28 | lotte world tower, lotte tower | 롯데월드타워, 롯데타워, 잠실타워, 롯데 타워 | lives=city; near=skyscraper
empire-state | landmark | | 26 | empire state building, chrysler building | 엠파이어 스테이트 빌딩, 엠파이어스테이트 빌딩 | near=skyscraper
school | building | 🏫 | 8 | school building, schoolhouse, elementary school, high school, primary school, middle school | 학교 건물, 교사 건물, 학교 앞, 모교 | lives=city; near=classroom
hospital-building | building | 🏥 | 10 | hospital building, medical center, hospital tower | 병원 건물, 종합병원, 대학병원, 큰 병원 | lives=city; near=hospital
bank-building | building | 🏦 | 8 | bank, bank building, savings bank | 은행, 은행 건물, 국민은행 | lives=city; near=museum-building
museum-building | landmark | 🏛️ | 9 | museum building, courthouse, greek temple, parthenon, roman temple, classical building, court of law, town hall, capitol, white house, pantheon, acropolis | 박물관 건물, 법원, 파르테논 신전, 그리스 신전, 신전 건물, 시청, 판테온, 국회의사당, 백악관, 고대 신전 | lives=city; near=temple
hotel | building | 🏨 | 11 | hotel, inn, motel, hostel, guesthouse, resort | 호텔, 모텔, 여관, 숙소, 리조트, 게스트하우스, 콘도 | lives=city; near=office-building
post-office | building | 🏤 | 7 | post office | 우체국 | lives=city; near=bank-building
convenience-store | building | 🏪 | 4.4 | convenience store building, 24 hour store, corner store, 7-eleven, mini mart, kiosk, storefront, small shop | 편의점 건물, 24시간 편의점, 구멍가게 건물, 동네 가게, 동네 슈퍼, 동네 마트, 세븐일레븐, 씨유, GS25 | lives=street; near=shop
department-store | building | 🏬 | 14 | department store building, mall building, shopping centre, shopping center | 백화점 건물, 쇼핑센터, 아울렛 | lives=city; near=office-building
factory | building | 🏭️ | 9 | factory, plant with chimneys, mill, power plant, smokestack, refinery, chimney stacks | 공장, 공장 굴뚝, 제철소, 발전소, 방앗간, 제분소, 정유공장 | lives=city; near=factory-floor
fire-station | building | @fire-station | 7 | fire station, firehouse | 소방서, 119 안전센터 | near=fire-engine
police-station | building | @police-station | 7 | police station | 경찰서, 파출소, 지구대 | near=police-car
barn | building | @barn | 6.4 | barn, stable, farm building, cowshed, henhouse, granary, silo, chicken coop | 외양간, 헛간 건물, 마구간, 축사, 닭장, 곳간, 빨간 헛간, 사일로, 곡식 창고 | lives=farm; near=house
greenhouse | building | @greenhouse | 4 | glasshouse, vinyl greenhouse | 비닐하우스, 유리온실 | near=garden
stadium-building | landmark | 🏟️ | 12 | stadium building, sports arena, olympic stadium | 경기장 건물, 올림픽 경기장, 돔구장, 고척돔 | lives=city; near=stadium
circus-tent | building | 🎪 | 9 | circus tent, big top, circus, carnival tent, marquee | 서커스, 서커스 천막, 서커스 텐트, 곡마단, 곡예단, 서커스단 | lives=amusement-park; near=tent
station-building | building | 🚉 | 5 | railway station building, train stop | 역 건물, 기차역 건물, 역사 건물 | lives=station; near=station
market-stall | building | @market-stall | 2.8 | market stall, food stall, stall, vendor cart, food cart, lemonade stand, ice cream stand, snack stand, street stall, pojangmacha | 노점, 포장마차 노점, 좌판, 노점상, 가판대, 간이음식점, 붕어빵 가게, 떡볶이 포장마차, 매대 | lives=market; near=shop
phone-booth | building | @phone-booth | 2.5 | phone booth, telephone booth, phone box, telephone box, tardis | 공중전화 부스, 전화 부스, 공중전화, 공중전화박스, 전화박스 | lives=street; near=telephone
barber-pole | furniture | 💈 | 1.4 | barber pole, barber's pole, barbershop, barber shop | 이발소, 미용실 간판, 이발소 표시등, 이발소 간판 | lives=street
greenhouse-dome | building | | 8 | dome, observatory, planetarium | 돔, 천문대, 플라네타륨 | near=museum-building
# towers and lights
lighthouse | landmark | @lighthouse | 13 | lighthouse, light house, beacon tower | 등대, 등댓불, 등대 불빛 | lives=beach; near=castle-tower
windmill | landmark | @windmill | 10 | windmill, dutch windmill, wind mill, old windmill | 풍차, 풍차 방앗간, 네덜란드 풍차, 풍차집 | lives=meadow; near=wind-turbine,water-mill
wind-turbine | landmark | @wind-turbine | 16 | wind turbine, wind farm, wind power generator | 풍력발전기, 풍력 발전기, 바람개비 발전기, 풍력 발전소 | lives=meadow; near=windmill
water-mill | building | @water-mill | 5 | water mill, watermill, water wheel, waterwheel | 물레방아, 물방앗간, 물레방앗간, 수차 | lives=river; near=windmill
water-tower | landmark | | 12 | water tower, water tank | 급수탑, 물탱크 | near=lighthouse
clock-tower | landmark | @clock-tower | 15 | clock tower, big ben, belfry, bell tower, elizabeth tower, campanile | 시계탑, 빅벤, 종탑, 빅 벤, 종루 | lives=city; near=church-building
radio-tower | landmark | | 20 | radio tower, transmission tower, pylon tower, cell tower, electricity pylon | 송전탑, 송신탑, 철탑, 기지국 | near=tokyo-tower
street-lamp | furniture | @street-lamp | 4 | street lamp, streetlight, lamp post, lamppost, street light, lantern post, gas lamp | 가로등, 길가 등, 가로등 불빛, 가스등, 보안등 | lives=street; near=traffic-light
power-pole | furniture | | 7 | power pole, utility pole, telephone pole, telegraph pole, power lines | 전봇대, 전신주, 전깃줄 | near=street-lamp
fountain | landmark | ⛲️ | 3 | fountain, water fountain, drinking fountain, trevi fountain, musical fountain | 분수, 분수대, 음악 분수, 바닥분수, 트레비 분수 | lives=park; near=well
well | landmark | @well | 2 | well, water well, wishing well, stone well, village well | 우물, 우물가, 샘, 소원 우물, 동네 우물, 옹달샘, 약수터 | lives=village; near=fountain
statue | landmark | @statue | 3 | statue, sculpture, monument, marble statue, bronze statue, bust statue, david, figurine | 동상, 조각상, 석상, 조각, 기념상, 대리석 조각, 청동상, 기념비 | lives=park; near=moai
sejong-statue | landmark | | 5 | statue of king sejong, admiral yi sun-sin statue | 세종대왕 동상, 이순신 장군 동상, 이순신 동상 | near=statue
scarecrow-post | thing | | 2 | jangseung, village guardian post, totem pole | 장승, 천하대장군, 지하여장군, 토템폴 | near=statue
dolhareubang | landmark | @dolhareubang | 2 | dolhareubang, dol hareubang, jeju stone grandfather | 돌하르방, 하르방, 제주 돌하르방, 제주도 돌하르방 | lives=island; near=moai,statue
moai | landmark | 🗿 | 4 | moai, easter island head, easter island statue, stone head, moyai | 모아이, 모아이 석상, 이스터섬 석상, 돌 얼굴 | lives=island; near=dolhareubang,statue
liberty-statue | landmark | 🗽 | 20 | statue of liberty, liberty statue, lady liberty | 자유의 여신상, 뉴욕 여신상 | lives=city; near=statue
eiffel-tower | landmark | @eiffel-tower | 24 | eiffel tower, tour eiffel, paris tower | 에펠탑, 에펠 탑, 파리 에펠탑, 파리탑 | lives=city; near=tokyo-tower
tokyo-tower | landmark | 🗼 | 24 | tokyo tower, red steel tower | 도쿄 타워, 도쿄타워, 동경 타워 | lives=city; near=eiffel-tower,n-seoul-tower
n-seoul-tower | landmark | @n-seoul-tower | 24 | n seoul tower, seoul tower, namsan tower | 남산타워, 남산 타워, 서울타워, 엔서울타워, N서울타워, 남산 서울타워 | lives=city; near=tokyo-tower,lotte-tower
pisa-tower | landmark | @pisa-tower | 16 | leaning tower of pisa, tower of pisa, leaning tower | 피사의 사탑, 기울어진 탑, 피사 사탑 | lives=city; near=clock-tower
arc-de-triomphe | landmark | | 12 | arc de triomphe, triumphal arch | 개선문, 독립문 | near=museum-building
colosseum | landmark | | 14 | colosseum, coliseum, roman amphitheatre | 콜로세움, 원형경기장, 로마 콜로세움 | near=stadium-building
taj-mahal | landmark | | 16 | taj mahal | 타지마할, 타지 마할 | near=mosque
opera-house | landmark | | 14 | sydney opera house | 오페라하우스, 시드니 오페라하우스 | near=museum-building
great-wall | landmark | | 8 | great wall of china, great wall, city wall, fortress wall, rampart | 만리장성, 성벽, 수원 화성, 한양도성, 남한산성, 산성 | near=castle,brick-wall
pyramid | landmark | @pyramid | 16 | pyramid, egyptian pyramid, pyramids of giza, great pyramid, pyramids | 피라미드, 이집트 피라미드, 피라밋 | lives=desert; near=sphinx
sphinx | landmark | @sphinx | 8 | sphinx, great sphinx | 스핑크스, 이집트 스핑크스 | lives=desert; near=pyramid
stonehenge | landmark | @stonehenge | 5 | stonehenge, stone circle, dolmen, standing stones, megalith | 스톤헨지, 고인돌, 선돌, 거석 | lives=meadow; near=rock
igloo-village | building | | 4 | ice palace, ice castle, frozen castle | 얼음성, 얼음 궁전, 얼음 성 | near=castle,igloo
# castles, palaces, houses of faith
castle | building | 🏰 | 14 | castle, fairytale castle, fairy tale castle, disney castle, medieval castle, princess castle, fortress, hogwarts, cinderella castle, magic castle, stone castle | 성, 궁성, 동화 속 성, 중세 성, 성채, 요새, 공주님 성, 신데렐라 성, 마법의 성, 유럽 성, 왕의 성, 디즈니 성 | lives=meadow; near=japanese-castle,castle-hall,palace
castle-tower | building | @castle-tower | 14 | castle tower, tower, rapunzel's tower, rapunzel tower, stone tower, watchtower, wizard tower, ivory tower, turret | 높은 탑, 라푼젤의 탑, 망루, 마법사의 탑, 라푼젤 탑, 돌탑 건물, 감시탑, 첨성대 | lives=forest; near=castle,lighthouse
japanese-castle | building | 🏯 | 13 | japanese castle, osaka castle, himeji castle, ninja castle | 일본 성, 오사카성, 오사카 성, 히메지성 | lives=city; near=castle,pagoda
pagoda | building | @pagoda | 10 | pagoda, stone pagoda, dabotap, seokgatap, five-story pagoda, asian tower | 탑, 석탑, 다보탑, 석가탑, 불탑, 오층석탑, 삼층석탑, 돌탑 | lives=temple; near=korean-temple,japanese-castle
palace-gate | landmark | @palace-gate | 9 | gyeongbokgung gate, gwanghwamun, palace gate, korean palace gate, namdaemun, sungnyemun, korean gate, geunjeongjeon, palace building | 광화문, 궁궐 문, 숭례문, 남대문, 흥인지문, 동대문, 궁문, 근정전, 성문, 경복궁 건물, 대문 누각 | lives=palace; near=hanok,korean-temple
korean-temple | building | @korean-temple | 6 | korean temple, buddhist temple building, temple building, temple hall, chinese temple, pavilion, korean pavilion, gazebo | 대웅전, 절 건물, 정자, 누각, 사찰 건물, 팔각정, 절집, 육각정 | lives=temple; near=palace-gate,pagoda,hanok
church-building | building | ⛪️ | 9 | church building, chapel building, little church, steeple, country church, village church | 교회 건물, 예배당 건물, 작은 교회, 시골 교회, 교회당, 십자가 있는 교회 | lives=village; near=wedding-chapel,church
wedding-chapel | building | 💒 | 8 | wedding chapel, wedding hall, wedding church, marriage hall | 결혼식장, 예식장, 웨딩홀, 웨딩 채플 | lives=city; near=church-building
cathedral | building | | 16 | notre-dame, notre dame, gothic cathedral, sagrada familia, basilica | 노트르담 성당, 대성당, 사그라다 파밀리아, 성 베드로 대성당 | near=church-building
mosque | building | 🕌 | 11 | mosque, minaret, hagia sophia, arabian palace, sultan's palace | 모스크, 이슬람 사원, 아야 소피아, 이슬람 성원 | lives=city; near=church-building
synagogue | building | 🕍 | 9 | synagogue | 시나고그, 유대교 회당 | lives=city; near=church-building
hindu-temple | building | 🛕 | 10 | hindu temple, indian temple, angkor wat | 힌두교 사원, 힌두 사원, 인도 사원 | lives=city; near=pagoda
torii | landmark | ⛩️ | 6 | torii, torii gate, shinto shrine, japanese shrine, shinto gate | 도리이, 신사, 일본 신사, 토리이 | lives=temple; near=palace-gate
kaaba | landmark | 🕋 | 11 | kaaba, kaba, mecca | 카바, 카바 신전, 메카 | lives=city
# at the fair
ferris-wheel | landmark | 🎡 | 15 | ferris wheel, big wheel, observation wheel, london eye, fairground wheel | 관람차, 대관람차, 런던아이, 허니문카, 런던 아이 | lives=amusement-park; near=carousel
carousel | landmark | 🎠 | 3 | carousel, merry-go-round, merry go round, carousel horse, carrousel | 회전목마, 회전 목마, 메리고라운드, 말 타는 놀이기구 | lives=amusement-park; near=ferris-wheel,rocking-horse
roller-coaster | landmark | 🎢 | 12 | roller coaster, rollercoaster, thrill ride, fairground ride | 롤러코스터, 롤러 코스터, 청룡열차, 놀이기구, 티익스프레스 | lives=amusement-park; near=ferris-wheel
slide | furniture | 🛝 | 2.6 | slide, playground slide, water slide, kids slide | 미끄럼틀, 미끄럼, 워터슬라이드, 미끄럼대, 물 미끄럼틀 | lives=playground; near=swing
swing | furniture | @swing | 2.6 | swing, swing set, tire swing, tree swing, swings | 그네, 나무 그네, 놀이터 그네, 타이어 그네, 흔들 그네, 그네 의자 | lives=playground; near=slide
seesaw | furniture | @seesaw | 1 | seesaw, see-saw, teeter-totter, teeter totter | 시소, 널뛰기 판, 놀이터 시소 | lives=playground; near=swing
jungle-gym | furniture | | 2.4 | jungle gym, monkey bars, climbing frame, horizontal bar | 정글짐, 구름사다리, 철봉 | near=slide
trampoline | furniture | @trampoline | 0.9 | trampoline | 트램펄린, 방방, 트램폴린, 퐁퐁, 방방이, 덤블링 | lives=playground; near=slide
# gates, walls, ways
gate | landmark | @gate | 3 | gate, iron gate, garden gate, wooden gate, archway, arch | 대문, 정문, 철문, 아치, 나무 대문, 아치문, 사립문 | lives=garden; near=door,fence
fence | furniture | @fence | 1 | fence, wooden fence, picket fence, garden fence, hedge, railing | 울타리, 나무 울타리, 펜스, 담장 울타리, 난간, 목책, 철조망 | lives=farm; near=brick-wall
brick-wall | landmark | 🧱 | 1.6 | brick wall, wall, bricks, brick, stone wall | 벽, 벽돌, 담, 담벼락, 벽돌담, 돌담, 담장, 벽돌 벽, 돌담길 | lives=street; near=fence
bridge-landmark | landmark | @bridge | 5 | wooden footbridge, arched bridge, stone arch bridge, rope bridge, red bridge, toy bridge | 아치교, 무지개다리, 아치 다리, 현수교, 빨간 다리, 오작교, 홍예교 | lives=river; near=bridge
stairs | landmark | @stairs | 3 | stairs, staircase, steps, stairway, stone steps, spiral staircase, escalator | 계단, 층계, 돌계단, 에스컬레이터, 사다리 계단, 나선 계단, 하늘 계단 | lives=street; near=ladder
elevator | thing | 🛗 | 2.4 | elevator, lift, elevator sign | 엘리베이터, 승강기, 엘베 | lives=office
chimney | thing | | 2 | chimney, smokestack chimney | 굴뚝, 굴뚝 연기 | near=factory
portal | landmark | @portal | 3 | portal, magic portal, wormhole, magic door, dimensional gate, stargate | 포털, 차원의 문, 마법의 문, 웜홀, 차원문, 포탈 | lives=forest; near=gate
dam | landmark | | 14 | dam | 댐, 소양강댐 | near=waterfall
# of stone, wood, earth and fire
mountain | landmark | ⛰️ | 30 | mountain peak, peak, rocky mountain, mount, big mountain, tall mountain | 산봉우리, 봉우리, 바위산, 높은 산, 큰 산, 먼 산, 앞산, 뒷산 | lives=meadow; near=mountains,snowy-mountain
snowy-mountain | landmark | 🏔️ | 34 | snowy mountain, snow-capped mountain, everest, mount everest, matterhorn, snowy peak, snow-covered mountain, k2 | 설산, 눈 덮인 산, 에베레스트, 에베레스트산, 하얀 산, 만년설, 마터호른, 눈 쌓인 산 | lives=snowfield; near=mountain,mountains
mount-fuji | landmark | 🗻 | 34 | mount fuji, mt fuji, fuji, fujisan | 후지산, 후지 산, 후지 | lives=lake; near=snowy-mountain
erupting-volcano | landmark | 🌋 | 26 | erupting volcano, volcanic eruption, volcano erupting, active volcano, vesuvius, lava mountain | 폭발하는 화산, 화산 폭발, 분화하는 화산, 활화산, 베수비오 화산, 화산 분출 | lives=island; near=volcano
desert-island | landmark | 🏝️ | 5 | little island, palm island, island with a palm tree, small island, tiny island | 작은 섬, 야자수 섬, 야자나무 섬, 조그만 섬 | lives=sea; near=island
cliff | landmark | | 12 | cliff, precipice, crag, bluff | 절벽, 벼랑, 낭떠러지 절벽, 주상절리 | near=canyon,rock
iceberg | landmark | @iceberg | 10 | iceberg, ice berg, ice mountain | 빙산, 얼음산, 떠다니는 빙산 | lives=polar; near=polar
falls | landmark | @waterfall | 12 | little waterfall, small waterfall, cataract, water cascade | 작은 폭포, 폭포 줄기, 물줄기 | lives=river; near=waterfall
rock | landmark | 🪨 | 0.9 | rock, boulder, stone, rocks, pebble, cobblestone, meteorite, asteroid, gravel | 바위, 돌, 돌멩이, 자갈, 짱돌, 조약돌, 운석, 소행성, 바윗돌, 돌덩이, 몽돌 | lives=mountains; near=cliff
log | thing | 🪵 | 0.7 | log, tree stump, stump, firewood, wood, timber, tree trunk, lumber, driftwood, chopped wood, wooden log | 통나무, 그루터기, 나무 그루터기, 장작, 땔감, 나무토막, 목재, 나무둥치, 밑동 | lives=forest; near=campfire
campfire | thing | @campfire | 0.9 | campfire, bonfire, camp fire, fire pit, wood fire, log fire | 모닥불, 캠프파이어, 장작불, 화톳불, 불멍, 캠프 파이어 | lives=camp-site; near=fire
fire | thing | 🔥 | 0.8 | fire, flame, flames, blaze, burning fire, wildfire, fireball | 불, 불꽃 불, 화염, 불길, 산불, 화재, 불덩이, 불씨 | near=campfire
hole | thing | 🕳️ | 0.5 | hole, pit, manhole, rabbit hole | 구멍, 구덩이, 맨홀, 웅덩이 구멍, 토끼굴, 함정 구덩이
haystack | thing | @haystack | 1.4 | haystack, hay bale, hay, bale of hay, straw bale | 건초더미, 볏단, 짚더미, 볏짚, 짚단, 건초, 건초 더미 | lives=farm
sand-pile | thing | | 0.6 | sand, pile of sand, sand pile, mud, puddle of mud | 모래, 진흙, 모래 더미, 흙, 흙더미, 진흙탕 | near=desert,beach
gravestone | landmark | 🪦 | 1.1 | gravestone, tombstone, headstone, grave, tomb | 묘비, 무덤, 비석, 묘, 비석돌, 산소 비석 | lives=graveyard; near=coffin
coffin | thing | ⚰️ | 0.7 | coffin, casket | 관, 관짝, 널 | lives=graveyard; near=gravestone
royal-tomb | landmark | | 6 | royal tomb, burial mound, tumulus | 왕릉, 고분, 천마총, 봉분 | near=gravestone
`;
