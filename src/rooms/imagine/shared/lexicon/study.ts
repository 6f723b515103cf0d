/** What one writes, draws, learns, measures and heals with. */
export const study = `
pencil | tool | ✏️ | 0.25 | pencil, lead pencil, coloured pencil, colored pencil, mechanical pencil | 연필, 색연필, 샤프, 샤프펜슬, 몽당연필, 몽당 연필 | near=pen,crayon
pen | tool | 🖊️ | 0.2 | pen, ballpoint pen, biro, ballpoint, marker, felt-tip pen, highlighter | 펜, 볼펜, 사인펜, 매직, 형광펜, 네임펜, 보드마카 | near=fountain-pen
fountain-pen | tool | 🖋️ | 0.2 | fountain pen, ink pen | 만년필, 잉크 펜 | near=quill
nib | tool | ✒️ | 0.2 | pen nib, nib | 펜촉, 닙 | near=fountain-pen
quill | tool | @quill | 0.3 | quill, quill pen, feather pen, quill and ink, inkwell, ink bottle | 깃펜, 깃털 펜, 잉크병, 깃털 펜과 잉크 | near=fountain-pen
crayon | tool | 🖍️ | 0.2 | crayon, wax crayon, crayons, pastel stick | 크레파스, 크레용, 파스텔, 색칠 크레용, 왕자파스 | near=pencil
paintbrush | tool | 🖌️ | 0.4 | paintbrush/paintbrushes, brush/brushes, paint brush, artist's brush, calligraphy brush, paint roller | 붓, 그림 붓, 페인트 붓, 브러시, 서예 붓, 먹붓, 화필 | near=palette
palette | thing | 🎨 | 0.4 | palette, artist palette, paint, paints, art supplies, painter's palette, watercolours, paint set, colour palette | 팔레트, 물감, 그림물감, 미술 도구, 수채물감, 화구, 미술 용품 | near=paintbrush
ink-stone | thing | @ink-stone | 0.2 | inkstone, ink stone, ink stick | 벼루, 먹, 먹물, 문방사우, 벼루와 먹 | lives=hanok-village; near=paintbrush
eraser | thing | | 0.05 | eraser, rubber, pencil sharpener, correction tape | 지우개, 연필깎이, 수정테이프, 연필깎기 | near=pencil
ruler | tool | 📏 | 0.3 | ruler, straight ruler, measuring stick, yardstick, tape measure, measuring tape | 자, 줄자, 곧은자, 플라스틱 자, 30센티 자 | near=set-square
set-square | tool | 📐 | 0.3 | set square, triangle ruler, protractor, triangular ruler | 삼각자, 각도기, 세모자, 세모 자 | near=ruler
scissors | tool | ✂️ | 0.2 | scissors, pair of scissors, shears, kitchen scissors | 가위, 미용 가위, 재단 가위, 주방 가위, 엿가위, 싹둑싹둑 가위 | near=knife
glue | thing | | 0.12 | glue, glue stick, paste, sticky tape, tape, scotch tape, duct tape | 풀, 딱풀, 접착제, 테이프, 스카치테이프, 본드, 순간접착제, 글루건 | near=scissors
stapler | tool | | 0.1 | stapler, hole punch, staple | 스테이플러, 호치키스, 펀치 | near=paperclip
paperclip | thing | 📎 | 0.1 | paperclip, paper clip, clip | 클립, 종이 클립, 집게 클립 | near=pushpin
pushpin | thing | 📌 | 0.1 | pushpin, thumbtack, push pin, drawing pin, tack | 압정, 핀 압정, 누름핀 | near=map-pin
map-pin | thing | 📍 | 0.3 | map pin, location pin, location, round pin | 위치 핀, 지도 핀, 위치 표시, 위치 | near=pushpin
book | thing | 📕 | 0.3 | book, closed book, novel, storybook, hardcover book, textbook, dictionary, diary book, comic book, spell book, picture book, cookbook, fairy tale book, encyclopedia | 책, 소설책, 동화책, 그림책, 교과서, 만화책, 사전, 도서, 마법책, 마법서, 요리책, 위인전, 문제집, 참고서, 백과사전 | near=open-book,books
open-book | thing | 📖 | 0.3 | open book, book lying open, bible, magazine, open storybook | 펼친 책, 펼쳐진 책, 성경책, 잡지, 성경, 펼쳐 놓은 책 | near=book
books | thing | 📚️ | 0.5 | stack of books, pile of books, books, book pile | 책 더미, 쌓인 책, 책 여러 권, 책들, 책 무더기 | lives=library; near=book
notebook | thing | 📓 | 0.3 | notebook, exercise book, sketchbook, diary, journal, notepad, composition book, jotter | 공책, 노트, 일기장, 스케치북, 연습장, 수첩, 다이어리, 알림장, 일기 | near=book
notepad | thing | 🗒️ | 0.25 | spiral notepad, memo pad, spiral notebook | 스프링 노트, 메모장, 스프링노트 | near=notebook
memo | thing | 📝 | 0.3 | memo, note, exam paper, test paper, homework, quiz, to-do list, note and pencil, essay, assignment | 메모, 시험지, 숙제, 쪽지, 필기, 과제, 할 일 목록, 받아쓰기, 시험 | near=notebook
sheet-of-paper | thing | 📄 | 0.3 | sheet of paper, document, paper, page, blank paper, form, paperwork, contract, report | 종이, 문서, 서류, 용지, 계약서, 보고서, A4 용지, 서류 한 장 | near=envelope,newspaper
scroll | thing | 📜 | 0.4 | scroll, parchment, old document, ancient scroll, papyrus, old paper, certificate, diploma, old letter | 두루마리, 양피지, 고문서, 옛 문서, 족자, 파피루스, 상장, 졸업장, 증서, 교지 | near=sheet-of-paper
newspaper | thing | 📰 | 0.4 | newspaper, news paper, the news, headlines, daily paper | 신문, 신문지, 조간신문, 뉴스 신문, 일간지 | near=open-book
rolled-newspaper | thing | 🗞️ | 0.4 | rolled-up newspaper, rolled newspaper | 말린 신문, 돌돌 만 신문 | near=newspaper
bookmark | thing | 🔖 | 0.15 | bookmark, book mark | 책갈피, 북마크 | near=label
label | thing | 🏷️ | 0.15 | label, tag, price tag, name tag, luggage tag, gift tag | 이름표, 꼬리표, 라벨, 가격표, 태그, 명찰 | near=bookmark
folder | thing | 📁 | 0.3 | folder, file folder, file, binder | 폴더, 서류철, 파일철, 바인더 | lives=office; near=clipboard
clipboard | thing | 📋️ | 0.35 | clipboard, checklist, check list, list, survey | 클립보드, 체크리스트, 목록, 설문지 | lives=office; near=folder
calendar | thing | 📅 | 0.4 | calendar, desk calendar, date, wall calendar, planner, schedule | 달력, 캘린더, 탁상 달력, 탁상달력, 일정표, 벽걸이 달력 | near=notepad
bar-chart | thing | 📊 | 0.5 | bar chart, graph, chart, statistics, bar graph, data | 막대그래프, 그래프, 통계, 차트, 도표, 자료 | near=line-chart
line-chart | thing | 📈 | 0.5 | line chart, rising graph, stock chart, growth chart, stock market, increasing chart | 상승 그래프, 꺾은선그래프, 주식 그래프, 오르는 그래프, 주식 차트, 주식, 성장 그래프 | near=falling-chart
falling-chart | thing | 📉 | 0.5 | falling graph, decreasing chart, downward graph, stock market crash | 하락 그래프, 떨어지는 그래프, 내려가는 그래프, 주가 폭락 | near=line-chart
abacus | thing | 🧮 | 0.4 | abacus/abacuses, counting frame, calculator | 주판, 수판, 셈판 | near=ruler
microscope | tool | 🔬 | 0.5 | microscope | 현미경, 전자현미경 | lives=laboratory; near=telescope
telescope | tool | 🔭 | 1.4 | telescope, spyglass, star telescope, space telescope | 망원경, 천체망원경, 천체 망원경, 우주 망원경 | near=binoculars
binoculars | tool | @binoculars | 0.2 | binoculars, field glasses, opera glasses | 쌍안경, 쌍안 망원경 | near=telescope
magnifying-glass | tool | 🔍️ | 0.3 | magnifying glass/magnifying glasses, magnifier, loupe, hand lens, detective's magnifying glass | 돋보기, 확대경, 루페, 탐정 돋보기, 볼록렌즈 | near=microscope
test-tube | thing | 🧪 | 0.3 | test tube, chemistry set, beaker, lab flask, chemical, experiment, erlenmeyer flask | 시험관, 실험 도구, 화학 실험, 비커, 플라스크, 시약, 과학 실험 | lives=laboratory; near=potion
flask | thing | ⚗️ | 0.5 | alembic, distiller, chemistry flask, alchemy, still | 증류기, 알렘빅, 연금술 도구, 연금술 | lives=laboratory; near=test-tube
petri-dish | thing | 🧫 | 0.15 | petri dish/petri dishes, culture dish | 페트리 접시, 배양 접시, 샬레 | lives=laboratory
dna | symbol | 🧬 | 1 | dna, double helix, gene, genes, genetics | 디엔에이, 유전자, 이중나선, DNA, 염색체 | lives=laboratory
atom | symbol | ⚛️ | 0.8 | atom, atom symbol, physics, nuclear | 원자, 원자 기호, 물리학, 원자력 | lives=laboratory
syringe | tool | 💉 | 0.2 | syringe, injection, vaccine, shot needle, vaccination | 주사기, 주사, 백신, 예방주사, 예방 접종 | lives=hospital
pill | thing | 💊 | 0.15 | pill, medicine, capsule, tablet medicine, medication, drug, vitamins, vitamin | 알약, 약, 캡슐, 비타민, 영양제, 감기약, 물약, 두통약 | lives=hospital; near=syringe
bandage | thing | 🩹 | 0.15 | bandage, band-aid, plaster, adhesive bandage, sticking plaster | 반창고, 밴드, 대일밴드, 일회용 밴드, 붕대 | lives=hospital
stethoscope | tool | 🩺 | 0.5 | stethoscope | 청진기 | lives=hospital
x-ray | thing | 🩻 | 0.6 | x-ray, xray, x-ray picture | 엑스레이, 엑스선 사진, 뢴트겐 | lives=hospital
crutch | tool | 🩼 | 1.2 | crutch/crutches | 목발, 클러치 목발 | lives=hospital; near=walking-stick
walking-stick | tool | @walking-stick | 0.9 | walking stick, cane, crooked staff, shepherd's crook, old man's cane | 지팡이, 나무 지팡이, 단장, 할아버지 지팡이, 등산 스틱 | near=white-cane,wizard-staff
white-cane | tool | 🦯 | 1.2 | white cane, blind cane | 흰 지팡이, 시각장애인 지팡이 | near=walking-stick
first-aid-kit | thing | @first-aid-kit | 0.4 | first aid kit, first-aid box, medicine box, medical kit, medkit | 구급상자, 구급함, 약상자, 응급 키트, 구급약 상자 | lives=hospital; near=toolbox
mask-medical | clothing | @face-mask | 0.2 | face mask, surgical mask, medical mask | 마스크, 의료용 마스크, 황사 마스크, 방역 마스크 | near=mask
`;
