/**
 * The path that a file names beside itself, such as `../2023/ward.report.md`, spelled from where the file's own path begins;
 * null for one that leads out of there.
 */
export function pathFromFile(file: string, path: string): string | null {
  if (/^(?:\/|[a-z]:)/i.test(path)) {
    return null;
  }
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) {
      return null;
    }
    if (step !== '..' && step !== '.' && step !== '') {
      steps.push(step);
    }
  }
  return steps.join('/');
}
