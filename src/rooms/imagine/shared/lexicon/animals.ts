/** Mammals, reptiles and amphibians. The format is told in `concept.ts`. */
export const animals = `
# dogs
dog | animal | 🐕️ | 0.6 | dog, doggy, doggie, doggo, pooch, hound, mutt, mongrel, pet dog, stray dog, canine, hound dog | 개, 강쥐, 멍멍이, 멍뭉이, 댕댕이, 반려견, 애완견, 애견, 똥개, 누렁이, 들개, 유기견, 믹스견, 황구 | near=puppy,wolf,fox
puppy | animal | 🐕️ | 0.3 | puppy/puppies, pup, puppy dog, baby dog, whelp | 강아지, 아기 강아지, 새끼 강아지, 아기 개, 꼬마 강아지, 하룻강아지 | near=dog
jindo-dog | animal | 🐕️ | 0.55 | jindo, jindo dog, korean jindo, shiba, shiba inu, akita, akita inu, doge | 진돗개, 진도개, 시바견, 시바, 시바이누, 아키타 | near=dog
white-dog | animal | 🐕️ | 0.5 | samoyed, maltese, bichon, bichon frise, west highland terrier, westie, great pyrenees, spitz, maltipoo, coton | 백구, 흰둥이, 사모예드, 말티즈, 몰티즈, 비숑, 비숑 프리제, 스피츠, 말티푸, 웨스티, 그레이트 피레니즈 | colour=white; near=dog,poodle
black-dog | animal | 🐕️ | 0.6 | black lab, black labrador, newfoundland dog, doberman, rottweiler, schnauzer, scottish terrier | 검둥이, 도베르만, 로트와일러, 로트바일러, 슈나우저, 블랙 래브라도, 뉴펀들랜드 | colour=black; near=dog
brown-dog | animal | 🐕️ | 0.4 | dachshund, wiener dog, sausage dog, chocolate lab, vizsla, boxer dog, cocker spaniel, spaniel, irish setter | 닥스훈트, 초코 래브라도, 코카스파니엘, 코커스패니얼, 스패니얼, 비즐라, 복서 | colour=brown; near=dog
grey-dog | animal | 🐕️ | 0.7 | weimaraner, greyhound, irish wolfhound, wolfhound, whippet | 와이마라너, 그레이하운드, 휘핏, 삽살개, 울프하운드 | colour=grey; near=dog,wolf
golden-dog | animal | 🐕️ | 0.6 | golden retriever, labrador, labrador retriever, retriever, corgi, welsh corgi, chihuahua, pug, beagle, pomeranian, chow chow, terrier, basset hound, jack russell, yorkie, yorkshire terrier, shih tzu, bulldog, french bulldog, cavalier, great dane, mastiff | 골든 리트리버, 리트리버, 래브라도, 래브라도 리트리버, 레트리버, 코기, 웰시코기, 치와와, 퍼그, 비글, 포메라니안, 포메, 차우차우, 테리어, 요크셔테리어, 요키, 시츄, 시추, 불독, 불도그, 프렌치 불독, 잭 러셀, 그레이트 데인, 마스티프 | near=dog
working-dog | animal | 🐕‍🦺 | 0.65 | german shepherd, shepherd dog, service dog, rescue dog, police dog, working dog, search dog | 셰퍼드, 세퍼드, 독일 셰퍼드, 구조견, 경찰견, 탐지견, 군견, 도우미견 | near=dog,guide-dog
guide-dog | animal | 🦮 | 0.6 | guide dog, seeing eye dog, dog on a leash | 안내견, 시각장애인 안내견, 맹도견 | near=dog
husky | animal | @husky | 0.6 | husky/huskies, siberian husky, alaskan malamute, malamute, sled dog | 허스키, 시베리안 허스키, 말라뮤트, 썰매개 | lives=snowfield; near=wolf,dog
sheepdog | animal | | 0.6 | sheepdog, border collie, collie, dalmatian, saint bernard, st bernard, old english sheepdog, australian shepherd, bernese mountain dog | 양치기 개, 보더콜리, 콜리, 달마시안, 세인트버나드, 바둑이, 점박이, 점박이 강아지, 베른 마운틴 독 | near=dog,golden-dog,working-dog
poodle | animal | 🐩 | 0.45 | poodle, toy poodle, standard poodle, poodle dog | 푸들, 토이푸들, 스탠더드 푸들 | near=dog
# cats
cat | animal | 🐈️ | 0.35 | cat, kitty/kitties, kitty cat, pussycat, feline, tomcat, house cat, housecat, tabby, tabby cat, ginger cat, stray cat, street cat, pet cat, moggy, mouser | 고양이, 야옹이, 냥이, 냥냥이, 고냥이, 냐옹이, 반려묘, 애묘, 길고양이, 길냥이, 도둑고양이, 들고양이, 집고양이, 치즈냥, 치즈냥이, 치즈 고양이, 뚱냥이, 수고양이, 암고양이, 얼룩 고양이, 묘공 | near=kitten,black-cat
kitten | animal | 🐈️ | 0.18 | kitten, kittie, baby cat, kitten cat | 아기 고양이, 새끼 고양이, 아깽이, 꼬마 고양이 | near=cat
black-cat | animal | 🐈‍⬛ | 0.35 | black cat, bombay cat, witch's cat | 검은 고양이, 까만 고양이, 깜냥이, 까망이, 깜장 고양이 | near=cat
white-cat | animal | 🐈️ | 0.35 | persian cat, turkish angora, angora cat, ragdoll, persian | 페르시안 고양이, 페르시안, 터키시 앙고라, 랙돌, 렉돌 | colour=white; near=cat
grey-cat | animal | 🐈️ | 0.35 | russian blue, british shorthair, chartreux, maine coon, korat | 러시안블루, 브리티시 쇼트헤어, 브숏, 메인쿤, 고등어 고양이, 고등어냥 | colour=grey; near=cat
other-cats | animal | 🐈️ | 0.35 | siamese cat, siamese, bengal cat, abyssinian cat, scottish fold, munchkin cat, american shorthair, sphynx, sphynx cat, calico cat, tuxedo cat, tortoiseshell cat, wildcat | 샴고양이, 벵갈 고양이, 아비시니안, 스코티시 폴드, 먼치킨, 아메리칸 쇼트헤어, 스핑크스 고양이, 삼색 고양이, 삼색이, 턱시도 고양이, 카오스냥 | near=cat,black-cat
# forest and field
fox | animal | @fox | 0.6 | fox, red fox, vixen, fox cub, foxy, fox kit, renard | 여우, 새끼여우, 아기여우, 붉은여우, 꼬마 여우, 불여우 | lives=forest; near=wolf,arctic-fox,raccoon
arctic-fox | animal | @fox | 0.5 | arctic fox, snow fox, polar fox | 북극여우, 흰여우, 눈여우, 백여우 | lives=snowfield; colour=white; near=fox
fennec | animal | @fox | 0.3 | fennec, fennec fox, desert fox | 사막여우, 페넥여우 | lives=desert; near=fox
wolf | animal | @wolf | 0.9 | wolf/wolves, grey wolf, gray wolf, wolf cub, timber wolf, alpha wolf, dire wolf, big bad wolf, she-wolf, coyote | 늑대, 회색늑대, 새끼 늑대, 아기 늑대, 코요테, 승냥이 | lives=forest; near=fox,working-dog,werewolf
raccoon | animal | @raccoon | 0.45 | raccoon, racoon, trash panda, raccoon dog, tanuki, coati | 너구리, 라쿤, 미국너구리, 아기 너구리 | lives=forest; near=badger,fox
bear | animal | @bear | 1.5 | bear, brown bear, grizzly, grizzly bear, mama bear, papa bear, black bear, moon bear, kodiak | 곰, 불곰, 갈색곰, 회색곰, 엄마 곰, 아빠 곰, 그리즐리, 반달곰, 반달가슴곰, 지리산 반달곰, 흑곰, 미련곰탱이 | lives=forest; near=polar-bear,panda,bear-cub,teddy-bear
bear-cub | animal | @bear | 0.6 | bear cub, baby bear, little bear, cub | 아기 곰, 새끼 곰, 꼬마 곰, 곰돌이, 곰순이 | lives=forest; near=bear,teddy-bear
polar-bear | animal | @polar-bear | 1.5 | polar bear, white bear, ice bear, arctic bear, polar bear cub, polarbear | 북극곰, 흰곰, 백곰, 하얀 곰, 아기 북극곰, 폴라베어 | lives=snowfield; near=bear,panda
panda | animal | @panda | 1.2 | panda, panda bear, giant panda, baby panda, panda cub | 판다, 팬더, 판다곰, 팬더곰, 자이언트 판다, 아기 판다, 푸바오, 대왕판다 | lives=forest; near=red-panda,bear,koala
red-panda | animal | @red-panda | 0.5 | red panda, lesser panda, firefox | 레서판다, 레서팬더, 레드판다, 너구리판다 | lives=forest; near=panda,raccoon,fox
koala | animal | @koala | 0.7 | koala, koala bear, baby koala | 코알라, 아기 코알라, 새끼 코알라 | lives=forest; near=panda,bear
deer | animal | 🦌 | 1.3 | deer/deer, stag, buck, doe, hart, roe deer, red deer, white-tailed deer, elk, sika deer, roebuck | 사슴, 꽃사슴, 노루, 수사슴, 암사슴, 엘크, 고라니, 대륙사슴, 붉은사슴 | lives=forest; near=reindeer,moose,fawn
fawn | animal | 🦌 | 0.6 | fawn, baby deer, bambi, deer fawn | 아기 사슴, 새끼 사슴, 밤비 | lives=forest; near=deer
reindeer | animal | 🦌 | 1.3 | reindeer/reindeer, caribou, rudolph, santa's reindeer | 순록, 루돌프, 루돌프 사슴코, 산타 사슴, 카리부, 썰매 끄는 사슴 | lives=snowfield; near=deer,moose
moose | animal | @moose | 2.0 | moose/moose, bull moose | 말코손바닥사슴, 무스, 큰사슴 | lives=forest; near=deer,reindeer
boar | animal | @boar | 0.9 | boar, wild boar, wild pig, warthog, razorback, wild hog | 멧돼지, 산돼지, 멧돼지 새끼, 혹멧돼지 | lives=forest; near=pig
rabbit | animal | 🐇 | 0.3 | rabbit, bunny/bunnies, bunny rabbit, hare, jackrabbit, wild rabbit, easter rabbit, jade rabbit, moon rabbit, lop-eared rabbit, angora rabbit, cottontail | 토끼, 깡총이, 토깽이, 토순이, 산토끼, 흰토끼, 집토끼, 달토끼, 옥토끼, 들토끼, 롭이어, 깡충 토끼, 부활절 토끼 | lives=meadow; near=baby-rabbit
baby-rabbit | animal | 🐇 | 0.15 | baby rabbit, baby bunny, leveret, little rabbit | 아기 토끼, 새끼 토끼, 꼬마 토끼 | lives=meadow; near=rabbit
squirrel | animal | 🐿️ | 0.2 | squirrel, chipmunk, red squirrel, ground squirrel, flying squirrel, grey squirrel | 다람쥐, 청설모, 청서, 하늘다람쥐, 날다람쥐, 람쥐, 아기 다람쥐, 줄무늬다람쥐 | lives=forest; near=hamster,mouse
hedgehog | animal | 🦔 | 0.18 | hedgehog, porcupine, hedgepig, baby hedgehog | 고슴도치, 고슴이, 고도치, 아기 고슴도치, 호저, 고슴도치 새끼 | lives=forest
badger | animal | 🦡 | 0.4 | badger, honey badger | 오소리, 벌꿀오소리, 꿀오소리 | lives=forest; near=raccoon,skunk
skunk | animal | 🦨 | 0.35 | skunk, polecat | 스컹크 | lives=forest; near=badger
beaver | animal | 🦫 | 0.4 | beaver | 비버 | lives=river; near=otter,capybara
otter | animal | 🦦 | 0.4 | otter, sea otter, river otter, baby otter | 수달, 해달, 아기 수달, 수달이, 바다 수달 | lives=river; near=beaver,weasel
weasel | animal | | 0.25 | weasel, ferret, mink, stoat, ermine, marten, mongoose, meerkat | 족제비, 페럿, 밍크, 담비, 몽구스, 미어캣 | lives=meadow; near=otter,squirrel,badger
capybara | animal | @capybara | 0.5 | capybara, capibara | 카피바라, 캐피바라 | lives=river; near=beaver,guinea-pig,hamster
bat | animal | 🦇 | 0.3 | bat, fruit bat, vampire bat, flying fox | 박쥐, 흡혈박쥐, 왕박쥐, 과일박쥐, 황금박쥐 | lives=cave
mole | animal | | 0.15 | mole, shrew, star-nosed mole | 두더지, 두더쥐, 땃쥐 | lives=meadow; near=mouse,hedgehog
# small pets
mouse | animal | 🐁 | 0.1 | mouse/mice, house mouse, field mouse, lab mouse, dormouse | 쥐, 생쥐, 찍찍이, 새앙쥐, 들쥐, 흰쥐, 실험쥐, 쥐돌이, 서생원, 겨울잠쥐, 시골쥐 | near=rat,hamster
rat | animal | 🐀 | 0.2 | rat, sewer rat, city rat, brown rat | 시궁쥐, 곰쥐, 집쥐, 서울쥐, 큰 쥐, 래트 | lives=city; near=mouse
hamster | animal | @hamster | 0.12 | hamster, golden hamster, dwarf hamster, gerbil, hammy | 햄스터, 햄찌, 골든 햄스터, 드워프 햄스터, 게르빌루스쥐, 저빌, 비단털쥐 | near=guinea-pig,mouse,squirrel
guinea-pig | animal | @hamster | 0.2 | guinea pig, cavy | 기니피그, 기니픽, 모르모트 | near=hamster,rabbit
# the farm
horse | animal | 🐎 | 1.6 | horse, stallion, mare, steed, gelding, racehorse, mustang horse, bronco, war horse, thoroughbred, bay horse | 말, 준마, 종마, 야생마, 암말, 수말, 경주마, 명마, 적토마, 히힝이, 군마, 몽골말 | lives=meadow; near=pony,donkey,unicorn
pony | animal | 🐎 | 1.0 | pony/ponies, foal, colt, filly, shetland pony, little horse, baby horse | 조랑말, 망아지, 제주마, 제주 조랑말, 포니, 아기 말, 새끼 말 | lives=meadow; near=horse,donkey
white-horse | animal | 🐎 | 1.6 | white steed, white stallion, white mare | 백마 | lives=meadow; colour=white; near=horse,unicorn
black-horse | animal | 🐎 | 1.6 | black stallion | 흑마, 오추마 | lives=meadow; near=horse
donkey | animal | 🫏 | 1.1 | donkey, mule, jackass, burro, ass, jenny | 당나귀, 나귀, 노새, 아기 당나귀 | lives=farm; near=horse,pony
cow | animal | 🐄 | 1.4 | cow, dairy cow, milk cow, cattle/cattle, holstein, moo cow, milking cow, heifer | 소, 젖소, 암소, 얼룩소, 음메, 음매, 음머, 홀스타인 | lives=farm; near=ox,calf
calf | animal | 🐄 | 0.8 | calf/calves, baby cow, little cow | 송아지, 얼룩송아지, 아기 소, 새끼 소 | lives=farm; near=cow
ox | animal | 🐂 | 1.5 | ox/oxen, bull, bullock, brown cow, longhorn, korean cow, angus | 황소, 한우, 누렁소, 수소, 투우, 투우소, 칡소, 일소 | lives=farm; near=cow,water-buffalo,bison
water-buffalo | animal | 🐃 | 1.5 | water buffalo/water buffalo, buffalo, carabao, cape buffalo | 물소, 버펄로, 들소 떼, 버팔로, 아프리카물소 | lives=river; near=ox,bison
bison | animal | 🦬 | 1.7 | bison/bison, american bison, american buffalo, aurochs | 들소, 아메리카들소, 바이슨, 유럽들소 | lives=meadow; near=water-buffalo,ox
pig | animal | 🐖 | 0.7 | pig, hog, swine/swine, sow, piggy, oink, domestic pig, pot-bellied pig | 돼지, 꿀꿀이, 꿀돼지, 집돼지, 돼지 한 마리, 암퇘지, 수퇘지, 흑돼지, 토종돼지 | lives=farm; near=piglet,boar
piglet | animal | 🐖 | 0.35 | piglet, piggie, baby pig, little pig, mini pig | 아기 돼지, 새끼 돼지, 꼬마 돼지, 미니돼지, 아기 돼지 삼형제 | lives=farm; near=pig
sheep | animal | 🐑 | 0.8 | sheep/sheep, ewe, woolly sheep, flock of sheep, merino, baa sheep | 양, 면양, 메에, 음메에 양, 털복숭이 양, 암양, 양 떼, 메리노 | lives=meadow; near=lamb,goat,ram
lamb | animal | 🐑 | 0.4 | lamb, baby sheep | 아기 양, 어린 양, 새끼 양 | lives=meadow; near=sheep
ram | animal | 🐏 | 0.9 | ram, bighorn, bighorn sheep, mountain sheep, mouflon | 숫양, 큰뿔양, 뿔 달린 양, 무플런 | lives=mountains; near=sheep,goat
goat | animal | 🐐 | 0.8 | goat, billy goat, nanny goat, kid goat, baby goat, mountain goat, ibex, chamois, goatling | 염소, 흑염소, 산양, 아기 염소, 숫염소, 새끼 염소, 아이벡스 | lives=mountains; near=sheep,ram
llama | animal | 🦙 | 1.5 | llama, alpaca, vicuna, guanaco | 라마, 알파카, 야마, 아기 알파카, 비쿠냐 | lives=mountains; near=camel,sheep
camel | animal | 🐪 | 2.0 | camel, dromedary, dromedary camel, one-humped camel, arabian camel, camel calf | 낙타, 단봉낙타, 아기 낙타, 혹 하나 낙타 | lives=desert; near=two-humped-camel,llama
two-humped-camel | animal | 🐫 | 2.0 | bactrian camel, two-humped camel, two-hump camel | 쌍봉낙타, 혹 두 개 낙타 | lives=desert; near=camel
# savanna and jungle
lion | animal | @lion | 1.2 | lion, male lion, king of beasts, king of the jungle, simba | 사자, 숫사자, 수사자, 백수의 왕, 밀림의 왕, 어흥 사자, 동물의 왕 | lives=savanna; near=lioness,tiger,leopard
lioness | animal | | 1.0 | lioness, lion cub, baby lion | 암사자, 아기 사자, 새끼 사자 | lives=savanna; near=lion,leopard
tiger | animal | 🐅 | 1.1 | tiger, bengal tiger, siberian tiger, tigress, tiger cub, baby tiger, tigger, korean tiger, saber-toothed tiger | 호랑이, 범, 어흥이, 한국호랑이, 백두산 호랑이, 호돌이, 시베리아호랑이, 벵골호랑이, 아기 호랑이, 새끼 호랑이, 호랭이, 산군, 검치호 | lives=forest; near=lion,leopard
white-tiger | animal | 🐅 | 1.1 | white tiger, snow tiger | 백호, 흰 호랑이, 하얀 호랑이, 수호랑 | lives=snowfield; colour=white; near=tiger
leopard | animal | 🐆 | 0.8 | leopard, cheetah, jaguar, ocelot, serval, spotted cat, big cat, amur leopard, leopard cat | 표범, 치타, 재규어, 아무르표범, 서벌, 얼룩 표범, 삵, 살쾡이, 오셀롯 | lives=savanna; near=snow-leopard,black-panther,tiger
snow-leopard | animal | 🐆 | 0.7 | snow leopard, white leopard | 눈표범, 설표, 스노우 레오파드 | lives=snowfield; colour=white; near=leopard
black-panther | animal | 🐆 | 0.8 | black panther, panther | 흑표범, 흑표, 팬서, 검은 표범 | lives=jungle; colour=black; near=leopard,black-cat
hyena | animal | | 0.8 | hyena, jackal, wild dog, dingo, aardwolf, tasmanian devil | 하이에나, 자칼, 딩고, 들개 무리, 태즈메이니아데빌 | lives=savanna; near=wolf,working-dog,leopard
elephant | animal | 🐘 | 3.0 | elephant, african elephant, asian elephant, bull elephant, dumbo | 코끼리, 아프리카코끼리, 코끼리 아저씨, 아시아코끼리, 뿌우 코끼리, 덤보, 엄마 코끼리 | lives=savanna; near=baby-elephant,mammoth
baby-elephant | animal | 🐘 | 1.0 | baby elephant, elephant calf, little elephant | 아기 코끼리, 새끼 코끼리 | lives=savanna; near=elephant
mammoth | animal | 🦣 | 3.2 | mammoth, woolly mammoth, mastodon | 매머드, 맘모스, 털매머드, 마스토돈 | lives=snowfield; near=elephant
rhinoceros | animal | 🦏 | 1.7 | rhinoceros/rhinoceroses, rhino, white rhino, black rhino, baby rhino | 코뿔소, 아기 코뿔소, 흰코뿔소, 무소 | lives=savanna; near=hippopotamus
hippopotamus | animal | 🦛 | 1.5 | hippopotamus/hippopotamuses, hippo, baby hippo, pygmy hippo, moo deng | 하마, 아기 하마, 피그미하마, 무뎅, 꼬마하마 | lives=river; near=rhinoceros
giraffe | animal | 🦒 | 4.5 | giraffe, baby giraffe | 기린, 아기 기린, 목이 긴 기린, 새끼 기린 | lives=savanna
zebra | animal | 🦓 | 1.4 | zebra, baby zebra, striped horse | 얼룩말, 아기 얼룩말, 제브라, 줄무늬 말 | lives=savanna; near=horse
antelope | animal | | 1.1 | antelope, gazelle, impala, springbok, kudu, oryx | 영양, 가젤, 임팔라, 스프링복, 오릭스 | lives=savanna; near=deer,goat
kangaroo | animal | 🦘 | 1.5 | kangaroo, wallaby, joey, roo, quokka, baby kangaroo | 캥거루, 왈라비, 쿼카, 아기 캥거루, 캥거루 엄마 | lives=savanna; near=koala
monkey | animal | 🐒 | 0.7 | monkey, baboon, macaque, ape, capuchin, marmoset, lemur, gibbon, spider monkey, baby monkey, chimp, chimpanzee, tamarin, mandrill, snow monkey, golden monkey | 원숭이, 침팬지, 개코원숭이, 아기 원숭이, 우끼끼, 긴팔원숭이, 여우원숭이, 알락꼬리여우원숭이, 잔나비, 일본원숭이, 안경원숭이, 마모셋, 유인원, 다람쥐원숭이, 손오공 원숭이 | lives=jungle; near=gorilla,orangutan
gorilla | animal | 🦍 | 1.7 | gorilla, silverback, king kong, great ape | 고릴라, 킹콩, 실버백, 마운틴고릴라 | lives=jungle; near=monkey,orangutan
orangutan | animal | 🦧 | 1.3 | orangutan, orang-utan, orang utan | 오랑우탄, 오랑우탕 | lives=jungle; near=monkey,gorilla
sloth | animal | 🦥 | 0.6 | sloth, two-toed sloth, three-toed sloth | 나무늘보, 늘보, 세발가락나무늘보 | lives=jungle; near=monkey,koala
anteater | animal | | 0.6 | anteater, armadillo, aardvark, pangolin, opossum, possum, platypus/platypuses, echidna, wombat | 개미핥기, 아르마딜로, 땅돼지, 천산갑, 주머니쥐, 오리너구리, 가시두더지, 웜뱃 | lives=jungle; near=badger,hedgehog,otter
small-mammals | animal | | 0.5 | groundhog, marmot, woodchuck, gopher, prairie dog, chinchilla, wolverine animal | 마멋, 마모트, 프레리도그, 친칠라, 그라운드호그, 우는토끼 | near=beaver,squirrel,hamster
large-mammals | animal | | 1.2 | tapir, okapi, yak, wildebeest, gnu, musk ox | 테이퍼, 오카피, 야크, 사향소, 검은꼬리누 | near=hippopotamus,giraffe,ox,water-buffalo
wild-cats | animal | | 0.8 | puma, cougar, mountain lion, lynx, bobcat, caracal | 퓨마, 쿠거, 스라소니, 카라칼, 링크스 | lives=mountains; near=leopard,cat,tiger
# reptiles and amphibians
crocodile | animal | 🐊 | 0.5 | crocodile, alligator, croc, gator, caiman, gharial, baby crocodile | 악어, 엘리게이터, 앨리게이터, 크로커다일, 아기 악어, 카이만 | lives=river; near=lizard
turtle | animal | 🐢 | 0.4 | turtle, tortoise, baby turtle, giant tortoise, terrapin, box turtle, snapping turtle, galapagos tortoise | 거북이, 거북, 육지거북, 남생이, 아기 거북이, 엉금엉금 거북이, 새끼 거북, 꼬부기, 갈라파고스거북 | lives=beach; near=sea-turtle
sea-turtle | fish | 🐢 | 0.6 | sea turtle, green sea turtle, leatherback, loggerhead, marine turtle | 바다거북, 바다거북이, 푸른바다거북, 장수거북 | lives=underwater; near=turtle
lizard | animal | 🦎 | 0.2 | lizard, gecko, iguana, chameleon, newt, salamander, skink, monitor lizard, komodo dragon, bearded dragon, leopard gecko | 도마뱀, 도마뱀붙이, 게코, 이구아나, 카멜레온, 도롱뇽, 장지뱀, 코모도왕도마뱀, 코모도, 비어디드래곤, 크레스티드 게코, 레오파드 게코 | lives=jungle; near=crocodile,snake
snake | animal | 🐍 | 0.4 | snake, serpent, python, cobra, viper, boa, anaconda, rattlesnake, adder, garter snake, king cobra | 뱀, 구렁이, 살모사, 코브라, 아나콘다, 방울뱀, 비단뱀, 독사, 능구렁이, 물뱀, 초록뱀, 킹코브라, 백사, 보아뱀, 실뱀, 누룩뱀 | lives=jungle; near=lizard
frog | animal | @frog | 0.12 | frog, tree frog, bullfrog, froggy, poison frog, frog prince, ribbit | 개구리, 청개구리, 개굴이, 개굴개굴, 황소개구리, 참개구리, 나무개구리, 산개구리, 독개구리, 맹꽁이 | lives=lake; near=toad
toad | animal | @frog | 0.12 | toad, cane toad, horned toad | 두꺼비, 떡두꺼비 | lives=lake; colour=brown; near=frog
tadpole | animal | | 0.03 | tadpole, polliwog, axolotl | 올챙이, 아홀로틀, 우파루파 | lives=lake; near=frog,fish,lizard
# dinosaurs
dinosaur | animal | 🦖 | 4 | dinosaur, dino, t-rex, t rex, trex, tyrannosaurus, tyrannosaurus rex, tyrannosaur, allosaurus, velociraptor, raptor, spinosaurus, theropod, carnivorous dinosaur, tarbosaurus | 공룡, 티라노사우루스, 티라노, 티렉스, 티라노 공룡, 육식공룡, 벨로키랍토르, 벨로시랩터, 랩터, 알로사우루스, 스피노사우루스, 크앙 공룡, 타르보사우루스, 점박이 공룡 | lives=jungle; near=long-necked-dinosaur,other-dinosaurs
baby-dinosaur | animal | 🦖 | 0.8 | baby dinosaur, little dinosaur, baby t-rex, baby dino | 아기 공룡, 새끼 공룡, 꼬마 공룡 | lives=jungle; near=dinosaur
long-necked-dinosaur | animal | 🦕 | 7 | brachiosaurus, brontosaurus, diplodocus, long-necked dinosaur, long neck dinosaur, sauropod, apatosaurus, argentinosaurus, herbivorous dinosaur | 브라키오사우루스, 브라키오, 목 긴 공룡, 목이 긴 공룡, 초식공룡, 브론토사우루스, 디플로도쿠스, 아파토사우루스, 부경고사우루스 | lives=jungle; near=dinosaur
other-dinosaurs | animal | | 3 | stegosaurus, ankylosaurus, pterodactyl, pteranodon, pterosaur, iguanodon, parasaurolophus, plesiosaur, mosasaurus, pachycephalosaurus, archaeopteryx | 스테고사우루스, 안킬로사우루스, 프테라노돈, 익룡, 이구아노돈, 파라사우롤로푸스, 수장룡, 플레시오사우루스, 모사사우루스, 시조새, 파키케팔로사우루스 | near=dinosaur,long-necked-dinosaur
triceratops | animal | @triceratops | 2.5 | triceratops, three-horned dinosaur | 트리케라톱스, 뿔 셋 달린 공룡 | lives=jungle; near=dinosaur,long-necked-dinosaur
# the whole and its parts
pet | animal | 🐕️ | 0.5 | pet, furry friend, pet animal | 반려동물, 애완동물, 펫 | near=cat,dog,rabbit,hamster
animal | animal | | 0.5 | animal, creature, beast, critter, wild animal, wildlife, livestock, mammal, reptile, farm animal, zoo animal, herd | 동물, 짐승, 야생동물, 가축, 포유류, 파충류, 생물, 맹수, 동물 친구, 길짐승, 양서류 | near=dog,cat,rabbit,deer,bear
paw-prints | symbol | 🐾 | 0.1 | paw print, paw, pawprint, animal tracks, footprints of an animal | 발자국, 동물 발자국, 강아지 발자국, 고양이 발자국, 앞발, 젤리 발 | near=footprints; many=1
`;
