/** The fields of a claim on one line: what is null, false or a place in the text is left out. */
export function plainFields(claim: object): string {
  return Object.entries(claim)
    .filter(([name, value]) => name !== 'start' && name !== 'end' && value != null && value !== false)
    .map(([name, value]) => (value === true ? name : `${name} ${plainValue(value)}`))
    .join('; ');
}

function plainValue(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(plainValue).join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) {
    return String(value);
  }
  if ('year' in value && 'month' in value && 'day' in value) {
    return `${value.year}-${value.month}-${value.day}`;
  }
  return `(${plainFields(value)})`;
}
