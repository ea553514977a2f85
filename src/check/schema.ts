import type { Issue } from '../model/issue.ts';
import type { Check } from './check.ts';
import type { FieldSchema, ResourceSchema } from './data-package.ts';
import { findResource } from './data-package.ts';
import type { Table } from './table.ts';
import { formatPlace } from './table.ts';

/** Every file has a description, and every column and cell is as described. */
export const schema: Check = {
  name: 'schema',
  description: 'Every table is described in datapackage.json, and every column and cell is as described there.',
  scope: 'tables',
  check: ({ tables, dataPackage }) =>
    tables.flatMap((table) => {
      const resource = findResource(dataPackage, table.file);
      if (!resource)
        return [
          fault(table.file, 'The file has no description, so nobody can tell what its columns mean', '', HINT_DESCRIBE),
        ];
      const columns = checkColumns(table, resource);
      return columns.length > 0 ? columns : checkRows(table, resource);
    }),
};

const HINT_DESCRIBE = 'Describe it in data/datapackage.json or remove it.';

function checkColumns(table: Table, resource: ResourceSchema): readonly Issue[] {
  const described = resource.schema.fields.map((f) => f.name);
  if (described.join() === table.columns.join()) return [];
  const message = `The columns are not those that \`${resource.name}\` describes, so cells could be read as something else`;
  return [
    fault(
      `${table.file}:1`,
      message,
      table.columns.join(','),
      `Write the columns ${described.join(',')} in this order.`,
    ),
  ];
}

function checkRows(table: Table, { schema: { fields, primaryKey = [] } }: ResourceSchema): readonly Issue[] {
  const tests = fields.map((field) => ({ field, test: buildCellTest(field) }));
  const unique = [
    ...fields.filter((f) => f.constraints?.unique).map((f) => [f.name]),
    ...(primaryKey.length > 0 ? [primaryKey] : []),
  ];
  const seen = unique.map((columns) => ({ columns, values: new Map<string, number>() }));
  const issues: Issue[] = [];
  for (const [i, row] of table.rows.entries()) {
    const at = formatPlace(table, i);
    for (const { field, test } of tests) {
      const cell = row[field.name] ?? '';
      const wrong = test(cell);
      if (wrong !== '')
        issues.push(fault(at, `The column \`${field.name}\` ${wrong}`, cell, `It holds: ${field.description}`));
    }
    for (const { columns, values } of seen) {
      const key = columns.map((c) => row[c] ?? '').join(' ');
      const first = values.get(key);
      if (first === undefined) values.set(key, i);
      else
        issues.push(
          fault(
            at,
            `The row repeats ${columns.join(', ')} of line ${first + 2}`,
            key,
            'Keep the one that the law supports.',
          ),
        );
    }
  }
  return issues;
}

const TYPES: Readonly<Record<FieldSchema['type'], RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

/** A test that says what is wrong with a cell, "is empty …"; the empty text when nothing is. */
function buildCellTest({
  type,
  constraints: { required, enum: choices, pattern, minimum, maximum } = {},
}: FieldSchema) {
  const form = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u');
  return (cell: string): string => {
    if (cell === '') return required ? 'is empty though every row needs it' : '';
    if (!TYPES[type].test(cell)) return `is no ${type}`;
    if (choices && !choices.includes(cell)) return `is none of ${choices.join(', ')}`;
    if (form && !form.test(cell)) return 'does not have its form';
    if (minimum !== undefined && Number(cell) < minimum) return `is below ${minimum}`;
    if (maximum !== undefined && Number(cell) > maximum) return `is above ${maximum}`;
    return '';
  };
}

function fault(at: string, message: string, value: string, hint: string): Issue {
  return { code: 'schema', severity: 'error', at, message: `${message}.`, value: value.slice(0, 80), hint };
}
