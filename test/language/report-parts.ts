/** A section for a statement with a score, or with whatever other fields it has. */
function statement(name: string, fields: string | number): string {
  return `## ${name}\n\n${typeof fields === 'number' ? `Score: ${fields}` : fields}\n\n`;
}

const names = [
  'Kindness, compassion and dignity',
  'Treating people as individuals',
  'Independence, choice and control',
  'Responding to people’s immediate needs',
  'Workforce wellbeing and enablement',
];

/** The statements of Caring, with these scores or other fields. */
export function caringStatements(...fields: readonly (string | number)[]): string {
  return fields.map((each, index) => statement(names[index] ?? '', each)).join('');
}
