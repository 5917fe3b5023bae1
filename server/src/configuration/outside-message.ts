/** What is said where a configuration names a file that lies outside of its workspace. */
export function outsideMessage(reference: string): string {
  return `${reference} lies outside this workspace, so it is not read. Move it into the workspace, or set KEYLINE_READ_OUTSIDE=1 where you trust the files.`;
}
