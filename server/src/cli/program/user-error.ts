/** Something that the user has to put right: its message is shown as it is and the exit code is 2. */
export class UserError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its links lead round in a circle',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};

/** Why the file system refused, in words. A fault that is none of its errors is thrown on. */
export function fileSystemReason(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && typeof fault.code === 'string') {
    return reasons[fault.code] ?? fault.message;
  }
  throw fault;
}
