const PRIME = [0x1b3, 0, 0x100, 0] as const;

/** FNV-1a over the 16-bit units of a text, 64 bits, as 16 lower-case hexadecimal digits; the empty text gives the offset basis. */
export function hashText(text: string): string {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (let i = 0; i < text.length; i += 1) {
    a ^= text.charCodeAt(i);
    const low = a * PRIME[0];
    const second = b * PRIME[0] + (low >>> 16);
    const third = c * PRIME[0] + a * PRIME[2] + Math.floor(second / 65_536);
    const fourth = d * PRIME[0] + b * PRIME[2] + Math.floor(third / 65_536);
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
    d = fourth & 0xffff;
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, '0')).join('');
}
