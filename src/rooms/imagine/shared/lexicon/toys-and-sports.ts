/** What is played with: toys, games, balls, gear of every sport. */
export const toysAndSports = `
# toys
teddy-bear | toy | 🧸 | 0.5 | teddy bear, teddy, stuffed bear, plush bear, stuffed animal, plush toy, plushie, soft toy, cuddly toy, toy bear, stuffed toy | 곰 인형, 곰인형, 테디베어, 봉제 인형, 인형, 테디 베어, 솜인형, 애착 인형, 동물 인형 | lives=bedroom; near=doll
doll | toy | @doll | 0.4 | doll, barbie, baby doll, rag doll, porcelain doll, barbie doll | 여자아이 인형, 바비인형, 헝겊 인형, 바비 인형, 사람 인형, 미미 인형, 아기 인형 | lives=bedroom; near=matryoshka,teddy-bear
matryoshka | toy | 🪆 | 0.4 | matryoshka, nesting doll, russian doll, russian nesting doll, matryoshka doll, babushka doll | 마트료시카, 러시아 인형, 마트료시카 인형, 목각 인형 러시아 | near=doll
puppet | toy | | 0.5 | puppet, marionette, hand puppet, wooden puppet, ventriloquist dummy | 꼭두각시, 마리오네트, 손인형, 목각 인형 | near=doll
daruma | toy | @daruma | 0.3 | roly-poly toy, roly poly, tumbler toy, daruma | 오뚝이, 오뚜기 인형, 다루마 | near=matryoshka
japanese-dolls | toy | 🎎 | 0.5 | japanese dolls, hina dolls, hina doll | 히나 인형, 일본 인형 | near=doll
toy-robot | toy | | 0.4 | toy robot, transformer toy, action figure, figure toy, toy soldier | 장난감 로봇, 변신 로봇, 로봇 장난감, 피규어, 장난감 병정 | near=teddy-bear
blocks | toy | @blocks | 0.3 | building blocks, toy blocks, lego, wooden blocks, toy bricks, block, lego bricks, alphabet blocks | 블록, 레고, 나무 블록, 장난감 블록, 쌓기 나무, 레고 블록, 알파벳 블록 | lives=room; near=puzzle
toy-car | toy | 🚗 | 0.15 | toy car, toy truck, remote-controlled car, rc car, model car | 장난감 자동차, 장난감 차, 미니카 장난감, 무선 조종 자동차, 알씨카 | lives=room; near=car
toy-train | toy | 🚂 | 0.25 | toy train, train set, model train | 장난감 기차, 기차 장난감, 모형 기차 | lives=room; near=locomotive
toy | toy | 🧸 | 0.4 | toy, toys, plaything | 장난감, 완구 | lives=room; near=teddy-bear,blocks
toy-box | thing | | 0.6 | toy box, toy chest | 장난감 상자, 장난감 통 | near=box
rocking-horse | toy | @rocking-horse | 1 | rocking horse, hobby horse, toy horse, wooden horse | 흔들목마, 목마, 흔들말, 흔들 목마, 장난감 말, 나무 말 | lives=room; near=carousel
balloon | toy | 🎈 | 0.6 | balloon, helium balloon, party balloon, toy balloon, balloons | 풍선, 헬륨 풍선, 파티 풍선, 고무풍선, 헬륨풍선 | near=hot-air-balloon
kite | toy | 🪁 | 1 | kite, diamond kite, flying kite, rainbow kite | 연, 가오리연, 하늘에 뜬 연, 연날리기 연, 꼬리연 | lives=sky; near=bangpae-yeon
bangpae-yeon | toy | @bangpae-yeon | 1 | korean kite, korean shield kite, traditional korean kite, bangpaeyeon | 방패연, 전통 연, 전통연, 한국 연 | lives=sky; near=kite
pinwheel | toy | @pinwheel | 0.4 | pinwheel, paper windmill, toy windmill, pinwheel toy | 바람개비, 팔랑개비, 종이 바람개비, 색종이 바람개비 | lives=meadow; near=windmill
top-toy | toy | @spinning-top | 0.2 | spinning top, top toy, spinning toy, korean top, beyblade | 팽이, 팽이치기 팽이, 탑블레이드, 줄팽이, 베이블레이드, 나무 팽이 | lives=playground; near=yo-yo
yo-yo | toy | 🪀 | 0.15 | yo-yo, yoyo, yo yo | 요요, 요요 장난감 | near=top-toy
puzzle | toy | 🧩 | 0.3 | puzzle, jigsaw, puzzle piece, jigsaw puzzle, jigsaw piece | 퍼즐, 퍼즐 조각, 직소퍼즐, 조각 퍼즐, 직소 퍼즐, 그림 맞추기 | near=blocks,rubiks-cube
rubiks-cube | toy | @rubiks-cube | 0.2 | rubik's cube, rubiks cube, rubik cube, magic cube, speed cube | 큐브, 루빅스 큐브, 루빅큐브, 큐브 퍼즐, 정육면체 큐브 | near=puzzle
marble | toy | | 0.05 | marble, marbles, glass marble, bead | 구슬, 구슬치기, 유리구슬, 비즈 | near=crystal-ball
slime | toy | | 0.1 | slime toy, play-doh, playdough, modelling clay, fidget spinner | 점토 장난감, 찰흙, 고무찰흙, 클레이, 아이클레이, 피젯 스피너 | near=blocks
jack-in-the-box | toy | | 0.5 | jack-in-the-box, jack in the box, music box, snow globe, snowglobe | 깜짝 상자, 오르골, 뮤직박스, 스노볼, 스노우볼 | near=gift
pinata | toy | 🪅 | 0.7 | pinata, piñata | 피냐타, 피나타, 박 터뜨리기 인형 | near=teddy-bear
hula-hoop | toy | @hula-hoop | 0.9 | hula hoop, hoop | 훌라후프, 굴렁쇠, 링 훌라후프 | lives=playground; near=wheel
skipping-rope | toy | | 0.6 | skipping rope, skip rope, jumping rope | 줄넘기, 줄넘기 줄, 고무줄놀이, 고무줄 | near=knot
disco-ball | thing | 🪩 | 0.6 | disco ball, mirror ball, mirrorball, glitter ball | 미러볼, 디스코볼, 사이키 조명, 디스코 볼 | lives=stage; near=ball
# games
die | toy | 🎲 | 0.15 | die/dice, game die, cube die, board game, board games, rolling dice | 주사위, 보드게임, 주사위 놀이, 부루마블, 보드 게임, 블루마블 | near=chess-piece
chess-piece | toy | ♟️ | 0.2 | chess pawn, chess piece, chess, pawn, chessman, chess game, chess pieces | 체스, 체스 말, 체스 폰, 폰, 체스 졸, 서양 장기 | near=baduk
chessboard | toy | | 0.2 | chessboard, chess board, checkers, checkerboard, draughts | 체스판, 체커 | near=chess-piece
baduk | toy | @baduk | 0.4 | go game, go board, baduk, weiqi, game of go, go stones, gomoku | 바둑, 바둑판, 바둑돌, 오목, 바둑알, 알까기 | near=janggi
janggi | toy | | 0.3 | janggi, korean chess, xiangqi, shogi | 장기, 장기판, 장기알 | near=baduk,chess-piece
mahjong | toy | 🀄️ | 0.15 | mahjong, mahjong tile, mah-jongg | 마작, 마작 패, 마작패 | near=hwatu
hwatu | toy | 🎴 | 0.15 | hwatu, hanafuda, flower cards, flower playing cards, go-stop | 화투, 고스톱, 화투장, 화투패, 맞고 | near=playing-card
playing-card | toy | 🃏 | 0.15 | playing card, joker, joker card, deck of cards, cards, card game, poker, tarot card | 트럼프, 트럼프 카드, 조커, 카드 게임, 포커, 놀이 카드, 원카드, 카드놀이, 타로 카드 | near=ace-of-spades
ace-of-spades | symbol | ♠️ | 0.3 | ace of spades, spade suit, spades | 스페이드, 스페이드 에이스 | near=playing-card
club-suit | symbol | ♣️ | 0.3 | club suit, clubs suit, clubs symbol | 클로버 카드, 클럽 무늬 | near=ace-of-spades
diamond-suit | symbol | ♦️ | 0.3 | diamond suit, diamonds suit, red diamond, rhombus, diamond shape | 다이아 카드, 마름모, 다이아몬드 모양 | near=ace-of-spades
billiards | ball | 🎱 | 0.2 | billiard ball, pool ball, eight ball, billiards, snooker, 8 ball, magic 8 ball | 당구공, 당구, 포켓볼, 에잇볼, 8번 공 | near=ball
dartboard | toy | 🎯 | 0.6 | dartboard, dart board, bullseye, darts, target, dart, archery target, goal target, bull's-eye | 다트, 과녁, 다트판, 표적, 명중, 목표, 화살 과녁 | near=bow
slot-machine | thing | 🎰 | 1.4 | slot machine, fruit machine, jackpot, casino machine, casino, gambling | 슬롯머신, 잭팟, 슬롯 머신, 빠찡코, 카지노, 도박, 파친코 | near=claw-machine
claw-machine | thing | @claw-machine | 1.9 | claw machine, crane game, arcade machine, arcade, pinball, gumball machine | 인형뽑기, 인형 뽑기, 오락기, 오락실, 뽑기 기계, 핀볼 | near=slot-machine
game-controller | thing | 🎮️ | 0.25 | game controller, gamepad, video game, controller, game pad, playstation controller, nintendo switch, video games, xbox controller, console | 게임기, 게임 컨트롤러, 컨트롤러, 비디오 게임, 게임패드, 플레이스테이션, 닌텐도, 게임, 오락, 닌텐도 스위치, 전자오락 | near=joystick
joystick | thing | 🕹️ | 0.3 | joystick, arcade joystick, arcade stick | 조이스틱, 오락실 조이스틱 | near=game-controller
yut | toy | @yut | 0.3 | yut, yutnori, yut sticks, korean stick game, yut game | 윷, 윷놀이, 윷가락, 윷판, 도개걸윷모 | lives=hanok-village; near=jegi
jegi | toy | @jegi | 0.15 | jegi, jegichagi, korean hacky sack, hacky sack, shuttlecock to kick | 제기, 제기차기 제기, 제기차기 | lives=hanok-village; near=top-toy
gonggi | toy | | 0.05 | gonggi, jacks, gonggi stones, jackstones | 공기, 공깃돌, 공기놀이, 공기돌 | near=marble
ttakji | toy | @ttakji | 0.15 | ttakji, ddakji, folded paper tile | 딱지, 딱지치기, 종이 딱지, 왕딱지 | near=gonggi
tuho | toy | | 0.9 | tuho, arrow throwing game, pitch-pot | 투호, 투호 놀이 | near=yut
origami | toy | @paper-crane | 0.2 | origami, paper crane, origami crane, folded paper, paper bird | 종이학, 종이접기, 색종이, 학 접기, 색종이 학, 종이 학 | near=paper-boat,paper-plane
# balls
ball | ball | @ball | 0.25 | ball, toy ball, sports ball, beach ball, rubber ball, bouncy ball, gym ball | 공, 비치볼, 고무공, 탱탱볼, 장난감 공, 얌체공, 짐볼, 물놀이 공 | lives=playground; near=soccer-ball
soccer-ball | ball | ⚽️ | 0.25 | soccer ball, football, soccer, futsal ball, football ball | 축구공, 축구, 풋살공, 풋살 | lives=stadium; near=ball,basketball
basketball | ball | 🏀 | 0.28 | basketball, basket ball, basket-ball, hoops | 농구공, 농구 | lives=stadium; near=basketball-hoop
basketball-hoop | furniture | @basketball-hoop | 3 | basketball hoop, basketball net, basketball rim, basketball goal | 농구 골대, 농구대, 농구골대 | lives=playground; near=goal
baseball | ball | ⚾️ | 0.12 | baseball, baseball ball, hardball, kbo | 야구공, 야구, 프로야구 | lives=stadium; near=softball
baseball-bat | tool | @baseball-bat | 0.9 | baseball bat, bat for baseball, wooden bat, aluminum bat | 야구방망이, 야구 방망이, 야구 배트, 배트, 나무 배트 | lives=stadium; near=club-weapon
baseball-glove | clothing | @baseball-glove | 0.3 | baseball glove, baseball mitt, catcher's mitt, mitt | 야구 글러브, 글러브, 야구장갑, 포수 미트, 미트 | lives=stadium; near=boxing-glove
softball | ball | 🥎 | 0.15 | softball | 소프트볼 | lives=stadium; near=baseball
volleyball | ball | 🏐 | 0.25 | volleyball, beach volleyball, handball | 배구공, 배구, 비치발리볼, 핸드볼, 피구공, 피구 | lives=gym; near=ball
tennis-ball | ball | 🎾 | 0.2 | tennis ball, tennis | 테니스공, 테니스 | lives=tennis-court; near=tennis-racket
tennis-racket | tool | @tennis-racket | 0.7 | tennis racket, tennis racquet, racket, racquet | 테니스 라켓, 라켓, 테니스채, 테니스 채 | lives=tennis-court; near=badminton
badminton | tool | 🏸 | 0.7 | badminton, badminton racket, shuttlecock, birdie | 배드민턴, 배드민턴 라켓, 셔틀콕, 배드민턴채, 배드민턴 공 | lives=gym; near=tennis-racket
ping-pong | tool | 🏓 | 0.3 | ping pong, ping-pong, table tennis, ping pong paddle, table tennis bat, ping pong ball, pickleball | 탁구, 탁구채, 탁구공, 탁구 라켓, 핑퐁, 탁구대 | lives=gym; near=badminton
american-football | ball | 🏈 | 0.3 | american football, super bowl, nfl, football pigskin, pigskin | 미식축구공, 미식축구, 럭비공 미식축구, 슈퍼볼, 풋볼 | lives=stadium; near=rugby-ball
rugby-ball | ball | 🏉 | 0.3 | rugby ball, rugby, rugby football | 럭비공, 럭비 | lives=stadium; near=american-football
bowling | ball | 🎳 | 0.4 | bowling, bowling ball, bowling pin, tenpin, bowling pins, bowling alley, ten-pin bowling | 볼링, 볼링공, 볼링핀, 볼링장, 볼링 핀 | near=billiards
golf-flag | thing | ⛳️ | 1.8 | golf hole, golf flag, golf, flag in hole, hole in one, putting green flag | 골프, 골프 홀, 홀인원, 골프장 깃발, 골프 깃발 | lives=golf-course; near=golf-club
golf-club | tool | @golf-club | 1 | golf club, golf ball, putter, golf clubs, golf bag | 골프채, 골프공, 퍼터, 골프 클럽, 골프 가방 | lives=golf-course; near=golf-flag
cricket-bat | tool | 🏏 | 0.9 | cricket bat, cricket game, cricket ball | 크리켓, 크리켓 배트, 크리켓 방망이 | lives=stadium; near=baseball-bat
field-hockey | tool | 🏑 | 0.9 | field hockey, field hockey stick | 필드하키, 필드하키 스틱, 필드 하키 | lives=stadium; near=ice-hockey
ice-hockey | tool | 🏒 | 1.2 | ice hockey, hockey stick, hockey, puck, hockey puck, ice hockey stick | 아이스하키, 하키 스틱, 하키, 퍽, 아이스하키 스틱, 하키채 | lives=ice-rink; near=field-hockey
lacrosse | tool | 🥍 | 1 | lacrosse, lacrosse stick | 라크로스, 라크로스 스틱 | lives=stadium; near=badminton
goal | furniture | 🥅 | 2 | goal, goal net, goalpost, soccer goal, hockey goal, football goal, net goal | 골대, 골문, 축구 골대, 골네트, 골포스트 | lives=stadium; near=basketball-hoop
# gear
boxing-glove | clothing | 🥊 | 0.35 | boxing glove, boxing gloves, boxing, boxer's glove, kickboxing, punch | 권투 글러브, 권투장갑, 복싱 글러브, 권투, 복싱, 킥복싱, 격투기 | lives=gym; near=baseball-glove
punching-bag | thing | | 1.2 | punching bag, punch bag, sandbag | 샌드백, 펀칭백 | near=boxing-glove
dumbbell | tool | @dumbbell | 0.4 | dumbbell, barbell, weights, weight, kettlebell, gym equipment | 아령, 덤벨, 역기, 바벨, 운동기구, 케틀벨 | lives=gym; near=treadmill
treadmill | furniture | | 1.4 | treadmill, running machine, exercise bike | 러닝머신, 런닝머신, 실내 자전거 | near=dumbbell
yoga-mat | thing | | 0.1 | yoga mat, exercise mat, yoga ball | 요가 매트, 요가매트, 운동 매트 | near=rug
skateboard | vehicle | 🛹 | 0.3 | skateboard, skate board, longboard | 스케이트보드, 보드, 롱보드, 스케이트 보드 | lives=park; near=kick-scooter,snowboard
surfboard | tool | @surfboard | 1.9 | surfboard, surf board, paddleboard, bodyboard, surfing board | 서핑보드, 서프보드, 서핑 보드, 파도타기 판, 패들보드 | lives=beach; near=snowboard
snowboard | tool | @snowboard | 1.5 | snowboard, snow board | 스노보드, 스노우보드, 보드 스키 | lives=ski-slope; near=skis,surfboard
skis | tool | 🎿 | 1 | ski, skis, pair of skis, ski boot, ski pole, ski equipment | 스키, 스키 장비, 스키판, 스키 폴, 스키 플레이트 | lives=ski-slope; near=snowboard,sled
sled | vehicle | 🛷 | 0.6 | sled, sledge, sleigh, toboggan, santa's sleigh, bobsled, dog sled | 썰매, 눈썰매, 산타 썰매, 루돌프 썰매, 얼음 썰매, 개썰매, 봅슬레이 | lives=snowfield; near=skis
curling-stone | thing | 🥌 | 0.3 | curling stone, curling, curling rock | 컬링, 컬링 스톤 | lives=ice-rink; near=ice-hockey
fishing-rod | tool | 🎣 | 1.4 | fishing rod, fishing pole, fishing tackle, rod and reel, fishing gear, fish on a hook | 낚싯대, 낚시대, 낚시 도구, 루어 낚싯대 | lives=lake; near=trap-net
snorkel | tool | 🤿 | 0.4 | snorkel, diving mask, scuba mask, snorkel mask, snorkeling gear, scuba gear | 스노클, 잠수 마스크, 스노클링, 잠수경, 스쿠버 장비, 물안경 스노클 | lives=underwater; near=goggles
flippers | clothing | | 0.3 | flippers, swim fins, oxygen tank, diving suit | 오리발, 산소통, 잠수복 | near=snorkel
frisbee | toy | 🥏 | 0.3 | frisbee, flying disc, flying disk, disc | 원반, 프리스비, 플라잉디스크, 부메랑 원반 | lives=park; near=boomerang
whistle | thing | @whistle | 0.1 | whistle, referee whistle, referee's whistle | 호루라기, 휘슬, 호각 | near=flute
trophy | thing | 🏆️ | 0.5 | trophy, winner's cup, champion's cup, world cup trophy, award, prize, championship, gold cup, victory, world cup | 트로피, 우승컵, 상패, 월드컵 트로피, 우승 트로피, 상, 우승, 승리, 대상, 월드컵, 챔피언 트로피 | near=medal
medal | thing | 🏅 | 0.25 | medal, sports medal, olympic medal, olympics | 메달, 스포츠 메달, 올림픽 메달, 올림픽 | near=gold-medal,trophy
gold-medal | thing | 🥇 | 0.25 | gold medal, first place medal, first prize, first place, winner medal | 금메달, 일등 메달, 1등 메달, 1등, 일등 | near=silver-medal
silver-medal | thing | 🥈 | 0.25 | silver medal, second place medal, second place | 은메달, 2등 메달, 이등 메달, 2등 | near=bronze-medal
bronze-medal | thing | 🥉 | 0.25 | bronze medal, third place medal, third place | 동메달, 3등 메달, 삼등 메달, 3등 | near=silver-medal
military-medal | thing | 🎖️ | 0.25 | military medal, medal of honor, war medal, badge of honour, order medal | 훈장, 무공 훈장, 공로 훈장 | near=medal
racing-flag | thing | 🏁 | 1.2 | checkered flag, racing flag, finish flag, chequered flag, finish line | 체크무늬 깃발, 결승선 깃발, 경주 깃발, 결승선, 체커기 | near=flag
`;
