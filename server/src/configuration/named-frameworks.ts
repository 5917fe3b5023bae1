import { configurationFileNames } from './configuration-file-names.ts';
import type { FileReader } from './file-reader.ts';
import { outsideMessage } from './outside-message.ts';

/** The framework files that an entry of `frameworks` stands for, or why it stands for none. */
export type NamedFrameworks =
  | { readonly files: readonly string[]; readonly problem?: undefined }
  | { readonly files?: undefined; readonly problem: string };

/**
 * The files that `named` in the configuration `file` stands for: a framework file, those in a folder, or those of an
 * installed npm package. A package is data alone: its `package.json` lists the files under `keyline.frameworks`, or all
 * YAML files beside it count. Throws what the reader throws.
 */
export async function namedFrameworks(file: string, named: string, reader: FileReader): Promise<NamedFrameworks> {
  const place = reader.resolve(file, named);
  if (!(await reader.isWithinReach(file, place))) {
    return { problem: outsideMessage(named) };
  }
  const inFolder = (await reader.listFolder?.(place)) ?? null;
  if (inFolder !== null) {
    return ofFolder(inFolder, place, named, reader);
  }
  if ((await reader.readText(place)) !== null) {
    return { files: [place] };
  }
  return isPackageName(named) ? ofPackage(file, named, reader) : { problem: missingFrameworkMessage(named) };
}

/** What is said where a configuration names a framework file that is not there. */
export function missingFrameworkMessage(named: string): string {
  return `There is no framework file ${named}. Make it, or correct its path: it is relative to this file.`;
}

function ofFolder(names: readonly string[], folder: string, named: string, reader: FileReader): NamedFrameworks {
  const files = names.filter(isFrameworkName).sort();
  return files.length === 0
    ? { problem: `There is no framework file in the folder ${named}: none of its files ends with .yaml or .yml.` }
    : { files: files.map((name) => reader.resolve(`${folder}/package.json`, name)) };
}

function isFrameworkName(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !configurationFileNames.some((other) => other === name);
}

/** `house-frameworks`, `@house/frameworks`: no path, and no file of a known sort. */
function isPackageName(named: string): boolean {
  return /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/.test(named) && !/\.(?:ya?ml|json)$/i.test(named);
}

/** The package is looked for in the `node_modules` of the configuration's folder and of those above it. */
async function ofPackage(file: string, named: string, reader: FileReader): Promise<NamedFrameworks> {
  let folder = reader.resolve(file, 'package.json');
  for (let above = reader.resolve(folder, '../package.json'); ; above = reader.resolve(above, '../package.json')) {
    const manifest = reader.resolve(folder, `node_modules/${named}/package.json`);
    if (!(await reader.isWithinReach(file, manifest))) {
      break;
    }
    const text = await reader.readText(manifest);
    if (text !== null) {
      return filesOfPackage(manifest, text, named, reader);
    }
    if (above === folder) {
      break;
    }
    folder = above;
  }
  const message = `There is no framework file or folder ${named}, and no package of that name is installed. Correct its path, which is relative to this file, or install the package with npm.`;
  return { problem: message };
}

async function filesOfPackage(
  manifest: string,
  text: string,
  named: string,
  reader: FileReader,
): Promise<NamedFrameworks> {
  const listed = listedIn(text);
  if (listed === null) {
    const names = (await reader.listFolder?.(reader.resolve(manifest, '.'))) ?? [];
    const files = names.filter(isFrameworkName).sort();
    return files.length === 0
      ? { problem: `The package ${named} has no frameworks: its package.json does not list any under “keyline”.` }
      : { files: files.map((name) => reader.resolve(manifest, name)) };
  }
  const outside = listed.find((name) => !isInside(name));
  return outside === undefined
    ? { files: listed.map((name) => reader.resolve(manifest, name)) }
    : { problem: `The package ${named} lists ${outside}, which is no file in it.` };
}

/** Whether a path leads to a YAML file below the folder that it is relative to. */
function isInside(path: string): boolean {
  return /^(?:\.\/)?[^/\\:]+(?:\/[^/\\:]+)*\.ya?ml$/i.test(path) && !path.split('/').includes('..');
}

/** The files that a `package.json` lists under `keyline.frameworks`; null where it lists none. */
function listedIn(text: string): readonly string[] | null {
  try {
    const manifest: unknown = JSON.parse(text);
    const own = property(manifest, 'keyline');
    const listed = property(own, 'frameworks');
    return Array.isArray(listed) && listed.every((name) => typeof name === 'string') ? listed : null;
  } catch {
    return null;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
}
