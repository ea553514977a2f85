/** Files made from one by cutting, shuffling lines and changing letters; the same seed gives the same files. */
export function mutate(text: string, count: number, seed: number): readonly string[] {
  let state = seed;
  const next = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  const cut = () => text.slice(next(text.length), next(text.length) + 200);
  const drop = () => {
    const start = next(text.length);
    return text.slice(0, start) + text.slice(start + 1 + next(80));
  };
  const shuffle = () => {
    const lines = text.split('\n');
    const [a, b] = [next(lines.length), next(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  };
  const flip = () => {
    const bytes = new TextEncoder().encode(text);
    for (let n = 0; n < 5; n += 1) {
      const at = next(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
    }
    return new TextDecoder().decode(bytes);
  };
  const ways = [cut, drop, shuffle, flip, () => text.slice(0, next(text.length))];
  return Array.from({ length: count }, (_, index) => ways[index % ways.length]?.() ?? '');
}
