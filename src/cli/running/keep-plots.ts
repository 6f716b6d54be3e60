import path from 'node:path';
import { renderFigure } from '../../sandbox/plots/render-figure.js';
import type { FigureRecord } from '../../sandbox/left-behind.js';
import { writeNew } from './write-new.js';
import { makeFolder } from '../../util/make-folder.js';

/** Draws the figures into a folder: `figure-1.svg` and so on. What is there already is not written over. */
export function keepPlots(folder: string, figures: readonly FigureRecord[]): void {
  makeFolder(folder);
  figures.forEach((figure, index) => {
    const name = `figure-${index + 1}`;
    writeNew(path.join(folder, `${name}.svg`), renderFigure(figure, name));
  });
}
