/** Sun, moon, stars, clouds and what else is to be seen above. */
export const sky = `
sun | sky | ☀️ | 5 | sun, sunshine, shining sun, sunlight | 해, 태양, 햇님, 해님, 햇빛, 햇살, 햇볕 | near=sun-with-face
sun-with-face | sky | 🌞 | 5 | sun with a face, smiling sun, sun face, happy sun | 웃는 해, 얼굴 있는 해, 웃는 해님, 웃는 태양 | near=sun
full-moon | sky | 🌕️ | 4 | moon, full moon, harvest moon, supermoon, blood moon, moonlight | 달, 보름달, 달님, 만월, 한가위 보름달, 슈퍼문, 대보름달, 둥근달, 달빛, 휘영청 밝은 달 | near=crescent-moon,moon-face
crescent-moon | sky | 🌙 | 4 | crescent moon, crescent, new moon sliver, sliver of moon | 초승달, 조각달, 눈썹달, 그믐달 | near=full-moon,half-moon
half-moon | sky | 🌓 | 4 | half moon, half-moon, quarter moon | 반달, 상현달, 하현달 | near=crescent-moon
new-moon | sky | 🌑 | 4 | new moon, dark moon, eclipse, lunar eclipse | 삭, 월식, 개기월식 | near=full-moon
solar-eclipse | sky | | 5 | solar eclipse | 일식, 개기일식, 금환일식 | near=sun,new-moon
moon-face | sky | 🌝 | 4 | full moon with a face, smiling moon, moon with a face, man in the moon | 웃는 달, 얼굴 있는 달, 웃는 보름달 | near=full-moon
crescent-moon-face | sky | 🌛 | 4 | crescent moon with a face, sleepy moon | 얼굴 있는 초승달, 웃는 초승달, 졸린 달 | near=crescent-moon
star | sky | ⭐️ | 1.4 | star, stars, star shape, five-pointed star, starfish-shaped star | 별, 별님, 금별, 별 모양, 별들, 오각별 | near=glowing-star,shooting-star
glowing-star | sky | 🌟 | 1.6 | glowing star, shining star, twinkling star, bright star, north star, sparkling star, polaris | 반짝이는 별, 빛나는 별, 북극성, 샛별, 반짝반짝 별, 반짝 별 | near=star
shooting-star | sky | @shooting-star | 2 | shooting star, falling star, meteor, meteor shower, wishing star | 별똥별, 유성, 유성우, 소원 별, 떨어지는 별 | near=comet,star
comet | sky | ☄️ | 3 | comet, halley's comet, meteorite falling, flaming meteor, asteroid falling | 혜성, 핼리 혜성, 살별, 떨어지는 운석, 꼬리별 | near=shooting-star
constellation | sky | @constellation | 3 | constellation, big dipper, orion, ursa major, zodiac, star sign | 별자리, 북두칠성, 오리온자리, 큰곰자리, 은하수 별자리 | near=star
galaxy-spiral | sky | @galaxy | 5 | spiral galaxy, andromeda galaxy, black hole | 나선 은하, 안드로메다, 블랙홀, 안드로메다은하 | near=planet
planet | sky | 🪐 | 4 | planet, saturn, ringed planet, planet with rings | 행성, 토성, 고리 행성, 고리가 있는 행성, 고리 있는 행성 | near=earth
earth | sky | 🌏️ | 4 | earth, globe earth, the world, planet earth, blue planet, world, the globe | 지구, 푸른 별 지구, 세계, 지구촌, 초록별, 우리 지구, 전 세계 | near=globe,planet
jupiter | sky | @jupiter | 4 | jupiter, gas giant, neptune, uranus, venus | 목성, 천왕성, 해왕성, 금성, 수성 | near=planet
mars-planet | sky | @mars | 3.4 | mars in the sky, planet mars, red planet in the sky | 하늘의 화성, 화성 행성, 붉은 별 | near=mars
cloud | sky | ☁️ | 2.4 | cloud, fluffy cloud, puffy cloud | 구름, 뭉게구름, 솜구름, 양떼구름, 새털구름 | near=rain-cloud
sun-behind-cloud | sky | ⛅️ | 3 | sun behind a cloud, partly cloudy sun, sun behind clouds, sun and cloud | 구름 뒤의 해, 구름에 가린 해, 구름 낀 해 | near=cloud
rain-cloud | sky | 🌧️ | 2.6 | rain cloud, raincloud, rainy cloud | 비구름, 비 오는 구름 | near=storm-cloud
snow-cloud | sky | 🌨️ | 2.6 | snow cloud, snowy cloud | 눈구름, 눈 내리는 구름 | near=rain-cloud
storm-cloud | sky | 🌩️ | 2.6 | storm cloud, thundercloud, thunder cloud, dark cloud, black cloud | 먹구름, 번개구름, 번개 구름, 천둥 구름, 검은 구름 | near=rain-cloud
rainbow | sky | @rainbow | 5 | rainbow, double rainbow | 무지개, 쌍무지개, 일곱 빛깔 무지개, 일곱 색깔 무지개 | near=colour-rainbow
lightning | sky | ⚡️ | 3 | lightning, lightning bolt, thunderbolt, bolt of lightning, lightning strike, flash of lightning, electric shock, spark | 번개, 벼락, 번갯불, 번개 모양, 전기, 찌릿찌릿, 낙뢰 | near=storm-cloud
tornado | sky | 🌪️ | 7 | tornado, twister, whirlwind, cyclone, hurricane, typhoon swirl | 회오리바람, 토네이도, 용오름, 돌개바람, 회오리, 소용돌이 바람 | near=wind
wind-face | sky | 🌬️ | 2 | wind face, blowing wind, wind spirit | 바람 부는 얼굴, 바람의 신, 찬 바람 얼굴 | near=wind
snowflake | sky | ❄️ | 0.8 | snowflake, snow crystal, ice crystal, snow flake | 눈송이, 눈꽃, 눈 결정, 얼음 결정, 함박눈 송이 | near=snow
aurora | sky | @aurora | 8 | aurora, northern lights, aurora borealis, polar lights, southern lights | 오로라, 북극광, 극광 | lives=snowfield; near=rainbow
milky-way | sky | @milky-way | 8 | milky way in the sky, river of stars, band of stars | 밤하늘 은하수, 미리내, 별 무리, 별의 강 | near=galaxy-spiral
wave | landmark | 🌊 | 3 | wave, ocean wave, tidal wave, tsunami, sea wave, waves, great wave off kanagawa | 파도, 물결, 쓰나미, 해일, 너울, 물결 파도, 집채만 한 파도 | lives=sea; near=sea
droplet | thing | 💧 | 0.3 | water drop, droplet, raindrop, drop of water, teardrop, water, dew, dewdrop, drop, tear drop | 물방울, 빗방울, 이슬, 이슬방울, 물, 눈물방울, 한 방울, 눈물 | near=sweat-drops
icicle | thing | @icicle | 0.6 | icicle | 고드름 | near=ice
smoke-ring | sky | | 1 | fog bank, mist cloud, ufo light, moonbeam, sunbeam, searchlight | 빛줄기, 달무리, 햇무리, 탐조등, 서치라이트 | near=cloud
`;
