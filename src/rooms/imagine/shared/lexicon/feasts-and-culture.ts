/** Feasts, what belongs to them, and things of Korean and other cultures. An event's art is its emblem. */
export const feastsAndCulture = `
# feasts
christmas | event | 🎄 | | christmas, xmas, christmas eve, christmas day, merry christmas, noel, yuletide, christmas morning, christmas party, white christmas, advent | 크리스마스, 성탄절, 크리스마스이브, 성탄, 메리 크리스마스, 크리스마스 이브, 성탄 전야, 화이트 크리스마스, 크리스마스 파티, 크리스마스 아침 | near=christmas-tree
halloween | event | 🎃 | | halloween, trick or treat, halloween night, halloween party, trick-or-treating, day of the dead | 핼러윈, 할로윈, 핼로윈, 할로윈 파티, 핼러윈 파티 | near=jack-o-lantern
birthday | event | 🎂 | | birthday, birthday party, birthday celebration, happy birthday, bday, sweet sixteen | 생일, 생일 파티, 생일파티, 생일잔치, 생신, 생일 축하, 환갑, 칠순, 생일 축하해, 환갑잔치 | near=party
doljanchi | event | 🎂 | | doljanchi, korean first birthday, baby's first birthday, first birthday, hundredth day | 돌잔치, 첫돌, 돌잡이, 백일잔치, 첫 생일 | near=birthday
wedding | event | 💒 | | wedding, marriage, wedding day, wedding ceremony, wedding reception, getting married, just married | 결혼식, 결혼, 혼례, 전통 혼례, 혼인, 웨딩, 결혼하는 날 | near=wedding-chapel
new-year | event | @fireworks | | new year, new year's day, new year's eve, happy new year, countdown to new year, countdown | 새해, 새해 첫날, 신년, 새해맞이, 신정, 송년회, 연말, 제야의 종, 카운트다운 | near=seollal,fireworks
seollal | event | @lucky-pouch | | seollal, lunar new year, korean new year, chinese new year, spring festival | 설날, 설, 구정, 음력설, 까치 설날, 춘절, 세배하는 날, 명절, 설날 아침, 민족 대명절 | near=new-year,chuseok
chuseok | event | 🌕️ | | chuseok, korean thanksgiving, harvest festival, mid-autumn festival, moon festival | 추석, 한가위, 중추절, 팔월 한가위, 추석 명절, 한가윗날 | near=seollal
party | event | 🎉 | | party, celebration, festival, party time, tea party, garden party, fiesta, housewarming, anniversary | 파티, 축제, 잔치, 축하 파티, 잔칫날, 축하, 홈파티, 집들이, 뒤풀이, 회식, 기념일 | near=confetti
vacation | event | 🧳 | | vacation, summer vacation, holiday, holidays, honeymoon, school holiday | 휴가, 방학, 여름방학, 겨울방학, 여름휴가, 신혼여행, 연휴, 바캉스, 피서, 휴일 | near=suitcase
daeboreum | event | 🌕️ | | daeboreum, first full moon festival | 정월대보름, 대보름, 쥐불놀이, 달집태우기, 강강술래 | near=chuseok
dano | event | | | dano, dano festival | 단오, 단옷날 | near=new-year
thanksgiving | event | 🦃 | | thanksgiving, thanksgiving day, thanksgiving dinner | 추수감사절, 추수 감사절 | near=chuseok
easter | event | 🐣 | | easter, easter sunday, easter morning, egg hunt | 부활절, 부활절 아침, 부활절 달걀 찾기 | near=easter-egg
valentine | event | 💝 | | valentine's day, valentines day, valentine, valentines | 발렌타인데이, 밸런타인데이, 화이트데이, 발렌타인 | near=heart
childrens-day | event | 🎈 | | children's day, childrens day | 어린이날, 오월 오일, 어린이 날 | near=birthday
parents-day | event | | | parents' day, mother's day, father's day, teacher's day | 어버이날, 스승의 날, 어머니날, 부부의 날 | near=birthday
pepero-day | event | | | pepero day | 빼빼로데이, 빼빼로 데이 | near=valentine
graduation-day | event | 🎓️ | | graduation ceremony, graduation day, commencement | 졸업식, 학위 수여식, 졸업식 날 | near=graduation-cap
entrance-ceremony | event | | | first day of school, entrance ceremony, back to school | 입학식, 개학, 개학식, 새 학기, 등교 첫날 | near=graduation-day
funeral | event | ⚰️ | | funeral, burial, memorial service | 장례식, 장례, 제사, 추도식, 차례 | near=coffin
buddhas-birthday | event | 🏮 | | buddha's birthday, lantern festival, vesak | 부처님 오신 날, 석가탄신일, 연등회, 연등 축제, 초파일 | lives=temple; near=paper-lantern
fireworks-festival | event | @fireworks | | fireworks festival, fireworks show, independence day, fourth of july | 불꽃 축제, 불꽃놀이 축제, 광복절, 삼일절, 불꽃축제, 독립기념일 | near=fireworks
sports-day | event | 🏅 | | sports day, field day, school sports day, olympic games | 운동회, 체육대회, 가을 운동회, 올림픽 경기, 학교 운동회 | lives=stadium; near=medal
carnival-parade | event | | | parade, carnival parade, mardi gras, street parade | 퍼레이드, 행진, 카니발, 가장행렬 | near=party
oktoberfest | event | 🍺 | | oktoberfest, beer festival | 옥토버페스트, 맥주 축제, 치맥 축제 | near=party
diwali | event | 🪔 | | diwali, festival of lights | 디왈리 | near=magic-lamp
hanukkah | event | 🕎 | | hanukkah | 하누카 | near=candelabra
ramadan | event | | | ramadan, eid | 라마단, 이드 | near=crescent-moon
kimjang | event | | | kimjang, kimchi making | 김장, 김장철, 김장하는 날, 김치 담그기 | near=onggi
# what belongs to them
easter-egg | thing | @easter-egg | 0.2 | easter egg, painted egg, decorated egg, coloured egg, colored egg | 부활절 달걀, 색칠한 달걀, 이스터 에그, 부활절 계란 | near=egg
christmas-tree | tree | 🎄 | 2.4 | christmas tree, xmas tree, decorated tree, decorated pine tree | 크리스마스 트리, 크리스마스트리, 트리, 성탄 트리, 크리스마스 나무 | near=pine
christmas-ornament | thing | @christmas-ornament | 0.3 | christmas ornament, bauble, ornament, christmas ball, tree decoration | 크리스마스 장식, 오너먼트, 트리 장식, 크리스마스 볼 | near=christmas-tree
christmas-stocking | thing | @christmas-stocking | 0.5 | christmas stocking, christmas sock | 크리스마스 양말, 산타 양말, 선물 양말 | lives=living-room; near=socks
wreath | thing | @wreath | 0.6 | wreath, christmas wreath, door wreath, advent wreath | 리스, 크리스마스 리스, 화환, 문 장식 리스 | near=flower-crown
candy-cane | food | @candy-cane | 0.4 | candy cane, christmas candy cane, peppermint stick | 지팡이 사탕, 크리스마스 지팡이 사탕, 사탕 지팡이 | near=lollipop
gift | thing | 🎁 | 0.5 | gift, present, gift box, birthday present, christmas present, wrapped gift, surprise, wrapped present | 선물, 선물 상자, 생일 선물, 크리스마스 선물, 선물상자, 깜짝 선물, 선물 꾸러미 | near=box
confetti | thing | 🎊 | 0.7 | confetti, confetti ball, streamers | 색종이 조각, 꽃가루, 콘페티, 종이 꽃가루, 오색 종이 | near=party-popper
party-popper | thing | 🎉 | 0.4 | party popper, popper, congratulations, hooray | 파티 폭죽, 생일 폭죽, 축포, 경축, 만세 폭죽 | near=confetti
fireworks | sky | @fireworks | 5 | fireworks, firework, firework display | 불꽃놀이, 폭죽, 불꽃, 하늘 불꽃놀이, 폭죽놀이 | near=sparkler
sparkler | thing | @sparkler | 0.4 | sparkler, hand sparkler, sparklers | 스파클러, 손 불꽃, 막대 불꽃 | near=fireworks
bunting | thing | @bunting | 0.7 | bunting, garland, party banner, pennant banner, party decorations, banner | 가랜드, 만국기, 파티 장식, 현수막, 플래카드, 생일 가랜드 | near=balloon
jack-o-lantern | thing | 🎃 | 0.5 | jack-o-lantern, jack o lantern, halloween pumpkin, carved pumpkin, pumpkin lantern, scary pumpkin | 잭오랜턴, 호박등, 할로윈 호박, 핼러윈 호박, 호박 귀신, 호박 랜턴 | near=pumpkin
birthday-cake-candles | thing | | 0.3 | birthday candles, cake candles | 생일 초 꽂은 것, 케이크 초 | near=candle
gift-bag | thing | | 0.4 | goody bag, christmas sack, lucky bag | 선물 봉투, 선물 가방, 럭키백 | near=gift
# korean culture
lucky-pouch | thing | @lucky-pouch | 0.3 | lucky pouch, korean lucky bag, bokjumeoni, fortune pouch, korean fortune pouch | 복주머니, 복 주머니, 비단 주머니, 전통 주머니 | lives=hanok-village; near=norigae
red-envelope | thing | 🧧 | 0.2 | red envelope, hongbao, lucky money, new year's money, red packet | 세뱃돈, 홍바오, 빨간 봉투, 세뱃돈 봉투 | near=envelope
tal | thing | @tal | 0.4 | korean mask, hahoe mask, talchum mask, hahoetal, traditional korean mask | 탈, 하회탈, 각시탈, 양반탈, 안동 하회탈, 말뚝이탈 | lives=hanok-village; near=mask
talchum | event | @tal | | talchum, korean mask dance, mask dance | 탈춤, 봉산탈춤, 탈놀이 | near=tal
sotdae | landmark | | 4 | sotdae, pole with wooden birds | 솟대 | near=scarecrow-post
cheongsachorong | thing | @cheongsachorong | 0.7 | korean lantern, cheongsachorong, blue and red lantern | 청사초롱 등, 초롱 등, 한국 등불, 청사등롱 | lives=hanok-village; near=paper-lantern
jige | tool | @jige | 1.2 | jige, a-frame carrier, korean back carrier | 지게, 나뭇짐 지게 | lives=hanok-village; near=backpack
hourglass-loom | thing | | 1.2 | loom, spinning wheel, weaving loom | 베틀, 물레, 베틀 옛날 | near=yarn
ssireum | event | 🤼 | | ssireum, korean wrestling, sumo | 씨름, 스모, 씨름판, 레슬링 | lives=stadium; near=wrestle
neolttwigi | event | | | neolttwigi, korean seesaw jumping | 널뛰기, 널 뛰기 | near=seesaw
ganggangsullae | event | | | ganggangsullae, korean circle dance | 강강술래 춤, 부채춤, 사자춤, 북청사자놀음 | near=dance
pansori | event | | | pansori, korean opera | 판소리, 창극, 민요, 국악, 아리랑 | near=buk
k-drama | event | | | k-drama, korean wave | 한류, 드라마, 사극, 케이드라마 | near=television
squid-game | event | | | squid game, red light green light | 오징어 게임, 무궁화 꽃이 피었습니다, 달고나 게임, 오징어게임 | near=ttakji
rose-of-sharon-flag | symbol | | 0.5 | taegeuk, samtaegeuk, korean pattern, dancheong | 삼태극, 단청, 전통 문양, 한국 전통 무늬 | near=yin-yang
hanji | thing | | 0.3 | hanji, korean paper, calligraphy, korean calligraphy | 한지, 서예, 붓글씨, 창호지, 캘리그래피 | near=scroll
minhwa | thing | | 0.8 | minhwa, korean folk painting, folk painting | 민화, 까치 호랑이 그림, 일월오봉도, 책거리 | near=folding-screen
bulguksa-lantern | landmark | | 2 | stone lantern | 석등 | near=pagoda
buddha-statue | landmark | @buddha-statue | 3 | buddha statue, golden buddha, seokguram, statue of buddha, maitreya statue | 불상, 부처님, 석굴암, 금불상, 돌부처, 미륵불, 반가사유상 | lives=temple; near=statue
# elsewhere
carp-streamer | thing | 🎏 | 2.6 | carp streamer, koinobori, carp windsock, fish kite | 고이노보리, 잉어 깃발, 물고기 깃발 | near=kite
tanabata-tree | tree | 🎋 | 2 | tanabata tree, wish tree, wishing tree | 소원 나무, 칠석 나무, 소원을 비는 나무 | near=bamboo
kadomatsu | plant | 🎍 | 0.9 | kadomatsu, pine decoration | 가도마쓰, 새해 대나무 장식 | near=bamboo
totem | thing | | 3 | tiki mask, tribal mask, venetian mask | 부족 가면, 베네치아 가면 | near=mask
tarot | thing | | 0.15 | fortune cookie slip, zodiac wheel, horoscope | 운세, 사주, 별자리 운세, 토정비결 | near=crystal-ball
dollar-museum | landmark | | 3 | venus de milo, thinker statue | 생각하는 사람 조각, 비너스상, 밀로의 비너스 | near=statue
`;
