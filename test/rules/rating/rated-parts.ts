/** A report by a framework, each part with its lines; `# Name` is a heading below the one before. */
export function rated(framework: string, parts: Readonly<Record<string, string>>, more = ''): string {
  const sections = Object.entries(parts).map(([name, lines]) => {
    const heading = name.startsWith('#') ? `#${name}` : `# ${name}`;
    return `${heading}\n\n${lines.replaceAll('; ', '\n')}\n`;
  });
  return `---\nframework: ${framework}\n---\n\n${sections.join('\n')}${more}`;
}
