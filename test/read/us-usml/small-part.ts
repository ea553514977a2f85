const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** The HTML of a small part 121 in own words; `inside` gives the blocks of a category beyond its one paragraph. */
export function smallPart(inside: Readonly<Record<string, readonly string[]>> = {}): string {
  const categories = ROMAN.flatMap((code) => [
    `<h1>Category ${code}—Kites of kind ${code}\n</h1>`,
    ...(inside[code] ?? ['<p>(a) Kites.</p>']),
  ]);
  return [
    '<div class="part" id="part-121"><h1>PART 121</h1>',
    '<div class="subject-group"><div class="section" id="121.1"><h4>§ 121.1</h4>',
    '<div class="extract">',
    ...categories,
    '</div></div>',
    '<div class="section" id="121.2-121.16"><h4>[Reserved]</h4></div>',
    '</div></div>',
    '',
  ].join('\n');
}

/** A note as the eCFR prints it. */
export function smallNote(title: string, lines: readonly string[]): string {
  return `<div class="note"><div class="header">${title}:</div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
}
