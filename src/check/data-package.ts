/** What one column of a table holds (Frictionless Table Schema). */
export interface FieldSchema {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    /** A regular expression that the whole cell must match. */
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** One table, or several of one form: `*` in the path stands for one folder or file name. */
export interface ResourceSchema {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly schema: { readonly fields: readonly FieldSchema[]; readonly primaryKey?: readonly string[] };
}

/** The description of all tables of the data folder (Frictionless Data Package), `data/datapackage.json`. */
export interface DataPackage {
  readonly resources: readonly ResourceSchema[];
}

/** The resource that describes a file; undefined when none does. */
export function findResource(dataPackage: DataPackage, file: string): ResourceSchema | undefined {
  return dataPackage.resources.find(({ path }) => matches(path.split('/'), file.split('/')));
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  if (pattern.length !== path.length) return false;
  return pattern.every((part, i) => {
    const [start = '', end] = part.split('*');
    const name = path[i] ?? '';
    return end === undefined ? name === part : name.startsWith(start) && name.endsWith(end);
  });
}
