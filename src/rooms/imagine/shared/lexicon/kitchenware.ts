/** What one cooks, eats and drinks with. */
export const kitchenware = `
knife | tool | 🔪 | 0.35 | kitchen knife, knife/knives, chef's knife, cleaver, butcher knife | 칼, 식칼, 부엌칼, 주방칼, 과도, 회칼, 나이프 | near=sword,dagger
fork | tool | @fork | 0.25 | fork, table fork, dinner fork | 포크, 은포크, 과일 포크, 삼지 포크 | lives=kitchen; near=fork-and-knife,spoon
fork-and-knife | tool | 🍴 | 0.25 | fork and knife, knife and fork, cutlery, silverware, table knife, eating utensils | 포크와 나이프, 식기, 수저 세트, 커틀러리, 나이프와 포크 | lives=kitchen; near=fork,knife,plate
plate | thing | 🍽️ | 0.3 | plate, dish, plate with cutlery, dinner plate, place setting, tableware, saucer, dishes | 접시, 그릇 접시, 상차림, 설거지거리 | lives=kitchen; near=bowl
spoon | tool | 🥄 | 0.2 | spoon, teaspoon, tablespoon, silver spoon, wooden spoon | 숟가락, 스푼, 수저, 밥숟가락, 찻숟가락, 티스푼, 은수저, 숟갈 | lives=kitchen; near=ladle
chopsticks | tool | 🥢 | 0.25 | chopsticks, chopstick, pair of chopsticks | 젓가락, 나무젓가락, 쇠젓가락, 일회용 젓가락 | lives=kitchen; near=spoon
bowl | thing | 🥣 | 0.2 | bowl, cereal bowl, soup bowl, mixing bowl, bowl with spoon | 그릇, 대접, 사발, 볼, 국그릇, 시리얼 그릇, 밥그릇 | lives=kitchen; near=plate
cup | thing | @mug | 0.2 | cup, mug, coffee cup, coffee mug, teacup, tea cup, paper cup | 컵, 머그컵, 머그잔, 잔, 커피잔, 찻잔, 종이컵, 물컵 | lives=cafe; near=glass
glass | thing | 🥛 | 0.25 | drinking glass, glass/glasses, tumbler glass | 유리컵, 유리잔, 글라스 | near=wine-glass,cup
wine-glass | thing | 🍷 | 0.3 | wine glass, wineglass, glass of wine, goblet, glass of red wine, red wine | 와인잔, 포도주 잔, 와인 잔, 와인글라스, 레드 와인 잔, 포도주잔 | lives=restaurant; near=chalice
chalice | thing | @chalice | 0.3 | chalice, holy grail, grail, golden cup, golden goblet | 성배, 금잔, 황금 잔 | near=trophy,wine-glass
teapot | thing | 🫖 | 0.3 | teapot, tea pot, china teapot, tea set, tea kettle | 찻주전자, 다관, 차 주전자, 티팟, 다기, 티포트, 다기 세트 | lives=kitchen; near=kettle
frying-pan | tool | 🍳 | 0.3 | frying pan, skillet, pan, fry pan, wok | 프라이팬, 후라이팬, 팬, 웍, 계란 프라이팬 | lives=kitchen; near=pot
pot | thing | @pot | 0.4 | pot, cooking pot, saucepan, stockpot, soup pot, casserole | 냄비, 솥, 찌개 냄비, 양은냄비, 라면 냄비, 뚝배기, 양수냄비, 곰솥 | lives=kitchen; near=frying-pan,cauldron
cauldron | thing | @cauldron | 1 | cauldron, witch's cauldron, iron pot, bubbling cauldron, iron cauldron | 가마솥, 마녀의 솥, 무쇠솥, 큰 솥, 마법 솥, 마녀 솥 | near=pot
ladle | tool | | 0.35 | ladle, rice paddle, spatula, whisk, tongs, rolling pin | 국자, 주걱, 뒤집개, 거품기, 요리 집게, 밀대 반죽 | near=spoon
cutting-board | thing | | 0.1 | cutting board, chopping board | 도마 | near=knife
grater | tool | | 0.25 | grater, peeler, can opener, corkscrew, bottle opener | 강판, 감자칼, 병따개, 와인 따개, 깡통 따개 | near=knife
mortar | thing | @mortar | 0.5 | mortar and pestle, mortar, pestle, rice mortar | 절구, 절구통, 절구와 절굿공이, 떡방아, 맷돌, 방아 | lives=hanok-village; near=bowl
salt-shaker | thing | 🧂 | 0.15 | salt shaker, salt, pepper shaker | 소금통, 소금, 후추통, 양념통 | lives=kitchen
straw | thing | | 0.2 | drinking straw | 빨대 | near=cup
apron-cloth | thing | | 0.3 | oven mitt, oven glove, dishcloth, tablecloth, napkin | 오븐 장갑, 행주, 식탁보, 냅킨 | near=towel
tray | thing | | 0.1 | tray, food tray, lunch tray, lunchbox, lunch box | 쟁반, 식판, 도시락통, 급식판 | near=plate
baby-bottle | thing | 🍼 | 0.25 | baby bottle, feeding bottle, milk bottle, infant formula, nursing bottle, baby formula | 젖병, 우유병, 아기 젖병, 분유, 분유병 | near=bottle
pacifier | thing | | 0.08 | pacifier, dummy, baby rattle, rattle, bib | 공갈젖꼭지, 쪽쪽이, 딸랑이, 턱받이 | near=baby-bottle
`;
