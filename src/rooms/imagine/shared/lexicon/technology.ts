/** What runs on electricity, money, letters, and papers that prove something. */
export const technology = `
phone | thing | 📱 | 0.25 | phone, smartphone, cell phone, cellphone, mobile phone, iphone, mobile, android phone, galaxy phone, handphone | 휴대폰, 핸드폰, 스마트폰, 휴대전화, 아이폰, 폰, 전화, 갤럭시폰, 손전화, 휴대 전화, 폴더폰 | near=telephone,tablet
tablet | thing | @tablet | 0.35 | tablet, ipad, tablet computer, e-reader, kindle, tablet pc | 태블릿, 아이패드, 태블릿 피시, 패드, 태블릿 PC, 전자책 | near=phone
telephone | thing | ☎️ | 0.3 | telephone, landline, rotary phone, old phone, dial phone, home phone | 전화기, 집 전화, 유선 전화, 옛날 전화기, 다이얼 전화기 | near=phone
telephone-receiver | thing | 📞 | 0.3 | telephone receiver, phone call, receiver, call, handset | 수화기, 통화, 전화 통화 | near=telephone
pager | thing | 📟️ | 0.15 | pager, beeper | 삐삐, 호출기, 무선호출기 | near=phone
fax-machine | thing | 📠 | 0.4 | fax machine, fax, facsimile | 팩스, 팩시밀리 | lives=office; near=printer
laptop | thing | 💻️ | 0.4 | laptop, notebook computer, laptop computer, macbook, computer laptop, coding, software, programming | 노트북, 랩톱, 맥북, 노트북 컴퓨터, 코딩, 소프트웨어, 프로그래밍, 노트북컴퓨터 | lives=office; near=computer
computer | thing | 🖥️ | 0.6 | computer, desktop computer, pc, monitor, desktop, computer screen, screen, display | 컴퓨터, 데스크톱, 모니터, 피시, 컴퓨터 화면, 화면, PC, 컴터 | lives=office; near=laptop,television
keyboard | thing | ⌨️ | 0.2 | keyboard, computer keyboard, mechanical keyboard | 키보드, 컴퓨터 키보드, 자판, 기계식 키보드 | lives=office; near=computer-mouse,keyboard-instrument
computer-mouse | thing | 🖱️ | 0.12 | computer mouse, wireless mouse, mouse pad, mouse, gaming mouse | 마우스, 컴퓨터 마우스, 무선 마우스 | lives=office; near=keyboard
trackball | thing | 🖲️ | 0.15 | trackball | 트랙볼 | near=computer-mouse
printer | thing | 🖨️ | 0.5 | printer, inkjet printer, laser printer, copier, photocopier, scanner, 3d printer | 프린터, 인쇄기, 복사기, 스캐너, 프린터기 | lives=office; near=fax-machine
floppy-disk | thing | 💾 | 0.2 | floppy disk, diskette, save icon, floppy | 플로피 디스크, 디스켓, 저장 | near=cd
cd | thing | 💿️ | 0.2 | cd, compact disc, optical disk, blu-ray, dvd, disk | 시디, 씨디, 디스크, 콤팩트디스크, 디브이디, CD, DVD, 블루레이 | near=vinyl-record
usb-stick | thing | | 0.1 | usb stick, flash drive, memory card, hard drive, hard disk, usb | 유에스비, USB, 메모리 카드, 하드디스크, 외장하드 | near=floppy-disk
chip | thing | @chip | 0.3 | computer chip, microchip, processor, cpu, semiconductor, circuit board, gpu, circuit | 반도체, 칩, 회로, 회로 기판, 씨피유, CPU, 마이크로칩, 그래픽카드 | near=computer
server | thing | | 1.6 | server, data center, server rack, mainframe | 서버, 데이터 센터, 서버실, 전산실 | near=computer
router | thing | | 0.2 | router, modem, wifi router | 공유기, 와이파이 공유기, 모뎀 | near=wifi
wifi | symbol | 🛜 | 0.5 | wifi, wi-fi, wireless, internet, wireless network, network | 와이파이, 무선 인터넷, 인터넷, 무선, 네트워크 | near=signal
signal | symbol | 📶 | 0.5 | signal bars, antenna bars, phone signal, signal strength, 5g | 신호, 안테나 신호, 전파, 오지, 5G | near=wifi
television | thing | 📺️ | 0.8 | television, tv, telly, retro tv, old tv, tv set, television set, smart tv, flat screen tv | 텔레비전, 티비, 티브이, 테레비, 옛날 티비, TV, 브라운관, 텔레비젼, 뉴스 화면 | lives=living-room; near=computer
remote | thing | @remote | 0.2 | remote control, remote, tv remote, clicker, remote controller | 리모컨, 티비 리모컨, 리모콘, 티브이 리모컨 | lives=living-room; near=game-controller
radio | thing | 📻️ | 0.4 | radio, transistor radio, boombox, old radio, walkie-talkie, cassette player, walkie talkie | 라디오, 트랜지스터라디오, 붐박스, 옛날 라디오, 무전기, 카세트 플레이어 | near=television
camera | thing | 📷️ | 0.3 | camera, photo camera, digital camera, film camera, dslr, polaroid camera | 카메라, 사진기, 디지털카메라, 필름 카메라, 디카, 폴라로이드, 디에스엘알, 디지털 카메라 | near=camera-flash,video-camera
camera-flash | thing | 📸 | 0.3 | camera with flash, camera flash, snapshot, photo shoot, photography, taking photos | 플래시 카메라, 사진 촬영, 찰칵, 카메라 플래시, 사진 찍기 | near=camera
video-camera | thing | 📹️ | 0.3 | camcorder, video camera, handycam, video | 캠코더, 비디오카메라, 비디오, 영상, 동영상 | near=movie-camera
movie-camera | thing | 🎥 | 0.8 | movie camera, film camera on tripod, cinema camera, movie, film, cinema, filming | 영화 카메라, 촬영 카메라, 영화, 방송 카메라, 영화 촬영 | near=film-projector
film-projector | thing | 📽️ | 0.6 | film projector, projector, movie projector, beam projector | 영사기, 프로젝터, 빔프로젝터, 빔 프로젝터 | near=movie-camera
film-strip | thing | 🎞️ | 0.4 | film strip, film roll, filmstrip, film frames | 필름, 필름 롤, 영화 필름, 사진 필름 | near=clapperboard
clapperboard | thing | 🎬️ | 0.4 | clapperboard, clapper board, film slate, director's board, clapper | 슬레이트, 영화 슬레이트, 클래퍼보드, 촬영 슬레이트, 레디 액션 | near=movie-camera
cctv | thing | | 0.3 | cctv, security camera, webcam, surveillance camera | 시시티비, CCTV, 감시 카메라, 웹캠, 블랙박스 | near=video-camera
photo | thing | @photo | 0.25 | polaroid, snapshot photo, photo album, picture postcard | 폴라로이드 사진, 즉석 사진, 인생네컷, 사진첩, 앨범, 네컷 사진 | near=picture-frame
videotape | thing | 📼 | 0.2 | videotape, vhs tape, video cassette, cassette tape, mixtape, vhs | 비디오테이프, 카세트테이프, 비디오 테이프, 녹화 테이프 | near=cd
battery | thing | 🔋 | 0.3 | battery, power bank, aa battery, rechargeable battery, full battery | 배터리, 건전지, 보조 배터리, 충전지, 보조배터리 | near=low-battery
low-battery | thing | 🪫 | 0.3 | low battery, dead battery, empty battery, burnout | 배터리 부족, 방전된 배터리, 방전, 번아웃 | near=battery
plug | thing | 🔌 | 0.3 | plug, electric plug, power cord, charger, power plug, cable, extension cord, electricity | 플러그, 전기 플러그, 충전기, 전원 코드, 콘센트, 코드, 전선, 멀티탭, 전기 코드 | near=battery
solar-panel | thing | @solar-panel | 1.4 | solar panel, solar panels, solar power | 태양광 패널, 태양 전지, 태양광, 태양 전지판, 태양광 발전 | lives=meadow; near=wind-turbine
satellite-dish | thing | 📡 | 1.8 | satellite dish, antenna, satellite antenna, parabolic antenna, radar, aerial, radio telescope | 위성 안테나, 안테나, 접시 안테나, 레이더, 전파망원경 | near=satellite
vr-headset | clothing | @vr-headset | 0.25 | vr headset, virtual reality headset, vr goggles, vr glasses, virtual reality | 브이알 기기, 가상현실 헤드셋, 브이알 고글, VR 기기, VR, 가상현실, 브이알 | near=goggles
hologram | thing | | 1 | hologram, laser beam, laser, robot arm | 홀로그램, 레이저, 레이저 빔, 로봇 팔 | near=laptop
time-machine | thing | | 2 | time machine | 타임머신, 타임 머신 | near=portal
ai-chip | symbol | 🤖 | 1.2 | artificial intelligence, ai, machine learning, neural network, chatbot | 인공지능, 에이아이, 머신러닝, 딥러닝, AI, 챗봇, 챗지피티 | near=robot
app | symbol | | 0.5 | app, icon, website, blockchain, cloud computing, social media | 앱, 아이콘, 웹사이트, 블록체인, 홈페이지, 어플 | near=phone
# money
coin | thing | 🪙 | 0.2 | coin, penny, dime, bitcoin, quarter coin, nickel, cryptocurrency, coins | 동전, 금화, 코인, 은화, 비트코인, 백원, 오백원, 100원, 500원, 엽전, 암호화폐 | near=money,gold-bar
money-bag | thing | 💰️ | 0.5 | money bag, bag of money, sack of gold, bag of gold, fortune, wealth, riches | 돈주머니, 돈자루, 돈 자루, 돈가방, 부자, 재산, 황금 자루 | near=coin,money
money | thing | 💵 | 0.2 | money, cash, dollar, banknote, dollar bill, bill, dollars, stack of money, paper money | 돈, 지폐, 현금, 달러, 돈다발, 돈뭉치, 만원, 오만원, 천원 | near=coin,won
won | thing | | 0.2 | korean won, won banknote, ten thousand won, won | 원화, 만원권, 오만원권, 한국 돈, 원화 지폐, 신사임당 지폐 | near=money
euro | thing | 💶 | 0.2 | euro, euro banknote, euros | 유로, 유로화, 유로 지폐 | near=money
yen | thing | 💴 | 0.2 | yen, yen banknote | 엔화, 엔화 지폐 | near=money
pound-note | thing | 💷 | 0.2 | pound banknote, pound note, pound sterling, british pound | 파운드 지폐, 파운드화, 영국 돈 | near=money
flying-money | thing | 💸 | 0.5 | flying money, money with wings, spending, wasting money | 날아가는 돈, 날개 달린 돈, 지출, 탕진, 텅장 | near=money
credit-card | thing | 💳️ | 0.15 | credit card, bank card, debit card, card payment, payment, gift card | 신용카드, 체크카드, 카드, 교통카드, 결제, 티머니, 현금카드, 신용 카드 | near=id-card
receipt | thing | 🧾 | 0.25 | receipt, invoice, bill receipt, restaurant bill, tax, taxes | 영수증, 계산서, 고지서, 청구서, 세금, 세금 고지서 | near=sheet-of-paper
piggy-bank | thing | @piggy-bank | 0.3 | piggy bank, money box, coin bank, savings, pig bank | 돼지저금통, 저금통, 저축, 돼지 저금통, 저금, 적금 | near=coin
atm | thing | 🏧 | 1.2 | atm, cash machine, atm sign, cash register, cashpoint | 현금인출기, 에이티엠, 현금 인출기, ATM, 현금지급기 | near=bank-building
dollar-sign | symbol | 💲 | 0.5 | dollar sign, dollar symbol | 달러 기호, 달러 표시 | near=money
currency-exchange | symbol | 💱 | 0.6 | currency exchange, exchange rate, money exchange | 환전, 환율, 환전소 | near=money
lottery | thing | | 0.15 | lottery ticket, lottery, coupon, voucher, scratch card | 복권, 로또, 쿠폰, 상품권, 즉석 복권 | near=ticket
# letters and papers
envelope | thing | ✉️ | 0.25 | envelope, letter, mail, sealed envelope, post, invitation letter, invitation | 편지, 봉투, 편지 봉투, 우편, 편지봉투, 우편물, 초대장, 엽서 편지, 손편지 | near=love-letter,email
love-letter | thing | 💌 | 0.25 | love letter, letter with a heart, valentine card, heart letter, valentine letter | 연애편지, 러브레터, 하트 편지, 사랑 편지, 사랑의 편지 | near=envelope
email | symbol | 📧 | 0.4 | email, e-mail, e-mail message, at sign, electronic mail | 이메일, 전자우편, 메일, 이메일 주소 | near=envelope
postcard | thing | | 0.2 | postcard, stamp, postage stamp, greeting card, birthday card, christmas card | 엽서, 우표, 카드 엽서, 생일 카드, 연하장, 크리스마스 카드, 감사 카드 | near=envelope
inbox | symbol | 📥️ | 0.4 | inbox, download, incoming mail | 받은 편지함, 수신함, 다운로드, 내려받기 | near=outbox
outbox | symbol | 📤️ | 0.4 | outbox, upload, sent mail | 보낸 편지함, 발신함, 업로드, 올리기 | near=inbox
passport | thing | @passport | 0.2 | passport, visa, passport stamp | 여권, 비자, 대한민국 여권 | lives=airport; near=id-card
id-card | thing | 🪪 | 0.2 | id card, identity card, driver's license, licence, membership card, student card, driving licence, identification card, id | 신분증, 주민등록증, 운전면허증, 학생증, 면허증, 사원증, 민증 | near=passport,credit-card
ticket | thing | 🎫 | 0.2 | ticket, train ticket, movie ticket, concert ticket, boarding pass, plane ticket, bus ticket | 표, 티켓, 입장권, 영화표, 승차권, 기차표, 비행기표, 차표, 탑승권, 콘서트 티켓 | near=admission-ticket
admission-ticket | thing | 🎟️ | 0.2 | admission ticket, raffle ticket, entry ticket, golden ticket, admission tickets | 입장 티켓, 추첨권, 놀이공원 입장권, 자유이용권 | near=ticket
ballot-box | thing | 🗳️ | 0.6 | ballot box, vote, voting box, election, ballot, voting | 투표함, 투표, 투표 상자, 선거, 투표소 | near=box
name-badge | thing | 📛 | 0.2 | name badge, name tag badge, badge | 명찰 배지, 이름표 배지, 배지, 뱃지 | near=label
`;
