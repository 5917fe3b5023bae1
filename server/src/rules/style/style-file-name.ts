/** Whether a file is a style file by its name, so that it gets help before any configuration names it. */
export function isStyleName(file: string): boolean {
  return /\.style\.ya?ml$/.test(file);
}
