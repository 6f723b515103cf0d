/** Instruments and what sounds. */
export const music = `
piano | instrument | @piano | 1.3 | piano, grand piano, upright piano, concert piano, toy piano | 피아노, 그랜드피아노, 그랜드 피아노, 업라이트 피아노, 장난감 피아노 | lives=stage; near=keyboard-instrument
keyboard-instrument | instrument | 🎹 | 0.6 | musical keyboard, synthesizer, piano keys, keyboard instrument, electric piano, synth, organ | 건반, 신시사이저, 키보드 건반, 피아노 건반, 전자 피아노, 신디사이저, 오르간, 풍금 | near=piano
guitar | instrument | 🎸 | 1 | electric guitar, guitar, bass guitar, rock guitar, bass | 기타, 전자 기타, 일렉기타, 베이스 기타, 일렉 기타, 전기기타, 베이스 | lives=stage; near=acoustic-guitar
acoustic-guitar | instrument | @acoustic-guitar | 1 | acoustic guitar, classical guitar, ukulele, wooden guitar, folk guitar, lute, mandolin | 통기타, 클래식 기타, 우쿨렐레, 어쿠스틱 기타, 우쿠렐레, 만돌린, 류트 | near=guitar
violin | instrument | 🎻 | 0.6 | violin, fiddle, viola, stradivarius | 바이올린, 깽깽이, 비올라, 바이얼린 | lives=stage; near=cello
cello | instrument | 🎻 | 1.2 | cello, double bass, contrabass, violoncello | 첼로, 콘트라베이스, 더블 베이스 | lives=stage; near=violin
harp | instrument | @harp | 1.6 | harp, lyre | 하프, 리라, 수금 | lives=stage; near=gayageum
trumpet | instrument | 🎺 | 0.5 | trumpet, bugle, cornet, brass instrument | 트럼펫, 나팔, 나팔 트럼펫, 관악기, 금관악기 | lives=stage; near=horn
trombone | instrument | | 1 | trombone, tuba, french horn, brass band | 트롬본, 튜바, 호른, 금관 | near=trumpet
horn | instrument | 📯 | 0.4 | horn, postal horn, post horn, hunting horn | 우편 나팔, 뿔피리, 뿔나팔, 포스트혼 | near=trumpet
saxophone | instrument | 🎷 | 0.7 | saxophone, sax, jazz, clarinet sax | 색소폰, 재즈, 색소폰 연주, 섹소폰 | lives=stage; near=trumpet
flute | instrument | 🪈 | 0.6 | flute, recorder, pipe flute, wooden flute, pied piper's pipe, piccolo, tin whistle | 리코더, 피리, 플루트, 나무 피리, 풀피리, 플룻, 버들피리 | near=daegeum
clarinet | instrument | | 0.7 | clarinet, oboe, bassoon, bagpipes, harmonica, panpipes, ocarina | 클라리넷, 오보에, 바순, 백파이프, 하모니카, 팬플루트, 오카리나, 멜로디언 | near=flute
accordion | instrument | 🪗 | 0.5 | accordion, squeezebox, concertina | 아코디언, 손풍금, 아코디온 | near=keyboard-instrument
banjo | instrument | 🪕 | 0.9 | banjo | 밴조, 반조 | near=acoustic-guitar
drum | instrument | 🥁 | 0.6 | drum, snare drum, drumsticks, toy drum, snare, marching drum | 북, 작은북, 드럼, 스네어 드럼, 장난감 북, 큰북, 둥둥북 | lives=stage; near=drum-kit,buk
drum-kit | instrument | @drum-kit | 1.2 | drum kit, drum set, drums | 드럼 세트, 드럼 키트, 드럼세트 | lives=stage; near=drum
djembe | instrument | 🪘 | 0.7 | djembe, bongo, conga, african drum, long drum, hand drum, bongos | 젬베, 봉고 북, 콩가, 아프리카 북, 카혼, 긴 북 | near=drum
buk | instrument | @buk | 0.9 | korean drum, buk, pansori drum, war drum, korean barrel drum | 소리북, 풍물북, 사물북, 판소리 북, 전통 북, 큰북 전통, 대북 | lives=hanok-village; near=janggu
janggu | instrument | @janggu | 0.7 | janggu, korean hourglass drum, hourglass drum, janggoo | 장구, 장고, 설장구 | lives=hanok-village; near=buk
kkwaenggwari | instrument | @kkwaenggwari | 0.4 | kkwaenggwari, gong, jing, korean gong | 꽹과리, 징, 사물놀이 징, 공 징, 사물놀이, 농악, 풍물놀이, 풍물 | lives=hanok-village; near=janggu
gayageum | instrument | @gayageum | 0.5 | gayageum, korean zither, geomungo, zither, koto, guzheng | 가야금, 거문고, 아쟁, 가야금 연주 | lives=hanok-village; near=harp
haegeum | instrument | | 0.7 | haegeum, korean fiddle, erhu | 해금, 얼후, 비파 | near=violin
daegeum | instrument | @daegeum | 0.7 | daegeum, bamboo flute, korean flute, danso, korean bamboo flute | 대금, 단소, 퉁소, 대나무 피리, 만파식적 | lives=hanok-village; near=flute
taepyeongso | instrument | | 0.5 | taepyeongso, korean oboe, saenghwang | 태평소, 날라리, 생황, 나발 | near=daegeum
xylophone | instrument | @xylophone | 0.5 | xylophone, glockenspiel, marimba, vibraphone | 실로폰, 마림바, 글로켄슈필, 무지개 실로폰 | near=keyboard-instrument
tambourine | instrument | @tambourine | 0.3 | tambourine, castanets | 탬버린, 캐스터네츠, 짝짝이 | near=drum
triangle-instrument | instrument | | 0.2 | triangle instrument, musical triangle | 트라이앵글 | near=bell
cymbals | instrument | | 0.4 | cymbals, cymbal | 심벌즈, 제금, 바라 | near=drum
maracas | instrument | 🪇 | 0.4 | maracas, maraca, shakers | 마라카스, 흔드는 악기 | near=tambourine
bell | thing | 🔔 | 0.4 | bell, church bell, jingle bell, school bell, handbell, cowbell, notification, jingle bells | 종, 방울, 금종, 교회 종, 학교 종, 종소리, 워낭, 알림, 딸랑딸랑 종 | near=temple-bell
temple-bell | thing | @temple-bell | 1.6 | temple bell, korean bell, bosingak bell, emille bell, buddhist bell, bronze bell | 범종, 에밀레종, 보신각 종, 절 종, 성덕대왕신종 | lives=temple; near=bell
wind-chime | thing | 🎐 | 0.4 | wind chime, wind bell, windchime, temple wind chime | 풍경, 풍경 소리, 윈드차임, 처마 풍경, 윈드 차임 | lives=temple; near=bell
musical-note | symbol | 🎵 | 0.4 | musical note, music note, eighth note, note of music, melody | 음표, 팔분음표, 8분음표, 멜로디, 선율 | near=musical-notes
musical-notes | symbol | 🎶 | 0.5 | musical notes, music notes, music, song, tune, k-pop, kpop, pop music, hip hop | 음악, 노래 음표, 음표들, 노래, 케이팝, 가요, 음악 소리, 랄라라, 트로트 | near=musical-note
musical-score | symbol | 🎼 | 0.5 | musical score, sheet music, treble clef, score sheet, music sheet, symphony, composition | 악보, 높은음자리표, 오선지, 교향곡, 작곡, 음자리표 | near=musical-note
microphone | thing | 🎤 | 0.3 | microphone, mic, karaoke, karaoke microphone, stage microphone, rap | 마이크, 노래방 마이크, 무선 마이크, 가라오케, 랩 | lives=stage; near=studio-microphone
studio-microphone | thing | 🎙️ | 0.5 | studio microphone, podcast microphone, radio microphone, condenser mic, podcast | 스튜디오 마이크, 방송 마이크, 콘덴서 마이크, 팟캐스트, 라디오 방송 | near=microphone
headphones | thing | 🎧️ | 0.3 | headphones, headphone, headset, earphones, earbuds, airpods, earphone | 헤드폰, 헤드셋, 이어폰, 에어팟, 무선 이어폰, 헤드폰 음악 | near=speaker
speaker | thing | 🔊 | 0.4 | speaker, loudspeaker, volume, sound, noise, bluetooth speaker, sound speaker | 스피커, 소리, 음량, 볼륨, 블루투스 스피커, 소음, 앰프 | near=megaphone
muted-speaker | symbol | 🔇 | 0.4 | mute, muted speaker, silence sign, sound off | 음소거, 소리 끔, 무음 | near=speaker
megaphone | thing | 📣 | 0.4 | megaphone, cheering megaphone, bullhorn, loud hailer | 확성기, 메가폰, 응원 확성기 | near=loudspeaker
loudspeaker | thing | 📢 | 0.4 | loudhailer, public address speaker, announcement, tannoy, advertisement | 손 확성기, 공지, 안내 방송, 광고, 홍보, 방송 | near=megaphone
record-player | thing | @record-player | 0.4 | record player, turntable, gramophone, phonograph, vinyl record player, jukebox | 전축, 턴테이블, 축음기, 레코드플레이어, 주크박스, 레코드 플레이어 | near=vinyl-record
vinyl-record | thing | @vinyl-record | 0.3 | vinyl record, record, vinyl, lp, album | 레코드판, 엘피판, LP판, 음반, 엘피 | near=record-player,cd
metronome | thing | | 0.3 | metronome, music stand, conductor's baton | 메트로놈, 보면대, 지휘봉 | near=musical-score
`;
