import { build } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
const root='/tmp/six';
await build({absWorkingDir:root, entryPoints:['src/sandbox/child/main.ts'], outfile:'dist/sandbox/child.js', bundle:true, format:'esm', platform:'neutral', target:'es2023', mainFields:['module','main']});
const dir=path.join(root,'src/sandbox/python'); const out={};
for (const f of readdirSync(dir,{recursive:true})) if (f.endsWith('.py')) out[f]=readFileSync(path.join(dir,f),'utf8');
writeFileSync(path.join(root,'dist/sandbox/modules.json'), JSON.stringify(out));
