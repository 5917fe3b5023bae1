import { isAbsolute, join } from 'node:path';

/**
 * Where the user's programs may keep what they can make again: a folder of Keyline's own there, as an absolute path.
 * Null where the user wants none (KEYLINE_NO_CACHE) or the environment names no place.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv): string | null {
  const { KEYLINE_NO_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
  if (KEYLINE_NO_CACHE) {
    return null;
  }
  const places = [XDG_CACHE_HOME, LOCALAPPDATA, HOME && join(HOME, '.cache')];
  const place = places.find((named) => named && isAbsolute(named));
  return place ? join(place, 'keyline', 'code') : null;
}
