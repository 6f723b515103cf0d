/** What stands in rooms and gardens. */
export const furniture = `
# to sit and lie on
chair | furniture | 🪑 | 1 | chair, wooden chair, stool, dining chair, seat, high chair, highchair, desk chair | 의자, 걸상, 나무 의자, 식탁 의자, 자리, 스툴, 아기 의자, 등받이 의자, 책상 의자 | lives=room; near=armchair,sofa,bench
armchair | furniture | @armchair | 1 | armchair, easy chair, recliner, lounge chair, wingback chair, comfy chair, massage chair | 안락의자, 일인용 소파, 1인용 소파, 리클라이너, 팔걸이의자, 암체어, 안마 의자 | lives=living-room; near=sofa,chair
sofa | furniture | 🛋️ | 1.3 | sofa, couch, settee, loveseat, sofa bed, divan | 소파, 카우치, 긴 소파, 쇼파, 거실 소파, 가죽 소파, 소파 침대 | lives=living-room; near=armchair,bed
rocking-chair | furniture | @rocking-chair | 1.1 | rocking chair, rocker | 흔들의자, 흔들 의자, 흔들흔들 의자 | lives=living-room; near=chair
bench | furniture | @bench | 0.9 | bench, park bench, wooden bench, garden bench, pew | 벤치, 나무 벤치, 공원 벤치, 긴 의자, 장의자, 공원 의자, 평상 | lives=park; near=chair
throne | furniture | @throne | 1.8 | throne, king's chair, royal throne, iron throne | 왕좌, 옥좌, 용상, 왕의 의자, 왕 의자 | lives=castle-hall; near=armchair
airplane-seat | furniture | 💺 | 1.2 | airplane seat, plane seat, train seat, cinema seat, bus seat, passenger seat | 좌석, 비행기 좌석, 기차 좌석, 영화관 좌석, 객석 | lives=train-cabin; near=chair
beach-chair | furniture | @beach-chair | 0.9 | beach chair, deck chair, deckchair, sun lounger, lounger, camping chair, sunbed | 비치 의자, 선베드, 캠핑 의자, 해변 의자, 비치체어, 접이식 의자 | lives=beach; near=parasol,hammock
hammock | furniture | @hammock | 1.2 | hammock | 해먹, 그물 침대, 그물침대, 해먹 침대 | lives=beach; near=swing
bean-bag | furniture | | 0.8 | bean bag chair, beanbag, bean bag | 빈백, 빈백 소파 | near=armchair
cushion | thing | @cushion | 0.4 | cushion, pillow, floor cushion, throw pillow, bolster | 쿠션, 베개, 방석, 베게, 등받이 쿠션, 죽부인, 바디 필로우 | lives=living-room; near=blanket
bed | furniture | 🛏️ | 0.9 | bed, double bed, single bed, king-size bed, four-poster bed, twin bed, mattress, bedstead | 침대, 싱글 침대, 더블 침대, 침상, 매트리스, 퀸 침대, 잠자리, 돌침대 | lives=bedroom; near=bunk-bed,cradle,sofa
bunk-bed | furniture | @bunk-bed | 1.8 | bunk bed, loft bed, double-decker bed | 이층 침대, 2층 침대, 이층침대, 벙커 침대 | lives=bedroom; near=bed
cradle | furniture | @cradle | 0.9 | cradle, crib, cot, baby bed, bassinet | 요람, 아기 침대, 아기침대, 아기 요람 | lives=bedroom; near=bed
bedding | furniture | @bedding | 0.4 | futon, bedding, korean mattress, floor mattress, sleeping mat | 이불, 요, 이부자리, 솜이불, 이불 요, 침구 | lives=bedroom; near=blanket,bed
blanket | thing | @blanket | 0.4 | blanket, quilt, duvet, comforter, throw blanket, covers, bedspread | 담요, 모포, 무릎담요, 극세사 담요, 누비이불, 이불 담요 | lives=bedroom; near=bedding
sleeping-bag | thing | @sleeping-bag | 0.4 | sleeping bag | 침낭 | near=blanket
cat-tower | furniture | @cat-tower | 1.6 | cat tower, cat tree, scratching post, cat condo | 캣타워, 스크래처, 고양이 타워, 캣 타워 | lives=living-room; near=doghouse
# to put things on and in
table | furniture | @table | 0.8 | table, dining table, kitchen table, wooden table, round table, coffee table, side table, dinner table, picnic table, tea table | 탁자, 식탁, 테이블, 나무 탁자, 원탁, 커피 테이블, 협탁, 티테이블, 피크닉 테이블 | lives=kitchen; near=desk,soban
soban | furniture | @soban | 0.4 | soban, low table, korean dining tray, small portable table, korean low table | 소반, 밥상, 개다리소반, 상, 밥상 상, 교자상, 찻상, 앉은뱅이상 | lives=hanok-village; near=table
desk | furniture | @desk | 0.8 | desk, writing desk, school desk, office desk, work desk, computer desk, study desk, workbench | 책상, 공부 책상, 학교 책상, 사무용 책상, 컴퓨터 책상, 작업대, 공부상 | lives=office; near=table
bookshelf | furniture | @bookshelf | 1.9 | bookshelf/bookshelves, bookcase, shelf/shelves, book rack, shelving, library shelf | 책장, 책꽂이, 서가, 선반, 책 선반, 진열장, 진열대 | lives=library; near=books,wardrobe
wardrobe | furniture | @wardrobe | 2 | wardrobe, closet, armoire, cupboard, cabinet, locker, built-in closet | 옷장, 장롱, 벽장, 찬장, 장식장, 농, 붙박이장, 사물함, 캐비닛 | lives=bedroom; near=drawers
drawers | furniture | @drawers | 1 | chest of drawers, drawers, drawer, dresser, bureau, nightstand, bedside table, sideboard | 서랍장, 서랍, 수납장, 화장대 서랍, 머리맡 협탁, 문갑, 반닫이 | lives=bedroom; near=wardrobe
dressing-table | furniture | | 1.4 | dressing table, vanity, vanity table, make-up table | 화장대, 경대 | near=drawers,mirror
file-cabinet | furniture | 🗄️ | 1.3 | filing cabinet, file cabinet, office cabinet | 서류함, 파일 캐비닛, 서류 보관함, 문서함 | lives=office; near=drawers
shoe-rack | furniture | | 0.9 | shoe rack, shoe cabinet | 신발장 | near=drawers
coat-rack | furniture | | 1.7 | coat rack, hat stand, clothes rail, hanger, coat hanger | 옷걸이, 행거, 빨래 건조대 | near=wardrobe
treasure-chest | thing | @treasure-chest | 0.8 | treasure chest, treasure box, treasure, chest of gold, chest, pirate treasure, wooden chest, trunk of gold | 보물 상자, 보물상자, 보물, 보물함, 금은보화, 궤짝, 해적 보물, 보석함 | lives=cave; near=box,gold-bar
# on walls and windows
door | furniture | 🚪 | 2.1 | door, front door, wooden door, doorway, entrance, back door, closed door | 문, 현관문, 방문, 출입문, 현관, 나무 문, 입구, 여닫이문, 뒷문, 미닫이문 | lives=room; near=gate,window
window | furniture | 🪟 | 1.4 | window, window pane, windowpane, window frame, glass window, windowsill | 창문, 창, 유리창, 창가, 들창, 창틀, 통유리 | lives=room; near=door
curtain | furniture | @curtain | 2.2 | curtain, curtains, drapes, window curtain, blinds, stage curtain | 커튼, 블라인드, 무대 막, 암막 커튼, 장막 | lives=room; near=window
mirror | furniture | 🪞 | 1 | mirror, looking glass, magic mirror, hand mirror, wall mirror, full-length mirror | 거울, 손거울, 마법의 거울, 벽거울, 면경, 전신 거울, 요술 거울 | lives=bathroom
picture-frame | thing | 🖼️ | 0.8 | picture frame, framed picture, picture on the wall, painting on the wall, framed painting, photo frame, framed photo, mona lisa, canvas, family photo, poster, movie poster, tapestry | 액자, 벽에 걸린 그림, 걸린 그림, 사진 액자, 그림 액자, 명화, 모나리자, 가족사진, 포스터 | lives=museum; near=photo
folding-screen | furniture | @folding-screen | 1.6 | folding screen, byeongpung, korean folding screen, room divider | 병풍, 가리개, 파티션 | lives=palace; near=curtain
rug | thing | @rug | 0.4 | rug, carpet, mat, doormat, persian carpet, floor mat | 카펫, 양탄자, 러그, 깔개, 매트, 발매트, 융단, 카페트, 돗자리, 멍석 | lives=living-room; near=picnic-blanket,flying-carpet
picnic-blanket | thing | @picnic-blanket | 0.4 | picnic blanket, picnic mat, picnic rug, beach towel, picnic | 피크닉 매트, 소풍 돗자리, 비치타월, 피크닉 담요, 소풍, 피크닉 | lives=park; near=rug,basket
fireplace | furniture | @fireplace | 1.5 | fireplace, hearth, fire place, chimney corner, wood stove, stove fire | 벽난로, 난로, 화로, 아궁이, 페치카, 장작 난로 | lives=living-room; near=campfire
flowerpot | thing | @flowerpot | 0.4 | flowerpot, empty flower pot, planter, terracotta pot | 빈 화분, 토분, 화분 받침 | lives=garden; near=vase
vase | thing | @vase | 0.5 | vase, flower vase, porcelain vase, glass vase, china vase | 꽃병, 화병, 도자기, 유리 꽃병, 백자, 도자기 꽃병 | lives=living-room; near=amphora,celadon
celadon | thing | @celadon | 0.6 | celadon, goryeo celadon, celadon vase, moon jar, white porcelain | 청자, 고려청자, 달항아리, 상감청자, 청자 매병, 백자 항아리, 매병 | lives=museum; near=vase
amphora | thing | 🏺 | 0.8 | amphora, urn, greek vase, clay jar, ancient jar, pottery, clay pot, earthenware | 항아리, 단지, 토기, 옛 항아리, 그리스 항아리, 빗살무늬 토기, 암포라 | lives=museum; near=vase,onggi
onggi | thing | @onggi | 0.8 | onggi, kimchi pot, kimchi jar, soy sauce jar, korean earthenware jar, earthenware jar, earthenware jars | 옹기, 장독, 김칫독, 장독대, 독, 항아리 장독, 뚝배기 단지 | lives=hanok-village; near=amphora
birdcage | thing | @birdcage | 0.8 | birdcage, bird cage, cage | 새장, 철창, 우리, 새 우리, 케이지 | lives=room; near=birdhouse
fishbowl | thing | @fishbowl | 0.5 | fishbowl, fish bowl, fish tank, goldfish bowl, aquarium tank | 어항, 금붕어 어항, 물고기 어항, 수조 | lives=living-room; near=underwater
globe | thing | @globe | 0.5 | globe, world globe, desk globe, school globe | 지구본, 지구의 | lives=classroom; near=earth
blackboard | furniture | @blackboard | 1.6 | blackboard, chalkboard, whiteboard, bulletin board, board, school board | 칠판, 화이트보드, 게시판, 흑판, 분필 칠판 | lives=classroom; near=desk
easel | furniture | @easel | 1.6 | easel, painter's easel, canvas on an easel | 이젤, 화판, 캔버스, 그림판 | lives=room; near=picture-frame,palette
mailbox | furniture | 📫️ | 1.2 | mailbox, letterbox, letter box, post box on a pole | 우편함, 편지함, 집 우편함 | lives=street; near=postbox
postbox | furniture | 📮 | 1.3 | postbox, post box, pillar box, red mailbox | 우체통, 느린 우체통 | lives=street; near=mailbox
vending-machine | furniture | @vending-machine | 1.8 | vending machine, drinks machine, soda machine, coffee machine vending | 자판기, 음료 자판기, 커피 자판기, 자동판매기 | lives=street; near=refrigerator
trash-can | furniture | 🗑️ | 0.8 | trash can, bin, garbage can, rubbish bin, waste basket, dustbin, wastebasket, wastepaper basket, trash bin, recycling bin, litter bin | 쓰레기통, 휴지통, 분리수거함, 재활용 쓰레기통, 휴지통 바구니 | lives=street; near=trash-bag
parasol | furniture | ⛱️ | 2.2 | parasol, beach umbrella, sun umbrella, sunshade, garden umbrella | 파라솔, 비치 파라솔, 해변 우산, 해변 파라솔 | lives=beach; near=umbrella
podium | furniture | @podium | 1.2 | podium, winners' podium, lectern, pulpit, victory podium | 시상대, 연단, 단상, 교탁, 강연대 | lives=stadium; near=stage
`;
