import type { Feedback } from './feedback.js';

/** Feedback as JSON, in both languages, by `schemas/feedback.schema.json`; the same feedback gives the same bytes. */
export const renderJson = (feedback: Feedback): string => `${JSON.stringify(feedback, null, 2)}\n`;
