/**
 * Parts of the body, gestures and moods. A mood's art is for a picture of the mood itself; elsewhere it only colours a thing.
 * Korean moods hold the noun and the forms before a noun. The format is told in `concept.ts`.
 */
export const bodyAndMood = `
# parts of the body
hand | symbol | 🖐️ | 0.2 | hand, open hand, palm, finger, handprint, left hand, right hand, human hand, five fingers, stretched hand | 손, 손바닥, 손가락, 다섯 손가락, 오른손, 왼손, 손도장, 펼친 손 | near=waving-hand,fist
waving-hand | symbol | 👋 | 0.2 | waving hand, hand waving, wave of a hand, hello hand, goodbye wave, hand wave | 흔드는 손, 안녕 손, 손인사, 인사하는 손, 안녕하는 손 | near=hand,farewell
raised-hand | symbol | ✋️ | 0.2 | raised hand, high five, stop hand, halt hand, hand up | 든 손, 하이파이브, 멈춰 손, 손들기, 올린 손 | near=hand
ok-hand | symbol | 👌 | 0.2 | ok hand, okay sign, ok sign, ok gesture, okay hand | 오케이 손, 오케이 사인, OK 손, 좋다는 손짓 | near=thumbs-up
v-sign | symbol | ✌️ | 0.2 | peace sign, victory sign, v sign, victory hand, two fingers up, peace hand | 브이, 승리의 브이, 손가락 브이, 평화 손짓, 브이 포즈 | near=hand
crossed-fingers | symbol | 🤞 | 0.2 | crossed fingers, fingers crossed, good luck fingers | 행운을 비는 손, 손가락 꼬기, 꼰 손가락 | near=v-sign
finger-heart | symbol | 🫰 | 0.2 | finger heart, korean heart, mini heart hand, korean finger heart, snapping fingers | 손가락 하트, 손하트, 미니 하트, 엄지 하트, 케이하트 | near=heart-hands
heart-hands | symbol | 🫶 | 0.25 | heart hands, hand heart, hands making a heart, heart with hands, heart-shaped hands | 두 손 하트, 하트 손, 양손 하트, 손으로 만든 하트 | near=finger-heart; many=1
thumbs-up | symbol | 👍️ | 0.2 | thumbs up, thumb, thumb up, good job, approval, well done hand, upvote | 엄지척, 엄지손가락, 최고, 좋아요, 따봉, 엄지, 잘했어 | near=thumbs-down,ok-hand
thumbs-down | symbol | 👎️ | 0.2 | thumbs down, dislike, disapproval, downvote, thumb down | 싫어요, 엄지 아래, 야유, 엄지 내림 | near=thumbs-up
fist | symbol | ✊️ | 0.2 | fist, raised fist, clenched fist, punch fist, rock hand, fist in the air, power fist | 주먹, 불끈 쥔 주먹, 쥔 주먹, 바위 손, 투쟁 주먹 | near=fist-bump,hand
fist-bump | symbol | 👊 | 0.2 | fist bump, punch, oncoming fist, brofist | 주먹 인사, 펀치, 주먹치기, 주먹질 | near=fist
pointing-finger | symbol | 👉️ | 0.2 | pointing finger, index finger, finger pointing, pointing hand, forefinger | 가리키는 손, 집게손가락, 검지, 손가락질, 가리키는 손가락 | near=hand
clapping-hands | symbol | 👏 | 0.25 | clapping hands, applause, clap, round of applause, clapping, ovation | 박수, 손뼉, 박수갈채, 짝짝짝, 짝짜꿍, 기립박수 | near=raised-hands; many=1
raised-hands | symbol | 🙌 | 0.25 | raised hands, hands in the air, hooray hands, hallelujah hands, both hands up | 만세 손, 두 손 들기, 번쩍 든 두 손, 두 손 번쩍 | near=clapping-hands; many=1
folded-hands | symbol | 🙏 | 0.25 | folded hands, praying hands, prayer hands, hands in prayer, namaste, pleading hands, thank you hands | 기도하는 손, 두 손 모은, 합장, 모은 두 손, 비는 손 | near=hope,gratitude; many=1
open-palms | symbol | 🤲 | 0.25 | cupped hands, palms up, hands held out, begging hands, open palms | 내민 두 손, 펼친 두 손, 두 손바닥, 받는 손 | near=folded-hands; many=1
writing-hand | symbol | ✍️ | 0.25 | writing hand, hand writing, hand with a pencil, handwriting, signing hand | 글씨 쓰는 손, 펜을 든 손, 손글씨, 필기, 글쓰는 손, 손편지 쓰는 손 | near=hand
painted-nails | symbol | 💅 | 0.2 | nail polish, painted nails, manicure, nail art, fingernail, nails done, nails painted red, red nails | 매니큐어, 손톱, 네일아트, 네일, 매니큐어 바른 손, 젤네일 | near=hand
arm | symbol | 💪 | 0.3 | arm, bicep, muscle, flexed arm, strong arm, strength, elbow, flexing arm, forearm | 팔, 알통, 근육, 팔뚝, 이두박근, 힘, 팔꿈치, 팔근육, 팔 힘 | near=leg,hand
robot-arm | thing | 🦾 | 0.6 | robot arm, robotic arm, mechanical arm, prosthetic arm, bionic arm, cyborg arm | 로봇 팔, 기계 팔, 의수 | near=robot,arm
robot-leg | thing | 🦿 | 0.6 | robot leg, robotic leg, mechanical leg, prosthetic leg, bionic leg, artificial leg | 로봇 다리, 기계 다리, 의족 | near=leg
leg | symbol | 🦵 | 0.6 | leg, knee, thigh, calf muscle, shin, human leg | 사람 다리, 무릎, 허벅지, 종아리, 정강이, 롱다리 | near=foot,arm
foot | symbol | 🦶 | 0.2 | foot/feet, toe, heel, ankle, bare foot, human foot, barefoot | 발, 발가락, 맨발, 발목, 발바닥, 발꿈치, 뒤꿈치 | near=footprints,leg
ear | symbol | 👂️ | 0.15 | ear, human ear, earlobe, listening ear | 귀, 사람 귀, 귓불, 귓바퀴, 귀 기울이는 | near=eye,nose
nose | symbol | 👃 | 0.12 | nose, nostril, human nose, big nose | 코, 콧구멍, 사람 코, 왕코, 콧날 | near=mouth,pig-nose
pig-nose | symbol | 🐽 | 0.12 | pig nose, snout, pig snout | 돼지 코 | near=pig,nose
eye | symbol | 👁️ | 0.15 | eye, eyeball, iris of an eye, pupil of an eye, one eye, all-seeing eye, human eye | 눈동자, 눈알, 한쪽 눈, 눈 하나, 외눈, 사람 눈, 안구, 동공 | near=eyes
eyes | symbol | 👀 | 0.2 | eyes, big eyes, two eyes, pair of eyes, googly eyes, staring eyes, peeking eyes, watching eyes | 두 눈, 왕방울 눈, 부릅뜬 눈, 왕눈, 쳐다보는 눈, 큰 눈, 초롱초롱한 눈, 눈망울 | near=eye; many=1
mouth | symbol | 👄 | 0.15 | mouth, red lips, lip, pout | 입, 입술, 빨간 입술, 붉은 입술, 앵두 같은 입술 | near=tongue,tooth; many=1
biting-lip | symbol | 🫦 | 0.15 | biting lip, bitten lip, lip bite | 깨문 입술, 입술 깨무는 | near=mouth
tongue | symbol | 👅 | 0.12 | tongue, tongue sticking out, licking tongue, taste | 혀, 혓바닥, 메롱, 내민 혀, 혀끝 | near=mouth
tooth | symbol | 🦷 | 0.1 | tooth/teeth, molar, baby tooth, milk tooth, cavity, wisdom tooth, dentures | 이빨, 치아, 어금니, 젖니, 사랑니, 앞니, 충치, 송곳니, 유치, 틀니 | near=mouth,dentist
bone | thing | 🦴 | 0.2 | bone, dog bone, fossil, chew bone, rib bone, dinosaur bone, fossil bone | 뼈, 뼈다귀, 강아지 뼈다귀, 화석, 공룡 뼈, 뼈다구, 통뼈 | near=skull,meat-on-bone
skull | symbol | 💀 | 0.25 | skull, human skull, death's head, sugar skull, cranium | 두개골, 머리뼈, 해골 머리, 해골바가지 | near=skeleton,skull-and-crossbones
skull-and-crossbones | symbol | ☠️ | 0.3 | skull and crossbones, jolly roger, poison sign, crossbones, toxic sign, pirate symbol | 해적 표시, 해골 표시, 독극물 표시, 해골 마크, 해적 마크, 위험한 독 | near=skull
brain | symbol | 🧠 | 0.2 | brain, mind, human brain, intellect, intelligence, neurons | 뇌, 두뇌, 대뇌, 머릿속, 지능, 인간의 뇌, 신경 | near=idea; many=1
heart-organ | symbol | 🫀 | 0.2 | anatomical heart, human heart, heart organ, cardiac muscle, beating human heart | 심장, 염통, 사람 심장, 심장 장기 | near=lungs
lungs | symbol | 🫁 | 0.3 | lung, breathing organ | 폐, 허파, 양쪽 폐 | near=heart-organ; many=1
blood | symbol | 🩸 | 0.15 | blood, drop of blood, blood drop, blood donation, blood type, bleeding | 피, 핏방울, 혈액, 헌혈, 피 한 방울, 혈액형, 출혈
belly | symbol | | 0.4 | belly, tummy, stomach, pot belly | 배, 뱃살, 똥배, 배꼽 | near=body-parts
body-parts | symbol | | 1 | body, head, face, hair, neck, shoulder, skin, tail, hoof/hooves, claw, beak, fur, fin, antler, whiskers, braid, ponytail, fringe, cheek, chin, forehead, eyebrow, eyelash, wrist, hip, waist, tear | 몸, 머리, 얼굴, 머리카락, 목, 어깨, 가슴, 허리, 피부, 꼬리, 뿔, 발굽, 발톱, 부리, 털, 지느러미, 갈기, 뺨, 턱, 이마, 눈썹, 속눈썹, 손목, 엉덩이, 땋은 머리, 단발머리, 긴 머리, 눈물, 몸통, 콧수염, 보조개, 신체, 주먹코 | near=hand,foot,eye,person
# happy
happy | mood | 😊 | 0.5 | happy, joyful, cheerful, glad, delighted, merry, joy, happiness, smiling, jolly, smile, blissful, beaming, contented, joyous, smiley, smiley face, pleased, bliss, delight, gleeful, sunny mood, overjoyed, content, blithe, upbeat | 행복한, 기쁜, 즐거운, 행복, 기쁨, 즐거움, 웃는, 미소 짓는, 신난, 밝은 표정의, 흐뭇한, 방긋 웃는, 미소, 환한 미소, 행복하게, 기뻐하는, 즐겁게, 유쾌한, 흥겨운, 행복해하는, 명랑한, 반가운, 미소 띤, 만족한, 만족스러운, 웃음 짓는, 환하게 웃는, 쾌활한, 스마일, 생긋 웃는, 빙그레 웃는 | near=laughing-face,excited,loving
laughing-face | mood | 😄 | 0.5 | grinning, laughter, laughing, giggling, chuckling, laughing face, grin, big smile, giggly, chuckle, giggle, happy face, cackling | 활짝 웃는, 웃음, 깔깔 웃는, 하하 웃는, 함박웃음, 히죽 웃는, 웃는 얼굴, 깔깔거리는, 낄낄거리는, 큰 웃음, 킥킥대는, 껄껄 웃는, 호탕하게 웃는, 웃고 있는 | near=happy,tears-of-joy
tears-of-joy | mood | 😂 | 0.5 | tears of joy, laughing out loud, lol, crying with laughter, hilarious, funny, rofl, hysterical, comical, amusing, humorous | 웃겨서 우는, 빵 터진, 폭소, 배꼽 빠지는, 눈물 나게 웃긴, 웃긴, 코믹한, 우스운, 재밌는, 익살스러운, 재미있는 | near=laughing-face
excited | mood | 🤩 | 0.5 | excited, thrilled, amazed, star-struck, ecstatic, eager, enthusiastic, starry-eyed, awestruck, exhilarated, elated, hyped, euphoric, rapturous, impressed, passionate | 설레는, 들뜬, 흥분한, 감격한, 두근거리는, 신이 난, 열광하는, 눈이 반짝이는, 설렘, 두근두근, 흥분, 감탄하는, 감동한, 황홀한, 열정적인, 감동적인, 짜릿한, 설렌, 벅찬 | near=happy,party-mood
party-mood | mood | 🥳 | 0.5 | festive, partying, celebrating, party face, celebratory, in a party mood | 축하하는, 파티하는, 신나는, 축제 분위기의, 파티 분위기, 들썩이는, 떠들썩한 | near=excited,celebration
loving | mood | 🥰 | 0.5 | loving, adoring, affectionate, smitten, tender, enamoured, affection, lovestruck, warm-hearted, tenderness, caring, fond, devoted | 사랑스러운, 사랑하는, 다정한, 애정 어린, 정다운, 사랑에 빠진, 애틋한, 애정, 살가운, 사랑이 넘치는, 정겨운, 자상한, 다정히 | near=happy,heart-eyes
heart-eyes | mood | 😍 | 0.5 | heart eyes, infatuated, head over heels, heart-eyed, besotted, captivated, crush | 하트 눈, 첫눈에 반한, 홀딱 반한, 눈에서 하트, 짝사랑하는, 반한 | near=loving
kissing-face | mood | 😘 | 0.5 | kissing, blowing a kiss, kiss face, smooch, flirty, flirting, kissy face | 뽀뽀하는, 입맞춤하는, 키스를 날리는, 뽀뽀, 키스하는 | near=loving,kissing-couple
hugging-face | mood | 🤗 | 0.5 | hugging face, warm hug, hugging, cuddly, welcoming | 안아 주는, 포옹하는, 꼭 안아 주는, 껴안는, 안기는, 따뜻한 포옹 | near=loving,hugging
calm | mood | 😌 | 0.5 | calm, peaceful, relaxed, serene, relieved, tranquil, content face, calmness, serenity, relief, mellow, cosy, cozy, gentle, laid-back, comfortable, composed, restful, tranquility, relaxing, at ease, placid, quiet, silent | 평화로운, 편안한, 차분한, 느긋한, 안도하는, 고요한, 잔잔한, 여유로운, 평온한, 안심한, 포근한, 아늑한, 온화한, 평온, 여유, 고요, 나른한, 한가로운, 안도, 담담한, 태평한, 평안한, 한적한, 조용한, 조용히 | near=happy,sleepy
cool | mood | 😎 | 0.5 | cool, confident, cool face, stylish, badass, self-assured, suave, hip, swaggering, awesome | 멋진, 쿨한, 자신만만한, 당당한, 폼 나는, 간지 나는, 멋있는, 멋쟁이, 세련된, 자신감 있는, 시크한, 힙한 | near=proud
proud | mood | 😤 | 0.5 | proud, triumphant, determined, huffy, steam from nose, determination, stubborn, resolute, pride, smug, haughty, arrogant, boastful | 자랑스러운, 의기양양한, 뿌듯한, 콧김 뿜는, 결연한, 씩씩한, 자부심, 우쭐한, 뽐내는, 거만한, 도도한, 고집스러운, 씩씩거리는, 잘난 척하는, 새침한 | near=cool,angry
brave | mood | | | brave, courageous, fearless, heroic, bold, daring, valiant, strong, gallant, powerful, mighty, adventurous, fierce | 용감한, 용맹한, 겁 없는, 대담한, 늠름한, 용기 있는, 힘센, 강한, 강인한, 위풍당당한, 씩씩하게, 두려움 없는, 사나운 | near=proud,courage
pleading | mood | 🥺 | 0.5 | pleading, cute face, puppy eyes, puppy-dog eyes, begging, pleading face, pretty please | 애원하는, 간절한, 불쌍한 표정의, 초롱초롱한, 부탁하는, 애교 부리는, 불쌍한, 애처로운 | near=sad,loving
cute | mood | | | cute, adorable, sweet-looking, lovely, charming, pretty, beautiful, precious, chubby, fluffy, kawaii, cuddly-looking, gorgeous, dainty, handsome, elegant, graceful, plump, furry, fuzzy | 귀여운, 깜찍한, 앙증맞은, 예쁜, 사랑스런, 통통한, 포동포동한, 복슬복슬한, 아름다운, 어여쁜, 고운, 아리따운, 토실토실한, 오동통한, 뚱뚱한, 우아한, 보송보송한, 잘생긴, 매력적인, 폭신한, 이쁜, 뽀송뽀송한, 털북숭이, 졸귀, 기여운, 커여운, 몽글몽글한 | near=happy
touched | mood | 🥹 | 0.5 | touched, moved to tears, holding back tears, grateful, thankful, teary-eyed, emotional, teary | 감동받은, 울컥한, 고마운, 글썽이는, 감사하는, 뭉클한, 감사한, 고마워하는, 눈물 글썽이는, 눈시울 붉힌 | near=happy,sad
playful | mood | 😜 | 0.5 | playful, silly, cheeky, goofy, naughty, tongue out, crazy, mischievous, wacky, zany, teasing, winking with tongue, frisky, impish, clownish, prankish | 장난스러운, 장난기 많은, 개구진, 엉뚱한, 메롱하는, 까부는, 익살맞은, 장난꾸러기 같은, 발랄한, 짓궂은, 놀리는, 천진난만한, 익살 | near=happy,winking
winking | mood | 😉 | 0.5 | winking, wink, winking face | 윙크, 윙크하는, 눈짓하는, 찡긋하는 | near=playful
yummy | mood | 😋 | 0.5 | yummy, delicious, tasty, savoring food, licking lips, hungry, delectable, mouth-watering, starving, drooling over food | 맛있는, 군침 도는, 배고픈, 꿀맛인, 냠냠, 입맛 다시는, 허기진, 맛나는, 굶주린, 배부른, 냠냠 먹는 | near=drooling
drooling | mood | 🤤 | 0.5 | drooling, drooling face, drool, salivating | 침 흘리는, 군침 흘리는, 침 고이는 | near=yummy
nerdy | mood | 🤓 | 0.5 | nerd, nerdy, geek, geeky, bookish, smart, clever, intelligent, studious, brainy | 너드, 공부벌레, 똑똑한, 범생이, 영리한, 총명한, 똘똘한, 지적인, 슬기로운 | near=thoughtful
# sad
sad | mood | 😢 | 0.5 | sad, unhappy, crying, tearful, sorrowful, sadness, blue mood, weeping, melancholy, grief, sorrow, in tears, gloomy, heartbroken, grieving, mournful, upset, depressed, miserable, sad face, woeful, melancholic, teardrop face, mourning, depression, misery | 슬픈, 우는, 눈물 흘리는, 슬픔, 울적한, 우울한, 속상한, 서글픈, 울고 있는, 눈물짓는, 애달픈, 우울, 서러운, 상심한, 구슬픈, 훌쩍이는, 울먹이는, 슬프게, 비통한, 처량한, 침울한, 울음, 슬퍼하는, 애잔한, 우울증, 눈물 젖은, 애석한, 비참한, 울상인 | near=lonely,crying-hard,disappointed
crying-hard | mood | 😭 | 0.5 | sobbing, bawling, wailing, crying loudly, crying hard, weeping loudly, howling with tears, blubbering, inconsolable | 엉엉 우는, 펑펑 우는, 통곡하는, 대성통곡, 오열하는, 울부짖는, 으앙 우는, 목놓아 우는, 폭풍 오열, 흐느끼는 | near=sad
lonely | mood | 😔 | 0.5 | lonely, alone, lonesome, solitary, pensive, abandoned, by oneself, forlorn, isolated, wistful, left alone, homesick, nostalgic, forsaken | 외로운, 쓸쓸한, 고독한, 홀로 있는, 혼자인, 그리운, 버려진, 혼자, 홀로, 외톨이, 시무룩한, 쓸쓸히, 외로이, 적적한, 그리워하는, 고독하게, 외롭게 | near=sad,loneliness
disappointed | mood | 😞 | 0.5 | disappointed, dejected, let down, discouraged, regretful, disappointment, dismayed, frustrated, defeated, crestfallen, downcast, ashamed, guilty, disheartened | 실망한, 낙담한, 풀 죽은, 후회하는, 의기소침한, 아쉬운, 실망, 좌절한, 기죽은, 부끄러운 표정, 낙심한, 아쉬워하는, 절망한, 미안한, 서운한, 속상해하는 | near=sad
worried | mood | 😟 | 0.5 | worried, anxious, concerned, nervous, uneasy, anxiety, worry, stressed, stress, troubled, tense, restless, apprehensive, fretful | 걱정하는, 걱정스러운, 불안한, 초조한, 근심 어린, 긴장한, 걱정, 불안, 근심, 스트레스, 스트레스 받은, 고민하는, 조마조마한, 안절부절못하는, 고민, 염려하는 | near=scared,confused
# angry, afraid
angry | mood | 😠 | 0.5 | angry, mad, annoyed, grumpy, cranky, anger, furious look, irritated, irritable, scowling, indignant, angry face, bad-tempered, displeased, scowl | 화난, 화가 난, 성난, 짜증 난, 뿔난, 심통 난, 분노한, 분노, 짜증, 투덜대는, 약 오른, 골난, 삐진, 토라진, 화내는, 심술 난, 짜증내는, 화나는, 빡친, 심술궂은, 성질내는, 노한, 퉁명스러운, 삐친, 부루퉁한, 뾰로통한 | near=furious
furious | mood | 😡 | 0.5 | furious, enraged, raging, fuming, rage, red with anger, livid, outraged, fury, wrathful, seething | 격분한, 노발대발하는, 머리끝까지 화난, 격노한, 열받은, 부글부글 끓는, 길길이 날뛰는, 분개한 | near=angry
swearing | mood | 🤬 | 0.5 | swearing, cursing, foul-mouthed, cussing | 욕하는, 욕설, 욕, 쌍욕하는 | near=furious
scared | mood | 😨 | 0.5 | scared, afraid, fearful, frightened, terrified, fear, spooked, trembling, timid, cowardly, horrified, panicked, petrified, scaredy, panic, alarmed, dread | 무서워하는, 겁먹은, 겁에 질린, 두려워하는, 두려움, 공포, 떠는, 놀라서 떠는, 무서운 표정의, 벌벌 떠는, 오들오들, 겁쟁이, 겁 많은, 소심한, 두려운, 공포에 질린, 패닉, 무서움, 덜덜 떠는 | near=screaming,worried
screaming | mood | 😱 | 0.5 | screaming, scream, shocked face, screaming in fear, horror, shrieking, munch's scream, terror, yelling | 비명 지르는, 비명, 절규, 경악한, 소스라치게 놀란, 소리 지르는, 뭉크의 절규, 고함치는, 절규하는, 기겁한, 꺅 | near=scared,surprised
surprised | mood | 😮 | 0.5 | surprised, astonished, shocked, amazed look, startled, surprise, wow, stunned, gasping, astounded, speechless, wide-eyed, open-mouthed, dumbfounded, astonishment, shock | 놀란, 깜짝 놀란, 충격받은, 놀람, 입 벌린, 어머나, 휘둥그레진, 눈이 동그래진, 놀라는, 깜짝, 놀라움, 충격, 화들짝 놀란, 입이 떡 벌어진, 어안이 벙벙한, 놀라워하는 | near=screaming,mind-blown
mind-blown | mood | 🤯 | 0.5 | mind blown, mind-blown, exploding head, blown away, head explosion, overwhelmed | 머리 터지는, 멘붕, 머리가 폭발하는, 멘탈 붕괴, 뇌정지, 머리 폭발, 과부하 | near=surprised
embarrassed | mood | 😳 | 0.5 | embarrassed, shy, blushing, flushed, bashful, flustered, coy, embarrassment, sheepish, red-faced, blush, self-conscious, awkward | 부끄러운, 수줍은, 쑥스러운, 얼굴 빨개진, 당황한, 민망한, 창피한, 부끄럼 타는, 얼굴이 빨간, 볼 빨간, 수줍어하는, 부끄러워하는, 어색한, 발그레한, 홍당무가 된, 낯가리는, 수줍음 | near=happy
# other states
thoughtful | mood | 🤔 | 0.5 | thinking, thoughtful, wondering, curious, pondering, thinking face, contemplative, thought, pensive thinker, curiosity, puzzled, hmm, inquisitive, reflecting, deep in thought, daydreaming | 생각하는, 고민에 빠진, 궁금한, 생각에 잠긴, 호기심 많은, 갸우뚱하는, 궁금해하는, 생각, 호기심, 사색에 잠긴, 골똘한, 상상하는, 고뇌하는, 갸웃하는, 멍때리는, 공상하는, 사색 | near=confused,idea
confused | mood | 😕 | 0.5 | confused, perplexed, baffled, bewildered, lost look, confusion, disoriented, muddled, unsure, doubtful | 혼란스러운, 어리둥절한, 헷갈리는, 갈팡질팡하는, 혼란, 당혹스러운, 아리송한, 난처한, 곤란한, 알쏭달쏭한, 긴가민가한 | near=thoughtful,dizzy
dizzy | mood | 😵‍💫 | 0.5 | dizzy, dazed, spiral eyes, hypnotized, drunk, tipsy, woozy, hypnotised, giddy, hungover, seeing stars | 어지러운, 핑핑 도는, 정신없는, 취한, 술 취한, 현기증 나는, 빙글빙글, 만취한, 비틀거리는, 최면에 걸린, 알딸딸한 | near=confused,sick
sleepy | mood | 😴 | 0.5 | sleepy, sleeping, asleep, drowsy, dozing, snoring, tired and sleepy, napping, nodding off, slumbering, fast asleep, dormant | 자는, 졸린, 잠든, 졸음, 꾸벅꾸벅 조는, 코 고는, 잠자는, 낮잠 자는, 쿨쿨 자는, 새근새근 자는, 곤히 자는, 조는, 잠이 든, 쌔근쌔근, 잠에 빠진, 코 자는 | near=tired
yawning | mood | 🥱 | 0.5 | yawning, yawn, yawning face, bored, boring, boredom, uninterested | 하품하는, 하품, 지루한, 심심한, 따분한, 무료한, 지루함, 권태로운 | near=sleepy
tired | mood | 😫 | 0.5 | tired, exhausted, weary, worn out, fatigued, burned out, burnt out, drained, burnout, fatigue, overworked, pooped | 피곤한, 지친, 녹초가 된, 힘든, 기진맥진한, 번아웃, 피로, 과로한, 지쳐 쓰러진, 힘들어하는, 고된, 파김치가 된, 피로한, 고단한, 탈진한, 다크서클 내려온 | near=sleepy
bored-look | mood | 😑 | 0.5 | expressionless, deadpan, poker face, blank face, straight-faced, unimpressed, blank stare, neutral, neutral face, indifferent, serious, stern, stoic, apathetic, emotionless | 무표정한, 덤덤한, 시큰둥한, 포커페이스, 심드렁한, 멍한, 무표정, 무심한, 진지한, 근엄한, 무덤덤한, 엄숙한, 뚱한, 떨떠름한, 엄격한, 냉정한, 차가운 표정의 | near=yawning
eye-roll | mood | 🙄 | 0.5 | eye roll, rolling eyes, sarcastic, sassy, exasperated, eye-rolling | 어이없는, 한심해하는, 기가 찬, 황당한, 비꼬는 | near=bored-look
smirking | mood | 😏 | 0.5 | smirking, smirk, sly, sneaky, cunning, smug face, crafty, suggestive, scheming | 능글맞은, 음흉한, 비웃는, 교활한, 썩소, 의미심장한, 약삭빠른, 영악한, 꾀 많은, 얄미운, 음흉하게 웃는 | near=playful
wicked | mood | 😈 | 0.5 | wicked, evil, devilish, mean, nasty, sinister, evil grin, villainous, malicious, menacing, cruel, scary, spooky, creepy, ominous, vicious, terrifying | 사악한, 못된, 심술쟁이, 악독한, 나쁜, 악랄한, 무서운, 으스스한, 섬뜩한, 오싹한, 잔인한, 소름 돋는, 흉악한, 음산한, 못된 표정의 | near=angry,devil
innocent | mood | 😇 | 0.5 | innocent, angelic, pure, saintly, well-behaved, halo face, kind, nice, good-natured, virtuous, polite, kind-hearted, friendly, generous | 순수한, 천사 같은, 착한, 순진한, 해맑은, 얌전한, 친절한, 상냥한, 마음씨 고운, 선한, 순한, 온순한, 예의 바른, 친근한, 인자한, 따뜻한 마음의 | near=happy,angel
lying | mood | 🤥 | 0.5 | lying, liar, dishonest, lie, long nose, fibbing, fib | 거짓말하는, 거짓말쟁이, 거짓말, 코가 길어진, 양치기 소년 같은, 구라
secretive | mood | 🤫 | 0.5 | shushing, hush, secretive, whispering, be quiet, shh, silence face | 쉿, 비밀스러운, 조용히 하는, 속삭이는, 쉬잇, 침묵하는 | near=secret
sick | mood | 🤒 | 0.5 | sick, ill, fever, feverish, flu, unwell, poorly, ailing, having a cold, illness, common cold, sickly | 아픈, 열나는, 몸살 난, 감기 걸린, 병든, 독감, 앓는, 아파하는, 감기, 몸살, 열이 나는, 골골대는, 앓아누운, 병약한 | near=masked,injured
masked | mood | 😷 | 0.5 | wearing a face mask, face mask, medical mask, surgical mask, masked face | 마스크 쓴, 마스크, 마스크 낀, 마스크를 쓴, 마스크한, KF94 | near=sick
injured | mood | 🤕 | 0.5 | injured, hurt, bandaged, wounded, head bandage, bruised, headache, pain, in pain, aching, painful | 다친, 붕대 감은, 상처 입은, 부상당한, 두통, 머리 아픈, 고통, 고통스러운, 통증, 아야, 상처, 골치 아픈 | near=sick
nauseous | mood | 🤢 | 0.5 | nauseous, queasy, disgusted, disgust, green face, seasick, nauseated, grossed out, disgusting, carsick, gross | 메스꺼운, 역겨운, 토할 것 같은, 멀미하는, 징그러운, 속이 안 좋은, 울렁거리는, 구역질 나는, 멀미, 더러운 | near=vomiting
vomiting | mood | 🤮 | 0.5 | vomiting, throwing up, puking, vomit, puke, barfing | 토하는, 구토, 구토하는, 오바이트 | near=nauseous
sneezing | mood | 🤧 | 0.5 | sneezing, sneeze, runny nose, allergy, achoo, hay fever, blowing nose, stuffy nose | 재채기하는, 재채기, 콧물 흘리는, 알레르기, 에취, 콧물, 비염, 꽃가루 알레르기, 코 푸는 | near=sick
hot-face | mood | 🥵 | 0.5 | sweating, overheated, feeling hot, hot face, heatstroke, sweaty, panting in the heat, perspiring | 더운, 더워하는, 땀 흘리는, 땀 뻘뻘, 헉헉대는, 더위 먹은, 땀나는, 후끈한, 땀 | near=cold-face
cold-face | mood | 🥶 | 0.5 | freezing, shivering, feeling cold, cold face, frozen face, chilled, shivering with cold, frostbitten | 추운, 추워하는, 꽁꽁 언, 오들오들 떠는, 얼어붙은, 추위에 떠는, 추위 | near=hot-face
melting | mood | 🫠 | 0.5 | melting, melting face, melted | 녹아내리는, 흐물흐물한, 녹는, 녹은, 녹아 버린 | near=hot-face
rich-mood | mood | 🤑 | 0.5 | greedy, money face, money-mouth face, greed, rich, wealthy, money-loving | 욕심 많은, 돈 밝히는, 탐욕스러운, 돈독 오른, 욕심쟁이, 욕심, 부유한, 부자인, 탐욕 | near=rich-man
lucky | mood | | | lucky, fortunate, hopeful, optimistic, blessed, positive, wonderful | 운 좋은, 행운의, 희망찬, 긍정적인, 근사한, 복 받은 | near=happy
dreamlike | mood | | | magical, mysterious, mystical, dreamy, strange, weird, romantic, enchanted, fantastic, whimsical, wild, free, surreal | 신비로운, 신비한, 몽환적인, 환상적인, 이상한, 낭만적인, 마법 같은, 로맨틱한, 자유로운, 야생의, 신기한, 기묘한, 수상한, 꿈같은, 동화 같은 | near=calm,dream
of-a-kind | mood | | | noble, old, young, wise, poor, lazy, hardworking, diligent, busy, elderly, aged, honest, famous | 지혜로운, 현명한, 게으른, 부지런한, 바쁜, 가난한, 늙은, 젊은, 어린, 성실한, 고귀한, 정직한, 유명한 | near=nerdy,tired
# faces that are signs
robot-face | symbol | 🤖 | 0.4 | robot face, robot head, bot icon, chatbot, discord bot | 로봇 얼굴, 로봇 머리, 챗봇, 봇 아이콘 | near=robot
poop | thing | 💩 | 0.15 | poop, poo, pile of poo, turd, crap, dung, droppings, shit, poopy, feces, manure, poop emoji, dog poop | 똥, 응가, 대변, 배설물, 똥 무더기, 황금 똥, 개똥, 소똥, 강아지 똥, 똥똥이, 새똥
wise-monkeys | animal | 🙈 | 0.4 | see no evil monkey, see-no-evil monkey, monkey covering its eyes, shy monkey, hiding monkey, wise monkey, three wise monkeys | 눈 가린 원숭이, 부끄러운 원숭이, 안 보는 원숭이, 눈을 가린 원숭이 | near=monkey
`;
