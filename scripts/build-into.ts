/** node scripts/build-into.ts FOLDER chrome|firefox: builds the extension as `npm run build` does, into a folder of the caller's. */
import { build } from 'wxt';

const [folder, browser] = process.argv.slice(2);
if (folder === undefined || (browser !== 'chrome' && browser !== 'firefox')) throw new Error('Say a folder and a browser: node scripts/build-into.ts FOLDER chrome|firefox');
await build({ outDir: folder, browser, manifestVersion: 3 });
