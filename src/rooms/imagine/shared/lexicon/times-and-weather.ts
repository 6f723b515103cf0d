/** Hours of the day, weather, seasons: how light and air are. Korean has the forms that stand in a sentence. */
export const timesAndWeather = `
# times
dawn | time | | | dawn, daybreak, early morning, first light, at dawn, sunrise, at sunrise, crack of dawn, morning glow, rising sun | 새벽, 동틀 녘, 여명, 이른 아침, 해돋이, 일출, 동이 트는, 해가 뜨는, 새벽녘, 해 뜰 때, 해 뜰 녘, 꼭두새벽, 해 뜨는, 동트는 | near=morning
morning | time | | | morning, in the morning, sunny morning, breakfast time, this morning | 아침, 오전, 아침나절, 상쾌한 아침, 아침 시간, 오늘 아침 | near=dawn,noon
noon | time | | | noon, midday, daytime, day, high noon, at noon, broad daylight, lunchtime, in daylight | 낮, 정오, 한낮, 대낮, 점심때, 대낮에, 점심시간, 낮 시간 | near=morning,afternoon
afternoon | time | | | afternoon, in the afternoon, late afternoon, teatime, lazy afternoon | 오후, 늦은 오후, 나른한 오후, 오후 시간 | near=noon,evening
sunset | time | | | sunset, at sunset, sundown, golden hour, setting sun, sunset sky, orange sky, red sky, sunset light, evening glow | 노을, 저녁노을, 석양, 해 질 녘, 해질녘, 일몰, 노을 진, 해가 지는, 노을빛, 저녁놀, 해넘이, 붉은 노을, 해 지는, 노을 지는, 낙조, 해 질 무렵, 해질 무렵의 | near=dusk,dawn
dusk | time | | | dusk, twilight, nightfall, blue hour, gloaming, at dusk | 황혼, 어스름, 땅거미, 어둑어둑한, 땅거미 진, 황혼 녘, 해거름 | near=sunset,evening
evening | time | | | evening, in the evening, dinner time, this evening, suppertime | 저녁, 초저녁, 저녁때, 저녁 무렵, 저녁 시간, 오늘 저녁 | near=dusk,night
night | time | | | night, at night, nighttime, night time, night sky, dark night, tonight, moonlit night, under the moonlight, moonlit, in the dark, overnight, darkness | 밤, 한밤, 야간, 밤하늘, 깊은 밤, 달밤, 어두운 밤, 밤중, 오늘 밤, 달빛 아래, 밤늦게, 밤새, 캄캄한 밤, 어둠, 야경, 달 밝은 밤 | near=midnight,starry-night
starry-night | time | | | starry night, starry sky, starlit night, under the stars, star-filled sky, starlight, night full of stars, star-filled night | 별밤, 별이 빛나는 밤, 별이 가득한 밤, 별이 쏟아지는 밤, 별빛, 별 헤는 밤, 별이 총총한 밤, 별빛 아래, 별이 가득한, 별하늘 | near=night
midnight | time | | | midnight, at midnight, middle of the night, dead of night, late at night, late night | 자정, 한밤중, 오밤중, 밤 열두 시, 야밤, 심야, 늦은 밤 | near=night
# weather
clear | weather | | | clear, sunny, clear sky, cloudless, fine weather, bright day, sunny day, fair weather, nice weather, beautiful day, clear day | 맑은, 화창한, 맑음, 쨍한, 햇살 좋은, 맑은 날, 화창한 날, 햇빛 쨍쨍, 쾌청한, 맑은 하늘, 날씨 좋은, 햇살 가득한, 쨍쨍한, 맑게 갠 | near=hot-weather
cloudy | weather | | | cloudy, overcast, grey sky, clouded, cloudy sky, gloomy weather, gray sky, cloudy day | 흐린, 구름 낀, 흐림, 흐린 날, 우중충한, 구름 많은, 잔뜩 흐린, 구름이 낀, 흐린 하늘, 찌푸린 하늘 | near=fog,rain
rain | weather | | | rain, rainy, raining, in the rain, drizzle, shower of rain, drizzling, rainfall, rainy day, rain shower, light rain, puddle, rain puddle | 비, 비 오는, 비가 오는, 비 내리는, 빗속, 비가 내리는, 보슬비, 이슬비, 가랑비, 소나기, 봄비, 가을비, 비 오는 날, 빗줄기, 빗물, 주룩주룩, 부슬부슬, 겨울비, 여우비, 비오는, 비 맞는, 물웅덩이, 빗물 웅덩이 | near=storm
heavy-rain | weather | | | heavy rain, downpour, pouring rain, torrential rain, pouring, monsoon, cloudburst | 폭우, 장대비, 장마, 억수, 호우, 집중호우, 쏟아지는 비, 소낙비, 억수같이 쏟아지는, 장맛비 | near=rain,storm
storm | weather | | | storm, stormy, thunderstorm, tempest, rainstorm, stormy sea, stormy weather, hurricane weather, typhoon | 폭풍, 폭풍우, 폭풍우 치는, 태풍, 비바람, 거센 비바람, 폭풍이 치는, 비바람 치는, 풍랑 | near=thunder,heavy-rain
thunder | weather | | | thunder, thunder and lightning, lightning storm, electrical storm | 천둥, 천둥 번개, 천둥번개, 천둥 치는, 번개 치는, 우레, 우르릉 쾅쾅, 뇌우 | near=storm,lightning
snow | weather | | | snow, snowy, snowing, in the snow, snowfall, falling snow, snowy day, first snow, light snow, snow-covered, covered in snow, snowflakes | 눈, 눈 오는, 눈이 오는, 눈 내리는, 눈이 내리는, 함박눈, 첫눈, 눈 덮인, 눈 쌓인, 눈 오는 날, 흰 눈, 펑펑, 싸락눈, 눈보라 치는 날, 눈이 쌓인, 하얀 눈, 진눈깨비, 눈 맞는, 눈이 덮인, 눈으로 덮인, 소복소복 | near=blizzard
blizzard | weather | | | blizzard, snowstorm, heavy snow, snow storm, whiteout | 눈보라, 폭설, 눈폭풍, 대설, 눈보라 치는, 눈보라가 치는 | near=snow
hail | weather | | | hail, hailstorm, sleet, hailstone | 우박, 우박이 내리는 | near=rain
fog | weather | | | fog, foggy, mist, misty, haze, hazy, in the fog, thick fog, morning mist, smog, yellow dust | 안개, 안개 낀, 자욱한 안개, 물안개, 안개가 낀, 뿌연, 안개 속, 짙은 안개, 새벽안개, 미세먼지, 황사, 안개 자욱한, 스모그 | near=cloudy
wind | weather | | | wind, windy, breeze, breezy, gust, in the wind, gale, blowing wind, windy day | 바람, 바람 부는, 산들바람, 바람이 부는, 강풍, 돌풍, 봄바람, 바람 부는 날, 세찬 바람, 거센 바람, 칼바람, 바닷바람, 미풍, 실바람 | near=storm
sandstorm | weather | | | sandstorm, dust storm | 모래폭풍, 모래 폭풍, 모래바람, 흙먼지 | near=wind,fog
falling-petals | weather | | | falling petals, cherry blossom petals falling, petals in the wind, petal rain | 벚꽃 흩날리는, 꽃비, 꽃잎 날리는, 꽃잎이 흩날리는, 벚꽃비, 벚꽃 날리는, 벚꽃이 흩날리는, 꽃눈 | near=spring
falling-leaves | weather | | | falling leaves, leaves falling, swirling leaves | 낙엽 지는, 낙엽이 지는, 낙엽 날리는, 낙엽 흩날리는, 낙엽이 떨어지는 | near=autumn
hot-weather | weather | | | hot weather, heat wave, heatwave, hot day, scorching, sweltering, scorching heat | 더운, 무더운, 폭염, 무더위, 더위, 뜨거운 날, 찜통더위, 푹푹 찌는, 불볕더위, 삼복더위, 한더위 | near=clear
cold-weather | weather | | | cold weather, freezing cold, frosty, chilly, frost, cold day, icy cold | 추운, 쌀쌀한, 한파, 추위, 강추위, 서리 내린, 꽁꽁 언, 꽁꽁 얼어붙은, 꽃샘추위, 서리, 영하 | near=snow
# seasons
spring | season | | | spring, springtime, in spring, spring day, cherry blossom season, early spring, spring day outing | 봄, 봄날, 봄철, 따스한 봄, 새봄, 벚꽃철, 초봄, 늦봄, 이른 봄, 봄맞이, 꽃피는 봄, 삼월, 사월 | near=summer
summer | season | | | summer, summertime, in summer, midsummer, summer day, hot summer | 여름, 한여름, 여름날, 여름철, 복날, 초여름, 늦여름, 무더운 여름, 칠월, 팔월 | near=spring
autumn | season | | | autumn, fall, fall season, in autumn, autumnal, autumn leaves season, autumn day, in the fall, autumn colors, fall foliage | 가을, 가을날, 단풍철, 늦가을, 단풍 든, 가을철, 초가을, 단풍이 든, 단풍 물든, 가을빛, 시월, 독서의 계절, 천고마비 | near=winter
winter | season | | | winter, wintertime, in winter, wintry, winter day, midwinter, cold winter | 겨울, 한겨울, 겨울날, 겨울철, 엄동설한, 초겨울, 늦겨울, 추운 겨울, 동지, 섣달, 십이월 | near=autumn
`;
