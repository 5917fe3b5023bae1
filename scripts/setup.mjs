// Makes a fresh checkout ready: installs what package-lock.json names, once, and says so.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const current = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!current) {
  console.log('Keyline: installing what package-lock.json names (once) …');
  execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
}
