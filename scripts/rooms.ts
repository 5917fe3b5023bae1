/**
 * The folders of server/src in the order that imports run: a room may import those before it. The walls in
 * `import-walls.json` are generated from this list, so a new room is a line here and in docs/architecture.md.
 */
export const core = [
  'text',
  'syntax',
  'framework',
  'claims',
  'report',
  'assessment',
  'analysis',
  'rules',
  'configuration',
  'comparison',
  'records',
  'language',
  'workspace',
  'render',
  'exchange',
  'site',
] as const;

/** What reaches outside: it may import the core. `protocol` holds types alone, which the extension imports too. */
export const edges = ['disk', 'protocol'] as const;

/** What people and editors speak to. No room imports a face, and the faces do not import each other. */
export const faces = ['lsp', 'cli'] as const;
