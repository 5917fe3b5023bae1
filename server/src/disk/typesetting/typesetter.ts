import { dirname, join } from 'node:path';
import type { TypesetPages } from '../../render/pdf/pdf-layout.ts';
import { bringingCommand, requirePart, resolvePart, typesettingParts } from '../large-parts.ts';

/** The standards that a PDF may follow: for all readers, and for archives. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** A PDF, or the characters that no font here has, or what else is wrong, as a sentence. */
export type Typeset =
  | { readonly pdf: Uint8Array }
  | { readonly missing: readonly string[] }
  | { readonly problem: string };

export type Typesetter = (pages: TypesetPages, standard: PdfStandard) => Typeset;

/** What of the compiler's library is used. */
interface Compiler {
  mapShadow(path: string, content: Buffer): void;
  resetShadow(): void;
  compile(request: { mainFileContent: string; inputs: Record<string, string> }): Compiled;
  fetchDiagnostics(fault: unknown): readonly unknown[];
  pdf(document: unknown, options: { pdfStandard: string }): Uint8Array;
  evictCache(age: number): void;
}

interface Compiled {
  readonly result: unknown;
  takeDiagnostics(): unknown;
}

interface CompilerLibrary {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: readonly { fontPaths: readonly string[] }[] }): Compiler;
  };
}

/** Why there is no typesetter, as a sentence that says what to do; `bringing` is the one command that brings it. */
export interface NoTypesetter {
  readonly problem: string;
  readonly bringing: string | null;
}

/**
 * What makes PDF of laid out pages; or why nothing here does. `scripts` is
 * the folder of Keyline's own scripts. The layout can read no file but the pictures that it is given, and its folder is that of fonts.
 */
export function findTypesetter(scripts: string): Typesetter | NoTypesetter {
  const { compiler, fonts } = typesettingParts;
  const fontFile = resolvePart(fonts.name, scripts);
  let library: unknown;
  try {
    library = requirePart(compiler.name, scripts);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { problem: `What makes PDF cannot run here: ${reason}`, bringing: null };
  }
  if (!isCompilerLibrary(library) || fontFile === null) {
    const bringing = bringingCommand(typesettingParts);
    return {
      problem: `PDF needs a typesetter and fonts (60 MB), which do not come with Keyline. This brings them: ${bringing}`,
      bringing,
    };
  }
  const folder = dirname(fontFile);
  const made = library.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [folder] }] });
  return (pages, standard) => typeset(made, folder, pages, standard);
}

function isCompilerLibrary(library: unknown): library is CompilerLibrary {
  return typeof library === 'object' && library !== null && 'NodeCompiler' in library;
}

function typeset(
  compiler: Compiler,
  folder: string,
  { layout, document, pictures }: TypesetPages,
  standard: PdfStandard,
): Typeset {
  for (const [name, bytes] of pictures) {
    compiler.mapShadow(join(folder, name), Buffer.from(bytes));
  }
  const compiled = compiler.compile({ mainFileContent: layout, inputs: { document } });
  try {
    if (compiled.result === null) {
      const messages = compiler.fetchDiagnostics(compiled.takeDiagnostics());
      return { problem: `The pages could not be laid out: ${JSON.stringify(messages)}` };
    }
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: standard }) };
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    const missing = missingIn(message);
    return missing.length === 0 ? { problem: `The PDF could not be written: ${message}` } : { missing };
  } finally {
    // What is kept of earlier reports is no help for the next one.
    compiler.resetShadow();
    compiler.evictCache(1);
  }
}

/** The characters that a message of the compiler names, which writes some of them as `\\u{200d}`. */
function missingIn(message: string): readonly string[] {
  const texts = [...message.matchAll(/the text `(\\?")([^`]{1,60}?)\1` could not be displayed/g)].map(
    ([, , text = '']) =>
      text.replace(/\\{1,3}u\{([\da-f]{1,6})\}/g, (_whole, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
  );
  return [...new Set(texts.flatMap((text) => [...text]))];
}
