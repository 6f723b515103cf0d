import type { RelationKind } from '../scene.ts';

/** Endings that a noun can have, longest first. What is left is asked for in the lexicon. */
export const particles = [
  '에게서는', '에서부터', '으로부터', '에서는', '에게서', '한테서', '이라는', '으로서', '으로써', '까지도', '이랑은', '들에게', '에서도', '에서의', '들이랑', '들하고',
  '에는', '에도', '에서', '에게', '한테', '으로', '까지', '부터', '처럼', '같은', '같이', '보다', '마다', '밖에', '조차', '마저', '이나', '이랑', '하고', '들이', '들은', '들을', '들과', '들의', '들도', '이며', '이고', '라는', '로서', '이여', '께서', '만의', '인데',
  '은', '는', '이', '가', '을', '를', '과', '와', '의', '에', '도', '만', '로', '랑', '나', '들', '인', '야', '아', '요', '며', '께',
].toSorted((a, b) => b.length - a.length);

/** Where a thing is, said of the noun before it. */
export const positions: readonly (readonly [string, RelationKind])[] = [
  ['꼭대기', 'on'], ['왼쪽', 'left'], ['왼편', 'left'], ['오른쪽', 'right'], ['오른편', 'right'], ['아래쪽', 'under'], ['아래', 'under'], ['밑', 'under'], ['위쪽', 'above'], ['위', 'on'], ['앞쪽', 'in-front'], ['앞', 'in-front'],
  ['뒤쪽', 'behind'], ['뒤편', 'behind'], ['뒤', 'behind'], ['옆', 'beside'], ['곁', 'beside'], ['근처', 'beside'], ['주변', 'beside'], ['주위', 'beside'], ['가운데', 'in'], ['안쪽', 'in'], ['안', 'in'], ['속', 'in'],
];

/** What is done with the noun before it. The forms before a noun (탄), joined (타고), and at the end (탔어요) have these beginnings. */
export const dealings: readonly (readonly [RegExp, RelationKind])[] = [
  [/^(?:탄|타고|타는|탔|탑승한|몰고|모는|운전하)/, 'riding'],
  [/^(?:입은|입고|입힌|입었|신은|신고|신었|쓴|쓰고|썼|낀|끼고|꼈|두른|두르고|둘렀|맨|매고|맸|걸친|걸치고|착용)/, 'wearing'],
  [/^(?:든|들고|들었|안은|안고|안았|쥔|쥐고|잡은|잡고|가진|가지고|물고|문(?!\S)|먹는|먹고|먹어|먹었|마시|치는|치고|치며|부는|불고|켜는|연주하|읽는|읽고|읽어|굽는|끄는|미는|들어)/, 'holding'],
  [/^(?:앉은|앉아|올라탄|올라간|올라앉|선(?!\S))/, 'on'],
];

/** Numbers before a counter. */
export const numerals: Readonly<Record<string, number>> = {
  한: 1, 하나: 1, 두: 2, 둘: 2, 세: 3, 셋: 3, 서: 3, 석: 3, 네: 4, 넷: 4, 넉: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 열한: 11, 열두: 12, 열세: 13, 스무: 20, 스물: 20, 서른: 30, 두세: 3, 서너: 4, 대여섯: 6, 백: 40,
};
export const counters = /^(?:마리|개|명|사람|분|대|권|송이|그루|채|잔|병|그릇|조각|장|켤레|척|자루|벌|쌍|알|접시|줄|통|포기|다발|가지|살|층|쪽|판|모|톨|필|두|곡|편|점|켠|칸|곳|가닥|방울|줄기|덩이|덩어리|스푼|숟갈|상자|봉지|바구니)/;

/** Says nothing that could be drawn. */
export const emptyKorean = /^(?:그리고|그런데|하지만|그려|그림|사진|일러스트|장면|모습|풍경|있|없|하는|하고|한$|된|되|같|것|거$|수$|좀|아주|매우|정말|너무|진짜|모두|함께|같이|서로|나란히|그$|이$|저$|어떤|예쁜|귀여운|멋진|아름다운|보이|보여|보는|보고|오는|오고|가는|가고|놓인|놓여|있어요|있습니다|해요|해줘|해 줘|주세요|줘)/;
