/** At most `count` candidates that are spelt most like the text, best first; none that differs in more than half of its characters. */
export function findNearest(text: string, candidates: Iterable<string>, count = 3): readonly string[] {
  const limit = Math.max(1, Math.floor(text.length / 2));
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit) near.push({ candidate, distance });
  }
  return near
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Number of characters to insert, remove or replace to turn one text into the other. */
function editDistance(subject: string, object: string): number {
  let row = Array.from({ length: object.length + 1 }, (_, i) => i);
  for (let i = 0; i < subject.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < object.length; j += 1) {
      const replace = (row[j] ?? 0) + Number(subject[i] !== object[j]);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[object.length] ?? 0;
}
