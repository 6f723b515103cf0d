/** Hearts, signs, shapes, marks, flags, signs of the zodiac. */
export const symbols = `
heart | symbol | ❤️ | 0.5 | heart, red heart, love heart, heart shape, heart symbol | 하트, 빨간 하트, 사랑 하트, 하트 모양, 사랑의 하트, 하트 표시 | near=sparkling-heart,broken-heart
orange-heart | symbol | 🧡 | 0.5 | orange heart | 주황색 하트, 주황 하트 | colour=orange; near=heart
yellow-heart | symbol | 💛 | 0.5 | yellow heart | 노란 하트, 노란색 하트 | colour=yellow; near=heart
green-heart | symbol | 💚 | 0.5 | green heart | 초록 하트, 초록색 하트 | colour=green; near=heart
blue-heart | symbol | 💙 | 0.5 | blue heart | 파란 하트, 파란색 하트 | colour=blue; near=heart
purple-heart | symbol | 💜 | 0.5 | purple heart | 보라색 하트, 보라 하트 | colour=purple; near=heart
pink-heart | symbol | 🩷 | 0.5 | pink heart | 분홍 하트, 분홍색 하트, 핑크 하트 | colour=pink; near=heart
black-heart | symbol | 🖤 | 0.5 | black heart | 검은 하트, 까만 하트 | colour=black; near=heart
white-heart | symbol | 🤍 | 0.5 | white heart | 하얀 하트, 흰색 하트 | colour=white; near=heart
brown-heart | symbol | 🤎 | 0.5 | brown heart | 갈색 하트 | colour=brown; near=heart
sparkling-heart | symbol | 💖 | 0.5 | sparkling heart, shiny heart, glowing heart | 반짝이는 하트, 반짝 하트, 빛나는 하트 | near=heart
two-hearts | symbol | 💕 | 0.6 | two hearts, pair of hearts, hearts, romance, affection | 하트 두 개, 두 하트, 하트들, 로맨스, 애정, 하트 뿅뿅 | near=heart
beating-heart | symbol | 💓 | 0.5 | beating heart, heartbeat, pounding heart | 두근거리는 하트, 심쿵, 두근두근, 설렘 | near=heart
heart-with-arrow | symbol | 💘 | 0.6 | heart with an arrow, cupid's arrow, heart with arrow, falling in love | 화살 맞은 하트, 큐피드의 화살, 사랑의 화살 | near=heart
heart-with-ribbon | symbol | 💝 | 0.5 | heart with ribbon, heart-shaped gift, heart box | 리본 달린 하트, 하트 선물, 하트 상자 | near=gift
broken-heart | symbol | 💔 | 0.5 | broken heart, heartbreak, breakup, heartbroken, divorce | 깨진 하트, 부서진 하트, 이별, 상처받은 마음, 실연, 이혼 | near=heart
mended-heart | symbol | ❤️‍🩹 | 0.5 | mended heart, mending heart, healing heart, recovery, healing | 회복하는 하트, 아무는 마음, 치유, 회복 | near=heart
burning-heart | symbol | ❤️‍🔥 | 0.5 | burning heart, heart on fire, flaming heart | 불타는 하트, 불타는 마음 | near=heart
check-mark | symbol | ✅️ | 0.5 | check mark, checkmark, tick, green check, done, correct answer, yes mark | 체크, 체크 표시, 확인 표시, 완료, 정답, 브이 표시 | near=cross-mark
cross-mark | symbol | ❌️ | 0.5 | cross mark, x mark, red x, wrong answer, no mark | 엑스표, 가위표, 틀림 표시, 엑스 표시, 오답, 곱표 | near=check-mark
circle-mark | symbol | ⭕️ | 0.5 | hollow circle, red ring mark, o mark | 동그라미 표시, 맞음 표시, 공표 | near=check-mark
question-mark | symbol | ❓️ | 0.6 | question mark, question, query, mystery | 물음표, 의문 부호, 질문, 궁금증, 수수께끼, 미스터리 | near=exclamation-mark
exclamation-mark | symbol | ❗️ | 0.6 | exclamation mark, exclamation point | 느낌표, 감탄 부호 | near=question-mark
warning-sign | symbol | ⚠️ | 0.7 | warning sign, caution sign, danger sign, hazard sign, warning, caution, danger | 경고 표지판, 주의 표지, 위험 표지, 경고, 주의, 위험 | near=no-entry
no-entry | symbol | ⛔️ | 0.7 | no entry sign, no entry, do not enter sign | 진입 금지, 출입 금지 표지판, 진입금지 | near=prohibited
prohibited | symbol | 🚫 | 0.7 | prohibited sign, forbidden sign, ban sign, not allowed, ban | 금지 표지판, 금지, 금지 표시, 불가 | near=no-entry
no-smoking | symbol | 🚭️ | 0.6 | no smoking sign, no smoking | 금연, 금연 표시, 금연 표지판 | near=cigarette
children-crossing | symbol | 🚸 | 0.8 | children crossing, school zone sign, school zone | 어린이 보호구역, 스쿨존, 어린이 보호 구역 | near=road-sign
radioactive-sign | symbol | ☢️ | 0.6 | radioactive sign, radiation sign, radiation, nuclear sign | 방사능, 방사능 표시, 핵 표시 | near=biohazard
biohazard | symbol | ☣️ | 0.6 | biohazard, biohazard sign | 생물학적 위험, 바이오해저드 | near=radioactive-sign
recycling-sign | symbol | ♻️ | 0.6 | recycling symbol, recycle symbol, recycle sign, recycling, recycle, sustainability | 재활용 표시, 재활용, 분리수거, 재활용 마크, 지속 가능성 | near=trash-can
peace-sign | symbol | ☮️ | 0.6 | peace sign, peace symbol, hippie sign | 평화 기호, 평화 표시, 피스 마크 | near=dove
yin-yang | symbol | ☯️ | 0.6 | yin yang, yin and yang, taijitu | 음양, 태극, 태극 문양, 태극무늬, 음양 문양 | near=taegukgi
cross-symbol | symbol | ✝️ | 0.8 | cross, christian cross, latin cross, crucifix, jesus cross | 십자가, 기독교 십자가, 예수님 십자가 | near=church-building
star-of-david | symbol | ✡️ | 0.6 | star of david | 다윗의 별, 다비드의 별 | near=star
crescent-and-star | symbol | ☪️ | 0.6 | star and crescent, islam symbol | 초승달과 별, 이슬람 상징 | near=crescent-moon
dharma-wheel | symbol | ☸️ | 0.6 | dharma wheel, wheel of dharma | 법륜, 진리의 수레바퀴 | near=wheel
om-symbol | symbol | 🕉️ | 0.6 | om symbol, om, aum | 옴 | near=dharma-wheel
infinity | symbol | ♾️ | 0.5 | infinity, infinity symbol, infinity sign, eternity, forever | 무한대, 무한 기호, 무한, 영원 | near=plus-sign
plus-sign | symbol | ➕️ | 0.5 | plus sign, plus, addition | 더하기, 플러스, 덧셈, 더하기 기호 | near=minus-sign
minus-sign | symbol | ➖️ | 0.5 | minus sign, minus, subtraction | 빼기, 마이너스, 뺄셈 | near=plus-sign
times-sign | symbol | ✖️ | 0.5 | times sign, multiplication sign, multiplication | 곱하기, 곱셈, 곱셈 기호 | near=plus-sign
divide-sign | symbol | ➗️ | 0.5 | division sign, divide sign, division | 나누기, 나눗셈, 나눗셈 기호 | near=plus-sign
equals-sign | symbol | 🟰 | 0.5 | equals sign, equal sign | 등호, 같음표 | near=plus-sign
arrow-right | symbol | ➡️ | 0.6 | right arrow, arrow pointing right | 오른쪽 화살표, 우향 화살표 | near=arrow-left
arrow-left | symbol | ⬅️ | 0.6 | left arrow, arrow pointing left | 왼쪽 화살표, 좌향 화살표 | near=arrow-right
arrow-up | symbol | ⬆️ | 0.6 | up arrow, arrow pointing up, upward arrow | 위쪽 화살표, 위 화살표, 올라가는 화살표 | near=arrow-down
arrow-down | symbol | ⬇️ | 0.6 | down arrow, arrow pointing down, downward arrow | 아래쪽 화살표, 아래 화살표, 내려가는 화살표 | near=arrow-up
play-button | symbol | ▶️ | 0.6 | play button, play icon | 재생 버튼, 플레이 버튼, 재생 | near=pause-button
pause-button | symbol | ⏸️ | 0.6 | pause button, pause icon | 일시정지 버튼, 일시 정지, 일시정지 | near=play-button
speech-bubble | symbol | 💬 | 0.7 | speech bubble, speech balloon, chat bubble, conversation, chat, message, text message, dialogue | 말풍선, 대화, 채팅, 메시지, 문자 메시지, 카톡, 수다, 대화창 | near=thought-bubble
thought-bubble | symbol | 💭 | 0.7 | thought bubble, thought balloon, thought, thoughts | 생각 풍선, 생각 구름, 생각, 고민 | near=speech-bubble
zzz | symbol | 💤 | 0.5 | zzz, snoring, sleep symbol | 쿨쿨, 드르렁, 코골이, 잠 표시 | near=moon-face
hundred-points | symbol | 💯 | 0.6 | hundred points, perfect score, 100 points, full marks | 백점, 100점, 만점, 백 점 | near=check-mark
anger-symbol | symbol | 💢 | 0.4 | anger symbol, anger mark | 화난 표시, 빠직 | near=explosion
dizzy-stars | symbol | 💫 | 0.5 | dizzy stars, swirling star, dizzy | 빙글빙글 별, 어지러움 별, 핑핑 도는 별 | near=star
sweat-drops | symbol | 💦 | 0.4 | splash, water splash, sweat drops, water drops, splashing water | 물보라, 물 튀김, 땀방울, 물장구, 첨벙 | near=droplet
dash-cloud | symbol | 💨 | 0.5 | puff of air, dash, dust cloud, puff of smoke, smoke, steam, fart, speed | 연기, 먼지 구름, 방귀, 쌩, 입김, 콧김, 속도 | near=cloud
kiss-mark | symbol | 💋 | 0.3 | kiss mark, lipstick mark, lips print | 입술 자국, 뽀뽀 자국, 키스 마크 | near=lipstick
sparkles | symbol | ✨️ | 0.6 | sparkles, sparkle, glitter, twinkle, magic dust, fairy dust, stardust, shine | 반짝이, 반짝반짝, 별가루, 요정 가루, 마법 가루, 반짝임, 블링블링 | near=star
blood-drop | symbol | 🩸 | 0.3 | drop of blood, blood drop, blood, blood donation | 핏방울, 피, 헌혈, 혈액 | near=droplet
footprint | symbol | 👣 | 0.4 | footprint, footprints, footstep, human footprints, footsteps | 발자국, 사람 발자국, 발자취, 걸음
wheelchair-symbol | symbol | ♿️ | 0.6 | wheelchair symbol, accessible sign, disabled sign | 휠체어 표시, 장애인 표시, 장애인 주차 | near=wheelchair
restroom-sign | symbol | 🚻 | 0.6 | restroom sign, toilet sign, bathroom sign | 화장실 표지판, 화장실 표시 | near=toilet
parking-sign | symbol | 🅿️ | 0.6 | parking sign | 주차 표지판, 주차 표시 | near=parking-meter
sos | symbol | 🆘 | 0.6 | sos, sos sign | 에스오에스, 구조 신호, SOS | near=siren
new-sign | symbol | 🆕 | 0.6 | new sign, new button | 신상품 표시, 뉴 표시 | near=sparkles
information-sign | symbol | ℹ️ | 0.6 | information sign, information desk sign | 안내 표시, 정보 표시 | near=question-mark
hot-spring-sign | symbol | ♨️ | 0.6 | hot spring sign, hot springs sign, sauna sign | 온천 표시, 목욕탕 표시, 온천 마크 | near=bathtub
copyright-sign | symbol | ©️ | 0.4 | copyright, copyright sign, trademark | 저작권, 저작권 표시, 상표 | near=scroll
fleur-de-lis | symbol | ⚜️ | 0.5 | fleur-de-lis, fleur de lis | 백합 문장, 플뢰르 드 리스 | near=crown
medical-symbol | symbol | ⚕️ | 0.6 | medical symbol, caduceus | 의학 기호, 의료 기호, 카두세우스 | near=stethoscope
female-sign | symbol | ♀️ | 0.5 | female sign, venus symbol | 여성 기호, 여자 표시 | near=male-sign
male-sign | symbol | ♂️ | 0.5 | male sign, mars symbol | 남성 기호, 남자 표시 | near=female-sign
reminder-ribbon | symbol | 🎗️ | 0.3 | yellow ribbon, awareness ribbon, reminder ribbon, pink ribbon campaign | 노란 리본, 추모 리본, 세월호 리본 | near=ribbon
beginner-mark | symbol | 🔰 | 0.4 | beginner's mark, beginner mark | 초보 표시, 초보운전, 초보 운전 | near=name-badge
letters | symbol | 🔤 | 0.5 | alphabet, abc, letters of the alphabet, english letters | 알파벳, 영어 글자, 에이비씨, ABC | near=numbers-sign
numbers-sign | symbol | 🔢 | 0.5 | numbers, digits, 123, math, mathematics | 숫자, 수학, 산수, 숫자판 | near=letters
hangul | symbol | | 0.5 | hangul, korean alphabet, korean letters | 한글, 가나다, 훈민정음, 자음, 모음 | near=letters
keycap-zero | symbol | 0️⃣ | 0.5 | number zero, digit zero, number 0 | 숫자 영, 숫자 0 | near=numbers-sign
keycap-one | symbol | 1️⃣ | 0.5 | number one, digit one, number 1 | 숫자 일, 숫자 1 | near=numbers-sign
keycap-two | symbol | 2️⃣ | 0.5 | number two, digit two, number 2 | 숫자 이, 숫자 2 | near=numbers-sign
keycap-three | symbol | 3️⃣ | 0.5 | number three, digit three, number 3 | 숫자 삼, 숫자 3 | near=numbers-sign
keycap-four | symbol | 4️⃣ | 0.5 | number four, digit four, number 4 | 숫자 사, 숫자 4 | near=numbers-sign
keycap-five | symbol | 5️⃣ | 0.5 | number five, digit five, number 5 | 숫자 오, 숫자 5 | near=numbers-sign
keycap-six | symbol | 6️⃣ | 0.5 | number six, digit six, number 6 | 숫자 육, 숫자 6 | near=numbers-sign
keycap-seven | symbol | 7️⃣ | 0.5 | number seven, digit seven, number 7, lucky seven | 숫자 칠, 숫자 7, 행운의 7 | near=numbers-sign
keycap-eight | symbol | 8️⃣ | 0.5 | number eight, digit eight, number 8 | 숫자 팔, 숫자 8 | near=numbers-sign
keycap-nine | symbol | 9️⃣ | 0.5 | number nine, digit nine, number 9 | 숫자 구, 숫자 9 | near=numbers-sign
# shapes
circle | symbol | 🔴 | 0.5 | circle, red circle, disc shape, dot, round shape, sphere | 원, 동그라미, 빨간 원, 원형, 빨간 동그라미, 점, 구체 | near=square
blue-circle | symbol | 🔵 | 0.5 | blue circle, blue dot | 파란 원, 파란 동그라미 | colour=blue; near=circle
green-circle | symbol | 🟢 | 0.5 | green circle, green dot | 초록 원, 초록 동그라미 | colour=green; near=circle
yellow-circle | symbol | 🟡 | 0.5 | yellow circle, yellow dot | 노란 원, 노란 동그라미 | colour=yellow; near=circle
square | symbol | 🟦 | 0.5 | square, blue square, square shape, quadrilateral, box shape | 사각형, 네모, 정사각형, 파란 네모, 파란 사각형 | near=circle,cube
red-square | symbol | 🟥 | 0.5 | red square | 빨간 네모, 빨간 사각형 | colour=red; near=square
yellow-square | symbol | 🟨 | 0.5 | yellow square | 노란 네모, 노란 사각형 | colour=yellow; near=square
green-square | symbol | 🟩 | 0.5 | green square | 초록 네모, 초록 사각형 | colour=green; near=square
triangle | symbol | 🔺 | 0.5 | triangle, red triangle, triangle shape | 삼각형, 세모, 빨간 세모, 빨간 삼각형 | near=square,pyramid
diamond-shape | symbol | 🔷 | 0.5 | blue diamond, blue rhombus, diamond symbol | 파란 마름모, 마름모꼴 | near=square
cube | symbol | @cube | 0.5 | cube, 3d cube, cuboid, box cube, red cube, blue cube | 정육면체, 육면체, 입방체, 직육면체 | near=square,die
cylinder | symbol | | 0.6 | cylinder, cone, hexagon, pentagon, octagon, oval, spiral shape | 원기둥, 원뿔, 육각형, 오각형, 타원, 팔각형 | near=cube
spiral | symbol | 🌀 | 0.7 | spiral, swirl, whirlpool, vortex, hypnosis | 소용돌이, 나선, 회오리 무늬, 빙글빙글, 최면 | near=tornado
# flags
flag | thing | @flag | 1.6 | flag, red flag, banner flag, signal flag, flag on a pole, pennant | 깃발, 빨간 깃발, 기, 청기, 깃대, 홍기 | near=taegukgi,racing-flag
taegukgi | thing | 🇰🇷 | 0.8 | korean flag, flag of south korea, south korean flag, taegukgi, flag of korea | 태극기, 한국 국기, 대한민국 국기, 우리나라 국기 | near=flag
american-flag | thing | 🇺🇸 | 0.8 | american flag, us flag, stars and stripes, flag of the united states, flag of america, usa flag | 성조기, 미국 국기, 미국 깃발 | near=flag
japanese-flag | thing | 🇯🇵 | 0.8 | japanese flag, flag of japan | 일본 국기, 일장기 | near=flag
chinese-flag | thing | 🇨🇳 | 0.8 | chinese flag, flag of china | 중국 국기, 오성홍기 | near=flag
british-flag | thing | 🇬🇧 | 0.8 | british flag, union jack, uk flag, flag of the united kingdom | 영국 국기, 유니언 잭, 유니언잭 | near=flag
french-flag | thing | 🇫🇷 | 0.8 | french flag, flag of france | 프랑스 국기, 삼색기 | near=flag
german-flag | thing | 🇩🇪 | 0.8 | german flag, flag of germany | 독일 국기 | near=flag
italian-flag | thing | 🇮🇹 | 0.8 | italian flag, flag of italy | 이탈리아 국기 | near=flag
spanish-flag | thing | 🇪🇸 | 0.8 | spanish flag, flag of spain | 스페인 국기 | near=flag
canadian-flag | thing | 🇨🇦 | 0.8 | canadian flag, flag of canada | 캐나다 국기 | near=flag
brazilian-flag | thing | 🇧🇷 | 0.8 | brazilian flag, flag of brazil | 브라질 국기 | near=flag
indian-flag | thing | 🇮🇳 | 0.8 | indian flag, flag of india | 인도 국기 | near=flag
vietnamese-flag | thing | 🇻🇳 | 0.8 | vietnamese flag, flag of vietnam | 베트남 국기, 금성홍기 | near=flag
australian-flag | thing | 🇦🇺 | 0.8 | australian flag, flag of australia | 호주 국기 | near=flag
ukrainian-flag | thing | 🇺🇦 | 0.8 | ukrainian flag, flag of ukraine | 우크라이나 국기 | near=flag
white-flag | thing | 🏳️ | 1.2 | white flag, surrender flag, surrender | 백기, 하얀 깃발, 흰 깃발, 항복 | near=flag
black-flag | thing | 🏴 | 1.2 | black flag | 검은 깃발 | near=flag
rainbow-flag | thing | 🏳️‍🌈 | 1.2 | rainbow flag, pride flag, pride | 무지개 깃발, 무지개기 | near=flag
pirate-flag | thing | 🏴‍☠️ | 1.2 | pirate flag, jolly roger, skull and crossbones flag | 해적 깃발, 해적기, 해골 깃발 | near=flag,pirate-ship
triangular-flag | thing | 🚩 | 1.2 | triangular flag, red pennant flag, red flag marker | 삼각 깃발, 빨간 삼각 깃발 | near=flag
# the zodiac
aries | symbol | ♈️ | 0.5 | aries, aries sign | 양자리 | near=taurus
taurus | symbol | ♉️ | 0.5 | taurus, taurus sign | 황소자리 | near=aries
gemini | symbol | ♊️ | 0.5 | gemini, gemini sign | 쌍둥이자리 | near=taurus
cancer-sign | symbol | ♋️ | 0.5 | cancer zodiac, cancer sign | 게자리 | near=leo
leo | symbol | ♌️ | 0.5 | leo, leo sign | 사자자리 | near=cancer-sign
virgo | symbol | ♍️ | 0.5 | virgo, virgo sign | 처녀자리 | near=leo
libra | symbol | ♎️ | 0.5 | libra, libra sign | 천칭자리 | near=virgo
scorpio | symbol | ♏️ | 0.5 | scorpio, scorpio sign | 전갈자리 | near=libra
sagittarius | symbol | ♐️ | 0.5 | sagittarius, sagittarius sign | 사수자리, 궁수자리 | near=scorpio
capricorn | symbol | ♑️ | 0.5 | capricorn, capricorn sign | 염소자리 | near=sagittarius
aquarius | symbol | ♒️ | 0.5 | aquarius, aquarius sign | 물병자리 | near=capricorn
pisces | symbol | ♓️ | 0.5 | pisces, pisces sign | 물고기자리 | near=aquarius
`;
