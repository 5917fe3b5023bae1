/** Whether a file is a theme file by its name, so that it gets help before any configuration names it. */
export function isThemeName(file: string): boolean {
  return /\.theme\.ya?ml$/.test(file);
}
