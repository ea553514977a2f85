const HEADER = 'code,regime_refs,quantity_facts,head_term_en,head_term_ko';

/** A small annex of the same form with things of our own, whole: an entry of each category. */
export const SMALL = `${HEADER}
1A001,IL1.A.1,"a: > 50 wt% tin; b not used since 2015",cups (tin),컵
1A002.b.1,MT9 (at b),mass > 3 kg; not toys <= 1 kg,jars,단지
3A001,[민감],a OR b,bells,종
3A001.a,,8 <= bit < 10 & sample rate > 2 GSPS,ADC 8-10 bit,변환기
3A001.b,,deleted,not used,삭제
4B,,none,none,없음
4A001,,7 AND 8; not 3A001.a,looms,베틀
4A001.7,,"depth < 3 m [KO: 3 m or less]",looms,베틀
4A001.8,,,looms,베틀
5A001,,see 1A001; notes: small < 2 m,drums,북
6A001,,,horns,나팔
2A001,,,nails,못
2A-TN1,,wear > 2 mm,wear,마모
7A001,,,masts,돛대
8A001,,,oars,노
9D001,,1A001-1A002,software,소프트웨어
0A001,,,wheels,바퀴
`;
