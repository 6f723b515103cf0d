/** Common given names and whom they name, so that "Minji riding a bicycle" has somebody in it. Names that are words as well (Rose, Will, 하늘) are left out. */
export const givenNames: readonly { readonly concept: string; readonly en: string; readonly ko: string }[] = [
  {
    concept: 'girl',
    en: 'emma olivia ava sophia isabella mia charlotte amelia evelyn abigail emily elizabeth sofia ella scarlett chloe zoe nora hannah lucy anna sarah leah maya luna alice julia clara eva sophie jane mary kate katie jenny jessica ashley amy lisa minji jiwoo seoyeon jimin yuna soojin',
    ko: '민지 지민 서연 서윤 지우 지유 하은 하윤 서현 민서 수아 지아 소율 예은 예린 수빈 유진 은지 지영 미나 유나 수진 혜진 영희 순이 은서 다은 채원 윤서 소연 미영 현주 지현 수민',
  },
  {
    concept: 'boy',
    en: 'liam noah oliver elijah james william benjamin lucas henry alexander mason michael ethan daniel jacob logan jackson sebastian owen samuel matthew joseph david john luke jayden dylan isaac anthony leo thomas tom tim peter paul ben sam alex max harry charlie jake minjun dohyun junho seojun',
    ko: '민준 서준 도윤 예준 시우 하준 주원 지호 지후 준우 준서 건우 현우 우진 선우 준호 준혁 민재 민수 철수 영수 동현 성민 지훈 승우 태호 재민 정우 상우 진우 영호 민호 현준',
  },
];
