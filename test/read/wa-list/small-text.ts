/** A small text edition with all its parts; `category` gives the lines behind the first group of a category. */
export function formatSmallText(
  category: Readonly<Record<string, readonly string[]>> = {},
  more: readonly string[] = [],
): string {
  const names = ['1', '2', '3', '4', '6', '7', '8', '9'];
  const munitions = Array.from({ length: 22 }, (_, n) => `ML${n + 1}.\tCatapults of kind ${n + 1};`);
  return [
    '____',
    'DUAL-USE LIST',
    'Note 1\tTerms in "quotations" are our own.',
    'GENERAL TECHNOLOGY NOTE',
    'Know-how of kites stays free.',
    ...names.flatMap((name) => [`${name}.\tA.\tSYSTEMS AND KITES`, ...(category[name] ?? [])]),
    ...['1', '2'].flatMap((part) => [`Part ${part} - TELEKITES`, `5.\tA.\tPart  ${part}.\tSYSTEMS AND KITES`]),
    'THE SENSITIVE LIST OF DUAL-USE KITES',
    '|6.A.1.a.     |Kites...     |',
    'VERY SENSITIVE LIST OF DUAL-USE KITES',
    '|6.A.1. a.    |Kites of     |',
    '|             |silk.        |',
    '     Note 1\tTerms in "quotations" are our own.',
    ...munitions,
    ...more,
    'DEFINITIONS OF TERMS USED IN THESE KITES',
    '"Kite"\tflies.',
  ].join('\n');
}

/** Category 6 with the manners in which paragraphs and notes are set. */
export const KITES: readonly string[] = [
  '     Note 1\t6.A. counts flying kites only.',
  '6.\tA.\t1.\tKites, as follows:',
  '            \t\t\ta.\tKites having any of the following:',
  '                \t\t\t\t1.\tA tail of 3 m; or',
  '6.\tA.\t1.\ta.\t2.\tA cord of silk having both:',
  '                    a.\tA knot; and',
  '                    b.\tA bow;',
  '             Note\t6.A.1.a. does not apply to any of the following:',
  '                      \ta.\tToy kites of:',
  '                      1.\tPaper;',
  '                      2.\tWood;',
  '                      \tb.\tPainted kites.',
  '            \t\t\tb.\tNot used since 2002',
  '             Technical Notes',
  '                \t\t\t\t1.\tA kite flies.',
  '                \t\t\t\t2.\tA balloon floats.',
  '            \t\t\tc.\t1.\tRed balloons;',
  '                \t\t\t\t2.\tBlue balloons.',
  '6.\tA.\t2\tb.\tRopes;',
  '6.\tA.\t2.\tb.\tTechnical Note',
  '            Ropes hold.',
  '         \t\t3.\tStrings.',
];
