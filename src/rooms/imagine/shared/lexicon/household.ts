/** What lies about a house: lights, machines of the house, bathroom, cleaning, sewing, boxes and bags. */
export const household = `
# light and warmth
lamp | thing | @lamp | 0.6 | lamp, desk lamp, table lamp, bedside lamp, lampshade, reading lamp, night light, night lamp | 램프, 스탠드, 책상 스탠드, 탁상등, 전등, 조명, 무드등, 등불, 취침등, 수면등 | lives=room; near=light-bulb,floor-lamp
floor-lamp | furniture | @floor-lamp | 1.7 | floor lamp, standing lamp | 장스탠드, 플로어 램프, 키 큰 스탠드 | lives=living-room; near=lamp
chandelier | sky | @chandelier | 1 | chandelier, crystal lamp, ceiling lamp, ceiling light | 샹들리에, 천장등, 천장 조명 | lives=castle-hall; near=lamp
light-bulb | thing | 💡 | 0.3 | light bulb, lightbulb, bulb, electric light, glowing bulb | 전구, 백열전구, 알전구, 꼬마전구, 형광등 | near=lamp
candle | thing | 🕯️ | 0.4 | candle, candlelight, candlestick, wax candle, burning candle, scented candle | 촛불, 양초, 초, 향초, 촛대, 캔들, 생일 초 | near=lantern
lantern | thing | @lantern | 0.5 | lantern, camping lantern, oil lamp, kerosene lamp, gas lantern, hurricane lamp | 랜턴, 호롱불, 남포등, 캠핑 랜턴, 호롱, 석유등 | lives=camp-site; near=paper-lantern,lamp
paper-lantern | thing | 🏮 | 0.7 | paper lantern, red lantern, chinese lantern, izakaya lantern, sky lantern | 등롱, 홍등, 종이등, 청사초롱, 초롱, 풍등, 연등, 초롱불 | lives=temple; near=lantern
magic-lamp | thing | 🪔 | 0.2 | diya lamp, diya, clay lamp, magic lamp, aladdin's lamp, genie lamp | 마법 램프, 요술 램프, 등잔, 등잔불, 알라딘 램프, 마술 램프 | near=lantern
flashlight | tool | 🔦 | 0.25 | flashlight, torch, torchlight, electric torch | 손전등, 플래시, 후레쉬, 손전등 불빛, 회중전등 | near=lantern
torch-fire | tool | @torch | 0.7 | flaming torch, burning torch, olympic torch, torch of fire | 횃불, 성화, 성화봉, 올림픽 성화 | near=candle
matches | thing | @matches | 0.1 | match, matchstick, matchbox, lighter, box of matches | 성냥, 성냥개비, 라이터, 성냥갑 | near=candle
string-lights | sky | @string-lights | 0.8 | string lights, fairy lights, christmas lights, light garland | 꼬마전구 장식, 줄조명, 알전구 장식, 크리스마스 조명, 전구 장식 | near=bunting
candelabra | thing | 🕎 | 0.6 | menorah, hanukkah menorah, candelabra | 메노라, 하누카 촛대
# machines of the house
refrigerator | furniture | @refrigerator | 1.8 | refrigerator, fridge, freezer, icebox, mini fridge, open fridge | 냉장고, 냉동고, 김치냉장고, 미니 냉장고, 김치 냉장고 | lives=kitchen; near=oven
oven | furniture | @oven | 1 | oven, stove, cooker, kitchen stove, gas stove, gas range, baking oven, kitchen range | 오븐, 가스레인지, 인덕션, 레인지, 화덕, 가스렌지, 오븐레인지 | lives=kitchen; near=microwave,fireplace
microwave | thing | @microwave | 0.4 | microwave, microwave oven | 전자레인지, 전자렌지, 렌지 | lives=kitchen; near=oven
toaster | thing | @toaster | 0.35 | toaster, bread toaster, pop-up toaster | 토스터, 토스터기, 식빵 굽는 기계 | lives=kitchen; near=oven
rice-cooker | thing | @rice-cooker | 0.4 | rice cooker, electric rice cooker | 밥솥, 전기밥솥, 전기 밥솥, 압력밥솥 | lives=kitchen; near=pot
kettle | thing | @kettle | 0.35 | kettle, electric kettle, tea kettle, whistling kettle | 주전자, 전기 주전자, 전기포트, 양은 주전자, 물 주전자 | lives=kitchen; near=teapot
coffee-machine | thing | | 0.5 | coffee machine, coffee maker, espresso machine, moka pot, coffee grinder | 커피 머신, 커피머신, 커피메이커, 에스프레소 머신 | near=kettle
blender | thing | | 0.4 | blender, mixer, food processor, juicer, hand mixer | 믹서기, 믹서, 블렌더, 착즙기, 도깨비방망이 믹서 | near=kettle
air-fryer | thing | | 0.5 | air fryer | 에어프라이어 | near=oven
washing-machine | furniture | @washing-machine | 1 | washing machine, washer, laundry machine, dryer, tumble dryer, clothes dryer | 세탁기, 빨래 건조기, 드럼세탁기, 통돌이 세탁기, 드럼 세탁기 | lives=bathroom; near=dishwasher
dishwasher | furniture | | 1 | dishwasher, dish washer | 식기세척기, 식세기 | near=washing-machine
vacuum-cleaner | thing | @vacuum-cleaner | 1 | vacuum cleaner, vacuum, hoover, robot vacuum, roomba | 청소기, 진공청소기, 진공 청소기, 로봇청소기, 무선 청소기 | lives=living-room; near=broom
iron-appliance | thing | @iron | 0.2 | clothes iron, iron, steam iron, flat iron, electric iron, ironing board | 다리미, 스팀다리미, 다리미판 | near=washing-machine
fan-appliance | thing | @fan | 1 | electric fan, fan, standing fan, ceiling fan | 선풍기, 서큘레이터, 휴대용 선풍기, 손선풍기 | lives=room; near=hand-fan
air-conditioner | thing | @air-conditioner | 0.5 | air conditioner, air con, ac unit | 에어컨, 냉방기, 제습기, 공기청정기, 가습기 | near=fan-appliance
hair-dryer | tool | @hair-dryer | 0.3 | hair dryer, hair drier, hairdryer, blow dryer, blowdryer | 헤어드라이어, 드라이기, 헤어 드라이어, 머리 말리는 드라이기, 헤어드라이기 | lives=bathroom; near=comb
sewing-machine | thing | @sewing-machine | 0.5 | sewing machine | 재봉틀, 미싱, 재봉기 | lives=room; near=thread
heater | furniture | | 0.7 | heater, radiator, stove heater, electric blanket | 난방기, 히터, 라디에이터, 온열기, 전기장판 | near=fireplace
clock | thing | 🕰️ | 0.6 | clock, mantel clock, grandfather clock, antique clock, mantelpiece clock, pendulum clock, cuckoo clock | 시계, 괘종시계, 탁상시계, 뻐꾸기시계, 옛날 시계, 벽난로 시계, 추시계 | lives=room; near=wall-clock,alarm-clock,watch
wall-clock | thing | 🕙️ | 0.5 | wall clock, round clock, office clock, clock face, clock on the wall | 벽시계, 둥근 시계, 벽걸이 시계, 교실 시계 | lives=room; near=clock
alarm-clock | thing | ⏰️ | 0.3 | alarm clock, ringing clock, alarm | 알람시계, 자명종, 알람 시계, 알람, 자명종 시계 | lives=bedroom; near=clock
stopwatch | thing | ⏱️ | 0.2 | stopwatch/stopwatches, chronometer | 스톱워치, 초시계 | near=timer
timer | thing | ⏲️ | 0.3 | timer, kitchen timer, egg timer, countdown | 타이머, 주방 타이머, 요리 타이머 | near=stopwatch
hourglass | thing | ⏳️ | 0.4 | hourglass/hourglasses, sand timer, sandglass, egg timer hourglass | 모래시계, 모래 시계 | near=timer
thermometer | thing | 🌡️ | 0.4 | thermometer, temperature, room thermometer, fever thermometer | 온도계, 체온계, 수은 온도계 | near=hot-weather
scale | thing | ⚖️ | 0.7 | scales, balance scale, scales of justice, balance, weighing scales, kitchen scale, justice scale | 저울, 천칭, 접시저울, 양팔저울, 정의의 저울, 체중계, 양팔 저울
fire-extinguisher | thing | 🧯 | 0.6 | fire extinguisher, extinguisher | 소화기 | near=fire-hydrant
bell-service | thing | 🛎️ | 0.2 | service bell, reception bell, hotel bell, desk bell, bellhop bell, doorbell | 호출 벨, 호텔 벨, 프런트 벨, 초인종, 벨, 콜벨 | near=bell
# bath
toilet | furniture | 🚽 | 0.9 | toilet, toilet bowl, loo, toilet seat, commode, lavatory pan | 변기, 양변기, 좌변기, 변기통 | lives=bathroom; near=bathtub
bathtub | furniture | 🛁 | 1 | bathtub, bath tub, bath, tub, bubble bath, jacuzzi | 욕조, 거품 목욕, 반신욕조, 월풀, 목욕통 | lives=bathroom; near=shower
shower | thing | 🚿 | 0.6 | shower head, shower, showerhead, shower spray | 샤워기, 샤워 꼭지, 샤워헤드 | lives=bathroom; near=bathtub
sink | furniture | @sink | 1 | sink, washbasin, wash basin, kitchen sink, faucet, tap, water tap, basin | 세면대, 싱크대, 개수대, 수도꼭지, 수돗가, 세숫대야 | lives=bathroom; near=bathtub
toilet-paper | thing | 🧻 | 0.2 | toilet paper, toilet roll, paper towel, roll of paper, kitchen roll, tissue paper, toilet tissue | 두루마리 휴지, 휴지, 화장지, 키친타월, 두루마리휴지 | lives=bathroom; near=tissues
tissues | thing | | 0.15 | tissue, tissue box, kleenex, wet wipe | 티슈, 곽티슈, 갑티슈, 물티슈 | near=toilet-paper
towel | thing | @towel | 0.5 | towel, bath towel, hand towel, hot towel | 수건, 타월, 목욕 수건, 손수건 수건 | lives=bathroom; near=blanket
soap | thing | 🧼 | 0.15 | soap, bar of soap, hand soap, soap bar | 비누, 세숫비누, 빨랫비누 | lives=bathroom; near=bubbles
bubbles | thing | 🫧 | 0.6 | bubble, bubbles, soap bubble, foam, soap bubbles, suds | 비눗방울, 거품, 비누거품, 비누 방울, 물거품, 기포 | near=soap
sponge | thing | 🧽 | 0.2 | sponge, dish sponge, scrubber | 스펀지, 수세미 | near=soap
toothbrush | tool | 🪥 | 0.25 | toothbrush/toothbrushes, electric toothbrush | 칫솔, 전동칫솔, 칫솔질 | lives=bathroom; near=toothpaste
toothpaste | thing | | 0.2 | toothpaste, dental floss, mouthwash | 치약, 치실, 가글 | near=toothbrush
shampoo | thing | 🧴 | 0.3 | shampoo, lotion, lotion bottle, sunscreen, sun cream, hand cream, conditioner, moisturizer, hand sanitizer, body wash | 샴푸, 로션, 선크림, 린스, 손 소독제, 바디워시, 핸드크림, 화장품 통, 손소독제, 자외선 차단제 | lives=bathroom; near=soap
razor | tool | 🪒 | 0.2 | razor, shaver, safety razor, razor blade | 면도기, 면도칼, 전기면도기 | lives=bathroom
comb | tool | 🪮 | 0.2 | comb, hairbrush/hairbrushes, hair brush, hair pick | 빗, 머리빗, 참빗, 브러시 빗, 헤어 브러시 | near=hair-dryer
lipstick | thing | 💄 | 0.15 | lipstick, lip gloss, makeup, make-up, cosmetics, lip balm | 립스틱, 루주, 립밤, 화장품, 틴트, 립글로스, 메이크업 | near=nail-polish
nail-polish | thing | 💅 | 0.3 | nail polish, manicure, nail varnish | 매니큐어, 네일, 손톱, 네일아트, 손톱 칠 | near=lipstick
perfume | thing | @perfume | 0.2 | perfume, perfume bottle, cologne, scent bottle | 향수, 향수병, 향수 병 | near=potion
plunger | tool | 🪠 | 0.6 | plunger, toilet plunger | 뚫어뻥, 변기 뚫는 도구 | lives=bathroom
# cleaning and mending
broom | tool | 🧹 | 1.3 | broom, broomstick, witch's broom, flying broom, besom, sweeper, flying broomstick | 빗자루, 마법 빗자루, 싸리비, 비, 마녀 빗자루, 날아다니는 빗자루, 마당비 | near=mop
mop | tool | @mop | 1.3 | mop, mop and bucket, feather duster, duster, rag, dustpan | 대걸레, 밀대, 걸레, 먼지떨이, 먼지털이, 쓰레받기, 총채 | near=broom
bucket | thing | 🪣 | 0.5 | bucket, pail, paint bucket, plastic bucket, water bucket, sand bucket, sand pail | 양동이, 물통, 바께쓰, 들통, 버킷, 물동이, 모래놀이 양동이 | near=basket
basket | thing | 🧺 | 0.5 | basket, picnic basket, laundry basket, wicker basket, fruit basket, hamper, bamboo basket, easter basket, shopping basket | 바구니, 광주리, 소쿠리, 피크닉 바구니, 빨래 바구니, 장바구니, 대바구니, 과일 바구니, 소풍 바구니 | near=bucket
laundry | thing | @laundry | 1.6 | laundry, clothesline, washing line, washing, laundry line, clothespin | 빨래, 빨랫줄, 세탁물, 빨래집게, 널린 빨래 | lives=garden; near=basket
trash-bag | thing | @trash-bag | 0.7 | trash bag, garbage bag, garbage, rubbish, trash, litter, waste, plastic bag | 쓰레기, 쓰레기봉투, 쓰레기 봉투, 비닐봉지, 종량제 봉투, 오물, 비닐 봉지 | near=trash-can
mousetrap | thing | 🪤 | 0.2 | mousetrap, mouse trap, trap | 쥐덫, 덫, 찍찍이 쥐덫, 함정
yarn | thing | 🧶 | 0.3 | yarn, ball of yarn, wool, knitting yarn, wool ball, knitting | 털실, 실뭉치, 뜨개실, 털실 뭉치, 뜨개질, 털뭉치, 실타래 뭉치 | near=thread
thread | thing | 🧵 | 0.2 | thread, spool of thread, spool, sewing thread, cotton reel, bobbin | 실, 실타래, 바느질 실, 재봉실 | near=yarn,needle
needle | tool | 🪡 | 0.15 | needle, sewing needle, needle and thread, sewing | 바늘, 바느질, 바느질 바늘, 실과 바늘, 돗바늘 | near=thread
safety-pin | thing | 🧷 | 0.1 | safety pin, pin | 옷핀, 안전핀, 핀 | near=needle
leash | thing | | 0.3 | leash, dog leash, dog collar, pet collar, food bowl, dog bowl | 목줄, 개줄, 가슴줄, 하네스, 밥그릇 강아지 | near=knot
pipe | thing | | 0.6 | pipe, water pipe, drain pipe, drainpipe | 파이프, 배관, 수도관 | near=chimney
button | thing | | 0.05 | button, zipper, velcro | 단추, 지퍼, 똑딱이 | near=needle
knot | thing | 🪢 | 0.3 | knot, rope, tied rope, string, cord, lasso, jump rope | 매듭, 밧줄, 끈, 로프, 노끈, 동아줄, 줄, 새끼줄 | near=chain
umbrella | tool | ☂️ | 0.9 | umbrella, open umbrella, brolly | 우산, 양산, 장우산, 펼친 우산, 지우산 | near=closed-umbrella,parasol
umbrella-in-rain | tool | ☔️ | 0.9 | rainy umbrella, dripping umbrella | 비 맞는 우산, 빗속 우산 | near=umbrella
closed-umbrella | thing | 🌂 | 0.9 | closed umbrella, folded umbrella | 접은 우산, 접이식 우산, 접힌 우산, 삼단우산 | near=umbrella
# boxes and bags
box | thing | 📦️ | 0.5 | box, cardboard box, package, parcel, carton, shipping box, delivery box, crate, moving box, wooden box | 상자, 택배 상자, 택배, 박스, 소포, 종이 상자, 골판지 상자, 나무 상자, 짐, 종이박스 | near=gift,treasure-chest
suitcase | thing | 🧳 | 0.8 | suitcase, luggage, baggage, travel bag, trolley case, carry-on, wheeled suitcase, trunk case | 여행 가방, 캐리어, 여행가방, 트렁크, 수하물, 여행용 가방, 짐가방 | lives=airport; near=briefcase,backpack
briefcase | thing | 💼 | 0.4 | briefcase, business bag, attache case, leather briefcase, portfolio | 서류 가방, 서류가방, 브리프케이스, 007 가방, 회사 가방 | lives=office; near=suitcase
backpack | thing | 🎒 | 0.5 | backpack, rucksack, school bag, schoolbag, knapsack, book bag | 배낭, 책가방, 백팩, 학교 가방, 가방, 등산 가방, 책 가방, 란도셀, 어린이집 가방 | near=handbag,suitcase
handbag | thing | 👜 | 0.4 | handbag, bag, shoulder bag, leather bag, tote bag, hand bag, designer bag | 핸드백, 손가방, 숄더백, 가죽 가방, 명품 가방, 토트백, 명품백, 여성 가방 | near=backpack,purse
purse | thing | 👛 | 0.2 | purse, coin purse, change purse | 동전 지갑, 동전지갑, 파우치 지갑, 쌈지 | near=wallet,handbag
wallet | thing | @wallet | 0.15 | wallet, leather wallet, billfold | 지갑, 가죽 지갑, 반지갑, 장지갑, 카드지갑 | near=purse
pouch | thing | 👝 | 0.3 | pouch, clutch bag, clutch, toiletry bag, pencil case, makeup bag | 파우치, 클러치백, 필통, 화장품 가방, 클러치, 화장품 파우치 | near=handbag
shopping-bags | thing | 🛍️ | 0.5 | shopping bag, paper bag, carrier bag, gift bag, eco bag | 쇼핑백, 종이 가방, 종이가방, 쇼핑 봉투, 쇼핑, 에코백, 종이봉투 | lives=shop; near=handbag
sack | thing | @sack | 0.7 | sack, burlap sack, rice sack, santa's sack, sack of toys | 자루, 쌀가마니, 포대, 선물 자루, 쌀자루, 마대, 보따리 자루 | near=bojagi
bojagi | thing | @bojagi | 0.5 | bojagi, korean wrapping cloth, wrapped bundle, cloth bundle, bindle, bundle | 보자기, 보따리, 봇짐, 조각보, 보퉁이, 책보 | near=sack
barrel | thing | @barrel | 1 | barrel, wooden barrel, keg, cask, wine barrel, rain barrel | 나무통, 술통, 오크통, 통, 와인통, 나무 통 | near=oil-drum
oil-drum | thing | 🛢️ | 0.9 | oil drum, oil barrel, metal drum, oil tank | 드럼통, 기름통, 석유통, 석유 | near=barrel
jar | thing | 🫙 | 0.3 | jar, glass jar, mason jar, jam jar | 유리병, 병, 단지 병, 유리 단지, 잼병, 밀폐 용기, 유리 항아리 | near=bottle
bottle | thing | @bottle | 0.3 | bottle, glass bottle, water bottle, plastic bottle, message in a bottle | 유리 물병, 물병, 페트병, 빈 병, 공병, 생수병, 초록병, 유리병 편지 | near=jar
can | thing | 🥫 | 0.2 | can, tin can, canned food, tin, soup can, aluminium can | 통조림, 캔, 깡통, 참치캔, 스팸, 통조림 캔, 양철통 | near=jar
tumbler | thing | @tumbler | 0.25 | thermos, tumbler, flask, travel mug, hip flask | 텀블러, 보온병, 수통 | near=bottle
`;
