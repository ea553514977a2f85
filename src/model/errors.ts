/** The caller asked for something that cannot be (wrong usage); commands exit with 2. */
export class UsageError extends Error {
  readonly code = 'usage';
}

/** Something that must exist was not found (a list, a code, an edition); commands exit with 2. */
export class NotFoundError extends Error {
  readonly code = 'not-found';
}

/** The program contradicts itself; commands exit with 3. */
export class FaultError extends Error {
  readonly code = 'fault';
}
