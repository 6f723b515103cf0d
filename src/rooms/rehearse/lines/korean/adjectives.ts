/** Stems that describe: in 해라체 they end in -다 where a verb ends in -ㄴ다, and they take -ㄴ데 where it takes -는데. */
const stems = new Set(`
좋 싫 많 적 크 작 길 짧 멀 높 낮 맞 같 싶 옳 넓 좁 깊 얕 늦 비싸 싸 드물 젊 낫 밉 쉽 춥 덥 힘들 다르 빠르 바쁘 아프 나쁘 기쁘 슬프 고프 낯설 벅차 이르 만하 잘나 못나 어리 여리 쓰라리 허하 독하 괜찮 귀찮 아니 없 있 계시
그렇 이렇 저렇 어떻 어렵 고맙 무섭 두렵 아쉽 괴롭 외롭 그립 버겁 무겁 가볍 가깝 아깝 안타깝 부럽 부끄럽 서럽 새롭 까다롭 즐겁 지겹 반갑 뜨겁 차갑 어둡 귀엽 어지럽 시끄럽 쑥스럽 조심스럽 부담스럽 당황스럽 혼란스럽 자연스럽 갑작스럽
필요하 중요하 소중하 충분하 부족하 곤란하 난감하 막막하 답답하 당연하 확실하 분명하 솔직하 이상하 복잡하 간단하 단순하 불안하 편하 불편하 서운하 섭섭하 궁금하 미안하 죄송하 창피하 민망하 속상하 피곤하 허전하 허탈하 멍하 든든하 뻔하 심하
급하 착하 친하 빠듯하 넉넉하 어색하 억울하 한심하 멀쩡하 정확하 공평하 불공평하 특별하 대단하 따뜻하 차분하 조용하 어수선하 비슷하 가능하 불가능하 냉정하 진지하 엄격하 명확하 애매하 모호하 흔하 딱하 초조하 조급하 뿌듯하 신기하 안전하 위험하
과분하 깔끔하 덜하 비참하 서늘하 쓸쓸하 야속하 잔인하 철렁하 험하 탄탄하 담담하 엉뚱하 태연하 처절하 허탈하 간절하 절실하 다급하 유난하 당당하 떳떳하 무심하 소홀하 성급하 예민하 피로하 귀하 뻣뻣하
행복하 우울하 캄캄하 까마득하 참담하 씁쓸하 서먹하 무난하 적당하 무리하 과하 약하 강하 지독하 유일하 만만하 홀가분하 후련하 시원하 막연하 유감스럽 똑같 형편없 쓸데없 어이없 상관없 틀림없
`.trim().split(/\s+/));

/** `stem`: what stands before -다, the words before it too. "-지 않다" is as the word that it denies. */
export function isAdjective(stem: string): boolean {
  const words = stem.split(' ');
  const word = words.at(-1) ?? '';
  if (word === '않') return isAdjective((words.at(-2) ?? '').replace(/지(?:는|도|만|가|를)?$/, ''));
  return stems.has(word);
}

/** The same list, for those who turn forms back into stems. */
export const adjectiveStems: ReadonlySet<string> = stems;
