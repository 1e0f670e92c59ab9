import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

type Found = { executablePath: string; env: Record<string, string> };

/** The browsers that are open, where the environment of the tests finds them to say what their pages showed when one fails. */
const open: Set<Browser> = ((globalThis as { [key: symbol]: Set<Browser> | undefined })[Symbol.for('muster.browsers')] ??= new Set());

const repository = resolve(__dirname, '../../..');

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (): string | undefined =>
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(isExecutable);

const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/** Unpacks the Chromium that npm brought, once: aside and renamed, so that two test workers may do it at once. */
const unpackFromNpm = (): Found => {
  const folder = join(repository, 'node_modules/.cache/muster-chromium');
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    const aside = `${folder}.${randomBytes(4).toString('hex')}`;
    mkdirSync(aside, { recursive: true });
    const script = `require(${JSON.stringify(createRequire(__filename).resolve('@sparticuz/chromium'))}).executablePath().catch((error) => { console.error(error); process.exit(1); })`;
    // The package unpacks into TMPDIR, and its libraries (libnss3 and friends) only for what looks like this cloud.
    const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const done = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`No browser on the PATH, and the one from npm could not be unpacked: ${done.stderr}`);
    writeFileSync(join(aside, 'fonts/fonts.conf'), fontsConfiguration(folder));
    if (existsSync(folder)) rmSync(aside, { recursive: true });
    else renameSync(aside, folder);
  }
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') } };
};

const findBrowser = (): Found => {
  const executablePath = process.env.CHROMIUM || onPath();
  return executablePath ? { executablePath, env: {} } : unpackFromNpm();
};

/** A headless Chromium: the one named by CHROMIUM, else one on the PATH, else the one that npm installed. */
export const launchBrowser = async (options: LaunchOptions = {}): Promise<Browser> => {
  const { executablePath, env } = findBrowser();
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const browser = await chromium.launch({
    ...options,
    executablePath,
    env: { ...inherited, ...env },
    // The sandbox needs rights that root and most containers lack, and tests open only our own pages.
    args: ['--no-sandbox', '--disable-setuid-sandbox', '--disable-dev-shm-usage', '--no-zygote', ...(options.args ?? [])],
  });
  open.add(browser);
  browser.on('disconnected', () => open.delete(browser));
  return browser;
};
