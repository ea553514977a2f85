import type { RawList } from '../model/raw.ts';

/** The parts of a list that stands in several files as one list, in the order given; the tops are numbered through. */
export function joinRawLists(parts: readonly RawList[]): RawList {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  let order = 0;
  const languages = parts.flatMap((part) => [...(part.languages ?? [])]);
  return {
    provisions: parts
      .flatMap((part) => part.provisions)
      .map((provision) => (provision.parent === '' ? { ...provision, order: (order += 1) } : provision)),
    controls: new Map(parts.flatMap((part) => [...part.controls])),
    exceptions: new Map(parts.flatMap((part) => [...part.exceptions])),
    ...(languages.length > 0 ? { languages: new Map(languages) } : {}),
  };
}
