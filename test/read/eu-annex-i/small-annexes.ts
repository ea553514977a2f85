/** The text of a small Annex IV in own words, laid out as the official one. */
export function smallAnnexFour(): string {
  return [
    '                    ANNEX IV',
    '      Some items need a licence here too (1).',
    '                    PART I',
    '              (a licence for all may exist)',
    '              Items of stealth technology',
    '      1C001           Paints that',
    '                      swallow ra­',
    '                      dar.',
    '                      N.B. SEE ALSO 1C101',
    '      7A001.a.        Gyros, as follows:',
    '                      Note: 7A001.a. does not control:',
    '                      1. Toys;',
    '                      a. Gyros turning faster than 9 000 rpm.',
    '      (1) Other words are bold.',
    '          And italic.',
    '                           02021R0821 — EN — 05.05.2022 — 002.001 — 380',
    '▼M1',
    '              Items of the MTCR technology',
    '      9A004           Rockets, limited to:',
    '      9A004.a.2.      Rockets … with fins …',
    '      9A004.b.        Launch pads for space.',
    '                      Exemptions:',
    '      1. for the space agency;',
    '      2. for friends.',
    '                    PART II',
    '              Items of the NSG technology',
    '      All Category 0 of Annex I is included, subject to the following:',
    '      — 0C001: this item is not included;',
    '      — 0C002: this item is not included, with the exception of',
    '        plutonium.',
    '      3A228           Switches, as follows:',
    '                      a. Tubes;',
    '                      b. Gaps;',
    '      1E999           Nothing known.',
    '                           02021R0821 — EN — 05.05.2022 — 002.001 — 381',
    '',
    '▼B',
    '',
  ].join('\n');
}

const DESTINATIONS = ['AT', 'Australia', 'Switzerland, including Liechtenstein', 'Chile'];

/** The text of a small Annex II in own words, with its eight authorisations. */
export function smallAnnexTwo(): string {
  const items: Readonly<Record<number, readonly string[]>> = {
    1: [
      'It covers all dual-use items specified in any entry in Annex I,',
      'except what Section I of this Annex names.',
    ],
    2: ['It covers:', '— 1A001,', '— 1C003.b., only if wet.'],
    3: [
      '1. It covers all dual-use items specified in any entry in Annex I,',
      'except those below.',
      '2. Items excluded:',
      '(b) whatever Sections D and E of each Category name;',
      '— 1C227,',
    ],
    4: ['It covers:', '— 2B008.'],
    5: [
      '(i) radios and tubes specified in 5A001.b.2. and 5A001.c.;',
      '(ii) items specified in 5B001, where they test.',
    ],
    6: ['1C350:', '1. Salt,', '2. Sugar (see 1C999);', '1C450.a.:', '4. Oil.'],
    7: [
      'It covers all technology and software specified in Annex I,',
      'except those listed in Section I of this Annex and those related to items under 4A005.',
    ],
    8: ['— 5A002.a.2,'],
  };
  const sections = Object.entries(items).flatMap(([number, lines]) => [
    `       UNION GENERAL EXPORT AUTHORISATION No EU00${number}`,
    '       (referred to somewhere)',
    `       Purpose ${number}`,
    '       Issuing authority: a body',
    '       Part 1 — Items',
    ...lines,
    '       Part 2 — Destinations',
    ...(number === '8'
      ? [
          'It holds for all destinations, excluding:',
          '(a) those of EU001;',
          '(b) Chad-less Mali, Congo;',
          '(c) any under an arms embargo.',
        ]
      : [
          'It holds for:',
          `— ${DESTINATIONS[1] ?? ''},`,
          `— ${DESTINATIONS[2] ?? ''},`,
          '▼M2',
          '__________',
          `— ${DESTINATIONS[3] ?? ''}.`,
        ]),
    '       Part 3 — Conditions',
    'Ask first.',
  ]);
  return [
    '   ANNEX II',
    '   UNION GENERAL EXPORT AUTHORISATIONS',
    ...sections,
    '      02021R0821 — EN — 05.05.2022 — 002.001 — 372',
    '   I. LIST REFERRED TO IN A POINT',
    '      AND ELSEWHERE',
    'Some words.',
    '— all items specified in Annex IV,',
    '— 0C002 Metals other than those of Annex IV,',
    '— 9A117 Stages.',
    '      02021R0821 — EN — 05.05.2022 — 002.001 — 373',
    '▼B',
    '   ANNEX III',
    '',
  ]
    .join('\n')
    .replace('Chad-less Mali', 'Mali');
}
