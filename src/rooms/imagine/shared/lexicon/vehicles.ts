/** What carries: on wheels, rails, water, in the air and beyond it. */
export const vehicles = `
# road
car | vehicle | 🚗 | 1.5 | car, automobile, auto, sedan, motorcar, hatchback, passenger car | 자동차, 차, 승용차, 빠방, 부릉이, 세단, 자가용, 부릉부릉, 중형차, 경차 | lives=road; near=taxi,suv,sports-car
old-car | vehicle | 🚘️ | 1.5 | vintage car, classic car, old car, beetle car, mini cooper, rental car | 클래식카, 올드카, 옛날 자동차, 렌터카, 빈티지 자동차, 미니카 | lives=road; near=car
suv | vehicle | 🚙 | 1.8 | suv, jeep, off-roader, four-wheel drive, 4x4, land rover, safari jeep | 지프차, 지프, 에스유비, 사륜구동, 사파리 차, SUV | lives=road; near=car,pickup-truck
electric-car | vehicle | 🚗 | 1.5 | electric car, tesla, self-driving car, robotaxi, ev | 전기차, 전기 자동차, 테슬라, 자율주행차, 자율 주행차 | lives=road; near=car
sports-car | vehicle | 🏎️ | 1.1 | race car, racing car, formula one car, f1 car, sports car, ferrari, lamborghini, supercar, racer, racecar | 경주용 자동차, 경주차, 레이싱카, 스포츠카, 포뮬러카, 슈퍼카, 람보르기니, 페라리, 경주용 차 | lives=road; near=car
taxi | vehicle | 🚕 | 1.5 | taxi, cab, taxicab | 택시, 콜택시, 모범택시 | lives=city; near=car
police-car | vehicle | 🚓 | 1.5 | police car, patrol car, cop car, squad car, cruiser | 경찰차, 순찰차, 패트롤카, 삐뽀삐뽀, 삐뽀차 | lives=city; near=car
ambulance | vehicle | 🚑️ | 2.4 | ambulance, rescue vehicle | 구급차, 앰뷸런스, 응급차, 119 구급차 | lives=city; near=fire-engine
fire-engine | vehicle | 🚒 | 3 | fire engine, fire truck, firetruck, ladder truck | 소방차, 불자동차, 불차, 사다리차 | lives=city; near=ambulance
bus | vehicle | 🚌 | 3.1 | bus/buses, coach, city bus, tour bus, school bus, double-decker bus, shuttle bus | 버스, 시내버스, 관광버스, 스쿨버스, 학교 버스, 이층 버스, 2층 버스, 유치원 버스, 고속버스, 시외버스, 마을버스 | lives=city; near=minibus,trolleybus
trolleybus | vehicle | 🚎 | 3.3 | trolleybus/trolleybuses, trolley bus, electric bus | 트롤리버스, 전기버스, 전기 버스, 무궤도 전차 | lives=city; near=bus,tram
minibus | vehicle | 🚐 | 2.1 | van, minibus/minibuses, minivan, camper van, campervan, camper, rv, motorhome, food truck, ice cream van | 승합차, 봉고차, 봉고, 밴, 미니버스, 캠핑카, 미니밴, 푸드트럭, 카니발, 학원차, 캠핑 차 | lives=road; near=bus
pickup-truck | vehicle | 🛻 | 1.9 | pickup truck, pickup, pick-up truck, ute | 픽업트럭, 픽업, 짐차 | lives=road; near=truck
truck | vehicle | 🚚 | 2.9 | truck, lorry, delivery truck, moving van, delivery van, box truck, mail truck, cargo truck | 트럭, 화물차, 택배차, 이삿짐 트럭, 용달차, 탑차, 택배 트럭, 이삿짐차, 우체국 차 | lives=road; near=trailer-truck
trailer-truck | vehicle | 🚛 | 3.8 | semi truck, trailer truck, articulated lorry, eighteen-wheeler, tractor-trailer, big rig, heavy truck | 트레일러, 트레일러 트럭, 대형 트럭, 컨테이너 트럭, 추레라, 큰 트럭 | lives=road; near=truck
garbage-truck | vehicle | @garbage-truck | 3 | garbage truck, dustcart, bin lorry, trash truck, refuse truck | 쓰레기차, 청소차, 쓰레기 수거차 | lives=street; near=truck
dump-truck | vehicle | @dump-truck | 3 | dump truck, tipper truck, dumper | 덤프트럭, 덤프차, 덤프 트럭 | lives=road; near=truck
excavator | vehicle | @excavator | 3.2 | excavator, digger, backhoe, bulldozer, mechanical digger | 굴착기, 포클레인, 포크레인, 굴삭기, 불도저, 중장비 | lives=factory-floor; near=tractor,crane-machine
crane-machine | landmark | 🏗️ | 14 | crane, construction crane, tower crane, building site, construction site | 크레인, 타워크레인, 기중기, 공사 크레인, 건설 현장 | lives=city; near=excavator
cement-mixer | vehicle | | 3.4 | cement mixer, concrete mixer truck | 레미콘, 레미콘 차, 믹서트럭 | near=truck
tractor | vehicle | 🚜 | 2.6 | tractor, farm tractor, combine harvester, harvester | 트랙터, 경운기, 농기계, 콤바인, 이앙기 | lives=farm; near=truck
motorcycle | vehicle | 🏍️ | 1.2 | motorcycle, motorbike, harley, superbike, dirt bike, chopper | 오토바이, 모터사이클, 모터바이크, 할리데이비슨, 배달 오토바이, 오토바이크 | lives=road; near=scooter,bicycle
scooter | vehicle | 🛵 | 1.2 | motor scooter, moped, vespa, scooter | 스쿠터, 베스파, 모터스쿠터, 원동기 | lives=road; near=motorcycle,kick-scooter
bicycle | vehicle | 🚲️ | 1.1 | bicycle, bike, cycle, pushbike, mountain bike, road bike, tandem bicycle, cruiser bike | 자전거, 두발자전거, 따르릉, 산악자전거, 따릉이, 사이클, 엠티비, 커플 자전거, 두발 자전거 | lives=park; near=motorcycle,tricycle
tricycle | vehicle | @tricycle | 0.8 | tricycle, trike, three-wheeled bike | 세발자전거, 세발 자전거, 삼륜 자전거 | lives=playground; near=bicycle
unicycle | vehicle | @unicycle | 1.2 | unicycle, monocycle | 외발자전거, 외발 자전거 | lives=stage; near=bicycle
kick-scooter | vehicle | 🛴 | 1 | kick scooter, kick board, push scooter, electric scooter, e-scooter | 킥보드, 씽씽이, 퀵보드, 전동 킥보드, 씽씽카, 공유 킥보드 | lives=street; near=skateboard,scooter
rickshaw | vehicle | 🛺 | 1.8 | auto rickshaw, tuk-tuk, tuk tuk, rickshaw, three-wheeler | 툭툭, 인력거, 오토릭샤, 삼륜차, 릭샤, 툭툭이 | lives=street; near=taxi
wheelchair | vehicle | 🦽 | 1 | wheelchair, wheel chair, manual wheelchair | 휠체어, 수동 휠체어, 바퀴 의자 | lives=hospital; near=power-wheelchair
power-wheelchair | vehicle | 🦼 | 1.1 | electric wheelchair, power wheelchair, motorized wheelchair, mobility scooter | 전동 휠체어, 전동휠체어 | lives=street; near=wheelchair
stroller | vehicle | @stroller | 1 | stroller, baby carriage, pram, pushchair, buggy, baby buggy | 유모차, 유아차, 베이비 카 | lives=park; near=cart
cart | vehicle | @cart | 1.1 | cart, wagon, handcart, wooden cart, pushcart, farm cart, wheelbarrow | 수레, 손수레, 리어카, 우마차, 달구지, 짐수레, 외바퀴 수레 | lives=village; near=carriage
carriage | vehicle | @carriage | 2.2 | carriage, horse carriage, horse-drawn carriage, stagecoach, pumpkin carriage, royal carriage, coach and horses | 마차, 호박 마차, 왕실 마차, 쌍두마차, 역마차, 꽃마차, 호박마차 | lives=road; near=cart
palanquin | vehicle | @palanquin | 1.3 | palanquin, sedan chair, litter chair | 가마, 꽃가마, 사인교 | near=carriage
tank | vehicle | @tank | 2.2 | tank, army tank, battle tank, armoured vehicle | 탱크, 전차, 장갑차, 땅크 | lives=battlefield; near=truck
golf-cart | vehicle | | 1.8 | golf cart, golf buggy | 골프 카트, 골프카 | near=cart
snowmobile | vehicle | | 1.2 | snowmobile, snow scooter | 스노모빌, 설상차, 스노우모빌 | near=sled
shopping-cart | thing | 🛒 | 1 | shopping cart, shopping trolley, trolley, grocery cart, supermarket cart | 쇼핑카트, 쇼핑 카트, 장바구니 카트, 마트 카트, 카트 | lives=shop; near=basket
# rails
locomotive | vehicle | 🚂 | 3.6 | steam train, steam locomotive, locomotive, steam engine, choo choo, choo-choo train, railway engine, old train, thomas the tank engine | 증기기관차, 기관차, 칙칙폭폭, 증기 기차, 토마스 기차, 옛날 기차, 꼬마 기차, 꼬마기차 | lives=road; near=train
train | vehicle | 🚆 | 3.6 | train, railway train, commuter train, passenger train, diesel train | 기차, 열차, 무궁화호, 통근 열차, 새마을호, 전동차 | lives=station; near=locomotive,bullet-train,subway-train
bullet-train | vehicle | 🚅 | 3.4 | bullet train, high-speed train, ktx, shinkansen, tgv, express train, fast train | 고속열차, 고속철도, 케이티엑스, 신칸센, KTX, 에스알티, 급행열차, 고속 열차, SRT | lives=station; near=train
subway-train | vehicle | 🚇️ | 3.4 | subway, metro, underground train, tube train, subway train | 지하철, 전철, 메트로, 지하철 열차, 2호선 | lives=station; near=train
railway-car | vehicle | 🚃 | 3.5 | railway car, train car, railway carriage, railcar, freight train, cargo train | 객차, 화물열차, 전동 열차, 화물 기차, 기차 칸 | lives=road; near=train
light-rail | vehicle | 🚈 | 3.3 | light rail, light railway, urban railway | 경전철, 도시철도 | lives=city; near=tram
tram | vehicle | 🚋 | 3.4 | tram, streetcar, tramcar, trolley car, san francisco cable car | 트램, 노면전차, 전차, 노면 전차 | lives=city; near=trolleybus,train
monorail | vehicle | 🚝 | 3.2 | monorail | 모노레일 | lives=city; near=train
mountain-railway | vehicle | 🚞 | 5 | mountain railway, mountain train, funicular | 산악열차, 산악 열차, 푸니쿨라, 협궤열차 | lives=mountains; near=train
cable-car | aircraft | 🚠 | 3 | cable car, gondola lift, ropeway, aerial tramway, gondola, ski lift | 케이블카, 곤돌라, 남산 케이블카, 로프웨이, 스키 리프트, 리프트 | lives=mountains; near=hot-air-balloon
railway-track | thing | | 0.3 | railway track, train tracks, rails | 선로, 철로, 레일 | near=road
# water
sailboat | boat | ⛵️ | 7 | sailboat, sailing boat, sailing ship, dinghy, sail, yacht race, little boat, sail boat | 돛단배, 범선, 요트, 돛배, 나룻배, 황포돛배, 세일링 요트, 작은 배 | lives=sea; near=ship,rowboat
rowboat | boat | 🛶 | 1.2 | rowboat, rowing boat, row boat, canoe, kayak, raft, dugout, small boat, gondola boat, wooden boat | 카누, 카약, 노 젓는 배, 쪽배, 뗏목, 조각배, 나무배, 통나무배, 보트, 래프팅 보트, 나무 배 | lives=lake; near=sailboat
speedboat | boat | 🚤 | 2 | speedboat, powerboat, speed boat, jet boat | 쾌속정, 스피드보트, 모터 보트, 쾌속선 | lives=sea; near=motor-boat
motor-boat | boat | 🛥️ | 4 | motorboat, motor boat, yacht, luxury yacht, cabin cruiser, fishing boat, boat, trawler | 모터보트, 호화 요트, 낚싯배, 고깃배, 어선, 낚시 배, 통통배 | lives=sea; near=ship,sailboat
ferry | boat | ⛴️ | 10 | ferry, ferryboat, ferry boat, car ferry | 페리, 연락선, 여객선, 카페리, 유람선, 한강 유람선 | lives=sea; near=ship
ship | boat | 🚢 | 14 | ship, vessel, steamship, steamer, cargo ship, freighter, container ship, ocean liner, titanic, ark | 배, 선박, 기선, 화물선, 증기선, 컨테이너선, 타이타닉, 함선, 타이타닉호, 방주 | lives=sea; near=cruise-ship,sailboat
cruise-ship | boat | 🛳️ | 14 | cruise ship, cruise liner, passenger ship, cruise | 크루즈, 크루즈선, 호화 여객선, 크루즈 여객선 | lives=sea; near=ship
warship | boat | @warship | 12 | warship, battleship, navy ship, destroyer ship, aircraft carrier, frigate | 군함, 전함, 항공모함, 구축함, 이지스함, 함정 | lives=sea; near=ship
pirate-ship | boat | @pirate-ship | 13 | pirate ship, galleon, tall ship, ghost ship, viking ship, longship, caravel, black pearl | 해적선, 바이킹 배, 유령선, 바이킹선, 갈레온, 옛날 배 | lives=sea; near=sailboat,ship
turtle-ship | boat | @turtle-ship | 6 | turtle ship, geobukseon, korean turtle ship | 거북선, 판옥선 | lives=sea; near=ship
submarine | boat | @submarine | 4 | submarine, sub, u-boat, bathyscaphe, submersible | 잠수함, 잠수정, 서브마린, 해저 탐사선 | lives=underwater; near=ship
lifeboat | boat | | 2 | lifeboat, rescue boat, rubber boat, inflatable boat, life raft | 구명정, 구조선, 고무보트, 고무 보트 | near=rowboat
paper-boat | boat | @paper-boat | 0.15 | paper boat, origami boat | 종이배, 종이 배 | lives=river; near=sailboat
jet-ski | boat | | 1 | jet ski, jetski, water scooter | 제트스키, 수상 오토바이 | near=speedboat
anchor | thing | ⚓️ | 1 | anchor, ship's anchor | 닻, 앵커 | lives=sea
life-buoy | thing | 🛟 | 0.8 | life buoy, lifebuoy, ring buoy, life preserver, lifebelt, rubber ring, swim ring, swim tube, inner tube, pool float | 구명튜브, 구명환, 튜브, 물놀이 튜브, 구명부환 | lives=pool
helm | thing | @helm | 1 | ship's wheel, ship wheel, helm, steering wheel of a ship | 타륜, 배 키, 키잡이 바퀴 | lives=sea
oar | thing | | 1.6 | oar, paddle | 노, 패들 | near=rowboat
sail | thing | | 3 | sailcloth, mast | 돛, 돛대 | near=sailboat
# air
airplane | aircraft | ✈️ | 6 | airplane, aeroplane, plane, airliner, jet, jumbo jet, passenger plane, jet plane, jetliner, boeing, air plane | 비행기, 여객기, 제트기, 항공기, 보잉, 대한항공, 점보제트기, 슈웅 비행기 | lives=sky; near=small-plane,fighter-jet
small-plane | aircraft | 🛩️ | 3.4 | small plane, propeller plane, light aircraft, private jet, biplane, old airplane, seaplane, cessna, glider, prop plane | 경비행기, 프로펠러 비행기, 쌍엽기, 전용기, 글라이더, 수상비행기, 작은 비행기, 프로펠러기 | lives=sky; near=airplane
plane-taking-off | aircraft | 🛫 | 6 | plane taking off, takeoff, departing plane | 이륙하는 비행기, 비행기 이륙, 이륙 | lives=airport; near=airplane
plane-landing | aircraft | 🛬 | 6 | plane landing, arriving plane, landing plane | 착륙하는 비행기, 비행기 착륙, 착륙 | lives=airport; near=airplane
fighter-jet | aircraft | @fighter-jet | 4 | fighter jet, fighter plane, jet fighter, warplane, stealth fighter, bomber | 전투기, 폭격기, 스텔스기, 군용기, 블랙이글스, 스텔스 전투기 | lives=sky; near=airplane
helicopter | aircraft | 🚁 | 3.4 | helicopter, chopper helicopter, copter, rescue helicopter | 헬리콥터, 헬기, 잠자리비행기, 구조 헬기, 닥터헬기, 소방헬기 | lives=sky; near=airplane,drone
drone | aircraft | @drone | 0.4 | drone, quadcopter, delivery drone | 드론, 쿼드콥터, 무인기, 배달 드론, 촬영 드론 | lives=sky; near=helicopter
hot-air-balloon | aircraft | @hot-air-balloon | 9 | hot air balloon, hot-air balloon, air balloon | 열기구, 열기구 풍선, 기구 | lives=sky; near=balloon,airship
airship | aircraft | @airship | 8 | airship, blimp, zeppelin, dirigible | 비행선, 체펠린, 비행선 풍선 | lives=sky; near=hot-air-balloon
parachute | aircraft | 🪂 | 4 | parachute, skydiver, parachutist, paraglider, skydiving, paragliding | 낙하산, 스카이다이버, 패러글라이딩, 스카이다이빙, 패러글라이더 | lives=sky; near=hot-air-balloon
hang-glider | aircraft | | 3 | hang glider, hang-glider | 행글라이더 | near=parachute
paper-plane | toy | @paper-plane | 0.2 | paper plane, paper airplane, paper aeroplane, origami plane | 종이비행기, 종이 비행기, 색종이 비행기 | lives=sky; near=airplane
flying-carpet | aircraft | @flying-carpet | 0.8 | flying carpet, magic carpet | 마법의 양탄자, 하늘을 나는 양탄자, 나는 양탄자, 마법 양탄자, 알라딘 양탄자 | lives=sky; near=rug
# beyond
rocket | spacecraft | 🚀 | 8 | rocket, rocket ship, rocketship, spaceship, space ship, spacecraft, starship, nuri rocket, spacex | 로켓, 우주선, 로켓선, 누리호, 우주 로켓, 로케트, 스타십, 나로호, 스페이스엑스 | lives=space; near=ufo,space-shuttle
space-shuttle | spacecraft | @space-shuttle | 8 | space shuttle, shuttle orbiter | 우주왕복선, 스페이스 셔틀, 우주 왕복선 | lives=space; near=rocket
ufo | spacecraft | 🛸 | 4 | ufo, flying saucer, alien ship, alien spaceship, saucer ship, mothership | 유에프오, 비행접시, UFO, 외계인 우주선, 미확인비행물체, 외계 우주선, 미확인 비행 물체 | lives=space; near=rocket
satellite | spacecraft | 🛰️ | 3 | satellite, space probe, sputnik, space satellite, communications satellite | 인공위성, 위성, 탐사선, 통신위성, 스푸트니크, 우주 탐사선 | lives=space; near=space-station-craft
space-station-craft | spacecraft | 🛰️ | 10 | iss, international space station, orbital station | 국제우주정거장, 국제 우주 정거장 | lives=space; near=satellite
moon-rover | vehicle | @moon-rover | 1.4 | moon rover, rover, mars rover, lunar rover, moon buggy | 월면차, 탐사 로버, 화성 탐사차, 로버, 달 탐사차, 탐사 로봇차 | lives=moon; near=suv
# parts and what stands by the road
wheel | thing | 🛞 | 0.7 | wheel, tire, tyre, bicycle wheel, car wheel, car tire | 바퀴, 타이어, 수레바퀴, 차바퀴, 자동차 바퀴
traffic-light | furniture | 🚦 | 1.8 | traffic light, traffic signal, stoplight, stop light, traffic lights | 신호등, 교통신호, 교통 신호등, 빨간불, 초록불 | lives=street; near=street-lamp
stop-sign | furniture | 🛑 | 0.9 | stop sign, stop signal, red octagon | 정지 표지판, 멈춤 표지판, 정지 신호, 일시정지 표지판 | lives=street; near=road-sign
road-sign | furniture | 🪧 | 2 | road sign, street sign, signpost, sign, traffic sign, sign board, placard, picket sign, wooden sign | 표지판, 이정표, 교통 표지판, 안내판, 도로 표지판, 팻말, 피켓, 푯말, 간판 | lives=road; near=stop-sign
bus-stop | furniture | 🚏 | 2.6 | bus stop, bus stop sign, bus shelter | 버스 정류장, 정류장, 버스정류장, 버스 정류소 | lives=street; near=road-sign
gas-pump | furniture | ⛽️ | 2 | gas pump, petrol pump, fuel pump, gas station, petrol station, filling station | 주유소, 주유기, 주유 펌프, 충전소 | lives=road
barrier | furniture | 🚧 | 1.1 | roadblock, barrier, construction barrier, road work sign, barricade | 바리케이드, 공사 중 표지, 공사 안내판, 차단막 | lives=road; near=traffic-cone
traffic-cone | thing | @traffic-cone | 0.7 | traffic cone, road cone, safety cone, pylon | 라바콘, 고깔콘, 교통콘, 안전 고깔, 칼라콘 | lives=road; near=barrier
fire-hydrant | furniture | @fire-hydrant | 0.9 | fire hydrant, hydrant, fireplug | 소화전, 옥외 소화전, 길가 소화전 | lives=street; near=fire-extinguisher
parking-meter | furniture | @parking-meter | 1.5 | parking meter | 주차 미터기, 주차 요금기, 주차미터기, 주차 요금 징수기 | lives=street; near=gas-pump
siren | thing | 🚨 | 0.4 | siren, police light, emergency light, flashing light, beacon light | 사이렌, 경광등, 비상등, 경보등
car-key | thing | | 0.1 | car key | 차 키, 자동차 열쇠 | near=key
engine | thing | | 0.6 | engine, motor, car engine, jet engine | 엔진, 모터, 자동차 엔진 | near=gear
saddle | thing | | 0.4 | saddle, horse saddle, reins, bridle | 안장, 말안장, 고삐, 등자 | near=horseshoe
steering-wheel | thing | @steering-wheel | 0.4 | steering wheel | 핸들, 운전대 | near=wheel
seat-belt | thing | | 0.5 | seat belt, seatbelt | 안전벨트, 안전띠 | near=belt
`;
