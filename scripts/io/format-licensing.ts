import type { Control, ListException } from '../../src/index.ts';

function formatScope({
  scope,
  except,
}: {
  readonly scope: readonly string[];
  readonly except: readonly string[];
}): string {
  return [scope.join(' '), except.length > 0 && `except ${except.join(' ')}`].filter(Boolean).join(' ');
}

/** A licence requirement in one line: reason, column, scope. */
export function formatControl(control: Control): string {
  const scope = control.entire ? 'entire entry' : formatScope(control);
  return [control.reason, control.column, scope, control.prose && '(has further conditions: read the law)']
    .filter(Boolean)
    .join(' · ');
}

/** A licence exception in one line: name, availability, limit, scope. */
export function formatException(exception: ListException): string {
  const conditions = exception.prose && '(has further conditions: read the law)';
  return [exception.exception, exception.availability, exception.limit, formatScope(exception), conditions]
    .filter(Boolean)
    .join(' · ');
}
