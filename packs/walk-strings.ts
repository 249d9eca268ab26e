import { pointer } from './pointer.ts';

interface Found {
  readonly path: string;
  readonly text: string;
  /** True for the key of an object. */
  readonly key: boolean;
}

/** Every string in a JSON value, keys included, with its pointer. For values of bounded depth: a pack that the schema passed. */
export function walkStrings(value: unknown): Found[] {
  const found: Found[] = [];
  const visit = (inner: unknown, path: string): void => {
    if (typeof inner === 'string') found.push({ path, text: inner, key: false });
    else if (Array.isArray(inner)) for (let at = 0; at < inner.length; at++) visit(inner[at], `${path}/${at}`);
    else if (typeof inner === 'object' && inner !== null) {
      for (const [key, child] of Object.entries(inner)) {
        const at = path + pointer(key);
        found.push({ path: at, text: key, key: true });
        visit(child, at);
      }
    }
  };
  visit(value, '');
  return found;
}
