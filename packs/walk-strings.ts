import { pointer } from './pointer.ts';

/** Every string in a JSON value, keys included, with its pointer. For values of bounded depth: a pack that the schema passed. */
export function* walkStrings(value: unknown, path = ''): Generator<{ readonly path: string; readonly text: string; readonly key: boolean }> {
  if (typeof value === 'string') yield { path, text: value, key: false };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const at = path + pointer(key);
      if (!Array.isArray(value)) yield { path: at, text: key, key: true };
      yield* walkStrings(inner, at);
    }
  }
}
