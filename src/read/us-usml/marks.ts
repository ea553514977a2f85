/** A text without the designations that its paragraph bears, and these as marks. */
export interface Designated {
  readonly text: string;
  /** `SME`: significant military equipment, printed as an asterisk; `MT`: of the Missile Technology Control Regime, `MT*`: in part. */
  readonly marks: readonly string[];
}

/**
 * Takes the designations of § 120.10 off a paragraph: the asterisk before its label and "(MT)" behind its words. "(MT if …)" and
 * "(MT for …)" stay, for they say of what the mark holds.
 */
export function findDesignations(text: string, star: boolean): Designated {
  const marks = star ? ['SME'] : [];
  const bare = text.replaceAll(/ ?\(MT\)/g, '').trim();
  if (bare !== text) marks.push('MT');
  else if (/\(MT (?!\))/.test(text)) marks.push('MT*');
  return { text: bare, marks };
}
