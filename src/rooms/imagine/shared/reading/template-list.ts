/**
 * What cannot be seen by itself, told by a small arrangement: `concept | things | place | time | weather`. Things stand between
 * commas: a concept's id, `*2` for how many, `+mood` or `!action`, and a relation to one that stands before it. What nobody has
 * drawn is passed over. The first thing leads.
 */
export const templateList = `
# between people
negotiation | shake-hands, man left shake-hands, woman right shake-hands, table, memo on table | office
meeting | table, man left table, woman right table, speech-bubble above table | office
teamwork | puzzle, woman left puzzle, man right puzzle, thumbs-up above puzzle | meadow
friendship | friends, heart above friends | meadow | sunset
love | heart, couple-in-love under heart | park | sunset
proposal | kneeling-person, woman right kneeling-person, ring above kneeling-person, rose | park | sunset
date | couple, heart above couple, wine-glass | cafe | evening
breakup | broken-heart, man left broken-heart, woman right broken-heart | street | dusk | rain
farewell | waving-hand, suitcase right waving-hand, train behind suitcase | station | evening
reunion | hugging-people, suitcase beside hugging-people | station | morning
hugging | hugging-people | living-room
apology | bowing-person, bouquet right bowing-person | park
gratitude | folded-hands, heart above folded-hands, bouquet beside folded-hands | room
help | open-palms, heart above open-palms | meadow | morning
gift-giving | gift, woman left gift, man right gift, confetti above gift | living-room
quarrel | lightning, man left lightning, woman right lightning, anger-symbol above man | room
war | crossed-swords, shield left crossed-swords, shield right crossed-swords, fire | battlefield | dusk
peace | dove, earth under dove, shake-hands right earth | sky | morning
secret | secretive, lock right secretive | room | night
betrayal | broken-heart, dagger right broken-heart | room | evening | rain
bullying | disappointed, friends left disappointed | classroom
communication | speech-bubble, phone left speech-bubble, phone right speech-bubble | city | night
# inside a person
loneliness | person, bench left person, bare-tree right person, fallen-leaf | park | dusk
sadness-scene | wilted-flower, window behind wilted-flower | room | dusk | rain
dream | sleeping-person, thought-bubble above sleeping-person, star, crescent-moon | cloud-land | night
nightmare | sleeping-person, ghost above sleeping-person, bat | bedroom | night | thunder
insomnia | bed, eyes above bed, sheep*3, clock | bedroom | night
hope | seedling, sun | meadow | dawn
idea | light-bulb, person under light-bulb, sparkles beside light-bulb | room
question | question-mark, thoughtful under question-mark | room
choice | road-sign, person under road-sign, question-mark above road-sign | road
memory | picture-frame, photo beside picture-frame, camera beside picture-frame | room | sunset
courage | lion, kitten in-front lion, shield | savanna | sunset
freedom | dove, chain under dove, birdcage under dove | sky | morning
meditation | meditating-person, lotus beside meditating-person | lake | dawn
# done and undone
success | trophy, winner left trophy, gold-medal right trophy, sparkles above trophy | mountains | morning
failure | disappointed, falling-chart behind disappointed, broken-heart | office | | rain
growth | seedling, plant right seedling, tree right plant, line-chart | meadow | morning
decline | falling-chart, flying-money beside falling-chart, worried in-front falling-chart | office
competition | runner, woman-running left runner, racing-flag right runner, trophy | stadium
balance | scale, heart left scale, briefcase right scale | room
beginning | seedling, footprints in-front seedling, sun | road | dawn
ending | racing-flag, bouquet beside racing-flag, waving-hand | stage
waiting | clock, person under clock, bus-stop right person | station
time-passing | hourglass, clock left hourglass, calendar right hourglass, wing beside clock | room
danger | warning-sign, skull-and-crossbones beside warning-sign | road | dusk | storm
health | runner, apple left runner, heart above runner | park | morning
death | white-chrysanthemum, candle left white-chrysanthemum, gravestone right white-chrysanthemum | graveyard | dusk
wealth | money-bag, coin*5 left money-bag, gold-bar right money-bag, crystal in-front money-bag | castle-hall
knowledge | open-book, light-bulb above open-book, books left open-book, graduate right open-book | library
working-life | laptop, office-worker behind laptop, coffee right laptop, books left laptop | office
relaxation | coffee, sofa behind coffee, cat on sofa, book right coffee | living-room | afternoon
environment | earth, seedling in-front earth, recycling-sign above earth | meadow | morning
technology | robot-face, laptop left robot-face, phone right robot-face, wifi above robot-face | city | night
music-event | singer, guitarist left singer, drummer right singer, microphone in-front singer, musical-notes above singer | stage | night
celebration | party-popper, cake right party-popper, balloon*3, confetti | living-room
other-feasts | bouquet, confetti above bouquet, balloon*3 | park
travel-event | suitcase, map left suitcase, airplane | airport | morning
picnic | basket, picnic-blanket under basket, lunch-box right basket, tree | park | noon
story | open-book, castle above open-book, dragon right open-book, princess left open-book | meadow | night
# feasts
daeboreum | full-moon, fire under full-moon, kite | rice-field | night
dano | swing, hanbok-woman on swing, hand-fan right swing | village | noon
parents-day | bouquet, mother left bouquet, father right bouquet | living-room
graduation-day | graduate, bouquet right graduate, graduation-cap above graduate | classroom
entrance-ceremony | school, schoolkid-with-bag in-front school, child in-front school | meadow | morning
funeral | white-chrysanthemum, candle left white-chrysanthemum | room | dusk
carnival-parade | mask, confetti above mask, dancer left mask, drum right mask | street | evening
ramadan | crescent-moon, mosque under crescent-moon, lantern | desert | night
kimjang | kimchi, lettuce left kimchi, hot-pepper right kimchi, onggi beside kimchi | village
neolttwigi | seesaw, hanbok-woman on seesaw | hanok-village
ganggangsullae | full-moon, hanbok-woman*5 | meadow | night
pansori | drum, singer left drum, hand-fan right drum | stage
k-drama | television, couple-in-love left television, heart above television | living-room
squid-game | triangle, circle left triangle, square right triangle, mask | playground
pepero-day | chocolate*3, heart above chocolate | room
# what is done, where nobody is named who does it
camp-action | tent, campfire right tent, tree behind tent | camp-site | night
fly-kite | kite, child under kite | sky
snowball-fight | snowman, child left snowman, child right snowman | snowfield
sledding | sled, child on sled | snowfield
picnic-action | basket, picnic-blanket under basket, lunch-box right basket, tree | park
garden-action | flower, watering-can beside flower, gardener | garden
shop-action | shopping-bags, shopper beside shopping-bags | market
fish-action | fisherman, fish | lake
knit | yarn, knitter beside yarn | living-room
swing-action | swing, child on swing | playground
play | child, ball beside child, kite | playground
drive | car | road
sail-action | sailboat | sea
travel-action | suitcase, airplane | airport
dive | snorkel, tropical-fish | underwater
drink | soft-drink
give | gift, open-palms under gift
throw | ball, child beside ball | park
rest | sofa, coffee beside sofa, cat on sofa | living-room
wait | clock, person under clock | station
sick-action | sick
# several people as one word
grandparents | grandfather, grandmother right grandfather
brothers | boy, boy right boy
sisters | girl, girl right girl
crowd | person*9
choir | singer*5, musical-notes above singer | stage
`;
