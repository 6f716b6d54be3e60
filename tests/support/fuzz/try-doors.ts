import * as tf from '@tensorflow/tfjs-core';
import { Callable } from '../../../src/keras/api/callable.js';
import { invoke } from '../../../src/keras/api/invoke.js';
import { getMember, setMember } from '../../../src/keras/api/object.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { inSession, Session } from '../../../src/keras/base/session.js';
import { classes } from '../../../src/keras/classes.js';
import { integer, pick, seeded, type Random } from '../../../src/util/random.js';
import { callText, madeArguments } from './call-text.js';
import { allDoors, membersOf, type Door } from './doors.js';
import { drawCall, drawObjectCall } from './draw-call.js';
import { strangeValue } from './strange-values.js';

/** Small, so that nothing takes long. */
const limits = { parameters: 1e5, tensorBytes: 1e6, flops: 1e9 };

/** What no message of Keras' says: these words are JavaScript's. */
const foreign = /\bundefined\b|\[object |(?<!float )\bNaN\b|=>|\bInfinity\b/;

/** Where a trial writes down what it does. */
type Note = (step: string) => void;

/** Tries every door `times` times; gives what came out that was neither a value nor an error of Keras'. */
export function tryDoors(times: number, seed: string, watch: Note = () => undefined): string[] {
  return allDoors().flatMap((door) =>
    Array.from({ length: times }, (_, time) => time).flatMap((time) => {
      const random = seeded(seed, door.path, time);
      return tryOnce(watch, (note) => {
        openDoor(random, door, note);
      });
    }),
  );
}

function tryOnce(watch: Note, work: (note: Note) => void): string[] {
  const session = new Session({ seed: 'fuzz', classes, limits });
  const steps: string[] = [];
  tf.engine().startScope();
  try {
    inSession(session, () => {
      work((step) => {
        steps.push(step);
        watch(steps.join('; '));
      });
    });
    return [];
  } catch (error) {
    const complaint = complaintOf(error);
    return complaint === undefined ? [] : [`${steps.join('; ')}: ${complaint}`];
  } finally {
    inSession(session, () => {
      session.dispose();
    });
    tf.engine().endScope();
  }
}

/** What is wrong with the error; undefined if it is one of Keras'. */
function complaintOf(error: unknown): string | undefined {
  if (!(error instanceof KerasError)) return error instanceof Error ? error.stack : String(error);
  return foreign.test(error.message) ? `${error.kind}: ${error.message}` : undefined;
}

/** Calls the class or function, and uses what it gives. */
function openDoor(random: Random, { path, callable }: Door, note: Note): void {
  const call = drawCall(random, callable.parameters);
  note(callText(path, call));
  const made = callable.call(...madeArguments(call));
  if (typeof made !== 'object' || made === null) return;
  for (let uses = integer(random, 1, 3); uses > 0; uses--) useObject(random, made, note);
}

function useObject(random: Random, object: object, note: Note): void {
  const { methods, attributes, settable } = membersOf(object);
  switch (integer(random, 0, 5)) {
    case 0:
      if (methods.length > 0) callMethodOf(random, object, pick(random, methods), note);
      return;
    case 1:
      if (settable.length > 0) setAttribute(random, object, pick(random, settable), note);
      return;
    case 2:
      if (attributes.length > 0) readAttribute(object, pick(random, attributes), note);
      return;
    default:
      callIt(random, object, note);
  }
}

function callMethodOf(random: Random, object: object, name: string, note: Note): void {
  const method = getMember(object, name);
  if (!(method instanceof Callable)) return;
  const call = drawCall(random, method.parameters);
  note(`.${callText(name, call)}`);
  method.call(...madeArguments(call));
}

function setAttribute(random: Random, object: object, name: string, note: Note): void {
  const given = strangeValue(random);
  note(`.${name} = ${given.text}`);
  setMember(object, name, given.make());
}

function readAttribute(object: object, name: string, note: Note): void {
  note(`.${name}`);
  getMember(object, name);
}

function callIt(random: Random, object: object, note: Note): void {
  const call = drawObjectCall(random);
  note(callText('', call));
  invoke(object, ...madeArguments(call));
}
