const REFERRING = /(?:\b(?:by|in|of|to|from|with|under|see|than|for|the|items?|paragraph|a|an)|\()$/i;

/** Whether a text breaks off where a code or a figure must follow ("specified by"). */
export function isOpenReference(text: string): boolean {
  return REFERRING.test(text);
}
