#!/usr/bin/env node
import { main } from '../src/cli/main.js';

// `gradpaper bank list | head`: who reads us has seen enough.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await main(process.argv.slice(2));
