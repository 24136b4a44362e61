import { spawn } from 'node:child_process';

/** Environment variables for one command, on top of our own. */
export type Settings = Readonly<Record<string, string>>;

/**
 * Runs a program with our Node in the foreground and gives its exit status; a program that cannot start gives 1.
 * `program` is the path of a JavaScript or TypeScript file.
 */
export function runNode(program: string, args: readonly string[], settings: Settings = {}): Promise<number> {
  return runCommand(process.execPath, [program, ...args], settings);
}

/** Runs one script of package.json and gives its exit status. `args` go to the script. */
export function runScript(name: string, args: readonly string[] = [], settings: Settings = {}): Promise<number> {
  const npm = process.env['npm_execpath'];
  const full = ['run', '--silent', name, '--', ...args];
  if (npm?.endsWith('.js') === true) return runNode(npm, full, settings);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', full, settings);
}

/** Runs a command in the foreground and gives its exit status; a command that cannot start gives 1. */
export function runCommand(command: string, args: readonly string[], settings: Settings = {}): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...settings },
    shell: command.endsWith('.cmd'),
  });
  child.on('error', (error) => {
    console.error(`${command} did not start: ${error.message}`);
    resolve(1);
  });
  child.on('close', (status) => resolve(status ?? 1));
  return promise;
}
