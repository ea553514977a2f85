const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Whether a label begins a list: `1`, `a` or the Roman `i`. */
export function beginsList(label: string): boolean {
  return label === '1' || label === 'a' || label === 'i';
}

/** Whether a label is the next one after another, in figures, letters or Roman figures: `i` goes on with `j` as with `ii`. */
export function followsLabel(label: string, last: string): boolean {
  if (last === '') return false;
  if (/^\d+$/.test(last)) return label === String(Number(last) + 1);
  const letter = last.length === 1 && last !== 'z' ? String.fromCharCode(last.charCodeAt(0) + 1) : '';
  const roman = ROMAN.includes(last) ? (ROMAN[ROMAN.indexOf(last) + 1] ?? '') : '';
  return label === letter || label === roman;
}

/** Whether two labels can be of one list, the second later: both in figures, or both in letters. */
export function isLaterLabel(label: string, last: string): boolean {
  if (/^\d/.test(label) || /^\d/.test(last)) return Number(label) > Number(last);
  return label.length === 1 && last.length === 1 && label > last;
}
